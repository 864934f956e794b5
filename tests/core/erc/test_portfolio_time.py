"""When the time given is over: what was found, what is proved, and what is not said.

Method: docs/design/erc.md#portfolio, docs/design/erc.md#bound
"""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest

from aula_toolbox.core.erc.portfolio import programme, search
from aula_toolbox.core.erc.portfolio import solve as portfolio
from aula_toolbox.core.erc.portfolio.problem import PortfolioProblem, PortfolioRules, total
from aula_toolbox.core.erc.portfolio.search import FoundSet
from aula_toolbox.core.messages import Notes
from aula_toolbox.core.programme import IMPOSSIBLE, IN_TIME, OPTIMAL, Outcome
from tests.support.portfolios import (
    problem,
    solve,
    traded,
)


def unproved(found):
    """The same outcome, as if the time had been over before the proof."""
    return replace(found, state=IN_TIME, bound=found.value - 1.0 if found.value > 1.0 else 0.0)


@pytest.mark.parametrize("seed", range(3))
def test_no_time_at_all_is_told_with_a_bound_that_holds(seed, monkeypatch):
    asked, notes = traded(seed), Notes()
    least = total(asked, solve(asked).chosen)[0]
    real = programme.PortfolioModel.minimise
    monkeypatch.setattr(programme.PortfolioModel, "minimise", lambda self, *args: unproved(real(self, *args)))
    answer = solve(asked, 0.0, notes=notes)
    assert (answer.status, answer.path, answer.blocking) == ("limite_temps", "scipy milp", "")
    assert answer.allocation.is_complete
    cost = total(asked, answer.chosen)[0]
    assert 100 * (cost - least) / cost <= answer.gap_pct + 1e-9
    assert "up to" in str(notes.warnings[0])
    told = float(re.search(r"([\d,]+) % less", str(notes.warnings[0])).group(1).replace(",", "."))
    assert answer.gap_pct <= told <= answer.gap_pct + 0.1


def test_a_set_found_and_proved_after_the_time_is_not_called_unproved(monkeypatch):
    monkeypatch.setattr(search.Search, "first", lambda self: FoundSet(IN_TIME))
    asked = traded(1)
    late = solve(asked)
    monkeypatch.undo()
    assert late.status == "optimal_departage_non_prouve"
    assert total(asked, late.chosen)[0] == total(asked, solve(asked).chosen)[0]


def test_a_set_not_found_is_never_called_infeasible(monkeypatch):
    sites = [("A", 10, 0, 4), ("B", 20, 0, 1)]
    asked = problem(sites, [("A", "b", "a", 2.0), ("B", "b", "a", 2.0)], {"a": 4.0})
    monkeypatch.setattr(search.Search, "first", lambda self: FoundSet(IN_TIME))
    monkeypatch.setattr(programme.PortfolioModel, "minimise", lambda self, *args: Outcome(IN_TIME))
    notes = Notes()
    answer = solve(asked, notes=notes)
    assert (answer.status, answer.chosen, answer.blocking, answer.gap_pct) == ("non_trouve", [], "non_etabli", None)
    assert answer.allocation.missing.tolist() == [4.0]
    assert "nothing is proved" in str(notes.warnings[0])
    poor = asked.with_rules(PortfolioRules(budget=15))
    assert solve(poor).status == "non_trouve"

    def only_one(self, *args):
        values = np.zeros(self.width)
        values[[0, self.count, self.first_lack]] = 1.0, 1.0, 2.0
        return Outcome(IN_TIME, values, 0.5, 0.0)

    monkeypatch.setattr(programme.PortfolioModel, "minimise", only_one)
    for one in (asked, poor):
        answer = solve(one)
        assert (answer.status, answer.chosen, answer.blocking) == ("non_trouve", ["A"], "non_etabli")
        assert answer.allocation.missing.tolist() == [2.0]


def test_less_than_asked_is_proved_even_after_the_time(monkeypatch):
    asked = problem([("A", 10)], [("A", "b", "a", 2.0)], {"a": 4.0})
    monkeypatch.setattr(portfolio, "prices", lambda *args: np.zeros(3))
    monkeypatch.setattr(search.Search, "first", lambda self: FoundSet(IN_TIME))
    answer = solve(asked)
    assert (answer.status, answer.chosen, answer.blocking) == ("infaisable", ["A"], "gisement insuffisant")


def test_the_second_question_left_open_keeps_the_answer_of_the_first(monkeypatch):
    asked = problem([("A", 10), ("B", 20)], [("A", "b", "a", 2.0), ("B", "b", "a", 2.0)], {"a": 5.0})
    real, calls = programme.PortfolioModel.minimise, []

    def once(self, *args):
        calls.append(args)
        return real(self, *args) if len(calls) == 1 else Outcome(IN_TIME)

    monkeypatch.setattr(programme.PortfolioModel, "minimise", once)
    answer = solve(asked)
    assert (answer.status, answer.chosen, answer.gap_pct) == ("infaisable", ["A", "B"], None)


def test_what_blocks_is_not_made_up_when_the_time_does_not_tell(monkeypatch):
    sites = [("A", 10, 0, 4), ("B", 10, 0, 4)]
    asked = problem(
        sites, [("A", "b", "a", 2.0), ("B", "b", "a", 2.0)], {"a": 4.0}, PortfolioRules(proximity=0.5, max_sites=1)
    )
    real = programme.PortfolioModel.minimise

    def silent(self, objective, limit):
        return real(self, objective, limit) if objective.any() else Outcome(IN_TIME)

    monkeypatch.setattr(programme.PortfolioModel, "minimise", silent)
    answer = solve(asked)
    assert (answer.status, answer.blocking) == ("infaisable", "non_etabli")


@pytest.mark.parametrize("seed", range(12))
def test_needs_that_a_known_set_serves_are_never_called_infeasible(seed):
    """A set is drawn first, then needs that it serves, rules that it keeps and sites that exclude it in part."""
    random = np.random.default_rng(seed)
    drawn = traded(seed, sites=16)
    inside = sorted(random.choice([site.key for site in drawn.sites], 7, replace=False))
    others = [site.key for site in drawn.sites if site.key not in inside]
    overlaps = tuple((str(random.choice(inside)), key) for key in others)
    free = drawn.with_rules(PortfolioRules(overlaps=overlaps, max_sites=7))
    best = programme.allocate(free, inside)
    given = [sum(v * free.rows[r].units for (r, n), v in best.shares.items() if n == h) for h in range(4)]
    area = [sum(v * free.rows[r].area_ha for (r, n), v in best.shares.items() if n == h) for h in range(4)]
    needs = [
        replace(need, units=0.999 * min(need.units, units), area_ha=0.999 * min(need.area_ha or 0.0, wide))
        for need, units, wide in zip(free.needs, given, area)
    ]
    asked = PortfolioProblem(free.sites, free.rows, needs, free.rules)
    answer = solve(asked)
    assert answer.status.startswith("optimal")
    assert answer.allocation.is_complete
    assert total(asked, answer.chosen)[0] <= total(asked, inside)[0]


def test_time_over_before_the_proof_gives_the_gap(monkeypatch):
    asked = traded(2)
    best = total(asked, solve(asked).chosen)[0]
    monkeypatch.setattr(search, "CORE_SITES", 1)
    monkeypatch.setattr(search.Search, "after", lambda self, known: FoundSet(IN_TIME))
    answer = solve(asked)
    assert (answer.status, answer.path, len(answer.sets)) == ("limite_temps", "scipy milp", 1)
    cost = total(asked, answer.chosen)[0]
    assert best <= cost
    assert 100 * (cost - best) / cost <= answer.gap_pct + 1e-9


def test_time_over_before_the_tie_says_what_is_not_proved(monkeypatch):
    asked = problem([("A", 3), ("B", 5)], [("A", "b", "a", 2.0), ("B", "b", "a", 2.0)], {"a": 2.0})
    monkeypatch.setattr(search.Search, "after", lambda self, known: FoundSet(IN_TIME))
    answer = solve(asked)
    assert (answer.status, answer.chosen) == ("optimal_departage_non_prouve", ["A"])


def test_a_set_that_the_solver_left_unproved_is_the_start_of_the_proof(monkeypatch):
    asked, whole = traded(4), programme.PortfolioModel.minimise
    expected, calls = solve(asked).chosen, []

    def stopped_once(model, objective, limit):
        found = whole(model, objective, limit)
        calls.append(found.state)
        return unproved(found) if len(calls) == 1 else found

    monkeypatch.setattr(programme.PortfolioModel, "minimise", stopped_once)
    answer = solve(asked)
    assert calls[0] == OPTIMAL
    assert (answer.status, answer.chosen) == ("optimal", expected)


def test_a_tie_left_open_is_decided_among_what_is_known(monkeypatch):
    asked = problem([("A", 3, 9), ("B", 3, 1)], [("A", "b", "a", 2.0), ("B", "b", "a", 2.0)], {"a": 2.0})
    monkeypatch.setattr(search.Search, "after", lambda self, known: FoundSet(IN_TIME))
    real = programme.PortfolioModel.minimise
    for state, values in ((IMPOSSIBLE, False), (IN_TIME, True)):

        def cut(model, objective, limit, state=state, values=values):
            if list(objective[: model.count]) == [3, 3]:
                return real(model, objective, limit)
            if values and objective[0] == 9:
                return real(model, objective, limit)
            return Outcome(state)

        monkeypatch.setattr(programme.PortfolioModel, "minimise", cut)
        answer = solve(asked)
        assert answer.status == "optimal_departage_non_prouve"
        assert values is False or answer.chosen == ["B"]


def test_when_the_first_sites_are_not_enough_more_are_shown_to_the_solver(monkeypatch):
    monkeypatch.setattr(search, "CORE_SITES", 1)
    pairs = (("A", "B"), ("A", "C"), ("B", "C"))
    sites = [("A", 1), ("B", 1), ("C", 1), ("D", 10)]
    gains = [(key, "b", "a", 1.0) for key, _ in sites]
    answer = solve(problem(sites, gains, {"a": 1.5}, PortfolioRules(overlaps=pairs)))
    assert (answer.status, answer.chosen) == ("optimal", ["A", "D"])
    assert [cost for cost, *_ in answer.sets] == [11, 11, 11]
