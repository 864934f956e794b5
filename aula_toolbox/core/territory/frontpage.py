"""The page of a diagnosis: what was found on each subject, how sure, what to do next, where each number comes from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ..language import Language
from ..messages import mark
from ..report import Brief, Chapters, Figure, MapPicture, Report, Told, begin, compose
from . import journal, words
from .outputs import StepFigure
from .readiness import InputState, NextDownload

METHOD = (
    mark("Each subject is one headline of the toolbox with its defaults, on inputs limited to it."),
    mark("The same inputs and parameters are not done again: the journal keeps their mark."),
    mark("Editions and files: as in the report of the folder (dossier)."),
)
LIMITS = (
    mark("A pre-diagnosis: it compares places, it replaces neither a visit nor an expert."),
    mark("A number that could not be read is a dash, never zero."),
)
MOST_WARNINGS, MOST_DOWNLOADS = 6, 12
FIGURES, LEAST_PCT = 3, 50.0
MAIN = "main"
#: fewer shapes than that are shown where nothing else is
FEW_SHAPES = 8
#: a quantity is quoted with that many digits: its bounds are wider than the others
DIGITS = 3
WHOLE_PCT = 95.0
STATES = {
    journal.DONE: mark("done"),
    journal.AGAIN: mark("unchanged since the last time"),
    journal.FAILED: mark("failed"),
    journal.NOT_READY: mark("not ready"),
}


@dataclass(frozen=True)
class ReadFigure:
    """A key figure as it was read: None when it is not known; known of rows: how many rows say it."""

    figure: StepFigure
    value: float | None = None
    known: int = 0
    rows: int = 0
    low: float | None = None
    high: float | None = None
    ground_pct: float | None = None
    """Share of the territory that it speaks of (%); None: not a figure of the ground."""

    @property
    def is_partial(self) -> bool:
        """Whether it speaks of a part of the territory only."""
        return self.ground_pct is not None and self.ground_pct < WHOLE_PCT


@dataclass(frozen=True)
class SubjectPage:
    """A subject on the page: its step, its numbers (None: not known), its files, its map, its inputs."""

    title: str
    step: journal.StepDone
    figures: Sequence[ReadFigure] = ()
    files: Sequence[tuple[str, str]] = ()
    picture: MapPicture | None = None
    inputs: Sequence[InputState] = field(default=())
    shapes: int = 0
    """How many shapes its map shows."""


def page(
    told: Told, subjects: Sequence[SubjectPage], downloads: Sequence[NextDownload], name: str, area_m2: float
) -> str:
    """The HTML of the index page. area_m2: of the territory."""
    there = [one for one in subjects if one.step.state in (journal.DONE, journal.AGAIN)]

    def found(report: Report) -> None:
        tr = report.language.tr
        report.figures(_cards(report, there))
        for one in there:
            report.section(one.title)
            if one.picture is not None:
                report.map(one.picture, one.title)
            report.links(one.files)
            heard = [line for line in one.step.warnings.splitlines() if line.strip()]
            if heard:
                report.paragraph(tr("What the run warns of:"))
                report.bullets(heard[:MOST_WARNINGS])
            if len(heard) > MOST_WARNINGS:
                report.paragraph(tr("And {count} more, in the journal.", count=len(heard) - MOST_WARNINGS))
        lost = [one for one in subjects if one not in there]
        if lost:
            report.section(tr("Subjects without a result"))
            rows = [[one.title, tr(STATES[one.step.state]), one.step.why or "–"] for one in lost]
            report.table([tr("Subject"), tr("State"), tr("Why")], rows)

    def sure(report: Report) -> None:
        tr, number = report.language.tr, report.language.number
        rows = []
        for one in there:
            for state in one.inputs:
                covers = "–" if state.covers_pct is None else number(state.covers_pct, 0)
                said = tr(words.SAID[state.state])
                rows.append([one.title, tr(state.asked.title), said, state.vintage or "–", covers])
        report.table([tr("Subject"), tr("Input"), tr("State"), tr("Vintage"), tr("Covers (%)")], rows, "", (4,))

    def collect(report: Report) -> None:
        tr = report.language.tr
        rows = [
            [tr(one.title), ", ".join(one.unlocks) or "–", ", ".join(one.improves) or "–"]
            for one in downloads[:MOST_DOWNLOADS]
        ]
        if rows:
            report.table([tr("What to download"), tr("Makes possible"), tr("Makes better")], rows)
            if len(downloads) > MOST_DOWNLOADS:
                report.paragraph(
                    tr("And {count} more, in the report of the folder.", count=len(downloads) - MOST_DOWNLOADS)
                )
        else:
            report.paragraph(tr("Nothing: every input has its file."))

    def method(report: Report) -> None:
        tr, number = report.language.tr, report.language.number
        report.bullets(tr(line) for line in METHOD)
        rows = [
            [one.title, f"aula:{one.step.algorithm}", tr(STATES[one.step.state]), number(one.step.seconds, 1)]
            for one in subjects
        ]
        report.table([tr("Subject"), tr("Algorithm"), tr("State"), tr("Seconds")], rows, "", (3,))

    chosen = headlines(there)
    picture = main_map([subject for subject, _ in chosen])
    if picture is not None:
        told = replace(told, pictures={**told.pictures, MAIN: picture})
    chapters = Chapters(
        given=(),
        found=found,
        sure=sure,
        collect=collect,
        method=method,
        limits=LIMITS,
        brief=first_screen(told.language, chosen),
    )
    hectares = told.language.number(area_m2 / 10_000, 0, "ha")
    return compose(begin(told, mark("Diagnosis of a territory"), f"{name}, {hectares}"), told, chapters)


def _cards(report: Report, there: Sequence[SubjectPage]) -> list[Figure]:
    """The key figures of all subjects, in their order; a number that is not known is a dash."""
    return [
        Figure(told(report.language, one), one.figure.title, _below(report, page, one)) for page, one in _all(there)
    ]


def headlines(there: Sequence[SubjectPage]) -> list[tuple[SubjectPage, ReadFigure]]:
    """The figures that the first screen quotes, by their rank; one of a small part of the ground is not quoted."""
    known = [
        pair
        for pair in _all(there)
        if pair[1].figure.rank
        and pair[1].value is not None
        and (pair[1].ground_pct is None or pair[1].ground_pct >= LEAST_PCT)
    ]
    return sorted(known, key=lambda pair: pair[1].figure.rank)[:FIGURES]


def first_screen(language: Language, chosen: Sequence[tuple[SubjectPage, ReadFigure]]) -> Brief:
    """What is found, in sentences and in figures with their doubt."""
    if not chosen:
        return Brief([language.tr("Nothing can be told yet: the diagnosis says what is missing.")], picture=MAIN)
    sentences = " ".join(sentence(language, one) for _, one in chosen)
    return Brief([sentences], [_card(language, page, one) for page, one in chosen], MAIN)


def sentence(language: Language, one: ReadFigure) -> str:
    """What a figure says, in a sentence: the number of its card, and of how much of the ground it speaks."""
    words = one.figure.sentence.replace("{valeur}", told(language, one))
    part = part_told(language, one) if one.is_partial else ""
    return f"{words.removesuffix('.')} ({part})." if part else words


def _card(language: Language, page: SubjectPage, one: ReadFigure) -> Figure:
    """A figure, with its interval where it has one, else with how much of the result it speaks of."""
    if one.low is not None and one.high is not None:
        bounds = [language.number(rounded(one, bound), one.figure.decimals) for bound in (one.low, one.high)]
        below = language.tr("between {low} and {high}", low=bounds[0], high=bounds[1])
    else:
        below = part_told(language, one) or page.title
    return Figure(told(language, one), one.figure.title, below)


def main_map(subjects: Sequence[SubjectPage]) -> MapPicture | None:
    """The map of the first figure that has one with something to see; a single shape of one colour is nothing."""
    drawn = [one for one in subjects if one.picture is not None]
    least = (FEW_SHAPES, 2, 0)
    first = next((one for count in least for one in drawn if one.shapes >= count), None)
    return None if first is None or first.picture is None else replace(first.picture, caption=first.title)


def _all(there: Sequence[SubjectPage]) -> list[tuple[SubjectPage, ReadFigure]]:
    return [(page, one) for page in there for one in page.figures]


def told(language: Language, one: ReadFigure) -> str:
    """A key figure with its unit; a dash when it is not known."""
    unit = "" if one.figure.unit == "-" else one.figure.unit
    return "–" if one.value is None else language.number(rounded(one, one.value), one.figure.decimals, unit)


def rounded(one: ReadFigure, value: float) -> float:
    """A quantity with the digits that it can bear; a number of things as it was counted.

    >>> water = StepFigure("toits.gpkg", "", "", 0, "m³")
    >>> rounded(ReadFigure(water), 49_943.2), rounded(ReadFigure(replace(water, unit="")), 49_943.0)
    (49900.0, 49943.0)
    """
    if not one.figure.unit or abs(value) < 10**DIGITS:
        return value
    return float(f"{value:.{DIGITS - 1}e}")


def part_told(language: Language, one: ReadFigure) -> str:
    """Of how much a figure speaks, when that is not all: of the ground first, then of the rows."""
    if one.value is None:
        return ""
    if one.is_partial and one.ground_pct is not None:
        return language.tr("on {share} of the territory only", share=language.number(one.ground_pct, 0, "%"))
    if one.known < one.rows:
        return language.tr(
            "known for {known} of {rows}", known=language.number(one.known), rows=language.number(one.rows)
        )
    return ""


def _below(report: Report, page: SubjectPage, one: ReadFigure) -> str:
    """The subject of a figure, and of how much of it."""
    return " · ".join(part for part in (page.title, part_told(report.language, one)) if part)
