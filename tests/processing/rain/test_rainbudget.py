from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from aula_toolbox.processing.rain.rainbudget import RainBudget
from aula_toolbox.processing.rain.rainpotential import RainPotential
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run


@pytest.fixture
def roofs(qgis_app):
    rows = [
        (square(650000, 7030000, 10), 3000, 60.0, "ok"),
        (square(650100, 7030000, 10), 3000, 20.0, "ok"),
        (square(650200, 7030000, 10), 3000, 90.0, "restreint"),
        (square(650300, 7030000, 10), None, None, "ok"),
    ]
    return memory_layer("Polygon", rows, "cuve_l:integer&util_m3_an:double&statut:string")


def test_the_budget_goes_to_the_best_roofs_without_reservation(roofs, tmp_path):
    report = tmp_path / "aide.html"
    ran = run(RainBudget, INPUT=roofs, BUDGET=4000, WATER_PRICE=2.5, OUTPUT="memory:", REPORT=str(report))
    layer = ran.layer()
    assert attributes(layer, "cout_eur")[0] == 2500 + 3 * 900
    assert attributes(layer, "aide_eur")[:2] == [2600, 2600]
    assert attributes(layer, "choisie") == [1, 0, None, None]
    assert attributes(layer, "retour_ans")[0] > 0
    assert attributes(layer, "cout_eur")[3] is None
    assert "holds the costs only" in ran.ear.text
    assert "60" in report.read_text(encoding="utf-8")


def test_an_aid_with_a_ceiling_and_other_statuses(roofs):
    ran = run(RainBudget, INPUT=roofs, BUDGET=4000, AID_MAX=1000, STATUS=["ok", "restreint"], OUTPUT="memory:")
    assert attributes(ran.layer(), "choisie") == [1, 1, 1, None]
    assert attributes(ran.layer(), "retour_ans") == [None] * 4


def test_real_roofs_for_the_runoff(olemps, canche, tmp_path):
    roofs = run(RainPotential, INPUT=olemps, RAIN=canche, OUTPUT=str(tmp_path / "roofs.gpkg")).layer()
    layer = run(RainBudget, INPUT=roofs, BUDGET=200_000, GOAL="RUNOFF", OUTPUT="memory:").layer()
    chosen, aid = attributes(layer, "choisie"), attributes(layer, "aide_eur")
    spent = sum(euros for euros, one in zip(aid, chosen) if one == 1)
    assert 190_000 < spent <= 200_000
    assert all(status == "ok" for status, one in zip(attributes(layer, "statut"), chosen) if one is not None)


def test_a_layer_without_status_or_without_an_eligible_roof_is_told(roofs):
    plain = memory_layer("Polygon", [(square(0, 0, 10), 3000, 60.0)], "cuve_l:integer&util_m3_an:double")
    ran = run(RainBudget, INPUT=plain, BUDGET=4000, OUTPUT="memory:")
    assert attributes(ran.layer(), "choisie") == [1]
    assert "no field statut" in ran.ear.text
    none = run(RainBudget, INPUT=roofs, BUDGET=4000, STATUS=["verifier"], OUTPUT="memory:")
    assert attributes(none.layer(), "choisie") == [None] * 4
    assert "No roof may be aided" in none.ear.text


@pytest.mark.parametrize("parameters", [{"BUDGET": 0}, {"AID_PCT": 0}, {"WATER_PRICE": -1}])
def test_wrong_parameters_are_told(roofs, parameters):
    refused(RainBudget, "E_RANGE", INPUT=roofs, OUTPUT="memory:", **parameters)


def test_a_layer_without_tanks_is_refused(hamlet):
    refused(RainBudget, "E_FIELD", "cuve_l, util_m3_an", "rainpotential", INPUT=hamlet, OUTPUT="memory:")


def test_it_can_be_cancelled(roofs):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(RainBudget, Ear(cancel_at=20), INPUT=roofs, OUTPUT="memory:")


def test_prices_by_commune_change_the_payback(roofs, shared_data):
    """Communes of the extract of SISPEA: 2.97 in the first, the usual price outside."""
    communes = memory_layer("Polygon", [(square(649900, 7029900, 150), "62001")], "insee:string", name="communes")
    path = str(shared_data / "rain" / "water_price_communes_62.json")
    given = {"INPUT": roofs, "BUDGET": 4000, "PRICES": path, "COMMUNES": communes, "OUTPUT": "memory:"}
    ran = run(RainBudget, WATER_PRICE=2.0, **given)
    assert attributes(ran.layer(), "prix_eur_m3") == [2.97, 2, 2, 2]
    assert "years 2019-2023" in ran.ear.text
    assert attributes(run(RainBudget, **given).layer(), "prix_eur_m3") == [2.97, None, None, None]
    del given["COMMUNES"]
    assert "COMMUNES" in refused(RainBudget, **given)
