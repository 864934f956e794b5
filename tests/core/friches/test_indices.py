"""What is known of a site, and what a neutral score does.

Method: docs/design/friches.md#index
"""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from aula_toolbox.core.friches import indices, results, rules
from aula_toolbox.core.friches.thresholds import FricheThresholds
from aula_toolbox.core.language import Language

RULES = rules.shipped("aula_1_0")


def qualified(**columns):
    return results.qualify(pd.DataFrame(columns), RULES, 0.0, FricheThresholds(), Language())


@pytest.fixture(scope="module")
def listed():
    """A criterion that is a list, with one of its values."""
    own = next(one for one in RULES.criteria if one.kind != "numerique")
    return own, own.classes[0].value


def test_completeness_is_the_weight_of_what_is_known_in_percent(listed):
    own, value = listed
    found = qualified(**{own.id: [value, None]})
    share = 100 * own.weight / sum(one.weight for one in RULES.criteria)
    np.testing.assert_allclose(found.indices.completeness_pct, [share, 0.0])
    assert found.indices.counted.tolist() == [1, 0]
    assert found.indices.says_nothing.tolist()[1]


def test_a_neutral_score_pulls_both_sides_or_none():
    scores = [one.scores for one in RULES.criteria]
    for both in (True, False):
        parts = indices.tables(RULES, both)
        for own, gain, loss in zip(scores, parts.advantage, parts.constraint):
            neutral = own == indices.NEUTRAL
            wanted = indices.NEUTRAL if both else 0.0
            assert (gain[:-1][neutral] == wanted).all() and (loss[:-1][neutral] == wanted).all()
            assert not gain[-1].any() and not loss[-1].any(), "nothing known pulls no side"
            assert (gain[:-1][own > indices.NEUTRAL] == own[own > indices.NEUTRAL]).all()
