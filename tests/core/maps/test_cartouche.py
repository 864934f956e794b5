"""Where a block may lie on a map: it hides nothing, and the map keeps its subject.

Method: docs/design/maps.md#cartouche
"""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from aula_toolbox.core.maps.cartouche import Corner, Seen, corner_for


def seen(*rows, pad=0):
    return Seen([[cell == "#" for cell in row] for row in rows], pad)


FREE = "........"


def test_the_right_foot_is_the_first_choice():
    assert corner_for(seen(*[FREE] * 6), (3, 2), (0, 0), 1) == Corner(True, True, 0, 0)


def test_what_the_map_shows_is_never_hidden_and_keeps_a_cell_of_air():
    assert corner_for(seen(*[FREE] * 5, ".......#"), (3, 2), (0, 0), 1) == Corner(False, True, 0, 0)
    crowded = seen("#.......", *[FREE] * 4, "#......#")
    assert corner_for(crowded, (3, 2), (0, 0), 1) == Corner(True, False, 0, 0)
    assert corner_for(seen(*["########"] * 6), (3, 2), (0, 0), 1) is None


def test_the_map_moves_when_that_frees_the_right_foot():
    """The subject stands one cell too far to the right; the map has a cell to give on each side."""
    rows = [
        "..........",
        "......#...",
        "......#...",
        "......#...",
        "......#...",
        "......#...",
        "......#...",
        "..........",
    ]
    assert corner_for(seen(*rows, pad=1), (2, 2), (1, 1), 0) == Corner(True, True, -1, 0)


def test_a_block_larger_than_the_frame_has_no_corner():
    assert corner_for(seen(*[FREE] * 6), (9, 2), (0, 0), 0) is None
    assert corner_for(seen(*[FREE] * 6), (3, 5), (0, 0), 1) is None


CELLS = st.lists(st.lists(st.booleans(), min_size=9, max_size=9), min_size=8, max_size=8)


@given(CELLS, st.integers(1, 4), st.integers(1, 4), st.integers(0, 1))
def test_a_corner_is_free_and_a_free_corner_is_found(taken, wide, high, edge):
    """Against every cell counted one by one."""
    columns, rows = 9, 8

    def is_free(corner):
        left = columns - edge - wide if corner.is_right else edge
        top = rows - edge - high if corner.is_bottom else edge
        around = ((y, x) for y in range(top - 1, top + high + 1) for x in range(left - 1, left + wide + 1))
        return not any(taken[y][x] for y, x in around if 0 <= y < rows and 0 <= x < columns)

    found = corner_for(Seen(taken, 0), (wide, high), (0, 0), edge)
    every = [Corner(right, bottom, 0, 0) for right in (True, False) for bottom in (True, False)]
    assert found is None or is_free(found)
    assert (found is None) == (not any(is_free(corner) for corner in every))
