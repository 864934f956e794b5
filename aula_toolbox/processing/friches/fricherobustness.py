"""How sure the ranking of the uses is, and which missing fact to collect first."""

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


class FricheRobustness(AulaAlgorithm):
    """Bounds, hypotheses and value of information."""

    ID = "fricherobustness"
    GROUP = "friches"
    NAME = mark("How sure is the ranking")
    SUMMARY = mark(
        "Gives for each use the exact bounds its index can reach once the missing facts are known, the share of "
        "hypotheses in which it ranks first, and the facts whose collection is worth most. The index published on "
        "known criteria only can lie outside these bounds, because neutral criteria pull it towards 50 once known."
    )
    TAGS = "friche, robustesse, incertitude, Monte-Carlo, sensibilité, données manquantes, valeur de l'information"
    FIELDS = {"OUTPUT": schema.ROBUSTNESS_RESULTS, "VOI": schema.VOI}
    STYLES = {"OUTPUT": "friches_vocation.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield parameters.input_parameter(
            tr("Sites with the criteria in fields c_* (and their states in e_*), as fricheenrich writes them.")
        )
        yield from parameters.rules_parameters()
        yield parameters.completeness_parameter()
        yield parameters.tables_parameter("seuils", "a_priori")
        yield parameters.draws_parameter()
        yield declare.number(
            "WEIGHT_SPREAD",
            tr("Spread of the weights (%)"),
            tr("Each hypothesis multiplies every weight by a number drawn within this distance of 1."),
            25,
        )
        yield declare.choice(
            "PRIOR",
            tr("What is assumed of a missing fact"),
            tr("table: the shipped shares; frequences: those of the input, smoothed by the table; uniforme."),
            parameters.PRIORS,
            parameters.PRIORS[0],
        )
        yield parameters.seed_parameter()
        yield declare.layer_out(
            "OUTPUT", tr("Robustness of the uses"), tr("Bounds, shares and facts to collect."), "any"
        )
        yield declare.layer_out(
            "VOI",
            tr("Facts to collect"),
            tr("Value of information: one row a site and missing criterion, the best first."),
            "any",
            optional=True,
        )

    def rules(self) -> Iterable[Rule]:
        return parameters.common_rules()

    def execute(self, job: Job) -> None:
        from .runs import fricherobustness

        fricherobustness.run(job)
