"""The report of heatshade: which places are in the sun when it is hottest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np

from ...language import Language
from ...messages import mark
from ...report import Chapters, Figure, Report, Told, compose, show

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
    tr = told.language.tr
    report = Report(
        tr("Shade of the places"), tr("Who waits, plays and walks in the sun"), told.language, tr("Pre-diagnosis")
    )
    chapters = Chapters(
        given=lambda report: _given(report, facts),
        found=lambda report: _found(report, told, facts),
        sure=lambda report: _sure(report, facts),
        collect=COLLECT,
        method=METHOD,
        limits=LIMITS,
    )
    return compose(report, told, chapters)


def _given(report: Report, facts: ShadeFacts) -> None:
    report.paragraph(
        report.language.tr(
            "{day}, from {start} to {end}, French legal time.",
            day=facts.start.strftime("%d/%m/%Y"),
            start=facts.start.strftime("%H:%M"),
            end=facts.end.strftime("%H:%M"),
        )
    )


def _found(report: Report, told: Told, facts: ShadeFacts) -> None:
    language = report.language
    tr, minutes = language.tr, facts.columns["ombre_min"]
    known = np.flatnonzero(np.isfinite(minutes))
    if not known.size:
        report.notice(tr("No place lies on ground whose heights are known."))
        return
    least = known[np.argsort(minutes[known], kind="stable")]
    bare = facts.columns["abri"][known] == 0
    report.figures(
        [
            Figure(language.number(float(np.median(minutes[known])), 0, "min"), tr("of shade, median of the places")),
            Figure(language.number(int(bare.sum())), tr("places in the sun"), tr("less than a quarter of the period")),
            Figure(language.number(float(minutes[least[0]]), 0, "min"), tr("least shaded"), facts.names[least[0]]),
        ]
    )
    show(report, told, "ombre", tr("Share of the period in the shade"))
    report.section(tr("The least shaded places"))
    head = [tr("Place"), tr("Area (m2)"), tr("Shade (min)"), tr("Buildings (%)"), tr("Trees (%)")]
    rows = [_row(facts, row, language) for row in least[:FIRST].tolist()]
    report.table(head, rows, numeric=(1, 2, 3, 4))
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
        report.notice(tr("Without a LiDAR survey, trees that no layer gives are absent: the shade is a minimum."))
    unknown = int(np.isnan(facts.columns["ombre_min"]).sum())
    if unknown:
        report.paragraph(tr("{count} places have no value: their heights are not known.", count=unknown))
