"""Geometries made to be of the type that their layer declares."""

from __future__ import annotations

import pytest
from qgis.core import Qgis, QgsGeometry, QgsProcessingContext, QgsVectorLayer, QgsWkbTypes

from aula_toolbox.gis.results.fitted import fitted, kind_of
from aula_toolbox.gis.vector.sources import Source
from tests.support.layers import memory_layer

SQUARE = "(0 0,10 0,10 10,0 10,0 0)"
FAR = "(20 0,30 0,30 10,20 10,20 0)"
COLLECTION = f"GEOMETRYCOLLECTION(POINT(50 50),POLYGON({SQUARE}),POLYGON({FAR}))"
CIRCLE = "CURVEPOLYGON(CIRCULARSTRING(0 0,5 5,10 0,5 -5,0 0))"
Kind = Qgis.WkbType


@pytest.mark.parametrize(
    ("wkt", "kind", "expected"),
    [
        (f"POLYGON({SQUARE})", Kind.Polygon, Kind.Polygon),
        (f"POLYGON({SQUARE})", Kind.MultiPolygon, Kind.MultiPolygon),
        (f"MULTIPOLYGON(({SQUARE}))", Kind.Polygon, Kind.Polygon),
        (f"MULTIPOLYGON(({SQUARE}),({FAR}))", Kind.MultiPolygon, Kind.MultiPolygon),
        (COLLECTION, Kind.MultiPolygon, Kind.MultiPolygon),
        (CIRCLE, Kind.Polygon, Kind.Polygon),
        (CIRCLE, Kind.MultiPolygon, Kind.MultiPolygon),
        (CIRCLE, Kind.CurvePolygon, Kind.CurvePolygon),
        ("POINT(1 1)", Kind.Polygon, None),
        ("LINESTRING(0 0,1 1)", Kind.MultiPolygon, None),
        ("LINESTRING(0 0,1 1)", Kind.MultiLineString, Kind.MultiLineString),
        ("GEOMETRYCOLLECTION(POINT(50 50))", Kind.MultiPolygon, None),
        ("POINT(1 1)", Kind.Unknown, Kind.Point),
    ],
)
def test_a_geometry_is_as_its_layer_declares_or_is_left_out(qgis_app, wkt, kind, expected):
    given = QgsGeometry.fromWkt(wkt)
    found = fitted(given, kind)
    assert (None if found is None else found.wkbType()) == expected
    assert given.asWkt().replace(" ", "").upper().startswith(wkt.partition("(")[0])
    if found is not None and expected != Kind.Point:
        assert found.area() == pytest.approx(sum(one.area() for one in _polygons(given)), rel=1e-3)


def _polygons(geometry):
    parts = geometry.asGeometryCollection()
    return [one for one in parts if QgsWkbTypes.geometryType(one.wkbType()) == Qgis.GeometryType.Polygon]


@pytest.mark.parametrize(
    ("wkts", "expected"),
    [
        ([f"POLYGON({SQUARE})"], Kind.Polygon),
        ([f"POLYGON({SQUARE})", f"MULTIPOLYGON(({SQUARE}))"], Kind.Polygon),
        ([f"POLYGON({SQUARE})", f"MULTIPOLYGON(({SQUARE}),({FAR}))"], Kind.MultiPolygon),
        ([f"POLYGON({SQUARE})", "MULTIPOINT((0 0),(1 1))", None], Kind.Polygon),
        ([f"POLYGON({SQUARE})", COLLECTION], Kind.MultiPolygon),
    ],
)
def test_a_layer_of_simple_geometries_that_lies_is_declared_as_what_it_holds(qgis_app, wkts, expected):
    layer = memory_layer("Polygon", [(f"POLYGON({SQUARE})",)] * len(wkts), "")
    layer.startEditing()
    for feature, wkt in zip(list(layer.getFeatures()), wkts):
        layer.changeGeometry(feature.id(), QgsGeometry() if wkt is None else QgsGeometry.fromWkt(wkt))
    source = Source.whole(layer, QgsProcessingContext())
    assert kind_of(source) == expected


def test_the_file_of_the_field_is_declared_as_what_it_holds(qgis_app, shared_data):
    layer = QgsVectorLayer(f"{shared_data}/field/friches/geom_mixed.gpkg", "mixed", "ogr")
    assert kind_of(Source.whole(layer, QgsProcessingContext())) == Kind.Polygon
