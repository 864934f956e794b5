"""Pilot communes: the exact choice, its rules, and the heuristic beside it.

Method: docs/design/erc.md#pilots
"""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pandas as pd
import pytest

from aula_toolbox.core.erc import pilots, words
from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import Notes


def _communes(count=9, seed=1):
    random = np.random.default_rng(seed)
    frame = pd.DataFrame(
        {
            "insee": [f"62{i:03d}" for i in range(count)],
            "friches": random.integers(0, 30, count),
            "zan": random.random(count),
            "fixe": 3.0,
        }
    )
    frame["groupe"] = ["n", "s", "e"] * (count // 3)
    return frame


@pytest.mark.parametrize("method", words.PILOT_METHODS)
def test_the_small_problem_is_solved_exactly(method):
    frame = _communes()
    notes = Notes()
    got = pilots.pilots(frame, {"friches": 2.0, "zan": -1.0, "fixe": 1.0}, 3, method, notes)
    assert (got["statut"] == "optimal").all()
    assert got["retenue"].sum() == 3
    assert set(got.loc[got["retenue"] == 1, "groupe"]) == {"n", "s", "e"}
    assert "fixe" in str(notes.warnings[0])
    apart, _ = pilots.distances(frame[["friches", "zan", "fixe"]].to_numpy(float), [2, -1, 1])
    problem = pilots.PilotsProblem(got["score"].to_numpy(), apart, 3, list(frame["groupe"]))
    chosen = np.flatnonzero(got["retenue"])
    costs = [problem.cost(rows, method) for rows in combinations(range(9), 3) if problem.is_allowed(rows)]
    assert problem.cost(chosen, method) == pytest.approx(min(costs))
    contributions = got[["c_friches", "c_zan", "c_fixe"]].sum(axis=1)
    assert contributions.to_numpy() == pytest.approx(got["score"].to_numpy(), abs=0.01)


def test_the_heuristic_respects_the_constraints_and_is_never_better_than_the_optimum():
    frame = _communes(12)
    apart, _ = pilots.distances(frame[["friches", "zan"]].to_numpy(float), [1, 1])
    scores = np.linspace(0, 100, 12)
    exact = pilots.PilotsProblem(scores, apart, 4, list(frame["groupe"]), ["x"] * 11 + ["y"])
    quick = pilots.PilotsProblem(scores, apart, 4, list(frame["groupe"]), ["x"] * 11 + ["y"], subsets_max=1)
    best, proved = pilots.choose(exact, words.MIXED)
    found, said = pilots.choose(quick, words.MIXED)
    assert (proved, said) == ("optimal", "heuristique")
    assert exact.is_allowed(found)
    assert exact.cost(found, words.MIXED) >= exact.cost(best, words.MIXED) - 1e-12
    assert 11 in found


def test_missing_indicators_and_impossible_constraints():
    frame = _communes()
    frame.loc[2, "zan"] = None
    got = pilots.pilots(frame, {"friches": 1.0, "zan": 1.0}, 2, words.SCORE)
    assert (got["statut"][2], got["manquants"][2], got["retenue"][2]) == ("non_eligible", "zan", 0)
    assert np.isnan(got["score"][2])
    frame["strate"] = [str(i) for i in range(9)]
    with pytest.raises(AulaError, match="STRATUM_FIELD has 8"):
        pilots.pilots(frame, {"friches": 1.0, "zan": 1.0}, 2, words.SCORE)
    with pytest.raises(AulaError, match="20 pilots"):
        pilots.pilots(frame.drop(columns="strate"), {"friches": 1.0}, 20, words.SCORE)


@pytest.mark.parametrize("limit", [200_000, 1])
def test_groups_and_strata_that_cannot_both_hold(limit):
    # three groups, one pilot each at most; both rare strata lie in the same group
    problem = pilots.PilotsProblem(np.ones(4), np.zeros((4, 4)), 3, ["a", "a", "b", "c"], ["x", "y", "z", "z"], limit)
    with pytest.raises(AulaError, match="cannot both hold"):
        pilots.choose(problem, words.SCORE)


def test_indicators_text():
    assert pilots.read_indicators("friches=2; zan=-1,5;fixe", ["friches", "zan", "fixe"]) == {
        "friches": 2.0,
        "zan": -1.5,
        "fixe": 1.0,
    }
    with pytest.raises(AulaError, match=r"nope=1, zan=x"):
        pilots.read_indicators("friches=2;nope=1;zan=x", ["friches", "zan"])
    with pytest.raises(AulaError, match="INDICATORS"):
        pilots.read_indicators("", ["friches"])


def test_pilots_without_a_free_commune_in_the_groups_are_impossible():
    # two of each group at most: the third commune of group a can never join
    problem = pilots.PilotsProblem(np.ones(4), np.zeros((4, 4)), 4, ["a", "a", "a", "b"], [], 0)
    with pytest.raises(AulaError, match="cannot both hold"):
        pilots.choose(problem, words.SCORE)


def test_exchanges_mend_a_poor_start():
    places = np.array([0.0, 1.0, 2.0, 10.0, 11.0, 12.0])
    apart = np.abs(places[:, None] - places[None, :])
    quick = pilots.PilotsProblem(np.zeros(6), apart, 2, subsets_max=0)
    found, said = pilots.choose(quick, words.REPRESENTATIVE)
    assert (found, said) == ([1, 4], "heuristique")
