"""The report of fricheportfolio: the needs, what is given to each, what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...messages import mark
from ...report import Chapters, Figure, Report, Told, compose
from ..criteria import table
from ..rules import shipped

if TYPE_CHECKING:
    import pandas as pd

COLLECT = (
    mark("The agreement of the owners, and the facts that each site still lacks (frichequalify tells which)."),
    mark("The cost of the works of the sites retained, by a study."),
)
METHOD = (
    mark("A site takes one use at most, among those whose index reaches the least asked and that nothing excludes."),
    mark("The sharing seeks the most hectares times index, less a penalty for each hectare that a need lacks."),
)
LIMITS = (
    mark("Hectares without urban extension are not a ZAN balance. A sharing is an aid to discuss, not a programme."),
)


def page(told: Told, layer: str, columns: pd.DataFrame, summary: pd.DataFrame, status: str) -> str:
    """The HTML of the report. columns: `schema.SHARED_OUT`; summary: `schema.NEEDS_SUMMARY`; status: how it ended."""
    report = Report(told.language.tr("Needs shared over the friches"), layer, told.language, status)

    def found(report: Report) -> None:
        _figures(report, columns, summary)
        _needs(report, summary)

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
        [tr("Territory"), tr("Use"), tr("Asked (ha)"), tr("Given (ha)"), tr("Missing (ha)"), tr("Sites")],
        [
            (
                row["territoire"],
                labels.get(row["usage"], row["usage"]),
                number(row["ha_demandes"], 1),
                number(row["ha_affectes"], 1),
                number(row["deficit_ha"], 1),
                str(row["n_sites"]),
            )
            for row in summary.to_dict("records")
        ],
        numeric=(2, 3, 4, 5),
    )


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
