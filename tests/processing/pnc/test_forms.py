"""Files of every form that catalogues hold: loaded, or refused with why; what a file is called proves nothing."""

from __future__ import annotations

import gzip
import io
import zipfile

import pytest
from osgeo import gdal

from aula_toolbox.core.pnc import cache as caching
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
    if form in ("xlsx", "ods") and way == "zip":
        refused(PncLoad, "archive", RECORD="unique-aa")
        return
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
