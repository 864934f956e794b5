"""The run of `heatcalibrate`: the cooling model held against stations."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY

from ....core import columns
from ....core.arrays import GridArray
from ....core.columns import no_field
from ....core.heat import schema_outdoors
from ....core.heat.calibration import (
    NextStation,
    StationFit,
    StationMeans,
    at_mean_height,
    error_with_one_more,
    fit_stations,
    left_out_by_radius,
    station_means,
)
from ....core.heat.classes import load_classes
from ....core.heat.cooling import CoolingModel
from ....core.heat.reports.heatcalibrate import StationFacts, page
from ....core.rules import MetricRaster, NotEmpty
from ....gis.heat.grid import class_numbers, grid_array
from ....gis.i18n import tr
from ....gis.raster.rasters import Grid
from ....gis.vector.sources import plain
from ...base.job import Job
from .. import inputs
from ..parameters import NIGHT

RULES = (MetricRaster("INPUT"), NotEmpty("STATIONS"), *inputs.model_rules())
#: mixing distances whose errors are told for information (m)
RADII_M = (100.0, 200.0, 300.0, 550.0, 800.0)
USED, OUTSIDE, ALONE = "retenue", "hors du raster", "seule ses nuits"


@dataclass
class Observations:
    """Rows of the stations: number of the station and of the night, temperature (degC), and where stations stand."""

    station: np.ndarray
    night: np.ndarray
    t_c: np.ndarray
    names: list[str]
    points: list[QgsPointXY]


def run(job: Job) -> None:
    """What is left of the excess at each station, the line, each station left out, other mixing distances."""
    classes = load_classes(job.path("BIOPHYSICAL"))
    job.used(classes.table)
    raster = inputs.one_band(job, "INPUT")
    grid = raster.grid
    seen = _observations(job, grid)
    numbers = class_numbers(raster, classes, job.stage(tr("Reading the classes"), 10))
    model = CoolingModel(numbers, classes, inputs.setting(job, grid.pixel), new=grid_array)
    model.evapotranspiration = inputs.reference_et0(job, grid, model)
    mitigation = _mitigation(job, model)
    left, mixed = _left(model, mitigation, job.number("MIX"), grid, seen, job.stage(tr("Mixing of the air"), 45))
    means = _means(seen, left)
    fit = fit_stations(means)
    following = _next(mixed, means, fit, grid)
    curve = []
    for done, radius in enumerate(RADII_M):
        progress = job.stage(tr("Other mixing distances"), 45 + 9 * (done + 1))
        if radius >= grid.pixel:
            curve.append((radius, _means(seen, _left(model, mitigation, radius, grid, seen, progress)[0])))
    _tell(job, fit)
    result = _columns(seen, left, means, fit)
    if job.given("REPORT"):
        is_night, radii = job.choice("MOMENT") == NIGHT, left_out_by_radius(curve)
        facts = StationFacts(result, fit, radii, job.number("MIX"), is_night, following, grid.crs.authid())
        job.write_text("REPORT", page(job.told(), facts))
    job.stage(tr("Writing the result"), 100)(0.0)
    points = [QgsGeometry.fromPointXY(point) for point in seen.points]
    job.write_rows("OUTPUT", schema_outdoors.STATIONS, result, points, "point", grid.crs)


def _observations(job: Job, grid: Grid) -> Observations:
    """Temperatures by station and night. Raises AulaError E_FIELD without a field of temperatures."""
    source = job.source("STATIONS")
    field = columns.named(job.text("T_FIELD"), source.fields)
    if field is None:
        raise no_field(source.name, ["T_FIELD"], source.fields)
    others = {name: columns.named(job.text(name) or None, source.fields) for name in ("STATION_FIELD", "NIGHT_FIELD")}
    height = job.field("ALTITUDE_FIELD")
    wanted = [name for name in (field, *others.values(), height) if name]
    frame = source.read(wanted, ("inner_point",), grid.crs)
    x, y = frame.measures.x_m, frame.measures.y_m
    t_c = inputs.numeric_columns(source, [field], job.notes)[field]
    if height:
        t_c = at_mean_height(t_c, inputs.numeric_columns(source, [height], job.notes)[height])

    def words(name: str | None, usual: list[str]) -> list[str]:
        return usual if name is None else [str(plain(one)) for one in frame.attributes[name].tolist()]

    places = [f"{round(east, 1)} {round(north, 1)}" for east, north in zip(x.tolist(), y.tolist())]
    names = words(others["STATION_FIELD"], places)
    order, station = np.unique(np.array(names, dtype=str), return_inverse=True)
    night = np.unique(np.array(words(others["NIGHT_FIELD"], [""] * len(names)), dtype=str), return_inverse=True)[1]
    first = [int(np.flatnonzero(station == number)[0]) for number in range(len(order))]
    points = [QgsPointXY(float(x[row]), float(y[row])) for row in first]
    return Observations(station, night, t_c, order.tolist(), points)


def _mitigation(job: Job, model: CoolingModel) -> Any:
    """Heat mitigation by night or by day, as the other algorithms use it."""
    if job.choice("MOMENT") == NIGHT:
        return model.intensity_capacity
    found = model.mitigation(model.day_capacity, job.stage(tr("Parks around"), 30))
    return lambda at: found[at]


def _left(
    model: CoolingModel, mitigation: Any, mixing_m: float, grid: Grid, seen: Observations, progress: Any
) -> tuple[np.ndarray, GridArray]:
    """What is left of the urban excess (0-1) at each station, NaN off the land that is known; and the mixed air."""
    model.setting = replace(model.setting, mixing_m=mixing_m)
    mixed = model.mixed(mitigation, progress)
    found = np.full(len(seen.points), np.nan)
    for number, point in enumerate(seen.points):
        place = grid.pixel_of(point.x(), point.y())
        if place is not None:
            found[number] = 1 - float(mixed[np.array([place[0]]), np.array([place[1]])][0])
    return found, mixed


def _next(mixed: GridArray, means: StationMeans, fit: StationFit, grid: Grid) -> NextStation | None:
    """The known land least like the stations: one more there tells most; None where no land is known."""
    best, furthest = None, -1.0
    for rows, across in grid.bands():
        gap = np.abs(1 - np.asarray(mixed[rows, across], float) - means.level_x)
        if np.isfinite(gap).any() and np.nanmax(gap) > furthest:
            furthest = float(np.nanmax(gap))
            row, column = np.unravel_index(int(np.nanargmax(gap)), gap.shape)
            best = rows.start + int(row), int(column)
    if best is None:
        return None
    left = 1 - float(mixed[np.array([best[0]]), np.array([best[1]])][0])
    east, north = grid.west + (best[1] + 0.5) * grid.pixel, grid.north - (best[0] + 0.5) * grid.pixel
    return NextStation(east, north, left, error_with_one_more(means, fit.error_c, left))


def _means(seen: Observations, left: np.ndarray) -> StationMeans:
    return station_means(seen.station, seen.night, left[seen.station], seen.t_c)


def _tell(job: Job, fit: StationFit) -> None:
    """Whether the excess may be used, and why not."""
    for doubt in fit.doubts:
        job.notes.warn("The urban excess is not adopted: {why}", why=doubt)


def _columns(seen: Observations, left: np.ndarray, means: StationMeans, fit: StationFit) -> dict[str, Any]:
    """Fields of the stations; those that were not used have no fit."""
    count = len(seen.names)

    def spread(values: np.ndarray) -> np.ndarray:
        result = np.full(count, np.nan)
        result[means.rows] = values
        return result

    observed = spread(means.level_c + means.t_c)
    state = np.where(np.isnan(left), OUTSIDE, ALONE).astype(object)
    state[means.rows] = USED
    return {
        "station": seen.names,
        "n_obs": np.nan_to_num(spread(means.nights.astype(float))),
        "part_exces": left,
        "t_obs_c": observed,
        "t_cal_c": spread(fit.fitted_c),
        "t_hors_c": spread(fit.left_out_c),
        "ecart_c": observed - spread(fit.left_out_c),
        "levier": spread(fit.leverage),
        "etat": state.tolist(),
    }
