"""Which names of communes a map shows, how large, from which scale on: by their inhabitants.

Method: docs/design/maps.md#thematic-colours
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from .. import reference


@dataclass(frozen=True)
class TownRank:
    """Names of communes from so many inhabitants on: letters in points, and the coarsest scale (0: always)."""

    inhabitants: float
    size_pt: float
    is_bold: bool
    coarsest: float


@lru_cache(maxsize=1)
def town_ranks() -> tuple[TownRank, ...]:
    """`maps_villes.csv`, the largest towns first.

    >>> town_ranks()[0].inhabitants
    20000.0
    """
    numbers = dict.fromkeys(("habitants", "corps_pt", "echelle"), float)
    return tuple(
        TownRank(row["habitants"], row["corps_pt"], row["gras"] == "oui", row["echelle"])
        for row in reference.load("maps_villes", {"gras": str, **numbers})
    )
