"""Compare the variants of a project."""

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


class ErcVariants(AulaAlgorithm):
    """Ranks variants by the harm to strong stakes, then units, land and cost; or by a weighted score."""

    ID = "ercvariants"
    GROUP = "erc"
    NAME = mark("Compare ERC variants")
    SUMMARY = mark(
        "Ranks the variants of an ERC sequence: strong stakes first, then units left, ENAF and cost, or by a weighted "
        "score. A criterion that one variant does not know is left out for all, and said."
    )
    TAGS = "erc, variantes, comparaison, éviter, alternatives, variants"
    FIELDS = {"OUTPUT": schema.VARIANTS}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector(
            "INPUT", tr("Synthesis"), tr("Table SUMMARY of the ERC sequence, one row a variant."), ("any",)
        )
        yield declare.choice(
            "METHOD",
            tr("Method"),
            tr("lexicographique: one criterion after the other; score: weighted mean."),
            words.VARIANT_METHODS,
            words.LEXICOGRAPHIC,
        )
        yield declare.layer_out("OUTPUT", tr("Ranked variants"), tr("Rank, dominance and contributions."), "any")
        yield parameters.report_parameter()

    def rules(self) -> list[Rule]:
        from ...core.erc.variants import REQUIRED
        from ...core.rules import HasFields, NotEmpty

        return [NotEmpty("INPUT"), HasFields("INPUT", REQUIRED)]

    def execute(self, job: Job) -> None:
        from .runs import ercvariants

        ercvariants.run(job)
