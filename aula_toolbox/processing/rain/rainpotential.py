"""Rainwater potential of roofs: the headline."""

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


class RainPotential(AulaAlgorithm):
    """One run from buildings and rain to roofs with their tank and a report."""

    ID = "rainpotential"
    GROUP = "rain"
    NAME = mark("Rainwater potential of roofs")
    SUMMARY = mark(
        "Measures each roof, qualifies it, estimates the demand it could serve, gives it a tank and simulates every "
        "day of up to 30 years of rain: resource, coverage of the demand on average and in a dry year, runoff avoided "
        "on average and on the wettest days, status and reasons. A pre-diagnosis of a building stock; it never "
        "replaces the study of one installation."
    )
    TAGS = "pluie, rain, récupération, harvesting, cuve, citerne, tank, cistern, toiture, roof, potentiel, PLUi, PCAET"
    FIELDS = {"OUTPUT": schema.POTENTIAL, "OUTPUT_ZONES": schema.POTENTIAL_ZONES}
    STYLES = {"OUTPUT": "rain_roofs.qml", "OUTPUT_ZONES": "rain_zones.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield parameters.input_parameter()
        yield parameters.rain_files()
        yield declare.vector(
            "ZONES",
            tr("Zones to rank"),
            tr("Communes, IRIS, basins or squares: sums and ranks by zone, with the criteria of 'Rank zones'."),
            optional=True,
        )
        yield parameters.activity_parameter()
        yield from parameters.population_parameters()
        yield from parameters.demand_parameters()
        yield from parameters.watering_parameters()
        yield from parameters.tank_parameters()
        yield declare.number(
            "WATER_PRICE",
            tr("Price of drinking water (EUR/m3)"),
            tr("Drinking-water part only, without sanitation. Empty: no euro is shown."),
        )
        yield from parameters.roof_parameters()
        yield parameters.rounding_parameter()
        yield from parameters.simulation_parameters()
        yield from parameters.series_parameters()
        yield parameters.tables_parameter()
        yield declare.layer_out("OUTPUT", tr("Rainwater potential of roofs"), tr("One row a building."))
        yield declare.layer_out(
            "OUTPUT_ZONES",
            tr("Ranked zones"),
            tr("The zones of ZONES with their sums, scores, classes and ranks."),
            optional=True,
            by_default=False,
        )
        yield declare.file_out(
            "REPORT",
            tr("Report"),
            tr("What was given, the result in plain words, curves, what is uncertain, what to collect next."),
            "HTML (*.html)",
        )

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import Between

        return [
            *parameters.roof_rules(),
            *parameters.demand_rules(),
            *parameters.simulation_rules(),
            Between("WATER_PRICE", 0, 100),
        ]

    def execute(self, job: Job) -> None:
        from .runs import rainpotential

        rainpotential.run(job)
