"""The names of a planning document: which table a layer is, of whom and of which day.

Method: docs/design/maps.md#planning-documents
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .standard import CC, PLU, PLUI, YEARS

TABLES = (
    "DOC_URBA_COM",
    "DOC_URBA",
    "ZONE_URBA",
    "SECTEUR_CC",
    *(f"{head}_{tail}" for head in ("PRESCRIPTION", "INFO", "HABILLAGE") for tail in ("SURF", "LIN", "PCT")),
    "HABILLAGE_TXT",
)
_CODE = r"(?P<code>\d[0-9AB]\d{3}|\d{9})"
_NAME = re.compile(rf"^(?:{_CODE}_)?(?P<table>{'|'.join(TABLES)})(?:_(?P<day>\d{{8}})(?P<letter>_[a-z])?)?$", re.I)
_FOLDER = re.compile(rf"^{_CODE}_(?P<kind>PLU|PLUi|CC|POS|PSMV)_(?P<day>\d{{8}})(?P<letter>_[a-z])?$", re.I)
_METADATA = re.compile(r"CNIG\s+(?:PLUi?|CC)\s+v(20\d\d)", re.I)


@dataclass(frozen=True)
class PluName:
    """What a name says: INSEE or SIREN, table (or kind of document for a folder), day of approval, letter."""

    code: str
    table: str
    day: str
    letter: str = ""


def table_name(name: str) -> PluName | None:
    """What the name of a layer or file (without its ending) says; None for no table of the standard.

    >>> table_name("30014_ZONE_URBA_20171013")
    PluName(code='30014', table='ZONE_URBA', day='20171013', letter='')
    >>> table_name("parcelles") is None
    True
    """
    found = _NAME.match(name.strip())
    return None if found is None else _read(found, found["table"].upper())


def folder_name(name: str) -> PluName | None:
    """What the name of the folder of a delivery says; None when it is none.

    >>> folder_name("248000747_PLUi_20201109").table
    'PLUI'
    """
    found = _FOLDER.match(name.strip())
    return None if found is None else _read(found, found["kind"].upper())


def _read(found: re.Match[str], table: str) -> PluName:
    return PluName((found["code"] or "").upper(), table, found["day"] or "", found["letter"] or "")


def right_folder_name(name: PluName) -> str:
    """How the standard writes the name of a folder: PLUi with a small i.

    >>> right_folder_name(PluName("200033579", "PLUI", "20250630"))
    '200033579_PLUi_20250630'
    """
    kind = "PLUi" if name.table == PLUI else name.table
    return f"{name.code}_{kind}_{name.day}{name.letter}"


def family_of(tables: Iterable[str], code: str = "") -> str:
    """The family of a document by its tables: `CC` as soon as it has sectors, `PLUI` for a SIREN, else `PLU`.

    >>> family_of(["SECTEUR_CC"]), family_of(["ZONE_URBA"], "200033579"), family_of(["ZONE_URBA"], "62001")
    ('CC', 'PLUI', 'PLU')
    """
    if "SECTEUR_CC" in set(tables):
        return CC
    return PLUI if len(code) == 9 else PLU


def year_of(fields: Mapping[str, Iterable[str]], metadata: str = "") -> str:
    """The version of the standard that a document follows, by its metadata, else by its fields.

    fields: names of the fields of each table; metadata: the text of its file, empty without.

    >>> year_of({"ZONE_URBA": ["LIBELLE", "INSEE", "DATAPPRO"]}), year_of({"ZONE_URBA": ["IDURBA"]})
    ('2014', '2017')
    >>> year_of({}, "<title>CNIG PLU v2024</title>")
    '2024'
    """
    told = _METADATA.search(metadata)
    if told is not None and told[1] in YEARS:
        return told[1]
    names = {table: {name.upper() for name in own} for table, own in fields.items()}
    every = set().union(*names.values()) if names else set()
    if "NOMRAPP" in every:
        return "2025"
    if every & {"SYMBOLE", "FORMDOMI", "NATURE", "DESTOUI"}:
        return "2024"
    drawn = [own for table, own in names.items() if not table.startswith("DOC_")]
    is_old = bool(drawn) and not any("IDURBA" in own for own in drawn) and any("INSEE" in own for own in drawn)
    return "2014" if is_old else "2017"
