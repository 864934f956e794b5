"""Published shares of a stock, as a user gives them: to set beside the estimate, never to correct it in silence.

Method: docs/design/housing.md#estimate
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..columns import need
from ..decimals import needed_number
from ..messages import Notes
from ..tables import read as read_table

if TYPE_CHECKING:
    from pathlib import Path


class PublishedStock(NamedTuple):
    """Dwellings of a label in the zones whose codes begin with `zone`."""

    zone: str
    label: str
    dwellings: float


def read(path: Path, notes: Notes) -> list[PublishedStock]:
    """Zone (the beginning of the codes of its zones), label and number of dwellings of each row.

    Raises AulaError E_FIELD, E_VALUE.
    """
    table = read_table(path, notes=notes)
    names = [need(f"calage_{one}", table.header, table.name) for one in ("zone", "etiquette", "nombre")]
    zones, labels, numbers = (table.column(name) for name in names)
    found = []
    for zone, label, number, line in zip(zones, labels, numbers, table.lines):
        found.append(PublishedStock(zone, label.upper(), needed_number(number, f"{table.name}, l. {line}")))
    return found
