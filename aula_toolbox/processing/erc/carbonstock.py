"""Carbon stock of the land."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...core.erc import schema_land
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class CarbonStock(AulaAlgorithm):
    """Carbon of soils, vegetation, litter and dead wood by piece of land and by commune."""

    ID = "carbonstock"
    GROUP = "erc"
    NAME = mark("Carbon stock")
    SUMMARY = mark(
        "Carbon held by the first 30 cm of soil, vegetation, litter and dead wood, from the land cover and the "
        "densities of ADEME ALDO; what changed between two dates. Covers without density are an area on the page, "
        "not a zero."
    )
    TAGS = "carbone, stock, ALDO, sol, biomasse, séquestration, PCAET, carbon"
    FIELDS = {"OUTPUT": schema_land.CARBON, "COMMUNE_TABLE": schema_land.CARBON_COMMUNES}
    STYLES = {"OUTPUT": "carbone_pieces.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector("INPUT", tr("Land cover"), tr("OCS2D or OCS GE polygons; it may hold both dates."))
        yield declare.field("COVER_FIELD", tr("Cover code"), tr("Found by its name when left empty."), "INPUT")
        yield declare.field(
            "USE_FIELD", tr("Use code"), tr("Found by its name when left empty; may be absent."), "INPUT"
        )
        yield declare.nomenclature()
        yield declare.vector(
            "INPUT2", tr("Land cover, date 2"), tr("Another layer for the second date."), optional=True
        )
        yield declare.text(
            "COVER_FIELD2", tr("Cover code, date 2"), tr("In INPUT2, or in INPUT when it holds both dates.")
        )
        yield declare.text("USE_FIELD2", tr("Use code, date 2"), tr("In INPUT2, or in INPUT when it holds both dates."))
        yield declare.vector("COMMUNES", tr("Communes"), tr("They give the pedoclimatic zone."))
        yield parameters.code_field("COMMUNES")
        yield declare.text(
            "ZONE",
            tr("Zone of the communes out of the table"),
            tr("Pedoclimatic zone such as 3_1, when neither the commune nor its neighbours are known; an estimate."),
            advanced=True,
        )
        yield declare.vector(
            "HEDGES", tr("Hedges"), tr("Lines; their carbon is an estimate kept apart."), ("line",), True
        )
        yield declare.tables("carbone_sol", "carbone_biomasse", "carbone_correspondance")
        yield declare.layer_out("OUTPUT", tr("Carbon by piece"), tr("Pieces of land cover by commune, latest date."))
        yield declare.layer_out("COMMUNE_TABLE", tr("Carbon by commune"), tr("Sums by commune."), "any", optional=True)
        yield parameters.report_parameter()

    def rules(self) -> list[Rule]:
        from ...core.rules import NotEmpty

        return [NotEmpty("INPUT"), NotEmpty("COMMUNES")]

    def execute(self, job: Job) -> None:
        from .runs.carbonstock import run

        run(job)
