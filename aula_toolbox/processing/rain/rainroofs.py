"""Qualify roofs."""

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


class RainRoofs(AulaAlgorithm):
    """Area, runoff coefficient, asbestos flag and status of each roof."""

    ID = "rainroofs"
    GROUP = "rain"
    NAME = mark("Qualify roofs")
    SUMMARY = mark(
        "Measures each roof, gives it a runoff coefficient from its material, flags possible asbestos and gives it a "
        "status with its reasons under dated legal rules: ok, restreint, verifier or exclu. A pre-diagnosis, no legal "
        "opinion."
    )
    TAGS = "pluie, rain, toiture, toit, roof, ruissellement, runoff, amiante, asbestos, EN 16941-1"
    FIELDS = {"OUTPUT": schema.ROOFS}
    STYLES = {"OUTPUT": "rain_status.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield parameters.input_parameter()
        yield parameters.activity_parameter()
        yield from parameters.roof_parameters()
        yield parameters.filter_parameter()
        yield parameters.tables_parameter()
        yield declare.layer_out("OUTPUT", tr("Roofs"), tr("One row a building, excluded ones included."))

    def rules(self) -> Iterable[Rule]:
        return [*parameters.roof_rules(), parameters.filter_rule()]

    def execute(self, job: Job) -> None:
        from .runs import rainroofs

        rainroofs.run(job)
