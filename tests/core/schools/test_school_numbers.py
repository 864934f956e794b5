"""Schoolyards against the reference numbers: cover, shade, targets, water, score.

Method: docs/design/schools.md#cover, docs/design/schools.md#targets, docs/design/schools.md#score
"""

from __future__ import annotations

import json
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.heat.sun import sun_day
from aula_toolbox.core.schools import score, shade, targets
from aula_toolbox.core.schools.cover import COSIA, GROUPS, HEAT, load_groups, shares, states

SEEN = np.array([True])
UNKNOWN_PCT = 20.0


@pytest.fixture(scope="module")
def cases(shared_reference):
    found = json.loads((shared_reference / "housing" / "schools_reference.json").read_text(encoding="utf-8"))["unit"]
    return {one["cas"]: one for one in found}


def areas(**groups):
    """Areas of one yard by group, in their order."""
    return np.array([[float(groups.get(name, 0.0)) for name in GROUPS]])


def test_shares_of_a_yard(cases):
    told = cases["part permeable"]
    found = shares(
        areas(
            impermeable=told["imper_m2"],
            arbre=told["arbre_m2"],
            herbe=told["herbe_m2"],
            permeable_mineral=told["nu_m2"],
        ),
        SEEN,
        UNKNOWN_PCT,
    )
    for name in ("imper_pct", "permeable_pct", "canopee_pct", "vegetal_pct"):
        assert found[name][0] == pytest.approx(told[name])
    assert found["imper_m2"][0] == 1500
    assert states(found["indef_pct"], found["imper_pct"]) == ["observe"]


def test_bounds_where_a_third_is_not_described(cases):
    told = cases["indefini 30 % de la cour"]
    given_areas = areas(indefini=600, impermeable=1000, arbre=100, herbe=300)
    found = shares(given_areas, SEEN, UNKNOWN_PCT)
    assert [found["imper_bas"][0], found["imper_haut"][0]] == pytest.approx(told["imper_pct_bornes"])
    assert np.isnan(found["imper_pct"][0])
    assert states(found["indef_pct"], found["imper_pct"]) == [told["etat"]]
    # trees that no source could see are unknown, not none
    assert np.isnan(shares(given_areas, np.array([False]), UNKNOWN_PCT)["canopee_pct"][0])


def test_a_yard_that_nothing_describes():
    found = shares(areas(indefini=2190), np.array([False]), UNKNOWN_PCT)
    assert (found["imper_bas"][0], found["imper_haut"][0]) == (0, 100)
    assert states(found["indef_pct"], found["imper_pct"]) == ["absent"]
    empty = shares(areas(), SEEN, UNKNOWN_PCT)
    assert np.isnan(empty["imper_bas"][0])
    assert states(empty["indef_pct"], empty["imper_pct"]) == ["absent"]


@given(st.lists(st.floats(0, 1e4), min_size=6, max_size=6))
def test_bounds_hold_whatever_a_yard_is_made_of(parts):
    found = shares(np.array([parts]), SEEN, UNKNOWN_PCT)
    low, high, told = (found[name][0] for name in ("imper_bas", "imper_haut", "imper_pct"))
    assert sum(parts) == 0 or low <= high + 1e-9
    assert np.isnan(told) or low - 1e-9 <= told <= high + 1e-9


def test_groups_of_classes():
    table = load_groups()
    assert table.strangers(HEAT, np.array([0, 5, 10, 77])) == [77]
    assert table.numbers(COSIA, np.array([[3, 9]])).tolist() == [[0, 3]]
    assert table.named("Zone imperméable") == table.named("3") == 0


def test_to_green_and_costs(cases):
    told = cases["gain cible 1/3 vegetal"]
    yard, green = np.array([float(told["cour_m2"])]), np.array([100 * told["vegetal_m2"] / told["cour_m2"]])
    assert targets.to_green_m2(yard, green, told["cible_pct"])[0] == pytest.approx(told["a_vegetaliser_m2"], abs=0.005)
    bands, _ = targets.load_costs()
    told = cases["cout"]
    work = np.array([float(told["a_traiter_m2"])])
    assert [one[0] for one in targets.band_eur(work, bands.unsealing)] == [told["bas_eur"], told["haut_eur"]]
    whole = [told["complet_bas_eur"], told["complet_haut_eur"]]
    assert [one[0] for one in targets.band_eur(work, bands.whole)] == whole
    assert targets.to_green_m2(yard, np.array([np.nan]), 33.0)[0] != 0
    with pytest.raises(AulaError, match="E_TARGET"):
        targets.load_target("nulle part")
    assert targets.load_target()[0].permeable_pct > 60


def test_water_of_a_rain(cases):
    told = cases["pluie"]
    found = targets.kept_m3(np.array([told["imper_deconnectee_m2"], told["toit_m2"] * told["e"]]), told["lame_mm"])
    assert found.tolist() == pytest.approx([told["volume_m3"], told["volume_toit_m3"]])


def test_score_over_what_is_known(cases):
    told = cases["score poids connus"]
    table = np.array([[np.nan if value is None else value for value in told["valeurs"].values()]])
    ranked = np.array([True])
    found = score.scores(table, list(told["poids"].values()), ["a"], ranked, 60, 20, 0.2, 1)
    assert found.score[0] == pytest.approx(told["score"], abs=1e-4)
    assert found.completeness_pct[0] == pytest.approx(told["completude_pct"])
    assert (found.rank[0], found.stability_pct[0]) == (1, 100)
    under = cases["sous la completude"]
    few = np.array([[0.5, 0.5, np.nan, np.nan, np.nan, 0.5]])
    none = score.scores(few, list(told["poids"].values()), ["a"], ranked, under["min"], 20, 0.2, 1)
    assert none.completeness_pct[0] == pytest.approx(under["connus_pct"])
    assert np.isnan(none.score[0])
    assert (none.rank[0], np.isnan(none.stability_pct[0])) == (0, True)


ROWS = st.lists(
    st.lists(st.one_of(st.just(float("nan")), st.floats(0, 1)), min_size=6, max_size=6), min_size=1, max_size=6
)
WEIGHTS = [25.0, 20.0, 15.0, 15.0, 15.0, 10.0]


@given(ROWS, st.lists(st.floats(0, 1), min_size=6, max_size=6))
def test_a_school_that_comes_moves_no_score(rows, newcomer):
    """Fixed bounds: what is another school's is not in it; stability is a share."""

    def scored(table):
        ids = [f"e{row}" for row in range(len(table))]
        return score.scores(np.array(table), WEIGHTS, ids, np.ones(len(table), bool), 60, 20, 0.2, 1)

    before, after = scored(rows), scored([*rows, newcomer])
    np.testing.assert_allclose(before.score, after.score[:-1])
    told = after.stability_pct[np.isfinite(after.stability_pct)]
    assert ((told >= 0) & (told <= 100)).all()


@given(st.lists(st.floats(0, 1), min_size=6, max_size=6), st.integers(0, 5))
def test_an_absent_criterion_never_moves_a_score_by_itself(row, place):
    """Without it the score is the mean of the others by their own weights."""
    row[place] = float("nan")
    found = score.scores(np.array([row]), WEIGHTS, ["a"], np.array([True]), 0, 10, 0.2, 1)
    kept = [number for number in range(6) if number != place]
    total = sum(WEIGHTS[number] for number in kept)
    assert found.score[0] == pytest.approx(100 * sum(WEIGHTS[number] * row[number] for number in kept) / total)
    assert found.completeness_pct[0] == pytest.approx(100 - WEIGHTS[place])


def test_criteria_and_what_weighs_most():
    criteria, _ = score.load_criteria()
    assert [one.weight for one in criteria] == WEIGHTS
    table = np.array([[0.9, 0.4, np.nan, 0.6, 1.0, 0.9], [np.nan] * 6])
    assert score.reasons(table, criteria) == [["Chaleur", "Enfants"], []]
    assert score.missing(table, criteria)[0] == ["Ombre"]
    assert len(score.missing(table, criteria)[1]) == 6


def test_shadows():
    """Latitude 50.5, solar noon of 21 June, 6 m: 3.07 m; to the west in the morning, to the east in the evening.

    Method: docs/design/schools.md#shade
    """
    highest = sun_day(date(2026, 6, 21), 50.5, 2.8).highest_deg
    assert shade.shadow_m(6.0, highest) == pytest.approx(3.07, abs=0.01)
    assert shade.shadow_m(6.0, -1.0) == 0
    assert shade.shadow_vector(6.0, 40.0, 95.0)[0] < 0 < shade.shadow_vector(6.0, 40.0, 265.0)[0]
    heights, is_guess = shade.filled(np.array([np.nan, 5.0]), np.array([2.0, 9.0]), 3.0)
    assert (heights.tolist(), is_guess.tolist()) == ([6.0, 5.0], [True, False])
