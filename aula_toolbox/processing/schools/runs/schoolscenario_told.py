"""What a scenario tells of each yard: where shade and doors are, both states, the air, the people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsPointXY

from ....core import columns as names_of_columns
from ....core.heat.site import SiteScore, Surface, load_types, site_score
from ....core.heat.sun import legal_time, sun_position
from ....core.language import Language
from ....core.schools import scheme, targets
from ....core.schools.cover import GRASS, NUMBER, SEALED, TREE, UNKNOWN, shares
from ....core.schools.reports.schoolscenario import FELT_C, YardsChanged, page
from ....core.schools.shade import filled, shadow_vector
from ....gis.raster.rasters import Canvas, Grid
from ....gis.results.pictures import styled
from ....gis.schools.shadows import shadows
from ....gis.vector.geometry import index_of
from ....gis.vector.shapes import Shapes, box_of, read_near
from ...base.job import Job

TRAITS = {"coef_raf": "cooling", "coef_perm": "permeability", "coef_biodiv": "biodiversity"}
REACH_M = 60.0
SEEN = np.array([True])


@dataclass
class YardChange:
    """A yard in a scenario: its pixels (flat), the ground and its ring, areas by group before and after (m2).

    is_blind: described too little for a scheme, which was not made.
    """

    places: np.ndarray
    around: QgsGeometry
    before: np.ndarray
    after: np.ndarray
    is_blind: bool = False


class YardDoors:
    """Where a yard is shaded at 13 h, and how far its pixels are from buildings and pitches."""

    def __init__(self, job: Job, grounds: Shapes, limits: dict[str, float]) -> None:
        self._limits = limits
        crs = job.raster("LULC").crs()
        box = box_of(grounds.metric).buffered(REACH_M)
        self._shapes: list[QgsGeometry] = []
        self._heights = np.zeros(0)
        buildings, sport = job.source("BUILDINGS"), job.source("SPORT")
        if buildings is not None:
            height, storeys = (names_of_columns.find(one, buildings.fields).field for one in ("hauteur", "etages"))
            read = read_near(buildings, crs, box, [height, storeys], job.notes)
            unknown = np.full(len(read), np.nan)
            told = [unknown if name is None else read.numbers(name) for name in (height, storeys)]
            self._shapes, self._heights = read.geometries, filled(told[0], told[1], limits["niveau_m"])[0]
        pitches = [] if sport is None else read_near(sport, crs, box, [], job.notes).geometries
        self._stops = [*self._shapes, *pitches]
        self._index, self._stop_index = index_of(self._shapes), index_of(self._stops)
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        self._degrees = QgsCoordinateTransform(crs, degrees, job.context.transformContext())
        day = date(*(int(limits[f"ombre_{part}"]) for part in ("annee", "mois", "jour")))
        self._noon = legal_time(day, time(int(limits["ombre_heure_2"])))

    def of(self, ground: QgsGeometry, grid: Grid, places: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """For each pixel of a yard: whether it is shaded, and its distance (m) to the nearest building or pitch."""
        box = ground.boundingBox().buffered(REACH_M)
        near = sorted(self._index.intersects(box))
        part = grid.window_of(ground.boundingBox())
        canvas = Canvas(grid.cut(part))
        place = self._degrees.transform(ground.centroid().asPoint())
        high, turn = (values.tolist()[0] for values in sun_position([self._noon], place.y(), place.x()))
        vectors = [shadow_vector(float(self._heights[row]), high, turn) for row in near]
        canvas.draw((shape, 1) for shape in shadows([self._shapes[row] for row in near], vectors))
        shaded = np.zeros(grid.shape, bool)
        shaded[part] = canvas.array() == 1
        rows, across = np.unravel_index(places, grid.shape)
        stops = [self._stops[row] for row in sorted(self._stop_index.intersects(box))]
        if not stops:
            return shaded[rows, across], np.zeros(len(places))
        whole = QgsGeometry.unaryUnion(stops)
        x = grid.west + (across + 0.5) * grid.pixel
        y = grid.north - (rows + 0.5) * grid.pixel
        points = (QgsGeometry.fromPointXY(QgsPointXY(*one)) for one in zip(x.tolist(), y.tolist()))
        return shaded[rows, across], np.array([whole.distance(point) for point in points])


def homes(job: Job, grid: Grid) -> tuple[np.ndarray, np.ndarray] | None:
    """Pixel (flat) of each home on the grid and its inhabitants; None without them.

    Raises AulaError E_FIELD without a field of inhabitants.
    """
    source = job.source("POPULATION")
    if source is None:
        return None
    find = names_of_columns.find
    name = find("ind", source.fields).field or find("hab_zone", source.fields).field
    if name is None:
        wanted = [*names_of_columns.names_of("ind"), *names_of_columns.names_of("hab_zone")]
        raise names_of_columns.no_field(source.name, wanted, source.fields)
    read = read_near(source, grid.crs, grid.box, [name], job.notes)
    points = [shape.pointOnSurface().asPoint() for shape in read.metric]
    cells = [grid.pixel_of(point.x(), point.y()) for point in points]
    inside = [row for row, cell in enumerate(cells) if cell is not None]
    flat = np.array([cells[row][0] * grid.columns + cells[row][1] for row in inside], np.intp)
    return flat, np.nan_to_num(read.numbers(name))[inside]


def columns(
    job: Job,
    rows: list[YardChange],
    day: np.ndarray,
    night: np.ndarray,
    grid: Grid,
    people: tuple[np.ndarray, np.ndarray] | None,
    limits: dict[str, float],
) -> dict[str, Any]:
    """The fields of `schema.SCENARIO` but the names and the sentence."""
    count = len(rows)
    found: dict[str, Any] = {"mode": ["projet" if job.given("PROJECTS") else "schema"] * count}
    sums = [np.array([getattr(one, state).sum() for one in rows]) for state in ("before", "after")]
    found["cour_m2"] = np.where(sums[0] > 0, sums[0], np.nan)
    table = [np.stack([getattr(one, state) for one in rows]) for state in ("before", "after")]
    green = [part[:, NUMBER[GRASS]] + part[:, NUMBER[TREE]] for part in table]
    has_yard = (sums[0] > 0) & ~np.array([one.is_blind for one in rows], bool)
    found["indef_pct"] = [100.0 * one.before[NUMBER[UNKNOWN]] / max(one.before.sum(), 1.0) for one in rows]
    found["vegetalise_m2"] = np.where(has_yard, np.maximum(0.0, green[1] - green[0]), np.nan)
    opened = np.maximum(0.0, table[0][:, NUMBER[SEALED]] - table[1][:, NUMBER[SEALED]])
    found["desimp_m2"] = np.where(has_yard, opened, np.nan)
    for state, part in zip(("avant", "apres"), table):
        told = shares(part, np.repeat(SEEN, count), limits["indefini_max_pct"])
        for name in ("imper", "permeable", "vegetal", "canopee"):
            found[f"{name}_{state}_pct"] = told[f"{name}_pct"]
        found[f"v10_{state}_m3"] = targets.kept_m3(told["imper_m2"], limits["pluie_mm"])
    found |= _air(rows, day, night, grid, people, limits)
    found |= _sites(job, table, limits)
    costs, bands = targets.load_costs(job.own_tables("schools_couts"))
    job.used(bands)
    found["cout_bas_eur"], found["cout_haut_eur"] = targets.band_eur(found["desimp_m2"], costs.unsealing)
    return found


def _air(
    rows: list[YardChange],
    day: np.ndarray,
    night: np.ndarray,
    grid: Grid,
    people: tuple[np.ndarray, np.ndarray] | None,
    limits: dict[str, float],
) -> dict[str, np.ndarray]:
    """Change of the air in the yard and around, the ground and the people that are cooled."""
    names = ("dt_jour_c", "dt_nuit_c", "dt_autour_c", "surf_rafraichie_m2", "hab_rafraichis")
    found = {name: np.full(len(rows), np.nan) for name in names}
    flat_day, flat_night = day.reshape(-1), night.reshape(-1)
    for row, one in enumerate(rows):
        if not len(one.places):
            continue
        found["dt_jour_c"][row] = np.nanmean(flat_day[one.places])
        found["dt_nuit_c"][row] = np.nanmean(flat_night[one.places])
        part = grid.window_of(one.around.boundingBox())
        canvas = Canvas(grid.cut(part))
        canvas.draw([(one.around, 1)])
        inside = np.zeros(grid.shape, bool)
        inside[part] = canvas.array() == 1
        found["dt_autour_c"][row] = np.nanmean(day[inside])
        cooled = inside & (np.nan_to_num(day) <= -limits["change_min_c"])
        found["surf_rafraichie_m2"][row] = np.count_nonzero(cooled) * grid.pixel**2
        if people is not None:
            places, weight = people
            found["hab_rafraichis"][row] = weight[cooled.reshape(-1)[places]].sum()
    return found


def _sites(job: Job, table: list[np.ndarray], limits: dict[str, float]) -> dict[str, np.ndarray]:
    """Site coefficients (INDIEN) of both states."""
    kinds, own = load_types(), scheme.load_sites(job.own_tables("schools_sites"))
    job.used(kinds, own)
    found = {}
    for state, part in zip(("avant", "apres"), table):
        scores = [_score(areas, own, kinds, limits["indefini_max_pct"] / 100.0) for areas in part]
        for name, trait in TRAITS.items():
            values = [getattr(one, trait) for one in scores]
            found[f"{name.rpartition('_')[0]}_{state}_{name.rpartition('_')[2]}"] = np.array(values, float)
    return found


def _score(areas: np.ndarray, own: Any, kinds: Any, most_unknown: float) -> SiteScore:
    quantities = scheme.surfaces(areas.tolist(), own, most_unknown)
    return site_score([Surface(0, "", "", kind, amount) for kind, amount in quantities.items()], kinds)


def sentences(found: dict[str, Any], language: Language) -> list[str]:
    """What changes of each yard, in one or two sentences; a scheme says that it is one."""
    return [
        _sentence({name: values[row] for name, values in found.items()}, language) for row in range(len(found["mode"]))
    ]


def report(
    job: Job, columns: dict[str, Any], shapes: Sequence[QgsGeometry | None], grid: Grid, limits: dict[str, float]
) -> None:
    """The HTML report of the run."""
    target = (
        ""
        if job.given("PROJECTS")
        else targets.load_target(job.text("TARGET"), job.own_tables("schools_cibles"))[0].label
    )
    names = list(columns)
    cells = [values.tolist() if isinstance(values, np.ndarray) else values for values in columns.values()]
    rows = [dict(zip(names, own)) for own in zip(*cells)]
    drawn = {name: [row[name] for row in rows] for name in ("vegetalise_m2", "dt_jour_c")}
    grounds = [QgsGeometry() if shape is None else shape for shape in shapes]
    pictures = styled("change", grounds, drawn, "schools_change.qml", grid.crs)
    found = YardsChanged(rows, target, grid.pixel, limits)
    job.write_text("REPORT", page(job.told(pictures), found))


def _sentence(row: dict[str, Any], language: Language) -> str:
    tr, number = language.tr, language.number
    if not row["cour_m2"] > 0:
        return tr("No yard on the raster: nothing is computed.")
    if row["vegetalise_m2"] != row["vegetalise_m2"]:
        share = number(100.0 - row["indef_pct"])
        return tr("Yard described over {share} %: no scheme is made without knowing what it is made of.", share=share)
    if row["vegetalise_m2"] < 1 and row["desimp_m2"] < 1:
        return tr("Nothing changes in this yard.")
    green, opened = number(row["vegetalise_m2"]), number(row["desimp_m2"])
    if abs(row["dt_jour_c"]) < FELT_C:
        said = tr(
            "{green} m² become green, {open} m² are unsealed; the air of the yard changes by less than {least} °C by "
            "day (model).",
            green=green,
            open=opened,
            least=number(FELT_C, 2),
        )
    else:
        said = tr(
            "{green} m² become green, {open} m² are unsealed; the air of the yard changes by {day} °C by day (model).",
            green=green,
            open=opened,
            day=number(row["dt_jour_c"], 2),
        )
    if row["mode"] == "schema":
        said += " " + tr("Scheme of principle: where the ground turns is not decided by it.")
    return said
