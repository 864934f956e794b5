"""aula:pncsearch: words, filters, wrong input; and a cancelled run of every algorithm."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProcessingException

from aula_toolbox.core.pnc import cache as caching
from aula_toolbox.core.pnc.catalogue import CatalogueSource
from aula_toolbox.processing.pnc import PncLoad, PncRefresh, PncSearch
from scripts import local_platform
from tests.support.runs import Ear, refused, run

DEMO = caching.embedded(caching.default_sources()[0]).records


def test_search_of_the_packaged_catalogue(tmp_path):
    path = tmp_path / "records.json"
    ran = run(PncSearch, QUERY="ARBRES", OUTPUT="TEMPORARY_OUTPUT", OUTPUT_JSON=str(path))
    (row,) = ran.layer().getFeatures()
    assert (row["id"], row["acces"], row["copie"], row["types"]) == ("demo-arbre", "public", 0, "gpkg")
    assert row["score"] == 7.5 and row["maj"] == "2026-10-01" and row.hasGeometry()
    assert json.loads(path.read_text(encoding="utf-8"))["records"][0]["id"] == "demo-arbre"


def test_search_filters():
    def search(**filters):
        return run(PncSearch, SOURCE="demonstration", OUTPUT="TEMPORARY_OUTPUT", **filters)

    everything = search()["OUTPUT_COUNT"]
    assert everything == len(DEMO) < run(PncSearch, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT_COUNT"]
    some = search(OBSERVATORY=["environnement"])
    assert 0 < some["OUTPUT_COUNT"] < everything
    assert all("environnement" in feature["observat"] for feature in some.layer().getFeatures())
    assert search(KIND=["cog"])["OUTPUT_COUNT"] == 1
    assert search(UPDATED_SINCE="2027-01-01")["OUTPUT_COUNT"] == 0
    elsewhere = search(EXTENT="-5,-4,45,46 [EPSG:4326]")
    assert elsewhere["OUTPUT_COUNT"] == sum(record.bbox is None for record in DEMO), "tables without place are kept"
    assert search(LIMIT=2)["OUTPUT_COUNT"] == 2


def test_no_result_is_no_error_and_suggests_an_observatory():
    ran = run(PncSearch, QUERY="observatoire du comerce", OUTPUT="TEMPORARY_OUTPUT")
    assert ran["OUTPUT_COUNT"] == 0 and ran.layer().featureCount() == 0
    assert "Observatoire du commerce" in ran.ear.text


def test_search_wrong_input():
    refused(PncSearch, "LIMIT", LIMIT=0, OUTPUT="TEMPORARY_OUTPUT")
    refused(PncSearch, "ailleurs", "demonstration", SOURCE="ailleurs", OUTPUT="TEMPORARY_OUTPUT")


def test_unknown_parameters_are_told():
    assert "QUERRY" in run(PncSearch, QUERRY="x", OUTPUT="TEMPORARY_OUTPUT").ear.text


@pytest.mark.parametrize(
    ("algorithm", "parameters"),
    [
        (PncSearch, {"OUTPUT": "TEMPORARY_OUTPUT"}),
        (PncLoad, {"RECORD": "demo-arbre"}),
        (PncRefresh, {"OUTPUT": "TEMPORARY_OUTPUT"}),
    ],
)
def test_cancel_stops_every_algorithm(algorithm, parameters):
    ear = Ear()
    ear.cancel()
    with pytest.raises(QgsProcessingException):
        run(algorithm, ear, **parameters)


def test_a_catalogue_file_chosen_by_the_user(sources, tmp_path):
    path = tmp_path / "catalogue.json"
    link = {"href": "file:///etc/passwd", "protocol": "OGC:WFS", "rel": "item"}
    path.write_text(json.dumps({"features": [local_platform.record("a", "A", [link])]}), encoding="utf-8")
    sources(CatalogueSource("fichier", "Fichier", "json", str(path)))
    assert run(PncSearch, SOURCE="fichier", OUTPUT="TEMPORARY_OUTPUT")["OUTPUT_COUNT"] == 1
    refused(PncLoad, "A", RECORD="fichier:a")
    sources(CatalogueSource("absent", "Absent", "json", str(tmp_path / "no.json")))
    assert run(PncSearch, SOURCE="absent", OUTPUT="TEMPORARY_OUTPUT").ear.warnings
