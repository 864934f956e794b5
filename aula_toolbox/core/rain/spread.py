"""How far the used volume may lie from its usual value: persons, profile, activities, filter, runoff and years drawn.

Each draw changes the demand and the effective area of a roof and the years of its rain; the yield is read from
tables of exact yields (see lookup) as a ratio to the one of the usual values, so that the exact result is kept.

Method: docs/design/rain.md#uncertainty
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from .days import CALENDARS, Flags, Floats, RainDays
from .demand import OF_PERSONS
from .lookup import DEMAND_NODES, DEMANDS_MM, SIZE_NODES, SIZES_MM, STEP
from .simulate import BLOCK, DrawOrder, simulate_block, steps_of
from .stock import Progress, Stock
from .tables import RainTables

SEED = 20261130
PERSONS, PROFILE, ACTIVITY, FILTER, RUNOFF, YEARS = (
    "personnes",
    "profil",
    "activite",
    "filtre",
    "ruissellement",
    "pluie",
)
CAUSES = (PERSONS, PROFILE, ACTIVITY, FILTER, RUNOFF, YEARS)
TERRITORY, ROOF = "territoire", "toiture"
QUANTILES = (10.0, 50.0, 90.0)
ROWS_AT_ONCE = 1024


@dataclass(frozen=True)
class RainDraws:
    """What is drawn once for the whole territory: one factor a cause and draw, and the years of each series.

    years: for each series draws x years, how many times each year was taken, of mean 1.
    """

    factors: dict[str, Floats]
    years: Sequence[Floats]

    @property
    def count(self) -> int:
        return len(self.factors[FILTER])


@dataclass(frozen=True)
class RoofSpread:
    """Used volume of the roofs under the draws, m3 a year.

    low, middle, high: tenth, fiftieth and ninetieth percentile of each roof, NaN where it is not simulated;
    cause: what moves the roof most; sums: draws of the total of each group of roofs, groups x draws.
    """

    low: Floats
    middle: Floats
    high: Floats
    cause: NDArray[np.object_]
    sums: Floats = field(repr=False)

    def of_group(self, number: int) -> Floats:
        """The three percentiles of the total of a group."""
        quantiles: Floats = np.percentile(self.sums[number], QUANTILES)
        return quantiles


def triangular(
    draws: np.random.Generator, low: float, mode: float, high: float, shape: int | tuple[int, int]
) -> Floats:
    """Draws of a triangular law; a constant when its bounds meet.

    >>> triangular(np.random.default_rng(1), 0.8, 0.8, 0.8, 2).tolist()
    [0.8, 0.8]
    """
    if high <= low:
        return np.full(shape, mode)
    return draws.triangular(low, mode, high, shape)


def block_years(random: np.random.Generator, n_years: int, draws: int, length: int) -> Floats:
    """Times that each year is taken when blocks of years that follow each other are drawn: draws x years, mean 1.

    >>> block_years(np.random.default_rng(1), 4, 3, 2).sum(axis=1).tolist()
    [4.0, 4.0, 4.0]
    """
    starts = random.integers(0, max(n_years, 1), (draws, -(-n_years // length)))
    taken = (starts[:, :, None] + np.arange(length)).reshape(draws, -1)[:, :n_years] % max(n_years, 1)
    counts = np.zeros((draws, n_years))
    np.add.at(counts, (np.repeat(np.arange(draws), n_years), taken.ravel()), 1.0)
    return counts


def draw(
    days: Sequence[RainDays],
    profile: str,
    uses: Sequence[str],
    tables: RainTables,
    count: int,
    only: str | None = None,
) -> RainDraws:
    """The common draws; only: the single cause that moves, the others keep their usual value."""
    random = np.random.default_rng(SEED)
    factors = {}
    for cause in (PERSONS, ACTIVITY, FILTER, RUNOFF):
        factors[cause] = np.ones(count)
        for row in tables.uncertainty.where(cause=cause, portee=TERRITORY):
            factors[cause] = triangular(random, row["bas"], row["mode"], row["haut"], count)
    factors[PROFILE] = triangular(random, *profile_range(profile, uses, tables), count)
    length = int(tables.constants["bloc_ans"])
    years = [block_years(np.random.default_rng(SEED), len(one.spans), count, length) for one in days]
    if only is not None:
        factors = {cause: values if cause == only else np.ones(count) for cause, values in factors.items()}
        if only != YEARS:
            years = [np.ones_like(one) for one in years]
    return RainDraws(factors, years)


def profile_range(profile: str, uses: Sequence[str], tables: RainTables) -> tuple[float, float, float]:
    """Litres a person of the least and the most demanding profile over those of the chosen one, and 1 between them.

    >>> from aula_toolbox.core.rain.tables import load_tables
    >>> low, one, high = profile_range('courant', ['wc'], load_tables())
    >>> low <= one <= high
    True
    """
    litres: dict[str, float] = {}
    for row in tables.person:
        if row["usage"] in uses and row["usage"] in OF_PERSONS:
            litres[row["profil"]] = litres.get(row["profil"], 0.0) + row["l_hab_j"]
    chosen = litres.get(profile, 0.0)
    if chosen <= 0:
        return 1.0, 1.0, 1.0
    return min(litres.values()) / chosen, 1.0, max(litres.values()) / chosen


def yields_by_draw(days: RainDays, calendar: str, rule: DrawOrder, years: Floats) -> tuple[Floats, Floats]:
    """Yield (mm over the period) at every node of the lookup: of the usual years, and with the years of each draw.

    >>> from aula_toolbox.core.rain.days import rain_days
    >>> from aula_toolbox.core.rain.tables import load_tables
    >>> dates = np.arange('2021-01-01', '2021-01-05', dtype='datetime64[D]')
    >>> days = rain_days(dates, [10.0, 0.0, 0.0, 0.0], load_tables().calendars)
    >>> usual, drawn = yields_by_draw(days, 'continu', DrawOrder.YAS, np.array([[1.0], [0.0]]))
    >>> bool((drawn[0] == usual).all()), float(drawn[1].max())
    (True, 0.0)
    """
    steps = steps_of(days, (calendar,), rule)
    size, demand = np.repeat(SIZES_MM, DEMAND_NODES), np.tile(DEMANDS_MM, SIZE_NODES)
    by_year = np.empty((len(days.spans), len(size)))
    for start in range(0, len(size), BLOCK):
        part = slice(start, start + BLOCK)
        by_year[:, part] = simulate_block(steps, size[part], [demand[part]], rule).used_by_year
    return by_year.sum(axis=0), years @ by_year


def used_at(grid: Floats, size_mm: Floats, demand_mm: Floats) -> Floats:
    """Yields read from grids: size and demand are roofs x draws; grid: nodes, or draws x nodes (one a column).

    >>> grid = np.repeat(SIZES_MM, DEMAND_NODES)  # as if every tank gave its size
    >>> used_at(grid, np.array([[30.0]]), np.array([[2.0]])).round(6).tolist()
    [[30.0]]
    """
    row, up = _place(SIZES_MM, size_mm)
    column, right = _place(DEMANDS_MM, demand_mm)
    corner = row * DEMAND_NODES + column
    if grid.ndim == 2:
        corner = corner + np.arange(grid.shape[0]) * grid.shape[1]
    flat = grid.ravel()
    low = flat[corner] * (1.0 - right) + flat[corner + 1] * right
    high = flat[corner + DEMAND_NODES] * (1.0 - right) + flat[corner + DEMAND_NODES + 1] * right
    result: Floats = low * (1.0 - up) + high * up
    return result


def _place(nodes: Floats, values: Floats) -> tuple[NDArray[np.int64], Floats]:
    """`lookup.place_in` by the logarithm of the nodes, which grow by a factor: half the time. Close to a node the share
    may leave 0 to 1 by a millionth, where the interpolation goes on as a line.
    """
    with np.errstate(divide="ignore"):
        steps = np.log((values / nodes[1]).astype(np.float32)) * np.float32(1.0 / np.log(STEP))
    below = np.clip(np.floor(steps), -1.0, len(nodes) - 3.0).astype(np.int64) + 1
    inside = np.clip(values, 0.0, nodes[-1])
    share = (inside - nodes[below]) / (nodes[below + 1] - nodes[below])
    return below, share


@dataclass(frozen=True)
class SpreadRoofs:
    """What the draws need of each roof beside the stock.

    used_m3: exact volume with the usual values; people: inhabitants (NaN or 0: the demand is an activity's);
    persons: of a dwelling, to know how many households share a tank; area_limit: how much the effective area may grow
    before it exceeds the roof; entered: demands that the user knows, which do not move; group: kinds of groups x roofs,
    number of the roof's group for the sums, -1 for none.
    """

    used_m3: Floats
    people: Floats
    persons: float
    area_limit: Floats
    entered: Flags
    group: NDArray[np.int64]


def spread_of(
    stock: Stock,
    roofs: SpreadRoofs,
    days: Sequence[RainDays],
    rule: DrawOrder,
    draws: RainDraws,
    tables: RainTables,
    n_groups: int,
    progress: Progress = None,
    roof_level: bool = True,
) -> RoofSpread:
    """Draw every simulated roof; roof_level: also what differs from one roof to another (off for a single cause)."""
    count = len(stock)
    low, middle, high = (np.full(count, np.nan) for _ in range(3))
    cause = np.full(count, None, dtype=object)
    sums = np.zeros((n_groups, draws.count))
    rows = np.flatnonzero(stock.is_simulated & (roofs.used_m3 > 0))
    calendar = _main_calendar(stock)
    key = stock.series[rows] * len(CALENDARS) + calendar[rows]
    differences = _Differences(draws.count, tables) if roof_level else None
    done = 0
    for value in np.unique(key):
        number, name = int(value) // len(CALENDARS), CALENDARS[int(value) % len(CALENDARS)]
        usual, drawn = yields_by_draw(days[number], name, rule, draws.years[number])
        wet = draws.years[number] @ np.array([days[number].net_mm[a:b].sum() for a, b in days[number].spans])
        members = rows[key == value]
        for start in range(0, len(members), ROWS_AT_ONCE):
            part = members[start : start + ROWS_AT_ONCE]
            area, demand, moved = _factors(stock, roofs, part, draws, differences)
            volumes = _volumes(stock, roofs, part, usual, drawn, area, demand)
            low[part], middle[part], high[part] = np.percentile(volumes, QUANTILES, axis=1)
            cause[part] = _heaviest(volumes, {**moved, YEARS: np.broadcast_to(wet, volumes.shape)})
            for groups in roofs.group[:, part]:
                _add_groups(sums, groups, volumes)
            done += len(part)
            if progress is not None:
                progress(done / len(rows))
    return RoofSpread(low, middle, high, cause, sums)


def _add_groups(sums: Floats, groups: NDArray[np.int64], volumes: Floats) -> None:
    """Add the volumes of each group (-1: none) to its sums; sorted runs, seven times faster than one by one."""
    order = np.argsort(groups, kind="stable")
    order = order[groups[order] >= 0]
    if len(order):
        own, starts = np.unique(groups[order], return_index=True)
        sums[own] += np.add.reduceat(volumes[order], starts, axis=0)


def _main_calendar(stock: Stock) -> NDArray[np.int64]:
    """Calendar that carries most of the demand of each roof: its ratio of yields stands for the roof's."""
    parts = np.array([np.nan_to_num(stock.demand_l_j[name]) for name in CALENDARS])
    main: NDArray[np.int64] = parts.argmax(axis=0).astype(np.int64)
    return main


OF_ROOFS = (PERSONS, ACTIVITY, RUNOFF)


class _Differences:
    """What differs from one roof to another: factors of mean 1, roofs x draws.

    A block of roofs is drawn once; every next block takes it in another order of draws: each roof keeps its law, and
    roofs of different blocks have nothing in common.
    """

    def __init__(self, count: int, tables: RainTables) -> None:
        self.random = np.random.default_rng(SEED + 1)
        shape = (ROWS_AT_ONCE, count)
        self.drawn = {cause: np.ones(shape) for cause in OF_ROOFS}
        for cause in OF_ROOFS:
            for row in tables.uncertainty.where(cause=cause, portee=ROOF):
                mean = (row["bas"] + row["mode"] + row["haut"]) / 3.0  # the roofs differ, their mean does not move
                self.drawn[cause] = triangular(self.random, row["bas"], row["mode"], row["haut"], shape) / mean

    def block(self, rows: int) -> dict[str, Floats]:
        """The factors of the next roofs."""
        order = self.random.permutation(self.drawn[PERSONS].shape[1])
        return {cause: np.take(values[:rows], order, axis=1) for cause, values in self.drawn.items()}


def _factors(
    stock: Stock,
    roofs: SpreadRoofs,
    part: NDArray[np.int64],
    draws: RainDraws,
    differences: _Differences | None,
) -> tuple[Floats, Floats, dict[str, Floats]]:
    """Factors of the effective area and of the demand, roofs x draws, and the factors by cause."""
    shape = (len(part), draws.count)
    people = np.nan_to_num(roofs.people[part])
    is_home = (people > 0)[:, None]
    own = {cause: np.ones(shape) for cause in OF_ROOFS}
    if differences is not None:
        own = differences.block(len(part))
        households = np.maximum(people / roofs.persons, 1.0)[:, None]
        own[PERSONS] = 1.0 + (own[PERSONS] - 1.0) / np.sqrt(households)  # many households are near the mean
    one = np.ones(shape)
    moved = {
        PERSONS: np.where(is_home, own[PERSONS] * draws.factors[PERSONS], one),
        PROFILE: np.where(is_home, draws.factors[PROFILE], one),
        ACTIVITY: np.where(is_home, one, own[ACTIVITY] * draws.factors[ACTIVITY]),
        FILTER: one * draws.factors[FILTER],
        RUNOFF: own[RUNOFF] * draws.factors[RUNOFF],
    }
    entered = roofs.entered[part][:, None]
    for cause in (PERSONS, PROFILE, ACTIVITY):
        moved[cause] = np.where(entered, one, moved[cause])
    area = np.minimum(moved[FILTER] * moved[RUNOFF], roofs.area_limit[part][:, None])
    return area, moved[PERSONS] * moved[PROFILE] * moved[ACTIVITY], moved


def _volumes(
    stock: Stock,
    roofs: SpreadRoofs,
    part: NDArray[np.int64],
    usual: Floats,
    drawn: Floats,
    area: Floats,
    demand: Floats,
) -> Floats:
    """Used volume of each roof and draw, m3 a year."""
    size_mm = (stock.cuve_l[part] / stock.ae_m2[part])[:, None]
    demand_mm = (stock.total_l_j[part] / stock.ae_m2[part])[:, None]
    base = used_at(usual, size_mm, demand_mm)
    ratio = np.divide(used_at(drawn, size_mm / area, demand_mm * demand / area) * area, base, where=base > 0)
    volumes: Floats = roofs.used_m3[part][:, None] * ratio
    return volumes


def _heaviest(volumes: Floats, moved: dict[str, Floats]) -> NDArray[np.object_]:
    """Cause whose factor goes with the volume most closely: the largest squared correlation of each roof."""
    away = volumes - volumes.mean(axis=1, keepdims=True)
    weights = []
    for cause in CAUSES:
        factor = moved[cause] - moved[cause].mean(axis=1, keepdims=True)
        spread = (factor**2).sum(axis=1)
        shared = (factor * away).sum(axis=1) ** 2
        weights.append(np.divide(shared, spread, out=np.zeros(len(volumes)), where=spread > 1e-12))
    best = np.array(weights)
    names: NDArray[np.object_] = np.array(CAUSES, dtype=object)[best.argmax(axis=0)]
    names[best.max(axis=0) <= 0] = None
    return names


def swings(
    stock: Stock,
    roofs: SpreadRoofs,
    days: Sequence[RainDays],
    rule: DrawOrder,
    drawn: tuple[str, Sequence[str], int],
    tables: RainTables,
) -> dict[str, tuple[float, float]]:
    """Tenth and ninetieth percentile of the total of these roofs when a single cause moves, the widest first.

    drawn: profile, uses and number of draws.
    """
    profile, uses, count = drawn
    found = {}
    together = np.zeros((1, len(stock)), np.int64)
    one = SpreadRoofs(roofs.used_m3, roofs.people, roofs.persons, roofs.area_limit, roofs.entered, together)
    for cause in CAUSES:
        draws = draw(days, profile, uses, tables, count, only=cause)
        low, _, high = spread_of(stock, one, days, rule, draws, tables, 1, roof_level=False).of_group(0)
        found[cause] = (float(low), float(high))
    return dict(sorted(found.items(), key=lambda item: item[1][0] - item[1][1]))
