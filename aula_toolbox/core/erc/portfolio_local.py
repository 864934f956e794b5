"""A cheap set of sites by local search, without any solver.

Whether sites can serve all needs is told by a few sums: at any prices, the worth of the sites must reach the value of
what is asked. A set that fulfils every sum known so far is allocated for good; if it falls short, the prices of that
failure give one more sum (Benders 1962). Adding, dropping and exchanging sites then only adds and compares numbers.
"""

from __future__ import annotations

from collections.abc import Iterator
from time import monotonic

import numpy as np
from numpy.typing import NDArray

from .portfolio_bound import Bound, Pricing
from .portfolio_model import Floats, Problem
from .portfolio_simplex import serve

Numbers = NDArray[np.int64]
STEPS = 400
ENOUGH = 1e-7
NEAR_SITES = 120
"""Sites, in the order of their reduced cost, among which couples are looked for."""


def prices_by_subgradient(pricing: Pricing, steps: int = STEPS) -> tuple[Floats, Bound]:
    """Prices that give a high bound: those of needs badly served rise, those of needs served too much fall."""
    is_asked = pricing.asked > 0
    scale = np.where(is_asked, pricing.asked, 1.0)
    worths = np.array([pricing.worth(unit) for unit in np.eye(len(scale))])
    usable = np.where(worths > 0, pricing.costs / np.where(worths > 0, worths, 1.0), np.inf).min(axis=1)
    alone = np.where(is_asked & np.isfinite(usable), usable, 0.0)
    starts = [alone / 2.0, *np.diag(alone)]
    best, best_prices = max(((pricing.bound(prices), prices) for prices in starts), key=lambda pair: pair[0].value)
    prices, step, still = best_prices, 1.0, 0
    for _ in range(steps):
        bound = pricing.bound(prices)
        if bound.value > best.value + 1e-9 * abs(best.value):
            best, best_prices, still = bound, prices, 0
        else:
            still += 1
            if still > 15:
                step, still, prices, bound = step / 2.0, 0, best_prices, best
        slope = np.where(is_asked, 1.0 - pricing.delivered(prices, bound) / scale, 0.0)
        length = float(slope @ slope)
        if length < 1e-12 or step < 1e-4:
            break
        move = step * max(0.05 * abs(best.value), 1.0) / length
        prices = np.maximum(prices + move * slope / scale, 0.0)
    return best_prices, best


class Sums:
    """What sets are asked to reach: one line by price vector, the worth of every site and the least total."""

    def __init__(self, pricing: Pricing, prices: Floats) -> None:
        self.pricing = pricing
        self.worth = np.zeros((0, len(pricing.costs)))
        for vector in (*np.eye(len(pricing.asked))[pricing.asked > 0], prices):
            self.add(vector)

    def add(self, prices: Floats) -> None:
        """One more sum, scaled so that the total asked is 1."""
        asked = float(prices @ self.pricing.asked)
        if asked > 0:
            self.worth = np.vstack([self.worth, self.pricing.worth(prices) / asked])

    def reached(self, sites: Numbers) -> Floats:
        """The sums of a set; 1 or more when it may be enough."""
        total: Floats = self.worth[:, sites].sum(axis=1)
        return total

    def is_enough(self, sites: Numbers) -> bool:
        """Whether a set serves all needs; a failure adds a sum."""
        if (self.reached(sites) < 1.0 - ENOUGH).any():
            return False
        served = serve(self.pricing, sites)
        if served.lack.sum() <= ENOUGH:
            return True
        self.add(served.prices)
        return False


class LocalSearch:
    """Add, drop, exchange: the set only ever gets cheaper."""

    def __init__(self, problem: Problem, pricing: Pricing, prices: Floats, bound: Bound, until: float) -> None:
        self.problem, self.until = problem, until
        self.costs = problem.costs
        self.sums = Sums(pricing, prices)
        self.reduced = bound.reduced
        self.forced = np.flatnonzero(pricing.is_forced)
        self.is_out = pricing.is_out
        self.clashes: dict[int, set[int]] = {}
        for a, b in problem.rules.overlaps:
            if a in problem.place and b in problem.place:
                self.clashes.setdefault(problem.place[a], set()).add(problem.place[b])
                self.clashes.setdefault(problem.place[b], set()).add(problem.place[a])

    def run(self) -> Numbers | None:
        """The set found; None when adding sites never was enough."""
        chosen = self._built()
        if chosen is None:
            return None
        chosen = self._dropped(chosen)
        while monotonic() < self.until:
            better = next(self._better(chosen), None)
            if better is None:
                break
            chosen = self._dropped(better)
        return chosen

    def allows(self, sites: Numbers) -> bool:
        """Whether a set respects overlaps, the number of sites and the budget."""
        rules = self.problem.rules
        if rules.max_sites and len(sites) > rules.max_sites:
            return False
        if rules.budget and self.costs[sites].sum() > rules.budget:
            return False
        inside = set(sites.tolist()) if self.clashes else set()
        return not any(self.clashes.get(site, set()) & inside for site in inside)

    def _built(self) -> Numbers | None:
        """Start with the sites worth more than they cost, then add the one that fills most per euro."""
        chosen = self.forced
        for site in np.argsort(self.reduced, kind="stable"):
            if self.reduced[site] >= 0:
                break
            more = np.union1d(chosen, [site])
            chosen = more if self.allows(more) else chosen
        while not self.sums.is_enough(chosen):
            lack = np.maximum(1.0 - self.sums.reached(chosen), 0.0)
            filled = np.minimum(self.sums.worth, lack[:, None]).sum(axis=0)
            filled[self.is_out] = 0.0
            filled[chosen] = 0.0
            rate = filled / np.maximum(self.costs, 1e-9)
            order = np.argsort(-rate, kind="stable")
            helpful = (np.union1d(chosen, [site]) for site in order if rate[site] > 0)
            better = next((more for more in helpful if self.allows(more)), None)
            if better is None:
                return None
            chosen = better
        return chosen

    def _dropped(self, chosen: Numbers) -> Numbers:
        """Without what is not needed, the worst first."""
        for site in chosen[np.argsort(-self.reduced[chosen], kind="stable")]:
            rest = chosen[chosen != site]
            if site not in self.forced and len(rest) and self.sums.is_enough(rest):
                chosen = rest
        return chosen

    def _better(self, chosen: Numbers) -> Iterator[Numbers]:
        """Cheaper sets that serve all needs, by wider and wider exchanges."""
        free = [int(site) for site in chosen if site not in self.forced]
        singles = [[site] for site in free]
        couples = [[a, b] for place, a in enumerate(free) for b in free[place + 1 :]]
        outside = np.setdiff1d(np.flatnonzero(~self.is_out), chosen)
        near = outside[np.argsort(self.reduced[outside], kind="stable")[:NEAR_SITES]]
        first, second = np.triu_indices(len(near), 1)
        pairs = np.column_stack([near[first], near[second]])
        for leaving, coming in (
            (singles, outside[:, None]),
            (couples, outside[:, None]),
            (singles, pairs),
            (couples, pairs),
        ):
            for out in leaving:
                if monotonic() > self.until:
                    return
                yield from self._exchanged(chosen, np.array(out), coming)

    def _exchanged(self, chosen: Numbers, out: Numbers, coming: Numbers) -> Iterator[Numbers]:
        """The set with some sites exchanged for cheaper ones, the cheapest first."""
        price = self.costs[coming].sum(axis=1)
        coming = coming[price < self.costs[out].sum() - 1e-9]
        rest = np.setdiff1d(chosen, out)
        base = self.sums.reached(rest)
        known = len(base)
        fits = np.ones(len(coming), dtype=bool)
        for line in np.argsort(base):
            rows = np.flatnonzero(fits)
            fits[rows] = self.sums.worth[line][coming[rows]].sum(axis=1) >= 1.0 - ENOUGH - base[line]
        coming = coming[fits]
        for more in coming[np.argsort(self.costs[coming].sum(axis=1), kind="stable")]:
            trial = np.union1d(rest, more)
            if (self.sums.reached(trial)[known:] < 1.0 - ENOUGH).any() or not self.allows(trial):
                continue
            if self.sums.is_enough(trial):
                yield trial
            if monotonic() > self.until:
                return
