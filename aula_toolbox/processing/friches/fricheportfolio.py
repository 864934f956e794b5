"""Needs of territories shared over the friches."""

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


class FrichePortfolio(AulaAlgorithm):
    """Gives each site at most one use so that needs are met first, then quality."""

    ID = "fricheportfolio"
    GROUP = "friches"
    NAME = mark("Share needs over the sites")
    SUMMARY = mark(
        "Shares the hectares that territories need over the qualified friches: at most one use a site, needs first, "
        "then the best indices. Says whether the sharing is optimal and what remains missing. Costs are orders of "
        "magnitude from subsidised projects. Needs the Python package scipy."
    )
    TAGS = "friche, besoins, répartir, portefeuille, logements, foncier, optimisation, ZAN, brownfield"
    FIELDS = {"OUTPUT": schema.SHARED_OUT, "SUMMARY": schema.NEEDS_SUMMARY}
    STYLES = {"OUTPUT": "friches_besoins.qml"}
    PACKAGES = ("pandas", "scipy")

    def parameters(self) -> Iterator[Parameter]:
        yield parameters.input_parameter(tr("Results of frichequalify or frichevocation (fields i_*, ex_*, surf_m2)."))
        yield declare.vector(
            "NEEDS",
            tr("Needs"),
            tr(
                "Table territoire;usage;ha_min;ha_max;logements_min;densite_log_ha; * stands for every territory. The "
                "sharing stops at the need: at ha_max where it is given, else at ha_min."
            ),
            ("any",),
        )
        yield declare.text(
            "TERRITORY_FIELD",
            tr("Field of the territory"),
            tr("Field of the sites that holds the territory."),
            "comm_insee",
        )
        yield parameters.statuses_parameter()
        yield declare.number("INDEX_MIN", tr("Least index"), tr("A use below this index is not given to a site."), 50)
        yield declare.number(
            "TIME_LIMIT", tr("Time limit (s)"), tr("Longest search of the optimum."), 30, advanced=True
        )
        yield declare.layer_out("OUTPUT", tr("Uses given to the friches"), tr("One row a site."), "any")
        yield declare.layer_out("SUMMARY", tr("Needs met and missing"), tr("One row a need."), "any", optional=True)
        yield declare.file_out("REPORT", tr("Report"), tr("Needs, sharing and limits in one page."), parameters.HTML)

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import Between, HasFields

        return parameters.common_rules(
            Between("INDEX_MIN", 0, 100),
            Between("TIME_LIMIT", 0.1, 3600),
            HasFields("INPUT", ("site_id", "surf_m2")),
            HasFields("NEEDS", ("territoire", "usage")),
        )

    def execute(self, job: Job) -> None:
        from .runs import fricheportfolio

        fricheportfolio.share(job)
