"""Rasters as they are given: the same ground in five georeferences reads the same or is refused with its remedy."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, osr

from aula_toolbox.core.errors import AulaError
from aula_toolbox.gis.raster.rasters import Grid, Raster


@pytest.fixture
def field(qgis_app, shared_data):
    return shared_data / "field" / "heat"


def made(path, values, transform=(690_000, 5, 0, 7_040_000, 0, -5), kind=gdal.GDT_Byte, epsg=2154, **band):
    """A small raster; keywords are set on its band: NoDataValue, Scale, Offset."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, kind)
    if transform is not None:
        dataset.SetGeoTransform(transform)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(values)
    for name, value in band.items():
        getattr(dataset.GetRasterBand(1), f"Set{name}")(value)
    return path


def test_a_south_up_raster_reads_as_its_north_up_twin(field):
    north, south = Raster.open(field / "north_up.tif"), Raster.open(field / "south_up.tif")
    assert south.grid.same_lines(north.grid)
    assert np.array_equal(south.values(), north.values(), equal_nan=True)
    assert len(np.unique(north.values()[:20])) < len(np.unique(north.values())) or not np.array_equal(
        north.values(), north.values()[::-1]
    )
    assert "southern" in str(south.told[0]) and north.told == []


def test_a_mirrored_raster_is_turned_too(tmp_path, qgis_app):
    values = np.arange(12, dtype=np.uint8).reshape(3, 4)
    plain = Raster.open(made(tmp_path / "a.tif", values))
    mirrored = Raster.open(made(tmp_path / "b.tif", values[::-1, ::-1], (690_020, -5, 0, 7_039_985, 0, 5)))
    assert mirrored.grid.same_lines(plain.grid) and np.array_equal(mirrored.values(), plain.values())


def test_a_rotated_or_unplaced_raster_is_refused_with_its_remedy(field, tmp_path):
    with pytest.raises(AulaError, match=r"gdalwarp -r near rotated_10deg.tif rotated_10deg_nord.tif"):
        Raster.open(field / "rotated_10deg.tif")
    bare = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "bare.tif"), 2, 2, 1, gdal.GDT_Byte)
    del bare
    with pytest.raises(AulaError, match="does not say where it lies"):
        Raster.open(tmp_path / "bare.tif")


def test_a_mask_hides_its_pixels(field, tmp_path):
    path = tmp_path / "masked.tif"
    dataset = gdal.GetDriverByName("GTiff").CreateCopy(str(path), gdal.Open(str(field / "north_up.tif")))
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    mask = np.full((200, 200), 255, np.uint8)
    mask[:20, 10:30] = 0
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
    del dataset
    masked, whole = Raster.open(path), Raster.open(field / "north_up.tif")
    hidden = np.isnan(masked.values())
    assert np.array_equal(hidden, mask == 0) and np.array_equal(hidden, ~masked.known())
    assert np.array_equal(masked.values()[~hidden], whole.values()[~hidden]) and whole.known().all()
    assert "mask" in str(masked.told[0])
    moved = Grid(masked.grid.west + 5, masked.grid.north, 5, 200, 200, masked.grid.crs)
    assert np.isnan(masked.aligned(moved, "near").values()[:, :-1])[hidden[:, 1:]].all()


def test_an_alpha_band_hides_too(tmp_path, qgis_app):
    path = tmp_path / "alpha.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 2, 2, 2, gdal.GDT_Byte, ["ALPHA=YES"])
    dataset.SetGeoTransform((690_000, 5, 0, 7_040_000, 0, -5))
    dataset.GetRasterBand(1).WriteArray(np.full((2, 2), 7, np.uint8))
    dataset.GetRasterBand(2).WriteArray(np.array([[255, 0], [255, 255]], np.uint8))
    del dataset
    assert np.isnan(Raster.open(path).values()).tolist() == [[False, True], [False, False]]


def test_scale_and_offset_are_applied_and_can_be_left(tmp_path, qgis_app):
    raster = Raster.open(made(tmp_path / "s.tif", np.array([[0, 10]], np.uint8), Scale=0.5, Offset=-3.0, NoDataValue=0))
    assert np.isnan(raster.values()[0, 0]) and raster.values()[0, 1] == pytest.approx(2.0)
    assert raster.values(scaled=False)[0, 1] == 10
    assert "0.5" in str(raster.told[0])
    moved = raster.aligned(Grid(690_000, 7_040_005, 5, 2, 2, raster.grid.crs), "near")
    assert moved.values()[1, 1] == pytest.approx(2.0) and np.isnan(moved.values()[0]).all()


def test_a_class_is_never_taken_for_no_data(tmp_path, qgis_app):
    """-9999 is no byte: 241, what is left of it, is a class; and class 0 stays itself when a grid grows."""
    raster = Raster.open(made(tmp_path / "c.tif", np.array([[0, 241]], np.uint8), NoDataValue=-9999))
    assert raster.nodata is None and raster.values().tolist() == [[0.0, 241.0]]
    grown = raster.aligned(Grid(689_995, 7_040_000, 5, 4, 1, raster.grid.crs), "near")
    assert np.isnan(grown.values()[0, [0, 3]]).all() and grown.values()[0, 1:3].tolist() == [0.0, 241.0]
    floats = np.array([[np.nan, 1.0]], np.float32)
    assert np.isnan(Raster.open(made(tmp_path / "f.tif", floats, kind=gdal.GDT_Float32)).values()[0, 0])
