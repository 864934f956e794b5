"""Records written in ISO 19139 and the answers of a CSW 2.0.2 that carries them.

Method: docs/design/pnc.md#iso-19139
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from ..net.errors import CatalogueError
from ..net.limits import limit
from ..net.tree import Node
from ..text import fold
from . import dates
from .attach import observatories_of, themes_of
from .catalogue import Record
from .dates import Moment
from .licence import short_licence
from .links import Link
from .records import sort_links, valid_box
from .registry import Box, licence_rules
from .text import clean

GMD = "http://www.isotc211.org/2005/gmd"
_DATE_ORDER = ("revision", "publication", "creation")
_INFORMATION = frozenset({"information", "search", "order"})


@dataclass(frozen=True)
class RecordsPage:
    """One page of a CSW: its records as elements, what it announces, where the next page starts (0: no more)."""

    elements: list[Node]
    matched: int
    next_position: int
    is_iso: bool


def read_answer(tree: Node) -> RecordsPage:
    """A GetRecords answer. An exception report becomes an error that carries its code and text."""
    if tree.name == "ExceptionReport":
        report = tree.first("Exception")
        code = report.attributes.get("exceptionCode", "") if report else ""
        raise CatalogueError(
            "The catalogue answered: {exception} {words}",
            "serveur",
            exception=code,
            words=tree.value("ExceptionText")[:200],
        )
    results = tree.first("SearchResults")
    if results is None:
        raise CatalogueError("Unexpected answer: no list of records in it.", "reponse_invalide")
    iso = [node for node in results.children if node.name == "MD_Metadata"]
    return RecordsPage(
        elements=iso or list(results.children),
        matched=_whole(results.attributes.get("numberOfRecordsMatched", "")),
        next_position=_whole(results.attributes.get("nextRecord", "")),
        is_iso=bool(iso) or not results.children,
    )


def _whole(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def post_address(capabilities: Node) -> str:
    """The address that takes GetRecords by POST, as the capabilities state it."""
    for operation in capabilities.all("Operation"):
        if operation.attributes.get("name") == "GetRecords":
            post = operation.first("Post")
            return post.attributes.get("href", "") if post else ""
    return ""


def get_records(start: int, size: int, type_name: str = "csw:Record", word: str = "", box: Box | None = None) -> str:
    """The body of a GetRecords request: full ISO 19139 records, latitude first in the box."""
    filters = _filters(word, box)
    constraint = (
        f'<csw:Constraint version="1.1.0"><ogc:Filter>{filters}</ogc:Filter></csw:Constraint>' if filters else ""
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<csw:GetRecords xmlns:csw="http://www.opengis.net/cat/csw/2.0.2" xmlns:ogc="http://www.opengis.net/ogc" '
        f'xmlns:gml="http://www.opengis.net/gml" xmlns:gmd="{GMD}" service="CSW" version="2.0.2" '
        f'resultType="results" startPosition="{start}" maxRecords="{size}" outputSchema="{GMD}">'
        f'<csw:Query typeNames="{escape(type_name)}"><csw:ElementSetName>full</csw:ElementSetName>{constraint}'
        "</csw:Query></csw:GetRecords>"
    )


def _filters(word: str, box: Box | None) -> str:
    parts = []
    if word:
        text = escape("".join(letter for letter in word if letter.isalnum()))
        parts.append(
            '<ogc:PropertyIsLike wildCard="%" singleChar="_" escapeChar="\\">'
            f"<ogc:PropertyName>csw:AnyText</ogc:PropertyName><ogc:Literal>%{text}%</ogc:Literal></ogc:PropertyIsLike>"
        )
    if box:
        west, south, east, north = box
        parts.append(
            "<ogc:BBOX><ogc:PropertyName>ows:BoundingBox</ogc:PropertyName>"
            '<gml:Envelope srsName="urn:ogc:def:crs:EPSG::4326">'
            f"<gml:lowerCorner>{south} {west}</gml:lowerCorner><gml:upperCorner>{north} {east}</gml:upperCorner>"
            "</gml:Envelope></ogc:BBOX>"
        )
    joined = "".join(parts)
    return f"<ogc:And>{joined}</ogc:And>" if len(parts) > 1 else joined


def _text(value: str) -> str:
    return clean(value, int(limit("texte_car")))


def read_metadata(node: Node, source: str) -> Record | None:
    """The record of an MD_Metadata element, or None without identifier, or with neither title nor link."""
    identifier = node.child("fileIdentifier")
    record_id = identifier.words() if identifier else ""
    about = node.first("identificationInfo") or Node("")
    title = _text(about.value("citation", "title"))
    links = [_link(item) for item in node.all("distributionInfo", "CI_OnlineResource")][: int(limit("liens_max"))]
    links += [
        Link(item.value("fileName"), rel="preview", media_type="image/png") for item in about.all("graphicOverview")
    ]
    unusable = not record_id or len(record_id) > limit("identifiant_car") or not record_id.isprintable()
    if unusable or not (title or links):
        return None
    keywords = tuple(filter(None, (_text(item.words()) for item in about.all("descriptiveKeywords", "keyword"))))
    topics = tuple(filter(None, (item.words() for item in about.all("topicCategory"))))
    resources, styles, thumbnail, refused = sort_links(links, embedded=False)
    return Record(
        id=record_id,
        source=source,
        title=title or record_id,
        abstract=_text(about.value("abstract")),
        language=node.value("language")[:10],
        keywords=(*keywords, *topics),
        themes=themes_of(topics, keywords, title),
        observatories=observatories_of((), topics, keywords, title),
        bbox=_bbox(about),
        updated=_updated(node, about),
        publisher=_organisation(node, about),
        contact=_text((about.first("pointOfContact") or node).value("electronicMailAddress")),
        licence=_licence(about),
        thumbnail=thumbnail,
        resources=resources,
        styles=styles,
        refused=refused,
        raw_kind=node.value("hierarchyLevel"),
    )


def _link(node: Node) -> Link:
    return Link(
        href=node.value("linkage"),
        protocol=_text(node.value("protocol")),
        name=_text(_own(node, "name")),
        title=_text(_own(node, "description")),
        rel="information" if node.value("function") in _INFORMATION else "",
        media_type=next((item.attributes.get("type", "") for item in node.all("name", "MimeFileType")), ""),
    )


def _own(node: Node, name: str) -> str:
    child = node.child(name)
    return child.words() if child else ""


def _updated(node: Node, about: Node) -> Moment | None:
    found: dict[str, Moment] = {}
    for item in about.all("citation", "CI_Date"):
        kind = next((code.attributes.get("codeListValue", "") for code in item.all("CI_DateTypeCode")), "")
        moment = dates.read((item.child("date") or Node("")).words())
        if moment:
            found.setdefault(kind, moment)
    chosen = next((found[kind] for kind in _DATE_ORDER if kind in found), None)
    return chosen or dates.read((node.child("dateStamp") or Node("")).words())


def _bbox(about: Node) -> Box | None:
    names = ("westBoundLongitude", "southBoundLatitude", "eastBoundLongitude", "northBoundLatitude")
    for box in about.all("EX_GeographicBoundingBox"):
        try:
            west, south, east, north = (float(box.value(name)) for name in names)
        except ValueError:
            continue
        return valid_box(west, south, east, north)
    return None


def _organisation(node: Node, about: Node) -> str:
    for place in (*about.all("pointOfContact"), *(child for child in node.children if child.name == "contact")):
        name = _text(place.value("organisationName"))
        if name:
            return name
    return ""


def _licence(about: Node) -> str:
    texts = [item.words() for item in about.all("resourceConstraints", "useLimitation")]
    texts += [item.words() for item in about.all("resourceConstraints", "otherConstraints")]
    known = (text for text in texts if any(pattern.search(fold(text)) for pattern, _ in licence_rules()))
    return short_licence(_text(next(known, next((text for text in texts if text), ""))))


def read_dublin_core(node: Node, source: str) -> Record | None:
    """The poorer record of a server that ignores the schema asked for: layer names are lost, links stay."""
    record_id = node.value("identifier")
    title = _text(node.value("title"))
    links = [Link(item.text.strip(), protocol=item.attributes.get("scheme", "")) for item in node.all("references")]
    links += [Link(item.text.strip(), protocol=item.attributes.get("protocol", "")) for item in node.all("URI")]
    if not record_id or not record_id.isprintable() or not (title or links):
        return None
    keywords = tuple(filter(None, (_text(item.words()) for item in node.all("subject"))))
    resources, styles, thumbnail, refused = sort_links(links[: int(limit("liens_max"))], embedded=False)
    return Record(
        id=record_id,
        source=source,
        title=title or record_id,
        abstract=_text(node.value("abstract") or node.value("description")),
        keywords=keywords,
        themes=themes_of((), keywords, title),
        observatories=observatories_of((), (), keywords, title),
        bbox=_corners(node),
        updated=dates.read(node.value("modified") or node.value("date")),
        publisher=_text(node.value("publisher") or node.value("creator")),
        licence=short_licence(_text(node.value("rights"))),
        thumbnail=thumbnail,
        resources=resources,
        styles=styles,
        refused=refused,
        raw_kind=node.value("type"),
    )


def _corners(node: Node) -> Box | None:
    try:
        south, west = (float(part) for part in node.value("LowerCorner").split()[:2])
        north, east = (float(part) for part in node.value("UpperCorner").split()[:2])
    except ValueError:
        return None
    return valid_box(west, south, east, north)
