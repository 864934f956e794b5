"""Statistics of pixels by zone, gathered band after band so that no large raster is held twice.

Method: docs/design/heat.md#zone-statistics
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .classes import SHARES, UNDESCRIBED, HeatClasses
from .constants import heat_constants

Numbers = NDArray[np.float64]


class ZoneMeans:
    """Mean of the known pixels of each zone (numbered from 0; -1 is outside), in double precision."""

    def __init__(self, zones: int) -> None:
        self.total, self.count = np.zeros(zones), np.zeros(zones)

    def add(self, zone: NDArray[Any], values: NDArray[Any]) -> None:
        """Take in a band: its zone numbers and its values, NaN where unknown."""
        used = (zone >= 0) & np.isfinite(values)
        inside = zone[used].astype(np.intp)
        self.total += np.bincount(inside, values[used].astype(float), minlength=len(self.total))
        self.count += np.bincount(inside, minlength=len(self.total))

    def means(self) -> Numbers:
        """Mean by zone; NaN for a zone without any known pixel."""
        result = np.full(len(self.total), np.nan)
        np.divide(self.total, self.count, out=result, where=self.count > 0)
        return result


def cross_table(zone: NDArray[Any], number: NDArray[Any], zones: int, classes: int) -> NDArray[np.int64]:
    """Pixels by zone and class: array (zones, classes). Numbers beyond the classes (no data) are not counted.

    >>> cross_table(np.array([0, 0, 1, -1]), np.array([0, 1, 1, 0]), 2, 2).tolist()
    [[1, 1], [0, 1]]
    """
    used = (zone >= 0) & (number < classes)
    pairs = zone[used].astype(np.int64) * classes + number[used]
    return np.bincount(pairs, minlength=zones * classes).reshape(zones, classes).astype(np.int64)


def weighted_quantile(values: Numbers, weights: Numbers, share: float) -> float:
    """The value below which `share` of the total weight lies; NaN when nothing is known.

    >>> weighted_quantile(np.array([1.0, 2.0, 10.0]), np.array([1.0, 1.0, 8.0]), 0.5)
    10.0
    """
    known = np.isfinite(values) & (weights > 0)
    if not known.any():
        return float("nan")
    order = np.argsort(values[known], kind="stable")
    cumulated = np.cumsum(weights[known][order])
    place = np.searchsorted(cumulated, share * cumulated[-1], side="left")
    return float(values[known][order][min(int(place), len(order) - 1)])


def valid_share_pct(known: Numbers, pixels: Numbers) -> Numbers:
    """Share of a zone's pixels that are known (%); 0 for a zone without any pixel.

    >>> valid_share_pct(np.array([3.0, 0.0]), np.array([4.0, 0.0])).tolist()
    [75.0, 0.0]
    """
    result = np.zeros(len(pixels))
    np.divide(100 * known, pixels, out=result, where=pixels > 0)
    return np.minimum(result, 100.0)


def blanked(columns: Mapping[str, Numbers], valid_pct: Numbers) -> dict[str, Numbers]:
    """The columns without the values of zones that are known too little.

    >>> blanked({'lst': np.array([30.0, 31.0])}, np.array([100.0, 1.0]))['lst'].tolist()
    [30.0, nan]
    """
    enough = valid_pct >= heat_constants()["part_valide_min_pct"]
    return {name: np.where(enough, values, np.nan) for name, values in columns.items()}


def cover_shares_pct(pixels: NDArray[np.int64], classes: HeatClasses) -> dict[str, Numbers]:
    """Shares of the known pixels of each zone (%): built, sealed, trees, vegetation, water, undescribed.

    pixels: array (zones, classes). NaN everywhere when the table of classes has no share columns.
    """
    known = pixels.sum(axis=1).astype(float)
    shares = classes.shares or {name: np.full(len(classes), np.nan) for name in SHARES}
    result = {f"{name}_pct": _percent(pixels @ shares[name], known) for name in SHARES}
    result["part_indef_pct"] = _percent(pixels @ (classes.code == UNDESCRIBED).astype(float), known)
    return result


def _percent(part: Numbers, whole: Numbers) -> Numbers:
    result = np.full(len(whole), np.nan)
    np.divide(100 * part, whole, out=result, where=whole > 0)
    return result
