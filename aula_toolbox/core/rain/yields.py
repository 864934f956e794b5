"""Yields of tanks under other years of rain, read from grids of exact ones: many roofs and draws at once.

Method: docs/design/rain.md#uncertainty
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .days import Floats, RainDays
from .lookup import DEMAND_FIRST_MM, DEMAND_NODES, DEMANDS_MM, SIZE_FIRST_MM, SIZE_NODES, SIZES_MM, STEP
from .simulate import BLOCK, DrawOrder, simulate_block, steps_of

Singles = NDArray[np.float32]
"""Draws hold six digits: percentiles need no more, and they are read twice as fast."""
YearlyYields = dict[tuple[int, str, DrawOrder], Floats]
"""Yields of the nodes by year (years x nodes), of each series, calendar and operating rule."""


def yields_by_draw(
    days: RainDays, calendar: str, rule: DrawOrder, years: Floats, kept: YearlyYields | None = None
) -> tuple[Floats, Floats]:
    """Yield (mm over the period) at every node of the lookup: of the usual years, and with the years of each draw.

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
    size, demand = np.repeat(SIZES_MM, DEMAND_NODES), np.tile(DEMANDS_MM, SIZE_NODES)
    by_year = np.empty((len(days.spans), len(size)))
    for start in range(0, len(size), BLOCK):
        part = slice(start, start + BLOCK)
        by_year[:, part] = simulate_block(steps, size[part], [demand[part]], rule).used_by_year
    return by_year


def used_at(grid: Singles, size_mm: Singles, demand_mm: Singles) -> Singles:
    """Yields read from grids, nodes x draws (one a column) or nodes x 1: size and demand are roofs x draws.

    >>> grid = np.repeat(SIZES_MM, DEMAND_NODES).astype(np.float32)[:, None]  # as if every tank gave its size
    >>> used_at(grid, np.array([[30.0]], np.float32), np.array([[2.0]], np.float32)).round(3).tolist()
    [[30.0]]
    """
    row, up = _node(size_mm, SIZE_FIRST_MM, _SIZES)
    column, right = _node(demand_mm, DEMAND_FIRST_MM, _DEMANDS)
    draws = grid.shape[1]
    # the draws of a node lie side by side: those of one roof are read from near places
    corner = (row * DEMAND_NODES + column) * draws + np.arange(draws)
    flat, next_size = grid.ravel(), DEMAND_NODES * draws
    low, high = flat[corner], flat[corner + next_size]
    low += (flat[corner + draws] - low) * right
    high += (flat[corner + next_size + draws] - high) * right
    result: Singles = low + (high - low) * up
    return result


@dataclass(frozen=True)
class _Axis:
    """An axis of the grid in single precision: its nodes, and one over the width behind each."""

    nodes: Singles
    per_width: Singles

    @classmethod
    def of(cls, nodes: Floats) -> _Axis:
        return cls(nodes.astype(np.float32), (1.0 / np.diff(nodes)).astype(np.float32))


_SIZES, _DEMANDS = _Axis.of(SIZES_MM), _Axis.of(DEMANDS_MM)
_PER_STEP = np.float32(1.0 / np.log(STEP))


def _node(values: Singles, first: float, axis: _Axis) -> tuple[NDArray[np.intp], Singles]:
    """Node below each value and the share of the way to the next one: found by its logarithm, nodes being 10 % apart.

    Where rounding takes the node beside, the share is a hair outside 0 to 1 and the yield the same.
    """
    inside = np.clip(values, np.float32(0.0), axis.nodes[-1])
    steps = np.log(np.maximum(inside, np.float32(first * 0.5)) / np.float32(first)) * _PER_STEP + np.float32(1.0)
    below = np.clip(steps, 0.0, len(axis.nodes) - 2).astype(np.intp)
    return below, (inside - axis.nodes[below]) * axis.per_width[below]
