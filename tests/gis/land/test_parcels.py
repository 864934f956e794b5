"""Parcels on their layers: zones, common edges, buildings, points. docs/design/land.md#units"""

from __future__ import annotations

import numpy as np
from qgis.core import QgsGeometry

from aula_toolbox.gis.land import parcels
from tests.support.layers import square

NOT_SAID = lambda share: None  # noqa: E731


def shapes(*wkt):
    return [QgsGeometry.fromWkt(one) for one in wkt]


def pairs(found):
    return sorted(zip(found.first.tolist(), found.second.tolist()))


def test_a_corner_is_no_edge_and_a_gap_of_a_plan_is():
    found = parcels.touching(shapes(square(0, 0, 50), square(50, 50, 50)), 1.0, NOT_SAID)
    assert pairs(found) == []
    near = parcels.touching(shapes(square(0, 0, 50), square(50.05, 0, 50)), 1.0, NOT_SAID)
    assert pairs(near) == [(0, 1)]
    far = parcels.touching(shapes(square(0, 0, 50), square(51, 0, 50)), 1.0, NOT_SAID)
    assert pairs(far) == []


def test_edges_are_looked_for_inside_a_group_only_and_empty_shapes_touch_nothing():
    row = [*shapes(square(0, 0, 50), square(50, 0, 50)), QgsGeometry()]
    assert pairs(parcels.touching(row, 1.0, NOT_SAID, np.array([0, 1, 1]))) == []
    assert pairs(parcels.touching(row, 1.0, NOT_SAID, np.array([0, 0, 1]))) == [(0, 1)]


def test_a_parcel_belongs_to_the_zone_that_holds_more_of_it():
    land = shapes(square(0, 0, 10), square(8, 0, 10), square(100, 0, 10))
    found = parcels.placed(land, shapes(square(0, 0, 14), square(8, 0, 40)), 0.5)
    assert found.zone.tolist() == [0, 1, parcels.OUTSIDE]
    assert found.doubles == [1]
    assert 1 in parcels.placed(land, shapes(square(0, 0, 14)), 0.5).cut_rows


def test_a_sliver_of_a_building_joins_nothing():
    land = shapes(square(0, 0, 50), square(50, 0, 50))
    across = parcels.built(land, shapes(square(40, 10, 20)), 5.0)
    assert pairs(across.across) == [(0, 1)]
    assert across.area_m2.tolist() == [200.0, 200.0]
    sliver = parcels.built(land, shapes(square(30.1, 10, 20)), 5.0)
    assert pairs(sliver.across) == []
    nothing = parcels.built(land, [], 5.0)
    assert nothing.area_m2.tolist() == [0.0, 0.0]


def test_a_point_finds_its_parcel_then_the_nearest_within_reach():
    land = shapes(square(0, 0, 50), square(100, 0, 50))
    points = [QgsGeometry.fromWkt(wkt) for wkt in ("POINT(20 20)", "POINT(70 20)", "POINT(75 90)")]
    assert parcels.parcel_of_points(land, [*points, None], 30.0, NOT_SAID).tolist() == [0, 0, -1, -1]


def test_outlines_bring_parcels_together():
    made = parcels.outlines(shapes(square(0, 0, 50), square(50, 0, 50)), np.array([0, 0]), 1)
    assert made[0].area() == 5000
