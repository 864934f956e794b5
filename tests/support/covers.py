"""Random land covers for the tests of the coverage engine, and the slow, plain way to settle them (shapely)."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import shapely
from shapely import affinity
from shapely.geometry import MultiPolygon, Polygon, box
from shapely.geometry.polygon import orient

from aula_toolbox.core.partition import wkb
from aula_toolbox.core.partition.edges import Edges
from aula_toolbox.core.partition.partition import CoverRules, Partition, partition
from aula_toolbox.core.partition.rings import PartitionGrid, Rings

X, Y = 690_000.0, 7_030_000.0
SIDE = 400.0
KINDS = (
    "clean",
    "junctions",
    "rotated",
    "centimetres",
    "millimetres",
    "decimetres",
    "overlaps",
    "gaps",
    "multiparts",
    "slivers",
)


def cover(kind: str, seed: int) -> list[Polygon | MultiPolygon]:
    """A land cover of one kind: a few dozen polygons in a square of 400 m."""
    random = np.random.default_rng([KINDS.index(kind), seed])
    shapes = _cells(random) if kind in ("clean", "gaps", "multiparts", "overlaps", "slivers") else _bricks(random)
    if kind not in ("clean", "junctions"):
        shapes = _turned(shapes, random)
    made = _MAKERS[kind](shapes, random) if kind in _MAKERS else shapes
    return [shape for shape in made if not shape.is_empty]


def _turned(shapes, random):
    angle = float(random.uniform(1, 89))
    return [affinity.rotate(shape, angle, origin=(X + SIDE / 2, Y + SIDE / 2)) for shape in shapes]


def _cells(random: np.random.Generator) -> list[Polygon]:
    """Cells around random points: three borders meet at each corner, and corners are shared exactly."""
    points = shapely.MultiPoint(random.uniform(0, SIDE, (int(random.integers(12, 40)), 2)) + (X, Y))
    square = box(X, Y, X + SIDE, Y + SIDE)
    lines = shapely.node(shapely.union(shapely.voronoi_polygons(points, only_edges=True), square.boundary))
    cells = shapely.get_parts(shapely.polygonize([*shapely.get_parts(lines)]))
    return [cell for cell in cells if square.contains(cell.representative_point())]


def _bricks(random: np.random.Generator) -> list[Polygon]:
    """A wall of bricks: corners in the middle of the neighbours' sides."""
    heights = np.unique(np.r_[0, np.sort(random.uniform(5, SIDE - 5, int(random.integers(4, 8)))), SIDE])
    shapes = []
    for low, high in zip(heights, heights[1:]):
        joints = np.unique(np.r_[0, np.sort(random.uniform(5, SIDE - 5, int(random.integers(2, 7)))), SIDE])
        shapes += [box(X + a, Y + low, X + b, Y + high) for a, b in zip(joints, joints[1:])]
    return shapes


def _rounded(digits: int) -> Callable:
    def maker(shapes, random):
        return [shapely.transform(shape, lambda points: np.round(points, digits)) for shape in shapes]

    return maker


def _overlaps(shapes, random):
    """Roads laid over everything, a building inside a field, a polygon given twice, one too large."""
    more = []
    for _ in range(int(random.integers(1, 4))):
        ends = random.uniform(0, SIDE, (2, 2)) + (X, Y)
        more.append(shapely.LineString(ends).buffer(float(random.uniform(1, 6)), cap_style="flat"))
    where = shapes[int(random.integers(len(shapes)))].representative_point()
    more.append(where.buffer(float(random.uniform(1, 8)), quad_segs=3))
    more.append(shapes[int(random.integers(len(shapes)))])
    return [*(shape.buffer(0.8, join_style="mitre") if random.random() < 0.1 else shape for shape in shapes), *more]


def _gaps(shapes, random):
    return [shape for shape in shapes if random.random() > 0.2] or shapes


def _multiparts(shapes, random):
    group = random.integers(0, max(len(shapes) // 2, 1), len(shapes))
    return [shapely.union_all([s for s, own in zip(shapes, group) if own == g]) for g in np.unique(group)]


def _slivers(shapes, random):
    """Thin strips between neighbours, and neighbours that miss each other by centimetres."""
    found = []
    for shape in shapes:
        moved = affinity.translate(shape, *random.uniform(-0.06, 0.06, 2)) if random.random() < 0.3 else shape
        found.append(moved)
    line = shapely.LineString(random.uniform(0, SIDE, (2, 2)) + (X, Y))
    return [*found, line.buffer(float(random.uniform(0.02, 0.2)), cap_style="flat")]


_MAKERS = {
    "centimetres": _rounded(2),
    "millimetres": _rounded(3),
    "decimetres": _rounded(1),
    "overlaps": _overlaps,
    "gaps": _gaps,
    "multiparts": _multiparts,
    "slivers": _slivers,
}


def plainly_settled(shapes: list, priority: np.ndarray) -> list:
    """Each shape less all that come before it: higher priority, then larger area, then lower row."""
    area = np.array([shape.area for shape in shapes])
    taken = None
    found = list(shapes)
    for row in np.lexsort((np.arange(len(shapes)), -area, -priority)):
        found[row] = shapes[row] if taken is None else shapes[row].difference(taken)
        taken = shapes[row] if taken is None else taken.union(shapes[row])
    return found


def settled(shapes: list, priority: np.ndarray, rules: CoverRules | None = None) -> tuple[Partition, np.ndarray]:
    """Shapes through the engine, and the shape each polygon of the result comes from."""
    rules = rules or CoverRules.read()
    outlines = wkb.read([shapely.to_wkb(shape, output_dimension=2, byte_order=1) for shape in shapes])
    grid = PartitionGrid(X, Y, rules.step)
    made = partition(Rings.of(outlines, grid), grid, np.asarray(priority, float)[outlines.of_part], rules)
    return made, outlines.of_part[made.source]


def drawn(rings: Rings, grid: PartitionGrid) -> list[Polygon]:
    """Polygons of rings as shapely's."""
    points = grid.metres(rings.x, rings.y)
    found: list[list[np.ndarray]] = [[] for _ in range(rings.count)]
    for ring, owner in enumerate(rings.owner):
        found[owner].append(points[rings.start[ring] : rings.start[ring + 1]])
    return [Polygon(own[0], own[1:]) if own else Polygon() for own in found]


def edges(shapes: list) -> Edges:
    """Segments of shapes in metres from the corner, not snapped to any grid."""
    x, y, after, owner = [], [], [], []
    for row, shape in enumerate(shapes):
        for part in map(orient, shapely.get_parts(shape)):
            for ring in (part.exterior, *part.interiors):
                points = np.asarray(ring.coords)[:-1] - (X, Y)
                after += [*range(len(x) + 1, len(x) + len(points)), len(x)]
                x += points[:, 0].tolist()
                y += points[:, 1].tolist()
                owner += [row] * len(points)
    return Edges.from_points(
        np.array(x, float), np.array(y, float), np.array(after, int), np.array(owner, int), len(shapes)
    )
