"""Litres a day: people, activities, gardens, and what is not known.

Method: docs/design/rain.md#demand, docs/design/rain.md#calendars
"""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import Notes
from aula_toolbox.core.rain.buildings import read_buildings
from aula_toolbox.core.rain.demand import (
    COMPONENTS,
    DemandOptions,
    Population,
    check_demand,
    estimate_demand,
    storeys_of,
)
from aula_toolbox.core.rain.tables import load_tables

TABLES = load_tables()


def demand(columns, roof=100.0, activite=None, options=None, notes=None, **extra):
    buildings = read_buildings(pd.DataFrame(columns), TABLES, Notes())
    count = len(buildings)
    roofs = np.broadcast_to(np.asarray(roof, float), count).copy()
    classes = np.full(count, activite, dtype=object)
    return estimate_demand(buildings, roofs, classes, options or DemandOptions(), TABLES, notes or Notes(), **extra)


def one(roof=100.0, activite=None, options=None, **columns):
    return demand({name: [value] for name, value in columns.items()}, roof, activite, options).iloc[0]


def test_people_of_known_dwellings():
    got = one(USAGE1="Résidentiel", NB_LOGTS=3, APP_FF="A 1.0")
    assert got["hab_est"] == pytest.approx(6.6)
    assert got["d_cst_l_j"] == got["d_l_j"] == pytest.approx(6.6 * 35)
    assert got["d_m3_an"] == pytest.approx(6.6 * 35 * 365.25 / 1000)
    assert got["d_source"] == "observe"
    assert not got["is_dwelling_estimated"]


@pytest.mark.parametrize(("profile", "litres"), [("REGIONAL", 35), ("NATIONAL", 48), ("EN", 50)])
def test_profiles(profile, litres):
    got = one(USAGE1="Résidentiel", NB_LOGTS=1, options=DemandOptions(profile=profile, persons=2))
    assert got["d_l_j"] == pytest.approx(2 * litres)
    only = one(USAGE1="Résidentiel", NB_LOGTS=1, options=DemandOptions(profile=profile, uses=("WC",), persons=1))
    assert only["d_l_j"] in (22, 30)


@pytest.mark.parametrize(
    ("match", "source"),
    [
        ("A 1.0", "observe"),
        ("B 0.5", "observe"),
        ("B 0.4", "estime"),
        ("C 1.0", "estime"),
        (None, "observe"),
        ("A", "observe"),
    ],
)
def test_a_poor_match_is_an_estimate(match, source):
    assert one(USAGE1="Résidentiel", NB_LOGTS=1, APP_FF=match)["d_source"] == source


def test_dwellings_from_the_floor_area():
    got = one(USAGE1="Résidentiel", NB_LOGTS=None, NB_ETAGES=4)  # 0.8 x 100 x 4 = 320 m2: 3 dwellings
    assert got["hab_est"] == pytest.approx(6.6)
    assert got["d_source"] == "estime"
    assert got["is_dwelling_estimated"]
    assert one(roof=20.0, USAGE1="Résidentiel", NB_LOGTS=None)["hab_est"] == pytest.approx(2.2)


def test_storeys():
    frame = pd.DataFrame({"etages": [2.0, 0, np.nan, np.nan, np.nan], "hauteur_m": [9.0, 9, 7.5, 1, np.nan]})
    storeys, estimated = storeys_of(frame, 3.0)
    assert list(storeys) == [2, 3, 3, 1, 1]
    assert list(estimated) == [False, True, True, True, True]


def test_activities_by_use():
    got = one(USAGE1="Commercial et services", NB_ETAGES=2)
    assert got["d_sem_l_j"] == pytest.approx(0.4 * 5 / 7 * 160)
    assert got["d_source"] == "estime"
    assert not got["is_dwelling_estimated"]
    assert one(USAGE1="Commercial et services")["is_dwelling_estimated"]  # one storey is a guess
    mixed = one(USAGE1="Résidentiel", USAGE2="Commercial et services", NB_LOGTS=2, NB_ETAGES=5)
    assert mixed["d_sem_l_j"] == pytest.approx(0.4 * 5 / 7 * 80)  # the ground floor only
    assert mixed["d_cst_l_j"] == pytest.approx(4.4 * 35)
    assert mixed["d_source"] == "estime"
    assert one(USAGE1="Sportif")["d_cst_l_j"] == pytest.approx(0.3 * 80)


def test_activities_of_zones_win_over_the_use():
    got = one(activite="ecole", USAGE1="Commercial et services", NB_ETAGES=1)
    assert got["d_eco_l_j"] == pytest.approx(0.75 * 159 / 365.25 * 80, rel=0.01)
    assert got["d_sem_l_j"] == 0
    no_wc = one(activite="ecole", USAGE1=None, options=DemandOptions(uses=("LINGE",)))
    assert np.isnan(no_wc["d_l_j"])
    assert no_wc["d_source"] == "absent"


def test_gardens_of_houses():
    options = DemandOptions(uses=("WC", "ARROSAGE"), garden_m2=200)
    house = one(USAGE1="Résidentiel", NB_LOGTS=1, options=options)
    assert house["d_jar_l_j"] == pytest.approx(200 * 60 / 365.25)
    assert one(USAGE1="Résidentiel", NB_LOGTS=3, options=options)["d_jar_l_j"] == 0
    only = DemandOptions(uses=("ARROSAGE",), garden_m2=200)
    assert one(USAGE1="Résidentiel", NB_LOGTS=1, options=only)["d_cst_l_j"] == 0
    assert np.isnan(one(USAGE1="Résidentiel", NB_LOGTS=3, options=only)["d_l_j"])


@pytest.mark.parametrize("use", ["Annexe", "Indifférencié", "Agricole", "Religieux", None])
def test_a_need_that_nothing_tells_is_absent(use):
    notes = Notes()
    got = demand({"USAGE1": [use], "NB_LOGTS": [0.0]}, notes=notes).iloc[0]
    assert got[[*COMPONENTS.values(), "d_l_j", "d_m3_an", "hab_est"]].isna().all()
    assert got["d_source"] == "absent"
    assert "1 roofs without a known demand" in str(notes.facts[0])


def test_known_absence_of_dwelling_is_zero_not_unknown():
    got = one(USAGE1="Résidentiel", NB_LOGTS=0)
    assert got["d_l_j"] == 0
    assert got["d_source"] == "observe"


def test_a_roof_without_surface_has_no_invented_dwelling():
    got = one(roof=np.nan, USAGE1="Résidentiel", NB_LOGTS=None)
    assert np.isnan(got["d_l_j"])


def test_inhabitants_of_zones_are_shared_by_dwelling():
    columns = {"USAGE1": ["Résidentiel"] * 4, "NB_LOGTS": [1, 3, 2, 5]}
    zones = Population(np.array([0, 0, -1, 2]), np.array([10.0, 50.0, np.nan]))
    notes = Notes()
    got = demand(columns, population=zones, notes=notes)
    assert list(got["hab_est"]) == pytest.approx([2.5, 7.5, 4.4, 11.0])
    assert "50 inhabitants of 1 zones" in str(notes.warnings[0])


def test_inhabitants_of_a_cut_layer_are_not_poured_into_the_few_dwellings_left():
    columns = {"USAGE1": ["Résidentiel"] * 4, "NB_LOGTS": [1, 2, 1, 400]}
    zones = Population(np.array([0, 1, 2, 3]), np.array([513.0, 5.0, 0.0, 40.0]))
    notes = Notes()
    got = demand(columns, population=zones, notes=notes)
    # 513 in one house, and 400 dwellings for 40 people: neither is shared; an empty zone is known to be empty
    assert list(got["hab_est"]) == pytest.approx([2.2, 5.0, 0.0, 880.0])
    (told,) = map(str, notes.warnings)
    assert "2 zones were not shared: 513 a dwelling of this layer (513 inhabitants, 1 dwellings)" in told
    assert "2.2 persons" in told


def test_known_demands_win():
    columns = {"ID": ["a", "b"], "USAGE1": ["Résidentiel"] * 2, "NB_LOGTS": [None, None]}
    got = demand(columns, known_l_j=np.array([500.0, np.nan]))
    assert got["d_l_j"][0] == got["d_cst_l_j"][0] == 500
    assert list(got["d_source"]) == ["saisi", "estime"]
    assert list(got["is_dwelling_estimated"]) == [False, True]
    with pytest.raises(AulaError, match=r"1 demands are negative \(first: b\).*E_DEMAND"):
        demand(columns, known_l_j=np.array([1.0, -1.0]))


def test_choices_that_cannot_be():
    with pytest.raises(AulaError) as caught:
        check_demand(DemandOptions(uses=()))
    assert caught.value.codes == ("E_USES",)
    with pytest.raises(AulaError, match="E_GARDEN"):
        check_demand(DemandOptions(uses=("ARROSAGE",)))


def test_ground_that_is_known_is_watered_whatever_the_building():
    options = DemandOptions(uses=("ARROSAGE",), has_watered_field=True)
    columns = {"USAGE1": ["Sportif", "Résidentiel"], "NB_LOGTS": [None, 1]}
    frame = demand(columns, options=options, watered_m2=np.array([1000.0, np.nan]))
    assert frame["d_jar_l_j"].round(1).tolist()[0] == pytest.approx(1000 * 60 / 365.25, abs=0.1)
    assert not frame["d_jar_l_j"][1] > 0
