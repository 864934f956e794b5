"""The report of heatnight: how much warmer the quarters stay on clear nights, and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...language import Language
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from ..constants import heat_constants
from ..night import NightWeather
from . import about, ordered, places

#: zones shown in full
FIRST = 10


@dataclass(frozen=True)
class NightFacts:
    """What the report tells of its own: zones by field, their names, the weather, whether a station gave it."""

    columns: Mapping[str, Any]
    names: Sequence[str]
    weather: NightWeather
    is_observed: bool


TITLE = mark("Heat island of clear nights")
SUBTITLE = mark("Which quarters stay warm when the sky is clear, in degrees, with the error of the formula")
NIGHT_VISIT = mark("Open a cool place in the evening, and look for air and shade, first near: {names}.")
COLLECT = (
    mark("An hourly file of a station in the open countryside, with its radiation (about 270 stations have it)."),
    mark("Air temperature of six stations or more, from centre to fields, over a summer, to check the formula."),
    mark("Heights of trees: they are in the vegetation here, not in the visible sky."),
)
METHOD = (
    mark(
        "Gap = (2 - visible sky - vegetation) x (radiation x range³ / wind)^(1/4): the largest hourly gap between a "
        "place and the countryside on a clear calm night, after Theeuwes and others (2017). Visible sky is that of "
        "the streets within 100 m, vegetation its share within 250 m."
    ),
    mark("A zone whose surroundings are described by less than 70 % has no value."),
)
LIMITS = (
    mark("A formula fitted on fourteen other towns of north-western Europe, on flat land: no measured temperature."),
    mark("It holds on clear calm nights only; on cloudy or windy nights the gap is smaller."),
    mark("Slopes, lakes and the coast are not in it, nor the heat of machines and traffic."),
)


def page(told: Told, facts: NightFacts) -> str:
    """The HTML of the report."""
    chapters = Chapters(*about(facts, _given, _found, _sure), COLLECT, METHOD, LIMITS, _brief(told.language, facts))
    return compose(begin(told, TITLE, told.language.tr(SUBTITLE)), told, chapters)


def _given(report: Report, facts: NightFacts) -> None:
    tr = report.language.tr
    if facts.is_observed:
        report.paragraph(tr("{count} clear and steady nights of a station.", count=facts.weather.count))
    else:
        report.paragraph(tr("One typical night, given by its radiation, its range and its wind: no station."))


def _brief(language: Language, facts: NightFacts) -> Brief:
    """How warm the warmest quarter stays, and whether quarters can be told apart."""
    tr, number, order = language.tr, language.number, ordered(facts.columns["uhi_med_c"])
    if not order:
        return Brief([tr("No zone is described well enough to have a value.")])
    first, last = (float(facts.columns["uhi_med_c"][order[end]]) for end in (0, -1))
    error = heat_constants()["uhi_erreur_k"]
    told = {"name": facts.names[order[0]], "gap": number(first, 1, "°C")}
    doubt = tr("error of the formula: about {error}", error=number(error, 0, "°C"))
    figures = [
        Figure(told["gap"], tr("warmest zone"), f"{told['name']} ; {doubt}"),
        Figure(number(last, 1, "°C"), tr("coolest zone"), facts.names[order[-1]]),
        Figure(number(first - last, 1, "°C"), tr("between the two"), doubt),
    ]
    outside = int((np.asarray(facts.columns["hors_domaine"], dtype=float) == 1).sum())
    doubts = [_verdict(first - last, language), *outside_fit(outside, len(order), language)]
    verdict = [
        tr("On a usual clear night, {name} is the warmest: {gap} above the countryside.", **told),
        " ".join(doubts),
    ]
    actions = [tr("Do not rank the quarters on this map: it does not tell them apart.")]
    if first - last >= error:
        actions = [tr(NIGHT_VISIT, names=places(facts.names, order))]
    return Brief(verdict, figures, "nuit", tr("Largest gap to the countryside on a usual clear night"), "", actions)


def outside_fit(outside: int, every: int, language: Language) -> list[str]:
    """What is said of zones unlike the places the formula was fitted on; nothing without any."""
    if not outside:
        return []
    told = {"all": language.number(every)}
    return [
        language.counted(
            outside,
            mark("{count} zone of {all} is more open or greener than the places the formula was fitted on."),
            mark("{count} zones of {all} are more open or greener than the places the formula was fitted on."),
            **told,
        )
    ]


def _found(report: Report, facts: NightFacts) -> None:
    language = report.language
    tr, order = language.tr, ordered(facts.columns["uhi_med_c"])
    if not order:
        report.notice(tr("No zone is described well enough to have a value."))
        return
    report.section(tr("The warmest zones"))
    head = [tr("Zone"), tr("Gap (°C)"), tr("Visible sky"), tr("Vegetation (%)"), tr("Remark")]
    report.table(head, [_row(facts, row, language) for row in order[:FIRST]], numeric=(1, 2, 3))


def _verdict(spread_c: float, language: Language) -> str:
    """Whether zones differ by more than the formula is wrong."""
    error = heat_constants()["uhi_erreur_k"]
    told = {"spread": language.number(spread_c, 1, "°C"), "error": language.number(error, 0, "°C")}
    if spread_c < error:
        return language.tr(
            "Zones differ by {spread} at most, less than the error of the formula (about {error}): they cannot be "
            "told apart.",
            **told,
        )
    return language.tr(
        "Zones differ by up to {spread}; two zones nearer than the error of the formula (about {error}) are not told "
        "apart.",
        **told,
    )


def _row(facts: NightFacts, row: int, language: Language) -> tuple[str, str, str, str, str]:
    columns = facts.columns
    note = language.tr("outside the fitted places") if columns["hors_domaine"][row] == 1 else ""
    return (
        facts.names[row],
        language.number(float(columns["uhi_med_c"][row]), 1),
        language.number(float(columns["svf"][row]), 2),
        language.number(float(columns["veg_pct"][row])),
        note,
    )


def _sure(report: Report, facts: NightFacts) -> None:
    tr = report.language.tr
    states = list(facts.columns["etat"])
    lines = [
        tr("{count} zones at the edge of what is described have no value.", count=states.count("bord")),
        tr("{count} zones are too little described to have a value.", count=states.count("donnees insuffisantes")),
    ]
    report.bullets([line for line, state in zip(lines, ("bord", "donnees insuffisantes")) if state in states])
    if not facts.is_observed:
        report.notice(tr("The night is a typical one: a station tells how often, and how strong, in your summers."))
