"""The report of heatcalibrate: what stations tell of the urban excess, and what they cannot tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...language import Language
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from ..calibration import NextStation, StationFit
from . import about


@dataclass(frozen=True)
class StationFacts:
    """What the report tells of its own: stations by field, the fit, errors by mixing distance, the moment.

    following: where one more station tells most; crs: of its place.
    """

    columns: Mapping[str, Any]
    fit: StationFit
    curve: Sequence[tuple[float, float]]
    mixing_m: float
    is_night: bool
    following: NextStation | None = None
    crs: str = ""


SUBTITLE = mark("What measured temperatures say of the model")
COLLECT = (
    mark("Stations at both ends: in the densest centre and in the open fields; those in between tell little."),
    mark("A whole summer of hours, sensors in the shade and ventilated, at the same height."),
)
METHOD = (
    mark(
        "The model says which part of the urban excess is left at each station; a line through the temperatures gives "
        "the excess. Each night is levelled first, each station counts once."
    ),
    mark("Each station is then told by the line of all others: that error is the honest one."),
)
LIMITS = (
    mark("The mixing distance cannot be told by a few stations: the table of distances is for information."),
    mark("The excess found holds for the nights and the weather of these measures."),
)


def page(told: Told, facts: StationFacts) -> str:
    """The HTML of the report."""
    chapters = Chapters(*about(facts, _given, _found, _sure), COLLECT, METHOD, LIMITS, _brief(told.language, facts))
    return compose(begin(told, mark("Calibration on stations"), told.language.tr(SUBTITLE)), told, chapters)


def _given(report: Report, facts: StationFacts) -> None:
    language = report.language
    moment = language.tr("night") if facts.is_night else language.tr("day")
    report.paragraph(
        language.tr(
            "{count} stations used, {moment}, air mixed over {mixing}.",
            count=language.number(len(facts.fit.fitted_c)),
            moment=moment,
            mixing=language.number(facts.mixing_m, 0, "m"),
        )
    )


def _brief(language: Language, facts: StationFacts) -> Brief:
    """The urban excess of the stations, and whether it may be used."""
    tr, number, fit = language.tr, language.number, facts.fit
    told = {"uhi": number(fit.uhi_c, 1, "°C"), "error": number(fit.error_c, 1, "°C")}
    figures = [
        Figure(told["uhi"], tr("urban excess"), tr("to within {error}", error=told["error"])),
        Figure(number(fit.rmse_left_out_c, 2, "°C"), tr("error of a station told by the others")),
        Figure(number(fit.t_ref_c, 1, "°C"), tr("open countryside")),
    ]
    verdict = [tr("The stations give an urban excess of {uhi}, to within {error}.", **told), _verdict(facts, language)]
    actions = [] if fit.doubts else [_use(facts, language)]
    return Brief(verdict, figures, actions=[*actions, *_following(facts, language)])


def _following(facts: StationFacts, language: Language) -> list[str]:
    """Where the next station goes."""
    one, number = facts.following, language.number
    if one is None:
        return []
    return [
        language.tr(
            "The next station tells most near {east}, {north} ({crs}), where {left} of the excess is left: its error "
            "would go from {now} to {then}.",
            east=number(one.east_m),
            north=number(one.north_m),
            crs=facts.crs,
            left=number(100 * one.left, 0, "%"),
            now=number(facts.fit.error_c, 2, "°C"),
            then=number(one.error_c, 2, "°C"),
        )
    ]


def _use(facts: StationFacts, language: Language) -> str:
    """Where the excess goes."""
    title = mark("Urban excess by night (°C)") if facts.is_night else mark("Urban excess by day (°C)")
    return language.tr(
        "In the algorithm of heat exposure, set “{title}” to {uhi}, with the same mixing distance.",
        title=language.tr(title),
        uhi=language.number(facts.fit.uhi_c, 1),
    )


def _found(report: Report, facts: StationFacts) -> None:
    language = report.language
    tr = language.tr
    report.section(tr("The stations"))
    head = [tr("Station"), tr("Excess left"), tr("Observed (°C)"), tr("By the others (°C)"), tr("Difference (°C)")]
    order = np.argsort(-np.nan_to_num(np.abs(facts.columns["ecart_c"]), nan=-1.0), kind="stable").tolist()
    report.table(head, [_station(facts, row, language) for row in order], numeric=(1, 2, 3, 4))
    report.section(tr("Other mixing distances"))
    rows = [(language.number(radius), language.number(error, 2)) for radius, error in facts.curve]
    report.table([tr("Mixing distance (m)"), tr("Error of left-out stations (°C)")], rows, numeric=(0, 1))


def _verdict(facts: StationFacts, language: Language) -> str:
    """Whether the excess may be used, and where."""
    if facts.fit.doubts:
        return language.tr("The urban excess of these stations is not sure enough to be used; the reasons are below.")
    return language.tr("It may be used to set the model of heat.")


def _station(facts: StationFacts, row: int, language: Language) -> tuple[str, ...]:
    columns = facts.columns
    return (
        str(columns["station"][row]),
        *(language.number(float(columns[name][row]), 2) for name in ("part_exces", "t_obs_c", "t_hors_c", "ecart_c")),
    )


def _sure(report: Report, facts: StationFacts) -> None:
    language, fit = report.language, facts.fit
    tr = language.tr
    if fit.doubts:
        report.notice(tr("The urban excess is not adopted:"))
        report.bullets(language.typeset(doubt.render(language.translate)) for doubt in fit.doubts)
    report.paragraph(_line(fit, language))
    left = Counter(str(state) for state in facts.columns["etat"] if state != "retenue")
    if left:
        reasons = ", ".join(f"{state} ({count})" for state, count in left.most_common())
        report.paragraph(tr("Stations that were not used: {reasons}.", reasons=reasons))


def _line(fit: StationFit, language: Language) -> str:
    """What the line is worth beside a mean of stations, and beside chance."""
    tr, number = language.tr, language.number
    skill = number(100 * abs(fit.skill), 0, "%")
    if fit.skill > 0:
        said = tr("The line takes away {skill} of the error of “the mean of the other stations”.", skill=skill)
    else:
        said = tr("The line is worse than “the mean of the other stations”: its error is {skill} larger.", skill=skill)
    if 100 * fit.p < 1:
        return said + " " + tr("Stations shuffled at random do as well less than once out of 100.")
    return (
        said
        + " "
        + tr("Stations shuffled at random do as well {chance} times out of 100.", chance=number(100 * fit.p, 0))
    )
