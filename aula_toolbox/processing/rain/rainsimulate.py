"""Simulate tanks day by day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.messages import mark
from ...core.rain import schema
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import inputs, parameters

if TYPE_CHECKING:
    import pandas as pd

    from ...core.rain.series import RainSeries
    from ...core.rain.tables import RainTables
    from ...core.rules import Rule
    from ..base.job import Job

MOST_TRACED = 50


class RainSimulate(AulaAlgorithm):
    """Every day of every tank, under the chosen operating rule."""

    ID = "rainsimulate"
    GROUP = "rain"
    NAME = mark("Simulate tanks day by day")
    SUMMARY = mark(
        "Simulates the tank of each roof day by day over the valid years of its rain series and gives resource, used "
        "volume, overflow, coverage on average, in a dry year, in the worst and best year, and the water balance."
    )
    TAGS = "pluie, rain, cuve, citerne, tank, cistern, simulation, EN 16941-1, YAS, YBS, couverture, coverage"
    FIELDS = {"OUTPUT": schema.SIMULATION, "OUTPUT_DAILY": schema.DAILY}
    STYLES = {"OUTPUT": "rain_used.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield parameters.roofs_parameter(tr("Roofs with their demand"))
        yield parameters.rain_files()
        yield from parameters.tank_parameters((*parameters.MODES, "FIELD"))
        yield declare.field(
            "TANK_FIELD",
            tr("Field of the tank sizes"),
            tr("Litres, for TANK = FIELD; rows where it is null or negative are not simulated."),
            "INPUT",
            default=parameters.DEFAULT_FIELD,
            numeric=True,
        )
        yield declare.flag(
            "RELIABILITY",
            tr("Count the days fully served"),
            tr("Also counts the days whose demand is fully served; slower, every day is then simulated by itself."),
            True,
        )
        yield parameters.rounding_parameter()
        yield from parameters.simulation_parameters()
        yield from parameters.series_parameters()
        yield parameters.tables_parameter()
        yield declare.layer_out(
            "OUTPUT", tr("Simulated tanks"), tr("The input's fields and the results of the simulation."), "any"
        )
        yield declare.layer_out(
            "OUTPUT_DAILY",
            tr("Daily trace"),
            tr("Each day of each tank; for 50 features at most."),
            "any",
            optional=True,
            by_default=False,
        )

    def rules(self) -> Iterable[Rule]:
        return parameters.simulation_rules()

    def execute(self, job: Job) -> None:
        from ...core.rain.potential import PotentialOptions, equip_and_simulate
        from ...core.rain.simulate import Rule as Operating
        from ...core.rain.stock import SimulationOptions
        from ...core.rain.tank import TankMode

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
        self.trace(job, roofs, result, series, tables)
        writing = job.stage(tr("Writing"), 100)
        job.write("OUTPUT", schema.SIMULATION, result, source, keep=True, progress=writing)

    def trace(
        self, job: Job, roofs: pd.DataFrame, result: pd.DataFrame, series: list[RainSeries], tables: RainTables
    ) -> None:
        """Write each day of each tank when it was asked for."""
        from ...core.rain.given import traces
        from ...core.rain.simulate import Rule as Operating

        if not job.given("OUTPUT_DAILY"):
            return
        places = {one.poste: number for number, one in enumerate(series)}
        used = [places.get(post, -1) for post in result["poste"]]
        days = [one.days(tables.calendars, job.number("INITIAL_LOSS")) for one in series]
        rule = Operating(job.choice("RULE"))
        job.write_rows("OUTPUT_DAILY", schema.DAILY, traces(roofs, result["cuve_l"], used, days, rule, MOST_TRACED))
