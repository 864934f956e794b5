"""What the algorithms of the maps have in common in their dialogs; nothing heavy is imported here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputString

from ...core.maps.choices import FORMATS, default_status, template_ids
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter

if TYPE_CHECKING:
    from ...core.rules import Rule

MARGIN_DEFAULT = 3.0


class PageAlgorithm(AulaAlgorithm):
    """An algorithm that prints pages."""

    GROUP = "maps"
    MAIN_THREAD = True

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputNumber("OUTPUT_PAGES", tr("Number of pages")))
        self.addOutput(QgsProcessingOutputString("OUTPUT_WARNINGS", tr("What the checks found, one line each")))

    def rules(self) -> Iterable[Rule]:
        from ...core.maps.rules import TextLength, TypedScale
        from ...core.maps.thresholds import thresholds
        from ...core.rules import Between

        return (
            TextLength("TITLE", 1, int(thresholds()["titre_maximum"])),
            TypedScale("SCALE"),
            Between("DPI", 72, 600),
        )


def subject_parameters(default: str) -> Iterator[Parameter]:
    """Template, texts and layers: what a page is about."""
    yield declare.choice(
        "TEMPLATE", tr("Template"), tr("The page: its format and what is on it."), template_ids(), default
    )
    yield declare.text("TITLE", tr("Title"), tr("1 to 120 characters, printed in the band."), optional=False)
    yield declare.text("SUBTITLE", tr("Subtitle"), tr("Printed under the title."))
    yield declare.vectors(
        "LAYERS",
        tr("Layers"),
        tr("What the map shows, first on top. Empty: the visible layers of the project, in their order."),
        "map",
    )


def printing_parameters() -> Iterator[Parameter]:
    """Wording, charter and checks, for those who need more than the defaults."""
    yield declare.text(
        "SOURCES",
        tr("Sources"),
        tr("Replaces the line « Sources : … » that is written from the layers' own provenance."),
        advanced=True,
    )
    yield declare.text("STATUS", tr("Status"), tr("Printed on the page."), default_status(), advanced=True)
    yield declare.moment(
        "DATE", tr("Date"), tr("Month printed on the page and date of the file. Empty: today."), advanced=True
    )
    yield declare.number(
        "DPI", tr("Resolution (dpi)"), tr("Of images, and of what is an image inside a PDF."), 300, True, advanced=True
    )
    yield declare.flag("GRID", tr("Grid"), tr("Lambert-93 crosses with their coordinates."), advanced=True)
    yield declare.file(
        "TOKENS",
        tr("Charter of the agency"),
        tr("Token file (JSON): colours, fonts, logos, wording. Empty: that of the settings, else the provisional one."),
        "json",
    )
    yield declare.file(
        "TEMPLATE_FILE",
        tr("Own template"),
        tr("A .qpt with the item ids of the bundled templates; replaces the template."),
        "qpt",
    )
    yield declare.flag(
        "STRICT",
        tr("Refuse blocking findings"),
        tr("A blocking finding stops the export before writing."),
        advanced=True,
    )
    yield declare.flag(
        "KEEP_LAYOUT", tr("Keep the layout"), tr("Adds the filled layout to those of the project."), advanced=True
    )


def format_parameter() -> Parameter:
    """PDF, PNG or SVG."""
    return declare.choice(
        "FORMAT",
        tr("Format"),
        tr("The extension of the file follows the format. svg_editable: named groups to finish elsewhere."),
        FORMATS,
        FORMATS[0],
    )
