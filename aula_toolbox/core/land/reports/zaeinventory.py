"""The report of the inventory of activity zones, as the officer of the EPCI reads it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from ...charts import Axis, bar_chart
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from .. import words
from ..rate import FALL, RISE, UNKNOWN_CHANGE, UNPROVED, EarlierRate, since
from . import tell_choices

if TYPE_CHECKING:
    import pandas as pd

    from ...language import Language

#: lines on the pages that are printed, and in detail
FIRST, SHOWN = 6, 20
#: thresholds of `land_seuils` that decide of a rate
CHOICES = (
    *("part_dans_zone", "mitoyen_m", "bati_a_cheval_m2", "rattachement_m", "unite_min_m2"),
    *("sans_signe_ans", "intervalle_max_pt", "proprietaires_alerte", "proprietaires_refus"),
)
METHOD = (
    mark("A property unit is made of contiguous parcels of one owner; a road between two parcels parts them."),
    mark(
        "Natural persons are not in the open file of owners: their parcels stand alone in the published number, "
        "and may be one in the least number."
    ),
    mark("An establishment counts on a unit when it is placed at the plot; the others are listed, never thrown in."),
    mark(
        "Vacant: no activity liable to the CFE for two years at the date, by the history of the register. That nobody "
        "occupies the unit is a presumption until somebody has seen it."
    ),
    mark("Rate = vacant units over all units. A unit never used is in the total and never vacant."),
    mark(
        "Lowest and highest rates carry every doubt to its end: states that are not known, and owners who may be one "
        "person."
    ),
)
LIMITS = (
    mark("Not the consultation of owners and occupants (30 days) that the law asks before the inventory is adopted."),
    mark("The register closes establishments late, and places some at the street or the commune only."),
    mark("A potential is not an availability: nothing here says that an owner sells."),
)
COLLECT = (
    mark("What the list above asks, visits and owners: each line narrows the interval, the first ones the most."),
    mark("The owners of contiguous parcels of natural persons, from the land files if the agency holds them."),
    mark("The stage of sale of each terrain, which only the developer knows."),
)
WHAT = {
    words.OCCUPIED: mark("occupied"),
    words.DERELICT: mark("friche"),
    words.VACANT: mark("vacant, seen"),
    words.PRESUMED: mark("vacant, presumed"),
    words.RECENT: mark("closed for less than two years"),
    words.NEVER: mark("never used"),
    words.TO_CHECK: mark("in the register without a sign of life"),
    words.UNKNOWN: mark("unknown"),
}


def page(
    told: Told,
    sites: pd.DataFrame,
    units: pd.DataFrame,
    todo: pd.DataFrame,
    day: date,
    limits: Mapping[str, float],
    earlier: Mapping[str, EarlierRate] | None = None,
) -> str:
    """The HTML of the report. sites, units, todo: the tables of the run. The map of `told` is `unites`.

    earlier: rates of the last inventory by zone.
    """

    def found(report: Report) -> None:
        tr = report.language.tr
        _states(report, units)
        report.section(tr("Zone by zone"))
        report.table(_headers(tr), [_row(report.language, row) for row in sites.to_dict("records")], "", range(1, 7))
        _since(report, sites, earlier or {})
        _visits(report, todo, SHOWN)

    def sure(report: Report) -> None:
        _sure(report, sites, units, limits)
        tell_choices(report, told, CHOICES)

    def collect(report: Report) -> None:
        _visits(report, todo, FIRST)
        report.bullets(report.language.tr(line) for line in COLLECT)

    chapters = Chapters((), found, sure, collect, METHOD, LIMITS, _brief(told.language, sites, units, todo))
    subtitle = f"{told.name}, {day.isoformat()}"
    return compose(begin(told, mark("Inventory of activity zones"), subtitle), told, chapters)


def _brief(language: Language, sites: pd.DataFrame, units: pd.DataFrame, todo: pd.DataFrame) -> Brief:
    """The vacancy of all zones with its bounds, and what is left to see."""
    tr, number = language.tr, language.number
    vacant = units[units["vacante"] == "oui"]
    most = int((units["vacante"] != "non").sum())
    low, high = (_overall(sites, name) for name in ("taux_bas", "taux_haut"))
    rate = (
        number(low, 0, "%")
        if round(low) == round(high)
        else tr("{low} to {high} %", low=number(low), high=number(high))
    )
    figures = [
        Figure(rate, tr("vacancy of all zones together"), tr("weighted by their units")),
        Figure(number(len(vacant)), tr("vacant units"), tr("at most {count}", count=number(most))),
        Figure(number(vacant["surf_m2"].sum() / 10_000, 1, "ha"), tr("vacant land"), tr("the units counted as vacant")),
    ]
    told = {"count": number(len(units)), "zones": number(len(sites)), "rate": rate}
    verdict = [tr("Of the {count} property units of {zones} zones, {rate} are vacant.", **told)]
    settling = todo[todo["gain_pt"] > 0]
    visits, files = int(settling["a_voir"].sum()), int((settling["a_voir"] == 0).sum())
    if visits:
        verdict.append(
            language.counted(
                visits,
                mark("{count} property unit remains to be settled by a visit."),
                mark("{count} property units remain to be settled by a visit."),
            )
        )
    actions = [tr("Visit in the order of the list below: each line narrows the interval.")] if visits else []
    if files:
        actions.append(
            tr("Look up the owners in the land files ({count} units): that narrows it too.", count=number(files))
        )
    return Brief(verdict, figures, "unites", tr("Property units by state"), "", actions)


def _visits(report: Report, todo: pd.DataFrame, shown: int) -> None:
    """What to check, the most useful first; by the place where it is found out."""
    if not len(todo):
        return
    tr, number = report.language.tr, report.language.number
    report.section(tr("What to check, in order"))
    rows = [
        [
            number(row["rang"]),
            row["zone_nom"],
            tr(WHAT[row["etat"]]) if row["etat"] in WHAT else str(row["etat"]),
            row["quoi"],
            tr("on site") if row["a_voir"] else tr("in a file"),
            number(row["gain_pt"], 1),
            row["uf_id"],
        ]
        for row in todo.head(shown).to_dict("records")
    ]
    titles = [tr("Rank"), tr("Zone"), tr("State"), tr("To find out"), tr("Where"), tr("Gain (points)")]
    report.table([*titles, tr("Property unit")], rows, _rest(report.language, len(todo), shown), (0, 5))


CHANGES = {
    RISE: mark("higher beyond doubt"),
    FALL: mark("lower beyond doubt"),
    UNPROVED: mark("no change is proved: the intervals touch"),
    UNKNOWN_CHANGE: mark("one of the two rates is not known"),
}


def _since(report: Report, sites: pd.DataFrame, earlier: Mapping[str, EarlierRate]) -> None:
    """The rates of the last inventory beside those of this one: two intervals that touch prove nothing."""
    tr = report.language.tr
    if not earlier:
        return
    report.section(tr("Since the last inventory"))
    rows = []
    for row in sites.to_dict("records"):
        before = earlier.get(str(row["site_id"]))
        if before is None:
            rows.append([str(row["site_nom"]), "–", "–", tr("not in the last inventory")])
            continue
        now = tuple(None if row[name] != row[name] else row[name] for name in ("taux_bas", "taux_haut"))
        told = tr(CHANGES[since(before, *now)])
        then = before.bounds or (None, None)
        rows.append([str(row["site_nom"]), *(_interval(report.language, ends) for ends in (then, now)), told])
    gone = sorted(set(earlier) - {str(one) for one in sites["site_id"]})
    note = tr("Zones of the last inventory that are not here: {names}.", names=", ".join(gone[:SHOWN])) if gone else ""
    report.table([tr("Zone"), tr("Rate then (%)"), tr("Rate now (%)"), tr("What it proves")], rows, note, (1, 2))


def _interval(language: Language, ends: tuple[float | None, ...]) -> str:
    """Both ends of an interval, once where they read alike."""
    told = list(dict.fromkeys("–" if one is None else language.number(one) for one in ends))
    return " – ".join(told)


def _overall(sites: pd.DataFrame, name: str) -> float:
    """A rate over all zones, weighted by their units."""
    known = sites[sites["uf_n"] > 0]
    return float((known[name] * known["uf_n"]).sum() / known["uf_n"].sum()) if len(known) else 0.0


def _states(report: Report, units: pd.DataFrame) -> None:
    tr = report.language.tr
    counts = units["etat"].value_counts()
    title = tr("Property units by state")
    names = [tr(WHAT[state]) for state in words.STATES]
    values = [float(counts.get(state, 0)) for state in words.STATES]
    report.chart(bar_chart(names, values, Axis(tr("Property units")), report.language, title), title)


def _sure(report: Report, sites: pd.DataFrame, units: pd.DataFrame, limits: Mapping[str, float]) -> None:
    tr, number = report.language.tr, report.language.number
    if (sites["etat"] == words.ESTIMATED).any():
        report.notice(
            tr(
                "The outlines are proposals of a national layer, not the EPCI's list: the rates are orders of size and "
                "none is published."
            )
        )
    wide = sites[(sites["publiable"] == 0) & (sites["etat"] != words.ESTIMATED)]
    if len(wide):
        report.notice(
            tr(
                "{count} of {all} zones have an interval wider than {points} points: no rate is written in the "
                "national standard, where the word is « inconnu ».",
                count=number(len(wide)),
                all=number(len(sites)),
                points=number(limits["intervalle_max_pt"]),
            )
        )
    unowned = int(units["proprio"].isna().sum())
    if unowned:
        report.paragraph(
            tr(
                "{count} of {all} units have no known owner (natural persons, or no file of owners).",
                count=number(unowned),
                all=number(len(units)),
            )
        )
    presumed = int((units["etat"] == words.PRESUMED).sum())
    if presumed:
        report.paragraph(
            tr(
                "{count} vacant units are presumed so by the register: nobody has seen them yet.",
                count=number(presumed),
            )
        )


def _headers(tr: Any) -> list[str]:
    return [
        tr("Zone"),
        tr("Units"),
        tr("Vacant"),
        tr("Rate (%)"),
        tr("Lowest (%)"),
        tr("Highest (%)"),
        tr("Vacant (ha)"),
        tr("In words"),
    ]


def _row(language: Language, row: dict[str, Any]) -> list[str]:
    number = language.number
    keys = (("uf_n", 0), ("uf_vacantes", 0), ("taux", 0), ("taux_bas", 1), ("taux_haut", 1), ("surf_vacante_ha", 2))
    cells = [number(row[key], decimals) if row[key] == row[key] else "–" for key, decimals in keys]
    return [str(row["site_nom"]), *cells, str(row["explication"])]


def _rest(language: Language, count: int, shown: int) -> str:
    return language.tr("The first {shown} of {count}.", shown=shown, count=count) if count > shown else ""
