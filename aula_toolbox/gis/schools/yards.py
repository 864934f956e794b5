"""A yard: the ground of a school without its buildings, without what is too small or too narrow to play in.

Method: docs/design/schools.md#yards
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from qgis.core import QgsGeometry

from ...core.graph import groups
from ..vector.geometry import area_of, areal, engine_of, index_of, polygons_of

SEGMENTS = 8
LEAST_M2 = 0.01
"""Less is no common ground but the rounding of an edge."""


@dataclass
class Yard:
    """A ground, what is built on it, and its yard; areas in m2.

    pieces: the parts of the yard. buildings: rows of the buildings on the ground; cut: how many its edge cuts.
    """

    ground: QgsGeometry
    pieces: list[QgsGeometry] = field(default_factory=list)
    built_m2: float = 0.0
    dropped: int = 0
    dropped_m2: float = 0.0
    buildings: list[int] = field(default_factory=list)
    cut: int = 0

    @property
    def ground_m2(self) -> float:
        """Area of the ground."""
        return area_of(self.ground)

    @property
    def area_m2(self) -> float:
        """Area of the yard."""
        return float(sum(area_of(piece) for piece in self.pieces))

    @property
    def shape(self) -> QgsGeometry:
        """The yard as one multipolygon; null when nothing is left."""
        return QgsGeometry.collectGeometry(self.pieces) if self.pieces else QgsGeometry()


def yards_of(
    grounds: Sequence[QgsGeometry], buildings: Sequence[QgsGeometry | None], limits: Mapping[str, float]
) -> list[Yard]:
    """The yard of each ground. limits: `piece_min_m2`, `largeur_min_m` of `schools_seuils`."""
    tree = index_of(buildings)
    return [_yard(ground, buildings, sorted(tree.intersects(ground.boundingBox())), limits) for ground in grounds]


def _yard(
    ground: QgsGeometry, buildings: Sequence[QgsGeometry | None], near: Sequence[int], limits: Mapping[str, float]
) -> Yard:
    engine = engine_of(ground)
    found = Yard(ground)
    built = []
    for row in near:
        building = buildings[row]
        if building is None or not engine.intersects(building.constGet()):
            continue
        inside = areal(QgsGeometry(engine.intersection(building.constGet())))
        if area_of(inside) <= LEAST_M2:
            continue
        built.append(inside)
        found.buildings.append(row)
        found.cut += area_of(building) - area_of(inside) > LEAST_M2
    left = ground
    if built:
        whole = areal(QgsGeometry.unaryUnion(built))
        found.built_m2 = area_of(whole)
        left = areal(ground.difference(whole))
    for piece in polygons_of(left, LEAST_M2):
        if piece.area() >= limits["piece_min_m2"] and is_wide(piece, limits["largeur_min_m"]):
            found.pieces.append(piece)
        else:
            found.dropped += 1
            found.dropped_m2 += piece.area()
    return found


def is_wide(piece: QgsGeometry, width_m: float) -> bool:
    """Whether a circle of that width fits somewhere in a polygon."""
    return area_of(piece.buffer(-width_m / 2, SEGMENTS)) > 0


def campuses(grounds: Sequence[QgsGeometry], contact_m: float) -> list[list[int]]:
    """Rows of the grounds that touch or overlap, the largest first in each; groups in the order of their lowest row."""
    tree = index_of(grounds)
    pairs = []
    for row, ground in enumerate(grounds):
        for other in tree.intersects(ground.boundingBox().buffered(contact_m)):
            if other > row and ground.distance(grounds[other]) <= contact_m:
                pairs.append((row, other))
    areas = np.array([area_of(one) for one in grounds])
    return [sorted(group, key=lambda row: (-areas[row], row)) for group in groups(len(grounds), pairs)]


def touched(shape: QgsGeometry, grounds: Sequence[QgsGeometry], contact_m: float) -> int | None:
    """The ground that a shape touches, the first one; None when it touches none."""
    for row, ground in enumerate(grounds):
        is_near = ground.boundingBox().buffered(contact_m).intersects(shape.boundingBox())
        if is_near and ground.distance(shape) <= contact_m:
            return row
    return None
