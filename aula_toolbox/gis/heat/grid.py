"""Between class rasters and the cooling model: class numbers, evapotranspiration, zone statistics."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ...core.arrays import GridArray, in_memory
from ...core.errors import AulaError
from ...core.heat.classes import HeatClasses
from ...core.heat.constants import heat_constants
from ...core.heat.cooling import Evapotranspiration, largest_et0
from ...core.heat.zonal import ZoneMeans
from ...core.messages import written
from ..raster.rasters import Grid, Progress, Raster, Window
from ..raster.tiled import TiledArray, numbers_at
from ..raster.zones import ZonePixels

#: codes that fit a table of this length are counted and translated through it, others by sorting
TABLE_LENGTH = 65_536


def grid_array(shape: tuple[int, int]) -> GridArray:
    """An array of a grid, not filled: in memory, or on disk above the number of pixels that memory is meant for."""
    large = shape[0] * shape[1] > heat_constants()["pixels_en_memoire"]
    return TiledArray(shape) if large else in_memory(shape)


def class_numbers(raster: Raster, classes: HeatClasses, progress: Progress) -> np.ndarray:
    """Position of each pixel's class in the table; its length where there is no data.

    Raises AulaError E_LUCODE listing the codes that the table lacks, with their pixels.
    """
    numbers = np.empty(raster.grid.shape, np.uint8 if len(classes) < 255 else np.uint16)
    counts: dict[int, int] = {}
    known: dict[int, int] = {int(code): number for number, code in enumerate(classes.code)}
    for window in raster.grid.bands():
        codes, valid = _codes(raster, window)
        present, count = _counted(codes[valid])
        for code, number in zip(present.tolist(), count.tolist()):
            counts[code] = counts.get(code, 0) + number
        numbers[window] = _translated(codes, valid, present, known, len(classes))
        progress(window[0].stop / raster.grid.rows)
    raster.forget()
    classes.numbers(counts)
    return numbers


def numbers_of_codes(codes: np.ndarray, classes: HeatClasses) -> np.ndarray:
    """The same for codes in memory, 0 being no data."""
    table = np.full(256, len(classes), np.uint8)
    for number, code in enumerate(classes.code.tolist()):
        if 0 < code < len(table):
            table[code] = number
    return table[codes]


def _codes(raster: Raster, window: Window) -> tuple[np.ndarray, np.ndarray]:
    raw = raster.read(window)
    valid = raster.known(window)
    if raw.dtype.kind == "f":
        valid &= np.isfinite(raw)
        raw = np.rint(np.where(valid, raw, 0)).astype(np.int64)
    return raw.astype(np.int64), valid


def _counted(codes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Codes that occur and how often, without sorting when they are small numbers."""
    if codes.size == 0:
        return codes, codes
    low, high = int(codes.min()), int(codes.max())
    if high - low >= TABLE_LENGTH:
        return np.unique(codes, return_counts=True)
    count = np.bincount((codes - low).ravel())
    present = np.flatnonzero(count)
    return present + low, count[present]


def _translated(
    codes: np.ndarray, valid: np.ndarray, present: np.ndarray, known: dict[int, int], nothing: int
) -> np.ndarray:
    if present.size == 0:
        return np.full(codes.shape, nothing)
    number = np.array([known.get(code, nothing) for code in present.tolist()])
    place = np.searchsorted(present, np.where(valid, codes, present[0]))
    return np.where(valid, number[place], nothing)


def aligned_et0(
    et0: Raster, grid: Grid, known: Callable[[Window], np.ndarray], largest: float | None
) -> Evapotranspiration:
    """Reference evapotranspiration on the grid of the classes (bilinear).

    Raises AulaError E_ET0_COVER when it leaves described pixels without value: clipping would be silent.
    """
    aligned = et0.aligned(grid)
    uncovered, described, top = 0, 0, -np.inf
    for window in grid.bands():
        values, here = aligned.values(window), known(window)
        there = np.isfinite(values)
        uncovered += int(np.count_nonzero(here & ~there))
        described += int(np.count_nonzero(here))
        if there.any():
            top = max(top, float(values[there].max()))
    if uncovered:
        raise AulaError(
            "ET0 does not cover {count} pixels ({share} %) of the land cover.",
            "E_ET0_COVER",
            count=uncovered,
            share=written(100 * uncovered / max(1, described), ".1f"),
        )
    if largest is None:
        largest = largest_et0(np.array([top], np.float32), np.array([np.isfinite(top)]))
    return Evapotranspiration(
        lambda place: numbers_at(lambda *window: aligned.values(window), place, aligned.grid.shape), largest
    )


def zone_means(
    zones: ZonePixels, values: Callable[[Any], np.ndarray], progress: Progress = lambda share: None
) -> ZoneMeans:
    """Mean by zone of values given by place (a window, or rows and columns)."""
    means = ZoneMeans(zones.size)
    for place, numbers in zones.pieces():
        means.add(numbers, values(place))
        progress(place[0].stop / zones.grid.rows if isinstance(place[0], slice) else 1.0)
    return means
