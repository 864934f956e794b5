"""Parameters that several heat algorithms share, and how they are read."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from ...core.errors import AulaError
from ...core.heat.landcover import AUTOMATIC, OCS2D, OCSGE
from ...core.messages import mark
from ...gis import i18n
from ...gis.heat_cover import CoverLayers
from ...gis.shapes import known, valid_geometries
from ...gis.sources import Source
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
