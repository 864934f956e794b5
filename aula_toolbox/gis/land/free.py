"""Land that is still free on a unit: street side, setbacks, room for a circle, access.

Method: docs/design/land.md#free-land
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import Qgis, QgsGeometry, QgsSpatialIndex

from ..vector.geometry import area_of, areal, index_of, polygons_of

#: a border this near to another parcel is no street side (m)
BESIDE_M = 0.4
ROUND = 6
FLAT, MITER = Qgis.EndCapStyle.Flat, Qgis.JoinStyle.Miter


@dataclass(frozen=True)
class Setbacks:
    """What must stay free and how large a piece must be. Metres and m2."""

    from_building_m: float
    from_border_m: float
    circle_m: float
    """Radius of the circle that must fit."""
    least_m2: float
    access_m: float


@dataclass
class Surroundings:
    """All parcels and buildings, found by their boxes."""

    parcels: Sequence[QgsGeometry]
    buildings: Sequence[QgsGeometry]

    def __post_init__(self) -> None:
        self.parcel_index: QgsSpatialIndex = index_of(self.parcels)
        self.building_index: QgsSpatialIndex = index_of(self.buildings)

    def buildings_near(self, shape: QgsGeometry, reach_m: float) -> list[QgsGeometry]:
        """Buildings whose box, grown by the reach, meets that of a shape."""
        box = shape.boundingBox().buffered(reach_m)
        return [self.buildings[row] for row in sorted(self.building_index.intersects(box))]

    def street_side(self, shape: QgsGeometry, own: set[int]) -> QgsGeometry:
        """The part of a unit's border along which no other parcel lies: a road, or land without number.

        own: rows of the unit's parcels.
        """
        border = QgsGeometry(shape.constGet().boundary())
        near = self.parcel_index.intersects(shape.boundingBox().buffered(BESIDE_M))
        others = [self.parcels[row] for row in near if row not in own and area_of(self.parcels[row]) > 0]
        if not others:
            return border
        beside = QgsGeometry.unaryUnion([one.buffer(BESIDE_M, 2, FLAT, MITER, 2.0) for one in others])
        return border.difference(beside)


@dataclass
class FreeLand:
    """The free pieces of a unit, and the length of its street side (m)."""

    pieces: list[QgsGeometry]
    street_m: float

    @property
    def area_m2(self) -> float:
        """Area of the pieces together."""
        return float(sum(piece.area() for piece in self.pieces))


def free_land(shape: QgsGeometry, own: set[int], around: Surroundings, rules: Setbacks) -> FreeLand:
    """The pieces of a unit that keep the setbacks, hold the circle, are large enough and can be reached.

    A piece can be reached when a way of `access_m` leads to it from the street side over land without building.
    """
    street = around.street_side(shape, own)
    length = 0.0 if street.isNull() or street.isEmpty() else float(street.length())
    if length < rules.access_m:
        return FreeLand([], length)
    near = around.buildings_near(shape, rules.from_building_m)
    built = QgsGeometry.unaryUnion(near) if near else QgsGeometry()
    ground = shape if built.isNull() else shape.difference(built)
    room = ground.buffer(-rules.from_border_m, ROUND) if built.isNull() else _room(shape, built, rules)
    ways = [way for way in polygons_of(areal(ground.buffer(-rules.access_m / 2, ROUND))) if not way.isEmpty()]
    gates = street.buffer(rules.access_m / 2 + BESIDE_M, 2)
    open_ways = [way for way in ways if way.intersects(gates)]
    pieces = []
    for piece in polygons_of(areal(room), rules.least_m2):
        if piece.buffer(-rules.circle_m, ROUND).isEmpty():
            continue
        if any(way.intersects(piece) for way in open_ways):
            pieces.append(piece)
    return FreeLand(pieces, length)


def _room(shape: QgsGeometry, built: QgsGeometry, rules: Setbacks) -> QgsGeometry:
    inner = shape.buffer(-rules.from_border_m, ROUND)
    return inner.difference(built.buffer(rules.from_building_m, ROUND))


def clear_m2(pieces: Sequence[QgsGeometry], constraints: QgsGeometry) -> float:
    """Area of pieces outside some constraints."""
    if constraints.isNull() or constraints.isEmpty():
        return float(sum(piece.area() for piece in pieces))
    return float(sum(area_of(piece.difference(constraints)) for piece in pieces))


def inside_m2(shapes: Sequence[QgsGeometry], zone: QgsGeometry) -> np.ndarray:
    """Area of each shape inside a zone."""
    return np.array([area_of(shape.intersection(zone)) if area_of(shape) > 0 else 0.0 for shape in shapes])
