"""CSW and ISO 19139: requests, records, pages.

Method: docs/design/pnc.md#iso-19139
"""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest

from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.core.net.tree import Node
from aula_toolbox.core.pnc import iso19139, reading
from aula_toolbox.core.pnc.catalogue import CatalogueSource


def tree(text: str) -> Node:
    """The tree `gis` would make of an XML text."""

    def convert(element):
        local = element.tag.rsplit("}", 1)[-1]
        attributes = {key.rsplit("}", 1)[-1]: value for key, value in element.attrib.items()}
        return Node(local, attributes, element.text or "", [convert(child) for child in element])

    return convert(ET.fromstring(text))


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
CSW = CatalogueSource("c", "C", "csw", "https://h/csw?service=CSW")


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
