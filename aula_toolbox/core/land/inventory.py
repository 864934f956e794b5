"""The inventory of the activity zones of a territory: states of the units, rates with their bounds, what to check.

Method: docs/design/land.md#inventory
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..messages import Message, message
from ..text import known
from . import words
from .rate import VacancyRate, gains, owner_gains, vacancy_rate
from .states import UnitFacts, UnitState, state_of

if TYPE_CHECKING:
    import pandas as pd

Rows = NDArray[np.intp]
LEAST_GAIN_PT = 0.05
#: words of the standard; a site is mixed, a pole is mixed without a dominant one
UNKNOWN, SITE_MIXED, POLE_MIXED = "inconnu", "mixte", "mixte, sans dominante"


@dataclass(frozen=True)
class ZoneUnits:
    """The units of one zone: rows in the table of units, and the group of each when unknown owners are merged."""

    zone: int
    rows: Rows
    merged: Rows


def zones_of(zone: Sequence[int], merged: Sequence[int], zones: int) -> list[ZoneUnits]:
    """Units by zone, each zone with groups numbered from 0."""
    zone_of, group = np.asarray(zone, np.intp), np.asarray(merged, np.intp)
    found = []
    for number in range(zones):
        rows = np.flatnonzero(zone_of == number)
        own = np.unique(group[rows], return_inverse=True)[1].reshape(-1) if len(rows) else np.zeros(0, np.intp)
        found.append(ZoneUnits(number, rows, own.astype(np.intp)))
    return found


def states_of(facts: Sequence[UnitFacts], day: date, limits: Mapping[str, float]) -> list[UnitState]:
    """The state of each unit."""
    years, silent = int(limits["vacance_ans"]), int(limits["sans_signe_ans"])
    return [state_of(one, day, years, silent) for one in facts]


def rates(zones: Sequence[ZoneUnits], states: Sequence[UnitState], limits: Mapping[str, float]) -> list[VacancyRate]:
    """The rate of each zone, and its bounds."""
    return [
        vacancy_rate(
            [states[row].vacancy for row in one.rows],
            one.merged,
            limits["intervalle_max_pt"],
            [states[row].is_confirmed for row in one.rows],
        )
        for one in zones
    ]


def to_check(
    zones: Sequence[ZoneUnits], states: Sequence[UnitState], area_m2: Sequence[float], limits: Mapping[str, float]
) -> pd.DataFrame:
    """What to check, in the order in which it narrows the intervals: `unite, zone, gain_pt, quoi, a_voir`.

    a_voir: whether only a visit tells, not a file. A presumed vacancy narrows nothing in the rate, yet the law wants it
    seen: those come after, the largest first.
    """
    import pandas as pd

    rows: list[tuple[int, int, float, Message, bool]] = []
    widest = limits["intervalle_max_pt"]
    for one in zones:
        vacancy = [states[row].vacancy for row in one.rows]
        state, owner = gains(vacancy, one.merged, widest), owner_gains(vacancy, one.merged, widest)
        for place, row in enumerate(one.rows.tolist()):
            if state[place] > LEAST_GAIN_PT:
                rows.append((row, one.zone, float(state[place]), message("is it occupied, and since when?"), True))
            elif owner[place] > LEAST_GAIN_PT:
                rows.append(
                    (row, one.zone, float(owner[place]), message("who owns it, and does the neighbour's owner?"), False)
                )
            elif states[row].state == words.PRESUMED:
                rows.append((row, one.zone, 0.0, message("is it really empty?"), True))
    rows.sort(key=lambda found: (-round(found[2], 6), -area_m2[found[0]], found[0]))
    return pd.DataFrame(
        {
            "unite": [row for row, *_ in rows],
            "zone": [zone for _, zone, *_ in rows],
            "gain_pt": [gain for _, _, gain, *_ in rows],
            "quoi": [what for *_, what, _ in rows],
            "a_voir": np.array([seen for *_, seen in rows], dtype=bool),
        }
    )


def sentence(rate: VacancyRate, visits: int) -> Message:
    """The rate of a zone as it is said: an interval while there is one, and what settles it."""
    if rate.rate is None or rate.low is None or rate.high is None:
        return message("No property unit was found in this zone.")
    low, high = round(rate.low), round(rate.high)
    if low == high:
        return message(
            "Vacancy: {rate} % ({vacant} of {units} property units).", rate=low, vacant=rate.vacant, units=rate.units
        )
    if not visits:
        return message("Vacancy between {low} and {high} %.", low=low, high=high)
    if visits == 1:
        return message(
            "Vacancy between {low} and {high} %: one property unit to visit to settle it.", low=low, high=high
        )
    return message(
        "Vacancy between {low} and {high} %: {count} property units to visit to settle it.",
        low=low,
        high=high,
        count=visits,
    )


def terrain_groups(
    zone: Sequence[int], state: Sequence[str], owner: Sequence[str], use: Sequence[str]
) -> list[tuple[tuple[Any, ...], list[int]]]:
    """Units that make one terrain of the standard: the same state, mastery and use inside a site; in order.

    >>> terrain_groups([0, 0, 1], ["vacant"] * 3, ["commune"] * 3, ["inconnu"] * 3)[0]
    ((0, 'vacant', 'commune', 'inconnu'), [0, 1])
    """
    found: dict[tuple[Any, ...], list[int]] = {}
    for row, key in enumerate(zip(zone, state, owner, use)):
        found.setdefault(key, []).append(row)
    return sorted(found.items(), key=lambda item: item[1][0])


#: the state of a unit in the words of the standard's list
TERRAIN_STATE: Mapping[str, str] = {
    words.OCCUPIED: "occupé",
    words.DERELICT: "friche",
    words.VACANT: "vacant",
    words.PRESUMED: "inconnu",
    words.RECENT: "inoccupé",
    words.NEVER: "inoccupé",
    words.TO_CHECK: "inconnu",
    words.UNKNOWN: "inconnu",
}


def pole_vocation(sites: Sequence[object]) -> str:
    """The vocation of a pole: the one that all its sites have, else mixed, unless none is known.

    >>> pole_vocation(["artisanale", "artisanale"]), pole_vocation(["artisanale", "tertiaire"])
    ('artisanale', 'mixte, sans dominante')
    """
    told = {str(one) for one in sites if known(one) and one != UNKNOWN}
    if not told:
        return UNKNOWN
    return told.pop() if len(told) == 1 and told != {SITE_MIXED} else POLE_MIXED
