"""Portals as they are written in the wild: addresses, forms, shapes, members that are not what they should be.

Method: docs/design/pnc.md#portals
"""

from __future__ import annotations

import pytest

from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.core.pnc import portal_reading, portals
from aula_toolbox.core.pnc.catalogue import CatalogueSource
from aula_toolbox.core.pnc.reading import with_query
from aula_toolbox.core.pnc.records import read_record

UDATA = "https://www.data.gouv.fr/api/1/datasets/"
ODS = "https://h/api/explore/v2.1/catalog/datasets"


@pytest.mark.parametrize(
    ("kind", "given", "asked"),
    [
        ("udata", "https://www.data.gouv.fr", f"{UDATA}?page_size=9&q=zan"),
        ("udata", f"{UDATA}?organization=aula", f"{UDATA}?organization=aula&page_size=9&q=zan"),
        ("ckan", "https://h/portail/", "https://h/portail/api/3/action/package_search?rows=9&start=0&q=zan"),
        ("ckan", "https://h/api/3", "https://h/api/3/action/package_search?rows=9&start=0&q=zan"),
        ("ods", "https://h", f"{ODS}?limit=9&offset=0&where=%22zan%22"),
        ("dcat", "https://h/data.json", "https://h/data.json"),
    ],
)
def test_an_address_is_that_of_the_portal_or_of_its_list(kind, given, asked):
    base, keys = portals.PORTALS[kind].first(given, 9, "zan", None)
    assert with_query(base, **keys) == asked


def test_a_word_cannot_leave_its_quotes():
    _, keys = portals.PORTALS["ods"].first("https://h", 9, 'zan" or "', None)
    assert keys["where"] == '"zan or "'


@pytest.mark.parametrize(
    ("form", "kind"),
    [
        *((form, "fichier") for form in ("SHP", "shp.zip", "ESRI Shapefile", "GeoJSON", "application/vnd.geo+json")),
        *((form, "fichier") for form in ("CSV", "Geopackage", "KML", "XLSX", "zip", "geoparquet", "fgb", "DXF")),
        *((("WFS", "wfs"), ("OGC WFS", "wfs"), ("wms", "wms"), ("OGC API - Features", "oapif"), ("wmts", "wmts"))),
        *((form, "") for form in ("PDF", "html", "", "Web Page", "doc")),
    ],
)
def test_what_a_portal_says_of_a_file_is_understood(form, kind):
    link = portals.link_of("https://h/x", form, "communes")
    record = read_record({"id": "a", "properties": {"title": "A"}, "links": [link]}, "s")
    assert record.kinds == ((kind,) if kind else ())


def test_the_files_of_a_dataset_are_tried_in_the_order_of_their_forms():
    links = [portals.link_of("https://h/x", form) for form in ("zip", "csv", "geojson", "gpkg")]
    assert sorted(links, key=lambda link: link["aula:priority"]) == links[::-1]


def page(kind, document, address="https://h/api/x?start=0"):
    return portals.PORTALS[kind].read(document, address)


def first(kind, document):
    return read_record(page(kind, document).features[0], "s")


def test_members_that_are_missing_or_wrong_leave_the_rest():
    assert first("udata", {"data": [{"id": "a", "title": "A", "organization": None, "resources": None}]}).title == "A"
    assert (
        first("ckan", {"result": {"results": [{"name": "a", "extras": [{"key": "spatial", "value": "{"}]}]}}).bbox
        is None
    )
    assert (
        first("ckan", {"result": {"results": [{"id": "a", "title": "A", "spatial": {"type": "Point"}}]}}).title == "A"
    )
    bare = first("ods", {"results": [{"dataset_id": "a", "has_records": False}]})
    assert bare.kinds == () and bare.link == "https://h/explore/dataset/a/"
    table = first("ods", {"results": [{"dataset_id": "a", "features": ["analyze"], "metas": {}}]})
    assert [one.href for one in table.resources] == ["https://h/api/x/a/exports/csv"]
    for kind in ("udata", "ckan", "ods", "dcat"):
        for document in (None, 3, [], {}, {"data": 3, "result": 4, "results": "x"}):
            assert page(kind, document).features is None, (kind, document)


def test_pages_of_a_list_follow_its_total():
    results = {"result": {"count": 3, "results": [{"id": "a"}, {"id": "b"}]}}
    assert page("ckan", results).following == "https://h/api/x?start=2"
    assert page("ckan", results, "https://h/api/x?start=2").following == ""
    assert page("ckan", {"result": {"count": True, "results": [{"id": "a"}]}}).following == ""


HUB = {
    "dataset": [
        {
            "@type": "dcat:Dataset",
            "identifier": "https://h/c",
            "title": "Communes",
            "keyword": ["limites"],
            "publisher": {"name": "AULA"},
            "spatial": "2.0,50.0,3.0,51.0",
            "modified": "2026-10-01",
            "landingPage": "https://h/page",
            "distribution": [
                {
                    "title": "Service",
                    "format": "ArcGIS GeoServices REST API",
                    "accessURL": "https://h/a/FeatureServer/0",
                },
                {"title": "GeoJSON", "mediaType": "application/geo+json", "accessURL": "https://h/c.geojson"},
            ],
        }
    ]
}


def test_dcat_is_read_as_one_document_or_as_a_graph():
    hub = first("dcat", HUB)
    assert (hub.title, hub.bbox, hub.publisher) == ("Communes", (2.0, 50.0, 3.0, 51.0), "AULA")
    assert hub.kinds == ("esrif", "geojson") and hub.link == "https://h/page"
    dct, dcat = "http://purl.org/dc/terms/", "http://www.w3.org/ns/dcat#"
    media = "https://www.iana.org/assignments/media-types/text/csv"
    graph = [
        {
            "@id": "https://h/d",
            "@type": f"{dcat}Dataset",
            f"{dct}title": [{"@value": "Titre", "@language": "fr"}],
            f"{dct}publisher": "https://h/p",
            f"{dct}spatial": [{"geometry": '{"type": "Point", "coordinates": [2.5, 50.5]}', "x": 1}],
            f"{dcat}distribution": [{f"{dcat}mediaType": media, f"{dcat}accessURL": "https://h/x", "@id": "y"}],
        },
        {"@id": "https://h/p", "foaf:name": "AULA", "vcard:name": "SIG"},
    ]
    one = first("dcat", graph)
    assert (one.id, one.title, one.publisher, one.kinds) == ("https://h/d", "Titre", "AULA", ("csv",))
    assert one.bbox == (2.5, 50.5, 2.5, 50.5)
    paged = page(
        "dcat", {"@graph": [*graph, {"@type": "hydra:PagedCollection", "hydra:nextPage": {"@id": "https://h/2"}}]}
    )
    assert paged.following == "https://h/2"
    assert page("dcat", {"@type": "dcat:Catalog"}).features == []


@pytest.mark.parametrize("text", ["partout", "1 2 3", "1-2e 3 4", ""])
def test_places_that_are_no_box_are_none(text):
    assert first("dcat", {"dataset": [{"title": "A", "identifier": "a", "spatial": text}]}).bbox is None


def fetched(documents, kind="udata", url="https://h/api/1/datasets/"):
    return portal_reading.read_portal(CatalogueSource("s", "S", kind, url), lambda address: documents.pop(0))


def udata(*ids, following=""):
    return {"data": [{"id": one, "title": one} for one in ids], "total": 9, "next_page": following}


def test_paging_traps_end_and_keep_what_was_read(monkeypatch):
    again = fetched([udata("a", following="?page=2"), udata("b", following="?page=2")])
    assert len(again.records) == 2 and "circles" in again.reason
    nothing = fetched([udata("a", following="?page=2"), udata("a", following="?page=3")])
    assert len(nothing.records) == 1 and "nothing new" in nothing.reason
    monkeypatch.setattr(portal_reading, "limit", lambda key: {"pages_max": 1, "page_records": 2}[key])
    cut = fetched([udata("a", following="?page=2")])
    assert len(cut.records) == 1 and "in part" in cut.reason and cut.is_cut


def stac(documents, url="https://h/catalog.json"):
    return portal_reading.read_stac(CatalogueSource("s", "S", "stac", url), documents.__getitem__)


def test_static_files_of_a_stac_are_followed(monkeypatch):
    def linked(kind, *links, **more):
        return {"type": kind, "links": [{"rel": rel, "href": href} for rel, href in links], **more}

    documents = {
        "https://h/catalog.json": linked("Catalog", ("child", "a/c.json"), ("child", "https://evil/c.json")),
        "https://h/a/c.json": linked("Collection", ("item", "i.json"), ("item", "i.json"), id="c", title="Ortho"),
        "https://h/a/i.json?limit=100": {
            "type": "Feature",
            "id": "i",
            "bbox": [2, 50, 3, 51],
            "assets": {
                "img": {"href": "i.tif", "type": "image/tiff; application=geotiff", "roles": ["data"]},
                "meta": {"href": "i.xml", "roles": ["metadata"]},
            },
        },
    }
    reading = stac(documents)
    (record,) = reading.records
    assert (record.id, record.kinds, record.bbox) == ("Ortho/i", ("cog",), (2.0, 50.0, 3.0, 51.0)) and reading.is_whole
    assert record.resources[0].href == "https://h/a/i.tif"
    monkeypatch.setattr(portal_reading, "limit", lambda key: {"pages_max": 2, "page_records": 100}[key])
    assert not stac(documents).is_whole
    with pytest.raises(CatalogueError):
        stac({"https://h/catalog.json": [1]})
    assert stac({"https://h/catalog.json": {"collections": [3, {"id": ""}], "links": []}}).dropped == 2
