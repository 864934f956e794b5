"""From files to stations: one dense daily series each, duplicates settled, coordinates found.

Method: docs/design/rain.md#rain-files
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ..errors import AulaError, raise_all
from ..messages import Message, Notes, written
from .days import DAYS_PER_YEAR
from .meteofrance import CODES_KEPT
from .plausibility import refuse_impossible, tell_unlike_neighbours, without_false_zeros
from .rainfile import LAMBERT93, NO_CODE, WGS84, RainRows, StationPlace, Transform
from .sim2 import CELL, Extent, near
from .station import Station

if TYPE_CHECKING:
    import pandas as pd

VERY_WET_MM = 200.0
NO_CODE_RANK, FILLED_RANK = len(CODES_KEPT), len(CODES_KEPT) + 1


def assemble(
    files: Sequence[RainRows],
    transform: Transform,
    notes: Notes,
    constants: Mapping[str, float],
    places: Mapping[str, tuple[float, float]] | None = None,
) -> list[Station]:
    """One station an identifier, ordered by identifier.

    places: coordinates in EPSG:2154 of stations whose files carry none. Raises E_RAIN_VALUE for impossible days.
    """
    import pandas as pd

    rows = pd.concat([file.rows.assign(file=number) for number, file in enumerate(files)], ignore_index=True)
    rows = _clean(rows, notes)
    rows = _settle_duplicates(rows, notes)
    located = _located({post: place for file in files for post, place in file.places.items()}, transform, places or {})
    stations = [
        _station(place, rows_of, sum(file.n_doubtful.get(place.poste, 0) for file in files))
        for place, rows_of in _by_post(located, rows)
    ]
    problems: list[Message] = []
    for station in stations:
        try:
            refuse_impossible(station, constants)
        except AulaError as error:
            problems.extend(error.problems)
    raise_all(problems)
    for station in stations:
        _tell(station, constants, notes)
    plausible = [without_false_zeros(station, constants, notes) for station in stations]
    tell_unlike_neighbours(plausible, constants["comblement_km"], constants, notes)
    return plausible


def within(stations: Sequence[Station], extent: Extent, km: float) -> list[Station]:
    """Stations near an extent; those without coordinates are left out."""
    return [
        station
        for station in stations
        if station.is_located and near(np.array([station.x_m]), np.array([station.y_m]), extent, km)[0]
    ]


def _clean(rows: pd.DataFrame, notes: Notes) -> pd.DataFrame:
    """Without missing values; negative rain is missing too."""
    negative = int((rows["rr"] < 0).sum())
    if negative:
        notes.warn("{count} negative values of rain were taken as missing.", count=negative)
    return rows[rows["rr"] >= 0]


def _settle_duplicates(rows: pd.DataFrame, notes: Notes) -> pd.DataFrame:
    """One value a station and day: the best quality code, then the file read last."""
    rows = rows.assign(rank=_rank(rows))
    if not rows.duplicated(["poste", "day"]).any():
        return rows
    ordered = rows.sort_values(["poste", "day", "rank", "file"], ascending=[True, True, True, False], kind="stable")
    same = ordered.groupby(["poste", "day", "rank"])["rr"]
    conflicts = int((same.nunique() > 1).sum())
    if conflicts:
        notes.warn("{count} days have two values of equal quality: the file read last was kept.", count=conflicts)
    return ordered.drop_duplicates(["poste", "day"], keep="first")


def _rank(rows: pd.DataFrame) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """0 for the best quality."""
    ranks = np.full(len(rows), NO_CODE_RANK, dtype=np.int64)
    for rank, code in enumerate(CODES_KEPT):
        ranks[(rows["code"] == code).to_numpy()] = rank
    ranks[rows["filled"].to_numpy()] = FILLED_RANK
    return ranks


@dataclass(frozen=True)
class _Located(StationPlace):
    """A place in both reference systems."""

    x_m: float = float("nan")
    y_m: float = float("nan")
    lon: float = float("nan")
    lat: float = float("nan")


def _located(
    found: Mapping[str, StationPlace], transform: Transform, places: Mapping[str, tuple[float, float]]
) -> list[_Located]:
    """Places with coordinates in EPSG:2154 and WGS84, ordered by identifier."""
    given = {key.strip().zfill(8) if key.strip().isdigit() else key.strip(): xy for key, xy in places.items()}
    given.update(places)
    complete = []
    for post in sorted(found):
        place = found[post]
        if np.isnan(place.x) and post in given:
            place = replace(place, x=given[post][0], y=given[post][1], epsg=LAMBERT93)
        complete.append(_Located(place.poste, place.nom, place.x, place.y, place.epsg, place.alti_m, place.is_grid))
    for epsg in {place.epsg for place in complete}:
        chosen = [number for number, place in enumerate(complete) if place.epsg == epsg and not np.isnan(place.x)]
        if not chosen:
            continue
        x = np.array([complete[number].x for number in chosen])
        y = np.array([complete[number].y for number in chosen])
        metric, degrees = transform(x, y, epsg, LAMBERT93), transform(x, y, epsg, WGS84)
        for at, number in enumerate(chosen):
            complete[number] = replace(
                complete[number],
                x_m=float(metric[0][at]),
                y_m=float(metric[1][at]),
                lon=float(degrees[0][at]),
                lat=float(degrees[1][at]),
            )
    return complete


def _by_post(places: list[_Located], rows: pd.DataFrame) -> list[tuple[_Located, pd.DataFrame]]:
    groups = dict(tuple(rows.groupby("poste", sort=False)))
    empty = rows.iloc[:0]
    return [(place, groups.get(place.poste, empty)) for place in places]


def _station(place: _Located, rows: pd.DataFrame, n_doubtful: int) -> Station:
    """Spread the values of one station over whole calendar years."""
    days = rows["day"].to_numpy().astype("datetime64[D]")
    if len(days):
        first = days.min().astype("datetime64[Y]").astype("datetime64[D]")
        end = (days.max().astype("datetime64[Y]") + 1).astype("datetime64[D]")
    else:
        first = end = np.datetime64("1970-01-01")
    length = int((end - first).astype(np.int64))
    rain, code, filled = np.full(length, np.nan), np.full(length, NO_CODE, np.int8), np.zeros(length, bool)
    at = (days - first).astype(np.int64)
    rain[at] = rows["rr"].to_numpy()
    code[at] = rows["code"].to_numpy()
    filled[at] = rows["filled"].to_numpy()
    return Station(
        place.poste,
        place.nom or place.poste,
        place.alti_m,
        place.x_m,
        place.y_m,
        place.lon,
        place.lat,
        first,
        rain,
        code,
        filled,
        n_doubtful,
        is_grid=place.is_grid or place.poste.startswith(CELL),
    )


def _tell(station: Station, constants: Mapping[str, float], notes: Notes) -> None:
    if not station.known.any():
        notes.warn("{post} {name}: no measure of rain.", post=station.poste, name=station.nom)
        return
    high = int((station.rain_mm > VERY_WET_MM).sum())
    if high:
        notes.warn(
            "{post} {name}: days above {limit} mm that were kept: {count}; check them.",
            post=station.poste,
            name=station.nom,
            count=high,
            limit=written(VERY_WET_MM, "g"),
        )
    yearly = float(np.nanmean(station.rain_mm)) * DAYS_PER_YEAR
    low = np.nanmax(station.rain_mm) < constants["unite_max_mm"] and yearly < constants["unite_annuelle_min_mm"]
    if low or yearly > constants["unite_annuelle_max_mm"]:
        notes.warn(
            "{post} {name}: is the unit mm a day? The mean year would be {yearly} mm; nothing was converted.",
            post=station.poste,
            name=station.nom,
            yearly=written(yearly, ".1f"),
        )
