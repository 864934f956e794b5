"""How much of a territory the extents of layers cover. docs/design/territory.md#coverage"""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateTransformContext, QgsGeometry

from aula_toolbox.core.products.holding import NONE, POLYGON, Holding
from aula_toolbox.gis.territory import coverage
from tests.support.layers import square

CONTEXT = QgsCoordinateTransformContext()
HERE = QgsGeometry.fromWkt(square(680_000, 7_040_000, 1000))


def held(extent, crs="EPSG:2154", geometry=POLYGON):
    return Holding("a.gpkg", geometry=geometry, crs=crs, extent=extent)


def test_half_a_territory_and_two_departments_that_overlap(qgis_app):
    left = coverage.box_of(held((679_000, 7_030_000, 680_500, 7_050_000)), CONTEXT)
    right = coverage.box_of(held((680_400, 7_030_000, 690_000, 7_050_000)), CONTEXT)
    assert coverage.covers_pct(left, HERE) == pytest.approx(50)
    assert coverage.together_pct([left, right, None], HERE) == pytest.approx(100)


def test_degrees_are_moved_and_what_has_no_place_is_not_known(qgis_app):
    world = coverage.box_of(held((2.0, 50.0, 4.0, 51.0), "EPSG:4326"), CONTEXT)
    assert coverage.covers_pct(world, HERE) == pytest.approx(100)
    assert coverage.box_of(held(None), CONTEXT) is None
    assert coverage.box_of(held((0, 0, 1, 1), "no system"), CONTEXT) is None
    assert coverage.box_of(held((0, 0, 1, 1), geometry=NONE), CONTEXT) is None
    assert coverage.covers_pct(None, HERE) is None
    assert coverage.covers_pct(world, QgsGeometry()) is None
    assert coverage.together_pct([None], HERE) is None
