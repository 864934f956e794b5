"""The run of `heatcomfort`: felt temperature of places, hour by hour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ....core.heat import schema_outdoors
from ....core.heat.constants import heat_constants
from ....core.heat.felt import FeltHour, Location, Weather, felt_hours, read_station
from ....core.heat.radiation import FeltGround, lit, radiant_by_rows, surfaces_of, surfaces_table
from ....core.heat.reports.heatcomfort import ComfortFacts, HourFelt, page
from ....core.heat.shade import SUN, cast, sky_view
from ....core.heat.utci import AirState, stress_bound_c, stress_classes, stress_names, utci_c
from ....core.heat.zonal import ZoneMeans
from ....core.rules import Between, MetricRaster
from ....gis.heat.class_style import write_steps_style
from ....gis.heat.relief import place_of
from ....gis.i18n import tr
from ....gis.raster.rasters import write_raster
from ....gis.raster.zones import ZonePixels
from ....gis.results.pictures import styled
from ...base.job import Job
from .. import inputs
from .heatshade import drawn

RULES = (
    *inputs.SCENE_RULES,
    inputs.SurfaceComplete(),
    MetricRaster("LULC"),
    Between("TA", -10, 50),
    Between("RH", 0, 100),
    Between("WIND", 0, 17),
    Between("GHI", 0, 1400),
    Between("SHELTER", 0.1, 1),
)
STRONG, VERY_STRONG = 2, 3


def run(job: Job) -> None:
    """Heights and sky, then each hour: shade, radiation, felt temperature; then the places."""
    first, last = inputs.period(job)
    scene = inputs.read_scene(job)
    latitude, longitude, bearing = place_of(scene.grid)
    hours = felt_hours(first, last, Location(latitude, longitude), _weather(job), job.notes)
    _tell_hours(job, hours)
    felt = _Felt(job, scene, bearing)
    progress = job.stage(tr("Felt heat of each hour"), 85)
    for number, hour in enumerate(hours):
        felt.add(hour)
        progress((number + 1) / len(hours))
    columns = felt.columns(hours, job.stage(tr("What shade is worth"), 95))
    felt.write_rasters()
    if job.given("REPORT"):
        _report(job, scene, columns, felt)
    job.write("OUTPUT", schema_outdoors.COMFORT, columns, scene.source, True, job.stage(tr("Writing the result"), 100))


def _weather(job: Job) -> Weather:
    path = job.path("WEATHER")
    if path is None:
        return Weather(AirState(job.number("TA"), job.number("RH"), job.number("WIND")), job.number("GHI"))
    station, weather = read_station(path, job.text("STATION"), job.notes)
    job.notes.info("Weather of station {station}.", station=station)
    return weather


def _tell_hours(job: Job, hours: list[FeltHour]) -> None:
    calm = sum(hour.air.is_calm for hour in hours)
    if calm:
        job.notes.info("{count} hours with a wind under 0.5 m/s: taken as 0.5, as the formula asks.", count=calm)
    unknown = sum(not hour.air.is_known for hour in hours)
    if unknown:
        job.notes.warn("{count} hours are outside what the formula of felt heat knows: no value.", count=unknown)


@dataclass
class _Hour:
    """What is kept of an hour: mean over each place, and the medians of the open ground in the sun and in the shade."""

    felt: np.ndarray
    radiant: np.ndarray
    told: HourFelt


class _Felt:
    """Felt temperatures of a scene, gathered hour after hour."""

    def __init__(self, job: Job, scene: inputs.ShadeScene, bearing: float) -> None:
        self.job, self.scene, self.bearing = job, scene, bearing
        relief, grid = scene.relief, scene.grid
        progress = job.stage(tr("Visible sky"), 45)
        bare = sky_view(relief.buildings, relief.receiver, grid.pixel, lambda part: progress(part / 2))
        sky = sky_view(relief.canopy, relief.receiver, grid.pixel, lambda part: progress(0.5 + part / 2))
        table = surfaces_table()
        job.used(table, stress_classes())
        self.ground = FeltGround(
            np.minimum(sky, bare), bare, relief.is_roof, surfaces_of(self._codes(), table), grid.pixel
        )
        self.pixels = ZonePixels(scene.places, grid)
        self.shelter = job.number("SHELTER")
        self.highest = np.full(grid.shape, np.nan, np.float32)
        self.strong, self.very_strong = np.zeros(grid.shape, np.uint8), np.zeros(grid.shape, np.uint8)
        self.hours: list[_Hour] = []
        self.hottest_radiant: np.ndarray | None = None

    def _codes(self) -> np.ndarray:
        raster = inputs.one_band(self.job, "LULC")
        if raster is None:
            self.job.notes.warn("Without LULC the ground is taken as paved everywhere.")
            return np.zeros(self.scene.grid.shape, np.uint8)
        values = raster.aligned(self.scene.grid, "near").values()
        return np.where((values >= 0) & (values < 256), values, 0).astype(np.uint8)

    def sheltered(self, air: AirState) -> AirState:
        """The air of a street."""
        return AirState(air.air_c, air.humidity_pct, air.wind_m_s * self.shelter)

    def lit_at(self, hour: FeltHour) -> tuple[np.ndarray, np.ndarray]:
        """State of shade at an hour, and share of the sun that passes."""
        state = cast(self.scene.relief, (hour.sun.azimuth_deg - self.bearing) % 360, hour.sun.elevation_deg)
        return state, lit(state)

    def temperatures(self, hour: FeltHour, shares: np.ndarray) -> Any:
        """Mean radiant and felt temperature of the open ground (NaN elsewhere)."""
        air = self.sheltered(hour.air)
        radiant = np.full(shares.shape, np.nan, np.float32)
        felt = np.full(shares.shape, np.nan, np.float32)
        for rows, values in radiant_by_rows(self.ground, shares, hour.sun, air):
            radiant[rows], felt[rows] = values, utci_c(values, air)
        seen = self.scene.seen
        return np.where(seen, radiant, np.nan), np.where(seen, felt, np.nan)

    def means(self, values: np.ndarray) -> np.ndarray:
        """Mean of each place."""
        return self.gathered(values).means()

    def gathered(self, values: np.ndarray) -> ZoneMeans:
        """Means and counts of each place."""
        means = ZoneMeans(self.pixels.size)
        for place, zones in self.pixels.pieces():
            means.add(zones, values[place])
        return means

    def add(self, hour: FeltHour) -> None:
        """Take in an hour."""
        state, shares = self.lit_at(hour)
        radiant, felt = self.temperatures(hour, shares)
        kept = _Hour(self.means(felt), self.means(radiant), _told(hour, felt, state == SUN))
        before = max((_mean(one.felt) for one in self.hours), default=-np.inf)
        if _mean(kept.felt) > before:
            self.hottest_radiant = radiant
        self.hours.append(kept)
        self.highest = np.fmax(self.highest, felt)
        self.strong += felt >= stress_bound_c(STRONG)
        self.very_strong += felt >= stress_bound_c(VERY_STRONG)

    def columns(self, hours: list[FeltHour], progress: Any) -> dict[str, Any]:
        """Columns of the places; empty where too little is known."""
        seen, relief = self.scene.seen, self.scene.relief
        known = self.gathered(np.where(relief.is_roof, np.nan, self.scene.is_known.astype(np.float32)))
        share = 100 * np.nan_to_num(known.means())
        enough = share >= heat_constants()["part_valide_min_pct"]
        felt = np.array([one.felt for one in self.hours])
        radiant = np.array([one.radiant for one in self.hours])
        hottest = int(np.argmax([_mean(one.felt) for one in self.hours]))
        in_sun, in_shade = (
            self.means(self.temperatures(hours[hottest], np.full(seen.shape, np.float32(share)))[1]) for share in (1, 0)
        )
        progress(1.0)

        def told(values: np.ndarray) -> np.ndarray:
            return np.where(enough, values, np.nan)

        def hours_of(counted: np.ndarray) -> np.ndarray:
            return told(self.means(np.where(seen, counted, np.nan)))

        highest = told(_over(np.fmax.reduce, felt))
        return {
            "utci_max_c": highest,
            "utci_moy_c": told(felt.mean(axis=0)),
            "stress": stress_names(highest),
            "tmrt_max_c": told(_over(np.fmax.reduce, radiant)),
            "h_stress_fort": hours_of(self.strong),
            "h_stress_tres_fort": hours_of(self.very_strong),
            "heure_max": [hours[hottest].sun.when.strftime("%H:%M") if ok else None for ok in enough.tolist()],
            "utci_soleil_c": told(in_sun),
            "utci_ombre_c": told(in_shade),
            "gain_ombre_c": told(in_sun - in_shade),
            "n_pix": self.gathered(np.where(seen, 1.0, np.nan)).count,
            "part_valide_pct": share,
        }

    def write_rasters(self) -> None:
        """The rasters that were asked for, with their styles."""
        seen = self.scene.seen
        counted = np.where(seen, self.very_strong, np.nan).astype(np.float32)
        for name, values, style in (
            ("UTCI_MAX", self.highest, "utci"),
            ("HOURS_38", counted, "heures"),
            ("TMRT", self.hottest_radiant, "rayonnante"),
        ):
            path = self.job.output_path(name)
            if path is not None and values is not None:
                write_raster(path, self.scene.grid, lambda at, values=values: values[at])
                write_steps_style(path, style)


def _over(reduce: Any, values: np.ndarray) -> np.ndarray:
    result: np.ndarray = reduce(values, axis=0)
    return result


def _mean(values: np.ndarray) -> float:
    """Mean of what is known; nothing known is colder than all."""
    return float(np.nanmean(values)) if np.isfinite(values).any() else -np.inf


def _told(hour: FeltHour, felt: np.ndarray, is_sunny: np.ndarray) -> HourFelt:
    """The hour in the report: medians of the open ground in the sun and in the shade."""

    def median(where: np.ndarray) -> float:
        values = felt[where & np.isfinite(felt)]
        return float(np.median(values)) if values.size else float("nan")

    return HourFelt(hour.sun.when, hour.air, hour.sun.global_w_m2, median(is_sunny), median(~is_sunny))


def _report(job: Job, scene: inputs.ShadeScene, columns: dict[str, Any], felt: _Felt) -> None:
    shown = {"utci_max_c": columns["utci_max_c"]}
    pictures = styled("ressenti", drawn(scene.places), shown, "heat_comfort.qml", scene.source.metric_crs)
    facts = ComfortFacts(
        columns,
        inputs.place_names(scene.source),
        [one.told for one in felt.hours],
        scene.has_survey,
        job.given("LULC"),
        job.given("WEATHER"),
        job.given("GHI") or job.given("WEATHER"),
    )
    job.write_text("REPORT", page(job.told(pictures), facts))
