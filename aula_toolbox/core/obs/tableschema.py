"""Any table of the agency held against a Table Schema (frictionless), or against a file that the observatories know.

See docs/design/obs.md#checks. Each finding bears the number of the check that it belongs to: O02 a column that is not
there, O03 a key twice, O04 a cell that cannot be read, O08 a value out of bounds, O11 a column that nobody announced,
O18 rows that were there and are not, O21 a key without a value.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from .. import jsontext
from ..errors import AulaError
from ..messages import Message, listing, mark, message
from ..text import number
from .checks import CheckFinding, CheckRule
from .files import StatFile
from .indicators import ObsIndicator
from .objects import Cell, JsonFacts
from .sources import wanted_columns
from .vintages import choices, filled, lettered
from .wide import COMMUNE_CODE

TYPES = ("string", "integer", "number", "boolean", "date", "datetime", "year", "any")
_SHOWN = 5
_TRUE_FALSE = frozenset(("true", "false", "1", "0", "vrai", "faux", "oui", "non"))


@dataclass(frozen=True)
class SchemaField:
    """A column as a schema wants it. low, high: bounds of numbers; longest: of texts; words: the values allowed."""

    name: str
    type: str = "any"
    is_required: bool = False
    is_unique: bool = False
    pattern: str = ""
    words: tuple[str, ...] = ()
    low: float | None = None
    high: float | None = None
    longest: int | None = None


@dataclass(frozen=True)
class TableSchema:
    """Columns and key of a table. missing: texts that stand for no value. is_whole: whether other columns are told."""

    fields: tuple[SchemaField, ...]
    key: tuple[str, ...] = ()
    missing: frozenset[str] = frozenset(("",))
    is_whole: bool = True


def read_schema(path: Path) -> TableSchema:
    """A Table Schema of a file. Raises AulaError E_SCHEMA with what is wrong and where."""
    try:
        raw = jsontext.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError:
        raise AulaError("File {file} does not exist. Choose it again.", "E_FILE", file=str(path)) from None
    except ValueError as error:
        raise AulaError("File {file}: not JSON ({reason}).", "E_JSON", file=path.name, reason=str(error)[:80]) from None
    try:
        return schema_of(raw)
    except (KeyError, TypeError, ValueError, AttributeError, re.error, RecursionError, OverflowError) as error:
        raise AulaError(
            "SCHEMA: {file} is not a Table Schema ({reason}).", "E_SCHEMA", file=path.name, reason=str(error)[:80]
        ) from None


def schema_of(raw: JsonFacts) -> TableSchema:
    """A schema of its JSON. Raises ValueError, KeyError or TypeError.

    >>> schema_of({"fields": [{"name": "code", "constraints": {"required": True}}], "primaryKey": "code"}).key
    ('code',)
    """
    fields = tuple(_field(one) for one in raw["fields"])
    names = [one.name for one in fields]
    key = raw.get("primaryKey", [])
    keys = (key,) if isinstance(key, str) else tuple(key)
    absent = [name for name in keys if name not in names]
    if not fields or absent or len(set(names)) < len(names):
        raise ValueError(f"primaryKey: {absent}" if absent else "fields")
    return TableSchema(fields, keys, frozenset(map(str, raw.get("missingValues", [""]))))


def _field(raw: JsonFacts) -> SchemaField:
    rules = raw.get("constraints", {})
    kind = str(raw.get("type", "any"))
    if kind not in TYPES:
        raise ValueError(f"type: {kind}")
    pattern = str(rules.get("pattern", ""))
    re.compile(pattern)
    longest = rules.get("maxLength")
    return SchemaField(
        str(raw["name"]),
        kind,
        bool(rules.get("required")),
        bool(rules.get("unique")),
        pattern,
        tuple(map(str, rules.get("enum", ()))),
        number(rules.get("minimum")),
        number(rules.get("maximum")),
        None if longest is None else int(longest),
    )


def schema_of_file(file: StatFile, known: Iterable[ObsIndicator], header: Sequence[str]) -> TableSchema:
    """What a file of `obs_fichiers` must have: its key, and the columns that indicators read, of the newest years.

    header: the columns of the table, which tell the years of the marks.
    """

    def dated(name: str) -> str:
        years = next(choices([name], header), None)
        return lettered(name) if years is None else filled(name, years)

    names = [dated(name) for name in wanted_columns(file, known)]
    key = next((name for name in map(dated, (file.key, *file.aliases)) if name in header), dated(file.key))
    pattern = COMMUNE_CODE.pattern if file.level == "COM" else ""
    is_number = "number" if file.shape == "large" and not file.secret.marks else "any"
    fields = [SchemaField(key, "any", True, file.shape == "large", pattern)]
    fields += [SchemaField(name, is_number) for name in dict.fromkeys(names) if name != key]
    return TableSchema(tuple(fields), (key,) if file.shape == "large" else (), is_whole=False)


def check_table(
    name: str,
    header: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    schema: TableSchema,
    rules: Mapping[str, CheckRule],
    before: Iterable[Sequence[Cell]] | None = None,
    header_before: Sequence[str] = (),
) -> list[CheckFinding]:
    """What a table lacks of its schema, and of the rows and columns that an earlier edition had.

    rows: cells in the order of the header; None for no value.
    """
    told = _Told(name, rules)
    names = [one.name for one in schema.fields]
    lost = [one for one in names if one not in header]
    if lost:
        told.add("O02", message("columns that are not there: {names}", names=listing(lost)))
    if schema.is_whole and set(header) - set(names):
        what = message(
            "columns that the schema does not have: {names}", names=listing(sorted(set(header) - set(names)))
        )
        told.add("O11", what)
    gone = [one for one in header_before if one not in header]
    if gone:
        told.add("O11", message("columns that were there and are not: {names}", names=listing(gone)))
    places = [(header.index(one.name), one) for one in schema.fields if one.name in header]
    key = [header.index(one) for one in schema.key if one in header]
    seen = _Seen(schema, key if len(key) == len(schema.key) else [])
    for line, row in enumerate(rows, 1):
        for place, field in places:
            for check, what in _cell(field, _value(row[place], schema), line):
                told.add(check, what)
        for check, what in seen.row([_value(cell, schema) for cell in row], places, line):
            told.add(check, what)
    if before is not None and key:
        there = [header_before.index(one) for one in schema.key if one in header_before]
        old = {tuple(_text(row[place]) for place in there) for row in before} if len(there) == len(key) else set()
        left = sorted(" ".join(one) for one in old - seen.keys)
        if left:
            what = message("{count} rows that were there and are not: {names}", count=len(left), names=listing(left))
            told.add("O18", what)
    return told.findings()


class _Told:
    """Findings of a table: of each check and column the first ones, then how many more."""

    def __init__(self, name: str, rules: Mapping[str, CheckRule]) -> None:
        self._name, self._rules = name, rules
        self._found: dict[tuple[str, str], list[Message]] = {}

    def add(self, check: str, what: Message) -> None:
        self._found.setdefault((check, str(what.values.get("column", ""))), []).append(what)

    def findings(self) -> list[CheckFinding]:
        made = []
        for (check, column), all_ones in self._found.items():
            subject = f"{self._name}, {column}" if column else self._name
            level = self._rules[check].level
            made += [CheckFinding(check, level, subject, one) for one in all_ones[:_SHOWN]]
            if len(all_ones) > _SHOWN:
                what = message("and {count} other rows alike", count=len(all_ones) - _SHOWN)
                made.append(CheckFinding(check, level, subject, what))
        return sorted(made, key=lambda one: one.check)


class _Seen:
    """The values that may stand once, and the rows where they stood."""

    def __init__(self, schema: TableSchema, key: Sequence[int]) -> None:
        self._names, self._key = schema.key, key
        self.keys: set[tuple[str, ...]] = set()
        self._once: dict[str, set[str]] = {}

    def row(
        self, row: Sequence[Cell], places: Sequence[tuple[int, SchemaField]], line: int
    ) -> Iterator[tuple[str, Message]]:
        """What stands twice or not at all in the key of a row, or in a column of values that stand once."""
        if self._key:
            names = ", ".join(self._names)
            cells = tuple(_text(row[place]) for place in self._key)
            if any(row[place] is None for place in self._key):
                yield "O21", message("row {line}: no value of the key {column}", line=line, column=names)
            elif cells in self.keys:
                what = message(
                    "row {line}, {column}: {value} stands twice", line=line, value=" ".join(cells), column=names
                )
                yield "O03", what
            self.keys.add(cells)
        for place, field in places:
            if not field.is_unique or (len(self._names) == 1 and field.name in self._names) or row[place] is None:
                continue
            known, text = self._once.setdefault(field.name, set()), _text(row[place])
            if text in known:
                yield (
                    "O03",
                    message("row {line}, {column}: {value} stands twice", line=line, value=text, column=field.name),
                )
            known.add(text)


def _value(cell: Cell, schema: TableSchema) -> Cell:
    return None if cell is None or (isinstance(cell, str) and cell.strip() in schema.missing) else cell


def _text(cell: Cell) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell).strip()


def _cell(field: SchemaField, cell: Cell, line: int) -> Iterator[tuple[str, Message]]:
    """What is wrong with a cell. A cell that cannot be read is told, and never taken for none."""
    if cell is None:
        if field.is_required:
            yield "O21", message("row {line}: no value of {column}", line=line, column=field.name)
        return
    text = _text(cell)
    if not _READERS[field.type](text):
        what = message(
            "row {line}, {column}: {value} is not {type}",
            line=line,
            column=field.name,
            value=text,
            type=Message(_WORDS[field.type]),
        )
        yield "O04", what
        return
    told: dict[str, Any] = {"line": line, "column": field.name, "value": text}
    if field.pattern and not re.fullmatch(field.pattern, text):
        yield "O03", message("row {line}, {column}: {value} is not written as it must be", **told)
    if field.words and text not in field.words:
        yield "O08", message("row {line}, {column}: {value} is not one of its values", **told)
    if field.longest is not None and len(text) > field.longest:
        yield "O08", message("row {line}, {column}: longer than {most} signs", most=field.longest, **told)
    yield from _bounds(field, text, line)


def _bounds(field: SchemaField, text: str, line: int) -> Iterator[tuple[str, Message]]:
    if field.low is None and field.high is None:
        return
    value = number(text) if _is_number(text) else None
    if value is None:
        return
    if (field.low is not None and value < field.low) or (field.high is not None and value > field.high):
        what = message("row {line}, {column}: {value} is out of bounds", line=line, value=text, column=field.name)
        yield "O08", what


def _is_number(text: str) -> bool:
    try:
        return number(text) is not None
    except ValueError:
        return False


def _is_whole(text: str) -> bool:
    return _is_number(text) and float(number(text) or 0).is_integer()


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _is_moment(text: str) -> bool:
    try:
        datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return False
    return True


_WORDS = {
    "integer": mark("a whole number"),
    "number": mark("a number"),
    "boolean": mark("yes or no"),
    "date": mark("a date (2026-07-31)"),
    "datetime": mark("a date and time (2026-07-31T08:00:00)"),
    "year": mark("a year"),
}
_READERS: dict[str, Callable[[str], bool]] = {
    "any": lambda text: True,
    "string": lambda text: True,
    "integer": _is_whole,
    "number": _is_number,
    "boolean": lambda text: text.lower() in _TRUE_FALSE,
    "date": _is_day,
    "datetime": _is_moment,
    "year": lambda text: bool(re.fullmatch(r"\d{4}", text)),
}
