"""The largest urban heat island of a night, in degrees, from the forms of a place and the weather of the countryside.

Fitted on fourteen towns of north-western Europe; flat land, clear calm nights. Source: Theeuwes, Steeneveld, Ronda
and Holtslag (2017).

Method: docs/design/heat.md#nights
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import AulaError
from ..messages import Notes, listing, written
from .constants import heat_constants
from .weather import AIR, HUMIDITY, JOULES_CM2_TO_WATTS, RADIATION, RAIN, WIND, read_hours

Numbers = NDArray[np.float64]
#: hours of a day and its night: from 8 in the morning to 7 the next one, in universal time
START_HOUR, HOURS = 8, 24
HOURLY = (AIR, HUMIDITY, WIND, RAIN, RADIATION)


@dataclass(frozen=True)
class Night:
    """A day and the night after it in the open countryside.

    radiation_w_m2: mean of the 24 hours; range_k: warmest less coldest; wind_m_s: mean at 10 m; coldest_c: lowest air.
    """

    day: date
    radiation_w_m2: float
    range_k: float
    wind_m_s: float
    coldest_c: float = float("nan")

    @property
    def weather(self) -> float:
        """What the weather lets the town gain (K): (S x range^3 / wind)^(1/4), S the radiation in K m/s.

        >>> round((2 - 0.5 - 0.1) * Night(date(2020, 7, 1), 290, 14, 2.5).weather, 2)
        5.64
        """
        kinematic = self.radiation_w_m2 / heat_constants()["rho_cp_air"]
        return float((kinematic * self.range_k**3 / self.wind_m_s) ** 0.25)


def typical_night(radiation_w_m2: float, range_k: float, wind_m_s: float) -> Night:
    """A night given by its three numbers. Raises AulaError E_WEATHER when one is not of its unit."""
    if radiation_w_m2 < heat_constants()["rayonnement_min_w_m2"]:
        raise AulaError(
            "A radiation of {value} W/m2 as the mean of 24 hours is no summer day: is it in another unit?",
            "E_WEATHER",
            value=written(radiation_w_m2, "g"),
        )
    return Night(date.min, radiation_w_m2, range_k, wind_m_s)


def urban_factor(sky_view: Any, vegetation: Any) -> Any:
    """2 - sky view - vegetation (both 0-1): 0 in an open meadow, near 2 in a bare narrow street."""
    return 2.0 - sky_view - vegetation


def is_known_domain(sky_view: Numbers, vegetation: Numbers) -> NDArray[np.bool_]:
    """Where the formula was fitted; elsewhere its value is computed and flagged.

    >>> is_known_domain(np.array([0.5]), np.array([0.3])).tolist()
    [True]
    """
    limits = heat_constants()
    in_sky = (sky_view >= limits["uhi_svf_min"]) & (sky_view <= limits["uhi_svf_max"])
    found: NDArray[np.bool_] = in_sky & (vegetation <= limits["uhi_veg_max"])
    return found


@dataclass(frozen=True)
class NightsRead:
    """Nights of a station that the formula holds for, and how many there were of each other kind."""

    station: str
    nights: tuple[Night, ...]
    told: Mapping[str, int]


RAINY, HUMID, CHANGING, CALM, GAPS = "pluie", "humide", "vent changeant", "vent nul", "lacunes"


def read_nights(path: Path, station: str, months: Sequence[int], notes: Notes) -> NightsRead:
    """Clear and steady nights of a station of the hourly base of Météo-France.

    station: its number, may be empty when the file holds one only. Raises AulaError E_WEATHER without the columns, for
    several stations and none chosen, or without any night that fits.
    """
    read = read_hours(path, station, HOURLY, notes)
    nights, told = _judged(read.hours, months)
    if not nights:
        raise AulaError(
            "{file}, station {station}: no clear and steady night in these months ({reasons}).",
            "E_WEATHER",
            file=path.name,
            station=read.station,
            reasons=listing(f"{name} {count}" for name, count in told.items() if count) or "-",
        )
    return NightsRead(read.station, nights, told)


def _judged(
    hours: Mapping[datetime, Mapping[str, float]], months: Iterable[int]
) -> tuple[tuple[Night, ...], dict[str, int]]:
    """Each day from 8 to 7 the next morning: kept, or why not."""
    nights, told = [], dict.fromkeys((RAINY, HUMID, CHANGING, CALM, GAPS), 0)
    for day in sorted({moment.date() for moment in hours if moment.month in set(months)}):
        found = _night(hours, day)
        if isinstance(found, Night):
            nights.append(found)
        else:
            told[found] += 1
    return tuple(nights), told


def _night(hours: Mapping[datetime, Mapping[str, float]], day: date) -> Night | str:
    """A night that the formula holds for, or the reason why it does not."""
    limits = heat_constants()
    midnight = datetime(day.year, day.month, day.day)

    def series(name: str, first: int) -> Numbers:
        moments = (midnight + timedelta(hours=first + step) for step in range(HOURS))
        return np.array([hours.get(moment, {}).get(name, np.nan) for moment in moments])

    air, humidity, wind, rain = (series(name, START_HOUR) for name in (AIR, HUMIDITY, WIND, RAIN))
    # an hour's radiation is that of the sixty minutes before: 1 to 24 are the day
    radiation = series(RADIATION, 1)
    if np.isnan(np.concatenate([air, humidity, wind, rain, radiation])).any():
        return GAPS
    if rain.max() >= limits["nuit_pluie_max_mm"]:
        return RAINY
    if humidity.mean() >= limits["nuit_humidite_max_pct"]:
        return HUMID
    if np.abs(np.diff(wind)).max() > limits["nuit_vent_saut_m_s"]:
        return CHANGING
    if wind.mean() <= limits["nuit_vent_min_m_s"]:
        return CALM
    watts = float(radiation.mean()) * JOULES_CM2_TO_WATTS
    return Night(day, watts, float(np.ptp(air)), float(wind.mean()), float(air.min()))


@dataclass(frozen=True)
class NightWeather:
    """The weather terms of a run (K): the usual night, the strongest tenth, the nights of heat waves (NaN if none)."""

    usual: float
    strong: float
    heat_wave: float
    count: int

    @classmethod
    def of(cls, nights: Sequence[Night], hot_from_c: float) -> NightWeather:
        """Over the nights of a station; hot_from_c: coldest air in the countryside from which a night is a hot one."""
        terms = np.array([night.weather for night in nights])
        hot = terms[np.array([night.coldest_c >= hot_from_c for night in nights])]
        strong = float(np.quantile(terms, 0.9)) if len(terms) > 1 else float("nan")
        return cls(float(np.median(terms)), strong, float(np.median(hot)) if hot.size else float("nan"), len(terms))
