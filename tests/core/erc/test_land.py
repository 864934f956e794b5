"""Carbon, fragmentation and variants.

Method: docs/design/erc.md#carbon, docs/design/erc.md#fragmentation
"""

from __future__ import annotations

import csv
import json

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core.erc import carbon, fragmentation, risk, variants, words

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


def test_the_tables_of_carbon_and_risk_say_what_they_are(tmp_path):
    densities = carbon.Densities()
    assert densities.version == carbon.Densities().version
    scale = risk.RiskScale.read("risque_aleas", "alea")
    assert scale.names
    assert len(scale.names) == len(set(scale.names))
    assert risk.OTHER not in scale.names
    rules = scale.rules_for("argile", ["niveau", "nom"])
    assert set(rules.fields) <= {"niveau", "nom"}
