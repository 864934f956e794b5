"""Check of a delivery of economic sites."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...core.land import schema
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class ZaeCheck(AulaAlgorithm):
    """Every fault of a delivery in the national standard, with what is expected."""

    ID = "zaecheck"
    GROUP = "land"
    NAME = mark("Check a delivery of economic sites")
    SUMMARY = mark(
        "Reads the four tables of the national standard (CNIG Sites économiques v2024-10) and names every fault: words "
        "that are in no list, cells cut at a comma, identifiers, dates, hectares, counts and rates, personal data. The "
        "published schema holds hardly any list, so that a validator accepts any word."
    )
    TAGS = "ZAE, sites économiques, CNIG, standard, contrôle, conformité, validation, quality check"
    FIELDS = {"OUTPUT": schema.FINDINGS}

    def parameters(self) -> Iterator[Parameter]:
        titles = (tr("Poles (pole_eco)"), tr("Sites (site_eco)"), tr("Terrains (terrain_eco)"), tr("Establishments"))
        for name, title in zip(parameters.DELIVERED, titles):
            yield declare.vector(name, title, tr("Layer or table, any format."), ("any",), optional=True)
        yield declare.flag("STRICT", tr("Stop at errors"), tr("The run fails when there is an error: for a batch."))
        yield declare.tables("land_seuils")
        yield declare.layer_out("OUTPUT", tr("Findings"), tr("One row a fault."), "any")
        yield parameters.report()

    def rules(self) -> list[Rule]:
        from ...core.rules import CountGiven

        return [CountGiven(parameters.DELIVERED, 1)]

    def execute(self, job: Job) -> None:
        from .runs.zaecheck import run

        run(job)
