"""The report of heatroutes: who reaches a cool place in the shade, and which streets to shade first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...language import Language
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from ..constants import heat_constants
from . import about, places

#: streets shown in full
FIRST = 15


@dataclass(frozen=True)
class RouteFacts:
    """What the report tells of its own: ways by field, people of each, streets by field and their names, the reach (m),
    the price of a metre in the sun.
    """

    columns: Mapping[str, Any]
    people: Any
    streets: Mapping[str, Any]
    names: Sequence[str]
    reach_m: float
    sun_cost: float


TITLE = mark("Shaded ways to cool places")
SUBTITLE = mark("Who gets there in the shade, and which streets to shade first")
COLLECT = (
    mark("Paths that the layer lacks, crossings, gates closed in the evening, stairs and slopes."),
    mark("A survey of heights of the year (LiDAR HD): without it the shade of street trees is missing."),
    mark("Cool places that are really open, and when."),
)
METHOD = (
    mark(
        "Two ways for each home: the shortest, and the one where a metre in the sun counts more; the second is kept "
        "unless it is much longer or out of reach. Shade is that of 12 to 16 h on a summer day, on the shadier side."
    ),
    mark(
        "A way is shady when half of it is in the shade and no stretch in the sun is longer than 100 m; what is not "
        "known counts as sun."
    ),
)
LIMITS = (
    mark("Shade is geometry, on a clear day; crossings, traffic, slopes and safety are not in it."),
    mark("People are sent to the cool place whose way is best, not to the one they prefer."),
)


def page(told: Told, facts: RouteFacts) -> str:
    """The HTML of the report."""
    chapters = Chapters(*about(facts, _given, _found, _sure), COLLECT, METHOD, LIMITS, _brief(told.language, facts))
    return compose(begin(told, TITLE, told.language.tr(SUBTITLE)), told, chapters)


def _given(report: Report, facts: RouteFacts) -> None:
    language = report.language
    report.paragraph(
        language.tr(
            "{count} people, within {reach} on foot of a cool place; a metre in the sun counts for {cost}.",
            count=language.number(float(np.sum(facts.people))),
            reach=language.number(facts.reach_m, 0, "m"),
            cost=language.number(1 + facts.sun_cost, 1, "m"),
        )
    )


def _shares(facts: RouteFacts) -> tuple[float, float]:
    """Share of people (%) near a cool place, and near one in the shade; NaN without anybody."""
    whole = float(np.sum(facts.people))
    if whole <= 0:
        return float("nan"), float("nan")
    near, shady = (100 * float(np.sum(facts.people * facts.columns[name])) / whole for name in ("acces", "acces_ombre"))
    return near, shady


def _brief(language: Language, facts: RouteFacts) -> Brief:
    """Who is near a cool place, who gets there in the shade, and which streets come first."""
    tr, number = language.tr, language.number
    near, shady = _shares(facts)
    if not np.isfinite(near):
        return Brief([tr("Nobody lives in the homes that were given.")])
    verdict = [
        tr(
            "{near} of the inhabitants are within {reach} on foot of a cool place; {shady} get there in the shade.",
            near=number(near, 0, "%"),
            reach=number(facts.reach_m, 0, "m"),
            shady=number(shady, 0, "%"),
        ),
        _spared(facts, language),
    ]
    figures = [
        Figure(number(near, 0, "%"), tr("of people are near a cool place"), tr("by the network given")),
        Figure(number(shady, 0, "%"), tr("get there in the shade"), tr("12 to 16 h, a clear summer day")),
        Figure(number(near - shady, 0, "%"), tr("are near, but in the sun"), tr("trees are missing there")),
    ]
    first = _first_streets(facts)
    actions = [tr("Shade first, after a visit: {names}.", names=places(facts.names, first))] if first else []
    caption = tr("People x metres walked in the sun, by street, and the cool places")
    return Brief(verdict, figures, "rues", caption, "", actions)


def _first_streets(facts: RouteFacts) -> list[int]:
    """Rows of the streets that have a rank, the first ones first."""
    rank = np.asarray(facts.streets["rang"], float)
    order = np.argsort(np.where(np.isfinite(rank), rank, np.inf), kind="stable")
    found: list[int] = order[: min(FIRST, int(np.isfinite(rank).sum()))].tolist()
    return found


def _found(report: Report, facts: RouteFacts) -> None:
    language = report.language
    tr = language.tr
    report.section(tr("Streets to shade first"))
    rows = [_street(facts, row, language) for row in _first_streets(facts)]
    if not rows:
        report.paragraph(tr("No way of these homes goes along a street in the sun."))
        return
    head = [tr("Rank"), tr("Street"), tr("People"), tr("Shade today (%)"), tr("People x metres in the sun")]
    report.table(head, rows, numeric=(0, 2, 3, 4))


def _spared(facts: RouteFacts, language: Language) -> str:
    """What the shady ways spare, over the homes that have one."""
    known = np.isfinite(facts.columns["gain_soleil_min"]) & (np.asarray(facts.people) > 0)
    if not known.any():
        return language.tr("No home has a way to a cool place.")
    weights = np.asarray(facts.people)[known]
    return language.tr(
        "The shady way spares {gain} of sun on average, for {detour} of detour; {sun} are left in the sun.",
        gain=language.number(float(np.average(facts.columns["gain_soleil_min"][known], weights=weights)), 1, "min"),
        detour=language.number(float(np.average(facts.columns["detour_pct"][known], weights=weights)), 0, "%"),
        sun=language.number(float(np.average(facts.columns["soleil_min"][known], weights=weights)), 1, "min"),
    )


def _street(facts: RouteFacts, row: int, language: Language) -> tuple[str, ...]:
    streets = facts.streets
    return (
        language.number(float(streets["rang"][row])),
        facts.names[row],
        language.number(float(streets["passants"][row])),
        language.number(float(streets["ombre_rue_pct"][row])),
        language.number(float(streets["soleil_hab_m"][row])),
    )


def _sure(report: Report, facts: RouteFacts) -> None:
    language = report.language
    tr = language.tr
    lost = int(np.isnan(facts.columns["longueur_m"]).sum())
    if lost:
        report.paragraph(tr("{count} homes have no way to a cool place in the network.", count=language.number(lost)))
    unknown = facts.columns["part_inconnue_pct"]
    known = np.isfinite(unknown)
    if known.any() and float(np.mean(unknown[known])) > heat_constants()["part_signalee_pct"]:
        report.notice(
            tr(
                "{share} of the ways have a shade that is not known, and count as sun: the need is a maximum.",
                share=language.number(float(np.mean(unknown[known])), 0, "%"),
            )
        )
