"""Patches of one status, what surrounds them, and the thresholds of the decree applied to them.

Decree 2023-1096, annex R.101-1: 2 500 m2, and 50 m2 for buildings. Only areas and lengths of borders are needed.

Method: docs/design/erc.md#artificialisation
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from .tables import ErcThresholds
from .words import ARTIF_FIRST
from .zan_status import enclosed_small, is_lasting_building

Flags = NDArray[np.bool_]
Rows = NDArray[np.intp]
Numbers = NDArray[np.float64]


class PatchedLand(Protocol):
    """What a partition tells of its polygons (m2 and m)."""

    @property
    def area_m2(self) -> Numbers:
        """Area of each polygon."""

    def neighbours(self) -> tuple[Rows, Rows, Numbers]:
        """Pairs of polygons that share a border, and the length of it."""

    def rim_m(self) -> Numbers:
        """Length of border that each polygon shares with nobody."""

    def patches(self, alike: Rows) -> Rows:
        """Patch of each polygon, among those of one label."""


@dataclass
class PatchStatuses:
    """Status of every polygon after the thresholds, which ones changed, and which small ones stay in doubt."""

    artif: Rows
    changed: Flags
    doubtful: Flags


@dataclass
class _Patches:
    """Patch of each polygon, area of each patch, and the share of its border that touches the rest of the cover."""

    of: Rows
    area_m2: Numbers
    contact: Numbers

    @classmethod
    def made(cls, land: PatchedLand, status: Rows) -> _Patches:
        patch = land.patches(status)
        count = int(patch.max()) + 1 if len(patch) else 0
        rim = np.bincount(patch, land.rim_m(), count)
        first, second, length = land.neighbours()
        one, two = patch[first], patch[second]
        apart = one != two
        touched = np.bincount(one[apart], length[apart], count) + np.bincount(two[apart], length[apart], count)
        around = rim + touched
        contact = np.where(around > 0, touched / np.where(around > 0, around, 1.0), 1.0)
        return cls(patch, np.bincount(patch, land.area_m2, count).astype(np.float64), contact)


def apply_thresholds(
    land: PatchedLand,
    artif: Rows,
    is_building: Flags,
    thresholds: ErcThresholds,
    order: str = ARTIF_FIRST,
    progress: Callable[[float], None] = lambda share: None,
) -> PatchStatuses:
    """Apply the 2 500 m2 and 50 m2 thresholds: small enclosed patches take the status of what encloses them.

    land: a partition; land without a known status is not in it, its place is a gap. artif: status by the matrix (0/1).
    is_building: polygons whose cover is a building. order: which status is looked at first (`ordre_seuils`).
    """
    fixed = _lasting_buildings(land, is_building, thresholds)
    result = artif.copy()
    doubtful = np.zeros(len(artif), dtype=bool)
    for step, status in enumerate((1, 0) if order == ARTIF_FIRST else (0, 1)):
        progress(step / 2.0)
        patches = _Patches.made(land, result)
        flips, doubt = enclosed_small(patches.area_m2, patches.contact, thresholds)
        own = result == status
        doubtful |= own & doubt[patches.of]
        moved = own & flips[patches.of] & ~(own & fixed & (status == 1))
        result[moved] = 1 - status
    changed = result != artif
    return PatchStatuses(result, changed, doubtful & ~changed)


def _lasting_buildings(land: PatchedLand, is_building: Flags, thresholds: ErcThresholds) -> Flags:
    """Polygons that belong to a building of 50 m2 or more, walls that touch counted together."""
    patch = land.patches(is_building.astype(np.intp))
    area = np.bincount(patch, land.area_m2, int(patch.max(initial=-1)) + 1).astype(np.float64)
    return np.asarray(is_building & is_lasting_building(area, thresholds)[patch], dtype=np.bool_)
