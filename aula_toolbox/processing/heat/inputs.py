"""How the parameters that heat algorithms share are read, checked and told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsWkbTypes

from ...core import columns
from ...core.decimals import reals
from ...core.errors import AulaError, raise_all
from ...core.heat.cooling import CoolingSetting, Weights
from ...core.messages import Message, Notes, listing
from ...core.rules import Between, Inputs, Rule
from ...gis.heat.cover import CoverLayers
from ...gis.raster.rasters import Grid, Raster
from ...gis.raster.zones import ZonePixels
from ...gis.vector.shapes import known, valid_geometries
from ...gis.vector.sources import Source
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
        raise AulaError("{layer}: no usable geometry.", "E_GEOM", layer=source.name)
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
            "{layer}: identifiers given twice in {field}: {values}.",
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
