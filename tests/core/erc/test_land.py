"""Carbon, risk, fragmentation, variants and pilots.

Method: docs/design/erc.md#carbon, docs/design/erc.md#risks, docs/design/erc.md#fragmentation, docs/design/erc.md#pilots
"""

from __future__ import annotations

import csv
import json
from itertools import combinations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core.erc import carbon, fragmentation, pilots, risk, variants, words
from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import Notes

DENSITIES = carbon.Densities()


def _published(folder, name):
    with (folder / "erc" / name).open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_soils_explain_the_published_flows(shared_reference):
    soils = {(row["zpc"], row["occupation"]): row["tC_ha"] for row in DENSITIES.soils}
    sealed = "sols artificiels imperméabilisés"
    rows = _published(shared_reference, "aldo_flux-zpc.csv")
    for row in rows:
        for occupation, flow in (("prairies", "prai_art_imp"), ("forêts", "for_art_imp"), ("cultures", "cult_art_imp")):
            assert soils[row["zpc"], sealed] - soils[row["zpc"], occupation] == pytest.approx(
                float(row[flow]), abs=0.01
            )
    assert len(rows) == 14
    assert [soils["3_3", sealed] - soils["3_3", o] for o in ("prairies", "forêts", "cultures")] == [-67, -63, -25]


def test_densities_of_pas_de_calais(shared_reference):
    soils = {(row["zpc"], row["occupation"]): row["tC_ha"] for row in DENSITIES.soils}
    for row in _published(shared_reference, "aldo_densites_pas_de_calais.csv"):
        if row["reservoir"] == "sol_0_30cm":
            assert soils[row["zpc"], row["occupation"]] == float(row["tC_ha"])
    wood = DENSITIES.density("OCS2D", "CS4.1.2", "US1.2.1", "3_3")
    assert (wood.soil, wood.living, wood.dead, wood.litter) == (93, 97.25, 6.16, 9)
    assert carbon.total(wood.soil, wood.living, wood.litter, wood.dead) == pytest.approx(
        93 + 97.25 + 6.16 + 9, abs=0.01
    )


def test_invest_carbon_pools(shared_reference):
    case = json.loads((shared_reference / "erc" / "invest_expected.json").read_text())["carbon"]
    totals = {key: carbon.total(*pools) for key, pools in case["pools"].items()}
    assert totals == case["totals"]
    assert totals["2"] - totals["1"] == case["change_1_2"]
    assert totals["3"] - totals["1"] == case["change_1_3"]


CASES = [
    ("OCS2D", "CS1.1.1", None, "sols artificiels imperméabilisés", "observe"),
    ("OCS2D", "CS4.1.2", "US4.1.2", "sols artificiels arborés et buissonants", "observe"),
    ("OCS2D", "CS4.1.2", "US1.2.2", "forêts", "observe"),
    ("OCS2D", "CS4.2.2", "US1.2.1", "forêts", "estime"),
    ("OCS GE", "CS2.1.1.1", None, "forêts", "observe"),
    ("OCS GE", "CS2.2.1", "US1.1", "cultures", "estime"),
    ("OCS GE", "CS2.2.1", "US235", "sols artificiels enherbés", "observe"),
    ("OCS GE", "CS2.2.1", "US6.1", "prairies", "observe"),
    ("OCS GE", "CS2.2.1", None, None, None),
    ("OCS GE", "CS2.2.2", None, "prairies", "observe"),
    ("OCS2D", "CS2.2.1", "US1.1.1", None, None),
    ("OCS2D", "CS3.1.1", None, None, None),
    ("OCS2D", "CS6.4.1", None, "zones humides", "observe"),
    ("OCS GE", None, None, None, None),
]


@pytest.mark.parametrize(("nomenclature", "cs", "us", "occupation", "quality"), CASES)
def test_correspondence(nomenclature, cs, us, occupation, quality):
    found = DENSITIES.density(nomenclature, cs, us, "2_1")
    assert (found.occupation if found else None, found.quality if found else None) == (occupation, quality)
    assert DENSITIES.density(nomenclature, cs, us, None) is None


def test_poplars_hold_their_own_biomass():
    assert DENSITIES.density("OCS2D", "CS4.1.2", "US1.2.2", "2_1").living == 53.98


def test_zones_known_and_guessed():
    got = DENSITIES.zones_of(["62001", "80810", "59999", "59998"], {"59999": {"62001": 10.0, "62002": 30.0}})
    assert got == {
        "62001": ("2_3", "observe"),
        "80810": ("3_1", "estime"),
        "59999": ("3_3", "estime"),
        "59998": (None, "absent"),
    }


def _stock(cs, us="US1.2", zone="3_3", m2=1e4):
    frame = pd.DataFrame(
        {"insee": ["a"] * len(cs), "zpc": zone, "zpc_qualite": "observe", "cs": cs, "us": us, "m2": m2}
    )
    return carbon.stock(frame, DENSITIES, "OCS GE")


def test_stock_and_its_change_by_commune():
    before, after = _stock(["CS2.1.1.1", "CS2.2.2", "CS1.2.2"]), _stock(["CS1.1.1.1", "CS2.2.2", "CS1.2.2"])
    assert before["total_tc"].tolist()[:2] == [pytest.approx(205.41), pytest.approx(97)]
    assert np.isnan(before["total_tc"][2])
    change = carbon.variation(before, after)
    row, empty = carbon.by_commune(after, ["a", "b"], {"a": 2.0}, change).to_dict("records")
    assert row["variation_tc"] == pytest.approx(30 - 205.41)
    assert row["variation_co2e_t"] == pytest.approx((30 - 205.41) * 44 / 12)
    assert (row["ha_sans_valeur"], row["total_tc"]) == (1.0, pytest.approx(127))
    assert row["haies_tc"] == pytest.approx(2 * 101.347, abs=0.01)
    assert np.isnan(empty["total_tc"])
    assert np.isnan(carbon.by_commune(before, ["a"], None)["variation_tc"][0])


# ---- fragmentation ----


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.floats(0.1, 100), st.floats(1, 5)), min_size=1, max_size=8))
def test_mesh_properties(patches):
    parts = [part for part, _ in patches]
    whole = [part * factor for part, factor in patches]
    unit = sum(parts) * 1.5
    cut, beyond = (fragmentation.mesh(parts, whole, unit, method) for method in ("CUT", "CBC"))
    assert beyond >= cut - 1e-9
    assert 0 <= fragmentation.coherence(parts, unit) <= 1
    assert fragmentation.splitting(parts, unit) == pytest.approx(1 / fragmentation.coherence(parts, unit))


def test_fragmentation_before_and_after():
    units = pd.DataFrame({"unite": ["u", "v"], "surf_ha": [100.0, 50.0]})
    before = pd.DataFrame({"unite": ["u"], "part_ha": [40.0], "entiere_ha": [60.0]})
    after = pd.DataFrame({"unite": ["u", "u"], "part_ha": [20.0, 18.0], "entiere_ha": [40.0, 18.0]})
    one, none = fragmentation.by_unit(units, before, after).to_dict("records")
    assert one["meff_ha"] == pytest.approx(24)
    assert one["meff_apres_ha"] == pytest.approx((20 * 40 + 18 * 18) / 100)
    assert one["perte_meff_pct"] == pytest.approx(100 * (24 - 11.24) / 24)
    assert (none["nb_taches"], none["meff_ha"]) == (0, 0)
    assert np.isnan(none["decoupage"])
    assert fragmentation.by_unit(units[:1], before, None, "CUT")["meff_ha"][0] == pytest.approx(16)


# ---- risk ----

HAZARDS, STAKES = risk.RiskScale.read("risque_aleas", "alea"), risk.RiskScale.read("risque_enjeux", "enjeu")


def test_levels_are_read_by_layer_name_and_value():
    flood = HAZARDS.rules_for("PPRI Lawe zonage", ["fid", "TYPEREG"])
    assert flood.level({"TYPEREG": "Rouge"}) == ("inondation", 4, 0.0)
    assert flood.level({"TYPEREG": "inconnu"}) == ("inondation", None, 0.0)
    assert flood.level({"TYPEREG": None}) == ("inondation", None, 0.0)
    # a layer without any field of levels says one thing only: this land can be flooded
    assert HAZARDS.rules_for("PPRI Lawe zonage", ["fid"]).level({}) == ("inondation", 1, 0.0)
    assert HAZARDS.rules_for("Cavités", ["fid"]).level({}) == ("cavites", 2, 50.0)
    own = HAZARDS.rules_for("Éboulements", ["niveau"])
    assert own.level({"niveau": 3}) == ("eboulements", 3, 0.0)
    assert [own.level({"niveau": value})[1] for value in (None, 9, -1, 2.5, "fort", "3,0", "4")] == [
        *[None] * 5,
        3,
        4,
    ]
    with pytest.raises(AulaError, match=r"niveau.*fid"):
        HAZARDS.rules_for("Éboulements", ["fid"])
    clay = HAZARDS.rules_for("Retrait-gonflement des argiles", ["niveau"])
    assert [clay.level({"niveau": value}) for value in (3, 3.0, "3", "Forte", "Moyen")] == [
        *[("argiles", 2, 0.0)] * 4,
        ("argiles", 1, 0.0),
    ]
    people = STAKES.rules_for("population_200m", ["dens_hab_ha"])
    assert [people.level({"dens_hab_ha": value}) for value in (60, 5, 0, None, "dense")] == [
        ("population", 3, 100.0),
        ("population", 2, 100.0),
        ("population", 0, 100.0),
        ("population", None, 100.0),
        ("population", None, 100.0),
    ]
    zones = STAKES.rules_for("ZONE_URBA", ["typezone"])
    assert zones.level({"typezone": "Z"}) == ("zone_urba", None, 0.0)
    assert (zones.fields, zones.shown({"typezone": None})) == (["typezone"], "-")


@pytest.mark.parametrize(
    ("field", "values", "level"),
    [
        # the standard of risk plans: 01 prescriptions outside the hazard, 02 prescriptions, 03 ban, 04 strict ban
        ("TYPEREG", ("04", 4, "4.0", "Interdiction stricte"), 4),
        ("TYPEREG", ("03", 3, "Interdiction", "zone rouge", "R"), 4),
        ("TYPEREG", ("02", 2, "Prescriptions", "Zone bleue", "B"), 3),
        ("TYPEREG", ("01", 1, "Prescriptions hors zone d'aléa"), 1),
        ("TYPEREG", ("05", "99", "Rouge foncé", "zone", ""), None),
        ("CODEZONE", ("Rouge", "zone rouge"), 4),
        ("CODEZONE", ("B1", "04"), None),
        ("niveau", (4, "4", "fort", "Très fort"), 4),
        ("niveau", (0, "0"), 0),
        ("niveau", (7, "rouge"), None),
    ],
)
def test_flood_plans_are_read_by_their_standard_and_unknown_is_no_level(field, values, level):
    flood = HAZARDS.rules_for("ppri", [field])
    assert [flood.level({field: value})[1] for value in values] == [level] * len(values)


@pytest.mark.parametrize("scale", [HAZARDS, STAKES])
def test_no_layer_with_a_field_of_levels_gives_one_to_a_value_the_table_does_not_hold(scale):
    """The kind of the fault: a fallback row that took every value for its own."""
    for row in scale.table:
        if row["champ"] and row["valeur"] != risk.REST and row[scale.what] != "bati":
            layer, field = row["couche"].split("|")[0] or "ailleurs", row["champ"].split("|")[0]
            assert scale.rules_for(layer, [field]).level({field: "xyzzy"})[1] is None, row


def test_unit_is_the_worst_of_its_cells_and_absent_hazards_are_named():
    cells = pd.DataFrame(
        {
            "unite": ["a", "a", "a"],
            "alea": ["x", "y", "y"],
            "enjeu": ["e", "e", "f"],
            "niveau_alea": [4, 3, 3],
            "niveau_enjeu": [3, 4, 2],
            "m2": [10.0, 50.0, 5.0],
        }
    )
    cells["note"] = risk.note(cells["niveau_alea"], cells["niveau_enjeu"])
    one, two = risk.by_unit(["a", "b"], cells, ["x", "y"], ["z"]).to_dict("records")
    assert (one["note_max"], one["classe_max"], one["nb_forts"]) == (12, "tres_fort", 2)
    assert (one["risque_dominant"], one["enjeu_dominant"], one["n_x"], one["n_y"]) == ("y", "e", 12, 12)
    assert one["manquants"] == "z"
    assert (two["note_max"], two["classe_max"], two["risque_dominant"]) == (0, "nul", None)
    table = risk.matrix(cells)
    assert len(table) == 25
    assert table["surf_m2"].sum() == 65
    assert risk.classes([0, 1, 4, 8, 12, None]) == ["nul", "faible", "moyen", "fort", "tres_fort", "inconnu"]


def test_unknown_levels_are_neither_a_note_nor_nothing():
    cells = pd.DataFrame(
        [
            ("a", "x", "e", 4, 3, 10.0),
            ("a", "y", "e", np.nan, 3, 20.0),
            ("b", "y", "e", np.nan, 3, 5.0),
            ("b", "x", "f", 0, 3, 1.0),
            ("c", "y", "f", np.nan, 0, 2.0),
        ],
        columns=["unite", "alea", "enjeu", "niveau_alea", "niveau_enjeu", "m2"],
    )
    cells["note"] = risk.note(cells["niveau_alea"], cells["niveau_enjeu"])
    one, two, three = risk.by_unit(["a", "b", "c"], cells, ["x", "y"], []).to_dict("records")
    assert (one["note_max"], one["nb_inconnus"], one["n_x"]) == (12, 1, 12)
    assert np.isnan(one["n_y"])
    assert "may be higher" in str(one["explication"])
    assert np.isnan(two["note_max"])
    assert (two["classe_max"], two["nb_inconnus"], two["n_x"]) == ("inconnu", 1, 0)
    assert str(two["explication"]).startswith("Unknown: 1 crossings")
    # whatever its level, a hazard on a stake of level 0 has a note of 0
    assert (three["note_max"], three["classe_max"], three["nb_inconnus"]) == (0, "nul", 0)
    table = risk.matrix(cells)
    assert len(table) == 27
    assert table["surf_m2"].sum() == cells["m2"].sum()
    assert sorted(table["classe"].tail(2)) == ["inconnu", "nul"]


# ---- variants ----


def _summary(rows):
    return pd.DataFrame(rows, columns=["variante", "ha_enjeu_fort_residuel", "ue_residuelles", "enaf_ha", "cout_eur"])


def test_variants_are_ranked_by_stakes_first():
    got = variants.compare(_summary([("A", 1.1, 5, 2, 10), ("B", 0.2, 9, 2, 20), ("C", 1.2, 6, 3, 30)])).set_index(
        "variante"
    )
    assert got["rang"].to_dict() == {"B": 1, "A": 2, "C": 3}
    assert got["domine"].to_dict() == {"A": 0, "B": 0, "C": 1}
    contributions = got[["c_enjeu", "c_ue", "c_enaf", "c_cout"]].sum(axis=1)
    assert contributions.to_numpy() == pytest.approx(got["score"].to_numpy(), abs=0.01)
    assert "0,2 ha" in str(got.loc["B", "explication"])
    by_score = variants.compare(_summary([("A", 1.1, 5, 2, 10), ("B", 0.2, 9, 2, 20)]), words.SCORE)
    assert by_score.sort_values("rang")["score"].is_monotonic_decreasing


def test_a_criterion_unknown_once_is_left_out_for_all():
    got = variants.compare(_summary([("A", 1, 5, 2, None), ("B", 1, 5, 2, 20)]))
    assert got["manquants"].tolist() == ["cout", "cout"]
    assert got["completude_pct"].tolist() == [90, 90]
    assert got["rang"].tolist() == [1, 2]
    assert got["c_cout"].isna().all()
    text = _summary([("A", "1.5", "5", "", "10"), ("B", "0.2", "9", "", "20")])
    assert variants.compare(text)["rang"].tolist() == [2, 1], "a table read from CSV holds text"
    nothing = variants.compare(_summary([("A", None, None, None, None)]))
    assert (nothing["rang"][0], nothing["completude_pct"][0]) == (1, 0)


# ---- pilots ----


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


def test_the_tables_of_carbon_and_risk_say_what_they_are(tmp_path):
    densities = carbon.Densities()
    assert densities.version == carbon.Densities().version
    scale = risk.RiskScale.read("risque_aleas", "alea")
    assert scale.names
    assert len(scale.names) == len(set(scale.names))
    assert risk.OTHER not in scale.names
    rules = scale.rules_for("argile", ["niveau", "nom"])
    assert set(rules.fields) <= {"niveau", "nom"}


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
