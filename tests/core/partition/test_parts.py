"""The parts of the coverage engine by themselves: binary geometries, boxes, segments, shared areas."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from shapely.geometry import MultiPolygon, Polygon, box

from aula_toolbox.core.partition import boxes, crossarea, segments, wkb
from aula_toolbox.core.partition.boxes import BoxIndex
from aula_toolbox.core.partition.crossarea import shared
from aula_toolbox.core.partition.edges import Edges, GridPolygons
from aula_toolbox.core.partition.noding import place_of
from aula_toolbox.core.partition.rings import PartitionGrid, Rings
from tests.support import covers
from tests.support.covers import X, Y, edges

HOLED = Polygon([(0, 0), (9, 0), (9, 9), (0, 9)], [[(1, 1), (2, 1), (2, 2)], [(4, 4), (5, 4), (5, 5)]])


def blob(shape):
    return shapely.to_wkb(shape, output_dimension=2, byte_order=1)


def test_binary_polygons_come_back_ring_by_ring():
    many = MultiPolygon([HOLED, box(20, 20, 21, 21), HOLED])
    outlines = wkb.read([blob(Polygon()), blob(many), blob(box(0, 0, 1, 1))])
    assert outlines.geometry.tolist() == [1] * 7 + [2]
    assert outlines.part.tolist() == [0, 0, 0, 1, 2, 2, 2, 3]
    rings = [outlines.points[a:b] for a, b in zip(outlines.start, outlines.start[1:])]
    again = [wkb.write(rings[:3]), wkb.write(rings[3:4]), wkb.write(rings[4:7])]
    assert MultiPolygon([shapely.from_wkb(part) for part in again]).equals(many)
    assert len(wkb.read([]).points) == 0
    kinds = [blob(HOLED), None, blob(shapely.Point(0, 0)), shapely.to_wkb(HOLED, byte_order=0), blob(many)]
    assert wkb.is_plain(kinds).tolist() == [True, False, False, False, True]


def test_rings_are_turned_and_cleaned_of_points_given_twice():
    wrong = Polygon([(0, 0), (0, 9), (0, 9.001), (9, 9), (9, 0)], [[(1, 1), (2, 1), (2, 2)]])
    rings = Rings.of(wkb.read([blob(wrong)]), PartitionGrid(0, 0, 0.01))
    assert (rings.ring_area2() / 2e4).tolist() == [81.0, -0.5]
    assert rings.area2().tolist() == [161 * 10_000]
    assert rings.boxes().tolist() == [[0, 0, 900, 900]]
    metres = PartitionGrid(7, 7, 0.03).metres(np.array([100]), np.array([-1]))
    assert metres == pytest.approx(np.array([[10.0, 6.97]]))


def test_every_pair_of_boxes_that_meet_is_found(monkeypatch):
    monkeypatch.setattr(boxes, "CHUNK", 50)
    random = np.random.default_rng(4)
    low = random.integers(-500, 500, (120, 2))
    one = np.column_stack([low, low + random.integers(0, 200, (120, 2)) ** 2 // 300])
    one[7] = [1, 1, -1, -1]  # inside out: nowhere
    query, row = BoxIndex(one).all_pairs(one)
    a, b = one[:, None, :], one[None, :, :]
    plain = (a[..., 0] <= b[..., 2]) & (a[..., 2] >= b[..., 0]) & (a[..., 1] <= b[..., 3]) & (a[..., 3] >= b[..., 1])
    plain[7, :] = plain[:, 7] = False
    assert set(zip(query.tolist(), row.tolist())) == set(zip(*(rows.tolist() for rows in np.nonzero(plain))))
    assert len(BoxIndex(np.zeros((0, 4), np.int64)).all_pairs(one)[0]) == 0


def test_packed_places_come_back():
    x, y = np.array([0, -5, 7, -(2**30)]), np.array([0, -9, -1, 2**30])
    back = place_of(segments.packed(x, y))
    assert back[0].tolist() == x.tolist()
    assert back[1].tolist() == y.tolist()


def _rings(*shapes):
    return Rings.of(wkb.read([blob(shape) for shape in shapes]), PartitionGrid(0, 0, 1.0))


def test_segments_match_their_opposite_whatever_the_block_and_the_hash(monkeypatch):
    tiles = [box(x, y, x + 1, y + 1) for x in range(6) for y in range(6)]
    rings = _rings(*tiles)
    plain = segments.match(rings)
    assert (plain == segments.LOOSE).sum() == 24
    found = np.flatnonzero(plain >= 0)
    assert (plain[plain[found]] == found).all()
    monkeypatch.setattr(segments, "BLOCK", 16)
    assert segments.match(rings).tolist() == plain.tolist()
    # every segment in one group: the exact comparison of ends must still tell them apart
    monkeypatch.setattr(segments.Ends, "hashes", lambda self: np.zeros(len(self.low), np.uint64))
    assert segments.match(rings).tolist() == plain.tolist()


def test_a_polygon_given_twice_leaves_its_neighbours_loose_and_a_spike_is_void():
    spike = Polygon([(0, 0), (2, 0), (2, 5), (2, 1), (0, 1)])
    rings = _rings(spike, box(4, 0, 5, 1), box(5, 0, 6, 1), box(5, 0, 6, 1))
    partner = segments.match(rings)
    assert (partner == segments.VOID).sum() == 0  # from (2, 0) to (2, 5) in one go: nothing is run back as it came
    noded = _rings(Polygon([(0, 0), (2, 0), (2, 1), (2, 5), (2, 1), (0, 1)]), box(2, 1, 3, 5))
    partner = segments.match(noded)
    assert (partner == segments.VOID).sum() == 2
    assert (segments.match(rings) >= 0).sum() == 0
    three = _rings(Polygon([(0, 0), (2, 0), (2, 1), (2, 5), (2, 1), (0, 1)]), box(2, 1, 3, 5), box(1, 1, 2, 5))
    partner = segments.match(three)
    assert ((partner == segments.VOID).sum(), (partner >= 0).sum()) == (2, 2)


@pytest.mark.parametrize("kind", covers.KINDS)
def test_shared_areas_are_those_of_the_drawn_intersections(kind, monkeypatch):
    monkeypatch.setattr(crossarea, "CHUNK", 500)
    for seed in range(3):
        shapes, zones = covers.cover(kind, seed), covers.cover(covers.KINDS[seed], seed + 100)
        found = shared(edges(shapes), edges(zones))
        table = np.zeros((len(shapes), len(zones)))
        table[found.row, found.zone] = found.area
        plain = shapely.area(shapely.intersection(np.array(shapes)[:, None], np.array(zones)[None, :]))
        assert np.abs(table - plain).max() < 1e-5
        inside = plain[found.row, found.zone] >= shapely.area(np.array(shapes))[found.row] - 1e-5
        assert inside[found.is_whole].all()


def test_a_zone_with_a_hole_and_nothing_at_all():
    ring = [box(X, Y, X + 10, Y + 10).difference(box(X + 2, Y + 2, X + 8, Y + 8))]
    found = shared(edges([box(X + 4, Y + 4, X + 5, Y + 5), box(X, Y, X + 1, Y + 1)]), edges(ring))
    assert (found.row.tolist(), found.area.tolist(), found.is_whole.tolist()) == ([1], [1.0], [True])
    assert len(shared(edges([]), edges(ring)).row) == 0
    assert edges([]).area.tolist() == []


def _outlines(shapes):
    return wkb.read([blob(shape) for shape in shapes])


def test_segments_of_outlines_are_turned_as_rings_are():
    wrong = [HOLED, Polygon([(0, 0), (0, 4), (4, 4), (4, 0)]), MultiPolygon([box(20, 0, 21, 1), box(22, 0, 23, 1)])]
    outlines = _outlines(wrong)
    assert Edges.of_outlines(outlines, (0, 0)).area.tolist() == [80.0, 16.0, 1.0, 1.0]
    by_shape = Edges.of_outlines(outlines, (0, 0), outlines.geometry, 4)
    assert by_shape.area.tolist() == [80.0, 16.0, 2.0, 0.0]
    assert by_shape.box[2].tolist() == [20.0, 0.0, 23.0, 1.0]
    assert Edges.of_outlines(_outlines([]), (0, 0)).area.tolist() == []
    backwards = Edges.from_points(
        np.array([0.0, 1, 1, 5, 6, 6]),
        np.array([0.0, 0, 1, 0, 0, 1]),
        np.array([1, 2, 0, 4, 5, 3]),
        np.array([1, 1, 1, 0, 0, 0]),
        2,
    )
    assert backwards.box[:, 0].tolist() == [5.0, 0.0]


def test_a_ring_around_a_site_is_its_disc_less_the_site():
    discs, sites = edges([box(X, Y, X + 9, Y + 9)]), edges([box(X + 3, Y + 3, X + 6, Y + 6)])
    ring = discs.joined(sites, sign=-1)
    assert ring.area.tolist() == [72.0]
    assert discs.joined(sites).area.tolist() == [90.0]
    land = edges([box(X, Y + 4, X + 9, Y + 5), box(X + 4, Y + 4, X + 5, Y + 5), box(X + 7, Y + 7, X + 8, Y + 8)])
    found = shared(land, ring)
    assert dict(zip(found.row.tolist(), found.area.tolist())) == {0: 6.0, 2: 1.0}


def test_polygons_on_a_grid_and_those_drawn_otherwise():
    rings = Rings.of(_outlines([box(0, 0, 4, 4), box(4, 0, 8, 4)]), PartitionGrid(0, 0, 0.01))
    land = GridPolygons.of(rings.without(np.arange(8) > 3), 0.01, np.array([16.0, 0.0]))
    zone = Edges.of_outlines(_outlines([box(1, 1, 9, 9)]), (0, 0))
    assert shared(land, zone).area.tolist() == [9.0]
    other = GridPolygons.of(rings, 0.01, np.array([16.0, 16.0])).replaced(zone, np.array([1]))
    assert other.area.tolist() == [16.0, 64.0]
    found = shared(other, Edges.of_outlines(_outlines([box(0, 0, 8, 8)]), (0, 0)))
    assert found.area.tolist() == [16.0, 49.0]


def test_rings_are_taken_joined_and_closed():
    rings = _rings(HOLED, box(20, 20, 21, 21))
    again = rings.taken(np.array([1, 0, 1]))
    assert (again.area2() / 2).tolist() == [1.0, 80.0, 1.0]
    both = Rings.joined([again, rings])
    assert (both.count, (both.area2() / 2).tolist()) == (5, [1.0, 80.0, 1.0, 80.0, 1.0])
    assert both.closed(0, PartitionGrid(5, 0, 1.0)).tolist() == [
        [26.0, 20.0],
        [26.0, 21.0],
        [25.0, 21.0],
        [25.0, 20.0],
        [26.0, 20.0],
    ]
    assert Rings.joined([]).count == 0
