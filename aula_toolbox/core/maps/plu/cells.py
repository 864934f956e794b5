"""Fields and cells of the tables: presence, type, length, obligation, form, and texts that were damaged.

Method: docs/design/maps.md#planning-documents
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from ...messages import Message, listing, message
from ...readings import KINDS
from ...text import decoded_once, known
from .delivered import BROKEN, VOID, PluColumn, PluDocument, PluTable, as_text
from .findings import PluFinding, by_value, rows_text
from .standard import LETTER_OF, PluField, fields_of, forms, geometry_of

TEXT = "texte"
#: columns that programs add for themselves
OF_PROGRAMS = frozenset(
    ("FID", "OGC_FID", "GEOM", "GEOMETRY", "WKT", "GML_ID", "PARTITION", "GPU_DOC_ID", "GPU_STATUS")
)
#: kinds of geometry in the cells of the result
SHAPES = {"polygon": "surface", "line": "ligne", "point": "point", "none": "sans géométrie"}
UNREADABLE = "\ufffd"
_CONDITION = re.compile(r"(\w+)=([\w|]+)")


def check_cells(document: PluDocument) -> Iterator[PluFinding]:
    """Faults of each table alone: its geometries, its fields, its cells."""
    for table in document.tables:
        own = fields_of(table.name, document.family, document.year)
        kinds = {column.name.upper(): column.kind for column in table.columns}
        yield from _geometries(table)
        yield from _columns(table, own)
        yield from _texts(table)
        for field in own:
            if table.has(field.name):
                yield from _needed(table, field)
                # what a wrong type does to the values is told with the type
                if kinds[field.name] == field.kind:
                    yield from _lengths(table, field)
                    yield from _forms(table, field)


def _geometries(table: PluTable) -> Iterator[PluFinding]:
    expected = geometry_of(table.name)
    if table.geometry != expected:
        kind = Message(KINDS.get(table.geometry, table.geometry))
        told = message("Its geometries are of the kind “{kind}”.", kind=kind)
        yield PluFinding("G01", table.name, told, value=SHAPES[table.geometry], expected=SHAPES[expected])
        return
    if expected == "none":
        return
    if not table.has_right_crs:
        told = message("Its coordinates are in {crs}.", crs=table.crs or "–")
        yield PluFinding("G05", table.name, told, value=table.crs, expected="EPSG:2154")
    void = [row for row, state in enumerate(table.states) if state == VOID]
    broken = [row for row, state in enumerate(table.states) if state == BROKEN]
    several = [row for row, parts in enumerate(table.parts) if parts > 1]
    for code, rows, told in (
        ("G03", void, message("{count} object{count:|s} without geometry.", count=len(void))),
        ("G04", broken, message("{count} invalid geometr{count:y|ies}.", count=len(broken))),
        ("G02", several, message("{count} object{count:|s} in several parts.", count=len(several))),
        ("G06", table.doubles, message("{count} object{count:|s} drawn twice.", count=len(table.doubles))),
    ):
        if rows:
            names = rows_text([table.thing(row) for row in rows])
            yield PluFinding(code, table.name, told, count=len(rows), objects=names)


def _columns(table: PluTable, own: tuple[PluField, ...]) -> Iterator[PluFinding]:
    there = {column.name.upper(): column for column in table.columns}
    for field in own:
        column = there.get(field.name)
        if column is None:
            if not field.may_lack:
                told = message("The field {field} is missing.", field=field.name)
                yield PluFinding("T01", table.name, told, field.name, expected=_type(field))
        elif column.kind != field.kind:
            told = message("{field} is of type {kind}.", field=field.name, kind=column.kind)
            yield PluFinding("T03", table.name, told, field.name, value=column.kind, expected=_type(field))
        elif field.length and 0 < column.length < field.length:
            told = message("{field} holds {length} characters only.", field=field.name, length=column.length)
            yield PluFinding("T04", table.name, told, field.name, value=str(column.length), expected=_type(field))
    names = {field.name for field in own}
    extra = [name for name in there if name not in names and name not in OF_PROGRAMS and not name.startswith("LIB_")]
    if extra:
        told = message(
            "{count} field{count:|s} that the standard does not know: {names}.", count=len(extra), names=listing(extra)
        )
        yield PluFinding("T02", table.name, told, listing(extra), count=len(extra))


def _type(field: PluField) -> str:
    return f"{field.kind} ({field.length})" if field.length else field.kind


def is_asked(table: PluTable, field: PluField, row: int) -> bool:
    """Whether a cell may not be empty, by the other cells of its row."""
    if field.need in ("oui", "non"):
        return field.need == "oui"
    if field.need.startswith("sauf "):
        return not table.text(field.need[5:], row)
    pairs = _CONDITION.findall(field.need)
    return all(table.text(name, row) in values.split("|") for name, values in pairs)


def _needed(table: PluTable, field: PluField) -> Iterator[PluFinding]:
    rows = [row for row in range(len(table)) if not table.text(field.name, row) and is_asked(table, field, row)]
    if not rows:
        return
    names = rows_text([table.thing(row) for row in rows])
    if field.need == "oui":
        told = message("{field} is empty for {count} object{count:|s}.", field=field.name, count=len(rows))
        yield PluFinding("T06", table.name, told, field.name, len(rows), names)
    else:
        told = message(
            "{field} is empty for {count} object{count:|s} that must have it.", field=field.name, count=len(rows)
        )
        yield PluFinding("T07", table.name, told, field.name, len(rows), names, expected=field.need)


def _lengths(table: PluTable, field: PluField) -> Iterator[PluFinding]:
    if not field.length or field.codes:
        return
    long = [row for row, text in enumerate(table.texts(field.name)) if len(text) > field.length]
    if long:
        most = max(len(table.text(field.name, row)) for row in long)
        told = message("{field}: texts of up to {most} characters.", field=field.name, most=most)
        names = rows_text([table.thing(row) for row in long])
        yield PluFinding("T05", table.name, told, field.name, len(long), names, str(most), str(field.length))


def _forms(table: PluTable, field: PluField) -> Iterator[PluFinding]:
    if not field.form:
        return
    form = forms()[field.form]
    wrong, impossible = [], []
    for row, text in enumerate(table.texts(field.name)):
        if not text or (field.length and len(text) > field.length):
            continue
        if not form.pattern.fullmatch(text):
            wrong.append((text, table.thing(row)))
        elif field.form == "date" and not is_date(text):
            impossible.append((text, table.thing(row)))
        elif field.form.startswith("symbole_") and not _is_of_geometry(table, text):
            wrong.append((text, table.thing(row)))
    for code, found in (("T11", wrong), ("T12", impossible)):
        for value, things in by_value(found).items():
            told = message("{field}: {value}.", field=field.name, value=value)
            yield PluFinding(
                code, table.name, told, field.name, len(things), rows_text(things), str(value), form.example
            )


def _is_of_geometry(table: PluTable, symbol: str) -> bool:
    """Whether the letter of a symbol is that of its table: PSC-S for surfaces."""
    letter = LETTER_OF.get(table.name.rpartition("_")[2])
    return letter is None or symbol[3] != "-" or symbol[4] == letter


def is_date(text: str) -> bool:
    """Whether eight digits are a day, a year (`20250000`) or no date yet (`00000000`).

    >>> is_date("20250230"), is_date("20250228"), is_date("20250000"), is_date("00000000")
    (False, True, True, True)
    """
    if text == "00000000":
        return True
    if text.endswith("0000"):
        return 1900 <= int(text[:4]) <= 2100
    try:
        return datetime.strptime(text, "%Y%m%d").year >= 1900
    except ValueError:
        return False


def _texts(table: PluTable) -> Iterator[PluFinding]:
    """Texts decoded twice or with the sign of what could not be read, field by field."""
    for column in table.columns:
        cells = table.cells.get(column.name.upper(), ())
        rows = [row for row, cell in enumerate(cells) if _is_damaged(column, cell)]
        if rows:
            value = as_text(cells[rows[0]])
            told = message("{field}: damaged accents, as in « {value} ».", field=column.name.upper(), value=value[:60])
            names = rows_text([table.thing(row) for row in rows])
            right = decoded_once(value)
            yield PluFinding("T14", table.name, told, column.name.upper(), len(rows), names, value[:120], right[:120])


def _is_damaged(column: PluColumn, cell: str | float | None) -> bool:
    return (
        column.kind == TEXT
        and isinstance(cell, str)
        and known(cell)
        and (UNREADABLE in cell or decoded_once(cell) != cell)
    )
