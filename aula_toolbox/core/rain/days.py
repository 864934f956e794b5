"""The days that are simulated: net rain, demand calendars and the wettest days of one series.

Method: docs/design/rain.md#calendars
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..reference import Table

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]
Dates = NDArray[np.datetime64]

DAYS_PER_YEAR = 365.25
WETTEST = 20

CONTINUOUS, WEEK, SCHOOL, GARDEN = "continu", "semaine", "ecole", "jardin"
CALENDARS = (CONTINUOUS, WEEK, SCHOOL, GARDEN)


@dataclass(frozen=True)
class RainDays:
    """The valid days of one series, in order, with the calendars of the demand over them.

    net_mm: rain less the initial loss; weights: one array a calendar, of mean 1 over the days;
    spans: for each valid year, its first day and the day after its last.
    """

    dates: Dates
    net_mm: Floats
    weights: Mapping[str, Floats]
    years: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]
    wettest: Flags = field(repr=False)

    @property
    def n_days(self) -> int:
        return len(self.net_mm)

    @property
    def annual_mm(self) -> float:
        """Net rain of a mean year, mm."""
        return float(self.net_mm.sum()) * DAYS_PER_YEAR / self.n_days

    @property
    def per_year(self) -> float:
        """What turns a total over the days into a total a year."""
        return DAYS_PER_YEAR / self.n_days

    def weight_by_year(self, calendar: str) -> Floats:
        """Sum of a calendar's weights in each year."""
        weights = self.weights[calendar]
        return np.array([weights[start:end].sum() for start, end in self.spans])


def rain_days(dates: Dates, rain_mm: Floats, calendars: Table, initial_loss_mm: float = 0.0) -> RainDays:
    """Prepare the days of a series for simulation.

    dates: days that are kept, increasing (missing days are absent); rain_mm: their rain, mm.
    """
    days = np.asarray(dates, dtype="datetime64[D]")
    net = np.maximum(np.asarray(rain_mm, dtype=np.float64) - initial_loss_mm, 0.0)
    calendar_year = days.astype("datetime64[Y]").astype(np.int64) + 1970
    years, starts = np.unique(calendar_year, return_index=True)
    ends = [*starts[1:], len(days)]
    weights = {name: scaled(calendar_weights(days, name, calendars)) for name in CALENDARS}
    spans = tuple((int(start), int(end)) for start, end in zip(starts, ends))
    return RainDays(days, net, weights, tuple(int(year) for year in years), spans, wettest_days(net))


def wettest_days(net_mm: Floats, count: int = WETTEST) -> Flags:
    """The days of largest net rain; on ties the earlier day.

    >>> wettest_days(np.array([0.0, 12.0, 3.0]), 1).tolist()
    [False, True, False]
    """
    chosen = np.zeros(len(net_mm), dtype=bool)
    chosen[np.argsort(-net_mm, kind="stable")[:count]] = True
    return chosen


def calendar_weights(dates: Dates, calendar: str, calendars: Table) -> Floats:
    """Weight of each day in a calendar: the last row of the table that holds the day decides.

    >>> from aula_toolbox.core.rain.tables import load_tables
    >>> days = np.arange('2021-01-01', '2021-01-04', dtype='datetime64[D]')  # a Friday to a Sunday
    >>> calendar_weights(days, WEEK, load_tables().calendars).tolist()
    [1.0, 0.0, 0.0]
    """
    weekday = (dates.astype(np.int64) + 3) % 7 + 1  # 1970-01-01 was a Thursday; 1 is Monday
    month = dates.astype("datetime64[M]")
    month_day = (month.astype(np.int64) % 12 + 1) * 100 + (dates - month).astype(np.int64) + 1
    weights = np.zeros(len(dates))
    for row in calendars.where(calendrier=calendar):
        first, last = (int(text) for text in row["jours"].split("-"))
        start, end = (int(row[key].replace("-", "")) for key in ("debut_mmjj", "fin_mmjj"))
        inside = (weekday >= first) & (weekday <= last) & (month_day >= start) & (month_day <= end)
        weights[inside] = row["poids"]
    return weights


def scaled(weights: Floats) -> Floats:
    """Weights brought to a mean of 1; all zero when no day is active.

    >>> scaled(np.array([1.0, 3.0])).tolist()
    [0.5, 1.5]
    """
    mean = float(weights.mean()) if len(weights) else 0.0
    return weights / mean if mean > 0 else weights


def active_share(calendar: str, calendars: Table) -> float:
    """Mean weight of a calendar over 28 years, after which weekdays and dates repeat: its share of active days.

    >>> from aula_toolbox.core.rain.tables import load_tables
    >>> active_share(CONTINUOUS, load_tables().calendars)
    1.0
    """
    cycle = np.arange(np.datetime64("2001-01-01"), np.datetime64("2029-01-01"))
    return float(calendar_weights(cycle, calendar, calendars).mean())
