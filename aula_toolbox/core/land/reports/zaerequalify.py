"""The report of the zones to intensify."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...charts import Axis, bar_chart
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from .. import requalify
from . import tell_choices

if TYPE_CHECKING:
    import pandas as pd

    from ...language import Language

M2_PER_HA = 10_000.0
SHOWN = 15
#: thresholds of `land_seuils` that decide of a dial or of free land
CHOICES = (
    *("activite_cercle_m", "activite_libre_min_m2", "activite_recul_bati_m", "acces_m", "rendement", "toit_utile_m2"),
    *("hauteur_niveau_m", "parking_aper_m2", "cadran_libre_part", "cadran_arbres_pct", "cadran_ecart_c"),
    *("cadran_gare_proche_m", "cadran_gare_loin_m", "cadran_fort", "cadran_faible"),
)
DIALS = mark(
    "Four dials, 0 to 100: use, land left, climate, access. What is not known is left out and lowers completeness."
)
LIMITS = (
    mark("Free land behind firms is a ceiling: one case known kept two thirds of it."),
    mark("Networks, pollution and easements are seen only as far as their layers are given; none given is no yes."),
    mark("No single score: the dials say different things, and the weights are yours."),
)
COLLECT = (
    mark("The plans of the firms concerned: extension, sharing, sale."),
    mark("Temperature and trees, where the climate dial is empty."),
)
TITLES = {
    "cadran_usage": mark("Use"),
    "cadran_foncier": mark("Land left"),
    "cadran_climat": mark("Climate"),
    "cadran_acces": mark("Access"),
}


def page(told: Told, units: pd.DataFrame, zones: pd.DataFrame, limits: Mapping[str, float]) -> str:
    """The HTML of the report. units, zones: `schema.REQUALIFY`. The map of `told` is `dials`."""

    def found(report: Report) -> None:
        tr = report.language.tr
        _employment(report, zones, limits)
        report.section(tr("Zone by zone"))
        titles = [tr("Zone"), *(tr(one) for one in TITLES.values()), tr("Useful free land (ha)"), tr("In words")]
        report.table(titles, [_row(report.language, row) for row in zones.to_dict("records")], "", range(1, 6))
        _ground(report, zones)
        report.section(tr("Units with most free land"))
        best = units[units["n_pieces"] > 0].sort_values("libre_m2", ascending=False).head(SHOWN)
        rows = [[row["zone_nom"], row["explication"], row["uf_id"]] for row in best.to_dict("records")]
        report.table([tr("Zone"), tr("In words"), tr("Property unit")], rows)

    def sure(report: Report) -> None:
        tr, number = report.language.tr, report.language.number
        for name, title in TITLES.items():
            unknown = int(units[name].isna().sum())
            if unknown:
                told_of = {"dial": tr(title), "count": number(unknown), "all": number(len(units))}
                report.paragraph(tr("Dial « {dial} »: not known for {count} of {all} units.", **told_of))
        tell_choices(report, told, CHOICES)

    def method(report: Report) -> None:
        report.bullets(_method(report.language, limits))

    chapters = Chapters((), found, sure, COLLECT, method, LIMITS, _brief(told.language, units, zones))
    return compose(begin(told, mark("Zones to intensify")), told, chapters)


def _brief(language: Language, units: pd.DataFrame, zones: pd.DataFrame) -> Brief:
    """How much free land could be used, and where there is most."""
    tr, number = language.tr, language.number
    free, useful = units["libre_m2"].sum() / M2_PER_HA, units["libre_rendement_m2"].sum() / M2_PER_HA
    pieces = int((units["n_pieces"] > 0).sum())
    figures = [
        Figure(number(useful, 1, "ha"), tr("free land of use"), tr("{area} seen", area=number(free, 1, "ha"))),
        Figure(number(pieces), tr("units with a free piece"), tr("of {count}", count=number(len(units)))),
        Figure(number(len(zones)), tr("zones")),
    ]
    if not useful > 0:
        return Brief(
            [tr("No free land of use was found in these zones.")], figures, "dials", tr("Units and their profile")
        )
    best = zones.sort_values("libre_rendement_m2", ascending=False, kind="stable").iloc[0]
    verdict = [
        tr(
            "{area} of free land could be used within the zones, of {free} seen.",
            area=number(useful, 1, "ha"),
            free=number(free, 1, "ha"),
        ),
        tr(
            "{name} has the most: {area}.",
            name=str(best["zone_nom"]),
            area=number(best["libre_rendement_m2"] / M2_PER_HA, 1, "ha"),
        ),
    ]
    actions = [tr("Meet first the firms of {name}, with the list of its units.", name=str(best["zone_nom"]))]
    return Brief(verdict, figures, "dials", tr("Units and their profile"), "", actions)


def _method(language: Language, limits: Mapping[str, float]) -> list[str]:
    """How it is made, with the thresholds of the run."""
    tr, number = language.tr, language.number
    return [
        tr(
            "Built share = footprint over land; density = floor over land, by storeys or {height} m a storey.",
            height=number(limits["hauteur_niveau_m"], 1),
        ),
        tr(
            "Jobs per hectare come as bounds from the size classes; {mark} is the threshold of sale of a local park.",
            mark=number(limits["emplois_ha_reference"]),
        ),
        tr(
            "Free pieces keep the setbacks, hold a circle of radius {radius} m, have {area} m2 and are reached from "
            "the street side.",
            radius=number(limits["activite_cercle_m"]),
            area=number(limits["activite_libre_min_m2"]),
        ),
        tr(DIALS),
    ]


def _ground(report: Report, zones: pd.DataFrame) -> None:
    """What lies on the zones besides buildings; a column that nobody gave is not shown."""
    tr, number = report.language.tr, report.language.number
    columns = [
        (tr("Vacancy (%)"), _vacancy(report.language)),
        (tr("Sealed (%)"), lambda row: _told(row["scelle_pct"], number, 0)),
        (tr("Car parks (m2)"), lambda row: _told(row["stationnement_m2"], number, 0)),
        (tr("Shades to come"), lambda row: {1.0: tr("yes"), 0.0: tr("no")}.get(row["ombrieres"], "–")),
        (tr("Trees (%)"), lambda row: _told(row["arbres_pct"], number, 0)),
        (tr("Friches"), lambda row: _told(row["n_friches"], number, 0)),
        (tr("Built in"), lambda row: f"{row['annee_bati']:.0f}" if row["annee_bati"] == row["annee_bati"] else "–"),
        (tr("Constraints"), lambda row: row["contraintes"] or "–"),
    ]
    rows = zones.to_dict("records")
    every = [(title, [read(row) for row in rows]) for title, read in columns]
    shown = [(title, cells) for title, cells in every if set(cells) != {"–"}]
    if shown:
        report.section(tr("What lies there besides buildings"))
        lines = [[str(row["zone_nom"]), *(cells[place] for _, cells in shown)] for place, row in enumerate(rows)]
        report.table([tr("Zone"), *(title for title, _ in shown)], lines)


def _told(value: float, number: Callable[..., str], decimals: int) -> str:
    return number(value, decimals) if value == value else "–"  # noqa: PLR0124 - only NaN differs from itself


def _vacancy(language: Language) -> Callable[[Mapping[str, float]], str]:
    def told(row: Mapping[str, float]) -> str:
        ends = [row["vacance_bas_pct"], row["vacance_haut_pct"]]
        if any(one != one for one in ends):  # noqa: PLR0124
            return "–"
        return " – ".join(dict.fromkeys(language.number(one) for one in ends))

    return told


def _employment(report: Report, zones: pd.DataFrame, limits: Mapping[str, float]) -> None:
    tr, number = report.language.tr, report.language.number
    known = zones[zones["emplois_ha_min"].notna()]
    if known.empty:
        return
    title = tr("Jobs per hectare, at least; mark of comparison: {mark}", mark=number(limits["emplois_ha_reference"]))
    names = [str(name) for name in known["zone_nom"]]
    axis = Axis(tr("Jobs per hectare"))
    report.chart(bar_chart(names, known["emplois_ha_min"].tolist(), axis, report.language, title), title)


def _row(language: Language, row: dict[str, Any]) -> list[str]:
    dials = [language.number(row[name]) if row[name] == row[name] else "–" for name in requalify.DIALS]
    return [str(row["zone_nom"]), *dials, language.number(row["libre_rendement_m2"] / M2_PER_HA, 2), str(row["profil"])]
