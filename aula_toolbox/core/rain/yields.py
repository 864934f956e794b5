"""Yields of tanks under other years of rain, read from grids of exact ones: many roofs and draws at once.

Method: docs/design/rain.md#uncertainty
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .days import Floats, RainDays
from .simulate import BLOCK, DrawOrder, simulate_block, steps_of

Singles = NDArray[np.float32]
"""Draws hold six digits: percentiles need no more, and they are read twice as fast."""
YearlyYields = dict[tuple[int, str, DrawOrder], Floats]
"""Yields of the nodes by year (years x nodes), of each series, calendar and operating rule."""


def yields_by_draw(
    days: RainDays, calendar: str, rule: DrawOrder, years: Floats, kept: YearlyYields | None = None
) -> tuple[Floats, Floats]:
    """Yield (mm over the period) at every node of the grid: of the usual years, and with the years of each draw.

    kept: yields by year that were simulated before; each series and calendar is simulated once.

    >>> from aula_toolbox.core.rain.days import rain_days
    >>> from aula_toolbox.core.rain.tables import load_tables
    >>> dates = np.arange('2021-01-01', '2021-01-05', dtype='datetime64[D]')
    >>> days = rain_days(dates, [10.0, 0.0, 0.0, 0.0], load_tables().calendars)
    >>> usual, drawn = yields_by_draw(days, 'continu', DrawOrder.YAS, np.array([[1.0], [0.0]]))
    >>> bool((drawn[0] == usual).all()), float(drawn[1].max())
    (True, 0.0)
    """
    key = (id(days), calendar, rule)
    kept = {} if kept is None else kept
    if key not in kept:
        kept[key] = _by_year(days, calendar, rule)
    return kept[key].sum(axis=0), years @ kept[key]


def _by_year(days: RainDays, calendar: str, rule: DrawOrder) -> Floats:
    steps = steps_of(days, (calendar,), rule)
    sizes, demands = SIZES.nodes, DEMANDS.nodes
    size, demand = np.repeat(sizes, len(demands)), np.tile(demands, len(sizes))
    by_year = np.empty((len(days.spans), len(size)))
    for start in range(0, len(size), BLOCK):
        part = slice(start, start + BLOCK)
        by_year[:, part] = simulate_block(steps, size[part], [demand[part]], rule).used_by_year
    return by_year


def used_at(grid: Singles, size_mm: Singles, demand_mm: Singles) -> Singles:
    """Yields read from grids, nodes x draws (one a column) or nodes x 1: size and demand are roofs x draws.

    >>> grid = np.repeat(SIZES.nodes, DEMANDS.count).astype(np.float32)[:, None]  # as if every tank gave its size
    >>> used_at(grid, np.array([[30.0]], np.float32), np.array([[2.0]], np.float32)).round(3).tolist()
    [[30.0]]
    """
    row, up = SIZES.place_of(size_mm)
    column, right = DEMANDS.place_of(demand_mm)
    draws = grid.shape[1]
    # the draws of a node lie side by side: those of one roof are read from near places
    row *= DEMANDS.count
    row += column
    row *= draws
    row += np.arange(draws, dtype=np.int32)
    corner, flat, next_size = row.astype(np.intp), grid.ravel(), DEMANDS.count * draws
    low = _between(flat, draws, corner, right)
    high = _between(flat[next_size:], draws, corner, right)
    high -= low
    high *= up
    high += low
    return high


def _between(flat: Singles, draws: int, corner: NDArray[np.intp], right: Singles) -> Singles:
    low = flat.take(corner)
    rise = flat[draws:].take(corner)
    rise -= low
    rise *= right
    low += rise
    return low


_PARTS_BITS = 3
_EXPONENT_OF_ONE = 127
_SHARE_BITS = 23 - _PARTS_BITS
_TO_SHARE = np.float32(2.0**-_SHARE_BITS)


@dataclass(frozen=True)
class Octaves:
    """An axis whose nodes cut each doubling in eight equal parts, from 2 ** first to 2 ** last.

    A number in single precision says itself between which nodes it lies, and how far: its bits are its power of two,
    the eighth of the octave, then the share of the way. No logarithm, no search.
    """

    first: int
    last: int

    @property
    def count(self) -> int:
        """How many nodes there are."""
        return ((self.last - self.first) << _PARTS_BITS) + 1

    @property
    def nodes(self) -> Floats:
        """The nodes.

        >>> Octaves(0, 1).nodes.tolist()
        [1.0, 1.125, 1.25, 1.375, 1.5, 1.625, 1.75, 1.875, 2.0]
        """
        parts = 1 << _PARTS_BITS
        octaves = 2.0 ** np.repeat(np.arange(self.first, self.last), parts)
        found: Floats = octaves * (1.0 + np.tile(np.arange(parts) / parts, self.last - self.first))
        return np.append(found, 2.0**self.last)

    def place_of(self, values: Singles) -> tuple[NDArray[np.int32], Singles]:
        """Node below each value and the share of the way to the next one, within the axis.

        >>> [part.tolist() for part in Octaves(0, 2).place_of(np.array([1.0625, 3.0, 0.1], np.float32))]
        [[0, 12, 0], [0.5, 0.0, 0.0]]
        """
        low = _EXPONENT_OF_ONE + self.first << 23
        bits = np.maximum(np.ascontiguousarray(values, np.float32).view(np.int32), low)
        np.minimum(bits, (_EXPONENT_OF_ONE + self.last << 23) - 1, out=bits)
        bits -= low
        share = (bits & ((1 << _SHARE_BITS) - 1)).astype(np.float32)
        share *= _TO_SHARE
        bits >>= _SHARE_BITS
        return bits, share


SIZES, DEMANDS = Octaves(-5, 11), Octaves(-10, 7)
"""Tanks (mm over the effective area: 3 L to 205 000 L on 100 m2) and daily demands (mm) of the grids."""
