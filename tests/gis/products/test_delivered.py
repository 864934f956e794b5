"""Archives and tables with geometries, opened as the layers that they hold."""

from __future__ import annotations

import gzip
import json
import shutil
import tarfile
import zipfile
from pathlib import Path

import pytest
from osgeo import gdal, ogr
from qgis.core import QgsVectorLayer

from aula_toolbox.core.errors import AulaError
from aula_toolbox.gis import crs as systems
from aula_toolbox.gis.products import delivered
from aula_toolbox.gis.products.delivered import opened, told_of
from aula_toolbox.processing.rain.rainroofs import RainRoofs
from tests.support.layers import attributes, memory_layer, saved, square
from tests.support.runs import refused, run

pytestmark = pytest.mark.usefixtures("qgis_app")
ROWS = [("a", 10.0), ("b", 9.0), ("c", 12.0)]
AREAS = [100, 81, 144]


def shapes() -> list[str]:
    return [square(680_000 + 100 * rank, 7_040_000, side) for rank, (_, side) in enumerate(ROWS)]


def degrees(wkt: str) -> ogr.Geometry:
    """The same in degrees, longitude first."""
    from osgeo import osr

    systems = [osr.SpatialReference(), osr.SpatialReference()]
    for one, code in zip(systems, (2154, 4326)):
        one.ImportFromEPSG(code)
        one.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    made = ogr.CreateGeometryFromWkt(wkt)
    made.Transform(osr.CoordinateTransformation(*systems))
    return made


def table(path: Path, columns: dict[str, list[str]], encoding: str = "utf-8") -> Path:
    def cell(text: str) -> str:
        return '"{}"'.format(text.replace('"', '""')) if ";" in text or '"' in text else text

    rows = [list(columns), *map(list, zip(*columns.values()))]
    path.write_text("".join(";".join(map(cell, row)) + "\n" for row in rows), encoding=encoding)
    return path


def written(form: str) -> list[str]:
    plain, turned = shapes(), [degrees(wkt) for wkt in shapes()]
    swapped = [one.Clone() for one in turned]
    for one in swapped:
        one.SwapXY()
    lambert = [ogr.CreateGeometryFromWkt(wkt) for wkt in plain]
    for one in lambert:
        one.AssignSpatialReference(None)
    hexes = [bytes(one.ExportToWkb()) for one in lambert]
    return {
        "wkt": plain,
        "wkt in degrees": [one.ExportToWkt() for one in turned],
        "latitude first": [one.ExportToWkt() for one in swapped],
        "wkt with its crs": [f"SRID=2154;{wkt}" for wkt in plain],
        "geojson": [one.ExportToJson() for one in turned],
        "wkb": [raw.hex().upper() for raw in hexes],
        "wkb of a database": [
            (raw[:1] + (3 | 0x20000000).to_bytes(4, "little") + (2154).to_bytes(4, "little") + raw[5:]).hex()
            for raw in hexes
        ],
    }[form]


FORMS = ["wkt", "wkt in degrees", "latitude first", "wkt with its crs", "geojson", "wkb", "wkb of a database"]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_a_column_of_geometries_makes_a_layer(tmp_path, form, encoding):
    """The same roofs as in a layer, whatever the way the shapes are written."""
    path = table(
        tmp_path / "bâti.csv",
        {"cleabs": list("abc"), "usage_1": ["Résidentiel"] * 3, "forme": written(form)},
        encoding,
    )
    ran = run(RainRoofs, INPUT=str(path), OUTPUT="memory:")
    assert attributes(ran.layer(), "toit_m2") == pytest.approx(AREAS, abs=0.2)
    assert "rows placed by forme" in ran.ear.text and "bâti.csv" in ran.ear.text
    assert (
        attributes(ran.layer(), "usage1") == ["Résidentiel"] * 3 if "usage1" in ran.layer().fields().names() else True
    )


@pytest.mark.parametrize(
    ("columns", "crs"),
    [
        ({"longitude": ["2,80", "2,81"], "latitude": ["50,40", "50,41"]}, "EPSG:4326"),
        ({"x": ["680000.5", "680100"], "y": ["7040000", "7040100"]}, "EPSG:2154"),
        ({"x": ["1680000", "1680100"], "y": ["9150000", "9150100"]}, "EPSG:3950"),
        ({"geo_point_2d": ["50.40, 2.80", "50.41, 2.81"]}, "EPSG:4326"),
    ],
)
def test_columns_of_coordinates_make_points(tmp_path, columns, crs):
    path = table(tmp_path / "p.csv", {"id": ["1", "2"], **columns})
    layer = opened(str(path), ["point"], True)
    assert layer.crs().authid() == crs
    first = layer.getFeature(1).geometry().asPoint()
    if crs == "EPSG:4326":
        assert (round(first.x(), 6), round(first.y(), 6)) == (2.8, 50.4)
    assert layer.featureCount() == 2 and attributes(layer, "id") == ["1", "2"]


def test_places_that_cannot_be_read_are_told_by_their_lines(tmp_path):
    cells = [*shapes()[:2], "POLYGON((0 0,1 0,1 1,0 0))", ""]
    layer = opened(str(table(tmp_path / "t.csv", {"n": list("1234"), "geom": cells})), ["polygon"], True)
    assert [feature.hasGeometry() for feature in layer.getFeatures()] == [True, True, False, False]
    told = told_of(layer)
    assert ["rows placed by geom" in str(one) for one in told.facts] == [True]
    assert "1 rows whose place in geom cannot be read have no geometry. Lines: 4." in str(told.warnings[0])
    several = [f"SRID=2154;{wkt}" for wkt in shapes()[:2]] + [f"SRID=3950;{shapes()[2]}", ""]
    layer = opened(str(table(tmp_path / "s.csv", {"n": list("1234"), "geom": several})), ["polygon"], True)
    assert layer.crs().authid() == "EPSG:2154"
    assert "Lines: 4" in str(told_of(layer).warnings[0])


def test_coordinates_of_nowhere_have_no_system(tmp_path):
    path = table(tmp_path / "t.csv", {"x": ["1", "2"], "y": ["3", "4"], "X": ["a", "b"], "": ["", "d"]})
    layer = opened(str(path), [], True)
    assert systems.told(layer.crs()) == "" and "x_2" in [name.lower() for name in layer.fields().names()]


def test_a_table_without_places_and_a_table_that_will_do_are_left_to_qgis(tmp_path):
    plain = table(tmp_path / "t.csv", {"a": ["1"], "b": ["2"]})
    assert opened(str(plain), ["polygon"], True) is None
    placed = table(tmp_path / "p.csv", {"lon": ["2.8"], "lat": ["50.4"]})
    assert opened(str(placed), [], False) is None
    assert opened(str(tmp_path / "nothing.csv"), [], True) is None
    assert opened("une_couche_du_projet", ["polygon"], True) is None
    refused(RainRoofs, "E_GEOM", INPUT=str(plain), OUTPUT="memory:")


@pytest.mark.parametrize("driver", ["XLSX", "ODS"])
def test_a_sheet_is_a_table_too(tmp_path, driver):
    path = tmp_path / f"t.{driver.lower()}"
    data = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    for name, columns in (("notice", ["texte"]), ("lieux", ["nom", "lon", "lat"])):
        sheet = data.CreateLayer(name, None, ogr.wkbNone)
        for column in columns:
            sheet.CreateField(ogr.FieldDefn(column, ogr.OFTString))
        row = ogr.Feature(sheet.GetLayerDefn())
        for place, text in enumerate(["à lire", "2.8", "50.4"][: len(columns)]):
            row.SetField(place, text)
        sheet.CreateFeature(row)
    data = sheet = row = None
    layer = opened(str(path), ["point"], True)
    assert (layer.featureCount(), layer.crs().authid(), attributes(layer, "nom")) == (1, "EPSG:4326", ["à lire"])


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


def test_the_real_export_of_a_portal_is_a_layer(shared_data):
    """`geo_shape` and `geo_point_2d` of a flood map: the shape wins."""
    layer = opened(f"{shared_data}/products/n_tri_lill_inondable_s_059.csv", ["polygon"], True)
    rows = [feature.geometry() for feature in layer.getFeatures() if feature.hasGeometry()]
    # one row of eight has neither shape nor point
    assert (layer.crs().authid(), layer.featureCount(), len(rows)) == ("EPSG:4326", 8, 7)
    assert all(0 < one.boundingBox().xMinimum() < 5 and 49 < one.boundingBox().yMinimum() < 52 for one in rows)
    assert json.loads(layer.customProperty(delivered.TOLD))
