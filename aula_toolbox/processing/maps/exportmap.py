"""One map: a template, layers and an extent go in, a published page comes out, checked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingOutputNumber

from ...core.maps.choices import NATIONAL, READINGS
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.parameters import Parameter
from . import parameters as declared

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class ExportMap(declared.PageAlgorithm):
    """Export a map."""

    ID = "exportmap"
    NAME = mark("Export a map")
    SUMMARY = mark(
        "Fills a template of the agency with layers, at a round scale, with every mandatory mention, checks the page "
        "and writes it as PDF, PNG or SVG."
    )
    TAGS = "carte, mise en page, gabarit, pdf, impression, map, layout, print, template, export"
    PACKAGES = ()

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputNumber("OUTPUT_SCALE", tr("Scale (denominator)")))

    def parameters(self) -> Iterator[Parameter]:
        yield from declared.subject_parameters("carte_a3_paysage")
        yield declare.extent(
            "EXTENT",
            tr("Extent"),
            tr("Shown whole. Empty: all that the layers show, limits apart."),
        )
        yield declare.text(
            "SCALE", tr("Scale"), tr("25000, 1/25000 or 1:25000. Empty: the largest round scale that shows the extent.")
        )
        yield declared.format_parameter()
        yield declare.vectors(
            "LAYERS_2", tr("Layers of the second map"), tr("For the template of two maps, which needs them."), "map"
        )
        yield declare.text("TITLE_1", tr("Title of the first map"), tr("For the template of two maps."), advanced=True)
        yield declare.text("TITLE_2", tr("Title of the second map"), tr("For the template of two maps."), advanced=True)
        yield declare.text(
            "NAMES",
            tr("Names"),
            tr(
                "Field or expression that names the objects of the first layer: beside them where they fit, else as "
                "numbers and a list. Empty: no names."
            ),
        )
        yield declare.folder(
            "BASE",
            tr("Base map"),
            tr(
                "Folder with BD TOPO (water, woods, roads, railways, buildings): drawn pale under the map, without a "
                "network, as much of it as the scale bears. Empty: none."
            ),
            advanced=False,
        )
        yield declare.choice(
            "READING",
            tr("Reading of the zones"),
            tr("Of the zoning template. plan: a shade a label. noir: greys under prescriptions in black."),
            READINGS,
            NATIONAL,
        )
        yield from declared.printing_parameters()
        yield declare.file_out(
            "OUTPUT",
            tr("Map"),
            tr("The file. Its folder must exist."),
            "PDF (*.pdf);;PNG (*.png);;SVG (*.svg)",
            optional=False,
        )

    def rules(self) -> Iterable[Rule]:
        from ...core.maps.rules import SecondMap

        return (*super().rules(), SecondMap("TEMPLATE", "LAYERS_2", ("TITLE_1", "TITLE_2")))

    def execute(self, job: Job) -> None:
        from .runs import exportmap

        exportmap.run(job)
