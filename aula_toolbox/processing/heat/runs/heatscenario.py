"""The run of `heatscenario`: before and after: what a project changes in the air, for how many people."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY

from ....core.arrays import GridArray, row_bands
from ....core.columns import named, no_field
from ....core.errors import AulaError
from ....core.heat import remote, schema
from ....core.heat.classes import HeatClasses, load_classes
from ....core.heat.convolution import fastest
from ....core.heat.reports.heatscenario import CooledGround, ScenarioFacts, page
from ....core.heat.site import STATES, SiteScore, Surface, load_types, score_sites
from ....core.messages import listing
from ....core.report import MapPicture
from ....core.rules import Between, CountGiven, MetricRaster, Rule
from ....core.text import fold
from ....gis.heat.change import air_change
from ....gis.heat.grid import class_numbers, zone_means
from ....gis.heat.people import read_cells, split, whole_pixels
from ....gis.i18n import tr
from ....gis.raster.rasters import Canvas, Grid, write_raster
from ....gis.raster.zones import ZonePixels
from ....gis.results.pictures import GridPicture, sampled
from ....gis.vector.shapes import box_of, read_near, valid_geometries
from ....gis.vector.sources import plain
from ...base.job import Job
from .. import inputs

RULES: tuple[Rule, ...] = (
    MetricRaster("INPUT"),
    CountGiven(("AFTER", "PROJECTS"), 1, 1),
    Between("UHI_MAX_DAY", 0, 30),
    Between("UHI_MAX_NIGHT", 0, 30),
    Between("MIN_CHANGE", 0, 10, low_open=True),
    *inputs.model_rules(),
)
CLASS_FIELD, WIDTH_FIELD, CROWN_FIELD = "classe", "largeur_m", "rayon_m"
REACH = 5
#: of the map, from what is cooled most to what is warmed most
CHANGE_COLOURS = ("#08519c", "#4292c6", "#9ecae1", "#f7f7f7", "#fcbba1", "#cb181d")
SEGMENTS = 8


def run(job: Job) -> None:
    """Both states on one grid and one mask, their difference, the people, the sites."""
    classes = load_classes(job.path("BIOPHYSICAL"))
    job.used(classes.table)
    sites = _sites(job)
    raster = inputs.one_band(job, "INPUT")
    grid = raster.grid
    before = class_numbers(raster, classes, job.stage(tr("Reading the classes"), 5))
    after = _after(job, before, grid, classes)
    for window in row_bands(before.shape):
        unknown = (before[window] == len(classes)) | (after[window] == len(classes))
        before[window][unknown] = after[window][unknown] = len(classes)
    changed = before != after
    if not changed.any():
        job.notes.warn("Nothing changes between the two states.")
    day, night = _differences(job, before, after, grid, classes)
    zones, shapes, crs = _zones(job, changed, grid)
    pixels = ZonePixels(shapes, grid)
    columns = _columns(job, pixels, day, night, changed, grid)
    columns |= _people(job, shapes, day, grid)
    for name, values in (("DT_DAY", day), ("DT_NIGHT", night)):
        path = job.output_path(name)
        if path is not None:
            write_raster(path, grid, lambda at, values=values: values[at])
    _write_sites(job, sites)
    if job.given("REPORT"):
        facts = ScenarioFacts(columns, sites, _cooled(job, day, grid))
        job.write_text("REPORT", page(job.told(_pictures(job, day, shapes, grid)), facts))
    progress = job.stage(tr("Writing the result"), 100)
    if zones is None:
        job.write_rows("OUTPUT", schema.SCENARIO, columns, shapes, "polygon", crs)
    else:
        job.write("OUTPUT", schema.SCENARIO, columns, zones, True, progress)


def _pictures(job: Job, day: GridArray, shapes: list[QgsGeometry | None], grid: Grid) -> dict[str, MapPicture]:
    """The map of the report: the change of the air by day around the project, in steps of the least one counted."""
    language, least = job.report_language, job.number("MIN_CHANGE")
    box = box_of(shapes).intersect(grid.box)
    if box.isEmpty():
        return {}
    # the part that is shown alone: drawn as finely as its pixels are
    window = grid.window_of(box)
    picture = GridPicture(grid.cut(window))
    change = day[window]
    if not (np.abs(np.nan_to_num(change)) >= least).any():
        return {}  # nothing to be seen: an empty map says less than the sentence
    bounds = [times * least for times in (-5, -2, -1, 1, 2)]
    picture.degrees(sampled(picture.grid, lambda at: change[at]), bounds, CHANGE_COLOURS)
    picture.zones(shapes)
    shown = [language.number(bound, 2) for bound in bounds]
    names = [
        language.tr("under {value}", value=shown[0]),
        *(language.tr("{low} to {high}", low=low, high=high) for low, high in zip(shown, shown[1:])),
        language.tr("{value} and more", value=shown[-1]),
    ]
    return {"jour": MapPicture(picture.png(), "", list(zip(CHANGE_COLOURS, names)))}


def _after(job: Job, before: np.ndarray, grid: Grid, classes: HeatClasses) -> np.ndarray:
    """Class numbers after the project: another raster, or projects drawn over the first."""
    if job.given("AFTER"):
        other = inputs.one_band(job, "AFTER").aligned(grid, "near")
        return class_numbers(other, classes, lambda share: None)
    drawn = Canvas(grid)
    drawn.draw(_projects(job, grid, classes))
    marks = drawn.array()
    after = before.copy()
    after[marks > 0] = marks[marks > 0] - 1
    return after


def _projects(job: Job, grid: Grid, classes: HeatClasses) -> Iterator[tuple[QgsGeometry, int]]:
    """Ground of each project and its class number plus one. Raises AulaError for unknown classes or missing widths."""
    source = job.source("PROJECTS")
    size = {"line": WIDTH_FIELD, "point": CROWN_FIELD}.get(source.geometry)
    names = {name: named(name, source.fields) for name in (CLASS_FIELD, size) if name}
    missing = [name for name, field in names.items() if field is None]
    if missing:
        raise no_field(source.name, missing, source.fields)
    shapes = read_near(source, grid.crs, grid.box, list(names.values()), job.notes)
    codes = shapes.numbers(names[CLASS_FIELD])
    if np.isnan(codes).any():
        raise AulaError(
            "{layer}: {count} projects without class. Fill in the class of each.",
            "E_PROJECT",
            layer=source.name,
            count=int(np.isnan(codes).sum()),
        )
    count = {int(code): int((codes == code).sum()) for code in np.unique(codes)}
    number = classes.numbers(count)
    half = None
    if size:
        widths = shapes.numbers(names[size])
        if not (np.nan_to_num(widths) > 0).all():
            wrong = int((~(np.nan_to_num(widths) > 0)).sum())
            raise AulaError(
                "{layer}: {count} projects without {field}. Fill it in for each.",
                "E_PROJECT",
                layer=source.name,
                count=wrong,
                field=size,
            )
        half = widths / 2 if size == WIDTH_FIELD else widths
    for row, shape in enumerate(shapes.geometries):
        ground = shape if half is None else shape.buffer(float(half[row]), SEGMENTS)
        yield ground, number[int(codes[row])] + 1


def _differences(
    job: Job, before: np.ndarray, after: np.ndarray, grid: Grid, classes: HeatClasses
) -> tuple[GridArray, GridArray]:
    """Change of the air temperature by day and by night (degC, after minus before; NaN outside the mask)."""
    setting = inputs.setting(job, grid.pixel)
    inputs.tell_precision(job, setting, fastest().name)
    excess = (job.number("UHI_MAX_DAY"), job.number("UHI_MAX_NIGHT"))
    shared = partial(inputs.reference_et0, job, grid)
    return air_change(before, after, classes, setting, excess, job.stage, shared)


def _zones(job: Job, changed: np.ndarray, grid: Grid) -> tuple[Any, list[QgsGeometry | None], Any]:
    """The zones given, or the surroundings of what changes."""
    source = job.source("ZONES")
    if source is not None:
        return source, valid_geometries(source, grid.crs, job.notes), grid.crs
    if not changed.any():
        return None, [QgsGeometry.fromRect(grid.box)], grid.crs
    points = [
        QgsPointXY(grid.west + (column + 0.5) * grid.pixel, grid.north - (row + 0.5) * grid.pixel)
        for row, column in _outline(changed)
    ]
    hull = QgsGeometry.fromMultiPointXY(points).convexHull().buffer(REACH * job.number("MIX"), SEGMENTS)
    return None, [hull.intersection(QgsGeometry.fromRect(grid.box))], grid.crs


def _outline(changed: np.ndarray) -> Iterator[tuple[int, int]]:
    """First and last changed column of each row that has any: all that a convex hull needs."""
    for row in np.flatnonzero(changed.any(axis=1)).tolist():
        columns = np.flatnonzero(changed[row])
        yield row, int(columns[0])
        yield row, int(columns[-1])


def _columns(
    job: Job, pixels: ZonePixels, day: GridArray, night: GridArray, changed: np.ndarray, grid: Grid
) -> dict[str, Any]:
    """Means, strongest change and areas by zone."""
    least, area = job.number("MIN_CHANGE"), grid.pixel**2
    means = zone_means(pixels, lambda at: day[at])
    known = means.count > 0
    if not known.any():
        raise AulaError(
            "No zone meets the raster: extents {zones} and {raster}.",
            "E_OUTSIDE",
            zones="-",
            raster=grid.box.toString(0),
        )

    def ground(values: Any) -> np.ndarray:
        total = zone_means(pixels, lambda at: values(at).astype(float)).total * area
        return np.where(known, total, np.nan)

    strongest = np.full(pixels.size, np.inf)
    for place, zones in pixels.pieces():
        values = day[place]
        used = (zones >= 0) & np.isfinite(values)
        np.minimum.at(strongest, zones[used].astype(np.intp), values[used])
    return {
        "dt_jour_c": means.means(),
        "dt_nuit_c": zone_means(pixels, lambda at: night[at]).means(),
        "dt_jour_min_c": np.where(known, np.where(np.isfinite(strongest), strongest, np.nan), np.nan),
        "surf_rafraichie_m2": ground(lambda at: day[at] <= -least),
        "surf_rechauffee_m2": ground(lambda at: day[at] >= least),
        "surf_modifiee_m2": ground(lambda at: changed[at]),
    }


def _people(job: Job, shapes: list[QgsGeometry | None], day: GridArray, grid: Grid) -> dict[str, np.ndarray]:
    """Inhabitants of the cooled and of the warmed ground: cells by the share of their pixels that change."""
    names = ("hab_rafraichis", "hab_rechauffes")
    source = job.source("POPULATION")
    if source is None:
        return {name: np.full(len(shapes), np.nan) for name in names}
    cells = read_cells(source, grid.crs, job.notes)
    links, _, _ = split(cells, shapes, None, lambda share: None, job.notes)
    pixels = ZonePixels(cells.geometries, grid)
    least = job.number("MIN_CHANGE")
    people = np.nan_to_num(cells.columns["ind"])
    # a cell across the edge of the grid: what lies outside is not known to change
    whole = whole_pixels(cells, pixels)
    result = {}
    for name, is_counted in zip(names, (lambda v: v <= -least, lambda v: v >= least)):
        part = zone_means(pixels, lambda at, test=is_counted: test(day[at]).astype(float)).total
        share = np.divide(part, whole, out=np.zeros(len(cells)), where=whole > 0)
        result[name] = np.bincount(links.zone, links.share * (people * share)[links.cell], minlength=len(shapes))
    return result


def _sites(job: Job) -> dict[str, dict[str, SiteScore]]:
    """Coefficients by site and state, if surfaces were given."""
    source = job.source("SITE_SURFACES")
    if source is None:
        return {}
    wanted = ("site", "etat", "type", "quantite")
    fields = {name: named(name, source.fields) for name in wanted}
    missing = [name for name, field in fields.items() if field is None]
    if missing:
        raise AulaError(
            "{layer}: missing fields {missing}; the fields that are there: {present}. {hint}",
            "E_FIELD",
            layer=source.name,
            missing=listing(missing),
            present=listing(source.fields, 40),
            hint="",
        )
    types = load_types()
    job.used(types)
    table = source.read(list(fields.values()), wanted=()).attributes
    lines = []
    for row in range(len(table)):
        site, state, kind, quantity = (plain(table[fields[name]].iloc[row]) for name in wanted)
        amount = None if quantity is None else float(quantity)
        lines.append(Surface(row + 1, str(site), fold(state), str(kind), amount))
    return score_sites(lines, types)


def _write_sites(job: Job, sites: dict[str, dict[str, SiteScore]]) -> None:
    traits = {
        "coef_raf": "cooling",
        "coef_perm": "permeability",
        "coef_biodiv": "biodiversity",
        "canopee_pct": "canopy_pct",
    }
    columns: dict[str, list[Any]] = {"site": list(sites)}
    for name, trait in traits.items():
        for state in STATES:
            columns[f"{name}_{state}"] = [_number(getattr(states[state], trait)) for states in sites.values()]
    before, after = (np.array(columns[f"coef_raf_{state}"], dtype=float) for state in STATES)
    columns["gain"] = list(after - before)
    for state in STATES:
        columns[f"classe_{state}"] = [states[state].label for states in sites.values()]
    if sites:
        job.write_rows("SITES", schema.SITES, columns)


def _number(value: float | None) -> float:
    return float("nan") if value is None else value


def _cooled(job: Job, day: GridArray, grid: Grid) -> CooledGround:
    """The ground of the whole grid that is cooled by day."""
    least, change = job.number("MIN_CHANGE"), remote.Moments()
    for window in row_bands(day.shape):
        values = day[window]
        change.add(values[values <= -least])
    return CooledGround(change.count * grid.pixel**2, change.mean, least, job.number("MIX"))
