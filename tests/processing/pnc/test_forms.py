"""Files of every form that catalogues hold: loaded, or refused with why; what a file is called proves nothing."""

from __future__ import annotations

import gc
import gzip
import io
import json
import tempfile
import zipfile

import pytest
from osgeo import gdal, ogr
from qgis.core import QgsRectangle

from aula_toolbox.core.pnc import cache as caching
from aula_toolbox.gis.pnc.stamp import LayerStamp
from aula_toolbox.processing.pnc import PncLoad, PncOffline
from scripts import local_platform
from tests.processing.pnc.conftest import catalogue_route, layer_of
from tests.support.runs import refused, run

_DRIVERS = {
    "shp": "ESRI Shapefile",
    "fgb": "FlatGeobuf",
    "gml": "GML",
    "kml": "KML",
    "geojson": "GeoJSON",
    "xlsx": "XLSX",
    "ods": "ODS",
    "gpkg": "GPKG",
}


@pytest.fixture(scope="module")
def written(qgis_app, tmp_path_factory):
    """The communes of the demonstration in every form: form -> name of a file -> its bytes."""
    folder = tmp_path_factory.mktemp("forms")
    source = str(caching.DEMO_FOLDER / "territoire.gpkg")
    found = {}
    for form, driver in _DRIVERS.items():
        own = folder / form
        own.mkdir()
        options = ["-lco", "ENCODING=ISO-8859-1"] if form == "shp" else []
        srs = "EPSG:4326" if form in ("kml", "geojson") else "EPSG:2154"
        done = gdal.VectorTranslate(
            str(own / f"communes.{form}"), source, format=driver, layers=["commune"], dstSRS=srs, options=options
        )
        assert done is not None
        done = None
        found[form] = {path.name: path.read_bytes() for path in own.iterdir()}
    return found


def packed(members):
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return body.getvalue()


@pytest.fixture
def publish(sources, web):
    def put(address, body, name="", media="application/octet-stream"):
        web.routes[address] = lambda request: request.answer(body, media=media)
        link = {"href": f"{web.url}{address}", "name": name, "rel": "item"}
        sources(catalogue_route(web, [local_platform.record("unique-aa", "Communes", [link])]))

    return put


def names_of(layer):
    return {str(feature["nom"]) for feature in layer.getFeatures()}


@pytest.mark.parametrize("form", _DRIVERS)
@pytest.mark.parametrize("way", ["plain", "zip"])
def test_a_file_is_loaded_and_copied_whatever_its_form(publish, written, form, way):
    own = written[form]
    main = f"communes.{form}"
    expected = {str(f["nom"]) for f in _layer(written)}
    if form == "shp" or way == "zip":
        publish("/telecharger/données.zip".replace("é", "e"), packed({f"dossier/{n}": b for n, b in own.items()}))
    else:
        publish(f"/{main}", own[main], name="Un libellé, pas un nom")
    ran = run(PncLoad, RECORD="unique-aa")
    layer = layer_of(ran)
    assert ran["OUTPUT_COUNT"] == len(expected) == layer.featureCount()
    if form != "kml":
        assert names_of(layer) == expected, "accents too"
    assert layer.isSpatial() == (form not in ("xlsx", "ods"))
    (row,) = run(PncOffline, RECORDS="unique-aa", OUTPUT="TEMPORARY_OUTPUT").layer().getFeatures()
    assert (row["etat"], row["nb_ent"]) == ("copie", len(expected))


def _layer(written):
    from aula_toolbox.gis.pnc.layers import file_uri, make_layer

    return make_layer("gpkg", file_uri(caching.DEMO_FOLDER / "territoire.gpkg", "commune"), "x").getFeatures()


def test_what_a_file_is_called_proves_nothing(publish, written):
    """A GeoJSON packed with gzip that is called an archive of shapefiles."""
    publish("/a.zip", gzip.compress(written["geojson"]["communes.geojson"]))
    assert run(PncLoad, RECORD="unique-aa")["OUTPUT_COUNT"] == len(list(_layer(written)))


SHAPES = {
    "point": {"type": "Point", "coordinates": [2.5, 50.5]},
    "line": {"type": "LineString", "coordinates": [[2.5, 50.5], [2.6, 50.6]]},
    "area": {"type": "Polygon", "coordinates": [[[2.5, 50.5], [2.6, 50.5], [2.6, 50.6], [2.5, 50.5]]]},
    "areas": {"type": "MultiPolygon", "coordinates": [[[[2.5, 50.5], [2.6, 50.5], [2.6, 50.6], [2.5, 50.5]]]]},
    "none": None,
}


def geojson(shapes, **more):
    about = {"objet": {"a": [1, {"b": "é"}]}, "liste": ["x", "y"]}
    features = [
        {"type": "Feature", "properties": {"nom": name, **about}, "geometry": shape} for name, shape in shapes.items()
    ]
    return json.dumps({"type": "FeatureCollection", "features": features, **more}, ensure_ascii=False)


def wkt():
    return (
        "nom;wkt\npoint;POINT (2.5 50.5)\nline;LINESTRING (2.5 50.5, 2.6 50.6)\nline2;LINESTRING (2 50, 3 51)\nnone;\n"
    )


MIXED = {
    "geojson": (lambda: geojson(SHAPES).encode(), {"area", "areas"}, {"point"}, {"line"}),
    "csv": (lambda: wkt().encode(), {"line", "line2"}, {"point"}),
    "dxf": (lambda: drawing(), {"ZONE"}, {"POINT"}, {"AXE"}),
}


def drawing():
    """A plan with a point, a line and two areas in Lambert-93."""
    path = "/vsimem/plan.dxf"
    dataset = ogr.GetDriverByName("DXF").CreateDataSource(path)
    layer = dataset.CreateLayer("entities")
    ring = "((680000 7050000,681000 7050000,681000 7051000,680000 7050000))"
    shapes = {"POINT": "POINT(680000 7050000)", "AXE": "LINESTRING(680000 7050000,681000 7051000)"}
    for name, text in (*shapes.items(), ("ZONE", f"POLYGON{ring}"), ("ZONE", f"POLYGON{ring}")):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("Layer", name)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
        layer.CreateFeature(feature)
    del layer, dataset
    stream = gdal.VSIFOpenL(path, "rb")
    body = gdal.VSIFReadL(1, 1_000_000, stream)
    gdal.VSIFCloseL(stream)
    return bytes(body)


@pytest.mark.parametrize("form", MIXED)
@pytest.mark.parametrize("name", ["own", "zip"])
def test_points_lines_and_polygons_of_one_file_are_all_loaded(publish, form, name):
    make, *expected = MIXED[form]
    publish(f"/a.{form if name == 'own' else name}", make())
    ran = run(PncLoad, RECORD="unique-aa")
    store = ran.context.temporaryLayerStore().mapLayers().values()
    first = ran.layer()
    found = [first, *sorted((one for one in store if one.id() != first.id()), key=lambda one: one.name())]
    key = "Layer" if form == "dxf" else "nom"
    got = [{feature[key] for feature in layer.getFeatures()} for layer in found]
    assert got[0] == expected[0] and sorted(map(sorted, got[1:])) == sorted(map(sorted, expected[1:]))
    assert first.name() == "Communes" and all("(" in layer.name() for layer in found[1:])
    assert all(LayerStamp.read(layer).key == "local:unique-aa" for layer in found)
    assert first.crs().authid() == ("EPSG:2154" if form == "dxf" else "EPSG:4326")
    assert ran.ear.warnings, "it is said"
    (row,) = run(PncOffline, RECORDS="unique-aa", OUTPUT="TEMPORARY_OUTPUT").layer().getFeatures()
    assert (row["etat"], row["nb_ent"]) == ("copie", {"geojson": 5, "csv": 4, "dxf": 4}[form])
    again = run(PncLoad, RECORD="unique-aa", RESOURCE="local")
    assert len(again.context.temporaryLayerStore().mapLayers()) == len(expected)


@pytest.mark.parametrize("name", ["a.geojson", "a.zip"])
def test_nested_objects_and_lists_become_texts(publish, name):
    publish(f"/{name}", geojson({"area": SHAPES["area"]}).encode())
    (row,) = run(PncLoad, RECORD="unique-aa").layer().getFeatures()
    assert json.loads(row["objet"]) == {"a": [1, {"b": "é"}]} and json.loads(row["liste"]) == ["x", "y"]


def test_a_binary_drawing_is_refused_with_why(publish):
    publish("/a.dxf", b"AutoCAD Binary DXF\r\n\x1a\x00" + bytes(100))
    refused(PncLoad, "DXF", RECORD="unique-aa")


@pytest.mark.parametrize(
    ("head", "cell", "kind"),
    [
        ("geo_point_2d", '"50.5, 2.5"', "Point"),
        ("geo_shape", json.dumps(json.dumps(SHAPES["area"])).replace('\\"', '""'), "Polygon"),
    ],
)
def test_tables_of_opendatasoft_have_their_places(publish, head, cell, kind):
    publish("/a.csv", f"nom,{head}\nun,{cell}\ndeux,\n".encode())
    layer = run(PncLoad, RECORD="unique-aa").layer()
    assert layer.featureCount() == 2 and kind in layer.wkbType().name
    place = {feature["nom"]: feature.geometry() for feature in layer.getFeatures()}
    assert place["un"].intersects(QgsRectangle(2.49, 50.49, 2.61, 50.61)) and place["deux"].isEmpty()


REFUSED = {
    "pmtiles": (b"PMTiles\x03" + bytes(600), "PMTiles"),
    "mbtiles": (b"SQLite format 3\x00" + bytes(52) + b"MPBX" + bytes(500), "MBTiles"),
    "shp": (b"\x00\x00\x27\x0a" + bytes(96), "shapefile"),
    "zip": (packed({"lisez.txt": b"x"}), "0"),
    "fgb": (b"\x00\x01\x02" + bytes(600), "form"),
    "kml": (b"<html><body>login</body></html>", "HTML"),
    "gml": (b"<?xml version='1.0'?><a/>", "GML"),
}


@pytest.mark.parametrize("form", REFUSED)
def test_what_cannot_be_read_is_refused_with_why(publish, form):
    body, word = REFUSED[form]
    publish(f"/a.{form}", body)
    refused(PncLoad, word, RECORD="unique-aa")


@pytest.mark.parametrize("name", ["communes", "libellé"])
def test_of_several_tables_the_one_of_the_record_is_taken_or_they_are_listed(publish, written, name):
    one = written["fgb"]["communes.fgb"]
    publish("/a.zip", packed({"a/Communes.fgb": one, "a/autres.fgb": one}), name=name)
    if name == "communes":
        assert run(PncLoad, RECORD="unique-aa")["OUTPUT_COUNT"] == len(list(_layer(written)))
    else:
        refused(PncLoad, "autres.fgb", RECORD="unique-aa")


def test_a_bad_member_refuses_the_archive(publish, written):
    publish("/a.zip", packed({"../a.fgb": written["fgb"]["communes.fgb"]}))
    refused(PncLoad, "../a.fgb", RECORD="unique-aa")


def test_a_schema_of_a_gml_is_not_fetched(publish, written, web):
    text = written["gml"]["communes.gml"].decode()
    start = text.index("schemaLocation=")
    end = text.index('"', start + 16)
    publish("/a.gml", (text[: start + 16] + f"http://ogr.maptools.org/ {web.url}/evil.xsd" + text[end:]).encode())
    run(PncLoad, RECORD="unique-aa")
    assert "/evil.xsd" not in {path for _, path, _ in web.requests}


def test_the_folders_of_opened_files_go_with_their_layers(publish, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    for form, (make, *_) in MIXED.items():
        publish(f"/a-{form}.zip", make())
        run(PncLoad, RECORD="unique-aa")
    refused_body = REFUSED["gml"][0]
    publish("/a.gml", refused_body)
    gc.collect()
    assert not list(tmp_path.glob("aula-*"))
