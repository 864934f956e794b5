"""How the parameters that heat algorithms share are read, checked and told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

import numpy as np
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsWkbTypes

from ...core import columns
from ...core.decimals import reals
from ...core.errors import AulaError, raise_all
from ...core.heat.cooling import CoolingModel, CoolingSetting, Evapotranspiration, Weights
from ...core.heat.shade import Relief
from ...core.heat.sun import legal_time
from ...core.messages import Message, Notes, listing, message
from ...core.rules import Between, CountGiven, Inputs, MetricRaster, NotEmpty, Rule
from ...gis.heat.cover import CoverLayers
from ...gis.heat.grid import aligned_et0
from ...gis.heat.relief import ReliefLayers, footprints, read_relief
from ...gis.heat.tiles import read_tiles
from ...gis.raster.rasters import Grid, Raster
from ...gis.raster.zones import ZonePixels
from ...gis.vector.shapes import box_of, known, valid_geometries
from ...gis.vector.sources import Source, attribute_text, plain
from ..base.job import Job
from .parameters import COVER_LAYERS, PRECISIONS


def cover_layers(job: Job) -> CoverLayers:
    """The layers given to a run. Raises AulaError E_COVER when nothing describes the land."""
    names = {parameter.name() for parameter in job.algorithm.parameterDefinitions()}

    def source(name: str) -> Source | None:
        return job.source(name) if name in names else None

    layers = CoverLayers(*(source(name) for name in (*COVER_LAYERS[:1], "BUILDINGS", "VEGETATION", "WATER", "ROADS")))
    layers.railways, layers.trees = source("RAILWAYS"), source("TREES")
    if "NOMENCLATURE" in names:
        layers.nomenclature = job.choice("NOMENCLATURE")
        layers.cover_field, layers.use_field = job.field("LANDCOVER_FIELD"), job.field("USE_FIELD")
    if not any((layers.landcover, layers.buildings, layers.vegetation)):
        raise AulaError("Nothing describes the land: give at least LANDCOVER, BUILDINGS or VEGETATION.", "E_COVER")
    return layers


def one_band(job: Job, name: str) -> Raster | None:
    """A raster input of one band of numbers; None when not given. Raises AulaError E_BANDS for an image of several."""
    raster = job.opened(name)
    if raster is not None and raster.data_bands > 1:
        raise AulaError(
            "{layer} ({name}) has {count} bands and one is asked for: extract it first (gdal_translate -b 1).",
            "E_BANDS",
            layer=raster.name,
            name=name,
            count=raster.data_bands,
        )
    return raster


def territory(job: Job, source: Source, crs: QgsCoordinateReferenceSystem) -> list[QgsGeometry]:
    """The polygons of a territory. Raises AulaError E_GEOM when none is left."""
    shapes = [shape for _, shape in known(valid_geometries(source, crs, job.notes))]
    if not shapes:
        raise AulaError(
            "{layer}: no usable geometry. Give a layer of polygons of this territory.", "E_GEOM", layer=source.name
        )
    return shapes


def model_rules() -> Iterator[Rule]:
    """Bounds of the model's settings."""
    yield Between("D_COOL", 0, 4000, low_open=True)
    yield Between("MIX", 0, 4000, low_open=True)
    yield Between("MIN_PARK", 0, 1000, low_open=True)
    yield Between("ET_MAX", 0, 1e6, low_open=True)
    yield WeightsGiven()


@dataclass(frozen=True)
class WeightsGiven(Rule):
    """The three weights of the cooling capacity are not negative, and not all zero."""

    def problems(self, inputs: Inputs) -> Iterator[Message]:
        try:
            Weights(*(inputs[name] for name in ("W_SHADE", "W_ALBEDO", "W_ETI"))).normalised()
        except AulaError as error:
            yield from error.problems


def setting(job: Job, pixel_m: float) -> CoolingSetting:
    """The settings of a run. Raises AulaError E_RADIUS when a distance is less than half a pixel."""
    made = CoolingSetting(
        pixel_m,
        job.number("D_COOL"),
        job.number("MIX"),
        job.number("MIN_PARK"),
        job.flag("CONTIGUOUS"),
        job.choice("KERNEL") == "gaussian",
        job.choice("PRECISION") == "fast",
        Weights(job.number("W_SHADE"), job.number("W_ALBEDO"), job.number("W_ETI")),
    )
    check_radii(made)
    return made


def reference_et0(job: Job, grid: Grid, model: CoolingModel) -> Evapotranspiration | None:
    """Reference evapotranspiration of a run on the grid of its classes; None when it is the same everywhere."""
    if not job.given("ET0"):
        return None
    return aligned_et0(one_band(job, "ET0"), grid, model.known, job.number("ET_MAX"))


def check_radii(setting: CoolingSetting) -> None:
    """Both distances reach at least one pixel. Raises AulaError E_RADIUS naming those that do not."""
    problems: list[Message] = []
    for name in ("cooling_px", "mixing_px"):
        try:
            getattr(setting, name)
        except AulaError as error:
            problems.extend(error.problems)
    raise_all(problems)


def tell_precision(job: Job, used: CoolingSetting, library: str) -> None:
    """What the transforms were made with."""
    if used.fast and not used.is_fast:
        job.notes.info("The mixing radius is too short for the fast precision: exact was used.")
    precision = PRECISIONS[1] if used.is_fast else PRECISIONS[0]
    job.notes.info("Precision: {precision}; transforms: {library}.", precision=precision, library=library)


def check_overlap(job: Job, source: Source, pixels: ZonePixels, table: np.ndarray, grid: Grid) -> None:
    """Zones must meet the raster. Raises AulaError E_OUTSIDE giving both extents."""
    if table.sum() == 0:
        raise AulaError(
            "No zone meets the raster: extents {zones} and {raster}.",
            "E_OUTSIDE",
            zones=source.features.sourceExtent().toString(0),
            raster=grid.box.toString(0),
        )
    tiny = int(pixels.single.sum())
    if tiny:
        job.notes.info("{count} zones smaller than a pixel took that of their inner point.", count=tiny)


def place_names(source: Source) -> list[str]:
    """How people call the places: their names, with the identifier where one is given twice; else the identifiers."""
    codes, field = identifiers(source), columns.find("nom_zone", source.fields).field
    if field is None:
        return codes
    names = [attribute_text(value) for value in source.read([field], wanted=()).attributes[field].tolist()]
    count = Counter(names)
    return [
        code if not name or name == code else name if count[name] == 1 else f"{name} ({code})"
        for name, code in zip(names, codes)
    ]


def known_as(source: Source) -> list[str | None]:
    """How people call the zones (commune and district), when a field says so; empty when none does."""
    fields = list(dict.fromkeys(columns.choose(("commune_zone", "nom_zone"), source.fields).values()))
    if not fields:
        return []
    table = source.read(fields, wanted=()).attributes
    rows = [[plain(table[field].iloc[row]) for field in fields] for row in range(len(table))]
    if len(fields) > 1 and len({words[0] for words in rows}) == 1:
        rows = [words[1:] for words in rows]  # one commune: it tells nothing
    return [", ".join(str(word) for word in words if word) or None for words in rows]


def identifiers(source: Source, field: str | None = None) -> list[str]:
    """Identifiers of the features: the chosen field, the first usual one without doubles, else the feature id.

    Raises AulaError E_ID listing identifiers given twice.
    """
    usual = columns.find("code_zone", source.fields)
    names = [field] if field else [name for name in (usual.field, *usual.others) if name]
    frame = source.read(names, wanted=())
    texts = {name: [str(value) for value in frame.attributes[name].tolist()] for name in names}
    if not names:
        return [str(fid) for fid in frame.fids.tolist()]
    whole = next((name for name in names if len(set(texts[name])) == len(texts[name])), None)
    if whole is None:
        doubles = sorted(text for text, count in Counter(texts[names[0]]).items() if count > 1)
        raise AulaError(
            "{layer}: identifiers given twice in {field}: {values}. Give each its own, or choose another field.",
            "E_ID",
            layer=source.name,
            field=names[0],
            values=listing(doubles),
        )
    return texts[whole]


def numeric_columns(source: Source, names: Iterable[str], notes: Notes) -> dict[str, np.ndarray]:
    """The named fields that the layer has, whatever their case, as numbers with NaN where there is none.

    What is not a number is told in the notes.
    """
    found = {name: columns.named(name, source.fields) for name in names}
    present = {name: field for name, field in found.items() if field is not None}
    frame = source.read(list(present.values()), wanted=())
    return {name: reals(frame.attributes[field], notes, f"{source.name}, {field}") for name, field in present.items()}


def inner_points(shapes: Iterable[QgsGeometry | None]) -> list[QgsPointXY | None]:
    """The point itself, or a point on the surface; None without geometry."""
    return [
        None if shape is None else (shape if is_single_point(shape) else shape.pointOnSurface()).asPoint()
        for shape in shapes
    ]


def is_single_point(shape: QgsGeometry) -> bool:
    """Whether a geometry is one point."""
    return QgsWkbTypes.flatType(shape.wkbType()) == Qgis.WkbType.Point


SCENE_RULES = (
    NotEmpty("INPUT"),
    CountGiven(("SURFACE", "HEIGHT", "BUILDINGS", "TILES")),
    *(MetricRaster(name) for name in ("SURFACE", "GROUND", "HEIGHT")),
    Between("PIXEL", 0.2, 5),
)
#: how far around the places what shades them is looked for (m)
REACH_M = 200.0
MOST_PIXELS = 30_000_000


@dataclass(frozen=True)
class SurfaceComplete(Rule):
    """Altitudes of the tops go with those of the ground; tiles replace the rasters."""

    def problems(self, inputs: Inputs) -> Iterator[Message]:
        for given, missing in (("SURFACE", "GROUND"), ("GROUND", "SURFACE")):
            if inputs.get(given) is not None and inputs.get(missing) is None:
                yield message("{given} also needs {missing}.", "E_TOGETHER", given=given, missing=missing)
        both = [name for name in ("SURFACE", "HEIGHT") if inputs.get(name) is not None]
        if both and inputs.get("TILES") is not None:
            yield message("Give TILES or {names}, not both.", "E_CHOICE", names=listing(both))


@dataclass
class ShadeScene:
    """Places on their ground, and what stands around them.

    places: ground of each place of the layer (None without geometry). is_known: where heights are known.
    """

    source: Source
    places: list[QgsGeometry | None]
    grid: Grid
    layers: ReliefLayers
    relief: Relief
    is_known: np.ndarray

    @property
    def seen(self) -> np.ndarray:
        """Open ground whose height is known."""
        found: np.ndarray = self.is_known & ~self.relief.is_roof
        return found

    @property
    def has_survey(self) -> bool:
        """Whether a survey told the heights."""
        return self.layers.surface is not None or self.layers.height is not None


def read_scene(job: Job) -> ShadeScene:
    """The places of a run and the heights around them.

    Raises AulaError E_GEOM without any place, E_MEMORY when the places are too far apart.
    """
    source = job.source("INPUT")
    shapes = valid_geometries(source, source.metric_crs, job.notes)
    width = columns.find("largeur_route", source.fields).field if source.geometry == "line" else None
    widths = None if width is None else reals(source.read([width], wanted=()).attributes[width], job.notes, width)
    places = footprints(source, shapes, widths)
    if not any(place is not None for place in places):
        raise AulaError(
            "{layer}: no usable geometry. Give a layer of polygons of this territory.", "E_GEOM", layer=source.name
        )
    grid = Grid.around(box_of(places).buffered(REACH_M), job.number("PIXEL"), source.metric_crs)
    if grid.size > MOST_PIXELS:
        raise AulaError(
            "The places spread over {count} million pixels: take fewer places, or a larger PIXEL.",
            "E_MEMORY",
            count=round(grid.size / 1e6),
        )
    layers = relief_layers(job)
    relief, is_known = read_relief(layers, grid, job.notes)
    return ShadeScene(source, places, grid, layers, relief, is_known)


def relief_layers(job: Job) -> ReliefLayers:
    """What tells the heights of a run. Raises AulaError E_TILES for tiles of tops without those of the ground."""
    rasters = {name: one_band(job, name) for name in ("SURFACE", "GROUND", "HEIGHT")}
    folder = job.path("TILES")
    if folder is not None:
        tiles = read_tiles(folder, job.notes)
        rasters = {"SURFACE": tiles.get("MNS"), "GROUND": tiles.get("MNT"), "HEIGHT": tiles.get("MNH")}
        if rasters["SURFACE"] is None or rasters["GROUND"] is None:
            if rasters["HEIGHT"] is None:
                raise AulaError(
                    "{folder} holds {kinds} only: tiles of MNS and MNT, or of MNH, are needed.",
                    "E_TILES",
                    folder=folder.name,
                    kinds=listing(sorted(tiles)),
                )
            rasters |= {"SURFACE": None, "GROUND": None}
    return ReliefLayers(
        rasters["SURFACE"],
        rasters["GROUND"],
        rasters["HEIGHT"],
        job.source("BUILDINGS"),
        job.source("TREES"),
        job.flag("CLOSE_CANOPY"),
    )


def period(job: Job) -> tuple[datetime, datetime]:
    """First and last instant of a run, in French legal time. Raises AulaError E_TIME when they cannot be read."""
    try:
        day = _day(job)
        start, end = (time.fromisoformat(job.text(name)) for name in ("START", "END"))
    except ValueError as error:
        raise AulaError(
            "The day is written 2026-07-15 and the hours 11:00; these cannot be read: {day}, {start}, {end}.",
            "E_TIME",
            day=job.text("DATE"),
            start=job.text("START"),
            end=job.text("END"),
        ) from error
    return legal_time(day, start), legal_time(day, end)


def _day(job: Job) -> date:
    """The day of a run: 15 July of this year when none is given. Raises ValueError."""
    return date.fromisoformat(job.text("DATE")) if job.given("DATE") else date(date.today().year, 7, 15)


def afternoon(job: Job, first: time, last: time, step: timedelta) -> list[datetime]:
    """Instants of the day of a run, ends included. Raises AulaError E_TIME when the day cannot be read."""
    try:
        day = _day(job)
    except ValueError as error:
        raise AulaError(
            "The day is written 2026-07-15; this cannot be read: {day}.", "E_TIME", day=job.text("DATE")
        ) from error
    start, end = legal_time(day, first), legal_time(day, last)
    return [start + step * number for number in range(int((end - start) / step) + 1)]
