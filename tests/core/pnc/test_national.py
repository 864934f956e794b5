"""The national open layers: every row is a record that can be loaded, and every need exists.

Method: docs/design/pnc.md#packaged-layers
"""

from __future__ import annotations

from pathlib import Path

import pytest

from aula_toolbox.core.net import safety
from aula_toolbox.core.pnc import cache as caching
from aula_toolbox.core.pnc import national
from aula_toolbox.core.pnc.catalogue import Catalogue
from aula_toolbox.core.pnc.names import OBSERVATORIES
from aula_toolbox.core.pnc.query import Query
from aula_toolbox.core.pnc.records import read_record
from aula_toolbox.core.pnc.search import Index

INTERFACE = Path(__file__).resolve().parents[2] / "processing" / "interface.txt"
SOURCE = next(source for source in caching.default_sources() if source.id == "national")
RECORDS = {record.id: record for record in national.read(SOURCE).records}
# issue: BD TOPO buildings and vegetation, ADMIN EXPRESS, IRIS, OCS GE, urban plans, nature, grid, rain
ASKED = (
    *("bdtopo-batiment", "bdtopo-zone-de-vegetation", "adminexpress-commune", "iris-contours"),
    *("ocsge-couverture-2021-2023", "gpu-zone-urba", "natura2000-habitats", "znieff-type1"),
    *("filosofi-200m-2021", "meteo-62-recent"),
)


def test_every_row_is_a_record_of_the_packaged_source():
    reading = caching.packaged(SOURCE)
    assert SOURCE.is_packaged and SOURCE.kind == "national"
    assert len(reading.records) == len(national.layers()) and reading.is_whole and not reading.dropped
    assert set(ASKED) <= set(RECORDS)


@pytest.mark.parametrize("row", national.layers(), ids=lambda row: row["id"])
def test_a_row_states_all_that_a_reader_needs(row):
    record = RECORDS[row["id"]]
    (resource,) = record.resources
    assert (resource.kind, resource.href, resource.name) == (row["type"], row["adresse"], row["couche"])
    assert safety.refusal(resource.href) == "" and not record.refused and record.link == row["page"]
    assert record.abstract and record.publisher and record.licence and record.bbox
    assert set(record.observatories) == set(row["observatoires"]) <= set(OBSERVATORIES)
    assert [style.href for style in record.styles] == ([f"{row['style']}.qml"] if row["style"] else [])
    assert resource.kind == "csv" or safety.check_name(resource.name)
    assert record.to_confirm is (row["statut_source"] == national.TO_CONFIRM)


def test_needs_are_parameters_that_exist():
    known = {
        name: facts.split()
        for name, _, facts in (line.partition(":") for line in INTERFACE.read_text(encoding="utf-8").splitlines())
    }
    asked = [need.split(":") for row in national.layers() for need in row["besoins"]]
    assert len(asked) > 40
    assert [(name, parameter) for name, parameter in asked if parameter not in known.get(name, ())] == []


def test_the_records_an_algorithm_needs_are_found_by_parameter():
    needs = national.records_for("heatexposure")
    assert needs["BUILDINGS"] == ("bdtopo-batiment",) and needs["POPULATION"] == ("filosofi-200m-2021",)
    assert national.records_for("rainpotential")["RAIN"] == ("meteo-62-recent", "meteo-62-historique")
    assert national.records_for("nothing") == {}


@pytest.mark.parametrize(
    ("words", "first"),
    [("bd topo batiment", "bdtopo-batiment"), ("ZNIEFF type 2", "znieff-type2"), ("zonage plui", "gpu-zone-urba")],
)
def test_people_find_them_by_their_words(words, first):
    found = Index(Catalogue([national.read(SOURCE)])).find(Query(words))
    assert found[0].record.id == first


def test_a_record_that_says_nothing_of_its_address_is_not_doubted():
    plain = {"id": "a", "properties": {"title": "A"}, "links": [{"href": "https://h/a.csv", "rel": "item"}]}
    doubted = {**plain, "properties": {"title": "A", "aula:status": national.TO_CONFIRM}}
    assert [read_record(item, "s").to_confirm for item in (plain, doubted)] == [False, True]
