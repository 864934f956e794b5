"""Where a tree counts most for the air: the adjoint against differences, the plan against the whole model.

docs/design/heat.md#where-to-plant
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from aula_toolbox.core.heat import kernels
from aula_toolbox.core.heat.classes import load_classes
from aula_toolbox.core.heat.convolution import NUMPY, masked_mean
from aula_toolbox.core.heat.cooling import CoolingModel, CoolingSetting
from aula_toolbox.core.heat.plantation import (
    DayState,
    crown_parts,
    crowns_on_grid,
    mixing_gain,
    night_gain,
    planting_gain,
    recompute,
)

REFERENCE = Path(__file__).parents[3].parent / "shared" / "reference" / "heat2" / "reference.json"
TREE = 3


def test_the_gain_map_is_that_of_the_reference():
    case = json.loads(REFERENCE.read_text(encoding="utf-8"))["adjoint"]
    known, people = np.array(case["V"], bool), np.array(case["pop"], float)
    gain = mixing_gain(people, known, kernels.exponential(case["radius_px"]), case["uhi_max"])
    for place, expected in case["gain_at"].items():
        row, column = map(int, place.split(","))
        assert gain[row, column] == pytest.approx(expected, rel=1e-6, abs=1e-6)
    assert gain.sum() == pytest.approx(case["gain_sum"], rel=1e-6)
    assert gain.sum() == pytest.approx(case["uhi_max"] * people[known].sum(), rel=1e-9)


def test_the_gain_of_any_change_is_the_difference_of_two_whole_maps():
    random = np.random.default_rng(3)
    known, people = random.random((40, 50)) > 0.15, random.integers(0, 30, (40, 50)).astype(float)
    kernel = kernels.exponential(4.0)
    gain = mixing_gain(people, known, kernel, 2.0)
    for _ in range(5):
        change = np.where(random.random(known.shape) > 0.97, random.normal(size=known.shape), 0.0)
        mean = np.zeros(known.shape)
        masked_mean(lambda at, change=change: (change[at], known[at]), known.shape, kernel, mean=mean, transform=NUMPY)
        told = 2.0 * float(np.sum(np.where(known, people * mean, 0.0)))
        assert float(np.sum(np.where(known, change * gain, 0.0))) == pytest.approx(told, rel=1e-9, abs=1e-9)


def land(seed=1, shape=(70, 80), codes=(5, 5, 6, 9, 10, 12, 2, 0), park_ha=2.0, **more):
    """A made town: one model before, one all under trees, and people."""
    random = np.random.default_rng(seed)
    blocks = random.choice(codes, (shape[0] // 5, shape[1] // 5)).repeat(5, 0).repeat(5, 1)
    classes = load_classes()
    number = {int(code): at for at, code in enumerate(classes.code)} | {0: len(classes)}
    index = np.vectorize(number.get)(blocks).astype(np.uint8)
    setting = CoolingSetting(10.0, cooling_m=60.0, mixing_m=80.0, min_park_ha=park_ha, **more)
    models = [CoolingModel(one, classes, setting) for one in (index, np.full_like(index, number[TREE]))]
    for model in models:
        model.transform = NUMPY
    people = np.where(np.isin(blocks, (12, 10)), random.integers(0, 9, shape), 0).astype(float)
    return models[0], models[1], people, blocks


def test_the_gain_of_a_tree_is_the_change_of_the_whole_model_with_its_parks():
    before, trees, people, blocks = land(park_ha=0.3)
    state = DayState.of(before)
    gain = planting_gain(before, state, trees, people, 2.0)
    assert 0.2 < state.is_park.mean() < 1 and (gain[blocks == 0] == 0).all() and (gain >= 0).all()
    for code in (5, 9, 12):
        row, column = np.argwhere(blocks == code)[7]
        cover = np.zeros(blocks.shape)
        cover[row, column] = 0.1
        told = recompute(before, state, trees, cover, people, (2.0, 4.0))
        assert told.crossed == 0
        assert told.day_pd == pytest.approx(0.1 * gain[row, column], rel=2e-3)


def test_a_whole_plan_differs_little_and_a_park_that_is_made_is_told():
    before, trees, people, blocks = land(park_ha=0.3)
    state = DayState.of(before)
    gain = planting_gain(before, state, trees, people, 2.0)
    night = night_gain(before, trees, people, 4.0)
    rows, columns = np.nonzero(np.isin(blocks, (9, 10)))
    chosen = slice(None, None, 400)
    cover = crowns_on_grid(rows[chosen] + 0.5, columns[chosen] + 0.5, 0.35, blocks.shape)
    told = recompute(before, state, trees, cover, people, (2.0, 4.0))
    assert told.crossed == 0 and told.day_pd == pytest.approx(float((cover * gain).sum()), rel=2e-3)
    # the night is linear: nothing is left but the rounding of the transforms
    assert told.night_pd == pytest.approx(float((cover * night).sum()), rel=1e-4) and told.night_pd > 0
    # green land just under the size of a park: the trees make it one, and only the whole model sees it
    bare, wood, people, blocks = land(codes=(10,), park_ha=0.1)
    state = DayState.of(bare)
    cover = np.zeros(blocks.shape)
    cover[30:40, 30:40] = 1.0
    told = recompute(bare, state, wood, cover, people, (2.0, 4.0))
    linear = float((cover * planting_gain(bare, state, wood, people, 2.0)).sum())
    assert told.crossed > 0 and told.day_pd > 1.05 * linear


def test_parks_in_one_piece_take_trees_only_where_they_are():
    before, trees, people, blocks = land(park_ha=0.2, contiguous=True)
    state = DayState.of(before)
    cover = np.zeros(blocks.shape)
    row, column = np.argwhere(blocks == 9)[3]
    cover[row, column] = 0.1
    told = recompute(before, state, trees, cover, people, (2.0, 4.0))
    gain = planting_gain(before, state, trees, people, 2.0)
    assert told.day_pd == pytest.approx(0.1 * gain[row, column], rel=5e-3)


def test_nothing_changes_without_people_nor_without_trees():
    before, trees, people, blocks = land()
    state = DayState.of(before)
    assert not planting_gain(before, state, trees, np.zeros(blocks.shape), 2.0).any()
    told = recompute(before, state, trees, np.zeros(blocks.shape), people, (2.0, 4.0))
    assert (told.day_pd, told.night_pd, told.crossed) == (pytest.approx(0, abs=1e-9), pytest.approx(0, abs=1e-9), 0)


def test_crowns_keep_their_area_and_stay_on_the_grid():
    for radius, row in ((0.4, 5.5), (0.7, 5.13), (2.3, 5.5)):
        _, parts = crown_parts(row, 6.2, radius, (12, 12))
        assert parts.sum() == pytest.approx(np.pi * radius**2, rel=1e-9 if radius < 1 else 0.01) and parts.max() <= 1
    cover = crowns_on_grid([0.5, 0.5], [0.5, 0.7], 2.0, (4, 4))
    assert cover.max() == 1.0 and 0 < cover.sum() < 16
