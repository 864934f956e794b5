"""Addresses for QGIS' providers: whatever name a catalogue may use, its parts come back as they were."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import QgsDataSourceUri, QgsProviderRegistry

from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.core.pnc.catalogue import Resource
from aula_toolbox.gis.pnc.layers import provider_of, provider_uri
from aula_toolbox.gis.pnc.probe import ServerCheck

NAMES = st.from_regex(r"\A[\w .:\-]{1,60}\Z")
BASES = st.sampled_from(
    ["https://h.example/ows", "https://h.example:8443/ows?map=a%20b.map", "http://127.0.0.1:80/x?a=1&b=2"]
)


@settings(max_examples=60, deadline=None)
@given(kind=st.sampled_from(["wfs", "oapif"]), name=NAMES, base=BASES)
def test_parts_of_feature_services_come_back(qgis_app, kind, name, base):
    uri = provider_uri(ServerCheck(Resource(kind, base, name)), "EPSG:2154", "abc1234")
    read = QgsDataSourceUri(uri)
    assert (read.param("typename"), read.param("url"), read.param("srsname")) == (name, base, "EPSG:2154")
    assert read.authConfigId() == "abc1234" and not read.password()
    parts = QgsProviderRegistry.instance().decodeUri(provider_of(kind), uri)
    assert not parts or parts.get("url", base) == base


@settings(max_examples=60, deadline=None)
@given(name=NAMES, base=BASES)
def test_parts_of_image_services_come_back(qgis_app, name, base):
    uri = provider_uri(ServerCheck(Resource("wms", base, name)), "EPSG:2154", "abc1234")
    read = QgsDataSourceUri()
    read.setEncodedUri(uri)
    # Qt writes a space as %20 again when it asks
    assert read.param("url").replace(" ", "%20") == base
    assert (read.param("layers"), read.param("crs")) == (name, "EPSG:2154")
    assert read.param("authcfg") == "abc1234"


@pytest.mark.parametrize("name", ["a' url='http://evil/", "x" * 201, "", "a&layers=b", "a\nb", "../x"])
def test_names_that_could_leave_their_place_are_refused(qgis_app, name):
    for kind in ("wfs", "oapif", "wms"):
        with pytest.raises(CatalogueError):
            provider_uri(ServerCheck(Resource(kind, "https://h.example/ows", name)), "EPSG:2154")


def test_credentials_never_go_with_a_file_read_at_a_distance(qgis_app):
    check = ServerCheck(Resource("cog", "https://h.example/a.tif"))
    assert provider_uri(check, "EPSG:2154") == "/vsicurl/https://h.example/a.tif"
    with pytest.raises(CatalogueError):
        provider_uri(check, "EPSG:2154", "abc1234")
