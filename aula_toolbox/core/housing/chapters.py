"""The chapters that the reports of the stock share: what is known, what is modelled, what changed without works.

Method: docs/design/housing.md#reports
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from ..messages import mark
from ..report import Brief, Figure, Report, Told, show
from . import zones as zonal
from .estimate import LEAKY
from .labels import Words
from .park import Park
from .tables import HousingTables, LabelRule
from .zones import Sum

if TYPE_CHECKING:
    import pandas as pd

    from ..language import Language

PRE_DIAGNOSIS = mark("Pre-diagnosis of a stock: no dwelling without a DPE receives a label")
COLLECT = (
    mark("DPE of the whole period as downloaded from ADEME (data.ademe.fr, dpe03existant), not only labels F and G."),
    mark("The housing base of the census at the level of the zones (insee.fr, base-ic-logement or base-cc-logement)."),
    mark("The labels of the social landlords (RPLS, SDES): the social stock is then read, not modelled."),
    mark("A published share of the territory, if one is known, to set beside this estimate (table of calibration)."),
)
METHOD = (
    mark(
        "Each dwelling counts once: replaced DPE, older DPE of the same dwelling and expired ones are left out; a "
        "building stands for its flats less those that have a DPE of their own."
    ),
    mark(
        "Every label is brought to one rule: electricity is found from the two totals of energy, the coefficient and "
        "the limits are those of the rule. The published label is kept beside."
    ),
    mark(
        "The main residences of the census are spread over cells of type, period and fuel; in each cell the dwellings "
        "without a DPE follow the DPE of the zone, drawn to those of the territory when there are few."
    ),
    mark(
        "The interval to quote is the outer one: it holds even when leaky dwellings are diagnosed more, or less, than "
        "the others of their cell (odds of the setting SELECTION)."
    ),
)
LIMITS = (
    mark(
        "A DPE is made to sell, to let or to renovate: it is no sample of the stock, and strata do not mend all of it."
    ),
    mark("Uses are conventional: leaky dwellings really use less than their DPE says."),
    mark(
        "Exemptions of the rental calendar are not modelled: these are dwellings that would be concerned, not offences."
    ),
    mark("Emission factors of heat networks change with each order and are not computed again."),
    mark("The test of coverage of the intervals is on simulated stocks, not on this territory."),
)


@dataclass(frozen=True)
class ParkRun:
    """What a report of the stock tells. table: fields of schema.ZONES. by_rule: labels of the same DPE, other rules."""

    layer: str
    park: Park
    table: pd.DataFrame
    tables: HousingTables
    total: Sum | None
    communes: Sequence[Sum] = ()
    by_rule: Mapping[str, Words] = field(default_factory=dict)

    @property
    def rule(self) -> LabelRule:
        """The rule of the labels."""
        return self.park.inputs.rule


def subtitle(told: Told, run: ParkRun) -> str:
    """The layer, the rule and the day."""
    day = run.park.inputs.day
    return told.language.tr(
        "{layer}, rule {rule}, on {day}",
        layer=run.layer,
        rule=run.rule.name,
        day=f"{day:%d/%m/%Y}" if told.language.code == "fr" else day.isoformat(),
    )


def given(report: Report, run: ParkRun) -> None:
    """How many DPE, how many dwellings, which census."""
    tr, number = report.language.tr, report.language.number
    table, census = run.park.inputs.dwellings, run.park.inputs.census
    kept = table["poids"] > 0
    report.paragraph(
        tr(
            "{read} DPE were read; {kept} count and stand for {dwellings} dwellings.",
            read=number(len(table)),
            kept=number(int(kept.sum())),
            dwellings=number(float(table["poids"].sum())),
        )
    )
    if census is None:
        report.notice(tr("No census was given: nothing can be said of the stock, only of the sample of DPE."))
    else:
        report.paragraph(
            tr(
                "Census of {year}: {total} main residences in {count} zones; the DPE of the last {months} months tell "
                "of the dwellings without one.",
                year=str(census.year),
                total=number(float(np.nansum(run.park.total))),
                count=number(int(run.park.known.sum())),
                months=number(run.park.inputs.window_months),
            )
        )


def watermark(run: ParkRun, language: Language) -> list[str]:
    """What a rule that waits for a confirmation must say beside any number."""
    if run.rule.is_checked:
        return []
    return [
        language.tr(
            "Coefficient {coefficient}: text to be checked. These numbers are a trial of a rule that is not "
            "confirmed; they are not to be quoted.",
            coefficient=language.number(run.rule.coefficient, 1),
        )
    ]


def brief(language: Language, run: ParkRun, second: Sequence[str] = ()) -> Brief:
    """The answer in one sentence with its interval, and key figures. second: sentences that may follow, best first."""
    tr, number, total = language.tr, language.number, run.total
    if total is None:
        return Brief([_sample_only(run, language), *_first(watermark(run, language), second)], picture="coverage")
    if total.outer_low == total.outer_high:
        sentence = tr(
            "{mean} % of the main residences are F or G: all {total} of them are diagnosed.",
            mean=number(total.pct, 1),
            total=number(total.dwellings),
        )
    else:
        sentence = tr(
            "Between {low} % and {high} % of the main residences would be F or G ({mean} % most likely), from {seen} "
            "dwellings diagnosed of {total}; among the DPE alone: {raw} %.",
            low=number(total.outer_low, 1),
            high=number(total.outer_high, 1),
            mean=number(total.pct, 1),
            seen=number(total.diagnosed),
            total=number(total.dwellings),
            raw=number(total.raw_pct, 1),
        )
    quoted = tr("interval: {low} to {high} %", low=number(total.outer_low, 1), high=number(total.outer_high, 1))
    low, high = (number(total.dwellings * part / 100) for part in (total.outer_low, total.outer_high))
    seen = tr("{share} of them are diagnosed", share=number(100 * total.diagnosed / total.dwellings, 1, "%"))
    figures = [
        Figure(number(total.pct, 1, "%"), tr("of the main residences F or G (modelled)"), quoted),
        Figure(number(total.leaky), tr("main residences F or G (modelled)"), tr("{low} to {high}", low=low, high=high)),
        Figure(number(total.dwellings), tr("main residences (census)"), seen),
    ]
    return Brief(
        [sentence, *_first(watermark(run, language), second)],
        figures,
        "share",
        tr("Main residences F or G: estimated share of the stock (%)"),
        actions=[tr("Quote the interval, never its middle alone.")],
    )


def _first(*several: Sequence[str]) -> list[str]:
    """The first sentence of several lists."""
    return [line for lines in several for line in lines][:1]


def _sample_only(run: ParkRun, language: Language) -> str:
    tr, number = language.tr, language.number
    seen = run.park.diagnosed.sum(axis=(0, 1))
    every = float(seen.sum())
    if every <= 0:
        return tr("No DPE of the files counts in these zones.")
    return tr(
        "Among {count} dwellings diagnosed, {share} % are F or G. This is the sample of DPE: the share of the "
        "stock cannot be told from what was given.",
        count=number(every),
        share=number(100 * float(seen[LEAKY].sum()) / every, 1),
    )


def maps(report: Report, told: Told) -> None:
    """The maps of the run."""
    tr = report.language.tr
    show(report, told, "width", tr("How sure: width of the interval to quote (points)"))
    show(report, told, "calendar", tr("Private rented dwellings that would be concerned in 2028 (F and G)"))
    show(report, told, "coverage", tr("Dwellings diagnosed (% of the main residences)"))


def sure(report: Report, run: ParkRun) -> None:
    """How sure: coverage, the sample against the stock, heaps below the limits, links."""
    tr, number = report.language.tr, report.language.number
    for line in watermark(run, report.language):
        report.notice(line)
    if run.total is not None and run.park.drawn is not None:
        gap = run.total.raw_pct - run.total.pct
        report.paragraph(
            tr(
                "The sample of DPE has {gap} points {word} F and G than the stock is estimated to have.",
                gap=number(abs(gap), 1),
                word=tr("more") if gap >= 0 else tr("fewer"),
            )
        )
        report.paragraph(
            tr(
                "If dwellings were diagnosed at random in each cell, the interval would be {low} to {high} %; the one "
                "to quote allows odds of {odds} in both directions.",
                low=number(run.total.low, 1),
                high=number(run.total.high, 1),
                odds=number(run.park.choices.selection, 2),
            )
        )
        marks = run.table["fiab"].value_counts()
        report.paragraph(
            tr(
                "Reliability of the zones: {marks}. Modelled numbers are at best C; D is not ranked.",
                marks=", ".join(f"{one} {number(int(marks.get(one, 0)))}" for one in "ABCD"),
            )
        )
    _left_out(report, run.park.inputs.dwellings)


LEFT_OUT = {
    "illisible": mark("a value cannot be read"),
    "etiquette": mark("label outside A-G"),
    "avant_2021": mark("made before July 2021"),
    "posterieur": mark("made after the date"),
    "doublon": mark("the same number twice"),
    "remplace": mark("replaced by a newer DPE"),
    "meme_logement": mark("older DPE of the same dwelling"),
    "perime": mark("expired"),
    "immeuble_sans_nombre": mark("building without its number of dwellings"),
}


def _left_out(report: Report, table: pd.DataFrame) -> None:
    """Why rows of the files do not count."""
    tr, number = report.language.tr, report.language.number
    counts = table["retire"].value_counts()
    rows = [[tr(words), number(int(counts[name]))] for name, words in LEFT_OUT.items() if counts.get(name, 0) > 0]
    if rows:
        report.table([tr("Left out"), tr("DPE")], rows, "", (1,))


def territory(park: Park) -> Sum | None:
    """All zones together."""
    return zonal.summed(park, "", np.ones(len(park.known), dtype=bool))
