"""Segments of polygons in floating coordinates, polygon by polygon."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from .rings import Numbers, Rings, Rows, counted
from .wkb import Outlines


class Polygons(Protocol):
    """Polygons whose segments are asked for only where they are needed: boxes (polygons, 4) and areas are known."""

    box: Numbers

    @property
    def area(self) -> Numbers:
        """Area of each polygon."""

    def of_rows(self, rows: Rows) -> Edges:
        """The segments of some polygons, numbered by their place."""


@dataclass
class GridPolygons:
    """Polygons on a grid, in metres from its origin."""

    rings: Rings
    step: float
    box: Numbers
    area: Numbers

    @classmethod
    def of(cls, rings: Rings, step: float, area: Numbers) -> GridPolygons:
        """Polygons of rings; area: that of each, m2."""
        boxes = rings.boxes()
        empty = boxes[:, 0] > boxes[:, 2]
        box = boxes * step
        box[empty, :2], box[empty, 2:] = np.inf, -np.inf
        return cls(rings, step, box, area)

    def of_rows(self, rows: Rows) -> Edges:
        """The segments of some polygons, numbered by their place."""
        return Edges.of(self.rings.taken(rows)).scaled(self.step)

    def replaced(self, other: Edges, rows: Rows) -> Replaced:
        """Some polygons drawn otherwise."""
        return Replaced(self, other, rows)


class Replaced:
    """Polygons some of which are drawn otherwise: those of another set, in the order of the rows."""

    def __init__(self, first: GridPolygons, other: Edges, rows: Rows) -> None:
        self._first, self._other = first, other
        self._place = np.full(len(first.box), -1, np.intp)
        self._place[rows] = np.arange(len(rows))
        self.box, self.area = first.box.copy(), first.area.copy()
        self.box[rows], self.area[rows] = other.box, other.area

    def of_rows(self, rows: Rows) -> Edges:
        """The segments of some polygons, numbered by their place."""
        found, place = self._first.of_rows(rows), self._place[rows]
        drawn = np.flatnonzero(place >= 0)
        return found.replaced(self._other.of_rows(place[drawn]), drawn)


@dataclass
class Edges:
    """Segments of polygons: both ends, the first segment of each polygon (polygons + 1), boxes (polygons, 4)."""

    x0: Numbers
    y0: Numbers
    x1: Numbers
    y1: Numbers
    start: Rows
    box: Numbers

    def __len__(self) -> int:
        return len(self.start) - 1

    @classmethod
    def of(cls, rings: Rings) -> Edges:
        """Segments of rings on a grid."""
        return cls.from_points(rings.x.astype(float), rings.y.astype(float), rings.after, rings.owner_of, rings.count)

    @classmethod
    def from_points(cls, x: Numbers, y: Numbers, after: Rows, owner: Rows, count: int) -> Edges:
        """Segments from each point to the one after it; owner: polygon of each point."""
        return cls._sorted(x, y, x[after], y[after], owner, count)

    @classmethod
    def of_outlines(
        cls, outlines: Outlines, origin: tuple[float, float], owner: Rows | None = None, count: int | None = None
    ) -> Edges:
        """Segments of outlines as they are, in metres from an origin; by part, or by the owner given for each ring."""
        points = outlines.points - origin
        size = np.diff(outlines.start)
        rows = np.ones(len(points), bool)
        rows[outlines.start[1:][size > 0] - 1] = False
        begin = np.flatnonzero(rows)
        ring = np.repeat(np.arange(len(size)), size)[begin]
        x, y = points[:, 0], points[:, 1]
        first = outlines.start[:-1][ring]
        cross = (x[begin] - x[first]) * (y[begin + 1] - y[first]) - (x[begin + 1] - x[first]) * (y[begin] - y[first])
        turned = (np.bincount(ring, cross, len(size)) < 0) == outlines.starts_part
        start, end = (np.where(turned[ring], begin + other, begin + 1 - other) for other in (1, 0))
        own = outlines.part if owner is None else owner
        many = (int(own.max()) + 1 if len(own) else 0) if count is None else count
        return cls._sorted(x[start], y[start], x[end], y[end], own[ring], many)

    @classmethod
    def _sorted(cls, x0: Numbers, y0: Numbers, x1: Numbers, y1: Numbers, owner: Rows, count: int) -> Edges:
        if (np.diff(owner) < 0).any():
            order = np.argsort(owner, kind="stable")
            x0, y0, x1, y1, owner = x0[order], y0[order], x1[order], y1[order], owner[order]
        start = np.searchsorted(owner, np.arange(count + 1))
        box = np.full((count, 4), np.inf)
        box[:, 2:] = -np.inf
        full = np.flatnonzero(np.diff(start) > 0)
        if len(full):
            for column, values in enumerate((x0, y0)):
                box[full, column] = np.minimum.reduceat(values, start[full])
                box[full, column + 2] = np.maximum.reduceat(values, start[full])
        return cls(x0, y0, x1, y1, start.astype(np.intp), box)

    def scaled(self, step: float) -> Edges:
        """The same in another unit of length."""
        return Edges(self.x0 * step, self.y0 * step, self.x1 * step, self.y1 * step, self.start, self.box * step)

    def joined(self, other: Edges, sign: int = 1) -> Edges:
        """Each polygon with that of the same row in another set, taken away when the sign is -1."""
        ends = [(other.x0, other.y0), (other.x1, other.y1)][:: 1 if sign > 0 else -1]
        owner = np.concatenate([np.repeat(np.arange(len(one)), np.diff(one.start)) for one in (self, other)])
        return Edges._sorted(
            np.concatenate([self.x0, ends[0][0]]),
            np.concatenate([self.y0, ends[0][1]]),
            np.concatenate([self.x1, ends[1][0]]),
            np.concatenate([self.y1, ends[1][1]]),
            owner,
            len(self),
        )

    def of_rows(self, rows: Rows) -> Edges:
        """The polygons of some rows, numbered by their place."""
        many = np.diff(self.start)[rows]
        at = np.repeat(self.start[rows], many) + counted(many)
        start = np.concatenate([[0], np.cumsum(many)]).astype(np.intp)
        return Edges(self.x0[at], self.y0[at], self.x1[at], self.y1[at], start, self.box[rows])

    def replaced(self, other: Edges, rows: Rows) -> Edges:
        """Some polygons drawn otherwise: those of another set, in the order of the rows."""
        both = [self, other]
        source = np.arange(len(self))
        source[rows] = len(self) + np.arange(len(rows))
        start = np.concatenate([self.start, other.start[1:] + self.start[-1]])
        x0, y0, x1, y1 = (np.concatenate(column) for column in zip(*((one.x0, one.y0, one.x1, one.y1) for one in both)))
        return Edges(x0, y0, x1, y1, start, np.concatenate([self.box, other.box])).of_rows(source)

    @property
    def area(self) -> Numbers:
        """Signed area of each polygon."""
        first = np.repeat(np.minimum(self.start[:-1], max(len(self.x0) - 1, 0)), np.diff(self.start))
        x, y = (self.x0[first], self.y0[first]) if len(self.x0) else (self.x0, self.y0)
        cross: Numbers = (self.x0 - x) * (self.y1 - y) - (self.x1 - x) * (self.y0 - y)
        found = np.zeros(len(self))
        full = np.flatnonzero(np.diff(self.start) > 0)
        if len(full):
            found[full] = np.add.reduceat(cross, self.start[full])
        return found / 2.0
