from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayer

from aula_toolbox.processing.rain.raindemand import RainDemand
from aula_toolbox.processing.rain.rainroofs import RainRoofs
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import refused, run


@pytest.fixture
def roofs(hamlet):
    return run(RainRoofs, INPUT=hamlet, OUTPUT="memory:").layer()


def test_people_of_known_dwellings(roofs):
    layer = run(RainDemand, INPUT=roofs, OUTPUT="memory:").layer()
    assert attributes(layer, "hab_est")[:2] == pytest.approx([2.2, 4.4])
    assert attributes(layer, "d_l_j")[:2] == pytest.approx([2.2 * 35, 4.4 * 35], abs=0.06)
    assert attributes(layer, "d_source")[:4] == ["observe", "observe", "estime", "absent"]
    assert attributes(layer, "d_l_j")[3] is None
    assert "id_bat" in layer.fields().names()


def test_inhabitants_of_a_zone_are_shared_between_its_dwellings(roofs):
    zones = memory_layer("Polygon", [(square(649900, 7029900, 1000), 12)], "pop_mun:integer")
    layer = run(RainDemand, INPUT=roofs, POPULATION=zones, OUTPUT="memory:").layer()
    people = attributes(layer, "hab_est")
    # the last house has no geometry: it is in no zone, and keeps the usual persons per dwelling
    assert sum(value for value in people[:4] if value) == pytest.approx(12, abs=0.2)
    assert people[4] == pytest.approx(2.2)
    assert people[1] == pytest.approx(2 * people[0], abs=0.1)


def test_a_layer_cut_from_a_larger_one_keeps_plausible_households(qgis_app, shared_data):
    source = QgsVectorLayer(str(shared_data / "field" / "rain" / "ol62.gpkg"), "ol62", "ogr")
    communes = QgsVectorLayer(f"{shared_data}/territory/aula_territory.gpkg|layername=communes", "communes", "ogr")
    roofs = run(RainRoofs, INPUT=source, OUTPUT="memory:").layer()
    ran = run(RainDemand, INPUT=roofs, POPULATION=communes, OUTPUT="memory:")
    people, homes = attributes(ran.layer(), "hab_est"), attributes(ran.layer(), "logts")
    shared = [person / home for person, home in zip(people, homes) if person and home]
    assert shared
    assert max(shared) <= 4
    assert "were not shared" in ran.ear.text


def test_a_population_without_its_field_is_refused(roofs):
    zones = memory_layer("Polygon", [(square(0, 0, 1), 12)], "gens:integer")
    refused(RainDemand, "E_FIELD", "gens", INPUT=roofs, POPULATION=zones, OUTPUT="memory:")


def test_known_demands_win(roofs):
    rows = [(square(0, 0, 10), 100.0, "Résidentiel", 1, 250.0), (square(20, 0, 10), 100.0, "Résidentiel", 1, None)]
    layer = memory_layer("Polygon", rows, "toit_m2:double&usage1:string&logts:integer&connu:double")
    ran = run(RainDemand, INPUT=layer, DEMAND_FIELD="connu", OUTPUT="memory:")
    assert attributes(ran.layer(), "d_l_j") == [250.0, 77.0]
    assert attributes(ran.layer(), "d_source")[0] == "saisi"
    rows[0] = (*rows[0][:4], -5.0)
    wrong = memory_layer("Polygon", rows, "toit_m2:double&usage1:string&logts:integer&connu:double")
    refused(RainDemand, "E_DEMAND", INPUT=wrong, DEMAND_FIELD="connu", OUTPUT="memory:")


@pytest.mark.parametrize(
    ("parameters", "code"),
    [
        ({"USES": []}, "E_USES"),
        ({"USES": ["ARROSAGE"]}, "E_GARDEN"),
        ({"PERSONS": 9}, "E_RANGE"),
    ],
)
def test_wrong_parameters_are_told(roofs, parameters, code):
    refused(RainDemand, code, INPUT=roofs, OUTPUT="memory:", **parameters)


def test_a_layer_without_roof_area_is_refused_with_what_it_has(hamlet):
    refused(RainDemand, "E_FIELD", "toit_m2", "cleabs", INPUT=hamlet, OUTPUT="memory:")


def test_watering_by_the_balance_of_the_soil_with_the_rain_of_the_same_file(qgis_app, canche):
    """A market garden of 500 m2 beside a barn: the file of CAMELS holds rain and evapotranspiration."""
    layer = memory_layer("Polygon", [(square(0, 0, 10), 100.0, 500.0)], "toit_m2:double&arrose:double")
    given = {"INPUT": layer, "USES": ["ARROSAGE"], "WATERED_FIELD": "arrose", "OUTPUT": "memory:"}
    flat = attributes(run(RainDemand, **given).layer(), "d_jar_l_j")[0]
    ran = run(RainDemand, **given, ET0=canche, CROP="MARAICHAGE")
    assert flat == pytest.approx(500 * 60 / 365.25, abs=0.1)
    assert attributes(ran.layer(), "d_jar_l_j")[0] == pytest.approx(500 * 234 / 365.25, rel=0.01)
    assert "234 L/m2" in ran.ear.text
