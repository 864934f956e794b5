"""Reports of the algorithms that only compare tables: variants, land budget."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ...core.charts import Axis, bar_chart
from ...core.erc import counter
from ...core.language import Language
from ...core.messages import mark
from ...core.report import Figure
from ..base.job import Job
from . import reports

if TYPE_CHECKING:
    import pandas as pd
    from qgis.core import QgsGeometry

VARIANT_METHOD = (
    mark("Criteria, in order: area of strong stakes left, units left, ENAF taken, cost."),
    mark("Values are compared after rounding to 4 decimals; ties go to the name."),
    mark("A variant is dominated when another one is no worse everywhere and better once."),
    mark("Score: each criterion goes from 1 (best) to 0 (worst), weighted 40, 30, 20 and 10."),
)
VARIANT_LIMITS = (
    mark("The weights are a proposal; the lexicographic rank does not use them."),
    mark("The values by land cover are a proposal built on an English metric: an ecologist must validate them."),
)
COUNTER_METHOD = (
    mark("Reference: the sum of the yearly flows of the reference period."),
    mark("Budget = reference x (1 - reduction asked); a commune entitled to it never has less than the guarantee."),
    mark("Projection = land taken, plus the mean yearly pace until the horizon."),
    mark("Groups are sums of communes; their budget has no floor, and what the guarantee adds is shown beside it."),
)
COUNTER_LIMITS = (
    mark("Consumption of ENAF and artificialisation under the decree are different things, never added."),
    mark("Targets by EPCI and SCoT must be confirmed; where none is known the percentage given is used."),
    mark("The Cerema flows come from land files: public land and farm buildings are seen imperfectly."),
)
STATUS = {
    counter.RESPECTED: mark("within the budget"),
    counter.WATCH: mark("projection beyond the budget"),
    counter.EXCEEDED: mark("budget already exceeded"),
    counter.NO_DATA: mark("no data"),
}
SHOWN = 25


def variants_page(job: Job, ranked: pd.DataFrame) -> str:
    """Ranked variants with their criteria and sentences."""
    language = job.report_language
    tr, number = language.tr, language.number
    report = reports.begin(job, mark("Variants compared"), job.source("INPUT").name)
    report.notice(tr(reports.UE_FIRST))
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
    reports.end(job, report, VARIANT_METHOD, VARIANT_LIMITS)
    return report.html()


def _float(value: object) -> float | None:
    return None if value is None else float(str(value))


def counter_page(
    job: Job,
    budget: pd.DataFrame,
    groups: pd.DataFrame | None,
    rules: counter.CounterRules,
    shapes: Sequence[QgsGeometry] | None = None,
) -> str:
    """Totals, groups, and the communes that go beyond their budget; a map when their outlines are known."""
    language = job.report_language
    tr, number = language.tr, language.number
    years = f"{rules.ref_end + 1}-{rules.horizon}"
    report = reports.begin(job, mark("Land budget"), f"{job.source('INPUT').name}, {years}")
    known = budget[budget["statut"] != counter.NO_DATA]
    if len(known) < len(budget):
        report.notice(tr("{count} communes lack a year and are in no sum.", count=len(budget) - len(known)))
    report.figures(
        [
            Figure(number(known["ref_ha"].sum(), 0, "ha"), tr("taken over the reference period")),
            Figure(number(known["autorise_ha"].sum(), 0, "ha"), tr("budgets of the communes"), years),
            Figure(number(known["consomme_ha"].sum(), 0, "ha"), tr("taken since"), _since(known, rules)),
            Figure(number(known["projection_ha"].sum(), 0, "ha"), tr("at the horizon, at this pace"), years),
        ]
    )
    counts = budget["statut"].value_counts()
    chart = bar_chart(
        [tr(told) for told in STATUS.values()],
        [float(counts.get(word, 0)) for word in STATUS],
        Axis(tr("Communes")),
        language,
        tr("Communes by status"),
    )
    report.chart(chart, tr("Communes by status"))
    if shapes is not None:
        columns = {"statut": budget["statut"].tolist()}
        reports.picture(
            report, tr("Land budget by commune"), shapes, columns, "zan_compteur.qml", job.source("INPUT").crs
        )
    if groups is not None:
        report.section(tr("Groups"))
        report.table(
            _headers(tr), [_row(language, row, "groupe") for row in groups.to_dict("records")], "", range(1, 7)
        )
    report.section(tr("Communes whose projection goes furthest beyond their budget"))
    worst = known.sort_values(["depassement_ha", "insee"], ascending=[False, True]).head(SHOWN)
    report.table(_headers(tr), [_row(language, row, "nom") for row in worst.to_dict("records")], "", range(1, 7))
    reports.end(job, report, COUNTER_METHOD, COUNTER_LIMITS)
    return report.html()


def _headers(tr: Callable[..., str]) -> list[str]:
    return [
        tr("Territory"),
        tr("Reference (ha)"),
        tr("Budget (ha)"),
        tr("Taken (ha)"),
        tr("Left (ha)"),
        tr("Projection (ha)"),
        tr("Projected beyond (ha)"),
        tr("Status"),
    ]


def _since(known: pd.DataFrame, rules: counter.CounterRules) -> str:
    """Years of the land taken since the reference, as the data know them."""
    return f"{rules.ref_end + 1}-{known['derniere_annee'].max():.0f}" if len(known) else ""


def _row(language: Language, row: dict[str, object], name: str) -> list[str]:
    number = language.number
    keys = ("ref_ha", "autorise_ha", "consomme_ha", "reste_ha", "projection_ha", "depassement_ha")
    label = row[name] if row[name] is not None else row.get("insee", "")
    return [str(label), *(number(row[key], 1) for key in keys), language.tr(STATUS[str(row["statut"])])]
