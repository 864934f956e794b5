"""Walls that stand behind others: each has a test of its own, that fails when the wall is taken away."""

from __future__ import annotations

import io
import zipfile
from types import SimpleNamespace

import pytest
from qgis.core import QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtNetwork import QNetworkRequest

from aula_toolbox.core.net.documents import parse_json
from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.core.pnc import records
from aula_toolbox.core.pnc.catalogue import Record, Resource, Style
from aula_toolbox.core.pnc.iso19139 import read_metadata
from aula_toolbox.gis.net import transport
from aula_toolbox.gis.net.http import Client
from aula_toolbox.gis.net.xmltree import parse_xml
from aula_toolbox.gis.pnc import files, stamp, styles
from aula_toolbox.gis.pnc.layers import make_layer, provider_uri
from aula_toolbox.gis.pnc.probe import ServerCheck, probe
from tests.gis.test_guard import WMS
from tests.servers.web import WebServer


@pytest.fixture
def server(qgis_app):
    made = WebServer()
    yield made
    made.stop()


KINDS = {
    "wfs": "https://a.example/wfs",
    "wms": "https://a.example/wms",
    "esrif": "https://a.example/FeatureServer/0",
    "vectortile": "https://a.example/{z}/{x}/{y}.pbf",
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_service_that_leads_elsewhere_gets_no_configuration_at_all(qgis_app, kind):
    resource = Resource(kind, KINDS[kind], "t:a")
    assert "decoy01" in provider_uri(ServerCheck(resource), "EPSG:2154", "decoy01")
    assert "decoy01" not in provider_uri(ServerCheck(resource, may_authenticate=False), "EPSG:2154", "decoy01")


def test_images_are_asked_of_the_server_itself_whatever_its_capabilities_say(server):
    other = WebServer()
    server.routes["/wms"] = lambda request: request.answer(
        WMS.format(a=server.url, b=other.url).encode(), media="text/xml", Cache_Control="no-store"
    )
    with Client() as client:
        check = probe(client, Resource("wms", f"{server.url}/wms", "l"))
    layer = make_layer("wms", provider_uri(check, "EPSG:2154"), "x")
    layer.dataProvider().block(1, QgsRectangle(690_000, 7_040_000, 690_100, 7_040_100), 16, 16)
    assert not check.may_authenticate and not other.requests
    assert any("GetMap" in path for _, path, _ in server.requests)
    other.stop()


def test_a_style_beside_a_file_is_not_opened_with_it(qgis_app, tmp_path):
    path = tmp_path / "a.geojson"
    path.write_text(
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"n":1},'
        '"geometry":{"type":"Point","coordinates":[2,50]}}]}'
    )
    (tmp_path / "a.qml").write_text(
        '<qgis version="3.40.6"><renderer-v2 type="nullSymbol"/><attributeactions><actionsetting type="1" name="x" '
        'action="import os" id="{a}" icon="" notificationMessage="" capture="0" shortTitle="" isEnabledOnlyWhenEditable'
        '="0"><actionScope id="Feature"/></actionsetting></attributeactions></qgis>'
    )
    assert QgsVectorLayer(str(path), "x", "ogr").renderer().type() == "nullSymbol", "QGIS itself does"
    layer = make_layer("geojson", str(path), "x")
    assert layer.renderer().type() == "singleSymbol" and not layer.actions().actions()


def test_a_style_is_no_larger_than_its_limit(server):
    server.routes["/a.qml"] = lambda request: request.answer(b"<qgis>" + b" " * (2 * 1024 * 1024) + b"</qgis>")
    with Client() as client, pytest.raises(CatalogueError) as caught:
        styles.download(client, Style(f"{server.url}/a.qml"), server.url)
    assert caught.value.cause == "trop_volumineux"


def test_a_record_has_no_more_links_than_its_limit():
    links = [{"href": f"https://a.example/{i}.gpkg", "rel": "item"} for i in range(600)]
    assert len(records.links_of({"links": links})) == 500
    record = records.read_record({"id": "a", "properties": {"title": "A"}, "links": links}, "s")
    assert len(record.resources) == 500


def test_an_iso_record_has_no_more_links_than_its_limit(qgis_app):
    text = "<gco:CharacterString>{}</gco:CharacterString>"
    link = (
        "<gmd:CI_OnlineResource><gmd:linkage><gmd:URL>https://a.example/{}.gpkg</gmd:URL></gmd:linkage>"
        "</gmd:CI_OnlineResource>"
    )
    body = (
        '<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco">'
        f"<gmd:fileIdentifier>{text.format('a')}</gmd:fileIdentifier><gmd:identificationInfo><gmd:citation><gmd:title>"
        f"{text.format('A')}</gmd:title></gmd:citation></gmd:identificationInfo><gmd:distributionInfo>"
        f"{''.join(map(link.format, range(600)))}</gmd:distributionInfo></gmd:MD_Metadata>"
    )
    assert len(read_metadata(parse_xml(body.encode()), "s").resources) == 500


def test_no_more_bytes_leave_an_archive_than_it_announces(tmp_path):
    member = zipfile.ZipInfo("a.gpkg")
    member.file_size = 10
    opened = SimpleNamespace(open=lambda info: io.BytesIO(b"x" * 11))
    with pytest.raises(CatalogueError, match="refused"):
        files.extract(opened, member, tmp_path / "a")


def test_headers_of_a_caller_carry_no_account(server):
    server.routes["/a"] = lambda request: request.answer(b"x")
    with Client() as client:
        client.get(f"{server.url}/a", headers={"Authorization": "Basic abc", "Cookie": "a=b", "X-Other": "1"})
    ((_, _, headers),) = server.requests
    assert "Authorization" not in headers and "Cookie" not in headers and headers["X-Other"] == "1"


class SeenError(Exception):
    """The request was seen."""


def test_qt_brings_nothing_of_its_own_to_a_request(qgis_app, monkeypatch):
    """Neither cookies, nor an account it remembers of the same host, nor a page of its cache, nor redirects."""
    seen = []

    class Manager:
        def get(self, request):
            seen.append(request)
            raise SeenError

    monkeypatch.setattr(transport, "thread_manager", Manager)
    with Client() as client, pytest.raises(SeenError):
        client.get("http://127.0.0.1:1/a")
    attribute, manual = QNetworkRequest.Attribute, int(QNetworkRequest.LoadControl.Manual)
    for name in ("CookieLoadControl", "CookieSaveControl", "AuthenticationReuse"):
        assert int(seen[0].attribute(getattr(attribute, f"{name}Attribute"))) == manual, name
    assert int(seen[0].attribute(attribute.CacheLoadControlAttribute)) == QNetworkRequest.CacheLoadControl.AlwaysNetwork
    assert seen[0].attribute(attribute.CacheSaveControlAttribute) is False
    assert int(seen[0].attribute(attribute.RedirectPolicyAttribute)) == (
        QNetworkRequest.RedirectPolicy.ManualRedirectPolicy
    )


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_xml_whose_words_are_hidden_is_refused(qgis_app, encoding):
    with pytest.raises(CatalogueError, match="document type"):
        parse_xml('<?xml version="1.0" encoding="UTF-16"?><a>b</a>'.encode(encoding))


@pytest.mark.parametrize("text", ["<!DOCTYPE a><a/>", "<!doctype a [<!ENTITY b 'c'>]><a>&b;</a>"])
def test_xml_with_a_document_type_is_refused_before_it_is_read(qgis_app, text):
    with pytest.raises(CatalogueError, match="document type"):
        parse_xml(text.encode())


@pytest.mark.parametrize("text", ["<!DOCTYPE html><p>", " <html>", "<head/>", "<BODY>"])
def test_a_page_in_place_of_json_is_told_as_a_page(text):
    with pytest.raises(CatalogueError, match="HTML page"):
        parse_json(text.encode())


def test_the_page_of_a_layer_shows_no_mark_up_of_a_stranger(qgis_app):
    """Records of a cache written by an earlier version come as they were."""
    evil = "<img src='https://ailleurs.example/a'>Mot [% env('HOME') %]"
    record = Record("a", "s", evil, abstract=evil, publisher=evil, licence=evil)
    layer = make_layer("geojson", '{"type":"Point","coordinates":[2,50]}', evil)
    made = stamp.of(record, "wfs", "https://a.example/", 1)
    made.write(layer)
    stamp.describe(layer, record, made)
    assert layer.name() == "Mot [ % env('HOME') %]"
    assert "<img src=" not in layer.htmlMetadata() and "ailleurs.example" not in layer.htmlMetadata()
    for name in ("aula/source", "aula/licence"):
        assert "[%" not in layer.customProperty(name) and "<" not in layer.customProperty(name)
