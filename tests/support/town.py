"""A small town on a raster of classes, its zones and its people."""

from __future__ import annotations

import numpy as np
from osgeo import gdal
from qgis.core import QgsVectorLayer

from tests.support.layers import memory_layer, square

gdal.UseExceptions()
HIGH = "log_av45 log_45_70 log_70_90 log_ap90 ind_0_3 ind_4_5 ind_65_79 ind_80p"
COLUMNS = f"ind men men_pauv men_1ind men_prop men_fmp ind_snv men_surf {HIGH} i_est_200".split()


def zone_grid(extent, side, margin=0.0):
    rows = []
    for x in np.arange(extent.xMinimum() + margin, extent.xMaximum() - margin - side, side):
        rows += [
            (square(x, y, side), f"{int(x)}-{int(y)}")
            for y in np.arange(extent.yMinimum() + margin, extent.yMaximum() - margin - side, side)
        ]
    return memory_layer("Polygon", rows, "code:string")


def population(extent, side=200, seed=5):
    random = np.random.default_rng(seed)
    rows = []
    for x in np.arange(extent.xMinimum(), extent.xMaximum(), side):
        for y in np.arange(extent.yMinimum(), extent.yMaximum(), side):
            rows.append((square(x, y, side), *random.gamma(2, 20, len(COLUMNS)).tolist()))
    return memory_layer("Polygon", rows, "&".join(f"{name}:double" for name in COLUMNS))


def small_raster(tmp_path, codes, name="c.tif", nodata=0):
    path = str(tmp_path / name)
    dataset = gdal.GetDriverByName("GTiff").Create(path, codes.shape[1], codes.shape[0], 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((700_000, 10, 0, 6_600_000 + 10 * codes.shape[0], 0, -10))
    dataset.SetProjection(QgsVectorLayer("Point?crs=EPSG:2154", "p", "memory").crs().toWkt())
    dataset.GetRasterBand(1).WriteArray(codes)
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.FlushCache()
    return path
