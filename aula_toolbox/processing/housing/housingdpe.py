"""Read and clean DPE."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.housing import schema
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class HousingDpe(parameters.HousingAlgorithm):
    """DPE read, each dwelling counted once, every label under one rule."""

    ID = "housingdpe"
    GROUP = "housing"
    NAME = mark("Read and clean DPE")
    SUMMARY = mark(
        "Reads files of ADEME of any generation, counts each dwelling once (replaced DPE, buildings and flats), and "
        "brings every label to one dated rule from the two totals of energy. The published label stays beside it; "
        "what contradicts itself is told, never guessed."
    )
    TAGS = "DPE, étiquette, ADEME, passoire thermique, doublons, label, energy performance certificate, réforme 2026"
    FIELDS = {"OUTPUT": schema.DWELLINGS, "QA": schema.QA}
    STYLES = {"OUTPUT": "housing_dpe.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield parameters.dpe_files()
        yield from parameters.rule_parameters()
        yield parameters.tables_parameter()
        yield declare.layer_out(
            "OUTPUT",
            tr("Dwellings with a DPE"),
            tr(
                "One point a row of the files, those left out too, with the reason. A DPE number names a dwelling: do "
                "not publish these points."
            ),
            "point",
        )
        yield parameters.quality_output()

    def rules(self) -> Iterable[Rule]:
        return ()

    def execute(self, job: Job) -> None:
        from .runs import housingdpe

        housingdpe.run(job)
