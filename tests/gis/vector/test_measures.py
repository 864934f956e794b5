"""Areas, perimeters and points of geometries in binary."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsVectorLayer,
)

from aula_toolbox.gis.vector.measures import AREA, CENTRE, INNER_POINT, PERIMETER, measure, transform_points
from aula_toolbox.gis.vector.sources import Source
from tests.support.layers import square

pytestmark = pytest.mark.usefixtures("qgis_app")
#: the inner corner of an L: the middle of its box lies outside
L_SHAPE = "POLYGON((0 0,10 0,10 1,1 1,1 10,0 10,0 0))"


def measured(*wkts, wanted=(AREA,)):
    blobs = [None if wkt is None else bytes(QgsGeometry.fromWkt(wkt).asWkb()) for wkt in wkts]
    told = []
    return measure(iter(blobs), len(blobs), wanted, told.append), told


def test_what_was_not_asked_for_is_not_a_number():
    result, told = measured(square(0, 0, 10), wanted=(AREA,))
    assert result.area_m2.tolist() == [100]
    assert np.isnan(result.perimeter_m[0]) and np.isnan(result.x_m[0]) and np.isnan(result.y_m[0])
    assert told == [1]


def test_a_row_without_geometry_is_missing_and_has_no_place():
    result, _ = measured(None, "POLYGON EMPTY", square(0, 0, 2), wanted=(AREA, PERIMETER, CENTRE))
    assert result.missing.tolist() == [True, True, False]
    assert result.area_m2.tolist() == [0, 0, 4]
    assert result.perimeter_m.tolist() == [0, 0, 8]
    assert np.isnan(result.x_m[:2]).all() and result.x_m[2] == 1


def test_the_middle_of_a_box_is_no_point_inside():
    middle, _ = measured(L_SHAPE, wanted=(CENTRE,))
    inside, _ = measured(L_SHAPE, wanted=(CENTRE, INNER_POINT))
    shape = QgsGeometry.fromWkt(L_SHAPE)
    assert (middle.x_m[0], middle.y_m[0]) == (5, 5)
    assert not shape.contains(QgsGeometry.fromWkt("POINT(5 5)"))
    assert shape.contains(QgsGeometry.fromWkt(f"POINT({inside.x_m[0]} {inside.y_m[0]})"))


def test_points_and_lines_have_no_area_and_are_there():
    result, _ = measured("POINT(3 4)", "LINESTRING(0 0,3 4)", wanted=(AREA, PERIMETER, INNER_POINT))
    assert result.area_m2.tolist() == [0, 0]
    assert not result.missing.any() and not result.repaired.any()
    assert (result.x_m[0], result.y_m[0]) == (3, 4)
    assert (result.x_m[1], result.y_m[1]) == (1.5, 2)


def test_a_polygon_without_area_is_repaired_to_nothing_and_counts_zero():
    result, _ = measured("POLYGON((0 0,10 0,0 0,0 0))", "POLYGON((0 0,10 10,10 0,0 10,0 0))")
    assert result.repaired.tolist() == [True, True]
    assert result.area_m2.tolist() == pytest.approx([0, 50])


def test_points_change_their_crs():
    # the origin of Lambert-93: 3 degrees east, 46.5 degrees north is 700 000, 6 600 000 (IGN, NTG 71)
    x, y = transform_points(
        np.array([700_000.0]), np.array([6_600_000.0]), "EPSG:2154", "EPSG:4326", QgsCoordinateTransformContext()
    )
    assert x.tolist() == pytest.approx([3.0], abs=1e-6)
    assert y.tolist() == pytest.approx([46.5], abs=1e-6)


def test_points_and_lines_of_a_collection_move_nothing(qgis_app, shared_data):
    """Read as a file streams them and as QGIS iterates them: the middle of a collection is that of its polygons."""
    layer = QgsVectorLayer(f"{shared_data}/field/friches/geom_mixed.gpkg", "mixed", "ogr")
    context = QgsProcessingContext()
    streamed = Source.whole(layer, context).read([], (AREA, CENTRE)).measures
    iterated = Source(QgsProcessingFeatureSource(layer, context), context, layer).read([], (AREA, CENTRE)).measures
    for found in (streamed, iterated):
        assert (found.x_m[6], found.y_m[6], found.area_m2[6]) == (675250, 7047050, 10000)
        assert found.area_m2[[3, 5]].tolist() == [0, 0]
    np.testing.assert_allclose(streamed.area_m2, iterated.area_m2)
