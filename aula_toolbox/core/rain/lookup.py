"""Yield of one series on a grid of tank and demand: many sizes at once, never above the true value.

The total yield grows with tank and demand and is jointly concave in them, so that bilinear interpolation
between exact nodes is a floor; beyond the grid the last node is used, which is a floor too.

Method: docs/design/rain.md#lookup
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from .days import CALENDARS, Flags, Floats, RainDays
from .indicators import LITRES_PER_M3
from .simulate import BLOCK, DrawOrder, simulate_block, steps_of
from .stock import Stock

STEP = 1.1
SIZE_FIRST_MM, SIZE_NODES = 0.05, 118
DEMAND_FIRST_MM, DEMAND_NODES = 0.002, 116
OUT_OF_REACH = "cible_hors_portee"


def _nodes(first: float, count: int) -> Floats:
    """0, then steps of 10 %."""
    grid: Floats = np.concatenate([[0.0], first * STEP ** np.arange(count - 1)])
    return grid


SIZES_MM = _nodes(SIZE_FIRST_MM, SIZE_NODES)
DEMANDS_MM = _nodes(DEMAND_FIRST_MM, DEMAND_NODES)


@dataclass(frozen=True)
class Lookup:
    """Total yield (mm over the effective area, whole period) at every node: sizes x demands."""

    used_mm: Floats = field(repr=False)

    def used(self, size_mm: Floats, demand_mm: Floats) -> Floats:
        """A floor of the yield for tanks and mean daily demands, both over the effective area."""
        row, up = place_in(SIZES_MM, size_mm)
        column, right = place_in(DEMANDS_MM, demand_mm)
        flat = self.used_mm.ravel()
        corner = row * DEMAND_NODES + column
        low = flat[corner] * (1.0 - right) + flat[corner + 1] * right
        high = flat[corner + DEMAND_NODES] * (1.0 - right) + flat[corner + DEMAND_NODES + 1] * right
        result: Floats = low * (1.0 - up) + high * up
        return result


def place_in(nodes: Floats, values: Floats) -> tuple[NDArray[np.int64], Floats]:
    """Node below each value and the share of the way to the next one, within the grid.

    >>> [part.tolist() for part in place_in(np.array([0.0, 10.0, 20.0]), np.array([5.0, 20.0]))]
    [[0, 1], [0.5, 1.0]]
    """
    inside = np.clip(values, 0.0, nodes[-1])
    below = np.minimum(np.searchsorted(nodes, inside, side="right") - 1, len(nodes) - 2)
    share = (inside - nodes[below]) / (nodes[below + 1] - nodes[below])
    return below, share


def build_lookup(days: RainDays, calendar: str, rule: DrawOrder) -> Lookup:
    """Simulate every node of the grid for one series and one calendar."""
    steps = steps_of(days, (calendar,), rule)
    size = np.repeat(SIZES_MM, DEMAND_NODES)
    demand = np.tile(DEMANDS_MM, SIZE_NODES)
    used = np.empty(len(size))
    for start in range(0, len(size), BLOCK):
        part = slice(start, start + BLOCK)
        used[part] = simulate_block(steps, size[part], [demand[part]], rule).used
    return Lookup(used.reshape(SIZE_NODES, DEMAND_NODES))


Lookups = dict[tuple[int, str], Lookup]
"""By series and calendar, of one operating rule."""


class YieldOf:
    """Yield of the roofs of a stock for any tanks: by lookup with one calendar, exact with several.

    The grids are built once a series and calendar, and kept (in `lookups`, for other stocks of the same run).
    """

    def __init__(self, stock: Stock, days: Sequence[RainDays], rule: DrawOrder, lookups: Lookups | None = None) -> None:
        self.stock = stock
        self.days = days
        self.rule = rule
        bits = [(np.nan_to_num(stock.demand_l_j[name]) > 0) for name in CALENDARS]
        self.calendar_count: NDArray[np.int64] = np.sum(bits, axis=0)
        self._bits = bits
        self._lookups: Lookups = {} if lookups is None else lookups

    def lookup(self, series: int, calendar: str) -> Lookup:
        """The grid of a series and calendar."""
        key = (series, calendar)
        if key not in self._lookups:
            self._lookups[key] = build_lookup(self.days[series], calendar, self.rule)
        return self._lookups[key]

    def used_mm(self, rows: NDArray[np.int64], tank_l: Floats, exact: bool = False) -> Floats:
        """Total yield of some roofs with the given tanks, mm; `exact`: no lookup at all."""
        used = np.full(len(rows), np.nan)
        for series, calendars, at in self._groups(rows):
            members = rows[at]
            area = self.stock.ae_m2[members]
            size = tank_l[at] / area
            demand = [self.stock.demand_l_j[name][members] / area for name in calendars]
            if len(calendars) == 1 and not exact:
                used[at] = self.lookup(series, calendars[0]).used(size, demand[0])
            else:
                used[at] = self._simulate(series, calendars, size, demand)
        return used

    def coverage_pct(self, rows: NDArray[np.int64], tank_l: Floats, exact: bool = False) -> Floats:
        """Share of the demand that is covered, %."""
        return 100.0 * self.used_mm(rows, tank_l, exact) / self.asked_mm(rows)

    def asked_mm(self, rows: NDArray[np.int64]) -> Floats:
        """Total demand over the period, mm."""
        asked = np.zeros(len(rows))
        sums = {name: np.array([float(one.weights[name].sum()) for one in self.days]) for name in CALENDARS}
        for name in CALENDARS:
            asked += np.nan_to_num(self.stock.demand_l_j[name][rows]) * sums[name][self.stock.series[rows]]
        return asked / self.stock.ae_m2[rows]

    def to_m3_a_year(self, rows: NDArray[np.int64]) -> Floats:
        """What turns a total in mm into m3 a year."""
        per_year = np.array([one.per_year for one in self.days])
        factor: Floats = self.stock.ae_m2[rows] * per_year[self.stock.series[rows]] / LITRES_PER_M3
        return factor

    def _groups(self, rows: NDArray[np.int64]) -> list[tuple[int, tuple[str, ...], NDArray[np.int64]]]:
        """Places in `rows` by series and set of calendars."""
        code = self.stock.series[rows] * (1 << len(CALENDARS))
        for place, flags in enumerate(self._bits):
            code = code + (flags[rows].astype(np.int64) << place)
        found = []
        for value in np.unique(code):
            calendars = tuple(name for place, name in enumerate(CALENDARS) if int(value) >> place & 1)
            found.append((int(value) >> len(CALENDARS), calendars, np.flatnonzero(code == value)))
        return found

    def _simulate(self, series: int, calendars: tuple[str, ...], size: Floats, demand: list[Floats]) -> Floats:
        steps = steps_of(self.days[series], calendars, self.rule)
        used = np.empty(len(size))
        for start in range(0, len(size), BLOCK):
            part = slice(start, start + BLOCK)
            used[part] = simulate_block(steps, size[part], [one[part] for one in demand], self.rule).used
        return used


@dataclass(frozen=True)
class TankTargets:
    """Tank that reaches a coverage, litres (NaN: no demand, or out of reach), and whether it is out of reach."""

    tank_l: Floats
    is_out_of_reach: Flags


def target_tanks(
    yields: YieldOf,
    wanted: Flags,
    target_pct: float,
    sizes_l: Floats,
    gap_pct: float,
    to_market: bool = True,
    largest_l: Floats | None = None,
) -> TankTargets:
    """Smallest market size, or smallest litre, whose coverage reaches a target.

    wanted: roofs with a rain, a demand and a resource; gap_pct: where the largest tank misses the target by less than
    this share, by lookup, it is looked at exactly; largest_l: largest size of each roof (the last one by default).
    Coverage grows with the tank, so the size is found by halving; a tank chosen by lookup reaches the target, the
    lookup being a floor.
    """
    rows = np.flatnonzero(wanted)
    tanks, lost = np.full(len(wanted), np.nan), np.zeros(len(wanted), dtype=bool)
    largest = np.full(len(rows), sizes_l[-1]) if largest_l is None else largest_l[rows]
    best = yields.coverage_pct(rows, largest)
    close = np.flatnonzero((best < target_pct) & (best >= target_pct * (1.0 - gap_pct / 100.0)))
    best[close] = yields.coverage_pct(rows[close], largest[close], exact=True)
    lost[rows[best < target_pct]] = True
    reached = rows[best >= target_pct]
    choices = sizes_l if to_market else np.arange(1.0, sizes_l[-1] + 1.0)
    last = np.searchsorted(choices, largest[best >= target_pct], side="right") - 1
    tanks[reached] = choices[
        _smallest(last, reached, lambda at, part: yields.coverage_pct(part, choices[at]) >= target_pct)
    ]
    return TankTargets(tanks, lost)


def _smallest(
    last: NDArray[np.int64],
    rows: NDArray[np.int64],
    is_enough: Callable[[NDArray[np.int64], NDArray[np.int64]], Flags],
) -> NDArray[np.int64]:
    """Smallest choice that is enough for each row; the last one is known to be."""
    low, high = np.zeros(len(rows), np.int64), last.astype(np.int64)
    while len(rows) and (low < high).any():
        middle = (low + high) // 2
        enough = is_enough(middle, rows)
        high = np.where(enough, middle, high)
        low = np.where(enough, low, np.minimum(middle + 1, high))
    return high
