"""A ground rebuilt from parcels: that of a point, then its neighbours of the same legal person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qgis.core import QgsGeometry, QgsSpatialIndex

from ..vector.geometry import area_of, index_of, union

SLACK_M = 0.05
"""Parcels of a plan do not always meet to the last digit."""


@dataclass
class ParcelGround:
    """The rows of the parcels of a rebuilt ground, and whether an owner says that they are one."""

    rows: list[int]
    has_owner: bool


class SchoolParcels:
    """Parcels with the legal person that owns each, empty where nobody is known."""

    def __init__(self, shapes: Sequence[QgsGeometry | None], owners: Sequence[str]) -> None:
        self.shapes = shapes
        self.owners = owners
        self._index: QgsSpatialIndex = index_of(shapes)

    def ground(self, point: QgsGeometry, limits: Mapping[str, float]) -> ParcelGround | None:
        """The ground of a school at a point; None when no parcel holds it.

        limits: `parcelles_max`, `terrain_max_m2`, `parcelle_contact_m` of `schools_seuils`.
        """
        first = self._holding(point)
        if first is None:
            return None
        owner = self.owners[first]
        if not owner:
            return ParcelGround([first], False)
        rows, waiting = [first], self._beside(first, owner, limits)
        total = area_of(self.shapes[first])
        while waiting and len(rows) < limits["parcelles_max"]:
            row = waiting.pop(0)
            if row in rows:
                continue
            if total + area_of(self.shapes[row]) > limits["terrain_max_m2"]:
                break
            total += area_of(self.shapes[row])
            rows.append(row)
            waiting += self._beside(row, owner, limits)
        return ParcelGround(sorted(rows), True)

    def shape(self, rows: Sequence[int]) -> QgsGeometry:
        """The ground that some parcels make."""
        return union([self.shapes[row] for row in rows])

    def owner_at(self, point: QgsGeometry) -> str:
        """The legal person of the parcel that holds a point; empty when nobody is known."""
        row = self._holding(point)
        return "" if row is None else self.owners[row]

    def _holding(self, point: QgsGeometry) -> int | None:
        near = sorted(self._index.intersects(point.boundingBox()))
        return next((row for row in near if self.shapes[row].intersects(point)), None)

    def _beside(self, row: int, owner: str, limits: Mapping[str, float]) -> list[int]:
        """Parcels of one owner that share an edge with another, not a corner."""
        grown = self.shapes[row].buffer(SLACK_M, 2)
        found = []
        for other in sorted(self._index.intersects(grown.boundingBox())):
            if other != row and self.owners[other] == owner:
                common = grown.intersection(self.shapes[other])
                if common.length() / 2 >= limits["parcelle_contact_m"]:
                    found.append(other)
        return found
