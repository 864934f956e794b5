"""Land budget of a decade."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...core.erc import schema_land, words
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class ZanCounter(AulaAlgorithm):
    """What each commune may take until the horizon, what it took, and where its pace leads."""

    ID = "zancounter"
    GROUP = "erc"
    NAME = mark("Land budget 2021-2031")
    SUMMARY = mark(
        "From the Cerema flows of land consumption: the budget of each commune and group, what is left, and where the "
        "present pace leads. A year without figure gives no budget, never 0. Not the artificialisation of the decree."
    )
    TAGS = "zan, consommation, ENAF, compteur foncier, budget, SRADDET, Cerema, fichiers fonciers, land budget"
    FIELDS = {
        "OUTPUT": schema_land.COUNTER,
        "GROUPS": schema_land.COUNTER_GROUPS,
        "REGIMES": schema_land.COUNTER_REGIMES,
    }
    STYLES = {"OUTPUT": "zan_compteur.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector(
            "INPUT", tr("Land consumption"), tr("Cerema table or layer: columns naf11art12 and so on."), ("any",)
        )
        yield parameters.code_field("INPUT")
        yield parameters.name_field("INPUT")
        yield declare.choice("UNIT", tr("Unit of the columns"), tr("m2 in the Cerema files."), words.UNITS, "m2")
        yield declare.number("REF_START", tr("First year of the reference"), tr("2011 by law."), 2011, whole=True)
        yield declare.number("REF_END", tr("Last year of the reference"), tr("2020 by law."), 2020, whole=True)
        yield declare.number("HORIZON", tr("Horizon"), tr("Last year of the budget."), 2030, whole=True)
        yield declare.number(
            "TARGET_PCT", tr("Reduction asked (%)"), tr("Where the table of targets says nothing."), 50
        )
        yield declare.text(
            "LAW_DATE",
            tr("Law at the date"),
            tr("Rules in force that day (table zan_droit): year or date such as 2026-11-30. Empty: today."),
        )
        yield declare.tables("zan_objectifs_hdf", "zan_droit")
        yield declare.field(
            "TARGET_FIELD",
            tr("Target territory"),
            tr("Field that holds the land of the targets, such as REGION_32 or SCOT_8."),
            "INPUT",
        )
        yield declare.number(
            "GUARANTEE_HA",
            tr("Guarantee (ha)"),
            tr("Least budget of a commune; empty: that of the law at the date (1 ha)."),
        )
        yield declare.flag(
            "APPLY_GUARANTEE",
            tr("Apply the guarantee"),
            tr("Raises the budgets below it; never those of groups."),
            True,
        )
        yield declare.field(
            "GUARANTEE_FIELD",
            tr("Entitled to the guarantee"),
            tr("0/1; by law communes covered by a planning document. All when empty."),
            "INPUT",
            advanced=True,
        )
        yield declare.field(
            "DELEGATED_FIELD",
            tr("Delegated communes"),
            tr("Number of delegated communes of a commune nouvelle made after 2011; else from the table of mergers."),
            "INPUT",
            advanced=True,
        )
        yield declare.field("GROUP_FIELD", tr("Group"), tr("EPCI, SCoT..."), "INPUT")
        yield declare.field(
            "HANDED_FIELD",
            tr("Guarantee handed over"),
            tr("1: the commune hands its guarantee over to its group, which keeps it; it has none itself."),
            "INPUT",
            advanced=True,
        )
        yield declare.number(
            "RESERVE_PCT",
            tr("Shared envelope (%)"),
            tr("Part of the budgets that groups keep for the projects they share (type mutualise)."),
            0,
            advanced=True,
        )
        yield parameters.projects_parameter()
        yield declare.flag(
            "MERGES",
            tr("Sum merged communes"),
            tr("Communes that merged are summed into the one they became (62549, 62743, 62461 into 62447)."),
            True,
            advanced=True,
        )
        yield declare.layer_out("OUTPUT", tr("Budget by commune"), tr("One row a commune."), "any")
        yield declare.layer_out(
            "GROUPS", tr("Budget by group"), tr("Sums; no guarantee on a group."), "any", optional=True
        )
        yield declare.layer_out(
            "REGIMES",
            tr("Budget by regime"),
            tr("The law at the date and each hypothesis of the table, side by side. Hypotheses are not the law."),
            "any",
            optional=True,
            by_default=False,
        )
        yield parameters.report_parameter()

    def rules(self) -> list[Rule]:
        from ...core.rules import Between, NotEmpty

        return [
            NotEmpty("INPUT"),
            Between("TARGET_PCT", 0, 100),
            Between("GUARANTEE_HA", 0, 100),
            Between("RESERVE_PCT", 0, 100),
            Between("REF_START", 2000, 2099),
            Between("REF_END", 2000, 2099),
            Between("HORIZON", 2000, 2099),
        ]

    def execute(self, job: Job) -> None:
        from .runs.zancounter import run

        run(job)
