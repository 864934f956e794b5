"""The report of housingestimate: the stock, with the interval that a sceptic would accept.

Method: docs/design/housing.md#reports
"""

from __future__ import annotations

from ...messages import mark
from ...report import Chapters, Report, Told, begin, compose
from .. import beside, breakdown, chapters
from ..chapters import ParkRun


def page(told: Told, run: ParkRun) -> str:
    """The HTML of the report. The maps of `told` are `share`, `width`, `calendar` and `coverage`, where drawn."""

    def found(report: Report) -> None:
        breakdown.classes_chart(report, run)
        chapters.maps(report, told)
        breakdown.without_works(report, run)
        breakdown.parts(report, run)
        breakdown.calendar(report, run)
        beside.section(report, run)
        breakdown.zones_table(report, run)
        breakdown.commune_sums(report, run)

    parts = Chapters(
        given=lambda report: chapters.given(report, run),
        found=found,
        sure=lambda report: chapters.sure(report, run),
        collect=chapters.COLLECT,
        method=chapters.METHOD,
        limits=chapters.LIMITS,
        brief=chapters.brief(told.language, run),
    )
    title = mark("Energy performance of the stock, estimated")
    return compose(begin(told, title, chapters.subtitle(told, run), chapters.PRE_DIAGNOSIS), told, parts)
