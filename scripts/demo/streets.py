"""The street network: hand-drawn roads and the grids of the quarters, cut at every crossing."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from functools import cache

import numpy as np
from osgeo import ogr

from . import town
from .geometry import Frame, Path, coordinates, line, lines, polygon, spline, union
from .layers import SIZE

STREET_NAMES = (
    "RUE EMILE ZOLA",
    "RUE PASTEUR",
    "RUE VICTOR HUGO",
    "RUE DE LENS",
    "RUE DE BETHUNE",
    "RUE DE CALAIS",
    "RUE DE DOUAI",
    "RUE DE CRACOVIE",
    "RUE DE VARSOVIE",
    "RUE CASIMIR BEUGNET",
    "RUE DES MINEURS",
    "RUE DE LA LAMPISTERIE",
    "RUE DE LILLE",
    "RUE DE MADAGASCAR",
    "RUE D'ALGER",
    "RUE DES PORIONS",
    "RUE DU BEFFROI",
    "RUE GAMBETTA",
    "RUE CARNOT",
    "RUE THIERS",
    "RUE FAIDHERBE",
    "RUE DE L'ABATTOIR",
    "RUE DES GLYCINES",
    "RUE DES ROSIERS",
    "RUE DES JONQUILLES",
    "RUE DES VIOLETTES",
    "RUE DES IRIS",
    "RUE DES PIVOINES",
    "RUE DES DAHLIAS",
    "RUE DES ORMES",
    "RUE DES FRENES",
    "RUE ARTHUR LAMENDIN",
)
STUB_M = 70.0


@dataclass(frozen=True)
class Street:
    """A piece of road between two crossings; ``raw`` is the uncut road it belongs to."""

    road: town.Road
    points: np.ndarray


def _grid(district: town.District, first_name: int) -> list[tuple[town.Road, np.ndarray]]:
    """Streets of a quarter: long streets and cross streets in its own frame, bent by a sine, cut to its outline."""
    x, y, degrees, length, depth, bend = district.grid
    frame, outline = Frame.turned(x, y, degrees), polygon(district.ring)
    wave = lambda u: bend * math.sin(u / 260.0)  # noqa: E731
    out = []
    for k, v in enumerate(np.arange(0, 1400, depth)):
        out.append((k, frame.map([(u, v + wave(u)) for u in np.arange(-300, 1700, 20)])))
    for k, u in enumerate(np.arange(length * 0.35, 1400, length)):
        out.append(
            (40 + k, frame.map([(u - 0.12 * bend * math.sin(v / 90), v + wave(u)) for v in np.arange(-100, 1500, 20)]))
        )
    found = []
    for k, points in out:
        for part in lines(outline.Intersection(line(points))):
            if Path(part).length > 60:
                name = STREET_NAMES[(first_name + len(found)) % len(STREET_NAMES)]
                found.append((town.Road(f"{district.key}{k}", (), importance="6", width=5.0, name=name), part))
    return found


def box() -> ogr.Geometry:
    """The square of the territory."""
    return polygon(((0, 0), (SIZE, 0), (SIZE, SIZE), (0, SIZE)))


@cache
def raw_roads() -> list[tuple[town.Road, np.ndarray]]:
    """Uncut roads, the important ones first, their ends led on to the road they reach."""
    drawn = [(r, spline(r.points)) for r in (*town.MAIN, *town.LANES)]
    reserved = union(polygon(r).Buffer(-1) for r in town.RESERVED.values())
    hindrance = union(
        [reserved, line(spline(town.RAILWAY)).Buffer(14), line(spline(town.CANAL)).Buffer(30)]
        + [line(p).Buffer(34) for _, p in drawn]
    )
    out = list(drawn)
    for district in town.DISTRICTS:
        if district.grid:
            out += [
                (road, part)
                for road, points in _grid(district, len(out))
                for part in lines(line(points).Difference(hindrance))
                if Path(part).length > 50
            ]
    return [(road, _led_on(i, points, out)) for i, (road, points) in enumerate(out)]


def _hit(start: np.ndarray, direction: np.ndarray, reach: float, others: ogr.Geometry) -> np.ndarray | None:
    """Where a street led straight on first meets another one."""
    ray = line([start, start + direction * reach])
    crossing = ray.Intersection(others)
    found = [np.array(p[:2]) for p in _points(crossing)]
    return min(found, key=lambda p: float(np.hypot(*(p - start)))) if found else None


def _points(geometry: ogr.Geometry | None) -> list[tuple[float, ...]]:
    if geometry is None or geometry.IsEmpty():
        return []
    if geometry.GetGeometryCount():
        return [p for i in range(geometry.GetGeometryCount()) for p in _points(geometry.GetGeometryRef(i))]
    return geometry.GetPoints()


def _led_on(index: int, points: np.ndarray, all_roads: list[tuple[town.Road, np.ndarray]]) -> np.ndarray:
    """Each loose end inside the territory is led on, straight if it can, up to the next road."""
    others = ogr.Geometry(ogr.wkbMultiLineString)
    x0, y0 = points.min(axis=0) - 90
    x1, y1 = points.max(axis=0) + 90
    for i, (_, p) in enumerate(all_roads):
        (a0, b0), (a1, b1) = p.min(axis=0), p.max(axis=0)
        if i != index and a0 <= x1 and a1 >= x0 and b0 <= y1 and b1 >= y0:
            others.AddGeometry(line(p))
    out = points
    for end in (0, -1):
        here = out[end]
        if min(here) < 1 or max(here) > SIZE - 1 or others.IsEmpty():
            continue
        direction = here - out[1 if end == 0 else -2]
        direction = direction / np.hypot(*direction)
        target = _hit(here - direction * 12, direction, 92, others)
        if target is not None:
            out = np.vstack([target, out]) if end == 0 else np.vstack([out, target])
    return out


def _noded(raw: list[tuple[town.Road, np.ndarray]]) -> list[Street]:
    whole = ogr.Geometry(ogr.wkbMultiLineString)
    for _, points in raw:
        whole.AddGeometry(line(points))
    # the union with a line away from every road, but inside their extent, cuts all lines at their crossings
    cut = lines(whole.Union(line([(10, 10), (11, 10)])))
    sources = [(road, line(points), line(points).Buffer(0.5).GetEnvelope()) for road, points in raw]
    out = []
    for piece in cut:
        if piece[0][1] == 10:
            continue
        x, y = Path(piece).position(Path(piece).length / 2)
        probe = ogr.CreateGeometryFromWkt(f"POINT ({x} {y})")
        for road, geometry, (x0, x1, y0, y1) in sources:
            if x0 <= x <= x1 and y0 <= y <= y1 and geometry.Distance(probe) < 0.05:
                out.append(Street(road, piece))
                break
    return out


def _merged(streets: list[Street]) -> list[Street]:
    """Pieces of one road that meet at a node with no other road become one piece again."""
    ends: dict[tuple[float, float], list[int]] = {}
    pieces = dict(enumerate(streets))
    key = lambda p: (round(float(p[0]), 2), round(float(p[1]), 2))  # noqa: E731
    for i, s in pieces.items():
        for p in (s.points[0], s.points[-1]):
            ends.setdefault(key(p), []).append(i)
    for node in sorted(ends):
        two = ends[node]
        if len(two) != 2 or two[0] == two[1] or pieces[two[0]].road.key != pieces[two[1]].road.key:
            continue
        a, b = (pieces[i].points for i in two)
        a = a if key(a[-1]) == node else a[::-1]
        b = b if key(b[0]) == node else b[::-1]
        pieces[two[0]] = Street(pieces[two[0]].road, np.vstack([a, b[1:]]))
        far = key(b[-1])
        ends[far] = [two[0] if i == two[1] else i for i in ends[far]]
        del pieces[two[1]]
    return list(pieces.values())


def _loose(p: np.ndarray, count: Counter[tuple[float, float]]) -> bool:
    """Tell whether an end of a street, inside the territory, meets no other."""
    return count[_node(p)] == 1 and min(p) > 1 and max(p) < SIZE - 1


def _node(p: np.ndarray) -> tuple[float, float]:
    return round(float(p[0]), 1), round(float(p[1]), 1)


def _without_stubs(pieces: list[Street]) -> list[Street]:
    """The network without its short dead ends, removed until none is left."""
    while True:
        count = Counter(_node(p) for s in pieces for p in (s.points[0], s.points[-1]))
        kept = [
            s
            for s in pieces
            if Path(s.points).length >= STUB_M or not any(_loose(s.points[end], count) for end in (0, -1))
        ]
        if len(kept) == len(pieces):
            return pieces
        pieces = kept


@cache
def streets() -> list[Street]:
    """The ordinary network: every piece runs from crossing to crossing."""
    raw = [(road, part) for road, points in raw_roads() for part in lines(line(points).Intersection(box()))]
    return _without_stubs(_merged(_noded(raw)))


def carriageways() -> list[tuple[np.ndarray, float]]:
    """Every street's axis and half width, main roads first."""
    return [(s.points, s.road.width / 2) for s in streets()]


@cache
def railway() -> np.ndarray:
    """The axis of the railway."""
    return coordinates(line(spline(town.RAILWAY)).Intersection(box()))
