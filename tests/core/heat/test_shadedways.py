"""Shaded ways against networkx, and what must hold of any of them.

docs/design/heat.md#shaded-ways
"""

from __future__ import annotations

import json

import networkx as nx
import numpy as np
import pytest

from aula_toolbox.core.graph import Doors
from aula_toolbox.core.heat.network import Network
from aula_toolbox.core.heat.shadedways import (
    Joined,
    chosen_ways,
    home_ways,
    people_on_pieces,
    sun_cost,
    way_tree,
)


def at_nodes(network, nodes):
    """Homes that stand on crossings."""
    piece = [int(np.flatnonzero((network.first == n) | (network.second == n))[0]) for n in nodes]
    along = [0.0 if network.first[p] == n else network.length_m[p] for p, n in zip(piece, nodes)]
    return Joined(np.array(piece), np.array(along), np.zeros(len(nodes)))


def grid(seed, side=9):
    """Streets in squares with bends, a part of them missing."""
    random = np.random.default_rng(seed)
    places = np.stack(np.meshgrid(np.arange(side) * 50.0, np.arange(side) * 50.0), -1) + random.normal(
        0, 6, (side, side, 2)
    )
    lines = [np.stack([places[i, j], places[i, j + 1]]) for i in range(side) for j in range(side - 1)]
    lines += [np.stack([places[i, j], places[i + 1, j]]) for i in range(side - 1) for j in range(side)]
    network = Network.of_lines([line for line in lines if random.random() > 0.15])
    return network, random.random(len(network.length_m))


@pytest.mark.parametrize("k", [0.0, 0.3, 1.0, 2.0])
@pytest.mark.parametrize("seed", [1, 2])
def test_the_ways_are_those_of_networkx(k, seed):
    network, shade = grid(seed)
    cost = sun_cost(network.length_m, shade, k)
    goals = np.array([3, 40])
    tree = way_tree(network, shade, cost, Doors.at(goals), np.inf)
    other = nx.MultiGraph()
    other.add_nodes_from(range(len(network.points)))
    for a, b, w, m in zip(network.first, network.second, cost, network.length_m):
        other.add_edge(int(a), int(b), cost=float(w), metres=float(m))
    told = nx.multi_source_dijkstra_path_length(other, set(goals.tolist()), weight="cost")
    for node in range(len(network.points)):
        assert tree.cost[node] == pytest.approx(told[node], rel=1e-9) if node in told else np.isinf(tree.cost[node])
    known = np.isfinite(tree.cost)
    assert (tree.cost[known] >= tree.length_m[known] - 1e-9).all()
    assert (tree.shaded_m[known] <= tree.length_m[known] + 1e-9).all()
    assert (tree.longest_sun_m[known] <= tree.length_m[known] + 1e-9).all()
    assert tree.cost[known] == pytest.approx(
        tree.length_m[known] + k * (tree.length_m[known] - tree.shaded_m[known]), rel=1e-9
    )
    if k == 0:
        assert tree.length_m[known] == pytest.approx(tree.cost[known], rel=1e-12)


def test_more_shade_never_costs_more_and_equal_shade_changes_no_way():
    network, shade = grid(5)
    doors = Doors.at(np.array([0]))
    costs = [
        way_tree(network, s, sun_cost(network.length_m, s, 1.0), doors, np.inf).cost
        for s in (shade, np.minimum(shade + 0.2, 1))
    ]
    known = np.isfinite(costs[0])
    assert (costs[1][known] <= costs[0][known] + 1e-9).all()
    even = np.full(len(shade), 0.4)
    lengths = [way_tree(network, even, sun_cost(network.length_m, even, k), doors, np.inf).length_m for k in (0.0, 2.0)]
    assert np.nan_to_num(lengths[0]) == pytest.approx(np.nan_to_num(lengths[1]))


def test_the_sample_of_the_reference(shared_reference):
    case = json.loads((shared_reference / "heat2" / "reference.json").read_text(encoding="utf-8"))["cool_route"]
    first, second, length, shade = zip(*case["edges"])
    number = {name: at for at, name in enumerate(case["nodes"])}
    network = Network(
        np.zeros((4, 2)),
        np.array([number[n] for n in first]),
        np.array([number[n] for n in second]),
        np.array(length, float),
    )
    shade = np.array(shade)
    for k, expected, metres in (
        (0.0, 200.0, 200),
        (0.2, 240.0, 200),
        (0.21, 242.0, 200),
        (0.22, 242.64, 240),
        (0.3, 243.6, 240),
        (1.0, 252.0, 240),
    ):
        tree = way_tree(network, shade, sun_cost(network.length_m, shade, k), Doors.at(np.array([number["D"]])), np.inf)
        assert tree.cost[number["A"]] == pytest.approx(expected) and tree.length_m[number["A"]] == metres
        assert tree.longest_sun_m[number["A"]] == (200 if metres == 200 else 0)


def test_homes_join_pieces_and_an_isolated_one_has_no_way():
    line = Network.of_lines([np.array([[0.0, 0], [100, 0], [200, 0]]), np.array([[0.0, 900], [50, 900]])])
    shade = np.array([1.0, np.nan, 0.0])
    cost = sun_cost(line.length_m, shade, 1.0)
    goal = int(np.flatnonzero((line.points == (200, 0)).all(1))[0])
    doors = Doors(np.array([goal]), np.array([5.0]), np.array([0]))
    tree = way_tree(line, shade, cost, doors, np.inf)
    homes = Joined(np.array([0, 2, -1, 1]), np.array([30.0, 10, 0, 60]), np.array([4.0, 1, 0, 0]))
    ways = home_ways(line, tree, shade, cost, homes)
    assert ways.length_m[[0, 3]] == pytest.approx([70 + 100 + 5 + 4, 40 + 5]) and np.isnan(ways.length_m[[1, 2]]).all()
    assert ways.shaded_m[[0, 3]] == pytest.approx([70, 0]) and ways.unknown_m[[0, 3]] == pytest.approx([104, 40])
    assert ways.longest_sun_m[[0, 3]] == pytest.approx([100, 40]) and ways.goal.tolist() == [0, -1, -1, 0]
    flow = people_on_pieces(line, tree, ways, homes, np.array([10.0, 5, 5, 3]))
    assert flow == pytest.approx([10 * 0.7, 10 + 3 * 0.4, 0])
    empty = Network.of_lines([])
    nothing = way_tree(empty, np.zeros(0), np.zeros(0), Doors.at(np.zeros(0, np.intp)), np.inf)
    none = home_ways(empty, nothing, np.zeros(0), np.zeros(0), Joined(np.array([-1]), np.zeros(1), np.zeros(1)))
    assert np.isnan(none.length_m).all() and none.goal.tolist() == [-1]


def test_a_shady_way_is_kept_within_its_detour():
    network, shade = grid(8)
    doors = Doors.at(np.array([0]))
    short = way_tree(network, shade, network.length_m, doors, np.inf)
    cost = sun_cost(network.length_m, shade, 2.0)
    shady = way_tree(network, shade, cost, doors, np.inf)
    homes = at_nodes(network, range(1, len(network.points)))
    one, other = (home_ways(network, t, shade, c, homes) for t, c in ((shady, cost), (short, network.length_m)))
    kept = one.where(chosen_ways(one, other, 1.2, np.inf), other)
    known = np.isfinite(other.length_m)
    assert (kept.length_m[known] <= 1.2 * other.length_m[known] + 1e-6).all()
    gained = one.shaded_m[known] / one.length_m[known] - other.shaded_m[known] / other.length_m[known]
    assert gained.mean() > 0.02
