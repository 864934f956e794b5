"""Parameters that several heat algorithms share, and how they are read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from ...core.errors import AulaError, raise_all
from ...core.heat.cooling import CoolingSetting, Weights
from ...core.heat.landcover import AUTOMATIC, OCS2D, OCSGE
from ...core.messages import Message, mark
from ...core.rules import Between, Inputs, Rule
from ...gis import i18n
from ...gis.heat_cover import CoverLayers
from ...gis.rasters import Grid
from ...gis.shapes import known, valid_geometries
from ...gis.sources import Source
from ...gis.zones import ZonePixels
from .. import parameters as p
from ..job import Job

tr = i18n.tr
COVER_LAYERS = ("LANDCOVER", "BUILDINGS", "VEGETATION")


def cover_parameters() -> Iterator[p.Parameter]:
    """The layers that describe the land."""
    yield p.vector(
        "LANDCOVER",
        tr("Land cover (OCS GE or OCS2D)"),
        tr("Land-cover polygons with their cover code, and their use code if there is one."),
        optional=True,
    )
    yield p.vector(
        "BUILDINGS",
        tr("Buildings"),
        tr("Building footprints, with their height when it is known (BD TOPO: HAUTEUR)."),
        optional=True,
    )
    yield p.vector(
        "VEGETATION",
        tr("Vegetation"),
        tr("Vegetation polygons with their NATURE (BD TOPO) or type (OSM)."),
        optional=True,
    )
    yield p.vector("WATER", tr("Water"), tr("Water surfaces."), optional=True)
    yield p.vector(
        "ROADS",
        tr("Roads"),
        tr("Road lines; their width comes from LARGEUR or from their NATURE."),
        ("line",),
        optional=True,
    )


def trees_parameter() -> p.Parameter:
    """Isolated trees."""
    return p.vector(
        "TREES",
        tr("Trees"),
        tr("Isolated trees: points, with the crown radius in rayon_m (3 m otherwise), or crown polygons."),
        ("point", "polygon"),
        optional=True,
    )


def nomenclature_parameters() -> Iterator[p.Parameter]:
    """How the land cover is read."""
    yield p.choice(
        "NOMENCLATURE",
        tr("Nomenclature"),
        tr("OCS GE and OCS2D share codes of different meaning; automatic looks at all codes."),
        (AUTOMATIC, OCSGE, OCS2D),
        AUTOMATIC,
        advanced=True,
    )
    yield p.field(
        "LANDCOVER_FIELD", tr("Cover code"), tr("Empty: code_cs, cs or couverture."), "LANDCOVER", advanced=True
    )
    yield p.field("USE_FIELD", tr("Use code"), tr("Empty: code_us, us or usage."), "LANDCOVER", advanced=True)


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


def classes_parameter(name: str, title: str) -> p.Parameter:
    """A user's own table of classes."""
    return p.file(
        name,
        title,
        tr("CSV with the columns of InVEST: lucode, kc, albedo, shade, green_area, building_intensity. Empty: ours."),
    )


MODEL_LABEL = mark("Modelled values to compare places with each other: neither a measure nor a health study.")

METHOD_KERNELS = ("exponential", "gaussian")
PRECISIONS = ("exact", "fast")


def distance_parameters(advanced: bool = True) -> Iterator[p.Parameter]:
    """How far parks cool and the air mixes."""
    yield p.number(
        "D_COOL", tr("Reach of parks (m)"), tr("Distance over which a park cools around it."), 450, advanced=advanced
    )
    yield p.number("MIX", tr("Mixing distance (m)"), tr("Distance over which the air mixes."), 550, advanced=advanced)


def model_parameters() -> Iterator[p.Parameter]:
    """The settings of the cooling model that most users leave alone."""
    yield p.number("W_SHADE", tr("Weight of shade"), tr("Divided by the sum of the three."), 0.6, advanced=True)
    yield p.number("W_ALBEDO", tr("Weight of albedo"), tr("Divided by the sum of the three."), 0.2, advanced=True)
    yield p.number(
        "W_ETI", tr("Weight of evapotranspiration"), tr("Divided by the sum of the three."), 0.2, advanced=True
    )
    yield p.choice(
        "KERNEL",
        tr("Mixing kernel"),
        tr("exponential: that of InVEST's code. gaussian: that of its guide."),
        METHOD_KERNELS,
        METHOD_KERNELS[0],
        advanced=True,
    )
    yield p.number(
        "MIN_PARK", tr("Smallest park (ha)"), tr("Green amount within reach that cools around."), 2, advanced=True
    )
    yield p.flag(
        "CONTIGUOUS", tr("Contiguous parks"), tr("The green amount must be one patch, corners included."), advanced=True
    )
    yield p.number(
        "ET_MAX",
        tr("Largest evapotranspiration"),
        tr("Same unit as ET0. Empty: the largest value of ET0. Give it to compare runs of different extents."),
        advanced=True,
    )
    yield p.choice(
        "PRECISION",
        tr("Precision"),
        tr("fast mixes the air on pixels twice as large: quicker, within 0.005 °C for wide radii."),
        PRECISIONS,
        PRECISIONS[0],
        advanced=True,
    )


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
