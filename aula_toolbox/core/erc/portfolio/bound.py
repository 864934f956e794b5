"""What no set of sites can beat: prices on the needs give a lowest cost, and tell which sites can still matter.

With any prices that are not negative, every site is worth what its blocs bring at these prices (each bloc to the need
that pays most). Its reduced cost is its cost less its worth; the lowest cost of a set is the value of the needs plus
all negative reduced costs (Lagrangian relaxation, Geoffrion 1974). A site whose reduced cost alone lifts this above a
known cost is in no set as cheap: it may be left out, and the optimum is proved on those that are left.

Method: docs/design/erc.md#bound
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .problem import KINDS, Floats, PortfolioProblem

Flags = NDArray[np.bool_]

HALF_EURO = 0.5
"""Costs are whole: half a euro is above any rounding of the sums and below any difference."""


@dataclass(frozen=True)
class Bound:
    """The lowest cost at some prices, and the reduced cost of each site (infinite when it may not be taken)."""

    value: float
    reduced: Floats
    is_forced: Flags

    def within(self, ceiling: float) -> tuple[Flags, Flags]:
        """Sites that a set may hold without costing more than the ceiling, and those that it must hold."""
        highest = ceiling + HALF_EURO
        may = self.is_forced | (self.value + np.maximum(self.reduced, 0.0) <= highest)
        must = self.is_forced | (self.value - np.minimum(self.reduced, 0.0) > highest)
        return may, must

    def first(self, more: int) -> Flags:
        """The sites worth their cost at these prices, and some more in the order of the reduced costs."""
        count = int((self.reduced < 0).sum()) + more
        chosen = np.zeros(len(self.reduced), dtype=bool)
        chosen[np.argsort(self.reduced, kind="stable")[:count]] = True
        first: Flags = self.is_forced | (chosen & np.isfinite(self.reduced))
        return first


class Pricing:
    """Worth of the sites at prices: three by need (UE, hectares, UE nearby), in the order of the needs."""

    def __init__(self, problem: PortfolioProblem) -> None:
        self.problem = problem
        self.asked = np.array([amount for need in problem.needs for amount in problem.asked(need)], float)
        self.pairs = pairs = sorted(problem.pairs, key=lambda pair: (problem.bloc_of[pair[0]], pair))
        rows = [problem.rows[r] for r, _ in pairs]
        self.need = np.array([h for _, h in pairs], dtype=np.int64)
        self.brings = np.array(
            [(row.units, row.area_ha, row.units if problem.is_near(r) else 0.0) for row, (r, _) in zip(rows, pairs)],
            float,
        ).reshape(-1, KINDS)
        blocs = np.array([problem.bloc_of[r] for r, _ in pairs], dtype=np.int64)
        self.starts = np.flatnonzero(np.r_[True, blocs[1:] != blocs[:-1]]) if len(blocs) else np.zeros(0, np.int64)
        owners = np.array([problem.place[site] for site, _ in problem.blocs], dtype=np.int64)
        self.owner = owners[blocs[self.starts]] if len(blocs) else np.zeros(0, np.int64)
        self.costs = problem.costs
        choices = np.array([site.choice for site in problem.sites])
        self.is_forced = choices > 0
        self.is_out = (choices < 0) & problem.rules.with_forbidden

    def values(self, prices: Floats) -> Floats:
        """What each pair (option, need) is worth."""
        worth: Floats = (self.brings * prices.reshape(-1, KINDS)[self.need]).sum(axis=1)
        return worth

    def worth(self, prices: Floats) -> Floats:
        """What each site is worth: its blocs given to the need that pays most."""
        if not len(self.starts):
            return np.zeros(len(self.costs))
        best = np.maximum(np.maximum.reduceat(self.values(prices), self.starts), 0.0)
        return np.asarray(np.bincount(self.owner, best, len(self.costs)), dtype=np.float64)

    def bound(self, prices: Floats) -> Bound:
        """The lowest cost at these prices; what is not asked has no price."""
        prices = np.where(self.asked > 0, np.maximum(prices, 0.0), 0.0)
        reduced = np.where(self.is_out, np.inf, self.costs - self.worth(prices))
        free = np.minimum(reduced[~self.is_forced], 0.0).sum()
        value = float(prices @ self.asked + free + reduced[self.is_forced].sum())
        return Bound(value, reduced, self.is_forced)
