"""What became of each site over the vintages of an inventory: the statuses it went through.

Method: docs/design/friches.md#comparison
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from . import STATUSES
from .statuses import read

if TYPE_CHECKING:
    import pandas as pd

UNTOLD, ABSENT = "statut inconnu", "absent"
ARROW = " → "
FORWARD, BACK, BOTH, STABLE = "avance", "recule", "aller_retour", "stable"
NEW, GONE = "nouveau", "disparu"
# the way of a site: suspected, known, in project, given back
_STEPS = {STATUSES[1]: 0, STATUSES[0]: 1, STATUSES[2]: 2, STATUSES[3]: 3}
_YEAR = re.compile(r"(?<!\d)(19|20)\d\d(?!\d)")


@dataclass(frozen=True)
class InventoryVintage:
    """One vintage: its name, the identifiers of its sites, their statuses as written, their hectares (NaN: unknown)."""

    name: str
    ids: Sequence[str]
    statuses: Sequence[Any]
    hectares: Sequence[float]

    @property
    def year(self) -> int | None:
        """The year that its name tells, None when it tells none or several."""
        found = {int(one.group()) for one in _YEAR.finditer(self.name)}
        return found.pop() if len(found) == 1 else None


def in_order(vintages: Sequence[InventoryVintage]) -> tuple[list[InventoryVintage], bool]:
    """The vintages from the oldest to the newest by the years of their names, and whether these said so.

    Where a name tells no year, or two tell the same, the order given is kept.

    >>> new, old = (InventoryVintage(name, [], [], []) for name in ('friches 2024', 'friches 2019'))
    >>> [one.name for one in in_order([new, old])[0]]
    ['friches 2019', 'friches 2024']
    """
    years = [one.year for one in vintages]
    if None in years or len(set(years)) < len(years):
        return list(vintages), False
    return sorted(vintages, key=lambda one: one.year or 0), True


def paths(vintages: Sequence[InventoryVintage]) -> pd.DataFrame:
    """One row a site of any vintage, in the order they are met: `schema.PATHS`."""
    import pandas as pd

    told = [dict(zip(one.ids, read(one.statuses, ()).told)) for one in vintages]
    areas = [dict(zip(one.ids, one.hectares)) for one in vintages]
    rows = []
    for site in dict.fromkeys(site for one in vintages for site in one.ids):
        seen = [place for place, one in enumerate(told) if site in one]
        first, last = seen[0], seen[-1]
        steps = [told[place][site] or UNTOLD if site in told[place] else ABSENT for place in range(first, len(told))]
        rows.append(
            {
                "site_id": site,
                "n_millesimes": len(seen),
                "premier": vintages[first].name,
                "dernier": vintages[last].name,
                "chemin": ARROW.join(_merged(steps)),
                "sens": _direction(steps, first, len(told)),
                "statut_dernier": told[last][site] or UNTOLD,
                "surf_ha": areas[last][site],
            }
        )
    return pd.DataFrame(rows)


def _merged(steps: Sequence[str]) -> list[str]:
    """The steps, each once in a row."""
    return [step for place, step in enumerate(steps) if place == 0 or step != steps[place - 1]]


def _direction(steps: Sequence[str], first: int, count: int) -> str:
    """Which way a site went; a status that is not told neither advances nor goes back."""
    if steps[-1] == ABSENT:
        return GONE
    if first == count - 1 and count > 1:
        return NEW
    known = [_STEPS[step] for step in steps if step in _STEPS]
    moves = [after - before for before, after in zip(known, known[1:])]
    ahead, behind = any(move > 0 for move in moves), any(move < 0 for move in moves)
    if ahead and behind:
        return BOTH
    return FORWARD if ahead else BACK if behind else STABLE
