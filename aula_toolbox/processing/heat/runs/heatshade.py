"""The run of `heatshade`: minutes of shade and visible sky of places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

import numpy as np
from qgis.core import QgsGeometry

from ....core import columns as names_of
from ....core.decimals import reals
from ....core.errors import AulaError
from ....core.heat import schema
from ....core.heat.constants import heat_constants
from ....core.heat.reports.heatshade import ShadeFacts, page
from ....core.heat.shade import SUN, Relief, ShadeTally, cast, shelter_class, sky_view, trapezium_minutes
from ....core.heat.sun import legal_time, sun_position
from ....core.messages import Message, message
from ....core.rules import Between, CountGiven, Inputs, MetricRaster, NotEmpty, Rule
from ....gis.heat.relief import ReliefLayers, footprints, place_of, read_relief
from ....gis.i18n import tr
from ....gis.raster.rasters import Grid, write_raster
from ....gis.raster.zones import ZonePixels
from ....gis.results.pictures import styled
from ....gis.vector.shapes import box_of, valid_geometries
from ...base.job import Job
from .. import inputs


@dataclass(frozen=True)
class SurfaceComplete(Rule):
    """Altitudes of the tops go with those of the ground."""

    def problems(self, inputs: Inputs) -> Iterator[Message]:
        for given, missing in (("SURFACE", "GROUND"), ("GROUND", "SURFACE")):
            if inputs.get(given) is not None and inputs.get(missing) is None:
                yield message("{given} also needs {missing}.", "E_TOGETHER", given=given, missing=missing)


RULES = (
    NotEmpty("INPUT"),
    CountGiven(("SURFACE", "HEIGHT", "BUILDINGS")),
    SurfaceComplete(),
    MetricRaster("SURFACE"),
    MetricRaster("GROUND"),
    MetricRaster("HEIGHT"),
    Between("STEP", 1, 120),
    Between("PIXEL", 0.2, 5),
)
#: how far around the places what shades them is looked for (m)
REACH_M = 200.0
MOST_PIXELS = 30_000_000
#: smallest place on the map of the report, as a part of its width
DOTS = 60


def run(job: Job) -> None:
    """Heights, suns, shade of each, sky; then the places.

    Raises AulaError E_GEOM without any place, E_MEMORY when the places are too far apart.
    """
    source = job.source("INPUT")
    crs = source.metric_crs
    shapes = valid_geometries(source, crs, job.notes)
    width = names_of.find("largeur_route", source.fields).field if source.geometry == "line" else None
    widths = None if width is None else reals(source.read([width], wanted=()).attributes[width], job.notes, width)
    places = footprints(source, shapes, widths)
    if not any(place is not None for place in places):
        raise AulaError("{layer}: no usable geometry.", "E_GEOM", layer=source.name)
    instants, minutes = suns(job)
    grid = Grid.around(box_of(places).buffered(REACH_M), job.number("PIXEL"), crs)
    if grid.size > MOST_PIXELS:
        raise AulaError(
            "The places spread over {count} million pixels: take fewer places, or a larger PIXEL.",
            "E_MEMORY",
            count=round(grid.size / 1e6),
        )
    layers = ReliefLayers(
        inputs.one_band(job, "SURFACE"),
        inputs.one_band(job, "GROUND"),
        inputs.one_band(job, "HEIGHT"),
        job.source("BUILDINGS"),
        job.source("TREES"),
    )
    relief, is_known = read_relief(layers, grid, job.notes)
    tally, hours = _shade(job, relief, grid, instants, minutes)
    progress = job.stage(tr("Visible sky"), 95)
    bare = sky_view(relief.buildings, relief.receiver, grid.pixel, lambda part: progress(part / 2))
    sky = sky_view(relief.canopy, relief.receiver, grid.pixel, lambda part: progress(0.5 + part / 2))
    columns = _places(places, grid, relief, is_known, tally, (sky, bare), float(minutes.sum()))
    for name, values in (("MINUTES", tally.minutes), ("SVF", sky)):
        path = job.output_path(name)
        if path is not None:
            open_ground = np.where(is_known & ~relief.is_roof, values, np.nan).astype(np.float32)
            write_raster(path, grid, lambda at, values=open_ground: values[at])
    if job.given("REPORT"):
        _report(job, places, columns, instants, hours, layers)
    job.write("OUTPUT", schema.SHADE, columns, source, True, job.stage(tr("Writing the result"), 100))


def suns(job: Job) -> tuple[list[datetime], np.ndarray]:
    """The instants of the period, and the minutes each stands for. Raises AulaError E_TIME when it cannot be read."""
    try:
        day = date.fromisoformat(job.text("DATE")) if job.given("DATE") else date(date.today().year, 7, 15)
        start, end = (time.fromisoformat(job.text(name)) for name in ("START", "END"))
    except ValueError as error:
        raise AulaError(
            "The day is written 2026-07-15 and the hours 11:00; these cannot be read: {day}, {start}, {end}.",
            "E_TIME",
            day=job.text("DATE"),
            start=job.text("START"),
            end=job.text("END"),
        ) from error
    first, last, step = legal_time(day, start), legal_time(day, end), timedelta(minutes=job.number("STEP"))
    count = int((last - first) / step) + 1
    if count < 2:
        raise AulaError("The period from {start} to {end} holds less than two suns.", "E_TIME", start=start, end=end)
    return [first + step * number for number in range(count)], trapezium_minutes(count, job.number("STEP"))


def _shade(
    job: Job, relief: Relief, grid: Grid, instants: list[datetime], minutes: np.ndarray
) -> tuple[ShadeTally, list[tuple[datetime, float]]]:
    """Minutes of shade of the pixels, and the share of the open ground in the shade at each instant."""
    latitude, longitude, bearing = place_of(grid)
    elevation, azimuth = sun_position(instants, latitude, longitude)
    tally = ShadeTally.empty(grid.shape)
    progress = job.stage(tr("Shade of each sun"), 60)
    open_ground = ~relief.is_roof
    hours = []
    for number, instant in enumerate(instants):
        state = cast(relief, float(azimuth[number] - bearing) % 360, float(elevation[number]))
        tally.add(state, float(minutes[number]))
        hours.append((instant, float((state != SUN)[open_ground].mean()) if open_ground.any() else float("nan")))
        progress((number + 1) / len(instants))
    return tally, hours


def _places(
    places: list[QgsGeometry | None],
    grid: Grid,
    relief: Relief,
    is_known: np.ndarray,
    tally: ShadeTally,
    skies: tuple[np.ndarray, np.ndarray],
    period_min: float,
) -> dict[str, Any]:
    """Columns of the places, over their open ground."""
    pixels = ZonePixels(places, grid)
    seen = is_known & ~relief.is_roof
    size = len(places)
    sums: dict[str, np.ndarray] = {}
    values = {
        "ombre_min": tally.minutes,
        "arbre": tally.trees,
        "bati": tally.buildings,
        "soleil_max_min": tally.longest_sun,
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
    places: list[QgsGeometry | None],
    columns: dict[str, Any],
    instants: list[datetime],
    hours: list[tuple[datetime, float]],
    layers: ReliefLayers,
) -> None:
    source = job.source("INPUT")
    shown = {"ombre_pct": columns["ombre_pct"]}
    box = box_of(places)
    # a stop would be no more than a dot on the map of a town
    dot = max(box.width(), box.height()) / DOTS
    drawn = [QgsGeometry() if place is None else _visible(place, dot) for place in places]
    pictures = styled("ombre", drawn, shown, "heat_shade.qml", source.metric_crs)
    names = inputs.identifiers(source)
    area = np.array([0.0 if place is None else place.area() for place in places])
    has_survey = layers.surface is not None or layers.height is not None
    facts = ShadeFacts(columns, names, area, instants[0], instants[-1], hours, has_survey)
    job.write_text("REPORT", page(job.told(pictures), facts))
