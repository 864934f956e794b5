"""Two qualifications compared, site by site and use by use."""

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
    from ...core.rules import Rule
    from ..base.job import Job


class FricheCompare(AulaAlgorithm):
    """Two vintages, or one vintage under two rule sets."""

    ID = "frichecompare"
    GROUP = "friches"
    NAME = mark("Compare two vintages or two rule sets")
    SUMMARY = mark(
        "Scores two vintages of an inventory, or one under two rule sets, and tells for each site what changed and "
        "which criterion is responsible; sites that are on one side only are listed, not dropped."
    )
    TAGS = "friche, comparer, millésime, évolution, règles, vocation, brownfield"
    FIELDS = {"OUTPUT": schema.COMPARED, "MATRIX": schema.MATRIX, "PATHS": schema.PATHS}
    STYLES = {"OUTPUT": "friches_comparaison.qml"}

    def parameters(self) -> Iterator[Parameter]:
        help_text = tr("Sites with the criteria in fields c_* (and their states in e_*), as fricheenrich writes them.")
        yield parameters.input_parameter(help_text)
        yield declare.vector("INPUT2", tr("Friches, second vintage"), help_text, ("any",), True)
        yield declare.vectors(
            "VINTAGES",
            tr("Other vintages"),
            tr(
                "Any number of other vintages: the statuses that each site went through are then told. They are put in "
                "order by the years of their names, else taken as they come; the last one is the second side where "
                "none is given."
            ),
        )
        yield declare.choice(
            "RULES", tr("Rules"), tr("Rule set of the first side."), parameters.RULE_IDS, parameters.RULE_IDS[0]
        )
        yield parameters.own_rules_parameter()
        yield declare.choice(
            "RULES2",
            tr("Rules of the second side"),
            tr("Rule set of the second side; by default, the same."),
            parameters.RULE_IDS,
            optional=True,
        )
        yield parameters.own_rules_parameter("RULES2_DIR")
        yield parameters.completeness_parameter()
        yield declare.layer_out("OUTPUT", tr("Comparison of friches"), tr("What changed, site by site."), "any")
        yield declare.layer_out(
            "MATRIX",
            tr("From use to use"),
            tr("Sites and hectares by first use before and after."),
            "any",
            optional=True,
        )
        yield declare.layer_out(
            "PATHS",
            tr("Paths of the sites"),
            tr("The statuses of each site over the vintages: potential, without project, with project, reconverted."),
            "any",
            optional=True,
        )

    def rules(self) -> Iterable[Rule]:
        return parameters.common_rules()

    def execute(self, job: Job) -> None:
        from .runs import frichecompare

        frichecompare.run(job)
