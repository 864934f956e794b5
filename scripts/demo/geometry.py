"""Plane geometry of the demonstration town: curves, offsets, rectangles in a street's frame, OGR bridges.

Everything is in local metres (0 to 4000 east and north); layers.py shifts to Lambert-93 when it writes.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

import numpy as np
from osgeo import ogr

Point = tuple[float, float]


def spline(points: Sequence[Point], step: float = 18.0) -> np.ndarray:
    """Smooth curve through the points (Catmull-Rom), as an (n, 2) array with a vertex about every ``step`` metres."""
    p = np.asarray(points, float)
    if len(p) < 3:
        return p
    p = np.vstack([2 * p[0] - p[1], p, 2 * p[-1] - p[-2]])
    out = []
    for p0, p1, p2, p3 in zip(p, p[1:], p[2:], p[3:]):
        n = max(2, int(np.hypot(*(p2 - p1)) / step))
        t = np.linspace(0, 1, n, endpoint=False)[:, None]
        out.append(
            0.5 * (2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t**2 + (3 * p1 - p0 - 3 * p2 + p3) * t**3)
        )
    return np.vstack([*out, p[-2:-1]])


class Path:
    """A polyline measured by its length: position and left-hand normal at a distance along it."""

    def __init__(self, points: np.ndarray) -> None:
        self.points = np.asarray(points, float)
        steps = np.hypot(*np.diff(self.points, axis=0).T)
        keep = np.concatenate([[True], steps > 1e-6])
        self.points = self.points[keep]
        self.at_vertex = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(self.points, axis=0).T))])
        self.length = float(self.at_vertex[-1])

    def position(self, s: float) -> np.ndarray:
        return np.array([np.interp(s, self.at_vertex, self.points[:, i]) for i in (0, 1)])

    def normal(self, s: float, reach: float = 4.0) -> np.ndarray:
        d = self.position(min(s + reach, self.length)) - self.position(max(s - reach, 0.0))
        d /= np.hypot(*d)
        return np.array([-d[1], d[0]])

    def offset(self, distance: float) -> np.ndarray:
        """The parallel line, positive to the left. Meant for gentle curves."""
        return np.array([self.position(s) + distance * self.normal(s) for s in self.at_vertex])


class Frame:
    """A corner, a direction along the street and one away from it: where a building is drawn in (along, away)."""

    def __init__(self, origin: np.ndarray, along: np.ndarray, away: np.ndarray) -> None:
        self.origin, self.along, self.away = np.asarray(origin, float), along, away

    @classmethod
    def turned(cls, x: float, y: float, degrees: float) -> Frame:
        c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        return cls(np.array([x, y]), np.array([c, s]), np.array([-s, c]))

    def map(self, ring: Iterable[Point]) -> np.ndarray:
        return np.array([self.origin + u * self.along + v * self.away for u, v in ring])

    def box(self, u0: float, v0: float, u1: float, v1: float) -> np.ndarray:
        return self.map([(u0, v0), (u1, v0), (u1, v1), (u0, v1)])


def ring_area(ring: np.ndarray) -> float:
    """Area of a ring in m2."""
    x, y = np.asarray(ring, float).T
    return 0.5 * abs(float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))))


def convex_overlap(a: np.ndarray, b: np.ndarray, slack: float = 0.1) -> bool:
    """Do two convex rings overlap by more than ``slack`` metres? (separating axes)."""
    for ring in (a, b):
        edges = np.roll(ring, -1, axis=0) - ring
        for ex, ey in edges:
            size = math.hypot(ex, ey)
            if size < 1e-9:
                continue
            axis = np.array([-ey / size, ex / size])
            pa, pb = a @ axis, b @ axis
            if pa.max() <= pb.min() + slack or pb.max() <= pa.min() + slack:
                return False
    return True


class Occupied:
    """What already stands on the ground: convex rings in a grid of squares, asked for overlaps."""

    def __init__(self, cell: float = 40.0) -> None:
        self.cell, self.cells = cell, {}

    def _keys(self, ring: np.ndarray) -> list[tuple[int, int]]:
        (x0, y0), (x1, y1) = (ring.min(axis=0) // self.cell).astype(int), (ring.max(axis=0) // self.cell).astype(int)
        return [(i, j) for i in range(x0, x1 + 1) for j in range(y0, y1 + 1)]

    def free(self, ring: np.ndarray) -> bool:
        return not any(convex_overlap(ring, other) for k in self._keys(ring) for other in self.cells.get(k, ()))

    def add(self, ring: np.ndarray) -> None:
        for k in self._keys(ring):
            self.cells.setdefault(k, []).append(ring)


def polygon(ring: Sequence[Point] | np.ndarray) -> ogr.Geometry:
    """An OGR polygon of a ring."""
    shell = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in ring:
        shell.AddPoint_2D(float(x), float(y))
    shell.CloseRings()
    out = ogr.Geometry(ogr.wkbPolygon)
    out.AddGeometry(shell)
    return out


def line(points: Sequence[Point] | np.ndarray) -> ogr.Geometry:
    """An OGR line of points."""
    out = ogr.Geometry(ogr.wkbLineString)
    for x, y in points:
        out.AddPoint_2D(float(x), float(y))
    return out


def point(x: float, y: float) -> ogr.Geometry:
    """An OGR point."""
    out = ogr.Geometry(ogr.wkbPoint)
    out.AddPoint_2D(float(x), float(y))
    return out


def coordinates(geometry: ogr.Geometry) -> np.ndarray:
    """The points of an OGR line as an array."""
    return np.array(geometry.GetPoints())[:, :2]


def polygons(geometry: ogr.Geometry | None, smallest: float = 0.0) -> list[ogr.Geometry]:
    """The polygon parts of any geometry, those above ``smallest`` m2."""
    if geometry is None or geometry.IsEmpty():
        return []
    if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPolygon:
        return [geometry.Clone()] if geometry.Area() > smallest else []
    return [p for i in range(geometry.GetGeometryCount()) for p in polygons(geometry.GetGeometryRef(i), smallest)]


def lines(geometry: ogr.Geometry | None) -> list[np.ndarray]:
    """The line parts of any geometry as arrays of points."""
    if geometry is None or geometry.IsEmpty():
        return []
    if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbLineString:
        return [coordinates(geometry)]
    return [p for i in range(geometry.GetGeometryCount()) for p in lines(geometry.GetGeometryRef(i))]


def union(geometries: Iterable[ogr.Geometry]) -> ogr.Geometry:
    """One geometry of many polygons."""
    many = ogr.Geometry(ogr.wkbMultiPolygon)
    for g in geometries:
        for part in polygons(g):
            many.AddGeometry(part)
    return many.UnionCascaded() if many.GetGeometryCount() else many


def ellipse(
    x: float, y: float, rx: float, ry: float, degrees: float = 0.0, wobble: float = 0.0, n: int = 40, phase: float = 0.0
) -> np.ndarray:
    """A closed smooth shape: an ellipse whose radius wavers by ``wobble`` (share), as ponds and woods do."""
    t = np.linspace(0, 2 * np.pi, n, endpoint=False)
    r = 1 + wobble * (0.6 * np.sin(3 * t + phase) + 0.4 * np.sin(5 * t + 2.1 * phase))
    frame = Frame.turned(x, y, degrees)
    return frame.map(zip(rx * r * np.cos(t), ry * r * np.sin(t)))


def settled(geometry: ogr.Geometry) -> ogr.Geometry:
    """A copy to the millimetre, the rings of an area in one order: the same on every processor.

    The last bits of a sine or a square root depend on the instructions of the processor. Where a cut leaves a ring
    begin may hang on them, and on its beginning hangs which vertices a simplification keeps.
    """
    out = rounded(geometry, 3)
    return out.Normalize() if ogr.GT_Flatten(out.GetGeometryType()) in _AREAS else out


def rounded(geometry: ogr.Geometry, decimals: int, east: float = 0.0, north: float = 0.0) -> ogr.Geometry:
    """A copy with rounded coordinates, shifted by some metres."""
    out = geometry.Clone()
    stack = [out]
    while stack:
        g = stack.pop()
        stack.extend(g.GetGeometryRef(i) for i in range(g.GetGeometryCount()))
        for i in range(g.GetPointCount() if g.GetGeometryCount() == 0 else 0):
            x, y = g.GetPoint_2D(i)
            g.SetPoint_2D(i, round(x + east, decimals), round(y + north, decimals))
    return out


def faces(cuts: Iterable[ogr.Geometry]) -> list[ogr.Geometry]:
    """The polygons between lines: all lines cut at their crossings, so that neighbours share their vertices exactly."""
    many = ogr.Geometry(ogr.wkbMultiLineString)
    for cut in cuts:
        for part in lines(cut if ogr.GT_Flatten(cut.GetGeometryType()) not in _AREAS else cut.Boundary()):
            many.AddGeometry(line(part))
    x0, _, y0, _ = many.GetEnvelope()
    noded = many.Union(line([(x0, y0), (x0 + 1e-3, y0)]))
    return polygons(noded.Polygonize())


_AREAS = (ogr.wkbPolygon, ogr.wkbMultiPolygon)
