"""Property units: contiguous parcels of one owner, and how many there are at least when owners are not known.

The open file of owners names legal persons only. Parcels of natural persons have no owner here: each may be a unit of
its own (the published number), or all that touch may be one (the least number).

Method: docs/design/land.md#units
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..graph import Neighbours, components

Rows = NDArray[np.intp]


@dataclass(frozen=True)
class PropertyUnits:
    """The unit of each parcel, arrays (parcels,).

    unit: number of the published unit: parcels without a known owner stand alone.
    merged: number of the unit when contiguous parcels without a known owner are one.
    """

    unit: Rows
    merged: Rows

    @property
    def most(self) -> int:
        """How many units there are at most: the published number."""
        return int(self.unit.max()) + 1 if len(self.unit) else 0

    @property
    def least(self) -> int:
        """How many units there are at least."""
        return int(self.merged.max()) + 1 if len(self.merged) else 0

    def merged_of_unit(self) -> Rows:
        """The least-number group of each published unit, array (units,)."""
        group = np.zeros(self.most, np.intp)
        group[self.unit] = self.merged
        return group


def property_units(owners: Sequence[str | None], touching: Neighbours, built_across: Neighbours) -> PropertyUnits:
    """Units of parcels that touch and have one owner.

    owners: SIREN, or the number of a group of owners, None when not known; one a parcel.
    touching: parcels with a common edge long enough. built_across: parcels that share a building, which makes them one.

    >>> row = Neighbours(np.array([0, 1, 2, 3, 4]), np.array([1, 2, 3, 4, 5]))
    >>> nothing = Neighbours(np.zeros(0, int), np.zeros(0, int))
    >>> found = property_units(["A", "A", "B", None, None, "A"], row, nothing)
    >>> found.unit.tolist(), found.least, found.most
    ([0, 0, 1, 2, 3, 4], 4, 5)
    """
    count = len(owners)
    known = np.array([owner is not None for owner in owners], dtype=bool)
    number = {owner: place for place, owner in enumerate(dict.fromkeys(owners))}
    own = np.array([number[owner] for owner in owners], dtype=np.intp)
    first, second = touching.first, touching.second
    same = known[first] & known[second] & (own[first] == own[second]) if count else np.zeros(0, bool)
    nobody = ~known[first] & ~known[second] if count else np.zeros(0, bool)
    joined = (np.append(first[same], built_across.first), np.append(second[same], built_across.second))
    unit = components(count, *joined)
    merged = components(count, np.append(joined[0], first[nobody]), np.append(joined[1], second[nobody]))
    return PropertyUnits(unit, merged)
