"""The report of linear habitats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...language import Language
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose

if TYPE_CHECKING:
    import pandas as pd

GROUP_WORDS = {"haie": mark("Hedges and lines of trees"), "eau": mark("Watercourses and ditches")}
STATUS = {"evite": mark("avoided"), "reduit": mark("reduced"), "residuel": mark("left")}
UL_FIRST = mark(
    "Indicative linear units (UL): an order of magnitude for comparing lines, not a regulatory method. They are never "
    "added to the units of areas, and metres are told beside them."
)
METHOD = (
    mark("Lines are cut by the footprint, then by avoided, then reduced parts, then by strong, then medium stakes."),
    mark("UL = kilometres x value of the kind x state x significance of the stake."),
    mark("A line of an unknown kind has no units; its metres are told apart."),
)
LIMITS = (
    mark("A hedge or a ditch that no layer draws is not counted: the field decides."),
    mark("The functions of a hedge (water, erosion, passage of animals) are not in its units."),
    mark("A watercourse in the sense of the water law is told by the map of the prefecture, not by a layer."),
)
COLLECT = (
    mark("The kind and the state of each line, seen in the field."),
    mark("Lines that the project plants or opens again, to be set against what is left."),
)


def page(told: Told, lines: pd.DataFrame, totals: pd.DataFrame) -> str:
    """The HTML of the report. lines, totals: `schema_linear.LINES` and `LINE_TOTALS`."""

    def found(report: Report) -> None:
        tr, number = report.language.tr, report.language.number
        report.notice(tr(UL_FIRST))
        headers = [tr("Variant"), tr("Lines"), tr("In the footprint (m)"), tr("Avoided (m)"), tr("Reduced (m)")]
        headers += [tr("Left (m)"), tr("Left (UL)")]
        keys = ("total_m", "evite_m", "reduit_m", "residuel_m")
        rows = [
            [
                row["variante"] or "–",
                tr(GROUP_WORDS[row["groupe"]]),
                *(number(row[key], 0) for key in keys),
                number(row["ul_residuel"], 2),
            ]
            for row in totals.to_dict("records")
        ]
        report.table(headers, rows, "", range(2, 7))
        _kinds(report, lines)

    def sure(report: Report) -> None:
        tr, number = report.language.tr, report.language.number
        by_default = lines.loc[lines["qualite"] == "estime", "longueur_m"].sum()
        unknown = lines.loc[lines["qualite"] == "absent", "longueur_m"].sum()
        report.bullets(
            [
                tr("State by default on {length} m.", length=number(by_default, 0)),
                tr("Unknown kind on {length} m, in no unit.", length=number(unknown, 0)),
            ]
        )

    chapters = Chapters((), found, sure, COLLECT, METHOD, LIMITS, _brief(told.language, totals))
    return compose(begin(told, mark("Linear habitats of a project")), told, chapters)


def _brief(language: Language, totals: pd.DataFrame) -> Brief:
    """How many metres of lines the first variant leaves lost."""
    tr, number = language.tr, language.number
    if totals.empty:
        return Brief([tr("No line lies in the footprint.")])
    own = totals[totals["variante"].fillna("") == (totals["variante"].fillna("").iloc[0])]
    whole, avoided, reduced, left = (
        number(float(own[name].sum()), 0, "m") for name in ("total_m", "evite_m", "reduit_m", "residuel_m")
    )
    verdict = [
        tr(
            "Of {whole} of hedges, trees in line and watercourses in the footprint, {left} are lost.",
            whole=whole,
            left=left,
        )
    ]
    if totals["variante"].nunique(dropna=False) > 1:
        name = str(own["variante"].iloc[0])
        verdict.append(tr("These are the figures of variant {name}; the others are in detail.", name=name))
    figures = [
        Figure(avoided, tr("avoided")),
        Figure(reduced, tr("reduced")),
        Figure(left, tr("lost"), number(float(own["ul_residuel"].sum()), 2, "UL")),
    ]
    return Brief(verdict, figures)


def _kinds(report: Report, lines: pd.DataFrame) -> None:
    """Lengths and units by kind and status."""
    tr, number = report.language.tr, report.language.number
    report.section(tr("By kind of line"))
    if not len(lines):
        report.paragraph(tr("No line lies in the footprint."))
        return
    named = lines.assign(libelle=lines["libelle"].fillna(tr("Unknown kind")))
    sums = named.groupby(["variante", "libelle", "statut"], sort=True)[["longueur_m", "ul"]].sum(min_count=1)
    rows = [
        [variant or "–", label, tr(STATUS[status]), number(row["longueur_m"], 0), number(row["ul"], 2)]
        for (variant, label, status), row in sums.iterrows()
    ]
    report.table([tr("Variant"), tr("Kind of line"), tr("Status"), tr("Length (m)"), tr("UL")], rows, "", (3, 4))
