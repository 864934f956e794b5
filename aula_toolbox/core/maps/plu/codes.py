"""Codes of zones, sectors, prescriptions and information, against the lists of the standard.

Method: docs/design/maps.md#planning-documents
"""

from __future__ import annotations

from collections.abc import Iterator

from ...messages import Message, listing, message
from ..prescriptions import Prescription, informations, prescriptions
from .delivered import PluDocument, PluTable
from .findings import PluFinding, by_value, rows_text
from .standard import LETTER_OF, codes_of, fields_of

#: type and subtype of a table, and the list that holds them
PAIRS = {"prescription": ("TYPEPSC", "STYPEPSC"), "information": ("TYPEINF", "STYPEINF")}
#: information of a municipal map whose code is that of a prescription
_OF_CC = "00"


def check_codes(document: PluDocument) -> Iterator[PluFinding]:
    """Codes that are in no list, written otherwise, or drawn with a geometry that their kind does not have."""
    for table in document.tables:
        for field in fields_of(table.name, document.family, document.year):
            if not field.codes or not table.has(field.name):
                continue
            if field.codes in PAIRS:
                yield from _pairs(table, field.codes, document)
            elif field.codes == "destination":
                yield from _several(table, field.name, codes_of(field.codes, document.year))
            else:
                yield from _single(table, field.name, codes_of(field.codes, document.year))


def _single(table: PluTable, field: str, known_codes: dict[str, str]) -> Iterator[PluFinding]:
    width = max(map(len, known_codes))
    folded = {code.casefold(): code for code in known_codes}
    met = []
    for row, text in enumerate(table.texts(field)):
        code = text.zfill(width) if text.isdigit() else text
        if code and code not in known_codes:
            met.append((text, table.thing(row)))
    for value, things in by_value(met).items():
        meant = folded.get(str(value).casefold())
        if meant:
            told = message("{field}: « {value} » is written {meant}.", field=field, value=value, meant=meant)
            yield PluFinding("T09", table.name, told, field, len(things), rows_text(things), str(value), meant)
        else:
            told = message("{field}: « {value} » is not in the list.", field=field, value=value)
            expected = listing(known_codes, 12)
            yield PluFinding("T08", table.name, told, field, len(things), rows_text(things), str(value), expected)


def _several(table: PluTable, field: str, known_codes: dict[str, str]) -> Iterator[PluFinding]:
    """Codes joined by dashes."""
    met = [
        (part, table.thing(row))
        for row, text in enumerate(table.texts(field))
        for part in dict.fromkeys(text.split("-"))
        if part.isdigit() and part not in known_codes
    ]
    for value, things in by_value(met).items():
        told = message("{field}: « {value} » is not in the list.", field=field, value=value)
        yield PluFinding(
            "T08", table.name, told, field, len(things), rows_text(things), str(value), listing(known_codes, 12)
        )


def code_of(kind: str, subtype: str) -> str:
    """A pair of codes as one, whatever a number has lost of it.

    >>> code_of("5", "1"), code_of("07", "")
    ('05-01', '07-00')
    """
    return f"{kind.zfill(2)}-{(subtype or '00').zfill(2)}"


def _pairs(table: PluTable, list_name: str, document: PluDocument) -> Iterator[PluFinding]:
    first, second = PAIRS[list_name]
    kinds: dict[str, Prescription] = prescriptions() if list_name == "prescription" else informations()
    letter = LETTER_OF.get(table.name.rpartition("_")[2], "")
    types = {code[:2] for code in kinds}
    unknown, misdrawn = [], []
    for row, (kind, subtype) in enumerate(zip(table.texts(first), table.texts(second))):
        if not kind or (kind.zfill(2) == _OF_CC and table.text("TYPEP", row)):
            continue
        code = code_of(kind, subtype)
        has_subtypes = document.year > "2014"
        if (code not in kinds) if has_subtypes else (code[:2] not in types):
            unknown.append((code if has_subtypes else code[:2], table.thing(row)))
        elif has_subtypes and letter not in kinds[code].geometries:
            misdrawn.append((code, table.thing(row)))
    for value, things in by_value(unknown).items():
        told = message("{fields}: « {value} » is not in the list.", fields=f"{first}-{second}", value=value)
        near = listing((code for code in kinds if code[:2] == str(value)[:2]), 12)
        yield _finding("T10", table, told, first, things, str(value), near)
    for value, things in by_value(misdrawn).items():
        kind_of = kinds[str(value)]
        told = message("{value} ({label}) is not drawn in this table.", value=value, label=kind_of.label)
        tables = ", ".join(ending for ending, sign in LETTER_OF.items() if sign in kind_of.geometries)
        yield _finding("T13", table, told, first, things, str(value), tables)


def _finding(
    code: str, table: PluTable, told: Message, field: str, things: list[str], value: str, expected: str
) -> PluFinding:
    return PluFinding(code, table.name, told, field, len(things), rows_text(things), value, expected)
