"""Every dwelling of the demonstration town, drawn: type, year, fuel, surface, tenure, energy, and its label by rule.

The same seed gives the same town.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from osgeo import ogr

from .administrative import iris
from .buildings import records
from .layers import ORIGIN, random
from .population import kinds

PERIODS = ((0, 1918), (1919, 1945), (1946, 1970), (1971, 1990), (1991, 2005), (2006, 9999))
FUELS = ("CGAZV", "CFIOUL", "CELEC", "CGAZB", "CAUT")
WORDS = ("Gaz naturel", "Fioul domestique", "Électricité", "GPL", "Bois – Bûches")
EMISSIONS = (0.227, 0.324, 0.079, 0.272, 0.030)
# quarter: usual year, spread; chances of the fuels; owner, private rent, social rent
QUARTERS = {
    "coron": (1912, 9, (0.78, 0.04, 0.12, 0.01, 0.05), (0.20, 0.10, 0.70)),
    "jardin": (1932, 10, (0.72, 0.08, 0.14, 0.02, 0.04), (0.35, 0.15, 0.50)),
    "centre": (1905, 30, (0.66, 0.05, 0.25, 0.01, 0.03), (0.36, 0.56, 0.08)),
    "ville": (1938, 22, (0.70, 0.08, 0.16, 0.02, 0.04), (0.58, 0.32, 0.10)),
    "hlm": (1966, 6, (0.55, 0.00, 0.10, 0.00, 0.35), (0.01, 0.02, 0.97)),
    "pavillon": (1992, 11, (0.42, 0.06, 0.40, 0.02, 0.10), (0.88, 0.10, 0.02)),
    "village": (1925, 40, (0.22, 0.28, 0.24, 0.10, 0.16), (0.80, 0.17, 0.03)),
}
# final energy of heating and hot water, kWh/m2.y, by period of the census
NEEDS = (262.0, 240.0, 215.0, 158.0, 112.0, 68.0)
ELECTRIC = 2


@dataclass
class Dwellings:
    """Every dwelling of the town, one value each."""

    zone: np.ndarray
    building: np.ndarray
    x: np.ndarray
    y: np.ndarray
    is_flat: np.ndarray
    in_building: np.ndarray
    year: np.ndarray
    fuel: np.ndarray
    surface: np.ndarray
    tenure: np.ndarray
    final: np.ndarray
    electric: np.ndarray
    gas: np.ndarray
    zone_names: list[str]

    def __len__(self) -> int:
        return len(self.zone)

    def primary(self, coefficient: float) -> np.ndarray:
        """Primary energy of a year."""
        return self.final + (coefficient - 1) * self.electric


def dwellings() -> Dwellings:
    """The dwellings of all buildings that have some."""
    rng = random("housing")
    zones = [(code, geometry) for code, _, _, _, geometry in iris()]
    columns: dict[str, list[Any]] = {name: [] for name in ("zone", "building", "x", "y", "kind", "many")}
    for number, ((ring, values, _), kind) in enumerate(zip(records(), kinds())):
        many = int(values.get("nombre_de_logements") or 0)
        if many:
            x, y = ring.mean(axis=0)
            point = ogr.CreateGeometryFromWkt(f"POINT({x} {y})")
            zone = next((rank for rank, (_, shape) in enumerate(zones) if shape.Contains(point)), None)
            if zone is not None:
                for name, value in zip(columns, (zone, number, x + ORIGIN[0], y + ORIGIN[1], kind, many)):
                    columns[name] += [value] * many
    kind = columns["kind"]
    count = len(kind)
    draw = rng.random((count, 3))
    year = np.array([QUARTERS[one][0] + QUARTERS[one][1] * rng.standard_normal() for one in kind])
    year = np.clip(year, 1850, 2021).astype(int)
    fuel = np.array([np.searchsorted(np.cumsum(QUARTERS[one][2]), part) for one, part in zip(kind, draw[:, 0])])
    tenure = np.array([np.searchsorted(np.cumsum(QUARTERS[one][3]), part) for one, part in zip(kind, draw[:, 1])])
    many = np.array(columns["many"])
    is_flat = many > 1
    surface = np.where(is_flat, 58 + 16 * rng.standard_normal(count), 96 + 24 * rng.standard_normal(count))
    surface = np.round(np.clip(surface, 14, 240), 1)
    period = np.searchsorted([end for _, end in PERIODS], year)
    need = np.array(NEEDS)[period] * np.exp(0.33 * rng.standard_normal(count)) * np.where(is_flat, 0.82, 1.0)
    # a heat pump or radiators deliver with less final energy; social landlords have renovated
    need *= np.where(fuel == ELECTRIC, 0.62, 1.0) * np.where(tenure == 2, 0.78, 1.0)
    final = need * surface
    power = np.where(fuel == ELECTRIC, final, 9.0 * surface)
    final = np.where(fuel == ELECTRIC, final, final + power)
    gas = (final - power) * np.array(EMISSIONS)[fuel] + power * 0.07
    return Dwellings(
        np.array(columns["zone"]),
        np.array(columns["building"]),
        np.array(columns["x"]),
        np.array(columns["y"]),
        is_flat,
        many,
        year,
        fuel,
        surface,
        tenure,
        np.round(final, 1),
        np.round(power, 1),
        np.round(gas, 1),
        [code for code, _ in zones],
    )


def labels_under(town: Dwellings, rule: str) -> np.ndarray:
    """The class of each dwelling under a rule, 0 (A) to 6 (G): the worse of energy and gas."""
    from aula_toolbox.core.housing import labels
    from aula_toolbox.core.housing.tables import HousingTables

    tables = HousingTables.read()
    one = tables.rule(rule)
    primary = town.primary(one.coefficient)
    ep_m2, ges_m2 = primary / town.surface, town.gas / town.surface
    stated = labels.Totals(
        town.surface,
        town.final,
        primary,
        ep_m2,
        town.gas,
        ges_m2,
        town.electric,
        np.ones(len(town), dtype=bool),
        np.zeros(len(town), dtype=bool),
        np.full(len(town), np.datetime64(one.start)),
        np.zeros(len(town), dtype=np.int64),
    )
    limits = labels.limits_of(stated, one, tables)
    return np.maximum(labels.class_of(ep_m2, limits[0]), labels.class_of(ges_m2, limits[1]))
