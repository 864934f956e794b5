"""A catalogue of 50 000 records: nothing of it is silently out of reach."""

from __future__ import annotations

import pytest

from aula_toolbox.core.net.limits import limit
from aula_toolbox.core.pnc import cache as caching
from aula_toolbox.core.pnc import reading as pages
from aula_toolbox.core.pnc.query import Query
from aula_toolbox.core.pnc.search import Index
from aula_toolbox.gis.pnc import library
from aula_toolbox.processing.pnc import PncLoad, PncOffline, PncSearch
from tests.servers.large import COUNT, Large
from tests.support.runs import run


@pytest.fixture(params=["records", "csw"])
def large(request, sources, monkeypatch):
    """The server, of which 100 records are read at first and 100 of an answer."""
    caps = {"fiches_max": 100, "page_records": 20, "page_csw": 20}
    monkeypatch.setattr(pages, "limit", lambda key: caps.get(key) or limit(key))
    server = Large((caching.DEMO_FOLDER / "territoire.gpkg").read_bytes())
    sources(server.source(request.param))
    yield server
    server.stop()


def search(words, **more):
    return run(PncSearch, QUERY=words, SOURCE="grand", OUTPUT="TEMPORARY_OUTPUT", **more)


def test_a_record_far_beyond_what_was_read_is_found_by_its_rarest_word(large):
    ran = search("couche 49991")
    assert [row["titre"] for row in ran.layer().getFeatures()] == ["Couche 49991"]
    assert large.words == ["49991"], "the longest word would bring them all"
    assert f"100 records of {COUNT}" in ran.ear.text or f"100 fiches sur {COUNT}" in ran.ear.text


def test_what_search_shows_is_loaded_copied_and_found_without_network(large, tmp_path):
    search("couche 49991")
    assert search("couche 49991", OFFLINE=True)["OUTPUT_COUNT"] == 1
    for record in ("grand:r49991", "couche 49992"):
        ran = run(PncOffline, RECORDS=record, FOLDER=str(tmp_path), OUTPUT="TEMPORARY_OUTPUT")
        assert [row["etat"] for row in ran.layer().getFeatures()] == ["copie"], "the second was never seen before"
    assert run(PncLoad, RECORD="couche 49993")["OUTPUT_COUNT"] == 3
    library.refresh(library.chosen_sources("grand"), library.Notes())
    assert search("couche 49991", OFFLINE=True)["OUTPUT_COUNT"] == 1, "reading anew forgets nothing"


def test_an_answer_that_is_cut_says_so_and_how_to_go_on(large):
    ran = search("couche")
    told = " ".join(ran.ear.warnings)
    assert "100" in told and ("ajoutez un mot" in told or "add a word" in told)
    assert set(large.words) == {"couche"}
    assert ran["OUTPUT_COUNT"] == 100


def test_a_word_the_server_knows_in_the_singular_only_is_asked_again(large):
    search("couches 49991")
    search("couchettes")
    assert list(dict.fromkeys(large.words)) == ["49991", "couchettes", "couchette"]


def test_a_server_that_does_not_answer_any_more_leaves_what_is_known(large):
    search("couche 12")
    large.stop()
    ran = search("couche 12")
    assert ran["OUTPUT_COUNT"] >= 1 and ran.ear.warnings


def test_a_place_is_asked_by_its_extent_then_by_its_name(qgis_app):
    index = Index([])
    assert list(library.questions(Query("Béthune"), index)) == [("", Query("bethune").place.box), ("Béthune", None)]
    assert list(library.questions(Query("friches à Béthune"), index)) == [("friches", None), ("friche", None)]
    box = (2.0, 50.0, 3.0, 51.0)
    assert list(library.questions(Query(box=box), index)) == [("", box)]
    assert list(library.questions(Query(), index)) == []
