"""Archives opened as the layers that they hold."""

from __future__ import annotations

import gzip
import shutil
import tarfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from osgeo import gdal
from qgis.core import QgsVectorLayer

from aula_toolbox.core.errors import AulaError
from aula_toolbox.gis.products import delivered
from aula_toolbox.gis.products.delivered import opened
from aula_toolbox.processing.rain.rainroofs import RainRoofs
from tests.support.layers import attributes, memory_layer, saved
from tests.support.runs import refused, run

from .test_placed import AREAS, ROWS, shapes, table, written

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def roofs(tmp_path) -> Path:
    """A folder with the roofs as a GeoPackage, a shapefile in latin-1, and as GeoJSON."""
    folder = tmp_path / "données"
    folder.mkdir()
    rows = [(wkt, name, "Résidentiel") for wkt, (name, _) in zip(shapes(), ROWS)]
    layer = memory_layer("Polygon", rows, "cleabs:string&usage_1:string", name="bat")
    saved(layer, folder / "bat.gpkg")
    gpkg = str(folder / "bat.gpkg")
    gdal.VectorTranslate(str(folder / "bat.shp"), gpkg, layerCreationOptions=["ENCODING=ISO-8859-1"])
    (folder / "bat.cpg").unlink(missing_ok=True)
    gdal.VectorTranslate(str(folder / "bat.geojson"), gpkg, format="GeoJSON", dstSRS="EPSG:4326")
    return folder


def packed(target: Path, folder: Path, names: list[str], inner: str = "BDT/BATI") -> Path:
    if target.suffix == ".zip":
        with zipfile.ZipFile(target, "w") as archive:
            for name in names:
                archive.write(folder / name, f"{inner}/{name}")
    else:
        with tarfile.open(target, "w:gz" if target.suffix != ".tar" else "w") as archive:
            for name in names:
                archive.add(folder / name, f"{inner}/{name}")
    return target


SHAPEFILE = ["bat.shp", "bat.shx", "bat.dbf", "bat.prj"]


@pytest.mark.parametrize("ending", [".zip", ".tar", ".tgz", ".tar.gz"])
@pytest.mark.parametrize("names", [SHAPEFILE, ["bat.gpkg"], ["bat.geojson"]], ids=["shp", "gpkg", "geojson"])
def test_an_archive_of_one_layer_is_that_layer(tmp_path, roofs, ending, names):
    path = packed(tmp_path / f"livraison d'été{ending}", roofs, names)
    ran = run(RainRoofs, INPUT=str(path), OUTPUT="memory:")
    assert attributes(ran.layer(), "toit_m2") == pytest.approx(AREAS, abs=0.2)
    assert f"livraison d'été{ending}/BDT/BATI/{names[0]}" in ran.ear.text
    assert "default" not in ran.ear.text.replace("defaults", "") or "usage" in ran.ear.text


def test_texts_of_a_shapefile_in_an_archive_are_righted(tmp_path, roofs):
    path = packed(tmp_path / "a.zip", roofs, SHAPEFILE)
    layer = opened(str(path), ["polygon"], True)
    assert attributes(layer, "usage_1") == ["Résidentiel"] * 3


def test_several_layers_are_listed_and_one_is_chosen_by_its_place(tmp_path, roofs):
    path = packed(tmp_path / "a.zip", roofs, ["bat.gpkg", "bat.geojson"])
    sentence = refused(RainRoofs, "E_SEVERAL", "BDT/BATI/bat.gpkg", INPUT=str(path), OUTPUT="memory:")
    assert f"{path}/BDT/BATI/bat.geojson" in sentence
    ran = run(RainRoofs, INPUT=f"{path}/BDT/BATI/bat.geojson", OUTPUT="memory:")
    assert attributes(ran.layer(), "toit_m2") == pytest.approx(AREAS, abs=0.2)
    refused(RainRoofs, "E_NONE", INPUT=f"{path}/BDT/autre.shp", OUTPUT="memory:")


def test_the_layer_with_the_geometry_that_is_wanted_is_chosen(tmp_path, roofs):
    saved(memory_layer("Point", [("POINT(680000 7040000)", 1)], "n:integer"), roofs / "mairie.gpkg")
    path = packed(tmp_path / "a.zip", roofs, ["bat.gpkg", "mairie.gpkg"])
    assert opened(str(path), ["polygon"], True).featureCount() == 3
    assert opened(str(path), ["point"], True).featureCount() == 1
    with pytest.raises(AulaError, match="E_SEVERAL"):
        opened(str(path), [], False)
    with pytest.raises(AulaError, match="E_NONE"):
        opened(str(path), ["line"], True)


def test_one_of_the_layers_of_a_database_in_an_archive(tmp_path, roofs):
    both = roofs / "deux.gpkg"
    shutil.copy(roofs / "bat.gpkg", both)
    gdal.VectorTranslate(str(both), str(roofs / "bat.gpkg"), layerName="autre", accessMode="append")
    path = packed(tmp_path / "a.zip", roofs, ["deux.gpkg"])
    with pytest.raises(AulaError, match=r"deux.gpkg\|layername=bat"):
        opened(str(path), ["polygon"], True)
    assert opened(f"{path}/BDT/BATI/deux.gpkg|layername=autre", ["polygon"], True).name() == "autre"


def test_a_table_with_geometries_in_an_archive(tmp_path):
    folder = tmp_path / "t"
    folder.mkdir()
    table(folder / "batiment_groupe.csv", {"id": list("abc"), "geom_groupe": written("wkt")})
    path = packed(tmp_path / "bdnb.zip", folder, ["batiment_groupe.csv"], "csv")
    assert opened(str(path), ["polygon"], True).featureCount() == 3
    table(folder / "plain.csv", {"id": ["1"], "n": ["2"]})
    path = packed(tmp_path / "plain.zip", folder, ["plain.csv"])
    with pytest.raises(AulaError, match="E_NONE"):
        opened(str(path), ["polygon"], True)
    zipped = tmp_path / "batiment_groupe.csv.gz"
    zipped.write_bytes(gzip.compress((folder / "batiment_groupe.csv").read_bytes()))
    assert opened(str(zipped), ["polygon"], True).name() == "batiment_groupe"


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.7z", b"7z\xbc\xaf\x27\x1c\x00\x04" + bytes(40), "E_7Z"),
        ("a.zip", b"PK\x03\x04" + bytes(40), "E_ARCHIVE"),
        ("a.tar.bz2", b"BZh91AY&SY" + bytes(40), "E_ARCHIVE"),
        ("a.csv", b"geom\n\x00\x00\n", "E_BINARY"),
    ],
)
def test_what_cannot_be_opened_says_what_to_do(tmp_path, name, content, code):
    (tmp_path / name).write_bytes(content)
    refused(RainRoofs, code, name, INPUT=str(tmp_path / name), OUTPUT="memory:")


def test_a_damaged_member_is_told(tmp_path, roofs):
    path = packed(tmp_path / "a.zip", roofs, ["bat.geojson"])
    raw = bytearray(path.read_bytes())
    at = raw.find(b"coordinates")
    raw[at : at + 4] = b"XXXX"
    path.write_bytes(bytes(raw))
    with pytest.raises(AulaError, match=r"E_(ARCHIVE|OPEN|NONE)"):
        opened(str(path), ["polygon"], True)


def test_a_copy_is_made_once_and_goes_with_the_last_ones(tmp_path, roofs, monkeypatch):
    path = packed(tmp_path / "a.zip", roofs, ["bat.gpkg"])
    first, again = opened(str(path), ["polygon"], True), opened(str(path), ["polygon"], True)
    assert first.source() == again.source()
    monkeypatch.setattr(delivered, "_KEPT", 1)
    other = packed(tmp_path / "b.zip", roofs, ["bat.gpkg"])
    assert opened(str(other), ["polygon"], True).isValid()
    assert len(delivered._made) == 1


def test_an_output_does_not_replace_the_archive_it_is_read_from(tmp_path, roofs):
    path = packed(tmp_path / "a.zip", roofs, ["bat.gpkg"])
    ran = run(RainRoofs, INPUT=str(path), OUTPUT=str(tmp_path / "a.gpkg"))
    assert QgsVectorLayer(ran["OUTPUT"], "a", "ogr").featureCount() == 3
    assert zipfile.is_zipfile(path)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from([".zip", ".tgz", ".csv", ".csv.gz"]),
    st.lists(st.tuples(st.floats(0, 1), st.binary(min_size=0, max_size=4)), min_size=1, max_size=4),
    st.floats(0.2, 1),
)
@example(".tgz", [(0.2265625, b"\xf6")], 1.0)
def test_whatever_has_happened_to_a_delivery_only_sentences_come_out(tmp_path, ending, edits, share):
    """Bytes changed, put in, taken out, ends cut: a layer, nothing, or an AulaError."""
    folder = tmp_path / "source"
    if not folder.is_dir():
        folder.mkdir()
        table(folder / "batiment.csv", {"id": list("abc"), "forme": written("geojson"), "nom": ["é", "", "x;y"]})
        saved(memory_layer("Polygon", [(wkt,) for wkt in shapes()]), folder / "bat.gpkg")
        for packed_ending in (".zip", ".tgz"):
            packed(tmp_path / f"clean{packed_ending}", folder, ["bat.gpkg", "batiment.csv"])
        shutil.copy(folder / "batiment.csv", tmp_path / "clean.csv")
        (tmp_path / "clean.csv.gz").write_bytes(gzip.compress((folder / "batiment.csv").read_bytes()))
    raw = bytearray((tmp_path / f"clean{ending}").read_bytes())
    for place, content in edits:
        at = int(place * len(raw))
        raw[at : at + len(content)] = content
    path = tmp_path / f"mutant{ending}"
    path.write_bytes(bytes(raw[: int(len(raw) * share) + 1]))
    delivered._made.clear()
    try:
        layer = opened(str(path), ["polygon"], True)
    except AulaError as error:
        assert error.codes and str(error)
        return
    assert layer is None or layer.isValid()


@pytest.mark.parametrize("members", [["[Content_Types].xml", "_rels/.rels"], ["content.xml", "styles.xml"]])
def test_a_workbook_under_another_name_is_told_so(tmp_path, members):
    path = tmp_path / "classeur.csv"
    with zipfile.ZipFile(path, "w") as archive:
        for name in members:
            archive.writestr(name, "<a/>")
    with pytest.raises(AulaError, match=r"classeur\.csv: a workbook.*E_OPEN"):
        opened(str(path), ["polygon"], True)
    path.write_bytes(path.read_bytes()[:40])
    with pytest.raises(AulaError, match=r"classeur\.csv"):
        opened(str(path), ["polygon"], True)
