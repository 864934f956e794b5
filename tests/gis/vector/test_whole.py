"""A file that gives fewer features than it holds is told, never read as a smaller one."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource, QgsVectorLayer

from aula_toolbox.core.errors import AulaError
from aula_toolbox.gis.crs import METRIC
from aula_toolbox.gis.results import copied
from aula_toolbox.gis.vector import sources, whole
from aula_toolbox.gis.vector.shapes import read_shapes
from aula_toolbox.gis.vector.sources import Source
from aula_toolbox.processing.rain.rainroofs import RainRoofs
from tests.support.layers import memory_layer, saved, square
from tests.support.runs import refused, run


@pytest.fixture
def roofs(qgis_app, tmp_path):
    rows = [(square(680_000 + 20 * rank, 7_040_000, 10), f"B{rank}") for rank in range(5)]
    return saved(memory_layer("Polygon", rows, "cleabs:string"), tmp_path / "bat.gpkg")


@pytest.fixture
def half(monkeypatch):
    """QGIS and GDAL give three features of five, as of a file that another program rewrites."""
    given, streamed = QgsProcessingFeatureSource.getFeatures, sources.streamed

    def fewer(self, *arguments):
        return [feature for _, feature in zip(range(3), given(self, *arguments))]

    def less(*arguments, **named):
        fids, columns, wkbs = streamed(*arguments, **named)
        return fids[:3], {name: values[:3] for name, values in columns.items()}, wkbs[:3]

    monkeypatch.setattr(QgsProcessingFeatureSource, "getFeatures", fewer)
    monkeypatch.setattr(sources, "streamed", less)


def test_fewer_features_than_the_file_holds_are_refused_on_every_way(roofs, half):
    source = Source.whole(roofs, QgsProcessingContext())
    for way in (
        lambda: source.read(),
        lambda: source.read(None, ("area_m2",), METRIC),
        lambda: list(source.iterate()),
        lambda: read_shapes(source),
    ):
        with pytest.raises(AulaError, match="E_READ") as caught:
            way()
        assert "3 of 5 features could be read" in str(caught.value)


def test_the_run_stops_with_the_sentence(roofs, half):
    refused(RainRoofs, "E_READ", "close the program", INPUT=roofs, OUTPUT="memory:")


def test_a_file_that_announces_too_many_is_counted(roofs, qgis_app):
    path = roofs.source().split("|")[0]
    with closing(sqlite3.connect(path)) as database:
        database.execute("UPDATE gpkg_ogr_contents SET feature_count = 9")
        database.commit()
    layer = QgsVectorLayer(path, "bat", "ogr")
    assert len(Source.whole(layer, QgsProcessingContext()).read()) == 5
    assert run(RainRoofs, INPUT=layer, OUTPUT="memory:").layer().featureCount() == 5


def test_of_anything_but_a_whole_file_nothing_is_known(tmp_path):
    whole.check_whole("layer", None, 5, 3)
    whole.check_whole("layer", (str(tmp_path / "gone.gpkg"), ""), 5, 5)
    with pytest.raises(AulaError, match="3 of 5"):
        whole.check_whole("layer", (str(tmp_path / "gone.gpkg"), ""), 5, 3)


def test_a_source_that_another_program_opens_is_waited_for(roofs, tmp_path, monkeypatch):
    """What SQLite says while QGIS switches the journal of a GeoPackage lasts a moment."""
    target = sqlite3.connect(tmp_path / "t.db")
    slept = []

    class Busy:
        def __init__(self, times):
            self.left = times

        def execute(self, text, *values):
            if text.startswith("ATTACH") and self.left:
                self.left -= 1
                raise sqlite3.OperationalError("disk I/O error")
            return target.execute(text, *values)

    monkeypatch.setattr(copied.time, "sleep", slept.append)
    path = tmp_path / "bat.gpkg"
    copied._attach(Busy(3), path)
    assert slept == [0.05, 0.2, 1.0]
    target.execute("DETACH origin")
    with pytest.raises(AulaError, match="E_READ"):
        copied._attach(Busy(99), path)
    target.close()


@pytest.mark.parametrize("part", [".shp", ".dbf"])
def test_a_shapefile_that_is_cut_is_refused_before_it_is_read(qgis_app, tmp_path, part):
    """GDAL gives all rows of a file of shapes that is cut, half of them without a geometry."""
    rows = [(square(680_000 + 20 * n, 7_040_000, 10), f"b{n}") for n in range(50)]
    saved(memory_layer("Polygon", rows, "cleabs:string"), tmp_path / "bat.gpkg")
    gdal.VectorTranslate(str(tmp_path / "bat.shp"), str(tmp_path / "bat.gpkg"), format="ESRI Shapefile")
    uncut = QgsVectorLayer(str(tmp_path / "bat.shp"), "bat", "ogr")
    assert len(Source.whole(uncut, QgsProcessingContext())) == 50
    cut = tmp_path / f"bat{part}"
    cut.write_bytes(cut.read_bytes()[: cut.stat().st_size // 2])
    with pytest.raises(AulaError, match=rf"bat\{part}: the file is cut: \d+ of \d+ bytes.*E_READ"):
        Source.whole(QgsVectorLayer(str(tmp_path / "bat.shp"), "bat", "ogr"), QgsProcessingContext())

    (tmp_path / "bat.dbf").unlink()
    with pytest.raises(AulaError, match=r"bat\.dbf is not beside it.*E_OPEN"):
        Source.whole(QgsVectorLayer(str(tmp_path / "bat.shp"), "bat", "ogr"), QgsProcessingContext())


def test_what_is_no_shapefile_is_not_asked(tmp_path):
    whole.check_uncut(str(tmp_path / "absent.shp"))
    (tmp_path / "a.gpkg").write_bytes(b"SQLite")
    whole.check_uncut(str(tmp_path / "a.gpkg"))
