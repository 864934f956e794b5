"""Statistics of pixels by zone, gathered band after band so that no large raster is held twice."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

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
    """Pixels by zone and class: array (zones, classes). Numbers beyond the classes (no data) are not counted."""
    used = (zone >= 0) & (number < classes)
    pairs = zone[used].astype(np.int64) * classes + number[used]
    return np.bincount(pairs, minlength=zones * classes).reshape(zones, classes).astype(np.int64)


def weighted_quantile(values: Numbers, weights: Numbers, share: float) -> float:
    """The value below which `share` of the total weight lies; NaN when nothing is known."""
    known = np.isfinite(values) & (weights > 0)
    if not known.any():
        return float("nan")
    order = np.argsort(values[known], kind="stable")
    cumulated = np.cumsum(weights[known][order])
    place = np.searchsorted(cumulated, share * cumulated[-1], side="left")
    return float(values[known][order][min(int(place), len(order) - 1)])
