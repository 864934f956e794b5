"""Reference tables: every coefficient and nomenclature, with its unit, year and source.

A shipped table is `resources/reference/<name>.csv`: UTF-8, comma separated, one header line,
the table's own columns followed by `unite,annee,source,statut_source` (`verifie`, `a_confirmer`).
A user's folder may hold a file of the same name, which replaces the shipped one.
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .errors import AulaError
from .messages import listing

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "reference"
PROVENANCE = ("unite", "annee", "source", "statut_source")

Row = Mapping[str, Any]
Convert = Callable[[str], Any]


def number_or_none(text: str) -> float | None:
    """A decimal number, or None for an empty cell."""
    return float(text.replace(",", ".")) if text.strip() else None


@dataclass(frozen=True)
class Table:
    """Rows of a reference table and where they come from."""

    name: str
    rows: tuple[Row, ...]
    path: Path
    is_shipped: bool
    digest: str

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
        """One column as a function of another."""
        return {row[key]: row[value] for row in self.rows}

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
    Raises AulaError E_TABLE when columns are missing or a cell cannot be read, listing all of them.
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
    """Read one table file, wherever it is: the same layout, checks and errors as `load`."""
    path = Path(path)
    header, lines = _read_csv(path)
    missing = [column for column in columns if column not in header]
    if missing:
        raise AulaError(
            "Table {table}: missing columns {missing}; the columns that are there: {present}.",
            "E_TABLE",
            table=path.name,
            missing=listing(missing),
            present=listing(header),
        )
    given = {**columns, **{column: convert for column, convert in (optional or {}).items() if column in header}}
    rows, faults = [], []
    for line_number, cells in lines:
        row: dict[str, Any] = {key: cells.get(key) or "" for key in PROVENANCE}
        row.update(dict.fromkeys(optional or {}))
        for column, convert in given.items():
            try:
                row[column] = convert((cells[column] or "").strip())
            except ValueError:
                faults.append(f"{column} = '{cells[column]}' (line {line_number})")
        rows.append(row)
    if faults:
        raise AulaError(
            "Table {table}: unreadable values: {faults}.", "E_TABLE", table=path.name, faults=listing(faults)
        )
    digest = hashlib.sha256(path.read_bytes()).hexdigest()[:12]
    return Table(name or path.stem, tuple(rows), path, FOLDER in path.parents, digest)


def constants(name: str, folder: Path | str | None = None) -> dict[str, float]:
    """A table of named constants (`nom, valeur`) as a dictionary."""
    return load(name, {"nom": str, "valeur": float}, folder).mapping("nom", "valeur")


def _read_csv(path: Path) -> tuple[list[str], list[tuple[int, dict[str, str]]]]:
    """Header and numbered rows of a CSV with `,` or `;` between cells; `#` lines are comments."""
    with path.open(encoding="utf-8-sig", newline="") as stream:
        kept = [(number, line) for number, line in enumerate(stream, 1) if line.strip() and not line.startswith("#")]
    if not kept:
        raise AulaError("Table {table} is empty.", "E_TABLE", table=path.name)
    head = kept[0][1]
    separator = ";" if head.count(";") > head.count(",") else ","
    reader = csv.DictReader((line for _, line in kept), delimiter=separator)
    rows = [(number, row) for (number, _), row in zip(kept[1:], reader)]
    return list(reader.fieldnames or ()), rows
