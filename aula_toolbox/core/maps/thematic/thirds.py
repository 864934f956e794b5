"""Two rates at once: three classes of each, nine colours.

Method: docs/design/maps.md#thematic-two-rates
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from ...errors import AulaError
from ..thresholds import thresholds
from .bounds import QUANTILES, classing

SIDE = 3


@dataclass(frozen=True)
class Crossing:
    """The two bounds of each rate: the first along x, the second along y."""

    first: tuple[float, ...]
    second: tuple[float, ...]

    def index(self, one: float, other: float) -> int:
        """The cell of two values, 0 to 8: row by row, the first rate along a row.

        >>> Crossing((1.0, 2.0), (10.0, 20.0)).index(2.0, 15.0)
        5
        """
        return SIDE * bisect_right(self.second, other) + bisect_right(self.first, one)


def crossing(first: Sequence[float], second: Sequence[float]) -> Crossing:
    """Thirds of two rates, with short bounds.

    Raises AulaError E_CROSSING for fewer than thirty units, or for rates that cannot be cut in three.

    >>> crossing([float(n) for n in range(60)], [float(n) for n in range(60)]).first
    (20.0, 40.0)
    """
    least = int(thresholds()["bivariee_unites"])
    if len(first) < least:
        raise AulaError(
            "{count} units have both values; a map of two rates needs {least}.",
            "E_CROSSING",
            count=len(first),
            least=least,
        )
    cuts = [classing(values, QUANTILES, SIDE).bounds for values in (first, second)]
    if any(len(one) != SIDE - 1 for one in cuts):
        raise AulaError("One of the rates has too few different values to be cut in three.", "E_CROSSING")
    return Crossing(cuts[0], cuts[1])
