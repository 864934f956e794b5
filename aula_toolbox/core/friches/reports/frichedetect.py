"""The report of frichedetect: the candidates, and how well the clues find the friches that are known."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...charts import Axis, Series, line_chart
from ...language import Language
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from ..calibration import BOOTSTRAP, Calibration
from ..sentences import percent
from . import LARGER

if TYPE_CHECKING:
    import pandas as pd

COLLECT = (
    mark("Each candidate is to be looked at: on aerial views, then on the ground (a field visit prepares it)."),
    mark("Clues that were not given: each one that is added raises what can be found."),
)
METHOD = (
    mark("Each clue gives points; the score is their sum over what the sources that were given could bring, on 100."),
    mark(
        "A unit lies in a known friche where a known perimeter covers half of it or more. Precision: units in known "
        "friches among those of at least that score. Recall: units of at least that score among those in known "
        "friches."
    ),
)
LIMITS = (
    mark("A candidate is to be checked: it is not a friche, and says nothing of its owner."),
    mark(
        "Precision is a lower bound: a candidate that is no known friche may be one that nobody has listed yet. Only a "
        "visit tells."
    ),
    mark("A calibration holds for that territory, those layers and that year; elsewhere it must be made again."),
)
_ORANGE = "#d55e00"


@dataclass(frozen=True)
class DetectFacts:
    """What the report tells. candidates, left_out: units; share_pct: clues that could be given; clues: by count.

    sites: known friches of which a unit reaches the best score, and all of them; None without known friches.
    """

    layer: str
    units: int
    candidates: int
    left_out: int
    share_pct: float
    clues: Sequence[tuple[str, int]] = ()
    calibration: Calibration | None = None
    sites: tuple[int, int] | None = None
    unmatched: int = 0


def page(told: Told, facts: DetectFacts) -> str:
    """The HTML of the report."""
    brief = _brief(told.language, facts)
    detail, sure = (lambda report: _detail(report, facts)), (lambda report: _sure(report, facts))
    chapters = Chapters((), detail, sure, COLLECT, METHOD, LIMITS, brief)
    return compose(begin(told, mark("Candidate friches"), facts.layer, mark("candidates to check")), told, chapters)


def _brief(language: Language, facts: DetectFacts) -> Brief:
    """How many candidates there are, and how well such clues find the friches that are known."""
    tr, number, row = language.tr, language.number, _best(facts)
    first = language.counted(
        facts.candidates,
        mark("{count} unit of {all} is a candidate to check: none is a friche before a visit."),
        mark("{count} units of {all} are candidates to check: none is a friche before a visit."),
        all=number(facts.units),
    )
    figures = [
        Figure(number(facts.candidates), tr("candidates to check"), tr("of {all} units", all=number(facts.units))),
        Figure(number(facts.share_pct, 0, "%"), tr("of the clues could be looked for")),
        Figure(number(facts.left_out), tr("left out"), tr("small, service stations and garages")),
    ]
    if row is None:
        doubt = tr("How much these clues find is not known here: no known friche could be compared.")
    else:
        words = {name: _whole(row[f"{name}_pct"], language) for name in ("precision", "rappel")}
        doubt = tr(
            "From a score of {score} on, {precision} of them lie in friches already known, and {rappel} of the units "
            "of known friches are found.",
            score=number(float(row["score_min"]), 1),
            **words,
        )
        span = {end: _whole(row[f"rappel_{end}_pct"], language) for end in ("bas", "haut")}
        figures[2] = Figure(
            words["rappel"],
            tr("of the units of known friches found"),
            tr("{low} to {high}", low=span["bas"], high=span["haut"]),
        )
    caption = tr("Score of the candidates, of 100 ({larger})", larger=tr(LARGER))
    return Brief([first, doubt], figures, "candidats", caption)


def _whole(share_pct: float, language: Language) -> str:
    """A share in whole percent: all and none are said of all and none only."""
    return language.number(float(percent(share_pct / 100)), 0, "%") if math.isfinite(share_pct) else "–"


def _best(facts: DetectFacts) -> pd.Series | None:
    """The line of the calibration with the best balance; None without one."""
    own = facts.calibration
    return None if own is None or not len(own.table) else own.table.iloc[own.best]


def _detail(report: Report, facts: DetectFacts) -> None:
    language, own = report.language, facts.calibration
    tr, number = language.tr, language.number
    if facts.clues:
        report.table([tr("Clue"), tr("Units")], [(name, number(count)) for name, count in facts.clues], numeric=(1,))
    if own is None or not len(own.table):
        return
    report.section(tr("Against the known friches"))
    report.chart(_curve(own, language), tr("Dashed: intervals of 95 %."))
    report.table(
        [tr("Least score"), tr("Units told"), tr("In known friches"), tr("Precision (%)"), tr("Recall (%)")],
        [_line(one, language) for one in own.table.to_dict("records")],
        numeric=(0, 1, 2, 3, 4),
    )
    report.paragraph(_interval(own, language))


def _sure(report: Report, facts: DetectFacts) -> None:
    """The curve of precision and recall, its intervals, and what the best score finds."""
    language, own = report.language, facts.calibration
    tr, number = language.tr, language.number
    if own is None or not len(own.table):
        report.paragraph(
            tr(
                "No known friche was given, or none of them covers a unit: how much these clues find, and "
                "how much they miss, is not known here."
            )
        )
        return
    row = own.table.iloc[own.best]
    report.paragraph(
        tr(
            "From a score of {score} on, {told} units are told, of which {right} lie in known friches: precision "
            "{precision} ({low} to {high}), recall {recall} ({from_} to {to}). That score is the one with the best "
            "balance of both.",
            score=number(row["score_min"], 1),
            told=number(row["n_unites"]),
            right=number(row["n_connues"]),
            precision=_whole(row["precision_pct"], language),
            low=_whole(row["precision_bas_pct"], language),
            high=_whole(row["precision_haut_pct"], language),
            recall=_whole(row["rappel_pct"], language),
            from_=_whole(row["rappel_bas_pct"], language),
            to=_whole(row["rappel_haut_pct"], language),
        )
    )
    if facts.sites is not None:
        report.paragraph(
            tr(
                "Site by site, {found} of {count} known friches have a unit of that score or more.",
                found=number(facts.sites[0]),
                count=number(facts.sites[1]),
            )
        )
    if facts.unmatched:
        report.notice(
            tr("{count} known friches cover no unit by half: they are not counted.", count=number(facts.unmatched))
        )


def _interval(own: Calibration, language: Language) -> str:
    if own.kind == BOOTSTRAP:
        return language.tr(
            "Intervals: {count} communes drawn again with replacement, for units of one commune resemble each other.",
            count=language.number(own.blocks),
        )
    return language.tr(
        "Intervals: those of Wilson, as if units were independent; with ten communes or more they would take account "
        "of these."
    )


def _line(row: dict[str, float], language: Language) -> tuple[str, ...]:
    number = language.number

    def share(name: str) -> str:
        low, high = number(row[f"{name}_bas_pct"]), number(row[f"{name}_haut_pct"])
        return f"{number(row[f'{name}_pct'])} ({low} – {high})"

    counts = (number(row["n_unites"]), number(row["n_connues"]))
    return (number(row["score_min"], 1), *counts, share("precision"), share("rappel"))


def _curve(own: Calibration, language: Language) -> str:
    """Precision and recall by score."""
    tr, scores = language.tr, own.table["score_min"].tolist()
    series = []
    for name, title, colour in (("precision", tr("precision"), None), ("rappel", tr("recall"), _ORANGE)):
        colours = {} if colour is None else {"colour": colour}
        series.append(Series(title, scores, own.table[f"{name}_pct"].tolist(), **colours))
        for side, words in (("bas", tr("{name}, low")), ("haut", tr("{name}, high"))):
            values = own.table[f"{name}_{side}_pct"].tolist()
            series.append(Series(words.format(name=title), scores, values, dash="dashed", **colours))
    x_axis, y_axis = Axis(tr("Least score"), 0, 100), Axis("%", 0, 100)
    return line_chart(series, x_axis, y_axis, language, tr("Precision and recall by score"))
