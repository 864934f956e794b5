"""Green land of exactly the smallest park: the model against its published formulas, computed pixel by pixel.

Method: docs/design/heat.md#cooling
"""

from __future__ import annotations

import numpy as np
import pytest

from aula_toolbox.core.heat.classes import load_classes
from aula_toolbox.core.heat.cooling import CoolingModel, CoolingSetting, air_temperature

WATER, WOOD, GRASS, ROAD, LOW = 0, 1, 4, 8, 11
SIDE, PIXEL = 22, 5.0


def direct(index, classes, setting, pixels):
    """Heat mitigation and mixed air by sums over the pixels around, in double precision; counts are integers."""
    known = index < len(classes)
    number = np.where(known, index, 0)
    capacity = np.where(known, (0.6 * classes.shade + 0.2 * classes.albedo + 0.2 * classes.kc)[number], 0)
    green = np.where(known, classes.green_area[number] > 0, False)
    rows, columns = np.mgrid[: index.shape[0], : index.shape[1]]
    mitigation, ties = np.full(index.shape, np.nan), 0
    for row, column in zip(*np.nonzero(known)):
        gap = np.hypot(rows - row, columns - column)
        weight = np.where(gap <= 5 * setting.cooling_px, np.exp(-gap / setting.cooling_px), 0) * known
        park = (weight * capacity * green).sum() / weight.sum()
        disk = gap <= setting.cooling_px
        steps = np.arange(-setting.cooling_px, setting.cooling_px + 1)
        whole = int((np.hypot(*np.meshgrid(steps, steps)) <= setting.cooling_px).sum())
        amount, seen = int((disk & green).sum()) * whole, int((disk & known).sum())
        needed = pixels * seen
        ties += amount == needed
        own = capacity[row, column]
        mitigation[row, column] = own if own >= park or amount < needed else park
    mixed = np.full(index.shape, np.nan)
    for row, column in zip(*np.nonzero(known)):
        gap = np.hypot(rows - row, columns - column)
        weight = np.where(gap <= 5 * setting.mixing_px, np.exp(-gap / setting.mixing_px), 0) * known
        mixed[row, column] = np.nansum(weight * np.where(known, mitigation, 0)) / weight.sum()
    return mitigation, mixed, ties


@pytest.mark.parametrize("part", range(4))
def test_two_hundred_random_grids_with_ties(part):
    classes = load_classes()
    generator = np.random.default_rng(7 + part)
    met = 0
    for _ in range(50):
        index = generator.choice([WATER, WOOD, GRASS, ROAD, LOW], (SIDE, SIDE), p=(0.05, 0.2, 0.2, 0.3, 0.25))
        index = index.astype(np.uint8)
        if generator.random() < 0.5:
            index[generator.random(index.shape) < 0.1] = len(classes)
        pixels = int(generator.integers(10, 20))
        setting = CoolingSetting(PIXEL, 15, 10, pixels * PIXEL**2 / 10_000)
        model = CoolingModel(index, classes, setting)
        mitigation = model.mitigation(model.day_capacity)
        mixed = model.mixed(lambda window, hm=mitigation: hm[window])
        expected, air, ties = direct(index, classes, setting, pixels)
        met += ties
        assert np.nanmax(np.abs(mitigation - expected)) < 1e-5
        assert np.nanmax(np.abs(air_temperature(mixed, 33, 4) - air_temperature(air, 33, 4))) <= 1e-4
    assert met > 200


def test_exactly_two_hectares_are_counted_exactly():
    """800 pixels of 25 m2 within reach: 799.99994 in single precision was taken for less."""
    classes = load_classes()
    index = np.full((320, 320), ROAD, np.uint8)
    index[140:180, 150:170] = WOOD  # 800 pixels
    setting = CoolingSetting(5.0, 450, 550)
    model = CoolingModel(index, classes, setting)
    rows, columns = np.mgrid[:320, :320]
    amount = model.green_amount()
    for row, column in [(160, 110), (160, 210), (110, 160), (205, 140)]:  # the whole wood is within reach
        inside = np.hypot(rows - row, columns - column) <= 90
        assert amount[row, column] == (inside & (index == WOOD)).sum() == setting.min_park_px == 800
