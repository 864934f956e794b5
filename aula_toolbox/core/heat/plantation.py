"""What a tree does to the air that people breathe: the gain of each pixel in one pass, and a plan computed in full.

The air of the model is a linear mean of the heat mitigation, so that the person-degrees that a square metre of trees
takes away anywhere come from the kernels turned round (the adjoint): one more mixing instead of one run a tree. What
a tree brings to the park around it is in it too. The full model of a plan then says how far the linear gain is off.

Method: docs/design/heat.md#where-to-plant
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..arrays import GridArray, Mask, Values, Window, row_bands
from . import kernels
from .convolution import NUMPY, Step, Transform, kernel_sum, no_step
from .cooling import CoolingModel
from .kernels import Kernel

Numbers = NDArray[np.float64]
#: a kernel's share of known land below this is only noise of the transforms
LEAST_SHARE = 1e-6
#: a crown is cut in this many parts along each side of a pixel
PARTS = 12


def mixing_gain(
    people: Numbers,
    known: Mask,
    kernel: Kernel,
    uhi_max_c: float,
    step: Step = no_step,
    transform: Transform | None = NUMPY,
) -> Numbers:
    """Person-degrees taken away by one more unit of heat mitigation in each pixel; 0 outside the known land.

    people: inhabitants of each pixel. known: where the land has a class. Source: adjoint of the masked mean,
    G = UHI V [K * (people V / (K * V))], K even.

    >>> one = mixing_gain(np.array([[0.0, 9.0]]), np.ones((1, 2), bool), kernels.disk(1.0), 2.0)
    >>> one.round(6).tolist()
    [[9.0, 9.0]]
    """
    weight = np.divide(
        np.where(known, people, 0.0),
        share_known(known, kernel, step, transform),
        out=np.zeros(known.shape),
        where=known,
    )
    return uhi_max_c * _turned(weight, known, kernel, step, transform)


def share_known(known: Mask, kernel: Kernel, step: Step = no_step, transform: Transform | None = NUMPY) -> Numbers:
    """Share of the kernel that falls on known land, by pixel.

    >>> share_known(np.ones((1, 2), bool), kernels.disk(1.0)).round(6).tolist()
    [[0.4, 0.4]]
    """
    share = np.zeros(known.shape)
    kernel_sum(known.astype(np.float64), kernel, share, step, transform)
    return np.maximum(share, LEAST_SHARE)


def _turned(weight: Numbers, known: Mask, kernel: Kernel, step: Step, transform: Transform | None) -> Numbers:
    """The kernel's sum of a weight, on known land."""
    result = np.zeros(known.shape)
    kernel_sum(weight, kernel, result, step, transform)
    return np.where(known, np.maximum(result, 0.0), 0.0)


@dataclass(frozen=True)
class DayState:
    """The land before: its capacity and that of the parks around (0-1), where parks cool, and its mitigation."""

    own: Numbers
    around: Numbers
    is_park: Mask
    mitigation: Numbers

    @classmethod
    def of(cls, model: CoolingModel, step: Step = no_step) -> DayState:
        """By day, for a model in memory."""
        everywhere = (slice(0, model.shape[0]), slice(0, model.shape[1]))
        own = model.day_capacity(everywhere).astype(float)
        around = np.asarray(model.park_capacity(model.day_capacity, lambda part: step(part / 2))[everywhere], float)
        is_park = model.park_mask(lambda part: step(0.5 + part / 2))
        found = model.mitigated(everywhere, own, around, is_park)
        return cls(own, around, is_park, np.where(model.known(everywhere), found, 0.0))


def planting_gain(
    model: CoolingModel, state: DayState, trees: CoolingModel, people: Numbers, uhi_max_c: float, step: Step = no_step
) -> Numbers:
    """Person-degrees taken away by turning each whole pixel into trees, never below 0; 0 on unknown land.

    trees: the same grid, all of it under the class that is planted. Two effects add up: the tree's own ground, and
    what it brings to the park around, wherever the park is what cools (the first kernel turned round as well).

    >>> from .classes import load_classes
    >>> from .cooling import CoolingSetting
    >>> setting = CoolingSetting(10.0, cooling_m=10.0, mixing_m=10.0)
    >>> grass, trees = (CoolingModel(np.full((4, 4), number, np.uint8), load_classes(), setting) for number in (4, 2))
    >>> planting_gain(grass, DayState.of(grass), trees, np.ones((4, 4)), 2.0).mean().round(3)
    0.964
    """
    if not people.any():
        return np.zeros(model.shape)
    everywhere = (slice(0, model.shape[0]), slice(0, model.shape[1]))
    known = model.known(everywhere)
    setting = model.setting
    gain = mixing_gain(people, known, setting.mixing_kernel(), uhi_max_c, lambda part: step(part / 2))
    planted = trees.day_capacity(everywhere).astype(float)
    better = np.where(state.is_park, np.maximum(planted, state.around), planted) - state.mitigation
    own = np.where(known, better, 0.0) * gain
    parks = kernels.exponential(setting.cooling_px)
    led = known & state.is_park & (state.own < state.around)
    weight = np.where(led, gain, 0.0) / share_known(known, parks)
    brought = planted_green(model, trees, everywhere) * planted - model.green_part(everywhere) * state.own
    around = np.where(known, brought, 0.0) * _turned(weight, known, parks, lambda part: step(0.5 + part / 2), NUMPY)
    return np.maximum(own + around, 0.0)


def planted_green(before: CoolingModel, trees: CoolingModel, window: Window) -> Values:
    """Where new trees belong to a park: everywhere, or in those that are there when parks have to be in one piece.

    >>> from .classes import load_classes
    >>> from .cooling import CoolingSetting
    >>> models = [CoolingModel(np.full((1, 1), number), load_classes(), CoolingSetting(10.0)) for number in (9, 2)]
    >>> planted_green(*models, (slice(0, 1), slice(0, 1))).tolist()
    [[1.0]]
    """
    green = trees.green_part(window)
    return green * before.green_part(window) if before.setting.contiguous else green


def night_gain(
    model: CoolingModel, trees: CoolingModel, people: Numbers, uhi_max_c: float, step: Step = no_step
) -> Numbers:
    """The same by night, where a tree counts by the intensity of building that it takes the place of.

    >>> from .classes import load_classes
    >>> from .cooling import CoolingSetting
    >>> setting = CoolingSetting(10.0, cooling_m=10.0, mixing_m=10.0)
    >>> paved, trees = (CoolingModel(np.full((4, 4), number, np.uint8), load_classes(), setting) for number in (9, 2))
    >>> night_gain(paved, trees, np.ones((4, 4)), 4.0).mean().round(3)
    1.6
    """
    everywhere = (slice(0, model.shape[0]), slice(0, model.shape[1]))
    known = model.known(everywhere)
    gain = mixing_gain(people, known, model.setting.mixing_kernel(), uhi_max_c, step)
    change = trees.intensity_capacity(everywhere).astype(float) - model.intensity_capacity(everywhere)
    return np.where(known, change, 0.0) * gain


def crown_parts(
    row: float, column: float, radius_px: float, shape: tuple[int, int]
) -> tuple[tuple[slice, slice], Numbers]:
    """The pixels that a crown touches (rows, columns) and the share of each that it covers; its area is exact.

    row, column: where the stem stands, in pixels from the corner of the grid.

    >>> place, parts = crown_parts(1.5, 1.5, 0.5, (3, 3))
    >>> round(float(parts.sum()), 4), place
    (0.7854, (slice(1, 2, None), slice(1, 2, None)))
    """
    reach = radius_px - 1e-9
    top, left = int(np.floor(row - reach)), int(np.floor(column - reach))
    bottom, right = int(np.floor(row + reach)) + 1, int(np.floor(column + reach)) + 1
    down = (np.arange((bottom - top) * PARTS) + 0.5) / PARTS + top - row
    along = (np.arange((right - left) * PARTS) + 0.5) / PARTS + left - column
    inside = np.hypot(down[:, None], along[None, :]) <= radius_px
    parts = inside.reshape(bottom - top, PARTS, right - left, PARTS).mean(axis=(1, 3))
    parts = np.minimum(parts * np.pi * radius_px**2 / max(float(parts.sum()), 1e-12), 1.0)
    rows, columns = slice(max(top, 0), min(bottom, shape[0])), slice(max(left, 0), min(right, shape[1]))
    kept = parts[rows.start - top : rows.stop - top, columns.start - left : columns.stop - left]
    return (rows, columns), kept


def crowns_on_grid(
    rows: Sequence[float], columns: Sequence[float], radius_px: float, shape: tuple[int, int]
) -> Numbers:
    """Share of each pixel (0-1) that the crowns of a plan cover.

    >>> float(crowns_on_grid([1.5], [1.5], 0.5, (3, 3)).sum().round(4))
    0.7854
    """
    cover = np.zeros(shape)
    for row, column in zip(rows, columns):
        place, parts = crown_parts(row, column, radius_px, shape)
        cover[place] = np.minimum(cover[place] + parts, 1.0)
    return cover


class PlantedModel(CoolingModel):
    """The same land with trees on a share of each pixel: the planted part and the rest are each treated as ground.

    cover: share of each pixel under new crowns. trees: the same grid, all of it under the class that is planted.
    """

    def __init__(self, before: CoolingModel, trees: CoolingModel, cover: Numbers) -> None:
        super().__init__(before.index, before.classes, before.setting, before.evapotranspiration)
        self.transform = before.transform
        self._before, self._trees, self._cover = before, trees, cover

    def green_part(self, window: Window) -> Values:
        new = planted_green(self._before, self._trees, window)
        return self._mixed_ground(self._before.green_part(window), new, window)

    def park_signal(self, capacity: Callable[[Window], Values], window: Window) -> Values:
        old = self._before.park_signal(self._before.day_capacity, window)
        new = planted_green(self._before, self._trees, window) * self._trees.day_capacity(window)
        return self._mixed_ground(old, new, window)

    def intensity_capacity(self, window: Window) -> Values:
        old, new = self._before.intensity_capacity(window), self._trees.intensity_capacity(window)
        return self._mixed_ground(old, new, window)

    def mitigated(self, window: Window, own: Values, around: Values, is_park: Mask) -> Values:
        old = self._before.mitigated(window, own, around, is_park)
        new = self._trees.mitigated(window, self._trees.day_capacity(window), around, is_park)
        return self._mixed_ground(old, new, window)

    def _mixed_ground(self, old: Values, new: Values, window: Window) -> Values:
        cover = self._cover[window]
        found: Values = np.where(cover > 0, (1 - cover) * old + cover * new, old).astype(np.float32)
        return found


@dataclass(frozen=True)
class Recomputed:
    """What the full model says of a plan: person-degrees taken away by day and by night, and pixels that became or
    ceased to be near a park.
    """

    day_pd: float
    night_pd: float
    crossed: int


def recompute(
    before: CoolingModel,
    state: DayState,
    trees: CoolingModel,
    cover: Numbers,
    people: Numbers,
    uhi_c: tuple[float, float],
    step: Step = no_step,
) -> Recomputed:
    """The whole model with a plan, against the land before. uhi_c: largest urban excess by day and by night (degC)."""
    after = PlantedModel(before, trees, cover)
    planted = DayState.of(after, lambda part: step(0.6 * part))
    day = _taken_away(before, lambda at: planted.mitigation[at] - state.mitigation[at], people)
    step(0.8)
    night = 0.0
    if before.classes.building_intensity is not None:
        change = lambda at: after.intensity_capacity(at) - before.intensity_capacity(at)  # noqa: E731
        night = _taken_away(before, change, people)
    step(1.0)
    crossed = int(np.count_nonzero(planted.is_park != state.is_park))
    return Recomputed(day * uhi_c[0], night * uhi_c[1], crossed)


def _taken_away(model: CoolingModel, change: Callable[[Window], Numbers | Values], people: Numbers) -> float:
    """Sum over people of the change of mitigation, once the air has mixed: mixing the difference keeps its digits."""
    mixed: GridArray = model.mixed(lambda at: change(at).astype(np.float32))
    total = 0.0
    for window in row_bands(model.shape):
        total += float(np.sum(people[window] * np.where(model.known(window), mixed[window], 0.0)))
    return total
