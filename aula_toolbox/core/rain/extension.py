"""Near short series made long by a long neighbour, with the error of doing so: monthly quantile mapping.

Method: docs/design/rain.md#extension. In each month of the calendar a rain of the neighbour becomes the rain of the
same rank of the short series over their common days; the error is that of years left out one by one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..messages import Notes, written
from .days import Dates, Floats, Ints
from .series import WET_DAY_MM
from .station import Station

YEAR_DAYS = 365
FACTORS = (0.5, 2.0)  # a month brought to the mean of the short series stays within these


@dataclass(frozen=True)
class Fitness:
    """How well years that were left out are found again: bias and root mean square error of the yearly rain, %, and
    bias of the number of wet days, %.
    """

    years: int
    bias_pct: float
    error_pct: float
    wet_bias_pct: float


def mapped(neighbour_mm: Floats, month: Ints, known: tuple[Floats, Floats, Ints]) -> Floats:
    """Rain of a neighbour as the short series would have had it.

    month: of each day (0 to 11); known: rain of the neighbour and of the short series on their common days, and months.

    >>> twice = (np.array([0.0, 1.0, 4.0]), np.array([0.0, 2.0, 8.0]), np.zeros(3, dtype=int))
    >>> mapped(np.array([0.0, 2.5, 8.0]), np.zeros(3, dtype=int), twice).tolist()
    [0.0, 5.0, 16.0]
    """
    theirs, ours, months = known
    out = np.zeros(len(neighbour_mm))
    for place in range(12):
        here, common = month == place, months == place
        if not here.any() or not common.any():
            out[here] = np.nan
            continue
        value, rank = np.unique(np.sort(theirs[common]), return_inverse=True)
        own = np.bincount(rank, np.sort(ours[common])) / np.bincount(rank)
        own[value <= 0] = 0.0
        raw = _read(neighbour_mm[here], value, own)
        again, wanted = _read(theirs[common], value, own).sum(), ours[common].sum()
        out[here] = raw * (min(max(wanted / again, FACTORS[0]), FACTORS[1]) if again > 0 else 1.0)
    return out


def _read(rain: Floats, value: Floats, own: Floats) -> Floats:
    """Rain of the same rank; above the largest known, in the ratio of the largest."""
    ratio = own[-1] / value[-1] if value[-1] > 0 else 1.0
    return np.where(rain > value[-1], rain * ratio, np.interp(rain, value, own))


def fitness(days: Dates, theirs: Floats, ours: Floats, least_days: int) -> Fitness | None:
    """Error of years left out one by one; None under two years of enough common days.

    >>> days = np.arange("2001-01-01", "2004-01-01", dtype="datetime64[D]")
    >>> rain = np.tile([0.0, 3.0, 7.0], 365)
    >>> fitness(days, rain, 2 * rain, 300).error_pct
    0.0
    """
    year = days.astype("datetime64[Y]").astype(int)
    month = days.astype("datetime64[M]").astype(int) % 12
    kept = [one for one in np.unique(year) if (year == one).sum() >= least_days]
    if len(kept) < 2:
        return None
    gaps, wets = [], []
    for one in kept:
        out = year == one
        found = mapped(theirs[out], month[out], (theirs[~out], ours[~out], month[~out]))
        known = ~np.isnan(found)
        total = ours[out][known].sum()
        gaps.append(100.0 * (found[known].sum() - total) / total if total > 0 else 0.0)
        wet = (ours[out][known] >= WET_DAY_MM).sum()
        wets.append(100.0 * ((found[known] >= WET_DAY_MM).sum() - wet) / wet if wet else 0.0)
    return Fitness(
        len(kept), float(np.mean(gaps)), round(float(np.sqrt(np.mean(np.square(gaps)))), 9), float(np.mean(wets))
    )


def extend(stations: Sequence[Station], constants: Mapping[str, float], notes: Notes) -> list[Station]:
    """Short series extended by their nearest long neighbour; each with its error, or why not, told."""
    return [_extended(one, stations, constants, notes) for one in stations]


def _years(station: Station) -> int:
    return int(station.observed.sum()) // YEAR_DAYS


def _extended(station: Station, others: Sequence[Station], constants: Mapping[str, float], notes: Notes) -> Station:
    good = int(constants["ans_bons"])
    if _years(station) >= good or not station.is_located or not station.observed.any():
        return station
    near = sorted(
        (float(np.hypot(other.x_m - station.x_m, other.y_m - station.y_m)) / 1000.0, other.poste, other)
        for other in others
        if other.poste != station.poste and other.is_located and _years(other) >= good
    )
    for away, _, other in near:
        if away > constants["extension_km"]:
            break
        common = _common(station, other)
        found = None if common is None else fitness(*common, int(constants["extension_jours_an"]))
        if common is not None and found is not None:
            return _joined(station, other, common, found, away, notes)
    notes.info(
        "Series {post} {name} is short ({years} years) and no long neighbour within {km} km has two years in common.",
        post=station.poste,
        name=station.nom,
        years=_years(station),
        km=written(constants["extension_km"], "g"),
    )
    return station


Common = tuple[Dates, Floats, Floats]


def _common(station: Station, other: Station) -> Common | None:
    """Days that both have observed, rain of the neighbour and of the station."""
    mine, theirs = station.dates[station.observed], other.dates[other.observed]
    days, at, there = np.intersect1d(mine, theirs, return_indices=True)
    if not len(days):
        return None
    return days, other.rain_mm[other.observed][there], station.rain_mm[station.observed][at]


def _joined(station: Station, other: Station, common: Common, found: Fitness, away_km: float, notes: Notes) -> Station:
    """The station with the neighbour's days where it has none of its own."""
    days, theirs, ours = common
    first = min(station.first_day, other.first_day)
    last = max(station.dates[-1], other.dates[-1])
    span = np.arange(first, last + 1)
    rain, filled = np.full(len(span), np.nan), np.zeros(len(span), dtype=bool)
    code = np.full(len(span), -1, dtype=np.int8)
    at = (station.dates - first).astype(int)
    rain[at], filled[at], code[at] = station.rain_mm, station.filled, station.code
    month = other.dates.astype("datetime64[M]").astype(int) % 12
    months = days.astype("datetime64[M]").astype(int) % 12
    values = mapped(np.where(other.observed, other.rain_mm, np.nan), month, (theirs, ours, months))
    there = (other.dates - first).astype(int)
    now = np.isnan(rain[there]) & ~np.isnan(values)
    rain[there[now]], filled[there[now]] = values[now], True
    notes.warn(
        "Series {post} {name}: {before} years of its own, made {after} by {other} ({km} km), month by month and rank "
        "by rank. Error on {years} years left out one by one: {error} % of the yearly rain (bias {bias} %), wet days "
        "{wet} %.",
        post=station.poste,
        name=station.nom,
        before=_years(station),
        after=int((~np.isnan(rain)).sum()) // YEAR_DAYS,
        other=f"{other.poste} {other.nom}".strip(),
        km=f"{away_km:.0f}",
        years=found.years,
        error=written(found.error_pct, ".1f"),
        bias=written(found.bias_pct, "+.1f"),
        wet=written(found.wet_bias_pct, "+.1f"),
    )
    joined = replace(station, first_day=first, rain_mm=rain, code=code, filled=filled, source=other.poste)
    return replace(joined, extension_error_pct=found.error_pct)
