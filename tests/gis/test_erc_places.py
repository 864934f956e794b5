"""Places where two land covers part, and flows by zone: areas by hand."""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry

from aula_toolbox.core.erc.places import CodeRules
from aula_toolbox.gis.erc.places import FlowPieces, partings, zone_areas, zone_sums

ROAD, HOUSES = ("CS2.2.1", "US1.1", "CS1.1.1.2", "US4.1.1"), ("CS2.2.1", "US1.1", "CS1.1.1.1", "US5")


def box(x, y, width, height):
    return QgsGeometry.fromWkt(f"POLYGON(({x} {y},{x + width} {y},{x + width} {y + height},{x} {y + height},{x} {y}))")


def pieces(title, *rows):
    """Rows of (commune, codes, sense, shape)."""
    insee, codes, sense, shapes = zip(*rows) if rows else ((), (), (), ())
    return FlowPieces(title, "OCS GE", list(insee), list(codes), list(sense), list(shapes))


def found(first, second, least=500.0):
    told = partings(first, second, CodeRules.kinds(), least, lambda share: None)
    return [(one.title, one.kind, one.sense, round(one.area_m2)) for one in told]


def test_what_one_land_cover_moves_and_the_other_does_not(qgis_app):
    first = pieces("A", ("1", HOUSES, 1, box(0, 0, 100, 100)), ("1", ROAD, 1, box(200, 0, 100, 100)))
    second = pieces("B", ("1", HOUSES, 1, box(0, 0, 60, 100)), ("1", HOUSES, 1, box(500, 0, 30, 30)))
    assert found(first, second) == [("A", "route", 1, 10000), ("A", "habitat", 1, 4000), ("B", "habitat", 1, 900)]
    assert found(second, first) == [("A", "route", 1, 10000), ("A", "habitat", 1, 4000), ("B", "habitat", 1, 900)]


def test_the_same_land_moved_the_other_way_parts_whole(qgis_app):
    first = pieces("A", ("1", HOUSES, 1, box(0, 0, 100, 100)))
    given = (HOUSES[2], HOUSES[3], HOUSES[0], HOUSES[1])
    second = pieces("B", ("1", given, -1, box(0, 0, 100, 100)))
    assert found(first, second) == [("A", "habitat", 1, 10000), ("B", "habitat", -1, 10000)]


def test_with_one_land_cover_only_kinds_that_land_files_count_otherwise(qgis_app):
    own = pieces("A", ("1", HOUSES, 1, box(0, 0, 100, 100)), ("2", ROAD, 1, box(200, 0, 100, 100)))
    assert found(own, None) == found(None, own) == [("A", "route", 1, 10000)]
    assert found(None, None) == []


def test_pieces_that_touch_are_one_place_and_small_ones_none(qgis_app):
    own = pieces(
        "A",
        ("1", ROAD, 1, box(0, 0, 20, 20)),
        ("1", ("CS2.2.1", "US1.1", "CS1.1.1.1", "US4.1.1"), 1, box(20, 0, 20, 20)),
        ("1", ROAD, 1, box(300, 0, 20, 20)),
        ("1", ROAD, 1, box(900, 0, 0.001, 0.001)),
    )
    (place,) = partings(own, None, CodeRules.kinds(), 500.0, lambda share: None)
    assert round(place.area_m2) == 800
    assert place.codes in (ROAD, ("CS2.2.1", "US1.1", "CS1.1.1.1", "US4.1.1"))


def test_flows_and_zones_are_shared_by_area(qgis_app):
    own = pieces("A", ("1", HOUSES, 1, box(0, 0, 100, 100)), ("1", HOUSES, -1, box(90, 200, 20, 10)))
    zones = [box(0, 0, 40, 100), box(40, 0, 60, 300)]
    assert zone_sums(own, zones) == [
        ("1", 0, 1, pytest.approx(4000)),
        ("1", 1, 1, pytest.approx(6000)),
        ("1", 1, -1, pytest.approx(100)),
    ]
    assert zone_areas(zones, [box(0, 0, 100, 100), box(0, 100, 100, 100)]) == [
        (0, 0, pytest.approx(4000)),
        (0, 1, pytest.approx(6000)),
        (1, 1, pytest.approx(6000)),
    ]
