"""One series of daily rain and its place.

Method: docs/design/rain.md#rain-files
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .days import Dates, Flags, Floats


@dataclass(frozen=True)
class Station:
    """A series of daily rain, from 1 January of its first year to 31 December of its last.

    rain_mm: NaN on missing days; code: quality code, -1 for none; filled: not observed there;
    x_m, y_m: EPSG:2154; lon, lat: WGS84; all NaN when unknown. source: the station that filled its gaps;
    n_zeros: days of 0 mm that were taken as missing (see plausibility); extension_error_pct: error of the years that a
    neighbour gave (see extension), NaN for a series that was not extended; is_grid: a cell of a grid, no gauge.
    """

    poste: str
    nom: str
    alti_m: float
    x_m: float
    y_m: float
    lon: float
    lat: float
    first_day: np.datetime64
    rain_mm: Floats
    code: np.ndarray[tuple[int], np.dtype[np.int8]]
    filled: Flags
    n_doubtful: int
    source: str = ""
    n_zeros: int = 0
    extension_error_pct: float = float("nan")
    is_grid: bool = False

    @property
    def dates(self) -> Dates:
        days: Dates = self.first_day + np.arange(len(self.rain_mm))
        return days

    @property
    def known(self) -> Flags:
        return ~np.isnan(self.rain_mm)

    @property
    def observed(self) -> Flags:
        return self.known & ~self.filled

    @property
    def is_located(self) -> bool:
        return not (np.isnan(self.x_m) or np.isnan(self.y_m))
