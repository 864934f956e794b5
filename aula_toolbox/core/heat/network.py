"""Shortest ways on foot: a network of lines, and the distance of each place to the nearest of many goals."""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

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


@dataclass(frozen=True)
class Reach:
    """By crossing: distance to the nearest goal (inf beyond the limit) and which goal it is (-1 none)."""

    distance_m: Numbers
    goal: Rows


def nearest_goals(network: Network, node: Rows, access_m: Numbers, goal: Rows, limit_m: float) -> Reach:
    """One search from all goals at once.

    node, access_m, goal: entrances, their distance to their goal, the number of the goal; ties go to the lower number.
    """
    count = len(network.points)
    starts, ends, lengths = _both_ways(network)
    offset = np.searchsorted(starts, np.arange(count + 1)).tolist()
    target, length = ends.tolist(), lengths.tolist()
    best, owner = [np.inf] * count, [-1] * count
    queue = [(float(d), int(g), int(n)) for d, g, n in zip(access_m, goal, node)]
    heapq.heapify(queue)
    while queue:
        distance, who, here = heapq.heappop(queue)
        if distance > limit_m or ((best[here], owner[here]) <= (distance, who) and owner[here] >= 0):
            continue
        best[here], owner[here] = distance, who
        for link in range(offset[here], offset[here + 1]):
            further = distance + length[link]
            if further < best[target[link]]:
                heapq.heappush(queue, (further, who, target[link]))
    return Reach(np.array(best), np.array(owner, dtype=np.intp))


def distance_from(
    network: Network, reach: Reach, piece: Rows, along_m: Numbers, access_m: Numbers
) -> tuple[Numbers, Rows]:
    """Distance and goal of homes that join the network on a piece, at a distance along it, after an access."""
    by_first = reach.distance_m[network.first[piece]] + along_m
    by_second = reach.distance_m[network.second[piece]] + network.length_m[piece] - along_m
    goal = np.where(by_first <= by_second, reach.goal[network.first[piece]], reach.goal[network.second[piece]])
    return np.minimum(by_first, by_second) + access_m, goal


def _both_ways(network: Network) -> tuple[Rows, Rows, Numbers]:
    """Pieces in both directions, sorted by their start."""
    starts = np.concatenate([network.first, network.second])
    ends = np.concatenate([network.second, network.first])
    lengths = np.concatenate([network.length_m, network.length_m])
    order = np.argsort(starts, kind="stable")
    return starts[order], ends[order], lengths[order]
