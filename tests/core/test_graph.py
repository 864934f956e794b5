"""The nearest of many goals and connected groups: against plain definitions, with scipy and without."""

from __future__ import annotations

import doctest
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core import graph
from aula_toolbox.core.graph import Arcs, Doors, between, components, nearest

nodes = st.integers(0, 7)
ways_lists = st.lists(st.tuples(nodes, nodes, st.sampled_from([0.0, 0.1, 0.2, 1.0, 2.5])), max_size=20)
door_lists = st.lists(st.tuples(nodes, st.sampled_from([0.0, 0.1, 0.3, 1.0]), st.integers(0, 4)), max_size=6)


@pytest.fixture(params=["scipy", "alone"])
def library(request, monkeypatch):
    """Both ways of working it out; the second as on a QGIS without scipy."""
    if request.param == "alone":
        for name in ("scipy.sparse", "scipy.sparse.csgraph"):
            monkeypatch.setitem(sys.modules, name, None)
    else:
        pytest.importorskip("scipy")
    return request.param


def arrays(rows, *types):
    columns = list(zip(*rows)) or [()] * len(types)
    return [np.array(column, dtype=kind) for column, kind in zip(columns, types)]


def by_relaxation(count, ways, doors, limit):
    """The definition: the least (distance, goal) over all ways, by repeating until nothing changes."""
    best = [(np.inf, -1)] * count
    for node, access, goal in doors:
        if access <= limit:
            best[node] = min(best[node], (access, goal))
    for _ in range(count + 1):
        for tail, head, length in ways:
            far, goal = best[tail]
            if far + length <= limit:
                best[head] = min(best[head], (far + length, goal))
    return best


def test_the_examples_of_the_page_run():
    assert doctest.testmod(graph).failed == 0
    assert doctest.testmod(graph).attempted >= 3


@settings(max_examples=150, deadline=None)
@given(ways_lists, door_lists, st.sampled_from([0.0, 0.3, 1.0, np.inf]), st.booleans())
def test_the_nearest_goal_is_that_of_the_definition(ways, doors, limit, with_scipy):
    with pytest.MonkeyPatch.context() as patch:
        if not with_scipy:
            patch.setitem(sys.modules, "scipy.sparse.csgraph", None)
        found = nearest(Arcs(8, *arrays(ways, int, int, float)), Doors(*arrays(doors, int, float, int)), limit)
    expected = by_relaxation(8, ways, doors, limit)
    assert found.distance.tolist() == [far for far, _ in expected]
    assert found.goal.tolist() == [goal for _, goal in expected]


def test_equal_goals_on_a_grid_of_streets_go_to_the_lower_number(library):
    side = 25
    number = np.arange(side * side).reshape(side, side)
    first = np.concatenate([number[:, :-1].ravel(), number[:-1].ravel()])
    second = np.concatenate([number[:, 1:].ravel(), number[1:].ravel()])
    ways = Arcs.both(side * side, first, second, np.ones(len(first)))
    doors = Doors(number[[0, 0, -1, -1, 12], [0, -1, 0, -1, 12]], np.zeros(5), np.array([9, 3, 5, 1, 7]))
    found = nearest(ways, doors)
    row, column = np.divmod(np.arange(side * side), side)
    away = {goal: abs(row - node // side) + abs(column - node % side) for node, goal in zip(doors.node, doors.goal)}
    least = np.min(list(away.values()), axis=0)
    assert np.array_equal(found.distance, least)
    lowest = np.min([np.where(away[goal] == least, goal, 99) for goal in away], axis=0)
    assert np.array_equal(found.goal, lowest)


def test_the_way_back_leads_to_the_goal_that_was_chosen():
    """Two goals as near: the way goes to the one that the node counts for, though the other's street comes first."""
    streets = graph.Arcs.both(3, np.array([2, 0]), np.array([1, 1]), np.array([10.0, 10.0]))
    doors = graph.Doors.at(np.array([0, 2]))
    reach = graph.nearest(streets, doors)
    arc = graph.next_arcs(streets, reach, doors)[1]
    assert reach.goal[1] == 0 and streets.tail[arc] == 0


def test_a_goal_with_two_doors_a_way_there_only_and_the_limit(library):
    ways = Arcs(4, np.array([0, 0, 1, 3]), np.array([1, 1, 2, 2]), np.array([5.0, 4.0, 1.0, 9.0]))
    doors = Doors(np.array([0, 3]), np.array([2.0, 0.5]), np.array([6, 6]))
    found = nearest(ways, doors, 7.0)
    assert found.distance.tolist() == [2.0, 6.0, 7.0, 0.5]
    assert found.goal.tolist() == [6, 6, 6, 6]
    assert nearest(ways, Doors.at(np.array([1])), 0.5).distance.tolist() == [np.inf, 0.0, np.inf, np.inf]
    nothing = nearest(ways, Doors.at(np.zeros(0, int)))
    assert (nothing.goal.tolist(), np.isinf(nothing.distance).all()) == ([-1] * 4, True)


def test_ways_between_all_nodes_the_shortest_of_parallel_ones(library):
    ways = Arcs.both(4, np.array([0, 0, 1]), np.array([1, 1, 2]), np.array([5.0, 4.0, 1.0]))
    nowhere = np.inf
    assert between(ways).tolist() == [[0, 4, 5, nowhere], [4, 0, 1, nowhere], [5, 1, 0, nowhere], [nowhere] * 3 + [0]]
    assert between(Arcs(2, *(np.zeros(0, int),) * 2, np.zeros(0))).tolist() == [[0, nowhere], [nowhere, 0]]


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(nodes, nodes), max_size=12), st.booleans())
def test_groups_are_those_of_the_definition_in_the_order_of_their_lowest_node(pairs, with_scipy):
    with pytest.MonkeyPatch.context() as patch:
        if not with_scipy:
            patch.setitem(sys.modules, "scipy.sparse.csgraph", None)
        found = components(8, *arrays(pairs, int, int)).tolist()
    together = {node: {node} for node in range(8)}
    for a, b in pairs:
        joined = together[a] | together[b]
        together.update(dict.fromkeys(joined, joined))
    lowest = [min(together[node]) for node in range(8)]
    assert found == [sorted(set(lowest)).index(one) for one in lowest]


def test_a_long_chain_is_one_group_and_no_node_is_none(library):
    order = np.random.default_rng(1).permutation(5000)
    assert not components(5000, order[:-1], order[1:]).any()
    assert components(0, np.zeros(0, int), np.zeros(0, int)).tolist() == []
    # so many parallel pairs that a count of them in eight bits would wrap round to none
    assert components(2, np.zeros(256, int), np.ones(256, int)).tolist() == [0, 0]
