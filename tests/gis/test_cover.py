"""Land covers read for the coverage engine: every kind of geometry and column, files and layers alike."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsVectorLayer,
)

from aula_toolbox.core.messages import Notes
from aula_toolbox.gis.vector.cover import Cover, read_cover, tell_read, tell_settled
from aula_toolbox.gis.vector.cut import cut, gaps
from aula_toolbox.gis.vector.sources import Source
from tests.support.layers import memory_layer, square

pytestmark = pytest.mark.usefixtures("qgis_app")
X, Y = 690_000, 7_030_000
METRIC = QgsCoordinateReferenceSystem("EPSG:2154")
ROWS = [(square(X, Y, 100), "CS1", 1), (square(X + 100, Y, 100), None, None), (None, "CS3", 3)]


def source(layer, whole=False):
    context = QgsProcessingContext()
    return Source(QgsProcessingFeatureSource(layer, context), context, layer, is_whole=whole)


@pytest.fixture
def file_layer(tmp_path):
    path = tmp_path / "cover.gpkg"
    stored = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    crs = ogr.osr.SpatialReference()
    crs.ImportFromEPSG(2154)
    table = stored.CreateLayer("cover", crs, ogr.wkbPolygon)
    table.CreateField(ogr.FieldDefn("code", ogr.OFTString))
    table.CreateField(ogr.FieldDefn("n", ogr.OFTInteger))
    for wkt, code, number in ROWS:
        feature = ogr.Feature(table.GetLayerDefn())
        if wkt:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        if code:
            feature.SetField("code", code)
        if number:
            feature.SetField("n", number)
        table.CreateFeature(feature)
    del feature, table, stored
    return QgsVectorLayer(f"{path}|layername=cover", "cover", "ogr")


def test_files_and_layers_give_the_same_cover(file_layer):
    memory = memory_layer("Polygon", ROWS, "code:string&n:integer")
    for given in (source(file_layer, whole=True), source(file_layer), source(memory)):
        cover = read_cover(given, ["code", "n"], METRIC)
        assert cover.area_m2.tolist() == [10_000, 10_000]
        assert cover.columns["code"].tolist() == ["CS1", None]
        # a whole number beside a gap stays a whole number
        assert [(type(value), value) for value in cover.columns["n"].tolist()] == [(int, 1), (type(None), None)]
        near = read_cover(given, ["code"], METRIC, QgsRectangle(X + 120, Y, X + 130, Y + 10))
        assert near.columns["code"].tolist() == [None]


def test_curves_heights_collections_and_degrees_are_read():
    curve = f"CURVEPOLYGON(CIRCULARSTRING({X} {Y},{X + 10} {Y + 10},{X + 20} {Y},{X + 10} {Y - 10},{X} {Y}))"
    round_ = read_cover(source(memory_layer("CurvePolygon", [(curve,)])), [], METRIC)
    assert round_.area_m2.sum() == pytest.approx(np.pi * 100, rel=1e-3)
    high = f"POLYGON Z(({X} {Y} 5,{X + 10} {Y} 5,{X + 10} {Y + 10} 5,{X} {Y + 10} 5,{X} {Y} 5))"
    assert read_cover(source(memory_layer("PolygonZ", [(high,)])), [], METRIC).area_m2.tolist() == [100]
    degrees = memory_layer(
        "Polygon", [("POLYGON((2.8 50.3,2.81 50.3,2.81 50.31,2.8 50.31,2.8 50.3))",)], "", "EPSG:4326"
    )
    assert read_cover(source(degrees), [], METRIC).area_m2.sum() == pytest.approx(795_000, rel=0.01)


def test_another_date_shares_the_grid_and_asks_only_for_what_changed():
    first = read_cover(source(memory_layer("Polygon", ROWS[:2], "code:string&n:integer")), [], METRIC)
    far = memory_layer("Polygon", [(square(X + 400_000, Y, 10),), (ROWS[0][0],)])
    second = read_cover(source(far), [], METRIC, like=first)
    assert second.grid == first.grid
    assert len(second.seen) == 3
    assert first.rings.fingerprints()[0] == second.rings.fingerprints()[1]


def test_a_settled_cover_tells_what_it_did_and_draws_what_is_asked():
    shapes = [QgsGeometry.fromWkt(wkt) for wkt in (square(X, Y, 100), square(X + 90, Y, 50))]
    cover = Cover.of([*shapes, QgsGeometry()])
    with pytest.raises(ValueError, match="settle"):
        _ = cover.whole
    settled = cover.settled([0, 1])
    assert settled.area_m2.tolist() == [9_500, 2_500]
    assert [shape.area() for shape in settled.overlaps()] == [500]
    assert [shape.area() for shape in settled.outline()] == [12_000]
    assert [shape.area() for shape in settled.outline([1])] == [2_500]
    notes = Notes()
    tell_read(settled, "couche", notes)
    tell_settled(settled, "couche", notes)
    (note,) = notes.warnings
    assert str(note).startswith("couche: 500 m2 of overlaps removed (1 pairs of polygons; the largest, 500 m2, at 6900")
    holed = QgsGeometry.fromWkt(square(X, Y, 10)).difference(QgsGeometry.fromWkt(square(X + 2, Y + 2, 0.5)))
    quiet = Notes()
    tell_settled(Cover.of([holed]).settled(), "couche", quiet)
    assert [str(fact) for fact in quiet.facts] == ["couche: 1 gaps too small to be land filled (0.25 m2 in all)."]


def test_polygons_drawn_otherwise_are_measured_and_cut_as_they_are():
    cover = Cover.of([QgsGeometry.fromWkt(square(X, Y, 10)), QgsGeometry.fromWkt(square(X + 10, Y, 10))])
    cover.own[1] = QgsGeometry.fromWkt(square(X + 10, Y, 5))
    assert cover.area_m2.tolist() == [100, 25]
    zone = QgsGeometry.fromWkt(square(X + 5, Y, 8))
    found = cut(cover, [zone, QgsGeometry()], with_shapes=True)
    assert found.area_m2.tolist() == pytest.approx([40, 15])
    assert [round(shape.area(), 6) for shape in found.geometries] == [40, 15]
    again = cover.take([1, 0, 1])
    assert again.area_m2.tolist() == [25, 100, 25]
    assert [shape.area() for shape in again.geometries()] == [25, 100, 25]


def test_gaps_are_what_the_outline_does_not_reach():
    outline = Cover.of([QgsGeometry.fromWkt(square(X, Y, 10))]).settled().outline()
    zones = [QgsGeometry.fromWkt(wkt) for wkt in (square(X + 1, Y + 1, 5), square(X + 5, Y, 10), square(X + 50, Y, 2))]
    found = gaps([*zones, QgsGeometry()], outline)
    assert [0 if shape.isNull() else round(shape.area(), 6) for shape in found] == [0, 50, 4, 0]
