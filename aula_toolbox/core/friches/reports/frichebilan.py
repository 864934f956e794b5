"""The report of frichebilan: what the projects bring, against the same on farmland, for a reading of five minutes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from ...charts import BLUE, ORANGE, range_bars
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from ..balance import EURO, LAND, SITE, SiteBalance, break_even, ranges
from ..balance_words import FAMILIES, WORDS, effect_rows, quantities, together
from ..criteria import Floats
from ..effect_tables import coefficients
from ..effects import UsePeriod
from ..sentences import percent

if TYPE_CHECKING:
    from ...language import Language

COLLECT = (
    mark("A cost study of each site: demolition, asbestos and decontamination are the widest ranges."),
    mark("The footprint of the buildings and the state of the ground, where they are not known."),
    mark("The programme of each project: floors and soils are those of a usual one."),
)
METHOD = (
    mark(
        "Each coefficient is drawn between a low and a high value, around a middle one (triangular law); the same "
        "draws serve every site. Ranges hold eight draws in ten. Amounts of later years are discounted at 4.5 % a year."
    ),
    mark(
        "The effects follow the published relations of Bénéfriches (ADEME, 2026), with its coefficients: more than "
        "fifty of its published values are reproduced. Euros are added to euros only; carbon is valued at the "
        "published price of a tonne of CO2 (90 € in 2020, 250 € in 2030, 775 € from 2050), hours at 9.97 €."
    ),
    mark(
        "The same on farmland: the same programme, without works on the ground, with roads and networks to make and "
        "keep, the income of the farm lost, and none of what only a site in the town brings."
    ),
)
LIMITS = (
    mark(
        "An order of magnitude to compare sites and uses: it is no cost estimate. For a file of funding, use the "
        "national tool Bénéfriches (benefriches.ademe.fr), which funders cite; the export holds what it asks for."
    ),
    mark(
        "Differences from the national tool: ranges instead of one value; people hurt in accidents are not rounded "
        "down; spontaneous vegetation of a site counts as a meadow; carbon of soils and programmes are our own "
        "proposals; rents, noise, health of green spaces and moving of firms are not counted."
    ),
    mark(
        "Effects on the homes and trips around are those of a town project: they are not counted under 2 000 m2, and "
        "two neighbouring sites count the same homes twice."
    ),
    mark("Taxes and grants pass from one to another: they weigh in the balance of each, not in that of all."),
    mark(
        "Ranges of coefficients are proposals of the agency, to be confirmed; the table of the method tells each "
        "source."
    ),
)
_SHOWN = 40
STATUSES = {"verifie": mark("verified"), "a_confirmer": mark("to be confirmed")}


@dataclass(frozen=True)
class BilanFacts:
    """What the report tells. rows: `schema_bilan.BALANCE`; skipped: sites without a use or an area."""

    layer: str
    found: Sequence[SiteBalance]
    rows: Sequence[dict[str, Any]]
    period: UsePeriod
    skipped: int = 0
    usages: dict[str, str] = field(default_factory=dict)


def page(told: Told, facts: BilanFacts) -> str:
    """The HTML of the report."""
    tr = told.language.tr
    subtitle = tr(
        "{name}, {count} sites, {years} years from {first}",
        name=facts.layer,
        count=len(facts.found),
        years=facts.period.years,
        first=facts.period.first,
    )
    found, sure = (lambda report: _found(report, facts)), (lambda report: _sure(report, facts))
    chapters = Chapters((), found, sure, COLLECT, _method, LIMITS, _brief(told.language, facts))
    title, label = mark("What the projects bring"), mark("orders of magnitude")
    return compose(begin(told, title, subtitle, label), told, chapters)


def _span(values: tuple[float, float, float], language: Language, unit: str, by: float = 1.0, decimals: int = 0) -> str:
    low, middle, high = (one / by for one in values)
    number = language.number
    return f"{number(middle, decimals, unit)} ({number(low, decimals)} – {number(high, decimals)})"


def _brief(language: Language, facts: BilanFacts) -> Brief:
    """Whether the sites are worth more than farmland, when gains meet costs, and who gains and who pays."""
    tr, number = language.tr, language.number
    if not facts.found:
        return Brief([tr("No site has both a use and an area: nothing could be weighed.")])
    euros = together(facts.found)
    totals = {scenario: np.sum(list(euros[scenario].values()), axis=0) for scenario in (SITE, LAND)}
    hectares = number(sum(one.site.area_m2 for one in facts.found) / 10_000, 1, "ha")
    eight = tr("in brackets: eight draws in ten")
    figures = [
        Figure(_span(ranges(totals[SITE]), language, "M€", 1e6, 1), tr("balance on the sites"), eight),
        Figure(_span(ranges(totals[LAND]), language, "M€", 1e6, 1), tr("balance of the same on farmland"), eight),
        Figure(
            number(sum(row["enaf_ha"] for row in facts.rows), 1, "ha"),
            tr("of farmland and nature spared"),
            tr("{area} of sites", area=hectares),
        ),
    ]
    caption = tr(
        "Thousands of euros of today; blue: on the sites, orange: the same on farmland; the line holds eight draws "
        "in ten."
    )
    verdict = [_answer(totals[SITE] - totals[LAND], language), _years(facts, language)]
    return Brief(verdict, figures, chart=_bars(euros, facts, language), caption=caption)


def _bars(euros: Mapping[str, Mapping[str, Floats]], facts: BilanFacts, language: Language) -> str:
    """Who gains and who pays, on the sites and on farmland."""
    tr, bars = language.tr, []
    told = {e.family for one in facts.found for every in one.effects.values() for e in every if e.unit == EURO}
    for family, words in FAMILIES.items():
        if family not in told:
            continue  # what is not counted is not zero
        for scenario, colour in ((SITE, BLUE), (LAND, ORANGE)):
            low, middle, high = ranges(euros[scenario][family] / 1000)
            bars.append((tr(words), colour, (low, middle, high)))
    return range_bars(bars, "k€", language, tr("Who gains, who pays"))


def _found(report: Report, facts: BilanFacts) -> None:
    """Site by site, then what is not money."""
    if facts.found:
        _sites(report, facts)
        _quantities(report, facts)


def _answer(gap: Floats, language: Language) -> str:
    """Whether the site is worth more than farmland, and how often."""
    tr = language.tr
    share = float((gap > 0).mean())
    low, _, high = ranges(gap)
    told = _span(ranges(gap), language, "M€", 1e6, 1)
    if share == 1:
        return tr("In every draw the sites bring more than the same projects on farmland: by {gap}.", gap=told)
    if low < 0 < high:
        return tr(
            "Sites and farmland are not told apart: the same projects bring more on the sites in {share} of the draws; "
            "difference: {gap}.",
            share=_share(share, language),
            gap=told,
        )
    return tr(
        "The sites bring more than the same projects on farmland in {share} of the draws; difference: {gap}.",
        share=_share(share, language),
        gap=told,
    )


def _share(share: float, language: Language) -> str:
    """A share of the draws: all and none are said of all and none only."""
    return language.number(float(percent(share)), 0, "%")


def _years(facts: BilanFacts, language: Language) -> str:
    """The year when all that was gained meets all that was spent."""
    euros = np.sum([one.euros(SITE) for one in facts.found], axis=0)
    year, share = break_even(euros, facts.period.first)
    told = _share(share, language)
    if year is None:
        return language.tr(
            "Over these years, gains meet costs in only {share} of the draws: no year of return is told.", share=told
        )
    low, middle, high = (f"{value:.0f}" for value in year)
    return language.tr(
        "Gains of all meet costs in {year} (between {low} and {high} in eight draws of ten; they meet in {share} "
        "of the draws).",
        year=middle,
        low=low,
        high=high,
        share=told,
    )


def _sites(report: Report, facts: BilanFacts) -> None:
    language = report.language
    tr, number = language.tr, language.number
    report.section(tr("Site by site"))

    def span(row: dict[str, Any], name: str) -> str:
        return f"{number(row[name])} ({number(row[f'{name}_bas'])} – {number(row[f'{name}_haut'])})"

    def year(row: dict[str, Any]) -> str:
        return "–" if row["retour"] is None else f"{row['retour']} ({row['retour_bas']} – {row['retour_haut']})"

    lines = [
        (
            str(row.get("site_nom") or row["site_id"]),
            facts.usages.get(row["usage"], row["usage"]),
            number(row["surf_ha"], 2),
            span(row, "operation_keur"),
            span(row, "solde_keur"),
            span(row, "ecart_keur"),
            year(row),
        )
        for row in facts.rows[:_SHOWN]
    ]
    report.table(
        [
            tr("Site"),
            tr("Use"),
            "ha",
            tr("Operation (k€)"),
            tr("Balance (k€)"),
            tr("Above farmland (k€)"),
            tr("Return"),
        ],
        lines,
        tr("Return: the year when gains of all meet costs; a dash where it is not met in half of the draws."),
        numeric=(2, 3, 4, 5),
    )
    if len(facts.rows) > _SHOWN:
        report.paragraph(tr("The other {count} sites are in the layer of results.", count=len(facts.rows) - _SHOWN))


def _quantities(report: Report, facts: BilanFacts) -> None:
    """What is not euros: each in its unit, never added together."""
    language = report.language
    tr = language.tr
    report.section(tr("What is not money"))
    lines = [
        (tr(WORDS[key]), _span(site, language, unit), _span(land, language, unit))
        for key, unit, site, land in quantities(facts.found)
    ]
    report.table(
        [tr("Effect"), tr("On the sites"), tr("The same on farmland")],
        lines,
        tr("Hours and rain are those of a year; carbon is that of the whole period."),
        numeric=(1, 2),
    )


def _sure(report: Report, facts: BilanFacts) -> None:
    """What the range is made of, and what is not counted."""
    language = report.language
    tr = language.tr
    wide: dict[str, float] = {}
    for one in facts.found:
        for row in effect_rows(one, language):
            if row["unite"] == "€":
                spread = float(str(row["friche_haut"])) - float(str(row["friche_bas"]))
                wide[str(row["libelle"])] = wide.get(str(row["libelle"]), 0.0) + spread
    most = sorted(wide, key=lambda name: -wide[name])[:5]
    if most:
        report.paragraph(tr("The widest ranges, where a study tells most: {names}.", names=", ".join(most)))
    missing = sum(bool(row["non_compte"]) for row in facts.rows)
    if facts.skipped:
        report.notice(
            language.counted(
                facts.skipped,
                mark("{count} site without a use or an area, or kept apart, is left out."),
                mark("{count} sites without a use or an area, or kept apart, are left out."),
            )
        )
    if missing:
        report.notice(
            tr(
                "{count} sites lack effects, for want of their commune, of prices of housing there or of size: "
                "they are not zero, they are not counted.",
                count=missing,
            )
        )


def _method(report: Report) -> None:
    language = report.language
    tr = language.tr
    for words in METHOD:
        report.paragraph(tr(words))

    def shown(value: float) -> str:
        """A coefficient with the decimals that it has, in the signs of the language."""
        return f"{value:g}".replace(".", ",") if language.code == "fr" else f"{value:g}"

    report.table(
        [tr("Coefficient"), tr("Low"), tr("Middle"), tr("High"), tr("Unit"), tr("Source"), tr("Status")],
        [
            (
                *(one.label, shown(one.low), shown(one.middle), shown(one.high)),
                *(one.unit, one.source, tr(STATUSES[one.status]) if one.status in STATUSES else one.status),
            )
            for one in coefficients().values()
        ],
        numeric=(1, 2, 3),
    )
