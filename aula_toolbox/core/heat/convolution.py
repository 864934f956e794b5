"""Masked means of large rasters by Fourier transform, tile after tile, in little memory.

One complex transform carries the numerator and the denominator of a masked mean:
z = (x - mean) V + i V. The kernel is real and even, so the real and imaginary parts of
the filtered z are the two convolutions. A tile is read with a halo as wide as the kernel;
the wrap of the transform falls in the halo.

Method: docs/design/heat.md#masked-means
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays import GridArray, Mask, Values, Window, row_bands
from ..errors import AulaError
from ..messages import written
from .kernels import Kernel

#: numbers of a window, real or transformed
Buffer = NDArray[Any]

Source = Callable[[Window], tuple[Buffer, Mask]]
Step = Callable[[float], None]

#: memory for the transforms of one tile
BUDGET_BYTES = 512 * 1024**2
TILES = (512, 768, 1024, 1536, 2048, 3072, 4096)
#: rows or columns transformed together: large enough for speed, small enough to stay in the cache
BLOCK = 64
#: below this share of the kernel on known land the quotient is only rounding noise
TINY_SHARE = 1e-9
#: below this radius (pixels) a fast mean would be too coarse
FAST_MIN_RADIUS = 20


def no_step(_fraction: float) -> None:
    """Progress of a caller who does not want to know."""


@dataclass(frozen=True)
class Transform:
    """One library's Fourier transform along the last axis."""

    name: str
    dtype: Any
    forward: Callable[[Buffer], Buffer]
    inverse: Callable[[Buffer], Buffer]

    @property
    def bytes_per_pixel(self) -> int:
        """Memory of one complex number."""
        return int(np.dtype(self.dtype).itemsize)


NUMPY = Transform("numpy", np.complex128, np.fft.fft, np.fft.ifft)


@lru_cache(maxsize=1)
def fastest() -> Transform:
    """Scipy in single precision when it is there, else numpy in double precision."""
    try:
        from scipy import fft
    except ImportError:
        return NUMPY
    workers = 2
    return Transform(
        "scipy",
        np.complex64,
        lambda block: fft.fft(block, axis=-1, overwrite_x=True, workers=workers),
        lambda block: fft.ifft(block, axis=-1, overwrite_x=True, workers=workers),
    )


@dataclass(frozen=True)
class TilePlan:
    """How a grid is cut: output tile and transform sizes, rows then columns (pixels)."""

    tile: tuple[int, int]
    size: tuple[int, int]


def masked_mean(
    source: Source,
    shape: tuple[int, int],
    kernel: Kernel,
    *,
    mean: GridArray,
    share: GridArray | None = None,
    step: Step = no_step,
    transform: Transform | None = None,
    tile: int | None = None,
) -> None:
    """Fill `mean` with the kernel-weighted mean of the known pixels, `share` with the kernel's share on them.

    source: gives the values and the mask of a window of the grid. mean, share: arrays of the grid,
    written by blocks; where the mask is false mean becomes NaN and share 0. Edges and holes are
    extrapolated from what is known. tile: forces the output tile (pixels); the result does not depend on it.
    """
    transform = transform or fastest()
    offset = signal_mean(source, shape, step)
    plan = plan_tiles(shape, kernel, transform, tile)
    spectrum = quarter_spectrum(kernel, plan.size).astype(_real(transform), copy=False)
    buffer = np.empty(plan.size, transform.dtype)
    windows = list(_windows(shape, plan.tile))
    for done, window in enumerate(windows):

        def within(part: float, done: int = done) -> None:
            step((done + part) / len(windows))

        _fill_tile(source, shape, window, kernel.halo, offset, spectrum, buffer, transform, mean, share, within)
        within(1.0)


def signal_mean(source: Source, shape: tuple[int, int], step: Step = no_step) -> float:
    """Mean of the known pixels in double precision; 0 if none is known.

    >>> grid = np.array([[1.0, 3.0], [np.nan, 5.0]])
    >>> signal_mean(lambda window: (grid[window], ~np.isnan(grid[window])), grid.shape)
    3.0
    """
    total, count = 0.0, 0
    for window in row_bands(shape):
        step(0.0)
        values, known = source(window)
        total += float(np.sum(values, where=known, dtype=float))
        count += int(np.count_nonzero(known))
    return total / count if count else 0.0


def plan_tiles(
    shape: tuple[int, int], kernel: Kernel, transform: Transform = NUMPY, tile: int | None = None
) -> TilePlan:
    """The cheapest cut of a grid whose transforms stay within the memory budget.

    Raises AulaError E_MEMORY when even the smallest tile does not fit.
    """
    candidates = [tile] if tile else sorted({*TILES, *(_even_split(max(shape), parts) for parts in range(1, 9))})
    plans = [_plan(shape, kernel.halo, side) for side in candidates]
    affordable = [plan for plan in plans if tile or _bytes(plan, transform) <= BUDGET_BYTES]
    if not affordable:
        raise AulaError(
            "The radius of {radius} pixels needs more memory than allowed: take pixels twice as large, "
            "or the fast precision.",
            "E_MEMORY",
            radius=written(kernel.radius, "g"),
        )
    return min(affordable, key=lambda plan: _cost(shape, plan))


def quarter_spectrum(kernel: Kernel, size: tuple[int, int]) -> NDArray[np.float64]:
    """One quarter of the (real, even) spectrum of the kernel on a transform of the given size.

    >>> disc = Kernel(1.0, 1.0, lambda pixels: (pixels <= 1.0).astype(float))
    >>> quarter_spectrum(disc, (4, 4))[0, 0]
    1.0
    """
    weights = kernel.quarter()
    along_rows = _even_spectrum(weights, size[1])
    spectrum = np.empty((size[0] // 2 + 1, along_rows.shape[1]))
    for left in range(0, along_rows.shape[1], BLOCK):
        columns = slice(left, left + BLOCK)
        spectrum[:, columns] = _even_spectrum(along_rows[:, columns].T, size[0]).T
    return spectrum


def fast_length(length: int) -> int:
    """A length from `length` on that is quick to transform: scipy's, else a few times a power of two.

    >>> fast_length(97) >= 97
    True
    """
    try:
        from scipy.fft import next_fast_len
    except ImportError:
        step = 1 << max(0, length.bit_length() - 5)
        return -(-length // step) * step
    return int(next_fast_len(length))


def coarse_mean(
    source: Source,
    shape: tuple[int, int],
    kernel: Kernel,
    *,
    mean: GridArray,
    share: GridArray | None = None,
    step: Step = no_step,
) -> None:
    """The same as masked_mean on a grid of 2 x 2 pixels, brought back by bilinear interpolation.

    kernel: the one of the coarse grid (half the radius). About four times less work; the
    error grows as the radius shrinks, so it is meant for radii of 20 pixels and more.
    """
    half = (-(-shape[0] // 2), -(-shape[1] // 2))
    total, known = np.zeros(half, np.float32), np.zeros(half, np.float32)
    offset = signal_mean(source, shape)
    for rows, columns in row_bands((half[0], shape[1])):
        fine = slice(2 * rows.start, min(2 * rows.stop, shape[0]))
        values, mask = source((fine, columns))
        total[rows] = _pair_sums(np.where(mask, values - offset, 0.0))
        known[rows] = _pair_sums(mask.astype(np.float32))
    top, bottom = np.empty(half, np.float32), np.empty(half, np.float32)
    for signal, smooth in ((total, top), (known, bottom)):
        kernel_sum(signal, kernel, smooth, step)
    np.divide(top, bottom, out=top, where=bottom > TINY_SHARE)
    for window in row_bands(shape):
        mask = source(window)[1]
        mean[window] = np.where(mask, _refine(top, window[0], shape) + offset, np.nan)
        if share is not None:
            share[window] = np.where(mask, np.clip(_refine(bottom, window[0], shape) / 4.0, 0.0, 1.0), 0.0)


def kernel_sum(
    signal: Buffer, kernel: Kernel, out: GridArray, step: Step = no_step, transform: Transform | None = None
) -> None:
    """Fill `out` with the kernel-weighted sum of an array in memory, taken as zero outside the grid."""
    shape = (signal.shape[0], signal.shape[1])
    share: Buffer = np.empty(shape, np.float32 if transform is None else np.float64)
    everywhere = np.ones(shape, np.bool_)
    masked_mean(
        lambda window: (signal[window], everywhere[window]),
        shape,
        kernel,
        mean=out,
        share=share,
        step=step,
        transform=transform,
    )
    for window in row_bands(shape):
        out[window] = np.multiply(out[window], share[window])


def _fill_tile(
    source: Source,
    shape: tuple[int, int],
    window: Window,
    halo: int,
    offset: float,
    spectrum: Buffer,
    buffer: Buffer,
    transform: Transform,
    mean: GridArray,
    share: GridArray | None,
    step: Step,
) -> None:
    """Write mean and share of one tile; a tile without any known pixel costs no transform."""
    rows, columns = window
    known = source(window)[1]
    if not known.any():
        mean[window] = np.nan
        if share is not None:
            share[window] = 0.0
        return
    read = (
        slice(max(0, rows.start - halo), min(shape[0], rows.stop + halo)),
        slice(max(0, columns.start - halo), min(shape[1], columns.stop + halo)),
    )
    used = _transform_rows(source, read, offset, buffer, transform, lambda part: step(0.3 * part))
    first = rows.start - read[0].start
    kept_rows = slice(first, first + rows.stop - rows.start)
    _filter_columns(buffer, used, kept_rows, spectrum, transform, lambda part: step(0.3 + 0.5 * part))
    left = columns.start - read[1].start
    for top in range(0, known.shape[0], BLOCK):
        here = slice(top, min(top + BLOCK, known.shape[0]))
        lines = buffer[first + here.start : first + here.stop].copy()
        smooth = transform.inverse(lines)[:, left : left + known.shape[1]]
        weight = np.where(known[here], smooth.imag, 0.0)
        quotient = np.full(weight.shape, np.nan)
        np.divide(smooth.real, weight, out=quotient, where=weight > TINY_SHARE)
        place = (slice(rows.start + here.start, rows.start + here.stop), columns)
        mean[place] = quotient + offset
        if share is not None:
            share[place] = np.clip(weight, 0.0, 1.0)
        step(0.8 + 0.2 * here.stop / known.shape[0])


def _transform_rows(
    source: Source, read: Window, offset: float, buffer: Buffer, transform: Transform, step: Step
) -> int:
    """Write the row transforms of the packed signal at the top left of the buffer; give the number of rows."""
    height, width = read[0].stop - read[0].start, read[1].stop - read[1].start
    for top in range(0, height, BLOCK):
        bottom = min(top + BLOCK, height)
        values, known = source((slice(read[0].start + top, read[0].start + bottom), read[1]))
        block = np.zeros((bottom - top, buffer.shape[1]), transform.dtype)
        block.real[:, :width] = np.where(known, values - offset, 0.0)
        block.imag[:, :width] = known
        buffer[top:bottom] = transform.forward(block)
        step(bottom / height)
    return height


def _filter_columns(buffer: Buffer, used: int, kept: slice, spectrum: Buffer, transform: Transform, step: Step) -> None:
    """Forward, times the kernel's spectrum, inverse: for a few columns at a time, keeping only the tile's rows."""
    height, width = buffer.shape
    half = height // 2
    for left in range(0, width, BLOCK):
        right = min(left + BLOCK, width)
        block = np.zeros((right - left, height), transform.dtype)
        block[:, :used] = buffer[:used, left:right].T
        block = transform.forward(block)
        column = np.arange(left, right)
        factor = spectrum[:, np.minimum(column, width - column)].T
        block[:, : half + 1] *= factor
        block[:, half + 1 :] *= factor[:, 1 : height - half][:, ::-1]
        buffer[kept, left:right] = transform.inverse(block)[:, kept].T
        step(right / width)


def _even_spectrum(half_lines: NDArray[np.float64], size: int) -> NDArray[np.float64]:
    """Spectrum (half, real) of lines that are even around 0, given their values at 0, 1, 2..."""
    reach = half_lines.shape[1]
    result = np.empty((half_lines.shape[0], size // 2 + 1))
    for top in range(0, half_lines.shape[0], BLOCK):
        part = half_lines[top : top + BLOCK]
        line = np.zeros((part.shape[0], size))
        line[:, :reach] = part
        line[:, size - reach + 1 :] = part[:, :0:-1]
        result[top : top + BLOCK] = np.fft.rfft(line, axis=1).real
    return result


def _plan(shape: tuple[int, int], halo: int, side: int) -> TilePlan:
    """Tile and transform sizes for a tile side; a tile as long as the grid needs a halo on one side only."""
    tile = (min(side, shape[0]), min(side, shape[1]))
    size = [
        fast_length(max(2 * halo + 1, part + halo) if part == whole else part + 2 * halo)
        for part, whole in zip(tile, shape)
    ]
    return TilePlan(tile, (size[0], size[1]))


def _bytes(plan: TilePlan, transform: Transform) -> int:
    """Memory of the buffer, the kernel's quarter and its construction."""
    return plan.size[0] * plan.size[1] * (transform.bytes_per_pixel + 6)


def _cost(shape: tuple[int, int], plan: TilePlan) -> float:
    """Work of a plan, in transforms of one number."""
    tiles = -(-shape[0] // plan.tile[0]) * -(-shape[1] // plan.tile[1])
    area = plan.size[0] * plan.size[1]
    return tiles * area * float(np.log2(max(2, area)))


def _windows(shape: tuple[int, int], tile: tuple[int, int]) -> Iterator[Window]:
    for top in range(0, shape[0], tile[0]):
        for left in range(0, shape[1], tile[1]):
            yield slice(top, min(top + tile[0], shape[0])), slice(left, min(left + tile[1], shape[1]))


def _even_split(length: int, parts: int) -> int:
    return max(1, -(-length // parts))


def _real(transform: Transform) -> Any:
    return np.float32 if transform.dtype == np.complex64 else np.float64


def _pair_sums(values: Buffer) -> Buffer:
    """Sums of 2 x 2 blocks; an odd last row or column counts alone."""
    padded = np.pad(values, ((0, values.shape[0] % 2), (0, values.shape[1] % 2)))
    return padded[0::2, 0::2] + padded[1::2, 0::2] + padded[0::2, 1::2] + padded[1::2, 1::2]


def _refine(coarse: Values, rows: slice, shape: tuple[int, int]) -> Values:
    """Bilinear values of a coarse grid at the pixels of some rows of the fine one (between block centres)."""

    def position(start: int, stop: int, count: int) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
        at = np.clip((np.arange(start, stop) - 0.5) / 2, 0, count - 1)
        low = np.minimum(at.astype(np.intp), max(0, count - 2))
        return low, (at - low).astype(np.float32)

    top, down = position(rows.start, rows.stop, coarse.shape[0])
    left, right = position(0, shape[1], coarse.shape[1])
    below = np.minimum(top + 1, coarse.shape[0] - 1)
    after = np.minimum(left + 1, coarse.shape[1] - 1)
    lines = coarse[top] * (1 - down)[:, None] + coarse[below] * down[:, None]
    refined: Values = lines[:, left] * (1 - right) + lines[:, after] * right
    return refined
