"""Population of zones from the Filosofi grid of INSEE, whatever its vintage."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.heat import schema
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class HeatPopulation(parameters.HeatAlgorithm):
    """Sums the cells of the population grid by zone; shares are computed after summing."""

    ID = "heatpopulation"
    GROUP = "heat"
    NAME = mark("Population by zone from the Filosofi grid")
    SUMMARY = mark(
        "Inhabitants and households of zones from the Filosofi grid of INSEE, split by dwellings or by area."
    )
    TAGS = "population, filosofi, insee, carreaux, grid, habitants, pauvreté, poverty, zones"
    FIELDS = {"OUTPUT": schema.POPULATION}
    STYLES = {"OUTPUT": "heat_population.qml"}

    def parameters(self) -> Iterator[declare.Parameter]:
        yield declare.vector(
            "INPUT",
            tr("Population grid"),
            tr("Filosofi cells as polygons, or a table with their INSPIRE identifier."),
            ("polygon", "any"),
        )
        yield declare.vector(
            "ZONES", tr("Zones"), tr("Empty: the cells themselves, with shares computed."), optional=True
        )
        yield from parameters.dwelling_parameters()
        yield declare.layer_out("OUTPUT", tr("Population by zone"), tr("Zones with their inhabitants and households."))

    def rules(self) -> Iterable[Rule]:
        from .runs import heatpopulation

        return heatpopulation.RULES

    def execute(self, job: Job) -> None:
        from .runs import heatpopulation

        heatpopulation.run(job)
