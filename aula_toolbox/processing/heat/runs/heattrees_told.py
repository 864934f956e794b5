"""What the report of `heattrees` is told, and its map."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY

from ....core.heat.plantable import PlantingTables
from ....core.heat.reports.heattrees import BudgetMark, TreeFacts, page
from ....core.heat.treechoice import Candidates, TreePlan
from ....core.heat.treeshade import TreeForm, planted_shade
from ....core.report import MapPicture
from ....gis.heat.class_style import raster_steps
from ....gis.results.pictures import GridPicture, sampled
from ....gis.vector.shapes import box_of
from ...base.job import Job
from ..parameters import FRAIL
from .heattrees_land import Air, PlantingZones, ShadedPlaces

M2_OF_GAIN = 100.0
#: a tree on the map of the report, as a part of its width
DOTS, DOT_COLOUR = 160, "#7a0177"


def write_report(
    job: Job,
    air: Air,
    zones: PlantingZones | None,
    shade: ShadedPlaces | None,
    chosen: tuple[Candidates, TreePlan],
    made: tuple[dict[str, Any], list[BudgetMark], TreeForm, PlantingTables],
) -> None:
    """The report of a plan."""
    candidates, plan = chosen
    output, marks, form, tables = made
    again = float("nan")
    if shade is not None:
        stems = candidates.row[plan.chosen], candidates.column[plan.chosen]
        again = planted_shade(shade.relief, stems, form, shade.suns, shade.minutes, shade.use > 0)
    facts = TreeFacts(
        output,
        marks,
        job.number("BUDGET"),
        float(air.people.sum()),
        form,
        job.number("YEARS"),
        tables.costs.mapping("type_sol", "libelle"),
        shade is not None,
        again,
        job.choice("PEOPLE") == FRAIL,
        job.number("MIX"),
        {} if zones is None else zones.called,
    )
    job.write_text("REPORT", page(job.told(_pictures(job, air, zones, candidates, plan)), facts))


def gain_100m2(air: Air) -> np.ndarray:
    """Degrees x inhabitants taken away by 100 m2 of crowns, NaN on unknown land."""
    known = air.before.known((slice(None), slice(None)))
    return np.where(known, air.gain * M2_OF_GAIN / air.grid.pixel**2, np.nan)


def _pictures(
    job: Job, air: Air, zones: PlantingZones | None, candidates: Candidates, plan: TreePlan
) -> dict[str, MapPicture]:
    """The map of the report: gain of planting, zones, trees as dots large enough to be seen."""
    tr = job.report_language.tr
    box = air.grid.box if zones is None else box_of(zones.shapes).intersect(air.grid.box)
    window = air.grid.window_of(box)
    # the part that is shown alone: drawn as finely as its pixels are
    picture = GridPicture(air.grid.cut(window))
    gain = gain_100m2(air)[window]
    colours = [colour for _, colour, _ in raster_steps("gain_arbre")]
    bounds = fitted_bounds([top for top, _, _ in raster_steps("gain_arbre")][:-1], gain)
    picture.degrees(sampled(picture.grid, lambda at: gain[at]), bounds, colours)
    if zones is not None:
        picture.zones(zones.shapes)
    radius = max(box.width(), box.height()) / DOTS / 2
    stems = (QgsPointXY(candidates.x_m[n], candidates.y_m[n]) for n in plan.chosen)
    dots = [QgsGeometry.fromPointXY(stem).buffer(radius, 6) for stem in stems]
    picture.zones(dots, [DOT_COLOUR] * len(dots))
    number = job.report_language.number
    digits = max(2, 1 - int(np.floor(np.log10(bounds[0]))))
    shown = [number(bound, digits).rstrip("0") for bound in bounds]
    names = [
        tr("under {value}", value=shown[0]),
        *(tr("{low} to {high}", low=low, high=high) for low, high in zip(shown, shown[1:])),
        tr("{value} and more", value=shown[-1]),
    ]
    keys = [*zip(colours, names), (DOT_COLOUR, tr("tree of the plan"))]
    return {"gain": MapPicture(picture.png(), "", keys)}


def fitted_bounds(bounds: list[float], values: np.ndarray) -> list[float]:
    """The bounds of a legend, moved by powers of ten until the high values are in its last classes."""
    high = float(np.nanquantile(values, 0.98)) if np.isfinite(values).any() else 0.0
    if high <= 0:
        return bounds
    power = int(np.ceil(np.log10(high / bounds[-1])))
    return [bound * 10.0**power for bound in bounds]
