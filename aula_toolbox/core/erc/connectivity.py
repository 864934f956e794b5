"""A habitat graph: patches, least-cost links, and how connected the whole is, before and after a project.

Probability of connectivity (Saura and Pascual-Hortal 2007): sum over pairs of patches of the product of their weights
and of the probability of the best way between them; its root is the equivalent connectivity, in the unit of weights.

Method: docs/design/erc.md#habitat-graph
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

import numpy as np
from numpy.typing import NDArray

from ..errors import AulaError
from ..graph import Arcs, Reach, between
from ..messages import listing

Numbers = NDArray[np.float64]
Rows = NDArray[np.intp]
LEAST_PROBABILITY = 0.05
"""Probability at the cost asked: the usual definition of a maximal dispersal."""


@dataclass(frozen=True)
class HabitatLinks:
    """Links between patches: their ends (rows of patches, first < second), their cost, the arc where both meet."""

    first: Rows
    second: Rows
    cost: Numbers
    arc: Rows

    def __len__(self) -> int:
        return len(self.cost)

    def only(self, keep: NDArray[np.bool_]) -> HabitatLinks:
        """Some of the links."""
        return HabitatLinks(self.first[keep], self.second[keep], self.cost[keep], self.arc[keep])


def links_of(reach: Reach, arcs: Arcs, most_cost: float) -> HabitatLinks:
    """The least-cost link of each pair of patches whose lands meet, not dearer than a cost.

    reach: for each cell its nearest patch and the cost to it. The arc at which two lands meet gives the cost of the
    link through it; the cheapest counts.
    """
    one, two = reach.goal[arcs.tail], reach.goal[arcs.head]
    meets = np.flatnonzero((one >= 0) & (two >= 0) & (one < two))
    cost = reach.distance[arcs.tail[meets]] + arcs.length[meets] + reach.distance[arcs.head[meets]]
    meets, cost = meets[cost <= most_cost], cost[cost <= most_cost]
    order = np.lexsort((meets, cost, two[meets], one[meets]))
    pairs = np.stack((one[meets][order], two[meets][order]))
    first = np.r_[True, (pairs[:, 1:] != pairs[:, :-1]).any(axis=0)] if len(order) else np.zeros(0, bool)
    kept = order[first]
    return HabitatLinks(
        one[meets][kept].astype(np.intp), two[meets][kept].astype(np.intp), cost[kept], meets[kept].astype(np.intp)
    )


def known_resistances(resistance: Mapping[str, float], needed: Sequence[str]) -> dict[str, float]:
    """Resistances by family, those needed included. Raises AulaError E_TABLE for a missing one, or one not above 0.

    >>> known_resistances({"eau": 50.0}, ["eau"])
    {'eau': 50.0}
    """
    missing = [family for family in needed if family not in resistance]
    low = [family for family, value in resistance.items() if not value > 0]
    if missing or low:
        raise AulaError(
            "erc_resistances: a resistance above 0 is needed for {families}.",
            "E_TABLE",
            families=listing([*missing, *low]),
        )
    return dict(resistance)


def decay_of(most_cost: float) -> float:
    """The rate at which the probability of a way falls with its cost: 5 % at the cost asked. Raises E_RANGE for none.

    >>> round(decay_of(1000.0), 6)
    0.002996
    """
    if not most_cost > 0:
        raise AulaError("The cost of a way must be above 0.", "E_RANGE")
    return -log(LEAST_PROBABILITY) / most_cost


def equivalent_connectivity(weight: Numbers, links: HabitatLinks, decay: float) -> float:
    """Weight of one patch that would be as connected as all of them with their links.

    >>> alone = HabitatLinks(*(np.zeros(0, np.intp),) * 2, np.zeros(0), np.zeros(0, np.intp))
    >>> equivalent_connectivity(np.array([3.0, 4.0]), alone, 0.003)
    5.0
    """
    if not len(weight):
        return 0.0
    ways = between(Arcs.both(len(weight), links.first, links.second, links.cost))
    return float(np.sqrt(weight @ np.exp(-decay * ways) @ weight))


def link_deltas(weight: Numbers, links: HabitatLinks, decay: float) -> Numbers:
    """What each link brings: the part of the probability of connectivity (%) that is lost without it.

    >>> pair = HabitatLinks(*(np.array([row]) for row in (0, 1)), np.array([0.0]), np.array([0]))
    >>> link_deltas(np.array([1.0, 1.0]), pair, 0.003).round(6).tolist()
    [50.0]
    """
    whole = equivalent_connectivity(weight, links, decay) ** 2
    if not whole > 0:
        return np.zeros(len(links))
    rest = [links.only(np.arange(len(links)) != row) for row in range(len(links))]
    left = np.array([equivalent_connectivity(weight, one, decay) ** 2 for one in rest], float)
    return np.asarray(100.0 * (whole - left) / whole)


def patch_deltas(weight: Numbers, links: HabitatLinks, decay: float) -> Numbers:
    """What each patch brings: the part of the probability of connectivity (%) that is lost without it and its links.

    >>> pair = HabitatLinks(*(np.array([row]) for row in (0, 1)), np.array([0.0]), np.array([0]))
    >>> patch_deltas(np.array([1.0, 1.0]), pair, 0.003).round(6).tolist()
    [75.0, 75.0]
    """
    whole = equivalent_connectivity(weight, links, decay) ** 2
    if not whole > 0:
        return np.zeros(len(weight))
    left = np.empty(len(weight))
    for row in range(len(weight)):
        rest = links.only((links.first != row) & (links.second != row))
        without = np.where(np.arange(len(weight)) == row, 0.0, weight)
        left[row] = equivalent_connectivity(without, rest, decay) ** 2
    return np.asarray(100.0 * (whole - left) / whole)
