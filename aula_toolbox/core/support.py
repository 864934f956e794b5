"""Totals shared over what supports them: only where the support is whole. numpy only.

A total (inhabitants of a zone, households of a cell) is known for all of its place; the layer that is to share it may
hold a part of that place only, since it was cut from a larger one, or since its counts lack. What is there would then
get the share of what is not: nothing is shared, it is told, and the subject falls back on what it has.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class PerUnit:
    """What each unit of the support gets of its total.

    each: NaN where nothing is shared; is_doubtful: the totals whose support cannot be whole, by what is plausible;
    is_lost: the totals without any support.
    """

    each: Numbers
    is_doubtful: Flags
    is_lost: Flags


def per_unit(totals: Numbers, support: Numbers, plausible: tuple[float, float]) -> PerUnit:
    """Totals divided by their support where that gives a plausible number for a unit.

    totals: NaN where unknown; support: units found of each; plausible: least and most that a unit can have.

    >>> per_unit(np.array([22.0, 800.0, 5.0]), np.array([10.0, 10.0, 0.0]), (0.2, 4.0)).each.tolist()
    [2.2, nan, nan]
    """
    positive = np.nan_to_num(totals) > 0
    each = np.full(len(totals), np.nan)
    with np.errstate(invalid="ignore", over="ignore"):
        np.divide(totals, support, out=each, where=support > 0)
        doubtful = positive & ((each < plausible[0]) | (each > plausible[1]))
    each[doubtful] = np.nan
    return PerUnit(each, doubtful, positive & (support <= 0))


def is_whole(support: Numbers, expected: Numbers, least: float) -> Flags:
    """Whether the support found is what is expected of it, to a share `least`; yes where nothing is expected.

    >>> is_whole(np.array([9.0, 3.0, 3.0]), np.array([10.0, 10.0, np.nan]), 0.75).tolist()
    [True, False, True]
    """
    with np.errstate(invalid="ignore"):
        return ~(support < least * expected)
