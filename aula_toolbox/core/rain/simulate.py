"""Tanks day by day: four operating rules, exact, for thousands of roofs at once.

Everything is in mm over the effective area of the roof, so that one series serves all its roofs.
Sources of the rules: EN 16941-1; Jenkins 1978; Fewkes and Butler 2000.

Method: docs/design/rain.md#operating-rules, docs/design/rain.md#initial-level
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial

import numpy as np

from .days import Flags, Floats, Ints, RainDays

BLOCK = 8192
HALVINGS = 60  # of a tank: beyond the digits of a float; chords spare most of them
MET = 1e-12  # of a tank: its first and last levels are one
TIE = 1e-9  # a day is served, or a tank overflows, beyond rounding only


class DrawOrder(Enum):
    """Order of draw, inflow and spill within a day."""

    EN = "EN"
    YAS = "YAS"
    FSW = "FSW"
    YBS = "YBS"


@dataclass(frozen=True)
class DayStep:
    """One day, or a run of days that can be treated at once: the inflow and the weights of its demand."""

    net_mm: float
    weights: tuple[float, ...]
    is_wettest: bool
    closes_year: bool


@dataclass(frozen=True)
class WantedCounts:
    """What is counted besides the used volume; counting the days served forbids merging dry days."""

    spill: bool = False
    served_days: bool = False
    merge: bool = True


VOLUMES_ONLY = WantedCounts()
EVERYTHING = WantedCounts(spill=True, served_days=True, merge=False)


@dataclass(frozen=True)
class Volumes:
    """Totals over the days, mm over the effective area, one value a roof (yearly: years x roofs)."""

    used: Floats
    spilled: Floats
    start: Floats
    end: Floats
    used_by_year: Floats
    spilled_wettest: Floats
    spill_days: Floats
    served_days: Floats


def steps_of(days: RainDays, calendars: Sequence[str], rule: DrawOrder, merge: bool = True) -> list[DayStep]:
    """Cut the days into steps.

    A run of dry days yields min(sum of demand, level): it is one step, cut at the end of a year.
    With EN the draw comes before the inflow, so a wet day closes the dry run before it; with FSW
    the draw comes last, so a wet day opens the dry run after it.
    """
    starts = _starts(days, rule) if merge else np.arange(days.n_days)
    if not days.n_days:
        return []
    net = np.add.reduceat(days.net_mm, starts)
    weights = [np.add.reduceat(days.weights[name], starts) for name in calendars]
    wettest = np.logical_or.reduceat(days.wettest, starts)
    last_days = np.append(starts[1:], days.n_days)
    closes = np.isin(last_days, [end for _, end in days.spans])
    return [
        DayStep(float(q), tuple(float(w) for w in day_weights), bool(top), bool(close))
        for q, top, close, *day_weights in zip(net, wettest, closes, *weights)
    ]


def _starts(days: RainDays, rule: DrawOrder) -> np.ndarray[tuple[int, ...], np.dtype[np.int64]]:
    """First day of each step."""
    wet = days.net_mm > 0
    after_wet = np.append(False, wet[:-1])
    opens: Flags = {DrawOrder.EN: after_wet, DrawOrder.FSW: wet}.get(rule, wet | after_wet).copy()
    opens[[start for start, _ in days.spans]] = True
    return np.flatnonzero(opens)


class Tanks:
    """The tanks of a block of roofs: levels and counters, changed in place."""

    def __init__(self, size_mm: Floats, demand_mm: Sequence[Floats], level_mm: Floats, wanted: WantedCounts) -> None:
        count = len(size_mm)
        self.size = size_mm
        self.demand_mm = demand_mm
        self.level = level_mm.copy()
        self.wanted = wanted
        self.used = np.zeros(count)
        self.spilled = np.zeros(count)
        self.spilled_wettest = np.zeros(count)
        self.spill_days = np.zeros(count)
        self.served_days = np.zeros(count)
        self._draw, self._part, self._spill = np.empty(count), np.empty(count), np.empty(count)

    def demand(self, weights: tuple[float, ...]) -> Floats | None:
        """Demand of a step, None when no calendar is active."""
        asked: Floats | None = None
        for weight, daily in zip(weights, self.demand_mm):
            if weight == 0.0:
                continue
            if asked is None:
                asked = daily if weight == 1.0 else np.multiply(daily, weight, out=self._draw)
            else:
                np.multiply(daily, weight, out=self._part)
                asked = np.add(asked, self._part, out=self._draw)
        return asked

    def draw(self, weights: tuple[float, ...]) -> None:
        """Take the demand, at most the level."""
        if self.reserve(weights):
            np.subtract(self.level, self._draw, out=self.level)

    def reserve(self, weights: tuple[float, ...]) -> bool:
        """Decide the yield from the present level without taking it yet."""
        asked = self.demand(weights)
        if asked is None:
            return False
        if self.wanted.served_days:
            np.multiply(asked, 1.0 - TIE, out=self._part)
            self.served_days += self.level >= self._part
        np.minimum(asked, self.level, out=self._draw)
        np.add(self.used, self._draw, out=self.used)
        return True

    def fill(self, step: DayStep) -> None:
        """Inflow, then spill."""
        if step.net_mm > 0.0:
            np.add(self.level, step.net_mm, out=self.level)
            self.spill(step)

    def spill(self, step: DayStep) -> None:
        """Level down to the size of the tank."""
        if self.wanted.spill or step.is_wettest:
            np.subtract(self.level, self.size, out=self._spill)
            np.maximum(self._spill, 0.0, out=self._spill)
            np.add(self.spilled, self._spill, out=self.spilled)
            if self.wanted.spill:
                self.spill_days += self._spill > TIE
            if step.is_wettest:
                np.add(self.spilled_wettest, self._spill, out=self.spilled_wettest)
        np.minimum(self.level, self.size, out=self.level)


def _day_en(tanks: Tanks, step: DayStep) -> None:
    tanks.draw(step.weights)
    tanks.fill(step)


class BoundedTanks(Tanks):
    """Tanks of one block between two bounds of their levels, which spare what would change none of them.

    A day keeps the order of two levels, so that the bounds pass through it as any tank does: where even the fullest
    is emptied, or even the emptiest serves, or even the fullest does not overflow, nothing is compared tank by tank.
    The levels are the same to the last digit. A block of like demands gains a fifth of its time.
    """

    def __init__(self, size_mm: Floats, demand_mm: Sequence[Floats], level_mm: Floats) -> None:
        super().__init__(size_mm, demand_mm, level_mm, VOLUMES_ONLY)
        self._low, self._high = _bounds(level_mm)
        self._smallest, self._largest = _bounds(size_mm)
        self._asked = [_bounds(one) for one in demand_mm]

    def day_en(self, step: DayStep) -> None:
        """Draw, inflow, spill."""
        least = most = 0.0
        # summed as the demand of each tank is, so that rounding keeps the order too
        for weight, (low, high) in zip(step.weights, self._asked):
            least += weight * low
            most += weight * high
        if most > 0.0:
            self._draw_between(step.weights, least, most)
        if step.net_mm > 0.0:
            np.add(self.level, step.net_mm, out=self.level)
            self._low, self._high = self._low + step.net_mm, self._high + step.net_mm
            if self._high > self._smallest:
                self.spill(step)
                self._low, self._high = min(self._low, self._smallest), min(self._high, self._largest)

    def _draw_between(self, weights: tuple[float, ...], least: float, most: float) -> None:
        if self._high <= least:
            np.add(self.used, self.level, out=self.used)
            self.level.fill(0.0)
        elif self._low >= most and (asked := self.demand(weights)) is not None:
            np.add(self.used, asked, out=self.used)
            np.subtract(self.level, asked, out=self.level)
        else:
            self.draw(weights)
        self._low, self._high = max(self._low - most, 0.0), max(self._high - least, 0.0)


def _bounds(values: Floats) -> tuple[float, float]:
    return (float(values.min()), float(values.max())) if len(values) else (0.0, 0.0)


def _day_yas(tanks: Tanks, step: DayStep) -> None:
    drawn = tanks.reserve(step.weights)
    tanks.fill(step)
    if drawn:
        np.subtract(tanks.level, tanks._draw, out=tanks.level)


def _day_fsw(tanks: Tanks, step: DayStep) -> None:
    tanks.fill(step)
    tanks.draw(step.weights)


def _day_ybs(tanks: Tanks, step: DayStep) -> None:
    if step.net_mm > 0.0:
        np.add(tanks.level, step.net_mm, out=tanks.level)
    tanks.draw(step.weights)
    if step.net_mm > 0.0:
        tanks.spill(step)


Day = Callable[[Tanks, DayStep], None]
DAY: dict[DrawOrder, Day] = {
    DrawOrder.EN: _day_en,
    DrawOrder.YAS: _day_yas,
    DrawOrder.FSW: _day_fsw,
    DrawOrder.YBS: _day_ybs,
}


def cyclic_start(steps: Sequence[DayStep], size_mm: Floats, demand_mm: Sequence[Floats], rule: DrawOrder) -> Floats:
    """Level that each tank finds again on the last evening: no water is lent to the first days, none is left over.

    Nearly every tank is empty or full at least once a year: from then on its level no longer depends on the first one,
    and the last year alone tells it. The others run the whole period once.

    >>> from aula_toolbox.core.rain.days import rain_days
    >>> from aula_toolbox.core.rain.tables import load_tables
    >>> dates = np.arange('2021-01-01', '2021-01-05', dtype='datetime64[D]')
    >>> days = rain_days(dates, [10.0, 0.0, 0.0, 0.0], load_tables().calendars)
    >>> steps = steps_of(days, ('continu',), DrawOrder.YAS)
    >>> cyclic_start(steps, np.array([20.0]), [np.array([2.0])], DrawOrder.YAS).round(6).tolist()
    [12.0]
    """
    last = [number for number, step in enumerate(steps[:-1]) if step.closes_year][-1:]
    year = steps[last[0] + 1 :] if last else steps
    level = _evening(year, np.zeros(len(size_mm)), size_mm, demand_mm, rule)
    other = _evening(year, size_mm, size_mm, demand_mm, rule)
    apart = np.flatnonzero(level != other)
    if len(apart):
        level[apart] = _level_found_again(steps, size_mm[apart], [daily[apart] for daily in demand_mm], rule)
    return level


def _evening(
    steps: Sequence[DayStep], start: Floats, size: Floats, demand: Sequence[Floats], rule: DrawOrder
) -> Floats:
    """Levels after the steps."""
    tanks, day = _tanks(size, demand, start, rule, VOLUMES_ONLY)
    for step in steps:
        day(step)
    return tanks.level


def _tanks(
    size: Floats, demand: Sequence[Floats], start: Floats, rule: DrawOrder, wanted: WantedCounts
) -> tuple[Tanks, Callable[[DayStep], None]]:
    """Tanks, and what a day does to them."""
    if rule is DrawOrder.EN and wanted == VOLUMES_ONLY:
        bounded = BoundedTanks(size, demand, start)
        return bounded, bounded.day_en
    tanks = Tanks(size, demand, start, wanted)
    return tanks, partial(DAY[rule], tanks)


def _level_found_again(steps: Sequence[DayStep], size: Floats, demand: Sequence[Floats], rule: DrawOrder) -> Floats:
    """The same over the whole period.

    A day turns the level v into v plus a constant, cut at two bounds, and so does the whole period: a surplus of rain
    leads to the end reached from a full tank, a lack of it to the one reached from an empty tank. With YAS a day may
    turn the order of two levels round; the end then falls as the start grows, and they meet somewhere between.
    """
    if rule is DrawOrder.YAS:
        return _level_between(
            lambda level, at: _evening(steps, level, size[at], [one[at] for one in demand], rule), size
        )
    inflow = sum(step.net_mm for step in steps)
    asked = np.zeros(len(size))
    for place, daily in enumerate(demand):
        asked += daily * sum(step.weights[place] for step in steps)
    return _evening(steps, np.where(inflow >= asked, size, 0.0), size, demand, rule)


def _level_between(evening: Callable[[Floats, Ints], Floats], size: Floats) -> Floats:
    """Level whose evening is itself, between an empty and a full tank; `evening` knows tanks by their places.

    Rise over the period falls with the level along straight pieces: a chord finds the level as soon as both bounds are
    on the piece that crosses zero, and every other guess halves, so that they come there.
    """
    met, at = np.zeros(len(size)), np.arange(len(size))
    low, high = np.zeros(len(size)), size.copy()
    rise, fall = evening(low, at), high - evening(high, at)
    for guess in range(2 * HALVINGS):
        chord = low + (high - low) * rise / np.maximum(rise + fall, np.finfo(float).tiny)
        met[at] = level = chord if guess % 2 == 0 else (low + high) / 2.0
        gain = evening(level, at) - level
        low, rise = np.where(gain >= 0, level, low), np.where(gain >= 0, gain, rise)
        high, fall = np.where(gain >= 0, high, level), np.where(gain >= 0, fall, -gain)
        apart = np.abs(gain) > MET * size[at]
        at, low, high, rise, fall = at[apart], low[apart], high[apart], rise[apart], fall[apart]
        if not len(at):
            break
    return met


def simulate_block(
    steps: Sequence[DayStep],
    size_mm: Floats,
    demand_mm: Sequence[Floats],
    rule: DrawOrder,
    start_mm: Floats | None = None,
    wanted: WantedCounts = VOLUMES_ONLY,
) -> Volumes:
    """Simulate one block of roofs.

    size_mm: tank over effective area; demand_mm: one array of mean daily demand a calendar of the steps;
    start_mm: initial level (by default the one found again at the end, see cyclic_start); wanted: what is counted.
    Without `wanted.spill`, the spill is deduced from the balance.
    """
    start = cyclic_start(steps, size_mm, demand_mm, rule) if start_mm is None else start_mm
    tanks, day = _tanks(size_mm, demand_mm, start, rule, wanted)
    years: list[Floats] = []
    before = np.zeros(len(size_mm))
    for step in steps:
        day(step)
        if step.closes_year:
            years.append(tanks.used - before)
            before = tanks.used.copy()
    inflow = sum(step.net_mm for step in steps)
    spilled = tanks.spilled if wanted.spill else np.maximum(inflow - tanks.used - (tanks.level - start), 0.0)
    return Volumes(
        tanks.used,
        spilled,
        start,
        tanks.level,
        np.array(years),
        tanks.spilled_wettest,
        tanks.spill_days,
        tanks.served_days,
    )
