"""Daily grids in NetCDF as rain series: the cells around the buildings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ...core.errors import AulaError
from ...core.rain.rainfile import LAMBERT93, NO_CODE, WGS84, RainRows, StationPlace, Transform
from ...core.rain.sim2 import near
from ...gis.raster.netcdf import is_netcdf, read_daily

if TYPE_CHECKING:
    from collections.abc import Mapping

Extent = tuple[float, float, float, float]


def split(paths: list[Path]) -> tuple[list[Path], list[Path]]:
    """Texts, and grids in NetCDF."""
    return [path for path in paths if not is_netcdf(path)], [path for path in paths if is_netcdf(path)]


def read_grids(
    paths: list[Path], transform: Transform, constants: Mapping[str, float], extent: Extent | None
) -> list[RainRows]:
    """The cells of each file within the radius of a cell of the extent; E_EXTENT for a whole country without one."""
    read = []
    for path in paths:

        def wanted(lon: np.ndarray, lat: np.ndarray, path: Path = path) -> np.ndarray:
            if extent is None:
                if lon.size > constants["sim2_mailles_max"]:
                    raise AulaError(
                        "File {file} holds more than {count} cells: give EXTENT.",
                        "E_EXTENT",
                        file=path.name,
                        count=int(constants["sim2_mailles_max"]),
                    )
                return np.ones(lon.size, dtype=bool)
            east, north = transform(lon, lat, WGS84, LAMBERT93)
            return near(east, north, extent, constants["sim2_rayon_km"])

        read.append(rows_of(path, wanted))
    return read


def rows_of(path: Path, wanted: object) -> RainRows:
    """The cells that are wanted as stations, named after the file and their place."""
    import pandas as pd

    grid = read_daily(path, "pluie_mm", wanted)
    names = [f"{path.stem}_{lon:.3f}_{lat:.3f}" for lon, lat in zip(grid.lon, grid.lat)]
    places = {
        name: StationPlace(name, name, float(lon), float(lat), is_grid=True)
        for name, lon, lat in zip(names, grid.lon, grid.lat)
    }
    count, cells = len(grid.days), len(names)
    rows = pd.DataFrame(
        {
            "poste": np.repeat(np.array(names, dtype=object), count),
            "day": np.tile(grid.days.astype("datetime64[D]"), cells),
            "rr": np.maximum(grid.values_mm.T.ravel(), 0.0),  # models write tiny negative amounts
            "code": np.full(count * cells, NO_CODE, dtype=np.int8),
            "filled": np.zeros(count * cells, dtype=bool),
        }
    )
    return RainRows(path, places, rows, {})
