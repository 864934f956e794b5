"""The readers: OGC API Records, ISO 19139, CSW; links and pages."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest

from aula_toolbox.core.pnc import iso19139, reading
from aula_toolbox.core.pnc.catalogue import Resource, Source
from aula_toolbox.core.pnc.errors import CatalogueError
from aula_toolbox.core.pnc.links import Link, in_order, kind_of, landing_page, resource_of
from aula_toolbox.core.pnc.records import features_of, links_of, number_matched, read_record, valid_box
from aula_toolbox.core.pnc.tree import Node


def tree(text: str) -> Node:
    """The tree `gis` would make of an XML text."""

    def convert(element):
        local = element.tag.rsplit("}", 1)[-1]
        attributes = {key.rsplit("}", 1)[-1]: value for key, value in element.attrib.items()}
        return Node(local, attributes, element.text or "", [convert(child) for child in element])

    return convert(ET.fromstring(text))


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
        (Link("https://h/a.zip"), "gpkg"),
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


def test_automatic_choice_puts_data_before_pictures_and_obeys_the_catalogue():
    kinds = ["wms", "csv", "wfs", "gpkg", "oapif", "wmts", "cog"]
    assert [r.kind for r in in_order(tuple(Resource(kind, "https://h") for kind in kinds))] == [
        *("oapif", "wfs", "gpkg", "csv", "cog", "wms", "wmts")
    ]
    first = in_order((Resource("oapif", "https://h"), Resource("gpkg", "https://h", priority=10)))
    assert first[0].kind == "gpkg"
    assert in_order((Resource("wms", "https://h", priority=1), Resource("csv", "https://h")))[0].kind == "csv"


def feature(**members):
    about = {
        "type": "dataset",
        "title": "Friches qualifiées",
        "description": "Inventaire\x07 2026",
        "language": {"code": "fr"},
        "keywords": ["friches", 7, "observatoire:friches-economiques"],
        "themes": [{"concepts": [{"id": "foncier"}, "x"]}],
        "updated": "2026-10-01",
        "license": "etalab-2.0",
        "contacts": [
            {"organization": "Autre"},
            {"organization": "AULA", "roles": ["publisher"], "emails": [{"value": "sig@example.org"}]},
        ],
        "aula:perimeters": ["CALL"],
    }
    return {
        "type": "Feature",
        "id": "friches",
        "geometry": {"type": "Polygon", "coordinates": [[[2.0, 50.0], [3.0, 50.0], [3.0, 51.0], [2.0, 50.0]]]},
        "time": {"interval": ["2020-01-01", ".."]},
        "properties": about,
        "links": [
            {
                "href": "https://h/wfs",
                "protocol": "OGC:WFS",
                "name": "sites",
                "aula:priority": 5,
                "aula:crs": "EPSG:2154",
            },
            {"href": "file:///etc/passwd", "protocol": "OGC:WFS"},
            {"href": "base", "protocol": "POSTGRES"},
            {"href": "https://h/t/{z}/{x}/{y}.pbf"},
            {"href": "https://h/f.qml", "rel": "describedby", "aula:sha256": "ab"},
            {"href": "https://h/p.png", "rel": "preview", "type": "image/png"},
            {"href": "https://h/items/friches", "rel": "self"},
            "noise",
        ],
        **members,
    }


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


SOURCE = Source("s", "S", "records", "https://h/api")


class Server:
    """Documents by address, and what was asked."""

    def __init__(self, documents):
        self.documents, self.asked = documents, []

    def __call__(self, address):
        self.asked.append(address)
        return self.documents[address]


def page(ids, next_href=None, **members):
    links = [{"rel": "next", "href": next_href}] if next_href else []
    return {"features": [feature(id=i) for i in ids], "links": links, "numberMatched": 99, **members}


ITEMS = "https://h/api/collections/c/items"
FIRST = f"{ITEMS}?limit=100&f=json"


def collections(document):
    return {
        "https://h/api": {"links": [{"rel": "data", "href": "collections"}]},
        "https://h/collections": {
            "collections": [
                {"itemType": "feature"},
                7,
                {"itemType": "record", "links": [{"rel": "items", "href": "/api/collections/c/items"}]},
            ]
        },
        **document,
    }


def test_from_the_landing_page_to_the_last_page():
    second = f"{ITEMS}?startindex=2"
    server = Server(collections({FIRST: page("ab", second), second: page("bc")}))
    result = reading.read_records(SOURCE, server)
    assert [r.id for r in result.records] == ["a", "b", "c"] and result.is_whole and result.announced == 99


@pytest.mark.parametrize("start", [ITEMS, "https://h/api/collections/c"])
def test_a_source_may_be_a_collection_or_its_items(start):
    server = Server(
        {
            ITEMS: page("a"),
            "https://h/api/collections/c": {"links": [{"rel": "items", "href": ITEMS}]},
            FIRST: page("a"),
        }
    )
    source = Source("s", "S", "records", start)
    assert len(reading.read_records(source, server).records) == 1


@pytest.mark.parametrize(
    "document", [{}, {"collections": 3}, [], {"links": [{"rel": "data", "href": "https://evil/c"}]}]
)
def test_a_source_that_holds_no_records(document):
    with pytest.raises(CatalogueError):
        reading.read_records(SOURCE, Server({"https://h/api": document}))


def pages(documents):
    return reading.read_records(Source("s", "S", "records", ITEMS), Server({ITEMS: page("a"), **documents}))


def test_paging_traps_end_and_keep_what_was_read():
    itself = pages({FIRST: page("a", FIRST)})
    assert not itself.is_whole and "circles" in itself.reason and len(itself.records) == 1
    p2, p3 = f"{ITEMS}?p=2", f"{ITEMS}?p=3"
    cycle = pages({FIRST: page("a", p2), p2: page("b", p3), p3: page("c", FIRST)})
    assert not cycle.is_whole and len(cycle.records) == 3
    elsewhere = pages({FIRST: page("a", "https://evil/next")})
    assert not elsewhere.is_whole and "another server" in elsewhere.reason
    empty = pages({FIRST: page("a", p2), p2: page("a", p3)})
    assert not empty.is_whole and "nothing new" in empty.reason


def test_endless_pages_stop_at_the_caps(monkeypatch):
    class Endless(Server):
        def __call__(self, address):
            number = len(self.asked)
            self.asked.append(address)
            return page([f"{number}-{i}" for i in range(100)], f"{ITEMS}?p={number + 1}")

    server = Endless({})
    result = reading.read_records(Source("s", "S", "records", ITEMS), server)
    assert len(result.records) == 5000 and not result.is_whole and "in part" in result.reason
    assert len(server.asked) == 51
    monkeypatch.setattr(reading, "limit", lambda key: {"pages_max": 3, "fiches_max": 5000, "page_records": 100}[key])
    result = reading.read_records(Source("s", "S", "records", ITEMS), Endless({}))
    assert len(result.records) == 300 and not result.is_whole


def test_a_word_is_asked_only_of_a_huge_catalogue():
    asked = f"{FIRST}&q=friches"
    server = Server({ITEMS: page("a"), FIRST: page("a", numberMatched=6000), asked: page("b", numberMatched=12)})
    result = reading.read_records(Source("s", "S", "records", ITEMS), server, "friches")
    assert [r.id for r in result.records] == ["b"]
    small = Server({ITEMS: page("a"), FIRST: page("a")})
    assert len(reading.read_records(Source("s", "S", "records", ITEMS), small, "friches").records) == 1


def test_links_of_a_secure_page_are_upgraded():
    assert reading.follow("http://h/next", "https://h/a") == "https://h/next"
    assert reading.follow("?p=2", "https://h/a") == "https://h/a?p=2"
    with pytest.raises(CatalogueError) as error:
        reading.follow("https://other/next", "https://h/a")
    assert error.value.cause == "redirection_externe"
    with pytest.raises(CatalogueError):
        reading.follow("file:///etc/passwd", "https://h/a")


def test_a_document_counts_what_it_drops():
    bad_date = feature(id="b")
    bad_date["properties"]["updated"] = "hier"
    result = reading.read_document({"features": [feature(), feature(), bad_date, {"id": ""}, 3]}, SOURCE)
    assert (len(result.records), result.dropped, result.unreadable_dates) == (2, 2, 1)
    many = reading.read_document({"features": [feature(id=i) for i in range(5001)]}, SOURCE)
    assert len(many.records) == 5000 and not many.is_whole


NAMESPACES = (
    'xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco" '
    'xmlns:gmx="http://www.isotc211.org/2005/gmx" xmlns:csw="http://www.opengis.net/cat/csw/2.0.2" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dct="http://purl.org/dc/terms/" '
    'xmlns:ows="http://www.opengis.net/ows" xmlns:xlink="http://www.w3.org/1999/xlink"'
)


def text_of(tag, value):
    return f"<gmd:{tag}><gco:CharacterString>{value}</gco:CharacterString></gmd:{tag}>"


def date_of(kind, value):
    return (
        f"<gmd:date><gmd:CI_Date><gmd:date><gco:Date>{value}</gco:Date></gmd:date><gmd:dateType>"
        f'<gmd:CI_DateTypeCode codeListValue="{kind}"/></gmd:dateType></gmd:CI_Date></gmd:date>'
    )


def online(url, protocol, name):
    return (
        f"<gmd:onLine><gmd:CI_OnlineResource><gmd:linkage><gmd:URL>{url}</gmd:URL></gmd:linkage>"
        f"{text_of('protocol', protocol)}<gmd:name>{name}</gmd:name></gmd:CI_OnlineResource></gmd:onLine>"
    )


def metadata(identifier="iso-1", title="Friches", west="2.25"):
    box = "".join(
        f"<gmd:{side}><gco:Decimal>{value}</gco:Decimal></gmd:{side}>"
        for side, value in (
            ("westBoundLongitude", west),
            ("eastBoundLongitude", "3"),
            ("southBoundLatitude", "50.2"),
            ("northBoundLatitude", "50.6"),
        )
    )
    return f"""<gmd:MD_Metadata>{text_of("fileIdentifier", identifier)}
    <gmd:hierarchyLevel><gmd:MD_ScopeCode>dataset</gmd:MD_ScopeCode></gmd:hierarchyLevel>
    <gmd:contact>{text_of("organisationName", "Hôte")}</gmd:contact>
    <gmd:dateStamp><gco:Date>2020-01-01</gco:Date></gmd:dateStamp>
    <gmd:identificationInfo><gmd:MD_DataIdentification>
     <gmd:citation><gmd:CI_Citation>{text_of("title", title)}{date_of("creation", "2018-01-01")}
       {date_of("revision", "2026-09-30")}</gmd:CI_Citation></gmd:citation>
     {text_of("abstract", "Inventaire")}
     <gmd:pointOfContact><gmd:CI_ResponsibleParty>{text_of("organisationName", "AULA")}
       {text_of("electronicMailAddress", "sig@example.org")}</gmd:CI_ResponsibleParty></gmd:pointOfContact>
     <gmd:graphicOverview>{text_of("fileName", "https://h/p.png")}</gmd:graphicOverview>
     <gmd:descriptiveKeywords><gmd:MD_Keywords><gmd:keyword><gmx:Anchor>zan</gmx:Anchor></gmd:keyword>
       </gmd:MD_Keywords></gmd:descriptiveKeywords>
     <gmd:topicCategory><gmd:MD_TopicCategoryCode>environment</gmd:MD_TopicCategoryCode></gmd:topicCategory>
     <gmd:resourceConstraints><gmd:MD_LegalConstraints>{text_of("useLimitation", "Aucune limite")}
       {text_of("otherConstraints", "Licence Ouverte 2.0 Etalab")}</gmd:MD_LegalConstraints></gmd:resourceConstraints>
     <gmd:extent><gmd:EX_GeographicBoundingBox>{box}</gmd:EX_GeographicBoundingBox></gmd:extent>
    </gmd:MD_DataIdentification></gmd:identificationInfo>
    <gmd:distributionInfo>
     {online("https://h/wfs", "OGC:WFS", '<gmx:MimeFileType type="text/xml">aula:sites</gmx:MimeFileType>')}
     {online("http://other/wfs", "OGC:WFS", "<gco:CharacterString>x</gco:CharacterString>")}
    </gmd:distributionInfo></gmd:MD_Metadata>"""


def answer(*elements, matched=1, following=0):
    return tree(
        f'<csw:GetRecordsResponse {NAMESPACES}><csw:SearchResults numberOfRecordsMatched="{matched}" '
        f'nextRecord="{following}">{"".join(elements)}</csw:SearchResults></csw:GetRecordsResponse>'
    )


def test_an_iso_record_is_read_whole():
    node = answer(metadata()).first("MD_Metadata")
    record = iso19139.read_metadata(node, "csw")
    assert (record.id, record.title, record.abstract, record.publisher) == ("iso-1", "Friches", "Inventaire", "AULA")
    assert record.updated.iso == "2026-09-30", "revision before publication before creation"
    assert record.keywords == ("zan", "environment") and record.licence == "Licence Ouverte 2.0"
    assert record.bbox == (2.25, 50.2, 3.0, 50.6) and record.contact == "sig@example.org"
    assert [(r.kind, r.name) for r in record.resources] == [("wfs", "aula:sites")]
    assert len(record.refused) == 1 and record.thumbnail == "https://h/p.png" and record.raw_kind == "dataset"


def test_poor_iso_records():
    node = tree(
        f"<r {NAMESPACES}>{metadata(identifier='', title='')}{metadata(title='', west='x')}<gmd:MD_Metadata/></r>"
    )
    first, second, third = node.all("MD_Metadata")
    assert iso19139.read_metadata(first, "s") is None and iso19139.read_metadata(third, "s") is None
    record = iso19139.read_metadata(second, "s")
    assert record.title == "iso-1" and record.bbox is None


def test_an_iso_record_falls_back_on_the_contact_and_the_date_stamp():
    text = metadata().replace("pointOfContact", "other").replace("2018-01-01", "?").replace("2026-09-30", "?")
    record = iso19139.read_metadata(answer(text).first("MD_Metadata"), "s")
    assert record.publisher == "Hôte" and record.updated.iso == "2020-01-01"
    nobody = text.replace("organisationName", "x")
    assert iso19139.read_metadata(answer(nobody).first("MD_Metadata"), "s").publisher == ""


CAPABILITIES = tree(
    f'<csw:Capabilities {NAMESPACES}><ows:Operation name="GetRecords"><ows:DCP><ows:HTTP><ows:Post '
    'xlink:href="https://h/post"/></ows:HTTP></ows:DCP></ows:Operation></csw:Capabilities>'
)
CSW = Source("c", "C", "csw", "https://h/csw?service=CSW")


def read_csw(answers, capabilities=CAPABILITIES):
    asked = []

    def post(address, body):
        asked.append((address, body))
        return answers[len(asked) - 1]

    return reading.read_csw(CSW, capabilities, post), asked


def test_a_csw_is_read_page_by_page_from_its_own_post_address():
    result, asked = read_csw(
        [answer(metadata("a"), matched=2, following=2), answer(metadata("b"), matched=2, following=3)]
    )
    assert [r.id for r in result.records] == ["a", "b"] and result.is_whole and result.announced == 2
    assert asked[0][0] == "https://h/post" and 'startPosition="2"' in asked[1][1]
    assert 'outputSchema="http://www.isotc211.org/2005/gmd"' in asked[0][1]


def test_the_post_address_of_another_server_is_not_used():
    evil = tree(
        f'<c {NAMESPACES}><ows:Operation name="GetRecords"><ows:Post xlink:href="https://evil/"/></ows:Operation></c>'
    )
    for capabilities in (evil, Node("empty"), tree(f'<c {NAMESPACES}><ows:Operation name="GetRecords"/></c>')):
        _, asked = read_csw([answer(metadata())], capabilities)
        assert asked[0][0] == "https://h/csw"


def test_csw_paging_traps(monkeypatch):
    loop, _ = read_csw([answer(metadata("a"), matched=9, following=1)])
    assert not loop.is_whole and len(loop.records) == 1
    again, _ = read_csw([answer(metadata("a"), matched=9, following=2)] * 2)
    assert not again.is_whole and "circles" in again.reason
    limits = {"pages_max": 2, "fiches_max": 2, "page_csw": 1}
    monkeypatch.setattr(reading, "limit", limits.__getitem__)
    full, _ = read_csw([answer(metadata("a"), metadata("b"), matched=9, following=3)])
    assert not full.is_whole and "in part" in full.reason
    limits["fiches_max"] = 100
    cut, _ = read_csw([answer(metadata(str(i)), matched=9, following=i + 2) for i in range(5)])
    assert not cut.is_whole and len(cut.records) == 2


REFUSAL = tree(
    f'<ows:ExceptionReport {NAMESPACES}><ows:Exception exceptionCode="InvalidParameterValue">'
    "<ows:ExceptionText>typenames</ows:ExceptionText></ows:Exception></ows:ExceptionReport>"
)


def test_a_server_that_wants_another_type_name_is_asked_once_more():
    result, asked = read_csw([REFUSAL, answer(metadata())])
    assert len(result.records) == 1 and "gmd:MD_Metadata" in asked[1][1]
    with pytest.raises(CatalogueError, match="InvalidParameterValue typenames") as error:
        read_csw([REFUSAL, REFUSAL])
    assert error.value.cause == "serveur"


def test_an_answer_that_is_no_list():
    with pytest.raises(CatalogueError):
        iso19139.read_answer(Node("html"))
    assert iso19139.read_answer(answer(matched="9" * 30, following="x")).matched == 0


def dublin(identifier="d1"):
    return f"""<csw:Record><dc:identifier>{identifier}</dc:identifier><dc:title>Friches</dc:title>
    <dc:subject>zan</dc:subject><dct:modified>2026-01-02</dct:modified><dc:publisher>AULA</dc:publisher>
    <dc:rights>ODbL</dc:rights><dct:references scheme="OGC:WFS">https://h/wfs</dct:references>
    <dc:URI protocol="OGC:WMS">https://h/wms</dc:URI>
    <ows:BoundingBox><ows:LowerCorner>50.2 2.2</ows:LowerCorner>
    <ows:UpperCorner>50.6 3</ows:UpperCorner></ows:BoundingBox></csw:Record>"""


def test_dublin_core_is_read_with_a_warning():
    result, _ = read_csw([answer(dublin(), matched=1)])
    record = result.records[0]
    assert "ISO 19139" in result.reason and result.is_whole
    assert record.bbox == (2.2, 50.2, 3.0, 50.6) and record.kinds == ("wfs", "wms") and record.licence == "ODbL 1.0"
    no_box = answer(dublin().replace("50.2 2.2", "x"), dublin(""))
    good, bad = no_box.all("Record")
    assert iso19139.read_dublin_core(good, "s").bbox is None and iso19139.read_dublin_core(bad, "s") is None


def test_the_request_escapes_what_it_is_given():
    body = iso19139.get_records(1, 50, word="a<&'b", box=(2.0, 50.0, 3.0, 51.0))
    assert "%ab%" in body and "<gml:lowerCorner>50.0 2.0</gml:lowerCorner>" in body and "<ogc:And>" in body
    tree(body)
    assert "Constraint" not in iso19139.get_records(1, 50) and "ogc:And" not in iso19139.get_records(1, 1, word="a")


def test_tree_helpers():
    node = tree("<a><b><c> </c><c>x</c></b><c>y</c></a>")
    assert node.value("c") == "x" and node.value("b", "c") == "x" and node.value("z") == ""
    assert node.child("c").text == "y" and node.child("z") is None and node.first("z") is None
    assert [n.name for n in node.walk()] == ["a", "b", "c", "c", "c"]
