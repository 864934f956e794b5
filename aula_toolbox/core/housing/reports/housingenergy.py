"""The report of housingenergy: the answer and its interval first, then what is known, modelled and changed by rules.

Method: docs/design/housing.md#reports
"""

from __future__ import annotations

from ...messages import mark
from ...report import Chapters, Report, Told, begin, compose
from .. import beside, breakdown, chapters, headline
from ..headline import EnergyRun


def page(told: Told, run: EnergyRun) -> str:
    """The HTML of the report. The maps of `told`: `share`, `width`, `calendar`, `coverage`, `vulnerability`."""
    stock = run.stock

    def found(report: Report) -> None:
        headline.answers(report, run)
        headline.known(report, run)
        breakdown.classes_chart(report, stock)
        chapters.maps(report, told)
        breakdown.without_works(report, stock)
        breakdown.parts(report, stock)
        breakdown.calendar(report, stock)
        headline.incomes(report, told, run)
        headline.bills(report, run)
        headline.linked(report, run)
        beside.section(report, stock)
        breakdown.zones_table(report, stock)
        breakdown.commune_sums(report, stock)

    parts = Chapters(
        given=lambda report: chapters.given(report, stock),
        found=found,
        sure=lambda report: chapters.sure(report, stock),
        collect=chapters.COLLECT,
        method=(*chapters.METHOD, *headline.METHOD),
        limits=(*chapters.LIMITS, *headline.LIMITS),
        brief=headline.brief(told.language, run),
    )
    title = mark("Energy performance of the housing stock")
    return compose(begin(told, title, chapters.subtitle(told, stock), chapters.PRE_DIAGNOSIS), told, parts)
