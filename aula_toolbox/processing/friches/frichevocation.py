"""Usage indices and ranks of friches whose criteria are known."""

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


class FricheVocation(AulaAlgorithm):
    """Scores sites whose criteria are in their fields."""

    ID = "frichevocation"
    GROUP = "friches"
    NAME = mark("Usage indices and ranks")
    SUMMARY = mark(
        "Computes the index of seven uses for each friche from its criteria (fields c_*), ranks the uses, "
        "excludes those that a known fact forbids and says what speaks for and against the first one. "
        "A pre-diagnosis: the index is not a probability of success."
    )
    TAGS = "friche, brownfield, vocation, usage, indice, mutabilité, Mutafriches, score, rang"
    FIELDS = {"OUTPUT": schema.VOCATION_RESULTS, "CONTRIBUTIONS": schema.CONTRIBUTIONS}
    STYLES = {"OUTPUT": "friches_vocation.qml"}
    MORE_STYLES = {"OUTPUT": parameters.POTENTIAL_STYLE}

    def parameters(self) -> Iterator[Parameter]:
        yield parameters.input_parameter(
            tr("Sites with the criteria in fields c_* (and their states in e_*), as fricheenrich writes them.")
        )
        yield from parameters.rules_parameters()
        yield parameters.completeness_parameter()
        yield declare.layer_out("OUTPUT", tr("Uses of the friches"), tr("Indices, ranks and suggested uses."), "any")
        yield declare.layer_out(
            "CONTRIBUTIONS",
            tr("Contributions"),
            tr("What each criterion adds to each index, one row a site, use and criterion."),
            "any",
            optional=True,
            by_default=False,
        )

    def rules(self) -> Iterable[Rule]:
        return parameters.common_rules()

    def execute(self, job: Job) -> None:
        from .runs import frichevocation

        frichevocation.run(job)
