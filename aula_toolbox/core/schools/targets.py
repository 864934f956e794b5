"""How much of a yard would change, the water that could stay on the spot, and cost bands that are never mixed.

Method: docs/design/schools.md#targets
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..errors import AulaError
from ..messages import listing
from ..reference import Table, load

Floats = NDArray[np.float64]
TARGETS, COSTS = "schools_cibles", "schools_couts"
USUAL = "tiers"


@dataclass(frozen=True)
class SchoolTarget:
    """What is aimed at, % of the yard: green, permeable, trees at maturity; its words; whether its source was read."""

    name: str
    green_pct: float
    permeable_pct: float
    trees_pct: float
    label: str


@dataclass(frozen=True)
class SchoolCosts:
    """EUR a m2, from and to: unsealing alone, and the whole yard made again."""

    unsealing: tuple[float, float]
    whole: tuple[float, float]


def load_target(name: str = USUAL, folder: Path | str | None = None) -> tuple[SchoolTarget, Table]:
    """A row of the table of targets. Raises AulaError E_TARGET for a name that is not there."""
    columns = {"cible": str, "vegetal_pct": float, "permeable_pct": float, "canopee_pct": float, "libelle": str}
    table = load(TARGETS, columns, folder)
    rows = table.where(cible=name)
    if not rows:
        raise AulaError(
            "TARGET: {name} is not in {table}; there are {names}.",
            "E_TARGET",
            name=name,
            table=table.path.name,
            names=listing(table.column("cible")),
        )
    row = rows[0]
    return SchoolTarget(name, row["vegetal_pct"], row["permeable_pct"], row["canopee_pct"], row["libelle"]), table


def load_costs(folder: Path | str | None = None) -> tuple[SchoolCosts, Table]:
    """The cost bands."""
    table = load(COSTS, {"nom": str, "valeur": float, "libelle": str}, folder)
    value = table.mapping("nom", "valeur")
    return (
        SchoolCosts(
            (value["desimp_bas"], value["desimp_haut"]),
            (value["cour_bas"], value["cour_haut"]),
        ),
        table,
    )


def to_green_m2(yard_m2: Floats, green_pct: Floats, target_pct: float) -> Floats:
    """Area that must become green to reach a target; nothing where it is reached, unknown where the share is.

    >>> to_green_m2(np.array([2000.0]), np.array([20.0]), 33.333333).round(2).tolist()
    [266.67]
    """
    found: Floats = np.maximum(0.0, target_pct / 100.0 * yard_m2 - green_pct / 100.0 * yard_m2)
    return found


def to_unseal_m2(yard_m2: Floats, sealed_m2: Floats, permeable_pct: float) -> Floats:
    """Sealed area that must open to reach a permeable share.

    >>> to_unseal_m2(np.array([2000.0, 100.0]), np.array([1500.0, 10.0]), 66.666667).round(1).tolist()
    [833.3, 0.0]
    """
    found: Floats = np.maximum(0.0, sealed_m2 - (1.0 - permeable_pct / 100.0) * yard_m2)
    return found


def band_eur(area_m2: Floats, band: tuple[float, float]) -> tuple[Floats, Floats]:
    """What an area costs, from and to.

    >>> low, high = band_eur(np.array([500.0]), (60.0, 150.0))
    >>> low.tolist(), high.tolist()
    ([30000.0], [75000.0])
    """
    return area_m2 * band[0], area_m2 * band[1]


def kept_m3(area_m2: Floats, rain_mm: float) -> Floats:
    """Water that a rain leaves on an area (m3). For roofs, the area is the effective one (area x runoff).

    >>> kept_m3(np.array([1200.0, 0.8 * 800.0]), 10.0).tolist()
    [12.0, 6.4]
    """
    return area_m2 * rain_mm / 1000.0
