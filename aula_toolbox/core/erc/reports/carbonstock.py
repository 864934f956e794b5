"""The report of the carbon stock."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING

from ...charts import Axis, bar_chart
from ...language import Language
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from .. import carbon

if TYPE_CHECKING:
    import pandas as pd

SHOWN = 25
METHOD = (
    mark("Carbon of a piece = area x (soil 0-30 cm + living biomass + litter + dead wood)."),
    mark("Soil densities depend on the pedoclimatic zone of the commune; biomass is that of the north-west of France."),
    mark("Each cover and use is given an occupation of ALDO by a table; the first row that fits is taken."),
    mark("Change = stock 2 minus stock 1, on the land whose carbon is known at both dates."),
)
LIMITS = (
    mark("Long-term levels, not yearly emissions: soils lose their carbon at once, and gain it over decades."),
    mark("Regional means: no measure of these soils was made."),
    mark("Hedges are an estimate from other departments and are not in the total."),
)
COLLECT = (
    mark("The use code, without which OCS GE cannot tell crops from meadows."),
    mark("The land cover where it is missing."),
)


def page(told: Told, stock: pd.DataFrame, rows: pd.DataFrame) -> str:
    """The HTML of the report: totals, occupations, map, communes, what has no value.

    stock: one row a piece; rows: one row a commune, with its name in `nom`. The map of `told` is `pieces`, or
    `communes` where the pieces are too many to be seen.
    """

    def found(report: Report) -> None:
        _soil(report, stock)
        _occupations(report, stock)
        _communes(report, rows)

    chapters = Chapters(
        given=(),
        found=found,
        sure=lambda report: _incomplete(report, stock, rows),
        collect=COLLECT,
        method=METHOD,
        limits=LIMITS,
        brief=_brief(told, stock, rows),
    )
    return compose(begin(told, mark("Carbon stock")), told, chapters)


def _without(stock: pd.DataFrame) -> float:
    """Hectares without a carbon value."""
    return float(stock.loc[stock["qualite"] == carbon.ABSENT, "ha"].sum())


def _incomplete(report: Report, stock: pd.DataFrame, rows: pd.DataFrame) -> None:
    tr, number = report.language.tr, report.language.number
    without, partial = _without(stock), int((rows["couverture_pct"] < 99).sum())
    if not (without or partial):
        report.paragraph(tr("Every commune is covered and every piece has a carbon value."))
        return
    if not partial:
        report.notice(
            tr("Incomplete: {area} ha have no carbon value. The sums bear on the rest.", area=number(without, 0))
        )
        return
    report.notice(
        tr(
            "Incomplete: {area} ha have no carbon value and {count} communes are not wholly covered. The "
            "sums bear on the rest.",
            area=number(without, 0),
            count=partial,
        )
    )


def _brief(told: Told, stock: pd.DataFrame, rows: pd.DataFrame) -> Brief:
    """How much carbon is held, on which land, and what changed where both dates are known."""
    tr, number = told.language.tr, told.language.number
    without, total = _without(stock), stock["total_tc"].sum(min_count=1)
    with_value = number(stock["ha"].sum() - without, 0, "ha")
    held, mass = number(total, 0, "tC"), number(stock["co2e_t"].sum(min_count=1), 0, "t CO2")
    change = rows["variation_tc"].sum(min_count=1)
    known = [Figure(held, tr("held, on the {area} with a value", area=with_value), tr("about {mass}", mass=mass))]
    figures = [
        *([] if isnan(total) else known),
        Figure(number(without, 0, "ha"), tr("without a carbon value"), tr("not counted as zero")),
    ]
    if not isnan(change):
        figures.append(Figure(number(change, 0, "tC"), tr("change between the dates"), tr("where both are known")))
    if not isnan(total):
        verdict = [tr("Soils and plants hold about {carbon} on {area}.", carbon=held, area=with_value)]
    else:
        verdict = [tr("No carbon can be told: no land has a value.")]
    picture, caption = ("pieces", tr("Carbon per hectare"))
    if picture not in told.pictures:
        picture, caption = "communes", tr("Carbon per hectare, mean of the part of each commune that has a value")
    return Brief([*verdict, _change(told.language, change)], figures, picture, caption)


def _change(language: Language, change: float) -> str:
    tr, written = language.tr, language.number(abs(change), 0, "tC")
    if isnan(change):
        return tr("No change can be told: no commune is known at two dates.")
    if written == language.number(0, 0, "tC"):
        return tr("Between the dates it did not change.")
    if change < 0:
        return tr("Between the dates {carbon} were lost, where both are known.", carbon=written)
    return tr("Between the dates {carbon} were gained, where both are known.", carbon=written)


def _soil(report: Report, stock: pd.DataFrame) -> None:
    tr, number = report.language.tr, report.language.number
    report.figures([Figure(number(stock["sol_tc"].sum(min_count=1), 0, "tC"), tr("in the first 30 cm of soil"))])


def _occupations(report: Report, stock: pd.DataFrame) -> None:
    language = report.language
    tr, number = language.tr, language.number
    known = stock[stock["qualite"] != carbon.ABSENT].groupby("occupation")[["ha", "total_tc"]].sum()
    known = known.sort_values("total_tc", ascending=False)
    if len(known):
        axis = Axis("tC")
        chart = bar_chart(list(known.index), known["total_tc"].tolist(), axis, language, tr("Carbon by occupation"))
        report.chart(chart, tr("Carbon by occupation"))
        report.table(
            [tr("Occupation"), tr("Area (ha)"), "tC"],
            [[name, number(ha, 1), number(tc, 0)] for name, ha, tc in known.itertuples()],
            "",
            (1, 2),
        )


def _communes(report: Report, rows: pd.DataFrame) -> None:
    tr, number = report.language.tr, report.language.number
    known = rows[rows["couverture_pct"] > 0].sort_values(["total_tc", "insee"], ascending=[False, True])
    if not len(known):
        return
    report.section(tr("Communes"))
    shown = [
        [
            str(row["nom"]),
            number(row["couverture_pct"], 1),
            number(row["ha_sans_valeur"], 1),
            number(row["total_tc"], 0),
            number(row["variation_tc"], 0),
        ]
        for row in known.head(SHOWN).to_dict("records")
    ]
    headers = [tr("Commune"), tr("Covered (%)"), tr("Without value (ha)"), "tC", tr("Change (tC)")]
    caption = tr("{shown} of {count} communes, by stock on what is known.", shown=len(shown), count=len(rows))
    report.table(headers, shown, caption, range(1, 5))
