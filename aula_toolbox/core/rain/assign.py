"""The rain series of each roof: the nearest one.

Method: docs/design/rain.md#stock
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import AulaError
from ..messages import Notes, listing, written
from .days import Floats
from .series import StationSeries

CHUNK = 8192
FAR = "pluie_loin"
NO_SERIES = -1


@dataclass(frozen=True)
class Assignment:
    """Place of each roof's series in `series` (-1: none near enough) and its distance (NaN: unknown)."""

    series: NDArray[np.int64]
    dist_km: Floats
    is_too_far: NDArray[np.bool_]


def nearest_series(
    series: Sequence[StationSeries], x_m: Floats, y_m: Floats, constants: Mapping[str, float], notes: Notes
) -> Assignment:
    """Give each roof the series at the smallest planar distance; on ties the smaller identifier. A cell of a grid
    (SIM2, NetCDF) serves only where no gauge is within `dist_alerte_km`.

    x_m, y_m: a point of each roof in EPSG:2154, NaN when it has none. Raises E_COORD when there are
    several series and one has no coordinates.
    """
    lost = [one.poste for one in series if not one.station.is_located]
    if len(series) == 1 and lost:
        notes.warn(
            "Series {post} has no coordinates: whether it rains there as it does on these roofs is not known. Give its "
            "place with STATIONS.",
            post=lost[0],
        )
        _warn_wide(x_m, y_m, constants, notes)
        return Assignment(np.zeros(len(x_m), np.int64), np.full(len(x_m), np.nan), np.zeros(len(x_m), bool))
    if lost:
        raise AulaError(
            "Several rain series, and these have no coordinates: {posts}. Give them in the file or with STATIONS.",
            "E_COORD",
            posts=listing(lost),
        )
    chosen, metres = _gauges_first(series, x_m, y_m, 1000.0 * constants["dist_alerte_km"], notes)
    dist_km = metres / 1000.0
    if len(series) == 1:
        _warn_wide(x_m, y_m, constants, notes)
    _warn_far(dist_km, constants, notes)
    with np.errstate(invalid="ignore"):
        too_far = dist_km > constants["dist_max_km"]
    located = ~np.isnan(metres) if len(series) > 1 else np.ones(len(x_m), bool)
    return Assignment(np.where(too_far | ~located, NO_SERIES, chosen), dist_km, too_far)


def _gauges_first(
    series: Sequence[StationSeries], x_m: Floats, y_m: Floats, reach_m: float, notes: Notes
) -> tuple[NDArray[np.int64], Floats]:
    """The nearest gauge within reach, else the nearest of all."""
    chosen, metres = _nearest(series, x_m, y_m)
    gauges = [place for place, one in enumerate(series) if not one.station.is_grid]
    if not gauges or len(gauges) == len(series):
        return chosen, metres
    of_gauge, away = _nearest([series[place] for place in gauges], x_m, y_m)
    with np.errstate(invalid="ignore"):
        is_near = away <= reach_m
    notes.info(
        "{gauge} roofs take a gauge within {km} km, {cell} the cell of a grid.",
        gauge=int(is_near.sum()),
        km=written(reach_m / 1000.0, "g"),
        cell=int((~is_near).sum()),
    )
    return np.where(is_near, np.array(gauges)[of_gauge], chosen), np.where(is_near, away, metres)


def _nearest(series: Sequence[StationSeries], x_m: Floats, y_m: Floats) -> tuple[NDArray[np.int64], Floats]:
    order = sorted(range(len(series)), key=lambda number: series[number].poste)
    stations_x = np.array([series[number].station.x_m for number in order])
    stations_y = np.array([series[number].station.y_m for number in order])
    chosen, metres = np.zeros(len(x_m), np.int64), np.empty(len(x_m))
    for start in range(0, len(x_m), CHUNK):
        part = slice(start, start + CHUNK)
        square = (x_m[part, None] - stations_x) ** 2 + (y_m[part, None] - stations_y) ** 2
        best = square.argmin(axis=1)
        chosen[part] = np.array(order)[best]
        metres[part] = np.sqrt(square[np.arange(len(best)), best])
    return chosen, metres


def _warn_wide(x_m: Floats, y_m: Floats, constants: Mapping[str, float], notes: Notes) -> None:
    """One series for a wide territory."""
    if not len(x_m) or np.isnan(x_m).all():
        return
    wide_km = float(max(np.nanmax(x_m) - np.nanmin(x_m), np.nanmax(y_m) - np.nanmin(y_m))) / 1000.0
    if wide_km > constants["etendue_un_poste_km"]:
        notes.warn(
            "A single rain series for {km} km: inside the territory rain varies by 45 %; add series.",
            km=f"{wide_km:.0f}",
        )


def _warn_far(dist_km: Floats, constants: Mapping[str, float], notes: Notes) -> None:
    known = dist_km[~np.isnan(dist_km)]
    if not len(known):
        return
    limit, farthest = constants["dist_alerte_km"], constants["dist_max_km"]
    share = 100.0 * float((known > limit).mean())
    if share > constants["part_loin_alerte_pct"]:
        notes.warn(
            "{share} % of the roofs are more than {limit} km from their rain series.",
            share=f"{share:.0f}",
            limit=written(limit, "g"),
        )
    lost = int((known > farthest).sum())
    if lost:
        notes.warn(
            "{count} roofs are more than {limit} km from any rain series: not simulated.",
            count=lost,
            limit=written(farthest, "g"),
        )
