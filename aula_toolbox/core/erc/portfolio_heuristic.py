"""The set of sites without a solver: greedy, then exchanges. Never said optimal; its distance to a bound is told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from time import monotonic

import numpy as np

from .portfolio_model import NEAR_TIERS, Allocation, Floats, Problem, order_key

TOLERANCE = 1e-9


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
    """A good set: greedy on the share of the needs met per euro, without what is redundant, then exchanges."""
    until = monotonic() + time_limit_s
    potential = problem.potential()
    chosen = _greedy(problem)
    found = allocate(problem, chosen)
    if not found.is_complete:
        return sorted(chosen), found
    chosen = _drop(problem, chosen)
    return _exchange(problem, chosen, potential, until)


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


def _greedy(problem: Problem) -> set[str]:
    """Add the site whose blocs, each given to the need it serves best, meet the largest share of the needs per euro."""
    blocs, owner = problem.by_bloc()
    chosen = {site.key for site in problem.sites if site.choice > 0}
    asked = np.array([problem.asked_units(need) for need in problem.needs])
    costs = np.maximum(problem.costs, 1e-9)
    is_near = np.array([site.tier is not None and site.tier <= NEAR_TIERS for site in problem.sites], bool)
    far = np.array([site.distance for site in problem.sites], float)
    while True:
        state = allocate(problem, chosen)
        if state.is_complete:
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


def _drop(problem: Problem, chosen: set[str]) -> set[str]:
    """Remove what is not needed, the dearest first."""
    for key in sorted(chosen, key=lambda key: (-problem.sites[problem.place[key]].cost, key)):
        rest = chosen - {key}
        if problem.sites[problem.place[key]].choice <= 0 and rest and allocate(problem, rest).is_complete:
            chosen = rest
    return chosen


def _exchange(problem: Problem, chosen: set[str], potential: Floats, until: float) -> tuple[list[str], Allocation]:
    """Exchange one site or replace two by one, while it is cheaper; first improvement in the order of ids."""
    improved = True
    while improved and monotonic() < until:
        improved = False
        current = order_key(problem, sorted(chosen))
        for trial in _trials(problem, chosen, potential):
            if monotonic() > until:
                break
            if order_key(problem, sorted(trial)) < current and allocate(problem, trial).is_complete:
                chosen, improved = _drop(problem, trial), True
                break
    return sorted(chosen), allocate(problem, chosen)


def _trials(problem: Problem, chosen: set[str], potential: Floats) -> Iterator[set[str]]:
    """Neighbouring sets whose potential is enough and whose cost is not higher."""
    asked = np.array([problem.asked_units(need) for need in problem.needs])
    costs = problem.costs
    inside = sorted(chosen)
    numbers = [problem.place[key] for key in inside]
    sums, spent = potential[numbers].sum(axis=0), costs[numbers].sum()
    singles = [(number,) for number in numbers]
    couples = [(a, b) for position, a in enumerate(numbers) for b in numbers[position + 1 :]]
    for leaving in (*singles, *couples):
        if any(problem.sites[number].choice > 0 for number in leaving):
            continue
        base = sums - potential[list(leaving)].sum(axis=0)
        saved = costs[list(leaving)].sum()
        rest = chosen - {problem.sites[number].key for number in leaving}
        enough = (base + potential >= asked - 1e-6).all(axis=1) & (spent - saved + costs <= spent)
        for number in np.flatnonzero(enough):
            key = problem.sites[number].key
            if key not in chosen and _allowed(problem, rest, key):
                yield rest | {key}


def lower_bound(problem: Problem) -> float:
    """A cost no set can beat: the dearest need alone, at the lowest price of a unit among what it accepts."""
    potential, costs = problem.potential(), problem.costs
    bounds = [0.0]
    for h, need in enumerate(problem.needs):
        useful = potential[:, h] > 0
        if useful.any():
            bounds.append(problem.asked_units(need) * float((costs[useful] / potential[useful, h]).min()))
    return max(bounds)
