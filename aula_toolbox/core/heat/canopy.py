"""What a canopy raster holds: 0 and 1, shares in %, heat classes or heights, told by its numbers or asked for.

Method: docs/design/heat.md#access
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import AulaError
from ..messages import written
from .constants import heat_constants

AUTO, MASK, PERCENT, CLASSES, HEIGHT = "auto", "mask", "percent", "classes", "height"
CANOPY_KINDS = (AUTO, MASK, PERCENT, CLASSES, HEIGHT)
#: the two ways to write a mask on bytes
ONE, FULL_BYTE = 1, 255


@dataclass
class CanopyNumbers:
    """The numbers of a raster, taken in part by part."""

    is_byte: bool
    has_class_names: bool = False
    low: float = np.inf
    high: float = -np.inf
    has_decimals: bool = False
    #: False as soon as a number is neither 0 nor 1, neither 0 nor 255
    is_zero_one: bool = True
    is_zero_full: bool = True

    def add(self, values: NDArray[Any]) -> None:
        """Take in some numbers; NaN where there is none."""
        known = values[np.isfinite(values)]
        if not known.size:
            return
        self.low, self.high = min(self.low, float(known.min())), max(self.high, float(known.max()))
        self.has_decimals |= bool((known != np.rint(known)).any())
        self.is_zero_one &= bool(np.isin(known, (0, ONE)).all())
        self.is_zero_full &= bool(np.isin(known, (0, FULL_BYTE)).all())

    @property
    def is_empty(self) -> bool:
        """No number at all."""
        return self.high < self.low

    def kind(self, classes: Sequence[int], name: str) -> str:
        """What they can only be. Raises AulaError E_CANOPY when they can be several things, or none."""
        most = heat_constants()["arbre_hauteur_max_m"]
        if self.is_empty:
            raise AulaError("{layer}: no pixel has a value. Give the raster of this place.", "E_CANOPY", layer=name)
        if self.is_zero_one or self.is_zero_full or (self.low >= 0 and self.high <= 1):
            return MASK
        if self.has_class_names or (
            self.is_byte and min(classes) <= self.low and self.high <= max(classes) and not self.has_decimals
        ):
            return CLASSES
        if self.is_byte and self.low >= 0 and max(classes) < self.high <= 100:
            return PERCENT
        if self.has_decimals and self.low >= -1 and 1 < self.high <= most:
            return HEIGHT
        raise AulaError(
            "{layer}: numbers from {low} to {high} can be shares, heights, classes or an image: say which with "
            "CANOPY_KIND.",
            "E_CANOPY",
            layer=name,
            low=written(self.low, "g"),
            high=written(self.high, "g"),
        )

    def check(self, kind: str, name: str) -> None:
        """Numbers must be possible for the kind that was asked. Raises AulaError E_CANOPY."""
        most = {
            MASK: FULL_BYTE if self.is_zero_full else ONE,
            PERCENT: 100,
            HEIGHT: heat_constants()["arbre_hauteur_max_m"],
        }
        if kind in most and (self.is_empty or self.low < (-1 if kind == HEIGHT else 0) or self.high > most[kind]):
            raise AulaError(
                "{layer}: numbers from {low} to {high} are not of the kind {kind}.",
                "E_CANOPY",
                layer=name,
                low=written(self.low, "g"),
                high=written(self.high, "g"),
                kind=kind,
            )


def canopy_share(
    values: NDArray[np.float32], kind: str, wooded: Sequence[int], full: float = ONE
) -> NDArray[np.float32]:
    """Canopy (0-1) of each pixel, NaN where there is no number. full: what a mask writes for canopy (1 or 255).

    >>> canopy_share(np.array([0.0, 40.0, np.nan], np.float32), PERCENT, ()).astype(float).round(2).tolist()
    [0.0, 0.4, nan]
    """
    if kind == CLASSES:
        found = np.isin(values, wooded).astype(np.float32)
    elif kind == HEIGHT:
        found = (values >= heat_constants()["arbre_hauteur_min_m"]).astype(np.float32)
    else:
        found = (values / np.float32(100 if kind == PERCENT else full)).astype(np.float32)
    return np.where(np.isnan(values), np.float32(np.nan), found).astype(np.float32)
