"""How open the street is: sky view factor from building heights, facades, roughness.

Method: docs/design/heat.md#sky-view
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..arrays import Window
from .constants import heat_constants
from .convolution import Step, no_step

Heights = NDArray[np.float32]
Numbers = NDArray[np.float64]
TILE = 512


def sky_view_factor(heights_m: Heights, pixel_m: float, step: Step = no_step) -> Heights:
    """Share of visible sky (0-1) at ground level, pixel by pixel, from a grid of building heights (0 = ground).

    In each direction the horizon is the highest building angle within reach; a pixel's view is
    the mean of 1/(1 + tan^2 horizon) over the directions. Where no building is within reach it is 1.

    >>> sky_view_factor(np.zeros((2, 2), np.float32), 5.0).tolist()
    [[1.0, 1.0], [1.0, 1.0]]
    """
    reach = int(heat_constants()["svf_portee_m"] // pixel_m)
    result = np.ones(heights_m.shape, np.float32)
    tops = range(0, heights_m.shape[0], TILE)
    for number, top in enumerate(tops):
        for left in range(0, heights_m.shape[1], TILE):
            window = (
                slice(top, min(top + TILE, heights_m.shape[0])),
                slice(left, min(left + TILE, heights_m.shape[1])),
            )
            around = _padded(heights_m, window, reach)
            if around.any():
                result[window] = _tile_view(around, reach, pixel_m)
        step((number + 1) / len(tops))
    return result


def _padded(heights_m: Heights, window: Window, reach: int) -> Heights:
    """A tile and its surroundings; flat ground outside the grid."""
    rows, columns = window
    top, left = max(0, rows.start - reach), max(0, columns.start - reach)
    part = heights_m[top : rows.stop + reach, left : columns.stop + reach]
    before = (reach - (rows.start - top), reach - (columns.start - left))
    height, width = rows.stop - rows.start + 2 * reach, columns.stop - columns.start + 2 * reach
    padded = np.zeros((height, width), np.float32)
    padded[before[0] : before[0] + part.shape[0], before[1] : before[1] + part.shape[1]] = part
    return padded


def _tile_view(around: Heights, reach: int, pixel_m: float) -> Heights:
    """Sky view of the inner part of a padded tile."""
    height, width = around.shape[0] - 2 * reach, around.shape[1] - 2 * reach
    directions = int(heat_constants()["svf_directions"])
    total = np.zeros((height, width), np.float32)
    for direction in range(directions):
        angle = 2 * np.pi * direction / directions
        steepest = np.zeros((height, width), np.float32)
        for offset_row, offset_column in _steps(angle, reach):
            distance = np.float32(pixel_m * np.hypot(offset_row, offset_column))
            seen = around[
                reach + offset_row : reach + offset_row + height, reach + offset_column : reach + offset_column + width
            ]
            np.maximum(steepest, seen / distance, out=steepest)
        total += 1 / (1 + steepest**2)
    return total / np.float32(directions)


def _steps(angle: float, reach: int) -> list[tuple[int, int]]:
    """Pixel offsets along a direction up to the reach, each once."""
    offsets = [(round(s * np.sin(angle)), round(s * np.cos(angle))) for s in range(1, reach + 1)]
    return list(dict.fromkeys((int(row), int(column)) for row, column in offsets))


def free_facade_m2(
    perimeter_m: Numbers, height_m: Numbers, first: NDArray[np.intp], second: NDArray[np.intp], shared_m: Numbers
) -> Numbers:
    """Facade of each building (m2) less what it shares with its neighbours.

    first, second, shared_m: pairs of touching buildings (each pair once) and the length they share.

    >>> pair = np.array([0]), np.array([1]), np.array([10.0])
    >>> free_facade_m2(np.array([40.0, 40.0]), np.array([10.0, 6.0]), *pair).tolist()
    [340.0, 180.0]
    """
    hidden = shared_m * np.minimum(height_m[first], height_m[second])
    facade = perimeter_m * height_m
    facade -= np.bincount(first, hidden, minlength=len(facade))
    facade -= np.bincount(second, hidden, minlength=len(facade))
    return np.maximum(facade, 0.0)


def height_to_width(facade_m2: Numbers, area_m2: Numbers, built_share: Numbers) -> Numbers:
    """Height of the buildings over the width of the streets; NaN when everything is built.

    >>> height_to_width(np.array([400.0]), np.array([1000.0]), np.array([0.5])).tolist()
    [0.4]
    """
    result = np.full(len(area_m2), np.nan)
    np.divide(0.5 * facade_m2 / area_m2, 1 - built_share, out=result, where=built_share < 1)
    return result


def roughness_m(facade_m2: Numbers, area_m2: Numbers, mean_height_m: Numbers) -> Numbers:
    """Roughness length (m): grows with the height and with the facades the wind meets. Source: GeoClimate.

    >>> roughness_m(np.array([100.0]), np.array([10_000.0]), np.array([8.0])).round(3).tolist()
    [0.025]
    """
    limits = heat_constants()
    frontal = np.minimum(facade_m2 / (np.pi * area_m2), limits["lambda_max"])
    return np.minimum(limits["z0_max_m"], np.nan_to_num(mean_height_m) * frontal)
