"""The report of the artificialisation balance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.erc import zan
from ...core.language import Language
from ...core.messages import mark
from ...core.report import Figure
from ..base.job import Job
from . import inputs, reports
from .runs.zanbalance_plan import ReadingPlan

if TYPE_CHECKING:
    import pandas as pd

PRODUCER = (
    mark("Each polygon keeps the status that the producer of the land cover gave it: nothing is recomputed."),
    mark("Thresholds of 50 and 2 500 m2 are those of the producer, if it applied them."),
)
MATRIX = (mark("Each polygon is artificialised or not by the CS x US matrix of decree 2023-1096."),)
THRESHOLDS = (
    mark("Patches under 2 500 m2 enclosed by the other status take its status; buildings of 50 m2 and more stay."),
    mark("A patch counts as enclosed when 99 % of its boundary touches the other status; others stay in doubt."),
)
NO_THRESHOLDS = (mark("The thresholds of 50 and 2 500 m2 of the decree were not applied."),)
METHOD = (
    mark("Overlaps are removed in favour of the artificialised polygon; gaps belong to no class and are measured."),
    mark("Polygons are cut by commune; pieces and gaps add up to the commune within 1 m2, or the run stops."),
    mark("Flows are the land whose status differs between the dates, where both dates are known."),
)
LIMITS = (
    mark("The balance serves planning documents; it does not say whether one project artificialises."),
    mark("Areas are planar (Lambert-93), about 0.29 % above the ellipsoid in the Artois."),
    mark("Tree cover under 25 % and linear works of 5 m are production rules of the data: they are not recomputed."),
    mark("The category of the decree is our reading of its ten categories, to be confirmed."),
)
STATES = {
    zan.UNIFORM: mark("complete, one vintage"),
    zan.MIXED: mark("complete, mixed vintages"),
    zan.PARTIAL: mark("covered in part: no rate"),
    zan.NO_DATA: mark("no land cover"),
    zan.TO_CHECK: mark("to check: flows and stocks differ"),
}
SHOWN = 25


def balance(
    job: Job, language: Language, plan: ReadingPlan, rows: pd.DataFrame, flux: pd.DataFrame, communes: inputs.Zones
) -> str:
    """The page: figures, communes, flows by category, doubts, method, limits, small print."""
    tr, number = language.tr, language.number
    dates = f"{plan.dates[0]:g} – {plan.dates[1]:g}"
    report = reports.begin(job, mark("Artificialisation balance"), f"{communes.source.name}, {dates}")
    known = rows[rows["statut_donnee"] != zan.NO_DATA]
    partial = int((rows["statut_donnee"] == zan.PARTIAL).sum())
    share = 100.0 * rows[["couvert1_ha", "couvert2_ha"]].sum().min() / rows["surf_ha"].sum()
    if len(known) < len(rows) or partial:
        report.notice(
            tr(
                "Incomplete: {empty} communes have no land cover and {partial} are covered in part; {share} of the "
                "territory has land cover. Sums bear on what is covered; they are no balance of the territory.",
                empty=len(rows) - len(known),
                partial=partial,
                share=number(share, 1, "%"),
            )
        )
    total = rows[["solde_net_ha", "flux_artif_ha", "flux_desartif_ha", "stock2_ha"]].sum(min_count=1)
    part = tr("covered part") if len(known) < len(rows) or partial else ""
    report.figures(
        [
            Figure(number(total["flux_artif_ha"], 1, "ha"), tr("artificialised"), part),
            Figure(number(total["flux_desartif_ha"], 1, "ha"), tr("given back"), part),
            Figure(number(total["solde_net_ha"], 1, "ha"), tr("net balance"), part or dates),
            Figure(number(total["stock2_ha"], 0, "ha"), tr("artificialised at date 2"), part),
        ]
    )
    columns = {name: rows[name].tolist() for name in ("solde_net_ha", "statut_donnee")}
    reports.picture(report, tr("Net balance by commune"), communes.shapes, columns, "zan_solde.qml", communes.crs)
    _communes(report, language, rows)
    _flows(report, language, flux)
    _doubts(report, language, rows, plan)
    reports.end(job, report, (*_rules(plan), *METHOD), LIMITS)
    return report.html()


def _rules(plan: ReadingPlan) -> tuple[str, ...]:
    """How the status of a polygon was decided in this run."""
    reading = plan.readings[0]
    if reading.artif_field is not None:
        return PRODUCER
    return (*MATRIX, *(THRESHOLDS if reading.with_thresholds else NO_THRESHOLDS))


def _communes(report: reports.Report, language: Language, rows: pd.DataFrame) -> None:
    tr, number = language.tr, language.number
    report.section(tr("Communes"))
    known = rows[rows["statut_donnee"] != zan.NO_DATA]
    shown = known.sort_values(["solde_net_ha", "insee"], ascending=[False, True], na_position="last").head(SHOWN)
    headers = [
        tr("Commune"),
        tr("Artificialised (ha)"),
        tr("Given back (ha)"),
        tr("Net (ha)"),
        tr("Share at date 2 (%)"),
        tr("Covered (%)"),
        tr("State of the data"),
    ]
    table = [
        [
            row["nom"] or row["insee"],
            number(row["flux_artif_ha"], 2),
            number(row["flux_desartif_ha"], 2),
            number(row["solde_net_ha"], 2),
            number(row["artif2_pct"], 1),
            number(row["couverture_pct"], 1),
            tr(STATES[row["statut_donnee"]]),
        ]
        for row in shown.to_dict("records")
    ]
    caption = tr("{shown} of {count} communes, by net balance.", shown=len(shown), count=len(rows))
    if len(known) < len(rows):
        caption += " " + tr("{empty} have no land cover and are not listed.", empty=len(rows) - len(known))
    report.table(headers, table, caption, range(1, 6))


def _flows(report: reports.Report, language: Language, flux: pd.DataFrame) -> None:
    tr, number = language.tr, language.number
    report.section(tr("Flows"))
    if not len(flux):
        report.paragraph(tr("No land changed status."))
        return
    keys = ["sens", "cs1", "us1", "cs2", "us2"]
    sums = flux.groupby(keys, dropna=False)["m2"].sum().sort_values(ascending=False).head(15)
    words = {1: tr("artificialised"), -1: tr("given back")}
    table = [
        [words[sense], f"{cs1 or '-'} × {us1 or '-'}", f"{cs2 or '-'} × {us2 or '-'}", number(area / 1e4, 2)]
        for (sense, cs1, us1, cs2, us2), area in sums.items()
    ]
    headers = [tr("Direction"), tr("Before"), tr("After"), tr("Area (ha)")]
    report.table(headers, table, tr("The largest flows"), [3])


def _doubts(report: reports.Report, language: Language, rows: pd.DataFrame, plan: ReadingPlan) -> None:
    tr, number = language.tr, language.number
    report.section(tr("What is uncertain"))
    off = rows.loc[rows["statut_donnee"] == zan.TO_CHECK, "insee"].tolist()
    bare = rows["surf_ha"].sum() - rows[["couvert1_ha", "couvert2_ha"]].sum().min()
    lines = [
        tr("Without land cover at one date at least: {area} ha.", area=number(bare, 1)),
        tr(
            "Not comparable between the dates, in the communes with data: {area} ha.",
            area=number(rows["non_comparable_ha"].sum(), 1),
        ),
        tr(
            "Small patches at the edge or beside a gap, in doubt: {area} ha.",
            area=number(rows["indet_seuil_ha"].sum(), 2),
        ),
        tr("Overlaps removed: {area} m2.", area=number(rows["recouv_m2"].sum(), 0)),
        tr("Exempted at date 2: {area} ha.", area=number(rows["exempt_ha"].sum(), 2)),
    ]
    if plan.vintages:
        lines.append(tr("Vintages mixed: {vintages}.", vintages=", ".join(plan.vintages)))
    if off:
        lines.append(tr("Flows and stocks differ by more than 0.5 ha: {communes}.", communes=", ".join(off)))
    report.bullets(lines)
