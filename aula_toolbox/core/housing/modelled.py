"""A modelled probability for buildings without a DPE: that of their stratum, never a label.

Method: docs/design/housing.md#probability-of-a-building
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from .labels import Bools, Ints
from .linked import DIAGNOSED, NOTHING
from .park import Park, made
from .tables import Floats, HousingTables

if TYPE_CHECKING:
    import pandas as pd

MODELLED = "modelise"
UNKNOWN = -1


class StratumShare(NamedTuple):
    """Probability of F or G of a dwelling without a DPE, 0-1, with its bounds, one value a building; NaN unknown."""

    mean: Floats
    low: Floats
    high: Floats


def kinds_of(dwellings: Floats, tables: HousingTables) -> Ints:
    """Type that the dwellings of a building tell: 0 a house, 1 flats, -1 unknown.

    >>> kinds_of(np.array([1.0, 2.0, 3.0, np.nan]), HousingTables.read()).tolist()
    [0, -1, 1, -1]
    """
    with np.errstate(invalid="ignore"):
        return np.where(dwellings == 1, 0, np.where(dwellings >= tables.constants["maison_logts"], 1, UNKNOWN))


def periods_of(years: Floats, ends: Ints) -> Ints:
    """Period of the census of each year of building, -1 unknown.

    >>> periods_of(np.array([1900.0, 1950.0, np.nan]), np.array([1918, 1945, 1970, 9999])).tolist()
    [0, 2, -1]
    """
    known = ~np.isnan(years)
    return np.where(known, np.searchsorted(ends, np.nan_to_num(years)), UNKNOWN)


def probabilities(park: Park, zone: Ints, kind: Ints, period: Ints) -> StratumShare:
    """Mean and bounds of the probability of F or G of a dwelling without a DPE in the stratum of each building, 0-1.

    The stratum is its zone, with its type and period where they are known; cells weigh by their dwellings without DPE,
    all of them where none is left. NaN without an estimate of the zone.
    """
    drawn, stock = made(park.drawn), made(park.stock)
    kinds, periods, fuels = park.axes.shape
    shape = (len(park.known), kinds, periods, fuels)
    left = stock.left.reshape(shape)
    # a stratum that is wholly diagnosed says what its dwellings are like all the same
    weight = np.where(left.sum(axis=3, keepdims=True) > 0, left, stock.dwellings.reshape(shape))
    found = []
    for values in (drawn.p_mean, drawn.p_low, drawn.p_high):
        whole, total = _summed(weight * values.reshape(shape)), _summed(weight)
        with np.errstate(invalid="ignore", divide="ignore"):
            share = np.where(total > 0, whole / total, np.nan)
        own = share[zone, kind, period]
        found.append(np.where((zone >= 0) & park.known[zone], own, np.nan))
    return StratumShare(found[0], np.minimum(found[1], found[0]), np.maximum(found[2], found[0]))


def _summed(cells: Floats) -> Floats:
    """Sums over fuels, with a last type and a last period (index -1) that stand for all."""
    by_period = cells.sum(axis=3)
    by_period = np.concatenate([by_period, by_period.sum(axis=2, keepdims=True)], axis=2)
    return np.concatenate([by_period, by_period.sum(axis=1, keepdims=True)], axis=1)


def added(
    table: pd.DataFrame, probability: StratumShare, is_home: Bools, dwellings: Floats, hidden: Bools
) -> pd.DataFrame:
    """The buildings with their probability: of homes that are not wholly diagnosed, where the zone may be told."""
    empty = (dwellings == 0) | ~is_home | hidden | (table["etat"] == DIAGNOSED).to_numpy()
    out = table.copy()
    for name, values in zip(("fg_proba", "fg_proba_q05", "fg_proba_q95"), probability):
        out[name] = np.where(empty, np.nan, values)
    out.loc[(out["etat"] == NOTHING) & out["fg_proba"].notna(), "etat"] = MODELLED
    return out
