"""The report of the comparison of variants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...language import Language
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from . import UE_FIRST

if TYPE_CHECKING:
    import pandas as pd

METHOD = (
    mark("Criteria, in order: area of strong stakes left, units left, ENAF taken, cost."),
    mark("Values are compared after rounding to 4 decimals; ties go to the name."),
    mark("A variant is dominated when another one is no worse everywhere and better once."),
    mark("Score: each criterion goes from 1 (best) to 0 (worst), weighted 40, 30, 20 and 10."),
)
LIMITS = (
    mark("The weights are a proposal; the lexicographic rank does not use them."),
    mark("The values by land cover are a proposal built on an English metric: an ecologist must validate them."),
)
COLLECT = (
    mark("The criteria that a variant lacks: they were left out for all."),
    mark("The cost of each variant, measures of avoidance and reduction included."),
)


def page(told: Told, ranked: pd.DataFrame) -> str:
    """The HTML of the report: ranked variants (`schema.VARIANTS`) with their criteria and sentences."""
    chapters = Chapters(
        given=(),
        found=lambda report: _found(report, ranked),
        sure=lambda report: _sure(report, ranked),
        collect=COLLECT,
        method=METHOD,
        limits=LIMITS,
        brief=_brief(told.language, ranked),
    )
    return compose(begin(told, mark("Variants compared")), told, chapters)


def _brief(language: Language, ranked: pd.DataFrame) -> Brief:
    """Which variant comes first, and whether the weights could change that."""
    tr, number = language.tr, language.number
    rows = ranked.sort_values("rang", kind="stable")
    best, count = rows.iloc[0], len(rows)
    dominated = int(rows["domine"].astype(bool).sum())
    first = tr(
        "Variant {name} comes first of {count}: it leaves {units}, and {area} of strong stakes.",
        name=str(best["variante"]),
        count=number(count),
        units=number(best["ue_residuelles"], 2, "UE"),
        area=number(best["ha_enjeu_fort_residuel"], 2, "ha"),
    )
    if count == 1:
        second = tr("There is no other one to compare it with.")
    elif dominated == count - 1:
        second = tr("Every other one is dominated: no weight would change that.")
    else:
        second = tr("The order of those that none dominates depends on the weights: a choice of the council.")
    figures = [
        Figure(
            number(best["ue_residuelles"], 2, "UE"), tr("left by the first variant"), tr("a proposal, to be validated")
        ),
        Figure(number(best["ha_enjeu_fort_residuel"], 2, "ha"), tr("of strong stakes left by it")),
        Figure(number(dominated), tr("variants dominated"), tr("of {count}", count=number(count))),
    ]
    return Brief([first, second], figures)


def _found(report: Report, ranked: pd.DataFrame) -> None:
    tr, number = report.language.tr, report.language.number
    report.notice(tr(UE_FIRST))
    headers = [
        tr("Rank"),
        tr("Variant"),
        tr("Strong stakes (ha)"),
        tr("Units left"),
        tr("ENAF (ha)"),
        tr("Cost (euros)"),
        tr("Score"),
        tr("Dominated"),
    ]
    rows = [
        [
            number(row["rang"]),
            row["variante"],
            number(row["ha_enjeu_fort_residuel"], 3),
            number(row["ue_residuelles"], 2),
            number(_float(row["enaf_ha"]), 3),
            number(_float(row["cout_eur"])),
            number(row["score"], 1),
            tr("yes") if row["domine"] else tr("no"),
        ]
        for row in ranked.to_dict("records")
    ]
    report.table(headers, rows, tr("Variants, best first"), (0, 2, 3, 4, 5, 6))
    report.bullets(ranked["explication"])


def _sure(report: Report, ranked: pd.DataFrame) -> None:
    """Which orders depend on the weights, and which do not."""
    tr = report.language.tr
    dominated = [str(name) for name, is_so in zip(ranked["variante"], ranked["domine"]) if is_so]
    if dominated:
        report.paragraph(tr("Dominated, whatever the weights: {variants}.", variants=", ".join(dominated)))
    else:
        report.paragraph(tr("No variant is dominated: their order depends on the weights."))


def _float(value: object) -> float | None:
    return None if value is None else float(str(value))
