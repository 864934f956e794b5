"""Names of deliveries: what a browser, a volume or a compression added to them, their dates and their territories."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..text import joined

# what stands for how a file is packed or written, and says nothing of what it is
_PACKED = (
    "7z zip gz tgz tar bz2 csv txt json geojson gpkg shp dbf shx prj cpg fgb parquet xlsx ods tab mif tif tiff jp2 "
    "vrt img asc gml kml xml gdb laz copc safe thf"
)
_EXTENSION = re.compile(rf"\.({'|'.join(_PACKED.split())})$", re.IGNORECASE)
_VOLUME = re.compile(r"\.(7z|zip)\.(\d{3})$", re.IGNORECASE)
_COPY = re.compile(r"( ?\(\d{1,3}\)| - copie( \(\d+\))?| - copy( \(\d+\))?)$", re.IGNORECASE)
# the delivery folders of IGN: their date is the one of the delivery, never that of the data
_DELIVERY = re.compile(r"^(\d_)?(donnees|metadonnees|supplements)(_livraison)?(_|$)")
_ASIDE = re.compile(r"^(\d_)?(metadonnees|supplements)(_livraison)?(_|$)")
_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)_?(0[1-9]|1[0-2])_?(0[1-9]|[12]\d|3[01])(?!\d)")
_MONTH = re.compile(r"(?<!\d)((?:19|20)\d\d)_(0[1-9]|1[0-2])(?!\d)")
_YEARS = re.compile(r"(?<!\d)((?:19|20)\d\d)_((?:19|20)\d\d)(?!\d)")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_DEPARTMENT = re.compile(r"d?_?0*(\d{1,2}|2[ab]|97\d)")
_TERRITORY = re.compile(r"(?:^|_)(d\d{3}|d0?2[ab]|d\d{2}|r\d{2}|fxx|fra|dep_?\d{2,3}|dep_?2[ab])(?=_|$)")


def bare(name: str) -> str:
    """A file's name without its extensions, volume number and the `(1)` of a browser.

    >>> bare("lovac-opendata-communes (5).csv"), bare("RPG_2-2__SHP_LAMB93_FXX-2023.7z.003"), bare("62.csv.gz")
    ('lovac-opendata-communes', 'RPG_2-2__SHP_LAMB93_FXX-2023', '62')
    """
    name, before = _VOLUME.sub("", name.strip()), None
    while name != before:
        before = name
        name = _COPY.sub("", _EXTENSION.sub("", name))
    return name.strip()


def folded(name: str) -> str:
    """The name that patterns are compared with: bare, lower case, `_` for whatever separates.

    >>> folded("OCS-GE_2-0__SHP_LAMB93_D062_2018-01-01.7z"), folded("Zones d'activité")
    ('ocs_ge_2_0_shp_lamb93_d062_2018_01_01', 'zones_d_activite')
    """
    return joined(bare(name), "_")


def is_copy(name: str) -> bool:
    """Whether a browser or Windows numbered the file: `(1)`, `- Copie`."""
    return bool(_COPY.search(_EXTENSION.sub("", _EXTENSION.sub("", name))))


def volume(name: str) -> int | None:
    """The number of a volume of a cut archive (`.7z.002`), or None.

    >>> volume('BDTOPO.7z.002'), volume('BDTOPO.7z')
    (2, None)
    """
    found = _VOLUME.search(name)
    return int(found[2]) if found else None


def is_aside(folder: str) -> bool:
    """Whether a folder of a delivery holds metadata or supplements, not data (`2_METADONNEES_LIVRAISON_...`)."""
    return bool(_ASIDE.match(joined(folder, "_")))


def is_delivery(folder: str) -> bool:
    """Whether a folder's name only says when IGN delivered (`1_DONNEES_LIVRAISON_2025-06-00081`)."""
    return bool(_DELIVERY.match(joined(folder, "_")))


def written_date(text: object) -> str:
    """The date, the years, the month or the year written in a text, the most exact first; "" when there is none.

    >>> written_date("D062_2025-06-15"), written_date("248000747_PLUi_20201109"), written_date("DIFF_2018-2021")
    ('2025-06-15', '2020-11-09', '2018-2021')
    >>> written_date("millesime_2022-10-d"), written_date("15/06/2025"), written_date("BPE 2024"), written_date("62041")
    ('2022-10', '2025-06-15', '2024', '')
    """
    own = joined(text, "_")
    turned = re.sub(r"(?<!\d)(\d\d)_(\d\d)_((?:19|20)\d\d)(?!\d)", r"\3_\2_\1", own)
    date = _ISO.search(turned)
    if date:
        return "-".join(date.groups())
    for pattern in (_YEARS, _MONTH, _YEAR):
        found = pattern.search(turned)
        if found:
            return "-".join(found.groups())
    return ""


def full_year(digits: str) -> int:
    """A year of two or four digits.

    >>> full_year("21"), full_year("2021"), full_year("99")
    (2021, 2021, 1999)
    """
    year = int(digits)
    return year if year >= 100 else 2000 + year if year < 70 else 1900 + year


def territory_code(text: str) -> str:
    """A code of territory as the toolbox writes it: `62`, `2A`, `R32`, `62041`, `248000747`, `FR`; "" for no code.

    >>> [territory_code(one) for one in ("D062", "059", "d02a", "dep01", "R32", "fxx", "62041", "248000747", "x")]
    ['62', '59', '2A', '01', 'R32', 'FR', '62041', '248000747', '']
    """
    own = joined(text, "").removeprefix("departement").removeprefix("dep")
    if own in ("fxx", "fra", "france", "fr", "nat", "met", "metropole", "000"):
        return "FR"
    if re.fullmatch(r"r\d\d", own):
        return own.upper()
    if re.fullmatch(r"\d{5}|2[ab]\d{3}|\d{9}", own):
        return own.upper()
    found = _DEPARTMENT.fullmatch(own)
    return found[1].upper().zfill(2) if found else ""


def territory_in(names: Iterable[str]) -> str:
    """The territory that names of IGN's style tell, the first name that tells one; "" when none does.

    >>> territory_in(["BATIMENT", "BDT_3-5_SHP_LAMB93_D062-ED2025-06-15"])
    '62'
    """
    for name in names:
        found = _TERRITORY.search(folded(name))
        if found:
            return territory_code(found[1])
    return ""
