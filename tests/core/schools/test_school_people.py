"""Neighbours counted by hand, the order of a network, social position, marks.

Method: docs/design/schools.md#neighbours, docs/design/schools.md#flags
"""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aula_toolbox.core.schools import flags, neighbours, social
from aula_toolbox.core.schools.neighbours import SchoolReach, network
from aula_toolbox.core.schools.records import SchoolRecord, campus

#: homes every 100 m on a line, 10 people each; yards at 200 and 600 m, a cool place at 0 m
PLACES = np.arange(0.0, 1001.0, 100.0)
WEIGHT = np.full(len(PLACES), 10.0)
TO_COOL = PLACES.copy()


def reach(at):
    distance = np.abs(PLACES - at)
    near = np.flatnonzero(distance <= 500)
    return SchoolReach(near, distance[near])


def test_neighbours_of_two_yards_counted_by_hand():
    """Yard at 200: homes 0 to 500 within 300 m, of which 400 and 500 are farther than 300 m from the cool place."""
    one, other = reach(200.0), reach(600.0)
    assert neighbours.people(one, WEIGHT, 300) == 60
    assert neighbours.people(one, WEIGHT, 300, TO_COOL) == 20
    assert neighbours.people(other, WEIGHT, 300) == 70
    assert neighbours.people(other, WEIGHT, 300, TO_COOL) == 60
    assert neighbours.people(one, WEIGHT, 500, TO_COOL) == 20
    served = [homes[TO_COOL[homes] > 300] for homes in (one.within(300), other.within(300))]
    found = network(served, WEIGHT, np.array([90.0, 10.0]), ["a", "b"], np.array([True, True]))
    assert (found.order, found.gained, found.curve) == ([1], [60.0], [60.0])
    assert found.ranks(2).tolist() == [0, 1]


def test_equal_gains_go_to_the_higher_score_then_to_the_identifier():
    homes = [np.array([0]), np.array([1]), np.array([2])]
    found = network(homes, np.ones(3), np.array([10.0, 50.0, 10.0]), ["c", "b", "a"], np.array([True] * 3))
    assert found.order == [1, 2, 0]
    closed = network(homes, np.ones(3), np.array([np.nan] * 3), ["c", "b", "a"], np.array([True, False, True]))
    assert closed.order == [2, 0]


@given(st.lists(st.lists(st.integers(0, 9), max_size=6, unique=True), min_size=1, max_size=5))
def test_the_curve_of_a_network_is_concave(homes):
    served = [np.array(sorted(one), np.intp) for one in homes]
    count = len(served)
    found = network(served, np.arange(1.0, 11.0), np.zeros(count), [str(n) for n in range(count)], np.ones(count, bool))
    assert found.gained == sorted(found.gained, reverse=True)
    everybody = sorted({home for one in homes for home in one})
    assert sum(found.gained) == pytest.approx(sum(home + 1 for home in everybody))


def test_social_position_of_a_ground():
    """Several years: the latest; two schools: the lowest; one missing: partial."""
    numbers = ["0620001A", "0620001A", "0620002B", ""]
    years = ["2022-2023", "2023-2024", "2023-2024", "2023-2024"]
    table = social.latest(numbers, years, [[90.0, 84.0, 101.0, 70.0], [95.0, 96.0, 96.0, 96.0]])
    assert table == {"0620001A": (84.0, 96.0), "0620002B": (101.0, 96.0)}
    both = campus("a", [SchoolRecord("a", "0620001A"), SchoolRecord("b", "0620002B")])
    found = social.position(both, table)
    assert (found.ips, found.gap, found.state) == (84.0, -12.0, "observe")
    one = campus("a", [SchoolRecord("a", "0620001A"), SchoolRecord("b", "0629999Z")])
    assert social.position(one, table).state == "partiel"
    assert social.position(campus("c", [SchoolRecord("c")]), table) is None
    assert social.position(one, {"0620001A": (None, 96.0)}) is None
    assert social.position(one, {"0620001A": (84.0, None)}).gap is None


@pytest.mark.parametrize(
    ("layer", "code"),
    [
        ("SIS_62", "pollution"),
        ("casias_hdf", "pollution"),
        ("Aléa minier résiduel", "minier"),
        ("rga_exposition_2025", "argile"),
        ("AC1 monuments historiques", "patrimoine"),
        ("PPRI de la Lys", "inondation"),
        ("sismologie", "contrainte"),
    ],
)
def test_a_layer_is_known_by_its_words(layer, code):
    assert flags.load_flags().of_layer(layer) == code


def test_marks_come_in_the_order_of_the_table():
    table = flags.load_flags()
    assert table.ordered([]) == ["reseaux"]
    assert table.ordered(["sol_inconnu", "minier"]) == ["minier", "sol_inconnu", "reseaux"]
    assert [flags.is_low(word) for word in ("FAIBLE", "Fort", "", 1)] == [True, False, False, True]
