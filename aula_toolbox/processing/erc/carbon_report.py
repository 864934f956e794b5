"""The report of the carbon stock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.charts import Axis, bar_chart
from ...core.erc import carbon
from ...core.messages import mark
from ...core.report import Figure
from ..job import Job
from . import reports

if TYPE_CHECKING:
    import pandas as pd

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


def page(job: Job, stock: pd.DataFrame, rows: pd.DataFrame) -> str:
    """Totals, occupations, what has no value."""
    language = job.report_language
    tr, number = language.tr, language.number
    report = reports.begin(job, mark("Carbon stock"), job.source("INPUT").name)
    without = float(stock.loc[stock["qualite"] == carbon.ABSENT, "ha"].sum())
    partial = int((rows["couverture_pct"] < 99).sum())
    if without or partial:
        report.notice(
            tr(
                "Incomplete: {area} ha have no carbon value and {count} communes are not wholly covered. The "
                "sums bear on the rest.",
                area=number(without, 0),
                count=partial,
            )
        )
    change = rows["variation_tc"].sum(min_count=1)
    report.figures(
        [
            Figure(number(stock["total_tc"].sum(), 0, "tC"), tr("held"), number(stock["co2e_t"].sum(), 0, "t CO2")),
            Figure(number(stock["sol_tc"].sum(), 0, "tC"), tr("in the first 30 cm of soil")),
            Figure(number(change, 0, "tC"), tr("change between the dates")),
        ]
    )
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
    reports.end(job, report, METHOD, LIMITS, COLLECT)
    return report.html()
