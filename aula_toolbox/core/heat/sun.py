"""Where the sun is, and French legal time.

Source: Meeus, Astronomical Algorithms, chapter 25 (low accuracy): right to 0.01 degree from 2020 to 2050.

Method: docs/design/heat.md#shade
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
#: seconds between dynamical and universal time, for this half of the century
DELTA_T_S = 72.0
EPOCH = datetime(2000, 1, 1, 12, tzinfo=timezone.utc)
PARALLAX_DEG = 8.794 / 3600


def sun_position(instants: Sequence[datetime], latitude: float, longitude: float) -> tuple[Numbers, Numbers]:
    """True elevation (degrees, no refraction) and azimuth (degrees from true north, clockwise) of the sun.

    instants: with their time zone; latitude, longitude: degrees, east positive.

    >>> from datetime import datetime, timezone
    >>> noon = datetime(2022, 6, 21, 11, 50, tzinfo=timezone.utc)
    >>> [round(float(angle[0])) for angle in sun_position([noon], 50.4, 2.8)]  # Lens, solar noon
    [63, 180]
    """
    days = np.array([(instant - EPOCH).total_seconds() for instant in instants]) / 86_400
    century = (days + DELTA_T_S / 86_400) / 36_525
    mean = 280.46646 + century * (36_000.76983 + 0.0003032 * century)
    anomaly = np.radians(357.52911 + century * (35_999.05029 - 0.0001537 * century))
    centre = (1.914602 - century * (0.004817 + 0.000014 * century)) * np.sin(anomaly)
    centre += (0.019993 - 0.000101 * century) * np.sin(2 * anomaly) + 0.000289 * np.sin(3 * anomaly)
    node = np.radians(125.04 - 1934.136 * century)
    apparent = np.radians(mean + centre - 0.00569 - 0.00478 * np.sin(node))
    tilt = np.radians(23.4392911 - 0.0130042 * century + 0.00256 * np.cos(node))
    ascension = np.arctan2(np.cos(tilt) * np.sin(apparent), np.cos(apparent))
    declination = np.arcsin(np.sin(tilt) * np.sin(apparent))
    sidereal = 280.46061837 + 360.98564736629 * days + 0.000387933 * century**2
    sidereal -= 0.00478 * np.sin(node) * np.cos(tilt)
    hour = np.radians(sidereal + longitude) - ascension
    north = np.radians(latitude)
    elevation = np.arcsin(np.sin(north) * np.sin(declination) + np.cos(north) * np.cos(declination) * np.cos(hour))
    azimuth = np.arctan2(
        -np.cos(declination) * np.sin(hour),
        np.sin(declination) * np.cos(north) - np.cos(declination) * np.sin(north) * np.cos(hour),
    )
    return np.degrees(elevation) - PARALLAX_DEG * np.cos(elevation), np.degrees(azimuth) % 360


@dataclass(frozen=True)
class SunDay:
    """The sun of a day at a place: when it is highest and how high (degrees), when it rises."""

    noon: datetime
    highest_deg: float
    sunrise: datetime

    def solar_hour(self, instant: datetime) -> float:
        """Hours of the sun's own time: 12 when it is highest."""
        return 12 + (instant - self.noon).total_seconds() / 3600


def sun_day(day: date, latitude: float, longitude: float) -> SunDay:
    """The sun of a day, to a minute.

    >>> 62 < sun_day(date(2025, 7, 1), 50.29, 2.78).highest_deg < 63
    True
    """
    middle = datetime(day.year, day.month, day.day, 12, tzinfo=timezone.utc) - timedelta(hours=longitude / 15)
    instants = [middle + timedelta(minutes=minute) for minute in range(-720, 721)]
    elevation = sun_position(instants, latitude, longitude)[0]
    noon = int(np.argmax(elevation))
    below = np.flatnonzero(elevation[:noon] < 0)
    return SunDay(instants[noon], float(elevation[noon]), instants[int(below[-1]) if below.size else 0])


def legal_time(day: date, clock: time) -> datetime:
    """An instant given in French legal time, with its offset.

    Summer time runs from the last Sunday of March to that of October, at 1 h universal time (directive 2000/84/EC).

    >>> legal_time(date(2025, 7, 15), time(14, 0)).utcoffset()
    datetime.timedelta(seconds=7200)
    """
    start, end = (_last_sunday(day.year, month) + timedelta(hours=1) for month in (3, 10))
    winter = datetime.combine(day, clock, timezone(timedelta(hours=1)))
    summer = datetime.combine(day, clock, timezone(timedelta(hours=2)))
    return summer if start <= summer < end else winter


def _last_sunday(year: int, month: int) -> datetime:
    last = datetime(year, month, 31, tzinfo=timezone.utc)
    return last - timedelta(days=(last.weekday() + 1) % 7)
