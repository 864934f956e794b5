"""The shade that a new tree adds where people are: counted once, however many trees throw it.

A tree throws the same shade wherever it stands on open ground: a stencil of pixels for each sun. What is in the shade
already counts for nothing, so that two trees of one pavement share it: the gain of a tree only ever falls as others
are chosen.

Method: docs/design/heat.md#where-to-plant
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .shade import LOWEST_DEG, SUN, TREE, Relief, State, cast

Numbers = NDArray[np.float64]
Rows = NDArray[np.intp]
MINUTES_PER_HOUR = 60.0
#: candidates looked at together
CHUNK = 20_000


@dataclass(frozen=True)
class TreeForm:
    """A grown tree: its height and the radius of its crown (m)."""

    height_m: float
    crown_m: float


@dataclass(frozen=True)
class Stencil:
    """Pixels that a tree shades, from its stem: rows down, columns to the right, and the number of the sun."""

    down: Rows
    along: Rows
    sun: Rows
    reach: int


def stencil(form: TreeForm, suns: Sequence[tuple[float, float]], pixel_m: float) -> Stencil:
    """The shade of one tree on flat ground under each sun (azimuth from the grid's north, elevation; degrees).

    >>> stencil(TreeForm(8.0, 3.0), [(180.0, 60.0)], 1.0).down.min() < -4
    True
    """
    high = [(azimuth, elevation) for azimuth, elevation in suns if elevation >= LOWEST_DEG]
    longest = max((form.height_m / np.tan(np.radians(elevation)) for _, elevation in high), default=0.0)
    reach = int(np.ceil((longest + form.crown_m) / pixel_m)) + 1
    side = np.arange(-reach, reach + 1) * pixel_m
    crown = np.hypot(side[:, None], side[None, :]) <= form.crown_m
    flat = np.zeros(crown.shape, np.float32)
    relief = Relief(flat, flat, np.where(crown, np.float32(form.height_m), flat), pixel_m)
    parts = []
    for number, (azimuth, elevation) in enumerate(suns):
        if elevation >= LOWEST_DEG:
            down, along = np.nonzero(cast(relief, azimuth, elevation) == TREE)
            parts.append((down - reach, along - reach, np.full(len(down), number)))
    if not parts:
        nothing = np.zeros(0, np.intp)
        return Stencil(nothing, nothing, nothing, reach)
    down, along, sun = (np.concatenate(column).astype(np.intp) for column in zip(*parts))
    return Stencil(down, along, sun, reach)


class ShadeCover:
    """Where the sun still falls at each instant on ground that people use, and what a tree would take of it.

    use: weight of each pixel (0 where nobody is); lit: for each sun, where the ground is in the sun (arrays of the
    grid); minutes: what each sun stands for. Gains in square metres x hours, times the weight of the use.
    """

    def __init__(
        self,
        use: NDArray[np.float32],
        states: Sequence[State],
        minutes: Numbers,
        shape: Stencil,
        pixel_m: float,
    ) -> None:
        self._stencil, reach = shape, shape.reach
        self.rows, self.columns = use.shape
        self._use = np.pad(use, reach)
        lit = np.zeros(self._use.shape, np.uint32)
        inner = (slice(reach, reach + use.shape[0]), slice(reach, reach + use.shape[1]))
        for number, state in enumerate(states):
            lit[inner] |= np.where((state == SUN) & (use > 0), np.uint32(1 << number), np.uint32(0))
        self._lit = lit
        self._width = self._use.shape[1]
        self._offset = (shape.down + reach) * self._width + shape.along + reach
        self._bit = (1 << shape.sun).astype(np.uint32)
        self._hours = minutes[shape.sun] / MINUTES_PER_HOUR * pixel_m**2

    def fresh(self) -> ShadeCover:
        """The same ground before anything was chosen: a copy to choose from."""
        copy = object.__new__(ShadeCover)
        copy.__dict__.update(self.__dict__)
        copy._lit = self._lit.copy()
        return copy

    def gains(self, rows: Rows, columns: Rows, is_weighted: bool = True) -> Numbers:
        """New shade of a tree at each place (m2 h, times the use when weighted); 0 off the grid."""
        result = np.zeros(len(rows))
        on_grid = (rows >= 0) & (rows < self.rows) & (columns >= 0) & (columns < self.columns)
        places = np.flatnonzero(on_grid)
        if not len(self._offset):
            return result
        use, lit = self._use.ravel(), self._lit.ravel()
        for start in range(0, len(places), CHUNK):
            held = places[start : start + CHUNK]
            corner = rows[held] * self._width + columns[held]
            for offset, bit, hours in zip(self._offset, self._bit, self._hours):
                at = corner + offset
                new = (lit[at] & bit) != 0
                result[held] += hours * (use[at] * new if is_weighted else new)
        return result

    def gain(self, row: int, column: int, is_weighted: bool = True) -> float:
        """The same for one place, all its pixels at once."""
        if not (0 <= row < self.rows and 0 <= column < self.columns):
            return 0.0
        at = row * self._width + column + self._offset
        new = (self._lit.ravel()[at] & self._bit) != 0
        weight = self._use.ravel()[at] if is_weighted else 1.0
        return float(np.sum(self._hours * weight * new))

    def plant(self, row: int, column: int) -> None:
        """A tree stands there: its shade is taken."""
        if 0 <= row < self.rows and 0 <= column < self.columns:
            lit = self._lit.ravel()
            at = row * self._width + column + self._offset
            # several suns shade one pixel: their bits are taken one after the other
            np.bitwise_and.at(lit, at, ~self._bit)


def planted_shade(
    relief: Relief,
    stems: tuple[Rows, Rows],
    form: TreeForm,
    suns: Sequence[tuple[float, float]],
    minutes: Numbers,
    is_used: NDArray[np.bool_],
) -> float:
    """New shade of a whole plan on used ground (m2 h): each sun cast again over the relief with the trees on it.

    stems: rows and columns of the stems on the grid of the relief.

    >>> bare, stems = np.zeros((9, 9), np.float32), (np.array([4]), np.array([4]))
    >>> used = np.ones(bare.shape, bool)
    >>> planted_shade(Relief(bare, bare, bare, 1.0), stems, TreeForm(1.0, 0.0), [(180.0, 89.0)], np.array([60.0]), used)
    1.0
    """
    reach = int(np.ceil(form.crown_m / relief.pixel_m))
    side = np.arange(-reach, reach + 1)
    down, along = np.nonzero(np.hypot(side[:, None], side[None, :]) * relief.pixel_m <= form.crown_m)
    rows, columns = stems[0][:, None] + side[down], stems[1][:, None] + side[along]
    inside = (rows >= 0) & (rows < relief.ground.shape[0]) & (columns >= 0) & (columns < relief.ground.shape[1])
    canopy = relief.canopy.copy()
    rows, columns = rows[inside], columns[inside]
    canopy[rows, columns] = np.maximum(canopy[rows, columns], relief.ground[rows, columns] + np.float32(form.height_m))
    planted = Relief(relief.ground, relief.buildings, canopy, relief.pixel_m)
    total = 0.0
    for (azimuth, elevation), weight in zip(suns, minutes.tolist()):
        before, after = cast(relief, azimuth, elevation), cast(planted, azimuth, elevation)
        total += weight / MINUTES_PER_HOUR * np.count_nonzero((before == SUN) & (after != SUN) & is_used)
    return total * relief.pixel_m**2
