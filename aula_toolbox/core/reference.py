"""Reference tables: every coefficient and nomenclature, with its unit, year and source.

A shipped table is `resources/reference/<name>.csv`: UTF-8, comma separated, one header line,
the table's own columns followed by `unite,annee,source,statut_source` (`verifie`, `a_confirmer`).
A user's folder may hold a file of the same name, which replaces the shipped one, in any form that `tables` reads.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from . import tables
from .decimals import column_sign, numbers
from .errors import AulaError
from .messages import Notes, listing
from .text import EITHER, number

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "reference"
PROVENANCE = ("unite", "annee", "source", "statut_source")

Row = Mapping[str, Any]
Convert = Callable[[str], Any]


def number_or_none(text: str) -> float | None:
    """A decimal number, or None for an empty cell. Raises ValueError for anything else.

    >>> number_or_none("12.5"), number_or_none("")
    (12.5, None)
    """
    return number(text)


class Rows(dict[Any, Any]):
    """Values of a table by name. A user's own table may lack a row of ours: that is told as its fault."""

    def __init__(self, table: str, values: Mapping[Any, Any]) -> None:
        super().__init__(values)
        self._table = table

    def __missing__(self, name: Any) -> Any:
        raise AulaError("Table {table}: the row {row} is missing.", "E_TABLE", table=self._table, row=name)

    def __reduce__(self) -> tuple[Any, ...]:
        return Rows, (self._table, dict(self))


@dataclass(frozen=True)
class Table:
    """Rows of a reference table and where they come from.

    notes: what had to be decided to read it (encoding, lines passed over), to be told in the run that uses it.
    """

    name: str
    rows: tuple[Row, ...]
    path: Path
    is_shipped: bool
    digest: str
    notes: Notes = field(default_factory=Notes, compare=False, repr=False)

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def column(self, name: str) -> list[Any]:
        """All values of a column, in order."""
        return [row[name] for row in self.rows]

    def where(self, **conditions: Any) -> list[Row]:
        """The rows whose columns equal the given values."""
        return [row for row in self.rows if all(row[key] == value for key, value in conditions.items())]

    def mapping(self, key: str, value: str) -> dict[Any, Any]:
        """One column as a function of another. What is asked of it and is no row raises AulaError E_TABLE."""
        return Rows(self.path.name, {row[key]: row[value] for row in self.rows})

    @property
    def years(self) -> str:
        """The years the values date from, for the provenance of a result."""
        return ", ".join(sorted({row["annee"] for row in self.rows if row.get("annee")}))


def load(
    name: str,
    columns: Mapping[str, Convert],
    folder: Path | str | None = None,
    optional: Mapping[str, Convert] | None = None,
) -> Table:
    """Read a reference table, the user's own in `folder` if it is there.

    columns: the expected columns and the conversion of their cells (`str`, `float`, `number_or_none`...).
    optional: columns a table may lack; their cells are then None.
    Raises AulaError E_TABLE when columns are missing or cells cannot be read, listing all of them; those of `tables`.
    """
    own = Path(folder) / f"{name}.csv" if folder else None
    path = own if own is not None and own.is_file() else FOLDER / f"{name}.csv"
    return load_file(path, columns, name, optional)


def load_file(
    path: Path | str,
    columns: Mapping[str, Convert],
    name: str = "",
    optional: Mapping[str, Convert] | None = None,
) -> Table:
    """Read one table file, wherever it is: the same layout, checks and errors as `load`.

    Raises AulaError E_TABLE for missing columns and unreadable cells.
    """
    path, notes = Path(path), Notes()
    table = tables.read(path, notes=notes, expected=columns)
    need_columns(table, columns, path.name)
    found: dict[str, list[Any]] = {key: [""] * len(table) for key in PROVENANCE}
    found.update({column: [None] * len(table) for column in optional or {}})
    found.update({key: table.column(key) for key in PROVENANCE if table.place(key) >= 0})
    faults: list[tuple[int, str]] = []
    for column, convert in {**columns, **(optional or {})}.items():
        if table.place(column) >= 0:
            found[column] = _converted(table, column, convert, faults)
    if faults:
        told = [f"{words} (l. {line})" for line, words in sorted(faults, key=lambda fault: fault[0])]
        raise AulaError("Table {table}: unreadable values: {faults}.", "E_TABLE", table=path.name, faults=listing(told))
    rows = tuple(dict(zip(found, cells)) for cells in zip(*found.values()))
    digest = hashlib.sha256(path.read_bytes()).hexdigest()[:12]
    return Table(name or path.stem, rows, path, FOLDER in path.parents, digest, notes)


def need_columns(table: tables.Delimited, columns: Iterable[str], name: str) -> None:
    """Raise AulaError E_TABLE unless a table has some columns, naming those that it lacks and those that it has."""
    missing = [column for column in columns if table.place(column) < 0]
    if missing:
        raise AulaError(
            "Table {table}: missing columns {missing}; the columns that are there: {present}.",
            "E_TABLE",
            table=name,
            missing=listing(missing),
            present=listing(table.header),
        )


def _converted(table: tables.Delimited, column: str, convert: Convert, faults: list[tuple[int, str]]) -> list[Any]:
    """The cells of a column; those that cannot be read are added to the faults. Numbers share one decimal sign."""
    texts = table.column(column)
    numeric = _NUMERIC.get(convert)
    sign = column_sign(texts, table.separator) if numeric else ""
    if sign == EITHER:
        numbers(texts, table.lines, table.name, column, table.separator)
    out = []
    for line, text in zip(table.lines, texts):
        try:
            out.append(numeric(text, sign) if numeric else convert(text))
        except ValueError:
            faults.append((line, f"{column} = '{text}'"))
    return out


def _needed(text: str, sign: str) -> float:
    value = number(text, sign)
    if value is None:
        raise ValueError("a number is needed")
    return value


def _whole(text: str, sign: str) -> int:
    value = _needed(text, sign)
    if value != int(value):
        raise ValueError(f"not a whole number: {text}")
    return int(value)


_NUMERIC: Mapping[Convert, Callable[[str, str], Any]] = {float: _needed, int: _whole, number_or_none: number}


def constants(name: str, folder: Path | str | None = None) -> dict[str, float]:
    """A table of named constants (`nom, valeur`) as a dictionary.

    >>> constants('maps_seuils')['etendue_minimale']
    200.0
    """
    return load(name, {"nom": str, "valeur": float}, folder).mapping("nom", "valeur")
