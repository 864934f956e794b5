from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsVectorLayer,
)

from aula_toolbox.gis.crs import metric_crs
from aula_toolbox.gis.vector.measures import AREA, INNER_POINT, PERIMETER
from aula_toolbox.gis.vector.sources import Source, is_null, plain
from tests.support.layers import memory_layer, saved, square

BOWTIE = "POLYGON((0 0,10 10,10 0,0 10,0 0))"
RING = "POLYGON((0 0,10 0,10 10,0 10,0 0),(4 4,6 4,6 6,4 6,4 4))"
SPIKE = "POLYGON((0 0,10 0,10 10,0 10,0 0,-5 0,0 0))"


def source_of(layer, is_whole=True):
    context = QgsProcessingContext()
    return Source(QgsProcessingFeatureSource(layer, context), context, layer, is_whole)


@pytest.mark.parametrize(
    ("wkt", "area", "repaired", "missing"),
    [
        (square(0, 0, 10), 100, False, False),
        ("MULTIPOLYGON(((0 0,2 0,2 2,0 2,0 0)),((5 5,6 5,6 6,5 6,5 5)))", 5, False, False),
        (RING, 96, False, False),
        ("POLYGON Z((0 0 9,3 0 9,3 3 9,0 3 9,0 0 9))", 9, False, False),
        (BOWTIE, 50, True, False),
        (SPIKE, 100, True, False),
        (None, 0, False, True),
        ("POLYGON EMPTY", 0, False, True),
    ],
)
def test_polygons_are_measured_and_repaired(qgis_app, wkt, area, repaired, missing):
    frame = source_of(memory_layer("Polygon", [(wkt,)])).read(wanted=(AREA, PERIMETER, INNER_POINT))
    measured = frame.measures
    assert measured.area_m2[0] == pytest.approx(area)
    assert bool(measured.repaired[0]) is repaired
    assert bool(measured.missing[0]) is missing
    assert np.isnan(measured.x_m[0]) == missing


def test_perimeter_counts_holes(qgis_app):
    frame = source_of(memory_layer("Polygon", [(RING,)])).read(wanted=(PERIMETER,))
    assert frame.measures.perimeter_m[0] == pytest.approx(48)


def test_an_inner_point_lies_in_the_polygon(qgis_app):
    l_shape = "POLYGON((0 0,10 0,10 1,1 1,1 10,0 10,0 0))"
    measured = source_of(memory_layer("Polygon", [(l_shape,)])).read(wanted=(INNER_POINT,)).measures
    assert 0 < measured.x_m[0] < 10
    assert measured.x_m[0] < 1 or measured.y_m[0] < 1


def test_a_file_read_through_arrow_equals_the_iterator(qgis_app, tmp_path):
    rows = [
        (square(0, 0, 10), "é", 1, 1.5),
        (square(20, 0, 5), None, None, None),
        (None, "", 3, -2.0),
    ]
    layer = saved(memory_layer("Polygon", rows, "nom:string&n:integer&x:double"), tmp_path / "a.gpkg")
    fast, slow = source_of(layer).read(), source_of(layer, is_whole=False).read()
    assert source_of(layer)._file is not None
    assert fast.fids.tolist() == slow.fids.tolist()
    assert np.array_equal(fast.measures.area_m2, slow.measures.area_m2)
    for name in ("nom", "n", "x"):
        left, right = fast.attributes[name], slow.attributes[name]
        assert (left.isna() == right.isna()).all()
        assert left.dropna().tolist() == right.dropna().tolist()


def test_a_filtered_layer_is_iterated(qgis_app, tmp_path):
    layer = saved(
        memory_layer("Polygon", [(square(0, 0, 1), 1), (square(0, 0, 2), 2)], "n:integer"), tmp_path / "a.gpkg"
    )
    layer.setSubsetString("n = 2")
    frame = source_of(layer).read(["n"])
    assert frame.attributes["n"].tolist() == [2]
    assert len(frame) == 1


def test_a_source_with_a_filter_counts_its_features(qgis_app, tmp_path):
    layer = saved(memory_layer("Polygon", [(square(0, 0, 1), n) for n in range(5)], "n:integer"), tmp_path / "a.gpkg")
    context = QgsProcessingContext()
    filtered = QgsProcessingFeatureSource(layer, context, False, -1, '"n" > 2')
    source = Source(filtered, context, layer)
    assert len(source) == 2
    assert source.facts.count == 2


def test_dates_and_booleans_come_as_plain_values(qgis_app, tmp_path):
    rows = [(square(0, 0, 1), "2020-05-01", True)]
    layer = memory_layer("Polygon", rows, "jour:date&vrai:bool")
    for source in (source_of(layer), source_of(saved(layer, tmp_path / "a.gpkg"))):
        frame = source.read()
        assert frame.attributes["jour"].tolist() == ["2020-05-01"]
        assert frame.attributes["vrai"].tolist() == [True]


def test_a_table_has_no_measure(qgis_app):
    source = source_of(memory_layer("None", [(None, "a")], "nom:string"))
    assert source.geometry == "none"
    assert source.read().attributes["nom"].tolist() == ["a"]


def test_facts_are_those_of_the_layer(qgis_app):
    facts = source_of(memory_layer("Point", [("POINT(1 2)", "a")], "nom:string", "EPSG:4326", "posts")).facts
    assert (facts.name, facts.geometry, facts.count, facts.fields) == ("posts", "point", 1, ("nom",))
    assert facts.is_geographic


@pytest.mark.parametrize(
    ("crs", "metric"),
    [("EPSG:4326", "EPSG:2154"), ("EPSG:3857", "EPSG:2154"), ("EPSG:32631", "EPSG:32631"), ("EPSG:2154", "EPSG:2154")],
)
def test_measures_are_taken_in_metres(qgis_app, crs, metric):
    assert metric_crs(QgsCoordinateReferenceSystem(crs)).authid() == metric


def test_features_can_be_had_in_another_crs(qgis_app):
    source = source_of(memory_layer("Point", [("POINT(3 46.5)",)], "", "EPSG:4326"))
    point = next(source.iterate(crs=QgsCoordinateReferenceSystem("EPSG:2154"))).geometry().asPoint()
    assert (point.x(), point.y()) == pytest.approx((700000, 6600000), abs=0.01)


def test_the_real_buildings_are_read_the_same_both_ways(qgis_app, shared_data):
    path = shared_data / "buildings" / "olemps_12174_bdtopo_v3.gpkg"
    layer = QgsVectorLayer(f"{path}|layername=batiment", "olemps", "ogr")
    fast, slow = source_of(layer).read(), source_of(layer, is_whole=False).read()
    assert len(fast) == 2273
    assert np.array_equal(fast.measures.area_m2, slow.measures.area_m2)
    assert fast.attributes.isna().sum().tolist() == slow.attributes.isna().sum().tolist()


def test_null_is_null_whatever_the_qt(qgis_app):
    assert is_null(None)
    assert plain(None) is None
    assert not is_null(0)
    assert not is_null("")


def test_geometries_come_without_attributes_when_none_is_kept(qgis_app):
    layer = memory_layer("Point", [("POINT(1 2)", "a")], "nom:string")
    source = source_of(layer)
    (feature,) = source.iterate(with_attributes=False)
    assert feature.geometry().asPoint().y() == 2
    assert [row["nom"] for row in source.iterate()] == ["a"]
