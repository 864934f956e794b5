"""Circles whose areas are as the counts they stand for.

Method: docs/design/maps.md#thematic-circles
"""

from __future__ import annotations

import math

from ..thresholds import thresholds

_FORMATS = ("A4", "A3", "A2", "A1", "A0")
_LEADS = (5.0, 2.5, 2.0, 1.0)


def largest_mm(paper: str, paper_area_mm2: float, total_share: float) -> float:
    """Diameter of the largest circle on a format, smaller where all circles would hide the map.

    paper_area_mm2: what the units take on paper; total_share: the sum of the counts over the largest one.

    >>> largest_mm("A4", 1e9, 3.0), round(largest_mm("A3", 1e9, 3.0), 2), round(largest_mm("A4", 1000.0, 10.0), 2)
    (14.0, 17.5, 6.68)
    """
    rank = _FORMATS.index(paper) if paper in _FORMATS else 0
    usual = thresholds()["cercle_a4"] * thresholds()["cercle_format"] ** rank
    room = thresholds()["cercle_couverture"] * paper_area_mm2
    return float(min(usual, math.sqrt(4.0 * room / math.pi / max(total_share, 1.0))))


def diameter_mm(value: float, largest: float, most_mm: float) -> float:
    """Diameter of the circle of a count: area proportional, never smaller than can be seen; none for zero.

    >>> diameter_mm(25.0, 100.0, 14.0), diameter_mm(0.0, 100.0, 14.0), diameter_mm(0.01, 100.0, 14.0)
    (7.0, 0.0, 1.2)
    """
    if value == 0 or largest <= 0:
        return 0.0
    return max(most_mm * math.sqrt(abs(value) / largest), thresholds()["cercle_minimum"])


def _round_below(value: float, is_whole: bool) -> float:
    power = 10.0 ** math.floor(math.log10(value) + 1e-12)
    found = (float(f"{lead * power:.12g}") for lead in _LEADS if lead * power <= value * (1 + 1e-12))
    return next(one for one in found if not is_whole or one == int(one) or one < 1)


def shown_values(largest: float, is_whole: bool = False) -> tuple[float, ...]:
    """Three round counts for the legend, the greatest first, none above the largest of the map.

    is_whole: counts of things, of which there is no half.

    >>> shown_values(32000.0), shown_values(3.0, True), shown_values(0.5)
    ((25000.0, 5000.0, 1000.0), (2.0,), (0.5, 0.1, 0.025))
    """
    found = [_round_below(largest, is_whole)]
    while len(found) < 3:
        found.append(_round_below(found[-1] / 4.0, is_whole))
    return tuple(value for value in found if not is_whole or value >= 1)
