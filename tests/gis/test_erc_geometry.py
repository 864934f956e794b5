"""Geometry of farm structures, barriers and sites: the fast ways give what the plain ways give."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import QgsGeometry, QgsRectangle

from aula_toolbox.gis.erc import land, sites
from aula_toolbox.gis.vector.cover import Cover
from aula_toolbox.gis.vector.geometry import area_of, areal, polygons_of, union

pytestmark = pytest.mark.usefixtures("qgis_app")
X, Y = 680_000, 7_040_000


def square(x, y, side):
    return QgsGeometry.fromRect(QgsRectangle(X + x, Y + y, X + x + side, Y + y + side))


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


def test_an_empty_year_has_no_structure():
    cover = Cover.of([square(0, 0, 10), square(100, 0, 10)]).settled()
    nothing = np.zeros(2, bool)
    assert land.structures_near(cover, nothing, [square(0, 0, 10)], 5.0) == {}


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000))
def test_a_farm_is_as_near_as_the_union_of_what_it_touches(qgis_app, seed):
    random = np.random.default_rng(seed)
    cover = tiles(random, 500, 6)
    is_farm = random.random(len(cover)) < 0.4
    target = square(*random.integers(0, 500, 2), 30)
    found = land.structures_near(cover, is_farm, [target], 10.0)
    rows = np.flatnonzero(is_farm)
    assert sorted(found) == rows.tolist()
    whole = polygons_of(union(cover.geometries(rows))) if len(rows) else []
    for row in rows.tolist():
        inside = cover.geometry(row).pointOnSurface()
        (own,) = [part for part in whole if part.intersects(inside)]
        assert found[row] == (own.distance(target) <= 10.0)


def test_a_feature_in_two_structures_follows_its_largest_part():
    parts = QgsGeometry.collectGeometry([square(0, 0, 10), square(200, 0, 40)])
    cover = Cover.of([parts]).settled()
    everything = np.ones(2, bool)
    assert land.structures_near(cover, everything, [square(260, 0, 5)], 30.0) == {0: True}
    assert land.structures_near(cover, everything, [square(20, 0, 5)], 30.0) == {0: False}


def test_barriers_take_their_land_from_the_patches_and_cut_them():
    patches = [square(0, 0, 100), square(300, 0, 50)]
    road = land.barriers([QgsGeometry.fromWkt(f"LINESTRING({X + 50} {Y - 50},{X + 50} {Y + 150})")], [10.0])
    left = land.cut_patches(patches, road)
    assert sorted(round(part.area()) for part in left) == [2500, 4500, 4500]
    assert [part.area() for part in land.cut_patches(patches, QgsGeometry())] == [10_000, 2_500]


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 10_000))
def test_the_natural_share_of_a_ring_is_that_of_the_drawn_ring(qgis_app, seed):
    random = np.random.default_rng(seed)
    cover = tiles(random, 600, 6)
    is_natural = (random.random(len(cover)) < 0.5).astype(int)
    site_shapes = [square(*random.integers(0, 550, 2), int(random.integers(5, 90))) for _ in range(4)]
    found = sites.natural_share(cover, cover.polygons(), is_natural, [*site_shapes, QgsGeometry()], 60.0)
    drawn = cover.geometries()
    for share, site in zip(found, site_shapes):
        ring = site.buffer(60.0, 6).difference(site)
        areas = np.array([area_of(areal(shape.intersection(ring))) for shape in drawn])
        assert share == pytest.approx(areas @ is_natural / areas.sum(), abs=1e-9)
    assert np.isnan(found[-1])
