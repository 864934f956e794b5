"""Which year a file tells of, and which delivery it is: read in the data, else in its name, else in the folders."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .fields import Fields, has_year
from .holding import Holding
from .names import folded, is_delivery, territory_code, territory_in, written_date
from .table import ProductLayer

DATA, NAME, FOLDER = "donnees", "nom", "dossier"
_MAXIMUM = re.compile(r"max\((.+)\)")


@dataclass(frozen=True)
class DateRead:
    """A date as it is written (`2025-06-15`, `2018`, `2018-2021`, `2005, 2010, 2021`), and where it was read.

    place: `donnees`, `nom`, `dossier`, or empty when nothing was found. read: the field or the name that told it.
    is_least: the first rows only were looked at: the data go at least so far.
    """

    text: str = ""
    place: str = ""
    read: str = ""
    is_least: bool = False

    def __bool__(self) -> bool:
        return bool(self.text)


def vintage(row: ProductLayer, holding: Holding, fields: Fields) -> DateRead:
    """What the data tell of. The data win over the name, the name over the folders around, the nearest first."""
    in_data = _in_data(row, holding, fields)
    if in_data:
        return in_data
    named = _in_names(row.vintage, holding)
    if named or row.vintage is not None or row.edition is not None:
        return named
    # names that say nothing (`sic.zip`, `carreaux_200m_met.gpkg`): any folder above may hold the year
    for name in holding.folders:
        text = "" if is_delivery(name) else written_date(name)
        if text:
            return DateRead(text, FOLDER, name)
    return DateRead()


def edition(row: ProductLayer, holding: Holding) -> DateRead:
    """The delivery, as the names tell it."""
    return _in_names(row.edition, holding)


def territory(row: ProductLayer, holding: Holding) -> str:
    """The code of the territory that the names tell, else the department of the codes in the first rows."""
    names = [holding.layer, holding.name, *holding.folders]
    if row.territory is not None:
        for name in names:
            found = row.territory.search(folded(name))
            code = territory_code(next((group for group in found.groups() if group), "")) if found else ""
            if code:
                return code
        return ""
    return territory_in(names)


def _in_data(row: ProductLayer, holding: Holding, fields: Fields) -> DateRead:
    for spec in row.vintage_fields:
        greatest = _MAXIMUM.fullmatch(spec)
        if has_year(spec):
            years = fields.years(spec)
            if years:
                return DateRead(", ".join(map(str, years)), DATA, ", ".join(years.values()))
            continue
        field = fields.find(greatest[1] if greatest else spec)
        written = sorted({written_date(value) for value in holding.first.get(field or "", ())} - {""})
        if not written:
            continue
        if greatest:
            whole = holding.count is not None and holding.count <= len(holding.first[str(field)])
            return DateRead(written[-1], DATA, str(field), not whole)
        return DateRead(written[0] if len(written) == 1 else ", ".join(written), DATA, str(field))
    return DateRead()


def _in_names(pattern: re.Pattern[str] | None, holding: Holding) -> DateRead:
    if pattern is None:
        return DateRead()
    for place, names in ((NAME, (holding.layer, holding.name)), (FOLDER, holding.folders)):
        for name in _unlike(names):
            found = pattern.search(folded(name))
            groups = [group for group in found.groups() if group] if found else []
            if groups:
                return DateRead(_told(groups), place, name)
    return DateRead()


def _unlike(names: Iterable[str]) -> list[str]:
    return [name for name in dict.fromkeys(names) if name and not is_delivery(name)]


def _told(groups: Sequence[str]) -> str:
    """A date of a name as it is written elsewhere: `2025_06_15` and `20250615` are one date, `24` is a year."""
    text = "_".join(groups)
    if re.fullmatch(r"\d{2}", text):
        return str(2000 + int(text))
    if re.fullmatch(r"\d{4}_\d{4,6}", text):
        return text.replace("_", "-")
    # IGN writes the year of a state as its first of January
    year = re.fullmatch(r"(\d{4})_01_01", text)
    return year[1] if year else written_date(text) or text.replace("_", "-")
