"""The run of `heatlcz`: local climate zones of any polygons or of square cells."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsGeometry

from ....core.columns import find, need
from ....core.decimals import reals
from ....core.heat import landcover as words
from ....core.heat import schema
from ....core.heat.classes import load_classes
from ....core.heat.constants import heat_constants
from ....core.heat.lcz import Lcz, LczTable, LczZone, classify
from ....core.heat.skyview import height_to_width, roughness_m, sky_view_factor
from ....core.heat.zonal import cross_table
from ....core.reference import load
from ....core.rules import Between, CountGiven, MetricRaster, NotEmpty
from ....core.text import fold
from ....gis.heat import forms
from ....gis.heat.cover import CoverLayers, DrawnBuildings, cover_grid, draw_cover, read_buildings
from ....gis.heat.grid import class_numbers, numbers_of_codes, zone_means
from ....gis.i18n import tr
from ....gis.raster.rasters import Grid
from ....gis.raster.zones import ZonePixels
from ....gis.vector.shapes import box_of, known, read_near, valid_geometries
from ...base.job import Job
from .. import inputs

RULES = (
    CountGiven(("INPUT", "EXTENT"), 1, 1),
    NotEmpty("INPUT"),
    NotEmpty("EXTENT"),
    CountGiven(("BUILDINGS",)),
    MetricRaster("LULC"),
    Between("CELL", 20, 5000),
    Between("SVF_CELL", 0, 20),
)
SMALL_M2, FINE_M, COARSE_M = 50e6, 2.0, 5.0
MOST_UNDESCRIBED_PCT = 50.0
BUILT, SEALED, TREES, LOW, WATER, BARE, UNKNOWN = (12, 13, 14, 15), (9, 10, 11), (2, 3), (4, 5, 6, 7), (1,), (8,), (16,)
SHRUBS, ROCK = (4,), (18,)
TRADE, HEAVY = "commerce", "lourde"
INDETERMINATE = "indetermine"


def run(job: Job) -> None:
    """Shares, forms and sky of each zone, then its class."""
    table = LczTable(job.own_tables("heat_lcz"))
    job.used(table.table)
    source = job.source("INPUT") or job.source("EXTENT")
    crs = source.metric_crs
    shapes = valid_geometries(source, crs, job.notes)
    if job.given("EXTENT"):
        box = box_of(shapes)
        shapes = forms.cells_over([shape for _, shape in known(shapes)], Grid.around(box, job.number("CELL"), crs))
    town = _Town(job, shapes, crs)
    columns = town.columns()
    found = [_classified(columns, row, table) for row in range(len(shapes))]
    columns |= _class_columns(found, columns, table)
    undescribed = int((columns["part_indef_pct"] > MOST_UNDESCRIBED_PCT).sum())
    if undescribed:
        job.notes.warn("{count} zones are more than half undescribed: no class is given.", count=undescribed)
    progress = job.stage(tr("Writing the result"), 100)
    if job.given("EXTENT"):
        job.write_rows("OUTPUT", schema.LCZ, columns, shapes, "polygon", crs)
    else:
        job.write("OUTPUT", schema.LCZ, columns, source, True, progress)


class _Town:
    """Land cover, buildings and sky of a run."""

    def __init__(self, job: Job, shapes: list[QgsGeometry | None], crs: Any) -> None:
        self.job, self.shapes, self.size = job, shapes, len(shapes)
        box, reach = box_of(shapes), heat_constants()["svf_portee_m"]
        fine = box.width() * box.height() <= SMALL_M2
        self.grid = cover_grid(box, reach, job.number("SVF_CELL") or (FINE_M if fine else COARSE_M), crs)
        self.pixels = ZonePixels(shapes, self.grid)
        self.buildings = self._cover()

    def _cover(self) -> DrawnBuildings:
        """Share of each class in the zones, and the buildings."""
        job, classes = self.job, load_classes()
        territory = [shape for _, shape in known(self.shapes)]
        reach = heat_constants()["svf_portee_m"]
        if job.given("LULC"):
            raster = inputs.one_band(job, "LULC").aligned(self.grid, "near")
            numbers = class_numbers(raster, classes, job.stage(tr("Reading the classes"), 20))
            buildings = read_buildings(job.source("BUILDINGS"), self.grid, job.notes)
        else:
            layers: CoverLayers = inputs.cover_layers(job)
            progress = job.stage(tr("Drawing the layers"), 20)
            cover = draw_cover(layers, territory, self.grid, reach, job.notes, progress)
            numbers, buildings = numbers_of_codes(cover.codes, classes), cover.buildings
        table = np.zeros((self.size, len(classes)), np.int64)
        for place, zones in self.pixels.pieces():
            table += cross_table(zones, numbers[place], self.size, len(classes))
        count = np.maximum(self.pixels.count, 1)
        self.share = {code: table[:, number] / count for number, code in enumerate(classes.code.tolist())}
        self.nodata = 1 - table.sum(axis=1) / count
        return buildings

    def _sum(self, codes: tuple[int, ...]) -> np.ndarray:
        return np.sum([self.share[code] for code in codes], axis=0)

    def columns(self) -> dict[str, Any]:
        """Every indicator of the zones; shares in %."""
        job, shapes, facts = self.job, self.buildings.shapes, self.buildings.facts
        built = self._sum(BUILT)
        parts = forms.footprints_in_zones(self.shapes, shapes.geometries, job.stage(tr("Buildings of the zones"), 40))
        facade = forms.facades(shapes.geometries, facts.height_m, job.stage(tr("Facades"), 60))
        footprint = np.array([max(shape.area(), 1e-9) for shape in shapes.geometries])
        in_zone = parts.total(np.ones(len(shapes)), self.size)
        facade_in_zone = parts.total(facade / footprint, self.size)
        area = np.array([np.nan if shape is None else shape.area() for shape in self.shapes])
        height = np.exp(_mean(parts.total(np.log(np.maximum(facts.height_m, 0.1)), self.size), in_zone))
        columns = {
            "svf": self._sky(facts.height_m),
            "h_l": height_to_width(facade_in_zone, area, built),
            "h_moy_m": height,
            "z0_m": roughness_m(facade_in_zone, area, height),
            "niv_moy": _mean(parts.total(self._storeys(), self.size), in_zone),
            "h_imput_pct": 100 * _mean(parts.total(facts.is_estimated.astype(float), self.size), in_zone),
            "part_indef_pct": 100 * (self._sum(UNKNOWN) + self.nodata),
            "bati_pct": 100 * built,
            "imper_pct": 100 * self._sum(SEALED),
            "arbre_pct": 100 * self._sum(TREES),
            "herbe_pct": 100 * self._sum(LOW),
            "eau_pct": 100 * self._sum(WATER),
            "perm_pct": 100 * self._sum((*TREES, *LOW, *WATER, *BARE, *ROCK)),
            "nu_pct": 100 * self._sum(BARE),
            "roche_pct": 100 * self._sum(ROCK),
            "arbuste_pct": 100 * self._sum(SHRUBS),
        }
        return columns | self._uses(parts, in_zone)

    def _sky(self, height_m: np.ndarray) -> np.ndarray:
        """Mean visible sky of the unbuilt ground of each zone."""
        heights = forms.height_grid(self.buildings.shapes.geometries, height_m, self.grid)
        sky = sky_view_factor(heights, self.grid.pixel, self.job.stage(tr("Visible sky"), 90))
        return zone_means(self.pixels, lambda at: np.where(heights[at] > 0, np.nan, sky[at])).means()

    def _storeys(self) -> np.ndarray:
        """Storeys of the buildings, declared or from their height."""
        declared = self._column("etages")
        buildings = self.job.source("BUILDINGS")
        told = f"{buildings.name}, {find('etages', buildings.fields).field}"
        numbers = None if declared is None else reals(declared, self.job.notes, told)
        return words.storeys(numbers, self.buildings.facts.height_m)

    def _column(self, notion: str) -> list[Any] | None:
        """A column of the buildings near the grid."""
        source = self.job.source("BUILDINGS")
        name = find(notion, source.fields).field
        if name is None:
            return None
        return read_near(source, self.grid.crs, self.grid.box, (name,), type(self.job.notes)()).columns[name]

    def _uses(self, parts: forms.BuildingParts, in_zone: np.ndarray) -> dict[str, np.ndarray]:
        """Shares of the footprints in heavy industry, in trade and light industry, and the rest (%)."""
        uses = load("heat_lcz_usages", {"couche": str, "champ": str, "valeur": str, "categorie": str})
        trade = np.zeros(len(self.buildings.shapes))
        for field, notion in (("NATURE", "nature"), ("USAGE1", "usage1")):
            wanted = {fold(row["valeur"]) for row in uses if row["champ"] == field and row["categorie"] == TRADE}
            column = self._column(notion)
            if column is not None:
                trade = np.maximum(trade, np.array([fold(value) in wanted for value in column], dtype=float))
        heavy = self._heavy({fold(row["valeur"]) for row in uses if row["categorie"] == HEAVY})
        if heavy is None:
            share = 100 * _mean(parts.total(trade, self.size), in_zone)
            unknown = np.full(self.size, np.nan)
            return {"indus_pct": unknown, "comm_pct": share, "resid_pct": 100 - share}
        trade = trade * (1 - heavy)
        industry, shops = (100 * _mean(parts.total(kind, self.size), in_zone) for kind in (heavy, trade))
        return {"indus_pct": industry, "comm_pct": shops, "resid_pct": 100 - industry - shops}

    def _heavy(self, natures: set[str]) -> np.ndarray | None:
        """1 for the buildings inside an area of heavy industry; None without ACTIVITY."""
        source = self.job.source("ACTIVITY")
        if source is None:
            return None
        name = need("nature_activite", source.fields, source.name)
        areas = read_near(source, self.grid.crs, self.grid.box, (name,), self.job.notes)
        chosen = [shape for shape, value in zip(areas.geometries, areas.columns[name]) if fold(value) in natures]
        points = [shape.pointOnSurface() for shape in self.buildings.shapes.geometries]
        return np.array([any(area.contains(point) for area in chosen) for point in points], dtype=float)


def _mean(total: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Footprint-weighted mean; NaN without any building."""
    result = np.full(len(weight), np.nan)
    np.divide(total, weight, out=result, where=weight > 0)
    return result


def _classified(columns: dict[str, Any], row: int, table: LczTable) -> Lcz | None:
    """The class of a zone; None when it is hardly described."""
    if not columns["part_indef_pct"][row] <= MOST_UNDESCRIBED_PCT:
        return None

    def value(name: str, scale: float = 1.0) -> float | None:
        number = float(columns[name][row])
        return number / scale if np.isfinite(number) else None

    return classify(
        LczZone(
            svf=value("svf"),
            h_l=value("h_l"),
            bati=value("bati_pct", 100),
            imper=value("imper_pct", 100),
            perm=value("perm_pct", 100),
            h_moy=value("h_moy_m"),
            z0=value("z0_m"),
            arbre=value("arbre_pct", 100) or 0.0,
            herbe=value("herbe_pct", 100) or 0.0,
            eau=value("eau_pct", 100) or 0.0,
            sol=value("imper_pct", 100) or 0.0,
            nu=value("nu_pct", 100) or 0.0,
            roche=value("roche_pct", 100) or 0.0,
            arbuste=value("arbuste_pct", 100) or 0.0,
            lourde=value("indus_pct", 100),
            commerce=value("comm_pct", 100),
            residentiel=value("resid_pct", 100),
            niv_moy=value("niv_moy"),
        ),
        table,
    )


def _class_columns(found: list[Lcz | None], columns: dict[str, Any], table: LczTable) -> dict[str, Any]:
    """The columns of the class."""

    def of(name: str) -> np.ndarray:
        values = [None if one is None else getattr(one, name) for one in found]
        return np.array([np.nan if value is None else value for value in values], dtype=float)

    letters = [INDETERMINATE if one is None else table.letter[one.lcz] for one in found]
    return {
        "lcz": of("lcz"),
        "lcz_txt": letters,
        "lcz_nom": [None if one is None else table.label[one.lcz] for one in found],
        "lcz2": of("second"),
        "dist": of("distance"),
        "unicite": of("uniqueness"),
    }
