"""How far the edges of zones are from the cadastre: a distribution by length, up to the largest distance looked for.

Method: docs/design/maps.md#planning-documents
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...messages import message, written
from .findings import PluFinding

Floats = NDArray[np.float64]
SAME, SHIFTED, ELSEWHERE, FAR = "confondu", "décalé", "autre limite", "hors de portée"


@dataclass(frozen=True)
class OffsetShare:
    """A class of distances: bounds (m), length of the edges in it (m) and share of all of them."""

    name: str
    low_m: float
    high_m: float
    length_m: float
    share: float


@dataclass(frozen=True)
class OffsetFigures:
    """The distribution: its classes, the length measured (m), and distances below which half and 95 % of it lie."""

    shares: tuple[OffsetShare, ...]
    length_m: float
    median_m: float
    high_m: float


def class_of(distance_m: Floats, limits: Mapping[str, float]) -> list[str]:
    """The class of each distance; not found within the largest one: out of reach.

    >>> class_of(np.array([0.01, 0.4, 12.0, np.inf]), {"ecart_confondu": .05, "ecart_decalage": 5, "ecart_maximum": 30})
    ['confondu', 'décalé', 'autre limite', 'hors de portée']
    """
    bounds = [limits["ecart_confondu"], limits["ecart_decalage"], limits["ecart_maximum"]]
    names = (SAME, SHIFTED, ELSEWHERE, FAR)
    # a distance equal to a bound is of the class below it
    return [names[place] for place in np.searchsorted(bounds, distance_m, side="left").tolist()]


def figures(distance_m: Floats, length_m: Floats, limits: Mapping[str, float]) -> OffsetFigures:
    """The distribution of distances by length."""
    total = float(length_m.sum())
    names = np.array(class_of(distance_m, limits), dtype=object)
    lows = (0.0, limits["ecart_confondu"], limits["ecart_decalage"], limits["ecart_maximum"])
    shares = []
    for name, low, high in zip((SAME, SHIFTED, ELSEWHERE, FAR), lows, (*lows[1:], float("inf"))):
        own = float(length_m[names == name].sum())
        shares.append(OffsetShare(name, low, high, own, own / total if total else 0.0))
    return OffsetFigures(
        tuple(shares), total, quantile(distance_m, length_m, 0.5), quantile(distance_m, length_m, 0.95)
    )


def quantile(distance_m: Floats, length_m: Floats, share: float) -> float:
    """The distance below which a share of the length lies; infinite where it was not found, NaN without edges.

    >>> quantile(np.array([0.0, 1.0, 10.0]), np.array([5.0, 3.0, 2.0]), 0.5)
    0.0
    """
    if not len(distance_m):
        return float("nan")
    order = np.argsort(distance_m, kind="stable")
    reached = np.cumsum(length_m[order])
    return float(distance_m[order][np.searchsorted(reached, share * reached[-1], side="left")])


def check_offsets(found: OffsetFigures, table: str, limits: Mapping[str, float]) -> Iterator[PluFinding]:
    """One finding for what is beside the edges of parcels without being on them."""
    shifted = next(one for one in found.shares if one.name == SHIFTED)
    if shifted.length_m > 0:
        told = message(
            "{length} km of the edges of zones ({share} %) lie {low} to {high} m from the cadastre.",
            length=written(shifted.length_m / 1000, ".2f"),
            share=written(shifted.share * 100, ".1f"),
            low=written(limits["ecart_confondu"], ".2f"),
            high=written(limits["ecart_decalage"], ".0f"),
        )
        yield PluFinding("Z14", table, told, value=f"{shifted.length_m:.0f} m", expected="0 m")
