"""The urban envelope: blocks kept from another year give what all polygons united at once give."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import Qgis, QgsGeometry, QgsRectangle

from aula_toolbox.gis.erc import urban
from aula_toolbox.gis.vector.cover import Cover
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


def tiles(random, side, count):
    """A wall of bricks over a square, settled."""
    edges = np.r_[0, np.sort(random.integers(20, side - 20, count)), side]
    shapes = []
    for low, high in zip(edges, edges[1:]):
        joints = np.r_[0, np.sort(random.integers(20, side - 20, count)), side]
        shapes += [
            QgsGeometry.fromRect(QgsRectangle(X + a, Y + low, X + b, Y + high))
            for a, b in zip(joints, joints[1:])
            if b > a and high > low
        ]
    return Cover.of(shapes).settled()


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000))
def test_patches_kept_from_another_year_give_the_same_envelope(qgis_app, seed):
    random = np.random.default_rng(seed)
    cover = tiles(random, 900, 7)
    built = random.random(len(cover)) < 0.4
    known = urban.Grown()
    for year in range(3):
        found = urban.envelope(cover, built, 50.0, 1e4, known)
        plain = plain_envelope(cover.geometries(np.flatnonzero(built)), 50.0, 1e4)
        # round corners are drawn with other vertices when patches grow one by one: up to 0.1 % of the area was seen
        assert different(union(found), plain) < 3e-3 * max(area_of(plain), 1.0)
        assert sorted(row for rows in known.by_rows for row in rows) == np.flatnonzero(built).tolist()
        built = built.copy()
        built[[year, -1 - year]] = [True, False]


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 10_000))
def test_years_that_change_much_and_little_give_the_same_envelope(qgis_app, seed):
    """Scattered squares that come and go: blocks that meet, part, are filled or emptied."""
    random = np.random.default_rng(seed)
    shapes = [square(x, y, 60) for x in range(0, 2400, 150) for y in range(0, 2400, 150)]
    cover = Cover.of(shapes).settled()
    known = urban.Grown()
    built = random.random(len(cover)) < 0.5
    for share in (0.02, 0.3, 0.0, 0.05):
        found = urban.envelope(cover, built, 50.0, 1e4, known)
        alone = urban.envelope(cover, built, 50.0, 1e4)
        assert different(union(found), union(alone)) < 1e-3
        assert len(found) == len(alone)
        assert sum(area_of(part) for part in found) == pytest.approx(area_of(union(found)))
        held = [key for block in known.blocks for key in block.keys]
        assert sorted(held) == sorted(known.by_rows)
        built = built ^ (random.random(len(cover)) < share)


def test_what_lies_in_a_filled_hole_is_no_second_part(qgis_app):
    """A ring of houses around a far yard: the hole is filled, the house in its middle is in it already."""
    ring = square(0, 0, 900).difference(square(100, 100, 700))
    cover = Cover.of([ring, square(400, 400, 100)]).settled()
    (whole,) = urban.envelope(cover, np.ones(len(cover), bool), 50.0, 1e3)
    assert area_of(whole) == pytest.approx(900 * 900, rel=1e-3)


def test_an_empty_year_has_no_envelope_and_forgets_its_blocks(qgis_app):
    cover = Cover.of([square(0, 0, 200), square(1000, 0, 10)]).settled()
    known = urban.Grown()
    assert len(urban.envelope(cover, np.ones(2, bool), 50.0, 1e4, known)) == 1
    assert urban.envelope(cover, np.zeros(2, bool), 50.0, 1.0, known) == []
    assert (known.blocks, known.by_rows) == ([], {})
