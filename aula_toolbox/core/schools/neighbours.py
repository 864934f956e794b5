"""Who lives near a yard, who would gain a cool place, and in which order yards make a network.

Method: docs/design/schools.md#neighbours
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Rows = NDArray[np.intp]


@dataclass(frozen=True)
class SchoolReach:
    """Homes within reach of a yard: their rows and their distances (m)."""

    homes: Rows
    distance_m: Floats

    def within(self, limit_m: float) -> Rows:
        """The homes within a distance."""
        return self.homes[self.distance_m <= limit_m]


def people(reach: SchoolReach, weight: Floats, limit_m: float, to_cool_m: Floats | None = None) -> float:
    """Residents within a distance of a yard; with `to_cool_m`, those only who are farther from any cool place.

    weight: residents of each home. to_cool_m: distance of each home to its nearest cool place (inf for none).

    >>> near = SchoolReach(np.array([0, 1]), np.array([100.0, 250.0]))
    >>> people(near, np.array([3.0, 4.0]), 300), people(near, np.array([3.0, 4.0]), 300, np.array([50.0, 900.0]))
    (7.0, 4.0)
    """
    homes = reach.within(limit_m)
    if to_cool_m is not None:
        homes = homes[to_cool_m[homes] > limit_m]
    return float(weight[homes].sum())


@dataclass(frozen=True)
class SchoolNetwork:
    """order: rows of the yards, each adding most residents; gained: what each adds. Residents served: their sums."""

    order: list[int]
    gained: list[float]

    @property
    def curve(self) -> list[float]:
        """Residents served after each yard."""
        return np.cumsum(self.gained).tolist()

    def ranks(self, count: int) -> NDArray[np.int64]:
        """Place of each yard in the network, from 1; 0 for those that add nobody."""
        found = np.zeros(count, np.int64)
        found[self.order] = np.arange(1, len(self.order) + 1)
        return found


def network(
    served: Sequence[Rows], weight: Floats, scores: Floats, ids: Sequence[str], may_open: NDArray[np.bool_]
) -> SchoolNetwork:
    """The order in which yards open, each time the one with most residents not yet served.

    served: homes that each yard would serve (those without a cool place). Equal gains: the higher score, then the
    identifier. Yards that would add nobody are left out.
    """
    left = weight.copy()
    waiting = list(np.flatnonzero(may_open).tolist())
    height = np.nan_to_num(scores, nan=-1.0)
    order, gained = [], []
    while waiting:
        gains = {row: round(float(left[served[row]].sum()), 6) for row in waiting}
        best = min(waiting, key=lambda row: (-gains[row], -height[row], ids[row]))
        if gains[best] <= 0:
            break
        order.append(best)
        gained.append(gains[best])
        left[served[best]] = 0.0
        waiting.remove(best)
    return SchoolNetwork(order, gained)
