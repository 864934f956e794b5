"""Canopy rasters of every kind give the same canopy, or are refused."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, osr

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.heat.canopy import CANOPY_KINDS, CLASSES, HEIGHT, MASK, PERCENT, CanopyNumbers
from aula_toolbox.processing.heat import parameters
from aula_toolbox.processing.heat.heat330300 import Heat330300
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import refused, run

gdal.UseExceptions()
WEST, NORTH = 690_000, 7_040_000
TREED = np.zeros((100, 100))
TREED[:, :40] = 1


@pytest.fixture
def home(qgis_processing):
    return memory_layer("Point", [(f"POINT({WEST + 500} {NORTH - 500})",)])


def raster(path, values, kind=gdal.GDT_Byte, bands=1, names=None):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], bands, kind)
    dataset.SetGeoTransform((WEST, 10, 0, NORTH, 0, -10))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(2154)
    dataset.SetProjection(reference.ExportToWkt())
    for band in range(1, bands + 1):
        dataset.GetRasterBand(band).WriteArray(values)
    if names:
        dataset.GetRasterBand(1).SetCategoryNames(names)
    dataset.FlushCache()
    return str(path)


def canopy(home, path, **more):
    ran = run(Heat330300, INPUT=home, CANOPY=str(path), OUTPUT="memory:", **more)
    return attributes(ran.layer(), "canopee_pct")[0], ran.ear.text


KINDS = {
    "0-1": (TREED, gdal.GDT_Byte, {}),
    "0-255": (TREED * 255, gdal.GDT_Byte, {}),
    "percent": (TREED * 100, gdal.GDT_Byte, {}),
    "share": (TREED * 0.999, gdal.GDT_Float32, {}),
    "classes": (np.where(TREED, 2, 5), gdal.GDT_Byte, {}),
    "heights": (np.where(TREED, 12.4, 0.3), gdal.GDT_Float32, {"BUILDINGS": True}),
    "integer heights, asked": (TREED * 12, gdal.GDT_Int16, {"BUILDINGS": True, "CANOPY_KIND": HEIGHT}),
    "integer shares, asked": (TREED * 100, gdal.GDT_Int16, {"CANOPY_KIND": PERCENT}),
    "classes on 16 bits, asked": (np.where(TREED, 2, 5), gdal.GDT_Int16, {"CANOPY_KIND": CLASSES}),
}


@pytest.mark.parametrize("kind", KINDS)
def test_one_canopy_written_in_nine_ways(kind, home, tmp_path):
    values, dtype, more = KINDS[kind]
    if more.get("BUILDINGS"):
        far = memory_layer("Polygon", [(square(WEST + 900, NORTH - 900, 10),)])
        more = {**more, "BUILDINGS": far}
    share, _ = canopy(home, raster(tmp_path / "a.tif", values, dtype), **more)
    expected, _ = canopy(home, raster(tmp_path / "b.tif", TREED))
    assert share == pytest.approx(expected, abs=0.1) and 20 < expected < 45


def test_the_field_files_are_read_for_what_they_are(home, shared_data):
    field = shared_data / "field" / "heat"
    share, told = canopy(home, field / "tcd.tif")
    assert share == pytest.approx(60, abs=0.1) and "percent" in told
    refused(Heat330300, "E_CANOPY", "3 bands", INPUT=home, CANOPY=str(field / "irc.tif"), OUTPUT="memory:")
    refused(Heat330300, "E_CANOPY", "BUILDINGS", INPUT=home, CANOPY=str(field / "mnh.tif"), OUTPUT="memory:")
    roofs = memory_layer("Polygon", [(square(WEST, NORTH - 1000, 500),)])
    share, told = canopy(home, field / "mnh.tif", BUILDINGS=roofs)
    assert "height" in told and share == pytest.approx(75, abs=1)  # a quarter of the disc is roofs


@pytest.mark.parametrize(
    ("values", "kind"),
    [(TREED * 3000, gdal.GDT_UInt16), (TREED * 12, gdal.GDT_Int16), (TREED * 2 - 1.0, gdal.GDT_Float32)],
)
def test_what_can_be_several_things_is_asked(values, kind, home, tmp_path):
    path = raster(tmp_path / "a.tif", values, kind)
    refused(Heat330300, "CANOPY_KIND", INPUT=home, CANOPY=path, OUTPUT="memory:")


def test_a_kind_that_the_numbers_contradict_is_refused(home, tmp_path):
    path = raster(tmp_path / "a.tif", TREED * 3000, gdal.GDT_UInt16)
    for kind in (MASK, PERCENT, HEIGHT):
        refused(Heat330300, "E_CANOPY", kind, INPUT=home, CANOPY=path, CANOPY_KIND=kind, OUTPUT="memory:")


def test_an_empty_raster_is_no_canopy(tmp_path):
    numbers = CanopyNumbers(True)
    numbers.add(np.full(3, np.nan))
    with pytest.raises(AulaError, match="no pixel"):
        numbers.kind((1, 17), "vide")


def test_the_dialog_offers_the_kinds_that_are_known():
    assert parameters.CANOPY_KINDS == CANOPY_KINDS
