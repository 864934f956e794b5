"""The set without a solver: near the optimum, its bound true, every rule kept, on time."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from aula_toolbox.core.erc import (
    portfolio,
    portfolio_bound,
    portfolio_exact,
    portfolio_heuristic,
    portfolio_local,
)
from aula_toolbox.core.erc.portfolio_model import Problem, Rules, total
from aula_toolbox.core.messages import Notes
from tests.support.portfolios import (
    problem,
    relative_lack,
    solve,
    traded,
)


def greedy_on_raw_units(asked):
    """The plain greedy of the reference: raw UE still missing per euro, nothing undone."""
    chosen, potential = [], asked.potential()
    missing = [need.units for need in asked.needs]
    while max(missing) > 1e-9:
        worth = [
            (sum(min(g, m) for g, m in zip(potential[i], missing)) / site.cost, -i)
            for i, site in enumerate(asked.sites)
            if site.key not in chosen
        ]
        _, number = max(worth)
        chosen.append(asked.sites[-number].key)
        missing = [max(m - g, 0) for m, g in zip(missing, potential[-number])]
    return chosen


def test_golden_heuristic_stays_between_the_optimum_and_the_plain_greedy(golden):
    case, sites, gains = golden
    asked = problem(sites, gains, case["needs"])
    assert total(asked, greedy_on_raw_units(asked))[0] == case["greedy"]["cost"] == 235
    answer = solve(asked, "heuristique")
    assert 160 <= total(asked, answer.chosen)[0] <= 235
    assert (answer.status, answer.path) == ("heuristique", "python")
    assert answer.gap_pct is not None


@pytest.mark.parametrize("seed", range(6))
def test_without_a_solver_a_set_serves_the_needs_as_well_as_with_one(seed):
    asked = traded(seed)
    keys = [site.key for site in asked.sites][: 8 + 6 * seed]
    pricing = portfolio_bound.Pricing(asked)
    found = portfolio_heuristic.served_by(asked, pricing, np.array([asked.place[key] for key in keys]))
    best = portfolio_exact.allocate(asked, keys)
    assert relative_lack(asked, found) == pytest.approx(relative_lack(asked, best), abs=1e-6)
    for bloc in set(asked.bloc_of):
        assert sum(v for (r, _), v in found.shares.items() if asked.bloc_of[r] == bloc) <= 1 + 1e-6


@pytest.mark.parametrize("seed", range(4))
def test_heuristic_is_within_five_per_cent_and_its_bound_holds(seed):
    asked = traded(10 + seed)
    exact, quick = solve(asked), solve(asked, "heuristique")
    least, cost = total(asked, exact.chosen)[0], total(asked, quick.chosen)[0]
    assert quick.allocation.is_complete
    assert least <= cost <= 1.05 * least
    assert portfolio_heuristic.lower_bound(asked) <= least + 1e-6
    assert 100 * (cost - least) / cost <= quick.gap_pct + 1e-6


def test_heuristic_respects_overlaps_number_budget_and_forced_sites():
    asked = traded(3)
    free = portfolio_heuristic.solve(asked, 5.0)[0]
    forced = Problem(
        [replace(site, choice=1) if site.key == "S000" else site for site in asked.sites],
        asked.rows,
        asked.needs,
        replace(asked.rules, overlaps=((free[0], free[1]), ("absent", free[0])), max_sites=len(free) + 4),
    )
    chosen, found = portfolio_heuristic.solve(forced, 5.0)
    assert found.is_complete
    assert "S000" in chosen
    assert not {free[0], free[1]} <= set(chosen)
    assert len(chosen) <= len(free) + 4
    half = total(asked, free)[0] // 2
    poor = portfolio.solve(asked.with_rules(replace(asked.rules, budget=half)), "heuristique", 5.0, 0, Notes())
    assert (poor.status, poor.blocking) == ("budget", "budget")
    assert total(asked, poor.chosen)[0] <= half
    assert poor.allocation.missing.sum() > 0


def test_a_large_set_that_is_not_enough_is_served_by_the_simple_rule(monkeypatch):
    monkeypatch.setattr(portfolio_heuristic, "MOST_SITES", 2)
    asked = problem([(f"S{i}", 1) for i in range(5)], [(f"S{i}", "b", "a", 1.0) for i in range(5)], {"a": 9.0})
    answer = solve(asked, "heuristique")
    assert (answer.status, answer.blocking) == ("infaisable", "gisement insuffisant")
    assert answer.allocation.missing[0] == pytest.approx(4.0)


def test_sites_that_exclude_each_other_may_only_be_enough_in_part():
    # half of each of three sites would do, but only one of them can be taken
    pairs = (("A", "B"), ("A", "C"), ("B", "C"))
    gains = [(key, "b", "a", 1.0) for key in "ABC"]
    answer = solve(problem([(key, 1) for key in "ABC"], gains, {"a": 1.5}, Rules(overlaps=pairs)))
    assert (answer.status, answer.blocking) == ("infaisable", "recouvrements")
    assert len(answer.chosen) == 1
    assert answer.allocation.missing[0] == pytest.approx(0.5)


def test_the_heuristic_stops_on_time_and_leaves_out_forbidden_sites():
    asked = traded(5)
    quick = portfolio_heuristic.solve(asked, 0.0)
    slow = portfolio_heuristic.solve(asked, 5.0)
    assert quick[1].is_complete
    assert total(asked, slow[0])[0] <= total(asked, quick[0])[0]
    gains = [(key, "b", "a", 1.0) for key in "ABC"]
    short = problem([("A", 1, 0, None, -1), ("B", 2), ("C", 3)], gains, {"a": 9.0})
    assert portfolio_heuristic.solve(short, 5.0)[0] == ["B", "C"]
    assert portfolio_heuristic.solve(short, -1.0)[0] == []


def test_an_exchange_without_time_left_tries_one_set_at_most():
    asked = traded(6)
    pricing = portfolio_bound.Pricing(asked)
    prices, bound = portfolio_local.prices_by_subgradient(pricing)
    search = portfolio_local.LocalSearch(asked, pricing, prices, bound, -1.0)
    everything = np.arange(len(asked.sites))
    assert list(search._better(everything)) == []
    dearest = np.array([int(np.argmax(asked.costs))])
    others = np.setdiff1d(everything, dearest)[:, None]
    assert len(list(search._exchanged(everything, dearest, others))) <= 1
    assert len(search._dropped(everything)) < len(everything)
