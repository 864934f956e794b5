"""The one repair: a hole stays a hole, what overlaps counts once, the kind of a geometry stays."""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry, QgsWkbTypes

from aula_toolbox.core.messages import Notes
from aula_toolbox.gis.vector.repair import is_valid_wkb, quiet, repaired, repaired_wkb, same_kind, tell_repairs, valid
from tests.support.layers import square

pytestmark = pytest.mark.usefixtures("qgis_app")
BOW_TIE = "POLYGON((0 0,10 10,10 0,0 10,0 0))"
OVERLAP = "MULTIPOLYGON(((0 0,10 0,10 10,0 10,0 0)),((5 0,15 0,15 10,5 10,5 0)))"
TWO_RINGS = "POLYGON((0 0,10 0,10 10,0 10,0 0),(2 2,4 2,4 4,2 4,2 2),(3 2,5 2,5 4,3 4,3 2))"
FLAT = "POLYGON((0 0,10 0,0 0,0 0))"


@pytest.mark.parametrize(("wkt", "area"), [(BOW_TIE, 50), (OVERLAP, 150), (TWO_RINGS, 94)])
def test_what_overlaps_counts_once_and_holes_stay(wkt, area):
    found = repaired(QgsGeometry.fromWkt(wkt))
    assert found.isGeosValid()
    assert found.area() == pytest.approx(area)
    assert found.type() == QgsGeometry.fromWkt(wkt).type()


def test_a_valid_geometry_is_left_as_it_is():
    own = QgsGeometry.fromWkt(square(0, 0, 3))
    assert valid(own) == (own, False)
    fixed, was_repaired = valid(QgsGeometry.fromWkt(BOW_TIE))
    assert was_repaired and fixed.area() == pytest.approx(50)


def test_nothing_is_told_from_what_has_become_nothing():
    assert valid(QgsGeometry()) == (None, False)
    assert valid(QgsGeometry.fromWkt("POLYGON EMPTY")) == (None, False)
    assert valid(QgsGeometry.fromWkt(FLAT)) == (None, True)
    assert repaired_wkb(bytes(QgsGeometry.fromWkt(FLAT).asWkb())) is None


def test_a_curve_becomes_its_chords():
    circle = QgsGeometry.fromWkt("CURVEPOLYGON(CIRCULARSTRING(0 0,2 0,0 0))")
    found, was_repaired = valid(circle)
    assert not was_repaired
    assert not QgsWkbTypes.isCurvedType(found.wkbType())
    assert found.area() == pytest.approx(3.14159, rel=1e-3)


def test_points_and_lines_that_a_repair_leaves_are_no_part_of_a_polygon():
    mixed = QgsGeometry.fromWkt("GEOMETRYCOLLECTION(POINT(1 1),LINESTRING(0 0,9 9),POLYGON((0 0,2 0,2 2,0 2,0 0)))")
    polygon = QgsGeometry.fromWkt(square(0, 0, 1)).type()
    assert same_kind(mixed, polygon).area() == pytest.approx(4)
    assert same_kind(QgsGeometry.fromWkt("GEOMETRYCOLLECTION(POINT(1 1))"), polygon).isNull()


def test_binary_geometries_are_judged_and_repaired_alike():
    bad, good = (bytes(QgsGeometry.fromWkt(wkt).asWkb()) for wkt in (BOW_TIE, square(0, 0, 3)))
    with quiet():
        assert is_valid_wkb(good) and not is_valid_wkb(bad)
        assert is_valid_wkb(repaired_wkb(bad))


def test_repairs_are_told_with_what_they_changed_and_none_is_silent():
    notes = Notes()
    tell_repairs("Lieux", 0, notes)
    assert not notes.warnings
    tell_repairs("Lieux", 2, notes)
    tell_repairs("Lieux", 2, notes, 12.34)
    assert [str(one) for one in notes.warnings] == [
        "Lieux: 2 invalid geometries repaired.",
        "Lieux: 2 invalid geometries repaired (12.3 m² changed).",
    ]
