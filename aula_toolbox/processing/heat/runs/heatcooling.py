"""Urban cooling: the model of InVEST on any raster of classes, in less time and with honest edges."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np

from ....core.errors import AulaError
from ....core.heat import comfort, schema
from ....core.heat.classes import load_classes
from ....core.heat.constants import user_table
from ....core.heat.convolution import fastest
from ....core.heat.cooling import CoolingModel, air_temperature, energy_saved_kwh
from ....core.heat.zonal import blanked, cover_shares_pct, cross_table, valid_share_pct
from ....core.messages import listing
from ....core.reference import number_or_none
from ....core.rules import Between, MetricRaster, Rule, Together
from ....gis.heat.degrees import write_temperature_style
from ....gis.heat.grid import aligned_et0, class_numbers, grid_array, zone_means
from ....gis.i18n import tr
from ....gis.raster.rasters import Grid, Progress, write_raster
from ....gis.raster.zones import ZonePixels
from ....gis.vector.joins import polygon_of_points
from ....gis.vector.shapes import valid_geometries
from ....gis.vector.sources import Source
from ...base.job import Job
from .. import inputs
from ..parameters import FACTORS

ENERGY_COLUMNS = {"type": str, "consumption": float}


def rules() -> Iterable[Rule]:
    """Bounds of the parameters."""
    return (
        MetricRaster("INPUT"),
        Between("T_REF", -30, 60),
        Between("UHI_MAX", 0, 30),
        Between("RH", 0, 100),
        Together(("BUILDINGS", "ENERGY_TABLE", "ENERGY_FIELD")),
        *inputs.model_rules(),
    )


def run(job: Job) -> None:
    """Read the classes, run the model, write rasters and tables."""
    raster = inputs.one_band(job, "INPUT")
    classes = load_classes(job.path("BIOPHYSICAL"))
    job.used(classes.table)
    numbers = class_numbers(raster, classes, job.stage(tr("Reading the classes"), 5))
    setting = inputs.setting(job, raster.grid.pixel)
    model = CoolingModel(numbers, classes, setting, new=grid_array)
    if job.given("ET0"):
        et0 = inputs.one_band(job, "ET0")
        model.evapotranspiration = aligned_et0(et0, raster.grid, model.known, job.number("ET_MAX"))
    capacity = model.day_capacity if job.choice("METHOD") == FACTORS else model.intensity_capacity
    mitigation = model.mitigation(capacity, job.stage(tr("Parks around"), 40))
    share = model.array()
    mixed = model.mixed(lambda at: mitigation[at], job.stage(tr("Mixing of the air"), 75), share)
    inputs.tell_precision(job, setting, fastest().name)
    run = _Run(job, raster.grid, model, capacity, mitigation, mixed, share)
    run.write_rasters(job.stage(tr("Writing the rasters"), 90))
    run.write_vectors()


class _Run:
    """The arrays of one run and what is written from them."""

    def __init__(
        self, job: Job, grid: Grid, model: CoolingModel, capacity: Any, mitigation: Any, mixed: Any, share: Any
    ) -> None:
        self.job, self.grid, self.model, self.capacity = job, grid, model, capacity
        self.mitigation, self.mixed, self.share = mitigation, mixed, share
        self.t_ref, self.uhi_max, self.humidity = job.number("T_REF"), job.number("UHI_MAX"), job.number("RH")

    def t_air(self, at: Any) -> np.ndarray:
        """Air temperature somewhere."""
        return air_temperature(self.mixed[at], self.t_ref, self.uhi_max)

    def wbgt(self, at: Any) -> np.ndarray:
        """Wet-bulb globe temperature somewhere."""
        return comfort.wbgt_c(self.t_air(at), self.humidity)

    def write_rasters(self, progress: Any) -> None:
        """The rasters that were asked for. Raises AulaError E_TOGETHER for WBGT without humidity."""
        sources = {
            "OUTPUT": self.t_air,
            "CC": lambda at: np.where(self.model.known(at), self.capacity(at), np.nan),
            "HM": lambda at: self.mitigation[at],
        }
        if self.humidity is not None:
            sources["WBGT"] = self.wbgt
        elif self.job.given("WBGT"):
            raise AulaError("{given} also needs {missing}.", "E_TOGETHER", given="WBGT", missing="RH")
        for name, values in sources.items():
            path = self.job.output_path(name)
            if path is not None:
                write_raster(path, self.grid, values, progress)
                if name == "OUTPUT":
                    write_temperature_style(path, self.t_ref)

    def write_vectors(self) -> None:
        """Zones and buildings."""
        job = self.job
        zones, energy = job.source("ZONES"), None
        if job.given("BUILDINGS"):
            energy = self._energy(job.source("BUILDINGS"))
        if zones is not None:
            self._zones(zones, energy)

    def _means(self, pixels: ZonePixels, values: Any) -> np.ndarray:
        return zone_means(pixels, values).means()

    def _zones(self, source: Source, energy: Energy | None) -> None:
        geometries = valid_geometries(source, self.grid.crs, self.job.notes)
        pixels = ZonePixels(geometries, self.grid)
        table = zone_classes(pixels, self.model)
        valid = valid_share_pct(table.sum(axis=1).astype(float), pixels.count)
        inputs.check_overlap(self.job, source, pixels, table, self.grid)
        t_air = self._means(pixels, self.t_air)
        columns = {
            "cc_moy": self._means(pixels, self.capacity_known),
            "hm_moy": self._means(pixels, lambda at: self.mitigation[at]),
            "t_air_c": t_air,
            "ano_c": t_air - self.t_ref,
            "voisin_pct": 100 * self._means(pixels, lambda at: np.where(self.model.known(at), self.share[at], np.nan)),
        }
        fields = schema.COOLING
        if self.model.classes.shares is not None:
            columns.update(cover_shares_pct(table, self.model.classes))
            fields += schema.COVER
        if self.humidity is not None:
            fields += schema.WORK
            columns["wbgt_c"] = self._means(pixels, self.wbgt)
            for work in comfort.WORKS:
                columns[f"perte_{work}_pct"] = self._means(
                    pixels, lambda at, work=work: comfort.work_loss_pct(self.wbgt(at), work)
                )
        if energy is not None:
            fields += schema.ENERGY
            columns.update(energy.by_zone(source, self.grid.crs))
        columns = blanked(columns, valid)
        columns |= {"part_valide_pct": valid, "n_pix": pixels.count}
        self.job.write("ZONES_OUT", fields, columns, source, keep=True)

    def capacity_known(self, at: Any) -> np.ndarray:
        """Cooling capacity, NaN where there is no data."""
        return np.where(self.model.known(at), self.capacity(at), np.nan)

    def _energy(self, source: Source) -> Energy:
        field = self.job.field("ENERGY_FIELD")
        table = user_table("", ENERGY_COLUMNS, self.job.path("ENERGY_TABLE"), {"cost": number_or_none})
        rows = {row["type"]: row for row in table}
        frame = source.read([field], ("area_m2", "inner_point"), self.grid.crs)
        kinds = [str(kind) for kind in frame.attributes[field]]
        unknown = sorted({kind for kind in kinds if kind not in rows})
        if unknown:
            raise AulaError(
                "Building types that the energy table lacks: {types}. Add a row for each of them.",
                "E_ENERGY",
                types=listing(unknown),
            )
        geometries = valid_geometries(source, self.grid.crs, self.job.notes)
        t_air = self._means(ZonePixels(geometries, self.grid), self.t_air)
        spared = energy_saved_kwh(
            np.array([rows[kind]["consumption"] for kind in kinds]),
            frame.measures.area_m2,
            self.t_ref + self.uhi_max,
            t_air,
        )
        cost = np.array([np.nan if rows[kind]["cost"] is None else rows[kind]["cost"] for kind in kinds])
        columns = {"t_air_c": t_air, "energie_kwh": spared, "energie_eur": spared * cost}
        self.job.write("BUILDINGS_OUT", schema.BUILDING_ENERGY, columns, source, keep=True)
        return Energy(columns, frame.measures.x_m, frame.measures.y_m)


class Energy:
    """Energy of the buildings and where they stand."""

    def __init__(self, columns: dict[str, np.ndarray], x_m: np.ndarray, y_m: np.ndarray) -> None:
        self.columns, self.x_m, self.y_m = columns, x_m, y_m

    def by_zone(self, zones: Source, crs: Any) -> dict[str, np.ndarray]:
        """Sums of the buildings whose inner point is in each zone; unknown costs leave the zone's cost unknown."""
        holder = polygon_of_points(zones, self.x_m, self.y_m, crs)
        inside = (holder >= 0) & np.isfinite(self.columns["energie_kwh"])
        count = len(zones)
        return {
            name: np.bincount(holder[inside], self.columns[name][inside], minlength=count)
            for name in ("energie_kwh", "energie_eur")
        }


def zone_classes(pixels: ZonePixels, model: CoolingModel, progress: Progress = lambda share: None) -> np.ndarray:
    """Known pixels of each zone by class."""
    count = len(model.classes)
    table = np.zeros((pixels.size, count), np.int64)
    for place, zones in pixels.pieces():
        table += cross_table(zones, model.index[place], pixels.size, count)
        progress(0.0)
    return table
