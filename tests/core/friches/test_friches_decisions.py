"""Comparison, sharing of needs, detection, mixes, roles, motorway graph: brute force and hand-made cases.

Method: docs/design/friches.md#motorway,
docs/design/friches.md#portfolio,
docs/design/friches.md#comparison,
docs/design/friches.md#detection,
docs/design/friches.md#reading
"""

from __future__ import annotations

from itertools import product

import numpy as np
import pandas as pd
import pytest
from friches_sites import random_sites
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.friches import cnigfile, compare, derived, indices, motorway, portfolio, reading, roles, rules
from aula_toolbox.core.friches.classcodes import encode
from aula_toolbox.core.friches.results import contributions, qualify, vocation_columns
from aula_toolbox.core.friches.thresholds import FricheThresholds
from aula_toolbox.core.language import Language
from aula_toolbox.core.products.holding import Holding
from aula_toolbox.core.products.recognition import REFUSED, recognise

CODES = ("res", "equ", "cul", "ter", "ind", "ren", "pv")


def qualified(rule_id, seed=1, count=40, missing=0.2):
    rule_set = rules.shipped(rule_id)
    limits = FricheThresholds(rule_set.spatial_mode)
    return qualify(random_sites(rule_set, count, missing, seed), rule_set, 0.0, limits, Language())


def problem(seed, count=6):
    rng = np.random.default_rng(seed)
    index = rng.uniform(40, 90, (count, 7)).round(1)
    index[index < 50] = np.nan
    territory = [str(one) for one in rng.integers(1, 3, count)]
    needs = [portfolio.Need("1", "res", 4.0), portfolio.Need("*", "ind", 5.0, 9.0), portfolio.Need("2", "ren", 2.0)]
    return portfolio.Problem(rng.uniform(0.5, 5, count).round(2), index, territory, needs, CODES, 10.0)


def brute_force(one):
    options = [[-1, *np.flatnonzero(np.isfinite(row)).tolist()] for row in one.value]
    return max(one.score(np.array(choice)) for choice in product(*options))


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000))
def test_the_sharing_is_the_best_of_all(seed):
    one = problem(seed)
    found = portfolio.solve(one, 30)
    assert (found.is_optimal, found.gap_pct, found.is_found) == (True, 0.0, True)
    assert one.score(found.choice) == pytest.approx(brute_force(one), abs=1e-6)
    taken = found.choice >= 0
    assert np.isfinite(one.value[np.flatnonzero(taken), found.choice[taken]]).all()


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10_000), st.randoms(use_true_random=False))
def test_the_order_of_sites_and_needs_changes_nothing_of_its_worth(seed, random):
    one = problem(seed)
    order = list(range(len(one.hectares)))
    random.shuffle(order)
    other = portfolio.Problem(
        one.hectares[order], one.index[order], [one.territory[i] for i in order], one.needs[::-1], CODES, one.penalty
    )
    first, second = portfolio.solve(one, 30).choice, portfolio.solve(other, 30).choice
    assert one.score(first) == pytest.approx(other.score(second), abs=1e-6)


def many_sites(number):
    rng = np.random.default_rng(5)
    hectares = rng.lognormal(0, 1, number).round(2)
    index = np.where(rng.random((number, 7)) < 0.7, rng.uniform(50, 90, (number, 7)).round(1), np.nan)
    needs = [portfolio.Need("*", "ren", float(hectares.sum()) / 10)]
    needs += [
        portfolio.Need(f"t{i}", use, 10.0 * i * number / 600, 60.0 * number / 600)
        for i in range(5)
        for use in ("res", "ter", "ind")
    ]
    territory = [f"t{i}" for i in rng.integers(0, 5, number)]
    return portfolio.Problem(hectares, index, territory, needs, CODES, 10.0)


def test_two_thousand_sites_are_proved():
    one = many_sites(2000)
    found = portfolio.solve(one, 300)
    assert found.is_optimal
    # nothing single improves it: a site let go, given or changed
    for site in range(0, 2000, 100):
        for use in range(-1, 7):
            other = found.choice.copy()
            other[site] = use
            if use < 0 or np.isfinite(one.value[site, use]):
                assert one.score(other) <= one.score(found.choice) + 1e-6


def test_needs_are_read_and_refused_together():
    rows = pd.DataFrame(
        {
            "territoire": ["*", "62001", "62001", "62002"],
            "usage": ["residentiel", "piscine", "ren", "ter"],
            "ha_min": ["", "1", "-2", "beaucoup"],
            "logements_min": [120, None, None, None],
            "densite_log_ha": [30, None, None, None],
        }
    )
    ids = [one.id for one in rules.shipped("aula_1_0").usages]
    with pytest.raises(AulaError, match="piscine") as caught:
        portfolio.read_needs(rows, CODES, ids)
    assert len(caught.value.problems) == 3
    assert portfolio.read_needs(rows.head(1), CODES, ids) == [portfolio.Need("*", "res", 4.0)]
    with pytest.raises(AulaError, match="territoire"):
        portfolio.read_needs(pd.DataFrame({"usage": ["res"]}), CODES, ids)


def test_costs_are_ranges():
    low, high = portfolio.costs(["non", "oui-amiante", None], np.array([2.0, 1.0, 1.0]))
    assert (low.tolist(), high.tolist()) == ([750, 600, 375], [750, 800, 800])


def test_the_same_vintage_under_the_same_rules_does_not_change():
    one = qualified("mutafriches_1_19")
    ids = [str(row) for row in range(40)]
    table = compare.compare(one, one, ids, ids)
    assert set(table["change"]) == {"inchange"}
    assert table["critere_resp"].isna().all()
    assert (table[[f"d_{code}" for code in CODES]] == 0).all().all()


def test_the_responsible_criterion_and_the_sites_of_one_side():
    rule_set, limits = rules.shipped("mutafriches_1_19"), FricheThresholds("mutafriches")
    base = {"presencePollution": ["non", "non"], "typeProprietaire": ["public", "public"], "surfaceSite": [20000, 500]}
    after = {**base, "presencePollution": ["oui-composes-volatils", "non"]}
    first = qualify(pd.DataFrame(base), rule_set, 0, limits, Language())
    second = qualify(pd.DataFrame(after), rule_set, 0, limits, Language())
    table = compare.compare(first, second, ["a", "b"], ["a", "c"]).set_index("site_id")
    assert table.loc["a", "critere_resp"] == "presencePollution"
    assert table.loc["a", "d_resp_pt"] < 0
    assert table.loc[["b", "c"], "change"].tolist() == ["disparu", "nouveau"]
    matrix = compare.transitions(table.reset_index(), compare.hectares(first, second, table), CODES)
    assert (len(matrix), matrix["n_sites"].sum()) == (64, 3)
    assert matrix["surf_ha"].sum() == pytest.approx((20000 + 500 + 500) / 10000)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.floats(30, 100), min_size=7, max_size=7))
def test_mixes_add_to_a_hundred_and_keep_compatible_uses(values):
    ids = [one.id for one in rules.shipped("aula_1_0").usages]
    ranked = sorted(zip(ids, values), key=lambda pair: -pair[1])
    found = reading.mix(ranked, FricheThresholds())
    if found:
        assert sum(share for _, share in found) == 100
        assert 2 <= len(found) <= 3
        names = {name for name, _ in found}
        for pair in ({"residentiel", "industrie"}, {"renaturation", "photovoltaique"}, {"culture", "industrie"}):
            assert not pair <= names
    else:
        assert sum(value >= 50 for value in values) < 7


def test_contributions_are_the_deltas_of_the_scored_criteria():
    one = qualified("mutafriches_1_11", count=5)
    table = contributions(one, list("abcde"))
    assert len(table) == 7 * int((one.coded.scored >= 0).sum())
    assert set(table["site_id"]) <= set("abcde")
    assert len(vocation_columns(one)) == 5


@pytest.mark.parametrize(
    ("name", "fields", "geometry", "expected"),
    [
        ("batiment", ["usage_1"], "polygon", ("BATIMENT",)),
        ("RGA__mes argiles", [], "polygon", ("RGA",)),
        ("Zones inondables PPRi", [], "polygon", ("INONDATION",)),
        ("n1", ["TYPEZONE", "LIBELLE"], "polygon", ("ZONE_URBA",)),
        ("stops", ["stop_id", "stop_lat"], "none", ("ARRET",)),
        ("AC1_ASSIETTE_SUP_S_62", ["suptype"], "polygon", ("SUP",)),
        ("zone_d_activite_ou_d_interet", ["nature"], "polygon", ("MAIRIE",)),
        ("Parcs d'activités", [], "polygon", ("ZAE",)),
        ("mystere", ["a"], "polygon", ()),
        ("batiment", ["usage_1"], "line", ()),
    ],
)
def test_layers_are_recognised(name, fields, geometry, expected):
    found = recognise(Holding(name, name, geometry, tuple(fields)))
    assert tuple(one.context for one in roles.played(found.roles)) == expected


def test_a_programme_is_refused_and_long_vacancy_is_told():
    assert recognise(Holding("PAPI de la Lys", "PAPI de la Lys", "polygon")).confidence == REFUSED
    assert roles.is_long_vacancy(["codgeo", "Prop_logvac_pp_2A_21"])
    assert not roles.is_long_vacancy(["codgeo", "pp_vacant_24", "pp_total_24"])


def test_road_distance_follows_the_ramps():
    # a road along y=0, a motorway along y=100, one ramp up at x=1000
    start = np.array([[0, 0], [1000, 0], [1000, 0], [0, 100], [1000, 100]], float)
    end = np.array([[1000, 0], [2000, 0], [1000, 100], [1000, 100], [2000, 100]], float)
    natures = ["Route à 1 chaussée", "Route à 1 chaussée", "Bretelle", "Type autoroutier", "Type autoroutier"]
    lengths = np.linalg.norm(end - start, axis=1)
    ways = ["Double sens", "Sens direct", "Sens direct", "Double sens", "Double sens"]
    graph = motorway.Graph(motorway.Roads(start, end, lengths, natures, ways, np.ones(5, bool)), 0.1)
    entries = graph.entries(3000)
    places = {(x, y): n for n, (x, y) in enumerate(zip(graph.x_m, graph.y_m))}
    assert entries == [places[1000.0, 0.0]]
    road = graph.distances(entries, 50_000)
    assert road[places[0.0, 0.0]] == 1000
    assert np.isinf(road[places[2000.0, 0.0]])  # one way, towards the east: no way back
    assert motorway.site_distance([(places[0.0, 0.0], 20.0), (places[1000.0, 0.0], 400.0)], road, 50) == 1020
    assert np.isinf(motorway.site_distance([], road, 50))


def test_vacancy_from_counts_secret_and_mergers():
    table = pd.DataFrame(
        {
            "codgeo": ["62001", "62002", "62003", "62447"],
            "pp_total_23": [1000, 500, 400, 800],
            "pp_total_24": [None, 500, 400, 800],
            "pp_vacant_24": [85, "s", 20, 100],
        }
    )
    epci = {"62001": "e", "62002": "e", "62003": "e"}
    known = derived.vacancy(["62001", "62002", "62549", "75001", None], table, "LOVAC", epci, True)
    assert known.value.tolist() == [8.5, 7.5, 12.5, None, None]
    assert known.state.tolist() == ["observe", "estime", "observe", "absent", "absent"]
    assert derived.vacancy(["62002"], table, "LOVAC", epci, False).value[0] is None
    assert derived.half_up(0.25, 1) == 0.3


def test_the_exported_text_is_read_back():
    table = pd.DataFrame({name: [None] for name in cnigfile.columns_of(())}, dtype=object)
    table["site_id"], table["unite_fonciere_surface"], table["site_nom"] = "62001_1", 12.0, 'Usine, "la grande"'
    for for_excel in (False, True):
        text = cnigfile.csv_text(table, cnigfile.columns_of(()), for_excel)
        assert text.startswith("\ufeff") == for_excel
        again = cnigfile.reread(text)
        assert again.loc[0, ["site_id", "unite_fonciere_surface", "site_nom"]].tolist() == [
            "62001_1",
            "12",
            'Usine, "la grande"',
        ]
        assert cnigfile.verify(cnigfile.reread(text), 2027).count(severity="erreur") > 0


def test_deltas_of_one_use_are_those_of_all_uses():
    coded = encode(random_sites(rules.shipped("aula_1_0"), 30, 0.4, 8), rules.shipped("aula_1_0"))
    usage = np.array([-1, *range(7)] * 4)[:30]
    one, every = indices.deltas_of(coded, usage), indices.deltas(coded)
    for s, u in enumerate(usage.tolist()):
        assert np.array_equal(one[s], every[s, :, u] if u >= 0 else np.zeros(len(coded.rules.criteria)))
