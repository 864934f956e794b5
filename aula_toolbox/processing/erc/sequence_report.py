"""The report of the ERC sequence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.charts import Axis, bar_chart
from ...core.erc import sequence
from ...core.erc.texts import need_name
from ...core.messages import mark
from ...core.report import Figure
from ..base.job import Job
from . import reports

if TYPE_CHECKING:
    import pandas as pd

    from ...gis.vector.pieces import Pieces

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
    job: Job, pieces: pd.DataFrame, needs: pd.DataFrame, rows: list[dict[str, Any]], land: Pieces, crs: Any
) -> str:
    """The page: one part a variant, then what must be validated."""
    language = job.report_language
    report = reports.begin(job, mark("ERC sequence of a project"), job.source("INPUT").name)
    report.notice(language.tr(reports.UE_FIRST))
    for row in rows:
        if len(rows) > 1:
            report.section(language.tr("Variant {name}", name=row["variante"]))
        own = (pieces["variante"] == row["variante"]).to_numpy()
        _variant(report, language, needs, row)
        shapes = [shape for shape, is_own in zip(land.shapes, own) if is_own]
        columns = {name: pieces[name][own].tolist() for name in ("statut", "valeur")}
        reports.picture(report, language.tr("Pieces by status"), shapes, columns, "erc_sequence.qml", crs)
    reports.to_validate(report)
    unknown = pieces[pieces["ue"].isna()]
    if len(unknown):
        areas = unknown.groupby(unknown["code"].fillna(language.tr("no land cover")))["ha"].sum()
        report.table(
            [language.tr("Cover without value"), language.tr("Area (ha)")],
            [[code, language.number(area, 3)] for code, area in areas.items()],
            language.tr("Never counted as zero: these areas have no units and are missing from every sum."),
            [1],
        )
    reports.end(job, report, METHOD, LIMITS, COLLECT)
    return report.html()


def _variant(report: Any, language: Any, needs: pd.DataFrame, row: dict[str, Any]) -> None:
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
        report.notice(f"{sequence.ALERT_TEXTS[code].render(language.translate)} [{code}]")
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
            tr("Code"),
            tr("Area lost (ha)"),
            tr("UE asked"),
            tr("Area asked (ha)"),
            tr("What may compensate"),
        ],
        [
            [
                need_name(need["cle_besoin"]),
                need["code"],
                number(need["ha_residuel"], 3),
                number(need["ue_requises"], 2),
                number(need["ha_requis"], 3),
                tr(RULE_TEXTS[need["regle_echange"]]),
            ]
            for need in own.to_dict("records")
        ],
        tr("Needs by habitat"),
        [2, 3, 4],
    )


RULE_TEXTS = {
    "toute_valeur_2": mark("any habitat of value 2 or more"),
    "meme_famille_4_ou_valeur_6": mark("the same family with value 4 or more, or any value of 6 or more"),
    "meme_code": mark("the same habitat"),
    "meme_code_sur_mesure": mark("the same habitat, made to measure"),
    "aucune": mark("nothing: avoid it"),
}
