"""Free land: street side, setbacks, circle, access. docs/design/land.md#free-land"""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry

from aula_toolbox.gis.land.free import Setbacks, Surroundings, clear_m2, free_land, inside_m2
from tests.support.layers import square

RULES = Setbacks(from_building_m=4, from_border_m=3, circle_m=6, least_m2=400, access_m=4)


def shapes(*wkt):
    return [QgsGeometry.fromWkt(one) for one in wkt]


def test_a_plot_alone_has_its_whole_border_on_the_street():
    (plot,) = shapes(square(0, 0, 50))
    land = free_land(plot, {0}, Surroundings([plot], []), RULES)
    assert land.street_m == pytest.approx(200)
    assert land.area_m2 == pytest.approx(44 * 44, rel=0.01)


def test_a_plot_behind_others_has_no_access():
    around = shapes(square(0, 0, 50), square(50, 0, 50), square(100, 0, 50), square(50, 50, 50), square(50, -50, 50))
    land = free_land(around[1], {1}, Surroundings(around, []), RULES)
    assert land.pieces == []
    assert land.street_m < 4


def test_a_house_across_the_way_closes_it():
    """The only street side is at the foot; a hall over the whole width leaves nothing behind it."""
    plot, left, right, above = shapes(
        "POLYGON((0 0,30 0,30 80,0 80,0 0))",
        "POLYGON((-30 0,0 0,0 80,-30 80,-30 0))",
        "POLYGON((30 0,60 0,60 80,30 80,30 0))",
        "POLYGON((0 80,30 80,30 120,0 120,0 80))",
    )
    hall, house = shapes("POLYGON((0 10,30 10,30 20,0 20,0 10))", "POLYGON((0 10,20 10,20 20,0 20,0 10))")
    land = [plot, left, right, above]
    assert free_land(plot, {0}, Surroundings(land, [hall]), RULES).pieces == []
    assert len(free_land(plot, {0}, Surroundings(land, [house]), RULES).pieces) == 1


def test_too_narrow_or_too_small_is_no_piece():
    (strip,) = shapes("POLYGON((0 0,100 0,100 15,0 15,0 0))")
    assert free_land(strip, {0}, Surroundings([strip], []), RULES).pieces == []
    (small,) = shapes(square(0, 0, 22))
    assert free_land(small, {0}, Surroundings([small], []), RULES).pieces == []


def test_areas_outside_constraints_and_inside_a_zone():
    pieces = shapes(square(0, 0, 10))
    assert clear_m2(pieces, QgsGeometry()) == 100
    assert clear_m2(pieces, shapes(square(0, 0, 5))[0]) == 75
    assert inside_m2([*pieces, QgsGeometry()], shapes(square(5, 5, 10))[0]).tolist() == [25, 0]
