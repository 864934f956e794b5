"""Geometry of the ENAF envelope and of the thresholds: the fast ways give what the plain ways give."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import Qgis, QgsGeometry, QgsRectangle

from aula_toolbox.gis.erc import land
from aula_toolbox.gis.vector.geometry import area_of, areal, polygons_of, union

pytestmark = pytest.mark.usefixtures("qgis_app")
X, Y = 680_000, 7_040_000


def square(x, y, side):
    return QgsGeometry.fromRect(QgsRectangle(X + x, Y + y, X + x + side, Y + y + side))


def plain_envelope(shapes, distance, least):
    """All polygons united and grown at once: what the regional script does."""
    grown = union(shapes).buffer(distance, 8, Qgis.EndCapStyle.Round, Qgis.JoinStyle.Round, 2.0)
    kept = []
    for block in polygons_of(areal(grown)):
        shrunk = areal(block.buffer(-distance, 8, Qgis.EndCapStyle.Round, Qgis.JoinStyle.Bevel, 2.0))
        if area_of(shrunk) >= least:
            full = [QgsGeometry.fromPolygonXY([part.asPolygon()[0]]) for part in polygons_of(shrunk)]
            kept += [part for part in full if part.area() >= least]
    return union(kept)


def different(first, second):
    """Area that only one of two geometries covers."""
    if area_of(first) == 0 or area_of(second) == 0:
        return max(area_of(first), area_of(second))
    return area_of(areal(first.symDifference(second)))


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000))
def test_groups_kept_from_another_year_give_the_same_envelope(qgis_app, seed):
    random = np.random.default_rng(seed)
    shapes = [square(*random.integers(0, 900, 2), int(random.integers(20, 120))) for _ in range(40)]
    known = land.Grown()
    built = list(range(30))
    for year in range(3):
        found = land.envelope(shapes, built, 50.0, 1e4, known)
        plain = plain_envelope([shapes[row] for row in built], 50.0, 1e4)
        # round corners are drawn with other vertices when patches grow one by one: up to 0.1 % of the area was seen
        assert different(union(found), plain) < 3e-3 * max(area_of(plain), 1.0)
        assert sorted(row for rows in known.by_rows for row in rows) == sorted(built)
        built = sorted({*built, 30 + year} - {year})


def test_groups_are_apart_and_an_empty_year_has_no_envelope():
    shapes = [square(0, 0, 10), square(10, 10, 10), square(100, 0, 10), square(115, 0, 10)]
    assert land.groups(shapes, [0, 1, 2, 3]) == [[0, 1], [2], [3]]
    assert land.groups(shapes, [2, 0]) == [[0], [2]]
    assert land.envelope(shapes, [], 50.0, 1.0) == []


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000))
def test_structures_are_those_of_the_union_and_each_polygon_lies_in_its_own(qgis_app, seed):
    random = np.random.default_rng(seed)
    shapes = [square(*random.integers(0, 500, 2), int(random.integers(20, 90))) for _ in range(30)]
    known = land.Grown()
    for rows in (list(range(20)), list(range(5, 25)), [3], []):
        structures, owner = land.own_structure(shapes, rows, known)
        whole = polygons_of(union([shapes[row] for row in rows]))
        assert sorted(round(part.area(), 3) for part in structures) == sorted(round(part.area(), 3) for part in whole)
        assert sorted(owner) == rows
        for row, structure in owner.items():
            assert area_of(areal(shapes[row].difference(structures[structure]))) < 1e-3
