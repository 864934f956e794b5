"""The faces that noded segments make, and how many times each is covered (a planar graph of half-edges)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..graph import components
from .noding import place_of
from .rings import Rows, Whole

CHUNK = 4_000_000


@dataclass
class Faces:
    """Half-edges of a planar graph: edge k gives half-edges 2k (there) and 2k + 1 (back).

    Each half-edge has its face on the left: `cycle` is the number of the border it belongs to. A connected component
    has one border with nothing but the outside on its left: `outer` names it, by component.
    """

    tail: Whole
    cycle: Rows
    following: Rows
    area2: Whole
    component: Rows
    """Component of each border."""
    outer: Rows
    corner: Whole
    """Lowest corner of each component, by component."""

    @property
    def count(self) -> int:
        """Number of borders."""
        return len(self.area2)

    @classmethod
    def of(cls, begin: Whole, end: Whole) -> Faces:
        """Faces of undirected segments given once, by their packed ends; they meet in common ends only."""
        half = 2 * len(begin)
        tail, head = np.empty(half, np.int64), np.empty(half, np.int64)
        tail[::2], tail[1::2], head[::2], head[1::2] = begin, end, end, begin
        (x, y), (hx, hy) = place_of(tail), place_of(head)
        angle = np.arctan2((hy - y).astype(float), (hx - x).astype(float))
        order = np.lexsort((angle, tail))
        rank = np.empty(half, np.intp)
        rank[order] = np.arange(half)
        fresh = np.r_[True, np.diff(tail[order]) != 0] if half else np.zeros(0, bool)
        first = np.flatnonzero(fresh)
        group = np.cumsum(fresh) - 1
        last = np.r_[first[1:], half] - 1
        # arriving at a corner, go on with the next segment clockwise from the one that came
        place = rank[np.arange(half) ^ 1]
        previous = np.where(fresh[place], last[group[place]], place - 1) if half else place
        following = order[previous]
        cycle = components(half, np.arange(half), following)
        count = int(cycle.max()) + 1 if half else 0
        low_x, low_y = (int(x.min()), int(y.min())) if half else (0, 0)
        x, y, hx, hy = x - low_x, y - low_y, hx - low_x, hy - low_y
        area2 = np.zeros(count, np.int64)
        np.add.at(area2, cycle, x * hy - hx * y)
        component = components(count, cycle[::2], cycle[1::2]) if half else np.zeros(0, np.intp)
        sorted_ = np.lexsort((area2, component))
        is_first = np.r_[True, np.diff(component[sorted_]) != 0] if count else np.zeros(0, bool)
        corner = np.full(int(is_first.sum()), np.iinfo(np.int64).max)
        np.minimum.at(corner, component[cycle], tail)
        return cls(tail, cycle, following, area2, component, sorted_[is_first], corner)

    def tree(self) -> list[tuple[int, int, int]]:
        """How to reach every border from the outside: (border known, half-edge of the new one, border reached)."""
        edges = np.flatnonzero(self.cycle[::2] != self.cycle[1::2])
        left, right = self.cycle[2 * edges], self.cycle[2 * edges + 1]
        start = np.concatenate([left, right])
        order = np.argsort(start, kind="stable")
        offset = np.searchsorted(start[order], np.arange(self.count + 1)).tolist()
        to = np.concatenate([right, left])[order].tolist()
        half = np.concatenate([2 * edges + 1, 2 * edges])[order].tolist()
        seen = [False] * self.count
        steps = []
        waiting = self.outer.tolist()
        for border in waiting:
            seen[border] = True
        while waiting:
            border = waiting.pop()
            for way in range(offset[border], offset[border + 1]):
                reached = to[way]
                if not seen[reached]:
                    seen[reached] = True
                    steps.append((border, half[way], reached))
                    waiting.append(reached)
        return steps

    def ring(self, half: int, following: list[int]) -> list[int]:
        """The half-edges of a border, from one of them."""
        found = [half]
        here = following[half]
        while here != half:
            found.append(here)
            here = following[here]
        return found


def windings(faces: Faces, net: Whole) -> Whole:
    """How many times each border's face is covered. net: times each edge is run there less times it is run back."""
    own = faces.component[faces.cycle[::2]]
    point, edge, turn = crossings(faces.corner, np.arange(len(faces.corner)), faces.tail[::2], faces.tail[1::2], own)
    base = np.zeros(len(faces.corner), np.int64)
    np.add.at(base, point, turn * net[edge])
    found = np.zeros(faces.count, np.int64)
    found[faces.outer] = base[faces.component[faces.outer]]
    value = found.tolist()
    signed = net.tolist()
    for known, half, reached in faces.tree():
        step = signed[half >> 1]
        value[reached] = value[known] + (-step if half & 1 else step)
    return np.array(value, dtype=np.int64)


def crossings(
    points: Whole, label: Rows, begin: Whole, end: Whole, own: Rows | None = None
) -> tuple[Rows, Rows, NDArray[np.int64]]:
    """Edges that a ray to the right of each point meets: point, edge, 1 upwards and -1 downwards.

    Points and ends are packed places. With `own`, edges whose label is the point's are left out (a point on its own
    border); no other edge may hold the point.

    >>> from aula_toolbox.core.partition.segments import packed
    >>> low, high, inside = (packed(np.array([x]), np.array([y])) for x, y in ((4, 0), (4, 4), (0, 2)))
    >>> [found.tolist() for found in crossings(inside, np.array([0]), low, high)]
    [[0], [0], [1]]
    """
    (px, py), (ax, ay), (bx, by) = place_of(points), place_of(begin), place_of(end)
    if not len(points) or not len(begin):
        return np.zeros(0, np.intp), np.zeros(0, np.intp), np.zeros(0, np.int64)
    low, high = np.minimum(ay, by), np.maximum(ay, by)
    floor = int(low.min())
    band = max(int(np.median(high - low)), (int(high.max()) - floor) // 4096, 1)
    span = (high - floor) // band - (low - floor) // band + 1
    edge = np.repeat(np.arange(len(ay)), span)
    line = np.repeat((low - floor) // band, span) + np.arange(len(edge)) - np.repeat(np.cumsum(span) - span, span)
    order = np.argsort(line, kind="stable")
    edge, line = edge[order], line[order]
    asked = (py - floor) // band
    first, last = np.searchsorted(line, asked, "left"), np.searchsorted(line, asked, "right")
    size = last - first
    found = []
    group = np.cumsum(size) // CHUNK
    for rows in np.split(np.arange(len(points)), np.flatnonzero(np.diff(group)) + 1):
        many = size[rows]
        p = np.repeat(rows, many)
        e = edge[np.repeat(first[rows], many) + np.arange(len(p)) - np.repeat(np.cumsum(many) - many, many)]
        up = (ay[e] <= py[p]) & (by[e] > py[p])
        down = (by[e] <= py[p]) & (ay[e] > py[p])
        side = (bx[e] - ax[e]) * (py[p] - ay[e]) - (by[e] - ay[e]) * (px[p] - ax[e])
        hit = (up & (side > 0)) | (down & (side < 0))
        if own is not None:
            hit &= own[e] != label[p]
        found.append((p[hit], e[hit], np.where(up[hit], 1, -1)))
    point, met, turn = (np.concatenate(column) for column in zip(*found))
    return point, met, turn
