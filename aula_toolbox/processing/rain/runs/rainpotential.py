"""The run of `rainpotential`: rainwater potential of roofs: the headline."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ....core.rain import schema
from ....core.rain.blocks import sample_of_ids
from ....core.rain.costs import BURIED, load_costs
from ....core.rain.curves import MOST_SAMPLED, is_simulated
from ....core.rain.demand import check_demand
from ....core.rain.doubt import FIELDS as DOUBT_FIELDS
from ....core.rain.doubt import Doubt, sampled
from ....core.rain.potential import PotentialOptions
from ....core.rain.reports.rainpotential import page
from ....core.rain.reports.rainpotential_run import PotentialRun
from ....core.rain.reports.rainpotential_series import places_of
from ....core.rain.simulate import DrawOrder as Operating
from ....core.rain.stock import SimulationOptions
from ....gis.i18n import tr
from ....gis.results.sinks import Parts
from .. import inputs, inputs_uses, inputs_zones
from . import rainpotential_blocks as blocks

if TYPE_CHECKING:
    import pandas as pd

    from ....core.rain.reports.rainzones import ZoneRun
    from ....core.rain.tables import RainTables
    from ...base.job import Job


def run(job: Job) -> None:
    """Read, compute, write."""
    tables = inputs.tables_of(job)
    wishes = inputs_uses.demand_options(job)
    check_demand(wishes)
    options = simulation_options(job, tables)
    series = inputs.usable_series(job, tables, job.source("INPUT"))
    tables = inputs_uses.with_soil_balance(job, tables, series, wishes)
    zones = inputs_zones.read_zones(job, tables)
    layer = blocks.RainLayer.read(job, tables, inputs.measures_for(job, len(series) > 1))
    roofs = blocks.qualify(job, layer, tables)
    holder = None if zones is None else zones.holding(layer.x_m, layer.y_m)
    n_zones = 0 if zones is None else len(zones.names)
    done = blocks.Simulation.of(job, layer, roofs, series, options, wishes, tables, holder, n_zones)
    places = places_of(layer.x_m, layer.y_m, done.nearest.series)
    del layer, roofs
    source, simulated = job.source("INPUT"), done.blocks()
    job.write("OUTPUT", schema.POTENTIAL, Parts(simulated, len(done)), source)
    for _ in simulated:
        pass  # what nobody wrote is simulated for the zones and the report
    kept, ids = done.kept.table()
    used = np.nan_to_num(kept["util_m3_an"].to_numpy())
    doubt = done.doubting.end(done.rows(sampled(used > 0)))
    ranked = rank_zones(job, zones, done.sums, doubt, tables)
    if not job.given("REPORT"):
        return
    job.stage(tr("Writing the report"), 100)
    pictures = {} if zones is None or ranked is None else inputs_zones.drawn(zones, ranked)
    costs, table_of_costs = load_costs(BURIED, job.own_tables("rain_costs"))
    job.used(table_of_costs)
    told = PotentialRun(
        layer=source.name,
        table=kept,
        series=series,
        options=options,
        rule_pack=job.choice("RULE_PACK"),
        check_cancel=job.check_cancel,
        zones=ranked,
        doubt=doubt,
        costs=costs,
        sampled=done.rows(sample_of_ids(is_simulated(kept), ids, MOST_SAMPLED)),
        ids=ids,
        places=places,
    )
    job.write_text("REPORT", page(job.told(pictures), told, tables))


def rank_zones(
    job: Job,
    zones: inputs_zones.ZoneLayer | None,
    sums: pd.DataFrame | None,
    doubt: Doubt | None,
    tables: RainTables,
) -> ZoneRun | None:
    """The zones with their ranks, written when they are asked for; None without zones."""
    if zones is None or sums is None:
        if job.given("OUTPUT_ZONES"):
            job.notes.warn("OUTPUT_ZONES was asked for without ZONES: nothing to rank.")
        return None
    job.stage(tr("Ranking the zones"), 95)
    run = inputs_zones.rank_sums(job, zones, sums, tables, inputs_zones.Choices())
    for place, name in enumerate(DOUBT_FIELDS[:3]):
        run.table[name] = None if doubt is None else doubt.zones[:, place]
    job.write("OUTPUT_ZONES", schema.POTENTIAL_ZONES, run.table, zones.source, keep=True)
    return run


def simulation_options(job: Job, tables: RainTables) -> PotentialOptions:
    """Tank, operating rule and price."""
    simulation = SimulationOptions(Operating(job.choice("RULE")), dry_years_least=int(tables.constants["ans_bons"]))
    tank = inputs.tank_options(job, tables)
    return PotentialOptions(tank, simulation, job.number("INITIAL_LOSS"), job.number("WATER_PRICE"))
