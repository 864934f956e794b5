"""No water that did not fall: tanks end as they start, on every path from a roof to a result.

Method: docs/design/rain.md#initial-level
"""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core.rain import lookup
from aula_toolbox.core.rain.daily import daily_trace
from aula_toolbox.core.rain.days import CALENDARS, CONTINUOUS, rain_days
from aula_toolbox.core.rain.lookup import YieldOf
from aula_toolbox.core.rain.simulate import DrawOrder, simulate_block, steps_of
from aula_toolbox.core.rain.sizing import SizingOptions, size_roofs
from aula_toolbox.core.rain.stock import SimulationOptions, Stock, simulate_stock
from aula_toolbox.core.rain.tables import load_tables

TABLES = load_tables()
EVERY = settings(max_examples=25, deadline=None)
EACH_RULE = settings(max_examples=3, deadline=None)
each_rule = pytest.mark.parametrize("rule", list(DrawOrder), ids=lambda rule: rule.value)
rules = st.sampled_from(list(DrawOrder))
seeds = st.integers(0, 10**6)


def random_days(random, length=None):
    length = length or int(random.integers(60, 900))
    wet = random.uniform(0.02, 0.95)
    rain = np.where(random.random(length) < wet, random.gamma(0.7, 6.0, length), 0.0)
    return rain_days(np.datetime64("2001-03-01") + np.arange(length), rain, TABLES.calendars)


def one_cycle(rain, asked, size, level, rule):
    """A tank by hand, day by day, with plain numbers: used water and the last level."""
    used = 0.0
    for fallen, wanted in zip(rain, asked):
        if rule is DrawOrder.YBS:
            drawn = min(wanted, level + fallen)
            level = min(level + fallen - drawn, size)
        elif rule is DrawOrder.FSW:
            level = min(level + fallen, size)
            drawn = min(wanted, level)
            level -= drawn
        elif rule is DrawOrder.EN:
            drawn = min(wanted, level)
            level = min(level - drawn + fallen, size)
        else:
            drawn = min(wanted, level)
            level = min(level + fallen, size) - drawn
        used += drawn
    return used, level


@EVERY
@given(seeds, rules, st.sampled_from(CALENDARS))
def test_many_cycles_by_hand_give_the_same_water(seed, rule, calendar):
    random = np.random.default_rng(seed)
    days = random_days(random, int(random.integers(60, 200)))
    size, demand = random.uniform(0.1, 300, 4), random.uniform(0, 15, 4)
    got = simulate_block(steps_of(days, (calendar,), rule), size, [demand], rule)
    for place in range(4):
        asked, level, used = (demand[place] * days.weights[calendar]).tolist(), 0.0, 0.0
        for _ in range(60):
            used, level = one_cycle(days.net_mm.tolist(), asked, float(size[place]), level, rule)
        assert got.used[place] == pytest.approx(used, rel=1e-9, abs=1e-9)
    assert got.end == pytest.approx(got.start, rel=1e-9, abs=1e-9)


@EVERY
@given(seeds, rules)
def test_a_tank_gives_more_with_more_size_or_demand_and_gains_shrink(seed, rule):
    random = np.random.default_rng(seed)
    steps = steps_of(days := random_days(random), (CONTINUOUS,), rule)
    size, other_size = random.uniform(0.1, 3000, (2, 40)) * random.choice([0.02, 1.0], (2, 40))
    demand, other_demand = random.uniform(0, 20, (2, 40))
    slack = 1e-9 * max(days.net_mm.sum(), 1.0)

    def used(tank, need):
        return simulate_block(steps, tank, [need], rule).used

    assert (used(np.maximum(size, other_size), np.maximum(demand, other_demand)) >= used(size, demand) - slack).all()
    middle = used((size + other_size) / 2, (demand + other_demand) / 2)
    assert (middle >= (used(size, demand) + used(other_size, other_demand)) / 2 - slack).all()


def test_with_yas_a_full_tank_may_end_lower_than_an_empty_one():
    days = rain_days(np.datetime64("2001-01-01") + np.arange(3), np.array([50.0, 9.0, 9.0]), TABLES.calendars)
    got = simulate_block(
        steps_of(days, (CONTINUOUS,), DrawOrder.YAS), np.array([10.0]), [np.array([9.5])], DrawOrder.YAS
    )
    assert got.end == pytest.approx(got.start)
    assert got.used[0] + got.spilled[0] == pytest.approx(68.0)


@pytest.fixture(scope="module", autouse=True)
def wide_steps():
    """A grid of the lookup with a node in four: what holds for the wide steps holds for the narrow ones, in no time.

    The shipped grid has its own tests (test_rain_lookup).
    """
    with pytest.MonkeyPatch.context() as patch:
        for axis in ("SIZE", "DEMAND"):
            nodes = getattr(lookup, f"{axis}S_MM")[::4]
            patch.setattr(lookup, f"{axis}S_MM", nodes)
            patch.setattr(lookup, f"{axis}_NODES", len(nodes))
        yield


def short_days(random):
    """Two to six months: with a short cycle more tanks never fill or empty, and they are the ones that could cheat."""
    return random_days(random, int(random.integers(60, 180)))


def stock_of_roofs(random, count=40):
    area = random.uniform(20, 400, count)
    demand = {name: np.where(random.random(count) < 0.5, random.uniform(0, 900, count), 0.0) for name in CALENDARS}
    return Stock(area, random.uniform(100, 60000, count), demand, np.zeros(count, np.int64), np.zeros(count, bool))


@each_rule
@EACH_RULE
@given(seed=seeds)
def test_on_every_path_no_roof_uses_more_than_falls_on_it(rule, seed):
    random = np.random.default_rng(seed)
    days, roofs = short_days(random), stock_of_roofs(random)
    rows = np.flatnonzero(roofs.has_demand)
    asked = YieldOf(roofs, [days], rule).asked_mm(rows)
    fallen = days.net_mm.sum()
    most = np.minimum(100.0, 100.0 * fallen / np.maximum(asked, 1e-12)) + 1e-6
    for detailed in (False, True):
        fields = simulate_stock(roofs, [days], SimulationOptions(rule, detailed, reliability=detailed))
        known = ~np.isnan(fields["cr_pct"])
        assert (fields["util_m3_an"][known] <= fields["apport_m3_an"][known] * (1 + 1e-9) + 1e-12).all()
        assert (fields["cr_pct"][rows] <= most).all() or not (asked > 0).all()
    for exact in (False, True):
        used = YieldOf(roofs, [days], rule).used_mm(rows, roofs.cuve_l[rows], exact)
        assert (used <= fallen * (1 + 1e-9)).all()


@each_rule
@EACH_RULE
@given(seed=seeds, target=st.floats(1, 99))
def test_a_target_above_what_falls_is_never_reached(rule, seed, target):
    random = np.random.default_rng(seed)
    days, roofs = short_days(random), stock_of_roofs(random, 12)
    found = size_roofs(roofs, np.full(12, 100.0), [days], SizingOptions(target, rule=rule), TABLES)
    rows = np.flatnonzero(found["atteint"] == 1)
    possible = 100.0 * days.net_mm.sum() / YieldOf(roofs, [days], rule).asked_mm(rows)
    assert (possible >= target - 1e-6).all()
    assert (found["cr_max_pct"][rows] <= np.minimum(possible, 100.0) + 1e-6).all()


def test_the_trace_of_a_tank_starts_as_it_ends():
    days = random_days(np.random.default_rng(5), 700)
    trace = daily_trace(days, (CONTINUOUS,), 80.0, 4000.0, (90.0,))
    first = trace.iloc[0]
    start = first["stock_l"] + first["servi_l"] + first["trop_l"] - first["apport_l"]
    assert start == pytest.approx(trace["stock_l"].iloc[-1])
    assert trace["servi_l"].sum() <= trace["apport_l"].sum() + 1e-6
