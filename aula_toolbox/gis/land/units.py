"""Property units drawn and measured: parcels brought together, with what stands on each.

Method: docs/design/land.md#units
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry

from ...core.graph import Neighbours
from ...core.land.units import PropertyUnits, property_units
from ..vector.geometry import area_of
from . import parcels as ground
from .parcels import Progress


@dataclass
class BuildingSet:
    """Buildings: storeys (NaN where not known), ruins, and where the layer has them dwellings and years."""

    shapes: Sequence[QgsGeometry]
    storeys: np.ndarray
    is_ruin: Sequence[bool]
    dwellings: np.ndarray | None = None
    years: np.ndarray | None = None


@dataclass
class UnitSet:
    """Units over some parcels. Arrays are (units,) but `of_parcel` (parcels,)."""

    of_parcel: np.ndarray
    merged: np.ndarray
    members: list[list[int]]
    area_m2: np.ndarray
    built_m2: np.ndarray
    """NaN without a layer of buildings."""
    storeys: np.ndarray
    is_ruin: np.ndarray
    """More than half of what is built there is in ruin."""
    touching: Neighbours
    """Pairs of parcels with a common edge."""

    def __len__(self) -> int:
        return len(self.members)

    @property
    def is_built(self) -> np.ndarray:
        """Whether a building stands on it; without buildings nothing is called built."""
        return np.nan_to_num(self.built_m2) > 0


def unit_set(
    shapes: Sequence[QgsGeometry],
    owners: Sequence[str | None],
    buildings: BuildingSet | None,
    limits: dict[str, float],
    progress: Progress,
    group: np.ndarray | None = None,
    unites_across: bool = True,
) -> UnitSet:
    """The units of some parcels.

    owners: one a parcel, None where not known; group: parcels of one group only unite. unites_across: a building makes
    one unit of the parcels on which it stands.
    """
    touching = ground.touching(shapes, limits["mitoyen_m"], progress, group)
    nothing = Neighbours(np.zeros(0, np.intp), np.zeros(0, np.intp))
    built = None if buildings is None else ground.built(shapes, buildings.shapes, limits["bati_a_cheval_m2"])
    across = nothing if built is None or not unites_across else built.across
    if group is not None and len(across.first):
        same = group[across.first] == group[across.second]
        across = Neighbours(across.first[same], across.second[same])
    found = property_units(owners, touching, across)
    return _measured(shapes, found, buildings, built, touching)


def _measured(
    shapes: Sequence[QgsGeometry],
    found: PropertyUnits,
    buildings: BuildingSet | None,
    built: ground.Built | None,
    touching: Neighbours,
) -> UnitSet:
    count = found.most
    area = np.bincount(found.unit, [area_of(shape) for shape in shapes], minlength=count) if count else np.zeros(0)
    members: list[list[int]] = [[] for _ in range(count)]
    for row, own in enumerate(found.unit.tolist()):
        members[own].append(row)
    built_m2, storeys = np.full(count, np.nan), np.full(count, np.nan)
    ruin = np.zeros(count, bool)
    if built is not None and buildings is not None:
        built_m2 = np.bincount(found.unit, built.area_m2, minlength=count)
        unit, weight = found.unit[built.pieces.zone], built.pieces.area_m2
        floors = buildings.storeys[built.pieces.row]
        known = np.isfinite(floors)
        total = np.bincount(unit[known], weight[known], minlength=count)
        summed = np.bincount(unit[known], (weight * np.nan_to_num(floors))[known], minlength=count)
        np.divide(summed, total, out=storeys, where=total > 0)
        fallen = np.array(buildings.is_ruin, dtype=bool)[built.pieces.row] if len(built.pieces.row) else known
        ruin = np.bincount(unit[fallen], weight[fallen], minlength=count) > 0.5 * built_m2
    return UnitSet(found.unit, found.merged_of_unit(), members, area, built_m2, storeys, ruin, touching)
