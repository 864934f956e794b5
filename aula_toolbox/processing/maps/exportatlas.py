"""An atlas: one page a commune, an EPCI, a friche; one PDF or a file a page; a journal of what was made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingOutputFile

from ...core.maps.choices import MULTIPLE, SINGLE
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.parameters import Parameter
from . import parameters as declared

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class ExportAtlas(declared.PageAlgorithm):
    """Export an atlas."""

    ID = "exportatlas"
    NAME = mark("Export an atlas")
    SUMMARY = mark(
        "Makes one page a feature of a layer (commune, EPCI, friche), each at its own round scale, in one PDF or in a "
        "file a page, with a journal. Files of an earlier run that are no longer made are removed."
    )
    TAGS = "carte, atlas, commune, friche, fiche, série, pdf, mise en page, map series, layout, export"
    PACKAGES = ()

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputFile("OUTPUT_FILE", tr("The PDF of all pages")))

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector("COVERAGE", tr("Pages"), tr("One page a feature."), ("polygon", "line", "point"))
        yield from declared.subject_parameters("atlas_a3_commune")
        yield declare.expression(
            "PAGE_NAME",
            tr("Name of a page"),
            tr("Empty: the first of nom, libelle, site_nom, insee that is there."),
            "COVERAGE",
        )
        yield declare.expression(
            "FILTER", tr("Filter"), tr("Pages that are made, such as \"epci_abr\" = 'CALL'. Empty: all."), "COVERAGE"
        )
        yield declare.expression("SORT", tr("Order"), tr("Empty: by the name of the page."), "COVERAGE", advanced=True)
        yield declare.choice(
            "MODE",
            tr("Files"),
            tr("One PDF, or a file a page; images are always a file a page."),
            (SINGLE, MULTIPLE),
            SINGLE,
        )
        yield declare.expression(
            "GROUP_BY",
            tr("A PDF for each"),
            tr('One PDF for each value, such as "epci_nom"; pages are counted in each. Empty: one PDF for all.'),
            "COVERAGE",
        )
        yield declare.text(
            "SCALE", tr("Scale"), tr("25000, 1/25000 or 1:25000, for all pages. Empty: a round scale for each page.")
        )
        yield declared.format_parameter()
        yield declare.number(
            "MARGIN",
            tr("Margin (%)"),
            tr("Room around the feature, in per cent of its extent on each side."),
            declared.MARGIN_DEFAULT,
            advanced=True,
        )
        yield declare.flag(
            "HIGHLIGHT", tr("Veil"), tr("A white veil over what is not the page's feature."), True, advanced=True
        )
        yield declare.text("PREFIX", tr("Prefix of the files"), tr("Empty: made from the title."), advanced=True)
        yield from declared.printing_parameters()
        yield declare.folder_out("OUTPUT_FOLDER", tr("Folder"), tr("Where the files go. It must exist."))
        yield declare.file_out(
            "OUTPUT_LOG",
            tr("Journal"),
            tr("One line a page: file, scale, seconds, warnings. Empty: beside the pages."),
            "CSV (*.csv)",
            by_default=False,
        )

    def rules(self) -> Iterable[Rule]:
        from ...core.maps.rules import GroupedBooks, OneMap
        from ...core.rules import Between

        return (
            *super().rules(),
            OneMap("TEMPLATE"),
            GroupedBooks("GROUP_BY", "MODE", "FORMAT"),
            Between("MARGIN", 0, 100),
        )

    def execute(self, job: Job) -> None:
        from .runs.exportatlas import bind_atlas

        bind_atlas(job)
