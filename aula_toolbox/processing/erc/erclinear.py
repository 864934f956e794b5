"""Hedges and watercourses of a project, in metres and in linear units."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...core.erc import schema_linear
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class ErcLinear(AulaAlgorithm):
    """What a footprint takes of lines that areas do not count."""

    ID = "erclinear"
    GROUP = "erc"
    NAME = mark("Linear habitats of a project")
    SUMMARY = mark(
        "Hedges and watercourses inside the footprint of a project: metres and indicative linear units, avoided, "
        "reduced and left. Never added to the units of areas. A pre-diagnosis, not a regulatory method."
    )
    TAGS = "erc, haie, hedge, cours d'eau, fossé, linéaire, compensation, unités, watercourse"
    FIELDS = {"OUTPUT": schema_linear.LINES, "SUMMARY": schema_linear.LINE_TOTALS}
    STYLES = {"OUTPUT": "erc_lineaire.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector("INPUT", tr("Project footprint"), tr("Polygons of the project, all variants."))
        yield declare.vector(
            "LINES", tr("Hedges and watercourses"), tr("BD TOPO haie, troncon_hydrographique, or your own."), ("line",)
        )
        yield declare.field(
            "TYPE_FIELD",
            tr("Kind of line"),
            tr("Words of the table erc_lineaires: haie, haie_riche, cours_eau, fosse... Empty: LINE_TYPE for all."),
            "LINES",
        )
        yield declare.text(
            "LINE_TYPE", tr("Kind of all lines"), tr("Where TYPE_FIELD is empty: haie, cours_eau, fosse..."), "haie"
        )
        yield declare.field(
            "STATE_FIELD",
            tr("Ecological state"),
            tr("Field of the lines: bon, assez_bon, moyen, assez_mauvais, mauvais. Empty: state by default, said."),
            "LINES",
        )
        yield declare.vector("AVOIDED", tr("Avoided"), tr("Parts given up."), optional=True)
        yield declare.vector("REDUCED", tr("Reduced"), tr("Parts kept inside the project."), optional=True)
        yield declare.vectors(
            "STAKES_STRONG",
            tr("Strong stakes"),
            tr("ZNIEFF 1, Natura 2000, wetlands, reservoirs: coefficient 1.15."),
            "polygon",
        )
        yield declare.vectors(
            "STAKES_MEDIUM", tr("Medium stakes"), tr("Corridors, ZNIEFF 2: coefficient 1.10."), "polygon"
        )
        yield declare.field("VARIANT_FIELD", tr("Variant"), tr("One set of results per value of this field."), "INPUT")
        yield declare.tables("erc_lineaires")
        yield declare.layer_out("OUTPUT", tr("Lines"), tr("Lines of the footprint with units and status."), "line")
        yield declare.layer_out("SUMMARY", tr("Synthesis"), tr("Metres and units by group."), "any", optional=True)
        yield parameters.report_parameter()

    def rules(self) -> list[Rule]:
        from ...core.rules import NotEmpty

        return [NotEmpty("INPUT"), NotEmpty("LINES")]

    def execute(self, job: Job) -> None:
        from .runs.erclinear import run

        run(job)
