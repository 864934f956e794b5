"""Polygons cut by zones: the area of every piece, the shape of those that are asked for, and what no polygon covers.

Areas come from sums over segments (`core.partition.crossarea`): they add up to the zone without any drawing. Shapes
come from exact intersections, of the polygons that a border crosses only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry

from ...core.partition.crossarea import Shared, shared
from ...core.partition.rings import PartitionGrid
from .blobs import edges_of
from .cover import Cover, Progress, silent
from .geometry import area_of, areal, engine_of, index_of

LEAST_M2 = 1e-6
"""Less is no piece of land but the rounding of a sum."""


@dataclass
class Cut:
    """Pieces of polygons by zone: row numbers of both, area in m2, and the shape when it was asked for."""

    zone: np.ndarray
    row: np.ndarray
    area_m2: np.ndarray
    geometries: list[QgsGeometry]

    def sums(self, count: int) -> np.ndarray:
        """Area of the pieces of each zone, m2."""
        return np.bincount(self.zone, self.area_m2, count)


def cut(
    polygons: Cover | Sequence[QgsGeometry],
    zones: Sequence[QgsGeometry],
    with_shapes: bool = False,
    progress: Progress = silent,
) -> Cut:
    """Cut polygons by zones, ordered by zone, then by polygon. Zones may overlap, and so may polygons."""
    grid = polygons.grid if isinstance(polygons, Cover) else _near(zones)
    measured = polygons.polygons() if isinstance(polygons, Cover) else edges_of(polygons, grid)
    found = shared(measured, edges_of(zones, grid), least=LEAST_M2, progress=progress)
    if not with_shapes:
        return Cut(found.zone, found.row, found.area, [])
    shapes = _shapes(polygons, zones, found, progress)
    kept = np.array([not shape.isNull() for shape in shapes], bool)
    drawn = [shape for shape in shapes if not shape.isNull()]
    return Cut(found.zone[kept], found.row[kept], found.area[kept], drawn)


def _near(zones: Sequence[QgsGeometry]) -> PartitionGrid:
    """An origin near the zones: sums lose nothing far from the origin of the CRS."""
    box = next((zone.boundingBox() for zone in zones if not zone.isNull() and not zone.isEmpty()), None)
    return (
        PartitionGrid(0.0, 0.0, 1.0)
        if box is None
        else PartitionGrid(round(box.xMinimum()), round(box.yMinimum()), 1.0)
    )


def _shapes(
    polygons: Cover | Sequence[QgsGeometry], zones: Sequence[QgsGeometry], found: Shared, progress: Progress
) -> list[QgsGeometry]:
    """The shape of each piece; a polygon that lies wholly in its zone is its own piece."""
    shapes = polygons.geometries(found.row) if isinstance(polygons, Cover) else [polygons[row] for row in found.row]
    engine, own = None, -1
    for piece in np.flatnonzero(~found.is_whole).tolist():
        if found.zone[piece] != own:
            own = int(found.zone[piece])
            engine = engine_of(zones[own])
            progress(own / len(zones))
        shapes[piece] = areal(QgsGeometry(engine.intersection(shapes[piece].constGet())))
    return shapes


def gaps(
    zones: Sequence[QgsGeometry], outline: Sequence[QgsGeometry], progress: Progress = silent
) -> list[QgsGeometry]:
    """What each zone has that the outline of a land cover does not reach (null where nothing is missing)."""
    tree = index_of(outline)
    engines = {}
    found = []
    for row, zone in enumerate(zones):
        if not row % 20:
            progress(row / max(len(zones), 1))
        if area_of(zone) == 0:
            found.append(QgsGeometry())
            continue
        near = tree.intersects(zone.boundingBox())
        for part in near:
            if part not in engines:
                engines[part] = engine_of(outline[part])
        if any(engines[part].contains(zone.constGet()) for part in near):
            found.append(QgsGeometry())
            continue
        # the outline's part in the zone is small, and the zone's own border is in it as it is
        inside = [areal(QgsGeometry(engines[part].intersection(zone.constGet()))) for part in near]
        inside = [shape for shape in inside if not shape.isNull()]
        found.append(areal(zone.difference(QgsGeometry.unaryUnion(inside))) if inside else areal(zone))
    return found


def by_zone(shapes: Sequence[QgsGeometry], zones: Sequence[QgsGeometry]) -> np.ndarray:
    """Area of some shapes in each zone, m2."""
    return cut(shapes, zones).sums(len(zones))
