"""Large arrays of a grid, read and written by place, so that they may live in memory or on disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float32]
Mask = NDArray[np.bool_]
Window = tuple[slice, slice]
Shape = tuple[int, int]


class GridArray(Protocol):
    """Float32 numbers of a grid. A place is a window, or rows and columns of single pixels."""

    @property
    def shape(self) -> tuple[int, ...]:
        """Rows, columns."""

    def __getitem__(self, place: Any, /) -> Values:
        """The numbers of a place."""

    def __setitem__(self, place: object, values: object, /) -> None:
        """Write the numbers of a window: an array of its size, or one number for all."""


NewArray = Callable[[Shape], GridArray]


def in_memory(shape: Shape) -> GridArray:
    """An array in memory, not filled.

    >>> in_memory((2, 3)).shape
    (2, 3)
    """
    return np.empty(shape, np.float32)


def row_bands(shape: tuple[int, ...], pixels: int = 4_000_000) -> Iterator[Window]:
    """Bands of whole rows of about `pixels` pixels, to walk a grid without copying it."""
    height = max(1, pixels // max(1, shape[1]))
    for top in range(0, shape[0], height):
        yield slice(top, min(top + height, shape[0])), slice(0, shape[1])
