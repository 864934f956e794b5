"""A public catalogue leads neither to this machine nor to its network, by no road."""

from __future__ import annotations

import pytest

from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.core.pnc.catalogue import Resource
from aula_toolbox.gis.net import transport
from aula_toolbox.gis.net.http import Client
from aula_toolbox.gis.net.transport import Access
from aula_toolbox.gis.pnc.probe import _is_inside, probe
from tests.servers.web import WebServer
from tests.servers.wfs import Wfs

PUBLIC = "https://catalogue.example/csw"


@pytest.fixture
def servers(qgis_app):
    own, other = WebServer(), WebServer()
    yield own, other
    own.stop()
    other.stop()


def test_no_request_reaches_it(servers):
    own, _ = servers
    with Client(home=PUBLIC) as client, pytest.raises(CatalogueError, match="own network"):
        client.get(f"{own.url}/secret")
    assert not own.requests


def test_no_redirect_reaches_it(servers):
    """The first server stands for a public one: it is among the origins."""
    own, other = servers
    own.routes["/to"] = lambda request: request.answer(b"", 302, Location=f"{other.url}/secret")
    with Client(origins=(own.url,), home=PUBLIC) as client, pytest.raises(CatalogueError, match="own network"):
        client.get(f"{own.url}/to")
    assert own.requests and not other.requests


@pytest.mark.parametrize("is_old", [False, True])
def test_no_capabilities_lead_a_provider_to_it(servers, is_old):
    own, other = servers
    wfs = Wfs(own, is_old=is_old)
    wfs.get = f"{other.url}/secret"
    with Client(origins=(own.url,), home=PUBLIC) as client, pytest.raises(CatalogueError, match="own network"):
        probe(client, Resource("wfs", wfs.url, "t:carres"))
    with Client(origins=(own.url,), home=own.url) as client:
        assert not probe(client, Resource("wfs", wfs.url, "t:carres")).may_authenticate
    assert not other.requests


@pytest.mark.parametrize("number", ["10.0.0.5", "127.0.0.1", "169.254.169.254", "::1", "fe80::1", "192.168.1.1"])
def test_no_public_name_leads_to_it(qgis_app, monkeypatch, number):
    """A name server may answer anything: the numbers are looked at, of the request as of the operations."""
    monkeypatch.setattr(transport, "numbers_of", lambda host: ["203.0.113.9", number] if host == "evil.example" else [])
    with Client(home=PUBLIC) as client:
        with pytest.raises(CatalogueError, match="own network"):
            client.get("https://evil.example/secret")
        with pytest.raises(CatalogueError, match="own network"):
            _is_inside(client, "https://evil.example/wfs", "https://good.example/wfs")
        assert not _is_inside(client, "https://other.example/wfs", "https://good.example/wfs")
    with Client(home=PUBLIC, origins=("https://evil.example",)) as client:
        client.access.check_reach("https://evil.example/chosen")


def test_names_are_looked_up(qgis_app):
    assert {"127.0.0.1", "::1"} & set(transport.numbers_of("localhost"))
    assert not transport.goes_by_proxy("https://catalogue.example")


def test_a_proxy_looks_names_up_itself(qgis_app, monkeypatch):
    monkeypatch.setattr(transport, "goes_by_proxy", lambda address: True)
    monkeypatch.setattr(transport, "numbers_of", lambda host: ["10.0.0.5"])
    Access(home=PUBLIC).check_reach("https://evil.example/secret")


def test_an_image_is_read_where_its_redirects_end(servers):
    own, other = servers
    head = b"II*\0" + bytes(600)
    other.routes["/b.tif"] = lambda request: request.answer(head)
    own.routes["/a.tif"] = lambda request: request.answer(b"", 302, Location=f"{other.url}/b.tif")
    with Client(origins=(own.url, other.url), home=PUBLIC) as client:
        assert probe(client, Resource("cog", f"{own.url}/a.tif")).resource.href == f"{other.url}/b.tif"
    with Client(origins=(own.url,), home=PUBLIC) as client, pytest.raises(CatalogueError, match="own network"):
        probe(client, Resource("cog", f"{own.url}/a.tif"))


def test_a_catalogue_of_the_network_itself_may(servers):
    own, _ = servers
    own.routes["/a"] = lambda request: request.answer(b"x")
    with Client(home=f"{own.url}/csw") as client:
        assert client.get(f"{own.url}/a").status == 200
