"""Pre-flight of any layout of the project: what keeps it from being published, and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from qgis.core import QgsPrintLayout, QgsProcessingOutputNumber

from ...core.maps.schema import FINDINGS
from ...core.messages import listing, mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter

if TYPE_CHECKING:
    from ...core.maps.checks import Finding
    from ...core.rules import Rule
    from ..base.job import Job


class CheckLayout(AulaAlgorithm):
    """Check a layout."""

    ID = "checklayout"
    GROUP = "maps"
    NAME = mark("Check a layout")
    SUMMARY = mark(
        "Looks at a layout as a careful printer would: missing pictures and fonts, empty maps and titles, layers "
        "without source, cut texts, scales and scale bars, legends, colours that some readers confuse."
    )
    TAGS = "carte, mise en page, vérifier, contrôle, impression, layout, check, preflight, map"
    FIELDS = {"OUTPUT": FINDINGS}
    MAIN_THREAD = True

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputNumber("OUTPUT_BLOCKING", tr("Number of blocking findings")))
        self.addOutput(QgsProcessingOutputNumber("OUTPUT_COUNT", tr("Number of warnings")))

    def parameters(self) -> Iterator[Parameter]:
        yield declare.layout("LAYOUT", tr("Layout"), tr("A print layout of the project, of this toolbox or not."))
        yield declare.number(
            "PAGES", tr("Atlas pages"), tr("Checks the first pages of an atlas; 0: all."), 0, True, advanced=True
        )
        yield declare.flag("STRICT", tr("Refuse blocking findings"), tr("A blocking finding makes the run fail."))
        yield declare.layer_out("OUTPUT", tr("Findings"), tr("One row a finding."), "any")

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import Between

        return (Between("PAGES", 0, 1_000_000),)

    def execute(self, job: Job) -> None:
        from ...core.maps.checks import BLOCKING, WARNING, check_page, raise_blocking
        from ...core.maps.templates import MANDATORY, PREFIX
        from ...gis.layouts.facts import page_facts
        from . import inputs

        layout = self._layout(job)
        mandatory = [PREFIX + name for name in MANDATORY] if layout.itemById(f"{PREFIX}carte") else []
        found: list[Finding] = []
        for _ in self._pages(layout, job):
            found += check_page(page_facts(layout, mandatory, int(layout.renderContext().dpi())))
        inputs.tell(job, (finding for finding in found if finding.page == 1))
        job.write_rows("OUTPUT", FINDINGS, _columns(found))
        job.results["OUTPUT_BLOCKING"] = sum(finding.severity == BLOCKING for finding in found)
        job.results["OUTPUT_COUNT"] = sum(finding.severity == WARNING for finding in found)
        if job.flag("STRICT"):
            raise_blocking(found)

    def _layout(self, job: Job) -> QgsPrintLayout:
        from ...core.errors import AulaError
        from . import inputs

        project = inputs.project_of(job)
        layout = self.parameterAsLayout(job.parameters, "LAYOUT", job.context)
        if not isinstance(layout, QgsPrintLayout):
            there = [known.name() for known in project.layoutManager().printLayouts()]
            raise AulaError(
                "Layout {name} is not in the project; its layouts are: {there}.",
                "E_LAYOUT",
                name=job.parameters.get("LAYOUT"),
                there=listing(there, 20) or "-",
            )
        return layout

    @staticmethod
    def _pages(layout: QgsPrintLayout, job: Job) -> Iterator[int]:
        """Go through the pages; the layout is left on the page it was on."""
        atlas = layout.atlas()
        if not atlas.enabled():
            yield 0
            return
        before = atlas.currentFeatureNumber()
        atlas.beginRender()
        count = atlas.updateFeatures()
        wanted = min(job.whole("PAGES") or count, count)
        progress = job.stage(tr("Checking the pages"), 100)
        try:
            for number in range(wanted):
                atlas.seekTo(number)
                yield number
                progress((number + 1) / wanted)
        finally:
            atlas.endRender()
            if before >= 0:
                atlas.seekTo(before)


def _columns(found: list[Finding]) -> dict[str, list[object]]:
    return {
        "code": [finding.code for finding in found],
        "gravite": [finding.severity for finding in found],
        "element": [finding.element for finding in found],
        "page": [finding.page for finding in found],
        "message": [finding.message.render(tr) for finding in found],
        "remede": [finding.remedy.render(tr) for finding in found],
    }
