"""Land split rule after rule: nothing is lost, the first rule met counts."""

from __future__ import annotations

import math

import pytest
from qgis.core import QgsGeometry

from aula_toolbox.gis.vector.pieces import Pieces, belt, within
from tests.support.layers import square

pytestmark = pytest.mark.usefixtures("qgis_app")


def shape(*place):
    return QgsGeometry.fromWkt(square(*place))


def test_a_split_conserves_the_area_and_names_what_is_inside():
    pieces = Pieces([shape(0, 0, 10)], [{"need": None}]).split(shape(0, 0, 5), "need", "water", rank=2)
    assert sorted(zip(pieces.column("need"), (round(one.area()) for one in pieces.shapes)), key=str) == [
        ("water", 25),
        (None, 75),
    ]
    assert pieces.area_m2 == pytest.approx(100)
    assert [facts["rank"] for facts in pieces.facts if facts["need"]] == [2]


def test_the_first_rule_that_meets_a_piece_keeps_it():
    pieces = Pieces([shape(0, 0, 10)], [{"need": None}])
    pieces = pieces.split(shape(-1, -1, 20), "need", "first").split(shape(0, 0, 5), "need", "second")
    assert pieces.column("need") == ["first"]
    assert pieces.area_m2 == pytest.approx(100)


def test_a_zone_without_area_or_elsewhere_changes_nothing():
    pieces = Pieces([shape(0, 0, 10)], [{"need": None}])
    assert pieces.split(QgsGeometry(), "need", "x") is pieces
    assert pieces.split(shape(100, 0, 5), "need", "x").column("need") == [None]
    # a border in common is no piece of land
    assert pieces.split(shape(10, 0, 5), "need", "x").column("need") == [None]


def test_what_no_rule_met_is_filled_and_slivers_are_not_kept():
    pieces = Pieces([shape(0, 0, 10), shape(20, 0, 1)], [{"need": None}, {"need": "known"}])
    pieces.fill("need", "rest")
    pieces.add(QgsGeometry.fromWkt("POLYGON((0 0,1 0,0 0))"), {"need": "sliver"})
    assert pieces.column("need") == ["rest", "known"]
    assert len(pieces) == 2


def test_a_zone_is_cut_by_a_cover_and_its_hole_is_told():
    cover = [shape(0, 0, 5), shape(5, 0, 5), shape(50, 0, 5)]
    pieces = within(shape(0, 0, 10), cover, [{"code": "a"}, {"code": "b"}, {"code": "c"}], {"code": "gap"})
    assert pieces.column("code") == ["a", "b", "gap"]
    assert [round(one.area()) for one in pieces.shapes] == [25, 25, 50]
    assert within(shape(100, 100, 1), cover, [{}, {}, {}], {"code": "gap"}).column("code") == ["gap"]


def test_a_belt_is_the_ring_around_less_what_is_taken():
    ring = belt(shape(0, 0, 10), 2.0, shape(0, 0, 10))
    # four strips of 10 x 2 and four quarters of a circle, drawn with 8 segments a quarter
    assert ring.area() == pytest.approx(80 + math.pi * 4, rel=1e-2)
    assert not ring.contains(QgsGeometry.fromWkt("POINT(5 5)"))
