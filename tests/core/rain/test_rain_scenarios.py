"""Scenarios: lists, sums, order of the roofs, climate.

Method: docs/design/rain.md#scenarios
"""

from __future__ import annotations

import numpy as np
import pytest
from rainfactory import every_day, flat, meteofrance, station_lines

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import Notes
from aula_toolbox.core.rain.days import CALENDARS
from aula_toolbox.core.rain.futures import Climate
from aula_toolbox.core.rain.readers import read_rain_files
from aula_toolbox.core.rain.scenarios import BEST_FIRST, PROPORTIONAL, compare, policy_of, read_scenarios
from aula_toolbox.core.rain.schema import SCENARIOS
from aula_toolbox.core.rain.series import prepare_series
from aula_toolbox.core.rain.stations import assemble
from aula_toolbox.core.rain.stock import SimulationOptions, Stock, simulate_stock
from aula_toolbox.core.rain.tables import load_tables

TABLES = load_tables()
TODAY = Climate("actuel", (0.0,) * 12)
DRY_SUMMER = Climate("ete_sec", (0.0,) * 5 + (-20.0,) * 3 + (0.0,) * 4)


@pytest.fixture(scope="module")
def series(tmp_path_factory):
    days = every_day("2001-01-01", "2008-12-31")
    lines = station_lines("62000001", lambda n: round(9 * max(0.0, np.sin(n * 2.3) * np.sin(n * 0.11)), 1), days)
    path = meteofrance(tmp_path_factory.mktemp("rain") / "q.csv", lines)
    files = read_rain_files([path], flat, TABLES.constants, Notes())
    return prepare_series(assemble(files, flat, Notes(), TABLES.constants), TABLES.constants, Notes())


def stock(count=40, seed=3):
    random = np.random.default_rng(seed)
    needs = {name: np.zeros(count) for name in CALENDARS}
    needs["continu"] = random.uniform(20, 400, count)
    needs["continu"][0] = np.nan
    excluded = np.zeros(count, bool)
    excluded[1] = True
    tanks = random.choice([1000.0, 3000.0], count)
    return Stock(random.uniform(30, 300, count), tanks, needs, np.zeros(count, np.int64), excluded)


def run(series, tanks="1000,5000,x1", uptake="10,50,100", climates=(TODAY,), order=PROPORTIONAL, zones=None):
    roofs = stock()
    where = np.zeros(len(roofs), np.int64) if zones is None else zones
    names = [""] if zones is None else ["A", "B"]
    wanted = read_scenarios(tanks, uptake, climates, order)
    seen = []
    table = compare(policy_of(roofs, where, names, wanted), series, wanted, TABLES, progress=seen.append)
    assert seen[-1] == pytest.approx(1)
    return table


def one(table, **where):
    for name, value in where.items():
        table = table[table[name] == value]
    assert len(table) == 1
    return table.iloc[0]


def test_the_product_of_the_lists(series):
    table = run(series, climates=(TODAY, DRY_SUMMER))
    assert len(table) == 3 * 3 * 2
    assert list(table.columns) == list(SCENARIOS.names)
    full = one(table, cuve="5000", adoption_pct=100, climat="actuel")
    part = one(table, cuve="5000", adoption_pct=10, climat="actuel")
    assert full["n_toits"] == 38
    assert part["n_toits"] == 4
    assert part["util_m3_an"] == pytest.approx(full["util_m3_an"] / 10)
    assert part["cr_pct"] == pytest.approx(full["cr_pct"] / 10)
    small = one(table, cuve="1000", adoption_pct=100, climat="actuel")
    assert small["util_m3_an"] < full["util_m3_an"]
    dry = one(table, cuve="5000", adoption_pct=100, climat="ete_sec")
    assert dry["util_m3_an"] < full["util_m3_an"]
    reference = one(table, cuve="x1", adoption_pct=100, climat="actuel")
    assert reference["ecart_pct"] == 0
    assert full["ecart_pct"] == pytest.approx(100 * (full["util_m3_an"] / reference["util_m3_an"] - 1))


def test_the_volumes_are_a_close_floor_of_the_exact_ones(series):
    roofs = stock()
    exact = simulate_stock(roofs, [one.days(TABLES.calendars) for one in series], SimulationOptions())
    got = one(run(series, tanks="x1", uptake="100"), cuve="x1")
    total = np.nansum(exact["util_m3_an"])
    assert 0.98 * total <= got["util_m3_an"] <= total + 1e-9
    resource = exact["apport_m3_an"][~np.isnan(exact["util_m3_an"])].sum()
    assert got["trop_m3_an"] == pytest.approx(resource - got["util_m3_an"])
    assert got["ruis_evit_pct"] == pytest.approx(100 * got["util_m3_an"] / resource)


def test_best_roofs_first(series):
    best = run(series, tanks="3000", order=BEST_FIRST)
    even = run(series, tanks="3000")
    for share in (10, 50):
        assert one(best, adoption_pct=share)["util_m3_an"] > one(even, adoption_pct=share)["util_m3_an"]
    assert one(best, adoption_pct=10)["n_toits"] == 4  # the ceiling of 3.8
    assert one(best, adoption_pct=100)["util_m3_an"] == pytest.approx(one(even, adoption_pct=100)["util_m3_an"])


@pytest.mark.parametrize("order", [PROPORTIONAL, BEST_FIRST])
def test_zones_add_up_and_outside_is_left_out(series, order):
    halves = np.where(np.arange(40) < 20, 0, 1)
    table = run(series, tanks="1000", uptake="100", zones=halves, order=order)
    assert list(table["zone"]) == ["A", "B"]
    whole = one(run(series, tanks="1000", uptake="100"), cuve="1000")
    assert table["util_m3_an"].sum() == pytest.approx(whole["util_m3_an"])
    assert list(table["ecart_pct"]) == [0, 0]
    inside = run(series, tanks="1000", uptake="100", zones=np.where(halves == 0, 0, -1), order=order)
    assert inside["util_m3_an"].tolist() == [pytest.approx(table["util_m3_an"][0]), 0]
    assert np.isnan(inside["cr_pct"][1])


def test_several_climates_and_shares_come_zone_by_zone(series):
    halves = np.where(np.arange(40) < 20, 0, 1)
    table = run(series, climates=(TODAY, DRY_SUMMER), zones=halves)
    assert list(table["zone"]) == ["A"] * 18 + ["B"] * 18


def test_lists_that_cannot_be_read():
    with pytest.raises(AulaError) as caught:
        read_scenarios("1000,big,x0", "0,120,50", [TODAY], PROPORTIONAL)
    assert caught.value.codes == ("E_SCENARIO", "E_SCENARIO")
    assert "big, x0" in str(caught.value)
    assert "0, 120" in str(caught.value)
    with pytest.raises(AulaError, match="E_SCENARIO"):
        read_scenarios("", "10", [TODAY], PROPORTIONAL)
    many = ",".join(str(1000 + place) for place in range(101))
    with pytest.raises(AulaError, match=r"202 combinations.*E_TOO_MANY"):
        read_scenarios(many, "10,20", [TODAY], PROPORTIONAL)


def test_reference_scenario():
    wanted = read_scenarios("1000,X1,x2", "10", [DRY_SUMMER, TODAY], PROPORTIONAL)
    tank, climate = wanted.reference
    assert (tank.label, climate.name) == ("x1", "actuel")
    tank, climate = read_scenarios("2000,1000", "10", [DRY_SUMMER], PROPORTIONAL).reference
    assert (tank.label, climate.name) == ("2000", "ete_sec")


def test_climate_changes_the_rain_of_its_months(series):
    dry = DRY_SUMMER.days(series[0], TABLES, 0.0)
    today = TODAY.days(series[0], TABLES, 0.0)
    month = dry.dates.astype("datetime64[M]").astype(int) % 12 + 1
    summer = (month >= 6) & (month <= 8)
    assert dry.net_mm[summer] == pytest.approx(today.net_mm[summer] * 0.8)
    assert dry.net_mm[~summer] == pytest.approx(today.net_mm[~summer])
