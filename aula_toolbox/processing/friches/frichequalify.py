"""The headline: a whole inventory checked, enriched, scored, with its uncertainty, in one run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.friches import schema
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.forms import Form
    from ...core.rules import Rule
    from ..base.job import Job


class FricheQualify(AulaAlgorithm):
    """From an inventory in any state to uses, bounds, robustness and facts to collect."""

    ID = "frichequalify"
    GROUP = "friches"
    NAME = mark("Qualify friches")
    SUMMARY = mark(
        "Takes an inventory of friches in any state and every context layer there is. Cleans the records, measures "
        "the criteria, scores seven uses, ranks them, and says how sure the ranking is and which missing facts are "
        "worth collecting. A pre-diagnosis: no cost estimate, no permit advice, no probability of success."
    )
    TAGS = "friche, brownfield, qualifier, vocation, usage, mutabilité, Mutafriches, Cartofriches, CNIG, reconversion"
    FIELDS = {
        "OUTPUT": schema.RESULTS,
        "SITES": schema.SITES,
        "CRITERIA": schema.EVIDENCE,
        "CONTRIBUTIONS": schema.CONTRIBUTIONS,
        "QA": schema.QA,
    }
    STYLES = {"OUTPUT": "friches_vocation.qml", "SITES": "friches_statut.qml"}
    MORE_STYLES = {"OUTPUT": parameters.POTENTIAL_STYLE}

    def parameters(self) -> Iterator[Parameter]:
        yield parameters.input_parameter(
            tr("Friches: polygons, points or a table (Cartofriches, CNIG file, an observatory's own).")
        )
        yield from parameters.rules_parameters()
        yield parameters.tables_parameter("seuils", "produits_locaux")
        yield declare.vectors(
            "CONTEXT",
            tr("Context layers"),
            tr(
                "Every layer and table there is, together: each is recognised by its name or its fields; the name "
                "ROLE__anything forces a role."
            ),
        )
        yield parameters.survey_parameter()
        yield parameters.coverage_parameter()
        yield parameters.draws_parameter()
        yield parameters.completeness_parameter()
        yield parameters.seed_parameter()
        yield parameters.statuses_parameter()
        yield declare.layer_out("OUTPUT", tr("Qualified friches"), tr("Uses, bounds, robustness, sentences."), "any")
        yield declare.layer_out(
            "SITES",
            tr("Sites and criteria"),
            tr("CNIG fields, criteria and states: edit, run again, export."),
            "any",
            optional=True,
        )
        yield parameters.criteria_output()
        yield declare.layer_out(
            "CONTRIBUTIONS",
            tr("Contributions"),
            tr("What each criterion adds to each index, one row a site, use and criterion."),
            "any",
            optional=True,
            by_default=False,
        )
        yield declare.layer_out("QA", tr("Quality of the inventory"), tr("One row a finding."), "any", optional=True)
        yield declare.file_out("REPORT", tr("Report"), tr("The whole result in one page."), parameters.HTML)

    def rules(self) -> Iterable[Rule]:
        return parameters.common_rules()

    def form(self, output: str) -> Form | None:
        return parameters.sites_form() if output == "SITES" else None

    def execute(self, job: Job) -> None:
        from .runs import frichequalify

        frichequalify.run(job)
