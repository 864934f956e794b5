"""Links and records: what kind a link is, which one is preferred, what a record says.

Method: docs/design/pnc.md#links, docs/design/pnc.md#records
"""

from __future__ import annotations

import re

import pytest

from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.core.pnc.catalogue import Resource
from aula_toolbox.core.pnc.links import Link, in_order, kind_of, landing_page, page_under, resource_of
from aula_toolbox.core.pnc.records import features_of, links_of, number_matched, read_record, valid_box
from tests.support.records import feature


@pytest.mark.parametrize(
    ("link", "kind"),
    [
        (Link("https://h/x", protocol="OGC:WFS-2.0.0-http-get-feature"), "wfs"),
        (Link("https://h/x", protocol="ogc:wms"), "wms"),
        (Link("https://h/x", protocol="OGC API - Features"), "oapif"),
        (Link("https://h/x", protocol="OGC:OAF"), "oapif"),
        (Link("https://h/x?service=WFS", protocol="OGC:WMS"), "wms"),
        (Link("https://h/x.gpkg", protocol="WWW:DOWNLOAD-1.0-http--download"), "gpkg"),
        (Link("https://h/collections/a/items", media_type="application/geo+json"), "oapif"),
        (Link("https://h/a", media_type="application/geo+json; charset=utf-8"), "geojson"),
        (Link("https://h/a", media_type="application/geopackage+sqlite3"), "gpkg"),
        (Link("https://h/a", media_type="image/tiff; application=geotiff; profile=cloud-optimized"), "cog"),
        (Link("https://h/a", media_type="text/csv"), "csv"),
        (Link("https://h/a.zip"), "fichier"),
        (Link("https://h/a.gpkg.zip"), "gpkg"),
        (Link("https://h/a.fgb?x=1"), "fichier"),
        (Link("https://h/a", media_type="application/zip"), "fichier"),
        (Link("https://h/ows?SERVICE=wms&x=1"), "wms"),
        (Link("https://h/1.0.0/WMTSCapabilities.xml"), "wmts"),
        (Link("https://h/arcgis/rest/services/a/FeatureServer/3"), "esrif"),
        (Link("https://h/arcgis/rest/services/a/MapServer"), "esrim"),
        (Link("https://h/t/{z}/{x}/{y}.pbf"), "vectortile"),
        (Link("aula", protocol="POSTGRES"), "postgres"),
        (Link("https://h/s.qml", rel="describedby"), "style"),
        (Link("https://h/s", rel="describedby", media_type="application/vnd.qgis.style+xml"), "style"),
        (Link("https://h/p.png", rel="preview", media_type="image/png"), "thumbnail"),
        (Link("https://h/a.gpkg", rel="self"), ""),
        (Link("https://h/a.gpkg", rel="license"), ""),
        (Link("https://h/page.html", media_type="text/html"), ""),
        (Link("https://[bad/x.gpkg"), "gpkg"),
        (Link(""), ""),
    ],
)
def test_kind_of_a_link(link, kind):
    assert kind_of(link) == kind


WILD = {
    "wfs": """WFS|OGC:WFS|ogc:wfs:2.0|OGC WFS|OGC:WFS-1.1.0-http-get-capabilities|OGC Web Feature Service|WFS 2.0.0|WFS2
        Web Feature Service|http://www.opengis.net/def/serviceType/ogc/wfs|https://www.opengis.net/wfs/2.0
        http://www.opengis.net/wfs|urn:ogc:serviceType:WebFeatureService:2.0|OGC-WFS""",
    "wms": """WMS|OGC:WMS:1.3.0|OGC Web Map Service|WMS 1.1.1|http://www.opengis.net/def/serviceType/ogc/wms
        OGC:WMS-1.3.0-http-get-map|http://www.opengis.net/wms|urn:ogc:serviceType:WebMapService:1.3""",
    "wmts": "WMTS|OGC:WMTS:1.0.0|OGC Web Map Tile Service|http://www.opengis.net/def/serviceType/ogc/wmts|OGC:WMTS-1.0.0",
    "oapif": """OGC API Features|OGC API - Features|OGC:API-Features|OGC:OGCAPI-Features|WFS3
        OGC API – Features - Part 1
        http://www.opengis.net/def/interface/ogcapi-features|OGC:OAF""",
    "esrif": "ESRI:ArcGIS:FeatureServer|ESRI REST: Feature Service|ArcGIS FeatureServer",
    "esrim": "ESRI:ArcGIS:MapServer|ESRI REST: Map Service",
    "": "https://www.w3.org/TR/xlink/|WWW:LINK-1.0-http--link|http|WMC|OGC:SOS|OGC:WCS|wfsx",
}


@pytest.mark.parametrize(
    ("kind", "protocol"), [(kind, word.strip()) for kind, text in WILD.items() for word in re.split(r"[|\n]", text)]
)
def test_protocols_as_they_are_written(kind, protocol):
    assert kind_of(Link("https://h/x", protocol=protocol)) == kind


def test_the_layer_name_is_read_in_the_address_when_the_link_is_silent():
    assert resource_of(Link("https://h/ows?typeNames=a:b,c"), "wfs").name == "a:b"
    assert resource_of(Link("https://h/ows?LAYERS=x"), "wms").name == "x"
    assert resource_of(Link("https://h/collections/sites/items?f=json"), "oapif").name == "sites"
    assert resource_of(Link("https://h/landing"), "oapif").name == ""
    assert resource_of(Link("https://[bad"), "wfs").name == ""
    assert resource_of(Link("https://h/a", name="given"), "wfs").name == "given"


def test_landing_page_of_any_page():
    assert landing_page("https://h/api/collections/sites/items?f=json") == "https://h/api"
    assert landing_page("https://h/api/") == "https://h/api"
    assert landing_page("https://h/api/collections/a/items?f=json&apikey=k%201") == "https://h/api?apikey=k+1"


def test_a_key_goes_with_every_page():
    assert page_under("https://h/api", "collections", "a/b c") == "https://h/api/collections/a%2Fb%20c"
    assert page_under("https://h/api?apikey=k", "conformance") == "https://h/api/conformance?apikey=k"


def test_automatic_choice_puts_data_before_pictures_and_obeys_the_catalogue():
    kinds = ["wms", "csv", "wfs", "gpkg", "oapif", "wmts", "cog"]
    assert [r.kind for r in in_order(tuple(Resource(kind, "https://h") for kind in kinds))] == [
        *("oapif", "wfs", "gpkg", "csv", "cog", "wms", "wmts")
    ]
    first = in_order((Resource("oapif", "https://h"), Resource("gpkg", "https://h", priority=10)))
    assert first[0].kind == "gpkg"
    assert in_order((Resource("wms", "https://h", priority=1), Resource("csv", "https://h")))[0].kind == "csv"


def test_a_record_is_read_whole():
    record = read_record(feature(), "pnc")
    assert (record.key, record.title, record.publisher, record.contact) == (
        *("pnc:friches", "Friches qualifiées", "AULA", "sig@example.org"),
    )
    assert record.abstract == "Inventaire  2026", "control characters are gone"
    assert record.bbox == (2.0, 50.0, 3.0, 51.0) and record.updated.iso == "2026-10-01"
    assert record.licence == "Licence Ouverte 2.0" and record.language == "fr"
    assert record.observatories == ("friches-economiques",) and "foncier" in record.themes
    assert record.perimeters == ("CALL",) and record.time == ("2020-01-01", "..")
    assert [(r.kind, r.name, r.priority, r.crs) for r in record.resources] == [
        ("wfs", "sites", 5, "EPSG:2154"),
        ("vectortile", "", 100, ""),
    ]
    assert len(record.refused) == 2 and all("Source refused" in reason for reason in record.refused)
    assert record.styles[0].sha256 == "ab" and record.thumbnail == "https://h/p.png"
    assert record.link == "https://h/items/friches" and record.raw_kind == "dataset"


def test_boxes_are_read_from_geometry_else_bbox():
    assert read_record(feature(geometry=None, bbox=[1, 2, 0, 3, 4, 9]), "s").bbox == (1.0, 2.0, 3.0, 4.0)
    assert read_record(feature(geometry=None, bbox=[1, 2, 3]), "s").bbox is None
    assert read_record(feature(geometry=None, bbox=[1, 2, True, 4]), "s").bbox is None
    assert read_record(feature(geometry=None, bbox=[10**400, 2, 3, 4]), "s").bbox is None
    collection = {"type": "GeometryCollection", "geometries": [{"coordinates": [1, 2]}, {"coordinates": [3, 4, 5]}]}
    assert read_record(feature(geometry=collection), "s").bbox == (1.0, 2.0, 3.0, 4.0)
    assert valid_box(3, 0, 1, 1) is None and valid_box(0, 0, 200, 1) is None


@pytest.mark.parametrize("identifier", ["", None, "x" * 10_000, "a\nb", {}, True])
def test_records_without_a_usable_id_are_dropped(identifier):
    assert read_record(feature(id=identifier), "s") is None


def test_odd_ids_are_kept_as_plain_text():
    for identifier in ("../../x", "a' url='http://evil/"):
        assert read_record(feature(id=identifier), "s").id == identifier
    assert read_record(feature(id=12), "s").id == "12"


def test_a_record_without_title_takes_its_id_and_without_link_is_dropped():
    bare = {"id": "a", "links": [{"href": "https://h/a.gpkg"}]}
    assert read_record(bare, "s").title == "a"
    assert read_record({"id": "a"}, "s") is None
    assert read_record([], "s") is None


def test_contact_without_email_gives_the_name():
    item = feature()
    item["properties"]["contacts"] = [{"name": "Bureau", "role": "publisher"}]
    assert read_record(item, "s").contact == "Bureau" and read_record(item, "s").publisher == "Bureau"


def test_documents():
    assert features_of({"type": "Feature"}) == [{"type": "Feature"}]
    with pytest.raises(CatalogueError):
        features_of({"features": 3})
    assert number_matched({"numberMatched": 12}) == 12
    assert number_matched({"numberMatched": float("nan")}) is None and number_matched([]) is None
    assert links_of({"links": 3}) == []
