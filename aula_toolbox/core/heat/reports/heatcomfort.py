"""The report of heatcomfort: what one feels in each place on a hot day, and what shade is worth there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np

from ...language import Language
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from ..utci import AirState, stress_bound_c
from . import NO_SURVEY, SEE_ON_SITE, about, ordered, places

#: places shown in full
FIRST = 20
VERY_STRONG = 3


@dataclass(frozen=True)
class HourFelt:
    """An hour of the report: its middle, its air, its radiation (W/m2), felt medians in the sun and in the shade."""

    when: datetime
    air: AirState
    global_w_m2: float
    sun_c: float
    shade_c: float


@dataclass(frozen=True)
class ComfortFacts:
    """What the report tells of its own: places by field, their names, the hours, and what was given."""

    columns: Mapping[str, Any]
    names: Sequence[str]
    hours: Sequence[HourFelt]
    has_survey: bool
    has_ground: bool
    has_station: bool
    has_radiation: bool


TITLE = mark("Felt heat of the places")
CLEAR_SKY = mark("Felt heat of the places, clear sky assumed")
SUBTITLE = mark("What one feels in the sun and in the shade")
COLLECT = (
    mark("LiDAR HD surfaces and a land cover for heat: trees, walls and ground as they are."),
    mark("A few measures with a globe thermometer on a hot day, in the sun and in the shade."),
)
METHOD = (
    mark(
        "Shade as in the shade algorithm; radiation from six directions after SOLWEIG in short: direct and diffuse "
        "sun, ground, half-lit walls, trees, an even sky; felt temperature UTCI by its operational polynomial."
    ),
    mark(
        "Computed for a standing person with the wind of the station; within 2 to 3 °C of the reference model. To "
        "compare places, not with a thermometer."
    ),
)
LIMITS = (
    mark(
        "Against the reference model, on its own scene: about 1 °C too hot in the sun and 1 °C too cool in the shade. "
        "What shade takes away is told about 2 °C too large."
    ),
    mark("Walls are not told apart by their side, the ground has no memory of the morning, the night is not computed."),
    mark("Wind between buildings is not modelled: a closed street is hotter than told, a windy square cooler."),
)


def page(told: Told, facts: ComfortFacts) -> str:
    """The HTML of the report."""
    title = TITLE if facts.has_radiation else CLEAR_SKY
    chapters = Chapters(*about(facts, _given, _found, _sure), COLLECT, METHOD, LIMITS, _brief(told.language, facts))
    return compose(begin(told, title, told.language.tr(SUBTITLE)), told, chapters)


def _given(report: Report, facts: ComfortFacts) -> None:
    tr = report.language.tr
    first, last = facts.hours[0], facts.hours[-1]
    report.paragraph(
        tr(
            "{day}, {count} hours around {start} to {end}, French legal time.",
            day=first.when.strftime("%d/%m/%Y"),
            count=len(facts.hours),
            start=first.when.strftime("%H:%M"),
            end=last.when.strftime("%H:%M"),
        )
    )
    if not facts.has_station:
        report.paragraph(tr("Air, humidity and wind are numbers given for all hours: those of no station."))


def _brief(language: Language, facts: ComfortFacts) -> Brief:
    """How many places are under very strong stress, and what shade takes away."""
    tr, number, order = language.tr, language.number, ordered(facts.columns["utci_max_c"])
    if not order:
        return Brief([tr("No place has a value: heights are not known there, or the air is outside the formula.")])
    felt = facts.columns["utci_max_c"][order]
    severe = int((felt >= stress_bound_c(VERY_STRONG)).sum())
    gained = facts.columns["gain_ombre_c"][order]
    gain = number(float(np.nanmedian(gained)) if np.isfinite(gained).any() else float("nan"), 1, "°C")
    verdict = [
        language.counted(
            severe,
            mark("At the worst hour, {count} place of {all} is under very strong heat stress ({bound} felt or more)."),
            mark(
                "At the worst hour, {count} places of {all} are under very strong heat stress ({bound} felt or more)."
            ),
            all=number(len(order)),
            bound=number(stress_bound_c(VERY_STRONG), 0, "°C"),
        ),
        tr("Full shade takes away {gain} at the hottest hour; the model tells about 2 °C too much.", gain=gain),
    ]
    if not np.isfinite(gained).any():
        verdict = verdict[:1]
    figures = [
        Figure(
            number(float(np.median(felt)), 1, "°C"),
            tr("felt at the worst hour, median place"),
            tr("to within 2 or 3 °C"),
        ),
        Figure(number(severe), tr("places under very strong stress"), tr("38 °C felt or more")),
        Figure(gain, tr("what full shade takes away"), tr("median of the places, at the hottest hour")),
    ]
    actions = [tr(SEE_ON_SITE, names=places(facts.names, order))]
    return Brief(verdict, figures, "ressenti", tr("Felt temperature at the worst hour"), "", actions)


def _found(report: Report, facts: ComfortFacts) -> None:
    language = report.language
    tr, order = language.tr, ordered(facts.columns["utci_max_c"])
    if not order:
        report.notice(tr("No place has a value: heights are not known there, or the air is outside the formula."))
        return
    report.section(tr("The hottest places"))
    head = [
        tr("Place"),
        tr("Felt, worst hour (°C)"),
        tr("Stress"),
        tr("Hours from 38 °C"),
        tr("In the sun (°C)"),
        tr("In the shade (°C)"),
    ]
    rows = [_row(facts, row, language) for row in order[:FIRST]]
    report.table(head, rows, numeric=(1, 3, 4, 5))
    report.section(tr("Hour by hour"))
    head = [
        tr("Hour"),
        tr("Air (°C)"),
        tr("Radiation (W/m2)"),
        tr("Felt in the sun (°C)"),
        tr("Felt in the shade (°C)"),
    ]
    report.table(head, [_hour(one, language) for one in facts.hours], numeric=(1, 2, 3, 4))


def _row(facts: ComfortFacts, row: int, language: Language) -> tuple[str, ...]:
    columns = facts.columns
    return (
        facts.names[row],
        language.number(float(columns["utci_max_c"][row]), 1),
        columns["stress"][row] or "–",
        language.number(float(columns["h_stress_tres_fort"][row]), 1),
        language.number(float(columns["utci_soleil_c"][row]), 1),
        language.number(float(columns["utci_ombre_c"][row]), 1),
    )


def _hour(one: HourFelt, language: Language) -> tuple[str, ...]:
    felt = [language.number(value, 1) if np.isfinite(value) else "–" for value in (one.sun_c, one.shade_c)]
    return (one.when.strftime("%H:%M"), language.number(one.air.air_c, 1), language.number(one.global_w_m2), *felt)


def _sure(report: Report, facts: ComfortFacts) -> None:
    tr = report.language.tr
    if not facts.has_survey:
        report.notice(tr(NO_SURVEY))
    if not facts.has_ground:
        report.paragraph(tr("The ground is taken as paved everywhere: lawns are felt hotter than they are."))
    unknown = int(np.isnan(facts.columns["utci_max_c"]).sum())
    if unknown:
        report.paragraph(
            tr("{count} places have no value: heights not known, or air outside the formula.", count=unknown)
        )
