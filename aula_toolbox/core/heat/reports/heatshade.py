"""The report of heatshade: which places are in the sun when it is hottest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np

from ...language import Language
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from . import NO_SURVEY, SEE_ON_SITE, about, ordered, places

#: places shown in full
FIRST = 20


@dataclass(frozen=True)
class ShadeFacts:
    """What the report tells of its own: places by field, their names and areas (m2), the period, the shade of the
    ground around at each instant (0-1), and whether a survey of heights was given.
    """

    columns: Mapping[str, Any]
    names: Sequence[str]
    area_m2: Any
    start: datetime
    end: datetime
    hours: Sequence[tuple[datetime, float]]
    has_survey: bool


SUBTITLE = mark("Who waits, plays and walks in the sun")
COLLECT = (
    mark("LiDAR HD surfaces of the year (MNS and MNT), and the date of the flight: leaves on or off."),
    mark("Trees planted or felled since, awnings and sails: nothing shows them here."),
)
METHOD = (
    mark(
        "Position of the sun after Meeus; shade by the highest top met along each ray, for buildings alone then with "
        "trees. A place counts its open ground: roofs are left out. Crowns let no light through."
    ),
    mark("Shade is geometry: it is right where the heights are. It is not a felt temperature."),
)
LIMITS = (
    mark("Trunks are as wide as crowns; awnings, arcades and halls are not seen; a bridge shades as a roof does."),
    mark("A clear sky is assumed: minutes of shade are those of geometry, not of clouds."),
)


def page(told: Told, facts: ShadeFacts) -> str:
    """The HTML of the report."""
    chapters = Chapters(*about(facts, _given, _found, _sure), COLLECT, METHOD, LIMITS, _brief(told.language, facts))
    return compose(begin(told, mark("Shade of the places"), told.language.tr(SUBTITLE)), told, chapters)


def _given(report: Report, facts: ShadeFacts) -> None:
    report.paragraph(
        report.language.tr(
            "{day}, from {start} to {end}, French legal time.",
            day=facts.start.strftime("%d/%m/%Y"),
            start=facts.start.strftime("%H:%M"),
            end=facts.end.strftime("%H:%M"),
        )
    )


def _brief(language: Language, facts: ShadeFacts) -> Brief:
    """How many places are in the sun, how much shade is usual, which has the least."""
    tr, number, least = language.tr, language.number, ordered(facts.columns["ombre_min"], is_falling=False)
    if not least:
        return Brief([tr("No place lies on ground whose heights are known.")])
    minutes = facts.columns["ombre_min"]
    bare = [row for row in least if facts.columns["abri"][row] == 0]
    span = {"start": facts.start.strftime("%H:%M"), "end": facts.end.strftime("%H:%M"), "all": number(len(least))}
    name, median = facts.names[least[0]], number(float(np.median(minutes[least])), 0, "min")
    fewest = number(float(minutes[least[0]]), 0, "min")
    alike = sum(number(float(minutes[row]), 0, "min") == fewest for row in least)
    doubt = tr("geometry of a clear day") if facts.has_survey else tr("a minimum: no survey of heights")
    few = mark("None of the {all} places is in the shade less than a quarter of the time, from {start} to {end}.")
    if bare:
        few = mark("{count} place of {all} is in the shade less than a quarter of the time, from {start} to {end}.")
    many = mark("{count} places of {all} are in the shade less than a quarter of the time, from {start} to {end}.")
    verdict = [
        language.counted(len(bare), few, many if bare else few, **span),
        _least_shaded(language, facts, {"fewest": fewest, "median": median, "name": name}, alike),
    ]
    figures = [
        Figure(median, tr("of shade, median of the places"), doubt),
        Figure(number(len(bare)), tr("places in the sun"), tr("less than a quarter of the period")),
        Figure(fewest, tr("least shaded"), name if alike == 1 else tr("{count} places", count=number(alike))),
    ]
    actions = [tr(SEE_ON_SITE, names=places(facts.names, least))]
    return Brief(verdict, figures, "ombre", tr("Share of the period in the shade"), "", actions)


def _least_shaded(language: Language, facts: ShadeFacts, told: Mapping[str, str], alike: int) -> str:
    """Which place has the least shade; how many, where they are not told apart."""
    if alike == 1:
        return language.tr("The least shaded is {name}: {fewest} of shade, for {median} in the usual place.", **told)
    return language.tr(
        "The {count} least shaded have {fewest} of shade, for {median} in the usual place.",
        count=language.number(alike),
        fewest=told["fewest"],
        median=told["median"],
    )


def _found(report: Report, facts: ShadeFacts) -> None:
    language = report.language
    tr, least = language.tr, ordered(facts.columns["ombre_min"], is_falling=False)
    if least:
        report.section(tr("The least shaded places"))
        head = [tr("Place"), tr("Area (m2)"), tr("Shade (min)"), tr("Buildings (%)"), tr("Trees (%)")]
        report.table(head, [_row(facts, row, language) for row in least[:FIRST]], numeric=(1, 2, 3, 4))
    report.section(tr("Hour by hour"))
    shown = [(when, share) for when, share in facts.hours if when.minute == 0]
    report.table(
        [tr("Hour"), tr("Ground around in the shade (%)")],
        [(when.strftime("%H:%M"), language.number(100 * share)) for when, share in shown],
        numeric=(1,),
    )


def _row(facts: ShadeFacts, row: int, language: Language) -> tuple[str, str, str, str, str]:
    columns = facts.columns
    return (
        facts.names[row],
        language.number(float(facts.area_m2[row])),
        language.number(float(columns["ombre_min"][row])),
        language.number(float(columns["ombre_bati_pct"][row])),
        language.number(float(columns["ombre_arbre_pct"][row])),
    )


def _sure(report: Report, facts: ShadeFacts) -> None:
    tr = report.language.tr
    if not facts.has_survey:
        report.notice(tr(NO_SURVEY))
    unknown = int(np.isnan(facts.columns["ombre_min"]).sum())
    if unknown:
        report.paragraph(tr("{count} places have no value: their heights are not known.", count=unknown))
