"""Small Landsat scenes with known temperatures."""

from __future__ import annotations

import numpy as np
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem

from tests.support.layers import attributes

gdal.UseExceptions()
WEST, NORTH, PIXEL, SIDE = 700_000, 6_600_600, 30, 20


def raster(path, values, kind=gdal.GDT_UInt16, west=WEST, pixel=PIXEL, epsg=2154, nodata=None):
    values = np.atleast_2d(values)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, kind)
    dataset.SetGeoTransform((west, pixel, 0, NORTH, 0, -pixel))
    dataset.SetProjection(QgsCoordinateReferenceSystem(f"EPSG:{epsg}").toWkt())
    dataset.GetRasterBand(1).WriteArray(values)
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.FlushCache()
    return str(path)


def numbers(celsius):
    return np.rint((celsius + 273.15 - 149.0) / 0.00341802)


def scene(folder, day, warmth, clouds=0.0, satellite="LC08", with_qa=True, uncertain=None):
    """A small scene: a warm square in cooler fields, and a cloudy share on the left."""
    name = f"{satellite}_L2SP_199025_{day}_{day}_02_T1"
    thermal = "ST_B6" if satellite[1] in "ET" else "ST_B10"
    values = np.full((SIDE, SIDE), float(warmth))
    values[8:12, 8:12] += 8
    quality = np.full((SIDE, SIDE), 64)
    quality[:, : int(clouds * SIDE)] = 8
    folder.mkdir(parents=True, exist_ok=True)
    raster(folder / f"{name}_{thermal}.TIF", numbers(values))
    if with_qa:
        raster(folder / f"{name}_QA_PIXEL.TIF", quality)
    if uncertain is not None:
        raster(folder / f"{name}_ST_QA.TIF", np.full((SIDE, SIDE), uncertain), gdal.GDT_Int16)
    return name


def rows_of(ran):
    layer = ran.layer("SCENES")
    return {
        day: (kept, why) for day, kept, why in zip(*(attributes(layer, name) for name in ("date", "retenue", "motif")))
    }
