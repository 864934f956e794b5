"""The report of heatscenario: what a project changes, in a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..language import Language
from ..messages import Notes
from ..report import Figure, Report
from .site import SiteScore


@dataclass(frozen=True)
class ScenarioFacts:
    """What the report tells: zones by field, sites, settings and where it all comes from."""

    columns: Mapping[str, Any]
    sites: Mapping[str, Mapping[str, SiteScore]]
    settings: Sequence[tuple[str, str]]
    provenance: Sequence[str]
    notes: Notes


def scenario_report(facts: ScenarioFacts, language: Language) -> str:
    """The HTML of the report."""
    tr, columns = language.tr, facts.columns
    report = Report(
        tr("Before / after"), tr("What a project changes in the air, and for whom"), language, tr("Pre-diagnosis")
    )
    cooled = float(np.nansum(columns["surf_rafraichie_m2"])) / 10_000
    figures = [
        Figure(language.number(cooled, 1, "ha"), tr("cooled by day")),
        Figure(language.number(_least(columns["dt_jour_min_c"]), 2, "°C"), tr("strongest change of a place by day")),
    ]
    people = columns["hab_rafraichis"]
    if np.isfinite(people).any():
        figures.append(Figure(language.number(float(np.nansum(people))), tr("inhabitants of the cooled ground")))
    report.figures(figures)
    warmed = float(np.nansum(columns["surf_rechauffee_m2"]))
    if warmed > 0:
        report.notice(tr("The project also warms {area} of ground.", area=language.number(warmed / 10_000, 1, "ha")))
    report.paragraph(
        tr(
            "Both states were computed on the same pixels with the same settings, so that only the project makes the "
            "difference. Far from the project the change is no more than the noise of the model."
        )
    )
    if facts.sites:
        report.section(tr("Coefficients of the sites"))
        report.table(
            [tr("Site"), tr("Before"), tr("After"), tr("What it amounts to")],
            [_site_row(name, states, language) for name, states in facts.sites.items()],
            numeric=(1, 2),
        )
    report.section(tr("Settings"))
    report.table([tr("Setting"), tr("Value")], facts.settings)
    report.bullets(note.render(language.translate) for note in facts.notes.warnings)
    report.footer(facts.provenance)
    return report.html()


def _site_row(name: str, states: Mapping[str, SiteScore], language: Language) -> tuple[str, str, str, str]:
    before, after = states["avant"], states["apres"]
    return name, language.number(before.cooling, 2), language.number(after.cooling, 2), after.label or "–"


def _least(values: Any) -> float:
    known = values[np.isfinite(values)]
    return float(known.min()) if known.size else float("nan")
