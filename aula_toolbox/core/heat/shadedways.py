"""Ways on foot to the nearest cool place, by length and by sun: what a metre in the sun costs, and what it is worth.

A metre in the sun counts 1 + k metres. One search from all places gives the best way of every crossing; walking the
tree of those ways from the places outwards adds up lengths, shade and the longest stretch of sun.

Method: docs/design/heat.md#shaded-ways
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..graph import Arcs, Doors, Reach, nearest, next_arcs
from .network import Network

Numbers = NDArray[np.float64]
Rows = NDArray[np.intp]
#: a piece is in the sun below this share of shade
SUNNY = 0.5


def sun_cost(length_m: Numbers, shade: Numbers, k: float) -> Numbers:
    """Length of each piece as it is felt: length x (1 + k (1 - shade)); unknown shade (NaN) counts as sun.

    >>> sun_cost(np.array([100.0, 120.0]), np.array([0.0, 1.0]), 0.3).tolist()
    [130.0, 120.0]
    """
    return length_m * (1 + k * (1 - np.nan_to_num(shade)))


@dataclass(frozen=True)
class WayTree:
    """The best way of each crossing to a cool place: its length, its shaded and unknown parts (m), its longest stretch
    of sun (m), the place (-1: none), the piece that it takes next (-1: it is there).

    leading_m: the stretch of sun that the way begins with.
    """

    length_m: Numbers
    shaded_m: Numbers
    unknown_m: Numbers
    longest_sun_m: Numbers
    leading_m: Numbers
    goal: Rows
    piece: Rows
    after: Rows
    cost: Numbers


def way_tree(network: Network, shade: Numbers, cost: Numbers, doors: Doors, limit: float) -> WayTree:
    """Best ways by a cost of the pieces. shade: share (0-1) of each piece, NaN where unknown."""
    arcs = Arcs.both(len(network.points), network.first, network.second, cost)
    reach = nearest(arcs, doors, limit)
    taken = next_arcs(arcs, reach, doors)
    count = len(network.points)
    piece = np.where(taken >= 0, taken % max(len(cost), 1), -1)
    after = np.where(taken >= 0, arcs.tail[taken], -1) if len(cost) else np.full(count, -1)
    total, shaded, unknown, longest, leading = (np.zeros(count) for _ in range(5))
    access = _access(count, doors, reach)
    total += access
    lengths, shares = network.length_m.tolist(), shade.tolist()
    for node in np.argsort(reach.distance, kind="stable").tolist():
        arc, beyond = int(piece[node]), int(after[node])
        if arc < 0:
            continue
        length, share = lengths[arc], shares[arc]
        is_known = not np.isnan(share)
        total[node] = total[beyond] + length
        shaded[node] = shaded[beyond] + (length * share if is_known else 0.0)
        unknown[node] = unknown[beyond] + (0.0 if is_known else length)
        leading[node] = 0.0 if is_known and share >= SUNNY else leading[beyond] + length
        longest[node] = max(longest[beyond], leading[node])
    reached = np.isfinite(reach.distance)
    blank = np.where(reached, 0.0, np.nan)
    return WayTree(
        total + blank,
        shaded + blank,
        unknown + blank,
        longest + blank,
        leading + blank,
        reach.goal,
        piece,
        after,
        reach.distance,
    )


def _access(count: int, doors: Doors, reach: Reach) -> Numbers:
    """Distance from each door to its place, for the nodes whose way begins there; 0 elsewhere."""
    access = np.zeros(count)
    here = (reach.goal[doors.node] == doors.goal) & (reach.distance[doors.node] == doors.access)
    access[doors.node[here]] = doors.access[here]
    return access


@dataclass(frozen=True)
class Joined:
    """Where homes join the network: the piece (-1: none), the distance along it and to it (m)."""

    piece: Rows
    along_m: Numbers
    access_m: Numbers


@dataclass(frozen=True)
class HomeWays:
    """By home: the way to a cool place, its length, shaded and unknown parts and longest sun (m); NaN without any.

    node: the crossing the way goes through first (-1: none).
    """

    length_m: Numbers
    shaded_m: Numbers
    unknown_m: Numbers
    longest_sun_m: Numbers
    goal: Rows
    node: Rows
    cost: Numbers

    def where(self, mask: NDArray[np.bool_], other: HomeWays) -> HomeWays:
        """These ways where the mask holds, the others elsewhere."""
        return HomeWays(*(np.where(mask, getattr(self, name), getattr(other, name)) for name in _FIELDS))


_FIELDS = ("length_m", "shaded_m", "unknown_m", "longest_sun_m", "goal", "node", "cost")


def home_ways(network: Network, tree: WayTree, shade: Numbers, cost: Numbers, homes: Joined) -> HomeWays:
    """The way of each home: to the better end of the piece it joins, then by the tree. The access itself is unknown."""
    count = len(homes.piece)
    if not len(network.length_m):
        nothing = np.full(count, np.nan)
        return HomeWays(nothing, nothing, nothing, nothing, np.full(count, -1), np.full(count, -1), nothing)
    piece = np.maximum(homes.piece, 0)
    whole = network.length_m[piece]
    parts = np.stack([homes.along_m, whole - homes.along_m])
    nodes = np.stack([network.first[piece], network.second[piece]])
    felt = cost[piece] / np.maximum(whole, 1e-12)
    costs = tree.cost[nodes] + parts * felt
    side = np.argmin(costs, axis=0)
    at = np.arange(count)
    node, part = nodes[side, at], parts[side, at]
    joined = (homes.piece >= 0) & np.isfinite(costs[side, at])
    share = shade[piece]
    is_sunny = ~(share >= SUNNY)
    leading = np.where(is_sunny, part + tree.leading_m[node], 0.0)
    blank = np.where(joined, 0.0, np.nan)
    return HomeWays(
        tree.length_m[node] + part + homes.access_m + blank,
        tree.shaded_m[node] + part * np.nan_to_num(share) + blank,
        tree.unknown_m[node] + np.where(np.isnan(share), part, 0.0) + homes.access_m + blank,
        np.maximum(tree.longest_sun_m[node], leading) + blank,
        np.where(joined, tree.goal[node], -1),
        np.where(joined, node, -1),
        costs[side, at] + homes.access_m + blank,
    )


def people_on_pieces(network: Network, tree: WayTree, ways: HomeWays, homes: Joined, people: Numbers) -> Numbers:
    """People who walk along each piece of the network; where homes join it, by the part that they walk.

    >>> line = Network.of_lines([np.array([[0.0, 0.0], [10.0, 0.0], [20.0, 0.0]])])
    >>> sun = np.zeros(2)
    >>> tree = way_tree(line, sun, line.length_m, Doors.at(np.array([2])), 100.0)
    >>> home = Joined(np.array([0]), np.array([0.0]), np.array([0.0]))
    >>> people_on_pieces(line, tree, home_ways(line, tree, sun, line.length_m, home), home, np.array([7.0])).tolist()
    [7.0, 7.0]
    """
    flow = np.zeros(len(tree.piece))
    started = ways.node >= 0
    np.add.at(flow, ways.node[started], people[started])
    found = np.zeros(len(network.length_m))
    # the piece a home joins is walked in part, to the crossing the way goes through first
    piece = homes.piece[started]
    whole = np.maximum(network.length_m[piece], 1e-12)
    from_first = ways.node[started] == network.first[piece]
    part = np.where(from_first, homes.along_m[started], whole - homes.along_m[started]) / whole
    np.add.at(found, piece, people[started] * part)
    for node in np.argsort(-np.nan_to_num(tree.cost, posinf=-1.0), kind="stable").tolist():
        if tree.piece[node] >= 0 and flow[node] > 0:
            found[tree.piece[node]] += flow[node]
            flow[tree.after[node]] += flow[node]
    return found


def chosen_ways(shady: HomeWays, short: HomeWays, max_detour: float, max_distance_m: float) -> NDArray[np.bool_]:
    """Where the shady way is kept: not too long beside the shortest, nor out of a reach the shortest is within.

    >>> nobody = np.zeros(1, int)
    >>> shady, short = (HomeWays(*[np.array([metres])] * 4, nobody, nobody, np.zeros(1)) for metres in (140.0, 100.0))
    >>> chosen_ways(shady, short, 1.5, 300.0).tolist(), chosen_ways(shady, short, 1.5, 120.0).tolist()
    ([True], [False])
    """
    within = shady.length_m <= max_detour * short.length_m + 1e-9
    lost = (short.length_m <= max_distance_m) & (shady.length_m > max_distance_m)
    kept: NDArray[np.bool_] = within & ~lost
    return kept
