"""A field visit of friches: what to see where, in which order, in a GeoPackage that QField opens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.friches import schema_visit
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class FricheVisit(AulaAlgorithm):
    """Prepares a visit: the gaps of each site by what they would settle, one round, a form."""

    ID = "frichevisit"
    GROUP = "friches"
    NAME = mark("Prepare a field visit of friches")
    SUMMARY = mark(
        "Writes one GeoPackage for a field visit: the sites with a form, the missing facts of each by what knowing "
        "them would settle, photographs, and one order of visit by the shortest round. A project is inside: QField "
        "opens the file as it is, QGIS too. frichemerge brings it back into the inventory. Give the sites and criteria "
        "of frichequalify: what it has measured is then not asked again."
    )
    TAGS = "friche, terrain, visite, QField, formulaire, photo, tournée, relevé, tablette, brownfield"
    FIELDS = {"GAPS": schema_visit.GAPS}

    def parameters(self) -> Iterator[Parameter]:
        yield parameters.input_parameter()
        yield from parameters.rules_parameters()
        yield parameters.completeness_parameter()
        yield parameters.tables_parameter("seuils", "a_priori")
        yield parameters.draws_parameter()
        yield parameters.seed_parameter()
        yield parameters.statuses_parameter()
        yield declare.number(
            "MAX_SITES",
            tr("Sites to visit at most"),
            tr("Only the sites where a visit would settle most; empty: all of them."),
            whole=True,
        )
        yield declare.vector(
            "START",
            tr("Start of the round"),
            tr("A point where the round begins and ends, such as the office; without it, the first site."),
            ("point",),
            True,
        )
        yield declare.file_out(
            "OUTPUT",
            tr("Field visit (GeoPackage)"),
            tr("Open it in QField. Photographs are put beside it: bring the whole folder back."),
            "GeoPackage (*.gpkg)",
            optional=False,
        )
        yield declare.layer_out(
            "GAPS", tr("Facts to see"), tr("One row a site and missing fact."), "any", optional=True
        )

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import Between

        return parameters.common_rules(Between("MAX_SITES", 1, 10_000))

    def execute(self, job: Job) -> None:
        from .runs import frichevisit

        frichevisit.run(job)
