"""What rainwater is used for: uses that a legal pack allows, and the watering that the balance of the soil asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.messages import written
from ...core.rain.demand import WATERING, DemandOptions
from ...core.rain.irrigation import load_crop, load_soil, read_et0, watering, with_watering
from ...core.rain.uses import chosen_uses, load_uses
from . import inputs

if TYPE_CHECKING:
    from ...core.rain.series import StationSeries
    from ...core.rain.tables import RainTables
    from ..base.job import Job


def demand_options(job: Job) -> DemandOptions:
    """What the user chose about the demand. E_USES for a use that the legal pack does not allow."""
    allowed, table = load_uses(job.choice("RULE_PACK"), job.own_tables("rain_uses"))
    job.used(table)
    names = [parameter.name() for parameter in job.algorithm.parameterDefinitions()]
    return DemandOptions(
        job.choice("PROFILE"),
        chosen_uses(job.choices("USES"), allowed, job.choice("RULE_PACK")),
        job.number("PERSONS"),
        job.number("GARDEN_M2"),
        "WATERED_FIELD" in names and job.field("WATERED_FIELD") is not None,
    )


def with_soil_balance(
    job: Job, tables: RainTables, series: list[StationSeries] | None, options: DemandOptions
) -> RainTables:
    """The tables with the watering of the balance; as they are without evapotranspiration or without watering.

    series: of the rain; None: that of the files of evapotranspiration themselves (SIM2, CAMELS, Open-Meteo).
    """
    paths = job.files("ET0") if job.given("ET0") else []
    if not paths or WATERING not in options.uses:
        return tables
    days, et0 = read_et0(paths, job.notes)
    if series is None:
        series = inputs.read_series(job, tables, "ET0", None)
    crop, crops = load_crop(job.choice("CROP"), job.own_tables("rain_crops"))
    reserve, soils = load_soil(job.choice("SOIL"), job.own_tables("rain_soils"))
    job.used(crops, soils)
    found = watering(series, days, et0, crop, reserve, int(tables.constants["ans_min"]))
    job.notes.info(
        "Watering by the balance of the soil: {litres} L/m2 a year over {years} years (flat practice: {flat}).",
        litres=f"{found.year_l_m2:.0f}",
        years=found.years,
        flat=written(tables.constants["arrosage_l_m2_an"], "g"),
    )
    return with_watering(tables, found)
