"""Connectivity of a habitat: chains by hand, and random graphs against an independent library (networkx).

Method: docs/design/erc.md#habitat-graph
"""

from __future__ import annotations

import networkx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core.erc import connectivity
from aula_toolbox.core.erc.connectivity import HabitatLinks
from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.graph import Arcs, Doors, nearest

DECAY = connectivity.decay_of(1000.0)


def links(*rows):
    first, second, cost = (np.array(column) for column in zip(*rows)) if rows else (np.zeros(0, np.intp),) * 3
    return HabitatLinks(first.astype(np.intp), second.astype(np.intp), cost.astype(float), np.arange(len(rows)))


def other_ec(weight, rows):
    """The same figure by networkx and plain loops."""
    graph = networkx.Graph()
    graph.add_nodes_from(range(len(weight)))
    graph.add_weighted_edges_from(rows)
    ways = dict(networkx.all_pairs_dijkstra_path_length(graph))
    pairs = ((one, two) for one in ways for two in ways[one])
    return sum(weight[one] * weight[two] * 0.05 ** (ways[one][two] / 1000.0) for one, two in pairs) ** 0.5


@st.composite
def graphs(draw):
    count = draw(st.integers(2, 9))
    pairs = [(one, two) for one in range(count) for two in range(one + 1, count)]
    kept = draw(st.lists(st.sampled_from(pairs), unique=True))
    rows = [(one, two, draw(st.integers(1, 1000))) for one, two in kept]
    return np.array([draw(st.integers(1, 50)) for _ in range(count)], float), rows


@settings(max_examples=60, deadline=None)
@given(graphs())
def test_a_library_of_graphs_finds_the_same(graph):
    weight, rows = graph
    whole = other_ec(weight, rows)
    assert connectivity.equivalent_connectivity(weight, links(*rows), DECAY) == pytest.approx(whole)
    for row, delta in enumerate(connectivity.link_deltas(weight, links(*rows), DECAY)):
        left = other_ec(weight, rows[:row] + rows[row + 1 :])
        assert delta == pytest.approx(100 * (whole**2 - left**2) / whole**2, abs=1e-9)
    for patch, delta in enumerate(connectivity.patch_deltas(weight, links(*rows), DECAY)):
        less = [0.0 if row == patch else value for row, value in enumerate(weight)]
        left = other_ec(less, [row for row in rows if patch not in row[:2]])
        assert delta == pytest.approx(100 * (whole**2 - left**2) / whole**2, abs=1e-9)


def test_the_middle_of_a_chain_brings_most():
    # by hand: two links of 1000 at 5 %, three patches of 1 ha: 3 + 4 x 0.05 + 2 x 0.0025
    chain = links((0, 1, 1000), (1, 2, 1000))
    weight = np.ones(3)
    assert connectivity.equivalent_connectivity(weight, chain, DECAY) ** 2 == pytest.approx(3.205)
    assert connectivity.link_deltas(weight, chain, DECAY) == pytest.approx([100 * 0.105 / 3.205] * 2)
    deltas = connectivity.patch_deltas(weight, chain, DECAY)
    assert deltas == pytest.approx([100 * 1.105 / 3.205, 100 * 1.205 / 3.205, 100 * 1.105 / 3.205])


def test_no_weight_and_no_way():
    assert connectivity.equivalent_connectivity(np.zeros(0), links(), DECAY) == 0
    assert connectivity.patch_deltas(np.zeros(2), links((0, 1, 5)), DECAY).tolist() == [0, 0]
    assert connectivity.link_deltas(np.zeros(2), links((0, 1, 5)), DECAY).tolist() == [0]
    with pytest.raises(AulaError, match="above 0"):
        connectivity.decay_of(0)


def test_links_where_lands_meet():
    # cells in a row 10 m apart, patches in cells 0, 3 and 9; a dear cell between 3 and 9
    length = np.array([10.0] * 5 + [500.0] + [10.0] * 3)
    street = Arcs.both(10, np.arange(9), np.arange(1, 10), length)
    doors = Doors(np.array([0, 3, 9]), np.zeros(3), np.array([0, 1, 2]))
    found = connectivity.links_of(nearest(street, doors), street, 1000.0)
    assert list(zip(found.first, found.second, found.cost)) == [(0, 1, 30), (1, 2, 550)]
    assert len(connectivity.links_of(nearest(street, doors), street, 100.0)) == 1
    alone = Doors(np.array([0]), np.zeros(1), np.array([0]))
    assert len(connectivity.links_of(nearest(street, alone), street, 100.0)) == 0


def test_resistances_that_are_missing_or_not_above_zero():
    with pytest.raises(AulaError, match="obstacle, eau") as error:
        connectivity.known_resistances({"eau": 0.0, "prairie": 5.0}, ["obstacle", "prairie"])
    assert error.value.codes == ("E_TABLE",)
