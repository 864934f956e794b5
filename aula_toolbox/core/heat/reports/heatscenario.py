"""The report of heatscenario: what a project changes, in a page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...language import Language
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from ..site import SiteScore
from . import about


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


SUBTITLE = mark("What a project changes in the air, and for whom")
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
    chapters = Chapters(*about(facts, _asked, _found, _sure), COLLECT, METHOD, LIMITS, _brief(told.language, facts))
    return compose(begin(told, mark("Before / after"), told.language.tr(SUBTITLE)), told, chapters)


def _asked(report: Report, facts: ScenarioFacts) -> None:
    changed = float(np.nansum(facts.columns["surf_modifiee_m2"]))
    report.paragraph(report.language.tr("{area} of ground change.", area=_area(changed, report.language)))


def _brief(language: Language, facts: ScenarioFacts) -> Brief:
    """What the project does to the air, and for whom or where it does the opposite."""
    tr, number, columns, cooled = language.tr, language.number, facts.columns, facts.cooled
    least = number(cooled.least_c, 2, "°C")
    verdict = [_verdict(facts, language)]
    warmed = float(np.nansum(columns["surf_rechauffee_m2"]))
    people = columns["hab_rafraichis"]
    if warmed > 0:
        verdict.append(tr("The project also warms {area} of ground.", area=_area(warmed, language)))
    elif cooled.area_m2 <= 0:
        verdict.append(tr("What it does is felt on the spot, in shade and ground."))
    elif np.isfinite(people).any():
        verdict.append(
            language.counted(
                float(np.nansum(people)),
                mark("{count} inhabitant lives on the cooled ground."),
                mark("{count} inhabitants live on the cooled ground."),
            )
        )
    figures = [
        Figure(_area(cooled.area_m2, language), tr("cooled by day"), tr("by {least} or more", least=least)),
        Figure(
            number(_least(columns["dt_jour_min_c"]), 2, "°C"), tr("strongest change of a place by day"), tr("modelled")
        ),
    ]
    if np.isfinite(people).any():
        figures.append(Figure(number(float(np.nansum(people))), tr("inhabitants of the cooled ground")))
    return Brief(
        verdict, figures, "jour", tr("Change of the air by day (°C)"), "", [tr(action) for action in _actions(facts)]
    )


def _actions(facts: ScenarioFacts) -> list[str]:
    """What a town can do of the answer."""
    if facts.cooled.area_m2 <= 0:
        return [
            mark("Judge this project on its shade and its ground; for the air, join several projects close together.")
        ]
    if float(np.nansum(facts.columns["surf_rechauffee_m2"])) > 0:
        return [mark("Look again at what is paved or felled: that is where the project warms.")]
    return [mark("Keep the trees and the open ground of the project in what is built: the change rests on them.")]


def _found(report: Report, facts: ScenarioFacts) -> None:
    language = report.language
    tr = language.tr
    if not facts.sites:
        report.paragraph(tr("No surface of a site was given: only the air is told."))
        return
    report.section(tr("Coefficients of the sites"))
    report.paragraph(
        tr("They tell what changes on the spot, from 0 (it overheats) to 1 (cool refuge), whatever the air around.")
    )
    report.table(
        [tr("Site"), tr("Before"), tr("After"), tr("What it amounts to")],
        [_site_row(name, states, language) for name, states in facts.sites.items()],
        numeric=(1, 2),
    )


def _sure(report: Report, facts: ScenarioFacts) -> None:
    language = report.language
    tr = language.tr
    report.bullets(
        [
            tr("Trees count as grown: a young plantation cools less for ten to twenty years."),
            tr(
                "Air mixes over {mixing}: under {least} the change is no more than the noise of the model.",
                mixing=language.number(facts.cooled.mixing_m, 0, "m"),
                least=language.number(facts.cooled.least_c, 2, "°C"),
            ),
        ]
    )


def _verdict(facts: ScenarioFacts, language: Language) -> str:
    """What the project does to the air, in a sentence."""
    cooled, tr = facts.cooled, language.tr
    least = language.number(cooled.least_c, 2, "°C")
    if cooled.area_m2 <= 0:
        return tr("The project changes the air by {least} or more nowhere.", least=least)
    return tr(
        "The project cools the air by {mean} on average over {area}.",
        mean=language.number(-cooled.mean_c, 2, "°C"),
        area=_area(cooled.area_m2, language),
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
