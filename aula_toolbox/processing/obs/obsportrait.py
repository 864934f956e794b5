"""aula:obsportrait, a sheet for each commune or EPCI: what is known of it, and what is not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputNumber

from ...core.messages import mark
from ...core.obs import schema, words
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ..base.job import Job


class ObsPortrait(AulaAlgorithm):
    """One row a sheet."""

    ID = "obsportrait"
    GROUP = "obs"
    NAME = mark("Portrait sheets")
    SUMMARY = mark(
        "Two pages a commune or EPCI: key figures among all the others, evolution, ranks, reliability, sources, and "
        "what is not known; as PDF, web page, document or table."
    )
    TAGS = "observatoire, portrait, fiche, commune, chiffres clés, pdf, docx, portrait, sheet, key figures"
    FIELDS = {"OUTPUT": schema.SHEETS}
    MAIN_THREAD = True

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector(
            "INPUT",
            tr("Values"),
            tr("A table of values as Compute indicators writes them (VALUES), or valeurs.csv of a version."),
            ("any",),
        )
        yield declare.folder(
            "HISTORY",
            tr("Store of the observatory"),
            tr("Former versions give small curves over the years, with gaps where a year is missing. Empty: none."),
        )
        yield declare.choice(
            "LEVEL", tr("Level"), tr("One sheet a commune (COM) or an EPCI."), words.SHEET_LEVELS, words.SHEET_LEVELS[0]
        )
        yield declare.text("CODES", tr("Territories"), tr("Codes separated by ; . Empty: all of them."))
        yield declare.text(
            "BASKET",
            tr("Indicators"),
            tr("Identifiers, or observatoire:habitat, separated by ; . Empty: those of the table. Forty at most."),
        )
        yield declare.choice(
            "FORMAT",
            tr("Format"),
            tr("pdf: one file a territory; pdf_unique: one file for all; html; docx: to be changed by hand; csv."),
            words.SHEET_FORMATS,
            words.SHEET_FORMATS[0],
        )
        yield declare.flag(
            "DOUGHNUT",
            tr("Doughnut"),
            tr("Adds the picture of a social floor and an ecological ceiling (table obs_donut)."),
        )
        yield declare.folder_out("FOLDER", tr("Folder of the sheets"), tr("Where the sheets go; created if absent."))
        yield parameters.year()
        yield parameters.own_tables()
        yield declare.layer_out("OUTPUT", tr("Sheets"), tr("One row a sheet and its file."), "any")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputNumber("OUTPUT_COUNT", tr("Number of sheets")))

    def execute(self, job: Job) -> None:
        from .runs import obsportrait

        obsportrait.run(job)
