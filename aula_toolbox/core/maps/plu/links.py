"""What the tables of a document say of each other: one identifier, dates in order, pieces that are there.

Method: docs/design/maps.md#planning-documents
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import PurePosixPath

from ...messages import listing, message
from .delivered import PluDelivery, PluDocument, PluTable
from .findings import PluFinding, by_value, rows_text
from .names import folder_name
from .standard import CC, PLUI

DOC, COMMUNES, ZONES, SECTORS = "DOC_URBA", "DOC_URBA_COM", "ZONE_URBA", "SECTEUR_CC"
IN_FORCE = "03"


def check_links(document: PluDocument) -> Iterator[PluFinding]:
    """Faults between tables, with the folder, and of objects with each other."""
    yield from _families(document)
    yield from _identifiers(document)
    yield from _state(document)
    for table in document.tables:
        yield from _doubles(table)
        yield from _days(document, table)
        yield from _pieces(document, table)


def _families(document: PluDocument) -> Iterator[PluFinding]:
    wanted = SECTORS if document.family == CC else ZONES
    if document.of(ZONES) and document.of(SECTORS):
        told = message("Zones of a plan and sectors of a municipal map in one document.")
        yield PluFinding("L05", "document", told, value=f"{ZONES}, {SECTORS}")
    if not document.of(wanted) and document.delivery is None:
        told = message("{table} was not given: zones were not checked.", table=wanted)
        yield PluFinding("L06", wanted, told)


def expected_id(document: PluDocument) -> str:
    """The IDURBA that names say: of the folder, else of the first table that bears code and day; empty without."""
    names = [folder_name(document.delivery.name)] if document.delivery else []
    names += [table.told for table in document.tables]
    for name in names:
        if name is not None and name.code and name.day:
            kind = CC if document.family == CC else PLUI if len(name.code) == 9 else "PLU"
            return f"{name.code}_{kind}_{name.day}{name.letter}"
    return ""


def _identifiers(document: PluDocument) -> Iterator[PluFinding]:
    expected = expected_id(document)
    declared = {text for table in document.of(DOC) for text in table.texts("IDURBA") if text}
    met: Counter[str] = Counter()
    for table in document.tables:
        if table.name != DOC:
            met.update(text for text in table.texts("IDURBA") if text)
    right = expected or (met.most_common(1)[0][0] if met else "")
    for table in document.tables:
        if table.name == DOC:
            continue
        found = [
            (text, table.thing(row))
            for row, text in enumerate(table.texts("IDURBA"))
            if text and text.upper() != right.upper()
        ]
        for value, things in by_value(found).items():
            told = message("IDURBA is {value}.", value=value)
            yield PluFinding("L01", table.name, told, "IDURBA", len(things), rows_text(things), str(value), right)
    if declared and right and right.upper() not in {text.upper() for text in declared}:
        told = message("No row of DOC_URBA bears the identifier {right}.", right=right)
        yield PluFinding(
            "L02", DOC, told, "IDURBA", len(declared), listing(sorted(declared)), listing(sorted(declared)), right
        )


def _state(document: PluDocument) -> Iterator[PluFinding]:
    for table in document.of(DOC):
        states = [text.zfill(2) for text in table.texts("ETAT") if text]
        count = states.count(IN_FORCE)
        if states and count > 1:
            told = message("{count} rows say that they are in force (ETAT 03).", count=count)
            yield PluFinding("L03", DOC, told, "ETAT", count, value=str(count), expected="1")
    for table in document.of(COMMUNES):
        twice = [code for code, count in Counter(table.texts("INSEE")).items() if code and count > 1]
        if twice:
            told = message("{count} commune{count:|s} listed twice.", count=len(twice))
            yield PluFinding("L07", COMMUNES, told, "INSEE", len(twice), rows_text(twice))


def _doubles(table: PluTable) -> Iterator[PluFinding]:
    for field in (name for name in table.cells if name.startswith("LIB_ID")):
        twice = [value for value, count in Counter(table.texts(field)).items() if value and count > 1]
        if twice:
            told = message("{count} identifier{count:|s} given to several objects.", count=len(twice))
            yield PluFinding("T15", table.name, told, field, len(twice), rows_text(twice))


def _days(document: PluDocument, table: PluTable) -> Iterator[PluFinding]:
    """A validation is never later than the approval."""
    approved = expected_id(document).split("_")[2:3]
    if not approved or approved[0] == "00000000":
        return
    late = [
        (text, table.thing(row))
        for row, text in enumerate(table.texts("DATVALID"))
        if len(text) == 8 and text.isdigit() and text > approved[0]
    ]
    for value, things in by_value(late).items():
        told = message("DATVALID {value} is later than the approval ({day}).", value=value, day=approved[0])
        yield PluFinding("L04", table.name, told, "DATVALID", len(things), rows_text(things), str(value), approved[0])


def _pieces(document: PluDocument, table: PluTable) -> Iterator[PluFinding]:
    """Files that are named and not in the delivery."""
    if document.delivery is None or not _has_pieces(document.delivery):
        return
    there = {PurePosixPath(path).name.lower() for path in document.delivery.files}
    for field in ("NOMFIC", "NOMREG", "NOMRAPP", "NOMPLAN"):
        absent = [
            (name, table.thing(row))
            for row, name in enumerate(text.split("#")[0] for text in table.texts(field))
            if name and name.lower() not in there
        ]
        for value, things in by_value(absent).items():
            told = message("{field}: {value} is not in the delivery.", field=field, value=value)
            yield PluFinding("L08", table.name, told, field, len(things), rows_text(things), str(value))


def _has_pieces(delivery: PluDelivery) -> bool:
    """Whether the folder of written pieces is there: without it, each piece is missing, which is told once."""
    return any(folder.lower() == "pieces_ecrites" for folder in delivery.folders)
