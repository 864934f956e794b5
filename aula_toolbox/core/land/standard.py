"""The national standard of economic sites (CNIG v2024-10) as data: its four tables, their fields and closed lists.

Method: docs/design/land.md#standard
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from ..reference import load
from ..text import joined
from . import words

ANY_LIST = "*"
KEYS = {words.POLE: "pole_id", words.SITE: "site_id", words.TERRAIN: "terr_id", words.ETAB: "SIRET"}
PARENTS = {
    words.SITE: ("pole_id", words.POLE),
    words.TERRAIN: ("site_id", words.SITE),
    words.ETAB: ("terr_id", words.TERRAIN),
}
#: the middle of an identifier: INSEE_SITE-ECO_00012
MIDDLES = {words.POLE: "POLE-ECO", words.SITE: "SITE-ECO", words.TERRAIN: "TERRAIN-ECO"}
TABLE, DOMAINS = "zae_champs", "zae_domaines"


@dataclass(frozen=True)
class OfficialField:
    """A field of the standard. required: `oui`, `non`, or `zae` (compulsory for an activity zone).

    short: its name of ten signs at most, for formats such as Shapefile (annex 6.1 of the standard).
    """

    table: str
    name: str
    name_in_file: str
    short: str
    kind: str
    required: str
    list_name: str
    is_personal: bool
    unit: str


@lru_cache(maxsize=8)
def fields_of(table: str) -> tuple[OfficialField, ...]:
    """The fields of one table, in their order."""
    columns = dict.fromkeys(
        ("table", "champ", "champ_gpkg", "champ_shp", "type", "obligatoire", "liste", "personnel"), str
    )
    return tuple(
        OfficialField(
            row["table"],
            row["champ"],
            row["champ_gpkg"],
            row["champ_shp"],
            row["type"],
            row["obligatoire"],
            row["liste"],
            row["personnel"] == "oui",
            "" if row["unite"] == "-" else row["unite"],
        )
        for row in load(TABLE, columns)
        if row["table"] == table
    )


@lru_cache(maxsize=32)
def values_of(list_name: str) -> tuple[str, ...]:
    """The words of a closed list, those of all lists included; empty for a field without a list."""
    if not list_name:
        return ()
    rows = load(DOMAINS, {"liste": str, "valeur": str})
    return tuple(row["valeur"] for row in rows if row["liste"] in (list_name, ANY_LIST))


def meant(value: str, list_name: str) -> str | None:
    """The word of the list that a value is, whatever its capitals, accents and apostrophes; None for another word.

    >>> meant("EPCI", "moa_type"), meant("entrepôts", "site_vocadomi")
    ('epci', None)
    """
    own = joined(value)
    return next((word for word in values_of(list_name) if joined(word) == own), None)


def cut_word(value: str, list_name: str) -> str | None:
    """The word of a list of which a value is one half, cut at its comma.

    >>> cut_word("entrepôts", "site_vocadomi"), cut_word("tertiaire", "site_vocadomi")
    ('entrepôts, logistique', None)
    """
    own = joined(value)
    for word in values_of(list_name):
        parts = [joined(part) for part in word.split(",")]
        if len(parts) > 1 and own in parts:
            return word
    return None


def identifier(insee: str, table: str, number: int) -> str:
    """An identifier of the standard.

    >>> identifier("62193", "site_eco", 12)
    '62193_SITE-ECO_00012'
    """
    return f"{insee}_{MIDDLES[table]}_{number:05d}"
