"""The open country: woods, fields in strips, hedges."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import numpy as np
from osgeo import ogr

from . import town
from .geometry import Frame, Path, ellipse, line, lines, polygon, polygons, spline, union
from .ground import CONE, FLAT, built_up, rail_surface, road_surface, water
from .layers import random
from .streets import box

WOODS = (
    (
        "Bois",
        (
            (70, 30),
            (420, 55),
            (900, 25),
            (1010, 160),
            (985, 290),
            (820, 430),
            (640, 400),
            (470, 450),
            (230, 380),
            (110, 300),
        ),
    ),
    (
        "Forêt fermée de feuillus",
        ((3650, 1190), (3800, 1160), (3995, 1230), (3995, 1700), (3840, 1720), (3740, 1600), (3690, 1420)),
    ),
    ("Bois", ellipse(2380, 3300 + 420, 70, 42, 20, 0.18, phase=2)),
    ("Bois", ellipse(1720, 640, 120, 60, -25, 0.2, phase=1)),
    ("Bois", ellipse(880, 3860, 95, 60, 12, 0.2, phase=5)),
    ("Peupleraie", ((1120, 900), (1420, 905), (1440, 1010), (1130, 1000))),
    ("Peupleraie", ((2760, 930), (2960, 1030), (2930, 1090), (2740, 990))),
    ("Bois", ellipse(3085, 1650, 52, 34, 15, 0.15, phase=2)),
    ("Verger", ((1180, 3740), (1290, 3735), (1295, 3830), (1185, 3835))),
    ("Verger", ((3320, 480), (3430, 500), (3420, 590), (3310, 570))),
    ("Verger", ((2430, 660), (2530, 655), (2535, 750), (2440, 755))),
    ("Forêt ouverte", CONE),
    ("Forêt fermée de feuillus", FLAT),
    ("Lande ligneuse", ellipse(700, 1420, 60, 30, 30, 0.2, phase=1)),
    ("Lande ligneuse", ellipse(1360, 1575, 62, 38, 10, 0.25, phase=2)),
    (
        "Forêt fermée de feuillus",
        ((3160, 715), (3285, 722), (3280, 748), (3250, 745), (3245, 800), (3150, 798), (3155, 770)),
    ),
    ("Bois", ((1712, 2435), (1800, 2440), (1796, 2486), (1760, 2490), (1750, 2560), (1722, 2582))),
    ("Bois", ellipse(1846, 2568, 24, 18, 0, 0.1)),
    ("Lande ligneuse", ellipse(2420, 2930, 46, 12, 8, 0.2)),
)
MEADOWS = polygon(ellipse(2780, 1260, 330, 190, 5))
"""The slope between the garden city and the marsh is all meadow."""
POCKETS = ((985, 1780), (2000, 1780), (3300, 2080), (3430, 2300), (3440, 2960), (2000, 2960), (990, 2760))
"""Where the left-overs between the streets are not farm parcels."""
SOFT = ("Bois", "Forêt fermée de feuillus", "Lande ligneuse")
SECTORS = (
    (0, 0, 8),
    (1900, 0, -12),
    (0, 900, 16),
    (2000, 900, 24),
    (0, 2150, -5),
    (0, 2950, 6),
    (1900, 3250, -10),
    (3300, 1000, 40),
)
CROPS = (
    ("BTH", "Blé tendre d'hiver", 0.34),
    ("BTN", "Betterave non fourragère", 0.14),
    ("PTC", "Pomme de terre de consommation", 0.15),
    ("CZH", "Colza d'hiver", 0.08),
    ("MIS", "Maïs", 0.09),
    ("ORH", "Orge d'hiver", 0.08),
    ("LIF", "Lin fibres", 0.05),
    ("PPH", "Prairie permanente", 0.07),
)


class Field(NamedTuple):
    """A farm parcel with its crop (RPG code and words)."""

    shape: ogr.Geometry
    crop: str
    label: str


@cache
def woods() -> list[tuple[str, ogr.Geometry]]:
    """Nature and shape of the woods, kept off roads, water and each other, with the trees of stream and old railway."""
    rng = random("woods")
    bank = line(spline(town.STREAM)).Buffer(17, 4)
    holes = union(polygon(ellipse(x, y, 90 + 120 * rng.random(), 60)) for x, y in spline(town.STREAM)[::14])
    drawn = [(nature, polygon(_smooth(ring) if nature in SOFT else ring)) for nature, ring in WOODS]
    drawn += [("Forêt fermée de feuillus", bank.Difference(holes)), ("Haie", line(spline(town.CAVALIER)).Buffer(9, 4))]
    drawn += [
        ("Forêt ouverte", polygon(r).Buffer(16).Difference(polygon(r).Buffer(3)))
        for n, r in town.PONDS.items()
        if "Bassin" not in n
    ]
    taken = union([road_surface().Buffer(1.5), rail_surface().Buffer(2), water()])
    out = []
    for nature, shape in drawn:
        rest = shape.Intersection(box()).Difference(taken)
        out += [(nature, part) for part in polygons(rest, 150)]
        taken = taken.Union(rest)
    return out


def _smooth(ring: np.ndarray) -> np.ndarray:
    """A closed ring without corners, as the edge of a wood: each corner is cut twice (Chaikin)."""
    p = np.asarray(ring, float)
    for _ in range(2 if len(p) < 20 else 0):
        following = np.roll(p, -1, axis=0)
        p = np.stack([0.75 * p + 0.25 * following, 0.25 * p + 0.75 * following], axis=1).reshape(-1, 2)
    return p


def _sector(k: int) -> list[ogr.Geometry]:
    """Strips of one sector, in its own turned and gently bent frame, cut into fields of unequal length."""
    x, y, degrees = SECTORS[k]
    rng, frame, out, v = random(f"fields{k}"), Frame.turned(x, y, degrees), [], -1600.0
    bend = lambda u: 28 * np.sin(u / 420 + k)  # noqa: E731
    while v < 2100:
        depth, u = 85 + 95 * rng.random(), -1500 - 300 * rng.random()
        while u < 4300:
            length = 150 + 330 * rng.random()
            edge = np.linspace(u, u + length, 8)
            out.append(
                polygon(frame.map([(e, v + bend(e)) for e in edge] + [(e, v + depth + bend(e)) for e in edge[::-1]]))
            )
            u += length
        v += depth
    return out


@cache
def fields() -> list[Field]:
    """The parcels of the farms, with a crop each."""
    rng = random("crops")
    solid = union(
        [built_up(), road_surface().Buffer(2), rail_surface().Buffer(6), water().Buffer(7), *(w for _, w in woods())]
    )
    open_land = box().Difference(solid).Buffer(-6).Buffer(6)
    pockets = polygon(POCKETS)
    codes, chances = [c[0] for c in CROPS], np.cumsum([c[2] for c in CROPS])
    out = []
    for k in range(len(SECTORS)):
        region = open_land.Intersection(_region(k))
        prepared = region.CreatePreparedGeometry()
        for strip in _sector(k):
            if not prepared.Intersects(strip):
                continue
            for part in polygons(strip.Intersection(region), 1500):
                if part.Area() < 30000 and pockets.Contains(part.Centroid()):
                    continue  # a left-over inside the town is not farmed
                middle = part.Centroid()
                near_water = abs(middle.GetY() - 880) < 190 or MEADOWS.Contains(middle)
                grass = near_water and rng.random() < (1.0 if MEADOWS.Contains(middle) else 0.7)
                code = "PPH" if grass else codes[int(np.searchsorted(chances, rng.random()))]
                out.append(Field(part.Simplify(0.8), code, next(c[1] for c in CROPS if c[0] == code)))
    return out


def _region(k: int) -> ogr.Geometry:
    """Where the strips of a sector lie: nearer to its anchor than to the others, the lines of the plan between them."""
    rings = (
        ((0, 0), (1900, 0), (1900, 860), (0, 860)),
        ((1900, 0), (4000, 0), (4000, 1000), (1900, 860)),
        ((0, 860), (1950, 860), (1960, 1850), (0, 1470)),
        ((1950, 860), (3200, 960), (3300, 2050), (1960, 1850)),
        ((0, 1470), (1960, 1850), (3300, 2050), (3440, 3150), (0, 2930)),
        ((0, 2930), (1900, 2990), (1500, 3620), (1300, 4000), (0, 4000)),
        ((1900, 2990), (3440, 3150), (4000, 3170), (4000, 4000), (1300, 4000), (1500, 3620)),
        ((3200, 960), (4000, 1000), (4000, 3170), (3440, 3150), (3300, 2050)),
    )
    return polygon(rings[k])


@cache
def hedges() -> list[np.ndarray]:
    """Lines of trees on some field edges, more of them round the meadows."""
    rng, out = random("hedges"), []
    for field in fields():
        for edge in lines(field.shape.Boundary()):
            path, s = Path(edge), 0.0
            while s < path.length - 60:
                length = 60 + 130 * rng.random()
                if rng.random() < (0.45 if field.crop == "PPH" else 0.07):
                    out.append(np.array([path.position(min(s + d, path.length)) for d in np.arange(0, length, 12)]))
                s += length + 20
    return out
