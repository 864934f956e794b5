"""Reading open-data portals, STAC and DCAT page by page: what is asked next and when to stop, without the network.

Method: docs/design/pnc.md#portals
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from ..messages import mark
from ..net.errors import CatalogueError
from ..net.limits import limit
from . import records
from .catalogue import CatalogueSource, Reading
from .portals import PORTALS, stac_feature
from .reading import FetchJson, RecordShelf, follow, keep_page, with_query
from .registry import Box


def read_portal(source: CatalogueSource, fetch: FetchJson, word: str = "", box: Box | None = None) -> Reading:
    """A whole open-data portal or DCAT document, or what the portal answers to a word.

    Raises CatalogueError `reponse_invalide` for an answer without a list.
    """
    portal = PORTALS[source.kind]
    shelf = RecordShelf(source.id)
    base, keys = portal.first(source.url, int(limit("page_records")), word, box)
    address = with_query(base, **keys)
    visited: set[str] = set()
    while len(visited) < limit("pages_max") and not shelf.is_full:
        visited.add(address)
        page = portal.read(fetch(address), address)
        if page.features is None:
            raise CatalogueError("Unexpected answer: no list of records in it.", "reponse_invalide")
        shelf.reading.announced = page.matched
        added = keep_page({"features": page.features}, shelf)
        if not page.following:
            return shelf.reading
        if not added:
            shelf.stop(mark("Unexpected answer: a page of the catalogue brings nothing new."))
            return shelf.reading
        try:
            address = follow(page.following, address)
        except CatalogueError:
            shelf.stop(mark("Unexpected answer: the next page is on another server; it was not read."))
            return shelf.reading
        if address in visited:
            shelf.stop(mark("Unexpected answer: the pages of the catalogue go round in circles."))
            return shelf.reading
    shelf.cut()
    return shelf.reading


def read_stac(source: CatalogueSource, fetch: FetchJson, word: str = "", box: Box | None = None) -> Reading:
    """The collections of a STAC, by its API or from its static files; the items of those without data of their own.

    Raises CatalogueError `reponse_invalide` for a document that is none.
    """
    shelf = RecordShelf(source.id)
    waiting = [(source.url, "")]
    visited: set[str] = set()
    while waiting and len(visited) < limit("pages_max") and not shelf.is_full:
        address, within = waiting.pop(0)
        if address not in visited:
            visited.add(address)
            waiting += _keep_stac(fetch(address), address, within, shelf)
    if waiting:
        shelf.cut()
    return shelf.reading


def _keep_stac(document: object, address: str, within: str, shelf: RecordShelf) -> list[tuple[str, str]]:
    """Keep what a document of a STAC holds; the addresses it leads to, each with the title it is within."""
    told = document if isinstance(document, dict) else {}
    kind = told.get("type")
    if kind == "Feature" or isinstance(told.get("features"), list):
        items = records.features_of(told)
        keep_page({"features": [stac_feature(_dict(one), address, within) for one in items]}, shelf)
        return [(one, within) for one in _linked(told, ("next",), address)]
    listed = told.get("collections")
    collections = listed if isinstance(listed, list) else [told] if kind == "Collection" else None
    if collections is None:
        if "links" not in told:
            raise CatalogueError("Unexpected answer: no list of records in it.", "reponse_invalide")
        return [(one, "") for one in _linked(told, ("data",), address) or _linked(told, ("child",), address)]
    ahead = [found for one in collections for found in _keep_collection(_dict(one), address, shelf)]
    return [*ahead, *((one, "") for one in _linked(told, ("next", "child"), address))]


def _keep_collection(collection: dict[str, Any], address: str, shelf: RecordShelf) -> list[tuple[str, str]]:
    """Keep a collection that has data of its own; else where its items are."""
    record = records.read_record(stac_feature(collection, address), shelf.reading.source)
    items = _linked(collection, ("items", "item"), address)
    if record is None or record.resources or not items:
        shelf.add(record)
        return []
    return [(with_query(one, limit=int(limit("page_records"))), record.title) for one in items]


def _linked(document: object, rels: tuple[str, ...], address: str) -> list[str]:
    """The addresses of the links of a document on its own server."""
    found = []
    for link in records.links_of(document):
        if link.rel in rels:
            with suppress(CatalogueError):
                found.append(follow(link.href, address))
    return found


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
