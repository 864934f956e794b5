"""The report of the least-cost portfolio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...language import Language
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from ..portfolio import solve as portfolio
from ..texts import need_name
from . import UE_FIRST, to_validate

if TYPE_CHECKING:
    import pandas as pd

    from ..portfolio.problem import PortfolioAnswer

METHOD = (
    mark("A site is taken whole; each bloc of it becomes one habitat or is shared between needs, never counted twice."),
    mark("Each need accepts only what the trading rules allow."),
    mark("Among sets of the same cost the nearest is taken, then the first by identifier: the result never varies."),
    mark("The solver (HiGHS) proves the optimum; stopped by the time, it tells how much cheaper another set may be."),
    mark("That needs cannot be met is said only when it is proved; a set that was not found in time is called so."),
)
LIMITS = (
    mark("Costs are those given; they are never invented. Without any, area is minimised."),
    mark("The values by land cover are a proposal built on an English metric: an ecologist must validate them."),
    mark("A site is a possibility, not an agreement: neither the owner nor the soil was asked."),
)
COLLECT = (
    mark("The agreement of the owners, and the cost of the works and of their upkeep."),
    mark("The ecological state of the chosen sites, in the field."),
)
AREA = "surface"
#: sets that cost less than this more are as good: no cost of works is known so well
NEAR = 0.01
RULES = {
    "proximite": mark("the share asked from nearby sites"),
    "max_sites": mark("the largest number of sites"),
    "budget": mark("the budget"),
    "interdits": mark("the sites that were forbidden"),
    "recouvrements": mark("sites that overlap and exclude each other"),
    "ha_requis": mark("the area asked"),
    portfolio.NOT_ENOUGH: mark("no rule: the sites together do not hold enough"),
    portfolio.SEVERAL: mark("several rules together: lifting one of them is not enough"),
    portfolio.UNKNOWN: mark("not established in the time given"),
}
STATUS = {
    portfolio.PROVED: mark("proved the cheapest"),
    portfolio.UNPROVED: mark("proved the cheapest; the choice between equal sets is not proved"),
    portfolio.IN_TIME: mark("best found in the time given, not proved the cheapest"),
    portfolio.BUDGET: mark("best use of the budget"),
    portfolio.INFEASIBLE: mark("the needs cannot all be met"),
    portfolio.NOT_FOUND: mark("no set that meets all needs was found in the time given; none is proved impossible"),
}
STATUS_OF_AREA = {
    **STATUS,
    portfolio.PROVED: mark("proved the smallest area"),
    portfolio.UNPROVED: mark("proved the smallest area; the choice between equal sets is not proved"),
    portfolio.IN_TIME: mark("best found in the time given, not proved the smallest area"),
}


def page(
    told: Told,
    balance: pd.DataFrame,
    sets: pd.DataFrame,
    chosen: pd.DataFrame,
    answer: PortfolioAnswer,
    criterion: str,
) -> str:
    """The HTML of the report: the set, the balance, what blocks, the other sets.

    balance, sets: `schema.BALANCE` and `schema.SETS`; chosen: one row a chosen site; criterion: `cout` or `surface`.
    The map of `told` is `chosen`.
    """

    def found(report: Report) -> None:
        tr = report.language.tr
        report.notice(tr(UE_FIRST))
        _balance(report, balance)
        report.section(tr("Chosen sites"))
        report.bullets(chosen["explication"])
        _others(report, sets, criterion)

    brief = _brief(told.language, sets, len(chosen), answer, criterion)
    chapters = Chapters((), found, to_validate, COLLECT, METHOD, LIMITS, brief)
    return compose(begin(told, mark("Compensation portfolio")), told, chapters)


def _brief(language: Language, sets: pd.DataFrame, count: int, answer: PortfolioAnswer, criterion: str) -> Brief:
    """Whether the needs are met, by how many sites, at which cost, and how well that is proved."""
    tr, number = language.tr, language.number
    is_area = criterion == AREA
    cost = number(sets["cout_eur"].iloc[0], 0, "m2" if is_area else "€") if len(sets) else "–"
    status = tr((STATUS_OF_AREA if is_area else STATUS)[answer.status])
    if answer.blocking:
        first = tr("Needs are not all met. What blocks: {rule}.", rule=tr(RULES[answer.blocking]))
    elif count:
        first = tr("{count} sites are chosen, {cost} in all: {status}.", count=number(count), cost=cost, status=status)
    else:
        first = tr("No site is chosen: {status}.", status=status)
    figures = [
        Figure(number(count), tr("sites")),
        Figure(cost, tr("area of the set") if is_area else tr("cost of the set")),
        Figure(status, tr("status"), number(answer.gap_pct, 1, "%") if answer.gap_pct else ""),
    ]
    near = _near(sets)
    if near and not answer.blocking:
        first += " " + language.counted(
            near,
            mark("{count} other set is within {gap} of it: they are not told apart."),
            mark("{count} other sets are within {gap} of it: they are not told apart."),
            gap=number(100 * NEAR, 0, "%"),
        )
    second = tr("A site is a possibility: neither its owner nor its soil was asked.")
    return Brief([first, second], figures, "chosen", tr("Chosen sites among those examined"))


def _near(sets: pd.DataFrame) -> int:
    """How many other sets cost about as much: less apart than any cost of works is known."""
    costs = sets["cout_eur"].to_numpy(dtype=float)
    return int((costs[1:] <= costs[0] * (1 + NEAR)).sum()) if len(costs) and costs[0] > 0 else 0


def _balance(report: Report, balance: pd.DataFrame) -> None:
    tr, number = report.language.tr, report.language.number
    report.section(tr("Balance of the needs"))
    rows = [
        [
            need_name(row["cle_besoin"]),
            number(row["ue_requises"], 2),
            number(row["ue_obtenues"], 2),
            number(row["ha_requis"], 2),
            number(row["ha_obtenus"], 2),
            number(row["part_proche_pct"], 0, "%"),
            number(row["manque_ue"], 2),
        ]
        for row in balance.to_dict("records")
    ]
    headers = [
        tr("Need"),
        tr("UE asked"),
        tr("UE obtained"),
        tr("Area asked (ha)"),
        tr("Area obtained (ha)"),
        tr("Nearby"),
        tr("UE missing"),
    ]
    report.table(headers, rows, "", range(1, 7))


def _others(report: Report, sets: pd.DataFrame, criterion: str) -> None:
    tr, number = report.language.tr, report.language.number
    if len(sets) < 2:
        return
    report.section(tr("Other sets"))
    spent = tr("Area (m2)") if criterion == AREA else tr("Cost (euros)")
    headers = [tr("Rank"), spent, tr("Total distance (m)"), tr("Sites"), tr("Status")]
    listed = [
        [number(row["rang"]), number(row["cout_eur"]), number(row["distance_m"]), row["ids"], row["statut"]]
        for row in sets.to_dict("records")
    ]
    report.table(headers, listed, "", (0, 1, 2))
