"""How far the used volume may lie from its usual value: persons, profile, activities, filter, runoff and years drawn.

Each draw changes the demand and the effective area of a roof and the years of its rain; the yield is read from
tables of exact yields (see lookup) as a ratio to the one of the usual values, so that the exact result is kept.

Method: docs/design/rain.md#uncertainty
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from .days import CALENDARS, Flags, Floats, RainDays
from .demand import OF_PERSONS
from .simulate import DrawOrder
from .stock import Progress, Stock
from .tables import RainTables
from .yields import Singles, YearlyYields, used_at, yields_by_draw

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
CELLS_AT_ONCE = 200_000
"""Roofs times draws that are handled at once: some arrays of them stay near the processor."""
LEVELS = 4096
"""Equal parts of a law from which the roofs draw."""
POOL = 1 << 16
"""Draws of a law, in a row: a roof takes those that begin at a place of its own."""
_STILL = 1e-9


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


@dataclass(frozen=True)
class SpreadRoofs:
    """What the draws need of each roof beside the stock.

    used_m3: exact volume with the usual values; number: of the roof in its layer, which tells its own draws;
    people: inhabitants (NaN or 0: the demand is an activity's); persons: of a dwelling, to know how many households
    share a tank; area_limit: how much the effective area may grow before it exceeds the roof; entered: demands that the
    user knows, which do not move; group: kinds of groups x roofs, number of the roof's group for the sums, -1 for none.
    """

    used_m3: Floats
    number: NDArray[np.int64]
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
    kept: YearlyYields | None = None,
) -> RoofSpread:
    """Draw every simulated roof; roof_level: also what differs from one roof to another (off for a single cause).

    kept: see yields_by_draw.
    """
    count = len(stock)
    low, middle, high = (np.full(count, np.nan) for _ in range(3))
    cause = np.full(count, None, dtype=object)
    sums = np.zeros((n_groups, draws.count))
    rows = np.flatnonzero(stock.is_simulated & (roofs.used_m3 > 0))
    calendar = _main_calendar(stock)
    key = stock.series[rows] * len(CALENDARS) + calendar[rows]
    levels = _Levels.of(tables, draws.count) if roof_level else None
    done, at_once = 0, max(1, CELLS_AT_ONCE // draws.count)
    for value in np.unique(key):
        number, name = int(value) // len(CALENDARS), CALENDARS[int(value) % len(CALENDARS)]
        usual, drawn = (
            np.ascontiguousarray(np.atleast_2d(grid).T, np.float32)
            for grid in yields_by_draw(days[number], name, rule, draws.years[number], kept)
        )
        wet = draws.years[number] @ np.array([days[number].net_mm[a:b].sum() for a, b in days[number].spans])
        members = rows[key == value]
        for start in range(0, len(members), at_once):
            part = members[start : start + at_once]
            moves = _moves(roofs, part, draws, levels)
            ratio = _ratio(stock, part, usual, drawn, moves)
            used = roofs.used_m3[part]
            low[part], middle[part], high[part] = _quantiles(ratio) * used
            cause[part] = _heaviest(ratio, moves, {**draws.factors, YEARS: wet})
            volumes = ratio * used[:, None]
            for groups in roofs.group[:, part]:
                _add_groups(sums, groups, volumes)
            done += len(part)
            if progress is not None:
                progress(done / len(rows))
    return RoofSpread(low, middle, high, cause, sums)


def _quantiles(rows: Singles) -> Floats:
    """The percentiles of each row: single precision is sorted many times faster than it is parted.

    >>> _quantiles(np.array([[5.0, 1.0, 3.0, 2.0, 4.0]], np.float32)).ravel().round(6).tolist()
    [1.4, 3.0, 4.6]
    """
    ordered = np.sort(rows, axis=1)
    found = []
    for quantile in QUANTILES:
        place = quantile / 100.0 * (rows.shape[1] - 1)
        below = int(place)
        above = min(below + 1, rows.shape[1] - 1)
        low = ordered[:, below].astype(np.float64)
        found.append(low + (ordered[:, above] - low) * (place - below))
    return np.array(found)


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


class _Levels:
    """What differs from one roof to another, drawn from the equal parts of its law: ten times faster than the law.

    The draws of a roof hang on its number alone, not on the roofs that are drawn with it.
    """

    def __init__(self, laws: dict[str, Singles], draws: int) -> None:
        random = np.random.default_rng(SEED + 1)
        pools = {cause: law[random.integers(0, LEVELS, POOL + draws)] for cause, law in laws.items()}
        self._windows = {cause: np.lib.stride_tricks.sliding_window_view(pool, draws) for cause, pool in pools.items()}

    @classmethod
    def of(cls, tables: RainTables, draws: int) -> _Levels:
        """The laws of the roofs, each of mean 1: the roofs differ, their mean does not move."""
        laws = {}
        for cause in (PERSONS, ACTIVITY, RUNOFF):
            for row in tables.uncertainty.where(cause=cause, portee=ROOF):
                parts = _parts(row["bas"], row["mode"], row["haut"])
                laws[cause] = (parts / parts.mean()).astype(np.float32)
        return cls(laws, draws)

    def drawn(self, cause: str, numbers: NDArray[np.int64]) -> Singles | None:
        """Factors of some roofs, roofs x draws; None where the cause is the same for all.

        Places far apart for numbers that follow each other (multiples of the golden section).
        """
        windows = self._windows.get(cause)
        if windows is None:
            return None
        places = (numbers.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)) >> np.uint64(48)
        return windows[places.astype(np.int64)]


def _parts(low: float, mode: float, high: float) -> Floats:
    """The middles of the equal parts of a triangular law.

    >>> _parts(0.0, 1.0, 2.0).mean().round(6)
    1.0
    >>> float(_parts(1.0, 1.0, 1.0).max())
    1.0
    """
    share = (np.arange(LEVELS) + 0.5) / LEVELS
    if high <= low:
        return np.full(LEVELS, mode)
    turn = (mode - low) / (high - low)
    rising = low + np.sqrt(share * (high - low) * (mode - low))
    falling = high - np.sqrt((1.0 - share) * (high - low) * (high - mode))
    return np.where(share < turn, rising, falling)


@dataclass(frozen=True)
class _Moves:
    """How some roofs move, roofs x draws: effective area, demand; what is a roof's own beside the common factors.

    homes, works: the roofs whose persons, or whose activity, are not known; own: by cause, of the roofs it moves.
    """

    area: Singles
    demand: Singles
    homes: NDArray[np.intp]
    works: NDArray[np.intp]
    own: dict[str, Singles]


def _moves(roofs: SpreadRoofs, part: NDArray[np.int64], draws: RainDraws, levels: _Levels | None) -> _Moves:
    people = np.nan_to_num(roofs.people[part])
    free = ~roofs.entered[part]
    homes, works = np.flatnonzero(free & (people > 0)), np.flatnonzero(free & (people <= 0))
    common = {cause: factor.astype(np.float32) for cause, factor in draws.factors.items()}
    moved = {PERSONS: homes, ACTIVITY: works, RUNOFF: np.arange(len(part))}
    own: dict[str, Singles] = {}
    for cause, rows in moved.items():
        one = levels.drawn(cause, roofs.number[part[rows]]) if levels is not None else None
        if one is not None and cause == PERSONS:
            # many households are near the mean
            weight = 1.0 / np.sqrt(np.maximum(people[rows] / roofs.persons, 1.0))
            one = 1.0 + (one - 1.0) * weight[:, None].astype(np.float32)
        factor = np.broadcast_to(common[cause], (len(rows), draws.count))
        own[cause] = factor if one is None else one * factor
    area = np.minimum(own[RUNOFF] * common[FILTER], roofs.area_limit[part][:, None].astype(np.float32))
    demand = np.ones((len(part), draws.count), np.float32)
    demand[homes] = own[PERSONS] * common[PROFILE]
    demand[works] = own[ACTIVITY]
    return _Moves(area, demand, homes, works, own)


def _ratio(stock: Stock, part: NDArray[np.int64], usual: Singles, drawn: Singles, moves: _Moves) -> Singles:
    """Used volume of each roof and draw over its usual one."""
    size_mm = (stock.cuve_l[part] / stock.ae_m2[part])[:, None].astype(np.float32)
    demand_mm = (stock.total_l_j[part] / stock.ae_m2[part])[:, None].astype(np.float32)
    base = used_at(usual, size_mm, demand_mm)
    per_area = np.reciprocal(moves.area)
    asked = moves.demand * demand_mm
    asked *= per_area
    per_area *= size_mm
    used = used_at(drawn, per_area, asked)
    used *= moves.area
    used /= np.where(base > 0, base, np.float32(np.inf))
    return used


def _heaviest(ratio: Singles, moves: _Moves, common: dict[str, Floats]) -> NDArray[np.object_]:
    """Cause whose factor goes with the volume most closely: the largest squared correlation of each roof."""
    away = ratio - ratio.mean(axis=1, keepdims=True)
    weights = np.zeros((len(CAUSES), len(ratio)))
    everyone = np.arange(len(ratio))
    moved = {PERSONS: moves.homes, PROFILE: moves.homes, ACTIVITY: moves.works}
    for place, cause in enumerate(CAUSES):
        rows = moved.get(cause, everyone)
        if cause in moves.own:
            factor = moves.own[cause] - moves.own[cause].mean(axis=1, keepdims=True)
            shared, spread = np.einsum("rd,rd->r", factor, away[rows]), np.einsum("rd,rd->r", factor, factor)
        else:
            line = (common[cause] - common[cause].mean()).astype(np.float32)
            # no matrix product: on a few rows its threads wait for each other
            shared, spread = np.einsum("rd,d->r", away[rows], line), np.full(len(rows), (line * line).sum())
        weights[place, rows] = np.divide(shared**2, spread, out=np.zeros(len(rows)), where=spread > _STILL)
    names: NDArray[np.object_] = np.array(CAUSES, dtype=object)[weights.argmax(axis=0)]
    names[weights.max(axis=0) <= _STILL] = None
    return names


def swings(
    stock: Stock,
    roofs: SpreadRoofs,
    days: Sequence[RainDays],
    rule: DrawOrder,
    drawn: tuple[str, Sequence[str], int],
    tables: RainTables,
    kept: YearlyYields | None = None,
) -> dict[str, tuple[float, float]]:
    """Tenth and ninetieth percentile of the total of these roofs when a single cause moves, the widest first.

    drawn: profile, uses and number of draws.
    """
    profile, uses, count = drawn
    found, kept = {}, {} if kept is None else kept
    together = np.zeros((1, len(stock)), np.int64)
    one = replace(roofs, group=together)
    for cause in CAUSES:
        draws = draw(days, profile, uses, tables, count, only=cause)
        low, _, high = spread_of(stock, one, days, rule, draws, tables, 1, roof_level=False, kept=kept).of_group(0)
        found[cause] = (float(low), float(high))
    return dict(sorted(found.items(), key=lambda item: item[1][0] - item[1][1]))
