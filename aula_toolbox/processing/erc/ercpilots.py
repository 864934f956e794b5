"""Choose pilot communes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...core.erc import schema, words
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class ErcPilots(AulaAlgorithm):
    """The communes where a method is tried first: the best, the most representative, or both."""

    ID = "ercpilots"
    GROUP = "erc"
    NAME = mark("Choose pilot communes")
    SUMMARY = mark(
        "Chooses the communes where a method is tried first: the best by a score, the most representative of the "
        "others, or half of each, with a fair share of groups. Small problems are solved exactly, and it is said."
    )
    TAGS = "communes pilotes, test, représentativité, k-medoids, choix, pilot"
    FIELDS = {"OUTPUT": schema.PILOTS}
    STYLES = {"OUTPUT": "erc_pilotes.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector("INPUT", tr("Communes"), tr("Layer or table with one row a commune."), ("any",))
        yield parameters.code_field("INPUT")
        yield declare.text(
            "INDICATORS",
            tr("Indicators"),
            tr("field=weight;field=weight. A negative weight: less is better."),
            optional=False,
        )
        yield declare.number("K", tr("Number of pilots"), tr("How many communes to choose."), 5, whole=True)
        yield declare.choice(
            "METHOD",
            tr("Method"),
            tr("score: the best; representativite: those most like the others; mixte: half of each."),
            words.PILOT_METHODS,
            words.MIXED,
        )
        yield declare.field(
            "GROUP_FIELD", tr("Group"), tr("At most a fair share per group, and one in each when possible."), "INPUT"
        )
        yield declare.field("STRATUM_FIELD", tr("Stratum"), tr("At least one pilot per value."), "INPUT", advanced=True)
        yield declare.layer_out("OUTPUT", tr("Pilot communes"), tr("Every commune, chosen or not, and why."), "any")

    def rules(self) -> list[Rule]:
        from ...core.rules import Between, NotEmpty

        return [NotEmpty("INPUT"), Between("K", 1, 1000)]

    def execute(self, job: Job) -> None:
        from .runs.ercpilots import run

        run(job)
