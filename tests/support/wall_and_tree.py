"""A wall, a tree and four yards: the scene of the tests of shade and felt heat."""

from __future__ import annotations

import numpy as np
from osgeo import gdal, osr

from tests.support.layers import attributes, memory_layer, square

gdal.UseExceptions()
X, Y = 690_000, 7_040_000
SIDE = 300


def wall():
    """A wall from west to east, 15 m high."""
    ring = f"{X - 60} {Y},{X + 60} {Y},{X + 60} {Y + 10},{X - 60} {Y + 10},{X - 60} {Y}"
    return memory_layer("Polygon", [(f"POLYGON(({ring}))", 15.0)], "HAUTEUR:double")


def yards():
    """North foot, south foot, far away, under a tree."""
    rows = [
        (square(X - 3, Y + 10, 6), "nord"),
        (square(X - 3, Y - 6, 6), "sud"),
        (square(X - 3, Y - 100, 6), "loin"),
        (square(X + 50, Y - 83, 6), "arbre"),
    ]
    return memory_layer("Polygon", rows, "code:string")


def tree():
    return memory_layer("Point", [(f"POINT({X + 53} {Y - 80})", 6.0, 10.0)], "rayon_m:double&hauteur_m:double")


def raster(path, values, nodata=-9999, west=X - SIDE, north=Y + SIDE):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((west, 1, 0, north, 0, -1))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(2154)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(values.astype(np.float32))
    dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.FlushCache()
    return str(path)


def heights():
    """The same wall and tree as a raster of heights, one metre a pixel."""
    values = np.zeros((2 * SIDE, 2 * SIDE))
    values[SIDE - 10 : SIDE, SIDE - 60 : SIDE + 60] = 15
    rows, columns = np.mgrid[: 2 * SIDE, : 2 * SIDE]
    values[np.hypot(rows + 0.5 - SIDE - 80, columns + 0.5 - SIDE - 53) <= 6] = 10
    return values


def told(ran, *names):
    return [dict(zip(attributes(ran.layer(), "code"), attributes(ran.layer(), name))) for name in names]
