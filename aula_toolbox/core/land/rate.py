"""The vacancy rate of a zone and what it may be: as the law counts it, with every doubt carried to its end.

Method: docs/design/land.md#rate
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from math import floor

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.intp]


class ZoneVacancy(Enum):
    """What is known of a unit: vacant by its history or a visit, perhaps, or not."""

    SURE = "oui"
    POSSIBLE = "peut-être"
    NO = "non"


@dataclass(frozen=True)
class VacancyRate:
    """The rate and its bounds, %; None without any unit. is_published: narrow enough to be written in the standard."""

    units: int
    least_units: int
    vacant: int
    most_vacant: int
    rate: int | None
    low: float | None
    high: float | None
    is_published: bool

    @property
    def width(self) -> float:
        """How wide the interval is, points."""
        return 0.0 if self.low is None or self.high is None else self.high - self.low


def whole_pct(part: float, whole: float) -> int:
    """A share as the standard writes it: whole per cent, halves up.

    >>> whole_pct(2, 15), whole_pct(1, 8)
    (13, 13)
    """
    return floor(100.0 * part / whole + 0.5)


def vacancy_rate(
    states: Sequence[ZoneVacancy], merged: Rows, widest: float, confirmed: Sequence[bool] | None = None
) -> VacancyRate:
    """The rate of the units of a zone.

    merged: the group of each unit when contiguous unknown owners are one person; widest: points of the interval above
    which no rate is written, but when every unit is confirmed by a visit.

    Lowest: units that may be one person's are merged where that takes vacant ones away, and stay apart elsewhere.
    Highest: the other way round, with every doubtful unit counted as vacant.

    >>> toy = [ZoneVacancy.NO, ZoneVacancy.SURE, ZoneVacancy.NO, ZoneVacancy.NO, ZoneVacancy.POSSIBLE]
    >>> found = vacancy_rate(toy, np.array([0, 1, 2, 2, 3]), 10.0)
    >>> found.rate, found.low, found.high, found.is_published
    (20, 20.0, 50.0, False)
    """
    count = len(states)
    least = int(merged.max()) + 1 if count else 0
    sure = np.array([state is ZoneVacancy.SURE for state in states], dtype=bool)
    could = sure | np.array([state is ZoneVacancy.POSSIBLE for state in states], dtype=bool)
    if not count:
        return VacancyRate(0, 0, 0, 0, None, None, None, False)
    vacant, others = _by_group(sure, merged, least)
    low = float((others == 0)[vacant > 0].sum()) / float(np.where(vacant > 0, np.maximum(others, 1), others).sum())
    vacant, others = _by_group(could, merged, least)
    high = float(vacant.sum()) / float((vacant + np.minimum(others, 1)).sum())
    rate = whole_pct(float(sure.sum()), count)
    low, high = 100.0 * low, 100.0 * high
    # rounded as it is read: a width of exactly the limit is narrow enough
    is_narrow = round(high - low, 9) <= widest or (confirmed is not None and all(confirmed))
    return VacancyRate(count, least, int(sure.sum()), int(could.sum()), rate, low, high, is_narrow)


def _by_group(chosen: NDArray[np.bool_], merged: Rows, groups: int) -> tuple[Rows, Rows]:
    inside = np.bincount(merged, chosen, minlength=groups)
    return inside.astype(np.intp), (np.bincount(merged, minlength=groups) - inside).astype(np.intp)


def gains(states: Sequence[ZoneVacancy], merged: Rows, widest: float) -> NDArray[np.float64]:
    """By how many points checking each unit narrows the interval, on average over what may be found; (units,).

    >>> toy = [ZoneVacancy.NO, ZoneVacancy.SURE, ZoneVacancy.NO, ZoneVacancy.NO, ZoneVacancy.POSSIBLE]
    >>> gains(toy, np.array([0, 1, 2, 2, 3]), 10.0).tolist()
    [0.0, 0.0, 0.0, 0.0, 22.5]
    """
    now = vacancy_rate(states, merged, widest).width
    found = np.zeros(len(states))
    for row, state in enumerate(states):
        if state is not ZoneVacancy.POSSIBLE:
            continue
        widths = []
        for answer in (ZoneVacancy.SURE, ZoneVacancy.NO):
            told = [*states[:row], answer, *states[row + 1 :]]
            widths.append(vacancy_rate(told, merged, widest).width)
        found[row] = now - sum(widths) / len(widths)
    return found


def owner_gains(states: Sequence[ZoneVacancy], merged: Rows, widest: float) -> NDArray[np.float64]:
    """By how many points knowing the owners of contiguous units narrows the interval, were they apart; (units,).

    Zero for units that nobody may merge.

    >>> owner_gains([ZoneVacancy.NO, ZoneVacancy.NO, ZoneVacancy.SURE], np.array([0, 0, 1]), 10.0).round(1).tolist()
    [16.7, 16.7, 0.0]
    """
    now = vacancy_rate(states, merged, widest).width
    found = np.zeros(len(states))
    size = np.bincount(merged, minlength=len(merged)) if len(merged) else np.zeros(0, np.intp)
    for group in np.flatnonzero(size > 1).tolist():
        rows = np.flatnonzero(merged == group)
        apart = merged.copy()
        apart[rows[1:]] = int(merged.max()) + 1 + np.arange(len(rows) - 1)
        _, numbered = np.unique(apart, return_inverse=True)
        found[rows] = max(0.0, now - vacancy_rate(states, numbered.reshape(-1), widest).width)
    return found


RISE, FALL, UNPROVED, UNKNOWN_CHANGE = "hausse", "baisse", "non prouvé", "inconnu"


@dataclass(frozen=True)
class EarlierRate:
    """What an earlier inventory said of a zone: its rate (%), and its bounds where it had some."""

    rate: float | None
    low: float | None = None
    high: float | None = None

    @property
    def bounds(self) -> tuple[float, float] | None:
        """The interval in which the rate was; the rate alone when no bounds were told."""
        low, high = (self.rate if one is None else one for one in (self.low, self.high))
        return None if low is None or high is None else (low, high)


def since(before: EarlierRate, low: float | None, high: float | None) -> str:
    """What two inventories prove together: a rise, a fall, or neither, when their intervals touch.

    >>> since(EarlierRate(8.0), 10.0, 14.0), since(EarlierRate(12.0, 8.0, 15.0), 10.0, 14.0)
    ('hausse', 'non prouvé')
    """
    told = before.bounds
    if told is None or low is None or high is None:
        return UNKNOWN_CHANGE
    if low > told[1]:
        return RISE
    return FALL if high < told[0] else UNPROVED
