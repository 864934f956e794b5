"""The run of heatexposure: from land cover, zones and population to priority zones."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsGeometry

from ....core.arrays import GridArray
from ....core.errors import AulaError
from ....core.heat import schema
from ....core.heat.assess import HeatZones, assess
from ....core.heat.classes import HeatClasses, load_classes
from ....core.heat.constants import heat_constants
from ....core.heat.convolution import fastest
from ....core.heat.cooling import CoolingModel, CoolingSetting, air_temperature
from ....core.heat.indicators import MOMENTS, load_indicators
from ....core.heat.night import is_known_domain, typical_night, urban_factor
from ....core.heat.population import percent
from ....core.heat.reports.heatexposure import gap_bounds
from ....core.heat.zonal import blanked, cover_shares_pct, valid_share_pct, weighted_quantile
from ....core.messages import Message, listing, message
from ....core.rules import Between, Inputs, MetricRaster, NotEmpty, Rule
from ....gis.heat.access import straight
from ....gis.heat.cover import DrawnBuildings, DrawnCover, cover_grid, draw_cover, read_buildings, write_classes
from ....gis.heat.degrees import anomaly_colours, write_temperature_style
from ....gis.heat.grid import class_numbers, grid_array, numbers_of_codes, zone_means
from ....gis.heat.people import read_cells, read_dwellings, split
from ....gis.i18n import tr
from ....gis.raster.rasters import Grid, write_raster
from ....gis.raster.zones import ZonePixels
from ....gis.results.pictures import sampled
from ....gis.vector.neighbours import contiguous
from ....gis.vector.shapes import box_of, known, valid_geometries
from ....gis.vector.sources import Source
from ...base.job import Job
from .. import inputs
from ..parameters import CLEAR_NIGHTS
from .heataccess import home_columns, read_places
from .heatcooling import zone_classes
from .heatexposure_told import MOST_UNDESCRIBED_PCT, ExposureStory, coolest_anomaly_c
from .heatnight_ground import NightGround, tell_outside
from .heatvulnerability import frozen, save_thresholds


@dataclass(frozen=True)
class PixelSize(Rule):
    """0 lets the run choose; else a pixel of 1 to 50 m."""

    def problems(self, inputs: Inputs) -> Iterator[Message]:
        if inputs.get("PIXEL"):
            yield from Between("PIXEL", 1, 50).problems(inputs)


@dataclass(frozen=True)
class NightFits(Rule):
    """The formula of clear nights needs the buildings that hide the sky."""

    def problems(self, inputs: Inputs) -> Iterator[Message]:
        if inputs.get("METHOD_NIGHT") == CLEAR_NIGHTS:
            if inputs.get("BUILDINGS") is None:
                yield message("{given} also needs {missing}.", "E_TOGETHER", given=CLEAR_NIGHTS, missing="BUILDINGS")
            for rule in (Between("RADIATION", 0, 500, low_open=True), Between("RANGE", 0, 40, low_open=True)):
                yield from rule.problems(inputs)
            yield from Between("WIND", 0.5, 30).problems(inputs)


RULES = (
    NotEmpty("INPUT"),
    NightFits(),
    MetricRaster("LULC"),
    PixelSize(),
    Between("UHI_MAX_DAY", 0, 30),
    Between("UHI_MAX_NIGHT", 0, 30),
    Between("T_REF_DAY", -30, 50),
    Between("T_REF_NIGHT", -30, 50),
    Between("D_COOL", 0, 4000, low_open=True),
    Between("MIX", 0, 4000, low_open=True),
    Between("MIN_POP", 0, 1e6),
)
LARGE_M2 = 300e6
MAX_DISTANCE_M = 300.0
DRAWN_ONLY = ("LANDCOVER", "BUILDINGS", "VEGETATION", "WATER", "ROADS", "TREES")
#: within which streets and plants count for a clear night, as heatnight has them
SKY_M, PLANTS_M = 100.0, 250.0


def run(job: Job) -> bool:
    """Land cover, temperatures, people, notes, report; whether people were counted.

    Raises AulaError E_GEOM without any usable zone.
    """
    source = job.source("INPUT")
    indicators, table = load_indicators(job.path("INDICATORS"))
    classes = load_classes(job.path("BIOPHYSICAL"))
    job.used(table, classes.table)
    names = inputs.identifiers(source, job.field("ID_FIELD"))
    crs = source.metric_crs if not job.given("LULC") else inputs.one_band(job, "LULC").grid.crs
    shapes = valid_geometries(source, crs, job.notes)
    if not any(shape is not None for shape in shapes):
        raise AulaError(
            "{layer}: no usable geometry. Give a layer of polygons of this territory.", "E_GEOM", layer=source.name
        )
    told = ExposureStory(job, shapes)
    land = _Land(job, shapes, classes, told)
    climate = land.climate()
    columns = {"surf_m2": _areas(source, shapes, crs, job), **climate, **people_columns(job, shapes, crs)}
    columns["dens_hab_ha"] = columns["pop"] / columns["surf_m2"] * 10_000
    columns |= _given_indicators(job, source, indicators, columns)
    population = columns["pop"] if job.given("POPULATION") else None
    if population is None:
        job.notes.warn("Without population, only the exposure is scored.")
    zones = HeatZones(names, columns, population, climate["part_valide_pct"], job.number("MIN_POP"))
    pairs = contiguous(shapes, job.stage(tr("Looking for neighbours"), 93))
    found = assess(zones, indicators, pairs, job.report_language, job.notes, frozen(job))
    result = {**columns, **found.columns}
    save_thresholds(job, found.scores.thresholds)
    _tell_undescribed(job, result)
    _dress_rasters(job, result)
    told.write(result, found.scores.neutral)
    job.write("OUTPUT", schema.EXPOSURE, result, source, True, job.stage(tr("Writing the result"), 100))
    return population is not None


def _given_indicators(job: Job, source: Source, indicators: Any, columns: dict[str, np.ndarray]) -> dict[str, Any]:
    """Indicators of the table that this run does not compute, when the zones bring them as fields."""
    given = inputs.numeric_columns(source, [item.field for item in indicators if item.field not in columns], job.notes)
    if given:
        job.notes.info("Indicators read from the fields of the zones: {names}.", names=listing(sorted(given), 40))
    return given


def _dress_rasters(job: Job, columns: dict[str, Any]) -> None:
    """Day and night on one scale, that of the report: gaps to the coolest zones, in steps that tell zones apart."""
    bounds = gap_bounds(columns, len(anomaly_colours()))
    for moment, suffix in zip(MOMENTS, ("DAY", "NIGHT")):
        path = job.output_path(f"T_{suffix}")
        coolest = coolest_anomaly_c(columns, moment)
        if path is not None and coolest is not None:
            write_temperature_style(path, job.number(f"T_REF_{suffix}") + coolest, bounds)


def _tell_undescribed(job: Job, columns: dict[str, Any]) -> None:
    undescribed = int((columns["part_indef_pct"] > MOST_UNDESCRIBED_PCT).sum())
    if undescribed:
        job.notes.warn("{count} zones are more than half undescribed: their note is fragile.", count=undescribed)


class _Land:
    """The land cover of a run and what the model says of it."""

    def __init__(self, job: Job, shapes: list[QgsGeometry | None], classes: HeatClasses, told: ExposureStory) -> None:
        self.job, self.shapes, self.classes, self.told = job, shapes, classes, told
        self.is_clear_night = job.choice("METHOD_NIGHT") == CLEAR_NIGHTS
        self.buildings: DrawnBuildings | None = None
        numbers, self.grid = self._numbers()
        self.numbers = numbers if self.is_clear_night else None
        self.pixels = ZonePixels(shapes, self.grid, job.stage(tr("Drawing the zones"), 22))
        setting = CoolingSetting(self.grid.pixel, job.number("D_COOL"), job.number("MIX"))
        inputs.check_radii(setting)
        self.model = CoolingModel(numbers, classes, setting, new=grid_array)
        inputs.tell_precision(job, setting, fastest().name)
        told.model(self.grid, classes, setting)

    def _numbers(self) -> tuple[np.ndarray, Grid]:
        """Class numbers of a given raster, or of the layers drawn."""
        job = self.job
        if job.given("LULC"):
            if any(job.given(name) for name in DRAWN_ONLY if name != "BUILDINGS" or not self.is_clear_night):
                job.notes.warn("LULC is given: the layers of land cover are not drawn.")
            raster = inputs.one_band(job, "LULC")
            if self.is_clear_night:
                self.buildings = read_buildings(job.source("BUILDINGS"), raster.grid, job.notes)
            numbers = class_numbers(raster, self.classes, job.stage(tr("Reading the classes"), 10))
            self._write_classes(numbers, raster.grid)
            return numbers, raster.grid
        layers = inputs.cover_layers(job)
        box, crs = box_of(self.shapes), job.source("INPUT").metric_crs
        margin = 2 * job.number("MIX")
        pixel = job.number("PIXEL") or (5.0 if box.width() * box.height() <= LARGE_M2 else 10.0)
        grid = cover_grid(box, margin, pixel, crs)
        territory = [shape for _, shape in known(self.shapes)]
        cover = draw_cover(layers, territory, grid, margin, job.notes, job.stage(tr("Drawing the layers"), 20))
        self.told.drawn(cover)
        self.buildings = cover.buildings
        numbers = numbers_of_codes(cover.codes, self.classes)
        _check_codes(cover, self.classes)
        self._write_classes(numbers, grid)
        return numbers, grid

    def _write_classes(self, numbers: np.ndarray, grid: Grid) -> None:
        path = self.job.output_path("LULC_OUT")
        if path is not None:
            codes = np.append(self.classes.code, 0)
            write_classes(path, grid, codes.astype(np.uint8)[numbers], self.classes, lambda share: None)

    def climate(self) -> dict[str, np.ndarray]:
        """Cover shares, temperatures by day and by night, and how well each zone is known."""
        job, model = self.job, self.model
        table = zone_classes(self.pixels, model, job.stage(tr("Statistics of the zones"), 24))
        inputs.check_overlap(job, job.source("INPUT"), self.pixels, table, self.grid)
        valid = valid_share_pct(table.sum(axis=1).astype(float), self.pixels.count)
        columns = cover_shares_pct(table, self.classes)
        columns |= self._by_day()
        columns |= self._by_night()
        if self.numbers is not None and self.buildings is not None:
            columns |= self._by_clear_night(columns, self.numbers, self.buildings)
        columns = blanked(columns, valid)
        areas = np.array([0.0 if shape is None else shape.area() for shape in self.shapes])
        for moment in MOMENTS:
            anomaly = columns[f"ano_{moment}_c"]
            columns[f"ecart_{moment}_c"] = anomaly - weighted_quantile(anomaly, areas, 0.1)
        return columns | {"part_valide_pct": valid}

    def _by_day(self) -> dict[str, np.ndarray]:
        """Temperatures by day; its three arrays of the grid are gone when it ends."""
        job, model = self.job, self.model
        mitigation = model.mitigation(model.day_capacity, job.stage(tr("Parks around"), 40))
        share = model.array()
        mixed = model.mixed(lambda at: mitigation[at], job.stage(tr("Mixing of the air, day"), 60), share)
        progress = job.stage(tr("Statistics of the zones"), 64)
        known_share = zone_means(self.pixels, lambda at: np.where(model.known(at), share[at], np.nan), progress)
        return {
            "cc_jour": zone_means(self.pixels, lambda at: mitigation[at], progress).means(),
            "voisin_pct": 100 * known_share.means(),
            **self._moment("jour", "DAY", mixed, 70),
        }

    def _by_night(self) -> dict[str, np.ndarray]:
        """Temperatures by night: buildings keep the heat, parks give no shade."""
        model, night = self.model, self.model.intensity_capacity
        progress = self.job.stage(tr("Statistics of the zones"), 72)
        capacity = zone_means(self.pixels, lambda at: np.where(model.known(at), night(at), np.nan), progress)
        mixed = model.mixed(night, self.job.stage(tr("Mixing of the air, night"), 80))
        moment = self._moment("nuit", "NIGHT", mixed, 84, is_shown=self.numbers is None)
        return {"cc_nuit": capacity.means(), **moment, "ano_modele_c": np.full(len(self.shapes), np.nan)}

    def _by_clear_night(
        self, columns: Mapping[str, np.ndarray], numbers: np.ndarray, buildings: DrawnBuildings
    ) -> dict[str, np.ndarray]:
        """Temperatures of a clear calm night by the formula, in place of the model's, which are kept beside."""
        job = self.job
        night = typical_night(job.number("RADIATION"), job.number("RANGE"), job.number("WIND"))
        radii = (SKY_M, PLANTS_M)
        ground = NightGround(job, self.grid, numbers, self.classes, buildings, radii, (84, 88))
        sky, plants, near = ground.of_zones(self.pixels)
        known = (100 * near >= heat_constants()["voisin_min_pct"]) & (columns["part_indef_pct"] <= MOST_UNDESCRIBED_PCT)
        gap = np.where(known, urban_factor(sky, plants) * night.weather, np.nan)
        if not known.all():
            job.notes.warn(
                "{count} zones have no value by night: too little of them or of their surroundings is described.",
                count=int((~known).sum()),
            )
        outside = int((known & ~is_known_domain(sky, plants)).sum())
        tell_outside(job, outside)
        self.told.clear_night(gap, columns["ano_nuit_c"], outside)
        t_ref = job.number("T_REF_NIGHT")

        def t_air(at: Any) -> np.ndarray:
            warm: np.ndarray = t_ref + ground.factor(at) * night.weather
            return warm

        self._show("nuit", "NIGHT", t_air, t_ref, 88)
        return {"t_nuit_c": t_ref + gap, "ano_nuit_c": gap, "ano_modele_c": columns["ano_nuit_c"]}

    def _moment(
        self, moment: str, suffix: str, mixed: GridArray, until: float, is_shown: bool = True
    ) -> dict[str, np.ndarray]:
        """Temperatures of the zones by day or by night; the raster and the picture if they were asked for."""
        job = self.job
        t_ref, uhi_max = job.number(f"T_REF_{suffix}"), job.number(f"UHI_MAX_{suffix}")

        def t_air(at: Any) -> np.ndarray:
            return air_temperature(mixed[at], t_ref, uhi_max)

        mean = zone_means(self.pixels, t_air, job.stage(tr("Statistics of the zones"), until - 3)).means()
        if is_shown:
            self._show(moment, suffix, t_air, t_ref, until)
        return {f"t_{moment}_c": mean, f"ano_{moment}_c": mean - t_ref}

    def _show(self, moment: str, suffix: str, t_air: Callable[[Any], np.ndarray], t_ref: float, until: float) -> None:
        """The raster of a moment, and what the maps of the report show of it."""
        progress = self.job.stage(tr("Writing the rasters"), until)
        path = self.job.output_path(f"T_{suffix}")
        if path is not None:
            write_raster(path, self.grid, t_air, progress)
        if self.told.is_asked:
            self.told.sample(moment, sampled(self.grid, t_air) - t_ref)


def _check_codes(cover: DrawnCover, classes: HeatClasses) -> None:
    """Every class drawn must be in the table. Raises AulaError E_LUCODE."""
    count = np.bincount(cover.codes.ravel(), minlength=256)
    classes.numbers({int(code): int(count[code]) for code in np.flatnonzero(count) if code})


def _areas(source: Any, shapes: list[QgsGeometry | None], crs: Any, job: Job) -> np.ndarray:
    """Planar areas of the zones (m2) in their metric CRS."""
    if crs != source.metric_crs:
        shapes = valid_geometries(source, source.metric_crs, type(job.notes)())
    return np.array([np.nan if shape is None else shape.area() for shape in shapes])


def people_columns(job: Job, shapes: list[QgsGeometry | None], crs: Any) -> dict[str, np.ndarray]:
    """Population of the zones and the share of it without a cool place; NaN for what is not given.

    Raises AulaError E_OUTSIDE when no zone meets the grid.
    """
    from ....core.heat import population as people

    size = len(shapes)
    names = [*schema.PEOPLE.names, *schema.REACH_SHARES.names]
    columns = {name: np.full(size, np.nan) for name in names}
    source = job.source("POPULATION")
    if source is None:
        if job.given("COOL"):
            job.notes.warn("COOL is of no use without POPULATION: nobody is known to have access.")
        return columns
    cells = read_cells(source, crs, job.notes)
    buildings = job.source("DWELLINGS")
    dwellings = None if buildings is None else read_dwellings(buildings, job.field("DWELLING_FIELD"), crs, job.notes)
    links, _, _ = split(cells, shapes, dwellings, job.stage(tr("Splitting the cells"), 90), job.notes)
    if links.cell.size == 0:
        raise AulaError("No zone meets the population grid. Give the grid of this territory.", "E_OUTSIDE")
    columns.update(people.zone_population(cells.columns, links, size))
    if job.given("COOL"):
        columns.update(_reach(job, cells, links, size, crs))
    return columns


def _reach(job: Job, cells: Any, links: Any, size: int, crs: Any) -> dict[str, np.ndarray]:
    """Share of the inhabitants of each zone without a cool place, straight distance from the cells."""
    places = read_places(job.source("COOL"), job.field("COOL_NIGHT_FIELD"), 0, crs, job)
    homes = cells.inner_points()
    limit = MAX_DISTANCE_M * heat_constants()["recherche"]
    progress = job.stage(tr("Distances to cool places"), 92)
    day = straight(homes, places.shapes, limit, progress)
    night = None if places.at_night is None else straight(homes, places.open_at_night(), limit, progress)
    access = home_columns(day, night, places.names, MAX_DISTANCE_M, np.array([home is None for home in homes]))
    weight = np.nan_to_num(cells.columns["ind"])[links.cell] * links.share
    everybody = np.bincount(links.zone, weight, minlength=size)
    result = {}
    for moment, name in (("jour", "acces"), ("nuit", "acces_nuit")):
        far = np.bincount(links.zone, weight * (access[name][links.cell] == 0), minlength=size)
        known_ = np.isfinite(access[name]).any()
        result[f"sans_frais_{moment}_pct"] = percent(far, everybody) if known_ else np.full(size, np.nan)
    return result
