"""Lookup of yields: a floor, close, and what is chosen with it is reached.

Method: docs/design/rain.md#lookup, docs/design/rain.md#sizing
"""

from __future__ import annotations

import csv

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core.messages import Notes
from aula_toolbox.core.rain.days import CALENDARS, rain_days
from aula_toolbox.core.rain.lookup import (
    DEMANDS_MM,
    OUT_OF_REACH,
    SIZES_MM,
    YieldOf,
    build_lookup,
    target_tanks,
)
from aula_toolbox.core.rain.potential import PotentialOptions, TankOptions, equip_and_simulate
from aula_toolbox.core.rain.series import StationSeries
from aula_toolbox.core.rain.simulate import DrawOrder, simulate_block, steps_of
from aula_toolbox.core.rain.sizing import FIELDS, SizingOptions, curves, knee_tanks, size_roofs
from aula_toolbox.core.rain.station import Station
from aula_toolbox.core.rain.stock import SimulationOptions, Stock, simulate_stock
from aula_toolbox.core.rain.tables import load_tables
from aula_toolbox.core.rain.tank import TankMode, market_sizes

TABLES = load_tables()
NAMES = ("camelsfr_E540031001_canche_brimeux", "camelsfr_E645651001_nievre_etoile")


@pytest.fixture(scope="module")
def camels(shared_data):
    """The two CAMELS series as days."""
    found = []
    for name in NAMES:
        with (shared_data / "rain" / f"{name}_daily_1999_2018.csv").open(newline="") as stream:
            rain = [float(row["Ptot"]) for row in csv.DictReader(stream)]
        dates = np.datetime64("1999-01-01") + np.arange(len(rain))
        found.append(rain_days(dates, np.array(rain), TABLES.calendars))
    return found


def stock(area, demand, tank=np.nan, series=0, **parts):
    count = len(np.atleast_1d(demand))

    def spread(value):
        return np.broadcast_to(np.asarray(value, float), count).copy()

    needs = {name: spread(parts.get(name, 0.0)) for name in CALENDARS}
    needs["continu"] = spread(demand)
    where = np.broadcast_to(np.asarray(series, np.int64), count).copy()
    return Stock(spread(area), spread(tank), needs, where, np.zeros(count, bool))


@pytest.mark.parametrize("calendar", CALENDARS)
@pytest.mark.parametrize("rule", [DrawOrder.EN, DrawOrder.YAS])
def test_the_lookup_is_a_floor_within_three_per_cent(camels, calendar, rule):
    random = np.random.default_rng(11)
    size = np.exp(random.uniform(np.log(0.5), np.log(500), 1500))
    demand = np.exp(random.uniform(np.log(0.02), np.log(20), 1500))
    for days in camels:
        exact = simulate_block(steps_of(days, (calendar,), rule), size, [demand], rule).used
        floor = build_lookup(days, calendar, rule).used(size, demand)
        assert (floor <= exact + 1e-9 * days.net_mm.sum()).all()
        assert (floor >= 0.97 * exact).all()
        if (calendar, rule) == ("continu", DrawOrder.EN):
            assert (floor >= 0.985 * exact).all()
            assert np.mean(1 - floor / exact) < 0.0006


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from(list(DrawOrder)))
def test_the_lookup_is_a_floor_for_any_rain(seed, rule):
    random = np.random.default_rng(seed)
    rain = np.where(random.random(200) < random.uniform(0.05, 0.8), random.gamma(0.7, 6, 200), 0.0)
    days = rain_days(np.datetime64("2001-09-01") + np.arange(200), rain, TABLES.calendars)
    size, demand = random.uniform(0, 4000, 80), random.uniform(0, 150, 80)
    calendar = CALENDARS[int(random.integers(0, 4))]
    exact = simulate_block(steps_of(days, (calendar,), rule), size, [demand], rule).used
    assert (build_lookup(days, calendar, rule).used(size, demand) <= exact + 1e-9 * max(rain.sum(), 1)).all()


def test_nodes_are_exact_and_the_last_one_serves_beyond(camels):
    table = build_lookup(camels[0], "continu", DrawOrder.EN)
    assert table.used_mm.shape == (118, 116)
    some = np.array([5, 60, 117]), np.array([7, 80, 115])
    assert table.used(SIZES_MM[some[0]], DEMANDS_MM[some[1]]) == pytest.approx(table.used_mm[some])
    assert table.used(np.array([1e6]), np.array([1e6]))[0] == table.used_mm[-1, -1]
    assert table.used(np.zeros(1), np.ones(1))[0] == 0


def test_a_target_that_is_given_is_reached_and_no_smaller_tank_does(camels):
    random = np.random.default_rng(2)
    roofs = stock(random.uniform(20, 300, 300), random.uniform(5, 400, 300), series=random.integers(0, 2, 300))
    yields = YieldOf(roofs, camels, DrawOrder.EN)
    sizes = market_sizes(TABLES)
    found = target_tanks(yields, roofs.has_demand, 80.0, sizes, 3.0)
    rows = np.flatnonzero(~np.isnan(found.tank_l))
    assert 0 < len(rows) < 300
    assert (np.isnan(found.tank_l) == found.is_out_of_reach).all()
    assert (yields.coverage_pct(rows, found.tank_l[rows], exact=True) >= 80).all()
    lost = np.flatnonzero(found.is_out_of_reach)
    assert (yields.coverage_pct(lost, np.full(len(lost), sizes[-1]), exact=True) < 80).all()
    place = np.searchsorted(sizes, found.tank_l[rows])
    smaller = place > 0
    below = yields.coverage_pct(rows[smaller], sizes[place[smaller] - 1])
    assert (below < 80).all()


def test_without_market_sizes_the_target_is_met_to_the_litre(camels):
    roofs = stock(70.0, np.array([100.0]))
    yields = YieldOf(roofs, camels, DrawOrder.EN)
    tank = target_tanks(yields, roofs.has_demand, 75.0, market_sizes(TABLES), 3.0, to_market=False).tank_l
    rows = np.zeros(1, np.int64)
    assert yields.coverage_pct(rows, tank)[0] >= 75 > yields.coverage_pct(rows, tank - 1)[0]
    assert tank[0] not in market_sizes(TABLES)


def test_a_target_just_above_the_floor_is_looked_at_exactly(camels):
    roofs = stock(40.0, np.array([80.0]))
    yields = YieldOf(roofs, camels, DrawOrder.EN)
    rows, largest = np.zeros(1, np.int64), np.array([100000.0])
    floor, exact = yields.coverage_pct(rows, largest)[0], yields.coverage_pct(rows, largest, exact=True)[0]
    assert floor < exact
    found = target_tanks(yields, roofs.has_demand, (floor + exact) / 2, market_sizes(TABLES), 3.0)
    assert not found.is_out_of_reach[0]


def test_several_calendars_are_exact(camels):
    roofs = stock(100.0, np.array([50.0, 50]), ecole=np.array([60.0, 60]))
    yields = YieldOf(roofs, camels, DrawOrder.EN)
    rows = np.arange(2)
    tanks = np.array([1000.0, 5000])
    assert yields.used_mm(rows, tanks) == pytest.approx(yields.used_mm(rows, tanks, exact=True), rel=1e-12)
    equipped = stock(100.0, np.array([50.0, 50]), tanks, ecole=np.array([60.0, 60]))
    fields = simulate_stock(equipped, camels, SimulationOptions())
    assert yields.coverage_pct(rows, tanks) == pytest.approx(fields["cr_pct"])
    assert yields.used_mm(rows, tanks) * yields.to_m3_a_year(rows) == pytest.approx(fields["util_m3_an"])


# ---- rainsizing ----


def test_sizes_side_by_side(camels):
    roofs = stock(np.array([70.0, 70, 20, 70, np.nan]), np.array([60.0, 120, 300, np.nan, 50]))
    seen = []
    got = size_roofs(roofs, np.full(5, 100.0), camels, SizingOptions(), TABLES, seen.append)
    assert set(got) == set(FIELDS)
    assert seen[-1] == 1
    assert list(got["atteint"][:3]) == [1, 1, 0]
    assert np.isnan(got["cuve_cible_l"][2])
    assert got["cr_max_pct"][2] < 80
    assert (got["cr_cible_pct"][:2] >= 80).all()
    assert (got["cr_max_pct"][:2] >= got["cr_cible_pct"][:2]).all()
    for name in FIELDS:
        assert np.isnan(got[name][3:]).all(), name
    annual = camels[0].annual_mm
    demand = 60 * 365.25
    assert got["cuve_en_l"][0] == np.floor(min(70 * annual, demand) * 21 / 365 + 0.5)
    assert got["cuve_5pct_l"][0] == np.floor(min(70 * annual, demand) * 0.05 + 0.5)


def test_knee(camels):
    roofs = stock(np.array([70.0, 200]), np.array([120.0, 800]))
    yields = YieldOf(roofs, camels, DrawOrder.EN)
    sizes = market_sizes(TABLES)
    rows = np.arange(2)
    knee = knee_tanks(yields, rows, sizes, 5.0)
    place = np.searchsorted(sizes, knee)
    to_m3 = yields.to_m3_a_year(rows)
    gain = (
        (yields.used_mm(rows, sizes[place + 1]) - yields.used_mm(rows, knee)) * to_m3 / (sizes[place + 1] - knee) * 1e3
    )
    assert (gain < 5).all()
    assert (knee_tanks(yields, rows, sizes, 0.5) >= knee).all()
    assert (knee_tanks(yields, rows, sizes, 0.0) == sizes[-1]).all()
    assert len(knee_tanks(yields, rows[:0], sizes, 5.0)) == 0


def test_a_dry_series_has_no_size():
    dry = rain_days(np.datetime64("2001-01-01") + np.arange(730), np.zeros(730), TABLES.calendars)
    got = size_roofs(stock(70.0, np.array([100.0])), np.array([90.0]), [dry], SizingOptions(), TABLES)
    assert all(np.isnan(values).all() for values in got.values())


def test_curves_of_each_roof(camels):
    sizes = market_sizes(TABLES)
    table = curves(stock(70.0, np.array([60.0, np.nan, 120])), np.array(["a", "b", "c"]), camels, DrawOrder.EN, sizes)
    assert len(table) == 2 * len(sizes)
    for _, one in table.groupby("id_bat"):
        assert (np.diff(one["cr_pct"]) >= -1e-9).all()
        assert (np.diff(one["util_m3_an"]) >= -1e-9).all()


# ---- rainpotential with a target ----


def as_series(days, name="A"):
    station = Station(
        name,
        name,
        np.nan,
        np.nan,
        np.nan,
        np.nan,
        np.nan,
        days.dates[0],
        days.net_mm,
        np.zeros(days.n_days, np.int8),
        np.zeros(days.n_days, bool),
        0,
    )
    return StationSeries(station, days.dates, days.net_mm, days.years, (0, days.n_days), 0.0, 0.0)


def test_target_of_rainpotential(camels):
    roofs = pd.DataFrame(
        {
            "ae_m2": [70.0, 20.0],
            "toit_m2": 100.0,
            "d_l_j": [60.0, 300.0],
            "d_cst_l_j": [60.0, 300.0],
            "d_sem_l_j": 0.0,
            "d_eco_l_j": 0.0,
            "d_jar_l_j": 0.0,
            "statut": "ok",
            "motif": [None, "amiante"],
        }
    )
    options = PotentialOptions(TankOptions(TankMode.TARGET, 80.0))
    got = equip_and_simulate(roofs, [as_series(camels[0])], np.zeros(2), np.zeros(2), options, TABLES, Notes())
    assert got["cr_pct"][0] >= 80
    assert np.isnan(got["cuve_l"][1])
    assert np.isnan(got["util_m3_an"][1])
    assert list(got["motif"]) == [None, f"amiante|{OUT_OF_REACH}"]
