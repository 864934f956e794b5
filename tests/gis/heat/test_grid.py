"""Class numbers of rasters, and evapotranspiration on their grid."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.heat.classes import load_classes
from aula_toolbox.gis.heat import grid as heat_grid
from aula_toolbox.gis.raster.rasters import Grid, Raster, write_raster
from aula_toolbox.gis.raster.zones import ZonePixels
from tests.support.layers import square

pytestmark = pytest.mark.usefixtures("qgis_app")
X, Y = 700_000, 6_600_000


def silent(_share):
    """A progress nobody listens to."""


@pytest.fixture
def grid(qgis_app):
    return Grid.around(QgsRectangle(X, Y, X + 40, Y + 30), 10, QgsCoordinateReferenceSystem("EPSG:2154"))


def raster(folder, grid, values, name="a.tif"):
    write_raster(folder / name, grid, lambda window: np.asarray(values, np.float32)[window])
    return Raster.open(folder / name)


def test_pixels_take_the_number_of_their_class_and_no_data_the_next_one(grid, tmp_path):
    classes = load_classes()
    first, second = (float(code) for code in classes.code[:2])
    values = np.full(grid.shape, first)
    values[0, 0], values[2, 3] = second, np.nan
    numbers = heat_grid.class_numbers(raster(tmp_path, grid, values), classes, silent)
    assert numbers[0, 0] == 1 and numbers[1, 1] == 0
    assert numbers[2, 3] == len(classes)
    assert np.bincount(numbers.ravel())[:2].tolist() == [10, 1]


def test_codes_that_the_table_lacks_are_told_with_their_pixels(grid, tmp_path):
    classes = load_classes()
    values = np.full(grid.shape, float(classes.code[0]))
    values[0, :2] = 99_999
    with pytest.raises(AulaError, match=r"99999 \(2 pixels\)") as caught:
        heat_grid.class_numbers(raster(tmp_path, grid, values), classes, silent)
    assert caught.value.problems[0].code == "E_LUCODE"


def test_codes_far_apart_are_counted_as_those_that_are_near():
    near, far = np.array([[3, 3, 5]]), np.array([[3, 3, 3 + heat_grid.TABLE_LENGTH]])
    for codes in (near, far):
        present, count = heat_grid._counted(codes)
        assert present.tolist() == sorted(set(codes.ravel().tolist()))
        assert count.tolist() == [2, 1]
    assert heat_grid._counted(np.array([], int))[0].size == 0


def test_codes_in_memory_say_no_data_by_zero():
    classes = load_classes()
    codes = np.array([0, int(classes.code[2])], np.uint8)
    assert heat_grid.numbers_of_codes(codes, classes).tolist() == [len(classes), 2]


def test_evapotranspiration_must_cover_what_is_described(grid, tmp_path):
    whole = raster(tmp_path, grid, np.full(grid.shape, 4.0), "whole.tif")
    everywhere = lambda window: np.ones(grid.shape, bool)[window]  # noqa: E731
    found = heat_grid.aligned_et0(whole, grid, everywhere, None)
    assert found.largest == pytest.approx(4.0)
    holed = np.full(grid.shape, 4.0)
    holed[0, 0] = np.nan
    with pytest.raises(AulaError, match="1 pixels") as caught:
        heat_grid.aligned_et0(raster(tmp_path, grid, holed, "holed.tif"), grid, everywhere, None)
    assert caught.value.problems[0].code == "E_ET0_COVER"


def test_a_zone_without_known_pixels_has_no_mean(grid):
    zones = ZonePixels(
        [QgsGeometry.fromWkt(square(X, Y, 20)), QgsGeometry.fromWkt(square(X + 30, Y + 20, 10)), None], grid
    )
    values = np.arange(12, dtype=float).reshape(3, 4)
    values[0, 3] = np.nan
    # the first zone holds rows 1 and 2 (north is row 0), columns 0 and 1
    means = heat_grid.zone_means(zones, lambda place: values[place]).means()
    assert means[0] == pytest.approx((4 + 5 + 8 + 9) / 4)
    assert np.isnan(means[1:]).all()
