"""Shadows of buildings on flat ground, and heights where they are missing.

Method: docs/design/schools.md#shade
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def shadow_m(height_m: float, elevation_deg: float) -> float:
    """Length of the shadow of a height on flat ground (m); nothing when the sun is down.

    >>> round(shadow_m(6.0, 90 - 50.5 + 23.44), 2)
    3.07
    """
    if elevation_deg <= 0:
        return 0.0
    return height_m / math.tan(math.radians(elevation_deg))


def shadow_vector(height_m: float, elevation_deg: float, azimuth_deg: float) -> tuple[float, float]:
    """Where the shadow of a height falls (m east, m north): away from the sun, whose azimuth is clockwise from north.

    >>> east, north = shadow_vector(10.0, 45.0, 90.0)
    >>> round(east, 6), round(north, 6)
    (-10.0, -0.0)
    """
    length, angle = shadow_m(height_m, elevation_deg), math.radians(azimuth_deg)
    return -length * math.sin(angle), -length * math.cos(angle)


def filled(heights_m: Floats, storeys: Floats, storey_m: float) -> tuple[Floats, NDArray[np.bool_]]:
    """Heights of buildings, those that are missing from their storeys (one when these are missing too); which ones.

    >>> found, is_guess = filled(np.array([7.0, np.nan, 0.0]), np.array([1.0, 2.0, np.nan]), 3.0)
    >>> found.tolist(), is_guess.tolist()
    ([7.0, 6.0, 3.0], [False, True, True])
    """
    with np.errstate(invalid="ignore"):
        is_guess = ~(heights_m > 0)
        levels = np.where(storeys >= 1, storeys, 1.0)
    return np.where(is_guess, levels * storey_m, heights_m), is_guess
