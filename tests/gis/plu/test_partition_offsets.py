"""Where zones overlap or leave gaps, and how far their edges are from parcels: shapes whose answer is known.

Method: docs/design/maps.md#planning-documents
"""

from __future__ import annotations

import math

import pytest
from qgis.core import QgsGeometry

from aula_toolbox.core.maps.plu import zones
from aula_toolbox.core.maps.plu.offsets import ELSEWHERE, SHIFTED
from aula_toolbox.core.maps.plu.standard import limits
from aula_toolbox.gis.plu.offsets import measure_edges
from aula_toolbox.gis.plu.partition import places_of
from tests.support.layers import square


def shape(wkt):
    return QgsGeometry.fromWkt(wkt)


def box(x, y, width, height):
    return shape(f"POLYGON(({x} {y},{x + width} {y},{x + width} {y + height},{x} {y + height},{x} {y}))")


def found(shapes, territory=None):
    labels = [chr(ord("A") + place) for place in range(len(shapes))]
    places = places_of(shapes, labels, limits(), lambda share: None, territory)
    return [(one.place.kind, round(one.place.area_m2, 3), one.place.zones) for one in places]


def test_a_partition_has_no_place():
    assert found([box(0, 0, 100, 100), box(100, 0, 50, 100)]) == []
    assert found([QgsGeometry(), QgsGeometry()]) == []


def test_an_overlap_is_found_in_place():
    assert found([box(0, 0, 100, 100), box(98, 0, 50, 100)]) == [(zones.OVERLAP, 200.0, ("A", "B"))]
    # below a hundredth of a square metre it is rounding
    assert found([box(0, 0, 100, 100), box(99.99995, 0, 50, 100)]) == []
    # one drawn twice is told as such
    assert found([box(0, 0, 10, 10), box(0, 0, 10, 10)]) == []


def test_gaps_and_holes_are_told_apart():
    ring = [box(0, 0, 100, 20), box(0, 80, 100, 20), box(0, 20, 20, 60), box(80, 20, 20, 60)]
    assert found(ring) == [(zones.HOLE, 3600.0, ("A", "B", "C", "D"))]
    narrow = [box(0, 0, 100, 50), box(0, 50.1, 100, 50), box(0, 50, 0.05, 0.1), box(99.95, 50, 0.05, 0.1)]
    assert found(narrow) == [(zones.GAP, 9.99, ("A", "B", "C", "D"))]
    island = [*ring, box(40, 40, 20, 20)]
    assert found(island) == [(zones.HOLE, 3200.0, ("A", "B", "C", "D", "E"))]


def test_the_territory_says_what_is_outside_and_what_is_bare():
    places = found([box(0, 0, 100, 100)], box(0, 0, 99, 110))
    assert places == [(zones.OUTSIDE, 100.0, ("A",)), (zones.BARE, 990.0, ("A",))]
    # a hole is not told again as bare
    ring = [shape("POLYGON((0 0,100 0,100 100,0 100,0 0),(40 40,60 40,60 60,40 60,40 40))")]
    assert found(ring, box(0, 0, 100, 100)) == [(zones.HOLE, 400.0, ("A",))]


def test_edges_are_measured_once_each():
    two = [box(0, 0, 100, 100), box(100, 0, 100, 100)]
    parcels = [shape(square(0, 0, 100)), shape(square(100, 0, 100)), None]
    same = measure_edges(two, parcels, limits(), lambda share: None)
    assert same.length_m.sum() == pytest.approx(700.0)
    assert same.distance_m.max() == pytest.approx(0.0, abs=1e-9)
    assert same.runs == []


def test_what_lies_off_the_cadastre_is_shown():
    off = measure_edges([box(0, 0, 100, 100)], [shape(square(0, 0, 101))], limits(), lambda share: None)
    assert off.length_m[off.distance_m > 0.05].sum() == pytest.approx(200.0)
    assert {*off.run_class} == {SHIFTED}
    assert max(off.run_m) == pytest.approx(1.0)
    far = measure_edges([box(0, 0, 100, 100)], [shape(square(0, 0, 120))], limits(), lambda share: None)
    assert ELSEWHERE in far.run_class
    none = measure_edges([box(0, 0, 100, 100)], [shape(square(500, 500, 10))], limits(), lambda share: None)
    assert math.isinf(none.distance_m.min())
    assert none.runs == []
    nothing = measure_edges([QgsGeometry()], [], limits(), lambda share: None)
    assert nothing.length_m.sum() == 0
