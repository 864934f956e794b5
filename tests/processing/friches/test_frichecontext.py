"""The context of an inventory in one run: whole layers only, from servers that cap, page, lie and fail."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from osgeo import ogr

from aula_toolbox.core.pnc.catalogue import CatalogueSource
from aula_toolbox.gis.pnc import library
from aula_toolbox.processing.friches.frichecontext import FricheContext
from aula_toolbox.processing.friches.frichequalify import FricheQualify
from scripts import local_platform
from tests.servers.web import WebServer
from tests.servers.wfs import Wfs
from tests.support.layers import memory_layer, saved, square
from tests.support.runs import refused, run


@pytest.fixture
def web():
    server = WebServer()
    yield server
    server.stop()


@pytest.fixture
def publish(qgis_app, tmp_path, monkeypatch, web):
    """A private profile and a catalogue of one record a service."""
    monkeypatch.setattr(library, "profile_folder", lambda: tmp_path / "profile")
    monkeypatch.setenv("AULA_OFFLINE_FOLDER", str(tmp_path / "copies"))

    def put(**services):
        records = [
            local_platform.record(
                name, f"Carrés {name}", [{"rel": "item", "href": wfs.url, "protocol": "OGC:WFS", "name": "t:carres"}]
            )
            for name, wfs in services.items()
        ]
        body = json.dumps({"type": "FeatureCollection", "features": records}).encode()
        web.routes["/c.json"] = lambda request: request.answer(body, media="application/geo+json")
        source = CatalogueSource("local", "Local", "json", f"{web.url}/c.json", origins=(web.url,))
        monkeypatch.setenv("AULA_SOURCES", json.dumps([source.to_json()]))

    return put


@pytest.fixture
def sites(qgis_app):
    """Two sites among the squares of the service (690 000, 7 040 000) and one between them."""
    rows = [
        (square(690_000, 7_040_000, 100), "62001_1", "62001"),
        (square(690_012, 7_040_012, 6), "62001_2", "62001"),
    ]
    return memory_layer("Polygon", rows, "site_id:string&comm_insee:string")


def gather(sites, path, roles="INONDATION", **parameters):
    ran = run(FricheContext, INPUT=sites, ROLES=roles, OUTPUT=str(path), STATES="memory:", **parameters)
    return ran, {(row["role"], row["fiche"]): row for row in ran.layer("STATES").getFeatures()}


def tables(path):
    data = ogr.Open(str(path))
    return {data.GetLayer(n).GetName(): data.GetLayer(n).GetFeatureCount() for n in range(data.GetLayerCount())}


def evidence(sites, path):
    ran = run(FricheQualify, INPUT=sites, CONTEXT=[str(path)], OUTPUT="memory:", CRITERIA="memory:", DRAWS=0)
    return {(row["site_id"], row["critere"]): row for row in ran.layer("CRITERIA").getFeatures()}


def test_a_layer_is_paged_past_the_cap_and_its_ground_is_known(sites, publish, web, tmp_path):
    wfs = Wfs(web, count=322, page=50)
    publish(crues=wfs)
    path = tmp_path / "contexte.gpkg"
    _, states = gather(sites, path, RECORDS="INONDATION = crues")
    row = states["INONDATION", "crues"]
    assert (row["etat"], row["nb_annonce"], row["nb_ent"]) == ("copie", 322, 322)
    assert tables(path)["INONDATION__crues"] == 322
    found = evidence(sites, path)
    # a site between the squares: nothing there is a fact, since the layer is whole around it
    assert (found["62001_1", "risqueInondation"]["valeur"], found["62001_1", "risqueInondation"]["etat"]) == (
        "oui",
        "observe",
    )
    between = found["62001_2", "risqueInondation"]
    assert (between["valeur"], between["etat"], between["couverture"]) == ("non", "observe", "declaree")


@pytest.mark.parametrize("fault", ["fails", "ignores_start", "short"])
def test_a_layer_that_is_not_whole_is_told_and_left_out(sites, publish, web, tmp_path, fault):
    wfs = Wfs(web, count=322, page=50)
    if fault == "short":
        wfs.given = 250
    else:
        setattr(wfs, fault, True)
    publish(crues=wfs)
    path = tmp_path / "contexte.gpkg"
    ran, states = gather(sites, path, RECORDS="INONDATION = crues")
    row = states["INONDATION", "crues"]
    assert row["etat"] == "echec"
    assert "322" in row["message"]
    assert "INONDATION__crues" not in tables(path)
    assert any("crues" in one for one in ran.ear.warnings)
    assert evidence(sites, path)["62001_2", "risqueInondation"]["etat"] == "absent"


def test_run_again_it_asks_only_for_what_is_missing(sites, publish, web, tmp_path):
    first = Wfs(web, count=60, page=50)
    publish(crues=first, grottes=first)
    path = tmp_path / "contexte.gpkg"
    wanted = "INONDATION = crues; CAVITE = grottes"
    first.given = 20
    _, states = gather(sites, path, RECORDS="INONDATION = crues")
    assert states["INONDATION", "crues"]["etat"] == "echec"
    first.given = 60
    _, states = gather(sites, path, "INONDATION, CAVITE", RECORDS=wanted)
    assert {row["etat"] for key, row in states.items() if key[1] in ("crues", "grottes")} == {"copie"}
    first.fails = True  # whatever is asked now fails: nothing is asked
    _, states = gather(sites, path, "INONDATION, CAVITE", RECORDS=wanted)
    assert {row["etat"] for key, row in states.items() if key[1] in ("crues", "grottes")} == {"copie"}
    _, states = gather(sites, path, "INONDATION, CAVITE", RECORDS=wanted, REFRESH=True)
    assert {row["etat"] for key, row in states.items() if key[1] in ("crues", "grottes")} == {"echec"}


def test_layers_at_hand_come_first_and_prove_no_absence(sites, publish, web, tmp_path):
    wfs = Wfs(web)
    publish(crues=wfs)
    flood = memory_layer("Polygon", [(square(690_050, 7_040_050, 30), "a")], "nom:string", name="ppri_inondation")
    path = tmp_path / "contexte.gpkg"
    _, states = gather(
        sites, path, LAYERS=[saved(flood, tmp_path / "ppri_inondation.gpkg")], RECORDS="INONDATION = crues"
    )
    rows = [row for row in states.values() if row["role"] == "INONDATION"]
    assert [row["etat"] for row in rows] == ["local"]
    assert [row["nb_ent"] for row in rows] == [1]
    found = evidence(sites, path)
    assert found["62001_1", "risqueInondation"]["valeur"] == "oui"
    assert found["62001_2", "risqueInondation"]["etat"] == "absent"


def test_what_has_no_record_is_told(sites, tmp_path):
    path = tmp_path / "contexte.gpkg"
    _, states = gather(sites, path, "", CATALOGUE=False)
    kinds = {row["etat"] for row in states.values()}
    assert kinds == {"manque"}
    assert {"CHALEUR", "BATIMENT"} <= {role for role, _ in states}
    assert tables(path)["aula_couverture"] == 0


def test_records_that_cannot_be_read_are_refused(sites, tmp_path):
    refused(
        FricheContext,
        "E_RECORDS",
        "PISCINE",
        INPUT=sites,
        RECORDS="PISCINE = x; crues",
        OUTPUT=str(tmp_path / "c.gpkg"),
    )


def test_sites_without_a_place_have_no_surroundings(qgis_app, tmp_path):
    table = memory_layer("None", [(None, "62001_1")], "site_id:string")
    refused(FricheContext, "E_GEOM", INPUT=table, CATALOGUE=False, OUTPUT=str(Path(tmp_path) / "c.gpkg"))
