"""Why a file does not open: QGIS says "not found" of them all."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing

import pytest
from osgeo import gdal
from qgis.core import QgsProcessingContext

from aula_toolbox.gis.results import places
from aula_toolbox.gis.vector.shut import why_shut
from aula_toolbox.processing.base import deliveries
from aula_toolbox.processing.rain.rainroofs import RainRoofs
from tests.support.layers import memory_layer, saved, square


@pytest.fixture
def shapefile(qgis_app, tmp_path):
    saved(memory_layer("Polygon", [(square(680_000, 7_040_000, 10), "a")], "cleabs:string"), tmp_path / "bat.gpkg")
    gdal.VectorTranslate(str(tmp_path / "bat.shp"), str(tmp_path / "bat.gpkg"), format="ESRI Shapefile")
    return tmp_path / "bat.shp"


def code(path, **how):
    return [one.code for one in why_shut(str(path), "INPUT", **how)]


def test_each_way_of_not_opening_has_its_sentence(shapefile, tmp_path):
    assert code(shapefile) == [] == code("memory:a") == code(f"{shapefile}|layername=bat")
    (tmp_path / "empty.gpkg").write_bytes(b"")
    (tmp_path / "page.gpkg").write_text("<!DOCTYPE html><html><body>404</body></html>")
    (tmp_path / "folder.gpkg").mkdir()
    shut = {"empty.gpkg": "E_EMPTY", "page.gpkg": "E_OPEN", "folder.gpkg": "E_FILE", "absent.gpkg": "E_FILE"}
    assert {name: code(tmp_path / name)[0] for name in shut} == shut
    assert code(tmp_path / "page.gpkg", is_raster=True) == ["E_OPEN"]
    shapefile.with_suffix(".shx").unlink()
    (told,) = why_shut(str(shapefile), "INPUT")
    assert told.code == "E_OPEN" and "bat.shx is not beside it" in str(told)


def test_a_database_that_another_program_holds_is_told_so(qgis_app, tmp_path):
    path = tmp_path / "held.gpkg"
    saved(memory_layer("Point", [("POINT(680000 7040000)", "a")], "nom:string"), path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        assert code(path) in ([], ["E_READ"]), "GDAL opens it, or the lock is told"


def test_an_input_on_a_drive_that_is_silent_is_told(qgis_processing, tmp_path, monkeypatch):
    connected = threading.Event()
    monkeypatch.setattr(deliveries, "exists", lambda path: connected.wait(60))
    monkeypatch.setitem(places.limits(), "patience_s", 0.1)
    right, reason = (
        RainRoofs()
        .create()
        .checkParameterValues({"INPUT": str(tmp_path / "bat.shp"), "OUTPUT": "memory:"}, QgsProcessingContext())
    )
    connected.set()
    assert not right and f"{tmp_path} does not answer" in reason and "[E_AWAY]" in reason


def test_an_algorithm_tells_it_before_it_runs(qgis_processing, tmp_path):
    (tmp_path / "empty.gpkg").write_bytes(b"")
    right, reason = (
        RainRoofs()
        .create()
        .checkParameterValues({"INPUT": str(tmp_path / "empty.gpkg"), "OUTPUT": "memory:"}, QgsProcessingContext())
    )
    assert not right and "empty.gpkg is empty" in reason and "[E_EMPTY]" in reason
