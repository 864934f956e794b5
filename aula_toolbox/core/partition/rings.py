"""Rings of many polygons on an integer grid: the form in which the coverage engine works.

A polygon is the sum of its rings: outer rings turn left (area > 0), holes turn right. Coordinates are whole numbers of
grid steps from an origin, so that equal places are equal numbers and sums of areas are exact.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .wkb import Outlines

Rows = NDArray[np.intp]
Whole = NDArray[np.int64]
Flags = NDArray[np.bool_]
Numbers = NDArray[np.float64]


def counted(size: Rows) -> Rows:
    """0, 1, 2 ... for each size, one after the other.

    >>> counted(np.array([2, 3])).tolist()
    [0, 1, 0, 1, 2]
    """
    ends = np.cumsum(size)
    return np.asarray(np.arange(int(ends[-1]) if len(ends) else 0) - np.repeat(ends - size, size), dtype=np.intp)


@dataclass(frozen=True)
class PartitionGrid:
    """The grid of a partition: origin (m) and step (m)."""

    x: float
    y: float
    step: float

    def snapped(self, points: Numbers) -> tuple[Whole, Whole]:
        """Places on the grid of points (points, 2) in metres."""
        steps = np.rint((points - (self.x, self.y)) / self.step).astype(np.int64)
        return steps[:, 0], steps[:, 1]

    def metres(self, x: Whole, y: Whole) -> Numbers:
        """Points (points, 2) in metres of grid places."""
        # a step such as 0.01 is no binary number, its inverse is: 1 cm steps come back as the nearest decimals
        inverse = round(1.0 / self.step)
        if abs(inverse * self.step - 1.0) < 1e-12:
            return np.column_stack([(x + self.x * inverse) / inverse, (y + self.y * inverse) / inverse])
        return np.column_stack([self.x + x * self.step, self.y + y * self.step])


@dataclass
class Rings:
    """Open rings (the closing point is not repeated), ring after ring; polygon of each ring; number of polygons."""

    x: Whole
    y: Whole
    start: Rows
    owner: Rows
    count: int

    @classmethod
    def of(cls, outlines: Outlines, grid: PartitionGrid) -> Rings:
        """Parts of outlines snapped to a grid, one polygon a part; outer rings turned left, holes right."""
        x, y = grid.snapped(outlines.points)
        size = np.diff(outlines.start)
        ring = np.repeat(np.arange(len(size)), size)
        kept = np.ones(len(x), bool)
        kept[outlines.start[1:][size > 0] - 1] = False  # the repeated point
        count = int(outlines.part[-1]) + 1 if len(outlines.part) else 0
        rings = cls.by_ring(x[kept], y[kept], ring[kept], outlines.part, count)
        rings.turn((rings.ring_area2() < 0) == outlines.starts_part)
        return rings.without(rings.doubled())

    @classmethod
    def by_ring(cls, x: Whole, y: Whole, ring: Rows, owner: Rows, count: int) -> Rings:
        """Rings from the ring of each point (in order) and the polygon of each ring."""
        start = np.concatenate([[0], np.cumsum(np.bincount(ring, minlength=len(owner)))]).astype(np.intp)
        return cls(x, y, start, owner, count)

    @property
    def ring_of(self) -> Rows:
        """Ring of each point."""
        return np.repeat(np.arange(len(self.owner)), np.diff(self.start))

    @property
    def owner_of(self) -> Rows:
        """Polygon of each point, and of the segment that starts there."""
        return np.repeat(self.owner, np.diff(self.start))

    @property
    def after(self) -> Rows:
        """Row of the point that follows each point in its ring."""
        after = np.arange(1, len(self.x) + 1)
        full = np.diff(self.start) > 0
        after[self.start[1:][full] - 1] = self.start[:-1][full]
        return after

    def _cross(self) -> Whole:
        after = self.after
        # products stay small when coordinates are taken from the first point of the ring
        first = np.repeat(self.start[:-1], np.diff(self.start))
        x, y = self.x - self.x[first], self.y - self.y[first]
        return np.asarray(x * y[after] - x[after] * y, dtype=np.int64)

    def ring_area2(self) -> Whole:
        """Twice the signed area of each ring, in square steps."""
        total = np.concatenate([[0], np.cumsum(self._cross())])
        return np.asarray(total[self.start[1:]] - total[self.start[:-1]], dtype=np.int64)

    def area2(self) -> Whole:
        """Twice the area of each polygon, in square steps; exact."""
        found = np.zeros(self.count, np.int64)
        np.add.at(found, self.owner, self.ring_area2())
        return found

    def fingerprints(self) -> Whole:
        """A number of each polygon: equal for the same segments, wherever its rings begin."""
        after = self.after
        with np.errstate(over="ignore"):
            mixed = ((self.x << 32) + self.y) * np.int64(0x9E3779B97F4A7C1)
            mixed ^= mixed >> 29
            mixed += (self.x[after] << 32) + self.y[after]
            mixed *= np.int64(0x3F58476D1CE4E5B9)
            total = np.concatenate([[0], np.cumsum(mixed ^ (mixed >> 32))])
            found = np.zeros(self.count, np.int64)
            np.add.at(found, self.owner, total[self.start[1:]] - total[self.start[:-1]])
        return found

    def boxes(self) -> Whole:
        """Smallest and largest x and y of each polygon: (polygons, 4) as x0, y0, x1, y1; an empty one is inside out."""
        far = np.iinfo(np.int64).max
        found = np.empty((self.count, 4), np.int64)
        found[:, :2], found[:, 2:] = far, -far
        full = np.flatnonzero(np.diff(self.start) > 0)
        if len(full):
            at, owner = self.start[:-1][full], self.owner[full]
            for column, (values, smallest) in enumerate(
                ((self.x, True), (self.y, True), (self.x, False), (self.y, False))
            ):
                worst = (np.minimum if smallest else np.maximum).reduceat(values, at)
                (np.minimum if smallest else np.maximum).at(found[:, column], owner, worst)
        return found

    def turn(self, rings: Flags) -> None:
        """Reverse some rings in place."""
        if rings.any():
            size = np.diff(self.start)
            ring = self.ring_of
            mirrored = self.start[ring] + size[ring] - 1 - (np.arange(len(self.x)) - self.start[ring])
            order = np.where(rings[ring], mirrored, np.arange(len(self.x)))
            self.x, self.y = self.x[order], self.y[order]

    def doubled(self) -> Flags:
        """Points equal to the one that follows them."""
        after = self.after
        return np.asarray((self.x == self.x[after]) & (self.y == self.y[after]), dtype=np.bool_)

    def without(self, points: Flags) -> Rings:
        """The rings less some points; a ring may become empty."""
        if not points.any():
            return self
        kept = ~points
        return Rings.by_ring(self.x[kept], self.y[kept], self.ring_of[kept], self.owner, self.count)

    def of_polygons(self, chosen: Flags) -> Rings:
        """The rings of some polygons; polygons keep their numbers."""
        rings = chosen[self.owner]
        points = np.repeat(rings, np.diff(self.start))
        size = np.diff(self.start)[rings]
        start = np.concatenate([[0], np.cumsum(size)]).astype(np.intp)
        return Rings(self.x[points], self.y[points], start, self.owner[rings], self.count)

    def taken(self, polygons: Rows) -> Rings:
        """The rings of some polygons in another order, numbered by their place; a polygon may come twice."""
        order = np.argsort(self.owner, kind="stable")
        first = np.searchsorted(self.owner[order], polygons, "left")
        many = np.searchsorted(self.owner[order], polygons, "right") - first
        owner = np.repeat(np.arange(len(polygons)), many)
        chosen = order[np.repeat(first, many) + counted(many)]
        size = np.diff(self.start)[chosen]
        points = np.repeat(self.start[:-1][chosen], size) + counted(size)
        start = np.concatenate([[0], np.cumsum(size)]).astype(np.intp)
        return Rings(self.x[points], self.y[points], start, owner, len(polygons))

    @classmethod
    def joined(cls, parts: Sequence[Rings]) -> Rings:
        """Sets of polygons one after the other."""
        none = np.zeros(0, np.int64)
        first = np.cumsum([0, *(part.count for part in parts)])
        size = np.concatenate([none, *(np.diff(part.start) for part in parts)])
        return cls(
            np.concatenate([none, *(part.x for part in parts)]),
            np.concatenate([none, *(part.y for part in parts)]),
            np.concatenate([[0], np.cumsum(size)]).astype(np.intp),
            np.concatenate([none, *(part.owner + at for part, at in zip(parts, first))]).astype(np.intp),
            int(first[-1]),
        )

    def closed(self, ring: int, grid: PartitionGrid) -> Numbers:
        """The points of one ring in metres, the first one again at the end."""
        rows = np.arange(self.start[ring], self.start[ring + 1] + 1)
        rows[-1] = self.start[ring]
        return grid.metres(self.x[rows], self.y[rows])

    def and_(self, other: Rings) -> Rings:
        """These rings and those of another set, in one numbering of polygons."""
        return Rings(
            np.concatenate([self.x, other.x]),
            np.concatenate([self.y, other.y]),
            np.concatenate([self.start, other.start[1:] + self.start[-1]]),
            np.concatenate([self.owner, other.owner]),
            max(self.count, other.count),
        )
