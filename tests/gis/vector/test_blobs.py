"""Polygons in binary made flat, valid and counted on a grid."""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry

from aula_toolbox.core.partition.rings import PartitionGrid
from aula_toolbox.gis.vector.blobs import ORIGIN_M, BlobReader, edges_of, grid_of
from tests.support.layers import square

pytestmark = pytest.mark.usefixtures("qgis_app")
X, Y = 690_000, 7_030_000
HEIGHTS = f"POLYGON Z(({X} {Y} 9,{X + 3} {Y} 9,{X + 3} {Y + 3} 9,{X} {Y + 3} 9,{X} {Y} 9))"
BOW_TIE = f"POLYGON(({X} {Y},{X + 10} {Y + 10},{X + 10} {Y},{X} {Y + 10},{X} {Y}))"


def blob(wkt):
    return None if wkt is None else bytes(QgsGeometry.fromWkt(wkt).asWkb())


def read(*wkts):
    blobs = [blob(wkt) for wkt in wkts]
    reader = BlobReader(grid_of(blobs, 0.001))
    return reader.read(blobs, lambda share: None), blobs


def test_layers_of_one_place_share_an_origin():
    first, second = (grid_of([None, blob(square(X + shift, Y, 10))], 0.001) for shift in (0, 5000))
    assert (first.x, first.y) == (second.x, second.y) == (600_000, 7_000_000)
    assert first.x % ORIGIN_M == 0
    assert grid_of([], 0.001) == PartitionGrid(0.0, 0.0, 0.001)


def test_each_part_tells_the_row_it_comes_from():
    first = f"({X} {Y},{X + 1} {Y},{X + 1} {Y + 1},{X} {Y})"
    second = f"({X + 5} {Y},{X + 6} {Y},{X + 6} {Y + 1},{X + 5} {Y})"
    two = f"MULTIPOLYGON(({first}),({second}))"
    taken, blobs = read(square(X, Y, 10), None, two)
    assert taken.row.tolist() == [0, 2, 2]
    assert taken.repaired == 0 and taken.dropped_m2 == 0
    # what was read is let go
    assert blobs == [None, None, None]


def test_heights_and_curves_are_flattened():
    circle = f"CURVEPOLYGON(CIRCULARSTRING({X} {Y},{X + 2} {Y},{X} {Y}))"
    taken, _ = read(HEIGHTS, circle, f"POINT({X} {Y})")
    assert taken.row.tolist() == [0, 1]
    areas = taken.rings.area2() * 0.001**2 / 2
    assert areas.tolist() == pytest.approx([9, 3.14159], rel=1e-3)


def test_an_invalid_polygon_is_repaired_once_and_its_change_is_told():
    taken, _ = read(BOW_TIE, square(X + 50, Y, 10))
    assert taken.repaired == 1
    assert set(taken.row.tolist()) == {0, 1}
    # the lobes of a bow tie cancel each other until it is repaired
    assert taken.changed_m2 == pytest.approx(50)


def test_what_is_smaller_than_the_grid_is_dropped_and_counted():
    taken, _ = read(square(X + 0.0001, Y + 0.0001, 0.0002), square(X, Y, 10))
    assert taken.row.tolist() == [1]
    assert taken.dropped_m2 == pytest.approx(4e-8, rel=1e-3)


def test_segments_are_metres_from_the_origin_of_the_grid():
    shapes = [QgsGeometry(), QgsGeometry.fromWkt(HEIGHTS), QgsGeometry.fromWkt("POLYGON EMPTY")]
    edges = edges_of(shapes, PartitionGrid(X, Y, 0.001))
    assert edges.area.tolist() == pytest.approx([0, 9, 0])
