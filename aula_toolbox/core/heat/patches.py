"""Connected patches of a yes/no grid (8 neighbours), by runs of pixels: a raster's labels are never held in memory.

Method: docs/design/heat.md#patches
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..graph import components

Mask = NDArray[np.bool_]
Numbers = NDArray[np.intp]


def drop_small_patches(mask: Mask, least_pixels: float) -> Mask:
    """The mask without its patches of fewer than `least_pixels` pixels; pixels touch by side or corner.

    >>> drop_small_patches(np.array([[1, 1, 0, 1]], bool), 2).tolist()
    [[True, True, False, False]]
    """
    row, start, stop = _runs(mask)
    if row.size == 0:
        return mask.copy()
    patch = components(row.size, *_touching(row, start, stop))
    sizes = np.bincount(patch, weights=(stop - start).astype(float))
    kept = sizes[patch] >= least_pixels
    marks = np.zeros((mask.shape[0], mask.shape[1] + 1), np.int8)
    marks[row[kept], start[kept]] += 1
    marks[row[kept], stop[kept]] -= 1
    result: Mask = np.cumsum(marks, axis=1, dtype=np.int8)[:, :-1].astype(np.bool_)
    return result


def _runs(mask: Mask) -> tuple[Numbers, Numbers, Numbers]:
    """Row, first column and column after the last of each run of true pixels, in reading order."""
    padded = np.zeros((mask.shape[0], mask.shape[1] + 2), np.int8)
    padded[:, 1:-1] = mask
    change = np.diff(padded, axis=1)
    row, start = np.nonzero(change == 1)
    _, stop = np.nonzero(change == -1)
    return row, start, stop


def _touching(row: Numbers, start: Numbers, stop: Numbers) -> tuple[Numbers, Numbers]:
    """Pairs of runs of neighbouring rows that share a side or a corner."""
    width = int(stop.max()) + 2
    # runs are sorted: those of the row above from the first that ends at our start to the last that begins at our stop
    key_start, key_stop = row * width + start, row * width + stop
    low = np.searchsorted(key_stop, (row - 1) * width + start, side="left")
    high = np.searchsorted(key_start, (row - 1) * width + stop, side="right")
    count = np.where(row > 0, np.maximum(high - low, 0), 0)
    below = np.repeat(np.arange(row.size), count)
    offset = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
    return np.repeat(low, count) + offset, below
