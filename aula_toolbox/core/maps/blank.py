"""The largest empty rectangle of a page, in cells.

Method: docs/design/maps.md#checks
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def largest_blank(taken: NDArray[np.bool_]) -> int:
    """Cells of the largest rectangle that holds no taken cell; 0 when all are taken.

    taken: rows of cells, True where something is. The heights of empty columns above each row are a histogram, whose
    largest rectangle is found with a stack: each cell is looked at once.

    >>> largest_blank(np.array([[True, False, False], [False, False, False]]))
    4
    """
    best = 0
    heights = np.zeros(taken.shape[1], dtype=np.int64)
    for row in taken:
        heights = np.where(row, 0, heights + 1)
        best = max(best, _largest(heights.tolist()))
    return best


def _largest(heights: list[int]) -> int:
    best, stack = 0, list[tuple[int, int]]()
    for place, height in enumerate([*heights, 0]):
        start = place
        while stack and stack[-1][1] >= height:
            start, tall = stack.pop()
            best = max(best, tall * (place - start))
        stack.append((start, height))
    return best
