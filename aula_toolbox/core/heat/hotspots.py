"""Hot spots: the Gi* statistic of Getis and Ord, tested by permutation, with the false discovery rate of Benjamini and
Hochberg (1995).

Method: docs/design/heat.md#hot-spots
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import AulaError
from ..graph import Neighbours
from ..messages import Notes, written
from .constants import heat_constants

Numbers = NDArray[np.float64]
MIN_ZONES = 10
_SEED = 1
_BATCH = 2_000_000  # values shuffled together: 16 MB
#: p values (corrected) below which a spot is certain, probable, possible
LEVELS = ((0.01, 3), (0.05, 2), (0.10, 1))


@dataclass(frozen=True)
class HotSpots:
    """One value a row: neighbours, z, p, corrected p, class -3 (cold) to 3 (hot); NaN where not defined."""

    count: NDArray[np.intp]
    z: Numbers
    p: Numbers
    p_fdr: Numbers
    level: Numbers


def hot_spots(
    values: Numbers,
    neighbours: Neighbours,
    notes: Notes,
    min_zones: int = MIN_ZONES,
    is_smoothed: bool = False,
) -> HotSpots:
    """Gi* of every known value and its class after correction for the number of tests.

    is_smoothed: the values were mixed with those around: the test does not hold for them, no class is given.
    Raises AulaError E_ZONES when fewer than `min_zones` values are known.
    """
    known = np.isfinite(values)
    if int(known.sum()) < min_zones:
        raise AulaError(
            "Hot spots need at least {least} known values; there are {count}.",
            "E_ZONES",
            least=min_zones,
            count=int(known.sum()),
        )
    inside = neighbours.among(known)
    count = np.zeros(len(values), np.intp)
    count[known] = np.bincount(inside.first, minlength=int(known.sum()))
    z, p, p_fdr = (np.full(len(values), np.nan) for _ in range(3))
    z[known] = gi_star(values[known], inside)
    if np.isnan(z).all():
        notes.warn("All values are the same: there is no hot spot to find.")
    tested = np.isfinite(z)
    correlation = moran(values[known], inside)
    independent = independent_values(int(known.sum()), correlation)
    p[tested] = permutation_p(values[known], count[tested], z[tested])
    p_fdr[tested] = false_discovery(p[tested])
    level = classes(z, p_fdr)
    if np.isfinite(correlation):
        told = {"moran": written(correlation, ".2f"), "count": f"{independent:.0f}", "total": int(known.sum())}
        notes.info("Moran's I between neighbours: {moran}; {total} values are worth {count} independent ones.", **told)
        if is_smoothed:
            notes.warn(
                "The model has mixed these values over more than one zone: noise alone would make hot spots of them. "
                "No class is given; test what zones owe to themselves (people, cover, age)."
            )
            level = np.full(len(values), np.nan)
        elif independent < heat_constants()["n_efficace_min"]:
            notes.warn("The values are too smooth for a test ({count} independent ones): no hot spot is given.", **told)
            level = np.full(len(values), np.nan)
    return HotSpots(count, z, p, p_fdr, level)


def permutation_p(values: Numbers, count: NDArray[np.intp], z: Numbers) -> Numbers:
    """How often chance groups values as much: the share of draws whose |Gi*| reaches that of a place, itself counted.

    Under chance any values may stand at a place and its neighbours: places with as many neighbours share one law, drawn
    once with a fixed seed from shuffles of the values. No normal law is assumed, whatever the values (Anselin, 1995).

    >>> values = np.array([0.0] * 18 + [9.0, 9.0])
    >>> permutation_p(values, np.array([1, 1]), np.array([4.2, -0.4])).round(2).tolist()
    [0.01, 1.0]
    """
    draws, size = int(heat_constants()["tirages_points_chauds"]), len(values)
    # in one order, whatever that of the rows
    centred = np.sort(values - values.mean())
    spread = math.sqrt(float(np.mean(centred**2)))
    out = np.ones(len(z))
    for around in np.unique(count).tolist():
        rows, held = np.flatnonzero(count == around), around + 1
        variance = (size * held - held**2) / (size - 1)
        if variance <= 0:
            continue  # everybody's neighbours: nothing to compare with
        drawn = np.sort(np.abs(_sums(centred, held, draws))) / (spread * math.sqrt(variance))
        # equal but for the last digits of a sum is equal
        reached = len(drawn) - np.searchsorted(drawn, np.abs(z[rows]) * (1 - 1e-9))
        out[rows] = (1 + reached) / (1 + len(drawn))
    return out


def _sums(values: Numbers, held: int, draws: int) -> Numbers:
    """Sums of so many values drawn without replacement: shuffles cut in groups that share no value."""
    rng, groups, found = np.random.default_rng(_SEED), len(values) // held, []
    whole = groups * held
    step = max(1, _BATCH // len(values))
    left = -(-draws // groups)
    while left > 0:
        shuffled = rng.permuted(np.broadcast_to(values, (min(step, left), len(values))), axis=1)
        found.append(shuffled[:, :whole].reshape(-1, groups, held).sum(axis=2).ravel())
        left -= step
    sums: Numbers = np.concatenate(found)
    return sums


def moran(values: Numbers, neighbours: Neighbours) -> float:
    """Moran's I: correlation between neighbours (-1 to 1), weights of 1; NaN without neighbours or differences.

    >>> row = Neighbours(np.array([0, 1, 1, 2]), np.array([1, 0, 2, 1]))
    >>> round(moran(np.array([1.0, 2.0, 3.0]), row), 2)
    0.0
    >>> moran(np.array([1.0, 1.0, 1.0]), row)
    nan
    """
    centred = values - values.mean()
    spread = float(np.mean(centred**2))
    if not len(neighbours.first) or spread <= (1e-12 * max(1.0, float(np.abs(values).max()))) ** 2:
        return float("nan")
    return float(np.mean(centred[neighbours.first] * centred[neighbours.second]) / spread)


def independent_values(count: int, correlation: float) -> float:
    """How many independent values `count` correlated ones are worth: n (1 - rho) / (1 + rho), at most n.

    >>> round(independent_values(300, 0.5), 6), independent_values(300, -0.2)
    (100.0, 300.0)
    """
    rho = min(max(0.0, correlation), 1.0) if np.isfinite(correlation) else 0.0
    return count * (1 - rho) / (1 + rho)


def gi_star(values: Numbers, neighbours: Neighbours) -> Numbers:
    """Standardised local sums: how much higher the values around a place (itself included) are than everywhere.

    NaN where a place has no neighbour or where all values are equal.

    >>> row = Neighbours(np.array([0, 1, 1, 2, 2, 3]), np.array([1, 0, 2, 1, 3, 2]))  # four places in a row
    >>> gi_star(np.array([1.0, 1.0, 9.0, 9.0]), row).round(2).tolist()
    [-1.73, -1.0, 1.0, 1.73]
    """
    size = len(values)
    centred = values - values.mean()
    spread = math.sqrt(float(np.mean(centred**2)))
    if spread <= 1e-12 * max(1.0, float(np.abs(values).max())):
        return np.full(size, np.nan)
    count = np.bincount(neighbours.first, minlength=size)
    local = centred + np.bincount(neighbours.first, centred[neighbours.second], minlength=size)
    # weights of 1: their sum is that of their squares; dividing rows by their sum would give the same z
    weights = (count + 1).astype(float)
    variance = (size * weights - weights**2) / (size - 1)
    z = np.full(size, np.nan)
    np.divide(local, spread * np.sqrt(np.maximum(variance, 0)), out=z, where=(variance > 0) & (count > 0))
    return z


def false_discovery(p: Numbers) -> Numbers:
    """Corrected p values: the share of false alarms among all that are at least as convincing.

    >>> false_discovery(np.array([0.01, 0.04, 0.5])).round(2).tolist()
    [0.03, 0.06, 0.5]
    """
    order = np.argsort(p, kind="stable")
    ranked = p[order] * len(p) / np.arange(1, len(p) + 1)
    corrected = np.minimum.accumulate(np.minimum(ranked, 1.0)[::-1])[::-1]
    result = np.empty_like(p)
    result[order] = corrected
    return result


def classes(z: Numbers, p_fdr: Numbers) -> Numbers:
    """-3..3: the sign of z and how sure it is; NaN where it is not defined.

    >>> classes(np.array([3.0, -2.1, np.nan]), np.array([0.005, 0.04, 1.0])).tolist()
    [3.0, -2.0, nan]
    """
    level = np.zeros(len(z))
    for limit, certainty in reversed(LEVELS):
        level[p_fdr <= limit] = certainty
    return np.where(np.isnan(z), np.nan, np.sign(z) * level)
