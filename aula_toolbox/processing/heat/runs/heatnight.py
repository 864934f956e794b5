"""The run of `heatnight`: the largest gap to the countryside on a clear night."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsGeometry

from ....core.heat import remote, schema_outdoors
from ....core.heat.classes import load_classes
from ....core.heat.constants import heat_constants
from ....core.heat.night import NightWeather, is_known_domain, read_nights, typical_night, urban_factor
from ....core.heat.reports.heatnight import NightFacts, page
from ....core.heat.zonal import cover_shares_pct, cross_table, valid_share_pct
from ....core.messages import listing
from ....core.rules import Between, CountGiven, MetricRaster, NotEmpty
from ....gis.heat.cover import DrawnBuildings, cover_grid, draw_cover, read_buildings
from ....gis.heat.grid import class_numbers, numbers_of_codes
from ....gis.i18n import tr
from ....gis.raster.zones import ZonePixels
from ....gis.results.pictures import styled
from ....gis.vector.shapes import box_of, known, valid_geometries
from ...base.job import Job
from .. import inputs
from .heatnight_ground import NightGround, tell_outside

RULES = (
    NotEmpty("INPUT"),
    CountGiven(("BUILDINGS",)),
    MetricRaster("LULC"),
    Between("RADIATION", 0, 500, low_open=True),
    Between("RANGE", 0, 40, low_open=True),
    Between("WIND", 0.5, 30),
    Between("VEG_RADIUS", 10, 2000),
    Between("SVF_RADIUS", 5, 1000),
)
#: pixel of a run by the area of its box: streets of a town, of a valley, those of a whole territory hardly
PIXELS_M = ((50e6, 2.0), (1000e6, 5.0))
WIDE_M = 10.0
MOST_UNDESCRIBED_PCT = 50.0
COMPLETE, EDGE, POOR = "complet", "bord", "donnees insuffisantes"


def run(job: Job) -> None:
    """Sky and plants around each zone, then the weather."""
    source = job.source("INPUT")
    weather = _weather(job)
    shapes = valid_geometries(source, source.metric_crs, job.notes)
    columns = _Ground(job, shapes).columns()
    factor = columns["facteur"]
    columns |= {
        "uhi_med_c": factor * weather.usual,
        "uhi_p90_c": factor * weather.strong,
        "uhi_canicule_c": factor * weather.heat_wave,
        "n_nuits": np.full(len(shapes), weather.count if job.given("WEATHER") else np.nan),
    }
    tell_outside(job, int(np.nansum(columns["hors_domaine"])))
    if job.given("REPORT"):
        facts = NightFacts(columns, inputs.place_names(source), weather, job.given("WEATHER"))
        shown = {name: columns[name] for name in ("uhi_med_c",)}
        pictures = styled("nuit", [s or QgsGeometry() for s in shapes], shown, "heat_night.qml", source.metric_crs)
        job.write_text("REPORT", page(job.told(pictures), facts))
    job.write("OUTPUT", schema_outdoors.NIGHT, columns, source, True, job.stage(tr("Writing the result"), 100))


def _weather(job: Job) -> NightWeather:
    """What the weather of the countryside lets a town gain."""
    hot = heat_constants()["nuit_chaude_c"]
    path = job.path("WEATHER")
    if path is None:
        night = typical_night(job.number("RADIATION"), job.number("RANGE"), job.number("WIND"))
        return NightWeather.of([night], hot)
    read = read_nights(path, job.text("STATION"), remote.months(job.text("MONTHS")), job.notes)
    job.notes.info(
        "Station {station}: {count} clear and steady nights; left out: {others}.",
        station=read.station,
        count=len(read.nights),
        others=listing(f"{name} {count}" for name, count in read.told.items() if count) or "-",
    )
    return NightWeather.of(read.nights, hot)


class _Ground:
    """The sky and the plants of a run, on pixels."""

    def __init__(self, job: Job, shapes: list[QgsGeometry | None]) -> None:
        self.job, self.shapes, self.classes = job, shapes, load_classes()
        box = box_of(shapes)
        area = box.width() * box.height()
        pixel = next((pixel for most, pixel in PIXELS_M if area <= most), WIDE_M)
        sky_m = (job.number("SVF_RADIUS") or 0.0) + heat_constants()["svf_portee_m"]
        self.reach = max(job.number("VEG_RADIUS") or 0.0, sky_m)
        self.grid = cover_grid(box, self.reach, pixel, job.source("INPUT").metric_crs)
        self.pixels = ZonePixels(shapes, self.grid)
        self.numbers, self.buildings = self._cover()

    def _cover(self) -> tuple[np.ndarray, DrawnBuildings]:
        job = self.job
        if job.given("LULC"):
            raster = inputs.one_band(job, "LULC").aligned(self.grid, "near")
            numbers = class_numbers(raster, self.classes, job.stage(tr("Reading the classes"), 20))
            return numbers, read_buildings(job.source("BUILDINGS"), self.grid, job.notes)
        progress = job.stage(tr("Drawing the layers"), 20)
        territory = [shape for _, shape in known(self.shapes)]
        cover = draw_cover(inputs.cover_layers(job), territory, self.grid, self.reach, job.notes, progress)
        return numbers_of_codes(cover.codes, self.classes), cover.buildings

    def columns(self) -> dict[str, Any]:
        """Sky, plants and factor of each zone; empty where too little is known."""
        job, zones = self.job, self.pixels
        table = np.zeros((len(self.shapes), len(self.classes)), np.int64)
        for place, held in zones.pieces():
            table += cross_table(held, self.numbers[place], len(self.shapes), len(self.classes))
        inputs.check_overlap(job, job.source("INPUT"), zones, table, self.grid)
        valid = valid_share_pct(table.sum(axis=1).astype(float), zones.count)
        undescribed = cover_shares_pct(table, self.classes)["part_indef_pct"]
        radii = (job.number("SVF_RADIUS") or 0.0, job.number("VEG_RADIUS") or 0.0)
        ground = NightGround(job, self.grid, self.numbers, self.classes, self.buildings, radii, (20, 90))
        svf, veg, near = ground.of_zones(zones)
        poor = ~(valid >= heat_constants()["part_valide_min_pct"]) | ~(undescribed <= MOST_UNDESCRIBED_PCT)
        edge = ~poor & ~(100 * near >= heat_constants()["voisin_min_pct"])
        state = np.select([poor, edge], [POOR, EDGE], COMPLETE)
        told = state == COMPLETE
        if not told.all():
            job.notes.warn(
                "{count} zones have no value: too little of them or of their surroundings is described.",
                count=int((~told).sum()),
            )
        factor = np.where(told, urban_factor(svf, veg), np.nan)
        outside = np.where(told, ~is_known_domain(svf, veg), np.nan)
        return {
            "facteur": factor,
            "svf": svf,
            "veg_pct": 100 * veg,
            "hors_domaine": outside,
            "part_indef_pct": undescribed,
            "part_valide_pct": valid,
            "voisin_pct": 100 * near,
            "etat": state.tolist(),
        }
