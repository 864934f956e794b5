"""The sheet of one activity zone: units by state, an interval, what to visit first, dials, official fields.

Method: docs/design/land.md#sheets-and-indicators
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from ...charts import Axis, bar_chart
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from ...text import known
from .. import requalify, standard, words
from .zaeinventory import COLLECT, LIMITS, METHOD, WHAT

if TYPE_CHECKING:
    import pandas as pd

    from ...language import Language

SHOWN = 15
DIALS = {
    "cadran_usage": mark("Use"),
    "cadran_foncier": mark("Land left"),
    "cadran_climat": mark("Climate"),
    "cadran_acces": mark("Access"),
}


@dataclass(frozen=True)
class ZoneSheet:
    """What a sheet is made of: the row of the zone, its units, what to check there, its dials if they are known."""

    site: Mapping[str, Any]
    units: pd.DataFrame
    todo: pd.DataFrame
    day: date
    dials: Mapping[str, Any] | None = None

    @property
    def name(self) -> str:
        """What the zone is called."""
        return str(self.site["site_nom"])


def page(told: Told, zone: ZoneSheet) -> str:
    """The HTML of a sheet. The map of `told` is `unites`."""
    language = told.language
    chapters = Chapters(
        given=(),
        found=lambda report: _found(report, zone),
        sure=lambda report: _sure(report, zone),
        collect=lambda report: _collect(report, zone),
        method=METHOD,
        limits=LIMITS,
        brief=_brief(zone, language),
    )
    subtitle = f"{language.tr('Sheet of an activity zone')}, {zone.day.isoformat()}"
    return compose(begin(told, zone.name, subtitle), told, chapters)


def _brief(zone: ZoneSheet, language: Language) -> Brief:
    tr, number, site = language.tr, language.number, zone.site
    figures = []
    if known(site["taux_bas"]):
        low, high = (number(site[name]) for name in ("taux_bas", "taux_haut"))
        rate = f"{low}\u00a0%" if low == high else tr("{low} to {high} %", low=low, high=high)
        figures.append(Figure(rate, tr("vacancy"), tr("lowest and highest that what is known allows")))
    most = tr("at most {count}", count=number(site["uf_vacantes_max"]))
    units = tr("at least {count}", count=number(site["uf_min"]))
    figures += [
        Figure(number(site["uf_vacantes"]), tr("vacant units"), most),
        Figure(number(site["uf_n"]), tr("property units"), units),
    ]
    return Brief([str(site["explication"])], figures, "unites", tr("Property units by state"))


def _found(report: Report, zone: ZoneSheet) -> None:
    tr, number = report.language.tr, report.language.number
    counts, areas = zone.units["etat"].value_counts(), zone.units.groupby("etat")["surf_m2"].sum()
    there = [state for state in words.STATES if counts.get(state, 0)]
    title = tr("Property units by state")
    if there:
        values = [float(counts[state]) for state in there]
        report.chart(
            bar_chart([tr(WHAT[one]) for one in there], values, Axis(tr("Property units")), report.language, title),
            title,
        )
        rows = [[tr(WHAT[one]), number(counts[one]), number(areas[one] / 10_000, 2)] for one in there]
        report.table([tr("State"), tr("Units"), tr("Area (ha)")], rows, "", (1, 2))
    _dials(report, zone)
    report.section(tr("Fields of the national standard"))
    told = [
        [one.name_in_file, _official(report.language, zone.site.get(one.name_in_file)), one.unit or "–"]
        for one in standard.fields_of(words.SITE)
        if one.kind != "geometrie" and known(zone.site.get(one.name_in_file))
    ]
    report.table([tr("Field"), tr("Value"), tr("Unit")], told)


def _official(language: Language, value: object) -> str:
    """A value as the export writes it; numbers to two decimals at most."""
    if isinstance(value, float):
        return language.number(value, 0 if value.is_integer() else 2)
    return str(value)


def _dials(report: Report, zone: ZoneSheet) -> None:
    tr, number = report.language.tr, report.language.number
    report.section(tr("Four dials"))
    dials = zone.dials
    if dials is None:
        report.paragraph(tr("Not given: 'Zones to intensify' computes them (DIALS)."))
        return
    rows = [[tr(DIALS[name]), number(dials[name]) if known(dials[name]) else "–"] for name in requalify.DIALS]
    report.table([tr("Dial"), tr("0 to 100")], rows, "", (1,))
    if known(dials.get("profil")):
        report.paragraph(str(dials["profil"]))


def _sure(report: Report, zone: ZoneSheet) -> None:
    tr, number = report.language.tr, report.language.number
    if zone.site["etat"] == words.ESTIMATED:
        report.notice(tr("The outline is a proposal of a national layer, not the EPCI's: no rate of it is published."))
    elif not zone.site["publiable"]:
        report.notice(tr("The interval is too wide: no rate is written in the national standard for this zone."))
    unowned = int(zone.units["proprio"].isna().sum())
    if unowned:
        report.paragraph(
            tr(
                "{count} of {all} units have no known owner (natural persons, or no file of owners).",
                count=number(unowned),
                all=number(len(zone.units)),
            )
        )
    proofs = [
        [row["uf_id"], _state(row["etat"], tr), row["preuve"]] for row in zone.units.head(SHOWN).to_dict("records")
    ]
    report.table([tr("Property unit"), tr("State"), tr("What it rests on")], proofs, _rest(zone, report.language))


def _state(state: str, tr: Callable[[str], str]) -> str:
    """A state in words; one that the words do not know as it is."""
    return tr(WHAT[state]) if state in WHAT else state


def _rest(zone: ZoneSheet, language: Language) -> str:
    count = len(zone.units)
    return language.tr("The first {shown} of {count}.", shown=SHOWN, count=count) if count > SHOWN else ""


def _collect(report: Report, zone: ZoneSheet) -> None:
    tr, number = report.language.tr, report.language.number
    if len(zone.todo):
        report.subsection(tr("What to check, in order"))
        rows = [
            [
                number(place),
                row["uf_id"],
                _state(row["etat"], tr),
                row["quoi"],
                tr("on site") if row["a_voir"] else tr("in a file"),
                number(row["gain_pt"], 1),
            ]
            for place, row in enumerate(zone.todo.head(SHOWN).to_dict("records"), 1)
        ]
        titles = [tr("Rank"), tr("Property unit"), tr("State"), tr("To find out"), tr("Where"), tr("Gain (points)")]
        report.table(titles, rows, "", (0, 5))
    report.bullets(tr(line) for line in COLLECT)
