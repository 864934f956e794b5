"""Estimate the demand for rainwater."""

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


class RainDemand(AulaAlgorithm):
    """Litres a day that rainwater could serve, split on calendars."""

    ID = "raindemand"
    GROUP = "rain"
    NAME = mark("Estimate the demand for rainwater")
    SUMMARY = mark(
        "Estimates how many litres a day rainwater could serve in each building: people of its dwellings (WC, "
        "laundry), activity on its floors, garden. What the data do not tell stays unknown; it is never taken as zero."
    )
    TAGS = "pluie, rain, besoin, demand, habitants, inhabitants, WC, lave-linge, arrosage, watering"
    FIELDS = {"OUTPUT": schema.DEMAND}
    STYLES = {"OUTPUT": "rain_demand.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector(
            "INPUT",
            tr("Roofs"),
            tr(
                "A result of 'Qualify roofs', or any layer with a field toit_m2 and some of usage1, usage2, logts, "
                "etages, hauteur_m, activite."
            ),
            ("any",),
        )
        yield from parameters.demand_parameters()
        yield parameters.pack_parameter()
        yield from parameters.watering_parameters()
        yield from parameters.population_parameters()
        yield declare.field(
            "DEMAND_FIELD",
            tr("Known demand (L a day)"),
            tr("Field with demands that you know; they win over the estimate, and are spread evenly over the year."),
            "INPUT",
            numeric=True,
            advanced=True,
        )
        yield parameters.tables_parameter()
        yield declare.layer_out("OUTPUT", tr("Demand"), tr("The input's fields and the demand."), "any")

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import HasFields

        hint = tr("Run 'Qualify roofs' first.")
        return [HasFields("INPUT", ("toit_m2",), hint), *parameters.demand_rules()]

    def execute(self, job: Job) -> None:
        from .runs import raindemand

        raindemand.run(job)
