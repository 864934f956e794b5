"""The page for those who decide: a verdict, three figures with their doubt, one map; the diagnosis is behind it.

Method: docs/design/territory.md#brief
"""

from __future__ import annotations

from collections.abc import Sequence

from ..messages import mark
from ..report import Report, Told, begin
from . import journal
from .frontpage import ReadFigure, SubjectPage, first_screen, headlines, main_map
from .readiness import NextDownload

MOST_NEXT = 3


def page(
    told: Told,
    subjects: Sequence[SubjectPage],
    downloads: Sequence[NextDownload],
    name: str,
    area_m2: float,
    whole: str,
) -> str:
    """The HTML of the page in brief. area_m2: of the territory; whole: the address of the diagnosis."""
    there = [one for one in subjects if one.step.state in (journal.DONE, journal.AGAIN)]
    chosen = headlines(there)
    hectares = told.language.number(area_m2 / 10_000, 0, "ha")
    report = begin(told, mark("The territory in brief"), f"{name}, {hectares}")
    tr = report.language.tr
    report.brief(first_screen(report.language, chosen), main_map([subject for subject, _ in chosen]))
    _doubt(report, there, chosen)
    unlocking = [one for one in downloads if one.unlocks][:MOST_NEXT]
    if unlocking:
        report.section(tr("To say more"))
        report.bullets(
            tr("{file} (makes possible: {subjects})", file=tr(one.title), subjects=", ".join(one.unlocks))
            for one in unlocking
        )
    report.links([(tr("The whole diagnosis, and where each number comes from"), whole)])
    report.footer(told.provenance)
    return report.html()


def _doubt(report: Report, there: Sequence[SubjectPage], chosen: Sequence[tuple[SubjectPage, ReadFigure]]) -> None:
    """What the figures do not say, and how much of what was asked for was there."""
    tr, number = report.language.tr, report.language.number
    asked = [state for one in there for state in one.inputs]
    usable = sum(state.is_usable for state in asked)
    report.section(tr("How sure is it?"))
    lines = [
        tr("{subject}: {doubt}.", subject=page.title, doubt=one.figure.doubt)
        for page, one in chosen
        if one.figure.doubt
    ]
    if asked:
        lines.append(tr("{known} inputs of {all} were there.", known=number(usable), all=number(len(asked))))
    report.bullets([*lines, tr("A pre-diagnosis: it compares places, it replaces neither a visit nor an expert.")])
