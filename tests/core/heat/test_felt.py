"""Felt heat: the reference values of UTCI, radiation of an hour, hours of a day.

Method: docs/design/heat.md#felt-heat
"""

from __future__ import annotations

import json
from datetime import date, datetime, time

import numpy as np
import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.heat.comfort import work_loss_pct
from aula_toolbox.core.heat.felt import Location, Weather, felt_hours, read_station
from aula_toolbox.core.heat.radiation import (
    FeltGround,
    SunHour,
    Surfaces,
    clear_sky_w_m2,
    diffuse_w_m2,
    lit,
    radiant_by_rows,
    radiant_c,
    square_mean,
    surfaces_of,
    surfaces_table,
)
from aula_toolbox.core.heat.shade import closed
from aula_toolbox.core.heat.sun import legal_time, sun_day
from aula_toolbox.core.heat.utci import AirState, stress_bound_c, stress_names, utci_c
from aula_toolbox.core.messages import Notes

ARRAS = Location(50.29, 2.78)
HOT = AirState(33, 35, 2)
DAYTIME = range(8, 16)
PAVED = Surfaces(0.2, 0.95, 0.37, -3.41, 15.0)


@pytest.fixture(scope="module")
def facts(shared_reference):
    return json.loads((shared_reference / "heat2" / "reference.json").read_text())


# felt temperature


def test_utci_is_that_of_two_independent_programs(facts):
    known = 0
    for row in facts["utci"]:
        air = AirState(row["ta_c"], row["rh_pct"], row["v10_ms"])
        found = float(utci_c(row["tmrt_c"], air))
        if air.vapour_kpa > 5:
            assert np.isnan(found)
        else:
            known += 1
            assert found == pytest.approx(row["utci_c"], abs=0.01)
    assert known == len(facts["utci"]) - 2 == 32


def test_outside_its_domain_there_is_no_felt_temperature():
    assert np.isnan(utci_c([0.0, 110.0], HOT)).all() and np.isfinite(utci_c([3.0, 103.0], HOT)).all()
    for air in (AirState(51, 20, 2), AirState(30, 101, 2), AirState(30, 40, 17.5), AirState(35, 100, 2)):
        assert np.isnan(utci_c(40.0, air))
    calm = AirState(30, 40, 0.1)
    assert calm.is_calm and utci_c(40.0, calm) == utci_c(40.0, AirState(30, 40, 0.5))
    assert (np.diff(utci_c(np.linspace(10, 90, 400), HOT)) > 0).all()


def test_stress_is_read_on_the_published_scale(facts):
    assert {26, 32, 38, 46} <= set(facts["utci_bounds_c"])
    names = stress_names(np.array([25.9, 26, 31.9, 32, 38, 45.9, 46, np.nan]))
    assert names[0] == "aucun stress thermique de chaleur" and names[1] == names[2] == "stress thermique modéré"
    assert names[3:] == [
        "stress thermique fort",
        *["stress thermique très fort"] * 2,
        "stress thermique extrême",
        None,
    ]
    assert [stress_bound_c(number) for number in (1, 2, 3, 4)] == [26, 32, 38, 46]


def test_work_that_no_table_knows_loses_nothing_silently():
    with pytest.raises(AulaError, match="moyen") as refused:
        work_loss_pct(np.array([35.0]), "moyen")
    assert refused.value.problems[0].code == "E_WORK" and "leger, lourd" in str(refused.value)


# radiation


def test_diffuse_and_clear_sky_are_those_of_the_reference(facts):
    for row in facts["erbs"]:
        found = diffuse_w_m2(row["ghi"], 90 - row["zenith"], row["doy"])
        assert found == pytest.approx(row["dhi"], abs=0.05)
        sun = hour(90 - row["zenith"], row["ghi"], found)
        assert sun.beam_w_m2 == pytest.approx(row["dni"], abs=0.1)
    for row in facts["haurwitz"]:
        assert clear_sky_w_m2(90 - row["apparent_zenith"]) == pytest.approx(row["ghi"], abs=0.1)
    assert clear_sky_w_m2(-2) == 0 and diffuse_w_m2(20, -1, 180) == 20 and diffuse_w_m2(1300, 60, 180) < 1300 * 0.17
    # under clouds nearly all of it is diffuse: 1 - 0.09 of the clearness, here a tenth
    assert diffuse_w_m2(100, 60, 180) == pytest.approx(100 * (1 - 0.09 * 100 / (1320 * 0.866)), rel=0.01)


def hour(elevation=55.0, total=800.0, diffuse=150.0, clock=14.0):
    when = datetime(2025, 7, 15, 14)
    return SunHour(when, elevation, 200.0, total, diffuse, clock, 4.0, 62.0)


def ground(shape=(20, 20), sky=1.0, bare=None, surfaces=PAVED, pixel=1.0):
    bare = sky if bare is None else bare
    return FeltGround(
        np.full(shape, sky, np.float32), np.full(shape, bare, np.float32), np.zeros(shape, bool), surfaces, pixel
    )


def everywhere(value, shape=(20, 20)):
    return np.full(shape, value, np.float32)


def test_shade_is_cooler_and_more_sun_is_hotter():
    street = ground(sky=0.5)
    sunny, shady = (float(radiant_c(street, everywhere(f), hour(), HOT)[10, 10]) for f in (1, 0))
    assert 12 < sunny - shady < 40
    by_sun = [float(radiant_c(street, everywhere(1), hour(total=g, diffuse=100), HOT)[5, 5]) for g in (200, 500, 900)]
    assert by_sun == sorted(by_sun) and by_sun[0] < by_sun[2] - 10
    alone = everywhere(1)
    alone[10, 10] = 0
    assert shady < radiant_c(street, alone, hour(), HOT)[10, 10] < sunny  # the ground around stays in the sun
    felt = utci_c(np.array([shady, sunny]), HOT)
    assert 5 < felt[1] - felt[0] < 10


def test_without_sun_the_sky_is_colder_than_the_air():
    dark = hour(total=0.0, diffuse=0.0)
    open_field = float(radiant_c(ground(), everywhere(0), dark, HOT)[3, 3])
    canyon = float(radiant_c(ground(sky=0.2), everywhere(0), dark, HOT)[3, 3])
    under_trees = float(radiant_c(ground(sky=0.2, bare=1.0), everywhere(0), dark, HOT)[3, 3])
    assert open_field < canyon < HOT.air_c and open_field < under_trees < HOT.air_c
    assert dark.clearness == 0 and dark.excess_k(0.58, -9.78, 15) == 0


def test_cool_ground_is_cooler_and_a_code_without_material_is_paved():
    table = surfaces_table()
    water, road, unknown = (surfaces_of(np.full((20, 20), code, np.uint8), table) for code in (1, 9, 200))
    wet, paved = (float(radiant_c(ground(surfaces=s), everywhere(1), hour(), HOT)[9, 9]) for s in (water, road))
    assert paved > wet + 2
    assert unknown.albedo[0, 0] == pytest.approx(0.2) and unknown.peak_hour[0, 0] == 15


def test_crowns_let_some_sun_through_and_walls_none():
    shares = lit(np.array([[0, 1, 2]], np.uint8))
    assert shares.tolist() == [[1, pytest.approx(0.03), 0]]


def test_rows_together_or_apart_give_the_same():
    random = np.random.default_rng(4)
    shape = (600, 12)
    place = FeltGround(
        random.uniform(0.2, 0.7, shape).astype(np.float32),
        random.uniform(0.7, 1, shape).astype(np.float32),
        random.random(shape) < 0.2,
        surfaces_of(random.integers(1, 12, shape).astype(np.uint8), surfaces_table()),
        1.0,
    )
    shares = (random.random(shape) < 0.5).astype(np.float32)
    whole = radiant_c(place, shares, hour(), HOT)
    parts = np.concatenate([part for _, part in radiant_by_rows(place, shares, hour(), HOT)])
    assert np.abs(whole - parts).max() < 1e-3 and parts.shape == shape


def test_the_square_around_counts_what_is_used_only():
    values = np.arange(25, dtype=np.float32).reshape(5, 5)
    used = np.ones((5, 5), bool)
    used[0, 0] = False
    assert square_mean(values, used, 1)[2, 2] == 12 and square_mean(values, used, 1)[0, 0] == pytest.approx(12 / 3)
    assert square_mean(values, used & False, 1)[2, 2] == 12


# hours


def period(first=11, last=14):
    day = date(2025, 7, 15)
    return legal_time(day, time(first)), legal_time(day, time(last))


def test_a_clear_day_from_numbers():
    hours = felt_hours(*period(), ARRAS, Weather(HOT), Notes())
    assert [one.sun.when.strftime("%H:%M") for one in hours] == ["11:30", "12:30", "13:30"]
    assert all(one.sun.clearness == pytest.approx(1) and one.air is HOT for one in hours)
    assert hours[-1].sun.solar_hour == pytest.approx(11.6, abs=0.1) and 3 < hours[0].sun.rise_hour < 5
    dull = felt_hours(*period(), ARRAS, Weather(HOT, 400.0), Notes())
    assert max(one.sun.global_w_m2 for one in dull) == pytest.approx(400) and dull[0].sun.clearness < 0.6
    assert sun_day(date(2025, 12, 21), 50.29, 2.78).highest_deg == pytest.approx(16.3, abs=0.2)


def station(path, radiation="250", air="33.5", hours=DAYTIME, diffuse=""):
    lines = ["NUM_POSTE;AAAAMMJJHH;T;QT;U;FF;GLO;DIF"]
    lines += [f"62001001;20250715{at:02d};{air};1;30;2.5;{radiation};{diffuse}" for at in hours]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_the_hours_of_a_station_are_universal_and_end_on_the_hour(tmp_path):
    path = station(tmp_path / "h.csv")
    rows = path.read_text(encoding="utf-8").replace("2025071510;33.5", "2025071510;29.0")
    path.write_text(rows, encoding="utf-8")
    name, weather = read_station(path, "", Notes())
    hours = felt_hours(*period(), ARRAS, weather, Notes())
    assert name == "62001001" and [one.air.air_c for one in hours] == [29.0, 33.5, 33.5]  # 12 h in France: 10 h there
    assert hours[0].sun.global_w_m2 == pytest.approx(250 / 0.36) and hours[0].sun.diffuse_w_m2 < 300
    measured = read_station(station(tmp_path / "d.csv", diffuse="36"), "62001001", Notes())[1]
    assert felt_hours(*period(), ARRAS, measured, Notes())[0].sun.diffuse_w_m2 == pytest.approx(100)


def test_what_the_station_does_not_know_is_told_or_refused(tmp_path):
    notes = Notes()
    no_sun = read_station(station(tmp_path / "g.csv", radiation=""), "", notes)[1]
    hours = felt_hours(*period(), ARRAS, no_sun, notes)
    assert hours[0].sun.clearness == pytest.approx(1) and "clear sky" in notes.warnings[-1].text
    no_air = read_station(station(tmp_path / "a.csv", air=""), "", notes)[1]
    with pytest.raises(AulaError, match="2025-07-15 10 h"):
        felt_hours(*period(), ARRAS, no_air, notes)
    late = read_station(station(tmp_path / "l.csv", hours=[20]), "", notes)[1]
    with pytest.raises(AulaError, match="universal time"):
        felt_hours(*period(), ARRAS, late, notes)
    for first, last in ((11, 11), (4, 8)):
        with pytest.raises(AulaError) as refused:
            felt_hours(*period(first, last), ARRAS, Weather(HOT), notes)
        assert refused.value.problems[0].code == "E_TIME"
    with pytest.raises(ValueError, match="no weather"):
        felt_hours(*period(), ARRAS, Weather(), notes)


def test_crowns_seen_without_leaves_are_closed():
    crown = np.zeros((9, 9), np.float32)
    crown[2:7, 2:7] = 8
    crown[4, 3:5] = 0
    assert (closed(crown)[2:7, 2:7] == 8).all() and closed(crown)[0].max() == 0
