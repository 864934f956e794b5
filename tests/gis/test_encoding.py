"""Texts of file layers in the encoding they were written in: the bytes decide, whatever was declared."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
import warnings

import pytest
from qgis.core import QgsProcessingContext, QgsVectorFileWriter, QgsVectorLayer

from aula_toolbox.core.errors import AulaError
from aula_toolbox.gis.vector import encoding
from aula_toolbox.gis.vector.sources import Source
from tests.support.layers import memory_layer, square

WORDS = ["Résidentiel", "Bâtiment d’élevage", "Œuvre", "plain"]


@pytest.fixture
def shapefile(qgis_app, tmp_path):
    """A shapefile of four words written in an encoding, declared as another one or not at all."""

    def make(written: str, declared: str | None, words=WORDS):
        rows = [(square(690_000 + 20 * i, 7_040_000, 10), word) for i, word in enumerate(words)]
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.fileEncoding = "ESRI Shapefile", written
        path = tmp_path / "bati.shp"
        layer = memory_layer("Polygon", rows, "usage1:string(40)")
        context = QgsProcessingContext().transformContext()
        error, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
        assert error == QgsVectorFileWriter.WriterError.NoError
        path.with_suffix(".cpg").unlink(missing_ok=True)
        dbf = bytearray(path.with_suffix(".dbf").read_bytes())
        dbf[29] = 0
        path.with_suffix(".dbf").write_bytes(bytes(dbf))
        if declared is not None:
            path.with_suffix(".cpg").write_text(declared)
        return QgsVectorLayer(str(path), "bati", "ogr")

    return make


def texts(layer: QgsVectorLayer, **how) -> list[str]:
    source = Source.whole(layer, QgsProcessingContext())
    return source.read(["usage1"], **how).attributes["usage1"].tolist()


@pytest.mark.parametrize("declared", [None, "UTF-8", "windows-1252", "ISO-8859-1", "1252", "nonsense"])
@pytest.mark.parametrize("written", ["UTF-8", "windows-1252"])
def test_whatever_is_declared_the_words_are_read(shapefile, written, declared):
    layer = shapefile(written, declared)
    expected = WORDS
    if written == "windows-1252" and declared == "ISO-8859-1":
        # what was declared decodes: it is believed, though two signs of Windows are then control letters
        assert texts(layer)[0] == WORDS[0] and "\ufffd" not in "".join(texts(layer))
        return
    assert texts(layer) == expected
    # the iterator of QGIS reads the same as the fast path
    iterated = [f["usage1"] for f in Source.whole(layer, QgsProcessingContext()).iterate()]
    assert iterated == expected
    assert layer.dataProvider().encoding() == QgsVectorLayer(layer.source(), "again", "ogr").dataProvider().encoding()


def test_a_letter_cut_by_the_field_is_still_utf8(shapefile):
    layer = shapefile("UTF-8", "UTF-8", ["é" * 30, "a" * 39 + "é", "Résidentiel"])
    assert encoding.righted(layer) is None and texts(layer)[2] == "Résidentiel"


def test_latin_1_buildings_keep_their_homes(qgis_app, shared_data):
    """The file that lost its homes: read through Arrow after QGIS had opened it."""
    path = shared_data / "field" / "rain" / "latin1_bdtopo.shp"
    layer = QgsVectorLayer(str(path), "bati", "ogr")
    source = Source.whole(layer, QgsProcessingContext())
    usages = source.read(["USAGE1"]).attributes["USAGE1"].tolist()
    assert usages == [f["USAGE1"] for f in layer.getFeatures()]
    assert usages.count("Résidentiel") == 28 and not any("\ufffd" in word or "?" in word for word in usages)
    assert source.encoding == "ISO-8859-1"


def test_a_csv_of_windows_is_read_as_its_utf8_twin(qgis_app, shared_data, tmp_path):
    given = shared_data / "field" / "friches" / "cp1252_semicolon.csv"
    twin = tmp_path / given.name
    twin.write_text(given.read_bytes().decode("cp1252"), encoding="utf-8")
    frames = []
    for path in (given, twin):
        source = Source.whole(QgsVectorLayer(str(path), "friches", "ogr"), QgsProcessingContext())
        frames.append(source.read(wanted=()).attributes)
    assert frames[0].equals(frames[1]) and len(frames[0])
    assert any("é" in str(value) for value in frames[0].to_numpy().ravel())


def test_what_is_no_text_is_refused(qgis_app, tmp_path):
    path = tmp_path / "mac.csv"
    path.write_bytes("id,usage1\n1,R\x8esidentiel élevé\n".encode("latin-1"))
    with pytest.raises(AulaError) as refused:
        Source.whole(QgsVectorLayer(str(path), "mac", "ogr"), QgsProcessingContext())
    assert refused.value.codes == ("E_ENCODING",)


def test_a_damaged_table_is_left_to_gdal(qgis_app, tmp_path, shared_data):
    source = shared_data / "field" / "rain" / "latin1_bdtopo.shp"
    for suffix in (".shp", ".shx", ".dbf", ".prj", ".cpg"):
        shutil.copy(source.with_suffix(suffix), tmp_path / f"cut{suffix}")
    cut = tmp_path / "cut.dbf"
    cut.chmod(0o644)
    cut.write_bytes(cut.read_bytes()[:20])
    assert encoding.of_shapefile(tmp_path / "cut.shp", "UTF-8") is None


def test_the_encoding_told_is_the_one_of_the_file(qgis_app, shared_data, shapefile):
    """A CSV says no encoding: nothing contradicts it, and the UTF-8 copy is no affair of the user."""
    table = QgsVectorLayer(str(shared_data / "field" / "friches" / "cp1252_semicolon.csv"), "friches", "ogr")
    read = Source.whole(table, QgsProcessingContext()).reading("INPUT")
    assert (read.encoding, read.said) == ("windows-1252", [])
    layer = shapefile("windows-1252", "UTF-8")
    read = Source.whole(layer, QgsProcessingContext()).reading("INPUT")
    assert read.encoding == "windows-1252" and "read as windows-1252" in str(read.said[0])


def test_the_copy_of_a_table_goes_without_a_word(qgis_app, shared_data):
    table = QgsVectorLayer(str(shared_data / "field" / "friches" / "cp1252_semicolon.csv"), "friches", "ogr")
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        source = Source.whole(table, QgsProcessingContext())
        folder = source.righted.folder.path
        assert folder.is_dir()
        del source
        gc.collect()
    assert not folder.exists() and not [one for one in heard if issubclass(one.category, ResourceWarning)]


def test_copies_that_a_killed_session_has_left_are_taken_away_later(tmp_path, monkeypatch):
    old, fresh, other = tmp_path / "aula_copie_1", tmp_path / "aula_copie_2", tmp_path / "aula_autre"
    for folder in (old, fresh, other):
        folder.mkdir()
        (folder / "a.csv").write_text("a")
    for folder in (old, other):
        os.utime(folder, (0, 0))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    encoding._sweep.cache_clear()
    made = encoding.CopyFolder()
    assert made.path.parent == tmp_path
    assert not old.exists() and fresh.is_dir() and other.is_dir()
    path = made.path
    del made
    gc.collect()
    assert not path.exists()
