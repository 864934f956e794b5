"""A planning document as it was delivered: its tables, in plain values, and the files around them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Union

from ...text import known
from .names import PluName

Cell = Union[str, int, float, None]
VOID, BROKEN = "vide", "invalide"
LONGEST_LABEL = 24


@dataclass(frozen=True)
class PluColumn:
    """A column as it was found. kind: `texte`, `entier`, `reel`, `date`, `autre`; length 0 where none is declared."""

    name: str
    kind: str
    length: int = 0


@dataclass
class PluTable:
    """One table: cells by field (capitals), parts and state of each geometry (`vide`, `invalide`, else empty)."""

    name: str
    layer: str
    columns: Sequence[PluColumn]
    cells: Mapping[str, Sequence[Cell]]
    ids: Sequence[int]
    geometry: str = "none"
    parts: Sequence[int] = ()
    states: Sequence[str] = ()
    crs: str = ""
    has_right_crs: bool = True
    encoding: str = ""
    doubles: Sequence[int] = ()
    """Rows whose geometry is that of an earlier row."""
    told: PluName = field(default_factory=lambda: PluName("", "", ""))
    """What its name says."""

    def __len__(self) -> int:
        return len(self.ids)

    def thing(self, row: int) -> str:
        """How an object is named: its number in the layer, and its label when it has one."""
        label = self.text("LIBELLE", row)
        short = label if len(label) <= LONGEST_LABEL else f"{label[:LONGEST_LABEL].rstrip()}…"
        return f"n° {self.ids[row]}" + (f" ({short})" if short else "")

    def has(self, name: str) -> bool:
        """Whether the field is there."""
        return name in self.cells

    def text(self, name: str, row: int) -> str:
        """A cell as text without spaces around; empty when it is missing."""
        if name not in self.cells:
            return ""
        return as_text(self.cells[name][row])

    def texts(self, name: str) -> list[str]:
        """A column as texts."""
        return [as_text(cell) for cell in self.cells[name]] if name in self.cells else [""] * len(self)


def as_text(cell: Cell) -> str:
    """A cell as it is written: whole numbers without decimals.

    >>> as_text(5.0), as_text(" Ua "), as_text(None)
    ('5', 'Ua', '')
    """
    if not known(cell):
        return ""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return str(cell).strip()


@dataclass(frozen=True)
class PluDelivery:
    """The folder of a delivery: its name, its files (relative path and bytes) and its folders."""

    name: str
    files: Mapping[str, int]
    folders: frozenset[str]


@dataclass
class PluDocument:
    """All that was given: tables, family (`PLU`, `PLUI`, `CC`), version of the standard, and the folder if any."""

    tables: Sequence[PluTable]
    family: str
    year: str
    delivery: PluDelivery | None = None
    regulation: Sequence[str] | None = None
    """Labels of the zones that the written regulation names; None when it was not given."""

    def of(self, *names: str) -> list[PluTable]:
        """The tables of these names."""
        return [table for table in self.tables if table.name in names]
