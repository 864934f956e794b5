"""The run of `heatshade`: minutes of shade and visible sky of places."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import numpy as np
from qgis.core import QgsGeometry

from ....core.errors import AulaError
from ....core.heat import schema_outdoors
from ....core.heat.constants import heat_constants
from ....core.heat.reports.heatshade import ShadeFacts, page
from ....core.heat.shade import SUN, ShadeTally, cast, shelter_class, sky_view, trapezium_minutes
from ....core.heat.sun import sun_position
from ....core.rules import Between
from ....gis.heat.class_style import write_steps_style
from ....gis.heat.relief import place_of
from ....gis.i18n import tr
from ....gis.raster.rasters import write_bands, write_raster
from ....gis.raster.zones import ZonePixels
from ....gis.results.pictures import styled
from ....gis.vector.shapes import box_of
from ...base.job import Job
from .. import inputs

RULES = (*inputs.SCENE_RULES, inputs.SurfaceComplete(), Between("STEP", 1, 120))
#: smallest place on the map of the report, as a part of its width
DOTS = 60
#: the hottest hours of a summer day, French legal time
MIDDAY = (12, 16)
UNKNOWN_STATE = 255


def run(job: Job) -> None:
    """Heights, suns, shade of each, sky; then the places.

    Raises AulaError E_GEOM without any place, E_MEMORY when the places are too far apart.
    """
    instants, minutes = suns(job)
    scene = inputs.read_scene(job)
    grid, relief = scene.grid, scene.relief
    tally, hours, bands = _shade(job, scene, instants, minutes)
    progress = job.stage(tr("Visible sky"), 95)
    bare = sky_view(relief.buildings, relief.receiver, grid.pixel, lambda part: progress(part / 2))
    sky = sky_view(relief.canopy, relief.receiver, grid.pixel, lambda part: progress(0.5 + part / 2))
    columns = _places(scene, tally, (sky, bare), (float(minutes.sum()), float(midday_minutes(instants).sum())))
    for name, values in (("MINUTES", tally.minutes), ("SVF", sky)):
        path = job.output_path(name)
        if path is not None:
            open_ground = np.where(scene.seen, values, np.nan).astype(np.float32)
            write_raster(path, grid, lambda at, values=open_ground: values[at])
            write_steps_style(path, {"MINUTES": "minutes", "SVF": "ciel"}[name])
    if bands:
        write_bands(job.output_path("HOURLY"), grid, bands, UNKNOWN_STATE)
    if job.given("REPORT"):
        _report(job, scene, columns, instants, hours)
    job.write("OUTPUT", schema_outdoors.SHADE, columns, scene.source, True, job.stage(tr("Writing the result"), 100))


def suns(job: Job) -> tuple[list[datetime], np.ndarray]:
    """The instants of the period, and the minutes each stands for. Raises AulaError E_TIME when it cannot be read."""
    first, last = inputs.period(job)
    step = timedelta(minutes=job.number("STEP"))
    count = int((last - first) / step) + 1
    if count < 2:
        raise AulaError(
            "The period from {start} to {end} holds less than two suns. Choose a longer period of the day.",
            "E_TIME",
            start=first.strftime("%H:%M"),
            end=last.strftime("%H:%M"),
        )
    return [first + step * number for number in range(count)], trapezium_minutes(count, job.number("STEP"))


def midday_minutes(instants: list[datetime]) -> np.ndarray:
    """Minutes of the hottest hours that each instant stands for; all 0 when the period has less than two of them."""
    inside = np.array([MIDDAY[0] * 60 <= at.hour * 60 + at.minute <= MIDDAY[1] * 60 for at in instants])
    weights = np.zeros(len(instants))
    if inside.sum() > 1:
        step = (instants[1] - instants[0]).total_seconds() / 60
        weights[inside] = trapezium_minutes(int(inside.sum()), step)
    return weights


def _shade(
    job: Job, scene: inputs.ShadeScene, instants: list[datetime], minutes: np.ndarray
) -> tuple[ShadeTally, list[tuple[datetime, float]], list[tuple[str, np.ndarray]]]:
    """Minutes of shade of the pixels; share of the open ground in the shade at each instant, and its map if asked."""
    latitude, longitude, bearing = place_of(scene.grid)
    elevation, azimuth = sun_position(instants, latitude, longitude)
    tally = ShadeTally.empty(scene.grid.shape)
    midday = midday_minutes(instants)
    progress = job.stage(tr("Shade of each sun"), 60)
    seen = scene.seen
    hours, bands = [], []
    wants_bands = job.output_path("HOURLY") is not None
    for number, instant in enumerate(instants):
        state = cast(scene.relief, float(azimuth[number] - bearing) % 360, float(elevation[number]))
        tally.add(state, float(minutes[number]), float(midday[number]))
        hours.append((instant, float((state != SUN)[seen].mean()) if seen.any() else float("nan")))
        if wants_bands:
            bands.append((instant.strftime("%H:%M"), np.where(seen, state, UNKNOWN_STATE).astype(np.uint8)))
        progress((number + 1) / len(instants))
    return tally, hours, bands


def _places(
    scene: inputs.ShadeScene, tally: ShadeTally, skies: tuple[np.ndarray, np.ndarray], periods_min: tuple[float, float]
) -> dict[str, Any]:
    """Columns of the places, over their open ground. periods_min: the whole period, and its hottest hours."""
    period_min, midday_min = periods_min
    relief, places = scene.relief, scene.places
    pixels = ZonePixels(places, scene.grid)
    seen = scene.seen
    size = len(places)
    sums: dict[str, np.ndarray] = {}
    values = {
        "ombre_min": tally.minutes,
        "arbre": tally.trees,
        "bati": tally.buildings,
        "soleil_max_min": tally.longest_sun,
        "midi": tally.midday,
        "svf": skies[0],
        "svf_bati": skies[1],
    }
    count, whole = np.zeros(size), np.zeros(size)
    for place, zones in pixels.pieces():
        here = seen[place].ravel() & (np.asarray(zones).ravel() >= 0)
        held = np.asarray(zones).ravel()
        count += np.bincount(held[here], minlength=size)
        inside = (held >= 0) & ~relief.is_roof[place].ravel()
        whole += np.bincount(held[inside], minlength=size)
        for name, grid_values in values.items():
            total = np.bincount(held[here], grid_values[place].ravel()[here], minlength=size)
            sums[name] = sums.get(name, np.zeros(size)) + total
    enough = count >= heat_constants()["part_valide_min_pct"] / 100 * np.maximum(whole, 1)
    mean = {
        name: np.divide(total, count, out=np.full(size, np.nan), where=enough & (count > 0))
        for name, total in sums.items()
    }
    limits = heat_constants()
    share = mean["ombre_min"] / period_min
    return {
        "ombre_min": mean["ombre_min"],
        "ombre_pct": 100 * share,
        "ombre_12_16_pct": 100 * mean["midi"] / midday_min if midday_min else np.full(size, np.nan),
        "ombre_bati_pct": 100 * mean["bati"] / period_min,
        "ombre_arbre_pct": 100 * mean["arbre"] / period_min,
        "soleil_max_min": mean["soleil_max_min"],
        "svf": mean["svf"],
        "svf_bati": mean["svf_bati"],
        "abri": shelter_class(share, [limits["abri_1"], limits["abri_2"], limits["abri_3"]]),
        "n_pix": count,
        "part_valide_pct": np.divide(100 * count, whole, out=np.zeros(size), where=whole > 0),
    }


def _visible(place: QgsGeometry, least_m: float) -> QgsGeometry:
    """A place as it is drawn on the map of the report: large enough to be seen."""
    box = place.boundingBox()
    size = max(box.width(), box.height())
    return place if size >= least_m else place.buffer((least_m - size) / 2, 8)


def _report(
    job: Job,
    scene: inputs.ShadeScene,
    columns: dict[str, Any],
    instants: list[datetime],
    hours: list[tuple[datetime, float]],
) -> None:
    source, places = scene.source, scene.places
    pictures = styled("ombre", drawn(places), {"ombre_pct": columns["ombre_pct"]}, "heat_shade.qml", source.metric_crs)
    area = np.array([0.0 if place is None else place.area() for place in places])
    names = inputs.place_names(source)
    facts = ShadeFacts(columns, names, area, instants[0], instants[-1], hours, scene.has_survey)
    job.write_text("REPORT", page(job.told(pictures), facts))


def drawn(places: list[QgsGeometry | None]) -> list[QgsGeometry]:
    """Places as the map of a report draws them: a stop would be no more than a dot on the map of a town."""
    box = box_of(places)
    dot = max(box.width(), box.height()) / DOTS
    return [QgsGeometry() if place is None else _visible(place, dot) for place in places]
