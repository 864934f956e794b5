"""A scheme without drawing: which pixels of a yard change to reach a target, in a fixed order; before and after.

Method: docs/design/schools.md#scheme
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..reference import Table, load
from .cover import GRASS, GROUPS, MINERAL, NUMBER, SEALED, TREE, UNKNOWN
from .targets import SchoolTarget

Floats = NDArray[np.float64]
Rows = NDArray[np.intp]


@dataclass(frozen=True)
class SchemeCounts:
    """Pixels to change: to trees, to grass, to permeable ground; in that order."""

    trees: int
    grass: int
    open: int

    @property
    def green(self) -> int:
        """Pixels that become green."""
        return self.trees + self.grass


def counts(groups: NDArray[np.int64], pixel_m2: float, target: SchoolTarget) -> SchemeCounts:
    """How many pixels of a yard must change, each need to one pixel; no more than are sealed.

    groups: group number of each pixel of the yard.

    >>> yard = np.repeat([0, 2], [1600, 400])
    >>> found = counts(yard, 1.0, SchoolTarget("t", 33.333333, 0.0, 0.0, ""))
    >>> found.green, found.trees, found.open
    (267, 0, 0)
    """
    whole = len(groups) * pixel_m2
    number = np.bincount(groups, minlength=len(GROUPS)) * pixel_m2
    sealed = float(number[NUMBER[SEALED]])
    left = round(sealed / pixel_m2)
    tree = float(number[NUMBER[TREE]])
    green = _pixels(target.green_pct / 100.0 * whole - float(number[NUMBER[GRASS]]) - tree, pixel_m2, left)
    trees = _pixels(target.trees_pct / 100.0 * whole - tree, pixel_m2, green)
    unsealed = _pixels(sealed - (1.0 - target.permeable_pct / 100.0) * whole, pixel_m2, left)
    return SchemeCounts(trees, green - trees, max(0, unsealed - green))


def _pixels(area_m2: float, pixel_m2: float, most: int) -> int:
    return min(most, max(0, ceil(area_m2 / pixel_m2 - 1e-9)))


def order(shaded: NDArray[np.bool_], from_doors_m: Floats) -> Rows:
    """The order in which pixels change: unshaded first, then the farthest from buildings and pitches, then as they
    stand (row after row).

    >>> order(np.array([True, False, False]), np.array([9.0, 2.0, 5.0])).tolist()
    [2, 1, 0]
    """
    found: Rows = np.lexsort((np.arange(len(shaded)), -np.round(from_doors_m, 3), shaded)).astype(np.intp)
    return found


def changed(groups: NDArray[np.int64], ranking: Rows, wanted: SchemeCounts) -> NDArray[np.int64]:
    """The groups of a yard after the scheme: sealed pixels in their order become trees, grass, permeable ground.

    >>> changed(np.array([0, 2, 0, 0]), np.array([3, 1, 0, 2]), SchemeCounts(1, 1, 0)).tolist()
    [2, 2, 0, 3]
    """
    after = groups.copy()
    sealed = ranking[groups[ranking] == NUMBER[SEALED]]
    ends = np.cumsum([wanted.trees, wanted.grass, wanted.open])
    for name, start, end in zip((TREE, GRASS, MINERAL), (0, *ends[:2]), ends):
        after[sealed[start:end]] = NUMBER[name]
    return after


def areas_of(groups: NDArray[np.int64], area_m2: float) -> Floats:
    """Areas by group of a yard whose pixels are given, which add up to its area.

    >>> areas_of(np.array([0, 0, 2, 3]), 400.0).tolist()
    [200.0, 0.0, 100.0, 100.0, 0.0, 0.0]
    """
    count = np.bincount(groups, minlength=len(GROUPS)).astype(float)
    found: Floats = area_m2 * count / max(1.0, float(count.sum()))
    return found


def load_sites(folder: Path | str | None = None) -> Table:
    """Surfaces of the site coefficient (INDIEN) that each group stands for."""
    return load("schools_sites", {"groupe": str, "surface": str, "par_m2": float}, folder)


def surfaces(areas_m2: Sequence[float], table: Table, most_unknown: float) -> Mapping[str, float]:
    """Quantities of the surfaces of the site coefficient for a yard; nothing when too much of it is not described.

    >>> surfaces([100.0, 0, 0, 60.0, 0, 0], load_sites(), 0.2)["arbre_adulte"]
    1.99998
    >>> surfaces([1.0, 0, 0, 0, 0, 9.0], load_sites(), 0.2)
    {}
    """
    if areas_m2[NUMBER[UNKNOWN]] > most_unknown * sum(areas_m2):
        return {}
    found: dict[str, float] = {}
    for row in table:
        quantity = areas_m2[NUMBER[row["groupe"]]] * row["par_m2"]
        found[row["surface"]] = found.get(row["surface"], 0.0) + quantity
    return found
