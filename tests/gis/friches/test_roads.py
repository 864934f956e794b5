"""Distance by road to the nearest entry of a motorway."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsProcessingContext, QgsProcessingFeatureSource

from aula_toolbox.core.friches.classcodes import ESTIMATED, OBSERVED
from aula_toolbox.core.friches.evidence import OFF_LAYER
from aula_toolbox.core.friches.thresholds import FricheThresholds
from aula_toolbox.gis.friches.roads import distances
from aula_toolbox.gis.vector.sources import Source
from tests.support.layers import memory_layer

pytestmark = pytest.mark.usefixtures("qgis_app")
X, Y = 690_000, 7_030_000
FIELDS = "nature:string&sens:string&acces_vl:string&fictif:string&importance:string"


def line(*points):
    return "LINESTRING(" + ",".join(f"{X + x} {Y + y}" for x, y in points) + ")"


#: a motorway in the north, its ramp down to an ordinary road that runs 2 km to the east; a frame far around
ROADS = [
    (line((-5000, 1000), (0, 1000)), "Type autoroutier", "Sens direct", "Libre", "Non", "1"),
    (line((0, 1000), (0, 0)), "Bretelle", "Double sens", "Libre", "Non", "2"),
    (line((0, 0), (2000, 0)), "Route à 1 chaussée", "Double sens", "Libre", "Non", "4"),
    (line((-90_000, -90_000), (-89_000, -90_000)), "Route à 1 chaussée", "Double sens", "Libre", "Non", "5"),
    (line((89_000, 90_000), (90_000, 90_000)), "Route à 1 chaussée", "Double sens", "Libre", "Non", "5"),
    (None, "Bretelle", None, None, None, None),
]


def source(rows=ROADS):
    layer, context = memory_layer("LineString", rows, FIELDS, name="routes"), QgsProcessingContext()
    return Source(QgsProcessingFeatureSource(layer, context), context, layer)


def site(x, y):
    return QgsGeometry.fromWkt(f"POINT({X + x} {Y + y})")


def measured(sites, rows=ROADS, covered=True, as_crow=False):
    mode = "mutafriches" if as_crow else "aula"
    return distances(source(rows), sites, FricheThresholds(mode), np.full(len(sites), covered), as_crow)


def test_a_site_on_a_road_is_as_far_as_the_road_is_long():
    known = measured([site(2000, 0)])
    assert known.value.tolist() == [2000]
    assert known.state.tolist() == [OBSERVED]
    assert known.note.tolist() == [None]
    assert known.source.tolist() == ["routes"]


def test_the_way_from_the_site_to_its_road_counts():
    assert measured([site(2000, 30)]).value.tolist() == pytest.approx([2030])


def test_near_the_border_of_the_layer_a_shorter_way_may_exist():
    known = measured([site(2000, 0)], ROADS[:3])
    assert known.value.tolist() == [2000]
    assert known.state.tolist() == [ESTIMATED]
    assert "hors de la couche" in known.note[0]


def test_a_site_without_road_is_estimated_as_the_crow_flies():
    known = measured([site(0, -4000)])
    factor = FricheThresholds()["autoroute_facteur"]
    assert known.value.tolist() == pytest.approx([4000 * factor])
    assert known.state.tolist() == [ESTIMATED]
    assert known.note[0].startswith("vol d'oiseau x ")


def test_a_site_without_geometry_stays_unknown():
    known = measured([None, site(2000, 0)])
    assert known.value.tolist() == [None, 2000]
    assert known.note[0] == OFF_LAYER


def test_roads_that_no_car_may_use_lead_nowhere():
    closed = [*ROADS[:2], (*ROADS[2][:3], "Physiquement impossible", *ROADS[2][4:]), *ROADS[3:]]
    assert "vol d'oiseau" in str(measured([site(2000, 0)], closed).note[0])


def test_the_older_rule_goes_straight_to_the_nearest_fast_road():
    limit = FricheThresholds("mutafriches")["autoroute_vol_oiseau_m"]
    known = measured([site(500, 500), site(0, 1000 - 2 * limit)], as_crow=True)
    assert known.value[0] == 500
    assert known.value[1] is None
    assert known.state[0] == OBSERVED
    slow = measured([site(500, 500)], ROADS[2:3], as_crow=True)
    assert slow.value[0] is None and slow.state[0] == OBSERVED
    assert measured([site(500, 500)], ROADS[2:3], covered=False, as_crow=True).state[0] != OBSERVED
