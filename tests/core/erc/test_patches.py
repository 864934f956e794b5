"""Thresholds of the decree on patches: 2 500 m2, 50 m2, and contact."""

from __future__ import annotations

import numpy as np
import pytest
from shapely.geometry import box

from aula_toolbox.core.erc import words
from aula_toolbox.core.erc.patches import apply_thresholds
from aula_toolbox.core.erc.tables import ErcThresholds
from tests.support.covers import X, Y, settled

THRESHOLDS = ErcThresholds.read()


def land(*boxes):
    """A partition of boxes given by their corner and size, each over those before it."""
    shapes = [box(X + x, Y + y, X + x + wide, Y + y + high) for x, y, wide, high in boxes]
    return settled(shapes, np.arange(len(shapes)))


def statuses(boxes, artif, buildings=(), order=words.ARTIF_FIRST):
    made, origin = land(*boxes)
    is_building = np.isin(np.arange(len(boxes)), buildings)[origin]
    found = apply_thresholds(made, np.array(artif)[origin], is_building, THRESHOLDS, order)
    return [
        (int(row), int(a), bool(c), bool(d)) for row, a, c, d in zip(origin, found.artif, found.changed, found.doubtful)
    ]


def test_a_small_enclosed_patch_takes_the_status_around_it_and_a_building_of_50_m2_stays():
    boxes = [(0, 0, 200, 200), (50, 50, 40, 40), (120, 120, 8, 8), (150, 20, 5, 5)]
    found = statuses(boxes, [0, 1, 1, 1], buildings=[2, 3])
    assert found == [(0, 0, False, False), (1, 0, True, False), (2, 1, False, False), (3, 0, True, False)]


def test_exactly_2500_m2_stays_and_so_does_what_touches_the_edge_but_in_doubt():
    assert statuses([(0, 0, 200, 200), (50, 50, 50, 50)], [0, 1]) == [(0, 0, False, False), (1, 1, False, False)]
    assert statuses([(0, 0, 200, 200), (0, 50, 20, 20)], [0, 1]) == [(0, 0, False, False), (1, 1, False, True)]


def test_a_gap_beside_a_patch_makes_it_doubtful():
    ring = [(0, 0, 100, 40), (0, 60, 100, 40), (0, 40, 40, 20), (60, 40, 40, 20)]
    around = [*ring, (40, 40, 10, 20)]  # half of the place in the middle is a gap
    assert statuses(around, [0, 0, 0, 0, 1])[-1] == (4, 1, False, True)


def test_polygons_of_one_status_count_together_and_corners_do_not_join():
    side = [(0, 0, 300, 300), (50, 50, 40, 40), (90, 50, 40, 40), (200, 200, 40, 40), (240, 240, 40, 40)]
    found = statuses(side, [0, 1, 1, 1, 1])
    assert [artif for _, artif, _, _ in found] == [0, 1, 1, 0, 0]


def test_the_order_of_the_passes_decides_between_two_small_patches():
    nested = [(0, 0, 200, 200), (60, 60, 60, 60), (65, 65, 45, 45)]
    first = statuses(nested, [0, 1, 0])
    assert [artif for _, artif, _, _ in first] == [0, 0, 0]  # the ring of 1 575 m2 goes first, all is one field
    other = statuses(nested, [0, 1, 0], order="non_artificialise_dabord")
    assert [artif for _, artif, _, _ in other] == [0, 1, 1]  # the yard goes first: 3 600 m2 stay


def test_walls_that_touch_are_one_building():
    found = statuses([(0, 0, 200, 200), (50, 50, 6, 6), (56, 50, 6, 6)], [0, 1, 1], buildings=[1, 2])
    assert [artif for _, artif, _, _ in found] == [0, 1, 1]


@pytest.mark.parametrize("order", words.THRESHOLD_ORDERS)
def test_thresholds_change_nothing_where_every_patch_is_large_nor_the_second_time(order):
    random = np.random.default_rng(1)
    boxes = [(60 * column, 60 * line, 60, 60) for line in range(5) for column in range(5)]
    artif = random.integers(0, 2, 25)
    assert [(row, status) for row, status, *_ in statuses(boxes, artif, order=order)] == list(enumerate(artif))
    nothing, _ = land()
    none = np.zeros(0, int)
    assert len(apply_thresholds(nothing, none, none.astype(bool), THRESHOLDS, order).artif) == 0
