"""Which zones come first: the priority of each, and the order in which to look at them.

Method: docs/design/heat.md#priority
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..reference import Convert, load, number_or_none

Numbers = NDArray[np.float64]


def priorities(highest: Numbers, hot_spot: Numbers) -> Numbers:
    """Priority 1 to 3, 0 elsewhere, from the higher vulnerability and the hot-spot class; NaN if unknown.

    >>> priorities(np.array([8.0, 5.0, np.nan]), np.array([0.0, 3.0, 0.0])).tolist()
    [1.0, 0.0, nan]
    """
    result = np.zeros(len(highest))
    columns: dict[str, Convert] = {"min_max_vuln": float, "min_gi": number_or_none, "priorite": int}
    for row in load("heat_priorite", columns):
        reached = highest >= row["min_max_vuln"]
        if row["min_gi"] is not None:
            reached &= hot_spot >= row["min_gi"]
        result = np.where(reached & (result == 0), row["priorite"], result)
    return np.where(np.isfinite(highest), result, np.nan)


def ranks(priority: Numbers, day: Numbers, night: Numbers, frail: Numbers, zones: list[str]) -> Numbers:
    """Order in which to look at the zones of priority 1 to 3; NaN for the others.

    >>> one = np.array([1.0, 0.0, 1.0])
    >>> ranks(one, np.array([4.0, 1.0, 5.0]), one, one, ['a', 'b', 'c']).tolist()
    [2.0, nan, 1.0]
    """
    chosen = np.flatnonzero(priority > 0)
    highest = np.fmax(day, night)
    order = sorted(
        chosen,
        key=lambda row: (
            priority[row],
            -highest[row],
            -np.nan_to_num(day[row] + night[row]),
            -np.nan_to_num(frail[row]),
            zones[row],
        ),
    )
    result = np.full(len(priority), np.nan)
    result[order] = np.arange(1, len(order) + 1)
    return result
