"""Heights of ground, roofs and trees on one grid; where a grid lies and where its north points; ground of places."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProcessingContext, QgsRectangle

from aula_toolbox.core.messages import Notes
from aula_toolbox.gis.heat.relief import ReliefLayers, footprints, place_of, read_relief
from aula_toolbox.gis.raster.rasters import Grid
from aula_toolbox.gis.vector.sources import Source
from tests.support.layers import memory_layer, square

X, Y = 690_000, 7_040_000


def source(layer):
    return Source.whole(layer, QgsProcessingContext())


def grid(x=X, y=Y, side=40, epsg=2154):
    box = QgsRectangle(x, y, x + side, y + side)
    return Grid.around(box, 1.0, QgsCoordinateReferenceSystem(f"EPSG:{epsg}"))


def test_roofs_and_crowns_without_a_survey(qgis_app):
    roofs = memory_layer("Polygon", [(square(X, Y, 10), 6.0)], "HAUTEUR:double")
    trees = memory_layer("Point", [(f"POINT({X + 30} {Y + 30})", None)], "rayon_m:double")
    notes = Notes()
    relief, is_known = read_relief(ReliefLayers(buildings=source(roofs), trees=source(trees)), grid(), notes)
    assert is_known.all() and not relief.ground.any()
    assert (relief.buildings == 6).sum() == 100 and relief.is_roof.sum() == 100
    crown = (relief.canopy > relief.buildings).sum()
    assert crown == pytest.approx(np.pi * 9, abs=6) and relief.canopy.max() == 8
    assert "the shade is a minimum" in str(notes.warnings[0])


@pytest.mark.parametrize(
    ("epsg", "x", "y", "bearing"),
    [(2154, 690_000, 7_040_000, -0.10), (2154, 1_030_000, 6_840_000, 3.3), (32631, 500_000, 5_600_000, 0.0)],
)
def test_the_north_of_the_grid_is_not_that_of_the_sun(epsg, x, y, bearing, qgis_app):
    latitude, longitude, found = place_of(grid(x, y, epsg=epsg))
    assert 48 < latitude < 51 and 2 < longitude < 8
    if epsg == 2154:
        bearing = 0.725608 * (longitude - 3)  # the cone of Lambert-93
    assert found == pytest.approx(bearing, abs=0.02)


def test_the_ground_of_lines_and_points(qgis_app):
    lines = source(memory_layer("LineString", [(f"LINESTRING({X} {Y},{X + 100} {Y})",)]))
    shapes = [QgsGeometry.fromWkt(f"LINESTRING({X} {Y},{X + 100} {Y})"), None]
    usual, wide = (footprints(lines, shapes, widths) for widths in (None, np.array([8.0, np.nan])))
    assert usual[0].area() == pytest.approx(300, abs=10) and wide[0].area() == pytest.approx(800, abs=60)
    assert usual[1] is None
    points = source(memory_layer("Point", [(f"POINT({X} {Y})",)]))
    stop = footprints(points, [QgsGeometry.fromWkt(f"POINT({X} {Y})")], None)[0]
    assert stop.area() == pytest.approx(np.pi * 25, rel=0.05)
    parks = source(memory_layer("Polygon", [(square(X, Y, 5),)]))
    assert footprints(parks, shapes, None) is shapes
