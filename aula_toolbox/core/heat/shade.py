"""Shade of buildings and trees on a grid of heights, and the visible sky: running maxima along the lines of the sun.

For one direction of the sun the rows are sheared so that each column of the frame is one line of the sun; from the
sun outwards the highest top seen so far, lifted by the slope of the rays, shades what lies below it. The cost is
that of the pixels, whatever the heights; the whole grid is seen.

Method: docs/design/heat.md#shade
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Heights = NDArray[np.float32]
State = NDArray[np.uint8]
SUN, TREE, BUILDING = 0, 1, 2
#: rays nearer than this (m) to a top graze it
GRAZE_M = 1e-3
#: under this elevation (degrees) there is no direct sun to speak of
LOWEST_DEG = 3.0
AZIMUTHS, BANDS = 16, 15


@dataclass(frozen=True)
class Relief:
    """Heights on one grid, north up, in metres. pixel_m: side of a pixel.

    ground: bare ground; buildings: roofs, the ground elsewhere; canopy: top of the trees, `buildings` elsewhere.
    """

    ground: Heights
    buildings: Heights
    canopy: Heights
    pixel_m: float

    @property
    def receiver(self) -> Heights:
        """Where people and roofs are: the ground, or the roof of a building."""
        return self.buildings

    @property
    def is_roof(self) -> NDArray[np.bool_]:
        """Where a building stands."""
        return self.buildings > self.ground


class SunLines:
    """The grid seen from one direction: rows ordered from the sun outwards, and the shift of each."""

    def __init__(self, shape: tuple[int, int], pixel_m: float, azimuth_deg: float) -> None:
        east, north = np.sin(np.radians(azimuth_deg)), np.cos(np.radians(azimuth_deg))
        self._swap = abs(east) > abs(north)
        # rows run to the south, columns to the east: swapped, rows run to the east and columns to the south
        along, across = (east, -north) if self._swap else (-north, east)
        self._flip = along > 0
        slope = across / abs(along)
        rows, self._columns = (shape[1], shape[0]) if self._swap else shape
        shift = np.rint(np.arange(rows) * slope).astype(int)
        self._shift = shift - shift.min()
        self._width = self._columns + int(self._shift.max(initial=0))
        self._step_m = pixel_m * float(np.hypot(1.0, slope))

    def turned(self, values: NDArray[Any]) -> NDArray[Any]:
        """Rows from the sun outwards."""
        rows = values.T if self._swap else values
        return rows[::-1] if self._flip else rows

    def back(self, rows: NDArray[Any]) -> NDArray[Any]:
        """The grid again."""
        rows = rows[::-1] if self._flip else rows
        return rows.T if self._swap else rows

    def shaded(self, tops: Heights, receiver: Heights, elevation_deg: float) -> NDArray[np.bool_]:
        """Where something higher stands between a pixel (rows of `turned`) and the sun; its own top included."""
        lift = (np.arange(len(tops)) * self._step_m * np.tan(np.radians(elevation_deg))).astype(np.float32)
        frame = np.full((len(tops), self._width), -np.inf, np.float32)
        for row, start in enumerate(self._shift):
            frame[row, start : start + self._columns] = tops[row] + lift[row]
        np.maximum.accumulate(frame, axis=0, out=frame)
        result = np.empty(tops.shape, np.bool_)
        for row, start in enumerate(self._shift):
            result[row] = frame[row, start : start + self._columns] > receiver[row] + (lift[row] + GRAZE_M)
        return result


def cast(relief: Relief, azimuth_deg: float, elevation_deg: float) -> State:
    """Sun (0), shade of a tree (1) or of a building (2) at each pixel; azimuth from the grid's north, clockwise.

    Roofs are compared with themselves; the ground under a crown is in its shade.
    """
    if elevation_deg < LOWEST_DEG:
        return np.full(relief.ground.shape, BUILDING, np.uint8)
    lines = SunLines((relief.ground.shape[0], relief.ground.shape[1]), relief.pixel_m, azimuth_deg)
    receiver = lines.turned(relief.receiver)
    by_building = lines.shaded(lines.turned(relief.buildings), receiver, elevation_deg)
    by_any = lines.shaded(lines.turned(relief.canopy), receiver, elevation_deg)
    state = np.where(by_building, BUILDING, np.where(by_any, TREE, SUN)).astype(np.uint8)
    return lines.back(state)


def sky_view(tops: Heights, receiver: Heights, pixel_m: float, step: Callable[[float], None]) -> Heights:
    """Share of visible sky (0-1): 16 directions of 15 annuli weighted by the cosine (Johnson and Watson 1984)."""
    seen = np.zeros(tops.shape, np.float32)
    edges = np.sin(np.radians(np.linspace(0, 90, BANDS + 1))) ** 2
    middles = (np.arange(BANDS) + 0.5) * 90 / BANDS
    for number in range(AZIMUTHS):
        lines = SunLines((tops.shape[0], tops.shape[1]), pixel_m, (number + 0.5) * 360 / AZIMUTHS)
        high, low = lines.turned(tops), lines.turned(receiver)
        view = np.zeros(high.shape, np.float32)
        for band, middle in enumerate(middles):
            view += ~lines.shaded(high, low, float(middle)) * np.float32((edges[band + 1] - edges[band]) / AZIMUTHS)
        seen += lines.back(view)
        step((number + 1) / AZIMUTHS)
    return np.clip(seen, 0, 1)


def closed(heights: Heights) -> Heights:
    """Heights without the gaps that are narrower than three pixels (grey closing): crowns seen without leaves.

    >>> closed(np.array([[9.0] * 3, [9.0, 1.0, 9.0], [9.0] * 3], np.float32)).min().item()
    9.0
    """
    grown = _neighbours(heights, np.maximum)
    return _neighbours(grown, np.minimum)


def _neighbours(values: Heights, choose: Callable[[Heights, Heights], Heights]) -> Heights:
    """The highest (or lowest) of each pixel and its eight neighbours."""
    for axis in (0, 1):
        padded = np.pad(values, [(1, 1) if at == axis else (0, 0) for at in (0, 1)], mode="edge")
        size = values.shape[axis]
        parts = [np.take(padded, np.arange(start, start + size), axis) for start in range(3)]
        values = choose(choose(parts[0], parts[1]), parts[2])
    return values


def trapezium_minutes(count: int, step_min: float) -> NDArray[np.float64]:
    """Minutes that each of `count` instants stands for, half a step at both ends.

    >>> trapezium_minutes(3, 15).tolist()
    [7.5, 15.0, 7.5]
    """
    weights = np.full(count, float(step_min))
    weights[[0, -1]] /= 2
    return weights


@dataclass
class ShadeTally:
    """Minutes of shade of each pixel over a period, by trees and by buildings, and the longest run of sun.

    midday: minutes of shade in the hottest hours of the period.
    """

    trees: Heights
    buildings: Heights
    longest_sun: Heights
    midday: Heights
    _run: Heights

    @classmethod
    def empty(cls, shape: tuple[int, int]) -> ShadeTally:
        """Nothing counted yet."""
        return cls(*(np.zeros(shape, np.float32) for _ in range(5)))

    @property
    def minutes(self) -> Heights:
        """All shade."""
        return self.trees + self.buildings

    def add(self, state: State, minutes: float, at_midday: float = 0.0) -> None:
        """Take in an instant that stands for so many minutes, and for so many of the hottest hours."""
        self.trees += np.float32(minutes) * (state == TREE)
        self.buildings += np.float32(minutes) * (state == BUILDING)
        self.midday += np.float32(at_midday) * (state != SUN)
        self._run = np.where(state == SUN, self._run + np.float32(minutes), 0).astype(np.float32)
        np.maximum(self.longest_sun, self._run, out=self.longest_sun)


def shelter_class(share: NDArray[np.float64], steps: Sequence[float]) -> NDArray[np.float64]:
    """0 to 3: how much of the period a place is in the shade (share 0-1), by the steps; NaN where unknown.

    >>> shelter_class(np.array([0.1, 0.6, np.nan]), [0.25, 0.5, 0.75]).tolist()
    [0.0, 2.0, nan]
    """
    return np.where(np.isfinite(share), np.searchsorted(np.asarray(steps), share, "right").astype(float), np.nan)
