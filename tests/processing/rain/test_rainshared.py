from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from aula_toolbox.processing.rain.rainpotential import RainPotential
from aula_toolbox.processing.rain.rainshared import RainShared
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run

X, Y = 650000, 7030000


@pytest.fixture
def roofs(qgis_app):
    """A hall without need and a school on one parcel, a house on the next, a shed nowhere."""
    rows = [
        (square(X, Y, 30), 700.0, 0.0),
        (square(X + 40, Y, 10), 60.0, 900.0),
        (square(X + 200, Y, 10), 70.0, 90.0),
        (square(X + 900, Y, 10), 70.0, 90.0),
    ]
    return memory_layer("Polygon", rows, "ae_m2:double&d_l_j:double")


@pytest.fixture
def parcels(qgis_app):
    return memory_layer("Polygon", [(square(X - 10, Y - 10, 120),), (square(X + 150, Y - 10, 120),)])


def test_a_hall_and_a_school_share_a_tank(roofs, parcels, canche):
    given = {"INPUT": roofs, "RAIN": canche, "RAIN_COLUMN": "Ptot", "ZONES": parcels, "OUTPUT": "memory:"}
    ran = run(RainShared, **given, OUTPUT_TANKS="memory:")
    layer, tanks = ran.layer(), ran.layer("OUTPUT_TANKS")
    assert attributes(layer, "cuve_no") == [1, 1, 2, None]
    assert attributes(layer, "porte_cuve") == [1, 0, 1, None]
    assert attributes(tanks, "n_toits") == [2, 1]
    gain, used, apart = (attributes(tanks, name)[0] for name in ("gain_m3_an", "util_m3_an", "seules_m3_an"))
    assert gain == pytest.approx(used - apart, abs=0.1)
    assert gain > 50
    assert attributes(layer, "apporte_m3_an")[0] > attributes(layer, "apporte_m3_an")[1]
    assert "1 roofs are in no parcel" in ran.ear.text
    assert "1 shared tanks of 2 roofs" in ran.ear.text
    apart = attributes(run(RainShared, **given, DISTANCE=10).layer(), "cuve_no")
    assert apart == [None, 1, 2, None]


def test_real_roofs_of_olemps_by_activity_zone(olemps, olemps_activity, canche, tmp_path):
    """Campuses of BD TOPO: sharing never uses less than a tank each."""
    roofs = run(RainPotential, INPUT=olemps, RAIN=canche, OUTPUT=str(tmp_path / "roofs.gpkg")).layer()
    ran = run(RainShared, INPUT=roofs, RAIN=canche, ZONES=olemps_activity, OUTPUT="memory:", OUTPUT_TANKS="memory:")
    tanks = ran.layer("OUTPUT_TANKS")
    assert tanks.featureCount() > 10
    assert min(attributes(tanks, "gain_m3_an")) >= -0.05
    assert max(attributes(tanks, "dist_max_m")) <= 50
    assert max(attributes(tanks, "n_toits")) > 1


def test_it_refuses_and_can_be_cancelled(roofs, parcels, canche):
    given = {"INPUT": roofs, "RAIN": canche, "RAIN_COLUMN": "Ptot", "ZONES": parcels, "OUTPUT": "memory:"}
    assert "DISTANCE" in refused(RainShared, **{**given, "DISTANCE": 0})
    with pytest.raises(QgsProcessingException):
        run(RainShared, Ear(cancel_at=20), **given)
