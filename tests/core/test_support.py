"""Totals shared over what supports them: only where the support is whole."""

from __future__ import annotations

import ast
from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

import aula_toolbox
from aula_toolbox.core.communes import communes_of_epci, merged_communes, tell_cut_groups
from aula_toolbox.core.messages import Notes
from aula_toolbox.core.support import is_whole, per_unit

SOME = st.floats(0, 1e6) | st.just(float("nan"))


@given(st.lists(st.tuples(SOME, st.floats(0, 1e5)), min_size=1, max_size=30))
def test_what_is_shared_adds_up_or_is_told(rows):
    totals, support = (np.array(values) for values in zip(*rows))
    found = per_unit(totals, support, (0.2, 4.0))
    shared = ~np.isnan(found.each)
    np.testing.assert_allclose((found.each * support)[shared], totals[shared])
    assert not (found.is_doubtful & found.is_lost).any()
    # every total above zero is shared, doubtful or without support
    assert (shared | found.is_doubtful | found.is_lost)[np.nan_to_num(totals) > 0].all()
    positive = shared & (totals > 0)
    assert ((found.each >= 0.2) & (found.each <= 4.0))[positive].all()


def test_a_support_is_whole_unless_it_is_known_to_lack():
    support, expected = np.array([7.5, 7.4, 0.0, 1.0]), np.array([10.0, 10.0, 0.0, np.nan])
    assert is_whole(support, expected, 0.75).tolist() == [True, False, True, True]


def test_the_epci_of_the_territory_have_the_communes_of_today():
    merged = merged_communes()
    everybody = [code for codes in communes_of_epci().values() for code in codes]
    assert len(everybody) == len(set(everybody)) and not set(everybody) & set(merged)


def test_a_group_beyond_the_table_or_of_another_kind_is_left_alone():
    notes = Notes()
    tell_cut_groups(["75056", "62001"], ["Paris", "bassin"], notes)
    assert not notes.warnings


def test_inhabitants_are_divided_by_dwellings_in_one_place():
    """Who shares people over dwellings without the rule would give the part the share of the whole."""
    package = Path(aula_toolbox.__file__).parent
    guilty = []
    for path in [*package.glob("core/**/*.py"), *package.glob("gis/**/*.py"), *package.glob("processing/**/*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div):
                above, below = ast.unparse(node.left).lower(), ast.unparse(node.right).lower()
                if any(word in above for word in ("inhabitants", "people")) and any(
                    word in below for word in ("homes", "dwellings", "logts")
                ):
                    guilty.append(f"{path.relative_to(package)}: {ast.unparse(node)}")
    assert guilty == [
        "core/rain/demand.py: people[doubtful] / homes[doubtful]",
        "core/rain/demand.py: people[worst] / homes[worst]",
    ]
