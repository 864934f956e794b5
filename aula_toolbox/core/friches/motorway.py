"""Road distance to the nearest motorway entry: one Dijkstra for all sites, on the reversed road graph."""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from .cnig import fold
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
Nodes = npt.NDArray[np.int64]


@dataclass
class Roads:
    """Edges of the road network: end points in metres, length, nature, direction, usable by a car."""

    start: Floats
    end: Floats
    length_m: Floats
    nature: Sequence[str]
    direction: Sequence[str]
    open: npt.NDArray[np.bool_]


def drivable(natures: Sequence[str], access: Sequence[str], fictive: Sequence[Any]) -> npt.NDArray[np.bool_]:
    """Which edges a car may use."""
    return np.array([
        fold(nature) not in _WALKED and fold(allowed) != _CLOSED and str(unreal).lower() not in ("true", "oui", "1")
        for nature, allowed, unreal in zip(natures, access, fictive)
    ], dtype=bool)  # fmt: skip


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

    def arcs(self, edges: npt.NDArray[np.bool_], reverse: bool) -> dict[int, list[tuple[int, float]]]:
        """Out-going (or, reversed, in-coming) arcs of each node among some edges."""
        out: dict[int, list[tuple[int, float]]] = {}
        for allowed, a, b in ((self.forward, self.tail, self.head), (self.backward, self.head, self.tail)):
            for edge in np.flatnonzero(edges & allowed).tolist():
                one, other = (int(b[edge]), int(a[edge])) if reverse else (int(a[edge]), int(b[edge]))
                out.setdefault(one, []).append((other, float(self.length_m[edge])))
        return out

    def entries(self, ramp_m: float) -> list[int]:
        """Nodes where a ramp leaves an ordinary road and reaches a motorway by ramps within `ramp_m`."""
        on_motorway = {int(n) for ends in (self.tail, self.head) for n in ends[self.is_motorway]}
        reach = shortest(self.arcs(self.is_ramp, reverse=True), sorted(on_motorway), ramp_m)
        ordinary = ~self.is_ramp & ~self.is_motorway & (self.forward | self.backward)
        on_roads = {int(n) for ends in (self.tail, self.head) for n in ends[ordinary]}
        leaving = self.arcs(self.is_ramp, reverse=False)
        return sorted(
            node for node in on_roads & set(leaving)
            if any(other in reach and length + reach[other] <= ramp_m for other, length in leaving[node])
        )  # fmt: skip

    def distances(self, entries: Sequence[int], limit_m: float) -> Floats:
        """Road distance of each node to the nearest entry, infinite beyond the limit."""
        found = shortest(self.arcs(np.ones(len(self.length_m), dtype=bool), reverse=True), entries, limit_m)
        out = np.full(len(self.x_m), np.inf)
        for node, distance in found.items():
            out[node] = distance
        return out


def shortest(arcs: dict[int, list[tuple[int, float]]], sources: Sequence[int], limit_m: float) -> dict[int, float]:
    """Dijkstra from several sources, cut at a distance."""
    done: dict[int, float] = {}
    heap = [(0.0, node) for node in sources]
    heapq.heapify(heap)
    while heap:
        distance, node = heapq.heappop(heap)
        if node in done:
            continue
        done[node] = distance
        for other, length in arcs.get(node, ()):
            if other not in done and distance + length <= limit_m:
                heapq.heappush(heap, (distance + length, other))
    return done


def site_distance(near: Sequence[tuple[int, float]], road_m: Floats, close_m: float) -> float:
    """Distance of one site: least (road + straight) over its close nodes, else through its nearest node."""
    close = [(node, straight) for node, straight in near if straight <= close_m]
    chosen = close or sorted(near, key=lambda pair: pair[1])[:1]
    return min((float(road_m[node]) + straight for node, straight in chosen), default=np.inf)
