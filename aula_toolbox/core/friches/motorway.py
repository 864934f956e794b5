"""Road distance to the nearest motorway entry: one Dijkstra for all sites, on the reversed road graph.

Method: docs/design/friches.md#motorway
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..graph import Arcs, Doors, Reach, nearest
from ..text import fold
from .criteria import Floats

MOTORWAY, RAMP = "type autoroutier", "bretelle"
_WALKED = (
    "sentier",
    "escalier",
    "chemin",
    "piste cyclable",
    "bac ou liaison maritime",
    "bac auto",
    "bac pieton",
    "bac",
)
_CLOSED = "physiquement impossible"


@dataclass
class Roads:
    """Edges of the road network: end points in metres, length, nature, direction, usable by a car, number (`A26`)."""

    start: Floats
    end: Floats
    length_m: Floats
    nature: Sequence[str]
    direction: Sequence[str]
    open: npt.NDArray[np.bool_]
    number: Sequence[str] = ()


def drivable(natures: Sequence[str], access: Sequence[str], fictive: Sequence[object]) -> npt.NDArray[np.bool_]:
    """Which edges a car may use.

    >>> drivable(["Sentier", "Route à 1 chaussée"], ["Libre", "Libre"], ["Non", "Non"]).tolist()
    [False, True]
    """
    return np.array(
        [
            fold(nature) not in _WALKED and fold(allowed) != _CLOSED and str(unreal).lower() not in ("true", "oui", "1")
            for nature, allowed, unreal in zip(natures, access, fictive)
        ],
        dtype=bool,
    )


class Graph:
    """Nodes are end points rounded to a grid; edges follow the direction of traffic."""

    def __init__(self, roads: Roads, grid_m: float) -> None:
        rounded = np.round(np.vstack([roads.start, roads.end]) / grid_m).astype(np.int64)
        places, numbers = np.unique(rounded, axis=0, return_inverse=True)
        numbers = numbers.reshape(-1)
        self.x_m, self.y_m = places[:, 0] * grid_m, places[:, 1] * grid_m
        count = len(roads.length_m)
        self.tail, self.head = numbers[:count], numbers[count:]
        self.length_m = roads.length_m
        natures = [fold(nature) for nature in roads.nature]
        ways = [fold(way) for way in roads.direction]
        self.forward = roads.open & ~np.isin(ways, ("sens inverse",))
        self.backward = roads.open & ~np.isin(ways, ("sens direct",))
        self.is_ramp = np.array([nature == RAMP for nature in natures], dtype=bool)
        self.is_motorway = np.array([nature == MOTORWAY for nature in natures], dtype=bool)
        self._number = list(roads.number) or [""] * count

    def arcs(self, edges: npt.NDArray[np.bool_], reverse: bool = False) -> Arcs:
        """Arcs of some edges in the direction of traffic or, reversed, against it."""
        ahead, back = edges & self.forward, edges & self.backward
        tail = np.concatenate([self.tail[ahead], self.head[back]])
        head = np.concatenate([self.head[ahead], self.tail[back]])
        length = np.concatenate([self.length_m[ahead], self.length_m[back]])
        return Arcs(len(self.x_m), *((head, tail) if reverse else (tail, head)), length)

    def entries(self, ramp_m: float) -> list[int]:
        """Nodes where a ramp leaves an ordinary road and reaches a motorway by ramps within `ramp_m`."""
        on_motorway = np.unique([self.tail[self.is_motorway], self.head[self.is_motorway]])
        reach = nearest(self.arcs(self.is_ramp, reverse=True), Doors.at(on_motorway), ramp_m)
        ordinary = ~self.is_ramp & ~self.is_motorway & (self.forward | self.backward)
        on_roads = np.union1d(self.tail[ordinary], self.head[ordinary])
        leaving = self.arcs(self.is_ramp)
        arriving = leaving.tail[leaving.length + reach.distance[leaving.head] <= ramp_m]
        return [int(node) for node in np.intersect1d(on_roads, arriving)]

    def motorways_at(self) -> dict[int, str]:
        """What the motorway at each of its nodes is called; the first in order where two meet, none without a number.

        >>> ends = np.array([[0.0, 0.0]]), np.array([[9.0, 0.0]])
        >>> one = Roads(*ends, np.array([9.0]), ["Type autoroutier"], ["Sens direct"], np.array([True]), ["A26"])
        >>> sorted(Graph(one, 0.1).motorways_at().items())
        [(0, 'A26'), (1, 'A26')]
        """
        named = [edge for edge in np.flatnonzero(self.is_motorway).tolist() if self._number[edge]]
        ends = [(int(node), self._number[edge]) for edge in named for node in (self.tail[edge], self.head[edge])]
        return dict(sorted(ends, reverse=True))

    def motorways_from(self, entries: Sequence[int], ramp_m: float) -> list[str]:
        """What the motorway is called to which the ramps of each entry lead; empty when it has no number."""
        on_motorway = np.unique([self.tail[self.is_motorway], self.head[self.is_motorway]])
        reach = nearest(self.arcs(self.is_ramp, reverse=True), Doors.at(on_motorway), ramp_m)
        names = self.motorways_at()
        goals = [int(reach.goal[node]) for node in entries]
        return [names.get(int(on_motorway[goal]), "") if goal >= 0 else "" for goal in goals]

    def distances(self, entries: Sequence[int], limit_m: float) -> Floats:
        """Road distance of each node to the nearest entry, infinite beyond the limit."""
        return self.ways(entries, limit_m).distance

    def ways(self, entries: Sequence[int], limit_m: float) -> Reach:
        """The same, and which of the entries it is."""
        every = np.ones(len(self.length_m), dtype=bool)
        return nearest(self.arcs(every, reverse=True), Doors.at(np.array(entries, dtype=np.intp)), limit_m)


def site_distance(near: Sequence[tuple[int, float]], road_m: Floats, close_m: float) -> float:
    """Distance of one site: least (road + straight) over its close nodes, else through its nearest node.

    >>> site_distance([(0, 20.0), (1, 400.0)], np.array([1000.0, 100.0]), 50.0)
    1020.0
    """
    return site_way(near, road_m, close_m)[0]


def site_way(near: Sequence[tuple[int, float]], road_m: Floats, close_m: float) -> tuple[float, int]:
    """The same distance, and the node through which the way goes (-1: none).

    >>> site_way([(0, 20.0), (1, 400.0)], np.array([1000.0, 100.0]), 50.0)
    (1020.0, 0)
    """
    close = [(node, straight) for node, straight in near if straight <= close_m]
    chosen = close or sorted(near, key=lambda pair: pair[1])[:1]
    return min(((float(road_m[node]) + straight, node) for node, straight in chosen), default=(np.inf, -1))
