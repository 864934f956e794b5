"""Shared tanks against every division of a parcel, tried one by one.

Method: docs/design/rain.md#shared-tanks
"""

from __future__ import annotations

import numpy as np
import pytest

from aula_toolbox.core.rain.days import CALENDARS, rain_days
from aula_toolbox.core.rain.pool import Pool, brought, share_tanks
from aula_toolbox.core.rain.potential import TankOptions
from aula_toolbox.core.rain.simulate import DrawOrder
from aula_toolbox.core.rain.stock import Stock
from aula_toolbox.core.rain.tables import load_tables

TABLES = load_tables()
DATES = np.arange("2011-01-01", "2014-01-01", dtype="datetime64[D]")


def pool_of(areas, demands, places, parcel=None, excluded=None):
    count = len(areas)
    random = np.random.default_rng(7)
    rain = np.where(random.random(len(DATES)) < 0.4, random.gamma(0.8, 6.0, len(DATES)), 0.0)
    litres = np.array(demands, dtype=float)
    demand = {name: litres if name == "continu" else np.zeros(count) for name in CALENDARS}
    stock = Stock(
        np.array(areas, dtype=float),
        np.full(count, np.nan),
        demand,
        np.zeros(count, dtype=np.int64),
        np.zeros(count, dtype=bool) if excluded is None else np.array(excluded),
    )
    x = np.array(places, dtype=float)
    rows = np.zeros(count, dtype=np.int64) if parcel is None else np.array(parcel)
    days = [rain_days(DATES, rain, TABLES.calendars)]
    return Pool(stock, stock.ae_m2, x, np.zeros(count), rows, days, TankOptions(), DrawOrder.EN, TABLES)


def divisions(rows):
    """Every way to divide some roofs into sets."""
    if not rows:
        yield []
        return
    for others in range(1 << (len(rows) - 1)):
        own = (rows[0], *(row for place, row in enumerate(rows[1:]) if others >> place & 1))
        left = [row for place, row in enumerate(rows[1:]) if not others >> place & 1]
        for rest in divisions(left):
            yield [own, *rest]


def reached(pool, members, limit):
    return any(all(abs(pool.x_m[one] - pool.x_m[site]) <= limit for one in members) for site in members)


@pytest.mark.parametrize("limit", [20.0, 45.0, 200.0])
@pytest.mark.parametrize("least", [0.0, 4.0])
def test_no_division_brings_more(limit, least):
    pool = pool_of([300, 40, 60, 500, 80], [0, 250, 120, np.nan, 600], [0, 30, 60, 90, 130])
    tanks = share_tanks(pool, limit, least, 8)
    ours = sum(tank.used_m3 - least * (len(tank.members) - 1) for tank in tanks)
    best = max(
        sum(used - least * (len(one) - 1) for used, one in zip(pool.value_of(sets)[0], sets))
        for sets in divisions(list(range(5)))
        if all(reached(pool, one, limit) for one in sets)
    )
    assert ours == pytest.approx(best, abs=1e-9)
    assert all(tank.proved and reached(pool, tank.members, limit) for tank in tanks)
    assert len({row for tank in tanks for row in tank.members}) == sum(len(tank.members) for tank in tanks)


def test_a_hall_gives_its_rain_to_the_school_and_tells_what_it_brings():
    pool = pool_of([1000, 50], [0, 900], [0, 30])
    (tank,) = share_tanks(pool, 50, 1.0, 8)
    assert tank.members == (0, 1)
    alone = pool.value_of([(1,)])[0][0]
    assert tank.used_m3 > 3 * alone
    share = brought(pool, [tank])
    assert share[0] > share[1] > 0
    assert share[0] == pytest.approx(
        tank.used_m3 - pool.used_m3(np.array([50.0]), np.array([tank.litres]), pool.demand([(0, 1)]), np.array([0]))[0]
    )


def test_parcels_excluded_roofs_and_far_roofs_are_kept_apart():
    pool = pool_of(
        [300, 300, 300, 300], [200, 200, 200, 200], [0, 10, 20, 900], [0, 1, 1, 1], [False, False, True, False]
    )
    tanks = share_tanks(pool, 50, 0.0, 8)
    assert sorted(tank.members for tank in tanks) == [(0,), (1,), (3,)]
    assert share_tanks(pool_of([300], [200], [0], [-1]), 50, 0.0, 8) == []


def test_a_campus_is_joined_step_by_step_within_the_distance():
    pool = pool_of([400, 30, 30, 30, 30], [0, 200, 200, 200, 200], [0, 20, 40, 60, 80])
    tanks = share_tanks(pool, 45, 0.0, 3)
    assert not any(tank.proved for tank in tanks)
    assert all(reached(pool, tank.members, 45) for tank in tanks)
    exact = share_tanks(pool, 45, 0.0, 8)
    together, best = (sum(tank.used_m3 for tank in one) for one in (tanks, exact))
    assert 0.9 * best <= together <= best + 1e-9
    assert share_tanks(pool, 45, 1e6, 3)  # no connection is worth it: a tank each
    assert max(len(tank.members) for tank in share_tanks(pool, 45, 1e6, 3)) == 1
