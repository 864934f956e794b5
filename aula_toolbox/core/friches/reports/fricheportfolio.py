"""The report of fricheportfolio: the needs, what is given to each, what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...messages import mark
from ...report import Chapters, Figure, Report, Told, compose
from ..criteria import table
from ..rules import shipped
from ..statuses import Apart

if TYPE_CHECKING:
    import pandas as pd

COLLECT = (
    mark("The agreement of the owners, and the facts that each site still lacks (frichequalify tells which)."),
    mark("The cost of the works of the sites retained, by a study."),
)
METHOD = (
    mark("A site takes one use at most, among those whose index reaches the least asked and that nothing excludes."),
    mark("The sharing seeks the most hectares times index, less a penalty for each hectare that a need lacks."),
    mark("It stops at the need: a hectare beyond it costs more than it brings."),
)
LIMITS = (
    mark("Hectares without urban extension are not a ZAN balance. A sharing is an aid to discuss, not a programme."),
)


@dataclass(frozen=True)
class PortfolioFacts:
    """What the report tells. columns: `schema.SHARED_OUT`; summary: `schema.NEEDS_SUMMARY`; status: how it ended.

    apart: sites that their status keeps apart; untold: sites without a status.
    """

    layer: str
    columns: pd.DataFrame
    summary: pd.DataFrame
    status: str
    apart: Sequence[Apart] = ()
    untold: int = 0


def page(told: Told, facts: PortfolioFacts) -> str:
    """The HTML of the report."""
    report = Report(told.language.tr("Needs shared over the friches"), facts.layer, told.language, facts.status)
    columns, summary = facts.columns, facts.summary

    def found(report: Report) -> None:
        _figures(report, columns, summary)
        _needs(report, summary)
        kept_apart(report, facts.apart, facts.untold)

    chapters = Chapters(
        given=(),
        found=found,
        sure=lambda report: _costs(report, columns),
        collect=COLLECT,
        method=METHOD,
        limits=LIMITS,
    )
    return compose(report, told, chapters)


def _figures(report: Report, columns: pd.DataFrame, summary: pd.DataFrame) -> None:
    tr, number = report.language.tr, report.language.number
    report.figures(
        [
            Figure(number(int(columns["usage_retenu"].notna().sum())), tr("sites with a use")),
            Figure(number(float(summary["ha_affectes"].sum()), 1, "ha"), tr("hectares given")),
            Figure(number(float(summary["deficit_ha"].sum()), 1, "ha"), tr("hectares missing")),
            Figure(
                number(float(summary["ha_sans_extension"].sum()), 1, "ha"),
                tr("hectares built without urban extension"),
            ),
        ]
    )


def _needs(report: Report, summary: pd.DataFrame) -> None:
    tr, number = report.language.tr, report.language.number
    labels = {one.code: one.label for one in shipped("aula_1_0").usages}
    report.section(tr("Needs"))
    report.table(
        [
            *(tr("Territory"), tr("Use"), tr("Asked (ha)"), tr("Given (ha)"), tr("Missing (ha)")),
            *(tr("Beyond the need (ha)"), tr("Sites"), tr("of which undecided")),
        ],
        [
            (
                row["territoire"],
                labels.get(row["usage"], row["usage"]),
                number(row["ha_demandes"], 1),
                number(row["ha_affectes"], 1),
                number(row["deficit_ha"], 1),
                number(row["ha_au_dela"], 1),
                str(row["n_sites"]),
                str(row["n_indecis"]),
            )
            for row in summary.to_dict("records")
        ],
        tr("Beyond the need: a site is given whole, so that the last one may hold more than what is asked."),
        numeric=(2, 3, 4, 5, 6, 7),
    )


def kept_apart(report: Report, apart: Sequence[Apart], untold: int) -> None:
    """The sites that their status keeps apart, and those whose status is not told."""
    tr, number = report.language.tr, report.language.number
    if apart:
        report.section(tr("Sites kept apart by their status"))
        rows = [(one.status, number(one.sites), number(one.hectares, 1)) for one in apart]
        report.table([tr("Status"), tr("Sites"), tr("Hectares")], rows, numeric=(1, 2))
    if untold:
        report.notice(tr("{count} sites have no status: they are taken as usable.", count=number(untold)))


def _costs(report: Report, columns: pd.DataFrame) -> None:
    tr, number = report.language.tr, report.language.number
    report.paragraph(
        tr(
            "Order of magnitude of the works, from subsidised projects: {low} to {high} thousand euros before tax.",
            low=number(float(columns["cout_bas_keur"].sum())),
            high=number(float(columns["cout_haut_keur"].sum())),
        )
    )
    report.footer(sorted({row["source"] for row in table("couts", cas=str)}))
