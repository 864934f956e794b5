"""Tables whose columns say where their rows lie, as layers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from osgeo import ogr

from aula_toolbox.gis import crs as systems
from aula_toolbox.gis.products import delivered
from aula_toolbox.gis.products.delivered import opened, told_of
from aula_toolbox.processing.rain.rainroofs import RainRoofs
from tests.support.layers import attributes, square
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


def test_the_real_export_of_a_portal_is_a_layer(shared_data):
    """`geo_shape` and `geo_point_2d` of a flood map: the shape wins."""
    layer = opened(f"{shared_data}/products/n_tri_lill_inondable_s_059.csv", ["polygon"], True)
    rows = [feature.geometry() for feature in layer.getFeatures() if feature.hasGeometry()]
    # one row of eight has neither shape nor point
    assert (layer.crs().authid(), layer.featureCount(), len(rows)) == ("EPSG:4326", 8, 7)
    assert all(0 < one.boundingBox().xMinimum() < 5 and 49 < one.boundingBox().yMinimum() < 52 for one in rows)
    assert json.loads(layer.customProperty(delivered.TOLD))
