"""Size tanks for a target, at the knee of the curve, and by the usual rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.messages import mark
from ...core.rain import schema
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class RainSizing(AulaAlgorithm):
    """Several ways to size the tank of each roof, side by side."""

    ID = "rainsizing"
    GROUP = "rain"
    NAME = mark("Size tanks")
    SUMMARY = mark(
        "Gives each roof the smallest tank that reaches a target coverage, the tank after which a larger one brings "
        "little, and the sizes of the usual rules, side by side. A target that no tank reaches is said: the largest "
        "size is never given in silence. Sizes are chosen on a table that never overstates; the coverages written with "
        "them are exact."
    )
    TAGS = "pluie, rain, cuve, citerne, tank, cistern, dimensionnement, sizing, cible, target, coude, knee, EN 16941-1"
    FIELDS = {"OUTPUT": schema.SIZING, "OUTPUT_CURVES": schema.CURVES}
    STYLES = {"OUTPUT": "rain_sizing.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield parameters.roofs_parameter(tr("Roofs with their demand"))
        yield parameters.rain_files()
        yield declare.number(
            "TARGET",
            tr("Target coverage (%)"),
            tr("Share of the demand that the tank must cover, on average over the years."),
            80.0,
        )
        yield declare.number(
            "KNEE",
            tr("Gain at the knee (m3 a year per m3)"),
            tr("The knee is the smallest market size after which the next one brings less than this."),
            5.0,
            advanced=True,
        )
        yield parameters.rounding_parameter()
        yield parameters.rule_parameter()
        yield parameters.loss_parameter()
        yield from parameters.series_parameters()
        yield parameters.tables_parameter()
        yield declare.layer_out("OUTPUT", tr("Sized tanks"), tr("The input's fields and the sizes."), "any")
        yield declare.layer_out(
            "OUTPUT_CURVES",
            tr("Curves of coverage"),
            tr("Coverage and used volume of each roof for every market size; for 5 000 features at most."),
            "any",
            optional=True,
            by_default=False,
        )

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import Between

        return [Between("TARGET", 1, 99), Between("KNEE", 0, 1000), Between("INITIAL_LOSS", 0, 5)]

    def execute(self, job: Job) -> None:
        from .runs import rainsizing

        rainsizing.run(job)
