"""The report of frichequalify, what is known and what to collect: criteria, layers to add, facts to go and see."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from ...charts import stacked_bars
from .. import shortage
from ..classcodes import ABSENT, ENTERED, ESTIMATED, FAILED, OBSERVED
from ..roles import roles

#: lines on the pages that are printed, and in detail
FIRST, MOST = 4, 12

if TYPE_CHECKING:
    from ...language import Language
    from ...report import Report
    from .frichequalify_facts import QualifyFacts


def criteria(report: Report, facts: QualifyFacts) -> None:
    """Stacked bars: sites whose criterion is known, estimated, absent or failed."""
    language = report.language
    tr = language.tr
    report.section(tr("What is known of the criteria"))
    names, shares = [], []
    for criterion in facts.found.rules.criteria:
        states = Counter(facts.evidence.of(criterion.id).state)
        names.append(criterion.fact.label)
        shares.append((states[OBSERVED] + states[ENTERED], states[ESTIMATED], states[ABSENT] + states[FAILED]))
    svg = stacked_bars(names, shares, tr("Known, estimated and absent criteria"))
    report.chart(svg, tr("Number of sites: blue, observed or entered; orange, estimated; grey, absent or failed."))


def collect(report: Report, facts: QualifyFacts) -> None:
    """The layers to add first, then the facts to collect over the portfolio, by summed gain."""
    _layers_to_add(report, facts, FIRST)
    _facts_to_collect(report, facts, FIRST)


def rest(report: Report, facts: QualifyFacts) -> None:
    """All layers to add and all facts to collect."""
    _layers_to_add(report, facts, None)
    _facts_to_collect(report, facts, MOST)


def _facts_to_collect(report: Report, facts: QualifyFacts, shown: int) -> None:
    language = report.language
    tr, drawn = language.tr, facts.sure.robustness
    if drawn is None:
        report.paragraph(tr("No hypothesis was drawn."))
        return
    report.section(tr("Facts to collect"))
    gains = np.maximum(drawn.gain, drawn.gain_known)[facts.usable]
    criteria = facts.found.rules.criteria
    order = sorted(range(len(criteria)), key=lambda k: -gains[:, k].sum())
    least = facts.found.limits["gain_min"]
    rows = [
        (
            criteria[k].fact.label,
            criteria[k].fact.collect,
            language.number(100 * gains[:, k].sum(), 1),
            language.number(int((gains[:, k] >= least).sum())),
        )
        for k in order[:shown]
        if gains[:, k].sum() >= least
    ]
    if not rows:
        report.paragraph(tr("No missing fact changes a first use by itself."))
        return
    report.table(
        [tr("Fact"), tr("How"), tr("Summed gain (points)"), tr("Sites concerned")],
        rows,
        tr(
            "Gain: expected rise of the share of hypotheses that agree on the first use, that of the hypotheses or "
            "that of the known facts, whichever has more to gain."
        ),
        numeric=(2, 3),
    )


def _layers_to_add(report: Report, facts: QualifyFacts, shown: int | None) -> None:
    """Which layers to fetch first, and where they are found."""
    language = report.language
    tr, found, own = language.tr, facts.found, roles()
    packs = shortage.wanted(found, {*facts.context.layers, *facts.given}, facts.least_pct, facts.usable)
    if not packs:
        return
    report.section(tr("Layers to add, in the order of what they settle"))
    rows = []
    for rank, pack in enumerate(packs[:shown], 1):
        rows.append(
            (
                str(rank),
                " + ".join(own[role].label if role in own else role for role in pack.roles),
                ", ".join(found.rules.criteria[k].fact.label for k in pack.criteria),
                language.number(pack.ranked),
                language.number(pack.points, 1),
                " ; ".join(dict.fromkeys(_where(role, language) for role in pack.roles)),
            )
        )
    report.table(
        [
            tr("Order"),
            tr("Layers"),
            tr("Criteria settled"),
            tr("Sites that become ranked"),
            tr("Completeness (points)"),
            tr("Where to find them"),
        ],
        rows,
        tr(
            "In this order: each line supposes that the ones above are there and cover every site. Sites are ranked "
            "from {least} % of the weight known.",
            least=language.number(facts.least_pct),
        ),
        numeric=(3, 4),
    )


def _where(role: str, language: Language) -> str:
    """The official product that plays a role, and its record in the Catalogue."""
    found = shortage.sources_of(role)
    if not found:
        return language.tr("local data: the commune, the department or the agency")
    title, producer, record = next((one for one in found if one[2]), found[0])
    told = f"{title} ({producer})"
    return told + (language.tr(", record {record} of the Catalogue", record=record) if record else "")
