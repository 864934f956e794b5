"""The report of the land budget."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING, Any

from ...charts import Axis, bar_chart
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from .. import counter
from ..law import LAW, is_read

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import pandas as pd

    from ...language import Language
    from ...reference import Row

METHOD = (
    mark("Reference: the sum of the yearly flows of the reference period."),
    mark("Budget = reference x (1 - reduction asked); a commune entitled to it never has less than the guarantee."),
    mark(
        "The guarantee is the one in force at the date asked (table zan_droit); a commune nouvelle has more for "
        "each of its delegated communes, up to a ceiling."
    ),
    mark("Projection = land taken, plus the mean yearly pace until the horizon."),
    mark("Groups are sums of communes; their budget has no floor, and what the guarantee adds is shown beside it."),
)
LIMITS = (
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
COLLECT = (
    mark("The target of the EPCI or of the SCoT, where the percentage given stands for it."),
    mark("The years that the communes without a budget lack."),
    mark("What was authorised and is not built yet: the flows see it only once it is taken."),
)


def page(
    told: Told,
    layer: str,
    budget: pd.DataFrame,
    groups: pd.DataFrame | None,
    rules: counter.CounterRules,
    law: Sequence[Row] = (),
) -> str:
    """The HTML of the report: totals, groups, and the communes that go beyond their budget.

    budget, groups: `schema_land.COUNTER` and `COUNTER_GROUPS`. The map of `told` is `budget`, when outlines are known.
    law: rows of `zan_droit` in force at the date, and the hypotheses.
    """
    known = budget[budget["statut"] != counter.NO_DATA]

    def found(report: Report) -> None:
        tr, number = report.language.tr, report.language.number
        taken = number(known["ref_ha"].sum(min_count=1), _decimals(known), "ha")
        report.figures([Figure(taken, tr("taken over the reference period"))])
        _statuses(report, budget)
        if groups is not None:
            report.section(tr("Groups"))
            rows = [_row(report.language, row, "groupe") for row in groups.to_dict("records")]
            report.table(_headers(tr), rows, "", range(1, 7))
        report.section(tr("Communes whose projection goes furthest beyond their budget"))
        worst = known.sort_values(["depassement_ha", "insee"], ascending=[False, True]).head(SHOWN)
        rows = [_row(report.language, row, "nom") for row in worst.to_dict("records")]
        report.table(_headers(tr), rows, "", range(1, 7))

    def sure(report: Report) -> None:
        tr = report.language.tr
        if len(known) < len(budget):
            report.notice(tr("{count} communes lack a year and are in no sum.", count=len(budget) - len(known)))
        report.paragraph(tr("The projection continues the mean yearly pace: it is no forecast."))

    def method(report: Report) -> None:
        report.bullets(report.language.tr(line) for line in METHOD)
        _law(report, law)

    brief = _brief(told.language, budget, known, rules)
    chapters = Chapters(given=(), found=found, sure=sure, collect=COLLECT, method=method, limits=LIMITS, brief=brief)
    subtitle = f"{layer}, {rules.ref_end + 1}-{rules.horizon}"
    return compose(begin(told, mark("Land budget"), subtitle), told, chapters)


def _brief(language: Language, budget: pd.DataFrame, known: pd.DataFrame, rules: counter.CounterRules) -> Brief:
    """Whether the pace keeps within the budgets, and how many communes do not."""
    tr, number = language.tr, language.number
    years, decimals = f"{rules.ref_end + 1}-{rules.horizon}", _decimals(known)
    sums = known[["autorise_ha", "consomme_ha", "projection_ha"]].sum(min_count=1)
    figures = [
        Figure(number(sums["autorise_ha"], decimals, "ha"), tr("budgets of the communes"), years),
        Figure(number(sums["consomme_ha"], decimals, "ha"), tr("taken since"), _since(known, rules)),
        Figure(number(sums["projection_ha"], decimals, "ha"), tr("at the horizon, at this pace"), years),
    ]
    verdict = [_pace(language, sums["projection_ha"], sums["autorise_ha"], rules.horizon, decimals)]
    beyond = int(known["statut"].isin([counter.WATCH, counter.EXCEEDED]).sum())
    lacking = len(budget) - len(known)
    counts = {"beyond": number(beyond), "count": number(len(known)), "lacking": number(lacking)}
    if lacking:
        verdict.append(tr("{beyond} of {count} communes would go beyond; {lacking} lack a year.", **counts))
    else:
        verdict.append(tr("{beyond} of {count} communes would go beyond.", **counts))
    return Brief(verdict, figures, "budget", tr("Land budget by commune"))


def _pace(language: Language, projected: float, budget: float, horizon: int, decimals: int) -> str:
    tr, number = language.tr, language.number
    if isnan(projected) or isnan(budget):
        return tr("No commune has all the years that a budget needs.")
    words = {
        "year": str(horizon),
        "projected": number(projected, decimals, "ha"),
        "budget": number(budget, decimals, "ha"),
    }
    if words["projected"] == words["budget"]:
        return tr("At this pace, {projected} would be taken by {year}: the budgets, no more.", **words)
    if projected > budget:
        return tr("At this pace, {projected} would be taken by {year} where the budgets are {budget}.", **words)
    return tr("At this pace, {projected} would be taken by {year}, within the {budget} of the budgets.", **words)


def _law(report: Report, rows: Sequence[Row]) -> None:
    """Each rule with its article, its dates and what it changes; what is not promulgated is named so."""
    if not rows:
        return
    tr, number = report.language.tr, report.language.number
    headers = [tr("Regime"), tr("Rule"), tr("Value"), tr("From"), tr("Until"), tr("Text"), tr("State")]
    table = [
        [
            tr("law") if row["regime"] == LAW else tr("hypothesis {name}", name=row["regime"]),
            str(row["effet"]),
            number(row["valeur"], 1 if row["valeur"] % 1 else 0, str(row["unite"])),
            str(row["du"]) or "–",
            str(row["au"]) or "–",
            str(row["article"]),
            tr("read") if is_read(row) else tr("to be read on the text"),
        ]
        for row in rows
    ]
    report.table(headers, table, tr("The law at the date, and the hypotheses that REGIMES sets beside it"), (2,))


def _statuses(report: Report, budget: pd.DataFrame) -> None:
    language = report.language
    tr = language.tr
    counts = budget["statut"].value_counts()
    chart = bar_chart(
        [tr(words) for words in STATUS.values()],
        [float(counts.get(word, 0)) for word in STATUS],
        Axis(tr("Communes")),
        language,
        tr("Communes by status"),
    )
    report.chart(chart, tr("Communes by status"))


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


def _decimals(known: pd.DataFrame) -> int:
    """Small territories are told to the tenth of a hectare, as in their table: 0.3 ha is not 0."""
    return 0 if known[["ref_ha", "consomme_ha"]].sum().min() >= 10 else 1


def _since(known: pd.DataFrame, rules: counter.CounterRules) -> str:
    """Years of the land taken since the reference, as the data know them."""
    return f"{rules.ref_end + 1}-{known['derniere_annee'].max():.0f}" if len(known) else ""


def _row(language: Language, row: dict[str, Any], name: str) -> list[str]:
    number = language.number
    keys = ("ref_ha", "autorise_ha", "consomme_ha", "reste_ha", "projection_ha", "depassement_ha")
    label = row[name] if row[name] is not None else row.get("insee", "")
    return [str(label), *(number(row[key], 1) for key in keys), language.tr(STATUS[str(row["statut"])])]
