"""A sheet a site for the national scheme of natural sites (SNCRR)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...core.erc import schema_sncrr, words
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class SncrrSheet(AulaAlgorithm):
    """What an application asks, filled with what the search of sites knows."""

    ID = "sncrrsheet"
    GROUP = "erc"
    NAME = mark("Sheet of a natural site (SNCRR)")
    SUMMARY = mark(
        "A document a site for the application of a natural site of compensation, restoration and renaturation: filled "
        "with what erccandidates knows, the rest to be completed. Its units are not those of an approval."
    )
    TAGS = "erc, SNCRR, site naturel, compensation, restauration, renaturation, agrément, UCRR, odt, docx"
    FIELDS = {"OUTPUT": schema_sncrr.SNCRR}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector("INPUT", tr("Sites"), tr("OUTPUT of erccandidates, or the sites chosen by ercportfolio."))
        yield declare.vector(
            "OPTIONS", tr("Options"), tr("OPTIONS of erccandidates: the habitats each site may bring."), ("any",), True
        )
        yield declare.vector("COMMUNES", tr("Communes"), tr("To name the communes of each site."), optional=True)
        yield declare.text("SITES", tr("Sites wanted"), tr("Identifiers, split by semicolons. Empty: eligible ones."))
        yield declare.tables("sncrr_rubriques")
        yield from parameters.documents_parameters(tr("sncrr_<site>."), (words.ODT,))
        yield declare.layer_out("OUTPUT", tr("What is filled"), tr("One row a document."), "any")
        yield parameters.report_parameter()

    def rules(self) -> list[Rule]:
        from ...core.rules import HasFields, NotEmpty

        return [NotEmpty("INPUT"), HasFields("INPUT", ("id_site",)), HasFields("OPTIONS", ("id_site", "cle_habitat"))]

    def execute(self, job: Job) -> None:
        from .runs.sncrrsheet import run

        run(job)
