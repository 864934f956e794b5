"""What a planting plan is made on: the model of the air, people, plantable land, shade, candidates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time, timedelta

import numpy as np
from qgis.core import QgsGeometry

from ....core.errors import AulaError
from ....core.heat.classes import HeatClasses, load_classes
from ....core.heat.constants import heat_constants
from ....core.heat.convolution import NUMPY
from ....core.heat.cooling import CoolingModel
from ....core.heat.plantable import PlantingTables, class_ground
from ....core.heat.plantation import DayState, planting_gain
from ....core.heat.shade import Relief, cast, trapezium_minutes
from ....core.heat.sun import sun_position
from ....core.heat.treeshade import ShadeCover, TreeForm, stencil
from ....core.messages import Notes
from ....gis.heat.grid import class_numbers
from ....gis.heat.people import people_on_grid, read_cells
from ....gis.heat.plantable import PlantableGround, PlantingLayers, plantable_ground, used_ground, walked_ground
from ....gis.heat.relief import ReliefLayers, footprints, place_of, read_relief
from ....gis.i18n import tr
from ....gis.raster.rasters import Canvas, Grid
from ....gis.vector.shapes import box_of, known, read_near, valid_geometries
from ....gis.vector.sources import Source
from ...base.job import Job
from .. import inputs
from ..parameters import FRAIL

LIMITS = ("BUILDINGS", "ROADS", "RAILWAYS", "WATER", "PUBLIC", "EXCLUDED", "PARKING", "NETWORKS", "HERITAGE")
PLACES = ("FOOTWAYS", "STOPS", "SCHOOLYARDS", "SQUARES")
#: suns of the hottest hours, French legal time
FIRST, LAST, STEP = time(12), time(16), timedelta(minutes=30)
#: what shades the places, or a tree that shades them, is looked for this far around (m)
AROUND_M = 60.0
#: columns of the population grid that are counted
EVERYONE = ("ind",)
FRAIL_AGES = ("ind_0_3", "ind_4_5", "ind_65_79", "ind_80p")


@dataclass
class Air:
    """The model of the air before any tree, the same all under trees, and people by pixel.

    gain: degrees x inhabitants taken away by a pixel wholly turned into trees.
    """

    grid: Grid
    before: CoolingModel
    trees: CoolingModel
    state: DayState
    people: np.ndarray
    gain: np.ndarray


@dataclass
class ShadedPlaces:
    """Ground where shade is wanted, on its own grid: its relief, the suns (azimuth, elevation) and their minutes."""

    grid: Grid
    relief: Relief
    suns: list[tuple[float, float]]
    minutes: np.ndarray
    use: np.ndarray
    cover: ShadeCover


@dataclass
class PlantingZones:
    """Zones by pixel (-1: none), their names and priorities (NaN where there is none), how people call them."""

    shapes: list[QgsGeometry | None]
    number: np.ndarray
    names: list[str]
    priority: np.ndarray
    called: dict[str, str]


def read_air(job: Job, progress_to: float) -> Air:
    """Classes, people and the gain of each pixel. Raises AulaError E_MEMORY for too large a raster."""
    classes = load_classes(job.path("BIOPHYSICAL"))
    job.used(classes.table)
    raster = inputs.one_band(job, "INPUT")
    grid = raster.grid
    if grid.size > heat_constants()["plantation_pixels_max"]:
        raise AulaError(
            "The raster has {count} million pixels: cut it to a commune, or take larger pixels.",
            "E_MEMORY",
            count=round(grid.size / 1e6),
        )
    numbers = class_numbers(raster, classes, job.stage(tr("Reading the classes"), 5))
    before, trees = _models(job, numbers, classes, grid)
    people = _people(job, grid)
    state = DayState.of(before, job.stage(tr("Parks around"), progress_to / 2))
    progress = job.stage(tr("Gain of each pixel"), progress_to)
    gain = planting_gain(before, state, trees, people, job.number("UHI_MAX_DAY"), progress)
    return Air(grid, before, trees, state, people, gain)


def _models(job: Job, numbers: np.ndarray, classes: HeatClasses, grid: Grid) -> tuple[CoolingModel, CoolingModel]:
    """The land before, and the same all under trees. Sums of small gains need double precision."""
    code = job.whole("TREE_CLASS")
    tree = classes.numbers({code: 0})[code]
    setting = inputs.setting(job, grid.pixel)
    models = [CoolingModel(index, classes, setting) for index in (numbers, np.full_like(numbers, tree))]
    et0 = inputs.reference_et0(job, grid, models[0])
    for model in models:
        model.transform, model.evapotranspiration = NUMPY, et0
    return models[0], models[1]


def _people(job: Job, grid: Grid) -> np.ndarray:
    """People of each pixel; those who live outside the raster are told."""
    cells = read_cells(job.source("POPULATION"), grid.crs, job.notes)
    names = FRAIL_AGES if job.choice("PEOPLE") == FRAIL else EVERYONE
    missing = [name for name in names if name not in cells.columns]
    if missing:
        raise AulaError(
            "{layer}: missing fields {missing}; the fields that are there: {present}. {hint}",
            "E_FIELD",
            layer=job.source("POPULATION").name,
            missing=", ".join(missing),
            present=", ".join(job.source("POPULATION").fields),
            hint="",
        )
    counted = np.sum([np.nan_to_num(cells.columns[name]) for name in names], axis=0)
    people = people_on_grid(cells, counted, grid)
    outside = float(counted.sum() - people.sum())
    if outside > 0.5:
        job.notes.info("{count} of the people counted live outside the raster: left out.", count=round(outside))
    if people.sum() <= 0:
        job.notes.warn("Nobody lives on the raster: only the shade counts.")
    return people


def read_shade(job: Job, air: Air, tables: PlantingTables, form: TreeForm) -> ShadedPlaces | None:
    """Ground where shade is wanted and the sun on it; None without any place on the raster.

    Raises AulaError E_MEMORY when the places are too far apart.
    """
    places = {name: _ground_of(job, job.source(name), air.grid) for name in PLACES if job.given(name)}
    shapes = [shape for held in places.values() for shape in held]
    if not shapes:
        return None
    box = box_of(shapes).buffered(AROUND_M).intersect(air.grid.box)
    if box.isEmpty():
        return None
    grid = Grid.around(box, job.number("PIXEL"), air.grid.crs)
    if grid.size > inputs.MOST_PIXELS:
        raise AulaError(
            "The places spread over {count} million pixels: take fewer places, or a larger PIXEL.",
            "E_MEMORY",
            count=round(grid.size / 1e6),
        )
    relief, is_known = read_relief(_heights(job), grid, job.notes)
    instants = inputs.afternoon(job, FIRST, LAST, STEP)
    latitude, longitude, bearing = place_of(grid)
    elevation, azimuth = sun_position(instants, latitude, longitude)
    suns = [(float(a - bearing) % 360, float(e)) for a, e in zip(azimuth, elevation)]
    progress = job.stage(tr("Shade of each sun"), 45)
    states = []
    for number, sun in enumerate(suns):
        states.append(cast(relief, *sun))
        progress((number + 1) / len(suns))
    use = np.where(is_known & ~relief.is_roof & ~_wooded(air, tables, grid), used_ground(places, grid, tables), 0)
    minutes = trapezium_minutes(len(suns), STEP.total_seconds() / 60)
    cover = ShadeCover(use.astype(np.float32), states, minutes, stencil(form, suns, grid.pixel), grid.pixel)
    return ShadedPlaces(grid, relief, suns, minutes, use, cover)


def _heights(job: Job) -> ReliefLayers:
    """What tells heights; without anything the ground is taken as open and flat."""
    return inputs.relief_layers(job)


def _ground_of(job: Job, source: Source, grid: Grid) -> list[QgsGeometry]:
    """The ground of places near the grid: lines where people walk along them, stops as discs."""
    if source.geometry == "line":
        return walked_ground(source, grid, job.notes)
    shapes = read_near(source, grid.crs, grid.box, (), job.notes)
    return [shape for _, shape in known(footprints(source, list(shapes.geometries), None))]


def _wooded(air: Air, tables: PlantingTables, grid: Grid) -> np.ndarray:
    """Where the classes say that trees stand, on the grid of the shade: no new shade is to be made there."""
    wooded = class_ground(tables, air.before.classes, False, Notes()).is_wooded[air.before.index]
    rows = np.floor((air.grid.north - (grid.north - (np.arange(grid.rows) + 0.5) * grid.pixel)) / air.grid.pixel)
    across = np.floor((grid.west + (np.arange(grid.columns) + 0.5) * grid.pixel - air.grid.west) / air.grid.pixel)
    down = np.clip(rows.astype(int), 0, air.grid.rows - 1)
    along = np.clip(across.astype(int), 0, air.grid.columns - 1)
    found: np.ndarray = wooded[down[:, None], along[None, :]]
    return found


def read_ground(job: Job, air: Air, tables: PlantingTables) -> PlantableGround:
    """The land that a tree can be planted on."""
    layers = PlantingLayers({name: job.source(name) for name in LIMITS if job.given(name)})
    if "NETWORKS" not in layers.by_name:
        job.notes.warn("Buried networks are not known here: they are to be asked about (DT-DICT) before any work.")
    if "PUBLIC" not in layers.by_name:
        job.notes.warn("Without PUBLIC, private land is proposed too.")
    ground = class_ground(tables, air.before.classes, job.flag("FARMLAND"), job.notes)
    crowns = _crowns(job, air.grid)
    progress = job.stage(tr("Plantable land"), 55)
    return plantable_ground(layers, air.grid, air.before.index, ground, tables, crowns, job.notes, progress)


def _crowns(job: Job, grid: Grid) -> np.ndarray | None:
    """Where trees stand already, from a survey or a layer; None when neither is there."""
    if not any(job.given(name) for name in ("SURFACE", "HEIGHT", "TILES", "TREES")):
        return None
    relief, is_known = read_relief(_heights(job), grid, Notes())
    high = relief.canopy - np.maximum(relief.ground, relief.buildings) >= heat_constants()["arbre_hauteur_min_m"]
    found: np.ndarray = high & is_known
    return found


def read_planting_zones(job: Job, grid: Grid) -> PlantingZones | None:
    """Zones to plant in; None when the whole raster is meant. Raises AulaError E_OUTSIDE when none meets the raster."""
    source = job.source("ZONES")
    if source is None:
        return None
    shapes = valid_geometries(source, grid.crs, job.notes)
    canvas = Canvas(grid, 5, -1)  # 5: whole numbers of 32 bits
    canvas.draw((shape, row) for row, shape in known(shapes))
    number = canvas.array()
    if not (number >= 0).any():
        raise AulaError(
            "No zone meets the raster: extents {zones} and {raster}.",
            "E_OUTSIDE",
            zones=source.features.sourceExtent().toString(0),
            raster=grid.box.toString(0),
        )
    found = inputs.numeric_columns(source, ("priorite",), job.notes)
    priority = found.get("priorite", np.full(len(shapes), np.nan))
    names = inputs.identifiers(source)
    called = {name: said for name, said in zip(names, inputs.known_as(source)) if said}
    return PlantingZones(shapes, number, names, priority, called)
