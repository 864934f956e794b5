"""Tanks day by day: independent reference cases, and properties that hold for any rain.

Method: docs/design/rain.md#operating-rules, docs/design/rain.md#indicators
"""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.rain.daily import daily_trace
from aula_toolbox.core.rain.days import CALENDARS, CONTINUOUS, active_share, rain_days
from aula_toolbox.core.rain.indicators import (
    balance_gap,
    detailed_indicators,
    dry_year,
    indicators,
)
from aula_toolbox.core.rain.simulate import (
    DAY,
    EVERYTHING,
    VOLUMES_ONLY,
    DrawOrder,
    Tanks,
    WantedCounts,
    simulate_block,
    steps_of,
)
from aula_toolbox.core.rain.tables import load_tables

TABLES = load_tables()
SPILL = WantedCounts(spill=True)
EVERY = settings(max_examples=40, deadline=None)


def days_from(rain, start="2001-01-01", loss=0.0):
    dates = np.datetime64(start) + np.arange(len(rain))
    return rain_days(dates, np.asarray(rain, float), TABLES.calendars, loss)


def run(days, size, demand, rule, start=None, calendars=(CONTINUOUS,), wanted=SPILL):
    """Demand: one array a calendar, or one array for the continuous one."""
    demand = demand if isinstance(demand, list) else [demand]
    size, demand = np.asarray(size, float), [np.asarray(part, float) for part in demand]
    steps = steps_of(days, calendars, rule, wanted.merge)
    return simulate_block(steps, size, demand, rule, start, wanted)


@pytest.fixture(scope="module")
def reference(shared_reference):
    return json.loads((shared_reference / "rain" / "rain_reference.json").read_text())


def column(path, name):
    with path.open(newline="") as stream:
        return [float(row[name]) for row in csv.DictReader(stream)]


@pytest.fixture(scope="module")
def canche(shared_data):
    path = shared_data / "rain" / "camelsfr_E540031001_canche_brimeux_daily_1999_2018.csv"
    return days_from(column(path, "Ptot"), "1999-01-01")


@pytest.fixture(scope="module")
def nievre(shared_data):
    path = shared_data / "rain" / "camelsfr_E645651001_nievre_etoile_daily_1999_2018.csv"
    return days_from(column(path, "Ptot"), "1999-01-01")


@pytest.mark.parametrize("number", range(12))
def test_twelve_cases_of_the_canche(reference, canche, number):
    case = reference["canche"]["cases"][number]
    area = float(case["A_m2"]) * float(case["e_x_eta"])
    size, demand = np.array([float(case["S_L"]) / area]), np.array([float(case["D_L_d"]) / area])
    got = run(canche, size, demand, DrawOrder(case["rule"]), np.zeros(1), wanted=EVERYTHING)
    assert got.used[0] * area == pytest.approx(float(case["supplied_L"]), abs=0.1)
    assert got.spilled[0] * area == pytest.approx(float(case["overflow_L"]), abs=0.1)
    assert got.end[0] * area == pytest.approx(float(case["final_L"]), abs=0.1)
    assert got.served_days[0] == int(case["days_met"])


def test_palembang_last_of_three_passes(reference, shared_data):
    case = reference["palembang"]
    rain = column(shared_data / "rain" / "palembang_daily_2004.csv", "rain_mm")
    days = days_from(rain, "2004-01-01")
    area = case["catchment_m2"] * case["runoff"] * case["filter"]
    sizes = np.array([float(litres) for litres in case["expected_supplied_l"]]) / area
    demand = np.full(3, case["demand_l_d"] / area)
    level = np.zeros(3)
    for _ in range(3):
        volumes = run(days, sizes, demand, DrawOrder.YBS, level)
        level = volumes.end
    assert volumes.used * area == pytest.approx(list(case["expected_supplied_l"].values()), abs=0.01)


def test_rule_by_hand(reference):
    seven, dry = reference["rule_by_hand"]
    area = seven["catchment_m2"] * seven["runoff"] * seven["filter"]
    got = run(
        days_from(seven["rain_mm"]),
        [seven["tank_m3"] * 1000 / area],
        np.array([seven["demand_m3_d"] * 1000 / area]),
        DrawOrder.YBS,
        np.array([seven["initial_m3"] * 1000 / area]),
    )
    expected = seven["expected"]
    m3 = area / 1000
    assert sum(seven["rain_mm"]) * m3 == pytest.approx(expected["captured_m3"], abs=1e-5)
    assert got.spilled[0] * m3 == pytest.approx(expected["overflow_m3"], abs=1e-5)
    assert got.used[0] * m3 == pytest.approx(expected["supplied_m3"], abs=1e-5)
    assert got.end[0] * m3 == pytest.approx(expected["final_m3"], abs=1e-5)
    trace = daily_trace(days_from(dry["rain_mm"]), (CONTINUOUS,), 1000.0, 5000.0, (1000.0,), DrawOrder.YBS, 5000.0)
    assert list(trace["stock_l"][:6] / 1000) == dry["expected"]["level_m3_first_six"]
    missing = trace["besoin_l"] - trace["servi_l"]
    assert missing.sum() / 1000 == pytest.approx(dry["expected"]["deficit_m3"])
    assert (missing > 1e-9).sum() == dry["expected"]["days_unmet"]


def test_the_trace_adds_up_to_the_simulation(canche):
    trace = daily_trace(canche, ("continu", "ecole"), 68.4, 3000.0, (40.0, 60.0))
    got = run(canche, [3000 / 68.4], [[40 / 68.4], [60 / 68.4]], DrawOrder.EN, calendars=("continu", "ecole"))
    assert trace["servi_l"].sum() == pytest.approx(got.used[0] * 68.4)
    assert trace["trop_l"].sum() == pytest.approx(got.spilled[0] * 68.4)
    assert trace["stock_l"].iloc[-1] == pytest.approx(got.end[0] * 68.4)
    assert (trace["apport_l"] / 68.4).sum() == pytest.approx(canche.net_mm.sum())


# ---- properties ----

rains = st.builds(
    lambda seed, length, wet: _random_rain(seed, length, wet),
    st.integers(0, 10**6),
    st.integers(60, 400),
    st.floats(0.02, 0.9),
)
rules = st.sampled_from(list(DrawOrder))
sizes = st.floats(0.1, 500)
demands = st.floats(0, 20)
seeds = st.integers(0, 10**6)


def _random_rain(seed, length, wet):
    random = np.random.default_rng(seed)
    rain = np.where(random.random(length) < wet, random.gamma(0.7, 6.0, length), 0.0)
    gap = int(random.integers(0, length))
    rain[gap : gap + int(random.integers(0, 40))] = 0.0
    return rain


@EVERY
@given(rains, sizes, demands, rules, st.floats(0, 3))
def test_water_is_conserved_and_bounded(rain, size, demand, rule, loss):
    days = days_from(rain, "2001-10-01", loss)
    tank = np.array([size])
    got = run(days, tank, np.array([demand]), rule, wanted=EVERYTHING)
    assert balance_gap(got, days.net_mm.sum())[0] <= 1e-9
    trace = daily_trace(days, (CONTINUOUS,), 1.0, size, (demand,), rule)
    assert trace["stock_l"].between(-1e-9, size + 1e-9).all()
    assert trace["servi_l"].between(-1e-9, demand + 1e-9).all()
    assert (trace["trop_l"] >= -1e-9).all()


@EVERY
@given(rains, sizes, demands, rules, st.floats(0.1, 50))
def test_roof_tank_and_demand_scale_together(rain, size, demand, rule, factor):
    days = days_from(rain)
    one = indicators_of(days, size * 100, demand * 100, 100.0, rule)
    other = indicators_of(days, size * 100 * factor, demand * 100 * factor, 100.0 * factor, rule)
    assert other["util_m3_an"] == pytest.approx(one["util_m3_an"] * factor, rel=1e-9)


def indicators_of(days, tank_l, demand_l, area, rule):
    demand = [np.array([demand_l / area])]
    got = run(days, np.array([tank_l / area]), demand, rule)
    return indicators(got, days, (CONTINUOUS,), demand, np.array([area]), 10)


@EVERY
@given(rains, sizes, demands)
def test_order_of_the_rules(rain, size, demand):
    days = days_from(rain)
    used = {rule: run(days, [size], np.array([demand]), rule).used[0] for rule in DrawOrder}
    slack = 1e-9 * max(days.net_mm.sum(), 1)
    assert used[DrawOrder.YAS] <= used[DrawOrder.EN] + slack
    assert used[DrawOrder.EN] <= used[DrawOrder.YBS] + slack
    assert used[DrawOrder.YAS] <= used[DrawOrder.FSW] + slack
    assert used[DrawOrder.FSW] <= used[DrawOrder.YBS] + slack


@EVERY
@given(rains, seeds, rules, st.sampled_from(CALENDARS))
def test_more_tank_or_more_demand_never_yields_less_and_gains_shrink(rain, seed, rule, calendar):
    days = days_from(rain)
    random = np.random.default_rng(seed)
    size, demand = random.uniform(0.1, 500, 60), random.uniform(0, 20, 60)
    other_size, other_demand = random.uniform(0.1, 500, 60), random.uniform(0, 20, 60)
    slack = 1e-9 * max(days.net_mm.sum(), 1)

    def used(tank, need):
        return run(days, tank, need, rule, np.zeros(60), (calendar,)).used

    assert (used(np.maximum(size, other_size), np.maximum(demand, other_demand)) >= used(size, demand) - slack).all()
    middle = used((size + other_size) / 2, (demand + other_demand) / 2)
    assert (middle >= (used(size, demand) + used(other_size, other_demand)) / 2 - slack).all()


@EVERY
@given(rains, seeds, rules, st.sampled_from([("continu",), ("ecole",), ("continu", "semaine"), ("ecole", "jardin")]))
def test_merged_dry_runs_equal_day_by_day(rain, seed, rule, calendars):
    days = days_from(rain, "2001-09-01")
    random = np.random.default_rng(seed)
    size, demand = random.uniform(0.1, 300, 30), [random.uniform(0, 15, 30) for _ in calendars]
    merged = run(days, size, demand, rule, calendars=calendars, wanted=SPILL)
    daily = run(days, size, demand, rule, calendars=calendars, wanted=EVERYTHING)
    for name in ("used", "spilled", "end", "used_by_year", "spilled_wettest", "spill_days"):
        assert getattr(merged, name) == pytest.approx(getattr(daily, name), rel=1e-9, abs=1e-9)
    deduced = run(days, size, demand, rule, calendars=calendars, wanted=VOLUMES_ONLY)
    assert deduced.spilled == pytest.approx(daily.spilled, rel=1e-9, abs=1e-7)


@EVERY
@given(rains, seeds, st.floats(0.0, 0.5))
def test_bounds_of_a_block_change_no_digit(rain, seed, apart):
    """Shortcuts of a block of like roofs: the same as comparing each of them on each day."""
    days, random = days_from(rain), np.random.default_rng(seed)
    size, demand = (random.uniform(0.1, most) * random.uniform(1, 1 + apart, 20) for most in (60, 8))
    steps, start = steps_of(days, (CONTINUOUS,), DrawOrder.EN), size * random.uniform(0, 1, 20)
    plain = Tanks(size, [demand], start, VOLUMES_ONLY)
    for step in steps:
        DAY[DrawOrder.EN](plain, step)
    short = simulate_block(steps, size, [demand], DrawOrder.EN, start)
    for own, other in ((short.used, plain.used), (short.end, plain.level)):
        assert (own == other).all()
    assert (short.spilled_wettest == plain.spilled_wettest).all()


def test_coverage_and_runoff_stay_within_0_and_100(canche):
    random = np.random.default_rng(1)
    size, demand = random.uniform(0.1, 500, 500), random.uniform(0.01, 20, 500)
    for rule in DrawOrder:
        volumes = run(canche, size, demand, rule)
        got = indicators(volumes, canche, (CONTINUOUS,), [demand], np.full(500, 80.0), 10)
        for name in ("cr_pct", "cr_sec_pct", "ruis_evit_pct", "ruis_j20_pct"):
            assert got[name].min() >= 0, name
            assert got[name].max() <= 100 + 1e-9, name


def test_a_house_of_the_canche(canche):
    area = 95 * 0.8 * 0.9
    sizes = np.array([500.0, 1000, 2000, 3000, 5000]) / area
    demand = np.full(5, 120 / area)
    got = indicators(run(canche, sizes, demand, DrawOrder.EN), canche, (CONTINUOUS,), [demand], np.full(5, area), 10)
    assert got["ruis_j20_pct"][3] < got["ruis_evit_pct"][3]
    assert (np.diff(got["cr_pct"]) > 0).all()
    assert got["cr_sec_pct"][3] < got["cr_pct"][3]
    assert got["apport_m3_an"] == pytest.approx(np.full(5, got["util_m3_an"][0] + got["trop_m3_an"][0]), abs=0.05)


def test_dry_year_is_the_tenth_percentile_and_needs_ten_years():
    coverage = np.random.default_rng(3).uniform(0, 100, (17, 40))
    assert dry_year(coverage, 10) == pytest.approx(np.percentile(coverage, 10, axis=0))
    assert np.isnan(dry_year(coverage[:9], 10)).all()


def test_a_broken_balance_stops_the_run(canche):
    got = run(canche, [30.0], np.array([1.0]), DrawOrder.EN, wanted=EVERYTHING)
    details = detailed_indicators(got, canche, (CONTINUOUS,), [np.array([1.0])])
    assert details["bilan_ecart"][0] <= 1e-9
    assert details["cr_min_pct"][0] <= details["cr_max_pct"][0]
    assert 0 < details["j_trop"][0] < 365
    got.spilled[0] += 5
    with pytest.raises(AulaError, match="E_BALANCE"):
        detailed_indicators(got, canche, (CONTINUOUS,), [np.array([1.0])])


def test_years_without_demand_do_not_count():
    days = days_from(np.ones(40), "2001-01-01")  # January and February: no watering
    got = run(days, [30.0], np.array([1.0]), DrawOrder.EN, calendars=("jardin",))
    assert got.used[0] == 0
    fields = indicators(got, days, ("jardin",), [np.array([1.0])], np.array([10.0]), 0)
    assert np.isnan(fields["cr_pct"][0])
    assert np.isnan(fields["cr_sec_pct"][0])


def test_no_day_gives_no_step():
    assert steps_of(days_from([]), (CONTINUOUS,), DrawOrder.EN) == []


def test_calendars():
    assert active_share("continu", TABLES.calendars) == 1
    assert active_share("semaine", TABLES.calendars) == pytest.approx(5 / 7)
    assert active_share("ecole", TABLES.calendars) * 365.25 == pytest.approx(159, abs=1.5)
    days = days_from(np.zeros(365 * 4 + 1), "2001-01-01")
    for name in CALENDARS:
        assert days.weights[name].mean() == pytest.approx(1)
    assert days.weights["semaine"][5] == 0  # 6 January 2001 was a Saturday
    wednesday, thursday = days.weights["ecole"][[9, 10]]
    assert wednesday == thursday / 2 > 0
    assert days.weights["ecole"][1] == 0  # closed until 4 January


def test_wettest_days_take_the_earlier_on_ties():
    days = days_from([5.0] * 30)
    assert days.wettest.sum() == 20
    assert days.wettest[:20].all()
