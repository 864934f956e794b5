"""Daily grids in NetCDF (DRIAS, CORDEX, ERA5): the series of the cells that are wanted, read one by one."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from ...core.columns import find, names_of
from ...core.errors import AulaError
from ...core.messages import listing

ENDINGS = (".nc", ".nc4", ".netcdf")
WGS84 = 4326
_SINCE = re.compile(r"(day|hour|second|minute)s?\s+since\s+(\d{4})-(\d{1,2})-(\d{1,2})", re.IGNORECASE)
_OF_DAY = {"day": 1.0, "hour": 24.0, "minute": 1440.0, "second": 86_400.0}
_NO_LEAP = ("noleap", "365_day")
_USUAL = ("standard", "gregorian", "proleptic_gregorian", "")
_TO_MM = {
    "kg m-2 s-1": 86_400.0,
    "kg/m2/s": 86_400.0,
    "mm s-1": 86_400.0,
    "mm/s": 86_400.0,
    "mm": 1.0,
    "mm/day": 1.0,
    "mm day-1": 1.0,
    "mm d-1": 1.0,
    "mm/d": 1.0,
    "kg m-2": 1.0,
    "kg m-2 day-1": 1.0,
    "m": 1000.0,
}


@dataclass(frozen=True)
class DailyGrid:
    """Days, longitude and latitude of each cell that was read, and millimetres (days x cells, NaN: no data)."""

    days: np.ndarray
    lon: np.ndarray
    lat: np.ndarray
    values_mm: np.ndarray


def is_netcdf(path: Path) -> bool:
    """Whether a file is one by its ending."""
    return path.suffix.lower() in ENDINGS


def read_daily(path: Path, notion: str, is_near: Callable[[np.ndarray, np.ndarray], np.ndarray]) -> DailyGrid:
    """The daily amounts of a notion of the names of fields (`pluie_mm`) in the cells that are near.

    is_near: longitudes and latitudes of the cells -> which ones are wanted. Raises E_RAIN_FORMAT for a file without
    such a variable, coordinates or time, E_UNIT for a unit that is not read.
    """
    root = _opened(path)
    names = [str(name) for name in root.GetMDArrayNames() or ()]
    name = find(notion, names).field
    if name is None:
        raise _unread(path, names, names_of(notion))
    array = root.OpenMDArray(name)
    sizes = [(dim.GetName(), dim.GetSize()) for dim in array.GetDimensions()]
    time = next((place for place, (dim, _) in enumerate(sizes) if dim.lower() == "time"), None)
    if time is None or "time" not in names:
        raise _unread(path, names, ("time",))
    factor = _factor(path, array)
    days = _days(path, root.OpenMDArray("time"))
    shape = tuple(size for place, (_, size) in enumerate(sizes) if place != time)
    lon, lat = _coordinates(path, root, names, shape)
    wanted = np.flatnonzero(is_near(lon, lat))
    nothing = array.GetNoDataValueAsDouble()
    values = np.empty((len(days), len(wanted)))
    for column, cell in enumerate(wanted):
        start = [int(place) for place in np.unravel_index(cell, shape)] if shape else []
        start.insert(time, 0)
        count = [1] * len(sizes)
        count[time] = len(days)
        read = np.asarray(array.ReadAsArray(start, count), dtype=np.float64).ravel()
        if nothing is not None:
            read[read == nothing] = np.nan
        read[np.abs(read) > 1e15] = np.nan  # fill values that are not declared
        values[:, column] = read * factor
    day, last = np.unique(days, return_inverse=True)
    if len(day) < len(days):  # hours of a day are summed
        summed = np.zeros((len(day), len(wanted)))
        np.add.at(summed, last, values)
        values = summed
    return DailyGrid(day, lon[wanted], lat[wanted], values)


def _opened(path: Path) -> Any:
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_MULTIDIM_RASTER)
    except RuntimeError:
        dataset = None
    root = None if dataset is None else dataset.GetRootGroup()
    if root is None:
        raise AulaError("File {file}: not a NetCDF that can be read.", "E_RAIN_FORMAT", file=path.name)
    return root


def _unread(path: Path, found: list[str], expected: Any) -> AulaError:
    return AulaError(
        "File {file}: variables found {found}; expected one of {expected}.",
        "E_RAIN_FORMAT",
        file=path.name,
        found=listing(found, 12),
        expected=listing(expected, 20),
    )


def _factor(path: Path, array: Any) -> float:
    unit = " ".join(str(array.GetUnit() or _attribute(array, "units")).replace("**", "").split())
    if unit not in _TO_MM:
        raise AulaError(
            "File {file}: the unit '{unit}' of {name} is not one of {expected}.",
            "E_UNIT",
            file=path.name,
            unit=unit,
            name=array.GetName(),
            expected=listing(_TO_MM, 12),
        )
    return _TO_MM[unit]


def _attribute(array: Any, name: str) -> str:
    found = next((one for one in array.GetAttributes() if one.GetName() == name), None)
    return "" if found is None else str(found.Read())


def _days(path: Path, time: Any) -> np.ndarray:
    """Days of the time axis; calendars without leap days are counted so."""
    told = _SINCE.match(str(time.GetUnit() or _attribute(time, "units")))
    calendar = _attribute(time, "calendar").lower()
    if told is None or calendar not in (*_USUAL, *_NO_LEAP):
        raise AulaError(
            "File {file}: its time ({unit}, calendar {calendar}) cannot be read as days.",
            "E_DATE",
            file=path.name,
            unit=time.GetUnit(),
            calendar=calendar or "-",
        )
    count = np.floor(np.asarray(time.ReadAsArray(), dtype=np.float64) / _OF_DAY[told[1].lower()] + 1e-6).astype(int)
    start = np.datetime64(f"{told[2]}-{int(told[3]):02d}-{int(told[4]):02d}")
    if calendar not in _NO_LEAP:
        return np.asarray(start + count)
    span = np.arange(start, start + int(count.max()) * 366 // 365 + 366)
    month = span.astype("datetime64[M]")
    leap = (month.astype(int) % 12 == 1) & ((span - month.astype("datetime64[D]")).astype(int) == 28)
    return np.asarray(span[~leap][count])


def _coordinates(path: Path, root: Any, names: list[str], shape: tuple[int, ...]) -> tuple[np.ndarray, np.ndarray]:
    """Longitude and latitude of every cell, flat."""
    keys = [find(notion, names).field for notion in ("lon", "lat")]
    if None in keys:
        raise _unread(path, names, ("lon", "lat"))
    lon, lat = (np.asarray(root.OpenMDArray(key).ReadAsArray(), dtype=np.float64) for key in keys)
    if lon.shape == shape == lat.shape:
        return lon.ravel(), lat.ravel()
    if lon.size * lat.size == int(np.prod(shape)):
        grid_lat, grid_lon = np.meshgrid(lat.ravel(), lon.ravel(), indexing="ij")
        return grid_lon.ravel(), grid_lat.ravel()
    raise _unread(path, names, ("lon", "lat"))
