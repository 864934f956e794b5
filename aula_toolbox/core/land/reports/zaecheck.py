"""The report of the check of a delivery of economic sites."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ...messages import mark
from ...report import Chapters, Figure, Report, Told, compose
from .. import checks
from . import begin

if TYPE_CHECKING:
    import pandas as pd

SHOWN = 60
METHOD = (
    mark("Fields and their obligations: table schema 1.0.1 of the standard v2024-10."),
    mark("Closed lists: the standard's document of 18 October 2024, with inconnu, autre and sans objet."),
    mark("Rates are counted again from the units; useful areas from the useful terrains; areas from what is drawn."),
)
LIMITS = (
    mark("A delivery without fault is well formed; whether it is true only a visit tells."),
    mark("The published table schema accepts words that these lists do not hold: both may be right of each other."),
)
COLLECT = (mark("What each line of the list above asks for."),)


def page(told: Told, findings: pd.DataFrame, counts: Mapping[str, int]) -> str:
    """The HTML of the report. findings: `schema.FINDINGS`; counts: rows of each table."""
    errors = findings[findings["gravite"] == checks.ERROR]

    def found(report: Report) -> None:
        tr, number = report.language.tr, report.language.number
        verdict = tr("conform") if errors.empty else tr("to be corrected")
        report.figures(
            [
                Figure(verdict, tr("the delivery"), tr("{count} rows read", count=number(sum(counts.values())))),
                Figure(number(len(errors)), tr("errors")),
                Figure(number((findings["gravite"] == checks.WARNING).sum()), tr("warnings")),
                Figure(number((findings["gravite"] == checks.INFO).sum()), tr("remarks")),
            ]
        )
        ordered = findings.assign(rank=findings["gravite"].map({checks.ERROR: 0, checks.WARNING: 1, checks.INFO: 2}))
        rows = ordered.sort_values(["rank", "table", "objet"], kind="stable").head(SHOWN)
        if len(rows):
            titles = [tr("Severity"), tr("Table"), tr("Object"), tr("Field"), tr("What is wrong")]
            cells = rows[["gravite", "table", "objet", "champ", "message"]].astype(str).to_numpy().tolist()
            rest = (
                tr("The first {shown} of {count}.", shown=SHOWN, count=len(findings)) if len(findings) > SHOWN else ""
            )
            report.table(titles, cells, rest)

    def sure(report: Report) -> None:
        tr = report.language.tr
        names = ", ".join(f"{name} ({count})" for name, count in counts.items())
        report.paragraph(
            tr("Tables that were read: {names}. Links to a table that was not given are not checked.", names=names)
        )

    chapters = Chapters(given=(), found=found, sure=sure, collect=COLLECT, method=METHOD, limits=LIMITS)
    return compose(begin(told, mark("Check of a delivery of economic sites")), told, chapters)
