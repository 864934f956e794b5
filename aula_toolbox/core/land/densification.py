"""What can still be built inside the town: the class of each unit, how much, and what it may hold as a range.

Method: docs/design/land.md#densification
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..reference import Table, load
from . import words

if TYPE_CHECKING:
    import pandas as pd

Floats = NDArray[np.float64]
M2_PER_HA = 10_000.0
LEAST_BUILT = 5
"""Built units of a planning zone below which its densities say nothing."""


@dataclass(frozen=True)
class TownUnit:
    """What decides the class of a unit. area_m2 and built_pct: of the whole unit; free_m2: of its free pieces."""

    area_m2: float
    built_pct: float
    free_m2: float
    is_economic: bool
    is_derelict: bool
    is_vacant: bool
    has_access: bool


def class_of(unit: TownUnit, limits: Mapping[str, float]) -> str:
    """The one class of a unit: friche, long vacancy, gap, under-used business land, divisible plot, else built.

    >>> limits = {"bati_negligeable_pct": 2.0, "dent_creuse_min_m2": 300.0}
    >>> class_of(TownUnit(600.0, 0.0, 300.0, False, False, False, True), limits)
    'dent creuse'
    """
    if unit.is_derelict:
        return words.DERELICT
    if unit.is_vacant:
        return words.LONG_VACANT
    is_open = unit.built_pct < limits["bati_negligeable_pct"]
    if is_open and unit.area_m2 >= limits["dent_creuse_min_m2"] and unit.has_access:
        return words.GAP
    if unit.free_m2 > 0:
        return words.UNDER_USED if unit.is_economic else words.DIVISIBLE
    return words.BUILT


def potential_m2(unit: TownUnit, kind: str, yield_share: float) -> float:
    """Land that a unit of a class may offer: all of it, or its free pieces; business pieces times a yield.

    >>> unit = TownUnit(600.0, 40.0, 300.0, True, False, False, True)
    >>> potential_m2(unit, words.UNDER_USED, 0.5), potential_m2(unit, words.DERELICT, 0.5)
    (150.0, 600.0)
    """
    if kind in (words.DERELICT, words.LONG_VACANT, words.GAP):
        return unit.area_m2
    if kind == words.UNDER_USED:
        return yield_share * unit.free_m2
    return unit.free_m2 if kind == words.DIVISIBLE else 0.0


def retention(folder: Path | str | None = None) -> Table:
    """Share of each class that owners keep, % (`land_retention`).

    >>> sorted(row["part_pct"] for row in retention())[0] > 0
    True
    """
    return load("land_retention", {"classe": str, "part_pct": float}, folder)


@dataclass(frozen=True)
class DensityRange:
    """Quarter and three quarters of the densities of built units: dwellings/ha, and floor m2 per m2 of land."""

    dwellings: tuple[float, float]
    floor: tuple[float, float]
    count: int


def densities(zone: Sequence[str], area_m2: Floats, floor_m2: Floats, dwellings: Floats) -> dict[str, DensityRange]:
    """Densities of the built units of each planning zone; NaN where too few are known.

    zone: one a unit; floor_m2, dwellings: NaN where not known.

    >>> found = densities(["U"] * 8, np.full(8, 500.0), np.arange(8) * 50.0, np.full(8, np.nan))
    >>> found["U"].floor, found["U"].dwellings
    ((0.25, 0.55), (nan, nan))
    """
    names = np.array(zone, dtype=object)
    found = {}
    for name in dict.fromkeys(zone):
        inside = (names == name) & (area_m2 > 0) & (np.nan_to_num(floor_m2) > 0)
        found[name] = DensityRange(
            _quarters(dwellings[inside] / area_m2[inside] * M2_PER_HA),
            _quarters(floor_m2[inside] / area_m2[inside]),
            int(inside.sum()),
        )
    return found


def _quarters(values: Floats) -> tuple[float, float]:
    known = values[np.isfinite(values)]
    if len(known) < LEAST_BUILT:
        return float("nan"), float("nan")
    low, high = np.quantile(known, [0.25, 0.75])
    return round(float(low), 9), round(float(high), 9)


def summary(table: pd.DataFrame, keys: Sequence[str]) -> pd.DataFrame:
    """Sums of the classes by commune and planning zone: hectares inside the envelope, potential, dwellings, floor.

    table: `classe, surf_enveloppe_m2, potentiel_m2, libre_contrainte_m2, logements_min/max, plancher_min/max_m2` and
    the keys.
    """
    columns = {
        "n_unites": ("classe", "size"),
        "surf_ha": ("surf_enveloppe_m2", "sum"),
        "potentiel_ha": ("potentiel_m2", "sum"),
        "sans_contrainte_ha": ("libre_contrainte_m2", "sum"),
        "logements_min": ("logements_min", _total),
        "logements_max": ("logements_max", _total),
        "plancher_min_m2": ("plancher_min_m2", _total),
        "plancher_max_m2": ("plancher_max_m2", _total),
    }
    found = table.groupby([*keys, "classe"], sort=True, dropna=False).agg(**columns).reset_index()
    for name in ("surf_ha", "potentiel_ha", "sans_contrainte_ha"):
        found[name] = found[name] / M2_PER_HA
    return found


def _total(values: pd.Series) -> float:
    """A sum that is not known as soon as a part is not."""
    return float(values.sum(skipna=False))
