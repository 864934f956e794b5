"""Local climate zones by the decision rules of GeoClimate (orbisgis, 2026), after Stewart and Oke (2012).

Method: docs/design/heat.md#local-climate-zones
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..reference import Table, load, number_or_none

Numbers = NDArray[np.float64]
INDICATORS = ("svf", "h_l", "bati", "imper", "perm", "h_moy", "z0")
DENSE_TREES, SCATTERED_TREES, SHRUBS, LOW_PLANTS, PAVED, BARE, WATER = 101, 102, 103, 104, 105, 106, 107
LARGE_LOW_RISE, HEAVY_INDUSTRY, COMPACT_HIGH_RISE = 8, 10, 1
#: thresholds of the rules, in shares (0-1) and storeys: they are the method itself
COVER_BUILT = 0.1
MIN_SHARE = 0.1
WATER_SHARE = 0.31
BARE_SHARE, SHRUB_SHARE = 0.5, 0.5
FEW_TREES, MANY_TREES, MID_TREES = 0.05, 0.75, 0.35
ACTIVITY_SHARE = 0.33
LOW_STOREYS, HIGH_STOREYS = 3, 10
OPEN_SKY, LITTLE_GREEN = 0.7, 0.2
EVEN = 1e-9


@dataclass(frozen=True)
class LczZone:
    """What the rules look at. Shares 0-1, heights in metres, None where not known.

    svf: visible sky; h_l: height to width; bati, imper, perm: built, impervious, pervious share;
    h_moy: geometric mean height; z0: roughness length; arbre, herbe, eau, sol: trees, low plants,
    water, impervious ground; nu, roche, arbuste: bare soil, rock and spoil, shrubs (part of herbe);
    lourde, commerce, residentiel: shares of the footprints; niv_moy: storeys.
    """

    svf: float | None = None
    h_l: float | None = None
    bati: float | None = None
    imper: float | None = None
    perm: float | None = None
    h_moy: float | None = None
    z0: float | None = None
    arbre: float = 0.0
    herbe: float = 0.0
    eau: float = 0.0
    sol: float = 0.0
    nu: float = 0.0
    roche: float = 0.0
    arbuste: float = 0.0
    lourde: float | None = None
    commerce: float | None = None
    residentiel: float | None = None
    niv_moy: float | None = None


@dataclass(frozen=True)
class Lcz:
    """Class, runner-up, distance to the class and how far the runner-up is (0: tie, 1: no doubt)."""

    lcz: int
    second: int | None = None
    distance: float | None = None
    uniqueness: float | None = None


class LczTable:
    """The intervals of the built classes, standardised, and the weights of the indicators."""

    def __init__(self, folder: str | Path | None = None, weights: Mapping[str, float] | None = None) -> None:
        columns = {f"{name}_{end}": number_or_none for name in INDICATORS for end in ("min", "max")}
        self.table: Table = load(
            "heat_lcz", {"lcz": int, **columns, "libelle": str, "couleur": str, "lettre": str}, folder
        )
        self.letter: dict[int, str] = self.table.mapping("lcz", "lettre")
        self.label: dict[int, str] = self.table.mapping("lcz", "libelle")
        shipped = load("heat_lcz_poids", {"indicateur": str, "poids": float}).mapping("indicateur", "poids")
        self.weight = np.array([(weights or shipped)[name] for name in INDICATORS])
        built = [row for row in self.table if row["svf_min"] is not None]
        self.code = np.array([row["lcz"] for row in built])
        low = np.array([[_bound(row[f"{name}_min"], -math.inf) for name in INDICATORS] for row in built])
        high = np.array([[_bound(row[f"{name}_max"], math.inf) for name in INDICATORS] for row in built])
        bounds = np.concatenate([low, high])
        finite = np.where(np.isfinite(bounds), bounds, np.nan)
        self.centre, self.deviation = np.nanmean(finite, axis=0), np.nanstd(finite, axis=0)
        self.low, self.high = self._standard(low), self._standard(high)

    def _standard(self, values: Numbers) -> Numbers:
        return (values - self.centre) / self.deviation

    def distances(self, zone: LczZone) -> Numbers:
        """Weighted distance of a zone to the intervals of each built class; NaN when nothing is known."""
        raw = np.array([_bound(getattr(zone, name), math.nan) for name in INDICATORS])
        known = np.isfinite(raw)
        if self.weight[known].sum() <= 0:
            return np.full(len(self.code), np.nan)
        weight = self.weight[known] * self.weight.sum() / self.weight[known].sum()
        value = self._standard(np.where(known, raw, self.centre))[known]
        gap = np.maximum(np.maximum(self.low[:, known] - value, value - self.high[:, known]), 0.0)
        return np.sqrt((weight * gap**2).sum(axis=1))


def classify(zone: LczZone, table: LczTable) -> Lcz | None:
    """The local climate zone of a place; None when none of its indicators is known."""
    return _land_cover(zone) or _activity(zone) or _nearest(zone, table)


def _land_cover(zone: LczZone) -> Lcz | None:
    """Rule 1: hardly any building, hence a class of natural or paved land."""
    if zone.bati is None or zone.h_l is None or zone.bati >= COVER_BUILT or zone.h_l >= COVER_BUILT:
        return None
    plants = zone.arbre + zone.herbe
    hard = zone.sol + zone.roche
    if zone.nu > BARE_SHARE and zone.nu > plants:
        code = BARE
    elif hard > plants and hard > zone.eau and hard > MIN_SHARE:
        code = PAVED
    elif plants <= zone.eau and zone.eau > WATER_SHARE:
        code = WATER
    elif zone.arbuste > SHRUB_SHARE * plants and zone.arbre < FEW_TREES:
        code = SHRUBS
    else:
        code = _plants(tree_share(zone))
    return Lcz(code, uniqueness=_cover_uniqueness(code, zone))


def _plants(trees: float | None) -> int:
    if trees is None or trees < FEW_TREES:
        return LOW_PLANTS
    return SCATTERED_TREES if trees < MANY_TREES else DENSE_TREES


def tree_share(zone: LczZone) -> float | None:
    """Share of trees in the land that is neither impervious, water nor built; None when there is no such land.

    >>> tree_share(LczZone(sol=0.5, arbre=0.25)), tree_share(LczZone(sol=1.0))
    (0.5, 0.0)
    """
    others = zone.sol + zone.eau + (zone.bati or 0.0)
    if others == 0 and zone.arbre == 0:
        return None
    left = 1 - others
    if abs(left) < EVEN:
        return 0.0 if zone.arbre == 0 else 1.0
    return 1.0 if left <= zone.arbre else zone.arbre / left


def _cover_uniqueness(code: int, zone: LczZone) -> float:
    """How clearly the land is of that class; may be negative, and then says that it hardly is."""
    openness = 0.25 * (COVER_BUILT - (zone.h_l or 0.0)) / COVER_BUILT
    openness += 0.25 * (COVER_BUILT - (zone.bati or 0.0)) / COVER_BUILT
    if code == SCATTERED_TREES:
        plants = (zone.arbre + zone.herbe - MIN_SHARE) / (1 - MIN_SHARE)
        middle = (MID_TREES - abs((tree_share(zone) or 0.0) - MID_TREES)) / MID_TREES
        return openness + 0.25 * plants + 0.25 * middle
    share = {
        DENSE_TREES: zone.arbre,
        SHRUBS: zone.arbuste,
        LOW_PLANTS: zone.herbe,
        PAVED: zone.sol + zone.roche,
        BARE: zone.nu,
        WATER: zone.eau,
    }[code]
    return openness + 0.5 * (share - MIN_SHARE) / (1 - MIN_SHARE)


def _activity(zone: LczZone) -> Lcz | None:
    """Rule 2: industry and large low commercial buildings. A comparison with what is not known is false."""
    heavy = -math.inf if zone.lourde is None else zone.lourde
    commerce = -math.inf if zone.commerce is None else zone.commerce
    is_industrial = heavy > max(commerce, ACTIVITY_SHARE)
    is_commercial = (
        commerce > ACTIVITY_SHARE
        and zone.residentiel is not None
        and commerce > zone.residentiel
        and zone.niv_moy is not None
        and zone.niv_moy < LOW_STOREYS
        and zone.arbre + zone.herbe < LITTLE_GREEN
        and zone.svf is not None
        and zone.svf > OPEN_SKY
    )
    if not (is_industrial or is_commercial):
        return None
    share, code = (heavy, HEAVY_INDUSTRY) if heavy > commerce else (commerce, LARGE_LOW_RISE)
    return Lcz(code, uniqueness=(share - ACTIVITY_SHARE) / (1 - ACTIVITY_SHARE))


def _nearest(zone: LczZone, table: LczTable) -> Lcz | None:
    """Rule 3: the built class whose intervals are nearest."""
    distances = table.distances(zone)
    if np.isnan(distances).any():
        return None
    possible = np.ones(len(table.code), np.bool_)
    if zone.niv_moy is not None and zone.niv_moy < HIGH_STOREYS:
        possible &= table.code != COMPACT_HIGH_RISE
    codes, distances = table.code[possible], distances[possible]
    first, second = np.lexsort((codes, distances))[:2]
    near, next_near = float(distances[first]), float(distances[second])
    uniqueness = abs(near - next_near) / (near + next_near) if near + next_near > 0 else None
    return Lcz(int(codes[first]), int(codes[second]), near, uniqueness)


def _bound(value: float | None, absent: float) -> float:
    return absent if value is None else value
