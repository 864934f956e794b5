"""The report of the zones to intensify."""

from __future__ import annotations

from collections.abc import Mapping
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
    mark("Car parks, networks, pollution and easements are not seen here."),
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
