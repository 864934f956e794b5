"""Keys that addresses carry reach every page of a service, and the names of layers arrive as they are."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from aula_toolbox.gis.pnc import stamp
from aula_toolbox.processing.pnc import PncLoad, PncOffline
from scripts import local_platform
from tests.processing.pnc.conftest import catalogue_route, layer_of, started
from tests.servers.oapif import Oapif
from tests.servers.web import WebServer
from tests.servers.wfs import Wfs
from tests.support.runs import refused, run


@pytest.fixture
def publish(sources, web):
    def put(**link):
        sources(catalogue_route(web, [local_platform.record("points-aa", "Points", [{"rel": "item", **link}])]))

    return put


@pytest.fixture
def other():
    server = WebServer()
    yield server
    server.stop()


def test_the_key_of_an_ogc_api_goes_with_every_page(publish, other):
    service = Oapif(other, key="k1")
    publish(href=f"{service.url}/collections/points?apikey=k1&f=json", protocol="OGC API - Features", name="points")
    ran = run(PncLoad, RECORD="points-aa")
    assert (ran["OUTPUT_KIND"], ran["OUTPUT_COUNT"]) == ("oapif", 25)
    keyed = [path for _, path, _ in other.requests if "apikey=k1" in path]
    assert len(keyed) >= len(other.requests) - 4, "QGIS itself asks two pages without it, which it can do without"
    assert "k1" not in stamp.LayerStamp.read(layer_of(ran)).href, "what is written beside the layer is redacted"
    (row,) = run(PncOffline, RECORDS="points-aa", OUTPUT="TEMPORARY_OUTPUT").layer().getFeatures()
    assert (row["etat"], row["nb_ent"]) == ("copie", 25)


def test_without_its_key_the_service_is_refused_and_said_so(publish, other):
    service = Oapif(other, key="k1")
    publish(href=f"{service.url}/collections/points", protocol="OGC API - Features", name="points")
    refused(PncLoad, "127.0.0.1", RECORD="points-aa")


def test_the_key_of_a_wfs_goes_with_every_request(publish, other):
    service = Wfs(other)
    publish(href=f"{service.url}?apikey=k1&service=WFS&request=GetCapabilities", protocol="WFS", name="t:carres")
    assert run(PncLoad, RECORD="points-aa")["OUTPUT_COUNT"] == 322
    asked = [parse_qs(urlsplit(path).query) for _, path, _ in other.requests]
    assert len(asked) > 4 and all(query.get("apikey") == ["k1"] for query in asked)


TITLE = "Zones d'activités (PLU/U) n°2"


@pytest.fixture(scope="module")
def titled(files, tmp_path_factory):
    """QGIS Server on a project whose layer has no short name."""
    folder = tmp_path_factory.mktemp("titled")
    local_platform.qgis_project(files.paths["gpkg"], folder / "p.qgs", TITLE)
    server = started(local_platform.qgis_server, folder / "p.qgs", folder)
    yield server
    server.stop()


@pytest.mark.parametrize("protocol", ["OGC:WMS", "OGC Web Map Tile Service"])
def test_layers_of_qgis_server_are_found_by_their_titles(publish, titled, protocol):
    publish(href=f"{titled.url}/", protocol=protocol, name=TITLE)
    layer = layer_of(run(PncLoad, RECORD="points-aa"))
    block = layer.dataProvider().block(1, layer.extent(), 64, 64)
    assert len({block.value(row, column) for row in range(64) for column in range(64)}) > 1


def test_the_name_qgis_server_makes_of_a_title_for_a_wfs(publish, titled):
    """An apostrophe cannot stand in XML: what QGIS Server then gives is no layer, and that is said."""
    publish(href=f"{titled.url}/", protocol="OGC:WFS", name=TITLE.replace(" ", "_"))
    refused(PncLoad, RECORD="points-aa")
