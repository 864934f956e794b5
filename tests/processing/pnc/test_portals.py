"""Catalogues of udata, CKAN, Opendatasoft, STAC and DCAT: searched, loaded, paged; what they must not do."""

from __future__ import annotations

import json

import pytest

from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.core.net.limits import limit
from aula_toolbox.core.pnc import portal_reading
from aula_toolbox.core.pnc.catalogue import CatalogueSource
from aula_toolbox.gis.pnc import library
from aula_toolbox.processing.pnc import PncLoad, PncOffline, PncSearch
from tests.servers.portals import KINDS, TITLES, OpenData
from tests.support.runs import refused, run


def communes() -> bytes:
    """Three places, in degrees, with an accent."""
    features = [
        {"type": "Feature", "properties": {"nom": name}, "geometry": {"type": "Point", "coordinates": [2.5, 50.5]}}
        for name in ("Béthune", "Lens", "Arras")
    ]
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False).encode()


@pytest.fixture
def portal():
    server = OpenData(communes())
    yield server
    server.stop()


@pytest.fixture(params=KINDS)
def kind(request, portal, sources, monkeypatch):
    monkeypatch.setattr(portal_reading, "limit", lambda key: 2 if key == "page_records" else limit(key))
    sources(portal.source(request.param))
    return request.param


def test_every_dataset_of_a_portal_is_found_with_its_facts(kind):
    reading = library.fetch(library.chosen_sources(kind)[0])
    assert reading.is_whole and {one.title for one in reading.records} >= {TITLES[0], TITLES[2]}
    first = next(one for one in reading.records if one.title == TITLES[0])
    assert first.id == "c0" and first.publisher == "AULA" and first.bbox[:2] == (2.0, 50.0)
    assert first.kinds == (("geojson",) if kind == "stac" else ("fichier",)), "STAC says the media type"
    if kind != "stac":
        assert first.keywords == ("urbanisme",) and first.updated.day == "2026-10-01"
        assert len(reading.records) == 3
    ran = run(PncSearch, QUERY="arbre alignement", SOURCE=kind, OUTPUT="TEMPORARY_OUTPUT")
    assert [row["titre"] for row in ran.layer().getFeatures()] == [TITLES[2]]


def test_a_dataset_of_a_portal_is_loaded_and_copied(kind, tmp_path):
    ran = run(PncLoad, RECORD=f"{kind}:c0", SOURCE=kind)
    assert {feature["nom"] for feature in ran.layer().getFeatures()} == {"Béthune", "Lens", "Arras"}
    copied = run(PncOffline, RECORDS=f"{kind}:c0", FOLDER=str(tmp_path), OUTPUT="TEMPORARY_OUTPUT")
    assert [(row["etat"], row["nb_ent"]) for row in copied.layer().getFeatures()] == [("copie", 3)]
    refused(PncLoad, "404", RECORD=f"{kind}:c2", SOURCE=kind)


def test_the_items_of_a_collection_without_data_are_records(portal, sources):
    sources(portal.source("stac"))
    titles = {one.title for one in library.fetch(portal.source("stac")).records}
    assert titles == {TITLES[0], TITLES[2], f"{TITLES[1]} - i0", f"{TITLES[1]} - i1"}
    assert run(PncLoad, RECORD="stac:Friches recensées/i0")["OUTPUT_COUNT"] == 3


@pytest.mark.parametrize("kind", ["udata", "ckan", "ods"])
def test_a_portal_is_asked_a_word_when_it_holds_too_much(portal, sources, monkeypatch, kind):
    from aula_toolbox.core.pnc import reading as pages

    monkeypatch.setattr(portal_reading, "limit", lambda key: 1 if key == "page_records" else limit(key))
    monkeypatch.setattr(pages, "limit", lambda key: 1 if key == "fiches_max" else limit(key))
    sources(portal.source(kind))
    ran = run(PncSearch, QUERY="arbres", SOURCE=kind, OUTPUT="TEMPORARY_OUTPUT")
    assert [row["titre"] for row in ran.layer().getFeatures()] == [TITLES[2]]
    assert portal.words == ["arbres"]


def test_pages_on_another_server_are_not_read(portal, monkeypatch):
    monkeypatch.setattr(portal_reading, "limit", lambda key: 2 if key == "page_records" else limit(key))
    portal.elsewhere = "https://ailleurs.example"
    reading = library.fetch(portal.source("udata"))
    assert len(reading.records) == 2 and not reading.is_whole and "another server" in reading.reason


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("body", [b"[]", b"{}", b"<html></html>", b'{"result": 3, "data": 3, "collections": 3}'])
def test_what_is_no_portal_is_refused_with_why(web, kind, body):
    web.default = lambda request: request.answer(body)
    with pytest.raises(CatalogueError) as error:
        library.fetch(CatalogueSource(kind, kind, kind, f"{web.url}/x", origins=(web.url,)))
    assert error.value.cause == "reponse_invalide"
