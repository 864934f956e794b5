"""The report of a run of sheets of natural sites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...language import Language
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose

if TYPE_CHECKING:
    import pandas as pd

    from ...reference import Table

METHOD = (
    mark(
        "Each part of the application has its place in the document; what the search of sites knows is written in it."
    ),
    mark("Parts and their sources are rows of the table sncrr_rubriques."),
)
LIMITS = (
    mark("Indicative ecological units (UE) are not the units of an approval (UCRR): no conversion exists."),
    mark("No survey was made: habitats come from a land cover, species are not known."),
    mark("The list of pieces of the order of 21 November 2024 is to be read beside the document."),
)
COLLECT = (
    mark("Field surveys of habitats and species, over the seasons."),
    mark("Land rights for 30 years at least."),
    mark("A method of calculation that the State accepts, and the opinion of the CSRPN."),
)


def page(told: Told, rows: pd.DataFrame, rubrics: Table) -> str:
    """The HTML of the report. rows: `schema_sncrr.SNCRR`."""
    titles = {str(row["rubrique"]): str(row["titre"]) for row in rubrics}

    def words(keys: object) -> str:
        return ", ".join(titles.get(key, key) for key in str(keys).split(";") if key) or "–"

    def found(report: Report) -> None:
        tr, number = report.language.tr, report.language.number
        headers = [tr("Site"), tr("Area (ha)"), tr("Net gain (UE)"), tr("Filled"), tr("To be completed")]
        table = [
            [
                row["id_site"],
                number(row["surf_ha"], 2),
                number(row["ue_nettes"], 2),
                words(row["prerempli"]),
                words(row["a_completer"]),
            ]
            for row in rows.to_dict("records")
        ]
        report.table(headers, table, "", (1, 2))

    chapters = Chapters((), found, (), COLLECT, METHOD, LIMITS, _brief(told.language, rows))
    return compose(begin(told, mark("Sheets of natural sites (SNCRR)")), told, chapters)


def _brief(language: Language, rows: pd.DataFrame) -> Brief:
    """How many sites have a document, and what it is not."""
    tr, number = language.tr, language.number
    area = number(float(rows["surf_ha"].sum()), 1, "ha")
    first = language.counted(
        len(rows),
        mark("{count} site, of {area}, has a document to be completed."),
        mark("{count} sites, of {area} together, have a document to be completed."),
        area=area,
    )
    figures = [
        Figure(number(len(rows)), tr("sites with a document")),
        Figure(area, tr("of sites")),
        Figure(number(float(rows["ue_nettes"].sum()), 2, "UE"), tr("net gain"), tr("indicative, no UCRR")),
    ]
    return Brief([first, tr("It is no application: surveys and a method that the State accepts are missing.")], figures)
