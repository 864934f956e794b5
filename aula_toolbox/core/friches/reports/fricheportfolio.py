"""The report of fricheportfolio: the needs, what is given to each, what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from ..criteria import table
from ..portfolio import EVERYWHERE
from ..rules import shipped
from ..statuses import Apart
from . import LARGER

if TYPE_CHECKING:
    import pandas as pd

    from ...language import Language

COLLECT = (
    mark("The agreement of the owners, and the facts that each site still lacks: the qualification tells which."),
    mark("The cost of the works of the sites retained, by a study."),
)
METHOD = (
    mark("A site takes one use at most, among those whose index reaches the least asked and that nothing excludes."),
    mark("The sharing seeks the most hectares times index, less a penalty for each hectare that a need lacks."),
    mark("It stops at the need: a hectare beyond it costs more than it brings."),
)
LIMITS = (
    mark("Hectares without urban extension are not a ZAN balance. A sharing is an aid to discuss, not a programme."),
)


@dataclass(frozen=True)
class PortfolioFacts:
    """What the report tells. columns: `schema.SHARED_OUT`; summary: `schema.NEEDS_SUMMARY`; status: how it ended.

    apart: sites that their status keeps apart; untold: sites without a status.
    """

    layer: str
    columns: pd.DataFrame
    summary: pd.DataFrame
    status: str
    apart: Sequence[Apart] = ()
    untold: int = 0


def page(told: Told, facts: PortfolioFacts) -> str:
    """The HTML of the report."""

    def found(report: Report) -> None:
        _needs(report, facts.summary)
        kept_apart(report, facts.apart, facts.untold)

    brief = _brief(told.language, facts)
    chapters = Chapters((), found, lambda report: _sure(report, facts), COLLECT, METHOD, LIMITS, brief)
    return compose(begin(told, mark("Needs shared over the friches"), facts.layer), told, chapters)


def _brief(language: Language, facts: PortfolioFacts) -> Brief:
    """What of the needs is met, and the order of magnitude of the works."""
    tr, number, summary, columns = language.tr, language.number, facts.summary, facts.columns
    asked, given, missing = (float(summary[name].sum()) for name in ("ha_demandes", "ha_affectes", "deficit_ha"))
    sites = int(columns["usage_retenu"].notna().sum())
    told = {"asked": number(asked, 1, "ha"), "given": number(given, 1, "ha"), "missing": number(missing, 1, "ha")}
    if not sites:
        first = tr("No site is given to the {asked} that are asked.", **told)
    elif round(missing, 1) > 0:
        first = language.counted(
            sites,
            mark("Of {asked} asked, {missing} are missing: {count} site gives {given}."),
            mark("Of {asked} asked, {missing} are missing: {count} sites give {given}."),
            **told,
        )
    else:
        first = language.counted(
            sites,
            mark("The {asked} asked are met: {count} site gives {given}."),
            mark("The {asked} asked are met: {count} sites give {given}."),
            **told,
        )
    figures = [
        Figure(told["given"], tr("hectares given"), tr("of {asked} asked", asked=told["asked"])),
        Figure(told["missing"], tr("hectares missing")),
        Figure(
            number(float(summary["ha_sans_extension"].sum()), 1, "ha"),
            tr("hectares built without urban extension"),
            tr("not a ZAN balance"),
        ),
    ]
    caption = tr("Use given to each site ({larger})", larger=tr(LARGER))
    return Brief([first, *_costs(columns, language)], figures, "usages", caption)


def _needs(report: Report, summary: pd.DataFrame) -> None:
    tr, number = report.language.tr, report.language.number
    labels = {one.code: one.label for one in shipped("aula_1_0").usages}
    report.section(tr("Needs"))
    report.table(
        [
            *(tr("Territory"), tr("Use"), tr("Asked (ha)"), tr("Given (ha)"), tr("Missing (ha)")),
            *(tr("Beyond the need (ha)"), tr("Sites"), tr("of which undecided")),
        ],
        [
            (
                tr("the whole territory") if row["territoire"] == EVERYWHERE else row["territoire"],
                labels.get(row["usage"], row["usage"]),
                number(row["ha_demandes"], 1),
                number(row["ha_affectes"], 1),
                number(row["deficit_ha"], 1),
                number(row["ha_au_dela"], 1),
                str(row["n_sites"]),
                str(row["n_indecis"]),
            )
            for row in summary.to_dict("records")
        ],
        tr("Beyond the need: a site is given whole, so that the last one may hold more than what is asked."),
        numeric=(2, 3, 4, 5, 6, 7),
    )


def kept_apart(report: Report, apart: Sequence[Apart], untold: int) -> None:
    """The sites that their status keeps apart, and those whose status is not told."""
    tr, number = report.language.tr, report.language.number
    if apart:
        report.section(tr("Sites kept apart by their status"))
        rows = [(one.status, number(one.sites), number(one.hectares, 1)) for one in apart]
        report.table([tr("Status"), tr("Sites"), tr("Hectares")], rows, numeric=(1, 2))
    if untold:
        report.notice(tr("{count} sites have no status: they are taken as usable.", count=number(untold)))


def _costs(columns: pd.DataFrame, language: Language) -> list[str]:
    """What the works of the sites retained would cost; nothing where it is not known."""
    low, high = float(columns["cout_bas_keur"].sum()), float(columns["cout_haut_keur"].sum())
    if not high > 0:
        return []
    return [
        language.tr(
            "Order of magnitude of the works, from subsidised projects: {low} to {high} thousand euros before tax.",
            low=language.number(low),
            high=language.number(high),
        )
    ]


def _sure(report: Report, facts: PortfolioFacts) -> None:
    tr = report.language.tr
    report.paragraph(tr("How the computation ended: {status}.", status=facts.status))
    undecided = int(facts.summary["n_indecis"].sum())
    if undecided:
        report.notice(
            report.language.counted(
                undecided,
                mark("{count} site has a use that is not sure: it is undecided, or another one leads."),
                mark("{count} sites have a use that is not sure: it is undecided, or another one leads."),
            )
        )
    if facts.untold:
        report.notice(
            tr("{count} sites have no status: they are taken as usable.", count=report.language.number(facts.untold))
        )
    report.footer(sorted({row["source"] for row in table("couts", cas=str)}))
