"""Least-cost compensation portfolio."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...core.erc import schema
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class ErcPortfolio(AulaAlgorithm):
    """The cheapest set of sites that meets every need, proved; or what is missing and why. Needs scipy."""

    ID = "ercportfolio"
    GROUP = "erc"
    NAME = mark("Least-cost compensation portfolio")
    SUMMARY = mark(
        "The cheapest set of sites that meets every need: a proved optimum with a fixed tie-break and the next best "
        "sets; when the time is over before the proof, how much cheaper another set may be at most. When needs cannot "
        "be met, what is missing and the rule to relax. Needs the Python package scipy."
    )
    TAGS = "erc, compensation, portefeuille, moindre coût, optimisation, MILP, sites, portfolio"
    FIELDS = {"OUTPUT": schema.PORTFOLIO, "BALANCE": schema.BALANCE, "SETS": schema.SETS}
    STYLES = {"OUTPUT": "erc_portefeuille.qml"}
    PACKAGES = ("pandas", "scipy")

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector("INPUT", tr("Sites"), tr("Result of the search for sites, or polygons with id_site."))
        yield declare.vector("OPTIONS", tr("Options"), tr("Table of options of the search for sites."), ("any",))
        yield declare.vector("NEEDS", tr("Needs"), tr("Table of needs of the ERC sequence, one variant."), ("any",))
        yield declare.field(
            "COST_FIELD", tr("Cost"), tr("When all costs are empty, area is minimised instead."), "INPUT", "cout_eur"
        )
        yield declare.field(
            "DISTANCE_FIELD", tr("Distance"), tr("Breaks ties between sets of the same cost."), "INPUT", "distance_m"
        )
        yield declare.field(
            "CHOICE_FIELD", tr("Imposed choices"), tr("Words obligatoire or interdit."), "INPUT", advanced=True
        )
        yield declare.number("MARGIN_PCT", tr("Margin (%)"), tr("Asked over each need."), 0)
        yield declare.number(
            "PROXIMITY_SHARE", tr("Share nearby"), tr("Share of each need from tiers 1 and 2 (0-1)."), 0.5
        )
        yield declare.number("MAX_SITES", tr("Most sites"), tr("0: no limit."), 0, whole=True, advanced=True)
        yield declare.number(
            "BUDGET_EUR",
            tr("Budget (euros)"),
            tr("0: none. With one, the aim is least shortfall, then cost."),
            0,
            advanced=True,
        )
        yield declare.number("TIME_LIMIT_S", tr("Time limit (s)"), tr("For the solver."), 60, advanced=True)
        yield declare.number(
            "ALTERNATIVES", tr("Next best sets"), tr("How many dearer sets are shown."), 3, whole=True, advanced=True
        )
        yield declare.layer_out("OUTPUT", tr("Chosen sites"), tr("Sites of the set and the needs they cover."))
        yield declare.layer_out(
            "BALANCE", tr("Balance of the needs"), tr("Asked, obtained, missing."), "any", optional=True
        )
        yield declare.layer_out(
            "SETS", tr("Sets"), tr("The set chosen, ties and next best sets."), "any", optional=True
        )
        yield parameters.report_parameter()

    def rules(self) -> list[Rule]:
        from ...core.rules import Between, HasFields, NotEmpty

        return [
            NotEmpty("INPUT"),
            HasFields("INPUT", ("id_site",)),
            HasFields("OPTIONS", ("id_site", "famille", "code", "valeur", "ha", "ue_nettes")),
            HasFields("NEEDS", ("cle_besoin", "famille", "classe_valeur", "code", "ue_requises", "ha_requis")),
            Between("PROXIMITY_SHARE", 0, 1),
            Between("MARGIN_PCT", 0, 1000),
            Between("MAX_SITES", 0, 1e6),
            Between("BUDGET_EUR", 0, 1e12),
            Between("TIME_LIMIT_S", 1, 3600),
            Between("ALTERNATIVES", 0, 20),
        ]

    def execute(self, job: Job) -> None:
        from .runs.ercportfolio import run

        run(job)
