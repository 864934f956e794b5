"""The layers of the project in the style of the agency, in one step that can be undone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingOutputNumber

from ...core.maps.choices import DRESS, UNDRESS
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter

if TYPE_CHECKING:
    from ..base.job import Job


class DressLayers(AulaAlgorithm):
    """Dress layers in the style of the agency."""

    ID = "dresslayers"
    GROUP = "maps"
    NAME = mark("Dress layers in the AULA style")
    SUMMARY = mark(
        "Gives the layers of the project that still have the colour QGIS chose at random the style of the agency, and "
        "orders them so that no fill hides what is below it. The styles from before are kept: it is undone in one step."
    )
    TAGS = "style, habiller, charte, couleurs, symbologie, ordre, dress, symbology, colours"
    MAIN_THREAD = True
    PACKAGES = ()

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputNumber("OUTPUT_COUNT", tr("Number of layers that were changed")))

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vectors(
            "LAYERS", tr("Layers"), tr("Layers of the project. Empty: those that are visible."), "map"
        )
        yield declare.choice(
            "ACTION",
            tr("Action"),
            tr("habiller gives the style; defaire gives back the styles and the order from before."),
            (DRESS, UNDRESS),
            DRESS,
        )
        yield declare.file(
            "TOKENS",
            tr("Charter of the agency"),
            tr(
                "Token file (JSON): colours, fonts, logos, wording. Empty: that of the settings, else the provisional "
                "one."
            ),
            "json",
        )

    def execute(self, job: Job) -> None:
        from .runs import dresslayers

        dresslayers.run(job)
