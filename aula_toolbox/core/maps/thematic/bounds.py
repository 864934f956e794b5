"""Bounds of classes that people read: round numbers that keep the shape of the values.

`auto` looks for the exact natural breaks (Jenks 1977, Fisher 1958), then for the roundest bounds that explain nearly as
much of the variance; values that spread over powers of ten are classed by their logarithms. A value equal to a bound
is in the class above it: « 50 à 100 » holds 50.

Method: docs/design/maps.md#thematic-classes
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import fmean, median, quantiles

from ...charts import round_step
from ...classes import natural_breaks
from ...errors import AulaError
from ..thresholds import thresholds

AUTO_METHOD, ROUND, JENKS, QUANTILES, FIXED, DEVIATION = (
    "auto",
    "rondes",
    "jenks",
    "quantiles",
    "seuils",
    "ecart_moyenne",
)
MOST_CLASSES = 7
_SHARE_SLACK = 0.02
_LOG_STEPS = ((1.0, 2.0, 2.5, 5.0), (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 7.0, 7.5, 8.0, 9.0))
_PARTS = (1, 2, 5, 20, 100)
"""How finely the span of the values is cut, by round steps, when coarser bounds do not fit."""


@dataclass(frozen=True)
class Classing:
    """Bounds between classes, lowest first, and what is told of them.

    method: the one that was used; fit, exact: share of the variance explained by these bounds and by exact breaks of
    as many classes (0 when not looked for); is_log: classed by logarithms; has_zero: zero is a class of its own;
    is_thinned: exact breaks came from a sample of the values.
    """

    bounds: tuple[float, ...]
    method: str
    fit: float = 0.0
    exact: float = 0.0
    is_log: bool = False
    has_zero: bool = False
    is_thinned: bool = False

    @property
    def count(self) -> int:
        """Classes, that of zero apart."""
        return len(self.bounds) + 1

    def index(self, value: float) -> int:
        """The class of a value, from 0; -1 for a zero that is a class of its own.

        >>> Classing((50.0, 100.0), "seuils").index(50.0)
        1
        """
        return -1 if self.has_zero and value == 0 else bisect_right(self.bounds, value)


def class_count(count: int, distinct: int, wish: int = 0) -> int:
    """How many classes so many units and distinct values bear: five, fewer for few units.

    >>> class_count(322, 300), class_count(8, 8), class_count(50, 2), class_count(50, 40, 4)
    (5, 3, 2, 4)
    """
    usual = 3 if count < thresholds()["classes_peu_unites"] else 5
    return max(min(wish or usual, distinct, MOST_CLASSES), 1)


def shortest(low: float, high: float, goal: float) -> float:
    """The number with the fewest digits in ]low, high], the one nearest to a goal among as short ones.

    >>> shortest(48.2, 53.9, 51.0), shortest(1.0, 7.0, 4.0), shortest(-3.0, -2.0, -2.4)
    (50.0, 4.0, -2.0)
    """
    if not low < high:
        return high
    top = math.floor(math.log10(max(abs(low), abs(high)))) + 1
    for power in range(top, top - 18, -1):
        for part in (1.0, 0.5, 0.25) if power < top else (1.0,):
            step = part * 10.0**power
            nearest = round(goal / step)
            for rank in (nearest, nearest - 1, nearest + 1, math.floor(high / step)):
                value = float(f"{rank * step:.12g}")
                if low < value <= high and value != 0:
                    return value
        if low < 0 <= high and abs(goal) < 10.0**power:
            return 0.0
    return high


def skewness(values: Sequence[float]) -> float:
    """How far the values trail to one side: 0 for an even spread, above 2 for towns among villages.

    >>> round(skewness([1.0, 2.0, 3.0]), 6)
    0.0
    """
    middle = fmean(values)
    spread = fmean((value - middle) ** 2 for value in values)
    return 0.0 if spread == 0 else fmean((value - middle) ** 3 for value in values) / spread**1.5


def explained(values: Sequence[float], bounds: Sequence[float]) -> float:
    """The share of the variance that classes explain (goodness of variance fit), 0 to 1.

    >>> round(explained([1.0, 2.0, 10.0, 11.0], [5.0]), 4)
    0.9878
    """
    middle = fmean(values)
    whole = sum((value - middle) ** 2 for value in values)
    groups: dict[int, list[float]] = {}
    for value in values:
        groups.setdefault(bisect_right(bounds, value), []).append(value)
    within = sum((value - fmean(own)) ** 2 for own in groups.values() for value in own)
    return 1.0 if whole == 0 else 1.0 - within / whole


def classing(values: Sequence[float], method: str, wish: int = 0, fixed: Sequence[float] = ()) -> Classing:
    """The classes of values by a method; wish: a number of classes, 0 for the one that the units bear.

    Raises AulaError E_CLASSES without values, for more classes than seven, or for bounds that are not in order.

    >>> classing([1.0, 2.0, 60.0, 70.0], "seuils", fixed=[50.0]).bounds
    (50.0,)
    """
    if not values:
        raise AulaError("No unit has a value: there is nothing to class.", "E_CLASSES")
    if wish > MOST_CLASSES or len(fixed) + 1 > MOST_CLASSES:
        raise AulaError("{most} classes at most: more shades are not told apart.", "E_CLASSES", most=MOST_CLASSES)
    if method == FIXED:
        if not fixed or list(fixed) != sorted(set(fixed)):
            raise AulaError("Give the bounds in growing order, each once: 50;100;250.", "E_CLASSES")
        return Classing(tuple(fixed), FIXED, explained(values, fixed))
    has_zero = 0.0 in values and min(values) == 0 and values.count(0.0) > thresholds()["classes_zero"] * len(values)
    kept = sorted(value for value in values if value != 0 or not has_zero)
    count = class_count(len(kept), len(set(kept)), wish)
    if not kept or count == 1:
        return Classing((), method, 1.0, 1.0, has_zero=has_zero)
    if len(set(kept)) <= count:
        return Classing(tuple(sorted(set(kept))[1:]), method, 1.0, 1.0, has_zero=has_zero)
    if method == QUANTILES:
        return _told(kept, _near_shares(kept, count), QUANTILES, has_zero)
    if method == DEVIATION:
        middle = fmean(kept)
        spread = math.sqrt(fmean((value - middle) ** 2 for value in kept))
        return _told(kept, _merged(kept, [middle - spread, middle, middle + spread]), DEVIATION, has_zero)
    return _natural(kept, method, count, has_zero)


def _told(kept: Sequence[float], bounds: Sequence[float], method: str, has_zero: bool) -> Classing:
    return Classing(tuple(bounds), method, explained(kept, bounds), has_zero=has_zero)


def _near_shares(kept: Sequence[float], count: int) -> list[float]:
    """Short bounds near those that part the units evenly: a few units may change sides for a rounder number."""
    slack = _SHARE_SLACK * len(kept)
    found: list[float] = []
    for rank, cut in enumerate(quantiles(kept, n=count, method="inclusive"), 1):
        goal = rank * len(kept) / count
        low = kept[max(math.floor(goal - slack) - 1, 0)]
        high = kept[min(math.ceil(goal + slack), len(kept) - 1)]
        bound = shortest(low, high, cut)
        if low < high and bound not in found and kept[0] < bound <= kept[-1]:
            found.append(bound)
    parted: list[float] = []
    place = 0
    for bound in sorted(found):  # a rounder number may have left no unit between two bounds
        above = bisect_left(kept, bound)
        if above > place:
            parted.append(bound)
            place = above
    return parted


def _merged(kept: Sequence[float], cuts: Sequence[float]) -> list[float]:
    """Cuts made short without moving a value; those that part nothing are left out."""
    found: list[float] = []
    for cut in cuts:
        place = bisect_left(kept, cut)
        if 0 < place < len(kept) and kept[place - 1] < kept[place]:
            bound = shortest(kept[place - 1], kept[place], (kept[place - 1] + kept[place]) / 2)
            if bound not in found:
                found.append(bound)
    return found


def _natural(kept: list[float], method: str, count: int, has_zero: bool) -> Classing:
    """Exact natural breaks, or the roundest bounds nearly as good."""
    is_log = kept[0] > 0 and skewness(kept) > thresholds()["classes_asymetrie"]
    seen = [math.log(value) for value in kept] if is_log else kept
    points, is_thinned = _thinned(seen)
    breaks = natural_breaks(points, count)
    cuts = [kept[min(bisect_right(seen, one), len(kept) - 1)] for one in breaks]
    exact = explained(seen, [seen[bisect_left(kept, cut)] for cut in cuts])
    if method == JENKS:
        return Classing(tuple(_merged(kept, cuts)), JENKS, exact, exact, is_log, has_zero, is_thinned)
    least = int(min(thresholds()["classes_unites"], len(kept) // count))
    best: tuple[float, ...] = ()
    fit = 0.0
    for level in range(len(_PARTS)):
        found = _best(kept, seen, _candidates(kept, count, level), count, least)
        if found is not None:
            reached = explained(seen, [seen[bisect_left(kept, bound)] for bound in found])
            if not best or reached > fit:
                best, fit = found, reached
            if fit >= thresholds()["classes_ajustement"] * exact:
                break
    if not best:
        best = tuple(_merged(kept, cuts))
        fit = exact
    return Classing(best, ROUND, fit, exact, is_log, has_zero, is_thinned)


def _thinned(seen: list[float]) -> tuple[list[float], bool]:
    """The values, or as many of their quantiles as exact breaks can be found for."""
    most = int(thresholds()["classes_points"])
    if len(set(seen)) <= most:
        return seen, False
    step = (len(seen) - 1) / (most - 1)
    return [seen[round(rank * step)] for rank in range(most)], True


def _candidates(kept: Sequence[float], count: int, level: int) -> list[float]:
    """Round numbers between the least and the greatest value, rounder ones first in the choice of a level."""
    low, high = kept[0], kept[-1]
    step = round_step(high - low, count * _PARTS[level])
    found = {float(f"{rank * step:.12g}") for rank in range(math.ceil(low / step), math.floor(high / step) + 1)}
    if low >= 0:
        bottom = min(value for value in kept if value > 0)
        for power in range(math.floor(math.log10(bottom)), math.floor(math.log10(high)) + 1):
            found |= {float(f"{one * 10.0**power:.12g}") for one in _LOG_STEPS[min(level, 1)]}
    return sorted(value for value in found if low < value <= high)


def _best(
    kept: Sequence[float], seen: Sequence[float], candidates: Sequence[float], count: int, least: int
) -> tuple[float, ...] | None:
    """The bounds among candidates with the least sum of squares within classes of `least` units; None when none is."""
    places: dict[int, float] = {}
    for bound in candidates:
        place = bisect_left(kept, bound)
        if place not in places or _digits(bound) < _digits(places[place]):
            places[place] = bound
    stops = sorted(place for place in places if 0 < place < len(kept))
    cost = _cost(seen)
    nodes = [0, *stops, len(kept)]
    best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}
    for _ in range(count):
        following: dict[int, tuple[float, tuple[int, ...]]] = {}
        for start, (spent, way) in best.items():
            for end in nodes:
                if end - start >= least:
                    total = spent + cost(start, end)
                    if end not in following or total < following[end][0]:
                        following[end] = (total, (*way, end))
        best = following
    if len(kept) not in best:
        return None
    return tuple(places[place] for place in best[len(kept)][1][:-1])


def _cost(seen: Sequence[float]) -> Callable[[int, int], float]:
    """The sum of squares within the values of two places, from running sums."""
    middle = median(seen)
    sums, squares = [0.0], [0.0]
    for value in seen:
        sums.append(sums[-1] + value - middle)
        squares.append(squares[-1] + (value - middle) ** 2)

    def within(start: int, end: int) -> float:
        total = sums[end] - sums[start]
        return squares[end] - squares[start] - total**2 / (end - start)

    return within


def _digits(value: float) -> int:
    """Significant digits of a round number."""
    return len(f"{abs(value):.12g}".replace(".", "").strip("0")) or 1


def around_zero(values: Sequence[float], wish: int = 0) -> Classing:
    """Classes of a change: the same round bounds on both sides of zero, and zero apart when a unit has not changed.

    >>> around_zero([-4.0, -1.0, 0.0, 2.0, 6.0, 1.0]).bounds
    (-2.5, 0.0, 2.5)
    """
    sizes = sorted(abs(value) for value in values if value != 0)
    has_zero = len(sizes) < len(values)
    sides = 3 if wish >= 6 else 2
    if len(set(sizes)) < 2:
        return Classing((0.0,), SIGNED_METHOD, has_zero=has_zero)
    cuts = classing(sizes, ROUND, sides).bounds
    bounds = (*(-cut for cut in reversed(cuts)), 0.0, *cuts)
    return Classing(bounds, SIGNED_METHOD, explained(values, bounds), has_zero=has_zero)


SIGNED_METHOD = "autour_de_zero"
