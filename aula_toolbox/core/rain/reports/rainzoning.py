"""The report of rainzoning: the sentence and the table of a regulation, and what they rest on.

Method: docs/design/rain.md#reports
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ...language import Language
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, compose
from ..series import StationSeries
from ..zoning import ZoningRule

if TYPE_CHECKING:
    import pandas as pd

SHOWN = 30
SUMMED = ("surf_m2", "actif_m2", "v_ret_m3", "is_at_end")
LIMITS = (
    mark("It sizes no works: infiltration tests, levels and outlets are the business of a hydraulic study."),
    mark("Runoff of gardens and fields, flows from upstream and the state of the sewers are not in it."),
    mark("A proposal for a regulation, no legal opinion: the municipality decides the rule."),
)
COLLECT = (
    mark("Infiltration of the soils, depth of the water table, cavities: where the first millimetres can go."),
    mark("Catchments and capacities of the sewers, places that have been flooded."),
)


@dataclass(frozen=True)
class ZoningRun:
    """What the report tells of: volumes of the features (schema_zoning.ZONING), totals, the rules that are used."""

    layer: str
    table: pd.DataFrame
    totals: pd.DataFrame
    rules: Sequence[ZoningRule]
    series: Sequence[StationSeries]
    has_storm: bool


def page(told: Told, run: ZoningRun) -> str:
    """The HTML of the report."""
    language = told.language
    tr = language.tr
    report = Report(
        tr("Rain-water zoning"),
        tr("{layer}: {count} features", layer=run.layer, count=language.number(len(run.table))),
        language,
        tr("A proposal for a regulation: it sizes no works"),
    )
    collect = list(COLLECT) if run.has_storm else [mark("Montana coefficients of the nearest station."), *COLLECT]
    chapters = Chapters(
        given=lambda report: _given(report, run),
        found=lambda report: _found(report, run),
        sure=lambda report: _sure(report, run),
        collect=collect,
        method=_method,
        limits=LIMITS,
        brief=_brief(language, run),
    )
    return compose(report, told, chapters)


def _given(report: Report, run: ZoningRun) -> None:
    tr, number = report.language.tr, report.language.number
    report.table(
        [
            tr("Rule"),
            tr("First millimetres kept"),
            tr("Leak flow (L/s/ha)"),
            tr("Smallest leak (L/s)"),
            tr("Return period (years)"),
            tr("Kept millimetres deducted"),
        ],
        [
            [
                rule.name,
                number(rule.keep_mm, 1),
                number(rule.leak_l_s_ha, 1),
                number(rule.least_leak_l_s, 1),
                number(rule.return_years),
                tr("yes") if rule.deducts else tr("no"),
            ]
            for rule in run.rules
        ],
        numeric=range(1, 5),
    )
    report.table(
        [tr("Rain series"), tr("Years"), tr("Valid years")],
        [[one.poste, one.period, number(one.n_years)] for one in run.series],
        numeric=[2],
    )


def _whole(run: ZoningRun, rule: ZoningRule) -> pd.Series:
    """The totals of the features that follow a rule."""
    part = run.table[(run.table["regle"] == rule.name).to_numpy() & run.table["surf_m2"].notna().to_numpy()]
    sums = part[list(SUMMED)].sum(min_count=1)
    for name in ("jours_pct", "volume_pct"):
        known = part[name].notna().to_numpy()
        weights = part["actif_m2"].to_numpy(dtype=np.float64)[known]
        sums[name] = np.average(part[name].to_numpy()[known], weights=weights) if weights.sum() > 0 else np.nan
    return sums


def _brief(language: Language, run: ZoningRun) -> Brief:
    """What the rules would keep at each rain, and what is left to hold for the rare one."""
    tr, number = language.tr, language.number
    sums = run.table[["v_abat_m3", "v_ret_m3", "v_reste_m3"]].sum(min_count=1)
    kept, storm, left = (number(sums[name], 0, "m³") for name in sums.index)
    figures = [
        Figure(kept, tr("kept at each rain"), tr("first millimetres of the rules")),
        Figure(storm, tr("to be held for the return period")),
        Figure(left, tr("left to add"), tr("once the tanks that count are there")),
    ]
    verdict = [tr("With these rules, {volume} would be kept at each rain.", volume=kept)]
    if not run.has_storm:
        verdict.append(tr("Nothing can be told of rare rains: no Montana coefficients were given."))
    else:
        verdict.append(
            tr("For the return period {storm} must be held, of which {left} are left to add.", storm=storm, left=left)
        )
    return Brief(verdict, figures)


def _found(report: Report, run: ZoningRun) -> None:
    tr, number = report.language.tr, report.language.number
    held = number(run.table["v_cuve_m3"].sum(min_count=1), 0, "m³")
    report.figures([Figure(held, tr("held by the tanks proposed"), tr("where they count"))])
    report.section(tr("For the regulation"))
    for rule in run.rules:
        report.notice(sentence(report, run, rule))
    _one_tank(report, run)
    report.section(tr("Totals by catchment and rule"))
    report.table(
        [
            tr("Catchment"),
            tr("Rule"),
            tr("Features"),
            tr("Active area (ha)"),
            tr("Rain kept (%)"),
            tr("To be held (m³)"),
            tr("Held by tanks (m³)"),
            tr("Left to add (m³)"),
        ],
        [
            [
                row["zone"] or tr("Whole layer"),
                row["regle"],
                number(row["n"]),
                number(row["actif_ha"], 2),
                number(row["volume_pct"], 0),
                number(row["v_ret_m3"]),
                number(row["v_cuve_m3"]),
                number(row["v_reste_m3"]),
            ]
            for _, row in run.totals.head(SHOWN).iterrows()
        ],
        numeric=range(2, 8),
    )
    if len(run.totals) > SHOWN:
        report.paragraph(tr("The first {count} rows; all are in the table of totals.", count=number(SHOWN)))


def _one_tank(report: Report, run: ZoningRun) -> None:
    """What one tank of two parts would be, where tanks are proposed and the volume to be held is known."""
    tr, number = report.language.tr, report.language.number
    known = run.table[run.table["cuve_mixte_l"].notna().to_numpy()]
    if known.empty:
        return
    whole, storm = known["cuve_mixte_l"].median(), known["part_orage_l"].median()
    report.paragraph(
        tr(
            "One tank with two parts, use below and detention above an outlet: half of the {count} tanks proposed need "
            "at most {whole} (median), of which {storm} stay empty for the storm. {counts} tanks already hold all.",
            count=number(len(known)),
            whole=number(whole, 0, "L"),
            storm=number(storm, 0, "L"),
            counts=number(int((known["part_orage_l"] == 0).sum())),
        )
    )


def sentence(report: Report, run: ZoningRun, rule: ZoningRule) -> str:
    """What a regulation may say of a rule, with the volume a hectare that it means here."""
    tr, number = report.language.tr, report.language.number
    whole = _whole(run, rule)
    words = tr(
        "Sector {rule}: the first {keep} mm of each rain are kept on the plot, by infiltration, evaporation or use: "
        "here {days} of the rain days and {volume} of the rain of a year.",
        rule=rule.name,
        keep=number(rule.keep_mm, 0),
        days=number(whole["jours_pct"], 0, "%"),
        volume=number(whole["volume_pct"], 0, "%"),
    )
    active_ha = float(whole["actif_m2"]) / 10_000.0
    if np.isnan(whole["v_ret_m3"]) or not active_ha > 0:
        return words + " " + tr("The volume to be held beyond them is not known: no Montana coefficients were given.")
    at_least = tr("at least") + " " if whole["is_at_end"] > 0 else ""
    return (
        words
        + " "
        + tr(
            "Beyond, the outflow is at most {leak} L/s a hectare up to a rain of a return period of {years} years: "
            "here {volume} a hectare of active area.",
            leak=number(rule.leak_l_s_ha, 1),
            years=number(rule.return_years),
            volume=at_least + number(float(whole["v_ret_m3"]) / active_ha, 0, "m³"),
        )
    )


def _sure(report: Report, run: ZoningRun) -> None:
    tr, number = report.language.tr, report.language.number
    lines = [
        tr("Montana coefficients have an interval of their own, often 10 to 20 % for long return periods."),
        tr("Areas seen from above: what runs off from terraces and drives is not in a layer of roofs."),
    ]
    if "is_at_end" in run.table and run.table["is_at_end"].sum() > 0:
        count = number(float(run.table["is_at_end"].sum()))
        lines.append(tr("{count} features reach the longest rain of the coefficients: a floor.", count=count))
    report.bullets(lines)


def _method(report: Report) -> None:
    tr = report.language.tr
    report.paragraph(
        tr(
            "Rain method: the largest difference, over the lengths of rain, between the Montana depth and what the "
            "leak lets out, on the active area (area x runoff coefficient). The first millimetres are deducted where "
            "the rule says so. The store of the first millimetres is taken as empty each morning."
        )
    )
    report.paragraph(
        tr(
            "A tank for use counts only where its inflow stays under its need (yield/demand test of BS 8515), for "
            "what it holds on average on the 20 wettest days; elsewhere it may be full when the storm comes."
        )
    )
