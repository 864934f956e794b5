"""The run of `rainsimulate`: simulate tanks day by day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.rain import schema
from ....core.rain.given import traces
from ....core.rain.potential import PotentialOptions, equip_and_simulate
from ....core.rain.simulate import DrawOrder as Operating
from ....core.rain.stock import SimulationOptions
from ....core.rain.tank import TankMode
from ....gis.i18n import tr
from .. import inputs, parameters

if TYPE_CHECKING:
    import pandas as pd

    from ....core.rain.series import StationSeries
    from ....core.rain.tables import RainTables
    from ...base.job import Job

MOST_TRACED = 50


def run(job: Job) -> None:
    """Read, compute, write."""
    tables = inputs.tables_of(job)
    tank = inputs.tank_options(job, tables)
    source = job.source("INPUT")
    series = inputs.usable_series(job, tables, source)
    tank_field = (job.field("TANK_FIELD") or parameters.DEFAULT_FIELD) if tank.mode is TankMode.FIELD else None
    frame, roofs = inputs.read_roofs(job, source, tank_field)
    simulation = SimulationOptions(
        Operating(job.choice("RULE")), True, job.flag("RELIABILITY"), int(tables.constants["ans_bons"])
    )
    options = PotentialOptions(tank, simulation, job.number("INITIAL_LOSS"))
    progress = job.stage(tr("Simulating"), 70)
    place = frame.measures
    result = equip_and_simulate(roofs, series, place.x_m, place.y_m, options, tables, job.notes, progress)
    count = int(result["util_m3_an"].isna().sum())
    if count:
        job.notes.info("{count} rows were not simulated: no area, demand, tank or rain.", count=count)
    trace(job, roofs, result, series, tables)
    writing = job.stage(tr("Writing"), 100)
    job.write("OUTPUT", schema.SIMULATION, result, source, keep=True, progress=writing)


def trace(job: Job, roofs: pd.DataFrame, result: pd.DataFrame, series: list[StationSeries], tables: RainTables) -> None:
    """Write each day of each tank when it was asked for."""
    if not job.given("OUTPUT_DAILY"):
        return
    places = {one.poste: number for number, one in enumerate(series)}
    used = [places.get(post, -1) for post in result["poste"]]
    days = [one.days(tables.calendars, job.number("INITIAL_LOSS")) for one in series]
    rule = Operating(job.choice("RULE"))
    job.write_rows("OUTPUT_DAILY", schema.DAILY, traces(roofs, result["cuve_l"], used, days, rule, MOST_TRACED))
