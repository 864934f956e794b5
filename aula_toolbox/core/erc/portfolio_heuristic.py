"""The set of sites without a solver: local search; greedy where the needs cannot all be met.

Never said optimal: its distance to a bound that no set can beat is told.
"""

from __future__ import annotations

from collections.abc import Iterable
from time import monotonic

import numpy as np
from numpy.typing import NDArray

from .portfolio_bound import KINDS, Pricing
from .portfolio_local import ENOUGH, LocalSearch, prices_by_subgradient
from .portfolio_model import NEAR_TIERS, Allocation, Problem
from .portfolio_simplex import serve

TOLERANCE = 1e-9
# what is preferred once nothing is missing; both far below any lack
OTHER_FAMILY, LATER_OPTION = 1e-6, 1e-7
MOST_SITES = 400
"""A larger set is served by a simple rule instead of the best allocation."""


def allocate(problem: Problem, chosen: Iterable[str]) -> Allocation:
    """Give the options of the chosen sites to the needs: needs with few options first, near and exact options first."""
    inside = set(chosen)
    left = {bloc: 1.0 for (site, _), bloc in problem.blocs.items() if site in inside}
    by_need: dict[int, list[int]] = {h: [] for h in range(len(problem.needs))}
    for r, h in problem.pairs:
        if problem.rows[r].site in inside:
            by_need[h].append(r)
    shares: dict[tuple[int, int], float] = {}
    lacks = [np.zeros(len(problem.needs)) for _ in range(3)]
    for h in sorted(by_need, key=lambda h: (len({problem.rows[r].code for r in by_need[h]}), problem.needs[h].key)):
        need = problem.needs[h]
        units, area, near = problem.asked_units(need), problem.asked_area(need), problem.asked_near(need)
        for r in sorted(by_need[h], key=lambda r: _preference(problem, r, h)):
            row, room = problem.rows[r], left[problem.bloc_of[r]]
            wanted = max(units / row.units, area / row.area_ha if row.area_ha > 0 else 0.0)
            part = min(room, max(wanted, 0.0))
            if part <= TOLERANCE:
                continue
            shares[r, h] = part
            left[problem.bloc_of[r]] = room - part
            units -= part * row.units
            area -= part * row.area_ha
            near -= part * row.units if problem.is_near(r) else 0.0
        for lack, value in zip(lacks, (units, area, near)):
            lack[h] = max(value, 0.0) if value > 1e-7 else 0.0
    return Allocation(shares, *lacks)


def _preference(problem: Problem, r: int, h: int) -> tuple[bool, bool, bool, int]:
    row, need = problem.rows[r], problem.needs[h]
    return not problem.is_near(r), row.code != need.code, row.family != need.family, r


def solve(problem: Problem, time_limit_s: float) -> tuple[list[str], Allocation]:
    """A good set, and how it serves the needs; the least lack that was found when they cannot all be met."""
    until = monotonic() + time_limit_s
    pricing = Pricing(problem)
    prices, bound = prices_by_subgradient(pricing)
    found = LocalSearch(problem, pricing, prices, bound, until).run()
    if found is None:
        chosen = _greedy(problem, until)
        kept = np.array(sorted(problem.place[key] for key in chosen), dtype=np.int64)
        is_small = len(kept) <= MOST_SITES
        return sorted(chosen), served_by(problem, pricing, kept) if is_small else allocate(problem, chosen)
    return [problem.sites[number].key for number in np.sort(found)], served_by(problem, pricing, found)


def served_by(problem: Problem, pricing: Pricing, sites: NDArray[np.int64]) -> Allocation:
    """The best service of the needs by a set: least lack, then the same family, then the order of the options."""
    order = {pair: number for number, pair in enumerate(problem.pairs)}
    other = [problem.rows[r].family != problem.needs[h].family for r, h in pricing.pairs]
    rank = np.array([order[pair] for pair in pricing.pairs], float) / max(len(order), 1)
    served = serve(pricing, sites, OTHER_FAMILY * np.array(other, float) + LATER_OPTION * rank)
    shares = {
        pricing.pairs[pair]: float(share) for pair, share in zip(served.pairs, served.shares) if share > TOLERANCE
    }
    lacks = np.where(served.lack > ENOUGH, served.lack * pricing.asked, 0.0).reshape(-1, KINDS)
    return Allocation(shares, lacks[:, 0], lacks[:, 1], lacks[:, 2])


def _allowed(problem: Problem, chosen: set[str], key: str) -> bool:
    """Whether a site may join a set."""
    rules = problem.rules
    site = problem.sites[problem.place[key]]
    if rules.with_forbidden and site.choice < 0:
        return False
    if rules.max_sites and len(chosen) >= rules.max_sites:
        return False
    if rules.budget and sum(problem.sites[problem.place[other]].cost for other in chosen) + site.cost > rules.budget:
        return False
    return not any(other in chosen for other in _clashes(problem, key))


def _clashes(problem: Problem, key: str) -> set[str]:
    return {b if a == key else a for a, b in problem.rules.overlaps if key in (a, b)}


def _greedy(problem: Problem, until: float) -> set[str]:
    """Add the site whose blocs, each given to the need it serves best, meet the largest share of the needs per euro."""
    blocs, owner = problem.by_bloc()
    chosen = {site.key for site in problem.sites if site.choice > 0}
    asked = np.array([problem.asked_units(need) for need in problem.needs])
    costs = np.maximum(problem.costs, 1e-9)
    is_near = np.array([site.tier is not None and site.tier <= NEAR_TIERS for site in problem.sites], bool)
    far = np.array([site.distance for site in problem.sites], float)
    while True:
        state = allocate(problem, chosen)
        if state.is_complete or monotonic() > until:
            return chosen
        # a need that lacks area but no units still wants sites; one that lacks nearness wants near ones only
        wanted = np.maximum(state.missing, np.where(state.missing_area > 0, 1e-3, 0.0))
        wanted = np.where(is_near[owner][:, None], np.maximum(wanted, state.missing_near), wanted)
        share = (np.minimum(blocs, wanted) / asked).max(axis=1) if len(blocs) else np.zeros(0)
        worth = np.bincount(owner, share, len(costs)) / costs
        order = np.lexsort((np.arange(len(worth)), far, problem.costs, -worth))
        best = next(
            (
                problem.sites[number].key
                for number in order
                if worth[number] > 0
                and problem.sites[number].key not in chosen
                and _allowed(problem, chosen, problem.sites[number].key)
            ),
            None,
        )
        if best is None:
            return chosen
        chosen.add(best)


def lower_bound(problem: Problem) -> float:
    """A cost that no set can beat."""
    return max(prices_by_subgradient(Pricing(problem))[1].value, 0.0)
