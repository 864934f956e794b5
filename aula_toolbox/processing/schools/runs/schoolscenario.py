"""The run of `schoolscenario`: both states of each yard on one grid, the air between them, what it changes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from qgis.core import QgsGeometry

from ....core.columns import find, named
from ....core.errors import AulaError
from ....core.heat.classes import HeatClasses, load_classes
from ....core.heat.cooling import CoolingSetting
from ....core.messages import listing, written
from ....core.schools import schema, scheme, targets
from ....core.schools.cover import GRASS, HEAT, MINERAL, NUMBER, TREE, UNKNOWN, CoverGroups, load_groups
from ....core.text import known
from ....gis.heat.change import air_change
from ....gis.heat.cover import write_classes
from ....gis.heat.grid import class_numbers
from ....gis.i18n import tr
from ....gis.raster.rasters import Canvas, Grid, write_raster
from ....gis.raster.zones import ZonePixels
from ....gis.vector.geometry import area_of
from ....gis.vector.shapes import Shapes, box_of, read_near, read_shapes
from ...base.job import Job
from .. import inputs
from . import schoolscenario_told
from .schoolscenario_told import YardChange

#: classes that the groups of a scheme become: isolated trees, grass, bare permeable ground
CLASS_OF = {TREE: 3, GRASS: 5, MINERAL: 8}
SEGMENTS = 8
TREE_CLASS = 3


@dataclass
class ScenarioGround:
    """The grid of a run: class codes before and after, the pixels of each yard by row of the grounds."""

    grid: Grid
    before: np.ndarray
    after: np.ndarray
    groups: CoverGroups
    blind: set[int] = field(default_factory=set)
    """Rows of the yards that are described too little for a scheme."""


def run(job: Job) -> None:
    """Read, turn or draw, recompute the air on both states, tell, write."""
    limits = inputs.limits_of(job)
    grounds = _grounds(job)
    raster = job.opened("LULC")
    classes = load_classes()
    groups = load_groups(job.own_tables("schools_couverture"))
    job.used(classes.table, groups.table)
    numbers = class_numbers(raster, classes, job.stage(tr("Reading the classes"), 5))
    codes = np.append(classes.code, 0)[numbers].astype(np.int64)
    ground = ScenarioGround(raster.grid, codes, codes.copy(), groups)
    built = _built(job, grounds, raster.grid, classes, codes)
    pixels = _pixels(job, grounds, raster.grid, built)
    if job.given("PROJECTS"):
        _draw(job, ground, classes)
    else:
        _scheme(job, ground, grounds, pixels, limits)
    # where one state is not known neither is the other
    unknown = ground.before == 0
    ground.after[unknown] = 0
    if not (ground.before != ground.after).any():
        job.notes.warn("Nothing changes between the two states.")
    day, night = _air(job, ground, classes)
    _write(job, grounds, ground, pixels, (day, night), limits, classes)


def _grounds(job: Job) -> Shapes:
    """The grounds of a run. Raises AulaError E_GEOM when none has an area."""
    source = job.source("INPUT")
    raster = job.raster("LULC")
    names = [named(name, source.fields) for name in ("id_ecole", "nom")]
    read = read_shapes(source, raster.crs(), fields=names, notes=job.notes)
    if not any(shape is not None and area_of(shape) > 0 for shape in read.metric):
        raise AulaError(
            "{layer}: no polygon with an area. Give a layer of polygons, not of points or lines.",
            "E_GEOM",
            layer=source.name,
        )
    return read


def _built(job: Job, grounds: Shapes, grid: Grid, classes: HeatClasses, codes: np.ndarray) -> np.ndarray:
    """Pixels that buildings take: those of the layer, else the built classes of the raster."""
    source = job.source("BUILDINGS")
    if source is None:
        return np.isin(codes, classes.code[np.asarray(classes.shares["bati"]) > 0])
    canvas = Canvas(grid)
    read = read_near(source, grid.crs, box_of(grounds.metric), [], job.notes)
    canvas.draw((shape, 1) for shape in read.geometries)
    return canvas.array() == 1


def _pixels(job: Job, grounds: Shapes, grid: Grid, built: np.ndarray) -> list[np.ndarray]:
    """Places (flat) of the yard's pixels of each ground; a ground outside the raster has none."""
    found: list[list[np.ndarray]] = [[] for _ in range(len(grounds))]
    flat = np.arange(grid.size).reshape(grid.shape)
    zones = ZonePixels(list(grounds.metric), grid)
    for place, owner in zones.pieces():
        inside = (owner >= 0) & ~built[place]
        for row in np.unique(owner[inside]).tolist():
            found[row].append(flat[place][inside & (owner == row)])
    rows = [np.sort(np.concatenate(parts)) if parts else np.zeros(0, np.intp) for parts in found]
    lost = [str(number + 1) for number, part in enumerate(rows) if not len(part)]
    if lost:
        job.notes.warn(
            "Grounds without a yard on the raster ({count}): rows {rows}.", count=len(lost), rows=listing(lost)
        )
    return rows


def _draw(job: Job, ground: ScenarioGround, classes: HeatClasses) -> None:
    """Projects drawn over the classes. Raises AulaError E_PROJECT without class or radius."""
    source = job.source("PROJECTS")
    kind = named("classe", source.fields)
    radius = find("rayon_arbre", source.fields).field
    is_tree = source.geometry == "point"
    if (kind is None and not is_tree) or (is_tree and radius is None):
        raise AulaError(
            "{layer}: projects need {field}.",
            "E_PROJECT",
            layer=source.name,
            field="rayon_m" if is_tree else "classe",
        )
    read = read_near(source, ground.grid.crs, ground.grid.box, [kind, radius], job.notes)
    codes = np.full(len(read), float(TREE_CLASS)) if kind is None else read.numbers(kind)
    sizes = read.numbers(radius) if is_tree else np.ones(len(read))
    wrong = int(np.count_nonzero(~np.isfinite(codes) | ~(np.nan_to_num(sizes) > 0)))
    if wrong:
        raise AulaError(
            "{layer}: {count} projects without class or radius.", "E_PROJECT", layer=source.name, count=wrong
        )
    classes.numbers({int(code): 1 for code in np.unique(codes)})
    canvas = Canvas(ground.grid)
    shapes = [
        (shape.buffer(float(size), SEGMENTS) if is_tree else shape, int(code))
        for shape, code, size in zip(read.geometries, codes, sizes)
    ]
    canvas.draw(shapes)
    drawn = canvas.array()
    ground.after[drawn > 0] = drawn[drawn > 0]


def _scheme(
    job: Job, ground: ScenarioGround, grounds: Shapes, pixels: list[np.ndarray], limits: dict[str, float]
) -> None:
    """Sealed pixels of each yard turned in their order until the target is reached."""
    target, table = targets.load_target(job.text("TARGET"), job.own_tables("schools_cibles"))
    job.used(table)
    shade = schoolscenario_told.YardDoors(job, grounds, limits)
    after = ground.after.reshape(-1)
    before = ground.before.reshape(-1)
    for row, places in enumerate(pixels):
        job.check_cancel()
        if not len(places):
            continue
        groups = ground.groups.numbers(HEAT, before[places]).astype(np.int64)
        if np.count_nonzero(groups == NUMBER[UNKNOWN]) > limits["indefini_max_pct"] / 100.0 * len(groups):
            ground.blind.add(row)
            continue
        wanted = scheme.counts(groups, ground.grid.pixel**2, target)
        shaded, far = shade.of(grounds.metric[row], ground.grid, places)
        turned = scheme.changed(groups, scheme.order(shaded, far), wanted)
        for name, code in CLASS_OF.items():
            moved = (turned == NUMBER[name]) & (groups != NUMBER[name])
            after[places[moved]] = code
    if ground.blind:
        job.notes.warn(
            "LULC describes {count} yards too little (over {limit} % unknown): no scheme is made, rows {rows}.",
            count=len(ground.blind),
            limit=written(limits["indefini_max_pct"], ".0f"),
            rows=listing(row + 1 for row in sorted(ground.blind)),
        )


def _air(job: Job, ground: ScenarioGround, classes: HeatClasses) -> tuple[Any, Any]:
    """Change of the air by day and by night, by the model of the heat scenario."""
    number = np.full(int(classes.code.max()) + 1, len(classes), np.uint8)
    number[classes.code] = np.arange(len(classes))
    setting = CoolingSetting(ground.grid.pixel, job.number("D_COOL"), job.number("MIX"))
    excess = (job.number("UHI_MAX_DAY"), job.number("UHI_MAX_NIGHT"))
    return air_change(number[ground.before], number[ground.after], classes, setting, excess, job.stage)


def _write(
    job: Job,
    grounds: Shapes,
    ground: ScenarioGround,
    pixels: list[np.ndarray],
    air: tuple[Any, Any],
    limits: dict[str, float],
    classes: HeatClasses,
) -> None:
    day, night = (np.asarray(values[:]) for values in air)
    homes = schoolscenario_told.homes(job, ground.grid)
    rows = []
    for row, places in enumerate(pixels):
        job.check_cancel()
        shape = grounds.metric[row]
        around = QgsGeometry() if shape is None else shape.buffer(limits["autour_m"], SEGMENTS)
        states = [
            scheme.areas_of(
                ground.groups.numbers(HEAT, state.reshape(-1)[places]).astype(np.int64),
                len(places) * ground.grid.pixel**2,
            )
            for state in (ground.before, ground.after)
        ]
        rows.append(YardChange(places, around, states[0], states[1], row in ground.blind))
    columns = schoolscenario_told.columns(job, rows, day, night, ground.grid, homes, limits)
    columns["id_ecole"] = _texts(grounds, "id_ecole")
    columns["nom"] = _texts(grounds, "nom")
    columns["motif"] = schoolscenario_told.sentences(columns, job.report_language)
    job.stage(tr("Writing"), 100)
    for name, values, codes in (("SCHEMA", None, ground.after), ("DT_DAY", day, None)):
        path = job.output_path(name)
        if path is not None and codes is not None:
            write_classes(path, ground.grid, codes.astype(np.uint8), classes, lambda share: None)
        elif path is not None:
            write_raster(path, ground.grid, lambda at, values=values: values[at])
    job.write_rows("OUTPUT", schema.SCENARIO, columns, grounds.metric, "polygon", ground.grid.crs)
    if job.given("REPORT"):
        schoolscenario_told.report(job, columns, grounds.metric, ground.grid, limits)


def _texts(grounds: Shapes, wanted: str) -> list[str | None]:
    name = named(wanted, grounds.columns)
    if name is None:
        return [None] * len(grounds)
    return [str(value) if known(value) else None for value in grounds.columns[name]]
