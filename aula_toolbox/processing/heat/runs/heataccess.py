"""The run of `heataccess`: access to cool places: straight or on foot, by day and by night."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from ....core.heat import schema
from ....core.heat.classes import load_classes
from ....core.heat.constants import heat_constants
from ....core.heat.population import percent
from ....core.heat.zonal import cover_shares_pct, cross_table
from ....core.messages import written
from ....core.reference import load
from ....core.rules import Between, MetricRaster, NotEmpty
from ....gis.heat.access import NO_PLACE, Nearest, Ways, straight
from ....gis.heat.grid import class_numbers
from ....gis.i18n import tr
from ....gis.raster.zones import ZonePixels
from ....gis.vector.joins import polygon_of_points
from ....gis.vector.shapes import valid_geometries
from ....gis.vector.sources import Source, plain
from ...base.job import Job
from .. import inputs

RULES = (
    NotEmpty("INPUT"),
    NotEmpty("COOL"),
    MetricRaster("LULC"),
    Between("MAX_DISTANCE", 0, 50_000, low_open=True),
    Between("MIN_AREA", 0, 1e9),
    Between("SNAP", 0, 10_000),
)
STRAIGHT, NETWORK = "vol oiseau", "reseau"
TRUE_WORDS = ("1", "true", "t", "oui", "yes", "vrai", "o", "y")


@dataclass
class CoolPlaces:
    """Cool places: geometries (None for those left out), names, and whether one may enter at night (None unknown)."""

    shapes: list[QgsGeometry | None]
    names: list[str]
    at_night: np.ndarray | None

    def open_at_night(self) -> list[QgsGeometry | None] | None:
        """The places one may enter at night; None when nothing says so."""
        if self.at_night is None:
            return None
        return [shape if is_open else None for shape, is_open in zip(self.shapes, self.at_night.tolist())]


def read_places(
    source: Source, night_field: str | None, min_area_m2: float, crs: QgsCoordinateReferenceSystem, job: Job
) -> CoolPlaces:
    """The cool places of a layer, without polygons that are too small."""
    shapes = valid_geometries(source, crs, job.notes)
    if source.geometry == "polygon" and min_area_m2 > 0:
        small = [shape is not None and shape.area() < min_area_m2 for shape in shapes]
        shapes = [None if is_small else shape for shape, is_small in zip(shapes, small)]
        if any(small):
            job.notes.info(
                "{count} places smaller than {area} m2 left out.", count=sum(small), area=written(min_area_m2, "g")
            )
    at_night = None
    if night_field is not None:
        words = source.read([night_field], wanted=()).attributes[night_field].tolist()
        at_night = np.array([_is_true(plain(word)) for word in words], dtype=bool)
    names = inputs.identifiers(source)
    # ties go to the first place: the one of the smallest identifier
    order = sorted(range(len(names)), key=lambda row: (len(names[row]) if names[row].isdigit() else 0, names[row]))
    return CoolPlaces(
        [shapes[row] for row in order],
        [names[row] for row in order],
        None if at_night is None else at_night[order],
    )


def _is_true(value: object) -> bool:
    if isinstance(value, (bool, int, float)):
        return value == 1
    return str(value or "").strip().lower() in TRUE_WORDS


def run(job: Job) -> None:
    """Distances by day and by night, then the zones."""
    source, cool = job.source("INPUT"), job.source("COOL")
    crs = source.metric_crs
    homes = inputs.inner_points(valid_geometries(source, crs, job.notes))
    places = read_places(cool, job.field("COOL_NIGHT_FIELD"), job.number("MIN_AREA"), crs, job)
    limit = job.number("MAX_DISTANCE") * heat_constants()["recherche"]
    ways = None
    if job.given("NETWORK"):
        ways = Ways(valid_geometries(job.source("NETWORK"), crs, job.notes))
    progress = job.stage(tr("Distances to cool places"), 80)

    def reach(shapes: list[QgsGeometry | None]) -> tuple[Nearest, np.ndarray]:
        direct = straight(homes, shapes, limit, progress)
        if ways is None:
            return direct, np.zeros(len(homes), bool)
        return ways.nearest(homes, shapes, limit, job.number("SNAP"), direct, progress)

    day, on_foot = reach(places.shapes)
    night = None if places.at_night is None else reach(places.open_at_night())[0]
    if ways is not None and not on_foot.all():
        job.notes.warn(
            "{count} homes too far from the network: straight distance with a detour.", count=int((~on_foot).sum())
        )
    unknown = np.array([home is None for home in homes])
    columns = home_columns(day, night, places.names, job.number("MAX_DISTANCE"), unknown)
    columns["arbre_cl"] = _wooded(job, places, day)
    columns["mode"] = np.where(on_foot, NETWORK, STRAIGHT)
    job.write("OUTPUT", schema.ACCESS, columns, source, True, job.stage(tr("Writing the result"), 100))
    zones = job.source("ZONES")
    if zones is not None and job.given("ZONES_OUT"):
        _zones(job, zones, source, homes, columns, crs)


def home_columns(
    day: Nearest, night: Nearest | None, names: list[str], limit_m: float, unknown: np.ndarray
) -> dict[str, Any]:
    """Distances and access by home; beyond the search there is no access, without geometry nothing is known."""

    def access(found: Nearest | None) -> np.ndarray:
        if found is None:
            return np.full(len(unknown), np.nan)
        near = np.nan_to_num(found.distance_m, nan=np.inf) <= limit_m
        return np.where(unknown, np.nan, near.astype(float))

    return {
        "dist_m": day.distance_m,
        "dist_nuit_m": np.full(len(unknown), np.nan) if night is None else night.distance_m,
        "acces": access(day),
        "acces_nuit": access(night),
        "lieu_id": [None if row == NO_PLACE else names[row] for row in day.place.tolist()],
    }


def _wooded(job: Job, places: CoolPlaces, day: Nearest) -> np.ndarray:
    """Tree-cover class of the nearest place; NaN without LULC."""
    result = np.full(len(day.place), np.nan)
    if not job.given("LULC"):
        return result
    classes = load_classes()
    raster = inputs.one_band(job, "LULC")
    numbers = class_numbers(raster, classes, lambda share: None)
    pixels = ZonePixels(_in_crs(job, places.shapes, raster.grid.crs), raster.grid)
    table = np.zeros((pixels.size, len(classes)), np.int64)
    for place, zones in pixels.pieces():
        table += cross_table(zones, numbers[place], pixels.size, len(classes))
    trees = cover_shares_pct(table, classes)["arbre_pct"]
    rows = load("heat_seuils_frais", {"classe": int, "part_arbres_min_pct": float})
    steps = np.array([row["part_arbres_min_pct"] for row in rows])
    code = np.where(np.isfinite(trees), np.searchsorted(steps, trees, "right"), np.nan)
    found = day.place != NO_PLACE
    result[found] = code[day.place[found]]
    return result


def _in_crs(job: Job, shapes: list[Any], crs: QgsCoordinateReferenceSystem) -> list[Any]:
    """Geometries of the homes' CRS in that of a raster."""
    from qgis.core import QgsCoordinateTransform

    own = job.source("INPUT").metric_crs
    if own == crs:
        return shapes
    transform = QgsCoordinateTransform(own, crs, job.context.transformContext())
    moved = []
    for shape in shapes:
        copy = None if shape is None else QgsGeometry(shape)
        if copy is not None:
            copy.transform(transform)
        moved.append(copy)
    return moved


def _zones(
    job: Job,
    zones: Source,
    source: Source,
    homes: list[Any],
    columns: dict[str, Any],
    crs: QgsCoordinateReferenceSystem,
) -> None:
    """Inhabitants of each zone without a cool place."""
    field = job.field("WEIGHT_FIELD")
    weight = inputs.numeric_columns(source, [field], job.notes)[field] if field else np.ones(len(homes))
    x, y = (np.array([np.nan if p is None else getattr(p, axis)() for p in homes]) for axis in ("x", "y"))
    holder = polygon_of_points(zones, x, y, crs)
    result = shares_without(holder, np.nan_to_num(weight), columns, len(zones))
    job.write("ZONES_OUT", schema.ACCESS_ZONES, result, zones, keep=True)


def shares_without(
    holder: np.ndarray, weight: np.ndarray, columns: dict[str, Any], zones: int
) -> dict[str, np.ndarray]:
    """Inhabitants by zone, and the share that is too far by day and by night."""
    inside = holder >= 0

    def total(values: np.ndarray) -> np.ndarray:
        return np.bincount(holder[inside], values[inside], minlength=zones)

    people = total(weight)
    result = {"pop": people, "sans_frais": total(weight * (columns["acces"] == 0))}
    for moment, name in (("jour", "acces"), ("nuit", "acces_nuit")):
        known = np.isfinite(columns[name])
        share = percent(total(weight * (columns[name] == 0)), people)
        result[f"sans_frais_{moment}_pct"] = share if known.any() else np.full(zones, np.nan)
    return result
