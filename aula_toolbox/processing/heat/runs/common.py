"""How the parameters that heat algorithms share are read, checked and told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from ....core.errors import AulaError, raise_all
from ....core.heat.cooling import CoolingSetting, Weights
from ....core.messages import Message
from ....core.rules import Between, Inputs, Rule
from ....gis.heat_cover import CoverLayers
from ....gis.rasters import Grid
from ....gis.shapes import known, valid_geometries
from ....gis.sources import Source
from ....gis.zones import ZonePixels
from ...job import Job
from ..shared import COVER_LAYERS, PRECISIONS


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
    problems: list[Message] = []
    for name in ("cooling_px", "mixing_px"):
        try:
            getattr(made, name)
        except AulaError as error:
            problems.extend(error.problems)
    raise_all(problems)
    return made


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
