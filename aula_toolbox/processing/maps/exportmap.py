"""One map: a template, layers and an extent go in, a published page comes out, checked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingOutputNumber

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

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputNumber("OUTPUT_SCALE", tr("Scale (denominator)")))

    def parameters(self) -> Iterator[Parameter]:
        yield from declared.subject_parameters("carte_a3_paysage")
        yield declare.extent("EXTENT", tr("Extent"), tr("Shown whole. Empty: the extent of the top vector layer."))
        yield declare.number(
            "SCALE", tr("Scale"), tr("Denominator, 100 or more. Empty: the smallest round scale that shows the extent.")
        )
        yield declared.format_parameter()
        yield declare.vectors(
            "LAYERS_2", tr("Layers of the second map"), tr("For the template of two maps, which needs them."), "map"
        )
        yield declare.text("TITLE_1", tr("Title of the first map"), tr("For the template of two maps."), advanced=True)
        yield declare.text("TITLE_2", tr("Title of the second map"), tr("For the template of two maps."), advanced=True)
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
        from ...core.maps.checks import raise_blocking
        from ...gis.layouts.export import export_page
        from ...gis.layouts.page import compose
        from . import inputs

        target = self._target(job)
        progress = job.stage(tr("Filling the page"), 40)
        tokens = inputs.tokens_of(job)
        content = inputs.content_of(job)
        content.layers_2 = inputs.layers(job, "LAYERS_2")
        content.map_titles = (job.text("TITLE_1"), job.text("TITLE_2"))
        inputs.own_extent(job, content, content.crs)
        progress(0.2)
        page = compose(inputs.model_of(job), tokens, content, inputs.project_of(job))
        job.stage(tr("Checking"), 60)
        output = inputs.output_of(job)
        findings = page.findings(output.dpi)
        job.results["OUTPUT_WARNINGS"] = inputs.tell(job, findings)
        if job.flag("STRICT"):
            raise_blocking(findings)
        job.stage(tr("Writing"), 100)
        export_page(page.layout, target, output)
        inputs.keep_layout(job, page)
        job.results.update(OUTPUT=str(target), OUTPUT_SCALE=page.scale, OUTPUT_PAGES=1)
        job.notes.info("{file}: scale 1/{scale}.", file=target.name, scale=f"{page.scale:.0f}")

    def _target(self, job: Job) -> Path:
        """The file to write. An earlier one stays until the new one is whole, so the job does not know of it."""
        from ...core.maps.files import check_folder, corrected_name

        given = Path(self.parameterAsFileOutput(job.parameters, "OUTPUT", job.context))
        check_folder(given.parent)
        return corrected_name(given, job.choice("FORMAT"))
