"""Which boxes meet which: an index of rectangles on nested grids, in numpy."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from .rings import Rows, counted

Boxes = NDArray[np.int64]
CHUNK = 4_000_000


class BoxIndex:
    """Rectangles (boxes, 4) as x0, y0, x1, y1 in whole numbers. Each lies in a grid whose cells are about its size."""

    def __init__(self, boxes: Boxes) -> None:
        self.boxes = boxes
        rows = np.flatnonzero((boxes[:, 2] >= boxes[:, 0]) & (boxes[:, 3] >= boxes[:, 1]))
        side = np.maximum(boxes[rows, 2:] - boxes[rows, :2], 0).max(axis=1) if len(rows) else np.zeros(0, np.int64)
        level = np.ceil(np.log2(np.maximum(side, 1))).astype(np.int64)
        # few grids: sizes within a factor of four share one, and the smallest boxes share that of the usual ones
        level += level % 2
        if len(level):
            level = np.maximum(level, int(np.median(level)) - 2)
        self._levels = []
        for depth in np.unique(level):
            own = rows[level == depth]
            key = _key(boxes[own, 0] >> depth, boxes[own, 1] >> depth)
            order = np.argsort(key, kind="stable")
            self._levels.append((int(depth), key[order], own[order]))

    def pairs(self, queries: Boxes) -> Iterator[tuple[Rows, Rows]]:
        """Rows of the queries and rows of the boxes they touch, borders included, in chunks."""
        for depth, keys, own in self._levels:
            low = (queries[:, :2] >> depth) - 1  # a box begins at most one cell before what it reaches
            high = queries[:, 2:] >> depth
            lines = np.maximum(high[:, 1] - low[:, 1] + 1, 0)
            lines[queries[:, 2] < queries[:, 0]] = 0
            for chunk in _chunks(lines):
                query = np.repeat(chunk, lines[chunk])
                line = low[query, 1] + counted(lines[chunk])
                # cells of one line follow each other: one search for their first and last
                first = np.searchsorted(keys, _key(low[query, 0], line), "left")
                last = np.searchsorted(keys, _key(high[query, 0], line), "right")
                yield from self._met(queries, query, first, last, own)

    def _met(self, queries: Boxes, query: Rows, first: Rows, last: Rows, own: Rows) -> Iterator[tuple[Rows, Rows]]:
        size = last - first
        for chunk in _chunks(size):
            asked = np.repeat(query[chunk], size[chunk])
            met = own[np.repeat(first[chunk], size[chunk]) + counted(size[chunk])]
            one, other = queries[asked], self.boxes[met]
            touch = (one[:, 0] <= other[:, 2]) & (one[:, 2] >= other[:, 0])
            touch &= (one[:, 1] <= other[:, 3]) & (one[:, 3] >= other[:, 1])
            yield asked[touch], met[touch]

    def all_pairs(self, queries: Boxes) -> tuple[Rows, Rows]:
        """All pairs at once, ordered by query, then by box."""
        found = list(self.pairs(queries))
        if not found:
            return np.zeros(0, np.intp), np.zeros(0, np.intp)
        query, box = (np.concatenate(column) for column in zip(*found))
        order = np.lexsort((box, query))
        return query[order], box[order]


def _key(x: NDArray[np.int64], y: NDArray[np.int64]) -> NDArray[np.int64]:
    """Cells in one order, line after line."""
    return np.asarray((y << 32) + x, dtype=np.int64)


def _chunks(size: Rows) -> Iterator[Rows]:
    """Rows in groups whose sizes add up to about a chunk; rows of size 0 are left out."""
    rows = np.flatnonzero(size > 0)
    if not len(rows):
        return
    group = np.cumsum(size[rows]) // CHUNK
    yield from np.split(rows, np.flatnonzero(np.diff(group)) + 1)
