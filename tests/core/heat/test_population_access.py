"""People of the grid, ways on foot.

Method: docs/design/heat.md#population, docs/design/heat.md#access
"""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.graph import Doors, nearest
from aula_toolbox.core.heat import population as people
from aula_toolbox.core.heat.network import Network, distance_from
from aula_toolbox.core.messages import Notes


def test_names_of_every_vintage_are_found_whatever_their_case():
    for names in (
        ["IdINSPIRE", "Ind", "Men", "I_est_cr"],
        ["idcar_200m", "ind", "men", "i_est_200"],
        ["IND", "MEN", "IDINSPIRE", "I_EST_CR"],
    ):
        notes = Notes()
        found = people.match_columns(names, notes)
        assert found["ind"].lower() == "ind" and found["impute"].lower().startswith("i_est")
        assert len(notes.warnings) == 1
    with pytest.raises(AulaError, match="no field ind"):
        people.match_columns(["population"], Notes())


def test_the_inspire_identifier_is_a_square():
    assert people.cell_of("CRS3035RES200mN2972200E3874600") == people.Cell(3035, 200, 3874600, 2972200)
    assert people.cell_of("62041") is None and people.cell_of("") is None


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.booleans())
def test_nobody_is_lost_or_invented(seed, with_dwellings):
    random = np.random.default_rng(seed)
    cells, zones, buildings = 8, 4, 30
    counts = random.uniform(0, 50, cells)
    parts = random.dirichlet(np.ones(zones + 1), cells)
    area = people.Links(np.repeat(np.arange(cells), zones), np.tile(np.arange(zones), cells), parts[:, :zones].ravel())
    where = random.integers(-1, cells, buildings), random.integers(-1, zones, buildings)
    dwellings = random.integers(0, 5, buildings).astype(float)
    found = people.dwellings_of_cells(cells, where[0], dwellings)
    whole = people.whole_cells(found, {"men": random.uniform(0, 20, cells)}, True, 0.75, "here", Notes())
    decided = whole & (found > 0) & with_dwellings
    links = people.split_cells(area, decided, found, *where, dwellings)
    inside = np.bincount(links.cell, links.share, minlength=cells)
    assert (inside <= 1 + 1e-9).all()
    found = people.sum_by_zone(counts, links, zones)
    assert found.sum() + (counts * (1 - inside)).sum() == pytest.approx(counts.sum(), rel=1e-9)
    merged = people.Links(links.cell, np.where(links.zone == 1, 0, links.zone), links.share)
    assert people.sum_by_zone(counts, merged, zones)[0] == pytest.approx(found[:2].sum())


def test_cells_are_whole_by_their_households_or_by_the_floor_of_their_homes():
    cells = {"men": np.array([10.0, 10.0, 0.0, np.nan]), "men_surf": np.array([900.0, 900.0, 0.0, np.nan])}
    notes = Notes()
    found = np.array([9.0, 3.0, 2.0, 1.0])
    assert people.whole_cells(found, cells, True, 0.75, "homes", notes).tolist() == [True, False, True, True]
    assert people.whole_cells(100 * found, cells, False, 0.75, "floors", notes).tolist() == [True, False, True, True]
    assert [str(note).split(":")[0] for note in notes.warnings] == ["homes", "floors"]
    assert people.whole_cells(found, {}, True, 0.75, "homes", Notes()).all()


def test_shares_are_taken_after_summing_and_unknown_stays_unknown():
    links = people.Links(np.array([0, 1]), np.array([0, 0]), np.array([1.0, 0.5]))
    cells = {
        "ind": np.array([10.0, 20.0]),
        "men": np.array([4.0, 8.0]),
        "men_pauv": np.array([4.0, 0.0]),
        "men_prop": np.array([2.0, 8.0]),
        "impute": np.array([1.0, 0.0]),
    }
    found = people.zone_population(cells, links, 2)
    assert found["pop"].tolist() == [20, 0]
    assert found["tx_pauv_pct"][0] == 50 and np.isnan(found["tx_pauv_pct"][1])
    assert found["men_loc_pct"][0] == 25 and found["pop_imput_pct"][0] == 50
    assert np.isnan(found["p_65p"]).all() and np.isnan(found["m2_pers"]).all()
    assert np.isnan(people.zone_population({"ind": np.array([1.0, 2.0])}, links, 2)["pop_imput_pct"]).all()


def test_dwellings_fall_back_on_floor_area():
    declared = np.array([2.0, np.nan, 0.0])
    found, are_declared = people.dwellings_of_buildings(declared, np.ones(3), np.ones(3), np.zeros(3, bool))
    assert are_declared and found.tolist() == [2, 0, 0]
    found, are_declared = people.dwellings_of_buildings(
        np.full(3, np.nan), np.array([100.0, 50.0, 80.0]), np.array([2.0, np.nan, 1.0]), np.array([0, 0, 1], bool)
    )
    assert not are_declared and found.tolist() == [200, 50, 0]


def grid_network(size=6, side=10.0):
    lines = [np.stack([np.linspace(0, (size - 1) * side, size), np.full(size, i * side)], 1) for i in range(size)]
    lines += [line[:, ::-1] for line in lines]
    return Network.of_lines(lines)


def test_one_search_finds_the_nearest_goal_for_all():
    network = grid_network()
    goals = np.array([[0.0, 0.0], [50.0, 50.0]])
    nodes = np.array([int(np.hypot(*(network.points - goal).T).argmin()) for goal in goals])
    reach = nearest(network.arcs, Doors(nodes, np.array([0.0, 3.0]), np.array([7, 2])), 1000)
    expected = np.abs(network.points[:, None] - goals[None]).sum(2) + [0.0, 3.0]
    assert reach.distance == pytest.approx(expected.min(1))
    assert set(reach.goal) == {7, 2}
    straight = np.hypot(*(network.points[:, None] - goals[None]).transpose(2, 0, 1)).min(1)
    assert (reach.distance >= straight - 0.01).all()
    short = nearest(network.arcs, Doors(nodes, np.zeros(2), np.array([7, 2])), 15)
    assert np.isinf(short.distance).any() and (short.goal[np.isinf(short.distance)] == -1).all()


def test_homes_join_the_middle_of_a_piece():
    network = Network.of_lines([np.array([[0.0, 0.0], [100.0, 0.0]])])
    start = int(network.points[:, 0].argmin())
    reach = nearest(network.arcs, Doors(np.array([start]), np.array([5.0]), np.array([4])), 500)
    along = 30.0 if network.first[0] == start else 70.0
    distance, goal = distance_from(network, reach, np.array([0]), np.array([along]), np.array([12.0]))
    assert distance[0] == pytest.approx(5 + 30 + 12) and goal[0] == 4
    assert len(Network.of_lines([]).points) == 0
