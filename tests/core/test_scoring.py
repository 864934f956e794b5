"""Weighted criteria: contributions add up, absent criteria weigh nothing, ranks do not depend on the order of rows."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from aula_toolbox.core import scoring

cells = st.one_of(st.floats(0, 1), st.just(float("nan")))
tables = hnp.arrays(float, st.tuples(st.integers(1, 8), st.just(4)), elements=cells)
WEIGHTS = (40, 30, 20, 10)


@settings(max_examples=60, deadline=None)
@given(tables)
def test_contributions_add_up_and_the_score_is_bounded(values):
    got = scoring.weigh(values, WEIGHTS)
    for row, score in zip(got.contributions, got.score):
        if np.isnan(score):
            assert np.isnan(row).all()
        else:
            assert np.nansum(row) == pytest.approx(score, abs=1e-9)
            assert -1e-9 <= score <= 100 + 1e-9
    assert np.all(np.isnan(got.score) == np.isnan(values).all(axis=1))


@settings(max_examples=30, deadline=None)
@given(tables, st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing(values, random):
    order = list(range(len(values)))
    random.shuffle(order)
    np.testing.assert_allclose(scoring.weigh(values[order], WEIGHTS).score, scoring.weigh(values, WEIGHTS).score[order])


def test_absent_criteria_share_their_weight_and_too_few_give_no_score():
    values = [[1.0, np.nan, 0.5, np.nan]]
    got = scoring.weigh(values, WEIGHTS, 60)
    assert got.completeness_pct[0] == pytest.approx(60)
    assert got.score[0] == pytest.approx(100 * (40 + 10) / 60)
    assert np.isnan(scoring.weigh(values, WEIGHTS, 61).score[0])


def test_weights_are_rescaled_and_refused_when_they_cannot_be():
    assert scoring.shares((2, 2)).tolist() == [0.5, 0.5]
    for bad in ((0, 0), (1, -1), (3, -1)):
        with pytest.raises(ValueError, match="positive"):
            scoring.shares(bad)


def test_min_max():
    assert scoring.min_max([0, 5, 10]).tolist() == [0, 0.5, 1]
    assert scoring.min_max([0, 5, 10], reverse=True).tolist() == [1, 0.5, 0]
    assert scoring.min_max([3, 3]).tolist() == [1, 1]
    assert np.isnan(scoring.min_max([np.nan, 1, 2])[0])
    assert np.isnan(scoring.min_max([np.nan])).all()


def test_the_geometric_score_punishes_the_worst():
    even, uneven = scoring.geometric([[0.5, 0.5], [1.0, 0.0]], (1, 1), 0.01)
    assert even == pytest.approx(50)
    assert uneven == pytest.approx(10)
    assert np.isnan(scoring.geometric([[np.nan, np.nan]], (1, 1), 0.01)[0])


def test_ranks_break_ties_by_the_next_key_and_put_unknown_last():
    order = scoring.order_by([2.0, 1.0, np.nan, 1.0], ["a", "c", "d", "b"])
    assert order.tolist() == [3, 1, 0, 2]
    assert scoring.ranks_from(order).tolist() == [3, 2, 4, 1]


def test_stability_is_reproducible_and_certain_when_one_site_dominates():
    values = np.array([[0.9, 0.9, 0.9, 0.9], [0.5, 0.6, 0.4, 0.5], [0.6, 0.4, 0.5, 0.5]])
    order = scoring.order_by(-scoring.weigh(values, WEIGHTS).score)
    once = scoring.rank_stability(values, WEIGHTS, order, 200, 0.2, 42)
    again = scoring.rank_stability(values, WEIGHTS, order, 200, 0.2, 42)
    assert (once.low == again.low).all()
    assert (once.low[0], once.high[0]) == (1, 1)
    assert once.low[1] <= once.high[1]
    assert set(once.high[1:]) <= {2, 3}


def test_best_and_worst_criteria():
    scores = scoring.weigh([[1.0, 0.2, 0.8, np.nan], [0.3, np.nan, np.nan, np.nan]], WEIGHTS)
    assert scoring.best_and_worst(scores.contributions, WEIGHTS) == [([0, 2], 1), ([0], None)]


def test_the_best_criteria_are_those_that_won_most_of_what_they_could():
    """A light criterion fully met goes before a heavy one half met, which gave more points."""
    scores = scoring.weigh([[0.6, 0.9, 0.8]], (80, 10, 10))
    assert scores.contributions[0].tolist() == pytest.approx([48, 9, 8])
    assert scoring.best_and_worst(scores.contributions, (80, 10, 10)) == [([1, 2], 0)]


def test_the_completeness_asked_is_enough_when_it_is_just_reached():
    third = scoring.weigh([[1.0, np.nan, np.nan]], (1, 1, 1), 100 / 3)
    assert third.score[0] == pytest.approx(100)
    assert np.isnan(scoring.weigh([[1.0, np.nan, np.nan]], (1, 1, 1), 33.34).contributions).all()


def test_a_single_weight_of_zero_is_allowed_and_weighs_nothing():
    assert scoring.shares((0, 3)).tolist() == [0, 1]
    assert scoring.weigh([[1.0, 0.5]], (0, 3)).score[0] == pytest.approx(50)


def test_a_constant_column_is_worth_what_is_asked_and_keeps_its_unknown():
    got = scoring.min_max([4, np.nan, 4], constant=0.5)
    assert got[[0, 2]].tolist() == [0.5, 0.5] and np.isnan(got[1])


def test_the_geometric_mean_weighs_what_is_known():
    one, floor, absent = scoring.geometric([[0.25, 1.0], [0.0, 1.0], [0.25, np.nan]], (3, 1), 0.16)
    assert one == pytest.approx(100 * 0.25**0.75)
    assert floor == pytest.approx(100 * 0.16**0.75)
    assert absent == pytest.approx(25)


def test_stability_takes_the_5th_and_95th_percentiles_of_the_ranks_drawn():
    """Two sites that change places with the weights: the ranks are counted again here, draw by draw."""
    values, weights, runs = np.array([[1.0, 0.0, 0.3], [0.0, 1.0, 0.3], [0.35, 0.6, np.nan]]), (3, 2, 1), 400
    order = scoring.order_by(-scoring.weigh(values, weights).score)
    got = scoring.rank_stability(values, weights, order, runs, 0.6, 7)
    share = np.array(weights) / 6
    drawn = share * np.random.default_rng(7).uniform(0.4, 1.6, (runs, 3))
    ranks = np.array(
        [scoring.ranks_from(scoring.order_by(-np.round(scoring.weigh(values, d).score, 8))) for d in drawn]
    )
    ranks.sort(axis=0)
    assert got.low.tolist() == ranks[int(0.05 * (runs - 1))].tolist()
    assert got.high.tolist() == ranks[int(0.95 * (runs - 1))].tolist()
    assert (got.low < got.high).any()


def test_equal_sites_keep_the_order_of_the_unmoved_weights_in_every_draw():
    values = np.array([[0.5, 0.5], [0.5, 0.5], [0.5, 0.5]])
    got = scoring.rank_stability(values, (1, 1), np.array([2, 0, 1]), 50, 0.5, 1)
    assert got.low.tolist() == got.high.tolist() == [2, 3, 1]


def test_a_criterion_at_zero_is_known_and_may_be_the_worst():
    contributions = scoring.weigh([[0.0, 1.0, 0.5], [0.0, 1.0, np.nan]], (1, 1, 1)).contributions
    assert scoring.best_and_worst(contributions, (1, 1, 1)) == [([1, 2], 0), ([1, 0], None)]


def test_the_extremes_of_a_column_need_not_be_zero():
    assert scoring.min_max([4, 5, 8]).tolist() == [0, 0.25, 1]
    assert scoring.min_max([-8, -4, 0], reverse=True).tolist() == [1, 0.5, 0]


def test_without_a_completeness_asked_the_least_weight_gives_a_score():
    assert scoring.weigh([[np.nan, 0.5]], (999, 1)).score[0] == pytest.approx(50)
