"""The felt temperature outdoors: UTCI from air, mean radiant temperature, wind at 10 m and humidity.

Source: Bröde et al. (2012), the operational polynomial of degree 6 (`heat_utci`). For one hour air, wind and vapour are
three numbers: what is left is a polynomial of the radiant excess, which whole grids take at once.

Method: docs/design/heat.md#felt-heat
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..reference import Table, load
from .constants import heat_constants

Numbers = NDArray[np.float64]
#: Hardy (1998), ITS-90: coefficients of T^-2 to T^4, then of ln T
_HARDY = (-2.8365744e3, -6.028076559e3, 1.954263612e1, -2.737830188e-2, 1.6261698e-5, 7.0229056e-10, -1.8680009e-13)
_HARDY_LN = 2.7150305
ZERO_K = 273.15
DEGREE = 6


def saturation_kpa(air_c: float) -> float:
    """Vapour pressure of saturated air (kPa).

    >>> round(saturation_kpa(33.0), 2)
    5.04
    """
    kelvin = air_c + ZERO_K
    powers = sum(factor * kelvin ** (power - 2) for power, factor in enumerate(_HARDY))
    return float(np.exp(powers + _HARDY_LN * np.log(kelvin)) / 1000)


@dataclass(frozen=True)
class AirState:
    """The air of an hour: temperature (degC), relative humidity (%), wind at 10 m (m/s)."""

    air_c: float
    humidity_pct: float
    wind_m_s: float

    @property
    def vapour_kpa(self) -> float:
        """Vapour pressure."""
        return saturation_kpa(self.air_c) * self.humidity_pct / 100

    @property
    def is_calm(self) -> bool:
        """Whether the wind is under the least the approximation knows, and taken as that."""
        return self.wind_m_s < heat_constants()["utci_vent_min_m_s"]

    @property
    def is_known(self) -> bool:
        """Whether the approximation holds for this air, whatever the radiation."""
        limits = heat_constants()
        return (
            abs(self.air_c) <= limits["utci_air_max_c"]
            and 0 <= self.humidity_pct <= 100
            and self.vapour_kpa <= limits["utci_vapeur_max_kpa"]
            and 0 <= self.wind_m_s <= limits["utci_vent_max_m_s"]
        )

    @cached_property
    def excess_polynomial(self) -> Numbers:
        """Coefficients of UTCI - air by the power of the radiant excess (K), array (7,)."""
        wind = max(self.wind_m_s, heat_constants()["utci_vent_min_m_s"])
        found = np.zeros(DEGREE + 1)
        for row in _terms():
            factor = self.air_c ** row["t"] * wind ** row["v"] * self.vapour_kpa ** row["p"]
            found[row["d"]] += row["coefficient"] * factor
        return found


@lru_cache(maxsize=1)
def _terms() -> Table:
    return load("heat_utci", {"t": int, "v": int, "d": int, "p": int, "coefficient": float})


def utci_c(radiant_c: Any, air: AirState) -> Numbers:
    """Felt temperature (UTCI, degC) for mean radiant temperatures (degC); NaN where the approximation does not hold.

    Wind under 0.5 m/s counts as 0.5.

    >>> utci_c([33.0, 65.0], AirState(33, 40, 1.5)).round(2).tolist()
    [32.88, 40.76]
    """
    radiant = np.asarray(radiant_c, dtype=float)
    if not air.is_known:
        return np.full(radiant.shape, np.nan)
    excess = radiant - air.air_c
    felt = np.full(excess.shape, air.excess_polynomial[-1])
    for factor in air.excess_polynomial[-2::-1]:
        felt = felt * excess + factor
    limits = heat_constants()
    known = (excess >= limits["utci_ecart_min_k"]) & (excess <= limits["utci_ecart_max_k"])
    result: Numbers = np.where(known, air.air_c + felt, np.nan)
    return result


@lru_cache(maxsize=1)
def stress_classes() -> Table:
    """The scale of heat stress: lower bounds (degC, inclusive), class, name, colour."""
    return load("heat_utci_classes", {"seuil_c": float, "classe": int, "libelle": str, "couleur": str})


def stress_names(felt_c: Numbers) -> list[str | None]:
    """The name of the stress of each felt temperature; None where it is unknown.

    >>> stress_names(np.array([38.0, np.nan]))
    ['stress thermique très fort', None]
    """
    rows: list[Mapping[str, Any]] = list(stress_classes())
    place = np.searchsorted([row["seuil_c"] for row in rows], felt_c, "right") - 1
    return [rows[at]["libelle"] if np.isfinite(value) else None for at, value in zip(place.tolist(), felt_c.tolist())]


def stress_bound_c(number: int) -> float:
    """The felt temperature where a class of stress begins: 2 strong, 3 very strong.

    >>> stress_bound_c(3)
    38.0
    """
    return float(stress_classes().where(classe=number)[0]["seuil_c"])
