"""What a site would bring, and its rank: the reference candidate, contributions that add up.

Method: docs/design/erc.md#options, docs/design/erc.md#candidates
"""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core.erc import candidates, options, tables, units
from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import Notes

VALUES = units.Values()
THRESHOLDS = tables.ErcThresholds.read()


def needs_table(*rows):
    columns = ("cle_besoin", "famille", "classe_valeur", "code", "ue_requises", "ha_requis", "irremplacable")
    return pd.DataFrame(rows, columns=columns)


MEADOW = ("prairie|moyenne", "prairie", "moyenne", "CS6.1.1", 8.0, 1.0, 0)
WET = ("zone_humide|forte|CS6.1.2", "zone_humide", "forte", "CS6.1.2", 4.0, 0.6, 0)
LOW = ("culture|faible", "culture", "faible", "CS6.3.0", 1.0, 0.5, 0)


def needs(*rows):
    return options.needs_from(needs_table(*rows), VALUES)


def gain(start, target, bloc=options.DRY, signif=1.0, corridor=False, aimed="moyen"):
    place = options.PieceSetting(bloc, signif, corridor)
    return options.gain_per_ha(VALUES.habitats.get(start), VALUES.habitats[target], place, aimed, VALUES, THRESHOLDS)


def test_golden_candidate_through_the_options(shared_reference):
    case = json.loads((shared_reference / "erc" / "erc_golden.json").read_text())["candidate"]
    pieces = pd.DataFrame({"site": [0, 1], "bloc": options.DRY, "code": "CS6.3.0", "m2": 30000.0})
    sites = pd.DataFrame({"signif": [1.15, 1.15], "corridor": 0, "coef_proximite": [1.0, 0.75]})
    aims = options.targets(needs(MEADOW), VALUES, THRESHOLDS)
    near, far = options.options_of(pieces, sites, aims, "moyen", VALUES, THRESHOLDS).to_dict("records")
    assert near["ue_nettes"] == pytest.approx(case["gain"], abs=1e-6)
    assert far["ue_nettes"] == pytest.approx(case["gain_neighbour_P075"], abs=1e-6)
    assert (near["cle_habitat"], near["code_thema"], near["ha"]) == ("prairie|moyenne|CS6.1.1", "C3-1-c", 3.0)


def test_conversions_that_are_refused():
    assert gain("CS6.3.0", "CS6.1.2").net == 0
    assert gain("CS6.3.0", "CS6.1.2", options.WET).net > 0
    assert gain("CS2.1.2", "CS6.1.1").net == 0
    assert gain("CS6.1.1", "CS4.1.2").net == 0
    assert gain(None, "CS6.1.1").net == 0
    assert gain("CS5.2.0", "CS6.1.1").net == 0
    # a hedged loss: strong difficulty makes a hectare of arable land lose units as chalk grassland
    assert gain("CS6.3.0", "CS6.2.0").net == max(6 * 2 * VALUES.time(10) * 0.33 - 2, 0)


def test_enhancement_only_below_the_state_aimed_at():
    assert gain("CS6.1.1", "CS6.1.1").net == 0
    better = gain("CS6.1.1", "CS6.1.1", aimed="bon")
    assert better.net == pytest.approx((4 * 3 - 4 * 2) * VALUES.time(10))
    assert better.thema == "C2-1-d"
    assert gain("CS6.1.1", "CS6.1.1", options.WET, aimed="bon").thema == "C2-2-e"
    assert gain("CS6.1.1", "CS6.1.1", corridor=True, aimed="bon").thema == "C2-1-f"


def test_trading_rules():
    meadow, wet, low = needs(MEADOW, WET, LOW)[1], needs(MEADOW, WET, LOW)[2], needs(MEADOW, WET, LOW)[0]
    assert meadow.accepts("prairie", 4, "CS6.1.1")
    assert not meadow.accepts("prairie", 2, "x")
    assert not meadow.accepts("boisement", 4, "CS4.1.2")
    assert meadow.accepts("pelouse", 6, "CS6.2.0")
    assert wet.accepts("zone_humide", 6, "CS6.1.2")
    assert not wet.accepts("zone_humide", 6, "CS6.4.1")
    assert low.accepts("boisement", 2, "CS4.2.2")
    assert not options.needs_from(needs_table(MEADOW, (*WET[:-1], 1)), VALUES)[1].accepts("zone_humide", 6, "CS6.1.2")


def test_needs_read_from_a_csv_are_texts():
    (need,) = options.needs_from(needs_table(MEADOW).astype(str), VALUES)
    assert (need.units, need.area_ha, need.is_irreplaceable) == (8.0, 1.0, False)


def test_needs_that_cannot_be_used():
    twice = needs_table(MEADOW, WET).assign(variante=["A", "B"])
    with pytest.raises(AulaError, match="filter one"):
        options.needs_from(twice, VALUES)
    with pytest.raises(AulaError, match="nothing to compensate"):
        options.needs_from(needs_table((*WET[:4], None, None, 1)), VALUES)
    with pytest.raises(AulaError, match="no value"):
        options.targets(needs((*MEADOW[:3], "CS9.9.9", 1, 1, 0)), VALUES, THRESHOLDS)
    assert list(options.targets(needs(LOW), VALUES, THRESHOLDS)) == ["CS6.1.1"]


def test_the_need_best_served_is_shown():
    asked = needs(MEADOW, WET)
    pieces = pd.DataFrame(
        {
            "site": [0, 0, 1],
            "bloc": [options.DRY, options.WET, options.DRY],
            "code": "CS6.3.0",
            "m2": [20000.0, 30000.0, 1000.0],
        }
    )
    sites = pd.DataFrame({"signif": [1.0, 1.0, 1.0], "corridor": 0, "coef_proximite": 1.0})
    found = options.options_of(pieces, sites, options.targets(asked, VALUES, THRESHOLDS), "moyen", VALUES, THRESHOLDS)
    shown = candidates.best_need(found, asked, 3)
    assert shown["cle_besoin"].tolist() == ["prairie|moyenne", "prairie|moyenne", None]
    assert shown["ue_nettes"][0] == pytest.approx(5 * (8 * VALUES.time(5) - 2))
    assert shown["coef_temps"][0] == pytest.approx(VALUES.time(5))
    assert shown["ue_nettes"][2] == 0


def test_tiers():
    assert candidates.tier_by_distance([0, 50, 51, 5000, 10000, 10001], THRESHOLDS).tolist() == [1, 1, 2, 2, 3, 4]
    assert candidates.proximity([1, 2, 3, 4], THRESHOLDS).tolist() == [1, 1, 0.75, 0.5]
    assert candidates.proximity([1, 2, 3, 4], THRESHOLDS, "note_palier").tolist() == [1, 0.8, 0.5, 0.2]


def test_reasons_of_exclusion():
    sites = pd.DataFrame(
        {
            "ha": [1, 0.1, 1, 1],
            "distance_m": [0, 30000, 0, 0],
            "exclu_pct": [0, 0, 1.5, 0],
            "existant_pct": [0, 0, 0, 2.0],
            "inconnu_pct": [0, 0, 30, 0],
            "ue_nettes": [1, 1, 0, 1],
        }
    )
    assert candidates.eligibility(sites, candidates.SitesAsked(), THRESHOLDS) == [
        "",
        "SURFACE;DISTANCE",
        "EXCLUSION;SANS_GAIN;COUVERT_INCONNU",
        "COMPENSATION_EXISTANTE",
    ]


@pytest.mark.parametrize(
    ("gain", "reason"), [(0.0, "SANS_GAIN"), (0.004, "SANS_GAIN"), (np.nan, "SANS_GAIN"), (0.006, "")]
)
def test_a_site_whose_gain_is_written_zero_has_no_score(gain, reason):
    known_facts = {"ha": 3.0, "distance_m": 0.0, "exclu_pct": 0.0, "existant_pct": 0.0, "inconnu_pct": 0.0}
    sites = pd.DataFrame([{**known_facts, "ue_nettes": gain}])
    (motif,) = candidates.eligibility(sites, candidates.SitesAsked(), THRESHOLDS)
    assert motif == reason
    _, got = _ranked([[0.0, 1, 1, 1, 1]], [motif])
    assert got["score"].isna()[0] == bool(reason)


def test_every_reason_is_said_in_words():
    _, got = _ranked([[1, 1, 1, 1, 1]], [";".join(candidates.REASONS)])
    sentence = str(got["explication"][0])
    assert sentence == f"Site S0 is set aside: {', '.join(candidates.REASONS.values())}."
    assert not any(code in sentence for code in candidates.REASONS)


WEIGHTS = tables.weights("erc_poids")


def _ranked(values, motif=None, **more):
    count = len(values)
    sites = pd.DataFrame(
        {
            "id_site": [f"S{i}" for i in range(count)],
            "motif": motif or [""] * count,
            "cout_ue_eur": np.nan,
            "distance_m": 0.0,
            "ue_ha": 1.0,
            "coef_temps": 0.84,
            "coef_difficulte": 1.0,
            "coef_proximite": 1.0,
            **more,
        }
    )
    return sites, candidates.rank(sites, np.asarray(values, float), WEIGHTS, candidates.SitesAsked(), THRESHOLDS)


def test_rank_reason_and_missing_criteria():
    _, got = _ranked(
        [[1, 1, 1, 1, 1], [0.5, 0.5, 0.5, np.nan, 0.5], [1, 1, 1, 1, 1], [0.2, np.nan, np.nan, np.nan, 0.1]],
        ["", "", "SURFACE", ""],
    )
    assert got["rang"].tolist()[:2] == [1, 2]
    assert got["rang"].isna().tolist() == [False, False, True, True]
    assert got["manquants"].tolist()[1] == "foncier"
    assert got["completude_pct"].tolist() == pytest.approx([100, 85, 100, 45])
    assert got["score"][0] == pytest.approx(100)
    assert str(got["explication"][2]) == "Site S2 is set aside: too small."
    assert "not enough known criteria (45 %)" in str(got["explication"][3])
    assert "ranked 1 (100/100)" in str(got["explication"][0])
    assert got["rang_p5"][0] == got["rang_p95"][0] == 1


def test_criteria_without_corridors_or_owners():
    sites = pd.DataFrame(
        {
            "ue_ha": [3.0, 60.0],
            "lci500": [0.4, 0.2],
            "corridor_m": [np.nan, 500.0],
            "palier": [2, 4],
            "foncier": ["public", None],
            "part_zpr": [1.0, 0.0],
            "part_zh": [np.nan, np.nan],
            "part_corridor": [0.5, 1.0],
        }
    )
    got = candidates.criteria(sites, tables.weights("erc_foncier"), THRESHOLDS)
    assert got[0].tolist() == pytest.approx([0.5, 0.4, 0.8, 1.0, 0.75])
    assert got[1][:3].tolist() == pytest.approx([1.0, 0.35, 0.2])
    assert np.isnan(got[1][3])
    assert got[1][4] == pytest.approx(0.5)


def test_weights_that_do_not_sum_to_100_are_said():
    sites, _ = _ranked([[1, 1, 1, 1, 1]])
    notes = Notes()
    weights = {**WEIGHTS, "gain": 60.0}
    got = candidates.rank(
        sites, np.full((1, 5), 0.5), weights, candidates.SitesAsked(stability_runs=0), THRESHOLDS, notes
    )
    assert got["score"][0] == pytest.approx(50)
    assert "130" in str(notes.warnings[0])
    assert np.isnan(got["rang_p5"][0])


notes01 = st.one_of(st.floats(0, 1), st.just(float("nan")))


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(*[notes01] * 5), min_size=2, max_size=8), st.randoms(use_true_random=False))
def test_contributions_add_up_and_the_order_of_rows_changes_nothing(values, random):
    _, got = _ranked(values)
    contributions = got[[f"c_{name}" for name in candidates.CRITERIA]].sum(axis=1)
    known = got["score"].notna()
    assert contributions[known].to_numpy() == pytest.approx(got["score"][known].to_numpy(), abs=0.01)
    assert ((got["score"].dropna() >= 0) & (got["score"].dropna() <= 100 + 1e-9)).all()
    order = list(range(len(values)))
    random.shuffle(order)
    _, again = _ranked([values[i] for i in order], id_site=[f"S{i}" for i in order])
    ranks = dict(zip(again["id_site"], again["rang"]))
    assert [ranks[f"S{i}"] for i in range(len(values))] == pytest.approx(got["rang"].tolist(), nan_ok=True)


def test_a_need_that_no_option_serves_is_shown_nowhere():
    asked = needs(MEADOW, WET)
    pieces = pd.DataFrame({"site": [0], "bloc": options.DRY, "code": "CS6.3.0", "m2": 20000.0})
    sites = pd.DataFrame({"signif": [1.0], "corridor": 0, "coef_proximite": 1.0})
    found = options.options_of(pieces, sites, options.targets(asked, VALUES, THRESHOLDS), "moyen", VALUES, THRESHOLDS)
    assert set(found["cle_habitat"]) == {"prairie|moyenne|CS6.1.1"}
    assert candidates.best_need(found, needs(WET), 1)["cle_besoin"].tolist() == [None]
    assert candidates.best_need(found, asked, 1)["cle_besoin"].tolist() == ["prairie|moyenne"]


def test_a_habitat_that_cannot_be_created_brings_nothing():
    assert VALUES.creation_time(VALUES.habitats["CS4.4.0"], "sans_objet") is not None
    assert gain("CS6.3.0", "CS1.1.1").net == 0
    assert gain("CS6.3.0", "CS1.1.1").time == 1.0
