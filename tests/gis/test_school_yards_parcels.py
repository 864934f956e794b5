"""Yards and grounds on shapes drawn by hand.

Method: docs/design/schools.md#yards
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import QgsGeometry

from aula_toolbox.gis.schools.parcels import SchoolParcels
from aula_toolbox.gis.schools.yards import campuses, is_wide, touched, yards_of
from tests.support.layers import square

LIMITS = {
    "piece_min_m2": 50.0,
    "largeur_min_m": 3.0,
    "parcelles_max": 3.0,
    "terrain_max_m2": 30_000.0,
    "parcelle_contact_m": 1.0,
}


def box(x, y, width, height=None):
    height = width if height is None else height
    ring = f"{x} {y},{x + width} {y},{x + width} {y + height},{x} {y + height},{x} {y}"
    return QgsGeometry.fromWkt(f"POLYGON(({ring}))")


def test_a_yard_is_its_ground_without_buildings():
    """A hall parts the yard: a strip of 2 m and a corner of 16 m2 are no yard."""
    ground = box(0, 0, 50, 40)
    buildings = [box(0, 2, 50, 10), box(40, 30, 20, 5), None, box(4, 36, 4), box(0, 36, 0.5), box(200, 0, 5)]
    (yard,) = yards_of([ground], buildings, LIMITS)
    assert yard.built_m2 == pytest.approx(500 + 50 + 16 + 0.25)
    assert (yard.buildings, yard.cut) == ([0, 1, 3, 4], 1)
    assert (yard.dropped, yard.dropped_m2) == (1, pytest.approx(100))
    assert yard.area_m2 == pytest.approx(50 * 28 - 50 - 16 - 0.25)
    assert yard.shape.area() == pytest.approx(yard.area_m2)


@given(st.lists(st.tuples(st.integers(-5, 45), st.integers(-5, 45), st.integers(1, 30)), max_size=5))
def test_yard_buildings_and_what_is_left_out_add_up_to_the_ground(halls):
    ground = box(0, 0, 40)
    (yard,) = yards_of([ground], [box(*one) for one in halls], LIMITS)
    assert yard.area_m2 + yard.built_m2 + yard.dropped_m2 == pytest.approx(1600, abs=0.1)


def test_a_ground_without_buildings_and_one_all_built():
    free, full = yards_of([box(0, 0, 20), box(100, 0, 20)], [box(99, -1, 30)], LIMITS)
    assert (free.built_m2, free.area_m2) == (0, 400)
    assert (full.area_m2, full.shape.isNull()) == (0, True)
    assert not is_wide(box(0, 0, 100, 2.9), 3.0)


def test_grounds_that_touch_are_one_campus():
    grounds = [box(0, 0, 10), box(10, 0, 20), box(40, 0, 10), box(30.05, 0, 5)]
    assert campuses(grounds, 0.1) == [[1, 0, 3], [2]]
    assert touched(box(50, 5, 5), grounds, 0.1) == 2
    assert touched(box(60, 5, 5), grounds, 0.1) is None


def test_a_ground_from_parcels():
    """Four parcels of one owner in a row, the third touched by a corner only; the fifth is a neighbour's."""
    shapes = [box(0, 0, 20), box(20, 0, 20), box(40, 20, 20), box(40, 0, 20, 19.9), box(0, 20, 20)]
    parcels = SchoolParcels(shapes, ["c", "c", "c", "c", "n"])
    point = QgsGeometry.fromWkt("POINT(5 5)")
    found = parcels.ground(point, LIMITS)
    assert (found.rows, found.has_owner) == ([0, 1, 3], True)
    assert parcels.shape([0, 1]).area() == pytest.approx(800)
    assert parcels.ground(point, {**LIMITS, "terrain_max_m2": 500.0}).rows == [0]
    unknown = SchoolParcels(shapes, [""] * 5).ground(point, LIMITS)
    assert (unknown.rows, unknown.has_owner) == ([0], False)
    assert parcels.ground(QgsGeometry.fromWkt("POINT(-5 5)"), LIMITS) is None


def test_parcels_met_twice_count_once():
    """A ring of parcels of one owner, each beside two others."""
    shapes = [QgsGeometry.fromWkt(square(x, y, 10)) for x, y in ((0, 0), (10, 0), (10, 10), (0, 10))]
    found = SchoolParcels(shapes, ["c"] * 4).ground(QgsGeometry.fromWkt("POINT(1 1)"), {**LIMITS, "parcelles_max": 9})
    assert found.rows == [0, 1, 2, 3]
