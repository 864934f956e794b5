"""Method: docs/design/maps.md#scales"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aula_toolbox.core.maps import scales
from aula_toolbox.core.maps.scales import MapFrame
from aula_toolbox.core.maps.thresholds import scales as listed

FRAME = MapFrame(310.0, 252.0)


def test_a_commune_of_5_km_fits_an_a3_frame():
    needed = scales.needed_scale(5000, 4000, FRAME)
    assert needed == pytest.approx(5000 * 1.06 * 1000 / 310)
    assert scales.round_scale(needed) == scales.RoundScale(17500, True)


def test_a_point_is_shown_within_200_m():
    assert scales.needed_scale(0, 0, FRAME) == pytest.approx(200 * 1.06 * 1000 / 252)


def test_above_the_list_two_significant_digits_are_kept():
    assert scales.round_scale(1_234_567) == scales.RoundScale(1_300_000, False)


def test_a_template_may_refuse_fine_scales():
    assert scales.round_scale(620, finest=1000).denominator == 1000


@given(st.floats(100, 9e5))
def test_the_round_scale_is_the_smallest_sufficient_one(needed):
    got = scales.round_scale(needed).denominator
    assert got in listed()
    assert got >= needed
    assert not [scale for scale in listed() if needed <= scale < got]


def test_one_two_five_is_told_from_other_values():
    assert [value for value in (0.1, 0.2, 0.25, 0.5, 1, 1.9, 3, 20, 500, 0, -1) if scales.is_one_two_five(value)] == [
        0.1,
        0.2,
        0.5,
        1,
        20,
        500,
    ]


def test_listed_scales_are_recognised_up_to_rounding():
    assert scales.is_listed(25000.4)
    assert not scales.is_listed(26000)


@given(st.floats(500, 200_000), st.floats(500, 200_000))
def test_grid_has_5_to_12_crosses_on_the_longer_side(width, height):
    step = scales.grid_step(width, height)
    assert scales.is_one_two_five(step)
    assert 4.99 <= max(width, height) / step <= 12.51


def test_a_scale_of_the_list_that_just_fits_is_taken():
    assert scales.round_scale(25_000.0) == scales.RoundScale(25_000, True)
    assert scales.round_scale(25_000.1).denominator > 25_000
    assert scales.round_scale(600, finest=1000.0).denominator == 1000


@pytest.mark.parametrize(
    ("needed", "denominator"), [(1_300_000, 1_300_000), (1_300_001, 1_400_000), (9_900_001, 10_000_000)]
)
def test_above_the_list_the_third_digit_is_rounded_up(needed, denominator):
    assert max(listed()) < 1_300_000
    assert scales.round_scale(needed) == scales.RoundScale(denominator, False)


def test_the_margin_is_added_on_each_side_of_the_longer_need():
    assert scales.needed_scale(1000, 100, FRAME, 0.0) == pytest.approx(1000 * 1000 / 310)
    assert scales.needed_scale(100, 1000, FRAME, 0.25) == pytest.approx(1000 * 1.5 * 1000 / 252)
    assert scales.needed_scale(199, 201, FRAME, 0.0) == pytest.approx(201 * 1000 / 252)
    assert scales.needed_scale(199, 10, MapFrame(100, 400), 0.0) == pytest.approx(200 * 1000 / 100)


def test_a_scale_is_listed_within_one_thousandth():
    assert scales.is_listed(25_025) and scales.is_listed(24_975)
    assert not scales.is_listed(25_026) and not scales.is_listed(24_974)


@pytest.mark.parametrize(("longer", "step"), [(5000, 1000), (4999, 500), (10_000, 2000), (9999, 1000), (25_000, 5000)])
def test_a_grid_takes_the_largest_round_step_with_five_crosses(longer, step):
    assert scales.grid_step(longer, 10) == scales.grid_step(10, longer) == step
