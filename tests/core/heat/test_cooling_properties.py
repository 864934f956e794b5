"""What must hold for the cooling model whatever the city.

Method: docs/design/heat.md#masked-means, docs/design/heat.md#zone-statistics, docs/design/heat.md#patches
"""

from __future__ import annotations

import sys
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.heat import convolution, kernels
from aula_toolbox.core.heat.classes import load_classes
from aula_toolbox.core.heat.comfort import wbgt_c, work_loss_pct
from aula_toolbox.core.heat.convolution import NUMPY, coarse_mean, fast_length, masked_mean, plan_tiles
from aula_toolbox.core.heat.cooling import (
    CoolingModel,
    CoolingSetting,
    Weights,
    air_temperature,
    energy_saved_kwh,
    largest_et0,
)
from aula_toolbox.core.heat.patches import drop_small_patches

CLASSES = load_classes()
SETTING = CoolingSetting(pixel_m=10, cooling_m=30, mixing_m=40, min_park_ha=0.05)
cities = arrays(np.uint8, st.tuples(st.integers(3, 14), st.integers(3, 14)), elements=st.integers(0, len(CLASSES)))
few = settings(max_examples=40, deadline=None)


def temperature(index, setting=SETTING, t_ref=30.0, uhi=2.0, night=False, classes=CLASSES):
    model = CoolingModel(index, classes, setting)
    hm = model.mitigation(model.day_capacity)
    share = model.array()
    mixed = model.mixed(model.intensity_capacity if night else lambda window: hm[window], share=share)
    return air_temperature(mixed, t_ref, uhi), air_temperature(hm, t_ref, uhi), share


@few
@given(cities)
def test_bounds_masks_and_scaling(index):
    t_air, nomix, share = temperature(index)
    known = index < len(CLASSES)
    assert np.array_equal(np.isnan(t_air), ~known)
    assert share.min() >= 0 and share.max() <= 1
    if not known.any():
        return
    assert np.nanmin(nomix) - 1e-5 <= np.nanmin(t_air) and np.nanmax(t_air) <= np.nanmax(nomix) + 1e-5
    assert np.allclose(temperature(index, uhi=0)[0][known], 30, atol=0)
    assert np.allclose(temperature(index, t_ref=33.5)[0][known], t_air[known] + 3.5, atol=1e-5)
    assert np.allclose(temperature(index, uhi=4)[0][known] - 30, 2 * (t_air[known] - 30), atol=1e-5)


@few
@given(cities)
def test_turning_the_map_turns_the_result(index):
    t_air = temperature(index)[0]
    for turn in (np.flipud, np.fliplr, np.rot90):
        turned = temperature(np.ascontiguousarray(turn(index)))[0]
        assert np.allclose(turned, turn(t_air), atol=1e-5, equal_nan=True)


@few
@given(cities, st.floats(-50, 50))
def test_a_constant_with_holes_stays_constant(index, level):
    known = index < len(CLASSES)
    mean, share = np.empty(index.shape, np.float32), np.empty(index.shape, np.float32)
    signal = np.full(index.shape, level, np.float32)
    for run, radius in ((masked_mean, 3.0), (coarse_mean, 1.5)):
        run(
            lambda window: (signal[window], known[window]),
            index.shape,
            kernels.exponential(radius),
            mean=mean,
            share=share,
        )
        assert np.allclose(mean[known], level, atol=1e-5)
        assert np.isnan(mean[~known]).all() and (share[~known] == 0).all()


@few
@given(cities)
def test_the_convolution_equals_a_direct_sum(index):
    known = index < len(CLASSES)
    signal = index.astype(np.float32)
    kernel = kernels.gaussian(1.5)
    mean, share = np.empty(index.shape, np.float32), np.empty(index.shape, np.float32)
    masked_mean(
        lambda window: (signal[window], known[window]), index.shape, kernel, mean=mean, share=share, transform=NUMPY
    )
    quarter = kernel.quarter()
    rows, columns = np.indices(index.shape)
    for row, column in np.argwhere(known)[:10]:
        down, right = np.abs(rows - row), np.abs(columns - column)
        inside = (down <= kernel.halo) & (right <= kernel.halo) & known
        weights = quarter[down[inside], right[inside]]
        assert share[row, column] == pytest.approx(weights.sum(), abs=1e-6)
        assert mean[row, column] == pytest.approx((weights * signal[inside]).sum() / weights.sum(), abs=1e-4)


@few
@given(cities)
def test_contiguous_parks_never_cool_more(index):
    apart = temperature(index)[1]
    together = temperature(index, replace(SETTING, contiguous=True))[1]
    known = index < len(CLASSES)
    assert (together[known] >= apart[known] - 1e-6).all()


@few
@given(cities, st.floats(0, 1))
def test_night_ignores_shade_albedo_and_plants(index, value):
    flat = np.full(len(CLASSES), value)
    other = replace(CLASSES, shade=flat, albedo=flat, kc=flat, green_area=np.zeros(len(CLASSES)))
    assert np.array_equal(temperature(index, night=True)[0], temperature(index, night=True, classes=other)[0], True)


def test_a_uniform_class_is_its_own_temperature():
    index = np.full((9, 9), 9, np.uint8)
    t_air, nomix, _ = temperature(index)
    assert np.allclose(t_air, nomix, atol=1e-6)


def test_radii_round_half_to_even_and_never_to_zero():
    assert kernels.radius_in_pixels(25, 10, "MIX") == 2
    assert kernels.radius_in_pixels(35, 10, "MIX") == 4
    with pytest.raises(AulaError, match=r"MIX: 4 m is less than half a pixel \(5 m\)"):
        kernels.radius_in_pixels(4, 10, "MIX")


def test_a_disk_counts_its_pixels_and_kernels_sum_to_one():
    assert kernels.disk(3).count() == 29
    for kernel in (kernels.exponential(3), kernels.gaussian(3), kernels.disk(3)):
        quarter = kernel.quarter()
        whole = np.block([[quarter[:0:-1, :0:-1], quarter[:0:-1]], [quarter[:, :0:-1], quarter]])
        assert whole.sum() == pytest.approx(1)


@few
@given(st.integers(1, 20_000))
def test_lengths_to_transform_are_long_enough_little_longer_and_of_small_factors(length):
    def largest_factor(number):
        for factor in range(2, 32):
            while number % factor == 0 and number > factor:
                number //= factor
        return number

    with pytest.MonkeyPatch.context() as patch:
        for most in (1.34, 1.07):
            found = fast_length(length)
            assert length <= found <= max(most * length, length + 1)
            assert largest_factor(found) <= 31
            for name in ("scipy", "scipy.fft"):
                patch.setitem(sys.modules, name, None)


def test_a_radius_beyond_the_memory_budget_is_refused(monkeypatch):
    monkeypatch.setattr(convolution, "BUDGET_BYTES", 10_000)
    with pytest.raises(AulaError, match="pixels twice as large"):
        plan_tiles((5000, 5000), kernels.exponential(50))


def test_without_scipy_numpy_does_the_work(monkeypatch):
    monkeypatch.setitem(sys.modules, "scipy", None)
    convolution.fastest.cache_clear()
    try:
        assert convolution.fastest() is NUMPY
    finally:
        convolution.fastest.cache_clear()


def test_small_patches_go_and_corners_join():
    mask = np.array([[1, 0, 0, 0, 1], [0, 1, 0, 0, 0], [0, 0, 0, 1, 1], [1, 1, 0, 1, 1]], bool)
    kept = drop_small_patches(mask, 3)
    assert kept.sum() == 4 and kept[2:, 3:].all()
    assert drop_small_patches(mask, 2).sum() == 8
    assert not drop_small_patches(np.zeros((3, 3), bool), 2).any()


@few
@given(arrays(np.bool_, st.tuples(st.integers(1, 12), st.integers(1, 12))), st.integers(1, 9), st.booleans())
def test_patches_agree_with_scipy_and_need_it_not(mask, least, with_scipy):
    ndimage = pytest.importorskip("scipy.ndimage")
    labels, count = ndimage.label(mask, structure=np.ones((3, 3)))
    sizes = np.bincount(labels.ravel(), minlength=count + 1)
    with pytest.MonkeyPatch.context() as patch:
        if not with_scipy:
            patch.setitem(sys.modules, "scipy.sparse.csgraph", None)
        assert np.array_equal(drop_small_patches(mask, least), mask & (sizes[labels] >= least))


def test_bad_weights_evapotranspiration_and_tables_are_told(tmp_path):
    with pytest.raises(AulaError, match="sum of the weights"):
        Weights(0, 0, 0).normalised()
    assert Weights(6, 2, 2).normalised() == pytest.approx((0.6, 0.2, 0.2))
    with pytest.raises(AulaError, match="no positive value"):
        largest_et0(np.zeros((2, 2), np.float32), np.ones((2, 2), bool))
    with pytest.raises(AulaError, match=r"23 \(4 pixels\), 51 \(1 pixels\)"):
        CLASSES.numbers({1: 9, 23: 4, 51: 1})
    table = tmp_path / "mine.csv"
    table.write_text("lucode,kc,albedo,shade,green_area\n1,3,0.1,0,0\n1,1,1.2,0,0\n")
    with pytest.raises(AulaError) as told:
        load_classes(table)
    assert "1: kc = 3" in str(told.value) and "given twice: 1" in str(told.value)
    table.write_text("lucode,kc,albedo,shade,green_area\n1,1,0.1,0,0\n")
    own = load_classes(table)
    assert own.shares is None and own.label == ("1",)
    with pytest.raises(AulaError, match="building_intensity"):
        own.intensity()


def test_wet_bulb_and_work_losses_have_inclusive_lower_bounds():
    assert wbgt_c(np.array([30.0]), 50)[0] == pytest.approx(0.567 * 30 + 0.393 * 21.18 + 3.94, abs=0.05)
    wbgt = np.array([27.4, 27.5, 29.5, 31.5, np.nan])
    assert np.array_equal(work_loss_pct(wbgt, "lourd"), [0, 25, 50, 75, np.nan], equal_nan=True)
    assert np.array_equal(work_loss_pct(np.array([31.4, 31.5, 32.0, 32.5]), "leger"), [0, 25, 50, 75])


def test_energy_is_saved_below_the_hottest_temperature():
    assert energy_saved_kwh(np.array([2.0]), np.array([100.0]), 35.0, np.array([33.5]))[0] == 300


def test_without_et0_the_index_is_kc_and_unknown_tiles_cost_nothing(tmp_path):
    nothing = len(CLASSES)
    index = np.full((40, 90), nothing, np.uint8)
    index[:, :6] = 1
    model = CoolingModel(index, CLASSES, SETTING)
    whole = (slice(0, 40), slice(0, 90))
    assert np.nanmax(model.evapotranspiration_index(whole)) == np.float32(CLASSES.kc[1])
    kernel = kernels.exponential(2)
    mean, share = np.zeros(index.shape, np.float32), np.full(index.shape, 9, np.float32)
    masked_mean(
        lambda at: (index[at].astype(np.float32), model.known(at)), index.shape, kernel, mean=mean, share=share, tile=30
    )
    assert np.isnan(mean[:, 30:]).all() and (share[:, 30:] == 0).all()
    assert np.allclose(mean[:, :6], 1, atol=1e-6) and (share[:, :6] > 0).all()
    alone = np.zeros(index.shape, np.float32)
    masked_mean(lambda at: (index[at].astype(np.float32), model.known(at)), index.shape, kernel, mean=alone, tile=30)
    assert np.array_equal(alone, mean, equal_nan=True)
    with pytest.raises(AulaError, match="E_FILE"):
        load_classes(tmp_path / "nowhere.csv")


def test_progress_moves_within_a_tile_and_never_back():
    index = np.full((400, 300), 5, np.uint8)
    told = []
    CoolingModel(index, CLASSES, SETTING).mitigation(lambda at: np.ones(index[at].shape, np.float32), told.append)
    assert len(told) > 20 and told[-1] == 1 and told == sorted(told)
