"""Pieces of polygons by zone: they add up to the zone, and what no polygon reaches is told."""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry

from aula_toolbox.gis.vector.cover import Cover
from aula_toolbox.gis.vector.cut import by_zone, cut, gaps
from tests.support.layers import square

pytestmark = pytest.mark.usefixtures("qgis_app")
X, Y = 690_000, 7_030_000


def shape(x, y, side):
    return QgsGeometry.fromWkt(square(X + x, Y + y, side))


def test_pieces_add_up_to_the_zone_and_come_in_order():
    found = cut([shape(0, 0, 10), shape(10, 0, 10)], [shape(5, 0, 10), shape(0, 0, 2)])
    assert list(zip(found.zone.tolist(), found.row.tolist())) == [(0, 0), (0, 1), (1, 0)]
    assert found.area_m2.tolist() == pytest.approx([50, 50, 4])
    assert found.sums(2).tolist() == pytest.approx([100, 4])
    assert found.geometries == []


def test_shapes_have_the_areas_that_were_summed():
    for polygons in ([shape(0, 0, 10), shape(10, 0, 10)], Cover.of([shape(0, 0, 10), shape(10, 0, 10)])):
        found = cut(polygons, [shape(5, 0, 10)], with_shapes=True)
        assert [one.area() for one in found.geometries] == pytest.approx(found.area_m2.tolist())
        assert found.geometries[0].boundingBox().xMinimum() == X + 5


def test_a_border_in_common_is_no_piece():
    assert not len(cut([shape(0, 0, 10)], [shape(10, 0, 10)]).row)


def test_nothing_is_cut_from_nothing():
    assert by_zone([], [shape(0, 0, 10)]).tolist() == [0]
    assert by_zone([shape(0, 0, 10)], [QgsGeometry()]).tolist() == [0]
    assert by_zone([shape(0, 0, 10)], []).tolist() == []


def test_what_the_outline_does_not_reach_is_missing():
    zones = [shape(0, 0, 10), shape(5, 0, 10), shape(50, 0, 10), QgsGeometry()]
    inside, partly, outside, nothing = gaps(zones, [shape(-1, -1, 12)])
    assert inside.isNull() and nothing.isNull()
    assert partly.area() == pytest.approx(40)
    assert outside.area() == pytest.approx(100)
