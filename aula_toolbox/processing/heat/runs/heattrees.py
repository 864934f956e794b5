"""The run of `heattrees`: where a tree counts most, and which to plant under a budget."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY

from ....core.errors import AulaError
from ....core.heat import schema_outdoors
from ....core.heat.classes import UNDESCRIBED
from ....core.heat.constants import heat_constants
from ....core.heat.plantable import TABLES, PlantingTables
from ....core.heat.plantation import crown_parts, crowns_on_grid, night_gain, recompute
from ....core.heat.reports.heattrees import BudgetMark
from ....core.heat.treechoice import Candidates, TreePlan, Worth, choose
from ....core.heat.treeshade import TreeForm
from ....core.messages import written
from ....core.rules import Between, MetricRaster, NotEmpty
from ....gis.heat.class_style import write_steps_style
from ....gis.heat.plantable import PlantableGround
from ....gis.i18n import tr
from ....gis.raster.rasters import write_raster
from ...base.job import Job
from .. import inputs
from .heattrees_land import Air, PlantingZones, ShadedPlaces, read_air, read_ground, read_planting_zones, read_shade
from .heattrees_told import gain_100m2, write_report

RULES = (
    MetricRaster("INPUT"),
    NotEmpty("POPULATION"),
    Between("BUDGET", 0, 1e9, low_open=True),
    Between("YEARS", 1, 40),
    Between("SPACING", 2, 50),
    Between("SHADE_WEIGHT", 0, 1),
    Between("EQUITY", 0, 100),
    Between("PIXEL", 0.5, 5),
    Between("UHI_MAX_DAY", 0, 30, low_open=True),
    Between("UHI_MAX_NIGHT", 0, 30),
    *(MetricRaster(name) for name in ("SURFACE", "GROUND", "HEIGHT")),
    inputs.SurfaceComplete(),
    *inputs.model_rules(),
)
MARKS = (0.25, 0.5, 1.0)
FIRST_PRIORITIES = (1, 2)
#: a tree weighs by the air or by the shade alone when that is this share of its worth
MOSTLY = 0.8
AIR, SHADE, BOTH = "air", "ombre", "air et ombre"


def run(job: Job) -> None:
    """The gain of each pixel, the land and the shade, the choice, the whole model again.

    Raises AulaError E_PLANT when no tree can be planted.
    """
    tables = PlantingTables.read(job.own_tables(*TABLES))
    job.used(*tables.all)
    form = tables.form(job.choice("SIZE"), job.number("YEARS"))
    air = read_air(job, 35)
    zones = read_planting_zones(job, air.grid)
    shade = read_shade(job, air, tables, form)
    ground = read_ground(job, air, tables)
    found = _candidates(job, air, ground, zones, shade, tables, form)
    candidates, rows, columns = found
    shares = np.zeros(len(candidates)) if shade is None else shade.cover.gains(candidates.row, candidates.column)
    worth = Worth.balanced(candidates, shares, job.number("SHADE_WEIGHT"))
    plan = choose(
        candidates,
        worth,
        job.number("BUDGET"),
        max(job.number("SPACING") or 0.0, 2 * form.crown_m),
        None if shade is None else shade.cover,
        job.number("EQUITY") / 100,
        job.stage(tr("Choice of the trees"), 70),
    )
    if not plan.chosen:
        raise AulaError(
            "No tree can be planted: the budget pays none, or no plantable land brings anything.", "E_PLANT"
        )
    place = rows[plan.chosen], columns[plan.chosen]
    marks = _marks(job, air, plan, place, form)
    output = _columns(plan, candidates, place, worth, ground, zones, tables, form, job.whole("TREE_CLASS"))
    _write(job, air, ground, output, candidates, plan, marks)
    if job.given("REPORT"):
        write_report(job, air, zones, shade, (candidates, plan), (output, marks, form, tables))


def _candidates(
    job: Job,
    air: Air,
    ground: PlantableGround,
    zones: PlantingZones | None,
    shade: ShadedPlaces | None,
    tables: PlantingTables,
    form: TreeForm,
) -> tuple[Candidates, np.ndarray, np.ndarray]:
    """Pixels where a tree may stand, and their rows and columns. A crown may reach over its own pixel."""
    may = ground.may if zones is None else ground.may & (zones.number >= 0)
    rows, columns = np.nonzero(may)
    if not len(rows):
        raise AulaError(
            "No land can be planted: the classes, the layers and the zones leave none. See heat_plantabilite.",
            "E_PLANT",
        )
    _tell_undescribed(job, air, zones)
    grid = air.grid
    x, y = grid.west + (columns + 0.5) * grid.pixel, grid.north - (rows + 0.5) * grid.pixel
    costs = np.array(tables.costs.column("cout_eur"))[ground.kind[rows, columns]]
    is_first = np.zeros(len(rows), bool)
    if zones is not None:
        is_first = np.isin(zones.priority[zones.number[rows, columns]], FIRST_PRIORITIES)
    if job.number("EQUITY") > 0 and not is_first.any():
        job.notes.warn("No plantable land in zones of priority 1 or 2: EQUITY changes nothing.")
    row, column = np.full(len(rows), -1), np.full(len(rows), -1)
    if shade is not None:
        row = np.floor((shade.grid.north - y) / shade.grid.pixel).astype(int)
        column = np.floor((x - shade.grid.west) / shade.grid.pixel).astype(int)
    gain = _crown_gain(air, form)[rows, columns]
    job.notes.info(
        "{count} places for a tree on {area} ha of plantable land.",
        count=len(rows),
        area=written(len(rows) * grid.pixel**2 / 10_000, ".1f"),
    )
    return Candidates(x, y, gain, costs, is_first, row, column), rows, columns


def _tell_undescribed(job: Job, air: Air, zones: PlantingZones | None) -> None:
    """Land that no layer describes may be a meadow or a yard: nothing is planted there, which is told."""
    number = next((at for at, code in enumerate(air.before.classes.code.tolist()) if code == UNDESCRIBED), None)
    meant = air.before.index < len(air.before.classes) if zones is None else zones.number >= 0
    share = 0.0 if number is None or not meant.any() else float((air.before.index[meant] == number).mean())
    if 100 * share >= heat_constants()["part_signalee_pct"]:
        job.notes.warn(
            "{share} % of the land is described by no layer: nothing is planted there. Give a land cover (OCS GE).",
            share=round(100 * share),
        )


def _crown_gain(air: Air, form: TreeForm) -> np.ndarray:
    """What a crown in the middle of each pixel brings: the gains of the pixels it covers, by their shares."""
    radius = form.crown_m / air.grid.pixel
    reach = int(np.ceil(radius + 0.5))
    side = 2 * reach + 1
    place, parts = crown_parts(reach + 0.5, reach + 0.5, radius, (side, side))
    weights = np.zeros((side, side))
    weights[place] = parts
    padded = np.pad(air.gain, reach)
    total = np.zeros(air.gain.shape)
    for down, along in zip(*np.nonzero(weights)):
        window = padded[down : down + air.gain.shape[0], along : along + air.gain.shape[1]]
        total += weights[down, along] * window
    return total


def _marks(
    job: Job, air: Air, plan: TreePlan, place: tuple[np.ndarray, np.ndarray], form: TreeForm
) -> list[BudgetMark]:
    """The plan at a quarter, at half and at the whole of the budget: predicted, and by the whole model."""
    uhi = job.number("UHI_MAX_DAY"), job.number("UHI_MAX_NIGHT")
    has_night = air.before.classes.building_intensity is not None
    night = night_gain(air.before, air.trees, air.people, uhi[1]) if has_night else np.zeros(air.gain.shape)
    progress = job.stage(tr("The whole model again"), 95)
    marks = []
    for done, share in enumerate(MARKS):
        count = plan.until(share * job.number("BUDGET"))
        radius = form.crown_m / air.grid.pixel
        cover = crowns_on_grid(place[0][:count] + 0.5, place[1][:count] + 0.5, radius, air.grid.shape)
        told = recompute(
            air.before,
            air.state,
            air.trees,
            cover,
            air.people,
            uhi,
            lambda part, done=done: progress((done + part) / 3),
        )
        predicted = float((cover * air.gain).sum())
        marks.append(
            BudgetMark(
                share,
                count,
                float(np.sum(plan.cost_eur[:count])),
                predicted,
                told.day_pd,
                float((cover * night).sum()),
                told.night_pd,
                float(np.sum(plan.shade_m2_h[:count])),
                told.crossed,
            )
        )
    last = marks[-1]
    if abs(last.gap_pct) > heat_constants()["plan_ecart_max_pct"]:
        job.notes.warn(
            "The whole model differs from the prediction by {gap} %: an effect of parks adds up, {count} pixels came "
            "near a park or left it.",
            gap=written(last.gap_pct, "+.1f"),
            count=last.crossed,
        )
    return marks


def _columns(
    plan: TreePlan,
    candidates: Candidates,
    place: tuple[np.ndarray, np.ndarray],
    worth: Worth,
    ground: PlantableGround,
    zones: PlantingZones | None,
    tables: PlantingTables,
    form: TreeForm,
    tree_class: int,
) -> dict[str, Any]:
    """Fields of the trees of the plan."""
    count = len(plan.chosen)
    kinds = tables.costs.column("type_sol")
    air = worth.air * np.array(plan.gain_pd) / np.maximum(np.array(plan.worth), 1e-300)
    zone: list[str | None] = [None] * count
    priority = np.full(count, np.nan)
    if zones is not None:
        number = zones.number[place]
        zone, priority = [zones.names[at] for at in number], zones.priority[number]
    return {
        "rang": np.arange(1, count + 1),
        "gain_pd": np.array(plan.gain_pd),
        "ombre_m2_h": np.array(plan.shade_m2_h),
        "cout_eur": np.array(plan.cost_eur),
        "cumul_eur": np.cumsum(plan.cost_eur),
        "type_sol": [kinds[at] for at in ground.kind[place]],
        "score_plant": ground.note[place],
        "motif": np.select([air >= MOSTLY, air <= 1 - MOSTLY], [AIR, SHADE], BOTH).tolist(),
        "zone": zone,
        "priorite": priority,
        "avis_abf": np.full(count, np.nan) if ground.needs_opinion is None else ground.needs_opinion[place],
        "classe": np.full(count, tree_class),
        "rayon_m": np.full(count, form.crown_m),
        "hauteur_m": np.full(count, form.height_m),
        "x_m": candidates.x_m[plan.chosen],
        "y_m": candidates.y_m[plan.chosen],
    }


def _write(
    job: Job,
    air: Air,
    ground: PlantableGround,
    output: dict[str, Any],
    candidates: Candidates,
    plan: TreePlan,
    marks: list[BudgetMark],
) -> None:
    """Trees, rasters and the curve."""
    for name, values, steps in (("GAIN", gain_100m2(air), "gain_arbre"), ("PLANTABLE", ground.note, "plantable")):
        path = job.output_path(name)
        if path is not None:
            write_raster(path, air.grid, lambda at, values=values: values[at].astype(np.float32))
            write_steps_style(path, steps)
    points = [QgsGeometry.fromPointXY(QgsPointXY(x, y)) for x, y in zip(output["x_m"], output["y_m"])]
    job.write_rows("OUTPUT", schema_outdoors.TREES, output, points, "point", air.grid.crs)
    spent = np.cumsum(plan.cost_eur)
    again = {mark.count: mark for mark in marks if mark.count}
    last = range(1, len(spent) + 1)
    curve = {
        "rang": output["rang"],
        "cumul_eur": spent,
        "budget_pct": 100 * spent / job.number("BUDGET"),
        "gain_pd": np.cumsum(plan.gain_pd),
        "ombre_m2_h": np.cumsum(plan.shade_m2_h),
        "part_prio_pct": 100 * np.cumsum(candidates.is_first[plan.chosen]) / np.arange(1, len(spent) + 1),
        "recalcul_pd": [again[at].day_again_pd if at in again else np.nan for at in last],
        "ecart_pct": [again[at].gap_pct if at in again else np.nan for at in last],
    }
    if job.given("PARETO"):
        job.write_rows("PARETO", schema_outdoors.PARETO, curve)
