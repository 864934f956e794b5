"""The set of tanks that brings most for a budget of aid: exact.

Method: docs/design/rain.md#money
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..programme import Programme
from .days import Flags, Floats

SECONDS = 60.0
SLACK = 1e-9  # of the total: what rounding may hide


@dataclass(frozen=True)
class BestSet:
    """chosen: the tanks of the best set; value: what they bring; bound: what no set exceeds; proved: none is better."""

    chosen: Flags
    value: float
    bound: float
    proved: bool


def best_set(worth: Floats, cost_eur: NDArray[np.int64], budget_eur: int) -> BestSet:
    """The tanks of largest total worth whose whole costs stay within a whole budget.

    The linear bound leaves in doubt only the tanks whose worth by euro is near that of the last one that fits: the
    others are settled by it, the rest by the solver. A tank without worth, or dearer than the budget, is never chosen.
    """
    chosen = np.zeros(len(worth), dtype=bool)
    able = np.flatnonzero((worth > 0) & (cost_eur > 0) & (cost_eur <= budget_eur))
    if not len(able):
        return BestSet(chosen, 0.0, 0.0, True)
    gain, cost = worth[able], cost_eur[able]
    order = np.argsort(-gain / cost, kind="stable")
    spent = np.cumsum(cost[order])
    if spent[-1] <= budget_eur:
        chosen[able] = True
        return BestSet(chosen, float(gain.sum()), float(gain.sum()), True)
    last = int(np.searchsorted(spent, budget_eur, side="right"))  # the first that does not fit
    ratio = float(gain[order[last]] / cost[order[last]])
    before = np.zeros(len(able), dtype=bool)
    before[order[:last]] = True
    left = budget_eur - int(cost[before].sum())
    bound = float(gain[before].sum()) + ratio * left
    greedy = _filled(before, order[last:], cost, left)
    least = float(gain[greedy].sum())
    loss = np.where(before, gain - ratio * cost, ratio * cost - gain)
    doubt = loss <= bound - least + SLACK * bound
    best, proved = _solved(gain, cost, before & ~doubt, doubt, budget_eur)
    if best is None or float(gain[best].sum()) < least:
        best = greedy
    chosen[able[best]] = True
    value = float(gain[best].sum())
    return BestSet(chosen, value, value if proved else bound, proved)


def _filled(first: Flags, others: NDArray[np.int64], cost: NDArray[np.int64], left: int) -> Flags:
    """The tanks taken first, and then every one that still fits."""
    taken = first.copy()
    for place in others:
        if cost[place] <= left:
            taken[place] = True
            left -= int(cost[place])
    return taken


def _solved(
    gain: Floats, cost: NDArray[np.int64], settled: Flags, doubt: Flags, budget: int
) -> tuple[Flags | None, bool]:
    """The doubtful tanks that complete the settled ones, and whether that is proved. Raises what Programme raises."""
    rows = np.flatnonzero(doubt)
    programme = Programme()
    numbers = programme.variables(len(rows), high=1.0, whole=True)
    programme.row(zip(numbers, cost[rows].astype(float)), high=float(budget - int(cost[settled].sum())))
    outcome = programme.minimise(-gain[rows], SECONDS)
    if outcome.values is None:
        return None, False
    taken = settled.copy()
    taken[rows[outcome.values > 0.5]] = True
    return (taken if int(cost[taken].sum()) <= budget else None), outcome.is_proved
