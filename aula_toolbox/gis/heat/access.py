"""How far homes are from cool places: straight, or on foot along a network."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsSpatialIndex

from ...core.graph import Doors, nearest
from ...core.heat.constants import heat_constants
from ...core.heat.network import Network, distance_from
from ..raster.rasters import Progress
from ..vector.shapes import known

#: longest straight piece of the network: entrances are looked for at its ends (m)
PIECE_M = 10.0
NO_PLACE = -1


@dataclass
class Nearest:
    """By home: distance to the nearest place (NaN beyond the search) and its row (-1)."""

    distance_m: np.ndarray
    place: np.ndarray


def straight(
    homes: Sequence[QgsPointXY | None], places: Sequence[QgsGeometry | None], limit_m: float, progress: Progress
) -> Nearest:
    """Straight distance to the edge of the nearest place, 0 inside; ties go to the first place."""
    index = _index(places)
    found = Nearest(np.full(len(homes), np.nan), np.full(len(homes), NO_PLACE))
    if not any(place is not None for place in places):
        return found
    for row, point in enumerate(homes):
        if not row % 500:
            progress(row / len(homes))
        if point is None:
            continue
        at = QgsGeometry.fromPointXY(point)
        near = sorted(index.nearestNeighbor(point, 1, limit_m))
        distances = [(places[place].distance(at), place) for place in near]
        if distances and min(distances)[0] <= limit_m:
            found.distance_m[row], found.place[row] = min(distances)
    return found


def _index(shapes: Sequence[QgsGeometry | None]) -> QgsSpatialIndex:
    index = QgsSpatialIndex(QgsSpatialIndex.Flag.FlagStoreFeatureGeometries)
    for row, shape in known(shapes):
        feature = QgsFeature(row)
        feature.setGeometry(shape)
        index.addFeature(feature)
    return index


class Ways:
    """A walkable network, with what is needed to join homes and places to it."""

    def __init__(self, lines: Sequence[QgsGeometry | None]) -> None:
        self.lines: list[QgsGeometry] = []
        rows: list[int] = []
        for row, shape in known(lines):
            parts = [part.densifyByDistance(PIECE_M) for part in shape.asGeometryCollection()]
            self.lines.extend(parts)
            rows.extend([row] * len(parts))
        vertices = [np.array([(v.x(), v.y()) for v in line.vertices()]) for line in self.lines]
        self.network = Network.of_lines(vertices)
        self._first_piece = np.cumsum([0, *(len(line) - 1 for line in vertices)])
        self._index = _index(self.lines)
        #: the line that each piece comes from
        self.row = np.repeat(np.array(rows, np.intp), [len(line) - 1 for line in vertices])

    def nearest(
        self,
        homes: Sequence[QgsPointXY | None],
        places: Sequence[QgsGeometry | None],
        limit_m: float,
        snap_m: float,
        fallback: Nearest,
        progress: Progress,
    ) -> tuple[Nearest, np.ndarray]:
        """Distance on foot; homes farther than `snap_m` from the network take the straight one with a detour.

        The second value says which homes went by the network.
        """
        reach = nearest(self.network.arcs, self.doors(places), limit_m)
        result = Nearest(np.full(len(homes), np.nan), np.full(len(homes), NO_PLACE))
        on_foot = np.zeros(len(homes), bool)
        detour = heat_constants()["detour"]
        for row, point in enumerate(homes):
            if not row % 500:
                progress(row / len(homes))
            joined = None if point is None else self.join(point, snap_m)
            if joined is None:
                result.distance_m[row] = fallback.distance_m[row] * detour
                result.place[row] = fallback.place[row]
            else:
                on_foot[row] = True
                piece, along, access = joined
                distance, place = distance_from(
                    self.network, reach, np.array([piece]), np.array([along]), np.array([access])
                )
                if fallback.distance_m[row] == 0:
                    distance, place = np.zeros(1), fallback.place[row : row + 1]
                if distance[0] <= limit_m:
                    result.distance_m[row], result.place[row] = distance[0], place[0]
        beyond = ~(result.distance_m <= limit_m)
        result.distance_m[beyond], result.place[beyond] = np.nan, NO_PLACE
        return result, on_foot

    def doors(self, places: Sequence[QgsGeometry | None]) -> Doors:
        """Entrances of the places: crossings inside them or near their edge."""
        near = heat_constants()["entree_m"]
        x, y = self.network.points.T
        nodes, accesses, goals = [], [], []
        for row, place in known(places):
            box = place.boundingBox().buffered(near)
            inside = (x >= box.xMinimum()) & (x <= box.xMaximum()) & (y >= box.yMinimum()) & (y <= box.yMaximum())
            for node in np.flatnonzero(inside).tolist():
                access = place.distance(QgsGeometry.fromPointXY(QgsPointXY(x[node], y[node])))
                if access <= near:
                    nodes.append(node)
                    accesses.append(access)
                    goals.append(row)
        return Doors(np.array(nodes, np.intp), np.array(accesses, float), np.array(goals, np.intp))

    def join(self, point: QgsPointXY, snap_m: float) -> tuple[int, float, float] | None:
        """Piece of the network nearest to a point, distance along it, and distance to it."""
        near = sorted(self._index.nearestNeighbor(point, 1, snap_m))
        if not near:
            return None
        line = near[0]
        squared, foot, after, _ = self.lines[line].closestSegmentWithContext(point)
        if squared < 0 or squared > snap_m**2:
            return None
        start = self.lines[line].vertexAt(after - 1)
        along = float(np.hypot(foot.x() - start.x(), foot.y() - start.y()))
        return int(self._first_piece[line]) + after - 1, along, float(np.sqrt(squared))
