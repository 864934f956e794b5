"""Road distance to the nearest motorway entry: one Dijkstra for all sites, on the reversed road graph.

Method: docs/design/friches.md#motorway
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..graph import Arcs, Doors, nearest
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
    """Edges of the road network: end points in metres, length, nature, direction, usable by a car."""

    start: Floats
    end: Floats
    length_m: Floats
    nature: Sequence[str]
    direction: Sequence[str]
    open: npt.NDArray[np.bool_]


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

    def distances(self, entries: Sequence[int], limit_m: float) -> Floats:
        """Road distance of each node to the nearest entry, infinite beyond the limit."""
        every = np.ones(len(self.length_m), dtype=bool)
        return nearest(self.arcs(every, reverse=True), Doors.at(np.array(entries, dtype=np.intp)), limit_m).distance


def site_distance(near: Sequence[tuple[int, float]], road_m: Floats, close_m: float) -> float:
    """Distance of one site: least (road + straight) over its close nodes, else through its nearest node.

    >>> site_distance([(0, 20.0), (1, 400.0)], np.array([1000.0, 100.0]), 50.0)
    1020.0
    """
    close = [(node, straight) for node, straight in near if straight <= close_m]
    chosen = close or sorted(near, key=lambda pair: pair[1])[:1]
    return min((float(road_m[node]) + straight for node, straight in chosen), default=np.inf)
