"""What speaks against letting the rain in, place by place: soils, cavities, pollution, clay, water table, slope."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsGeometry

from ....core.messages import written
from ....core.rain import desealing as core
from ....gis.crs import METRIC
from ....gis.i18n import tr
from ....gis.raster.zones import ZonePixels
from ....gis.vector.nearby import Pairs, Targets, measure_pairs

if TYPE_CHECKING:
    from ....gis.raster.rasters import Raster
    from ...base.job import Job
    from .desealing_places import PlacesRead

INVENTORIES = {"cavite": "CAVITIES", "pollue": "POLLUTED"}
LEVELS = {"argile": ("CLAY", "CLAY_FIELD"), "nappe": ("GROUNDWATER", "GROUNDWATER_FIELD")}


@dataclass
class Against:
    """Class of infiltration, effect of each criterion and mean slope of the places."""

    soil: np.ndarray
    effects: dict[str, np.ndarray]
    slope_pct: np.ndarray


def absent(job: Job) -> list[str]:
    """Data that were not given: unknown everywhere."""
    levels = {name: layer for name, (layer, _) in LEVELS.items()}
    wanted = {"occupation": "LANDCOVER", "sol": "SOILS", **INVENTORIES, **levels, "pente": "SLOPE"}
    return [name for name, parameter in wanted.items() if not job.given(parameter)]


def filled(shapes: Sequence[QgsGeometry | None]) -> list[QgsGeometry]:
    """The same with an empty geometry where there is none."""
    return [QgsGeometry() if one is None else one for one in shapes]


def read(job: Job, places: PlacesRead, tables: core.DesealingTables, constants: Mapping[str, float]) -> Against:
    """Every criterion; -1 where a layer is not given or does not reach a place."""
    job.stage(tr("Reading what speaks against"), 75)
    targets = Targets(places.shapes.metric)
    effects = {name: inventory(job, name, parameter, targets, tables) for name, parameter in INVENTORIES.items()}
    for name, (layer, field) in LEVELS.items():
        pairs = described(job, layer, field, targets)
        if pairs is None:
            effects[name] = np.full(len(places.area_m2), core.UNKNOWN)
            continue
        values = pairs.attributes[str(job.field(field)).lower()].tolist()
        codes = core.level_effects(values, tables.of(name), job.notes, job.source(layer).name)
        effects[name] = worst(pairs, codes, places.area_m2, constants)
    slope = slopes(job, places)
    effects["pente"] = core.slope_effects(slope, tables.of("pente"))
    return Against(soils(job, places, targets, tables, constants), effects, slope)


def soils(
    job: Job, places: PlacesRead, targets: Targets, tables: core.DesealingTables, constants: Mapping[str, float]
) -> np.ndarray:
    """Least favourable class of infiltration of each place."""
    pairs = described(job, "SOILS", "SOIL_FIELD", targets)
    if pairs is None:
        return np.full(len(places.area_m2), core.UNKNOWN)
    values = pairs.attributes[str(job.field("SOIL_FIELD")).lower()].tolist()
    codes = core.infiltration_classes(values, tables.infiltration, job.notes, job.source("SOILS").name)
    return worst(pairs, codes, places.area_m2, constants)


def described(job: Job, layer: str, field: str, targets: Targets) -> Pairs | None:
    """Pieces of a map of levels in the places; None when it is not given."""
    source = job.source(layer)
    return None if source is None else measure_pairs(source, targets, 0.0, [str(job.field(field))], True)


def worst(pairs: Pairs, codes: np.ndarray, area_m2: np.ndarray, constants: Mapping[str, float]) -> np.ndarray:
    """Worst code of the pieces of each place."""
    least, known = constants["sol_part_min_pct"], constants["lieu_connu_min_pct"]
    code = codes[pairs.feature] if len(codes) else np.zeros(0, dtype=np.int64)
    return core.worst_of_pairs(pairs.target, code, pairs.area_m2, area_m2, least, known)


def inventory(job: Job, name: str, parameter: str, targets: Targets, tables: core.DesealingTables) -> np.ndarray:
    """Effect of the objects of an inventory that are near enough; outside its extent nothing is known."""
    count = len(targets.geometries)
    source = job.source(parameter)
    out = np.full(count, core.UNKNOWN)
    if source is None or not len(source):
        return out
    around = tables.distance_m(name)
    reach = source.extent(METRIC)
    for row, box in enumerate(targets.boxes):
        if box is not None and reach.intersects(box):
            out[row] = core.FREE
    for rule in tables.of(name):
        near = measure_pairs(source, targets, rule.distance_m, [])
        out[near.target] = np.maximum(out[near.target], rule.effect)
    lost = int((out == core.UNKNOWN).sum())
    if lost:
        job.notes.info(
            "{layer}: {count} places lie outside what it covers: unknown (objects count within {distance} m).",
            layer=source.name,
            count=lost,
            distance=written(around, "g"),
        )
    return out


def slopes(job: Job, places: PlacesRead) -> np.ndarray:
    """Mean slope of each place, %; NaN without a raster or where it does not reach."""
    raster = job.opened("SLOPE")
    if raster is None:
        return np.full(len(places.area_m2), np.nan)
    pixels = ZonePixels(in_crs(job, places.shapes.metric, raster), raster.grid)
    total, count = np.zeros(pixels.size), np.zeros(pixels.size)
    for place, zones in pixels.pieces():
        values = raster.values()[place] if not isinstance(place[0], slice) else raster.values(place)
        known = (zones >= 0) & np.isfinite(values)
        total += np.bincount(zones[known], values[known], pixels.size)
        count += np.bincount(zones[known], minlength=pixels.size)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(count > 0, total / count, np.nan)


def in_crs(job: Job, shapes: Sequence[QgsGeometry | None], raster: Raster) -> list[QgsGeometry | None]:
    """Shapes of EPSG:2154 in the CRS of a raster."""
    if raster.grid.crs == METRIC:
        return list(shapes)
    transform = QgsCoordinateTransform(METRIC, raster.grid.crs, job.context.transformContext())
    moved: list[QgsGeometry | None] = []
    for shape in shapes:
        copy = None if shape is None else QgsGeometry(shape)
        if copy is not None:
            copy.transform(transform)
        moved.append(copy)
    return moved
