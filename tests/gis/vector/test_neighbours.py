"""Neighbours of zones and points: a shared border, a distance, the nearest ones."""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry, QgsPointXY

from aula_toolbox.gis.vector.neighbours import TOUCH_M, contiguous, nearest, within
from tests.support.layers import square

pytestmark = pytest.mark.usefixtures("qgis_app")


def silent(_share):
    """A progress nobody listens to."""


def pairs(found):
    return sorted(zip(found.first.tolist(), found.second.tolist()))


def shapes(*wkts):
    return [None if wkt is None else QgsGeometry.fromWkt(wkt) for wkt in wkts]


def points(*places):
    return [None if place is None else QgsPointXY(*place) for place in places]


def test_a_border_or_a_corner_makes_neighbours_both_ways():
    # 0 and 1 share a border, 0 and 2 a corner, 3 is 10 m away
    grid = shapes(square(0, 0, 10), square(10, 0, 10), square(10, 10, 10), square(30, 0, 10))
    assert pairs(contiguous(grid, silent)) == [(0, 1), (0, 2), (1, 0), (1, 2), (2, 0), (2, 1)]


def test_a_gap_of_less_than_a_centimetre_is_no_gap():
    assert pairs(contiguous(shapes(square(0, 0, 10), square(10 + TOUCH_M / 2, 0, 10)), silent)) == [(0, 1), (1, 0)]
    assert pairs(contiguous(shapes(square(0, 0, 10), square(10 + TOUCH_M * 2, 0, 10)), silent)) == []


def test_who_has_no_geometry_has_no_neighbours():
    assert pairs(contiguous(shapes(square(0, 0, 10), None, square(10, 0, 10)), silent)) == [(0, 2), (2, 0)]
    assert pairs(within(points((0, 0), None, (1, 0)), 5, silent)) == [(0, 2), (2, 0)]
    assert pairs(nearest(points((0, 0), None, (1, 0)), 1, ["a", "b", "c"], silent)) == [(0, 2), (2, 0)]
    assert pairs(contiguous([], silent)) == pairs(within([], 5, silent)) == pairs(nearest([], 1, [], silent)) == []


def test_a_distance_is_that_of_a_circle_and_counts_its_edge():
    # the corner of the box of 5 m is 7.07 m away
    found = within(points((0, 0), (3, 4), (5, 5)), 5.0, silent)
    assert pairs(found) == [(0, 1), (1, 0), (1, 2), (2, 1)]


def test_the_nearest_need_not_be_mutual():
    found = nearest(points((0, 0), (1, 0), (10, 0)), 1, ["a", "b", "c"], silent)
    assert pairs(found) == [(0, 1), (1, 0), (2, 1)]


def test_ties_go_to_the_first_name():
    places = points((0, 0), (-5, 0), (5, 0))
    assert pairs(nearest(places, 1, ["o", "z", "a"], silent))[0] == (0, 2)
    assert pairs(nearest(places, 1, ["o", "a", "z"], silent))[0] == (0, 1)
