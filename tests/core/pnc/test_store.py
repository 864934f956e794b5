"""The database of a catalogue: what is written is found again, damaged ones are none, answers join what was read.

Method: docs/design/pnc.md#store
"""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest

from aula_toolbox.core.pnc import cache as caching
from aula_toolbox.core.pnc import dates, store
from aula_toolbox.core.pnc.catalogue import Catalogue, Reading, Record, Resource
from aula_toolbox.core.pnc.query import Query
from aula_toolbox.core.pnc.search import Index


def records(*ids, **values):
    return [Record(one, "s", f"Couche {one}", **values) for one in ids]


@pytest.fixture
def cache(tmp_path):
    return caching.Cache(tmp_path / "cache")


def test_a_reading_is_read_again_as_it_was_but_only_as_far_as_asked(cache):
    made = [
        Record("a", "s", "Béthune", updated=dates.read("2026"), bbox=(2.0, 50.0, 3.0, 51.0)),
        Record("b", "s", "Lens", resources=(Resource("wfs", "https://h"),), keywords=("zan",)),
    ]
    assert cache.save(Reading("s", made, fetched_at="2026-11-01T00:00:00Z", announced=2))
    kept = cache.load("s")
    assert (kept.fetched_at, kept.announced, kept.is_whole, kept.is_cut) == ("2026-11-01T00:00:00Z", 2, True, False)
    assert len(kept.records) == 2 and list(kept.records) == made
    assert kept.records[0] == made[0] and kept.records[-1] == made[1] and kept.records[:1] == made[:1]
    assert kept.find("b") == made[1] and kept.find("c") is None
    assert kept.records.store.titles() == ["Béthune", "Lens"]
    kept.records.store.close()


@pytest.mark.parametrize("body", [b"", b"{}", b"SQLite format 3\x00" + b"\0" * 100])
def test_a_damaged_database_is_none(cache, body):
    cache.save(Reading("s", records("a")))
    cache.path("s").write_bytes(body)
    assert cache.load("s") is None


def test_a_database_of_another_form_is_none(cache):
    cache.save(Reading("s", records("a")))
    with sqlite3.connect(cache.path("s")) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    assert cache.load("s") is None


def test_answers_join_what_was_read_in_part_and_a_new_reading_keeps_them(cache):
    part = Reading("s", records("a", "b"), announced=9, is_whole=False, reason="cut")
    assert cache.add("s", records("z")) is None, "nothing was read yet"
    cache.save(part)
    assert [one.id for one in cache.add("s", records("z", "b")).records] == ["a", "b", "z"]
    cache.save(replace(part, records=records("a", "c", abstract="new")))
    kept = cache.load("s")
    assert {one.id: one.abstract for one in kept.records} == {"a": "new", "c": "new", "b": "", "z": ""}
    assert cache.save(Reading("s", records("a")))
    assert [one.id for one in cache.load("s").records] == ["a"], "what was read whole is all there is"


def test_no_more_records_are_kept_than_the_table_says(cache, monkeypatch):
    monkeypatch.setattr(caching, "limit", lambda key: 3)
    part = Reading("s", records("a", "b"), announced=9, is_whole=False)
    cache.save(part)
    assert len(cache.add("s", records("x", "y")).records) == 3


def test_a_reading_in_use_stays_readable_while_another_is_kept(cache):
    cache.save(Reading("s", records("a")))
    old = cache.load("s")
    state = cache.state(["s", "t"])
    cache.save(Reading("s", records("b")))
    assert [one.id for one in old.records] == ["a"] and [one.id for one in cache.load("s").records] == ["b"]
    assert cache.state(["s", "t"]) != state
    assert len(list(cache.folder.iterdir())) == 1


def test_several_sources_are_merged_in_the_order_of_their_worth():
    one = Reading("one", [replace(item, source="one") for item in records("a", "b")])
    two = Reading("two", [Record("c", "two", "Divers", keywords=("couche",)), Record("d", "two", "Couche")])
    index = Index(Catalogue([one, two]))
    found = index.search(Query("couche"), 3)
    assert [hit.record.key for hit in found.hits] == ["two:d", "one:a", "one:b"] and found.total == 4
    assert index.search(Query("couche", sources=("two",))).total == 2
    assert index.shelves(Query("couche", sources=("two",))) == {"autres": 2}
    assert index.shelves(Query()) == {"autres": 4}


def test_every_precision_of_a_date_is_compared_as_dates_are():
    written = ("2025", "2026", "2025-12", "2026-01", "2025-12-31", "2026-01-02", "2026-01-01T10:00:00Z")
    made = [Record(text, "s", "x", updated=dates.read(text)) for text in written]
    index = Index([*made, Record("none", "s", "x")])
    for since in (*written, "2026-01-01T09:00:00Z"):
        moment = dates.read(since)
        right = {one.id for one in made if dates.compare(one.updated, moment) >= 0}
        assert {hit.record.id for hit in index.find(Query(updated_since=moment))} == right, since


def test_what_was_meant_is_proposed_only_when_it_is_there():
    index = Index(records("a") + [Record("b", "s", "Friches de Lens"), Record("c", "s", "Logements vacants")])
    assert [hit.record.id for hit in index.like("fritches lens")] == ["b"]
    assert index.like("zzzzz") == [] and index.like("friches xyzxyz") == []


def test_records_kept_in_memory_are_asked_by_any_thread():
    import threading

    made = store.Store.of(records("a"), "s")
    seen = []
    thread = threading.Thread(target=lambda: seen.append(len(made)))
    thread.start()
    thread.join()
    assert seen == [1]


def test_a_text_pasted_as_a_search_is_cut_not_refused():
    index = Index(records("a", abstract=" ".join(f"mot{n}" for n in range(300))))
    assert index.search(Query(" ".join(f"mot{n}" for n in range(300)))).total == 1
    assert index.search(Query(" ".join(f"mot{n}" for n in range(300)), observatories=("autres",)), 5).total == 1


def test_addresses_that_are_no_text_are_kept_as_they_came(cache):
    """JSON may hold halves of characters: they are no reason to lose a catalogue."""
    odd = Record("a", "s", "A", resources=(Resource("wfs", "https://h/\ud800"),))
    assert cache.save(Reading("s", [odd]))
    assert cache.load("s").find("a").resources[0].href == "https://h/\ud800"


def test_nothing_is_written_to_a_store_that_is_open(cache):
    cache.save(Reading("s", records("a")))
    kept = cache.load("s").records.store
    with pytest.raises(sqlite3.OperationalError):
        kept._rows("DELETE FROM fiche")
