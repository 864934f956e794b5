"""Field names and codes as producers write them, through whole runs: BDNB, cut Shapefiles, ADMIN EXPRESS, spellings."""

from __future__ import annotations

from collections import Counter

import pytest
from qgis.core import QgsVectorLayer

from aula_toolbox.processing.erc.zanbalance import ZanBalance
from aula_toolbox.processing.heat.heatlandcover import HeatLandCover
from aula_toolbox.processing.rain.rainroofs import RainRoofs
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import refused, run

X, Y = 700_000, 7_050_000


def field_layer(shared_data, name, layer=""):
    path = str(shared_data / "field" / "rain" / name)
    found = QgsVectorLayer(f"{path}|layername={layer}" if layer else path, layer or "layer", "ogr")
    assert found.isValid()
    return found


@pytest.mark.parametrize(
    ("name", "layer"), [("bdnb_compile.gpkg", "batiment_groupe_compile"), ("bdtopo_trunc.shp", "")]
)
def test_heat_finds_the_heights_of_the_bdnb_as_those_of_bd_topo(shared_data, tmp_path, name, layer):
    """The same 60 buildings: 15 have no height in either delivery (before: 60 in the BDNB)."""
    buildings = field_layer(shared_data, name, layer)
    common = {"EXTENT": buildings, "BUILDINGS": buildings, "MARGIN": 0, "PIXEL": 2}
    ran = run(HeatLandCover, **common, OUTPUT=str(tmp_path / "c.tif"))
    assert "15 buildings without height out of 60" in ran.ear.text


def test_rain_reads_a_shapefile_whose_names_were_cut(shared_data):
    """Materials, dwellings, dates: six fields were taken for absent, the use stood for the material everywhere."""
    ran = run(RainRoofs, INPUT=field_layer(shared_data, "bdtopo_trunc.shp"), OUTPUT="TEMPORARY_OUTPUT")
    assert "not found" not in ran.ear.text
    assert Counter(attributes(ran.layer(), "e_source")) == {"usage": 56, "materiau": 4}
    assert any(attributes(ran.layer(), "logts")) and any(attributes(ran.layer(), "mat_toit"))


def communes(fields="insee:string&nom:string"):
    return memory_layer("Polygon", [(square(X, Y, 1000), "62001", "A")], fields, name="communes")


def land(built, use, grass, other):
    rows = [(square(X, Y, 500), built, use)]
    rows += [(square(X + dx, Y + dy, 500), grass, other) for dx, dy in ((500, 0), (0, 500), (500, 500))]
    return memory_layer("Polygon", rows, "code_cs:string&code_us:string", name="sol")


@pytest.mark.parametrize(
    "codes",
    [
        ("CS1.1.1.1", "US5", "CS2.2.1", "US1.1"),
        ("CS1_1_1_1", "US5", "CS2_2_1", "US1_1"),
        ("1.1.1.1", "5", "2.2.1", "1.1"),
        ("cs1111", "us5", "cs221", "us11"),
        ("CS1.1.1.1: Zones bâties", "US5: Résidentiel", "CS2.2.1: Herbe", "US1.1: Agriculture"),
    ],
    ids=["official", "underscores", "bare", "compact", "labels"],
)
@pytest.mark.parametrize("fields", ["insee:string&nom:string", "INSEE_COM:string&NOM_COM:string"])
def test_the_balance_is_the_same_however_codes_and_fields_are_written(qgis_processing, codes, fields):
    cover, dates = land(*codes), {"DATE1": "2018", "DATE2": "2021"}
    row = run(ZanBalance, INPUT=cover, INPUT2=cover, COMMUNES=communes(fields), **dates, OUTPUT="memory:").layer()
    assert (attributes(row, "insee"), attributes(row, "nom")) == (["62001"], ["A"])
    assert (attributes(row, "stock1_ha"), attributes(row, "couvert1_ha")) == ([25.0], [100.0])


def test_a_land_cover_without_one_known_code_stops_the_balance(qgis_processing):
    cover = land("CS6.3.0", "US1.1.3", "CS4.1.2", "US1.2.4")
    given = {"INPUT": cover, "INPUT2": cover, "COMMUNES": communes(), "DATE1": "2018", "DATE2": "2021"}
    told = refused(ZanBalance, "E_CODE", "CS6.3.0 (1)", "CS4.1.2 (3)", **given, NOMENCLATURE="OCS GE", OUTPUT="memory:")
    assert "none of the 4 codes is a code of OCS GE" in told
