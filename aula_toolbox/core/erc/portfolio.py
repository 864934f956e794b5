"""The least-cost set of compensation sites: exact when scipy is there, heuristic otherwise, and what blocks it."""

from __future__ import annotations

from time import monotonic

import numpy as np

from ..errors import AulaError
from ..messages import Notes
from . import portfolio_exact as exact
from . import portfolio_heuristic as heuristic
from .portfolio_model import RULES, Allocation, Answer, Floats, Problem, order_key, total
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
    model = exact.Model(problem)
    first = model.solve(model.cost(), until - monotonic())
    if first.state == exact.INFEASIBLE:
        return _short(problem, until, INFEASIBLE)
    if first.variables is None:
        notes.warn("The solver found nothing in time: heuristic result, not proved optimal.")
        return _heuristic(problem, time_limit_s)
    if first.state != exact.OPTIMAL:
        cost, distance = total(problem, first.chosen)
        gap = 100.0 * first.gap
        found = exact.allocate(problem, first.chosen)
        return Answer(first.chosen, found, HEURISTIC, MILP, gap, [(cost, distance, first.chosen, CHOSEN)])
    return _ranked(problem, model, first.chosen, until, alternatives)


def _ranked(problem: Problem, model: exact.Model, first: list[str], until: float, alternatives: int) -> Answer:
    """Every set as cheap as the best one, then the next ones; the tie is broken by distance, then by ids.

    Ties are looked for under a ceiling, the best cost: that no other set is found there proves the choice.
    """
    best = total(problem, first)[0]
    ties, is_proved = _ties(problem, first, best, until)
    status = OPTIMAL if is_proved else UNPROVED
    if not is_proved:
        ties.append(_nearest(problem, first, best, until))
    unique = {tuple(sorted(keys)): sorted(keys) for keys in ties}
    ordered = sorted(unique.values(), key=lambda keys: order_key(problem, keys))
    ranked = [(keys, CHOSEN if number == 0 else TIED) for number, keys in enumerate(ordered)]
    if is_proved:
        ranked += [(keys, NEXT) for keys in _next(problem, model, ordered, until, alternatives)]
    sets = [(*total(problem, keys), keys, word) for keys, word in ranked]
    return Answer(ordered[0], exact.allocate(problem, ordered[0]), status, MILP, 0.0, sets)


def _ties(problem: Problem, first: list[str], best: int, until: float) -> tuple[list[list[str]], bool]:
    """The sets that cost no more than the best one, and whether there is proof that none was missed."""
    most = int(Thresholds.read().number("ex_aequo_max"))
    model = exact.Model(problem)
    model.limit(model.cost(), best + 0.5)
    ties = [first]
    while len(ties) <= most and monotonic() < until:
        model.forbid(ties[-1])
        answer = model.solve(np.zeros(model.width), until - monotonic())
        if answer.state == exact.INFEASIBLE:
            return ties, True
        if answer.variables is None:
            break
        ties.append(answer.chosen)
    return ties, False


def _next(
    problem: Problem, model: exact.Model, known: list[list[str]], until: float, alternatives: int
) -> list[list[str]]:
    """The next best sets, as many as the time allows; one that is not proved to be the next is left out."""
    for keys in known:
        model.forbid(keys)
    model.at_least(model.cost(), float(total(problem, known[0])[0]))
    found: list[list[str]] = []
    while len(found) < alternatives and monotonic() < until:
        answer = model.solve(model.cost(), until - monotonic())
        if answer.state != exact.OPTIMAL:
            break
        found.append(sorted(answer.chosen))
        model.forbid(answer.chosen)
    return found


def _nearest(problem: Problem, first: list[str], best: int, until: float) -> list[str]:
    """Ties not all known: the least distance at that cost, then the least sum of the ranks of the ids."""
    model = exact.Model(problem)
    model.limit(model.cost(), best + 0.5)
    distance = np.zeros(model.width)
    distance[: model.count] = [site.distance for site in problem.sites]
    near = model.solve(distance, max(until - monotonic(), 1.0))
    if near.variables is None:
        return first
    model.limit(distance, near.value + 0.5)
    ranks = np.zeros(model.width)
    ranks[: model.count] = np.arange(1, model.count + 1)
    last = model.solve(ranks, max(until - monotonic(), 1.0))
    return last.chosen if last.variables is not None else near.chosen


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
