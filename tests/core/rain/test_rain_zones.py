"""Zones: sums, two axes, completeness, stability of the rank.

Method: docs/design/rain.md#zones
"""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import Notes
from aula_toolbox.core.rain.schema import ZONES
from aula_toolbox.core.rain.tables import load_tables
from aula_toolbox.core.rain.zones import (
    ZoneCriterion,
    criteria_given,
    criterion_values,
    default_criteria,
    percentile_ranks,
    rank_zones,
    ranks,
    totals_of,
    zone_sums,
)

CONSTANTS = load_tables().constants
NAN = np.nan


def roofs(**columns):
    base = {
        "statut": ["ok", "verifier", "exclu", "ok", "restreint", "ok"],
        "toit_m2": [100.0, 200, 30, 100, 400, 100],
        "apport_m3_an": [50.0, 100, NAN, 50, 200, 50],
        "util_m3_an": [20.0, 50, NAN, 0, 60, NAN],
        "trop_m3_an": [30.0, 50, NAN, 50, 140, NAN],
        "d_m3_an": [40.0, 80, NAN, 0, 100, NAN],
        "ruis_j20_m3": [0.2, 0.3, NAN, NAN, 0.5, NAN],
        "n_estime": [0, 2, 1, 0, 3, 1],
    }
    return pd.DataFrame({**base, **columns})


def totals(zone=(0, 0, 0, 0, 1, -1), people=(100.0, NAN, 50), notes=None, table=None):
    given = roofs() if table is None else table
    sums = zone_sums(given, np.array(zone), 3, CONSTANTS, notes or Notes())
    area = np.array([10_000.0, 20_000, 5_000])
    return totals_of(sums, area, None if people is None else np.array(people), CONSTANTS)


def test_sums_are_those_of_the_simulated_roofs():
    notes = Notes()
    got = totals(notes=notes)
    first = got.iloc[0]
    assert first[["n_bat", "n_simule", "n_exclu", "n_verifier", "n_estime"]].tolist() == [4, 2, 1, 1, 1]
    assert first["toit_ha"] == pytest.approx(0.03)
    assert first["util_m3_an"] == 70
    assert first["util_ok_m3_an"] == 20
    assert first["apport_m3_an"] == 150
    assert first["v_m3_ha"] == 70
    assert first["pct_ep"] == pytest.approx(100 * 70 / (100 * 109 * 365.25 / 1000))
    assert first["cr_pct"] == pytest.approx(100 * 70 / 120)
    assert first["ruis_evit_pct"] == pytest.approx(100 * 70 / 150)
    assert first["ruis_j20_mm"] == pytest.approx(0.5 * 1000 / 10_000)
    assert first["part_gros_pct"] == pytest.approx(100 * 50 / 70)
    assert got.loc[1, "n_restreint"] == 1
    assert np.isnan(got.loc[1, "pct_ep"])
    assert "1 buildings lie outside" in str(notes.facts[0])


def test_a_zone_without_roof_sums_to_zero_and_has_no_score():
    got = totals()
    assert got.loc[2, ["n_bat", "n_simule", "util_m3_an", "toit_ha", "v_m3_ha", "ruis_j20_mm"]].eq(0).all()
    assert np.isnan(got.loc[2, "cr_pct"])
    criteria, _ = default_criteria()
    values = criterion_values(got, pd.DataFrame(index=range(3)), criteria, Notes())
    ranking = rank_zones(values, criteria, 60.0, 50, CONSTANTS)
    assert np.isnan(ranking.score_pot[2])
    assert ranking.classe[2] == "incomplet"
    assert np.isnan(ranking.rang[2])
    assert np.isnan(ranking.stab_pct[2])
    assert set(ZONES.names) == {*got.columns, *ranking.columns}


def test_nothing_in_any_zone():
    got = totals(zone=[-1] * 6)
    criteria, _ = default_criteria()
    notes = Notes()
    values = criterion_values(got, pd.DataFrame(index=range(3)), criteria, notes)
    ranking = rank_zones(values, criteria, 60.0, 50, CONSTANTS)
    assert got[["n_bat", "n_simule", "util_m3_an"]].eq(0).all(axis=None)
    assert np.isnan(ranking.score_pot).all()
    assert len(notes.warnings) == 4


def test_without_inhabitants_or_wettest_days_the_weights_are_shared():
    table = roofs().drop(columns="ruis_j20_m3")
    got = totals(people=None, table=table)
    criteria, _ = default_criteria()
    values = criterion_values(got, pd.DataFrame(index=range(3)), criteria, Notes())
    ranking = rank_zones(values, criteria, 60.0, 0, CONSTANTS)
    assert ranking.complet_pct[0] == pytest.approx(50)
    assert np.isnan(ranking.score_pot).all()  # under 60 % of the weight: no score
    known = rank_zones(values, criteria, 50.0, 0, CONSTANTS)
    expected = 0.6 * percentile_ranks(values["v_m3_ha"]) + 0.4 * percentile_ranks(values["part_gros_pct"])
    assert known.score_pot[:2] == pytest.approx(expected[:2])
    assert np.isnan(known.stab_pct).all()


def test_percentile_ranks():
    assert list(percentile_ranks(np.array([5.0, 1, 5, NAN])))[:3] == pytest.approx([66.667, 16.667, 66.667], abs=0.01)
    assert percentile_ranks(np.array([3.0]))[0] == 50
    assert percentile_ranks(np.array([1.0, 2]), reverse=True).tolist() == [75, 25]
    assert np.isnan(percentile_ranks(np.full(2, NAN))).all()
    assert ranks(np.array([70.0, 90, 70, NAN, 10])).tolist()[:3] == [2, 1, 2]
    assert ranks(np.array([70.0, 90, 70, NAN, 10]))[4] == 4


def two_axes(potential, stakes):
    criteria = [ZoneCriterion("v", "+", 1, "potentiel"), ZoneCriterion("z", "+", 2, "enjeu")]
    return rank_zones({"v": np.array(potential), "z": np.array(stakes)}, criteria, 60.0, 200, CONSTANTS)


def test_two_axes_make_four_classes():
    got = two_axes([1.0, 2, 3, 4, 5], [5.0, NAN, 1, 4, 0])
    assert list(got.classe) == ["besoin", "incomplet", "levier", "agir", "levier"]
    assert got.rang[3] == 1
    assert np.isnan(got.rang[1])
    assert got.complet_pct[1] == pytest.approx(100 / 3)
    assert two_axes([1.0, 2], [1.0, 2]).classe.tolist() == ["secondaire", "agir"]


def test_one_axis_makes_two_classes():
    criteria = [ZoneCriterion("v", "-", 1, "potentiel")]
    got = rank_zones({"v": np.array([1.0, 2, 3, 4])}, criteria, 60.0, 10, CONSTANTS)
    assert list(got.classe) == ["fort", "fort", "faible", "faible"]
    assert got.rang.tolist() == [1, 2, 3, 4]
    assert np.isnan(got.score_enj).all()
    assert got.stab_pct.tolist() == [100, 0, 0, 0]
    assert got.contributions["v"] == pytest.approx(got.score_pot)


def test_stability_tells_a_close_race_from_a_clear_one():
    random = np.random.default_rng(8)
    count = 40
    fields = {name: random.random(count) for name in "abcd"}
    for name in "abcd":
        fields[name][0] = 2.0  # first on every criterion
    criteria = [ZoneCriterion(name, "+", 1, "potentiel") for name in "abcd"]
    got = rank_zones(fields, criteria, 60.0, 300, CONSTANTS)
    assert got.stab_pct[0] == 100
    assert got.stab_pct.sum() >= 4 * 100 - 1e-9
    assert ((got.stab_pct > 5) & (got.stab_pct < 95)).any()
    again = rank_zones(fields, criteria, 60.0, 300, CONSTANTS)
    assert (again.stab_pct == got.stab_pct).all()


def test_a_missing_criterion_lowers_completeness_not_the_rank():
    random = np.random.default_rng(3)
    fields = {name: random.random(30) for name in "abc"}
    criteria = [ZoneCriterion(name, "+", 1, "potentiel") for name in "abc"]
    whole = rank_zones(fields, criteria, 60.0, 0, CONSTANTS)
    lost = {**fields, "c": fields["c"].copy()}
    best = int(np.nanargmin(whole.rang))
    lost["c"][best] = NAN
    got = rank_zones(lost, criteria, 60.0, 0, CONSTANTS)
    assert got.complet_pct[best] == pytest.approx(200 / 3)
    assert (np.delete(got.complet_pct, best) == 100).all()
    known = (percentile_ranks(lost["a"])[best] + percentile_ranks(lost["b"])[best]) / 2
    assert got.score_pot[best] == pytest.approx(known)  # neither 0 nor a mean put in its place


def test_criteria_of_the_user():
    got = criteria_given(["v_m3_ha", "+", "0,5", "potentiel", "zre", "-", 2, "enjeu"], ["v_m3_ha", "zre"])
    assert [(one.field, one.sign, one.weight, one.axis) for one in got] == [
        ("v_m3_ha", "+", 0.5, "potentiel"),
        ("zre", "-", 2.0, "enjeu"),
    ]
    with pytest.raises(AulaError) as caught:
        criteria_given(["nom", "*", "x", "toit", "v", "+", "inf", "enjeu"], ["v"])
    told = str(caught.value)
    for word in ("1: 'nom', '*', 'x', 'toit'", "2: 'inf'", "Fields: v", "E_CRITERIA"):
        assert word in told
    with pytest.raises(AulaError, match="at least one row is potentiel"):
        criteria_given(["v", "+", "1", "enjeu"], ["v"])


def test_shipped_criteria():
    criteria, table = default_criteria()
    assert [one.field for one in criteria] == ["v_m3_ha", "pct_ep", "ruis_j20_mm", "part_gros_pct"]
    assert sum(one.weight for one in criteria) == pytest.approx(1)
    assert table.is_shipped
