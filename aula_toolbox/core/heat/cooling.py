"""The cooling model: cooling capacity, heat mitigation and air temperature of a grid of land-cover classes.

Same results as the urban cooling model of InVEST (natcap.invest 3.20.2): shade, albedo and
evapotranspiration by day, building intensity by night, parks that cool around them, air that
mixes. Source of the method: InVEST user's guide and code, 2026.

Method: docs/design/heat.md#cooling
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays import GridArray, Mask, NewArray, Values, Window, in_memory, row_bands
from ..errors import AulaError
from . import kernels
from .classes import HeatClasses
from .convolution import FAST_MIN_RADIUS, NUMPY, Step, Transform, coarse_mean, masked_mean, no_step
from .patches import drop_small_patches

Index = NDArray[Any]
Et0 = Callable[[Window], NDArray[np.float32]]

M2_PER_HA = 10_000.0


@dataclass(frozen=True)
class Weights:
    """Shares of shade, albedo and evapotranspiration in the cooling capacity; divided by their sum."""

    shade: float = 0.6
    albedo: float = 0.2
    eti: float = 0.2

    def normalised(self) -> tuple[float, float, float]:
        """The three weights with sum 1. Raises AulaError E_WEIGHTS when one is negative or all are zero."""
        total = self.shade + self.albedo + self.eti
        if min(self.shade, self.albedo, self.eti) < 0 or total <= 0:
            raise AulaError("The sum of the weights must be positive, and no weight negative.", "E_WEIGHTS")
        return self.shade / total, self.albedo / total, self.eti / total


@dataclass(frozen=True)
class CoolingSetting:
    """What the model needs to know besides the classes. Distances in metres, areas in hectares."""

    pixel_m: float
    cooling_m: float = 450.0
    mixing_m: float = 550.0
    min_park_ha: float = 2.0
    contiguous: bool = False
    gaussian: bool = False
    fast: bool = False
    weights: Weights = Weights()

    @property
    def cooling_px(self) -> int:
        """Reach of parks in whole pixels."""
        return kernels.radius_in_pixels(self.cooling_m, self.pixel_m, "D_COOL")

    @property
    def mixing_px(self) -> int:
        """Mixing distance of the air in whole pixels."""
        return kernels.radius_in_pixels(self.mixing_m, self.pixel_m, "MIX")

    @property
    def min_park_px(self) -> float:
        """Smallest green amount that cools around it, in pixels."""
        return self.min_park_ha * M2_PER_HA / self.pixel_m**2

    def mixing_kernel(self, scale: float = 1.0) -> kernels.Kernel:
        """How the air mixes; scale: 0.5 on pixels twice as large."""
        make = kernels.gaussian if self.gaussian else kernels.exponential
        return make(scale * float(self.mixing_px))

    @property
    def is_fast(self) -> bool:
        """Fast was asked for and the radius is wide enough for it."""
        return self.fast and self.mixing_px >= FAST_MIN_RADIUS


@dataclass(frozen=True)
class Evapotranspiration:
    """Reference evapotranspiration on the grid of the classes, and the largest value it is divided by."""

    et0: Et0
    largest: float


def largest_et0(et0: NDArray[np.float32], known: NDArray[np.bool_]) -> float:
    """Largest known reference evapotranspiration, rounded to 9 decimals as InVEST does.

    Raises AulaError E_ET0 when there is no positive value.

    >>> largest_et0(np.array([1.5, 4.0], np.float32), np.array([True, True]))
    4.0
    """
    largest = round(float(np.max(et0, where=known, initial=-np.inf)), 9)
    if not np.isfinite(largest) or largest <= 0:
        raise AulaError(
            "ET0 holds no positive value. Give the reference evapotranspiration of the place, in mm.", "E_ET0"
        )
    return largest


class CoolingModel:
    """One grid of class numbers and everything the model says of it.

    index: position of each pixel's class in `classes`; `len(classes)` means no data.
    transform: library of the transforms of parks and mixing, the fastest one by default.
    new: makes the arrays of the grid, in memory unless the caller keeps large ones elsewhere.
    """

    def __init__(
        self,
        index: Index,
        classes: HeatClasses,
        setting: CoolingSetting,
        evapotranspiration: Evapotranspiration | None = None,
        new: NewArray = in_memory,
    ) -> None:
        self.index = index
        self.classes = classes
        self.setting = setting
        self.shape = (index.shape[0], index.shape[1])
        self.evapotranspiration = evapotranspiration
        self._new = new
        self.transform: Transform | None = None
        self._parks: Mask | None = None
        self._known = classes.lookup(np.ones(len(classes)), 0.0).astype(np.bool_)
        self._green = classes.lookup(classes.green_area, 0.0).astype(np.bool_)

    def known(self, window: Window) -> NDArray[np.bool_]:
        """Where a window has a class."""
        found: NDArray[np.bool_] = self._known[self.index[window]]
        return found

    def day_capacity(self, window: Window) -> Values:
        """Cooling capacity (0-1) by day: shade, albedo and evapotranspiration."""
        shade, albedo, eti = self.setting.weights.normalised()
        fixed = shade * self.classes.shade + albedo * self.classes.albedo
        here = self.index[window]
        if self.evapotranspiration is None:
            return self._by_class(fixed + eti * self.classes.kc)[here]
        capacity = self._by_class(fixed)[here] + np.float32(eti) * self.evapotranspiration_index(window)
        return capacity.astype(np.float32)

    def evapotranspiration_index(self, window: Window) -> Values:
        """Kc x ET0 / largest ET0; without ET0 its value is Kc whatever it may be. May exceed 1."""
        kc = self._by_class(self.classes.kc)[self.index[window]]
        if self.evapotranspiration is None:
            return kc
        ratio = self.evapotranspiration.et0(window) / self.evapotranspiration.largest
        return (kc * ratio).astype(np.float32)

    def intensity_capacity(self, window: Window) -> Values:
        """Cooling capacity (0-1) by night: one minus the building intensity."""
        return self._by_class(1.0 - self.classes.intensity())[self.index[window]]

    def mitigation(self, capacity: Callable[[Window], Values], step: Step = no_step) -> GridArray:
        """Heat mitigation (0-1): the capacity of the pixel, or that of a large park around."""
        park = self.park_capacity(capacity, lambda part: step(part / 2))
        green = self._green_shares(lambda part: step(0.5 + part / 2))
        for window in row_bands(self.shape):
            step(1.0)
            park[window] = self.mitigated(window, capacity(window), park[window], self._is_park(green, window))
        return park

    def mitigated(self, window: Window, own: Values, around: Values, is_park: Mask) -> Values:
        """Mitigation of a window: what its own ground does, or the parks around where there are some."""
        found: Values = np.where((own >= around) | ~is_park, own, around)
        return found

    def park_capacity(self, capacity: Callable[[Window], Values], step: Step = no_step) -> GridArray:
        """Capacity brought by the green land around, fading with distance."""
        result = self.array()
        masked_mean(
            lambda window: (self.park_signal(capacity, window), self.known(window)),
            self.shape,
            kernels.exponential(self.setting.cooling_px),
            mean=result,
            step=step,
            transform=self.transform,
        )
        return result

    def park_signal(self, capacity: Callable[[Window], Values], window: Window) -> Values:
        """What the green land of a window brings around it."""
        return np.where(self._green_source()(window), capacity(window), np.float32(0))

    def green_part(self, window: Window) -> Values:
        """Green share (0-1) of each pixel."""
        return self._green_source()(window).astype(np.float32)

    def green_amount(self, step: Step = no_step) -> GridArray:
        """Green pixels within D_COOL, extrapolated where land is unknown."""
        shares = self._green_shares(step)
        result, whole = shares[0], kernels.disk(self.setting.cooling_px).count()
        for window in row_bands(self.shape):
            green, known = self._counts(shares, window)
            result[window] = np.divide(green * whole, known, out=np.full(green.shape, np.nan), where=known > 0)
        return result

    def _green_shares(self, step: Step) -> tuple[GridArray, GridArray]:
        """Green share of the known pixels within D_COOL, and the share of the disk that is known."""
        mean, known = self.array(), self.array()
        masked_mean(
            lambda window: (self.green_part(window), self.known(window)),
            self.shape,
            kernels.disk(self.setting.cooling_px),
            mean=mean,
            share=known,
            step=step,
            transform=NUMPY,  # the counts behind the shares are whole numbers: single precision would lose them
        )
        return mean, known

    def _counts(
        self, shares: tuple[GridArray, GridArray], window: Window
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Green and known pixels of the disk around each pixel: whole numbers, free of the noise of transforms."""
        known = np.rint(shares[1][window].astype(float) * kernels.disk(self.setting.cooling_px).count())
        return np.rint(shares[0][window].astype(float) * known), known

    def park_mask(self, step: Step = no_step) -> Mask:
        """Where the green land around is enough for a park to cool: array of the grid, in memory."""
        shares = self._green_shares(step)
        found = np.zeros(self.shape, np.bool_)
        for window in row_bands(self.shape):
            found[window] = self._is_park(shares, window)
        return found

    def _is_park(self, shares: tuple[GridArray, GridArray], window: Window) -> NDArray[np.bool_]:
        """Where the green land around is enough. Counts are compared as counts: 2 ha exactly are enough."""
        green, known = self._counts(shares, window)
        needed = self.setting.min_park_px * known * (1 - 1e-12)
        enough: NDArray[np.bool_] = green * kernels.disk(self.setting.cooling_px).count() >= needed
        return enough

    def mixed(
        self, signal: Callable[[Window], Values], step: Step = no_step, share: GridArray | None = None
    ) -> GridArray:
        """The signal after the air has mixed; `share`, if given, is filled with the kernel's share on known land."""
        mean = self.array()
        kernel = self.setting.mixing_kernel(0.5 if self.setting.is_fast else 1.0)
        source = lambda at: (signal(at), self.known(at))  # noqa: E731
        if self.setting.is_fast:
            coarse_mean(source, self.shape, kernel, mean=mean, share=share, step=step)
        else:
            masked_mean(source, self.shape, kernel, mean=mean, share=share, step=step, transform=self.transform)
        return mean

    def array(self) -> GridArray:
        """A new array of the grid, not filled."""
        return self._new(self.shape)

    def _green_source(self) -> Callable[[Window], Mask]:
        """Where the land is green and counts as a park."""
        if not self.setting.contiguous:
            return lambda window: self._green[self.index[window]]
        if self._parks is None:
            self._parks = drop_small_patches(self._green[self.index], self.setting.min_park_px)
        parks = self._parks
        return lambda window: parks[window]

    def _by_class(self, values: NDArray[np.float64]) -> Values:
        return self.classes.lookup(values, np.nan).astype(np.float32)


def air_temperature(mitigation: NDArray[Any], t_ref_c: float, uhi_max_c: float) -> Values:
    """Air temperature (degC): the countryside's, plus what the heat mitigation leaves of the urban excess.

    >>> air_temperature(np.array([0.0, 0.5, 1.0]), 20.0, 4.0).tolist()
    [24.0, 22.0, 20.0]
    """
    result: Values = (t_ref_c + (1.0 - mitigation) * uhi_max_c).astype(np.float32)
    return result


def energy_saved_kwh(
    kwh_m2_degc: NDArray[np.float64],
    footprint_m2: NDArray[np.float64],
    t_hottest_c: float,
    t_air_c: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Cooling energy spared by a building (kWh): consumption x footprint x degrees below the hottest temperature.

    >>> energy_saved_kwh(np.array([1.2]), np.array([200.0]), 35.0, np.array([33.0])).round(1).tolist()
    [480.0]
    """
    return kwh_m2_degc * footprint_m2 * (t_hottest_c - t_air_c)
