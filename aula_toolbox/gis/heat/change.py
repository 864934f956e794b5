"""What the air gains between two states of the ground: the cooling model run in full on both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from ...core.arrays import GridArray, row_bands
from ...core.heat.classes import HeatClasses
from ...core.heat.cooling import CoolingModel, CoolingSetting, Evapotranspiration
from ..i18n import tr
from ..raster.rasters import Progress
from .grid import grid_array

Stage = Callable[[str, float], Progress]


def air_change(
    before: np.ndarray,
    after: np.ndarray,
    classes: HeatClasses,
    setting: CoolingSetting,
    uhi_max_c: tuple[float, float],
    stage: Stage,
    et0: Callable[[CoolingModel], Evapotranspiration | None] = lambda model: None,
) -> tuple[GridArray, GridArray]:
    """Change of the air temperature by day and by night (degC, after minus before; NaN outside the mask).

    before, after: positions of the classes of each pixel, on one grid and one mask. uhi_max_c: urban excess by day and
    by night. Day first, then night: no more than three arrays of the grid are held at a time.
    """
    states = [CoolingModel(numbers, classes, replace(setting), new=grid_array) for numbers in (before, after)]
    shared = et0(states[0])
    days, nights = [], []
    for model, until in zip(states, (35, 60)):
        model.evapotranspiration = shared
        mitigation = model.mitigation(model.day_capacity, stage(tr("Parks around"), until - 15))
        progress = stage(tr("Mixing of the air, day"), until)
        days.append(model.mixed(lambda at, hm=mitigation: hm[at], progress))
        del mitigation, progress
    day = _scaled_gap(days[0], days[1], uhi_max_c[0])
    del days
    for model, until in zip(states, (72, 84)):
        nights.append(model.mixed(model.intensity_capacity, stage(tr("Mixing of the air, night"), until)))
    return day, _scaled_gap(nights[0], nights[1], uhi_max_c[1])


def _scaled_gap(before: GridArray, after: GridArray, uhi_max_c: float) -> GridArray:
    """Degrees gained from one mixed mitigation to another, written over the first."""
    for window in row_bands(before.shape):
        before[window] = (before[window] - after[window]) * np.float32(uhi_max_c)
    return before
