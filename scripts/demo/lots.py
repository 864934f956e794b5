"""Houses along the streets: rows, pairs, detached houses, farms, with their outbuildings in the gardens."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from osgeo import ogr

from . import landmarks, town
from .geometry import Frame, Occupied, Path, line, polygon, spline, union
from .layers import random
from .streets import Street, carriageways, railway, streets


@dataclass(frozen=True)
class Kind:
    """How a quarter is built: metres, ranges as (least, most); ``run`` houses share party walls."""

    setback: tuple[float, float]
    width: tuple[float, float]
    depth: tuple[float, float]
    run: tuple[int, int]
    gap: tuple[float, float]
    garden: float
    same_width: bool = False
    keep: float = 1.0


KINDS = {
    "coron": Kind((4.0, 4.0), (6.0, 6.9), (8.0, 8.6), (6, 10), (7, 10), 11, same_width=True),
    "jardin": Kind((7.0, 8.0), (7.2, 8.2), (8.2, 9.0), (2, 2), (12, 17), 14, same_width=True, keep=0.94),
    "centre": Kind((1.9, 2.2), (6.8, 12.5), (9.0, 12.5), (5, 16), (1.0, 6), 6),
    "ville": Kind((2.2, 3.5), (6.0, 9.0), (9.0, 11.0), (3, 8), (5, 14), 10, keep=0.62),
    "pavillon": Kind((5.5, 8.0), (9.5, 14.0), (8.0, 10.5), (1, 1), (10, 16), 12, keep=0.94),
    "village": Kind((1.8, 8.0), (8.0, 15.0), (7.0, 9.0), (1, 3), (10, 30), 10, keep=0.54),
}


@dataclass
class Shape:
    """A footprint with what its place says of it. ``row`` is shared by the houses of one terrace."""

    ring: np.ndarray
    kind: str
    part: str
    row: int
    frame: Frame | None = None
    width: float = 0.0
    depth: float = 0.0


def hindrances() -> ogr.Geometry:
    """Ground where no lot may lie: carriageways, rail, water, landmarks, motorway."""
    parts = [line(p).Buffer(h + 0.8) for p, h in carriageways()]
    parts += [
        line(railway()).Buffer(9),
        line(spline(town.CANAL)).Buffer(26),
        line(spline(town.STREAM)).Buffer(9),
        line(spline(town.MOTORWAY)).Buffer(35),
        line(spline(town.CAVALIER)).Buffer(6),
    ]
    parts += [polygon(r).Buffer(3) for r in (*town.PONDS.values(), *town.RESERVED.values())]
    parts += [polygon(s.ring).Buffer(5) for s in landmarks.shapes()]
    return union(parts)


class Builder:
    """Lays lots along streets and remembers what is taken."""

    def __init__(self) -> None:
        self.rng = random("lots")
        self.ground = hindrances().CreatePreparedGeometry()
        self.lots, self.built = Occupied(), Occupied()
        self.districts = [(d, polygon(d.ring)) for d in town.DISTRICTS]
        self.shapes: list[Shape] = []
        self.rows = 0

    def between(self, limits: tuple[float, float]) -> float:
        return limits[0] + (limits[1] - limits[0]) * float(self.rng.random())

    def kind_at(self, x: float, y: float) -> str | None:
        probe = ogr.CreateGeometryFromWkt(f"POINT ({x} {y})")
        return next((d.kind for d, outline in self.districts if outline.Contains(probe)), None)

    def fits(self, ring: np.ndarray) -> bool:
        return self.lots.free(ring) and not self.ground.Intersects(polygon(ring))

    def street(self, street: Street) -> None:
        path = Path(street.points)
        for side in (1, -1):
            s = street.road.width / 2 + 1.5
            while s < path.length - 8:
                x, y = path.position(s + 4) + side * 15 * path.normal(s + 4)
                kind = self.kind_at(x, y)
                s = s + 8 if kind not in KINDS else self.row(path, side, s, street.road.width / 2, kind)

    def row(self, path: Path, side: int, s: float, half: float, name: str) -> float:
        """One terrace (or one house) from ``s`` on; returns where the next one may begin."""
        kind = KINDS[name]
        self.rows += 1
        away, depth, width = half + self.between(kind.setback), self.between(kind.depth), self.between(kind.width)
        if self.rng.random() > kind.keep:
            return s + width
        for k in range(int(self.rng.integers(kind.run[0], kind.run[1] + 1))):
            if s + width > path.length - 2:
                return path.length
            normals = [side * path.normal(t, 6) for t in (s, s + width)]
            front = [path.position(t) + away * n for t, n in zip((s, s + width), normals)]
            lot = np.array(
                [*front, front[1] + normals[1] * (depth + kind.garden), front[0] + normals[0] * (depth + kind.garden)]
            )
            if not self.fits(lot):
                return s + (1.5 if k == 0 else 3.0)
            self.lots.add(lot)
            house = np.array([*front, front[1] + normals[1] * depth, front[0] + normals[0] * depth])
            self.built.add(house)
            along = front[1] - front[0]
            frame = Frame(front[0], along / np.hypot(*along), side * path.normal(s + width / 2, 6))
            self.shapes.append(Shape(house, name, "house", self.rows, frame, float(np.hypot(*along)), depth))
            s += width
            if not kind.same_width:
                width = self.between(kind.width)
        return s + self.between(kind.gap)

    def annex(self, house: Shape, part: str, box: tuple[float, float, float, float]) -> None:
        ring = house.frame.box(*box)
        if self.built.free(ring) and not self.ground.Intersects(polygon(ring)):
            self.built.add(ring)
            self.shapes.append(Shape(ring, house.kind, part, house.row))

    def outbuildings(self, house: Shape) -> None:
        """Lean-tos on the rear wall, garages beside, sheds at the end of the garden, barns of the villages."""
        r, w, d = self.rng.random(6), house.width, house.depth
        if house.kind in ("coron", "jardin") and r[0] < 0.16:
            u = 0.15 + 0.35 * r[1]
            self.annex(house, "lean_to", (u * w, d, u * w + 2.6 + r[2], d + 2.4 + 1.8 * r[2]))
        if house.kind in ("centre", "ville") and r[0] < 0.28:
            self.annex(house, "wing", (0.0, d, w * (0.35 + 0.25 * r[1]), d + 3 + 5 * r[2]))
        if house.kind == "pavillon" and r[0] < 0.3:
            self.annex(house, "garage", (w, 1.5 * r[1], w + 3.4 + r[2], 1.5 * r[1] + 6.2))
        if house.kind == "village" and r[0] < 0.27:
            far = d + 3 + 5 * r[1]
            self.annex(house, "barn", (0.1 * w, far, 0.1 * w + 6 + 9 * r[2], far + 6 + 3 * r[1]))
        shed = {"coron": 0.2, "jardin": 0.25, "pavillon": 0.3, "village": 0.2, "ville": 0.16, "centre": 0.08}[
            house.kind
        ]
        if r[3] < shed:
            far, u = d + {"coron": 9, "jardin": 12, "centre": 5}.get(house.kind, 9) + 7 * r[4], (w - 3) * r[5]
            self.annex(house, "shed", (u, far, u + 2.2 + 1.6 * r[1], far + 2.0 + 1.8 * r[2]))


@cache
def shapes() -> list[Shape]:
    """All houses and outbuildings, in a fixed order."""
    builder = Builder()
    for landmark in landmarks.shapes():
        builder.built.add(landmark.ring)
    for street in sorted(streets(), key=lambda s: (s.road.importance, -len(s.points), tuple(s.points[0]))):
        builder.street(street)
    for house in list(builder.shapes):
        builder.outbuildings(house)
    return builder.shapes
