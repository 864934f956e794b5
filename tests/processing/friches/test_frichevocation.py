"""frichevocation: worked case, contributions, states, wrong input, sites without identifier."""

from __future__ import annotations

import pytest

from aula_toolbox.processing.friches.fricherobustness import FricheRobustness
from aula_toolbox.processing.friches.frichevocation import FricheVocation
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import refused, run

FIELDS = (
    "site_id:string&site_nom:string&c_surf_m2:double&c_proprietaire:string&c_pollution:string&c_zone_plu:string"
    "&c_archi:string&c_centre:boolean&c_arret_m:double&e_arret_m:string"
)


CODES = ("res", "equ", "cul", "ter", "ind", "ren", "pv")


RYSSEN = ("62447_22085", "Ryssen", 16126.0, "public", "non", "zone-a-urbaniser-au", "ordinaire", None, None, None)


@pytest.fixture
def ryssen(qgis_app):
    """The worked case of the specification: a real site of Hesdin, known by its CNIG record only."""
    return memory_layer("Polygon", [(square(0, 0, 127), *RYSSEN)], FIELDS)


def row(layer, prefix):
    return [attributes(layer, f"{prefix}_{code}")[0] for code in CODES]


def test_the_worked_case(ryssen):
    layer = run(FricheVocation, INPUT=ryssen, RULES="mutafriches_1_19", OUTPUT="memory:").layer()
    assert row(layer, "i") == [77.3, 77.3, 75.0, 80.0, 81.3, 75.0, 75.0]
    assert row(layer, "rg") == [3, 4, 5, 2, 1, 6, 7]
    first = next(layer.getFeatures())
    assert (first["fiab"], first["fiab_txt"]) == (2.5, "Très peu fiable")
    assert (first["voc1"], first["voc_groupe"], first["ex_aequo"]) == ("ind", "ind|ter", True)
    assert first["indice_lib"] == "indice compatible Mutafriches v1.19"
    assert first["surf_m2"] == 16126


def test_contributions_of_the_worked_case(ryssen):
    ran = run(FricheVocation, INPUT=ryssen, RULES="mutafriches_1_19", OUTPUT="memory:", CONTRIBUTIONS="memory:")
    table = {(one["critere"], one["usage"]): one["delta_pt"] for one in ran.layer("CONTRIBUTIONS").getFeatures()}
    assert table["presencePollution", "res"] == pytest.approx(13.0, abs=0.05)
    assert table["zonageReglementaire", "pv"] == pytest.approx(-25.0, abs=0.05)
    assert len(table) == 5 * 7


def test_nothing_found_differs_from_not_known(qgis_app):
    rows = [
        (None, "a", "", 500.0, None, None, None, None, True, None, "observe"),
        (None, "b", "", 500.0, None, None, None, None, True, None, None),
    ]
    layer = memory_layer("Polygon", rows, FIELDS)
    out = run(FricheVocation, INPUT=layer, RULES="mutafriches_1_19", OUTPUT="memory:").layer()
    assert attributes(out, "fiab") == [1.0, 1.0]
    assert attributes(out, "completude_pct") == [11.8, 8.8]


def test_wrong_inputs(ryssen, tmp_path):
    refused(FricheVocation, "E_RANGE", INPUT=ryssen, MIN_COMPLETENESS=120, OUTPUT="memory:")
    refused(FricheVocation, "E_RULES", "matrice.csv", INPUT=ryssen, RULES_DIR=str(tmp_path), OUTPUT="memory:")
    twice = memory_layer("Polygon", [(None, *RYSSEN), (None, *RYSSEN)], FIELDS)
    refused(FricheVocation, "E_DUPLICATE_ID", "62447_22085", INPUT=twice, OUTPUT="memory:")
    bad = memory_layer("Polygon", [(None, "x", -5.0)], "site_id:string&c_surf_m2:double")
    refused(FricheRobustness, "E_VALUE", "c_surf_m2", INPUT=bad, OUTPUT="memory:")
    refused(FricheVocation, "E_EMPTY", INPUT=memory_layer("Polygon", [], FIELDS), OUTPUT="memory:")


def test_sites_without_identifier_are_numbered(qgis_app):
    layer = memory_layer("Point", [("POINT(1 1)", 500.0), ("POINT(2 2)", 900.0)], "c_surf_m2:double")
    ran = run(FricheVocation, INPUT=layer, OUTPUT="memory:")
    assert attributes(ran.layer(), "site_id") == ["AULA_1", "AULA_2"]
    assert "AULA_1" in ran.ear.text
