"""Against real servers: every layer arrives complete, in the right CRS, by every road."""

from __future__ import annotations

import json

import pytest
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsDataSourceUri,
    QgsProviderRegistry,
)

from aula_toolbox.core.pnc.catalogue import CatalogueSource
from aula_toolbox.gis.pnc import library
from aula_toolbox.processing.pnc import PncLoad, PncOffline, PncRefresh, PncSearch
from scripts import local_platform
from tests.processing.pnc.conftest import catalogue_route, check_sites, layer_of
from tests.support.runs import refused, run


@pytest.fixture
def records(sources, pygeoapi):
    source = CatalogueSource("pnc", "PNC", "records", f"{pygeoapi.url}/collections/fiches")
    sources(source)
    return source


def test_records_of_pygeoapi_are_read_from_every_address(pygeoapi, profile):
    for address in ("", "/collections", "/collections/fiches", "/collections/fiches/items"):
        reading = library.fetch(CatalogueSource("pnc", "PNC", "records", f"{pygeoapi.url}{address}"))
        assert len(reading.records) == 5 and reading.is_whole
    wfs = next(record for record in reading.records if record.id == "sites-wfs")
    assert [(r.kind, r.name) for r in wfs.resources] == [("wfs", "sites"), ("oapif", "sites"), ("wms", "sites")]


@pytest.mark.parametrize("size", [1, 2])
def test_records_of_pygeoapi_page_by_page(pygeoapi, monkeypatch, size):
    from aula_toolbox.core.net.limits import limit
    from aula_toolbox.core.pnc import reading as pages

    monkeypatch.setattr(pages, "limit", lambda key: size if key == "page_records" else limit(key))
    reading = library.fetch(CatalogueSource("pnc", "PNC", "records", f"{pygeoapi.url}/collections/fiches"))
    assert len(reading.records) == 5 and reading.is_whole


def test_search_over_the_network(records):
    ran = run(PncSearch, QUERY="friches tuiles", SOURCE="pnc", OUTPUT="TEMPORARY_OUTPUT")
    (feature,) = ran.layer().getFeatures()
    assert (feature["id"], feature["types"], feature["observat"]) == ("sites-wmts", "wmts", "friches")
    offline = run(PncSearch, SOURCE="pnc", OFFLINE=True, OUTPUT="TEMPORARY_OUTPUT")
    assert offline["OUTPUT_COUNT"] == 5, "the cache answers"


@pytest.mark.parametrize(
    ("wanted", "kind", "crs"),
    [("sites-oapif", "oapif", "EPSG:2154"), ("sites-wfs", "wfs", "EPSG:2154"), ("sites-wfs3", "oapif", "OGC:CRS84")],
)
def test_features_arrive_complete(records, wanted, kind, crs):
    ran = run(PncLoad, RECORD=wanted)
    layer = layer_of(ran)
    assert (ran["OUTPUT_KIND"], ran["OUTPUT_COUNT"], ran["OUTPUT_STATE"]) == (kind, 2500, "a_jour"), ran.ear.text
    assert layer.crs().authid() == crs
    # OGC API of QGIS Server rounds degrees to six decimals
    check_sites(layer, 200.0 if crs == "OGC:CRS84" else 1.0)
    assert layer.customProperty("aula/source") == f"AULA, {layer.name()}, octobre 2026"
    assert layer.metadata().licenses() == ["Licence Ouverte 2.0"]


def test_wfs_is_preferred_to_an_ogc_api_that_only_speaks_degrees(records):
    ran = run(PncLoad, RECORD="sites-wfs", RESOURCE="auto")
    assert ran["OUTPUT_KIND"] == "wfs"
    ran = run(PncLoad, RECORD="sites-wfs", RESOURCE="oapif")
    assert ran["OUTPUT_KIND"] == "oapif", "but a kind that is asked for is obeyed"


@pytest.mark.parametrize(("wanted", "kind"), [("sites-wms", "wms"), ("sites-wmts", "wmts")])
def test_pictures_are_valid(records, wanted, kind):
    ran = run(PncLoad, RECORD=wanted)
    layer = layer_of(ran)
    assert (ran["OUTPUT_KIND"], ran["OUTPUT_COUNT"]) == (kind, -1)
    assert layer.crs().authid() == "EPSG:2154"
    block = layer.dataProvider().block(1, layer.extent(), 64, 64)
    assert block.isValid() and len({block.value(r, c) for r in range(64) for c in range(64)}) > 1


def test_csw_is_read_in_iso_19139(sources, pycsw):
    source = CatalogueSource("csw", "CSW", "csw", pycsw.url)
    sources(source)
    reading = library.fetch(source)
    assert {r.id for r in reading.records} == {"iso-sites", "iso-deux"} and reading.is_whole and not reading.reason
    record = next(r for r in reading.records if r.id == "iso-sites")
    assert [(r.kind, r.name) for r in record.resources] == [("wfs", "sites")], "the name of a gmx:MimeFileType"
    assert record.updated.iso == "2026-10-01" and record.publisher == "AULA"
    for own, expected in zip(record.bbox, (2.1234, 50.1234, 3.1234, 50.6234)):
        assert own == pytest.approx(expected, abs=0.01)
    ran = run(PncLoad, RECORD="iso-sites")
    assert (ran["OUTPUT_KIND"], ran["OUTPUT_COUNT"]) == ("wfs", 2500)


def test_the_csw_box_filter_is_latitude_first(pycsw):
    from aula_toolbox.core.pnc import iso19139
    from aula_toolbox.gis.net.http import Client

    with Client() as client:
        inside = iso19139.get_records(1, 10, box=(2.0, 50.0, 3.2, 51.0))
        outside = iso19139.get_records(1, 10, box=(50.0, 2.0, 51.0, 3.2))
        assert iso19139.read_answer(client.post_xml(pycsw.url, inside)).matched == 2
        assert iso19139.read_answer(client.post_xml(pycsw.url, outside)).matched == 0


@pytest.mark.parametrize("kind", ["gpkg", "geojson", "csv"])
def test_downloads_arrive_complete(sources, static, kind):
    link = {"href": f"{static.url}/sites.{kind}", "rel": "item", "aula:count": 2500}
    if kind == "gpkg":
        link["name"] = "sites"
    sources(catalogue_route(static, [local_platform.record("fichier", "Sites en fichier", [link])]))
    ran = run(PncLoad, RECORD="fichier")
    assert (ran["OUTPUT_KIND"], ran["OUTPUT_COUNT"], ran["OUTPUT_WARNINGS"]) == (kind, 2500, "")
    check_sites(layer_of(ran))
    copied = run(PncOffline, RECORDS="fichier", OUTPUT="TEMPORARY_OUTPUT")
    (row,) = copied.layer().getFeatures()
    assert (row["etat"], row["nb_ent"], row["epsg"]) == ("copie", 2500, 2154)
    local = run(PncLoad, RECORD="fichier", RESOURCE="local")
    assert (local["OUTPUT_KIND"], local["OUTPUT_STATE"]) == ("local", "copie_locale")
    check_sites(layer_of(local))
    folder = library.offline_folder()
    assert sorted(path.suffix for path in folder.iterdir()) == [".gpkg", ".json"], "nothing else is left"


@pytest.fixture
def authcfg(qgis_app):
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        manager.setMasterPassword("tests only", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("platform")
    config.setConfig("username", local_platform.ACCOUNT)
    config.setConfig("password", "x" * 12)
    assert manager.storeAuthenticationConfig(config)
    yield config.id()
    manager.removeAuthenticationConfig(config.id())


@pytest.fixture(params=["account", "service", "clear"])
def connection(request, postgis, authcfg, tmp_path, monkeypatch):
    """A connection of QGIS: by an account of its database, by a service of PostgreSQL, or with nothing of the sort."""
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    uri, facts, key = QgsDataSourceUri(), postgis.facts, "x" * 12
    where, mode = (facts["host"], facts["port"], facts["database"]), QgsDataSourceUri.SslMode.SslPrefer
    if request.param == "service":
        lines = ("host", facts["host"]), ("port", facts["port"]), ("user", facts["user"]), ("password", key)
        text = "[aula]\n" + "".join(f"{name}={value}\n" for name, value in (*lines, ("dbname", facts["database"])))
        (tmp_path / "service.conf").write_text(text, encoding="utf-8")
        monkeypatch.setenv("PGSERVICEFILE", str(tmp_path / "service.conf"))
        uri.setConnection("aula", facts["database"], "", "", mode)
    elif request.param == "account":
        uri.setConnection(*where, "", "", mode, authcfg)
    else:
        uri.setConnection(*where, facts["user"], key, mode)
    metadata.saveConnection(metadata.createConnection(uri.uri(False), {}), "base-locale")
    yield request.param
    metadata.deleteConnection("base-locale")


def test_postgis_by_a_connection_from_a_catalogue_of_ones_own(sources, web, connection, authcfg, tmp_path):
    link = {"href": "base-locale", "protocol": "POSTGRES", "name": "public.sites", "rel": "item"}
    described = local_platform.record("base-aa", "Sites en base", [link])
    path = tmp_path / "catalogue.json"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [described]}), encoding="utf-8")
    sources(CatalogueSource("equipe", "Équipe SIG", "json", str(path)))
    if connection == "clear":
        refused(PncLoad, "password", RECORD="equipe:base-aa")
        return
    ran = run(PncLoad, RECORD="equipe:base-aa")
    layer = layer_of(ran)
    assert (ran["OUTPUT_KIND"], ran["OUTPUT_COUNT"]) == ("postgres", 2500) and layer.crs().authid() == "EPSG:2154"
    check_sites(layer)
    assert "x" * 12 not in layer.publicSource() and "x" * 12 not in layer.source()
    assert (authcfg in layer.source()) == (connection == "account")
    (row,) = run(PncOffline, RECORDS="equipe:base-aa", OUTPUT="TEMPORARY_OUTPUT").layer().getFeatures()
    assert (row["etat"], row["nb_ent"]) == ("copie", 2500)
    sources(catalogue_route(web, [described]))
    refused(PncLoad, "local", RECORD="local:base-aa")
    link["name"] = "public.absente"
    path.write_text(json.dumps({"features": [local_platform.record("autre-aa", "Table absente", [link])]}))
    sources(CatalogueSource("autre", "Autre", "json", str(path)))
    refused(PncLoad, "absente", RECORD="autre:autre-aa")


def test_offline_copy_then_refresh(records, profile, tmp_path):
    made = run(
        PncOffline, RECORDS="sites-oapif;sites-wfs\nsites-wms", OUTPUT="TEMPORARY_OUTPUT", FOLDER=str(tmp_path / "c")
    )
    rows = {feature["id"]: feature for feature in made.layer().getFeatures()}
    assert [rows[f"pnc:{name}"]["etat"] for name in ("sites-oapif", "sites-wfs", "sites-wms")] == [
        *("copie", "copie", "en_ligne_seulement"),
    ]
    assert rows["pnc:sites-oapif"]["nb_ent"] == rows["pnc:sites-oapif"]["nb_annonce"] == 2500
    again = run(PncOffline, RECORDS="sites-oapif", OUTPUT="TEMPORARY_OUTPUT", FOLDER=str(tmp_path / "c"))
    assert next(again.layer().getFeatures())["etat"] == "inchange"
    forced = run(PncOffline, RECORDS="sites-oapif", FORCE=True, OUTPUT="TEMPORARY_OUTPUT", FOLDER=str(tmp_path / "c"))
    (row,) = forced.layer().getFeatures()
    assert row["etat"] == "copie" and row["sha_contenu"] == rows["pnc:sites-oapif"]["sha_contenu"]
    report = run(PncRefresh, FOLDER=str(tmp_path / "c"), OUTPUT="TEMPORARY_OUTPUT")
    assert {f["etat"] for f in report.layer().getFeatures()} == {"copie_locale"}
    entries = json.loads((tmp_path / "c" / "manifest.json").read_text(encoding="utf-8"))["entrees"]
    assert len(entries) == 2 and all(entry["epsg"] == 2154 for entry in entries)


def test_a_service_that_is_down_falls_back(sources, qgis_server, static, profile):
    dead = {"href": "http://127.0.0.1:9/", "protocol": "OGC API - Features", "name": "sites", "rel": "item"}
    alive = {"href": f"{qgis_server.url}/", "protocol": "OGC:WFS", "name": "sites", "rel": "item"}
    sources(catalogue_route(static, [local_platform.record("deux", "Deux routes", [dead, alive])]))
    ran = run(PncLoad, RECORD="deux")
    assert ran["OUTPUT_KIND"] == "wfs" and "OAPIF" in ran["OUTPUT_WARNINGS"] and "WFS" in ran["OUTPUT_WARNINGS"]
    sources(catalogue_route(static, [local_platform.record("deux", "Deux routes", [dead])]))
    library.cache().path("local").unlink()
    refused(PncLoad, "127.0.0.1", "refuse", RECORD="deux")


def test_a_layer_the_service_lacks_is_told_with_those_it_has(sources, qgis_server, static):
    wrong = {"href": f"{qgis_server.url}/", "protocol": "OGC:WFS", "name": "autre", "rel": "item"}
    sources(catalogue_route(static, [local_platform.record("faux", "Faux nom", [wrong])]))
    refused(PncLoad, "autre", "sites", RECORD="faux")


def test_real_data_load_complete(sources, web, shared_data, tmp_path):
    """A catalogue made over the real extracts: communes, friches of the territory, vacancy, prices."""
    import csv

    from osgeo import ogr

    territory = (shared_data / "territory" / "aula_territory.gpkg").read_bytes()
    web.routes["/territoire.gpkg"] = lambda request: request.answer(territory)
    dataset = ogr.Open(str(shared_data / "territory" / "aula_territory.gpkg"))
    codes = {feature["insee"] for feature in dataset.GetLayerByName("communes")}
    expected = {"communes": len(codes)}
    links = {"communes": {"href": f"{web.url}/territoire.gpkg", "name": "communes", "rel": "item"}}
    tables = {
        "friches": shared_data / "friches" / "cartofriches_extrait_dept62.csv",
        "lovac": shared_data / "urba" / "lovac_communes_2021_2022.csv",
        "prix": shared_data / "urba" / "dvf_cityStats_benefriches.csv",
    }
    for name, path in tables.items():
        body = path.read_bytes()
        text = body.decode("utf-8-sig", "replace")
        expected[name] = sum(1 for row in csv.reader(text.splitlines(True), delimiter=_separator(text)) if row) - 1
        web.routes[f"/{name}.csv"] = lambda request, body=body: request.answer(body, media="text/csv")
        links[name] = {"href": f"{web.url}/{name}.csv", "rel": "item", "type": "text/csv"}
    sources(catalogue_route(web, [local_platform.record(name, name, [link]) for name, link in links.items()]))
    counts = {name: run(PncLoad, RECORD=f"local:{name}")["OUTPUT_COUNT"] for name in links}
    assert counts == expected and counts["communes"] == 322 and min(counts.values()) > 30


def _separator(text):
    head = text.split("\n", 1)[0]
    return max(";,\t", key=head.count)
