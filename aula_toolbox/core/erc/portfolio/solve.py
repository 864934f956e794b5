"""The least-cost set of compensation sites: proved the cheapest, found in time, or what is missing and what blocks.

Method: docs/design/erc.md#portfolio
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from time import monotonic

import numpy as np

from ...errors import AulaError
from ...messages import Notes
from ...programme import IMPOSSIBLE, require
from ..tables import ErcThresholds
from ..texts import decimal
from .problem import RULES, Allocation, PortfolioAnswer, PortfolioProblem, order_key, total
from .programme import PortfolioModel, allocate, prices
from .search import FoundSet, Search

# what the status of an answer says
PROVED, UNPROVED, IN_TIME, BUDGET, INFEASIBLE, NOT_FOUND = (
    "optimal",
    "optimal_departage_non_prouve",
    "limite_temps",
    "budget",
    "infaisable",
    "non_trouve",
)
MILP = "scipy milp"
# what blocks, beside the rules
NOT_ENOUGH, SEVERAL, UNKNOWN = "gisement insuffisant", "plusieurs_regles", "non_etabli"
CHOSEN, TIED, NEXT = "retenu", "ex aequo", "suivant"
LEAST_S = 5.0
"""Time that what is missing may take once the time given is over."""
NOTHING = 1e-7
"""A share of a need that is none."""


def solve(problem: PortfolioProblem, time_limit_s: float, alternatives: int, notes: Notes) -> PortfolioAnswer:
    """The set that serves every need at the least cost, and the next ones; else the one that lacks least.

    Infeasible is said only of what is proved so; what was not found in time is called not found. alternatives: sets
    dearer than the cheapest to tell. Raises E_SCIPY without the solver, E_NEEDS and E_EMPTY when nothing is asked or
    no site is there.
    """
    require()
    if not problem.needs:
        raise AulaError("NEEDS asks for no unit: there is nothing to compensate.", "E_NEEDS")
    if not problem.sites:
        raise AulaError("No site can be chosen: none is eligible.", "E_EMPTY")
    lone = problem.without_options()
    if lone:
        notes.warn("No site can serve these needs: {needs}.", needs=", ".join(lone))
    until = monotonic() + time_limit_s
    answer = _short(problem, until, BUDGET) if problem.rules.budget else _cheapest(problem, until, alternatives)
    if answer.status == IN_TIME and answer.gap_pct is not None:
        notes.warn(
            "Time is over: the set is not proved the cheapest; another one may cost up to {gap} % less.",
            gap=decimal(ceil(10.0 * answer.gap_pct) / 10.0),
        )
    elif answer.status in (IN_TIME, NOT_FOUND):
        notes.warn("Time is over: nothing is proved. More time (TIME_LIMIT_S) may give a better set.")
    return answer


def _cheapest(problem: PortfolioProblem, until: float, alternatives: int) -> PortfolioAnswer:
    worth = prices(problem, until - monotonic())
    if worth is None:
        return _short(problem, until, INFEASIBLE)
    search = Search(problem, worth, until)
    first = search.first()
    if first.state == IMPOSSIBLE:
        return _short(problem, until, INFEASIBLE)
    if first.chosen is not None:
        return _ranked(problem, search, first, alternatives)
    answer = _short(problem, until, NOT_FOUND)
    if answer.status == IN_TIME:
        answer.gap_pct = min(search.gap_pct(answer.chosen), np.inf if answer.gap_pct is None else answer.gap_pct)
    return answer


def _ranked(problem: PortfolioProblem, search: Search, first: FoundSet, alternatives: int) -> PortfolioAnswer:
    """Every set as cheap as the best one, then the next ones; the tie is broken by distance, then by ids."""
    sets, reached, status = _ties(problem, search, first)
    costs = [total(problem, keys)[0] for keys in sets]
    best = min(costs)
    ties = [keys for keys, cost in zip(sets, costs) if cost == best]
    dearer = [keys for keys, cost in zip(sets, costs) if best < cost <= reached]
    if status == UNPROVED:
        ties.append(_nearest(problem, search, ties[0], best))
    unique = {tuple(sorted(keys)): sorted(keys) for keys in ties}
    ordered = sorted(unique.values(), key=lambda keys: order_key(problem, keys))
    dearer.sort(key=lambda keys: order_key(problem, keys))
    while status == PROVED and dearer and len(dearer) < alternatives:
        found = search.after([*sets, *dearer])
        if found.chosen is None or not found.is_proved:
            break
        dearer.append(found.chosen)
    words = [CHOSEN, *[TIED] * (len(ordered) - 1), *[NEXT] * len(dearer[:alternatives])]
    listed = [(*total(problem, keys), keys, word) for keys, word in zip([*ordered, *dearer], words)]
    gap = search.gap_pct(ordered[0]) if status == IN_TIME else 0.0
    return PortfolioAnswer(ordered[0], allocate(problem, ordered[0]), status, MILP, gap, listed)


def _ties(problem: PortfolioProblem, search: Search, first: FoundSet) -> tuple[list[list[str]], int, str]:
    """Sets up to the first one dearer than the best, the cost up to which none is missing, and what that proves.

    Each set is proved the cheapest of those not known before it: a dearer one proves that the ties are all there.
    """
    most = int(ErcThresholds.read().number("ex_aequo_max"))
    sets = [first.chosen or []]
    best = reached = total(problem, sets[0])[0]
    status = UNPROVED if first.is_proved else IN_TIME
    while len(sets) <= most:
        found = search.after(sets)
        if found.state == IMPOSSIBLE:
            return sets, max(reached, best), PROVED
        if found.chosen is None or not found.is_proved:
            break
        sets.append(found.chosen)
        reached = total(problem, found.chosen)[0]
        best, status = min(best, reached), UNPROVED
        if reached > best:
            return sets, reached, PROVED
    return sets, reached, status


def _nearest(problem: PortfolioProblem, search: Search, first: list[str], best: int) -> list[str]:
    """Ties not all known: the least distance at that cost, then the least sum of the ranks of the ids."""
    model = search.model(best)
    sites = model.problem.sites
    distance, ranks = np.zeros(model.width), np.zeros(model.width)
    distance[: model.count] = [site.distance for site in sites]
    ranks[: model.count] = [problem.place[site.key] + 1 for site in sites]
    near = model.minimise(distance, max(search.until - monotonic(), 1.0))
    if near.values is None:
        return first
    model.limit(distance, near.value + 0.5)
    last = model.minimise(ranks, max(search.until - monotonic(), 1.0))
    return model.chosen(near if last.values is None else last)


@dataclass
class _Closest:
    """The set that lacks least, then costs least. chosen: None when there is none; gap_pct: of the cost.

    is_least: no set lacks less; without any set, that the rules allow none.
    """

    chosen: list[str] | None
    is_least: bool
    gap_pct: float | None = None


def _short(problem: PortfolioProblem, until: float, status: str) -> PortfolioAnswer:
    """Needs that could not all be met: the set nearest to it, and what blocks. status: what is known before."""
    closest = _closest(problem, until)
    if closest.chosen is None:
        asked = np.array([problem.asked_units(need) for need in problem.needs])
        nothing = Allocation({}, asked, np.zeros(len(asked)), np.zeros(len(asked)))
        if closest.is_least:
            return PortfolioAnswer([], nothing, INFEASIBLE, MILP, None, [], _blocking(problem, until))
        return PortfolioAnswer([], nothing, NOT_FOUND, MILP, None, [], UNKNOWN)
    found = allocate(problem, closest.chosen)
    listed = [(*total(problem, closest.chosen), closest.chosen, CHOSEN)]
    answer = PortfolioAnswer(closest.chosen, found, status, MILP, closest.gap_pct, listed)
    if found.is_complete:
        proved = BUDGET if status == BUDGET else UNPROVED
        answer.status = proved if closest.gap_pct == 0.0 else IN_TIME
        return answer
    if closest.is_least:
        answer.status = INFEASIBLE if status == NOT_FOUND else status
    elif status == BUDGET:
        answer.status = NOT_FOUND
    answer.blocking = UNKNOWN if answer.status == NOT_FOUND else _blocking(problem, until)
    return answer


def _closest(problem: PortfolioProblem, until: float) -> _Closest:
    """The least relative shortfall, then the least cost."""
    model = PortfolioModel(problem, is_soft=True)
    missing = model.shortfall()
    first = model.minimise(missing, max(until - monotonic(), LEAST_S))
    if first.values is None:
        return _Closest(None, first.is_proved)
    is_least = first.is_proved or first.value <= NOTHING
    model.limit(missing, first.value + NOTHING)
    second = model.minimise(model.cost(), max(until - monotonic(), LEAST_S))
    if second.values is None:
        return _Closest(model.chosen(first), is_least)
    return _Closest(model.chosen(second), is_least, second.gap_pct if is_least else None)


def _blocking(problem: PortfolioProblem, until: float) -> str:
    """The first rule whose lifting is enough, in the fixed order; else whether all of them together would do."""
    active = {
        "proximite": problem.rules.proximity > 0,
        "max_sites": problem.rules.max_sites > 0,
        "budget": problem.rules.budget > 0,
        "interdits": any(site.choice < 0 for site in problem.sites),
        "recouvrements": bool(problem.rules.overlaps),
        "ha_requis": any(problem.asked_area(need) > 0 for need in problem.needs),
    }
    rules = [rule for rule in RULES if active[rule]]
    is_sure, free = True, problem.rules
    for left, rule in zip(range(len(rules), 0, -1), rules):
        free = free.without(rule)
        is_met = _is_feasible(problem.with_rules(problem.rules.without(rule)), (until - monotonic()) / left)
        if is_met:
            return rule
        is_sure = is_sure and is_met is not None
    together = _is_feasible(problem.with_rules(free), until - monotonic()) if len(rules) > 1 else False
    if together is None or not is_sure:
        return UNKNOWN
    return SEVERAL if together else NOT_ENOUGH


def _is_feasible(problem: PortfolioProblem, time_limit_s: float) -> bool | None:
    """Whether some set meets everything; None when the time did not tell."""
    model = PortfolioModel(problem)
    found = model.minimise(np.zeros(model.width), max(time_limit_s, LEAST_S))
    return True if found.values is not None else False if found.is_proved else None
