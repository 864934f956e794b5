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
    for bad in ((0, 0), (1, -1)):
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
