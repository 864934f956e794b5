"""The ERC sequence of a project."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...core.erc import schema
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class ErcSequence(AulaAlgorithm):
    """What a footprint destroys, what was avoided and reduced, what must be compensated."""

    ID = "ercsequence"
    GROUP = "erc"
    NAME = mark("ERC sequence of a project")
    SUMMARY = mark(
        "What a project's footprint holds in indicative ecological units, what is avoided, reduced and left, and what "
        "must be compensated by habitat. A pre-diagnosis: not a regulatory method, not the opinion of an ecologist."
    )
    TAGS = "erc, éviter, réduire, compenser, compensation, unités écologiques, biodiversité, GéoMCE, THEMA, offset"
    FIELDS = {
        "OUTPUT": schema.PIECES,
        "NEEDS": schema.NEEDS,
        "SUMMARY": schema.SUMMARY,
        "GEOMCE": schema.GEOMCE,
    }
    STYLES = {"OUTPUT": "erc_sequence.qml", "GEOMCE": "erc_geomce.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector("INPUT", tr("Project footprint"), tr("Polygons of the project, all variants."))
        yield from parameters.cover_parameters()
        yield declare.field(
            "STATE_FIELD",
            tr("Ecological state"),
            tr(
                "Field of the land cover: bon, assez_bon, moyen, assez_mauvais, mauvais. Empty: state by default, said."
            ),
            "LANDCOVER",
        )
        yield declare.vector(
            "AVOIDED", tr("Avoided"), tr("Parts given up; optional text field code_thema."), optional=True
        )
        yield declare.vector(
            "REDUCED",
            tr("Reduced"),
            tr("Parts kept inside the project; optional text field code_thema."),
            optional=True,
        )
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
        yield declare.number(
            "NET_GAIN_PCT", tr("Net gain asked (%)"), tr("Asked over the residual loss; 0 is no net loss."), 0
        )
        yield declare.number(
            "INDIRECT_BUFFER_M", tr("Indirect belt (m)"), tr("Belt around the residual part."), 0, advanced=True
        )
        yield declare.number(
            "INDIRECT_LOSS_PCT", tr("Indirect loss (%)"), tr("Share of the belt counted as lost."), 0, advanced=True
        )
        yield declare.vector(
            "ENAF",
            tr("ENAF"),
            tr("Natural, farm and forest land, only to fill the synthesis for the comparison of variants."),
            optional=True,
            advanced=True,
        )
        yield declare.vector(
            "COMMUNES",
            tr("Communes"),
            tr("Only to fill the field communes of the GeoMCE layer; INSEE code in insee, code_insee or insee_com."),
            optional=True,
            advanced=True,
        )
        yield declare.field(
            "COST_FIELD", tr("Cost"), tr("Cost in euros, summed by variant."), "INPUT", numeric=True, advanced=True
        )
        yield declare.tables("erc_habitats")
        yield declare.layer_out("OUTPUT", tr("Pieces"), tr("Land cover of the footprint with units and status."))
        yield declare.layer_out("NEEDS", tr("Needs"), tr("What must be compensated, by habitat."), "any", optional=True)
        yield declare.layer_out("SUMMARY", tr("Synthesis"), tr("Totals, rates and alerts."), "any", optional=True)
        yield declare.layer_out(
            "GEOMCE",
            tr("GeoMCE layer"),
            tr("One feature per variant and THEMA code, in the national template."),
            optional=True,
            by_default=False,
        )
        yield parameters.report_parameter()

    def rules(self) -> list[Rule]:
        from ...core.rules import Between, NotEmpty

        return [
            NotEmpty("INPUT"),
            NotEmpty("LANDCOVER"),
            Between("NET_GAIN_PCT", 0, 100),
            Between("INDIRECT_BUFFER_M", 0, 5000),
            Between("INDIRECT_LOSS_PCT", 0, 100),
        ]

    def execute(self, job: Job) -> None:
        from .runs.ercsequence import run

        run(job)
