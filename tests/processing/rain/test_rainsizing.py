from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from aula_toolbox.gis.vector.sources import is_null
from aula_toolbox.processing.rain.rainsizing import RainSizing
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run

FIELDS = "nom:string&ae_m2:double&toit_m2:double&d_l_j:double&statut:string"


@pytest.fixture
def roofs(qgis_app):
    """A house, a workshop that no tank can serve, a roof without known demand, an excluded one."""
    rows = [
        (square(650000, 7030000, 10), "house", 72.0, 100.0, 80.0, "ok"),
        (square(650100, 7030000, 10), "workshop", 72.0, 100.0, 900.0, "verifier"),
        (square(650200, 7030000, 10), "barn", 72.0, 100.0, None, "ok"),
        (square(650300, 7030000, 10), "shed", 10.0, 14.0, 80.0, "exclu"),
    ]
    return memory_layer("Polygon", rows, FIELDS)


def size(roofs, canche, **parameters):
    return run(RainSizing, INPUT=roofs, RAIN=canche, RAIN_COLUMN="Ptot", **{"OUTPUT": "memory:", **parameters})


def test_sizes_side_by_side(roofs, canche):
    ran = size(roofs, canche)
    house, workshop, barn, shed = list(ran.layer().getFeatures())
    assert house["nom"] == "house"
    assert house["atteint"] == 1
    assert house["cr_cible_pct"] >= 80
    assert house["cuve_cible_l"] in (500, 1000, 1500, 2000, 3000)
    assert house["cr_max_pct"] >= house["cr_cible_pct"]
    assert house["cuve_en_l"] == pytest.approx(80 * 365.25 * 21 / 365, abs=1)
    assert house["cuve_5pct_l"] == pytest.approx(80 * 365.25 * 0.05, abs=1)
    assert workshop["atteint"] == 0 and is_null(workshop["cuve_cible_l"])
    assert workshop["cr_max_pct"] < 80
    for row in (barn, shed):
        assert is_null(row["atteint"])
        assert is_null(row["cuve_en_l"])
    assert any("1 roofs cannot reach the target" in text for text in ran.ear.warnings)


def test_a_higher_target_needs_a_larger_tank(roofs, canche):
    sizes = [attributes(size(roofs, canche, TARGET=target).layer(), "cuve_cible_l")[0] for target in (50, 80, 95)]
    assert sizes == sorted(sizes)
    assert sizes[0] < sizes[2]


def test_without_the_market_the_litres_are_fewer(roofs, canche):
    exact = attributes(size(roofs, canche, ROUND_TANK=False).layer(), "cuve_cible_l")[0]
    assert 0 < exact <= attributes(size(roofs, canche).layer(), "cuve_cible_l")[0]


def test_curves(roofs, canche):
    ran = size(roofs, canche, OUTPUT_CURVES="memory:")
    rows = list(ran.layer("OUTPUT_CURVES").getFeatures())
    assert len(rows) == 2 * 16
    house = [row["cr_pct"] for row in rows if row["id_bat"] == rows[0]["id_bat"]]
    assert house == sorted(house)


def test_curves_of_many_roofs_are_refused(qgis_app, canche):
    layer = memory_layer("Point", [("POINT(0 0)", 50.0, 50.0)] * 5001, "ae_m2:double&d_l_j:double")
    refused(
        RainSizing,
        "E_TOO_MANY",
        INPUT=layer,
        RAIN=canche,
        RAIN_COLUMN="Ptot",
        OUTPUT="memory:",
        OUTPUT_CURVES="memory:",
    )


@pytest.mark.parametrize("wrong", [{"TARGET": 100}, {"KNEE": -1}, {"INITIAL_LOSS": 9}])
def test_bounds(roofs, canche, wrong):
    refused(RainSizing, "E_RANGE", INPUT=roofs, RAIN=canche, RAIN_COLUMN="Ptot", OUTPUT="memory:", **wrong)


def test_missing_fields_are_named(qgis_app, canche):
    layer = memory_layer("Polygon", [(square(0, 0, 1), 1, 2)], "nom:integer&usage:integer")
    refused(RainSizing, "E_FIELD", "ae_m2", "usage", INPUT=layer, RAIN=canche, RAIN_COLUMN="Ptot", OUTPUT="memory:")


def test_cancel_leaves_no_file(roofs, canche, tmp_path):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(
            RainSizing,
            Ear(cancel_at=40),
            INPUT=roofs,
            RAIN=canche,
            RAIN_COLUMN="Ptot",
            OUTPUT=str(tmp_path / "sizes.gpkg"),
        )
    assert not list(tmp_path.iterdir())
