"""Who leads in the hypotheses, and what to find out where no single fact decides.

Method: docs/design/friches.md#robustness
"""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from aula_toolbox.core.friches import certainty, reading
from aula_toolbox.core.language import Language

RANKED = "classe"
assert RANKED != reading.TOO_FEW


def qualified(first, **given):
    """What a qualification says of sites, in the parts that are read here."""
    said = {"first": np.array(first), "status": np.array([RANKED] * len(first), dtype=object)}
    return SimpleNamespace(reading=SimpleNamespace(**{**said, **given}), language=Language())


@pytest.mark.parametrize(
    ("first", "shares", "leads"),
    [
        (0, [0.4, 0.6, 0.0], 1),  # known facts say one thing, the hypotheses another
        (1, [0.5, 0.5, 0.0], 1),  # as often first as any: the first on known facts stays
        (2, [0.4, 0.3, 0.3], 0),
        (-1, [0.3, 0.3, 0.4], 2),  # nothing leads on known facts
        (-1, [0.5, 0.5, 0.0], 0),  # then the order of the usages
        (-1, [0.0, 0.0, 0.0], -1),  # every usage excluded in every hypothesis
    ],
)
def test_the_leader_of_the_hypotheses(first, shares, leads):
    drawn = SimpleNamespace(first_share=np.array([shares]))
    found = qualified([first])
    assert certainty.second_leaders(found, drawn).tolist() == [leads]
    sure = certainty.Certainty(np.zeros(1), np.zeros(1), drawn, [], np.array([leads]))
    other = None if first < 0 or leads in (first, -1) else (leads, shares[leads])
    assert sure.other_leader(found, 0) == other
    assert certainty.Certainty(np.zeros(1), np.zeros(1), None, []).other_leader(found, 0) is None


def test_the_missing_facts_of_most_weight_where_no_fact_decides():
    """Estimated facts are known enough; a weight of nothing asks for nothing; the heaviest first."""
    coded = SimpleNamespace(
        free=np.array([[True, True, True, True, False]]), estimated=np.array([[0, 0, 1, 0, 0]], bool)
    )
    rules = SimpleNamespace(weights=np.array([1.0, 3.0, 9.0, 0.0, 7.0]))
    contested = qualified([0])
    contested.coded, contested.rules = coded, rules
    assert certainty._heaviest(contested, 0, leader=1) == [1, 0]
    assert certainty._heaviest(contested, 0, leader=0) == [], "ranked, and both say the same: all is said"
    unknown = qualified([0], status=np.array([reading.TOO_FEW], dtype=object))
    unknown.coded, unknown.rules = coded, rules
    assert certainty._heaviest(unknown, 0, leader=0) == [1, 0]


@pytest.mark.parametrize(("possible", "is_told"), [(1, False), (2, True)])
def test_a_second_usage_is_told_where_two_are_possible(possible, is_told):
    found = qualified([0], possible=np.array([possible]), group=np.zeros((1, 2), bool), gap_pt=np.array([12.0]))
    found.indices = SimpleNamespace(order=[[0, 1]], index=np.array([[70.0, 58.0]]))
    usages = [SimpleNamespace(label="housing"), SimpleNamespace(label="solar")]
    found.rules = SimpleNamespace(usages=usages, tie_gap_pt=2.0)
    (said,) = certainty._ranked(found, 0, False)
    assert "housing" in said and ("solar" in said) == is_told
