"""The report of the search for compensation sites."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ...charts import Axis, bar_chart
from ...landcover import worded
from ...language import Language
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from ..candidates import CRITERIA, NAMES, REASONS
from ..texts import need_name
from . import UE_FIRST, to_validate

if TYPE_CHECKING:
    import pandas as pd

    from ..options import CompensationNeed

METHOD = (
    mark("Each site is cut by the land cover; every piece that may be converted receives the habitat a need asks for."),
    mark("Net gain = proximity x (units after, less time and difficulty, minus units before). A loss is refused."),
    mark("The need shown is the one of which the site covers the largest share."),
    mark("Score = weighted mean of gain, connexion, proximity, land ownership and shared stakes, on 100."),
    mark("The weight of an unknown criterion goes to the others; under 60 % of known weight there is no score."),
    mark("Ranks are tried again with weights moved by 20 % at random: the 5th and 95th percentiles are given."),
)
LIMITS = (
    mark("The values by land cover are a proposal built on an English metric: an ecologist must validate them."),
    mark("Weights, tiers by distance and the reference gain of 6 UE per ha are proposals."),
    mark("A site is a possibility, not an agreement: neither the owner nor the soil was asked."),
)
COLLECT = (
    mark("Land ownership of the best sites, and a cost."),
    mark("The ecological state of the best sites, in the field."),
    mark("Pollution and former uses, for friches."),
    mark("Functional units (catchments, SAGE) when tiers come from the distance alone."),
)
CHARTED = 15
SHOWN = 200
"""Ranked sites told one by one; the layer holds them all, with the same fields."""


def page(
    told: Told,
    result: pd.DataFrame,
    needs: Sequence[CompensationNeed],
    unknown: pd.DataFrame,
    weights: Mapping[str, float],
    nomenclature: str = "",
) -> str:
    """The HTML of the report: figures, best sites with their contributions and sentence, sites set aside by reason.

    result: `schema.CANDIDATES`; unknown: pieces (`code`, `m2`) whose cover has no value; the map of `told` is `score`.
    """
    ranked = result[result["rang"].notna()].sort_values("rang")

    def found(report: Report) -> None:
        tr = report.language.tr
        report.notice(tr(UE_FIRST))
        _needs(report, needs, nomenclature)
        report.section(tr("The best sites"))
        _best(report, ranked, weights)
        _aside(report, result)

    def sure(report: Report) -> None:
        _without_value(report, unknown, nomenclature)
        to_validate(report)

    chapters = Chapters((), found, sure, COLLECT, METHOD, LIMITS, _brief(told.language, result, ranked))
    return compose(begin(told, mark("Compensation sites")), told, chapters)


def _brief(language: Language, result: pd.DataFrame, ranked: pd.DataFrame) -> Brief:
    """How many sites can serve, and which comes first."""
    tr, number = language.tr, language.number
    eligible, gain = int(result["eligible"].sum()), number(ranked["ue_nettes"].sum(min_count=1), 1, "UE")
    counts = {"eligible": number(eligible), "count": number(len(result))}
    verdict = [tr("{eligible} of {count} sites examined can serve.", **counts)]
    if len(ranked):
        best = ranked.iloc[0]
        score = number(best["score"], 0)
        verdict.append(tr("{site} comes first, with {score} of 100.", site=str(best["id_site"]), score=score))
    else:
        verdict.append(tr("None can be ranked."))
    figures = [
        Figure(number(len(result)), tr("sites examined")),
        Figure(number(eligible), tr("eligible")),
        Figure(gain, tr("net gain of the eligible sites together"), tr("a proposal, to be validated")),
    ]
    return Brief(verdict, figures, "score", tr("Sites by score"))


def _needs(report: Report, needs: Sequence[CompensationNeed], nomenclature: str) -> None:
    tr, number = report.language.tr, report.language.number
    report.section(tr("Needs"))
    rows = [
        [need_name(need.key), number(need.units, 2), number(need.area_ha, 3), worded(need.code, nomenclature)]
        for need in needs
    ]
    report.table([tr("Need"), tr("UE asked"), tr("Area asked (ha)"), tr("Code")], rows, "", [1, 2])


def _without_value(report: Report, unknown: pd.DataFrame, nomenclature: str) -> None:
    tr, number = report.language.tr, report.language.number
    if len(unknown):
        report.section(tr("Covers without value"))
        areas = unknown.groupby(unknown["code"].fillna(tr("no land cover")))["m2"].sum() / 1e4
        report.table(
            [tr("Cover without value"), tr("Area (ha)")],
            [[worded(code, nomenclature), number(area, 2)] for code, area in areas.items()],
            "",
            [1],
        )


def _best(report: Report, ranked: pd.DataFrame, weights: Mapping[str, float]) -> None:
    language = report.language
    tr, number = language.tr, language.number
    if not len(ranked):
        report.paragraph(tr("No site is eligible with a score: see the reasons below."))
        return
    top = ranked.head(SHOWN).to_dict("records")
    caption = tr("Contributions add up to the score. Weights: {weights}.", weights=_maxima(weights))
    if len(ranked) > SHOWN:
        caption += " " + tr(
            "{shown} of {count} ranked sites; the layer holds them all.", shown=SHOWN, count=len(ranked)
        )
    headers = [tr("Rank"), tr("Site"), tr("Score"), *(NAMES[name] for name in CRITERIA), "UE", tr("Ranks 5-95 %")]
    table = [
        [
            f"{row['rang']:.0f}",
            row["id_site"],
            number(row["score"], 1),
            *(number(row[f"c_{name}"], 1) for name in CRITERIA),
            number(row["ue_nettes"], 2),
            f"{number(row['rang_p5'])} – {number(row['rang_p95'])}",
        ]
        for row in top
    ]
    report.table(headers, table, caption, range(2, 9))
    axis = Axis(tr("Score"), high=100.0, decimals=1)
    names, scores = [str(row["id_site"]) for row in top[:CHARTED]], [float(row["score"]) for row in top[:CHARTED]]
    report.chart(bar_chart(names, scores, axis, language, tr("Score of the best sites")), tr("Score of the best sites"))
    report.subsection(tr("Each ranked site in one sentence"))
    report.bullets(row["explication"] for row in top)


def _maxima(weights: Mapping[str, float]) -> str:
    return ", ".join(f"{NAMES[name]} {weights[name]:g}" for name in CRITERIA)


def _aside(report: Report, result: pd.DataFrame) -> None:
    tr, number = report.language.tr, report.language.number
    report.section(tr("Sites set aside"))
    counts: dict[str, int] = {}
    for reasons in result["motif"]:
        for code in filter(None, reasons.split(";")):
            counts[code] = counts.get(code, 0) + 1
    rows = [[tr(REASONS[code]), number(count), code] for code, count in sorted(counts.items())]
    without = int(((result["eligible"] == 1) & result["score"].isna()).sum())
    if without:
        rows.append([tr("eligible, but too few criteria are known"), number(without), "–"])
    report.table([tr("Reason"), tr("Sites"), tr("Code")], rows, tr("A site may have several reasons."), [1])
