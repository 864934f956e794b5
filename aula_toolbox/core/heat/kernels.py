"""Distance kernels of the cooling model, in pixels: how fast an influence fades around a point.

Method: docs/design/heat.md#cooling
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import AulaError
from ..messages import written

FloatArray = NDArray[np.float64]

#: an exponential kernel is cut at 5 radii, a gaussian one at 4: practice of InVEST's code, less than 1 % of the weight
EXPONENTIAL_REACH = 5
GAUSSIAN_REACH = 4


@dataclass(frozen=True)
class Kernel:
    """A weight that depends on distance alone.

    radius: characteristic distance (pixels). reach: beyond it the weight is 0 (pixels, inclusive).
    weight: function of an array of distances (pixels). Real and even, so its spectrum is real.
    """

    radius: float
    reach: float
    weight: Callable[[FloatArray], FloatArray]

    @property
    def halo(self) -> int:
        """Whole pixels on each side that the kernel can see."""
        return int(np.floor(self.reach))

    def quarter(self) -> FloatArray:
        """Weights for offsets 0..halo in both directions, divided by the sum of the whole kernel."""
        steps = np.arange(self.halo + 1, dtype=float)
        distance = np.hypot(steps[:, None], steps[None, :])
        weights = np.where(distance <= self.reach, self.weight(distance), 0.0)
        return weights / _whole_sum(weights)

    def count(self) -> float:
        """Sum of the weights before they are normalised (for a disk: its number of pixels)."""
        steps = np.arange(self.halo + 1, dtype=float)
        distance = np.hypot(steps[:, None], steps[None, :])
        return _whole_sum(np.where(distance <= self.reach, self.weight(distance), 0.0))


def exponential(radius: float) -> Kernel:
    """exp(-distance/radius), cut at 5 radii: the kernel of InVEST's code."""
    return Kernel(radius, EXPONENTIAL_REACH * radius, lambda distance: np.exp(-distance / radius))


def gaussian(radius: float) -> Kernel:
    """exp(-distance^2 / (2 radius^2)), cut at 4 radii: the kernel of InVEST's guide."""
    return Kernel(radius, GAUSSIAN_REACH * radius, lambda distance: np.exp(-(distance**2) / (2 * radius**2)))


def disk(radius: float) -> Kernel:
    """1 up to the radius (inclusive), 0 beyond."""
    return Kernel(radius, radius, np.ones_like)


def radius_in_pixels(distance_m: float, pixel_m: float, name: str) -> int:
    """A distance in whole pixels, halves rounded to even (2.5 -> 2, 3.5 -> 4).

    Raises AulaError E_RADIUS when it rounds to zero: the model would not look around at all.

    >>> radius_in_pixels(100.0, 10.0, "RADIUS")
    10
    """
    radius = int(np.rint(distance_m / pixel_m))
    if radius < 1:
        raise AulaError(
            "{name}: {distance} m is less than half a pixel ({half} m). Give a longer distance, or smaller pixels.",
            "E_RADIUS",
            name=name,
            distance=written(distance_m, "g"),
            half=written(pixel_m / 2, "g"),
        )
    return radius


def _whole_sum(quarter: FloatArray) -> float:
    """Sum over the four quarters of an even kernel, whose axes are shared."""
    return float(4 * quarter[1:, 1:].sum() + 2 * quarter[0, 1:].sum() + 2 * quarter[1:, 0].sum() + quarter[0, 0])
