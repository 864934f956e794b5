"""The least-cost set: reference case, brute force, properties, infeasible needs."""

from __future__ import annotations

import sys
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core.erc import (
    portfolio,
    portfolio_bound,
    portfolio_exact,
    portfolio_heuristic,
    portfolio_search,
)
from aula_toolbox.core.erc.options import Need
from aula_toolbox.core.erc.portfolio_model import Problem, Row, Rules, Site, order_key, total
from aula_toolbox.core.erc.portfolio_search import Found
from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import Notes
from tests.support.portfolios import (
    brute_force,
    plain_order,
    problem,
    random_problem,
    solve,
    traded,
)

RULES = [
    (Rules(proximity=0.9), "proximite"),
    (Rules(max_sites=1), "max_sites"),
    (Rules(overlaps=(("A", "B"),)), "recouvrements"),
]
amounts = st.integers(1, 6)
site_lists = st.lists(st.tuples(st.integers(1, 20), amounts, amounts, st.booleans()), min_size=1, max_size=5)
wide_lists = st.lists(
    st.tuples(st.integers(0, 9), amounts, amounts, st.booleans(), st.integers(0, 3), st.sampled_from([1, 2, 4, None])),
    min_size=3,
    max_size=12,
)


def test_golden_portfolio(golden):
    case, sites, gains = golden
    answer = solve(problem(sites, gains, case["needs"]))
    assert answer.status == "optimal"
    assert total(problem(sites, gains, case["needs"]), answer.chosen)[0] == case["milp"]["cost"] == 160
    assert answer.chosen in case["all_optima"]
    assert answer.chosen == ["S2", "S4"]
    ties = [keys for _, _, keys, word in answer.sets if word in ("retenu", "ex aequo")]
    assert sorted(ties) == sorted(case["all_optima"])
    dearer = [cost for cost, _, _, word in answer.sets if word == "suivant"]
    assert len(dearer) == 3
    assert min(dearer) > 160
    assert answer.allocation.is_complete


def test_distance_breaks_ties_before_ids(golden):
    case, sites, gains = golden
    far = [(key, cost, 10 if key == "S2" else 1) for key, cost in sites]
    assert solve(problem(far, gains, case["needs"])).chosen == ["S3", "S4"]


def test_more_than_twenty_ties_are_still_decided_by_distance_then_ids():
    sites = [(f"S{i:02d}", 10, 5 if i < 3 else 1) for i in range(30)]
    gains = [(key, "b", "a", 1.0) for key, *_ in sites]
    answer = solve(problem(sites, gains, {"a": 2.0}))
    assert answer.chosen == ["S03", "S04"]
    assert answer.status == "optimal_departage_non_prouve"


def test_blocs_are_used_once_and_trading_is_respected():
    rows = [Row("A", "b", "prairie", "CS6.1.1", 4, 1, 5.0), Row("A", "b", "pelouse", "CS6.2.0", 6, 1, 5.0)]
    needs = [Need("p", "prairie", "moyenne", "CS6.1.1", 3.0, None), Need("q", "pelouse", "forte", "CS6.2.0", 3.0, None)]
    answer = solve(Problem([Site("A", 1)], rows, needs, Rules()))
    assert answer.status == "infaisable"
    assert answer.blocking == "gisement insuffisant"
    assert sum(answer.allocation.shares.values()) <= 1 + 1e-6
    assert answer.allocation.missing.sum() == pytest.approx(1.0)
    both = solve(
        Problem([Site("A", 1), Site("B", 2)], [*rows, Row("B", "b", "pelouse", "CS6.2.0", 6, 1, 1.0)], needs, Rules())
    )
    assert both.status == "optimal"


@pytest.mark.parametrize(("rules", "name"), RULES)
@pytest.mark.parametrize("solver", ["auto", "heuristique"])
def test_the_rule_that_blocks_is_named(rules, name, solver):
    sites = [("A", 10, 0, 4), ("B", 10, 0, 1)]
    gains = [("A", "b", "a", 2.0), ("B", "b", "a", 2.0)]
    answer = solve(problem(sites, gains, {"a": 4.0}, rules), solver)
    assert (answer.status, answer.blocking) == ("infaisable", name)
    assert solve(problem(sites, gains, {"a": 4.0}), solver).allocation.is_complete


def test_forbidden_forced_area_margin_and_budget():
    gains = [("A", "b", "a", 2.0), ("B", "b", "a", 2.0), ("C", "b", "a", 2.0)]
    forbidden = solve(problem([("A", 1, 0, None, -1), ("B", 2)], gains, {"a": 4.0}))
    assert (forbidden.status, forbidden.blocking) == ("infaisable", "interdits")
    forced = solve(problem([("A", 1), ("B", 2), ("C", 9, 0, None, 1)], gains, {"a": 2.0}))
    assert forced.chosen == ["C"]
    wide = Problem(
        [Site("A", 1), Site("B", 2)],
        [Row("A", "b", "a", "a", 6, 0.5, 2.0), Row("B", "b", "a", "a", 6, 0.5, 2.0)],
        [Need("a", "a", "forte", "a", 2.0, 0.9)],
        Rules(),
    )
    assert solve(wide).chosen == ["A", "B"]
    assert solve(wide.with_rules(Rules(with_area=False))).chosen == ["A"]
    assert solve(problem([("A", 1), ("B", 2)], gains, {"a": 2.0}, Rules(margin_pct=50))).chosen == ["A", "B"]
    poor = solve(problem([("A", 5), ("B", 6)], gains, {"a": 4.0}, Rules(budget=6)))
    assert (poor.status, poor.chosen, poor.blocking) == ("budget", ["A"], "budget")
    assert poor.allocation.missing[0] == pytest.approx(2.0)


def test_errors_and_the_way_without_scipy(monkeypatch):
    with pytest.raises(AulaError, match="twice: A"):
        problem([("A", 1), ("A", 1)], [], {"a": 1.0})
    with pytest.raises(AulaError, match="nothing to compensate"):
        solve(problem([("A", 1)], [], {"a": 0.0}))
    with pytest.raises(AulaError, match="none is eligible"):
        solve(problem([], [], {"a": 1.0}))
    monkeypatch.setattr(portfolio, "has_scipy", lambda: False)
    one = problem([("A", 1)], [("A", "b", "a", 2.0)], {"a": 1.0})
    with pytest.raises(AulaError, match="scipy"):
        solve(one, "exact")
    notes = Notes()
    answer = portfolio.solve(one, "auto", 5, 3, notes)
    assert (answer.status, answer.path) == ("heuristique", "python")
    assert "not proved optimal" in str(notes.warnings[0])
    lone = portfolio.solve(problem([("A", 1)], [("A", "b", "a", 2.0)], {"a": 1.0, "z": 1.0}), "auto", 5, 3, notes)
    assert lone.status == "infaisable"
    assert "z" in str(notes.warnings[1])


@settings(max_examples=15, deadline=None)
@given(site_lists, st.integers(1, 8), st.integers(0, 8))
def test_exact_equals_brute_force_and_the_heuristic_is_never_cheaper(rows, first, second):
    asked = random_problem(rows, {"a": float(first), "b": float(second)})
    best = brute_force(asked)
    answer, quick = solve(asked), portfolio_heuristic.solve(asked, 2.0)
    if best is None:
        assert answer.status == "infaisable"
        return
    assert total(asked, answer.chosen)[0] == best
    if quick[1].is_complete:
        assert total(asked, quick[0])[0] >= best
    assert portfolio_heuristic.lower_bound(asked) <= best + 1e-6
    for bloc in set(asked.bloc_of):
        assert sum(v for (r, _), v in answer.allocation.shares.items() if asked.bloc_of[r] == bloc) <= 1 + 1e-6


@settings(max_examples=15, deadline=None)
@given(site_lists, st.integers(1, 6), st.randoms(use_true_random=False))
def test_order_and_names_of_unused_sites_change_nothing_and_more_never_costs_less(rows, need, random):
    asked = random_problem(rows, {"a": float(need)})
    answer = solve(asked)
    order = list(range(len(rows)))
    random.shuffle(order)
    shuffled = random_problem([rows[i] for i in order], {"a": float(need)}, [f"S{i}" for i in order])
    assert solve(shuffled).chosen == answer.chosen
    names = [f"S{i}" if f"S{i}" in answer.chosen else f"Z{i}" for i in range(len(rows))]
    if answer.status == "optimal":
        assert solve(random_problem(rows, {"a": float(need)}, names)).chosen == answer.chosen
        more = solve(random_problem(rows, {"a": need + 1.0}))
        if more.status == "optimal":
            assert total(asked, more.chosen)[0] >= total(asked, answer.chosen)[0]


@settings(max_examples=25, deadline=None)
@given(wide_lists, st.integers(1, 8), st.integers(0, 8), st.sampled_from([0.0, 0.5]))
def test_leaving_out_sites_by_their_reduced_cost_changes_neither_the_optimum_nor_the_tie(rows, first, second, share):
    sites = [(f"S{i:02d}", cost, far, tier) for i, (cost, _, _, _, far, tier) in enumerate(rows)]
    gains = [
        gain
        for i, (_, a, b, is_same, *_) in enumerate(rows)
        for gain in ((f"S{i:02d}", "1", "a", a), (f"S{i:02d}", "1" if is_same else "2", "b", b))
    ]
    asked = problem(sites, gains, {"a": float(first), "b": float(second)}, Rules(proximity=share))
    plain = plain_order(asked, 30)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(portfolio_search, "CORE_SITES", 1)
        answer = solve(asked, alternatives=1)
    if not plain:
        assert answer.status == "infaisable"
        return
    best = total(asked, plain[0])[0]
    prices = portfolio_exact.prices(asked)
    assert portfolio_bound.Pricing(asked).bound(prices).value <= best + 1e-6
    assert total(asked, answer.chosen)[0] == best
    ties = [keys for keys in plain if total(asked, keys)[0] == best]
    if len(ties) <= 20:
        assert answer.status == "optimal"
        assert answer.chosen == min(ties, key=lambda keys: order_key(asked, keys))
        dearer = [total(asked, keys)[0] for keys in plain if total(asked, keys)[0] > best]
        told = [cost for cost, _, _, word in answer.sets if word == "suivant"]
        assert all(cost >= min(dearer) for cost in told)


def test_scipy_is_looked_for(monkeypatch):
    assert portfolio.has_scipy()
    monkeypatch.setitem(sys.modules, "scipy.optimize", None)
    assert not portfolio.has_scipy()


def test_without_any_option_nothing_can_be_served():
    asked = problem([("A", 1), ("B", 2)], [], {"a": 2.0})
    for solver in ("auto", "heuristique"):
        answer = solve(asked, solver)
        assert (answer.status, answer.blocking) == ("infaisable", "gisement insuffisant")
        assert answer.allocation.missing[0] == 2.0
    assert portfolio_bound.Pricing(asked).worth(np.ones(3)).tolist() == [0.0, 0.0]


def test_forced_sites_that_exclude_each_other_leave_no_set_at_all():
    sites = [("A", 1, 0, None, 1), ("B", 1, 0, None, 1)]
    asked = problem(sites, [("A", "b", "a", 1.0)], {"a": 1.0}, Rules(overlaps=(("A", "B"),)))
    answer = solve(asked)
    assert (answer.status, answer.chosen, answer.sets) == ("infaisable", [], [])


def test_no_time_at_all_gives_a_heuristic_result_and_says_so():
    notes = Notes()
    answer = portfolio.solve(traded(1), "auto", 0.0, 3, notes)
    assert (answer.status, answer.path) == ("heuristique", "python")
    assert answer.allocation.is_complete
    assert "nothing in time" in str(notes.warnings[0])


def test_time_over_before_the_proof_gives_the_gap(monkeypatch):
    asked = traded(2)
    best = total(asked, solve(asked).chosen)[0]
    monkeypatch.setattr(portfolio_search, "CORE_SITES", 1)
    monkeypatch.setattr(portfolio_search.Search, "after", lambda self, known: Found(portfolio_exact.TIME_OUT))
    answer = solve(asked)
    assert (answer.status, answer.path, len(answer.sets)) == ("heuristique", "scipy milp", 1)
    cost = total(asked, answer.chosen)[0]
    assert best <= cost
    assert 100 * (cost - best) / cost <= answer.gap_pct + 1e-9


def test_time_over_before_the_tie_says_what_is_not_proved(monkeypatch):
    asked = problem([("A", 3), ("B", 5)], [("A", "b", "a", 2.0), ("B", "b", "a", 2.0)], {"a": 2.0})
    monkeypatch.setattr(portfolio_search.Search, "after", lambda self, known: Found(portfolio_exact.TIME_OUT))
    answer = solve(asked)
    assert (answer.status, answer.chosen) == ("optimal_departage_non_prouve", ["A"])


def test_a_set_that_the_solver_left_unproved_is_the_start_of_the_proof(monkeypatch):
    asked, whole = traded(4), portfolio_exact.Model.solve
    expected, calls = solve(asked).chosen, []

    def stopped_once(model, objective, limit):
        found = whole(model, objective, limit)
        calls.append(found.state)
        return replace(found, state=portfolio_exact.TIME_OUT) if len(calls) == 1 else found

    monkeypatch.setattr(portfolio_exact.Model, "solve", stopped_once)
    answer = solve(asked)
    assert (answer.status, answer.chosen) == ("optimal", expected)


def test_when_the_first_sites_are_not_enough_more_are_shown_to_the_solver(monkeypatch):
    monkeypatch.setattr(portfolio_search, "CORE_SITES", 1)
    pairs = (("A", "B"), ("A", "C"), ("B", "C"))
    sites = [("A", 1), ("B", 1), ("C", 1), ("D", 10)]
    gains = [(key, "b", "a", 1.0) for key, _ in sites]
    answer = solve(problem(sites, gains, {"a": 1.5}, Rules(overlaps=pairs)))
    assert (answer.status, answer.chosen) == ("optimal", ["A", "D"])
    assert [cost for cost, *_ in answer.sets] == [11, 11, 11]
