"""Pre-flight of any layout of the project: what keeps it from being published, and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingOutputNumber

from ...core.maps.schema import FINDINGS
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter

if TYPE_CHECKING:
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
    PACKAGES = ()

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
        from .runs import checklayout

        checklayout.run(job)
