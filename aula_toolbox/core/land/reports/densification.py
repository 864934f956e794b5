"""The report of the capacity of densification and mutation, as the author of a PLU reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...charts import Axis, bar_chart
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from .. import words
from . import tell_choices

if TYPE_CHECKING:
    import pandas as pd

    from ...language import Language

M2_PER_HA = 10_000.0
METHOD = (
    mark(
        "A property unit is in one class: friche, long vacancy, gap, under-used business land, divisible plot, built."
    ),
    mark(
        "A gap is not built, has the least area and touches a street. A divisible plot has a free piece, behind the "
        "setbacks, that holds the circle and that a way from the street reaches. Business land has its own setbacks."
    ),
    mark(
        "Dwellings and floor: first and third quarters of the densities of the built units of the same planning zone."
    ),
    mark("Retention: what owners keep, by the table; it is taken off dwellings and floor, not off the land."),
    mark("Classes, the built rest and what is no unit (roads) add up to the envelope."),
)
LIMITS = (
    mark("A potential is not an availability, nor a permission: nothing here says that an owner sells or may build."),
    mark("A constraint that was not given is not known; it is never counted as favourable."),
    mark("A garden whose owner is not known and whose house stands on the next parcel looks like a gap."),
)
COLLECT = (
    mark("The owners: gardens and gaps are told apart once contiguous parcels have one owner."),
    mark("The constraints that were not given, before any number is shown to the public."),
    mark("A walk through the largest units of the list, with somebody who knows the place."),
)
NAMES = {
    words.GAP: mark("gaps"),
    words.DIVISIBLE: mark("divisible plots"),
    words.UNDER_USED: mark("under-used business land"),
    words.DERELICT: mark("friches"),
    words.LONG_VACANT: mark("long vacancy"),
    words.BUILT: mark("built"),
    words.PUBLIC: mark("no property unit (roads)"),
}
SHOWN = 20
#: thresholds of `land_seuils` that decide of a class or a potential
CHOICES = (
    *("dent_creuse_min_m2", "bati_negligeable_pct", "rectangle_largeur_m", "terrain_libre_min_m2", "acces_m"),
    *("recul_bati_m", "recul_limite_m", "activite_cercle_m", "activite_libre_min_m2", "activite_recul_bati_m"),
    "rendement",
)


def page(told: Told, units: pd.DataFrame, sums: pd.DataFrame, rest_m2: float | None, commune: str = "") -> str:
    """The HTML of the report, or of the sheet of a commune.

    units, sums: tables of the run, or of the commune; rest_m2: the envelope outside the units, None where it is not
    known (a commune alone).
    """

    def found(report: Report) -> None:
        tr = report.language.tr
        _classes(report, units, rest_m2)
        report.section(tr("Largest potentials"))
        chosen = units[units["potentiel_m2"] > 0].sort_values("potentiel_m2", ascending=False).head(SHOWN)
        rows = [_row(report.language, row) for row in chosen.to_dict("records")]
        titles = [tr("Class"), tr("Planning zone"), tr("Potential (m2)"), tr("What prevents it"), tr("Property unit")]
        report.table(titles, rows, "", (2,))

    def sure(report: Report) -> None:
        tr = report.language.tr
        missing = str(units["manquants"].iloc[0]) if len(units) else ""
        if missing:
            report.notice(tr("Not given: {names}. None of it is counted as favourable.", names=missing))
        unknown = int((units["logements_max"].isna()).sum())
        if unknown:
            report.paragraph(
                tr(
                    "{count} units have no range of dwellings: too few built units around tell theirs.",
                    count=report.language.number(unknown),
                )
            )
        tell_choices(report, told, CHOICES)

    where = told.language.tr("Sheet of the commune {code}", code=commune) if commune else ""
    chapters = Chapters((), found, sure, COLLECT, METHOD, LIMITS, _brief(told.language, units, sums))
    return compose(begin(told, mark("What can still be built inside the town"), where), told, chapters)


def _brief(language: Language, units: pd.DataFrame, sums: pd.DataFrame) -> Brief:
    """What could still be built, and how much of it nothing constrains."""
    tr, number = language.tr, language.number
    potential = units["potentiel_m2"].sum() / M2_PER_HA
    clear = units["libre_contrainte_m2"]
    low, high = units["logements_min"].sum(), units["logements_max"].sum()
    left = sums.drop_duplicates("commune")["reste_ha"]
    figures = [Figure(number(potential, 1, "ha"), tr("of potential inside the envelope"), _clear(language, clear))]
    if high > 0:
        dwellings = tr("{low} to {high}", low=number(low), high=number(high))
        figures.append(Figure(dwellings, tr("dwellings at the densities around"), tr("where they are known")))
    if left.notna().any():
        known = tr("of the communes whose budget is known")
        figures.append(Figure(number(left.sum(), 1, "ha"), tr("left by the land budget"), known))
    count = int((units["potentiel_m2"] > 0).sum())
    if not count:
        return Brief([tr("No potential was found inside the envelope.")], figures, "classes", tr("Units by class"))
    verdict = [
        language.counted(
            count,
            mark("{area} could still be built inside the envelope, on {count} property unit."),
            mark("{area} could still be built inside the envelope, on {count} property units."),
            area=number(potential, 1, "ha"),
        ),
        tr("Constraints were not given: a part of it cannot be built.")
        if clear.isna().any()
        else tr("Of it, {area} lie outside the constraints.", area=number(clear.sum() / M2_PER_HA, 1, "ha")),
    ]
    actions = [tr("Meet the owners of the largest potentials first; the list is in detail.")]
    return Brief(verdict, figures, "classes", tr("Units by class"), "", actions)


def _clear(language: Language, clear: pd.Series) -> str:
    if clear.isna().any():
        return language.tr("constraints not given")
    return language.tr("{area} outside the constraints", area=language.number(clear.sum() / M2_PER_HA, 1, "ha"))


def _classes(report: Report, units: pd.DataFrame, rest_m2: float | None) -> None:
    tr, number = report.language.tr, report.language.number
    area = units.groupby("classe")["surf_enveloppe_m2"].sum()
    values = {name: float(area.get(name, 0.0)) for name in words.CLASSES}
    if rest_m2 is not None:
        values[words.PUBLIC] = rest_m2
    count = units["classe"].value_counts()
    title = tr("Hectares of the envelope by class")
    hectares = [value / M2_PER_HA for value in values.values()]
    names = [tr(NAMES[name]) for name in values]
    report.chart(bar_chart(names, hectares, Axis(tr("Area (ha)")), report.language, title), title)
    rows = [
        [tr(NAMES[name]), number(int(count.get(name, 0))), number(value / M2_PER_HA, 2)]
        for name, value in values.items()
    ]
    rows.append(
        [
            tr("envelope") if rest_m2 is not None else tr("units of the envelope"),
            number(len(units)),
            number(sum(hectares), 2),
        ]
    )
    report.table([tr("Class"), tr("Units"), tr("Area (ha)")], rows, "", (1, 2))


def _row(language: Language, row: dict[str, Any]) -> list[str]:
    return [
        language.tr(NAMES[row["classe"]]) if row["classe"] in NAMES else str(row["classe"]),
        str(row["zone_plu"] or "–"),
        language.number(row["potentiel_m2"]),
        str(row["empeche"] or "–"),
        str(row["uf_id"]),
    ]
