from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from aula_toolbox.processing.rain.rainpotential import RainPotential
from aula_toolbox.processing.rain.rainzoning import RainZoning
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run


@pytest.fixture
def montana(tmp_path):
    """An example that a technical memento of 2017 prints: 30 minutes to 6 hours."""
    path = tmp_path / "montana.csv"
    path.write_text(
        "station;retour_ans;t_min_mn;t_max_mn;a;b\n"
        "exemple;10;30;360;15,096;0,803\nexemple;30;30;360;23,79;0,838\nexemple;100;30;360;37,379;0,872\n"
    )
    return str(path)


@pytest.fixture
def parcels(qgis_app):
    rows = [
        (square(650000, 7030000, 100), "a", 1.0, None),
        (square(650200, 7030000, 50), "b", 0.5, "prioritaire"),
        (None, "c", 1.0, None),
    ]
    return memory_layer("Polygon", rows, "nom:string&coef:double&secteur:string")


def test_parcels_with_the_rule_of_their_sector(parcels, canche, montana, tmp_path):
    report = tmp_path / "zonage.html"
    ran = run(
        RainZoning,
        INPUT=parcels,
        RAIN=canche,
        MONTANA=montana,
        COEF_FIELD="coef",
        RULE_FIELD="secteur",
        OUTPUT="memory:",
        OUTPUT_TOTALS="memory:",
        ZONES=memory_layer("Polygon", [(square(649950, 7029950, 200), "nord")], "nom:string"),
        REPORT=str(report),
    )
    layer = ran.layer()
    assert attributes(layer, "regle") == ["courante", "prioritaire", "courante"]
    assert attributes(layer, "actif_m2")[:2] == pytest.approx([10_000, 1_250], rel=1e-3)
    assert attributes(layer, "fuite_l_s")[:2] == pytest.approx([3, 0.25], rel=1e-3)
    held = attributes(layer, "v_ret_m3")
    depth = 15.096 * 337.2**0.197 - 0.018 * 337.2 - 8
    assert held[0] == pytest.approx(10 * depth, rel=1e-2)
    assert held[2] is None
    assert 0 < attributes(layer, "volume_pct")[0] < attributes(layer, "volume_pct")[1] < 100
    totals = ran.layer("OUTPUT_TOTALS")
    assert totals.featureCount() == 6
    assert "1 features without area" in ran.ear.text


def test_without_coefficients_only_the_daily_part(parcels, canche):
    ran = run(RainZoning, INPUT=parcels, RAIN=canche, OUTPUT="memory:")
    assert attributes(ran.layer(), "v_ret_m3") == [None, None, None]
    assert attributes(ran.layer(), "v_abat_m3")[0] == pytest.approx(80, rel=1e-3)
    assert "it is not zero" in ran.ear.text


def test_roofs_of_a_potential_bring_their_tanks(olemps, canche, montana, tmp_path):
    roofs = run(RainPotential, INPUT=olemps, RAIN=canche, OUTPUT=str(tmp_path / "roofs.gpkg")).layer()
    layer = run(RainZoning, INPUT=roofs, RAIN=canche, MONTANA=montana, OUTPUT="memory:").layer()
    held, tanks, left = (attributes(layer, name) for name in ("v_ret_m3", "v_cuve_m3", "v_reste_m3"))
    known = [row for row in zip(held, tanks, left) if row[0] is not None]
    assert len(known) == 2273
    assert sum(tank > 0 for _, tank, _ in known) > 20
    for need, tank, rest in known:
        assert rest == pytest.approx(max(need - tank, 0), abs=0.02)
    assert attributes(layer, "surf_m2") == pytest.approx(attributes(roofs, "toit_m2"), abs=0.1)


@pytest.mark.parametrize(
    ("parameters", "code"),
    [
        ({"RULE_NAME": "verte"}, "E_ZONING"),
        ({"RULE_FIELD": "nom"}, "E_ZONING"),
        ({"RUNOFF": 0}, "E_RANGE"),
        ({"MONTANA": "/nowhere/montana.csv"}, "E_"),
    ],
)
def test_wrong_parameters_are_told(parcels, canche, parameters, code):
    refused(RainZoning, code, INPUT=parcels, RAIN=canche, OUTPUT="memory:", **parameters)


def test_coefficients_out_of_range_are_told(qgis_app, canche):
    layer = memory_layer("Polygon", [(square(650000, 7030000, 100), 1.4)], "coef:double")
    refused(RainZoning, "E_COEF", INPUT=layer, RAIN=canche, COEF_FIELD="coef", OUTPUT="memory:")


def test_it_can_be_cancelled(parcels, canche, montana):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(RainZoning, Ear(cancel_at=50), INPUT=parcels, RAIN=canche, MONTANA=montana, OUTPUT="memory:")
