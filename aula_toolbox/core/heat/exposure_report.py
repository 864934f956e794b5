"""The report of heatexposure: what a planner can hand to an elected official."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..language import Language
from ..messages import Notes, mark
from ..report import Figure, Report
from .zonal import weighted_quantile

Numbers = NDArray[np.float64]
FIRST_ZONES = 10


@dataclass(frozen=True)
class ExposureFacts:
    """What the report tells. columns: the result by field; pictures: PNG and caption; settings: name and value."""

    columns: Mapping[str, Any]
    inputs: Sequence[tuple[str, str]]
    settings: Sequence[tuple[str, str]]
    tables: Sequence[tuple[str, str]]
    provenance: Sequence[str]
    notes: Notes
    pictures: Sequence[tuple[bytes, str]] = ()
    legend: Sequence[str] = ()
    estimated_heights_pct: float | None = None


def exposure_report(facts: ExposureFacts, language: Language) -> str:
    """The HTML of the report."""
    tr = language.tr
    report = Report(
        tr("Heat exposure and vulnerability"),
        tr("Where to act first against heat, for whom, by day and by night"),
        language,
        tr("Pre-diagnosis"),
    )
    _asked(report, facts, language)
    _key_figures(report, facts, language)
    _maps(report, facts, language)
    _first_zones(report, facts, language)
    _people(report, facts, language)
    _uncertain(report, facts, language)
    _method(report, facts, language)
    report.section(tr("What to collect next"))
    report.bullets(_next_steps(facts, language))
    report.footer(facts.provenance)
    return report.html()


def _asked(report: Report, facts: ExposureFacts, language: Language) -> None:
    report.section(language.tr("What was asked"))
    report.paragraph(
        language.tr(
            "{count} zones compared with each other. The map says where to act first: it predicts neither a measured "
            "temperature nor a number of sick people.",
            count=language.number(len(facts.columns["id_zone"])),
        )
    )
    report.table([language.tr("Input"), language.tr("Layer")], facts.inputs)


def _key_figures(report: Report, facts: ExposureFacts, language: Language) -> None:
    columns, tr = facts.columns, language.tr
    report.section(tr("Three key figures"))
    people = np.nan_to_num(columns["pop"])
    first = columns["priorite"] == 1
    figures = []
    if people.sum() > 0:
        figures.append(
            Figure(
                language.number(float(people[first].sum())),
                tr("inhabitants in zones of priority 1"),
                tr("{count} zones", count=int(first.sum())),
            )
        )
    far = columns["sans_frais_jour_pct"]
    known = np.isfinite(far) & (people > 0)
    if known.any():
        share = float((far[known] * people[known]).sum() / people[known].sum())
        figures.append(Figure(language.number(share, 0, "%"), tr("of the inhabitants have no cool place near enough")))
    for moment, title in (
        ("jour", mark("between the hottest and coolest tenth, by day")),
        ("nuit", mark("between the hottest and coolest tenth, by night")),
    ):
        values, area = columns[f"ano_{moment}_c"], columns["surf_m2"]
        gap = weighted_quantile(values, area, 0.9) - weighted_quantile(values, area, 0.1)
        figures.append(Figure(language.number(gap, 1, "°C"), tr(title)))
    report.figures(figures)


def _maps(report: Report, facts: ExposureFacts, language: Language) -> None:
    if not facts.pictures:
        return
    report.section(language.tr("Maps"))
    for png, caption in facts.pictures:
        report.picture(png, caption)
    report.bullets(facts.legend)


def _first_zones(report: Report, facts: ExposureFacts, language: Language) -> None:
    columns, tr = facts.columns, language.tr
    rank = columns["rang"]
    order = [row for row in np.argsort(rank, kind="stable").tolist() if np.isfinite(rank[row])][:FIRST_ZONES]
    report.section(tr("The first zones to look at"))
    if not order:
        report.paragraph(tr("No zone reaches a priority, or the notes could not be computed."))
        return
    rows = [
        (
            language.number(rank[row]),
            columns["id_zone"][row],
            language.number(columns["vuln_jour"][row]),
            language.number(columns["vuln_nuit"][row]),
            language.number(columns["pop"][row]),
            columns["motif"][row] or "",
        )
        for row in order
    ]
    headers = [tr("Rank"), tr("Zone"), tr("Day"), tr("Night"), tr("Inhabitants"), tr("Why")]
    report.table(headers, rows, numeric=(0, 2, 3, 4))


def _people(report: Report, facts: ExposureFacts, language: Language) -> None:
    columns, tr = facts.columns, language.tr
    people = np.nan_to_num(columns["pop"])
    if people.sum() <= 0:
        return
    report.section(tr("Population by class of vulnerability"))
    rows = []
    for note in range(1, 10):
        shown = [language.number(float(people[columns[f"vuln_{moment}"] == note].sum())) for moment in ("jour", "nuit")]
        rows.append((str(note), *shown))
    without = [language.number(float(people[np.isnan(columns[f"vuln_{m}"])].sum())) for m in ("jour", "nuit")]
    rows.append((tr("not scored"), *without))
    report.table([tr("Note"), tr("Inhabitants, day"), tr("Inhabitants, night")], rows, numeric=(1, 2))


def _uncertain(report: Report, facts: ExposureFacts, language: Language) -> None:
    columns, tr = facts.columns, language.tr
    report.section(tr("What is uncertain"))
    undescribed = columns["part_indef_pct"]
    items = [
        tr(
            "{share} of the land is described by no layer: it rests on a guess.",
            share=language.number(_mean(undescribed, columns["surf_m2"]), 0, "%"),
        ),
    ]
    counted = (
        (undescribed > 50, mark("{count} zones are more than half undescribed: their note is fragile.")),
        (columns["voisin_pct"] < 50, mark("{count} zones lie at the edge of what is known.")),
        (columns["part_valide_pct"] < 50, mark("{count} zones have no value: too little of them is known.")),
    )
    items += [language.translate(text).format(count=int(zones.sum())) for zones, text in counted if zones.any()]
    imputed = _mean(columns["pop_imput_pct"], np.nan_to_num(columns["pop"]))
    if np.isfinite(imputed):
        items.append(
            tr("{share} of the population lives in cells that INSEE imputed.", share=language.number(imputed, 0, "%"))
        )
    if facts.estimated_heights_pct is not None:
        items.append(
            tr(
                "{share} of the buildings have an estimated height.",
                share=language.number(facts.estimated_heights_pct, 0, "%"),
            )
        )
    report.bullets(items)
    report.bullets(note.render(language.translate) for note in facts.notes.warnings)


def _method(report: Report, facts: ExposureFacts, language: Language) -> None:
    tr = language.tr
    report.section(tr("Method in plain words"))
    report.paragraph(
        tr(
            "Each pixel of land cools the air by day through its shade, its light colour and its plants, and keeps "
            "heat at night through its buildings; large parks cool around them; the air mixes. The model is the urban "
            "cooling model of InVEST. Notes add exposure, sensitivity and difficulty to cope, after the Institut "
            "Paris Region."
        )
    )
    report.table([tr("Setting"), tr("Value")], facts.settings)
    report.table([tr("Table"), tr("Years")], facts.tables)


def _next_steps(facts: ExposureFacts, language: Language) -> list[str]:
    columns, tr = facts.columns, language.tr
    steps = [tr("Temperature of a few stations over a summer, to set the largest urban excess.")]
    if _mean(columns["part_indef_pct"], columns["surf_m2"]) > 20:
        steps.append(tr("A land cover that describes fields and gardens (OCS GE or OCS2D)."))
    if not np.isfinite(columns["pop"]).any():
        steps.append(tr("The Filosofi population grid: without it only the exposure is known."))
    if not np.isfinite(columns["sans_frais_nuit_pct"]).any():
        steps.append(tr("The places that stay open and cool at night."))
    return steps


def _mean(values: Numbers, weights: Numbers) -> float:
    """Weighted mean of what is known; NaN when nothing is."""
    known = np.isfinite(values) & (weights > 0)
    return float((values[known] * weights[known]).sum() / weights[known].sum()) if known.any() else float("nan")
