"""The least-cost set of compensation sites: exact when scipy is there, heuristic otherwise, and what blocks it."""

from __future__ import annotations

from time import monotonic

import numpy as np

from ..errors import AulaError
from ..messages import Notes
from . import portfolio_exact as exact
from . import portfolio_heuristic as heuristic
from .portfolio_model import RULES, Allocation, Answer, Floats, Problem, order_key, total
from .portfolio_search import Found, Search
from .tables import Thresholds
from .words import SOLVER_EXACT, SOLVER_HEURISTIC

OPTIMAL, UNPROVED, HEURISTIC, BUDGET, INFEASIBLE = (
    "optimal",
    "optimal_departage_non_prouve",
    "heuristique",
    "budget",
    "infaisable",
)
MILP, PYTHON = "scipy milp", "python"
NOT_ENOUGH = "gisement insuffisant"
CHOSEN, TIED, NEXT = "retenu", "ex aequo", "suivant"


def has_scipy() -> bool:
    """Whether the exact solver is there."""
    try:
        from scipy.optimize import milp  # noqa: F401
    except ImportError:
        return False
    return True


def solve(problem: Problem, solver: str, time_limit_s: float, alternatives: int, notes: Notes) -> Answer:
    """Solve by the method asked. Raises E_SCIPY when the exact one is asked and cannot run."""
    if not problem.needs:
        raise AulaError("NEEDS asks for no unit: there is nothing to compensate.", "E_NEEDS")
    if not problem.sites:
        raise AulaError("No site can be chosen: none is eligible.", "E_EMPTY")
    lone = problem.without_options()
    if lone:
        notes.warn("No site can serve these needs: {needs}.", needs=", ".join(lone))
    can_prove = has_scipy()
    if solver == SOLVER_EXACT and not can_prove:
        raise AulaError("SOLVER exact needs scipy, which is absent: choose auto or heuristique.", "E_SCIPY")
    if solver == SOLVER_HEURISTIC or not can_prove:
        if not can_prove:
            notes.warn("scipy is absent: heuristic result, not proved optimal.")
        return _heuristic(problem, time_limit_s)
    return _exact(problem, time_limit_s, alternatives, notes)


def _heuristic(problem: Problem, time_limit_s: float) -> Answer:
    chosen, found = heuristic.solve(problem, time_limit_s)
    cost, distance = total(problem, chosen)
    status = BUDGET if problem.rules.budget else HEURISTIC
    gap = None
    if found.is_complete:
        bound = heuristic.lower_bound(problem)
        gap = 100.0 * (cost - bound) / cost if cost > 0 else 0.0
    elif not problem.rules.budget:
        status = INFEASIBLE
    answer = Answer(chosen, found, status, PYTHON, gap, [(cost, distance, chosen, CHOSEN)])
    if not found.is_complete:
        answer.blocking = _blocking(problem, lambda other: heuristic.solve(other, time_limit_s / 6)[1].is_complete)
    return answer


def _blocking(problem: Problem, is_met: object) -> str:
    """The first rule whose lifting is enough, in the fixed order."""
    active = {
        "proximite": problem.rules.proximity > 0,
        "max_sites": problem.rules.max_sites > 0,
        "budget": problem.rules.budget > 0,
        "interdits": any(site.choice < 0 for site in problem.sites),
        "recouvrements": bool(problem.rules.overlaps),
        "ha_requis": any(problem.asked_area(need) > 0 for need in problem.needs),
    }
    for rule in RULES:
        if active[rule] and is_met(problem.with_rules(problem.rules.without(rule))):  # type: ignore[operator]
            return rule
    return NOT_ENOUGH


def _exact(problem: Problem, time_limit_s: float, alternatives: int, notes: Notes) -> Answer:
    until = monotonic() + time_limit_s
    if problem.rules.budget:
        return _short(problem, until, BUDGET)
    prices = exact.prices(problem)
    if prices is None:
        return _short(problem, until, INFEASIBLE)
    search = Search(problem, prices, until)
    first = search.first()
    if first.state == exact.INFEASIBLE:
        return _short(problem, until, INFEASIBLE)
    if first.chosen is None:
        notes.warn("The solver found nothing in time: heuristic result, not proved optimal.")
        return _heuristic(problem, time_limit_s)
    return _ranked(problem, search, first, alternatives)


def _ranked(problem: Problem, search: Search, first: Found, alternatives: int) -> Answer:
    """Every set as cheap as the best one, then the next ones; the tie is broken by distance, then by ids."""
    sets, reached, status = _cheapest(problem, search, first)
    costs = [total(problem, keys)[0] for keys in sets]
    best = min(costs)
    ties = [keys for keys, cost in zip(sets, costs) if cost == best]
    dearer = [keys for keys, cost in zip(sets, costs) if best < cost <= reached]
    if status == UNPROVED:
        ties.append(_nearest(problem, search, ties[0], best))
    unique = {tuple(sorted(keys)): sorted(keys) for keys in ties}
    ordered = sorted(unique.values(), key=lambda keys: order_key(problem, keys))
    dearer.sort(key=lambda keys: order_key(problem, keys))
    while status == OPTIMAL and dearer and len(dearer) < alternatives:
        found = search.after([*sets, *dearer])
        if found.chosen is None or not found.is_proved:
            break
        dearer.append(found.chosen)
    words = [CHOSEN, *[TIED] * (len(ordered) - 1), *[NEXT] * len(dearer[:alternatives])]
    listed = [(*total(problem, keys), keys, word) for keys, word in zip([*ordered, *dearer], words)]
    gap = search.gap_pct(ordered[0]) if status == HEURISTIC else 0.0
    return Answer(ordered[0], exact.allocate(problem, ordered[0]), status, MILP, gap, listed)


def _cheapest(problem: Problem, search: Search, first: Found) -> tuple[list[list[str]], int, str]:
    """Sets up to the first one dearer than the best, the cost up to which none is missing, and what that proves.

    Each set is proved the cheapest of those not known before it: a dearer one proves that the ties are all there.
    """
    most = int(Thresholds.read().number("ex_aequo_max"))
    sets = [first.chosen or []]
    best = reached = total(problem, sets[0])[0]
    status = UNPROVED if first.is_proved else HEURISTIC
    while len(sets) <= most:
        found = search.after(sets)
        if found.state == exact.INFEASIBLE:
            return sets, max(reached, best), OPTIMAL
        if found.chosen is None or not found.is_proved:
            break
        sets.append(found.chosen)
        reached = total(problem, found.chosen)[0]
        best, status = min(best, reached), UNPROVED
        if reached > best:
            return sets, reached, OPTIMAL
    return sets, reached, status


def _nearest(problem: Problem, search: Search, first: list[str], best: int) -> list[str]:
    """Ties not all known: the least distance at that cost, then the least sum of the ranks of the ids."""
    model = search.model(best)
    sites = model.problem.sites
    distance = np.zeros(model.width)
    distance[: model.count] = [site.distance for site in sites]
    near = model.solve(distance, max(search.until - monotonic(), 1.0))
    model.limit(distance, near.value + 0.5)
    ranks = np.zeros(model.width)
    ranks[: model.count] = [problem.place[site.key] + 1 for site in sites]
    last = model.solve(ranks, max(search.until - monotonic(), 1.0))
    return last.chosen or near.chosen or first


def _short(problem: Problem, until: float, status: str) -> Answer:
    """Needs that cannot all be met: the least relative shortfall, then the least cost; and what blocks."""
    model = exact.Model(problem, is_soft=True)
    missing = model.shortfall()
    first = model.solve(missing, max(until - monotonic(), 5.0))
    if first.variables is None:
        empty = np.array([problem.asked_units(need) for need in problem.needs])
        none: Floats = np.zeros(len(problem.needs))
        return Answer([], Allocation({}, empty, none, none), INFEASIBLE, MILP, None, [], NOT_ENOUGH)
    model.limit(missing, first.value + 1e-7)
    second = model.solve(model.cost(), max(until - monotonic(), 5.0))
    chosen = second.chosen if second.variables is not None else first.chosen
    found = exact.allocate(problem, chosen)
    answer = Answer(chosen, found, status, MILP, 0.0, [(*total(problem, chosen), chosen, CHOSEN)])
    if not found.is_complete:
        answer.blocking = _blocking(problem, _is_feasible)
    return answer


def _is_feasible(problem: Problem) -> bool:
    model = exact.Model(problem)
    return model.solve(np.zeros(model.width), 20.0).variables is not None
