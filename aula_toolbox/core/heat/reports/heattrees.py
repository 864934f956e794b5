"""The report of heattrees: which trees, for how much, and what they change, computed again in full."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ...charts import BLUE, ORANGE, Axis, Series, line_chart
from ...language import Language
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from ..constants import heat_constants
from ..treeshade import TreeForm
from . import NAMED, about

#: zones shown in full
FIRST = 15
#: the smallest change (degC) that is written as a number
LEAST_C = 0.001
#: under this change (degC) nobody feels the air of a plan
FELT_C = 0.1


@dataclass(frozen=True)
class BudgetMark:
    """The plan at a share of the budget: its trees and their price, degrees x inhabitants taken away by day and by
    night as predicted and by the whole model again, new shade (m2 h), pixels that came near a park or left it.
    """

    share: float
    count: int
    cost_eur: float
    day_pd: float
    day_again_pd: float
    night_pd: float
    night_again_pd: float
    shade_m2_h: float
    crossed: int

    @property
    def gap_pct(self) -> float:
        """The whole model less the prediction, in % of the prediction; 0 when nothing is predicted."""
        return 100 * (self.day_again_pd - self.day_pd) / self.day_pd if self.day_pd > 0 else 0.0


@dataclass(frozen=True)
class TreeFacts:
    """What the report tells of its own: trees by field, marks of the budget, people counted, the grown tree.

    kinds: kinds of ground in words. called: how people call a zone.
    shade_again_m2_h: new shade of the plan, every sun cast again (NaN without places).
    """

    columns: Mapping[str, Any]
    marks: Sequence[BudgetMark]
    budget_eur: float
    people: float
    form: TreeForm
    years: float
    kinds: Mapping[str, str]
    has_places: bool
    shade_again_m2_h: float
    is_frail: bool
    mixing_m: float
    called: Mapping[str, str] = field(default_factory=dict)

    @property
    def whole(self) -> BudgetMark:
        """The plan of the whole budget."""
        return self.marks[-1]


SUBTITLE = mark("Trees that bring most to inhabitants, on land that can be planted")
COLLECT = (
    mark("Buried networks (DT-DICT), and the soil: a pit that cannot be dug is not a place for a tree."),
    mark("Trees that are there already, each with its crown: a survey of heights (LiDAR HD) or the town's own list."),
    mark("Who owns the land, and the prices of the last works: the costs here are orders of magnitude."),
)
METHOD = (
    mark(
        "The air of the model is a mean over distance of what the ground does, so that one computation turned round "
        "tells what a square metre of crowns changes for all inhabitants, wherever it is planted; what it brings to "
        "the parks around is counted too."
    ),
    mark(
        "Shade is that of the grown tree from 12 h to 16 h, on footways, stops, yards and squares that are in the sun "
        "today; ground that two trees shade counts once."
    ),
    mark(
        "Trees are chosen one after the other by what they still bring for their price. The plan is at least about a "
        "third as good as the best there is, and nearly always much nearer."
    ),
)
LIMITS = (
    mark("The air is modelled, not measured; one tree changes it by thousandths of a degree."),
    mark("A stem stands in the middle of a pixel of the land cover: narrow strips may be missed."),
    mark("Species, water, soil, allergens and distances to neighbours (Civil Code, art. 671) are to be seen on site."),
)


def page(told: Told, facts: TreeFacts) -> str:
    """The HTML of the report."""
    chapters = Chapters(*about(facts, _given, _found, _sure), COLLECT, METHOD, LIMITS, _brief(told.language, facts))
    return compose(begin(told, mark("Where to plant first"), told.language.tr(SUBTITLE)), told, chapters)


def _given(report: Report, facts: TreeFacts) -> None:
    language = report.language
    tr = language.tr
    report.paragraph(
        tr(
            "A budget of {budget}, for trees counted {years} years after planting: {height} high, crowns {crown} wide.",
            budget=language.number(facts.budget_eur, 0, "€"),
            years=language.number(facts.years),
            height=language.number(facts.form.height_m, 1, "m"),
            crown=language.number(2 * facts.form.crown_m, 1, "m"),
        )
    )
    who = tr("children under 6 and people aged 65 and over") if facts.is_frail else tr("inhabitants")
    report.paragraph(tr("{count} people are counted: {who}.", count=language.number(facts.people), who=who))


def _brief(language: Language, facts: TreeFacts) -> Brief:
    """How many trees, what they give, and what nobody will feel."""
    tr, number, whole = language.tr, language.number, facts.whole
    if whole.count == 0:
        return Brief([tr("No tree is planted: the budget buys none, or no land that was given can be planted.")])
    figures = [
        Figure(number(whole.count), tr("trees"), number(whole.cost_eur, 0, "€")),
        Figure(number(whole.day_again_pd, 1), tr("degrees x inhabitants less by day"), tr("whole model, grown trees")),
    ]
    cost = number(whole.cost_eur, 0, "€")
    first = language.counted(
        whole.count,
        mark("{cost} buy {count} tree, set where it brings most."),
        mark("{cost} buy {count} trees, set where they bring most."),
        cost=cost,
    )
    if facts.has_places:
        shade = number(whole.shade_m2_h, 0, "m2.h")
        first = language.counted(
            whole.count,
            mark("{cost} buy {count} tree, which gives {shade} of shade where people walk, wait and play."),
            mark("{cost} buy {count} trees, which give {shade} of shade where people walk, wait and play."),
            cost=cost,
            shade=shade,
        )
        figures.insert(1, Figure(shade, tr("of new shade where people are"), tr("a summer day, 12 to 16 h")))
    zones = [name for name, _ in Counter(name for name in facts.columns["zone"] if name is not None).most_common(NAMED)]
    names = " ; ".join(facts.called.get(name, name) for name in zones)
    actions = [tr("Look for buried networks and owners first in: {names}.", names=names)] if zones else []
    caption = tr("What 100 m2 of crowns would take away, in degrees x inhabitants, and the trees")
    return Brief([first, _air(facts, language)], figures, "gain", caption, "", actions)


def _air(facts: TreeFacts, language: Language) -> str:
    """What the plan does to the air, in words that promise nothing."""
    if facts.people <= 0:
        return language.tr("No inhabitant is counted: what the air gains is not weighed.")
    mean = facts.whole.day_again_pd / facts.people
    if mean < 0:
        return language.tr("Spread over the people counted, the whole model finds the air no cooler by day.")
    # 0.000 would say that nothing changes
    shown = (
        language.number(mean, 3, "°C")
        if mean >= LEAST_C
        else language.tr("less than {least}", least=language.number(LEAST_C, 3, "°C"))
    )
    if mean < FELT_C:
        return language.tr(
            "Spread over the people counted, the air is {mean} cooler by day: nobody feels it.", mean=shown
        )
    return language.tr("Spread over the people counted, the air is {mean} cooler by day.", mean=shown)


def _found(report: Report, facts: TreeFacts) -> None:
    _budgets(report, facts)
    _zones(report, facts)
    _grounds(report, facts)


def _budgets(report: Report, facts: TreeFacts) -> None:
    """What each part of the budget buys, predicted and computed again."""
    language = report.language
    tr = language.tr
    report.section(tr("What the budget buys"))
    spent = [0.0, *np.asarray(facts.columns["cumul_eur"], float).tolist()]
    lines = []
    named = (
        (tr("air (degrees x inhabitants)"), "gain_pd", BLUE, "solid"),
        (tr("shade"), "ombre_m2_h", ORANGE, "dashed"),
    )
    for name, column, colour, dash in named:
        total = float(np.sum(facts.columns[column]))
        if total > 0:
            shares = (100 * np.cumsum(facts.columns[column]) / total).tolist()
            lines.append(Series(name, spent, [0.0, *shares], colour, dash))
    if lines:
        axes = Axis(tr("Spent (€)"), 0.0), Axis(tr("% of the plan"), 0.0, 100.0)
        title = tr("What the first trees bring, and the last")
        report.chart(line_chart(lines, *axes, language, title), title)
    head = [
        tr("Budget"),
        tr("Trees"),
        tr("Cost (€)"),
        tr("Predicted by day"),
        tr("Whole model"),
        tr("Difference (%)"),
        tr("Night"),
        tr("Shade (m2.h)"),
    ]
    report.table(head, [_mark(one, facts, language) for one in facts.marks], numeric=range(1, 8))
    report.paragraph(tr("Degrees x inhabitants; the whole model is the full computation with the trees on the map."))
    if abs(facts.whole.gap_pct) > heat_constants()["plan_ecart_max_pct"]:
        report.notice(
            tr(
                "The whole model differs from the prediction by {gap} %: an effect of parks adds up, {count} pixels "
                "came near a park or left it.",
                gap=language.number(facts.whole.gap_pct, 1),
                count=language.number(facts.whole.crossed),
            )
        )


def _mark(one: BudgetMark, facts: TreeFacts, language: Language) -> tuple[str, ...]:
    return (
        language.number(100 * one.share, 0, "%"),
        language.number(one.count),
        language.number(one.cost_eur),
        language.number(one.day_pd, 2),
        language.number(one.day_again_pd, 2),
        language.number(one.gap_pct, 1),
        language.number(one.night_again_pd, 2),
        language.number(one.shade_m2_h) if facts.has_places else "–",
    )


def _zones(report: Report, facts: TreeFacts) -> None:
    """Trees by zone, most trees first."""
    language = report.language
    tr, columns = language.tr, facts.columns
    counts = Counter(name for name in columns["zone"] if name is not None)
    if not counts:
        return
    report.section(tr("By zone"))
    rows = []
    for name, count in counts.most_common(FIRST):
        held = np.array([one == name for one in columns["zone"]])
        rows.append(
            (
                facts.called.get(name, name),
                language.number(count),
                language.number(float(np.sum(np.asarray(columns["cout_eur"])[held]))),
                language.number(float(np.sum(np.asarray(columns["gain_pd"])[held])), 2),
                language.number(float(np.sum(np.asarray(columns["ombre_m2_h"])[held]))),
            )
        )
    head = [tr("Zone"), tr("Trees"), tr("Cost (€)"), tr("Air (degrees x inhabitants)"), tr("Shade (m2.h)")]
    report.table(head, rows, numeric=range(1, 5))


def _grounds(report: Report, facts: TreeFacts) -> None:
    """Trees by kind of ground."""
    language = report.language
    tr = language.tr
    report.section(tr("On which ground"))
    counts = Counter(facts.columns["type_sol"])
    rows = [
        (
            facts.kinds.get(kind, kind),
            language.number(count),
            language.number(
                float(
                    sum(cost for one, cost in zip(facts.columns["type_sol"], facts.columns["cout_eur"]) if one == kind)
                )
            ),
        )
        for kind, count in counts.most_common()
    ]
    report.table([tr("Ground"), tr("Trees"), tr("Cost (€)")], rows, numeric=(1, 2))


def _sure(report: Report, facts: TreeFacts) -> None:
    language = report.language
    tr = language.tr
    report.paragraph(
        tr(
            "Air mixes over {mixing}: it takes many trees, year after year, to change it. Shade is felt at once, on "
            "the spot.",
            mixing=language.number(facts.mixing_m, 0, "m"),
        )
    )
    alive = heat_constants()["arbre_reprise"]
    report.paragraph(
        tr(
            "All trees are counted as living and grown. If {alive} of them live, the plan brings {kept} degrees x "
            "inhabitants.",
            alive=language.number(100 * alive, 0, "%"),
            kept=language.number(alive * facts.whole.day_again_pd, 1),
        )
    )
    if facts.has_places and np.isfinite(facts.shade_again_m2_h):
        report.paragraph(
            tr(
                "Shade of the plan with every sun computed again over buildings and trees: {again}, for {told} told "
                "tree by tree.",
                again=language.number(facts.shade_again_m2_h, 0, "m2.h"),
                told=language.number(facts.whole.shade_m2_h, 0, "m2.h"),
            )
        )
    asked = facts.columns["avis_abf"]
    count = int(np.nansum(np.asarray(asked, float)))
    if count:
        report.notice(
            tr("{count} trees stand in the surroundings of a monument: the architect is asked first.", count=count)
        )
