"""The report of rainbudget: what a budget of aid buys.

Method: docs/design/rain.md#reports
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ...language import Language
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, compose
from ..budget import BestSet
from ..days import Floats
from .rainpotential_volumes import known_sum

if TYPE_CHECKING:
    import pandas as pd

LIMITS = (
    mark("Orders of magnitude for a programme: no estimate of an installation, no legal opinion on the aid."),
    mark("The carbon of making and laying the tanks is not counted, nor what sanitation charges would change."),
)
COLLECT = (
    mark("Real prices of installations of the territory, by size and type."),
    mark("The price of drinking water of each commune (SISPEA), and the real use of the largest buildings."),
)


@dataclass(frozen=True)
class BudgetRun:
    """What the report tells of: the fields of schema.BUDGET with used_m3 and statut, the choice and its goal."""

    layer: str
    table: pd.DataFrame
    budget_eur: int
    goal: str
    choice: BestSet
    worth: Floats

    @property
    def chosen(self) -> pd.DataFrame:
        """The tanks that the budget buys."""
        return self.table[self.choice.chosen]


def page(told: Told, run: BudgetRun) -> str:
    """The HTML of the report."""
    tr = told.language.tr
    report = Report(
        tr("Tanks for a budget of aid"),
        tr("{layer}: {count} roofs", layer=run.layer, count=told.language.number(len(run.table))),
        told.language,
        tr("Orders of magnitude for a programme of aid"),
    )
    chapters = Chapters(
        given=lambda report: _given(report, run),
        found=lambda report: _found(report, run),
        sure=lambda report: _sure(report, run),
        collect=COLLECT,
        method=_method,
        limits=LIMITS,
        brief=_brief(told.language, run),
    )
    return compose(report, told, chapters)


def _given(report: Report, run: BudgetRun) -> None:
    tr, number = report.language.tr, report.language.number
    able = int(run.table["choisie"].notna().sum())
    report.paragraph(
        tr(
            "Budget of aid: {budget}; {able} roofs may be aided, of {count}.",
            budget=number(run.budget_eur, 0, "€"),
            able=number(able),
            count=number(len(run.table)),
        )
    )


def _brief(language: Language, run: BudgetRun) -> Brief:
    """How many tanks the budget buys, what they give, and whether more could be had."""
    tr, number = language.tr, language.number
    chosen = run.chosen
    if chosen.empty:
        return Brief([tr("The budget buys no tank: none may be aided, or each one costs more.")])
    aid, used, cost = (float(chosen[name].sum()) for name in ("aide_eur", "used_m3", "cout_eur"))
    words = {"aid": number(aid, 0, "€"), "count": number(len(chosen)), "used": number(used, 0, "m³/an")}
    verdict = [
        tr("{aid} of aid would bring {count} tanks, which use {used} of rain.", **words),
        tr("No other set within the budget brings more (proved).")
        if run.choice.proved
        else tr("The time ran out before a proof: another set may bring a little more."),
    ]
    figures = [
        Figure(number(len(chosen)), tr("tanks to aid")),
        Figure(number(used, 0, "m³/an"), tr("water used with them")),
        Figure(number(aid, 0, "€"), tr("of aid"), tr("of works: {cost}", cost=number(cost, 0, "€"))),
    ]
    return Brief(verdict, figures)


def _found(report: Report, run: BudgetRun) -> None:
    tr, number = report.language.tr, report.language.number
    chosen = run.chosen
    if chosen.empty:
        return
    aid, used = float(chosen["aide_eur"].sum()), float(chosen["used_m3"].sum())
    each = number(aid / used if used > 0 else float("nan"), 1, "€")
    report.figures([Figure(each, tr("of aid for a m³ a year"))])
    if run.goal != "VOLUME":
        report.paragraph(
            tr(
                "They hold {held} on a very wet day.",
                held=number(float(np.nansum(run.worth[run.choice.chosen])), 0, "m³"),
            )
        )


def _sure(report: Report, run: BudgetRun) -> None:
    tr, number = report.language.tr, report.language.number
    chosen = run.chosen
    lines = [
        tr(
            "The works would cost {low} to {high} (usual: {usual}): bounds of the table of costs.",
            low=number(known_sum(chosen["cout_min"]), 0),
            high=number(known_sum(chosen["cout_max"]), 0, "€"),
            usual=number(known_sum(chosen["cout_eur"]), 0, "€"),
        )
    ]
    if run.table["gain_eur_an"].notna().any():
        lines.append(_payback(report, chosen))
    else:
        lines.append(tr("No price of water was given: the payback is not known."))
    report.bullets(lines)


def _payback(report: Report, chosen: pd.DataFrame) -> str:
    """Payback of the chosen tanks with its interval, and how many never pay back."""
    tr, number = report.language.tr, report.language.number
    paid = chosen[chosen["retour_ans"].notna().to_numpy()]
    never = len(chosen) - len(paid)
    words = []
    if len(paid):
        lost = int(paid["retour_max"].isna().sum())
        words.append(
            tr(
                "Without aid half of the tanks that pay back do so within {years} years ({low} with low costs and high "
                "volumes; with the reverse {lost} of {count} no longer do).",
                years=number(float(paid["retour_ans"].median())),
                low=number(float(paid["retour_min"].median())),
                lost=number(lost),
                count=number(len(paid)),
            )
        )
    if never:
        words.append(
            tr(
                "{never} of the {count} tanks never pay back by the water saved: energy and upkeep cost more.",
                never=number(never),
                count=number(len(chosen)),
            )
        )
    return " ".join(words)


def _method(report: Report) -> None:
    tr = report.language.tr
    report.paragraph(
        tr(
            "Cost = fixed part + part by m³ of the size (rain_costs.csv). Gain = water used x (price - energy of the "
            "pump) - upkeep. Payback = cost / gain; its interval takes low cost with high volume and the reverse. The "
            "choice is a knapsack: the linear bound settles most tanks, the solver the rest."
        )
    )
