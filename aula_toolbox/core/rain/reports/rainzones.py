"""The report of rainzones: where to begin, why, and how firm that is.

Method: docs/design/rain.md#reports
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ...charts import Axis, bar_chart
from ...language import Language
from ...messages import listing, mark
from ...report import Brief, Chapters, Figure, Report, Told, compose
from ..tables import RainTables
from ..zones import POTENTIAL, STAKES, Ranking, ZoneCriterion

if TYPE_CHECKING:
    import pandas as pd

SHOWN = 10
CLASS_WORDS = {
    "agir": mark("high potential and high stakes: act first"),
    "levier": mark("high potential, lower stakes: a lever"),
    "besoin": mark("lower potential, high stakes: a need"),
    "secondaire": mark("lower potential and lower stakes"),
    "fort": mark("high potential"),
    "faible": mark("lower potential"),
    "incomplet": mark("too little is known, or no simulated roof: no rank"),
}


@dataclass(frozen=True)
class ZoneRun:
    """What the report tells of: zones by name, their table (schema.ZONES), the criteria and what they gave."""

    layer: str
    names: Sequence[str]
    table: pd.DataFrame
    criteria: Sequence[ZoneCriterion]
    ranking: Ranking
    draws: int
    least_complete_pct: float

    @property
    def order(self) -> list[int]:
        """Ranked zones from the first to the last."""
        rank = self.table["rang"].to_numpy(dtype=np.float64)
        return [int(row) for row in np.argsort(rank, kind="stable") if not np.isnan(rank[row])]

    @property
    def has_stakes(self) -> bool:
        """Whether a criterion says where the need is."""
        return any(one.axis == STAKES for one in self.criteria)


COLLECT = (
    mark("Days of water restriction, flood zones, combined sewers: the stakes of each zone."),
    mark("Real water use of the largest roofs of the first zones."),
)
LIMITS = (
    mark("The order compares the zones of this run with each other: a score is no absolute value."),
    mark("A pre-diagnosis of a building stock: it never replaces the study of one installation."),
)


def page(told: Told, run: ZoneRun, tables: RainTables) -> str:
    """The HTML of the report."""
    tr, number = told.language.tr, told.language.number
    report = Report(
        tr("Rainwater: where to begin"),
        tr("{layer}: {count} zones", layer=run.layer, count=number(len(run.table))),
        told.language,
        tr("Pre-diagnosis of a building stock: it never replaces the study of one installation"),
    )

    def found(report: Report) -> None:
        zone_ranking(report, run)
        _reasons(report, run)

    chapters = Chapters(
        given=(),
        found=found,
        sure=lambda report: _uncertain(report, run, tables),
        collect=COLLECT,
        method=lambda report: _criteria(report, run),
        limits=LIMITS,
        brief=_brief(told.language, run),
    )
    return compose(report, told, chapters)


def _brief(language: Language, run: ZoneRun) -> Brief:
    """Which zones come first, and how much of the water they hold."""
    tr, number = language.tr, language.number
    totals, ten = run.table, run.order[:SHOWN]
    used = float(totals["util_m3_an"].sum())
    share = 100.0 * float(totals["util_m3_an"].iloc[ten].sum()) / used if used > 0 else float("nan")
    if not ten:
        return Brief([tr("No zone can be ranked: no simulated roof lies inside, or too little is known.")])
    ranked, count = number(len(run.order)), number(len(totals))
    words = {"share": number(share, 0, "%"), "count": number(len(ten)), "zone": run.names[ten[0]]}
    verdict = [
        tr("{zone} comes first of the {ranked} zones that can be ranked.", ranked=ranked, **words),
        tr("The {count} first zones hold {share} of the rainwater used.", **words),
    ]
    roofs = tr("{count} roofs with a simulated tank", count=number(int(totals["n_simule"].sum())))
    figures = [
        Figure(number(used, 0, "m³/an"), tr("rainwater used, all zones"), roofs),
        Figure(number(share, 0, "%"), tr("of it in the {count} first zones", count=number(len(ten)))),
        Figure(ranked, tr("zones ranked"), tr("of {count}", count=count)),
    ]
    return Brief(verdict, figures, "zones", tr("Zones by class, with their rank"))


def zone_ranking(report: Report, run: ZoneRun) -> None:
    """Table of the first zones, the sentence on stability, and the classes."""
    language = report.language
    tr, number = language.tr, language.number
    report.section(tr("Zones in order"))
    if not run.order:
        report.notice(tr("No zone can be ranked: no simulated roof lies inside, or too little is known."))
        return
    rows = [
        [
            number(row["rang"]),
            run.names[place],
            row["classe"],
            number(row["score_pot"], 0),
            number(row["score_enj"], 0),
            number(row["util_m3_an"]),
            number(row["v_m3_ha"], 1),
            number(row["cr_pct"], 0, "%"),
            number(row["ruis_j20_mm"], 2),
            number(row["complet_pct"], 0, "%"),
            number(row["stab_pct"], 0, "%"),
        ]
        for place, row in ((place, run.table.iloc[place]) for place in run.order[:SHOWN])
    ]
    headers = [
        tr("Rank"),
        tr("Zone"),
        tr("Class"),
        tr("Potential"),
        tr("Stakes"),
        tr("Used (m³ a year)"),
        tr("m³ per ha"),
        tr("Coverage"),
        tr("Kept on a very wet day (mm)"),
        tr("Completeness"),
        tr("Stability"),
    ]
    report.table(headers, rows, tr("The first zones. Scores go from 0 to 100 among the zones."), range(3, 11))
    _stability(report, run)
    counts = run.table["classe"].value_counts()
    report.table(
        [tr("Class"), tr("Meaning"), tr("Zones")],
        [[name, tr(words), number(int(counts[name]))] for name, words in CLASS_WORDS.items() if name in counts],
        numeric=[2],
    )


def _stability(report: Report, run: ZoneRun) -> None:
    """How firm the first rank is, and a sure and a doubtful zone."""
    language = report.language
    tr, number = language.tr, language.number
    if not run.draws:
        report.paragraph(tr("The stability of the ranks was not computed."))
        return
    first = run.order[0]
    stable = float(run.table["stab_pct"].iloc[first])
    report.paragraph(
        tr(
            "{zone} comes first; it stays among the first tenth under {share} of {draws} sets of near weights.",
            zone=run.names[first],
            share=number(stable, 0, "%"),
            draws=number(run.draws),
        )
    )
    stability = run.table["stab_pct"].to_numpy(dtype=np.float64)
    with np.errstate(invalid="ignore"):
        torn = [int(place) for place in np.flatnonzero((stability >= 20) & (stability <= 80))]
    if torn:
        report.paragraph(
            tr(
                "{count} zones enter or leave the first tenth as the weights move: their place is a choice, not a fact "
                "({zones}).",
                count=number(len(torn)),
                zones=listing((run.names[place] for place in torn), SHOWN),
            )
        )


def _criteria(report: Report, run: ZoneRun) -> None:
    language = report.language
    tr, number = language.tr, language.number
    report.section(tr("What the order is made of"))
    titles = {POTENTIAL: tr("potential"), STAKES: tr("stakes")}
    sums = {axis: sum(one.weight for one in run.criteria if one.axis == axis) for axis in titles}
    rows = []
    for one in run.criteria:
        known = ~np.isnan(run.ranking.contributions[one.field])
        rows.append(
            [
                one.label if one.label and language.code == "fr" else one.field,
                titles[one.axis],
                tr("more is better") if one.sign == "+" else tr("less is better"),
                number(100.0 * one.weight / sums[one.axis], 0, "%"),
                number(100.0 * float(known.mean()), 0, "%"),
            ]
        )
    report.table(
        [tr("Criterion"), tr("Axis"), tr("Direction"), tr("Weight in its axis"), tr("Zones where it counts")],
        rows,
        numeric=[3, 4],
    )
    report.paragraph(
        tr(
            "The two axes are never multiplied. A criterion that is not known in a zone weighs nothing there: the "
            "weights are shared among the others and the completeness says so. Below {least} no score is given.",
            least=number(run.least_complete_pct, 0, "%"),
        )
    )
    if not run.has_stakes:
        report.notice(
            tr(
                "No criterion tells where the need is (restrictions, flooding, combined sewers...): the order is that "
                "of the potential alone. Add fields to the zones and give CRITERIA."
            )
        )


def _reasons(report: Report, run: ZoneRun) -> None:
    language = report.language
    if not run.order:
        return
    report.section(language.tr("Why these zones"))
    place = run.order[0]
    names, values = [], []
    for one in run.criteria:
        points = float(run.ranking.contributions[one.field][place])
        names.append(one.label if one.label and language.code == "fr" else one.field)
        values.append(points)
    title = language.tr("Points of each criterion, {zone} (first zone)", zone=run.names[place])
    report.chart(bar_chart(names, values, Axis(language.tr("points"), decimals=0), language, title), title)
    ten = run.order[:SHOWN]
    used = [float(run.table["util_m3_an"].iloc[row]) for row in ten]
    title = language.tr("Rainwater used in the first zones (m³ a year)")
    report.chart(
        bar_chart([run.names[row] for row in ten], used, Axis(language.tr("m³ a year")), language, title), title
    )


def _uncertain(report: Report, run: ZoneRun, tables: RainTables) -> None:
    language = report.language
    tr, number = language.tr, language.number
    totals = run.table
    estimated = int(totals["n_estime"].sum())
    report.bullets(
        [
            tr(
                "{count} of {all} buildings have two estimated inputs or more (coefficient, demand, dwellings, rain).",
                count=number(estimated),
                all=number(int(totals["n_bat"].sum())),
            ),
            tr(
                "{count} roofs are to be checked or of restricted use; without them {share} of the volume remains.",
                count=number(int(totals["n_verifier"].sum() + totals["n_restreint"].sum())),
                share=number(_share_ok(totals), 0, "%"),
            ),
            tr(
                "A roof that uses {limit} m³ a year or more counts as a fast lever.",
                limit=number(tables.constants["gros_m3_an"]),
            ),
            tr("The weights are a political choice; the stability tells which places depend on them."),
        ]
    )


def _share_ok(totals: pd.DataFrame) -> float:
    used = float(totals["util_m3_an"].sum())
    return 100.0 * float(totals["util_ok_m3_an"].sum()) / used if used > 0 else float("nan")
