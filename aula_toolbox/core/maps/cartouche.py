"""Where a block with the legend and the mentions can lie on a map without hiding what the map is about.

The map is seen as a grid of cells, taken or free. The block stands in a corner of the frame; the map may be moved
under it as long as its subject stays inside the frame.

Method: docs/design/maps.md#cartouche
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

CELL_MM = 4.0
MOST_SHARE = 0.22  # of the frame: a larger block would weigh more than the map
# right and bottom first: what is read last stands there; in cells that the map may move to have it there
CORNERS = ((1, 1, 0), (0, 1, 5), (1, 0, 8), (0, 0, 12))


@dataclass(frozen=True)
class Corner:
    """Where the block stands, and by how many cells the map is moved to the right and down."""

    is_right: bool
    is_bottom: bool
    right: int
    down: int


@dataclass(frozen=True)
class Seen:
    """What a map shows, in cells: `pad` cells more than the frame on each side.

    taken: rows from the top, True where something is drawn.
    """

    taken: Sequence[Sequence[bool]]
    pad: int

    @property
    def size(self) -> tuple[int, int]:
        """Columns and rows of the frame."""
        return len(self.taken[0]) - 2 * self.pad, len(self.taken) - 2 * self.pad


def corner_for(seen: Seen, block: tuple[int, int], slack: tuple[int, int], edge: int = 2) -> Corner | None:
    """The corner where a block of `block` cells (wide, high) hides nothing, moving the map as little as possible.

    slack: cells that the map may move to each side, at most `seen.pad`; edge: cells between block and frame.

    >>> corner_for(Seen([[True, False, False, False], [False] * 4, [False] * 4], 0), (2, 1), (0, 0), 0)
    Corner(is_right=True, is_bottom=True, right=0, down=0)
    """
    columns, rows = seen.size
    wide, high = block
    if wide + 2 * edge > columns or high + 2 * edge > rows:
        return None
    sums = _sums(seen.taken)
    for cost, corner in sorted(_choices(slack), key=lambda choice: choice[0]):
        del cost
        left = columns - edge - wide if corner.is_right else edge
        top = rows - edge - high if corner.is_bottom else edge
        west, north = left - corner.right + seen.pad, top - corner.down + seen.pad
        if not _count(sums, west - 1, north - 1, west + wide + 1, north + high + 1):
            return corner
    return None


def _choices(slack: tuple[int, int]) -> Iterator[tuple[int, Corner]]:
    """Every corner with every move of the map, and how far it is from the best: the right foot, the map unmoved."""
    for right in range(-slack[0], slack[0] + 1):
        for down in range(-slack[1], slack[1] + 1):
            for is_right, is_bottom, price in CORNERS:
                yield abs(right) + abs(down) + price, Corner(bool(is_right), bool(is_bottom), right, down)


def _sums(taken: Sequence[Sequence[bool]]) -> list[list[int]]:
    """Number of taken cells above and left of each corner of the grid."""
    sums = [[0] * (len(taken[0]) + 1)]
    for row in taken:
        line, above = [0], sums[-1]
        for rank, cell in enumerate(row, 1):
            line.append(line[-1] + above[rank] - above[rank - 1] + int(cell))
        sums.append(line)
    return sums


def _count(sums: Sequence[Sequence[int]], west: int, north: int, east: int, south: int) -> int:
    """Taken cells of a rectangle, its part outside the grid apart."""
    last_column, last_row = len(sums[0]) - 1, len(sums) - 1
    left, right = (min(max(side, 0), last_column) for side in (west, east))
    top, foot = (min(max(side, 0), last_row) for side in (north, south))
    return sums[foot][right] - sums[top][right] - sums[foot][left] + sums[top][left]
