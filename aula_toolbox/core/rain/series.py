"""Gaps, valid years and statistics of rain series: a missing day is never 0 mm.

Method: docs/design/rain.md#missing-days
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import AulaError
from ..messages import Notes, written
from ..reference import Table
from .days import DAYS_PER_YEAR, Dates, Floats, RainDays, rain_days
from .meteofrance import FILLED
from .plausibility import dry_figures
from .rainfile import NO_CODE
from .station import Station
from .stations import VERY_WET_MM

if TYPE_CHECKING:
    import pandas as pd

Window = tuple[int, int]
GOOD, SHORT, TOO_SHORT = "bon", "court", "insuffisant"
WET_DAY_MM = 1.0


@dataclass(frozen=True)
class StationSeries:
    """A station after filling, with its valid years.

    dates, rain_mm: the known days of the valid years, in order: what is simulated.
    window: the days that were looked at (first, day after last), as places in the station's arrays.
    """

    station: Station
    dates: Dates
    rain_mm: Floats
    years: tuple[int, ...]
    window: tuple[int, int]
    missing_pct: float
    filled_pct: float

    @property
    def poste(self) -> str:
        return self.station.poste

    @property
    def n_years(self) -> int:
        return len(self.years)

    @property
    def period(self) -> str:
        """First and last valid year, `1999-2018`."""
        return f"{self.years[0]}-{self.years[-1]}" if self.years else ""

    def days(self, calendars: Table, initial_loss_mm: float = 0.0) -> RainDays:
        """What the simulation needs of the series."""
        return rain_days(self.dates, self.rain_mm, calendars, initial_loss_mm)


def year_window(text: str) -> Window | None:
    """`1996-2025` as two years, None when empty; E_YEARS when it is not two years in order."""
    if not text.strip():
        return None
    found = re.fullmatch(r"\s*(\d{4})\s*-\s*(\d{4})\s*", text)
    if found is None or int(found[1]) > int(found[2]):
        raise AulaError("YEARS is '{years}'; write two years in order, such as 1996-2025.", "E_YEARS", years=text)
    return int(found[1]), int(found[2])


def prepare_series(
    stations: Sequence[Station],
    constants: Mapping[str, float],
    notes: Notes,
    years: Window | None = None,
    fill_km: float | None = None,
    max_gap_pct: float | None = None,
) -> list[StationSeries]:
    """Fill the gaps from neighbours and keep the valid years of each station.

    years: calendar years to keep, by default the last 30 with a value; fill_km: 0 for no filling;
    max_gap_pct: missing days, after filling, above which a year is not valid.
    """
    reach = constants["comblement_km"] if fill_km is None else fill_km
    gap = constants["lacunes_max_pct"] if max_gap_pct is None else max_gap_pct
    filled = [fill_gaps(station, stations, reach, constants) for station in stations]
    series = [_valid_years(station, years, int(constants["ans_retenus"]), gap) for station in filled]
    for one in series:
        if one.station.n_doubtful:
            notes.info(
                "Series {post} {name}: {count} doubtful values (quality code 2) are dropped, their days are missing.",
                post=one.poste,
                name=one.station.nom,
                count=one.station.n_doubtful,
            )
        if one.missing_pct > 0 and not one.station.source:
            notes.info(
                "Series {post} {name}: {missing} % of days missing; never set to 0.",
                post=one.poste,
                name=one.station.nom,
                missing=written(one.missing_pct, ".2f"),
            )
        elif one.missing_pct > 0:
            notes.info(
                "Series {post} {name}: {missing} % of days missing, {filled} % filled from {source}; never set to 0.",
                post=one.poste,
                name=one.station.nom,
                missing=written(one.missing_pct, ".2f"),
                filled=written(one.filled_pct, ".2f"),
                source=one.station.source,
            )
    return series


def fill_gaps(station: Station, others: Sequence[Station], reach_km: float, constants: Mapping[str, float]) -> Station:
    """Missing days between the first and last observation, from the nearest observed series.

    The neighbour's value is multiplied by the ratio of the two means over their common observed days,
    clipped; a filled day never fills another.
    """
    seen = np.flatnonzero(station.observed)
    if reach_km <= 0 or not len(seen) or not station.is_located:
        return station
    rain, filled = station.rain_mm.copy(), station.filled.copy()
    gaps = np.isnan(rain)
    gaps[: seen[0]] = gaps[seen[-1] :] = False
    sources: list[str] = []
    if not gaps.any():
        return station
    for other in _neighbours(station, others, reach_km):
        if not gaps.any():
            break
        theirs = _aligned(other, station)
        common = station.observed & ~np.isnan(theirs)
        mean = float(theirs[common].mean()) if common.any() else 0.0
        if common.sum() < constants["comblement_jours_communs"] or mean <= 0:
            continue
        ratio = float(station.rain_mm[common].mean()) / mean
        ratio = min(max(ratio, constants["comblement_rapport_min"]), constants["comblement_rapport_max"])
        now = gaps & ~np.isnan(theirs)
        rain[now] = theirs[now] * ratio
        filled |= now
        gaps &= ~now
        if now.any():
            sources.append(other.poste)
    return replace(station, rain_mm=rain, filled=filled, source=", ".join(sources))


def _neighbours(station: Station, others: Sequence[Station], reach_km: float) -> list[Station]:
    """Other located stations within reach, the nearest first, then by identifier."""
    far = {
        other.poste: float(np.hypot(other.x_m - station.x_m, other.y_m - station.y_m)) / 1000.0
        for other in others
        if other.is_located and other.poste != station.poste
    }
    close = [other for other in others if far.get(other.poste, np.inf) <= reach_km]
    return sorted(close, key=lambda other: (far[other.poste], other.poste))


def _aligned(other: Station, station: Station) -> Floats:
    """Observed values of another station on the days of this one."""
    values = np.full(len(station.rain_mm), np.nan)
    shift = int((other.first_day - station.first_day).astype(np.int64))
    start, end = max(shift, 0), min(shift + len(other.rain_mm), len(values))
    if end > start:
        theirs = np.where(other.filled, np.nan, other.rain_mm)
        values[start:end] = theirs[start - shift : end - shift]
    return values


def _valid_years(station: Station, years: Window | None, most_years: int, max_gap_pct: float) -> StationSeries:
    """Keep the known days of the years with few enough missing days."""
    calendar = station.dates.astype("datetime64[Y]").astype(np.int64) + 1970
    known = station.known
    present = np.unique(calendar[known])
    first, last = years or (present[-most_years:].min(initial=9999), 9999)
    wanted = present[(present >= first) & (present <= last)]
    inside = np.isin(calendar, wanted)
    valid = [
        int(year)
        for year in wanted
        if (~known[calendar == year]).sum() <= max_gap_pct / 100.0 * (calendar == year).sum()
    ]
    kept = np.isin(calendar, valid) & known
    places = np.flatnonzero(inside)
    span = (int(places[0]), int(places[-1]) + 1) if len(places) else (0, 0)
    missing, filled = _shares(station, span)
    return StationSeries(station, station.dates[kept], station.rain_mm[kept], tuple(valid), span, missing, filled)


def _shares(station: Station, span: tuple[int, int]) -> tuple[float, float]:
    """% of days missing and % filled, between the first and last observation of a span."""
    observed = station.observed[slice(*span)]
    seen = np.flatnonzero(observed)
    if not len(seen):
        return (100.0, 0.0) if span[1] > span[0] else (0.0, 0.0)
    inner = slice(span[0] + int(seen[0]), span[0] + int(seen[-1]) + 1)
    length = inner.stop - inner.start
    missing = 100.0 * float((~station.observed[inner]).sum()) / length
    return missing, 100.0 * float(station.filled[inner].sum()) / length


def usable_series(series: Sequence[StationSeries], constants: Mapping[str, float], notes: Notes) -> list[StationSeries]:
    """Series long enough to simulate; E_SHORT when there is none."""
    least, good = int(constants["ans_min"]), int(constants["ans_bons"])
    kept = [one for one in series if one.n_years >= least]
    if not kept:
        raise _too_short(series, constants)
    for one in series:
        if one.n_years < least:
            notes.warn(
                "Series {post} {name} left out: {years} valid years. 'Prepare daily rain series' can extend it by a "
                "long neighbour, with its error (EXTEND).",
                post=one.poste,
                name=one.station.nom,
                years=one.n_years,
            )
        elif one.n_years < good:
            notes.warn(
                "Series {post} {name} is short ({years} years): the coverage may vary by several points.",
                post=one.poste,
                name=one.station.nom,
                years=one.n_years,
            )
    return kept


def _too_short(series: Sequence[StationSeries], constants: Mapping[str, float]) -> AulaError:
    """Why no series can be simulated: none is near, too many of its days are missing, or its years are too few."""
    least = int(constants["ans_min"])
    best = max(series, key=lambda one: (one.n_years, one.station.known.sum()), default=None)
    if best is None:
        return AulaError(
            "No rain series for these buildings: the files hold no value, or their cells are more than {km} km away. "
            "Give the rain of the place.",
            "E_SHORT",
            km=written(constants["sim2_rayon_km"], "g"),
        )
    known = best.station.dates[best.station.known].astype("datetime64[Y]")
    present = len(np.unique(known))
    if present >= least:
        return AulaError(
            "No series has {least} valid years (best: {best}, {years} of {present}): the other years have more than "
            "{gap} % of missing days ({doubtful} doubtful values dropped, {zeros} zeros taken as missing). Give a more "
            "complete series, or a neighbour within {km} km to fill it.",
            "E_SHORT",
            least=least,
            best=best.station.nom,
            years=best.n_years,
            present=present,
            gap=written(constants["lacunes_max_pct"], "g"),
            doubtful=best.station.n_doubtful,
            zeros=best.station.n_zeros,
            km=written(constants["comblement_km"], "g"),
        )
    return AulaError(
        "No series has {least} valid years (best: {best}, {years}). Add older years: in the daily base of "
        "Météo-France, the file previous-1950-... of the same department.",
        "E_SHORT",
        least=least,
        best=best.station.nom,
        years=best.n_years,
    )


def series_table(series: Sequence[StationSeries], constants: Mapping[str, float]) -> pd.DataFrame:
    """One row a series: the fields of schema.SERIES, and x_m, y_m (EPSG:2154, NaN when unknown)."""
    import pandas as pd

    return pd.DataFrame([_statistics(one, constants) for one in series])


def _statistics(one: StationSeries, constants: Mapping[str, float]) -> dict[str, object]:
    station = one.station
    inside = slice(*one.window)
    observed = station.observed[inside]
    yearly = _yearly_mm(one)
    per_year = DAYS_PER_YEAR / len(one.rain_mm) if len(one.rain_mm) else np.nan
    rain = station.rain_mm[inside]
    dry = dry_figures(np.where(np.isin(station.dates, one.dates), station.rain_mm, np.nan), station)
    return {
        "poste": one.poste,
        "nom": station.nom,
        "alti_m": station.alti_m,
        "n_jours": int(observed.sum()),
        "lacunes_pct": one.missing_pct,
        "combles_pct": one.filled_pct,
        "n_ans": one.n_years,
        "annees": one.period or None,
        "p_moy_mm": float(one.rain_mm.sum()) * per_year,
        "p_min_mm": min(yearly, default=np.nan),
        "p_max_mm": max(yearly, default=np.nan),
        "j_1mm": float((one.rain_mm >= WET_DAY_MM).sum()) * per_year,
        "j_max_mm": float(np.nanmax(rain)) if station.known[inside].any() else np.nan,
        "n_sup200": int((rain > VERY_WET_MM).sum()),
        "n_douteux": station.n_doubtful,
        "n_zeros": station.n_zeros,
        "sec_max_j": dry.longest_days,
        "mois_nuls": dry.months,
        "err_ext_pct": station.extension_error_pct,
        "etat": state_of(one.n_years, constants),
        "x_m": station.x_m,
        "y_m": station.y_m,
    }


def _yearly_mm(one: StationSeries) -> list[float]:
    """Rain of each valid year: the sum of its days, brought to its length only when days are missing."""
    calendar = one.dates.astype("datetime64[Y]").astype(np.int64) + 1970
    length = {year: 366 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 365 for year in one.years}
    return [float(one.rain_mm[calendar == year].mean()) * length[year] for year in one.years]


def state_of(n_years: int, constants: Mapping[str, float]) -> str:
    """`bon`, `court` or `insuffisant` from the number of valid years."""
    if n_years >= constants["ans_bons"]:
        return GOOD
    return SHORT if n_years >= constants["ans_min"] else TOO_SHORT


def write_series(path: Path | str, series: Sequence[StationSeries]) -> None:
    """Write the known days in the layout of Météo-France, with SRC = obs or comble; missing days are absent lines."""
    with Path(path).open("w", encoding="utf-8", newline="\n") as stream:
        stream.write("NUM_POSTE;NOM_USUEL;LAT;LON;ALTI;AAAAMMJJ;RR;QRR;SRC\n")
        for one in series:
            stream.writelines(_lines(one))


def _lines(one: StationSeries) -> list[str]:
    station = one.station
    place = ";".join("" if np.isnan(value) else f"{value:.5f}" for value in (station.lat, station.lon))
    altitude = "" if np.isnan(station.alti_m) else f"{station.alti_m:g}"
    start = f"{station.poste};{station.nom.replace(';', ' ')};{place};{altitude};"
    at = np.flatnonzero(station.known[slice(*one.window)]) + one.window[0]
    days = [day.replace("-", "") for day in station.dates[at].astype(str).tolist()]
    codes = ["" if code == NO_CODE else str(code) for code in station.code[at]]
    origin = [FILLED if filled else "obs" for filled in station.filled[at]]
    rain = [f"{value:.2f}".rstrip("0").rstrip(".") for value in station.rain_mm[at]]
    return [f"{start}{day};{rr};{code};{src}\n" for day, rr, code, src in zip(days, rain, codes, origin)]
