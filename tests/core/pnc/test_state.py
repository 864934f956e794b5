"""What the panel shows, without any widget; the packaged catalogue as it is read.

Method: docs/design/pnc.md#cache
"""

from __future__ import annotations

from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.core.pnc import cache as caching
from aula_toolbox.core.pnc import dates, freshness
from aula_toolbox.core.pnc.catalogue import Catalogue, LocalCopy, Reading, Record, Resource
from aula_toolbox.core.pnc.query import Query
from aula_toolbox.core.pnc.state import PanelState

UPDATED = dates.read("2026-10-01")
FRICHES = Record("f", "s", "Friches", observatories=("friches",), updated=UPDATED)
CLOSED = Record("c", "s", "Logements", observatories=("habitat",), resources=(Resource("csv", "", requires_auth=True),))
LOOSE = Record("l", "s", "Divers", observatories=("autres",))


def state(**members):
    made = PanelState(**members)
    made.take(Catalogue([Reading("s", [FRICHES, CLOSED, LOOSE], fetched_at="2026-11-02T10:00:00Z")]))
    return made


def shelves(made):
    return {shelf.id: len(shelf.records) for family in made.families(made.hits()) for shelf in family.shelves}


def test_every_observatory_is_there_until_something_is_searched():
    made = state()
    assert len(shelves(made)) == 33 and shelves(made)["friches"] == 1 and shelves(made)["commerce"] == 0
    assert shelves(made)["autres"] == 1 and not made.is_filtered
    made.query = Query("friches")
    assert shelves(made) == {"friches": 1} and made.is_filtered
    made.query = Query(themes=("friches",))
    assert made.is_filtered


def test_favourites_come_first_and_are_remembered():
    made = state(favourites={"s:f"}, expanded={"friches"})
    assert made.families(made.hits())[0].id == "favoris"
    again = PanelState()
    again.remember(made.remembered())
    assert again.favourites == {"s:f"} and again.expanded == {"friches"}
    assert len(PanelState().index) == 0


def copy(updated):
    return LocalCopy("a.gpkg", "a", "f", "s", "", updated, "2026-11-01", 3, "ab")


def test_badges():
    assert state().badge(FRICHES) == ""
    assert state().badge(CLOSED) == freshness.RESTRICTED
    assert state(restricted={"s:f"}).badge(FRICHES) == freshness.RESTRICTED
    assert state(unreachable={"s": "2026-11-02"}).badge(FRICHES) == freshness.OFFLINE
    assert state(loaded={"s:f": freshness.DataStamp("2026-10-01")}).badge(FRICHES) == freshness.CURRENT
    assert state(loaded={"s:f": freshness.DataStamp("2026-01")}).badge(FRICHES) == freshness.NEWER
    assert state(copies={"s:f": copy("2026-10-01")}).badge(FRICHES) == freshness.LOCAL
    assert state(copies={"s:f": copy("2025-10-01")}).badge(FRICHES) == freshness.NEWER


def test_the_age_is_that_of_the_oldest_remote_reading():
    assert state().age() == "2026-11-02"
    made = PanelState()
    made.take(Catalogue([caching.embedded(caching.default_sources()[0])]))
    assert made.age() == ""


def test_the_packaged_catalogue_is_whole_and_says_that_it_is_fictional():
    reading = caching.embedded(caching.default_sources()[0])
    assert len(reading.records) >= 16 and reading.dropped == 0 and reading.is_whole
    for record in reading.records:
        assert "fictif" in record.abstract and "donnees de demonstration" in record.keywords
        assert record.publisher == "AULA Toolbox (donnees fictives)" and record.updated and record.licence
        assert len(record.resources) == 1 and record.resources[0].kind in ("gpkg", "cog") and not record.refused
        assert "autres" not in record.observatories


def test_errors_are_told_without_their_code_to_people():
    error = CatalogueError("Status {status}.", "serveur", status=500)
    assert error.told(lambda text: text) == "Status 500." and "[serveur]" in str(error)


def test_addresses_that_cannot_be_read():
    from aula_toolbox.core.net import safety

    assert safety.origin("https://h:99999999/") == "" and safety.origin("nothing") == ""
    assert safety.origin("http://[::1]:8/") == "http://[::1]:8"
    assert safety._parts("https://[bad") is None


def test_fields_of_the_results_have_a_french_title():
    from aula_toolbox.core.pnc import schema

    for fields in (schema.FOUND, schema.COPIES, schema.CHECKED):
        assert len(fields) >= 9 and all(field.alias and field.description for field in fields)


def counts(made):
    """Records shown and left of each observatory."""
    families = made.families(made.hits())
    return {shelf.id: (len(shelf.records), shelf.left) for family in families for shelf in family.shelves}


def test_of_too_many_records_each_observatory_shows_some(monkeypatch):
    from aula_toolbox.core.pnc import state as states

    monkeypatch.setattr(states, "limit", lambda key: {"fiches_panneau": 3, "fiches_rayon": 2}[key])
    made = PanelState()
    many = [Record(f"r{n}", "s", f"Couche {n}", observatories=("friches",)) for n in range(5)]
    made.take(Catalogue([Reading("s", [*many, LOOSE])]))
    shown = counts(made)
    assert (shown["friches"], shown["autres"], shown["commerce"]) == ((2, 3), (1, 0), (0, 0)) and made.total == 6
    made.query = Query("couche")
    shown = counts(made)
    assert shown == {"friches": (3, 2)}
