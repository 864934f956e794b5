"""Access to cool places, run as QGIS runs it."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from aula_toolbox.processing.heat.heataccess import HeatAccess
from tests.support.inhabitants import homes, parks, zones
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, run


def test_straight_access_by_day_and_by_night(qgis_processing):
    ran = run(
        HeatAccess,
        INPUT=homes(),
        WEIGHT_FIELD="hab",
        COOL=parks(),
        COOL_NIGHT_FIELD="nuit",
        ZONES=zones((-100, -100, 900), (1400, -100, 200), (5000, 0, 10)),
        OUTPUT="TEMPORARY_OUTPUT",
        ZONES_OUT="TEMPORARY_OUTPUT",
    )
    layer = ran.layer()
    assert attributes(layer, "dist_m") == [0, 100, 100, 100, 900]
    assert attributes(layer, "acces") == [1, 1, 1, 1, 0]
    assert attributes(layer, "dist_nuit_m") == [0, 100, 350, 650, None]
    assert attributes(layer, "acces_nuit") == [1, 1, 0, 0, 0]
    assert attributes(layer, "lieu_id") == ["b", "b", "a", "a", "a"]
    by_zone = ran.layer("ZONES_OUT")
    assert attributes(by_zone, "sans_frais_jour_pct") == [0, 100, None]
    assert attributes(by_zone, "sans_frais_nuit_pct") == [70, 100, None]
    assert attributes(by_zone, "sans_frais") == [0, 50, 0]


def test_access_on_foot_is_never_shorter_and_far_homes_say_so(qgis_processing):
    street = memory_layer("LineString", [("LINESTRING(0 30, 800 30)",)])
    straight = run(HeatAccess, INPUT=homes(), COOL=parks(), OUTPUT="TEMPORARY_OUTPUT").layer()
    ran = run(HeatAccess, INPUT=homes(), COOL=parks(), NETWORK=street, OUTPUT="TEMPORARY_OUTPUT")
    walked = attributes(ran.layer(), "dist_m")
    for near, far in zip(attributes(straight, "dist_m")[:4], walked[:4]):
        assert far >= near - 0.01
    assert walked[:2] == [0, pytest.approx(130, abs=10)] and walked[4] is None
    assert attributes(ran.layer(), "mode") == ["reseau"] * 4 + ["vol oiseau"]
    assert attributes(ran.layer(), "acces_nuit") == [None] * 5 and "1 homes" in ran.ear.text
    more = memory_layer("Polygon", [(square(-50, -50, 100), "b"), (square(1400, -50, 50), "c")], "id:string")
    again = run(HeatAccess, INPUT=homes(), COOL=more, MIN_AREA=5000, OUTPUT="TEMPORARY_OUTPUT")
    assert "1 places" in again.ear.text and attributes(again.layer(), "acces") == [1, 1, 0, 0, 0]


def test_a_cancelled_run_leaves_nothing(tmp_path, qgis_processing):
    path = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException):
        run(HeatAccess, Ear(cancel_at=40), INPUT=homes(), COOL=parks(), OUTPUT=str(path))
    assert not path.exists()
