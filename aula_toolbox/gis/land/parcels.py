"""Parcels: which zone holds each, which ones touch, which ones share a building, how much of each is built.

Method: docs/design/land.md#units
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import Qgis, QgsGeometry, QgsSpatialIndex

from ...core.graph import Neighbours
from ..vector.cut import Cut, cut
from ..vector.geometry import area_of, engine_of, index_of, union

Progress = Callable[[float], None]
OUTSIDE = -1
#: parcels are grown by this much to find the edge they share: cadastral gaps are smaller (m)
GROWN_M = 0.2
FLAT = Qgis.EndCapStyle.Flat
MITER = Qgis.JoinStyle.Miter
FROM_EVERYWHERE = 500


@dataclass
class Placed:
    """The zone of each parcel (-1: none), its share inside, and the rows of parcels that a border cuts."""

    zone: np.ndarray
    share: np.ndarray
    cut_rows: list[int]
    doubles: list[int]
    """Parcels that two zones hold by half or more: they go to the larger share, the first one on ties."""


def placed(parcels: Sequence[QgsGeometry], zones: Sequence[QgsGeometry], least_share: float) -> Placed:
    """Parcels that lie in a zone by `least_share` of their area or more."""
    pieces = cut(parcels, zones)
    area = np.array([area_of(shape) for shape in parcels])
    share = np.divide(pieces.area_m2, area[pieces.row], out=np.zeros(len(pieces.row)), where=area[pieces.row] > 0)
    order = np.lexsort((pieces.zone, -np.round(share, 6), pieces.row))
    zone, best = np.full(len(parcels), OUTSIDE, np.intp), np.zeros(len(parcels))
    held = np.zeros(len(parcels), np.intp)
    for place in order[::-1].tolist():
        row = int(pieces.row[place])
        best[row] = share[place]
        zone[row] = pieces.zone[place]
        held[row] += share[place] >= least_share
    cut_rows = np.flatnonzero((best > 0.001) & (best < 0.999)).tolist()
    zone[best < least_share] = OUTSIDE
    return Placed(zone, best, cut_rows, np.flatnonzero(held > 1).tolist())


def touching(
    parcels: Sequence[QgsGeometry], least_m: float, progress: Progress, group: np.ndarray | None = None
) -> Neighbours:
    """Pairs of parcels whose common edge is `least_m` or longer. group: only parcels of one group are compared.

    The edge is measured on a parcel grown by a hand's width, so that the gaps and slivers of a cadastre do not part
    what the land does not.
    """
    index = index_of(parcels)
    pairs = []
    for row, shape in enumerate(parcels):
        if not row % FROM_EVERYWHERE:
            progress(row / max(len(parcels), 1))
        if area_of(shape) == 0:
            continue
        near = [other for other in index.intersects(shape.boundingBox().buffered(GROWN_M)) if other > row]
        if group is not None:
            near = [other for other in near if group[other] == group[row]]
        if not near:
            continue
        grown = shape.buffer(GROWN_M, 2, FLAT, MITER, 2.0)
        engine = engine_of(grown)
        for other in near:
            if area_of(parcels[other]) > 0 and engine.intersects(parcels[other].constGet()):
                common = QgsGeometry(engine.intersection(parcels[other].constGet()))
                if area_of(common) >= GROWN_M * least_m:
                    pairs.append((row, other))
    return Neighbours.of(np.array(pairs, dtype=np.intp).reshape(-1, 2))


@dataclass
class Built:
    """Buildings on parcels: built area of each parcel (m2), pairs of parcels that share a building, the pieces."""

    area_m2: np.ndarray
    across: Neighbours
    pieces: Cut


def built(parcels: Sequence[QgsGeometry], buildings: Sequence[QgsGeometry], least_m2: float) -> Built:
    """What is built on each parcel; a building joins parcels on which it stands by `least_m2` or more each.

    A smaller part is the inaccuracy of two plans drawn apart.
    """
    pieces = cut(buildings, parcels)
    area = np.bincount(pieces.zone, pieces.area_m2, len(parcels)) if len(pieces.zone) else np.zeros(len(parcels))
    real = np.flatnonzero(pieces.area_m2 >= least_m2)
    order = real[np.lexsort((pieces.zone[real], pieces.row[real]))]
    building, parcel = pieces.row[order], pieces.zone[order]
    same = np.flatnonzero(building[1:] == building[:-1]) if len(order) else np.zeros(0, np.intp)
    across = Neighbours(parcel[same].astype(np.intp), parcel[same + 1].astype(np.intp))
    return Built(area, across, pieces)


def outlines(parcels: Sequence[QgsGeometry], unit: np.ndarray, count: int) -> list[QgsGeometry]:
    """The outline of each unit: the union of its parcels."""
    members: list[list[QgsGeometry]] = [[] for _ in range(count)]
    for shape, own in zip(parcels, unit.tolist()):
        if own >= 0 and area_of(shape) > 0:
            members[own].append(shape)
    found = []
    for shapes in members:
        shape = QgsGeometry(shapes[0]) if len(shapes) == 1 else union(shapes)
        if not shape.isNull():
            shape.convertToMultiType()
        found.append(shape)
    return found


def parcel_of_points(
    parcels: Sequence[QgsGeometry], points: Sequence[QgsGeometry | None], reach_m: float, progress: Progress
) -> np.ndarray:
    """The parcel that holds each point, else the nearest within `reach_m`; -1 for none."""
    index: QgsSpatialIndex = index_of(parcels)
    found = np.full(len(points), OUTSIDE, np.intp)
    for row, point in enumerate(points):
        if not row % FROM_EVERYWHERE:
            progress(row / max(len(points), 1))
        if point is None or point.isNull():
            continue
        near = index.intersects(point.boundingBox().buffered(reach_m))
        distances = sorted((parcels[other].distance(point), other) for other in near)
        if distances and distances[0][0] <= reach_m:
            found[row] = distances[0][1]
    return found


def multi(shapes: Sequence[QgsGeometry]) -> list[QgsGeometry]:
    """Copies as multipolygons, which the results hold."""
    found = []
    for shape in shapes:
        copy = QgsGeometry(shape)
        if not copy.isNull():
            copy.convertToMultiType()
        found.append(copy)
    return found
