"""Local energy bill and meters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.housing import schema_bills
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.parameters import Parameter
from . import parameters, parameters_bills

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job

SECTORS = ("residentiel", "tertiaire", "industrie", "agriculture")


class HousingMeters(parameters.HousingAlgorithm):
    """Deliveries of electricity and gas by zone, beside what the conventions say."""

    ID = "housingmeters"
    GROUP = "housing"
    NAME = mark("Energy bill and meters")
    SUMMARY = mark(
        "Reads the deliveries of electricity and gas that operators publish by IRIS or commune, keeps what they hide "
        "hidden, tells bills at stated prices, and sets the meters of households against the conventions of the DPE. "
        "A ratio that is odd is told; no label is ever corrected by it."
    )
    TAGS = "consommation, compteurs, Enedis, GRDF, SDES, facture énergétique, IRIS, électricité, gaz, meters, bill"
    FIELDS = {"OUTPUT": schema_bills.METERS, "OUTPUT_ZONES": schema_bills.METERED_ZONES}
    STYLES = {"OUTPUT_ZONES": "housing_meters.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield parameters_bills.meters_parameter(optional=False)
        yield parameters.zones_parameter()
        yield declare.vector(
            "INPUT",
            tr("Estimated stock"),
            tr("The zones of 'Estimate the stock' (OUTPUT_ZONES), to set the meters against. Same zones."),
            ("any",),
            optional=True,
        )
        yield declare.choice(
            "SECTORS",
            tr("Sectors"),
            tr("Sectors to tell; bills and the ratio are those of households only."),
            SECTORS,
            list(SECTORS),
            multiple=True,
            advanced=True,
        )
        yield parameters_bills.prices_parameter()
        yield parameters.tables_parameter()
        yield declare.layer_out(
            "OUTPUT",
            tr("Deliveries by zone, sector, energy and year"),
            tr("A row for each; what has fewer delivery points than operators may publish is secret."),
            "any",
        )
        yield declare.layer_out(
            "OUTPUT_ZONES",
            tr("Meters of households by zone"),
            tr("The zones with electricity and gas of households in the last year, beside the conventions."),
            optional=True,
        )

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import HasFields, HasGeometry, NotEmpty

        hint = tr("Give OUTPUT_ZONES of 'Estimate the stock'.")
        return [
            HasGeometry("ZONES", ("polygon",)),
            NotEmpty("ZONES"),
            HasFields("INPUT", ("code_zone", "reseaux_gwh"), hint),
        ]

    def execute(self, job: Job) -> None:
        from .runs import housingmeters

        housingmeters.run(job)
