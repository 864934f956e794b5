"""The run of `rainpotential`: rainwater potential of roofs: the headline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.rain import schema
from ....core.rain.costs import BURIED, load_costs
from ....core.rain.demand import check_demand, estimate_demand
from ....core.rain.doubt import FIELDS as DOUBT_FIELDS
from ....core.rain.doubt import Doubt, doubt_of
from ....core.rain.potential import PotentialOptions, count_estimates, equip_and_simulate
from ....core.rain.reports.rainpotential import PotentialRun, page
from ....core.rain.simulate import DrawOrder as Operating
from ....core.rain.stock import SimulationOptions
from ....gis.i18n import tr
from .. import inputs, inputs_uses, inputs_zones

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from ....core.rain.demand import DemandOptions
    from ....core.rain.potential import PotentialOptions
    from ....core.rain.reports.rainzones import ZoneRun
    from ....core.rain.series import StationSeries
    from ....core.rain.tables import RainTables
    from ...base.job import Job
    from ..inputs import RainBuildings


def run(job: Job) -> None:
    """Read, compute, write."""
    tables = inputs.tables_of(job)
    wishes = inputs_uses.demand_options(job)
    check_demand(wishes)
    options = simulation_options(job, tables)
    source = job.source("INPUT")
    series = inputs.usable_series(job, tables, source)
    tables = inputs_uses.with_soil_balance(job, tables, series, wishes)
    wanted = inputs.measures_for(job, len(series) > 1)
    own = [job.field("COEF_FIELD"), job.field("WATERED_FIELD")]
    buildings = inputs.read_buildings(job, tables, wanted, 35, own)
    table = potential(job, buildings, series, options, wishes, tables)
    zones = inputs_zones.read_zones(job, tables)
    place = buildings.frame.measures
    holder = None if zones is None else zones.holding(place.x_m, place.y_m)
    doubt = doubt_about(job, table, series, options, wishes, tables, holder, 0 if zones is None else len(zones.names))
    ranked = rank_zones(job, zones, holder, table, doubt, tables)
    writing = job.stage(tr("Writing"), 95)
    job.write("OUTPUT", schema.POTENTIAL, table, source, progress=writing)
    report(job, table, series, options, tables, ranked, doubt)


def doubt_about(
    job: Job,
    table: pd.DataFrame,
    series: list[StationSeries],
    options: PotentialOptions,
    wishes: DemandOptions,
    tables: RainTables,
    holder: np.ndarray | None,
    n_zones: int,
) -> Doubt | None:
    """Ranges of the used volume, which complete the table; null where nothing was simulated."""
    days = [one.days(tables.calendars, options.initial_loss_mm) for one in series]
    doubt = doubt_of(
        table,
        [one.poste for one in series],
        days,
        options.simulation.rule,
        wishes,
        tables,
        holder,
        n_zones,
        job.stage(tr("Drawing the uncertain inputs"), 75),
    )
    for name in DOUBT_FIELDS:
        table[name] = None if doubt is None else doubt.columns[name]
    return doubt


def rank_zones(
    job: Job,
    zones: inputs_zones.ZoneLayer | None,
    holder: np.ndarray | None,
    table: pd.DataFrame,
    doubt: Doubt | None,
    tables: RainTables,
) -> ZoneRun | None:
    """The zones with their ranks, written when they are asked for; None without zones."""
    if zones is None or holder is None:
        if job.given("OUTPUT_ZONES"):
            job.notes.warn("OUTPUT_ZONES was asked for without ZONES: nothing to rank.")
        return None
    job.stage(tr("Ranking the zones"), 80)
    run = inputs_zones.rank(job, zones, table, holder, tables, inputs_zones.Choices())
    for place, name in enumerate(DOUBT_FIELDS[:3]):
        run.table[name] = None if doubt is None else doubt.zones[:, place]
    job.write("OUTPUT_ZONES", schema.POTENTIAL_ZONES, run.table, zones.source, keep=True)
    return run


def report(
    job: Job,
    table: pd.DataFrame,
    series: list[StationSeries],
    options: PotentialOptions,
    tables: RainTables,
    zones: ZoneRun | None,
    doubt: Doubt | None,
) -> None:
    """Write the report when it was asked for."""
    if not job.given("REPORT"):
        return
    job.stage(tr("Writing the report"), 100)
    costs, table_of_costs = load_costs(BURIED, job.own_tables("rain_costs"))
    job.used(table_of_costs)
    run = PotentialRun(
        layer=job.source("INPUT").name,
        table=table,
        series=series,
        options=options,
        rule_pack=job.choice("RULE_PACK"),
        check_cancel=job.check_cancel,
        zones=zones,
        doubt=doubt,
        costs=costs,
    )
    job.write_text("REPORT", page(job.told(), run, tables))


def simulation_options(job: Job, tables: RainTables) -> PotentialOptions:
    """Tank, operating rule and price."""
    simulation = SimulationOptions(Operating(job.choice("RULE")), dry_years_least=int(tables.constants["ans_bons"]))
    tank = inputs.tank_options(job, tables)
    return PotentialOptions(tank, simulation, job.number("INITIAL_LOSS"), job.number("WATER_PRICE"))


def potential(
    job: Job,
    buildings: RainBuildings,
    series: list[StationSeries],
    options: PotentialOptions,
    wishes: DemandOptions,
    tables: RainTables,
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
        wishes,
        tables,
        job.notes,
        inputs.population_of(job, buildings),
        watered_m2=inputs.numbers_of(buildings.frame, job.field("WATERED_FIELD"), job.notes),
    )
    known = pd.concat([canonical[["id_bat", "nature", "usage1"]], qualified, demand], axis=1)
    progress = job.stage(tr("Simulating"), 65)
    result = equip_and_simulate(known, series, place.x_m, place.y_m, options, tables, job.notes, progress)
    table = pd.concat([known.drop(columns=list(known.columns.intersection(result.columns))), result], axis=1)
    table["n_estime"] = count_estimates(table, tables.constants["dist_alerte_km"])
    return table
