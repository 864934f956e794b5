"""The run of `rainpotential`: rainwater potential of roofs: the headline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.rain import schema
from ....core.rain.demand import check_demand, estimate_demand
from ....core.rain.potential import PotentialOptions, count_estimates, equip_and_simulate
from ....core.rain.reports.rainpotential import PotentialRun, page
from ....core.rain.simulate import DrawOrder as Operating
from ....core.rain.stock import SimulationOptions
from ....gis.i18n import tr
from .. import inputs, inputs_zones

if TYPE_CHECKING:
    import pandas as pd

    from ....core.rain.potential import PotentialOptions
    from ....core.rain.reports.rainzones import ZoneRun
    from ....core.rain.series import StationSeries
    from ....core.rain.tables import RainTables
    from ...base.job import Job
    from ..inputs import RainBuildings


def run(job: Job) -> None:
    """Read, compute, write."""
    tables = inputs.tables_of(job)
    check_demand(inputs.demand_options(job))
    options = simulation_options(job, tables)
    source = job.source("INPUT")
    series = inputs.usable_series(job, tables, source)
    wanted = inputs.measures_for(job, len(series) > 1)
    buildings = inputs.read_buildings(job, tables, wanted, 35, [job.field("COEF_FIELD")])
    table = potential(job, buildings, series, options, tables)
    zones = rank_zones(job, buildings, table, tables)
    writing = job.stage(tr("Writing"), 95)
    job.write("OUTPUT", schema.POTENTIAL, table, source, progress=writing)
    report(job, table, series, options, tables, zones)


def rank_zones(job: Job, buildings: RainBuildings, table: pd.DataFrame, tables: RainTables) -> ZoneRun | None:
    """The zones with their ranks, written when they are asked for; None without zones."""
    zones = inputs_zones.read_zones(job, tables)
    if zones is None:
        if job.given("OUTPUT_ZONES"):
            job.notes.warn("OUTPUT_ZONES was asked for without ZONES: nothing to rank.")
        return None
    job.stage(tr("Ranking the zones"), 70)
    place = buildings.frame.measures
    run = inputs_zones.rank(job, zones, table, zones.holding(place.x_m, place.y_m), tables, inputs_zones.Choices())
    job.write("OUTPUT_ZONES", schema.ZONES, run.table, zones.source, keep=True)
    return run


def report(
    job: Job,
    table: pd.DataFrame,
    series: list[StationSeries],
    options: PotentialOptions,
    tables: RainTables,
    zones: ZoneRun | None,
) -> None:
    """Write the report when it was asked for."""
    if not job.given("REPORT"):
        return
    job.stage(tr("Writing the report"), 100)
    run = PotentialRun(
        layer=job.source("INPUT").name,
        table=table,
        series=series,
        options=options,
        rule_pack=job.choice("RULE_PACK"),
        check_cancel=job.check_cancel,
        zones=zones,
    )
    job.write_text("REPORT", page(job.told(), run, tables))


def simulation_options(job: Job, tables: RainTables) -> PotentialOptions:
    """Tank, operating rule and price."""
    simulation = SimulationOptions(Operating(job.choice("RULE")), dry_years_least=int(tables.constants["ans_bons"]))
    tank = inputs.tank_options(job, tables)
    return PotentialOptions(tank, simulation, job.number("INITIAL_LOSS"), job.number("WATER_PRICE"))


def potential(
    job: Job, buildings: RainBuildings, series: list[StationSeries], options: PotentialOptions, tables: RainTables
) -> pd.DataFrame:
    """The whole table: what was read, qualified, asked for and simulated."""
    import pandas as pd

    job.stage(tr("Qualifying the roofs"), 40)
    canonical, place = buildings.canonical, buildings.frame.measures
    qualified = inputs.qualify(job, buildings, tables)
    job.stage(tr("Estimating the demand"), 45)
    demand = estimate_demand(
        canonical,
        qualified["toit_m2"].to_numpy(),
        qualified["activite"].to_numpy(),
        inputs.demand_options(job),
        tables,
        job.notes,
        inputs.population_of(job, buildings),
    )
    known = pd.concat([canonical[["id_bat", "nature", "usage1"]], qualified, demand], axis=1)
    progress = job.stage(tr("Simulating"), 65)
    result = equip_and_simulate(known, series, place.x_m, place.y_m, options, tables, job.notes, progress)
    table = pd.concat([known.drop(columns=list(known.columns.intersection(result.columns))), result], axis=1)
    table["n_estime"] = count_estimates(table, tables.constants["dist_alerte_km"])
    return table
