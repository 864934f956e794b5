"""Rows of geometries: read once, repaired, in two CRS."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsRectangle,
)

from aula_toolbox.core.messages import Notes
from aula_toolbox.gis.crs import METRIC
from aula_toolbox.gis.vector.shapes import (
    box_of,
    from_points,
    inner_point,
    moved,
    overlapping_pairs,
    read_near,
    read_shapes,
    valid_geometries,
)
from aula_toolbox.gis.vector.sources import Source
from tests.support.layers import memory_layer, square

pytestmark = pytest.mark.usefixtures("qgis_app")
X, Y = 690_000, 7_030_000
BOW_TIE = f"POLYGON(({X} {Y},{X + 10} {Y + 10},{X + 10} {Y},{X} {Y + 10},{X} {Y}))"


def source(rows, geometry="Polygon", fields="nom:string", crs="EPSG:2154"):
    layer, context = memory_layer(geometry, rows, fields, crs, "Lieux"), QgsProcessingContext()
    return Source(QgsProcessingFeatureSource(layer, context), context, layer)


def test_rows_keep_their_order_whatever_is_wrong_with_them():
    notes = Notes()
    rows = [(square(X, Y, 10), "a"), (None, "b"), (BOW_TIE, None)]
    shapes = read_shapes(source(rows), METRIC, fields=["nom"], notes=notes)
    assert shapes.columns["nom"] == ["a", "b", None]
    assert [None if one is None else round(one.area()) for one in shapes.metric] == [100, None, 50]
    assert (shapes.repaired_rows, shapes.missing, shapes.kind) == ([2], 1, "polygon")
    assert str(notes.warnings[0]).startswith("Lieux: 1 invalid geometries repaired")


def test_a_layer_in_degrees_keeps_its_own_geometry_beside_the_metric_one():
    shapes = read_shapes(source([("POINT(3 46.5)", "a")], "Point", crs="EPSG:4326"), METRIC, fields=["nom"])
    own, metric = shapes.own[0].asPoint(), shapes.metric[0].asPoint()
    assert (own.x(), own.y()) == (3, 46.5)
    assert (metric.x(), metric.y()) == pytest.approx((700_000, 6_600_000), abs=0.01)
    assert shapes.kind == "point"


def test_a_box_takes_what_touches_it_and_drops_rows_without_geometry():
    rows = [(square(X, Y, 10), "in"), (square(X + 500, Y, 10), "out"), (None, "nowhere")]
    near = read_near(source(rows), METRIC, QgsRectangle(X - 5, Y - 5, X + 5, Y + 5), ["nom"], Notes())
    assert near.columns["nom"] == ["in"]


def test_an_empty_layer_is_no_fault():
    shapes = read_shapes(source([]), METRIC, fields=["nom"])
    assert (len(shapes), shapes.kind, shapes.columns) == (0, "none", {"nom": []})
    assert box_of(shapes.metric).isNull()


def test_missing_geometries_are_told():
    notes = Notes()
    assert valid_geometries(source([(None, "a")]), METRIC, notes) == [None]
    assert [str(one) for one in notes.warnings] == ["Lieux: 1 features without geometry."]


def test_points_of_several_crs_come_to_metres():
    found = from_points([(3.0, 46.5, "EPSG:4326"), None, (X, Y, "EPSG:2154")], QgsCoordinateTransformContext())
    assert found[1] is None
    assert found[0].asPoint().x() == pytest.approx(700_000, abs=0.01)
    assert found[2].asPoint().y() == Y


def test_a_copy_moves_and_the_original_stays():
    own = QgsGeometry.fromWkt("POINT(3 46.5)")
    there = QgsCoordinateTransform(
        read_shapes(source([], crs="EPSG:4326"), METRIC).crs, METRIC, QgsCoordinateTransformContext()
    )
    assert moved(own, there).asPoint().x() == pytest.approx(700_000, abs=0.01)
    assert own.asPoint().x() == 3
    assert moved(None, there) is None


def test_the_inner_point_of_a_ring_lies_in_it():
    ring = QgsGeometry.fromWkt("POLYGON((0 0,10 0,10 10,0 10,0 0),(2 2,8 2,8 8,2 8,2 2))")
    assert ring.contains(inner_point(ring))
    assert inner_point(QgsGeometry.fromWkt(square(0, 0, 4))).asPoint().x() == 2


def test_overlaps_are_told_as_intersection_over_union():
    shapes = [QgsGeometry.fromWkt(square(0, 0, 10)), None, QgsGeometry.fromWkt(square(5, 0, 10))]
    shapes.append(QgsGeometry.fromWkt(square(15, 0, 5)))
    ((first, second, share),) = overlapping_pairs(shapes)
    assert (first, second) == (0, 2)
    assert share == pytest.approx(50 / 150)
