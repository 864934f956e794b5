from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsProcessingFeatureSource

from aula_toolbox.gis.vector.joins import polygon_of_points
from aula_toolbox.gis.vector.sources import Source
from tests.support.layers import memory_layer, square

LAMBERT = QgsCoordinateReferenceSystem("EPSG:2154")
BOWTIE = "POLYGON((40 0,50 10,50 0,40 10,40 0))"


@pytest.fixture
def zones(qgis_app):
    rows = [(square(0, 0, 10),), (square(10, 0, 10),), (None,), (square(2, 2, 4),), (BOWTIE,)]
    layer = memory_layer("Polygon", rows)
    context = QgsProcessingContext()
    return Source(QgsProcessingFeatureSource(layer, context), context, layer)


@pytest.mark.parametrize(
    ("x", "y", "first", "smallest"),
    [
        (5, 8, 0, 0),
        (15, 5, 1, 1),
        (10, 5, 0, 0),
        (3, 3, 0, 3),
        (30, 5, -1, -1),
        (49, 5, 4, 4),
        (45, 9, -1, -1),
        (np.nan, np.nan, -1, -1),
    ],
)
def test_a_point_finds_its_polygon(zones, x, y, first, smallest):
    points = np.array([x], float), np.array([y], float)
    assert polygon_of_points(zones, *points, LAMBERT).tolist() == [first]
    assert polygon_of_points(zones, *points, LAMBERT, smallest=True).tolist() == [smallest]


def test_all_points_are_found_at_once(zones):
    x, y = np.meshgrid(np.arange(0.5, 20), np.arange(0.5, 10))
    found = polygon_of_points(zones, x.ravel(), y.ravel(), LAMBERT)
    assert np.array_equal(found, np.where(x.ravel() < 10, 0, 1))


def test_polygons_of_another_crs_are_brought_to_the_points(qgis_app):
    layer = memory_layer("Polygon", [(square(2.99, 46.49, 0.02),)], crs="EPSG:4326")
    context = QgsProcessingContext()
    zones = Source(QgsProcessingFeatureSource(layer, context), context, layer)
    assert polygon_of_points(zones, np.array([700000.0]), np.array([6600000.0]), LAMBERT).tolist() == [0]
