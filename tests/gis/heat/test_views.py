"""Trees in view of homes, canopy around them."""

from __future__ import annotations

import math

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.heat.canopy import AUTO, HEIGHT, MASK, PERCENT
from aula_toolbox.core.messages import Notes
from aula_toolbox.gis.heat.views import canopy_grid, canopy_of_raster, share_around, trees_in_view
from aula_toolbox.gis.raster.rasters import Grid, Raster, write_raster
from tests.support.layers import square

pytestmark = pytest.mark.usefixtures("qgis_app")
X, Y = 700_000, 6_600_000
BOX = QgsRectangle(X, Y, X + 200, Y + 200)
CLASSES = ((1, 2, 3), (2,))


def silent(_share):
    """A progress nobody listens to."""


@pytest.fixture
def crs(qgis_app):
    return QgsCoordinateReferenceSystem("EPSG:2154")


def shapes(*wkts):
    return [None if wkt is None else QgsGeometry.fromWkt(wkt) for wkt in wkts]


def raster(folder, crs, values, pixel=10.0):
    grid = Grid(X, Y + 200, pixel, values.shape[1], values.shape[0], crs)
    write_raster(folder / "canopy.tif", grid, lambda window: values.astype(np.float32)[window])
    return Raster.open(folder / "canopy.tif")


def test_trees_are_counted_from_the_outline_of_a_home():
    homes = shapes(square(0, 0, 10), None)
    trees = shapes("POINT(30 5)", "POINT(31 5)", "POINT(5 5)", None)
    count = trees_in_view(homes, trees, 20.0, None, silent)
    assert count[0] == 2
    assert math.isnan(count[1])


def test_a_tree_behind_another_building_is_not_in_view():
    homes, trees = shapes(square(0, 0, 10)), shapes("POINT(30 5)")
    wall, beside = square(15, 0, 10), square(15, 50, 10)
    assert trees_in_view(homes, trees, 50.0, shapes(square(0, 0, 10), wall), silent).tolist() == [0]
    # the home itself hides nothing
    assert trees_in_view(homes, trees, 50.0, shapes(square(0, 0, 10), beside), silent).tolist() == [1]


def test_drawn_canopy_is_one_inside_and_nought_outside(crs):
    grid, canopy = canopy_grid(shapes(square(X, Y, 100), None), BOX, crs)
    assert grid.shape == canopy.shape == (40, 40)
    assert canopy.mean() == pytest.approx(0.25)
    assert set(np.unique(canopy)) == {0, 1}


def test_shares_masks_and_heights_are_told_by_their_numbers(crs, tmp_path):
    notes, half = Notes(), np.zeros((20, 20))
    half[:, :10] = 1
    _, canopy = canopy_of_raster(raster(tmp_path, crs, half), BOX, crs, AUTO, CLASSES, None, notes)
    assert canopy.mean() == pytest.approx(0.5)
    assert str(notes.facts[0]).endswith(f"CANOPY_KIND = {MASK}.")
    _, shares = canopy_of_raster(raster(tmp_path, crs, half * 40), BOX, crs, PERCENT, CLASSES, None, notes)
    assert shares.max() == pytest.approx(0.4)


def test_heights_need_the_roofs_and_leave_them_out(crs, tmp_path):
    high = np.full((20, 20), 12.5)
    with pytest.raises(AulaError, match="roofs would count as trees") as caught:
        canopy_of_raster(raster(tmp_path, crs, high), BOX, crs, AUTO, CLASSES, None, Notes())
    assert caught.value.problems[0].code == "E_CANOPY"
    roofs = shapes(square(X, Y, 100), None)
    _, canopy = canopy_of_raster(raster(tmp_path, crs, high), BOX, crs, HEIGHT, CLASSES, roofs, Notes())
    assert canopy.mean() == pytest.approx(0.75)


def test_a_raster_elsewhere_is_refused(crs, tmp_path):
    away = QgsRectangle(X + 5000, Y, X + 5100, Y + 100)
    with pytest.raises(AulaError, match="does not meet the homes") as caught:
        canopy_of_raster(raster(tmp_path, crs, np.eye(20)), away, crs, MASK, CLASSES, None, Notes())
    assert caught.value.problems[0].code == "E_OUTSIDE"


def test_canopy_around_a_point_is_that_of_its_disc(crs):
    grid = Grid(X, Y + 200, 5.0, 40, 40, crs)
    canopy = np.zeros((40, 40), np.float32)
    canopy[:, :20] = 1
    canopy[:, 35:] = np.nan
    points = [
        QgsPointXY(X + 100, Y + 100),  # on the edge of the wood
        QgsPointXY(X + 30, Y + 100),  # wholly in it
        QgsPointXY(X + 197, Y + 100),  # nothing is known around
        QgsPointXY(X + 900, Y + 100),  # outside
        None,
    ]
    share = share_around(canopy, grid, points, 20.0, silent)
    assert share[0] == pytest.approx(50, abs=10)
    assert share[1] == pytest.approx(100)
    assert np.isnan(share[2:]).all()
