"""Classes of values for a map: quartiles, exact natural breaks, or fixed bounds.

See docs/design/obs.md#typology. Jenks (1977) as Fisher (1958) solves it: the least sum of squares within classes, found
exactly by dynamic programming.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from statistics import quantiles

from .errors import AulaError

NONE, QUARTILES, JENKS, FIXED = "aucune", "quartiles", "jenks5", "seuils"
_CLASSES = 5
_MOST_DECIMALS = 12


def quartiles(values: Sequence[float]) -> list[float]:
    """The three quartiles (inclusive, linear); none for fewer than four values.

    >>> quartiles([1, 2, 3, 4, 5]), quartiles([1, 2, 3])
    ([2.0, 3.0, 4.0], [])
    """
    return quantiles(values, n=4, method="inclusive") if len(values) > 3 else []


def natural_breaks(values: Sequence[float], classes: int = _CLASSES, most: int = 5000) -> list[float]:
    """The upper bounds of all classes but the last: the split with the least sum of squares within classes.

    Each bound is the largest value of its class. Fewer distinct values than classes: a class each.
    Raises AulaError E_JENKS for more values than `most`: the exact answer costs the square of their number.

    >>> natural_breaks([1.0, 2.0, 10.0, 11.0], 2)
    [2.0]
    """
    import numpy as np

    if len(values) > most:
        raise AulaError(
            "Natural breaks are exact up to {most} values; {count} were given. Choose quartiles or fixed bounds.",
            "E_JENKS",
            most=most,
            count=len(values),
        )
    points, weights = np.unique(np.asarray(values, dtype=np.float64), return_counts=True)
    count = len(points)
    if count <= classes:
        return [float(one) for one in points[:-1]]
    middle = points.mean()
    sums = np.concatenate([[0.0], np.cumsum((points - middle) * weights)])
    squares = np.concatenate([[0.0], np.cumsum((points - middle) ** 2 * weights)])
    sizes = np.concatenate([[0], np.cumsum(weights)])

    def within(end: int) -> np.ndarray:  # type: ignore[type-arg]
        """The sum of squares of each class that ends before the point `end`, by its first point."""
        total = sums[end] - sums[:end]
        return np.asarray(squares[end] - squares[:end] - total**2 / (sizes[end] - sizes[:end]))

    costs = [within(end) for end in range(1, count + 1)]
    best = np.array([cost[0] for cost in costs])
    starts = []
    for _ in range(classes - 1):
        start = np.zeros(count, dtype=int)
        following = np.full(count, np.inf)
        for end in range(1, count):
            options = best[:end] + costs[end][1 : end + 1]
            start[end] = int(np.argmin(options)) + 1
            following[end] = options[start[end] - 1]
        best = following
        starts.append(start)
    bounds, end = [], count - 1
    for start in reversed(starts):
        end = int(start[end]) - 1
        bounds.append(float(points[end]))
    return sorted(bounds)


def class_of(value: float, bounds: Sequence[float]) -> int:
    """The class of a value, from 1; a value equal to a bound is in the class below.

    >>> class_of(2.0, [2.0, 5.0]), class_of(2.1, [2.0, 5.0])
    (1, 2)
    """
    return bisect_left(bounds, value) + 1


def rounded(values: Sequence[float], bounds: Sequence[float]) -> list[float]:
    """The bounds with as few decimals as leave every value in its class.

    >>> rounded([1.0, 3.0], [2.3456])
    [2.0]
    """
    before = [class_of(value, bounds) for value in values]
    for decimals in range(_MOST_DECIMALS):
        scale = 10.0**decimals
        # a bound that is itself a value may only be raised
        for short in ([round(bound, decimals) for bound in bounds], [math.ceil(one * scale) / scale for one in bounds]):
            if [class_of(value, short) for value in values] == before:
                return short
    return list(bounds)


def bounds_of(method: str, values: Sequence[float], fixed: Sequence[float] = (), most: int = 5000) -> list[float]:
    """The bounds of a method, rounded without moving a value; none for `aucune` or too few values.

    >>> bounds_of("seuils", [1.0], [5.0])
    [5.0]
    """
    if method == QUARTILES:
        return rounded(values, quartiles(values))
    if method == JENKS and values:
        return rounded(values, natural_breaks(values, most=most))
    return list(fixed) if method == FIXED else []
