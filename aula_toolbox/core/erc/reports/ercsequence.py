"""The report of the ERC sequence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...charts import Axis, bar_chart
from ...landcover import worded
from ...language import Language
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose, show
from .. import sequence
from ..texts import need_name
from . import UE_FIRST, to_validate

if TYPE_CHECKING:
    import pandas as pd

METHOD = (
    mark("Units of a piece = area (ha) x value of the habitat x state x significance of the stake."),
    mark("Pieces are the footprint cut by the land cover, the avoided zones, the reduced zones, then the stakes."),
    mark("What is neither avoided nor reduced is counted as wholly lost; a belt may lose a share of its units."),
    mark("A need is a family and a class of value, and the very code when the value is strong."),
    mark("Area and units are always both given; the ratio of area comes from the table erc_ratios."),
)
LIMITS = (
    mark("The values by land cover are a proposal built on an English metric: an ecologist must validate them."),
    mark("Species, functions and their seasons are not in a land cover; field data decide."),
    mark("Wetlands need the national functional method (MNEFZH); the tool only flags that need."),
    mark("French law asks for no net loss with an obligation of result (L.163-1): this page does not prove it."),
)
COLLECT = (
    mark("The ecological state of each habitat, observed in the field: by default it is taken from the table."),
    mark("The habitats of covers without value, listed above."),
    mark("Protected species and their habitats, at the right seasons."),
    mark("The exact limits of wetlands (vegetation and soil)."),
)


def page(
    told: Told, pieces: pd.DataFrame, needs: pd.DataFrame, rows: Sequence[dict[str, Any]], nomenclature: str = ""
) -> str:
    """The HTML of the report: one part a variant, then what must be validated.

    pieces, needs: `schema.PIECES` and `schema.NEEDS`; rows: the summary of each variant, its alerts as a list. The maps
    of `told` are named after the variants; nomenclature: of the codes, whose words are shown.
    """
    brief = _brief(told.language, rows)

    def found(report: Report) -> None:
        report.notice(report.language.tr(UE_FIRST))
        for row in rows:
            if len(rows) > 1:
                report.section(report.language.tr("Variant {name}", name=row["variante"]))
            _variant(report, needs, row, nomenclature)
            if row["variante"] != brief.picture:
                show(report, told, str(row["variante"]), report.language.tr("Pieces by status"))

    def sure(report: Report) -> None:
        to_validate(report)
        _without_value(report, pieces, nomenclature)

    chapters = Chapters((), found, sure, COLLECT, METHOD, LIMITS, brief)
    return compose(begin(told, mark("ERC sequence of a project")), told, chapters)


def _brief(language: Language, rows: Sequence[dict[str, Any]]) -> Brief:
    """What is left to compensate, or which variant leaves the least."""
    tr, number = language.tr, language.number
    ordered = sorted(rows, key=lambda row: float(row["ue_residuelles"]))
    least, most = ordered[0], ordered[-1]
    left, most_left = (number(row["ue_residuelles"], 2, "UE") for row in (least, most))
    if len(rows) == 1:
        first = tr(
            "Of {initial}, {avoided} are avoided and {reduced} reduced: {left} are left to compensate.",
            initial=number(least["ue_initiales"], 2, "UE"),
            avoided=number(least["ue_evitees"], 2, "UE"),
            reduced=number(least["ue_reduites"], 2, "UE"),
            left=left,
        )
    elif left == most_left:
        first = tr("The {count} variants leave the same to compensate: {left}.", count=number(len(rows)), left=left)
    else:
        first = tr(
            "Variant {least} leaves the least to compensate, {left}; variant {most} leaves the most, {most_left}.",
            least=least["variante"],
            left=left,
            most=most["variante"],
            most_left=most_left,
        )
    spared = number(float(least["ue_evitees"]) + float(least["ue_reduites"]), 2, "UE")
    parts = tr(
        "{avoided} and {reduced}",
        avoided=number(least["ue_evitees"], 2),
        reduced=number(least["ue_reduites"], 2),
    )
    asked = tr("initial") if len(rows) == 1 else tr("initial, variant {name}", name=least["variante"])
    figures = [
        Figure(number(least["ue_initiales"], 2, "UE"), asked, number(least["ha_total"], 2, "ha")),
        Figure(spared, tr("avoided and reduced"), parts),
        Figure(left, tr("left to compensate"), tr("a proposal, to be validated")),
    ]
    verdict = [first, tr("An ecologist must validate these units before anything is decided.")]
    return Brief(verdict, figures, str(least["variante"]), tr("Pieces by status"))


def _without_value(report: Report, pieces: pd.DataFrame, nomenclature: str) -> None:
    tr, number = report.language.tr, report.language.number
    unknown = pieces[pieces["ue"].isna()]
    if len(unknown):
        areas = unknown.groupby(unknown["code"].fillna(tr("no land cover")))["ha"].sum()
        report.table(
            [tr("Cover without value"), tr("Area (ha)")],
            [[worded(code, nomenclature), number(area, 3)] for code, area in areas.items()],
            tr("Never counted as zero: these areas have no units and are missing from every sum."),
            [1],
        )


def _variant(report: Report, needs: pd.DataFrame, row: dict[str, Any], nomenclature: str) -> None:
    language = report.language
    tr, number = language.tr, language.number
    report.figures(
        [
            Figure(number(row["ue_initiales"], 2, "UE"), tr("initial"), number(row["ha_total"], 2, "ha")),
            Figure(number(row["ue_evitees"], 2, "UE"), tr("avoided"), number(row["taux_evitement_pct"], 1, "%")),
            Figure(number(row["ue_reduites"], 2, "UE"), tr("reduced"), number(row["taux_reduction_pct"], 1, "%")),
            Figure(number(row["ue_residuelles"], 2, "UE"), tr("left to compensate")),
        ]
    )
    for code in row["alertes"]:
        report.notice(language.typeset(sequence.ALERT_TEXTS[code].render(language.translate)))
    shares = [("ue_evitees", tr("avoided")), ("ue_reduites", tr("reduced")), ("ue_residuelles", tr("left"))]
    report.chart(
        bar_chart(
            [name for _, name in shares],
            [float(row[key]) for key, _ in shares],
            Axis("UE", decimals=2),
            language,
            tr("Units by status"),
        ),
        tr("Units by status"),
    )
    own = needs[needs["variante"] == row["variante"]]
    report.subsection(tr("What must be compensated"))
    if not len(own):
        report.paragraph(tr("No need: nothing of value is left in the residual part."))
        return
    report.table(
        [
            tr("Need"),
            tr("Area lost (ha)"),
            tr("UE asked"),
            tr("Area asked (ha)"),
            tr("What may compensate"),
            tr("Code"),
        ],
        [
            [
                need_name(need["cle_besoin"]),
                number(need["ha_residuel"], 3),
                number(need["ue_requises"], 2),
                number(need["ha_requis"], 3),
                tr(RULE_TEXTS[need["regle_echange"]]),
                worded(need["code"], nomenclature),
            ]
            for need in own.to_dict("records")
        ],
        tr("Needs by habitat"),
        [1, 2, 3],
    )


RULE_TEXTS = {
    "toute_valeur_2": mark("any habitat of value 2 or more"),
    "meme_famille_4_ou_valeur_6": mark("the same family with value 4 or more, or any value of 6 or more"),
    "meme_code": mark("the same habitat"),
    "meme_code_sur_mesure": mark("the same habitat, made to measure"),
    "aucune": mark("nothing: avoid it"),
}
