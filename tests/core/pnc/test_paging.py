"""Reading a catalogue of OGC API - Records page by page: addresses, traps, caps.

Method: docs/design/pnc.md#reading
"""

from __future__ import annotations

import pytest

from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.core.pnc import reading
from aula_toolbox.core.pnc.catalogue import CatalogueSource
from tests.support.records import feature

SOURCE = CatalogueSource("s", "S", "records", "https://h/api")


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
    source = CatalogueSource("s", "S", "records", start)
    assert len(reading.read_records(source, server).records) == 1


@pytest.mark.parametrize(
    "document", [{}, {"collections": 3}, [], {"links": [{"rel": "data", "href": "https://evil/c"}]}]
)
def test_a_source_that_holds_no_records(document):
    with pytest.raises(CatalogueError):
        reading.read_records(SOURCE, Server({"https://h/api": document}))


def pages(documents):
    return reading.read_records(CatalogueSource("s", "S", "records", ITEMS), Server({ITEMS: page("a"), **documents}))


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
    result = reading.read_records(CatalogueSource("s", "S", "records", ITEMS), server)
    assert len(result.records) == 5000 and not result.is_whole and "in part" in result.reason
    assert len(server.asked) == 51
    monkeypatch.setattr(reading, "limit", lambda key: {"pages_max": 3, "fiches_max": 5000, "page_records": 100}[key])
    result = reading.read_records(CatalogueSource("s", "S", "records", ITEMS), Endless({}))
    assert len(result.records) == 300 and not result.is_whole


def test_a_word_and_a_box_are_asked_of_the_server_and_all_its_pages_read():
    asked, second = f"{FIRST}&q=friches&bbox=2.5%2C50%2C3%2C51", f"{ITEMS}?p=2"
    server = Server({ITEMS: page("a"), asked: page("b", second, numberMatched=2), second: page("c", numberMatched=2)})
    source = CatalogueSource("s", "S", "records", ITEMS)
    result = reading.read_records(source, server, "friches", (2.5, 50.0, 3.0, 51.0))
    assert [r.id for r in result.records] == ["b", "c"] and result.announced == 2 and not result.is_cut


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


def test_a_document_that_is_here_is_read_as_far_as_records_are_kept(monkeypatch):
    caps = {"fiches_gardees": 3, "fiches_max": 2}
    monkeypatch.setattr(reading, "limit", lambda key: caps[key])
    many = reading.read_document({"features": [feature(id=i) for i in range(4)]}, SOURCE)
    assert len(many.records) == 3 and not many.is_whole
