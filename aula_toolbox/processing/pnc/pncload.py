"""aula:pncload, the headline: a record becomes a layer, checked, styled, stamped and counted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputMapLayer,
    QgsProcessingParameterAuthConfig,
)

from ...core.messages import mark
from ...core.pnc import names
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import ADVANCED, Parameter
from . import parameters

if TYPE_CHECKING:
    from ..base.job import Job


class PncLoad(AulaAlgorithm):
    """The best resource of a record that answers, else its local copy."""

    ID = "pncload"
    GROUP = "pnc"
    NAME = mark("Load an observatory layer")
    SUMMARY = mark("Loads a record of the catalogue: its best resource, checked, styled, with its source and date.")
    TAGS = "catalogue, observatoire, pnc, charger, load, wfs, wms, ogc api, couche, layer"
    PACKAGES = ()

    def parameters(self) -> Iterator[Parameter]:
        yield declare.text(
            "RECORD",
            tr("Record"),
            tr("Identifier of the record, source:id, or words that match exactly one record."),
            optional=False,
        )
        yield declare.choice(
            "RESOURCE",
            tr("Resource"),
            tr("auto takes the best one that answers; local is the offline copy."),
            ("auto", *names.KINDS, "local"),
            "auto",
        )
        yield declare.extent(
            "EXTENT",
            tr("Study area"),
            tr(
                "Only the features that meet this rectangle, in a local file: what the algorithms need of a layer of "
                "the whole country. Empty: the whole layer."
            ),
        )
        yield declare.flag("STYLE", tr("Apply the style"), tr("The style of the record, else that of its theme."), True)
        yield declare.flag(
            "ALLOW_OFFLINE",
            tr("Allow the local copy"),
            tr("When nothing answers, open the offline copy and say so. Otherwise the run fails."),
            True,
        )
        yield declare.crs(
            "CRS", tr("CRS asked for"), tr("Asked from WFS and OGC API. Empty: EPSG:2154 when it is offered."), None
        )
        parameter = QgsProcessingParameterAuthConfig("AUTHCFG", tr("Authentication"), None, True)
        parameter.setHelp(tr("A configuration of QGIS that replaces the one of the catalogue."))
        parameter.setFlags(parameter.flags() | ADVANCED)
        yield parameter
        yield parameters.source_parameter()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputMapLayer("OUTPUT", tr("Layer")))
        parameters.text_output(self, "OUTPUT_KIND", tr("Resource used"))
        parameters.number_output(self, "OUTPUT_COUNT", tr("Number of features (-1 for an image)"))
        parameters.text_output(self, "OUTPUT_UPDATED", tr("Update date"))
        parameters.text_output(self, "OUTPUT_STATE", tr("Freshness"))
        parameters.text_output(self, "OUTPUT_FILE", tr("File of the layer on this machine, empty for a service"))
        parameters.text_output(self, "OUTPUT_WARNINGS", tr("Warnings"))

    def execute(self, job: Job) -> None:
        from .runs import pncload

        self._plan, self._job = pncload.run(job), job

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Build the layer here: QGIS calls this on the main thread."""
        from .runs import pncload

        job = self.__dict__.pop("_job", None)
        return {} if job is None else pncload.build(job, self._plan, context)
