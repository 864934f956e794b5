"""Small NetCDF files made in a line."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal


def netcdf(
    path: Path,
    values: np.ndarray,
    name: str,
    unit: str,
    flat: bool = False,
    calendar: str = "standard",
    since: str = "2050-01-01",
    unit_of_time: str = "days",
    middle: float = 0.5,
    axis: str = "time",
    coordinates: tuple[str, str] = ("lon", "lat"),
    corner: tuple[float, float] = (2.6, 50.5),
) -> Path:
    """A grid (time, y, x) with the coordinates of its cells; `flat`: axes of one dimension."""
    real, text = gdal.ExtendedDataType.Create(gdal.GDT_Float64), gdal.ExtendedDataType.CreateString()
    dataset = gdal.GetDriverByName("netCDF").CreateMultiDimensional(str(path))
    root = dataset.GetRootGroup()
    steps, rows, columns = values.shape
    time, y, x = (
        root.CreateDimension(dim, None, None, size) for dim, size in ((axis, steps), ("y", rows), ("x", columns))
    )
    places = root.CreateMDArray(axis, [time], real)
    for key, word in (("units", f"{unit_of_time} since {since} 00:00:00"), ("calendar", calendar)):
        places.CreateAttribute(key, [], text).Write(word)
    places.Write(np.arange(steps) + middle)
    east, north = corner[0] + 0.1 * np.arange(columns), corner[1] + 0.07 * np.arange(rows)
    if flat:
        root.CreateMDArray(coordinates[0], [x], real).Write(east)
        root.CreateMDArray(coordinates[1], [y], real).Write(north)
    else:
        root.CreateMDArray(coordinates[0], [y, x], real).Write(np.tile(east, (rows, 1)))
        root.CreateMDArray(coordinates[1], [y, x], real).Write(np.tile(north[:, None], (1, columns)))
    array = root.CreateMDArray(name, [time, y, x], real)
    array.CreateAttribute("units", [], text).Write(unit)
    array.Write(np.ascontiguousarray(values, dtype=float))
    del array, places, root, dataset
    return path
