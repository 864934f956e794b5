"""The report of heatscenario: what a project changes, in a page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...language import Language
from ...messages import mark
from ...report import Chapters, Figure, Report, Told, compose
from ..site import SiteScore


@dataclass(frozen=True)
class CooledGround:
    """The ground that a project cools by day by at least `least_c`: its area and mean change (NaN without any)."""

    area_m2: float
    mean_c: float
    least_c: float
    mixing_m: float


@dataclass(frozen=True)
class ScenarioFacts:
    """What the report tells of its own: zones by field, coefficients of the sites before and after, cooled ground."""

    columns: Mapping[str, Any]
    sites: Mapping[str, Mapping[str, SiteScore]]
    cooled: CooledGround


COLLECT = (
    mark("The trees and grounds of the project as they will be planted and laid."),
    mark("Temperature of a few stations before and after the works, over a summer."),
)
METHOD = (
    mark(
        "Both states were computed on the same pixels with the same settings, so that only the project makes the "
        "difference. Far from the project the change is no more than the noise of the model."
    ),
)
LIMITS = (
    mark(
        "These are modelled gaps of the air, not measured ones; the shade and freshness that a passer-by "
        "feels are not in them."
    ),
)


def page(told: Told, facts: ScenarioFacts) -> str:
    """The HTML of the report."""
    language = told.language
    tr = language.tr
    report = Report(
        tr("Before / after"), tr("What a project changes in the air, and for whom"), language, tr("Pre-diagnosis")
    )
    chapters = Chapters(
        given=lambda report: _asked(report, facts),
        found=lambda report: _found(report, facts),
        sure=(mark("Trees count as grown: a young plantation cools less for ten to twenty years."),),
        collect=COLLECT,
        method=METHOD,
        limits=LIMITS,
    )
    return compose(report, told, chapters)


def _asked(report: Report, facts: ScenarioFacts) -> None:
    changed = float(np.nansum(facts.columns["surf_modifiee_m2"]))
    report.paragraph(report.language.tr("{area} of ground change.", area=_area(changed, report.language)))


def _found(report: Report, facts: ScenarioFacts) -> None:
    language = report.language
    tr = language.tr
    report.figures(_figures(facts, language))
    report.paragraph(_verdict(facts, language))
    warmed = float(np.nansum(facts.columns["surf_rechauffee_m2"]))
    if warmed > 0:
        report.notice(tr("The project also warms {area} of ground.", area=_area(warmed, language)))
    if facts.sites:
        report.section(tr("Coefficients of the sites"))
        report.paragraph(
            tr("They tell what changes on the spot, from 0 (it overheats) to 1 (cool refuge), whatever the air around.")
        )
        report.table(
            [tr("Site"), tr("Before"), tr("After"), tr("What it amounts to")],
            [_site_row(name, states, language) for name, states in facts.sites.items()],
            numeric=(1, 2),
        )


def _figures(facts: ScenarioFacts, language: Language) -> list[Figure]:
    tr, columns = language.tr, facts.columns
    figures = [
        Figure(
            _area(facts.cooled.area_m2, language),
            tr("cooled by day"),
            tr("by {least} or more", least=language.number(facts.cooled.least_c, 2, "°C")),
        ),
        Figure(language.number(_least(columns["dt_jour_min_c"]), 2, "°C"), tr("strongest change of a place by day")),
    ]
    people = columns["hab_rafraichis"]
    if np.isfinite(people).any():
        figures.append(Figure(language.number(float(np.nansum(people))), tr("inhabitants of the cooled ground")))
    return figures


def _verdict(facts: ScenarioFacts, language: Language) -> str:
    """What the project does to the air, in a sentence."""
    cooled, tr = facts.cooled, language.tr
    least = language.number(cooled.least_c, 2, "°C")
    if cooled.area_m2 <= 0:
        return tr(
            "The project changes the air by {least} or more nowhere: what it does is felt on the spot, in shade and "
            "ground, not in the air of the neighbourhood, which mixes over {mixing}. It would take more ground, or "
            "several projects close together.",
            least=least,
            mixing=language.number(cooled.mixing_m, 0, "m"),
        )
    return tr(
        "The project cools the air by {mean} on average over {area}; beyond, the change is under {least} and is no "
        "more than the noise of the model.",
        mean=language.number(-cooled.mean_c, 2, "°C"),
        area=_area(cooled.area_m2, language),
        least=least,
    )


def _area(area_m2: float, language: Language) -> str:
    """Hectares, or square metres for what is small."""
    return language.number(area_m2 / 10_000, 1, "ha") if area_m2 >= 10_000 else language.number(area_m2, 0, "m2")


def _site_row(name: str, states: Mapping[str, SiteScore], language: Language) -> tuple[str, str, str, str]:
    before, after = states["avant"], states["apres"]
    amounts = f"{before.label or '–'} > {after.label or '–'}"
    return name, language.number(before.cooling, 2), language.number(after.cooling, 2), amounts


def _least(values: Any) -> float:
    known = values[np.isfinite(values)]
    return float(known.min()) if known.size else float("nan")
