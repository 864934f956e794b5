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
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


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
        from .runs import rainsimulate

        rainsimulate.run(job)
