"""Records beside what is published: text that would break XML or JSON, a licence that is not known, no server.

See docs/design/obs.md#publication. `test_obspublish` has them read by OWSLib, pycsw, frictionless and rdflib.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from aula_toolbox.core.obs import records
from aula_toolbox.core.obs.objects import JsonFacts, JsonObject
from aula_toolbox.core.obs.publication import (
    REAL,
    TEXT,
    PublicationPlan,
    PublishedColumn,
    PublishedLayer,
    PublishedTable,
)
from aula_toolbox.core.obs.store import Version

BOX = (1.74, 50.19, 3.08, 50.64)
HARD = "Bâti & l’« eau » <b>"


@pytest.fixture
def plan():
    version = Version("20261130T120000-abcdef12", Path(), {"greffon": "0.1", "fichiers": [{"titre": HARD}]})
    columns = (PublishedColumn("code", TEXT, "Code"), PublishedColumn("log", REAL, "Logements", "unité : log."))
    table = PublishedTable("communes", "Communes", columns, (("62119", 1.0),), ("POLYGON EMPTY",))
    return PublicationPlan("habitat", HARD, version, [table], [], licence="LO 2.0", files=version.entries["fichiers"])


def test_any_title_is_a_text_of_each_record(plan):
    root = ElementTree.fromstring(records.iso19139(plan, BOX))
    gmd = "{http://www.isotc211.org/2005/gmd}"
    assert HARD in "".join(next(root.iter(f"{gmd}title")).itertext())
    assert HARD in "".join(next(root.iter(f"{gmd}statement")).itertext())
    assert [one.get("codeListValue") for one in root.iter(f"{gmd}CI_DateTypeCode")] == [
        "creation",
        "publication",
        "revision",
    ]
    assert "".join(next(root.iter(f"{gmd}denominator")).itertext()) == "250000"
    dcat: JsonFacts = json.loads(records.geodcat(plan, BOX))
    assert dcat["dct:title"] == {"@value": HARD, "@language": "fr"}
    assert json.loads(records.datapackage(plan, plan.tables))["title"] == HARD


def test_the_extent_is_west_east_south_north(plan):
    root = ElementTree.fromstring(records.iso19139(plan, BOX))
    box = next(one for one in root.iter() if one.tag.endswith("}EX_GeographicBoundingBox"))
    assert ["".join(side.itertext()) for side in box] == ["1.740000", "3.080000", "50.190000", "50.640000"]
    ring = json.loads(records.geodcat(plan, BOX))["dct:spatial"]["dcat:bbox"]["@value"]
    assert ring.startswith("POLYGON((1.74 50.19, 3.08 50.19, 3.08 50.64")


def test_without_a_server_there_is_the_file_only(plan):
    assert [one.address for one in records.distributions(plan, "")] == ["habitat.gpkg"]
    with_one = records.distributions(plan, "https://carte.exemple.fr/obs/")
    assert {one.address.partition("?")[0] for one in with_one[1:]} == {
        "https://carte.exemple.fr/obs",
        "https://carte.exemple.fr/obs/wfs3/collections/communes",
    }


def test_lineage_and_themes_say_what_it_is_made_of(plan):
    plan.version.entries.update(millesimes={"lovac": 2025}, reponses=2)
    assert "Millésimes : lovac 2025." in records.lineage(plan)
    assert "réponses à des valeurs suspectes : 2." in records.lineage(plan)
    layer = PublishedLayer("log", "Logements", "", "communes", "log", "habitat", (1.0,), "log.", 0, "2021", "INSEE")
    plan.layers += [layer, replace(layer, name="pop", theme="démographie")]
    assert records.themes(plan) == ["Bâtiments", "Répartition de la population — démographie"]
    root = ElementTree.fromstring(records.iso19139(plan, BOX))
    words = ["".join(one.itertext()) for one in root.iter("{http://www.isotc211.org/2005/gmd}keyword")]
    assert {"Bâtiments", "observatoire:habitat", "habitat"} <= set(words)


@pytest.mark.parametrize(("licence", "told"), [("LO 2.0", {"@id": records._LICENCE}), ("Accord local", "Accord local")])
def test_a_licence_is_an_address_only_when_it_is_known(plan, licence, told):
    plan.licence = licence
    assert json.loads(records.geodcat(plan, BOX))["dct:license"] == told
    assert licence in records.iso19139(plan, BOX)


def test_a_table_of_the_package_has_its_schema(plan):
    (resource,) = json.loads(records.datapackage(plan, plan.tables))["resources"]
    assert resource["schema"] == {
        "fields": [
            {"name": "code", "title": "Code", "type": "string"},
            {"name": "log", "title": "Logements", "type": "number", "description": "unité : log."},
        ],
        "missingValues": [""],
        "primaryKey": ["code"],
    }


def test_the_record_of_the_catalogue_names_layers_and_counts_communes(plan):
    record: JsonObject = records.catalogue_record(plan, BOX, 319)
    (link,) = record["links"]
    assert (link["href"], link["name"], link["aula:count"]) == ("habitat.gpkg", "communes", 319)
    assert (record["properties"]["updated"], record["bbox"]) == ("2026-11-30", list(BOX))
