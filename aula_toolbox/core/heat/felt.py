"""The hours of a hot day as people feel them: sun, radiation and air of each, from numbers or from a station.

Method: docs/design/heat.md#felt-heat
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np

from ..errors import AulaError
from ..messages import Notes, listing
from .radiation import LOWEST_DEG, SunHour, clear_sky_w_m2, diffuse_w_m2
from .sun import sun_day, sun_position
from .utci import AirState
from .weather import AIR, DIFFUSE, HUMIDITY, JOULES_CM2_TO_WATTS, RADIATION, WIND, Hours, read_hours

HOUR, HALF = timedelta(hours=1), timedelta(minutes=30)


@dataclass(frozen=True)
class FeltHour:
    """An hour of the day: where the sun is and what it gives, and the air."""

    sun: SunHour
    air: AirState


@dataclass(frozen=True)
class Location:
    """Where a run takes place (degrees)."""

    latitude: float
    longitude: float


@dataclass(frozen=True)
class Weather:
    """What tells the air: one state for all hours, or the hours of a station; radiation at the highest sun (W/m2).

    global_w_m2: None for a clear sky. hours: by their end, universal time without zone.
    """

    air: AirState | None = None
    global_w_m2: float | None = None
    hours: Hours | None = None


def read_station(path: Path, station: str, notes: Notes) -> tuple[str, Weather]:
    """The hours of a station of the hourly base. Raises AulaError E_WEATHER when they cannot be read."""
    read = read_hours(path, station, (AIR, HUMIDITY, WIND, RADIATION), notes, (DIFFUSE,))
    return read.station, Weather(hours=read.hours)


def felt_hours(first: datetime, last: datetime, place: Location, weather: Weather, notes: Notes) -> list[FeltHour]:
    """The hours between two instants, the sun at the middle of each.

    Raises AulaError E_TIME when there is none or when they do not begin on the hour, E_WEATHER when the station has no
    value for one of them, or values that no summer day has.
    """
    count = int((last - first) / HOUR)
    if count < 1 or first.minute:
        raise AulaError("The period must begin on the hour and last an hour at least.", "E_TIME")
    ends = [first + (number + 1) * HOUR for number in range(count)]
    middles = [end - HALF for end in ends]
    elevation, azimuth = sun_position(middles, place.latitude, place.longitude)
    if elevation.min() < LOWEST_DEG:
        raise AulaError("The sun must stay up for the whole period: choose hours of the day.", "E_TIME")
    day = sun_day(first.date(), place.latitude, place.longitude)
    clear = [clear_sky_w_m2(float(height)) for height in elevation]
    airs, given = _air_of(ends, weather)
    if weather.hours is None:
        scale = 1.0 if weather.global_w_m2 is None else weather.global_w_m2 / max(clear)
        given = [(scale * value, np.nan) for value in clear]
    elif any(np.isnan(value) for value, _ in given):
        notes.warn("The station gives no radiation for these hours: a clear sky is assumed.")
        given = [(value, np.nan) for value in clear]
    hours = []
    for row, middle in enumerate(middles):
        height = float(elevation[row])
        total, diffuse = given[row]
        if np.isnan(diffuse):
            diffuse = diffuse_w_m2(total, height, middle.timetuple().tm_yday)
        sun = SunHour(
            middle,
            height,
            float(azimuth[row]),
            total,
            min(diffuse, total),
            day.solar_hour(middle),
            day.solar_hour(day.sunrise),
            day.highest_deg,
        )
        hours.append(FeltHour(sun, airs[row]))
    return hours


def _air_of(ends: Sequence[datetime], weather: Weather) -> tuple[list[AirState], list[tuple[float, float]]]:
    """The air of each hour, and its global and diffuse radiation (W/m2, NaN where not known)."""
    if weather.hours is None:
        if weather.air is None:
            raise ValueError("no weather")
        return [weather.air] * len(ends), []
    airs, given, missing = [], [], []
    for end in ends:
        moment = end.astimezone(timezone.utc).replace(tzinfo=None)
        found = weather.hours.get(moment, {})
        air = [found.get(name, float("nan")) for name in (AIR, HUMIDITY, WIND)]
        if np.isnan(air).any():
            missing.append(moment.strftime("%Y-%m-%d %H h"))
        airs.append(AirState(*air))
        given.append(tuple(found.get(name, float("nan")) * JOULES_CM2_TO_WATTS for name in (RADIATION, DIFFUSE)))
    if missing:
        raise AulaError(
            "The station has no sure air, humidity or wind for {hours} (universal time).",
            "E_WEATHER",
            hours=listing(missing),
        )
    return airs, [(total, diffuse) for total, diffuse in given]
