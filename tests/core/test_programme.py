"""The mixed integer programme: against all combinations; what is proved, what is not, and no scipy."""

from __future__ import annotations

import doctest
import sys
from itertools import product
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from aula_toolbox.core import programme
from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.programme import IMPOSSIBLE, IN_TIME, OPTIMAL, Outcome, Programme

optimize = pytest.importorskip("scipy.optimize")
whole_numbers = st.integers(-5, 9)
rows = st.lists(
    st.tuples(st.lists(whole_numbers, min_size=4, max_size=4), whole_numbers, st.integers(0, 8)), max_size=4
)


def built(lines, whole=True):
    one = Programme()
    one.variables(4, high=2.0, whole=whole)
    for values, low, more in lines:
        one.row(enumerate(values), low=low, high=low + more)
    return one


def market_split(seed=3, count=40, rows=5):
    """Equalities that no search of any length decides quickly: the least sum of what they miss."""
    random = np.random.default_rng(seed)
    one = Programme()
    one.variables(count, high=1.0, whole=True)
    for line in random.integers(1, 1000, (rows, count)):
        more, less = one.variables(2)
        one.row([*enumerate(line), (more, 1.0), (less, -1.0)], low=float(line.sum() // 2), high=float(line.sum() // 2))
    objective = np.zeros(one.width)
    objective[count:] = 1.0
    return one, objective


def test_the_example_of_the_page_runs():
    assert doctest.testmod(programme) == (0, 4)


@settings(max_examples=150, deadline=None)
@example([([0, 1, -1, 2], 1, 4)], [0, 1, 0, 0])  # impossible, or -1 for a variable of 0 to 2, with HiGHS' presolve
@given(rows, st.lists(whole_numbers, min_size=4, max_size=4))
def test_the_least_of_all_combinations_is_found_and_nothing_else_is_impossible(lines, costs):
    objective = np.array(costs, float)
    fits = [
        values
        for values in product(range(3), repeat=4)
        if all(low <= np.dot(line, values) <= low + more for line, low, more in lines)
    ]
    found = built(lines).minimise(objective)
    if not fits:
        assert (found.state, found.values, found.gap_pct) == (IMPOSSIBLE, None, None)
        return
    least = min(float(objective @ values) for values in fits)
    assert (found.state, found.is_proved, found.gap_pct) == (OPTIMAL, True, 0.0)
    assert found.value == pytest.approx(least, abs=1e-6)
    assert found.bound == found.value
    assert tuple(np.rint(found.values).astype(int)) in fits
    loose = built(lines).minimise(objective, relaxed=True)
    assert loose.value <= least + 1e-6


@settings(max_examples=60, deadline=None)
@given(rows, st.lists(st.integers(0, 9), min_size=4, max_size=4))
def test_prices_are_what_the_rows_cost(lines, costs):
    """The value of the dual, with the prices told, is the value of the relaxed programme."""
    objective = np.array(costs, float)
    one = built(lines, whole=False)
    found, prices = one.minimise(objective), one.prices(objective)
    if prices is None:
        assert found.state == IMPOSSIBLE
        return
    matrix = np.array([line for line, *_ in lines], float).reshape(-1, 4)
    reduced = objective - matrix.T @ prices
    sides = sum(price * (low if price > 0 else low + more) for price, (_, low, more) in zip(prices, lines))
    assert sides + np.minimum(reduced, 0.0).sum() * 2.0 == pytest.approx(found.value, abs=1e-6)


def test_a_row_of_nothing_that_asks_for_something_is_impossible():
    one = built([([0, 0, 0, 0], 1, 0)], whole=False)
    assert one.minimise(np.zeros(4)).state == IMPOSSIBLE and one.prices(np.zeros(4)) is None


def test_prices_when_only_one_side_of_a_row_is_bounded():
    one = Programme()
    one.variables(2, high=np.array([5.0, 1.0]))
    one.row([(0, 2.0), (1, 1.0)], low=4.0)
    one.row([(1, 1.0)], high=1.0)
    assert one.prices(np.array([3.0, 9.0])).tolist() == [1.5, 0.0]


def test_stopped_by_the_time_a_bound_is_told_and_nothing_is_called_proved():
    one, objective = market_split()
    found = one.minimise(objective, 0.5)
    assert (found.state, found.is_proved) == (IN_TIME, False)
    if found.values is not None:
        assert found.bound <= found.value + 1e-6
        row_sums = objective @ found.values
        assert row_sums == pytest.approx(found.value)


@pytest.mark.parametrize(
    ("x", "bound", "state", "gap"),
    [
        (None, None, IN_TIME, None),
        (None, np.inf, IN_TIME, None),
        ([1.0], 8.0, IN_TIME, 20.0),
        ([1.0], None, IN_TIME, None),
    ],
)
def test_what_a_stopped_solver_says_is_passed_on(monkeypatch, x, bound, state, gap):
    said = SimpleNamespace(x=x, status=1, fun=10.0, mip_dual_bound=bound, message="time limit")
    monkeypatch.setattr(optimize, "milp", lambda *args, **options: said)
    one = Programme()
    one.variables(1, whole=True)
    found = one.minimise(np.ones(1), 1.0)
    assert (found.state, found.gap_pct) == (state, gap)
    assert (found.values is None) == (x is None)


def test_a_gap_of_nothing():
    assert Outcome(IN_TIME, np.zeros(1), 0.0, 0.0).gap_pct == 0.0
    assert Outcome(IN_TIME, np.zeros(1), 0.0, -1.0).gap_pct is None
    assert Outcome(IN_TIME, np.zeros(1), 5.0, 5.1).gap_pct == 0.0


def test_prices_without_time_promise_nothing(monkeypatch):
    said = SimpleNamespace(x=None, status=1, message="time limit")
    monkeypatch.setattr(optimize, "linprog", lambda *args, **options: said)
    assert built([([1, 1, 1, 1], 2, 3)]).prices(np.ones(4), 0.0).tolist() == [0.0]


def test_impossible_and_unlimited_are_told_apart():
    one = Programme()
    one.variables(2, whole=True)
    one.row([(0, 1.0), (1, -1.0)], high=5.0)
    with pytest.raises(AulaError, match=r"gave up.*E_SOLVER"):
        one.minimise(np.array([-1.0, 0.0]))
    one.row([(0, 1.0), (1, 1.0)], high=-1.0)
    assert one.minimise(np.array([-1.0, 0.0])).state == IMPOSSIBLE


def test_unbounded_or_impossible_is_asked_again(monkeypatch):
    real, asked = optimize.milp, []

    def unsure(objective, **options):
        asked.append(objective.tolist())
        if any(objective):
            return SimpleNamespace(x=None, status=4, message="Primal infeasible or unbounded")
        return real(objective, **options)

    monkeypatch.setattr(optimize, "milp", unsure)
    assert built([([1, 1, 1, 1], 9, 0)]).minimise(np.ones(4)).state == IMPOSSIBLE
    assert asked == [[1.0] * 4, [0.0] * 4]
    with pytest.raises(AulaError, match="Primal infeasible or unbounded"):
        built([([1, 1, 1, 1], 2, 0)]).minimise(np.ones(4))


def test_without_scipy_the_error_says_how_to_install_it(monkeypatch):
    programme.require()
    monkeypatch.delattr(optimize, "milp")
    with pytest.raises(AulaError, match=r"1\.9") as old:
        programme.require()
    for name in ("scipy", "scipy.optimize"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(AulaError, match="apt install python3-scipy") as absent:
        Programme().minimise(np.zeros(0))
    assert old.value.codes == absent.value.codes == ("E_SCIPY",)


@pytest.mark.parametrize("values", [[-1.0, 1.0], [3.0, 0.0], [1.0, 0.0], [2.0, 2.0]])
def test_an_answer_that_breaks_a_bound_or_a_row_is_not_believed(monkeypatch, values):
    said = SimpleNamespace(x=values, status=0, fun=1.0, message="")
    monkeypatch.setattr(optimize, "milp", lambda *args, **options: said)
    one = Programme()
    one.variables(2, high=2.0)
    one.row([(0, 1.0), (1, 2.0)], low=2.0, high=5.0)
    with pytest.raises(AulaError, match="breaks its own rules"):
        one.minimise(np.ones(2))
