"""aula:pncload on the packaged catalogue and on small servers of our own: golden runs, traps, credentials."""

from __future__ import annotations

import gzip
import hashlib

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsVectorLayer

from aula_toolbox.core.pnc import cache as caching
from aula_toolbox.gis.pnc import library, stamp
from aula_toolbox.processing.pnc import PncLoad, PncOffline
from aula_toolbox.processing.rain.rainseries import RainSeries
from scripts import local_platform
from tests.processing.pnc.conftest import catalogue_route, layer_of
from tests.support.runs import refused, run

DEMO = caching.embedded(caching.default_sources()[0]).records


@pytest.mark.parametrize("record", DEMO, ids=lambda record: record.id)
def test_every_packaged_record_loads_complete(record):
    path = caching.DEMO_FOLDER / record.resources[0].href
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    ran = run(PncLoad, RECORD=record.key)
    layer = layer_of(ran)
    assert layer.isValid() and ran["OUTPUT_WARNINGS"] == "", ran["OUTPUT_WARNINGS"]
    if isinstance(layer, QgsVectorLayer):
        assert sum(1 for _ in layer.getFeatures()) == record.resources[0].count == ran["OUTPUT_COUNT"] > 0
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before, "opening does not write to the plugin's folder"
    assert stamp.LayerStamp.read(layer).key == record.key


def test_a_loaded_layer_carries_its_provenance():
    ran = run(PncLoad, RECORD="demo-arbre")
    layer = layer_of(ran)
    own = stamp.LayerStamp.read(layer)
    assert own.source == "AULA Toolbox (donnees fictives), Arbres (démonstration), octobre 2026"
    assert own.loaded_at.endswith("Z") and own.record_updated == "2026-10-01"
    assert layer.metadata().title() == layer.name() == "Arbres (démonstration)"
    assert stamp.LayerStamp.read(QgsVectorLayer("Point", "x", "memory")) is None


def test_load_by_words_and_the_errors_that_help():
    assert run(PncLoad, RECORD="arbres")["OUTPUT_COUNT"] > 0
    refused(PncLoad, "demo-ocsge-2018", "demo-ocsge-2021", RECORD="occupation sol")
    refused(PncLoad, "Arbres (démonstration)", RECORD="arbrres")
    refused(PncLoad, "GPKG".lower(), RECORD="demo-arbre", RESOURCE="wfs")
    refused(PncLoad, "RECORD", RECORD=None)


def test_without_server_the_local_copy_is_used_or_refused(sources, web):
    body = (caching.DEMO_FOLDER / "territoire.gpkg").read_bytes()
    web.routes["/a.gpkg"] = lambda request: request.answer(body)
    link = {"href": f"{web.url}/a.gpkg", "name": "commune", "rel": "item"}
    sources(catalogue_route(web, [local_platform.record("a", "Communes", [link])]))
    run(PncOffline, RECORDS="a", OUTPUT="TEMPORARY_OUTPUT")
    web.stop()
    ran = run(PncLoad, RECORD="a")
    assert (ran["OUTPUT_KIND"], ran["OUTPUT_STATE"]) == ("local", "hors_ligne")
    assert "127.0.0.1" in ran["OUTPUT_WARNINGS"]
    refused(PncLoad, "127.0.0.1", RECORD="a", ALLOW_OFFLINE=False)


def test_restricted_files_are_downloaded_with_the_account(sources, web, qgis_app):
    body = (caching.DEMO_FOLDER / "territoire.gpkg").read_bytes()

    def guarded(request):
        ok = str(request.headers.get("Authorization", "")).startswith("Basic ")
        request.answer(body if ok else b"", 200 if ok else 401, WWW_Authenticate='Basic realm="x"')

    web.routes["/a.gpkg"] = guarded
    link = {"href": f"{web.url}/a.gpkg", "name": "commune", "rel": "item"}
    source = catalogue_route(web, [local_platform.record("a", "Communes", [link])])
    sources(source)
    refused(PncLoad, "authentification", RECORD="a")
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        manager.setMasterPassword("tests only", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("load")
    config.setConfig("username", "bob")
    config.setConfig("password", "not-in-the-project")
    manager.storeAuthenticationConfig(config)
    try:
        ran = run(PncLoad, RECORD="a", AUTHCFG=config.id())
        layer = layer_of(ran)
        assert layer.featureCount() == 3
        assert "not-in-the-project" not in layer.source() and "/vsicurl" not in layer.source()
    finally:
        manager.removeAuthenticationConfig(config.id())


TRAPS = {
    "html": (b"<!DOCTYPE html><html></html>", "text/html", "HTML"),
    "not-gpkg": (b"hello", "application/octet-stream", "gpkg"),
}


@pytest.mark.parametrize("trap", TRAPS)
def test_downloads_that_are_something_else(sources, web, trap):
    body, media, word = TRAPS[trap]
    web.routes["/a.gpkg"] = lambda request: request.answer(body, media=media)
    link = {"href": f"{web.url}/a.gpkg", "name": "x", "rel": "item"}
    sources(catalogue_route(web, [local_platform.record("a", "A", [link])]))
    refused(PncLoad, word, RECORD="a")


def zipped(names):
    import io
    import zipfile

    body = io.BytesIO()
    with zipfile.ZipFile(body, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in names.items():
            archive.writestr(name, content)
    return body.getvalue()


def bomb(mib):
    """An archive of zeros, made without holding them."""
    import io
    import zipfile

    body = io.BytesIO()
    archive = zipfile.ZipFile(body, "w", zipfile.ZIP_DEFLATED, compresslevel=1)
    with archive, archive.open("a.gpkg", "w") as member:
        for _ in range(mib):
            member.write(bytes(1024 * 1024))
    return body.getvalue()


def test_archives(sources, web):
    gpkg = (caching.DEMO_FOLDER / "territoire.gpkg").read_bytes()
    bodies = {
        "good": zipped({"lisez.txt": b"x", "dossier/a.gpkg": gpkg}),
        "escape": zipped({"../a.gpkg": gpkg}),
        "bomb": bomb(300),
        "two": zipped({"a.gpkg": gpkg, "b.gpkg": gpkg}),
        "named": zipped({"reunion.gpkg": b"x", "commune.gpkg": gpkg}),
    }
    records = []
    for name, body in bodies.items():
        web.routes[f"/{name}.zip"] = lambda request, body=body: request.answer(body)
        link = {"href": f"{web.url}/{name}.zip", "name": "commune", "rel": "item"}
        records.append(local_platform.record(name, name, [link]))
    sources(catalogue_route(web, records))
    assert run(PncLoad, RECORD="good")["OUTPUT_COUNT"] == 3
    assert run(PncLoad, RECORD="named")["OUTPUT_COUNT"] == 3, "of several files the one named after the layer"
    refused(PncLoad, "../a.gpkg", RECORD="escape")
    refused(PncLoad, str(300 * 1024 * 1024), RECORD="bomb")
    refused(PncLoad, "2", RECORD="two")
    left = [path.name for path in (library.profile_folder() / "telechargements").glob("*.part")]
    assert left == []


def test_a_service_that_sends_its_requests_elsewhere_gets_no_credentials(sources, web):
    capabilities = b"""<wfs:WFS_Capabilities version="2.0.0" xmlns:wfs="http://www.opengis.net/wfs/2.0"
     xmlns:ows="http://www.opengis.net/ows/1.1" xmlns:xlink="http://www.w3.org/1999/xlink">
     <ows:OperationsMetadata><ows:Operation name="GetFeature"><ows:DCP><ows:HTTP>
     <ows:Get xlink:href="https://evil.example/wfs?"/></ows:HTTP></ows:DCP></ows:Operation></ows:OperationsMetadata>
     <wfs:FeatureTypeList><wfs:FeatureType><wfs:Name>sites</wfs:Name></wfs:FeatureType></wfs:FeatureTypeList>
     </wfs:WFS_Capabilities>"""
    web.routes["/wfs"] = lambda request: request.answer(capabilities, media="application/xml")
    link = {"href": f"{web.url}/wfs", "protocol": "OGC:WFS", "name": "sites", "rel": "item", "aula:restricted": True}
    sources(catalogue_route(web, [local_platform.record("a", "A", [link])]))
    refused(PncLoad, "redirection_externe", RECORD="a")


def test_a_compressed_table_of_rain_goes_from_the_catalogue_to_the_rain_algorithms(sources, web, shared_data):
    body = gzip.compress((shared_data / "rain" / "Q_13_latest-2025-2026_RR-T-Vent.csv").read_bytes())
    web.routes["/Q_13.csv.gz"] = lambda request: request.answer(body, media="application/octet-stream")
    link = {"href": f"{web.url}/Q_13.csv.gz", "rel": "item"}
    sources(catalogue_route(web, [local_platform.record("unique-aa", "Pluies", [link])]))
    ran = run(PncLoad, RECORD="unique-aa")
    layer = layer_of(ran)
    assert ran["OUTPUT_KIND"] == "csv" and ran["OUTPUT_COUNT"] == layer.featureCount() > 7000
    assert layer.crs().authid() == "EPSG:4326" and next(layer.getFeatures()).hasGeometry()
    series = run(RainSeries, INPUT=[ran["OUTPUT_FILE"]], OUTPUT="memory:", FILL_KM=0)
    assert series.layer().featureCount() == 21


BROKEN = {
    "no header": b"\x1f\x8bcut",
    "cut": gzip.compress(b"a;b\n", mtime=0)[:-6],
    "bomb": gzip.compress(bytes(5 * 1024 * 1024), mtime=0),
}


@pytest.mark.parametrize("body", BROKEN.values(), ids=BROKEN)
def test_compressed_tables_that_are_cut_or_bombs(sources, web, body):
    web.routes["/a.csv.gz"] = lambda request: request.answer(body, media="application/octet-stream")
    link = {"href": f"{web.url}/a.csv.gz", "rel": "item"}
    sources(catalogue_route(web, [local_platform.record("unique-aa", "Table", [link])]))
    refused(PncLoad, "Archive", RECORD="unique-aa")
    assert list((library.profile_folder() / "telechargements").glob("*.part")) == []
