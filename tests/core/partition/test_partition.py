"""The coverage engine against the slow, plain way on random land covers, and its corners one by one.

AULA_PARTITIONS=1000 draws that many covers; the ordinary suite draws a few of each kind.

Method: docs/design/erc.md#coverage-engine
"""

from __future__ import annotations

import os

import numpy as np
import pytest
import shapely
from shapely.geometry import Polygon, box

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.partition import partition as engine
from aula_toolbox.core.partition import wkb
from aula_toolbox.core.partition.crossarea import shared
from aula_toolbox.core.partition.edges import Edges
from aula_toolbox.core.partition.noding import Noded
from aula_toolbox.core.partition.overlaps import resolve
from aula_toolbox.core.partition.rings import PartitionGrid, Rings
from aula_toolbox.core.partition.segments import match
from tests.support import covers
from tests.support.covers import X, Y, drawn, edges, settled

MANY = int(os.environ.get("AULA_PARTITIONS", "40"))
BY_KIND = max(MANY // len(covers.KINDS), 1)
GROUND = box(X - 150, Y - 150, X + 550, Y + 550)


def square(x, y, side, high=None):
    return box(X + x, Y + y, X + x + side, Y + y + (high or side))


@pytest.mark.parametrize("kind", covers.KINDS)
def test_any_cover_is_settled_as_the_plain_way_does(kind):
    for seed in range(BY_KIND):
        shapes = covers.cover(kind, seed)
        random = np.random.default_rng(seed)
        priority = random.integers(0, 2, len(shapes))
        made, origin = settled(shapes, priority)
        found = drawn(made.rings, made.grid)
        where = (kind, seed)
        assert all(shape.is_valid for shape in found), where
        united, raw = shapely.union_all(found), shapely.union_all(shapes)
        assert made.area_m2.sum() == pytest.approx(united.area, abs=1e-3), where
        # snapping moves a border by less than a centimetre, noding closes what is thinner than two
        around = sum(shape.length for shape in shapes)
        assert made.area_m2.sum() == pytest.approx(raw.area + made.filled_m2, abs=0.5 + 0.01 * around), where
        expected = covers.plainly_settled(shapes, priority)
        got = np.bincount(origin, made.area_m2, len(shapes))
        for row, shape in enumerate(shapes):
            limit = 0.1 + 0.03 * shape.length + made.filled_m2
            assert got[row] == pytest.approx(expected[row].area, abs=limit), (*where, row)
        outline, _ = made.outline()
        assert shapely.union_all(drawn(outline, made.grid)).symmetric_difference(united).area < 1e-3, where
        _patches_are_those_of_the_union(made, found, random)


def _patches_are_those_of_the_union(made, found, random):
    status = random.integers(0, 2, len(made))
    patch = made.patches(status)
    for value in (0, 1):
        own = status == value
        united = shapely.union_all([shape for shape, mine in zip(found, own) if mine])
        plain = [] if united.is_empty else sorted(part.area for part in shapely.get_parts(united))
        areas = np.bincount(patch[own], made.area_m2[own])
        assert sorted(areas[areas > 0]) == pytest.approx(plain, abs=1e-3)
        outline, _ = made.outline(own)
        assert sorted(shape.area for shape in drawn(outline, made.grid)) == pytest.approx(plain, abs=1e-3)


@pytest.mark.parametrize("kind", covers.KINDS)
def test_pieces_and_gaps_add_up_to_each_commune(kind):
    for seed in range(BY_KIND):
        shapes = covers.cover(kind, seed)
        made, _ = settled(shapes, np.zeros(len(shapes)))
        communes = [cell for cell in covers.cover("rotated", seed + 5000) if cell.area > 1]
        pieces = shared(Edges.of(made.rings), _on_grid(communes, made))
        inside = np.bincount(pieces.zone, pieces.area, len(communes)) * made.grid.step**2
        whole = shapely.union_all(drawn(made.outline()[0], made.grid))
        for row, commune in enumerate(communes):
            gap = commune.difference(whole).area
            assert inside[row] + gap == pytest.approx(commune.area, abs=1e-3), (kind, seed, row)


def _on_grid(shapes, made):
    found = edges(shapes)
    step = made.grid.step
    return Edges(found.x0 / step, found.y0 / step, found.x1 / step, found.y1 / step, found.start, found.box / step)


def test_an_overlap_is_listed_with_its_pair_and_its_shape():
    made, origin = settled([square(0, 0, 100), square(80, 20, 60)], np.array([0, 1]))
    assert made.overlaps.winner.tolist() == [1]
    assert made.overlaps.loser.tolist() == [0]
    assert made.overlaps.area2.tolist() == [2 * 20 * 60 * 10_000]
    (shape,) = drawn(made.overlaps.shapes, made.grid)
    assert shape.equals(box(X + 80, Y + 20, X + 100, Y + 80))
    assert made.area_m2.tolist() == [8800.0, 3600.0]
    assert origin.tolist() == [0, 1]
    assert made.changed.all()


def test_three_deep_overlaps_are_shared_out_pair_by_pair():
    made, origin = settled([square(0, 0, 30), square(10, 10, 30), square(20, 20, 30)], np.array([2, 1, 0]))
    pairs = dict(zip(zip(made.overlaps.winner.tolist(), made.overlaps.loser.tolist()), made.overlaps.area2 / 2e4))
    assert pairs == {(0, 1): 400.0, (0, 2): 100.0, (1, 2): 300.0}
    assert np.bincount(origin, made.area_m2).tolist() == [900.0, 500.0, 500.0]


def test_overlaps_of_two_passes_keep_their_pairs_and_their_shapes():
    """A second pass adds what the first could not tell apart: numbers of shapes and pairs go on behind those before."""
    first, _ = settled([square(0, 0, 10), square(5, 0, 10)], np.array([1.0, 0.0]))
    second, _ = settled([square(0, 0, 10), square(8, 0, 10), square(0, 9, 10)], np.array([2.0, 1.0, 0.0]))
    both = first.overlaps.and_(second.overlaps)
    parts = (first.overlaps, second.overlaps)
    assert both.area2.tolist() == [*parts[0].area2, *parts[1].area2]
    assert both.shapes.count == len(both.pair) == sum(one.shapes.count for one in parts)
    drawn_m2 = np.bincount(both.pair, both.shapes.area2())
    assert drawn_m2.tolist() == both.area2.tolist(), "each shape has the area of its own pair"


def test_equal_priority_goes_to_the_larger_then_to_the_first():
    _, origin = settled([square(0, 0, 10), square(0, 0, 10), square(-5, -5, 40)], np.zeros(3))
    assert origin.tolist() == [2]
    twice, origin = settled([square(0, 0, 10), square(0, 0, 10)], np.zeros(2))
    assert (origin.tolist(), twice.area_m2.tolist()) == ([0], [100.0])


def test_a_building_inside_a_field_makes_a_hole_and_a_field_cut_in_two_two_polygons():
    made, origin = settled([square(0, 0, 100), square(40, 40, 10)], np.array([0, 1]))
    assert made.area_m2.tolist() == [9900.0, 100.0]
    assert [len(shape.interiors) for shape in drawn(made.rings, made.grid)] == [1, 0]
    cut, origin = settled([square(0, 0, 100), box(X - 10, Y + 40, X + 110, Y + 45)], np.array([0, 1]))
    assert origin.tolist() == [0, 0, 1]
    assert cut.area_m2.tolist() == [4000.0, 5500.0, 600.0]
    first, second, length = cut.neighbours()
    assert (first.tolist(), second.tolist(), length.tolist()) == ([0, 1], [2, 2], [100.0, 100.0])
    assert cut.rim_m().tolist() == [180.0, 210.0, 50.0]


def test_polygons_wholly_inside_a_road_that_covers_them_all_are_found():
    tiles = [square(10 * x, 10 * y, 10) for x in range(4) for y in range(4)]
    made, origin = settled([*tiles, square(-50, -50, 200)], np.array([0.0] * 16 + [1.0]))
    assert (origin.tolist(), made.area_m2.tolist()) == ([16], [40_000.0])
    below, _ = settled([*tiles, square(-50, -50, 200)], np.array([1.0] * 16 + [0.0]))
    assert below.area_m2.sum() == 40_000.0
    assert below.overlaps.area2.sum() == 16 * 2 * 100 * 10_000


def test_micro_holes_are_filled_by_the_longest_neighbour_and_larger_gaps_stay():
    hole = Polygon(square(0, 0, 100).exterior, [box(X + 50, Y + 10, X + 70, Y + 10.03).exterior])
    left, right = (hole.intersection(box(X + a, Y - 1, X + b, Y + 101)) for a, b in ((0, 65), (65, 100)))
    made, _ = settled([left, right], np.zeros(2))
    assert (made.filled, made.filled_m2) == (1, pytest.approx(0.6))
    assert made.area_m2.tolist() == pytest.approx([6500.15, 3499.85])
    assert all(shape.is_valid for shape in drawn(made.rings, made.grid))
    gap, _ = settled([Polygon(square(0, 0, 100).exterior, [square(10, 50, 10).exterior])], np.zeros(1))
    assert (gap.filled, gap.area_m2.tolist()) == (0, [9900.0])


def test_corners_of_bricks_are_put_into_their_neighbours_and_near_corners_become_one():
    wall = [box(X, Y, X + 30, Y + 10), box(X, Y + 10, X + 12, Y + 20), box(X + 12, Y + 10.01, X + 30, Y + 20)]
    made, _ = settled(wall, np.zeros(3))
    first, second, length = made.neighbours()
    assert list(zip(first, second)) == [(0, 1), (0, 2), (1, 2)]
    assert length == pytest.approx([12, 18, 9.99], abs=0.02)
    assert made.rim_m().sum() == pytest.approx(100, abs=0.05)


def test_what_is_thinner_than_the_grid_vanishes_and_corner_contact_is_none():
    needle = Polygon([(X, Y), (X + 50, Y + 0.004), (X, Y + 0.004)])
    made, origin = settled([needle, square(60, 0, 10), square(70, 10, 10)], np.zeros(3))
    assert origin.tolist() == [1, 2]
    assert len(made.neighbours()[0]) == 0
    assert made.patches(np.zeros(2, int)).tolist() == [0, 1]


def test_a_hole_and_a_part_that_touch_their_ring_at_a_corner_are_rings_of_their_own():
    pinched = [square(0, 0, 30).difference(shapely.union_all([square(0, 10, 10), square(10, 20, 10)]))]
    lozenge = Polygon([(X + 15, Y), (X + 20, Y + 5), (X + 15, Y + 10), (X + 10, Y + 5)])
    made, _ = settled([square(0, 0, 30), lozenge], np.array([0, 1]))
    assert made.area_m2.tolist() == [850.0, 50.0]
    assert [len(shape.interiors) for shape in drawn(made.rings, made.grid)] == [1, 0]
    again, _ = settled([*pinched, square(0, 10, 10), square(10, 20, 10)], np.array([0, 1, 1]))
    assert all(shape.is_valid for shape in drawn(again.rings, again.grid))
    assert again.area_m2.sum() == 900.0


def test_where_nothing_overlaps_nothing_is_listed():
    rings = Rings.of(wkb.read([shapely.to_wkb(square(0, 0, 10), byte_order=1)]), PartitionGrid(X, Y, 0.01))
    noded = Noded(rings, match(rings))
    found = resolve(noded, np.ones(1, bool), np.zeros(1, int))
    assert (len(found.area2), found.shapes.count, noded.rings.area2().tolist()) == (0, 0, [2 * 100 * 10_000])


def test_nothing_gives_nothing():
    made, origin = settled([], np.zeros(0))
    assert (len(made), len(origin), made.outline()[0].count) == (0, 0, 0)
    assert made.area_m2.sum() == 0.0


def test_overlaps_that_stay_are_an_error_with_their_area(monkeypatch):
    monkeypatch.setattr(engine, "resolve", lambda noded, dirty, position: engine.Overlaps.none())
    with pytest.raises(AulaError) as caught:
        settled([square(0, 0, 10), square(5, 0, 10)], np.zeros(2))
    assert caught.value.problems[0].code == "E_COVER"
    assert "50.0 m2" in str(caught.value)
