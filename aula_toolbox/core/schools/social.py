"""Social position of the schools, and pupils from another table: joined by the national number.

Method: docs/design/schools.md#score
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..text import known
from . import words
from .records import Campus, text


@dataclass(frozen=True)
class SchoolPosition:
    """IPS of a ground: the lowest of its schools, its gap to the department, and whether all its schools have one."""

    ips: float
    gap: float | None
    state: str


def latest(
    numbers: Sequence[object], years: Sequence[object], values: Sequence[Sequence[float | None]]
) -> dict[str, tuple[float | None, ...]]:
    """The values of each school in the latest year that tells the first of them. values: one column a value.

    >>> latest(["0620001A", "0620001a"], ["2022-2023", "2023-2024"], [[90.0, 95.0]])
    {'0620001A': (95.0,)}
    """
    found: dict[str, tuple[str, tuple[float | None, ...]]] = {}
    for row, (number, year) in enumerate(zip(numbers, years)):
        own = tuple(column[row] for column in values)
        key, when = text(number).upper(), text(year)
        if key and known(own[0]) and (key not in found or when >= found[key][0]):
            found[key] = (when, own)
    return {key: own for key, (_, own) in found.items()}


def position(one: Campus, table: Mapping[str, Sequence[float | None]]) -> SchoolPosition | None:
    """The social position of a ground; None when no school of it has one."""
    told = [table[school.uai] for school in one.schools if school.uai in table]
    if not told:
        return None
    lowest = min(told, key=lambda own: own[0] if own[0] is not None else float("inf"))
    ips, department = lowest[0], lowest[1]
    if ips is None:
        return None
    gap = ips - department if known(department) and department is not None else None
    return SchoolPosition(ips, gap, words.OBSERVED if len(told) == len(one.schools) else words.PARTIAL)
