"""The vacancy rate and its bounds: reference numbers, brute force over every truth, gains. docs/design/land.md#rate"""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aula_toolbox.core.land.rate import ZoneVacancy, gains, owner_gains, vacancy_rate, whole_pct

SURE, MAYBE, NO = ZoneVacancy.SURE, ZoneVacancy.POSSIBLE, ZoneVacancy.NO
TOY = [NO, SURE, NO, NO, MAYBE]
MERGED = np.array([0, 1, 2, 2, 3])


def test_two_of_fifteen_make_thirteen(shared_reference):
    assert whole_pct(2, 15) == 13


def test_the_toy_of_the_reference():
    found = vacancy_rate(TOY, MERGED, 10.0)
    assert (found.units, found.least_units, found.vacant, found.most_vacant) == (5, 4, 1, 2)
    assert (found.rate, found.low, found.high, found.width) == (20, 20.0, 50.0, 30.0)
    assert not found.is_published
    assert vacancy_rate(TOY, MERGED, 10.0, [True] * 5).is_published
    assert vacancy_rate(TOY, MERGED, 30.0).is_published


def test_a_zone_without_unit_has_no_rate():
    found = vacancy_rate([], np.zeros(0, np.intp), 10.0)
    assert (found.rate, found.low, found.high, found.width, found.is_published) == (None, None, None, 0.0, False)


def partitions(rows):
    """Every way to part some rows into groups."""
    if not rows:
        yield []
        return
    first, rest = rows[0], rows[1:]
    for groups in partitions(rest):
        yield [[first], *groups]
        for place, group in enumerate(groups):
            yield [*groups[:place], [first, *group], *groups[place + 1 :]]


def truths(states, merged):
    """The rate of every world that what is known allows: doubtful states settled, unknown owners told."""
    members = [np.flatnonzero(merged == group).tolist() for group in range(merged.max() + 1)]
    choices = [(True, False) if state is MAYBE else (state is SURE,) for state in states]
    for vacant in product(*choices):
        for ways in product(*(list(partitions(rows)) for rows in members)):
            units = [group for way in ways for group in way]
            yield 100.0 * sum(all(vacant[row] for row in group) for group in units) / len(units)


zones = st.lists(st.tuples(st.sampled_from([SURE, MAYBE, NO]), st.integers(0, 2)), min_size=1, max_size=5)


@given(zones)
def test_the_bounds_are_those_of_every_possible_world(zone):
    states = [state for state, _ in zone]
    merged = np.unique([group for _, group in zone], return_inverse=True)[1].reshape(-1)
    worlds = list(truths(states, merged))
    found = vacancy_rate(states, merged, 10.0)
    assert found.low == pytest.approx(min(worlds))
    assert found.high == pytest.approx(max(worlds))


def test_checking_narrows_and_the_first_narrows_most():
    gain = gains(TOY, MERGED, 10.0)
    assert np.flatnonzero(gain).tolist() == [4]
    assert gain[4] == pytest.approx(30 - (15 + 0) / 2, abs=10)
    owner = owner_gains([NO, NO, SURE], np.array([0, 0, 1]), 10.0)
    assert owner[0] == owner[1] > 0
    assert owner[2] == 0
    assert len(owner_gains([], np.zeros(0, np.intp), 10.0)) == 0
