"""Ways on foot: a network of lines, and the distance of homes that join it to the nearest goal.

Method: docs/design/heat.md#access
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..graph import Arcs, Reach

Points = NDArray[np.float64]
Numbers = NDArray[np.float64]
Rows = NDArray[np.intp]
#: ends of lines closer than this are the same crossing (m)
TOLERANCE_M = 0.01


@dataclass(frozen=True)
class Network:
    """Crossings and bends (`points`, metres) and the straight pieces between them."""

    points: Points
    first: Rows
    second: Rows
    length_m: Numbers

    @classmethod
    def of_lines(cls, lines: Sequence[Points]) -> Network:
        """Join lines, given as arrays (n, 2) of vertices, where their vertices coincide."""
        vertices = np.concatenate(list(lines)) if lines else np.empty((0, 2))
        keys = np.rint(vertices / TOLERANCE_M).astype(np.int64)
        _, first_seen, node = np.unique(keys, axis=0, return_index=True, return_inverse=True)
        node = node.ravel()
        ends = np.cumsum([len(line) for line in lines], dtype=np.intp)
        is_end = np.zeros(len(vertices), np.bool_)
        is_end[ends - 1] = True
        start = np.flatnonzero(~is_end)
        points = vertices[first_seen]
        first, second = node[start], node[start + 1]
        length = np.hypot(*(points[first] - points[second]).T)
        return cls(points, first, second, length)

    @property
    def arcs(self) -> Arcs:
        """The pieces, walked in both directions."""
        return Arcs.both(len(self.points), self.first, self.second, self.length_m)


def distance_from(
    network: Network, reach: Reach, piece: Rows, along_m: Numbers, access_m: Numbers
) -> tuple[Numbers, Rows]:
    """Distance and goal of homes that join the network on a piece, at a distance along it, after an access."""
    by_first = reach.distance[network.first[piece]] + along_m
    by_second = reach.distance[network.second[piece]] + network.length_m[piece] - along_m
    goal = np.where(by_first <= by_second, reach.goal[network.first[piece]], reach.goal[network.second[piece]])
    return np.minimum(by_first, by_second) + access_m, goal
