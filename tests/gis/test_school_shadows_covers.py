"""Shadows and covers of a yard on shapes and rasters made by hand.

Method: docs/design/schools.md#shade, docs/design/schools.md#heat-of-a-yard
"""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsGeometry

from aula_toolbox.core.schools.cover import NUMBER, load_groups
from aula_toolbox.gis.crs import METRIC
from aula_toolbox.gis.raster.rasters import Raster
from aula_toolbox.gis.schools.covers import CoverSources, YardGrid, coolest, describe, slope_pct
from aula_toolbox.gis.schools.shadows import shadows, swept
from tests.support.layers import square

X, Y = 680_000, 7_040_000


def box(x, y, side):
    return QgsGeometry.fromWkt(square(X + x, Y + y, side))


def raster(values, pixel=10.0, x=0.0, y=100.0, nodata=-9999.0):
    """A raster in memory whose upper left corner is x, y metres from the origin."""
    values = np.asarray(values, np.float32)
    made = gdal.GetDriverByName("MEM").Create("", values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    made.SetGeoTransform((X + x, pixel, 0, Y + y, 0, -pixel))
    made.SetProjection(METRIC.toWkt())
    made.GetRasterBand(1).SetNoDataValue(nodata)
    made.GetRasterBand(1).WriteArray(values)
    return Raster(made, "essai")


def test_the_shadow_of_a_square(qgis_app):
    """10 m square, shadow of 20 m to the east: a rectangle of 30 by 10 m."""
    union = QgsGeometry.unaryUnion(list(swept(box(0, 0, 10), 20.0, 0.0)))
    assert union.area() == pytest.approx(300)
    assert union.boundingBox().xMaximum() == X + 30
    both = QgsGeometry.unaryUnion(list(shadows([box(0, 0, 10), box(0, 50, 10)], [(20.0, 0.0), (0.0, 0.0)])))
    assert both.area() == pytest.approx(400)


def test_a_court_inside_a_building_is_shaded_from_its_walls(qgis_app):
    ring = box(0, 0, 30).difference(box(10, 10, 10))
    court = box(10, 10, 10)
    shaded = QgsGeometry.unaryUnion(list(swept(ring, 4.0, 0.0))).intersection(court).area()
    assert shaded == pytest.approx(40)


def test_groups_and_shade_of_a_yard(qgis_app):
    """20 m yard: half sealed by the raster, a crown of 100 m2 over it, a shadow of 5 m along the west side."""
    yard = YardGrid.of(box(0, 0, 20), 0.5)
    sources = CoverSources(load_groups(), lulc=raster([[10, 5], [10, 5]], y=20.0))
    sources.crowns = lambda grid: [box(0, 0, 10)]
    found = describe(yard, 400.0, sources, [[box(0, 0, 5), box(0, 5, 15)], []], [], 3.0)
    assert found.areas_m2[[NUMBER["impermeable"], NUMBER["herbe"], NUMBER["arbre"]]].tolist() == [100, 200, 100]
    assert found.sees_trees
    assert found.shaded == pytest.approx([(100 + 15 * 15 - 5 * 10 - 0) / 400, 0.25], abs=0.07)


def test_heights_are_trees_away_from_the_walls(qgis_app):
    heights = raster([[6, 6], [1, -9999]], y=20.0)
    yard = YardGrid.of(box(0, 0, 20), 0.5)
    sources = CoverSources(load_groups(), canopy=heights)
    found = describe(yard, 400.0, sources, [], [box(10, 10, 10)], 3.0)
    assert found.areas_m2[NUMBER["arbre"]] == 100
    # a quarter of the heights is not known
    assert not found.sees_trees
    whole = CoverSources(load_groups(), canopy=raster([[6, 1], [1, 1]], y=20.0))
    assert describe(yard, 400.0, whole, [], [], 3.0).sees_trees


def test_what_no_source_describes(qgis_app):
    yard = YardGrid.of(box(0, 0, 20), 0.5)
    painted = CoverSources(load_groups(), paint=lambda grid: np.full(grid.shape, 16))
    found = describe(yard, 400.0, painted, [], [], 3.0)
    assert found.areas_m2[NUMBER["indefini"]] == 400
    assert not found.sees_trees
    named = CoverSources(load_groups(), named=lambda grid: [(box(0, 0, 10), NUMBER["impermeable"])])
    assert describe(yard, 400.0, named, [], [], 3.0).areas_m2[NUMBER["impermeable"]] == 100
    # a raster beside the yard has seen none of its trees
    beside = CoverSources(load_groups(), lulc=raster([[10.0]], x=500.0))
    assert not describe(yard, 400.0, beside, [], [], 3.0).sees_trees


def test_classes_that_no_table_knows_are_remembered(qgis_app):
    sources = CoverSources(load_groups(), lulc=raster([[77, 5], [10, 5]], y=20.0))
    found = describe(YardGrid.of(box(0, 0, 20), 0.5), 400.0, sources, [], [], 3.0)
    assert (found.areas_m2[NUMBER["indefini"]], sources.strangers) == (100, {77})


def test_means_of_a_yard(qgis_app):
    yard = YardGrid.of(box(0, 0, 20), 0.5)
    assert yard.mean(raster([[30, 32], [30, 32]], y=20.0)) == pytest.approx(31)
    assert np.isnan(yard.mean(raster([[30, -9999], [30, -9999]], y=20.0)))
    assert YardGrid.of(box(0.1, 0.1, 0.1), 0.5).inside.sum() == 1


def test_slope_and_coolest_tenth(qgis_app):
    tilted = raster(np.tile(np.arange(12.0), (12, 1)), x=-50.0, y=70.0)
    assert slope_pct(tilted, box(0, 0, 20)) == pytest.approx(10.0, abs=0.1)
    assert np.isnan(slope_pct(raster([[1.0]], x=900.0), box(0, 0, 20)))
    warm = raster(np.arange(101.0).reshape(1, -1))
    assert coolest(warm, 10) == pytest.approx(10)
    assert np.isnan(coolest(raster([[-9999.0]]), 10))
    assert coolest(raster(np.tile(np.arange(100.0), (100, 1))), 10, most=100) == pytest.approx(9, abs=2)
