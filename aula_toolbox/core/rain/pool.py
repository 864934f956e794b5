"""Shared tanks: roofs of one parcel or campus to one tank, so that most water is used within a distance.

Method: docs/design/rain.md#shared-tanks. What a pooled tank uses is never less than the sum of its roofs (the yield is
concave and proportional): what limits a group is how far its roofs may be from the tank, and what a connection must
bring at least.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .days import CALENDARS, Flags, Floats, RainDays
from .potential import TankOptions
from .simulate import DrawOrder
from .stock import SimulationOptions, Stock, simulate_stock
from .tables import RainTables
from .tank import size_tanks

Rows = NDArray[np.int64]
Members = tuple[int, ...]
NO_TANK = -1


@dataclass(frozen=True)
class SharedTank:
    """A tank: its roofs, the one at which it stands, its size, and what it uses a year; proved: no other division of
    its parcel brings more.
    """

    members: Members
    site: int
    litres: float
    used_m3: float
    proved: bool


@dataclass(frozen=True)
class Pool:
    """Roofs that may share, one value each: what `Stock` holds, the area, a point (m), the parcel (-1: none); and how
    tanks are sized and simulated.
    """

    stock: Stock
    toit_m2: Floats
    x_m: Floats
    y_m: Floats
    parcel: Rows
    days: Sequence[RainDays]
    tank: TankOptions
    rule: DrawOrder
    tables: RainTables

    def total(self, values: Floats, sets: Sequence[Members]) -> Floats:
        """Sum over each set; what is not known brings nothing."""
        return np.array([np.nansum(values[list(one)]) for one in sets])

    def demand(self, sets: Sequence[Members]) -> dict[str, Floats]:
        """Litres a day of each set, by calendar."""
        return {name: self.total(self.stock.demand_l_j[name], sets) for name in CALENDARS}

    def value_of(self, sets: Sequence[Members]) -> tuple[Floats, Floats]:
        """Water used a year by each of some sets of roofs, m3, by the exact simulation, and the litres of its tank."""
        area, roof, demand = self.total(self.stock.ae_m2, sets), self.total(self.toit_m2, sets), self.demand(sets)
        series = self.stock.series[[one[0] for one in sets]]
        annual = np.array([*(one.annual_mm for one in self.days), np.nan])[series]
        asked = sum((demand[name] for name in CALENDARS), np.zeros(len(sets)))
        tank = self.tank
        size = size_tanks(tank.mode, tank.value, area, annual, asked, roof, self.tables, tank.to_market)
        return self.used_m3(area, size, demand, series), size

    def used_m3(self, area: Floats, litres: Floats, demand: dict[str, Floats], series: Rows) -> Floats:
        """Water used a year by pooled roofs, m3; 0 where nothing can be."""
        pooled = Stock(area, litres, demand, series, np.zeros(len(area), dtype=bool))
        return np.nan_to_num(simulate_stock(pooled, self.days, SimulationOptions(self.rule))["util_m3_an"])


def share_tanks(
    pool: Pool,
    limit_m: float,
    least_m3: float,
    most_exact: int,
    progress: Callable[[float], None] = lambda share: None,
) -> list[SharedTank]:
    """Tanks that use most, each roof within `limit_m` of its tank and in its own parcel.

    least_m3: what a connection must bring a year; most_exact: roofs of a parcel up to which every division is looked
    at (proved); beyond, the two tanks that gain most are joined again and again (not proved).
    """
    able = pool.stock.has_resource & (pool.parcel >= 0)
    parcels = [np.flatnonzero(able & (pool.parcel == one)) for one in np.unique(pool.parcel[able])]
    small = [rows for rows in parcels if len(rows) <= most_exact]
    large = [rows for rows in parcels if len(rows) > most_exact]
    tanks = _exact(pool, small, limit_m, least_m3)
    for done, rows in enumerate(large):
        progress(done / len(large))
        tanks.extend(_joined(pool, rows, limit_m, least_m3))
    return [tank for tank in tanks if tank.used_m3 > 0]


def _exact(pool: Pool, parcels: Sequence[Rows], limit_m: float, least_m3: float) -> list[SharedTank]:
    """The best division of each parcel into sets that reach their tank, all sets simulated together."""
    sets: list[Members] = []
    numbered: list[dict[int, int]] = []
    for rows in parcels:
        own = {}
        for mask in _reaching(_near(pool, rows, limit_m)):
            own[mask] = len(sets)
            sets.append(tuple(int(row) for place, row in enumerate(rows) if mask >> place & 1))
        numbered.append(own)
    if not sets:
        return []
    used, litres = pool.value_of(sets)
    tanks = []
    for rows, own in zip(parcels, numbered):
        worth = {mask: used[at] - least_m3 * (len(sets[at]) - 1) for mask, at in own.items()}
        for mask in _division(worth, len(rows)):
            at = own[mask]
            tanks.append(SharedTank(sets[at], _site(pool, sets[at]), float(litres[at]), float(used[at]), True))
    return tanks


def _near(pool: Pool, rows: Rows, limit_m: float) -> list[int]:
    """For each roof of a parcel, the roofs (bits) that are near enough for a tank that stands there."""
    away = np.hypot(pool.x_m[rows][:, None] - pool.x_m[rows], pool.y_m[rows][:, None] - pool.y_m[rows])
    close: Flags = (away <= limit_m) & (pool.stock.series[rows][:, None] == pool.stock.series[rows])
    return [sum(1 << place for place in np.flatnonzero(one)) for one in close]


def _reaching(near: Sequence[int]) -> list[int]:
    """Sets of roofs that one of them reaches."""
    return [
        mask
        for mask in range(1, 1 << len(near))
        if any(mask >> site & 1 and not mask & ~near[site] for site in range(len(near)))
    ]


def _division(worth: dict[int, float], count: int) -> list[int]:
    """The sets of largest worth that divide all the roofs, by dynamic programming over sets."""
    best: dict[int, tuple[float, int]] = {0: (0.0, 0)}
    for mask in range(1, 1 << count):
        lowest = mask & -mask
        rest = mask ^ lowest
        part, found = rest, (-np.inf, 0)
        while True:
            chosen = part | lowest
            if chosen in worth:
                found = max(found, (worth[chosen] + best[mask ^ chosen][0], -chosen))
            if part == 0:
                break
            part = (part - 1) & rest
        best[mask] = (found[0], -found[1])
    sets, mask = [], (1 << count) - 1
    while mask:
        sets.append(best[mask][1])
        mask ^= best[mask][1]
    return sets


def _joined(pool: Pool, rows: Rows, limit_m: float, least_m3: float) -> list[SharedTank]:
    """Tanks joined two by two while the best join brings enough."""
    sets: dict[int, Members] = {place: (int(row),) for place, row in enumerate(rows)}
    used, litres = pool.value_of([*sets.values()])
    value = {place: (float(used[place]), float(litres[place])) for place in sets}
    around = _around(pool, rows, 2.0 * limit_m)
    gains: dict[tuple[int, int], tuple[float, float, float]] = {}
    pairs = [(a, b) for a, those in around.items() for b in those if a < b]
    while True:
        pairs = [(a, b) for a, b in pairs if _reached(pool, sets[a] + sets[b], limit_m)]
        if pairs:
            both, size = pool.value_of([sets[a] + sets[b] for a, b in pairs])
            for (a, b), one, tank in zip(pairs, both, size):
                gains[a, b] = (float(one) - value[a][0] - value[b][0] - least_m3, float(one), float(tank))
        top = max(gains, key=lambda pair: (gains[pair][0], -pair[0], -pair[1]), default=None)
        if top is None or gains[top][0] <= 0:
            break
        a, b = top
        sets[a], value[a] = sets[a] + sets.pop(b), gains[top][1:]
        gains = {pair: gain for pair, gain in gains.items() if not {a, b} & set(pair)}
        around[a] = (around[a] | around.pop(b)) - {a, b}
        for other in around[a]:
            around[other] = (around[other] - {b}) | {a}
        pairs = [(min(a, other), max(a, other)) for other in around[a]]
    return [SharedTank(sets[one], _site(pool, sets[one]), value[one][1], value[one][0], False) for one in sets]


def _around(pool: Pool, rows: Rows, reach_m: float) -> dict[int, set[int]]:
    """Roofs that may ever share a tank: two roofs of one tank are at most twice the longest connection apart."""
    x, y = pool.x_m[rows], pool.y_m[rows]
    found = {}
    for place in range(len(rows)):
        near = np.flatnonzero(np.hypot(x - x[place], y - y[place]) <= reach_m)
        found[place] = {int(other) for other in near if other != place}
    return found


def _reached(pool: Pool, members: Members, limit_m: float) -> bool:
    rows = np.array(members)
    near = _near(pool, rows, limit_m)
    return (1 << len(members)) - 1 in near


def _site(pool: Pool, members: Members) -> int:
    """The roof at which the tank stands: the one whose farthest companion is nearest."""
    rows = np.array(members)
    away = np.hypot(pool.x_m[rows][:, None] - pool.x_m[rows], pool.y_m[rows][:, None] - pool.y_m[rows])
    return int(rows[away.max(axis=1).argmin()])


def brought(pool: Pool, tanks: Sequence[SharedTank]) -> Floats:
    """What each roof brings to its tank, m3 a year: the use of the tank less its use without that roof's rain.

    The demand of the building stays. NaN for a roof without a shared tank; alone, it brings all.

    >>> none = np.zeros(0)
    >>> empty = Stock(none, none, dict.fromkeys(CALENDARS, none), np.zeros(0, np.int64), np.zeros(0, bool))
    >>> from aula_toolbox.core.rain.tables import load_tables
    >>> pool = Pool(empty, none, none, none, empty.series, [], TankOptions(), DrawOrder.EN, load_tables())
    >>> brought(pool, []).tolist()
    []
    """
    out = np.full(len(pool.x_m), np.nan)
    sets = [(tank, row) for tank in tanks for row in tank.members]
    if not sets:
        return out
    areas = [pool.stock.ae_m2[[one for one in tank.members if one != row]].sum() for tank, row in sets]
    rest = pool.used_m3(
        np.array(areas),
        np.array([tank.litres for tank, _ in sets]),
        pool.demand([tank.members for tank, _ in sets]),
        pool.stock.series[[row for _, row in sets]],
    )
    for (tank, row), other in zip(sets, rest):
        out[row] = tank.used_m3 - other
    return out
