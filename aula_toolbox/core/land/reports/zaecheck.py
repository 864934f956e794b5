"""The report of the check of a delivery of economic sites."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from .. import checks

if TYPE_CHECKING:
    import pandas as pd

    from ...language import Language

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
SEVERITIES = {checks.ERROR: mark("Error"), checks.WARNING: mark("Warning"), checks.INFO: mark("Remark")}
COLLECT = (mark("What each line of the list above asks for."),)


def page(told: Told, findings: pd.DataFrame, counts: Mapping[str, int]) -> str:
    """The HTML of the report. findings: `schema.FINDINGS`; counts: rows of each table."""

    def found(report: Report) -> None:
        tr = report.language.tr
        ordered = findings.assign(rank=findings["gravite"].map({checks.ERROR: 0, checks.WARNING: 1, checks.INFO: 2}))
        rows = ordered.sort_values(["rank", "table", "objet"], kind="stable").head(SHOWN)
        if len(rows):
            titles = [tr("Severity"), tr("What is wrong"), tr("Object"), tr("Table"), tr("Field")]
            kept = rows[["gravite", "message", "objet", "table", "champ"]].astype(str).to_numpy().tolist()
            cells = [
                [tr(SEVERITIES[severity]) if severity in SEVERITIES else severity, *others]
                for severity, *others in kept
            ]
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

    chapters = Chapters((), found, sure, COLLECT, METHOD, LIMITS, _brief(told.language, findings, counts))
    return compose(begin(told, mark("Check of a delivery of economic sites")), told, chapters)


def _brief(language: Language, findings: pd.DataFrame, counts: Mapping[str, int]) -> Brief:
    """Whether the delivery is conform, and what is left to look at."""
    tr, number = language.tr, language.number
    errors, warnings, remarks = (int((findings["gravite"] == one).sum()) for one in SEVERITIES)
    rows = number(sum(counts.values()))
    first = tr("The delivery is conform by our controls: no error in the {rows} rows that were read.", rows=rows)
    if errors:
        first = language.counted(
            errors,
            mark("The delivery is to be corrected: {count} error in the {rows} rows that were read."),
            mark("The delivery is to be corrected: {count} errors in the {rows} rows that were read."),
            rows=rows,
        )
    second = tr(
        "Warnings to look at: {warnings}; remarks: {remarks}.", warnings=number(warnings), remarks=number(remarks)
    )
    figures = [
        Figure(number(errors), tr("errors"), tr("in {count} rows read", count=rows)),
        Figure(number(warnings), tr("warnings")),
        Figure(number(remarks), tr("remarks")),
    ]
    return Brief([first, second], figures)
