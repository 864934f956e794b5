"""The report of the carbon stock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...core.charts import Axis, bar_chart
from ...core.erc import carbon
from ...core.messages import mark
from ...core.report import Figure
from ..base.job import Job
from . import inputs, reports

if TYPE_CHECKING:
    import pandas as pd
    from qgis.core import QgsGeometry

STYLED = "densite_tc_ha"
MOST_PIECES, SHOWN = 30_000, 25
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


@dataclass
class Land:
    """What the map may show: the communes, and the shapes of the pieces."""

    communes: inputs.Zones
    pieces: Sequence[QgsGeometry]


def page(job: Job, stock: pd.DataFrame, rows: pd.DataFrame, land: Land) -> str:
    """Totals, occupations, map, communes, what has no value."""
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
    held = tr("held, on the {area} ha with a value", area=number(stock["ha"].sum() - without, 0))
    figures = [
        Figure(number(stock["total_tc"].sum(), 0, "tC"), held, number(stock["co2e_t"].sum(), 0, "t CO2")),
        Figure(number(stock["sol_tc"].sum(), 0, "tC"), tr("in the first 30 cm of soil")),
        Figure(number(without, 0, "ha"), tr("without a carbon value"), tr("not counted as zero")),
    ]
    if rows["variation_tc"].notna().any():
        change = number(rows["variation_tc"].sum(min_count=1), 0, "tC")
        figures.append(Figure(change, tr("change between the dates"), tr("where both are known")))
    report.figures(figures)
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
    _map(report, stock, rows, land)
    _communes(report, rows.assign(nom=land.communes.columns["nom"]))
    reports.end(job, report, METHOD, LIMITS, COLLECT)
    return report.html()


def _map(report: reports.Report, stock: pd.DataFrame, rows: pd.DataFrame, land: Land) -> None:
    """Carbon per hectare: of every piece, or of the communes when the pieces are too many to be seen."""
    tr, crs = report.language.tr, land.communes.crs
    if len(land.pieces) <= MOST_PIECES:
        columns = {STYLED: stock[STYLED].tolist()}
        reports.picture(report, tr("Carbon per hectare"), land.pieces, columns, "carbone_pieces.qml", crs)
        return
    known = rows["ha"] - rows["ha_sans_valeur"]
    columns = {STYLED: (rows["total_tc"] / known.where(known > 0)).tolist()}
    caption = tr("Carbon per hectare, mean of the part of each commune that has a value")
    reports.picture(report, caption, land.communes.shapes, columns, "carbone_pieces.qml", crs)


def _communes(report: reports.Report, rows: pd.DataFrame) -> None:
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
