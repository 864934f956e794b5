"""The run of `heat330300`: the 3-30-300 rule: 3 trees in view, 30 % canopy, a park at 300 m."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsRasterLayer,
)

from ....core.heat import schema
from ....core.heat.canopy import AUTO
from ....core.heat.classes import load_classes
from ....core.heat.constants import heat_constants
from ....core.heat.population import ratio
from ....core.messages import Notes
from ....core.rules import Between, CountGiven, NotEmpty
from ....gis.heat import views
from ....gis.heat.access import straight
from ....gis.i18n import tr
from ....gis.vector.joins import polygon_of_points
from ....gis.vector.shapes import box_of, valid_geometries
from ....gis.vector.sources import Source
from ...base.job import Job
from .. import inputs

RULES = (
    NotEmpty("INPUT"),
    NotEmpty("ZONES"),
    CountGiven(("TREES", "CANOPY", "PARKS")),
    Between("VIEW", 0, 1000, low_open=True),
    Between("NEIGHBOURHOOD", 0, 5000, low_open=True),
    Between("PARK_DISTANCE", 0, 50_000, low_open=True),
    Between("PARK_MIN_AREA", 0, 1e9),
)
ALL_RULES = 3
RADIUS, SIGHT = "rayon", "ligne de vue"
#: a park farther than this many times the distance asked for is not looked for
PARK_SEARCH = 10


def run(job: Job) -> None:
    """Each rule on its own, then the note of those that could be judged."""
    source = job.source("INPUT")
    crs = source.metric_crs
    homes = valid_geometries(source, crs, job.notes)
    size, limits = len(homes), heat_constants()
    unknown = np.full(size, np.nan)
    columns = {"n_arbres": _trees(job, homes, crs), "canopee_pct": _canopy(job, homes, crs)}
    columns["dist_parc_m"], has_parks = _parks(job, homes, crs)

    def rule(name: str, met: np.ndarray, judged: np.ndarray) -> np.ndarray:
        columns[name] = np.where(judged, met.astype(float), np.nan)
        return columns[name]

    trees, canopy, distance = columns["n_arbres"], columns["canopee_pct"], columns["dist_parc_m"]
    there = np.array([home is not None for home in homes])
    rules = [
        rule("r3", np.nan_to_num(trees) >= limits["arbres_visibles"], np.isfinite(trees)),
        rule("r30", np.nan_to_num(canopy) >= limits["canopee_min_pct"], np.isfinite(canopy)),
        rule("r300", np.nan_to_num(distance, nan=np.inf) <= job.number("PARK_DISTANCE"), there & has_parks),
    ]
    judged, met = np.isfinite(rules).sum(axis=0), np.nansum(rules, axis=0)
    columns["score"] = np.where(judged == len(rules), met, unknown)
    columns["score_part"] = [f"{int(m)}/{int(j)}" if j else None for m, j in zip(met, judged)]
    columns["visibilite"] = [SIGHT if job.given("BUILDINGS") else RADIUS] * size
    job.notes.info("Trees in view within {view} m: the result depends much on this distance.", view=job.number("VIEW"))
    job.write("OUTPUT", schema.RULE_330300, columns, source, True, job.stage(tr("Writing the result"), 100))
    zones = job.source("ZONES")
    if zones is not None and job.given("ZONES_OUT"):
        job.write("ZONES_OUT", schema.RULE_ZONES, _by_zone(zones, homes, columns, crs), zones, keep=True)


def _by_zone(
    zones: Source, homes: list[QgsGeometry | None], columns: dict[str, Any], crs: QgsCoordinateReferenceSystem
) -> dict[str, np.ndarray]:
    """Homes of each zone and the share that meets each rule; a rule that was not judged counts neither way."""
    points = inputs.inner_points(homes)
    x, y = (np.array([np.nan if point is None else getattr(point, axis)() for point in points]) for axis in "xy")
    holder = polygon_of_points(zones, x, y, crs)
    size = len(zones)

    def mean(values: np.ndarray) -> np.ndarray:
        used = (holder >= 0) & np.isfinite(values)
        total = np.bincount(holder[used], values[used], minlength=size)
        return ratio(total, np.bincount(holder[used], minlength=size).astype(float))

    result = {"n_lieux": np.bincount(holder[holder >= 0], minlength=size).astype(float)}
    score = columns["score"]
    measures = {name: columns[name.removesuffix("_pct")] for name in ("r3_pct", "r30_pct", "r300_pct")}
    measures["trois_pct"] = np.where(np.isfinite(score), score == ALL_RULES, np.nan)
    shares = {name: 100 * mean(values) for name, values in measures.items()}
    return result | shares | {"score_moy": mean(score)}


def _trees(job: Job, homes: list, crs: QgsCoordinateReferenceSystem) -> np.ndarray:
    if not job.given("TREES"):
        return np.full(len(homes), np.nan)
    trees = valid_geometries(job.source("TREES"), crs, job.notes)
    buildings = valid_geometries(job.source("BUILDINGS"), crs, job.notes) if job.given("BUILDINGS") else None
    progress = job.stage(tr("Trees in view"), 40)
    return views.trees_in_view(homes, trees, job.number("VIEW"), buildings, progress)


def _canopy(job: Job, homes: list, crs: QgsCoordinateReferenceSystem) -> np.ndarray:
    """Canopy share around each home, from a raster or from polygons."""
    if not job.given("CANOPY") or all(home is None for home in homes):
        return np.full(len(homes), np.nan)
    layer = job.algorithm.parameterAsLayer(job.parameters, "CANOPY", job.context)
    points, radius = inputs.inner_points(homes), job.number("NEIGHBOURHOOD")
    progress = job.stage(tr("Canopy around"), 80)
    if isinstance(layer, QgsRasterLayer):
        around = box_of([QgsGeometry.fromPointXY(point) for point in points if point is not None]).buffered(radius)
        roofs = valid_geometries(job.source("BUILDINGS"), crs, Notes()) if job.given("BUILDINGS") else None
        raster, kind = job.raster_of("CANOPY", layer), job.choice("CANOPY_KIND") or AUTO
        around = around.buffered(max(raster.grid.pixel if raster.grid.crs == crs else 0, views.CANOPY_PIXEL_M))
        grid, canopy = views.canopy_of_raster(raster, around, crs, kind, _class_codes(), roofs, job.notes)
    else:
        source = Source.whole(layer, job.context)
        shapes = valid_geometries(source, crs, job.notes)
        grid, canopy = views.canopy_grid(shapes, box_of(homes).buffered(radius + 10), crs)
    return views.share_around(canopy, grid, points, radius, progress)


def _class_codes() -> tuple[list[int], list[int]]:
    """Codes of all heat classes, and those of trees."""
    classes = load_classes()
    return classes.code.tolist(), classes.code[classes.shares["arbre"] == 1].tolist()


def _parks(job: Job, homes: list, crs: QgsCoordinateReferenceSystem) -> tuple[np.ndarray, bool]:
    """Straight distance to the nearest park that is large enough, and whether parks were given."""
    if not job.given("PARKS"):
        return np.full(len(homes), np.nan), False
    shapes = valid_geometries(job.source("PARKS"), crs, job.notes)
    least = job.number("PARK_MIN_AREA")
    parks = [shape if shape is not None and shape.area() >= least else None for shape in shapes]
    limit = PARK_SEARCH * job.number("PARK_DISTANCE")
    found = straight(inputs.inner_points(homes), parks, limit, job.stage(tr("Distances to parks"), 95))
    return found.distance_m, True
