"""The page for those who decide: a verdict, three figures with their doubt, one map; the diagnosis is behind it.

Method: docs/design/territory.md#brief
"""

from __future__ import annotations

from collections.abc import Sequence

from ..language import Language
from ..messages import mark
from ..report import Figure, Report, Told
from . import journal
from .frontpage import ReadFigure, SubjectPage, part_told
from .frontpage import told as written
from .reports import begin

FIGURES = 3
LEAST_PCT = 50.0


def page(told: Told, subjects: Sequence[SubjectPage], name: str, area_m2: float, whole: str) -> str:
    """The HTML of the page in brief. area_m2: of the territory; whole: the address of the diagnosis."""
    there = [one for one in subjects if one.step.state in (journal.DONE, journal.AGAIN)]
    chosen = sorted(
        ((page, one) for page in there for one in page.figures if one.figure.rank and _can_be_quoted(one)),
        key=lambda pair: pair[1].figure.rank,
    )[:FIGURES]
    hectares = told.language.number(area_m2 / 10_000, 0, "ha")
    report = begin(told, mark("The territory in brief"), f"{name}, {hectares}")
    tr = report.language.tr
    if not chosen:
        report.notice(tr("Nothing can be told yet: the diagnosis says what is missing."))
    else:
        report.notice(" ".join(_sentence(report.language, one) for _, one in chosen))
        report.figures([_card(report, subject, one) for subject, one in chosen])
        _map(report, [subject for subject, _ in chosen])
    _doubt(report, there, [one for _, one in chosen])
    report.links([(tr("The whole diagnosis, and where each number comes from"), whole)])
    return report.html()


def _can_be_quoted(one: ReadFigure) -> bool:
    """A figure of a small part of the ground is not one of the territory."""
    return one.value is not None and (one.ground_pct is None or one.ground_pct >= LEAST_PCT)


def _sentence(language: Language, one: ReadFigure) -> str:
    """What a figure says, in a sentence; the number is the one of its card."""
    return one.figure.sentence.replace("{valeur}", written(language, one))


def _card(report: Report, subject: SubjectPage, one: ReadFigure) -> Figure:
    """A figure, with its interval where it has one, else with how much of the result it speaks of."""
    language = report.language
    if one.low is not None and one.high is not None:
        bounds = [language.number(bound, one.figure.decimals) for bound in (one.low, one.high)]
        below = language.tr("between {low} and {high}", low=bounds[0], high=bounds[1])
    else:
        below = part_told(language, one) or subject.title
    return Figure(written(language, one), one.figure.title, below)


def _map(report: Report, subjects: Sequence[SubjectPage]) -> None:
    """The map of the first figure that has one; a single shape of one colour is a map of nothing."""
    drawn = [one for one in subjects if one.picture is not None]
    first = next((one for one in drawn if one.shapes > 1), next(iter(drawn), None))
    if first is not None and first.picture is not None:
        report.picture(first.picture.png, first.title)


def _doubt(report: Report, there: Sequence[SubjectPage], chosen: Sequence[ReadFigure]) -> None:
    """What the figures do not say, and how much of what was asked for was there."""
    tr, number = report.language.tr, report.language.number
    asked = [state for one in there for state in one.inputs]
    usable = sum(state.is_usable for state in asked)
    report.section(tr("How sure is it?"))
    lines = [f"{one.figure.title} : {one.figure.doubt}" for one in chosen if one.figure.doubt]
    if asked:
        lines.append(tr("{known} inputs of {all} were there.", known=number(usable), all=number(len(asked))))
    report.bullets([*lines, tr("A pre-diagnosis: it compares places, it replaces neither a visit nor an expert.")])
