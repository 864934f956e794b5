"""Property units: bounds, merging, buildings across. docs/design/land.md#units"""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from aula_toolbox.core.graph import Neighbours
from aula_toolbox.core.land.units import property_units

NOTHING = Neighbours(np.zeros(0, np.intp), np.zeros(0, np.intp))


def row_of(count):
    return Neighbours(np.arange(count - 1), np.arange(1, count))


def test_the_toy_row_has_four_to_five_units(shared_reference):
    found = property_units(["A", "A", "B", None, None, "A"], row_of(6), NOTHING)
    assert (found.least, found.most) == (4, 5)
    assert found.merged_of_unit().tolist() == [0, 1, 2, 2, 3]


def test_a_building_across_makes_one_unit_of_two_owners():
    across = Neighbours(np.array([0]), np.array([1]))
    assert property_units(["A", "B"], row_of(2), across).most == 1
    assert property_units([None, "B"], row_of(2), across).most == 1


def test_no_parcel_no_unit():
    empty = property_units([], NOTHING, NOTHING)
    assert (empty.least, empty.most, len(empty.merged_of_unit())) == (0, 0, 0)


owners = st.lists(st.sampled_from(["A", "B", None]), min_size=2, max_size=9)


@given(owners, st.data())
def test_telling_one_owner_of_two_parcels_never_raises_the_number(names, data):
    place = data.draw(st.integers(0, len(names) - 2))
    before = property_units(names, row_of(len(names)), NOTHING)
    told = [*names]
    told[place] = told[place + 1] = "Z"
    after = property_units(told, row_of(len(names)), NOTHING)
    assert before.least <= before.most
    assert after.least <= after.most
    # two parcels that become one person's may part their neighbours' unit in two, never in more
    assert after.most <= before.most + 2


@given(st.lists(st.sampled_from(["A", None]), min_size=2, max_size=9), st.data())
def test_merging_two_unknown_parcels_never_raises_the_number(names, data):
    free = [row for row in range(len(names) - 1) if names[row] is None and names[row + 1] is None]
    if free:
        place = data.draw(st.sampled_from(free))
        told = [*names]
        told[place] = told[place + 1] = "Z"
        before, after = (property_units(one, row_of(len(names)), NOTHING) for one in (names, told))
        assert after.most <= before.most
