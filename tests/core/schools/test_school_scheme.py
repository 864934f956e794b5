"""The scheme without drawing: how many pixels, which ones, what a yard is made of after.

Method: docs/design/schools.md#scheme
"""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aula_toolbox.core.schools import scheme
from aula_toolbox.core.schools.cover import GRASS, MINERAL, NUMBER, SEALED, TREE
from aula_toolbox.core.schools.targets import SchoolTarget, load_target

THIRD = load_target()[0]


def test_a_third_of_a_yard_of_2000_m2_to_one_pixel():
    """400 m2 green of 2 000: 266.67 m2 to green."""
    yard = np.repeat([NUMBER[SEALED], NUMBER[GRASS]], [1600, 400])
    found = scheme.counts(yard, 1.0, THIRD)
    assert abs(found.green - 266.67) <= 1
    assert found.trees == found.green  # 600 m2 of crowns are aimed at: all that becomes green is planted
    assert found.open == pytest.approx(1600 - 2000 / 3 - found.green, abs=1)


def test_nothing_turns_where_the_target_is_reached():
    assert scheme.counts(np.full(100, NUMBER[TREE]), 1.0, THIRD) == scheme.SchemeCounts(0, 0, 0)


def test_the_order_is_fixed():
    shaded = np.array([False, True, False, False])
    assert scheme.order(shaded, np.array([1.0, 9.0, 5.0, 5.0])).tolist() == [2, 3, 0, 1]


@given(st.lists(st.integers(0, 5), min_size=1, max_size=60), st.integers(0, 100), st.integers(0, 100))
def test_a_scheme_changes_sealed_ground_only(parts, green_pct, permeable_pct):
    groups = np.array(parts)
    target = SchoolTarget("t", float(green_pct), float(permeable_pct), 30.0, "")
    wanted = scheme.counts(groups, 1.0, target)
    after = scheme.changed(groups, np.arange(len(groups)), wanted)
    moved = after != groups
    assert (groups[moved] == NUMBER[SEALED]).all()
    assert moved.sum() == wanted.green + wanted.open <= (groups == NUMBER[SEALED]).sum()
    assert set(after[moved].tolist()) <= {NUMBER[TREE], NUMBER[GRASS], NUMBER[MINERAL]}


def test_surfaces_of_the_site_coefficient():
    table = scheme.load_sites()
    found = scheme.surfaces([100.0, 0.0, 50.0, 30.0, 0.0, 0.0], table, 0.2)
    assert (found["enrobe_sombre"], found["herbe"]) == (100, 80)
    assert found["arbre_adulte"] == pytest.approx(1, abs=1e-4)
    assert scheme.areas_of(np.zeros(0, np.int64), 0.0).sum() == 0
