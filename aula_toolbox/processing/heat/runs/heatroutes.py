"""The run of `heatroutes`: shaded ways to cool places, the people who have one, the streets to shade first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from ....core import columns as columns_of
from ....core.errors import AulaError
from ....core.heat import schema_outdoors
from ....core.heat.constants import heat_constants
from ....core.heat.population import percent
from ....core.heat.reports.heatroutes import RouteFacts, page
from ....core.heat.shade import SUN, cast, trapezium_minutes
from ....core.heat.shadedways import (
    HomeWays,
    Joined,
    WayTree,
    chosen_ways,
    home_ways,
    people_on_pieces,
    sun_cost,
    way_tree,
)
from ....core.heat.sun import sun_position
from ....core.report import MapPicture
from ....core.rules import Between, CountGiven, MetricRaster, NotEmpty
from ....gis.heat.access import Ways, straight
from ....gis.heat.relief import place_of, read_relief
from ....gis.heat.walkways import join_homes, piece_shade, read_walkways, way_lines
from ....gis.i18n import tr
from ....gis.raster.rasters import Grid
from ....gis.results.pictures import GridPicture
from ....gis.vector.joins import polygon_of_points
from ....gis.vector.shapes import box_of, valid_geometries
from ....gis.vector.sources import plain
from ...base.job import Job
from .. import inputs
from .heataccess import CoolPlaces, read_places
from .heattrees_land import FIRST, LAST, STEP

RULES = (
    *(NotEmpty(name) for name in ("INPUT", "COOL", "NETWORK")),
    CountGiven(("SURFACE", "HEIGHT", "BUILDINGS", "TILES", "SHADE_FIELD")),
    *(MetricRaster(name) for name in ("SURFACE", "GROUND", "HEIGHT")),
    inputs.SurfaceComplete(),
    Between("MAX_DISTANCE", 0, 5_000, low_open=True),
    Between("SUN_COST", 0, 10),
    Between("MAX_DETOUR", 1, 5),
    Between("SPEED", 1, 8),
    Between("SNAP", 0, 1_000),
    Between("PIXEL", 0.5, 5),
)
MINUTES_PER_KM_AT_1_KMH = 60.0
#: what shades the streets is looked for this far around them (m)
AROUND_M = 200.0
#: colours of the streets of the map, from the fewest to the most metres walked in the sun
STREET_COLOURS = ("#fee5d9", "#fcae91", "#fb6a4a", "#cb181d")
COOL_COLOUR, QUIET = "#31a354", "#d9d9d9"


@dataclass
class Streets:
    """The walked network, the shade of its pieces (0-1, NaN unknown), and the cool places."""

    ways: Ways
    shade: np.ndarray
    places: CoolPlaces
    shapes: list[QgsGeometry | None]


def run(job: Job) -> None:
    """The network and its shade, both ways of each home, the choice, people and streets.

    Raises AulaError E_NETWORK without any walked line.
    """
    source = job.source("INPUT")
    crs = source.metric_crs
    homes = inputs.inner_points(valid_geometries(source, crs, job.notes))
    streets = _streets(job, homes, crs)
    joined = join_homes(streets.ways, homes, job.number("SNAP"))
    lost = int((joined.piece < 0).sum())
    if lost:
        job.notes.warn("{count} homes are too far from the network: they have no way.", count=lost)
    progress = job.stage(tr("Ways"), 75)
    trees = _trees(job, streets)
    progress(0.5)
    network = streets.ways.network
    costs = _costs(job, streets)
    short, shady = (home_ways(network, tree, streets.shade, cost, joined) for tree, cost in zip(trees, costs))
    is_shady = chosen_ways(shady, short, job.number("MAX_DETOUR"), job.number("MAX_DISTANCE"))
    found = shady.where(is_shady, short)
    people = _people(job, len(homes))
    inside = straight(homes, streets.places.shapes, 1.0, lambda share: None).distance_m == 0
    columns = _columns(job, found, short, inside, streets.places, people)
    flow = _flow(streets, trees, found, is_shady, joined, people * ~inside)
    progress(1.0)
    lines = way_lines(streets.ways, homes, *trees, found, is_shady)
    job.stage(tr("Writing the result"), 100)(0.0)
    job.write_rows("OUTPUT", schema_outdoors.ROUTES, columns, lines, "line", crs)
    told = _street_columns(streets, flow)
    if job.given("STREETS"):
        job.write("STREETS", schema_outdoors.STREETS, told, job.source("NETWORK"), True)
    if job.given("ZONES_OUT") and job.source("ZONES") is not None:
        _zones(job, homes, columns, people, crs)
    if job.given("REPORT"):
        facts = RouteFacts(
            columns, people, told, _street_names(job), job.number("MAX_DISTANCE"), job.number("SUN_COST")
        )
        job.write_text("REPORT", page(job.told(_picture(job, streets, told, crs)), facts))


def _streets(job: Job, homes: list[Any], crs: QgsCoordinateReferenceSystem) -> Streets:
    """The network, its shade and the places it leads to."""
    walkways = read_walkways(job.source("NETWORK"), crs, job.notes)
    if not any(shape is not None for shape in walkways.shapes):
        raise AulaError(
            "{layer}: no line that is walked. Give the roads and paths of this territory.",
            "E_NETWORK",
            layer=job.source("NETWORK").name,
        )
    ways = Ways(walkways.shapes)
    places = read_places(job.source("COOL"), None, 0.0, crs, job)
    if job.given("SHADE_FIELD"):
        field = job.field("SHADE_FIELD")
        by_line = inputs.numeric_columns(job.source("NETWORK"), [field], job.notes)[field] / 100
        shade = np.clip(by_line[ways.row], 0, 1)
    else:
        grid, share = _shade(job, homes, ways, crs)
        shade = piece_shade(ways, walkways.aside_m, grid, share)
    unknown = float(np.sum(ways.network.length_m[np.isnan(shade)])) / max(float(ways.network.length_m.sum()), 1e-9)
    if unknown > 0.01:
        job.notes.info(
            "The shade of {share} % of the network is not known: counted as sun.", share=round(100 * unknown)
        )
    return Streets(ways, shade, places, walkways.shapes)


def _shade(job: Job, homes: list[Any], ways: Ways, crs: QgsCoordinateReferenceSystem) -> tuple[Grid, np.ndarray]:
    """Share of the hottest hours that each pixel is in the shade, around the homes; NaN on roofs and unknown land."""
    reach = heat_constants()["recherche"] * job.number("MAX_DISTANCE")
    x = [home.x() for home in homes if home is not None]
    y = [home.y() for home in homes if home is not None]
    if not x:
        raise AulaError(
            "{layer}: no usable geometry. Give a layer of polygons of this territory.",
            "E_GEOM",
            layer=job.source("INPUT").name,
        )
    near = QgsGeometry.fromWkt(f"LINESTRING({min(x)} {min(y)},{max(x) + 1e-3} {max(y) + 1e-3})").boundingBox()
    box = near.buffered(reach + AROUND_M).intersect(box_of(ways.lines).buffered(AROUND_M))
    grid = Grid.around(near if box.isEmpty() else box, job.number("PIXEL"), crs)
    if grid.size > inputs.MOST_PIXELS:
        raise AulaError(
            "The places spread over {count} million pixels: take fewer places, or a larger PIXEL.",
            "E_MEMORY",
            count=round(grid.size / 1e6),
        )
    relief, is_known = read_relief(inputs.relief_layers(job), grid, job.notes)
    instants = inputs.afternoon(job, FIRST, LAST, STEP)
    latitude, longitude, bearing = place_of(grid)
    elevation, azimuth = sun_position(instants, latitude, longitude)
    minutes = trapezium_minutes(len(instants), STEP.total_seconds() / 60)
    share = np.zeros(grid.shape, np.float32)
    progress = job.stage(tr("Shade of each sun"), 60)
    for number, part in enumerate(minutes / minutes.sum()):
        share += np.float32(part) * (
            cast(relief, float(azimuth[number] - bearing) % 360, float(elevation[number])) != SUN
        )
        progress((number + 1) / len(minutes))
    return grid, np.where(is_known & ~relief.is_roof, share, np.nan)


def _costs(job: Job, streets: Streets) -> tuple[np.ndarray, np.ndarray]:
    """Cost of the pieces by length and by sun."""
    length = streets.ways.network.length_m
    return length, sun_cost(length, streets.shade, job.number("SUN_COST"))


def _trees(job: Job, streets: Streets) -> tuple[WayTree, WayTree]:
    """Best ways of every crossing by length and by sun."""
    doors = streets.ways.doors(streets.places.shapes)
    limit = heat_constants()["recherche"] * job.number("MAX_DISTANCE")
    by_length, by_sun = _costs(job, streets)
    network = streets.ways.network
    return (
        way_tree(network, streets.shade, by_length, doors, limit),
        way_tree(network, streets.shade, by_sun, doors, limit * (1 + job.number("SUN_COST"))),
    )


def _people(job: Job, count: int) -> np.ndarray:
    """People of each home."""
    field = job.field("WEIGHT_FIELD")
    if field is None:
        return np.ones(count)
    return np.nan_to_num(inputs.numeric_columns(job.source("INPUT"), [field], job.notes)[field])


def _columns(
    job: Job, found: HomeWays, short: HomeWays, inside: np.ndarray, places: CoolPlaces, people: np.ndarray
) -> dict[str, Any]:
    """Fields of the ways. A home inside a cool place is there, in the shade or not."""
    limits = heat_constants()
    pace = MINUTES_PER_KM_AT_1_KMH / 1000 / job.number("SPEED")
    length = np.where(inside, 0.0, found.length_m)
    shade, shade_short = (100 * _ratio(one.shaded_m, one.length_m) for one in (found, short))
    sun, sun_short = (pace * (one.length_m - one.shaded_m) for one in (found, short))
    is_near = length <= job.number("MAX_DISTANCE")
    is_shady = (shade >= limits["route_ombre_min_pct"]) & (found.longest_sun_m <= limits["route_soleil_max_m"])
    return {
        "domicile": inputs.identifiers(job.source("INPUT")),
        "pop": people,
        "lieu_id": [None if goal < 0 else places.names[goal] for goal in found.goal.tolist()],
        "longueur_m": length,
        "court_m": np.where(inside, 0.0, short.length_m),
        "detour_pct": 100 * (_ratio(found.length_m, short.length_m) - 1),
        "ombre_pct": shade,
        "ombre_court_pct": shade_short,
        "soleil_min": np.where(inside, 0.0, sun),
        "gain_soleil_min": sun_short - sun,
        "soleil_max_m": found.longest_sun_m,
        "part_inconnue_pct": 100 * _ratio(found.unknown_m, found.length_m),
        "acces": is_near.astype(float),
        "acces_ombre": (inside | (is_near & is_shady)).astype(float),
    }


def _ratio(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
    return np.divide(part, whole, out=np.full(len(whole), np.nan), where=np.nan_to_num(whole) > 0)


def _flow(
    streets: Streets,
    trees: tuple[WayTree, WayTree],
    found: HomeWays,
    is_shady: np.ndarray,
    joined: Joined,
    people: np.ndarray,
) -> np.ndarray:
    """People on each piece, each by the way that was kept."""
    network = streets.ways.network
    short, shady = trees
    return people_on_pieces(network, short, found, joined, people * ~is_shady) + people_on_pieces(
        network, shady, found, joined, people * is_shady
    )


def _street_columns(streets: Streets, flow: np.ndarray) -> dict[str, np.ndarray]:
    """Fields of the lines of the network: people, shade, metres walked in the sun."""
    count, row, length = len(streets.shapes), streets.ways.row, streets.ways.network.length_m
    known = np.isfinite(streets.shade)
    whole = np.bincount(row[known], length[known], minlength=count)
    shaded = np.bincount(row[known], (length * np.nan_to_num(streets.shade))[known], minlength=count)
    sun = np.bincount(row, flow * length * (1 - np.nan_to_num(streets.shade)), minlength=count)
    most = np.zeros(count)
    np.maximum.at(most, row, flow)
    walked = np.bincount(row, minlength=count) > 0
    rank = np.full(count, np.nan)
    order = np.argsort(-sun, kind="stable")[: int((sun > 0).sum())]
    rank[order] = np.arange(1, len(order) + 1)
    return {
        "rang": rank,
        "passants": np.where(walked, most, np.nan),
        "ombre_rue_pct": 100 * _ratio(shaded, whole),
        "soleil_hab_m": np.where(walked, sun, np.nan),
    }


def _zones(
    job: Job, homes: list[Any], columns: dict[str, Any], people: np.ndarray, crs: QgsCoordinateReferenceSystem
) -> None:
    """People of each zone near a cool place, and near one in the shade."""
    zones = job.source("ZONES")
    x, y = (np.array([np.nan if home is None else getattr(home, axis)() for home in homes]) for axis in ("x", "y"))
    holder = polygon_of_points(zones, x, y, crs)
    inside = holder >= 0

    def total(values: np.ndarray) -> np.ndarray:
        return np.bincount(holder[inside], values[inside], minlength=len(zones))

    whole = total(people)
    near = percent(total(people * columns["acces"]), whole)
    shady = percent(total(people * columns["acces_ombre"]), whole)
    result = {"pop": whole, "pop_frais_pct": near, "pop_frais_ombre_pct": shady, "besoin_ombre_pct": near - shady}
    job.write("ZONES_OUT", schema_outdoors.ROUTE_ZONES, result, zones, True)


def _street_names(job: Job) -> list[str]:
    """What a street is called: the name a field gives, else its identifier."""
    source = job.source("NETWORK")
    identifiers = inputs.identifiers(source)
    name = columns_of.find("nom_route", source.fields).field
    if name is None:
        return identifiers
    called = map(plain, source.read([name], wanted=()).attributes[name].tolist())
    return [f"{one} ({identifier})" if one else identifier for one, identifier in zip(called, identifiers)]


def _picture(
    job: Job, streets: Streets, told: dict[str, np.ndarray], crs: QgsCoordinateReferenceSystem
) -> dict[str, MapPicture]:
    """The map of the report: cool places, streets by the metres walked there in the sun."""
    language = job.report_language
    used = [shape if sun > 0 else None for shape, sun in zip(streets.shapes, np.nan_to_num(told["soleil_hab_m"]))]
    box = box_of(used) if any(shape is not None for shape in used) else box_of(streets.shapes)
    side = max(box.width(), box.height(), 1.0)
    picture = GridPicture(Grid.around(box.buffered(0.03 * side), side / 850, crs))
    picture.zones(streets.places.shapes, [COOL_COLOUR] * len(streets.places.shapes))
    sun = np.nan_to_num(told["soleil_hab_m"])
    bounds = np.quantile(sun[sun > 0], (0.25, 0.5, 0.75)) if (sun > 0).any() else np.zeros(3)
    order = np.argsort(sun, kind="stable").tolist()
    shapes, colours = [], []
    for row in order:
        if streets.shapes[row] is not None:
            shapes.append(streets.shapes[row].buffer(side / 300, 4))
            place = int(np.searchsorted(bounds, sun[row], "right"))
            colours.append(STREET_COLOURS[place] if sun[row] > 0 else QUIET)
    picture.zones(shapes, colours)
    names = [language.number(float(bound), 0) for bound in bounds]
    keys = [
        (STREET_COLOURS[0], language.tr("under {value}", value=names[0])),
        (STREET_COLOURS[1], language.tr("{low} to {high}", low=names[0], high=names[1])),
        (STREET_COLOURS[2], language.tr("{low} to {high}", low=names[1], high=names[2])),
        (STREET_COLOURS[3], language.tr("{value} and more", value=names[2])),
        (COOL_COLOUR, language.tr("cool place")),
    ]
    return {"rues": MapPicture(picture.png(), "", keys)}
