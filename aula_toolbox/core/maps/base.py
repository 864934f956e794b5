"""What a base map made of the data of a territory shows at a scale: of which layers, which objects.

Method: docs/design/maps.md#base
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from .. import reference

BASE_STYLES = ("voies_ferrees", "routes", "cours_eau", "eau", "bati", "vegetation")
"""Layers of a base, first on top."""
BASE_LINES = ("voies_ferrees", "routes", "cours_eau")
"""Those that are drawn above a map of filled units."""


@dataclass(frozen=True)
class BaseRow:
    """A layer of the base up to a scale denominator, and which of its objects as a QGIS expression; empty for all."""

    style: str
    coarsest: float
    condition: str


@lru_cache(maxsize=1)
def base_rows() -> tuple[BaseRow, ...]:
    """`maps_fond.csv`, the finest scales first."""
    rows = reference.load("maps_fond", {"style": str, "jusqu_a": float, "condition": str})
    found = (BaseRow(row["style"], row["jusqu_a"], row["condition"]) for row in rows)
    return tuple(sorted(found, key=lambda row: row.coarsest))


def base_condition(style: str, denominator: float) -> str | None:
    """Which objects of a layer a scale shows, as an expression; empty for all, None where it shows none.

    >>> base_condition("bati", 5000), base_condition("bati", 20000), base_condition("bati", 50000)
    ('', 'area(@geometry) >= 400', None)
    """
    return next((row.condition for row in base_rows() if row.style == style and denominator <= row.coarsest), None)
