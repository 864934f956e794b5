"""A public catalogue leads neither to this machine nor to its network, by no road."""

from __future__ import annotations

import pytest

from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.core.pnc.catalogue import Resource
from aula_toolbox.gis.net.http import Client
from aula_toolbox.gis.pnc.probe import probe
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


def test_a_catalogue_of_the_network_itself_may(servers):
    own, _ = servers
    own.routes["/a"] = lambda request: request.answer(b"x")
    with Client(home=f"{own.url}/csw") as client:
        assert client.get(f"{own.url}/a").status == 200
