"""Tables of several kinds of geometry; loaded and copied: `tests/processing/pnc/test_forms.py`."""

from __future__ import annotations

import pytest
from osgeo import ogr
from qgis.core import Qgis, QgsVectorLayer

from aula_toolbox.gis.pnc import shapes


@pytest.fixture
def table(qgis_app, tmp_path):
    """A table of two lines, a point and a row without place, and one of points alone."""
    path = tmp_path / "t.gpkg"
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    lines = ("LINESTRING(0 0,1 1)", "LINESTRING(0 0,2 2)")
    for name, kind, texts in (
        ("mixed", ogr.wkbUnknown, (*lines, "POINT(0 0)", "")),
        ("plain", ogr.wkbPoint, ("POINT(0 0)",)),
    ):
        layer = dataset.CreateLayer(name, geom_type=kind)
        for text in texts:
            feature = ogr.Feature(layer.GetLayerDefn())
            if text:
                feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
            layer.CreateFeature(feature)
        del layer
    del dataset
    return path


def test_each_kind_has_its_address_the_largest_first(table):
    found = shapes.parts(table, "mixed")
    assert [(kind, count) for _, kind, count in found] == [(Qgis.GeometryType.Line, 2), (Qgis.GeometryType.Point, 1)]
    assert [QgsVectorLayer(uri, "x", "ogr").featureCount() for uri, *_ in found] == [2, 1]
    assert (
        shapes.parts(table, "plain") == [] == shapes.parts(table, "absent") == shapes.parts(table.with_name("no"), "a")
    )


def test_kinds_are_counted_whatever_the_table_declares(table):
    counted = shapes.families(QgsVectorLayer(f"{table}|layername=mixed", "x", "ogr"))
    assert counted == {Qgis.GeometryType.Line: 2, Qgis.GeometryType.Point: 1}
    assert shapes.families(QgsVectorLayer("NoGeometry?field=a:string", "x", "memory")) == {}


def test_a_layer_of_lines_is_pointed_to_the_lines_of_the_new_table():
    old = "/a.gpkg|layername=t|geometrytype=LineString"
    assert (
        shapes.same_part(old, "/b.gpkg|layername=t|geometrytype=Point") == "/b.gpkg|layername=t|geometrytype=LineString"
    )
    assert shapes.same_part("/a.gpkg|layername=t", "/b.gpkg|layername=t") == "/b.gpkg|layername=t"
