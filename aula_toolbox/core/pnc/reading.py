"""Reading a whole catalogue page by page: the loops, without the network.

`fetch` asks for a document and is given by `gis`; here it is decided what is asked next and when to stop.

Method: docs/design/pnc.md#reading
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from ..messages import mark
from ..net.errors import CatalogueError
from ..net.limits import limit
from ..net.safety import check_address, origin
from ..net.tree import Node
from . import iso19139, records
from .catalogue import CatalogueSource, Reading, Record
from .links import Link
from .registry import Box

FetchJson = Callable[[str], Any]
FetchXml = Callable[[str, str], Node]
TRUNCATED = mark("Catalogue read in part ({count} records).")
_ITEM_RELS = ("items", "http://www.opengis.net/def/rel/ogc/1.0/items")
_DATA_RELS = ("data", "http://www.opengis.net/def/rel/ogc/1.0/data")


class RecordShelf:
    """The records gathered so far: doubles are left out, the caps end the reading."""

    def __init__(self, source: str) -> None:
        self.reading = Reading(source)
        self.records: list[Record] = []
        self.reading.records = self.records
        self._known: set[str] = set()
        self.most = int(limit("fiches_max"))

    def add(self, record: Record | None) -> bool:
        """Keep a record; False when it is none or already there."""
        if record is None:
            self.reading.dropped += 1
            return False
        if record.id in self._known:
            return False
        self._known.add(record.id)
        self.records.append(record)
        return True

    @property
    def is_full(self) -> bool:
        """As many records as may be read are there."""
        return len(self.records) >= self.most

    def cut(self) -> None:
        """Say that the reading is partial because of the caps."""
        del self.records[self.most :]
        self.stop(TRUNCATED)

    def stop(self, reason: str) -> None:
        """Say why the reading is partial."""
        self.reading.is_whole = False
        self.reading.reason = reason


def read_document(document: object, source: CatalogueSource, embedded: bool = False, own: bool = False) -> Reading:
    """A catalogue given in one piece: packaged, chosen by the user (`own`: on this machine), or served."""
    shelf = RecordShelf(source.id)
    # it is here already: nothing more has to be asked of anyone
    shelf.most = int(limit("fiches_gardees"))
    keep_page(document, shelf, embedded, own)
    if shelf.is_full and len(records.features_of(document)) > len(shelf.records):
        shelf.cut()
    shelf.reading.announced = records.number_matched(document)
    return shelf.reading


def keep_page(document: object, shelf: RecordShelf, embedded: bool = False, own: bool = False) -> int:
    """Keep the records of a page; how many were new.

    >>> keep_page({"features": [{"id": "a", "properties": {"title": "A"}}] * 2}, RecordShelf("s"))
    1
    """
    added = 0
    for feature in records.features_of(document):
        about = feature.get("properties") if isinstance(feature, dict) else None
        written = about.get("updated") if isinstance(about, dict) else None
        record = records.read_record(feature, shelf.reading.source, embedded, own)
        shelf.reading.unreadable_dates += bool(written) and record is not None and record.updated is None
        added += shelf.add(record)
        if shelf.is_full:
            break
    return added


def follow(link: str, base: str) -> str:
    """The absolute address of a link of a page; an http link to the host of an https page is upgraded.

    Raises `redirection_externe` when it leaves the origin of the page.
    """
    address = urljoin(base, link)
    here, there = urlsplit(base), urlsplit(address)
    if here.scheme == "https" and there.scheme == "http" and there.hostname == here.hostname:
        address = urlunsplit(("https", here.netloc, *there[2:]))
    check_address(address)
    if origin(address) != origin(base):
        raise CatalogueError(
            "The address {host} is not the one of the catalogue.", "redirection_externe", host=there.netloc
        )
    return address


def _linked(document: object, rels: tuple[str, ...]) -> Link | None:
    return next((link for link in records.links_of(document) if link.rel in rels), None)


def items_addresses(address: str, fetch: FetchJson) -> list[str]:
    """The `items` addresses behind a landing page, a list of collections, a collection or an items page.

    Raises CatalogueError `reponse_invalide` when there is none.
    """
    document = fetch(address)
    if isinstance(document, dict) and isinstance(document.get("features"), list):
        return [address]
    items = _linked(document, _ITEM_RELS)
    if items:
        return [follow(items.href, address)]
    if isinstance(document, dict) and "collections" not in document:
        data = _linked(document, _DATA_RELS)
        if data is None:
            raise CatalogueError("Unexpected answer: no list of records in it.", "reponse_invalide")
        address = follow(data.href, address)
        document = fetch(address)
    return _record_collections(document, address)


def _record_collections(document: object, address: str) -> list[str]:
    found = []
    listed = document.get("collections") if isinstance(document, dict) else None
    for collection in listed if isinstance(listed, list) else []:
        if not isinstance(collection, dict) or collection.get("itemType") != "record":
            continue
        items = _linked(collection, _ITEM_RELS)
        if items:
            found.append(follow(items.href, address))
    if not found:
        raise CatalogueError("This address offers no collection of records.", "reponse_invalide")
    return found


def with_query(address: str, **values: object) -> str:
    """An address whose query holds these values, the others kept."""
    parts = urlsplit(address)
    kept = [(key, value) for key, value in parse_qsl(parts.query, True) if key not in values]
    kept += [(key, str(value)) for key, value in values.items() if value not in (None, "")]
    return urlunsplit((*parts[:3], urlencode(kept), ""))


def read_records(source: CatalogueSource, fetch: FetchJson, word: str = "", box: Box | None = None) -> Reading:
    """A whole OGC API - Records catalogue, or what its server answers to a word and a box in degrees."""
    shelf = RecordShelf(source.id)
    corners = ",".join(f"{side:g}" for side in box) if box else ""
    for address in items_addresses(source.url, fetch):
        size = int(limit("page_records"))
        _read_pages(with_query(address, limit=size, f="json", q=word, bbox=corners), fetch, shelf)
        if not shelf.reading.is_whole:
            break
    return shelf.reading


def _read_pages(address: str, fetch: FetchJson, shelf: RecordShelf) -> None:
    visited: set[str] = set()
    for _ in range(int(limit("pages_max"))):
        if address in visited:
            shelf.stop(mark("Unexpected answer: the pages of the catalogue go round in circles."))
            return
        visited.add(address)
        document = fetch(address)
        if shelf.reading.announced is None:
            shelf.reading.announced = records.number_matched(document)
        added = keep_page(document, shelf)
        following = _linked(document, ("next",))
        if following is None:
            return
        if shelf.is_full:
            shelf.cut()
            return
        if not added:
            shelf.stop(mark("Unexpected answer: a page of the catalogue brings nothing new."))
            return
        try:
            address = follow(following.href, address)
        except CatalogueError:
            shelf.stop(mark("Unexpected answer: the next page is on another server; it was not read."))
            return
    shelf.cut()


def query_value(address: str, key: str) -> str:
    """The value of a key in the query of an address, empty without.

    >>> query_value("https://h/a?start=20", "start")
    '20'
    """
    return dict(parse_qsl(urlsplit(address).query)).get(key, "")


def read_csw(
    source: CatalogueSource, capabilities: Node, post: FetchXml, word: str = "", box: Box | None = None
) -> Reading:
    """A whole CSW 2.0.2 catalogue, or what it answers to a word and a box, in ISO 19139 where the server gives it."""
    shelf = RecordShelf(source.id)
    address = _post_address(source, capabilities)
    type_name, start, pages = "csw:Record", 1, 0
    while pages < limit("pages_max"):
        pages += 1
        try:
            asked = iso19139.get_records(start, int(limit("page_csw")), type_name, word, box)
            answer = iso19139.read_answer(post(address, asked))
        except CatalogueError as error:
            is_first_refusal = "InvalidParameterValue" in str(error) and type_name == "csw:Record" and start == 1
            if not is_first_refusal:
                raise
            type_name = "gmd:MD_Metadata"
            continue
        shelf.reading.announced = answer.matched
        added = _keep_answer(answer, shelf)
        if not _goes_on(answer, start, added, shelf):
            return shelf.reading
        start = answer.next_position
    shelf.cut()
    return shelf.reading


def _post_address(source: CatalogueSource, capabilities: Node) -> str:
    stated = iso19139.post_address(capabilities)
    own = source.url.split("?")[0]
    return stated if stated and origin(stated) == origin(source.url) else own


def _keep_answer(answer: iso19139.RecordsPage, shelf: RecordShelf) -> int:
    read = iso19139.read_metadata if answer.is_iso else iso19139.read_dublin_core
    if not answer.is_iso and answer.elements:
        shelf.reading.reason = mark("The server ignores ISO 19139: the names of the layers are missing.")
    return sum(shelf.add(read(element, shelf.reading.source)) for element in answer.elements)


def _goes_on(answer: iso19139.RecordsPage, start: int, added: int, shelf: RecordShelf) -> bool:
    is_last = answer.next_position == 0 or answer.next_position > answer.matched
    if is_last:
        return False
    if shelf.is_full:
        shelf.cut()
        return False
    if answer.next_position <= start or not added:
        shelf.stop(mark("Unexpected answer: the pages of the catalogue go round in circles."))
        return False
    return True
