"""A platform behind an account: services through a reverse proxy, with QGIS' own authentication database."""

from __future__ import annotations

import gzip
from dataclasses import replace

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProject

from aula_toolbox.gis.net import guard as network_guard
from aula_toolbox.gis.pnc import accounts
from aula_toolbox.processing.pnc import PncLoad, PncOffline
from scripts import local_platform
from tests.processing.pnc.conftest import SITES, catalogue_route, check_sites, layer_of
from tests.processing.pnc.test_services import sites_of, tiles  # noqa: F401 - the tiles, as a fixture
from tests.servers.files import Guard, serve_folder
from tests.support.guards import forget_guards
from tests.support.runs import refused, run

KEY = "not-in-any-file"


@pytest.fixture
def guard(qgis_server):
    server = Guard(qgis_server.url, local_platform.ACCOUNT, KEY)
    yield server
    server.stop()


@pytest.fixture
def authcfg(qgis_app):
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        assert manager.setMasterPassword("tests only", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("guarded")
    config.setConfig("username", local_platform.ACCOUNT)
    config.setConfig("password", KEY)
    assert manager.storeAuthenticationConfig(config)
    yield config.id()
    manager.removeAuthenticationConfig(config.id())
    forget_guards()


SERVICES = {"wfs": ("OGC:WFS", "/"), "oapif": ("OGC API - Features", "/wfs3"), "wms": ("OGC:WMS", "/")}


@pytest.fixture
def publish(sources, web, guard, authcfg):
    """One record whose service is behind the account; the source may send it there."""

    def one(kind, origins=None):
        protocol, path = SERVICES[kind]
        link = {"href": f"{guard.url}{path}", "protocol": protocol, "name": "sites", "rel": "item"}
        record = local_platform.record("unique-aa", "Sites gardés", [{**link, "aula:restricted": True}])
        origins = (web.url, guard.url) if origins is None else origins
        sources(replace(catalogue_route(web, [record]), authcfg=authcfg, origins=origins))

    return one


def written(layer, tmp_path):
    """A project with the layer, as it lies on disk."""
    project = QgsProject()
    project.addMapLayer(layer.clone())
    path = tmp_path / "projet.qgs"
    assert project.write(str(path))
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", SERVICES)
def test_services_load_through_the_account_which_stays_in_the_database(publish, guard, authcfg, kind, tmp_path, caplog):
    publish(kind)
    ran = run(PncLoad, RECORD="unique-aa")
    layer = layer_of(ran)
    assert ran["OUTPUT_KIND"] == kind
    assert ("CRS84" in ran["OUTPUT_WARNINGS"]) == bool(ran["OUTPUT_WARNINGS"]) == (kind == "oapif")
    if kind == "wms":
        block = layer.dataProvider().block(1, layer.extent(), 64, 64)
        assert len({block.value(row, column) for row in range(64) for column in range(64)}) > 1
    else:
        assert ran["OUTPUT_COUNT"] == 2500
        check_sites(layer, 200.0 if kind == "oapif" else 1.0)
    assert authcfg not in layer.source() and "authcfg=" in layer.source(), "a decoy stands for the account"
    told = (ran.ear.text, caplog.text, *map(str, ran.results.values()))
    for text in (layer.source(), layer.publicSource(), written(layer, tmp_path), *told):
        assert KEY not in text and local_platform.ACCOUNT not in text
    assert guard.requests, "it was the guarded server that answered"


def test_vector_tiles_load_through_the_account(sources, web, tiles, authcfg, tmp_path):  # noqa: F811 - the fixture
    for path in tiles.rglob("*.pbf"):
        plain = tmp_path / "t" / path.relative_to(tiles)
        plain.parent.mkdir(parents=True, exist_ok=True)
        plain.write_bytes(gzip.decompress(path.read_bytes()))
    serve_folder(web, tmp_path / "t", "/tuiles")
    web.routes["/tuiles/metadata.json"] = lambda request: request.answer((tiles / "metadata.json").read_bytes())
    door = Guard(web.url, local_platform.ACCOUNT, KEY)
    try:
        link = {"href": f"{door.url}/tuiles/{{z}}/{{x}}/{{y}}.pbf", "rel": "item", "aula:restricted": True}
        source = catalogue_route(web, [local_platform.record("unique-aa", "Tuiles gardées", [link])])
        sources(replace(source, authcfg=authcfg, origins=(web.url, door.url)))
        layer = layer_of(run(PncLoad, RECORD="unique-aa"))
        assert sites_of(layer) == set(SITES)
        assert authcfg not in layer.source() and "authcfg=" in layer.source()
        assert any(path.endswith(".pbf") for _, path, _ in door.requests)
    finally:
        door.stop()


@pytest.mark.parametrize("form", ["gpkg", "geojson", "csv"])
def test_files_are_downloaded_through_the_account(sources, static, authcfg, form):
    door = Guard(static.url, local_platform.ACCOUNT, KEY)
    try:
        link = {"href": f"{door.url}/sites.{form}", "name": "sites", "rel": "item", "aula:restricted": True}
        source = catalogue_route(static, [local_platform.record("unique-aa", "Fichier gardé", [link])])
        sources(replace(source, authcfg=authcfg, origins=(static.url, door.url)))
        ran = run(PncLoad, RECORD="unique-aa")
        assert ran["OUTPUT_COUNT"] == 2500 and "authcfg" not in layer_of(ran).source()
        sources(replace(source, authcfg=authcfg, origins=(static.url,)))
        refused(PncLoad, "authentification", RECORD="unique-aa")
    finally:
        door.stop()


def test_a_copy_goes_through_the_account_and_carries_none(publish, tmp_path):
    publish("wfs")
    (row,) = run(PncOffline, RECORDS="unique-aa", OUTPUT="TEMPORARY_OUTPUT").layer().getFeatures()
    assert (row["etat"], row["nb_ent"]) == ("copie", 2500)
    for path in (tmp_path / "copies").iterdir():
        assert KEY.encode() not in path.read_bytes()


def test_an_origin_that_was_not_chosen_gets_no_account(publish, guard, web):
    publish("wfs", origins=(web.url,))
    refused(PncLoad, "authentification", RECORD="unique-aa")
    assert guard.refused and all("Authorization" not in headers for _, _, headers in guard.requests)


def test_a_project_saved_with_the_account_is_given_the_decoy(publish, authcfg, tmp_path):
    publish("wfs")
    layer = layer_of(run(PncLoad, RECORD="unique-aa"))
    decoy = next(iter(network_guard.accounts().values()))
    project = QgsProject()
    old = layer.clone()
    old.setDataSource(layer.source().replace(decoy, authcfg), old.name(), old.providerType())
    project.addMapLayer(old)
    assert authcfg in old.source()
    assert accounts.guarded(project) == [old.name()]
    assert authcfg not in old.source() and decoy in old.source() and old.featureCount() == 2500
    assert accounts.guarded(project) == []
