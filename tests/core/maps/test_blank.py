"""The largest empty rectangle: against every rectangle tried, on random pages."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from aula_toolbox.core.maps.blank import largest_blank


def by_trying(taken):
    rows, columns = taken.shape
    spans = (
        (a, b, c, d) for a in range(rows) for b in range(a, rows) for c in range(columns) for d in range(c, columns)
    )
    return max(
        ((b - a + 1) * (d - c + 1) for a, b, c, d in spans if not taken[a : b + 1, c : d + 1].any()),
        default=0,
    )


@given(arrays(bool, st.tuples(st.integers(1, 6), st.integers(1, 6))))
def test_it_is_the_largest_of_all(taken):
    assert largest_blank(taken) == by_trying(taken)


def test_a_page_with_one_block_in_its_corner():
    page = np.zeros((10, 10), dtype=bool)
    page[:4, :3] = True
    assert largest_blank(page) == 70
