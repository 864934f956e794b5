"""What describes the ground of yards: a raster of classes, polygons, trees, heights."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from qgis.core import QgsGeometry

from ...core import columns
from ...core.errors import AulaError
from ...core.heat.constants import heat_constants
from ...core.landcover import AUTO, tell
from ...core.messages import Notes, listing, written
from ...core.schools.cover import HEAT, CoverGroups, load_groups
from ...gis.crs import METRIC
from ...gis.heat.cover import CoverLayers, draw_cover
from ...gis.raster.rasters import Grid, Raster
from ...gis.schools.covers import CoverSources
from ...gis.vector.geometry import index_of
from ...gis.vector.shapes import box_of, read_near
from ..base.job import Job
from .inputs import SchoolGrounds

SEGMENTS = 8
AROUND_M = 20.0


def read_covers(job: Job, found: SchoolGrounds) -> CoverSources:
    """What tells the ground of the yards of a run."""
    groups = load_groups(job.own_tables("schools_couverture"))
    job.used(groups.table)
    sources = CoverSources(groups, job.opened("LULC"), job.choice("LULC_CLASSES"))
    sources.canopy = job.opened("CANOPY")
    if sources.lulc is None:
        sources.named = _cosia(job, groups, found)
        sources.paint = _painter(job, sources.named is not None)
    else:
        unused = [name for name in ("LANDCOVER", "VEGETATION") if job.given(name)]
        if unused:
            job.notes.info("{names} not read: LULC describes the ground.", names=listing(unused))
    sources.crowns = _crowns(job, found)
    return sources


def _painter(job: Job, is_cosia: bool) -> Callable[[Grid], np.ndarray] | None:
    """Heat classes of a small grid, from land cover and vegetation as the heat algorithms draw them."""
    layers = CoverLayers(landcover=None if is_cosia else job.source("LANDCOVER"), vegetation=job.source("VEGETATION"))
    if layers.landcover is None and layers.vegetation is None:
        return None
    layers.nomenclature = job.choice("NOMENCLATURE")
    if layers.landcover is not None and layers.nomenclature == AUTO:
        cover = columns.need("code_cs", layers.landcover.fields, layers.landcover.name)
        use = columns.find("code_us", layers.landcover.fields).field
        # asked of the whole layer once, not of the few codes near each yard
        layers.nomenclature = tell(layers.landcover.distinct(cover), layers.landcover.distinct(use))
        job.notes.info(
            "{layer}: read as {nomenclature}.", layer=layers.landcover.name, nomenclature=layers.nomenclature
        )

    def paint(grid: Grid) -> np.ndarray:
        job.check_cancel()
        # repairs are told a layer, not a yard: what a yard's few polygons need is said nowhere else
        return draw_cover(layers, [QgsGeometry.fromRect(grid.box)], grid, 0.0, Notes(), lambda share: None).codes

    return paint


def _cosia(
    job: Job, groups: CoverGroups, found: SchoolGrounds
) -> Callable[[Grid], list[tuple[QgsGeometry, int]]] | None:
    """Polygons of CoSIA with their groups; None when LANDCOVER is something else."""
    source = job.source("LANDCOVER")
    name = None if source is None else columns.find("classe_cosia", source.fields).field
    if source is None or name is None or columns.find("code_cs", source.fields):
        return None
    box = box_of([one.ground for one in found.yards if one.ground_m2])
    read = read_near(source, METRIC, box, [name], job.notes)
    numbers = [groups.named(value) for value in read.columns[name]]
    unknown = {str(value) for value, number in zip(read.columns[name], numbers) if number is None}
    if unknown:
        job.notes.warn(
            "{layer}: classes that are not of CoSIA are not described: {names}.",
            layer=source.name,
            names=listing(sorted(unknown)),
        )
    kept = [(shape, number) for shape, number in zip(read.metric, numbers) if shape is not None and number is not None]
    tree = index_of([shape for shape, _ in kept])
    return lambda grid: [kept[row] for row in sorted(tree.intersects(grid.box))]


def _crowns(job: Job, found: SchoolGrounds) -> Callable[[Grid], list[QgsGeometry]] | None:
    """Crowns of the trees near a grid."""
    source = job.source("TREES")
    if source is None:
        return None
    name = columns.find("rayon_arbre", source.fields).field
    box = box_of([one.ground for one in found.yards if one.ground_m2])
    read = read_near(source, METRIC, box.buffered(AROUND_M), [name], job.notes)
    shapes = list(read.geometries)
    if source.geometry == "point":
        told = read.numbers(name)
        radius = np.full(len(read), np.nan) if told is None else told
        with np.errstate(invalid="ignore"):
            usual = np.where(radius > 0, radius, heat_constants()["houppier_m"])
        shapes = [shape.buffer(float(size), SEGMENTS) for shape, size in zip(shapes, usual)]
    tree = index_of(shapes)
    return lambda grid: [shapes[row] for row in sorted(tree.intersects(grid.box))]


def tell_covers(job: Job, sources: CoverSources, largest_px: float) -> None:
    """What of the land cover could not be read, and what it cannot see."""
    if sources.strangers:
        job.notes.warn(
            "LULC: classes that are not of {nomenclature} are not described: {codes}.",
            nomenclature=sources.nomenclature if sources.nomenclature != HEAT else "heat_classes",
            codes=listing(sorted(sources.strangers)),
        )
    if sources.lulc is not None and sources.lulc.grid.pixel > largest_px:
        job.notes.warn(
            "LULC: pixels of {size} m are coarse for a yard: strips of grass and lone trees are not in them.",
            size=written(sources.lulc.grid.pixel, "g"),
        )
    if not sources.sees_trees:
        job.notes.warn(
            "No layer given can see the trees of a yard (LULC, CoSIA, TREES or CANOPY): their share is unknown, not 0."
        )


def temperature(job: Job, name: str, largest_px: float) -> Raster | None:
    """A raster of air temperatures; None when not given. Raises AulaError E_TEMPERATURE for coarse pixels."""
    raster = job.opened(name)
    if raster is not None and raster.grid.pixel >= largest_px:
        raise AulaError(
            "{name}: pixels of {size} m say nothing of a yard; give the air temperature of the heat algorithms, not "
            "the surface temperature of a satellite.",
            "E_TEMPERATURE",
            name=name,
            size=written(raster.grid.pixel, "g"),
        )
    return raster
