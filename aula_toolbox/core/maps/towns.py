"""Which names of communes a map shows, how large, from which scale on: by their inhabitants.

Method: docs/design/maps.md#towns
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


def rank_expression(population: str, group: str) -> str:
    """The rank of a commune, 1 the highest, as a QGIS expression; the largest of each group (its EPCI) is one up.

    population, group: expressions of its inhabitants and of its EPCI.
    """
    ranks = town_ranks()
    steps = " ".join(f"WHEN {population} >= {one.inhabitants:g} THEN {rank}" for rank, one in enumerate(ranks[:-1], 1))
    own = f"CASE {steps} ELSE {len(ranks)} END"
    is_first = f"{population} = maximum({population}, group_by:={group})"
    return f"max({own} - if(coalesce({is_first}, false), 1, 0), 1)"
