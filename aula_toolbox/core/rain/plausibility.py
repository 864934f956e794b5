"""Zeros that are no dry days, and rain that cannot have fallen: what a series says against itself and its neighbours.

Method: docs/design/rain.md#plausibility
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..errors import AulaError
from ..messages import Notes, written
from .days import Flags, Floats
from .station import Station

MONTHS = 12
MOST_MISSING = 6  # days a month may lack and still be told dry


@dataclass(frozen=True)
class DryFigures:
    """What zeros a series holds: the longest run of dry days, months and years without a drop."""

    longest_days: int
    months: int
    years: int


def refuse_impossible(station: Station, constants: Mapping[str, float]) -> None:
    """E_RAIN_VALUE: more rain in a day than was ever measured, mostly a code that stands for missing."""
    limit = constants["jour_impossible_mm"]
    with np.errstate(invalid="ignore"):
        at = np.flatnonzero(station.rain_mm > limit)
    if len(at):
        raise AulaError(
            "{post} {name}: {count} days above {limit} mm (first: {value} on {day}). No such day was ever measured: if "
            "this value stands for missing, leave those cells empty.",
            "E_RAIN_VALUE",
            post=station.poste,
            name=station.nom,
            count=len(at),
            limit=written(limit, "g"),
            value=written(station.rain_mm[at[0]], "g"),
            day=str(station.dates[at[0]]),
        )


def without_false_zeros(station: Station, constants: Mapping[str, float], notes: Notes) -> Station:
    """The series with its doubtful zeros as missing days, counted in n_zeros and told.

    Doubtful: a run of zeros longer than any drought on record, and a month of the calendar that is dry in most years.
    """
    runs, months = _long_runs(station, constants), _dry_months(station, constants)
    doubtful = runs | months
    if not doubtful.any():
        return station
    at = np.flatnonzero(doubtful)
    notes.warn(
        "{post} {name}: {count} days of 0 mm between {first} and {last} are taken as missing, not as dry: {run} days "
        "without a drop at most, {months} months of the calendar without rain in most years.",
        post=station.poste,
        name=station.nom,
        count=len(at),
        first=str(station.dates[at[0]]),
        last=str(station.dates[at[-1]]),
        run=dry_figures(station.rain_mm, station).longest_days,
        months=len(np.unique(_calendar_month(station)[months])),
    )
    return replace(station, rain_mm=np.where(doubtful, np.nan, station.rain_mm), n_zeros=len(at))


def _long_runs(station: Station, constants: Mapping[str, float]) -> Flags:
    """Days of runs of zeros above the longest drought."""
    starts, lengths = _runs(station.rain_mm == 0.0)
    long = np.zeros(len(station.rain_mm), dtype=bool)
    for start, length in zip(starts, lengths):
        if length > constants["sec_max_j"]:
            long[start : start + length] = True
    return long


def _runs(
    flags: Flags,
) -> tuple[np.ndarray[tuple[int], np.dtype[np.int64]], np.ndarray[tuple[int], np.dtype[np.int64]]]:
    """First day and length of each run of true days."""
    edges = np.diff(np.concatenate([[0], flags.astype(np.int8), [0]]))
    starts = np.flatnonzero(edges == 1)
    return starts, np.flatnonzero(edges == -1) - starts


def _calendar_month(station: Station) -> np.ndarray[tuple[int, ...], np.dtype[np.int64]]:
    return station.dates.astype("datetime64[M]").astype(np.int64) % MONTHS


def _monthly(rain_mm: Floats, station: Station) -> tuple[Floats, Flags]:
    """Rain of each month of the arrays, which start in January, and whether nearly all its days are known."""
    month = station.dates.astype("datetime64[M]").astype(np.int64)
    month = month - month[0] if len(month) else month
    known = ~np.isnan(rain_mm)
    total = np.bincount(month, weights=np.where(known, rain_mm, 0.0)).astype(np.float64)
    return total, np.bincount(month, weights=~known) <= MOST_MISSING


def _dry_months(station: Station, constants: Mapping[str, float]) -> Flags:
    """Zeros of the months of the calendar that are without rain in most of their years."""
    total, is_known = _monthly(station.rain_mm, station)
    place = np.arange(len(total)) % MONTHS
    years = np.bincount(place[is_known], minlength=MONTHS)
    dry = np.bincount(place[is_known & (total == 0)], minlength=MONTHS)
    enough = years >= constants["ans_min"]
    doubtful = enough & (100.0 * dry > constants["mois_nul_max_pct"] * years)
    if doubtful[years > 0].all():
        return np.zeros(len(station.rain_mm), dtype=bool)  # no rain at all: the series has no climate to compare with
    flags: Flags = doubtful[_calendar_month(station)] & (station.rain_mm == 0.0)
    return flags


def dry_figures(rain_mm: Floats, station: Station) -> DryFigures:
    """Longest run of dry days, months and years without a drop, of the station's days with the given rain."""
    _, lengths = _runs(rain_mm == 0.0)
    total, is_known = _monthly(rain_mm, station)
    dry = is_known & (total == 0.0)
    return DryFigures(int(lengths.max(initial=0)), int(dry.sum()), int(dry.reshape(-1, MONTHS).all(axis=1).sum()))


def tell_unlike_neighbours(
    stations: Sequence[Station], reach_km: float, constants: Mapping[str, float], notes: Notes
) -> None:
    """Warn of a series whose mean rain is far from the one of the nearest series on the days that both know."""
    for station in stations:
        near = sorted(
            (float(np.hypot(other.x_m - station.x_m, other.y_m - station.y_m)) / 1000.0, other.poste, other)
            for other in stations
            if other is not station and other.is_located and station.is_located
        )
        for far, _, other in near[:1]:
            ratio = _ratio(station, other, int(constants["comblement_jours_communs"]))
            low, high = constants["comblement_rapport_min"], constants["comblement_rapport_max"]
            if far <= reach_km and not np.isnan(ratio) and not low <= ratio <= high:
                notes.warn(
                    "{post} {name}: {ratio} times the rain of its neighbour {other} ({km} km) on the days that both "
                    "know; check its unit and its gaps.",
                    post=station.poste,
                    name=station.nom,
                    ratio=written(ratio, ".2f"),
                    other=other.poste,
                    km=f"{far:.0f}",
                )


def _ratio(station: Station, other: Station, least_days: int) -> float:
    """Mean rain over the neighbour's on common days; NaN with too few of them or a dry neighbour."""
    first = max(station.first_day, other.first_day)
    last = min(station.first_day + len(station.rain_mm), other.first_day + len(other.rain_mm))
    if last <= first:
        return float("nan")
    mine, theirs = (
        one.rain_mm[int((first - one.first_day).astype(np.int64)) : int((last - one.first_day).astype(np.int64))]
        for one in (station, other)
    )
    common = ~np.isnan(mine) & ~np.isnan(theirs)
    if common.sum() < least_days or theirs[common].sum() == 0:
        return float("nan")
    return float(mine[common].sum() / theirs[common].sum())
