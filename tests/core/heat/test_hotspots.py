"""Gi* against PySAL's values, against a direct sum, and what must never change it.

Method: docs/design/heat.md#hot-spots
"""

from __future__ import annotations

import json
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.graph import Neighbours
from aula_toolbox.core.heat.hotspots import classes, false_discovery, gi_star, hot_spots, independent_values, moran
from aula_toolbox.core.heat.indicators import load_indicators
from aula_toolbox.core.heat.schema import EXPOSURE, SMOOTHED
from aula_toolbox.core.messages import Notes


def within(points, distance):
    gap = np.hypot(*(points[:, None] - points[None]).transpose(2, 0, 1))
    return Neighbours.of(np.argwhere((gap <= distance) & ~np.eye(len(points), dtype=bool)))


def direct(values, neighbours, standardised=False):
    size = len(values)
    weights = np.eye(size)
    weights[neighbours.first, neighbours.second] = 1
    if standardised:
        weights /= weights.sum(axis=1, keepdims=True)
    mean, spread = values.mean(), np.sqrt((values**2).mean() - values.mean() ** 2)
    below = spread * np.sqrt((size * (weights**2).sum(1) - weights.sum(1) ** 2) / (size - 1))
    return (weights @ values - mean * weights.sum(1)) / below


def test_reference_values(shared_reference):
    facts = json.loads((shared_reference / "heat" / "gi_star_reference.json").read_text())
    found = gi_star(np.array(facts["values"], float), within(np.array(facts["points"], float), facts["distance_band"]))
    assert found == pytest.approx(facts["gi_star_z"], abs=facts["tolerance"])


some = arrays(np.float64, 14, elements=st.floats(-100, 100).map(lambda x: round(x, 3)), unique=True)


@settings(max_examples=40, deadline=None)
@given(some, st.floats(0.5, 5), st.floats(-50, 50))
def test_direct_sum_and_change_of_unit(values, factor, shift):
    neighbours = within(np.stack([np.arange(14.0), np.zeros(14)], axis=1), 2)
    z = gi_star(values, neighbours)
    assert z == pytest.approx(direct(values, neighbours), abs=1e-6)
    # rows divided by their sum give the same z: there is nothing to choose
    assert z == pytest.approx(direct(values, neighbours, standardised=True), abs=1e-6)
    assert gi_star(values * factor + shift, neighbours) == pytest.approx(z, abs=1e-6)
    assert gi_star(-values, neighbours) == pytest.approx(-z, abs=1e-6)


@settings(max_examples=40, deadline=None)
@given(arrays(np.float64, st.integers(1, 30), elements=st.floats(0, 1)))
def test_corrected_p_is_never_below_p_and_grows_with_it(p):
    corrected = false_discovery(p)
    assert (corrected >= p - 1e-12).all() and (corrected <= 1).all()
    order = np.argsort(p, kind="stable")
    assert (np.diff(corrected[order]) >= -1e-12).all()


def test_p_by_permutation_is_that_of_all_arrangements_and_needs_no_normal_law():
    """Few values: every group of two is counted; many values of a long tail: the normal law would cry wolf."""
    values = np.array([0.0, 1, 2, 3, 5, 8, 13, 21, 34, 55])
    found = hot_spots(values, within(np.stack([np.arange(10.0), np.zeros(10)], axis=1), 1), Notes())
    ends = [0, 9]  # one neighbour: sums of two values
    pairs = np.array([abs(a + b - 2 * values.mean()) for a, b in combinations(values, 2)])
    own = np.array([abs(values[0] + values[1] - 2 * values.mean()), abs(values[9] + values[8] - 2 * values.mean())])
    exact = [(pairs >= one - 1e-9).mean() for one in own]
    assert found.p[ends] == pytest.approx(exact, abs=0.02)
    random, board, shuffled, normal = np.random.default_rng(5), squares(), 0, 0
    for _ in range(10):
        tailed = hot_spots(random.pareto(1.5, 144), board, Notes())
        shuffled += int((tailed.p <= 0.01).sum())
        normal += int((np.abs(tailed.z) >= 2.576).sum())
    assert shuffled <= 1.5 * 0.01 * 1440 < normal


def test_the_order_of_the_rows_changes_no_p():
    random, board = np.random.default_rng(8), squares()
    values, order = random.normal(size=144), random.permutation(144)
    place = np.argsort(order)
    turned = Neighbours.of(np.stack([place[board.first], place[board.second]], axis=1))
    one, other = hot_spots(values, board, Notes()), hot_spots(values[order], turned, Notes())
    assert other.p == pytest.approx(one.p[order], abs=1e-12)


def test_what_cannot_be_tested_stays_empty():
    points = np.stack([np.arange(12.0), np.zeros(12)], axis=1)
    points[11, 0] = 100
    notes = Notes()
    flat = hot_spots(np.ones(12), within(points, 1), notes)
    assert np.isnan(flat.z).all() and np.isnan(flat.level).all() and len(notes.warnings) == 1
    values = np.arange(12.0)
    values[3] = np.nan
    found = hot_spots(values, within(points, 1), Notes())
    assert np.isnan(found.z[[3, 11]]).all() and np.isfinite(found.z[[0, 5]]).all()
    assert found.count.tolist() == [1, 2, 1, 0, 1, 2, 2, 2, 2, 2, 1, 0]
    with pytest.raises(AulaError, match="at least 10 known values; there are 3"):
        hot_spots(np.arange(3.0), within(points[:3], 1), Notes())


def test_classes_say_how_sure():
    z = np.array([3.0, -3.0, 2.0, 1.0, np.nan])
    assert classes(z, np.array([0.01, 0.04, 0.1, 0.2, np.nan])).tolist()[:4] == [3, -2, 1, 0]


def squares(side=12):
    """Zones of a chessboard, corners included."""
    rows, columns = np.divmod(np.arange(side * side), side)
    near = np.maximum(abs(rows[:, None] - rows), abs(columns[:, None] - columns)) == 1
    return Neighbours.of(np.argwhere(near))


def smoothed(noise, side=12):
    """The noise mixed by the kernel of the air (550 m) on zones of 500 m."""
    rows, columns = np.divmod(np.arange(side * side), side)
    weight = np.exp(-np.hypot(rows[:, None] - rows, columns[:, None] - columns) * 500 / 550)
    return weight @ noise / weight.sum(axis=1)


def test_noise_gives_no_hot_spot_whether_raw_or_smoothed():
    """Forty maps of noise: those with a star stay under 15 %; smoothed noise would star them nearly all."""
    random, board = np.random.default_rng(3), squares()
    raw, smooth, naive = 0, 0, 0
    for _ in range(40):
        noise = random.normal(size=144)
        raw += bool((np.abs(hot_spots(noise, board, Notes()).level) >= 2).any())
        found = hot_spots(smoothed(noise), board, Notes(), is_smoothed=True)
        smooth += bool((np.nan_to_num(np.abs(found.level)) >= 2).any())
        naive += bool((found.p_fdr <= 0.05).any())
    assert raw <= 6 and smooth == 0 and naive >= 20


def test_what_the_model_smooths_is_known_by_its_fields():
    smooth = {field.name for field in EXPOSURE if field.name in SMOOTHED}
    assert {"ano_jour_c", "t_nuit_c", "ecart_nuit_c", "i_expo_nuit", "expo_jour"} <= smooth
    assert {item.field for item in load_indicators()[0] if item.smoothed} <= smooth


def test_moran_and_the_independent_values():
    line = within(np.stack([np.arange(20.0), np.zeros(20)], axis=1), 1)
    assert moran(np.arange(20.0), line) > 0.7 and moran(np.tile([0.0, 1.0], 10), line) == pytest.approx(-1)
    assert np.isnan(moran(np.ones(20), line)) and np.isnan(moran(np.arange(20.0), within(np.zeros((20, 2)), -1)))
    assert independent_values(100, 0.5) == pytest.approx(100 / 3)
    assert independent_values(100, -0.5) == 100 and independent_values(100, float("nan")) == 100
