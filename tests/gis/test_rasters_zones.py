"""Grids, aligned reading, drawing and zones."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRasterLayer, QgsRectangle

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.heat.zonal import ZoneMeans
from aula_toolbox.core.messages import Notes
from aula_toolbox.gis.raster.rasters import NODATA, Canvas, Grid, Raster, write_raster
from aula_toolbox.gis.raster.zones import OUTSIDE, ZonePixels
from aula_toolbox.gis.vector.shapes import box_of, valid_geometries
from aula_toolbox.gis.vector.sources import Source
from tests.support.layers import memory_layer, square


@pytest.fixture
def crs(qgis_app):
    return QgsCoordinateReferenceSystem("EPSG:2154")


@pytest.fixture
def grid(crs):
    return Grid.around(QgsRectangle(700_003, 6_600_001, 700_098, 6_600_057), 10, crs)


def test_a_grid_falls_on_multiples_of_its_pixel(grid):
    assert (grid.west, grid.north, grid.columns, grid.rows) == (700_000, 6_600_060, 10, 6)
    assert grid.pixel_of(700_001, 6_600_059) == (0, 0) and grid.pixel_of(0, 0) is None
    part = grid.part(QgsRectangle(699_985, 6_600_045, 700_001, 6_600_060))
    assert (part.west, part.north, part.columns, part.rows) == (699_980, 6_600_060, 3, 2)
    assert grid.size == 60 and list(grid.bands(4))[-1][0] == slice(4, 6)


def test_written_rasters_come_back_and_align(grid, tmp_path, crs):
    values = np.arange(60, dtype=np.float32).reshape(6, 10)
    values[0, 0] = np.nan
    path = tmp_path / "new" / "v.tif"
    told = []
    write_raster(path, grid, lambda window: values[window], told.append)
    raster = Raster.open(QgsRasterLayer(str(path), "v"))
    assert raster.nodata == NODATA and told[-1] == 1 and raster.name == "v" and raster.dtype == np.float32
    assert np.array_equal(raster.values(), values, equal_nan=True)
    assert raster.aligned(grid) is raster
    shifted = Grid(grid.west + 10, grid.north, 10, 10, 6, crs)
    moved = raster.aligned(shifted, "near").values()
    assert np.array_equal(moved[:, :9], values[:, 1:]) and np.isnan(moved[:, 9]).all()
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    assert not raster.grid.same_lines(Grid(0, 0, 1, 10, 6, degrees))
    gdal.UseExceptions()
    with pytest.raises(AulaError, match="cannot be read"):
        Raster.open(tmp_path / "absent.tif")


def test_later_shapes_cover_earlier_ones_and_sums_add(grid):
    canvas = Canvas(grid)
    first, second = (QgsGeometry.fromWkt(square(700_000 + x, 6_600_000, 40)) for x in (0, 20))
    canvas.draw([(first, 3), (second, 5)])
    assert canvas.array()[5].tolist() == [3, 3, 5, 5, 5, 5, 0, 0, 0, 0]
    both = Canvas(grid)
    both.draw([(first, 1), (second, 1)], add=True)
    assert both.array()[5].tolist() == [1, 1, 2, 2, 1, 1, 0, 0, 0, 0]


def test_zones_overlapping_tiny_and_partly_outside(grid):
    wkts = [
        square(700_000, 6_600_000, 40),
        square(700_020, 6_600_000, 40),
        square(700_052, 6_600_052, 2),
        square(700_080, 6_600_000, 40),
        square(800_000, 6_600_000, 40),
    ]
    zones = ZonePixels([*(QgsGeometry.fromWkt(wkt) for wkt in wkts), None], grid)
    assert zones.count.tolist() == [16, 16, 1, 16, 16, 0]
    assert zones.single.tolist() == [False, False, True, False, False, False]
    means = ZoneMeans(zones.size)
    values = np.tile(np.arange(10.0), (6, 1))
    for place, numbers in zones.pieces():
        means.add(numbers, values[place])
    assert means.count.tolist() == [16, 16, 1, 8, 0, 0]
    assert means.means().tolist()[:4] == [1.5, 3.5, 5, 8.5]
    assert OUTSIDE == -1 and ZonePixels([None], grid).count.tolist() == [0]


def test_invalid_and_missing_geometries_are_told(crs, qgis_processing):
    from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource

    bow = "POLYGON((0 0,10 10,10 0,0 10,0 0))"
    layer = memory_layer("Polygon", [(bow, 1), (None, 2), (square(20, 0, 5), 3)], "n:integer", name="formes")
    context = QgsProcessingContext()
    notes = Notes()
    found = valid_geometries(Source(QgsProcessingFeatureSource(layer, context), context, layer), crs, notes)
    assert found[0].area() == pytest.approx(50) and found[1] is None
    assert [str(note) for note in notes.warnings] == [
        "formes: 1 invalid geometries repaired (50.0 m² changed).",
        "formes: 1 features without geometry.",
    ]
    assert box_of(found).width() == 25
