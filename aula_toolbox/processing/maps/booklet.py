"""A booklet: cover, contents, chapters with their texts and maps, annexes, as one PDF and as a web page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputString

from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter

if TYPE_CHECKING:
    from ..base.job import Job


class Booklet(AulaAlgorithm):
    """Make a booklet."""

    ID = "booklet"
    GROUP = "maps"
    NAME = mark("Make a booklet")
    SUMMARY = mark(
        "Makes a booklet of a diagnosis, an atlas or a SCoT from one file: cover, contents with links, chapters with "
        "their texts (Markdown) and maps (saved requests of the map algorithms), sources, glossary, list of maps. One "
        "PDF with bookmarks, numbered pages and its language, and the same text as a web page for those who do not "
        "see the maps."
    )
    TAGS = "livret, atlas, brochure, SCoT, diagnostic, sommaire, couverture, rapport, booklet, book, pdf"
    MAIN_THREAD = True
    PACKAGES = ()

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputNumber("OUTPUT_PAGES", tr("Number of pages")))
        self.addOutput(QgsProcessingOutputString("OUTPUT_WARNINGS", tr("What the checks found, one line each")))

    def parameters(self) -> Iterator[Parameter]:
        yield declare.file(
            "BOOK",
            tr("File of the booklet"),
            tr(
                "JSON: “titre”, “sous_titre”, “statut”, “couverture” (picture), “chapitres” (each with “titre”, "
                "“texte” and “cartes”), “glossaire”. A map: “algorithme” (exportmap, thematicmap, exportatlas) and "
                "“parametres”. Files are looked for beside it."
            ),
            "json",
            optional=False,
            advanced=False,
        )
        yield declare.flag(
            "RIGHT_HAND",
            tr("Chapters begin on the right"),
            tr("A blank page is left where it takes one, as in a printed book."),
            advanced=True,
        )
        yield declare.moment("DATE", tr("Date"), tr("Month printed on the cover. Empty: today."), advanced=True)
        yield declare.file(
            "TOKENS", tr("Charter of the agency"), tr("Token file (JSON). Empty: that of the settings."), "json"
        )
        yield declare.file_out("OUTPUT", tr("Booklet"), tr("The PDF."), "PDF (*.pdf)", optional=False)
        yield declare.file_out(
            "OUTPUT_TEXT", tr("Booklet as text"), tr("The same, as a web page."), "Web (*.htm)", by_default=False
        )

    def execute(self, job: Job) -> None:
        from .runs import booklet

        booklet.run(job)
