"""What a stock uses and emits by the conventions of the DPE.

Method: docs/design/housing.md#consumption
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .frame import Axes, PlacedDpe
from .labels import Bools
from .tables import CLASSES, Floats

if TYPE_CHECKING:
    import pandas as pd

QUANTITIES = ("ef", "ep", "ges", "elec")
KWH_PER_GWH, KG_PER_KT = 1e6, 1e6


def profiles(table: pd.DataFrame, placed: PlacedDpe, rows: Bools, axes: Axes) -> Floats:
    """Mean of a dwelling by quantity, type, fuel and class: kWh or kgCO2eq a year.

    table: fields of schema.DWELLINGS, `rows` of which count. A type and fuel without DPE of a class takes the mean of
    the type, then of all types; NaN where no DPE has the class.

    >>> import pandas as pd
    >>> from .frame import place
    >>> from .tables import HousingTables
    >>> axes = Axes.of(HousingTables.read())
    >>> one = {"insee": "62498", "type_log": "maison", "annee": 1900.0, "periode": None, "energie_ch": "Gaz naturel"}
    >>> one |= {"etq": "F", "poids": 1.0, "surf_m2": 100.0, "nb_log": 1.0, "elec_kwh": 500.0}
    >>> table = pd.DataFrame([{**one, "ef_m2": 300.0, "ep_m2": 320.0, "ges_m2": 60.0}])
    >>> placed = place(table, np.array([0]), ["62498"], axes)
    >>> float(profiles(table, placed, np.array([True]), axes)[0, 0, 0, 5])
    30000.0
    """
    surface = table["surf_m2"].to_numpy(dtype=float)
    many = np.maximum(table["nb_log"].fillna(1).to_numpy(dtype=float), 1)
    by_row = {name: table[f"{name}_m2"].to_numpy(dtype=float) * surface / many for name in QUANTITIES[:3]}
    by_row["elec"] = table["elec_kwh"].to_numpy(dtype=float) / many
    known = rows & (placed.kind >= 0) & (placed.label >= 0) & (placed.fuel >= 0)
    for values in by_row.values():
        known &= ~np.isnan(values)
    kinds, _, fuels = axes.shape
    shape = (kinds, fuels, len(CLASSES))
    flat = (placed.kind * fuels + placed.fuel) * len(CLASSES) + placed.label
    weight = np.bincount(flat[known], placed.weight[known], kinds * fuels * len(CLASSES)).reshape(shape).astype(float)
    found = []
    for name in QUANTITIES:
        values = placed.weight[known] * by_row[name][known]
        total = np.bincount(flat[known], values, kinds * fuels * len(CLASSES)).reshape(shape).astype(float)
        found.append(_filled(total, weight))
    return np.stack(found)


def _filled(total: Floats, weight: Floats) -> Floats:
    """Means, the missing ones from the type, then from all."""
    with np.errstate(invalid="ignore", divide="ignore"):
        own = total / weight
        by_type = total.sum(axis=1, keepdims=True) / weight.sum(axis=1, keepdims=True)
        by_class = total.sum(axis=(0, 1), keepdims=True) / weight.sum(axis=(0, 1), keepdims=True)
    return np.where(weight > 0, own, np.where(np.isnan(by_type), by_class, by_type))


def used(expected: Floats, means: Floats, axes: Axes) -> dict[str, Floats]:
    """Of each zone: final and primary energy (GWh), emissions (kt), electricity and gas (GWh), and energy by fuel.

    expected: dwellings, zones x cells x classes. A class without a mean that holds dwellings makes the zone unknown.

    >>> from .tables import HousingTables
    >>> axes = Axes.of(HousingTables.read())
    >>> used(np.ones((1, axes.cells, 7)), np.full((4, 2, 5, 7), 1e6), axes)["ef_gwh"].tolist()
    [420.0]
    """
    zones = len(expected)
    kinds, periods, fuels = axes.shape
    dwellings = expected.reshape(zones, kinds, periods, fuels, len(CLASSES)).sum(axis=2)
    unknown = np.isnan(means).any(axis=0)
    lost = (dwellings * unknown).sum(axis=(1, 2, 3)) > 0.5
    plain = np.nan_to_num(means)
    sums = {name: np.einsum("ztfk,tfk->zf", dwellings, plain[rank]) for rank, name in enumerate(QUANTITIES)}
    other = np.maximum(0.0, sums["ef"] - sums["elec"])
    gas, electric = axes.fuels.index("gaz"), axes.fuels.index("electricite")
    # what an electric dwelling uses beside electricity is wood or another fuel
    by_fuel = other.copy()
    by_fuel[:, electric] = sums["elec"].sum(axis=1)
    by_fuel[:, axes.fuels.index("autre")] += other[:, electric]
    found = {
        "ef_gwh": sums["ef"].sum(axis=1) / KWH_PER_GWH,
        "ep_gwh": sums["ep"].sum(axis=1) / KWH_PER_GWH,
        "ges_kt": sums["ges"].sum(axis=1) / KG_PER_KT,
        "reseaux_gwh": (by_fuel[:, electric] + by_fuel[:, gas]) / KWH_PER_GWH,
        "par_energie_kwh": by_fuel,
    }
    for values in found.values():
        values[lost] = np.nan
    return found
