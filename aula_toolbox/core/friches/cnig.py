"""The CNIG friches standard: its 51 fields, their lists and patterns, and the names files really use for them.

Method: docs/design/friches.md#records
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from ..columns import find, notion_of
from ..messages import mark
from ..schema import Field, Kind, Schema
from ..text import fold
from .criteria import table

TEXT, INTEGER, DATE, YEAR = "texte", "entier", "date", "annee"
_KINDS = {TEXT: Kind.TEXT, INTEGER: Kind.INT, DATE: Kind.TEXT, YEAR: Kind.INT}
LONGITUDE, LATITUDE = "lon", "lat"
SUBJECT = "friche"


@dataclass(frozen=True)
class CnigField:
    """One field of the standard."""

    name: str
    short: str
    title: str
    kind: str
    required: bool
    is_list: bool
    values: tuple[str, ...]
    pattern: str
    unit: str

    @property
    def is_code(self) -> bool:
        """Whether its elements follow a pattern without spaces."""
        return bool(self.pattern)


def _bit(text: str) -> bool:
    return bool(int(text))


def _values(text: str) -> tuple[str, ...]:
    return tuple(value.strip() for value in text.split(" | ") if value.strip())


@lru_cache(maxsize=1)
def fields() -> dict[str, CnigField]:
    """The 51 fields by name, in the order of the standard."""
    rows = table(
        "cnig_champs",
        champ=str,
        nom_court=str,
        titre=str,
        type=str,
        obligatoire=_bit,
        liste=_bit,
        valeurs=_values,
        motif=str,
        unite=str,
    )
    return {
        row["champ"]: CnigField(
            row["champ"],
            row["nom_court"],
            row["titre"],
            row["type"],
            row["obligatoire"],
            row["liste"],
            row["valeurs"],
            row["motif"],
            row["unite"],
        )
        for row in rows
    }


def schema() -> Schema:
    """The 51 fields as fields of a result."""
    return Schema(
        Field(
            one.name,
            _KINDS[one.kind],
            one.title[:1].upper() + one.title[1:],
            mark("Field of the CNIG friches standard"),
            one.unit.replace("²", "2"),
        )
        for one in fields().values()
    )


@lru_cache(maxsize=1)
def _shorts() -> dict[str, str]:
    return {one.short.lower(): one.name for one in fields().values()}


@lru_cache(maxsize=1)
def value_aliases() -> dict[tuple[str, str], str]:
    """Values met in real files and the official value they stand for, by field and folded text."""
    rows = table("cnig_valeurs_alias", champ=str, alias=str, valeur=str)
    return {(row["champ"], fold(row["alias"])): row["valeur"] for row in rows}


def canonical(header: str) -> str:
    """The name in the standard of a column as files write it; the name itself in lower case if unknown."""
    matched = notion_of(header, SUBJECT)
    if matched is not None:
        return matched
    name = re.sub(r"\s*\(.*?\)\s*$", "", header.strip().lower())
    place = next((notion for notion in (LONGITUDE, LATITUDE) if find(notion, [name])), None)
    return place or notion_of(name, SUBJECT) or _shorts().get(name, name)


def columns_of(headers: Iterable[str]) -> dict[str, list[str]]:
    """Columns of a file by name in the standard; a column under its own name comes before an alias."""
    found: dict[str, list[str]] = {}
    for header in headers:
        name = canonical(str(header))
        direct = str(header).strip().lower() == name
        found.setdefault(name, []).insert(0 if direct else len(found.get(name, [])), str(header))
    return found
