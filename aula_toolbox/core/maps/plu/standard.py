"""The national standards of planning documents (CNIG PLU and CC) as data: fields, forms, codes, files, rules.

Method: docs/design/maps.md#planning-documents
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Union

from ...reference import Table, constants, load, number_or_none
from ..prescriptions import informations, prescriptions

PLU, PLUI, CC = "PLU", "PLUI", "CC"
YEARS = ("2014", "2017", "2022", "2024", "2025")
ERROR, WARNING, INFO = "erreur", "avertissement", "information"
RULES, FIELDS, FORMS, CODES, FILES, LIMITS = (
    "plu_regles",
    "plu_champs",
    "plu_formes",
    "plu_codes",
    "plu_fichiers",
    "plu_seuils",
)
#: ending of a table, by what its geometries are
GEOMETRY_OF = {"SURF": "polygon", "LIN": "line", "PCT": "point", "TXT": "point"}
LETTER_OF = {"SURF": "S", "LIN": "L", "PCT": "P"}
Folder = Union[Path, str, None]


@dataclass(frozen=True)
class PluField:
    """A field of the standard. need: `oui`, `non`, `si FIELD=values`, `sauf FIELD`; may_lack: it may be left out."""

    name: str
    kind: str
    length: int
    need: str
    codes: str
    form: str
    may_lack: bool


@dataclass(frozen=True)
class PluForm:
    """How a text of a kind is written: its pattern, and an example."""

    pattern: re.Pattern[str]
    example: str


@dataclass(frozen=True)
class PluFile:
    """A file or a folder of a delivery. kind: `dossier`, `table`, `pdf`, `metadonnees`, `tout`."""

    folder: str
    pattern: str
    kind: str
    is_needed: bool
    title: str


@dataclass(frozen=True)
class PluRule:
    """A control: its code, its stable name, its severity and what to do about it."""

    code: str
    name: str
    severity: str
    remedy: str


def model_of(table: str) -> str:
    """The model that a table follows: its three geometries share one.

    >>> model_of("PRESCRIPTION_LIN"), model_of("HABILLAGE_TXT"), model_of("ZONE_URBA")
    ('PRESCRIPTION', 'HABILLAGE_TXT', 'ZONE_URBA')
    """
    head, _, tail = table.rpartition("_")
    return head if tail in LETTER_OF else table


def geometry_of(table: str) -> str:
    """What the geometries of a table are.

    >>> geometry_of("INFO_PCT"), geometry_of("ZONE_URBA"), geometry_of("DOC_URBA")
    ('point', 'polygon', 'none')
    """
    if table.startswith("DOC_"):
        return "none"
    return GEOMETRY_OF.get(table.rpartition("_")[2], "polygon")


def _holds(row: Mapping[str, str], year: str) -> bool:
    return row["depuis"] <= year and (not row["jusqua"] or year <= row["jusqua"])


def _dated(*names: str) -> dict[str, type[str]]:
    return dict.fromkeys((*names, "depuis", "jusqua"), str)


@lru_cache(maxsize=64)
def fields_of(table: str, family: str, year: str) -> tuple[PluField, ...]:
    """The fields of a table in a family of documents (`PLU` for PLUi too) and a version of the standard."""
    columns = _dated("famille", "table", "champ", "type", "longueur", "obligation", "liste", "forme", "facultatif")
    wanted = (family if family == CC else PLU, model_of(table))
    return tuple(
        PluField(
            row["champ"],
            row["type"],
            int(row["longueur"] or 0),
            row["obligation"],
            row["liste"],
            row["forme"],
            row["facultatif"] == "oui",
        )
        for row in load(FIELDS, columns)
        if (row["famille"], row["table"]) == wanted and _holds(row, year)
    )


@lru_cache(maxsize=1)
def forms() -> dict[str, PluForm]:
    """How dates, identifiers, links and symbols are written."""
    rows = load(FORMS, {"nom": str, "motif": str, "exemple": str})
    return {row["nom"]: PluForm(re.compile(row["motif"]), row["exemple"]) for row in rows}


@lru_cache(maxsize=64)
def codes_of(name: str, year: str) -> dict[str, str]:
    """The codes of a list with their words, in a version of the standard.

    >>> codes_of("typesect", "2024")["99"]
    'Hors de la carte communale, règlement national d’urbanisme (RNU)'
    """
    if name == "prescription":
        return {code: kind.label for code, kind in prescriptions().items()}
    if name == "information":
        return {code: kind.label for code, kind in informations().items()}
    rows = load(CODES, _dated("liste", "code", "libelle"))
    return {row["code"]: row["libelle"] for row in rows if row["liste"] == name and _holds(row, year)}


@lru_cache(maxsize=16)
def files_of(family: str, year: str) -> tuple[PluFile, ...]:
    """Files and folders of a delivery (family: `PLU`, `PLUI` or `CC`), by a version of the standard."""
    rows = load(FILES, _dated("famille", "dossier", "motif", "nature", "obligation", "titre"))
    return tuple(
        PluFile(row["dossier"], row["motif"], row["nature"], row["obligation"] == "oui", row["titre"])
        for row in rows
        if row["famille"] == family and _holds(row, year)
    )


def rules_table(folder: Folder = None) -> Table:
    """The controls with their severity and remedy; an agency may replace them."""
    return load(RULES, dict.fromkeys(("code", "regle", "gravite", "remede"), str), folder)


def rules_of(table: Table) -> dict[str, PluRule]:
    """The controls by their code."""
    return {row["code"]: PluRule(row["code"], row["regle"], row["gravite"], row["remede"]) for row in table}


def limits_table(folder: Folder = None) -> Table:
    """Thresholds of areas and distances."""
    return load(LIMITS, {"nom": str, "valeur": number_or_none}, folder)


@lru_cache(maxsize=1)
def limits() -> dict[str, float]:
    """The shipped thresholds.

    >>> limits()["ecart_maximum"]
    30.0
    """
    return constants(LIMITS)
