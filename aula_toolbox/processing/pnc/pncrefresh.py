"""aula:pncrefresh, whether layers and copies are still what the catalogue offers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

from ...core.messages import mark
from ...core.pnc import schema
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...gis.pnc.layerchecks import CheckedItem
    from ..base.job import Job


class PncRefresh(AulaAlgorithm):
    """One row a layer or copy, with its freshness and what was done."""

    ID = "pncrefresh"
    GROUP = "pnc"
    NAME = mark("Check and refresh layers")
    SUMMARY = mark("Says whether layers and offline copies are still current, and brings them up to date if asked.")
    TAGS = "catalogue, observatoire, pnc, fraîcheur, mise à jour, différences, refresh, update, changes, diff"
    FIELDS = {"OUTPUT": schema.CHECKED, "CHANGES": schema.CHANGED}
    PACKAGES = ()

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vectors(
            "INPUT", tr("Layers"), tr("Layers to check. Empty: those of the project that come from a catalogue."), "map"
        )
        yield declare.folder(
            "FOLDER", tr("Folder of copies"), tr("Check every copy of this folder's manifest too."), advanced=False
        )
        yield declare.choice(
            "ACTION",
            tr("Action"),
            tr("report only tells; update copies again, points the layers to the new copies and reloads the others."),
            (parameters.REPORT, parameters.UPDATE),
            parameters.REPORT,
        )
        yield declare.layer_out("OUTPUT", tr("Freshness"), tr("One row a layer or copy."), "any")
        yield declare.layer_out(
            "CHANGES",
            tr("Changes since the vintage at hand"),
            tr(
                "What came, went and changed, one row a commune: must the map be made again? Only layers that are "
                "files of this machine have an older vintage to compare; the new one is read from the catalogue."
            ),
            "any",
            optional=True,
            by_default=False,
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        super().initAlgorithm(configuration)
        parameters.number_output(self, "OUTPUT_STALE", tr("Number of outdated layers and copies"))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read the layers' provenance here: layers belong to the main thread."""
        from ...gis.pnc import layerchecks, stamp

        given = self.parameterAsLayerList(parameters, "INPUT", context)
        project = context.project() or QgsProject()
        layers = given or list(project.mapLayers().values())
        stamped = [(layer, stamp.LayerStamp.read(layer)) for layer in layers]
        self._items: list[CheckedItem] = [
            layerchecks.layer_item(layer.id(), layer.name(), own) for layer, own in stamped if own
        ]
        for item, (layer, own) in zip(self._items, [pair for pair in stamped if pair[1]]):
            is_file = layer.providerType() == "ogr" and not item.is_local_copy
            item.file_uri = layer.source() if is_file or own.local_copy else ""
        self._unknown = [layer.name() for layer, own in stamped if given and own is None]
        return True

    def execute(self, job: Job) -> None:
        from .runs import pncrefresh

        self._done = pncrefresh.run(job, self._items, self._unknown)

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Point the layers of the project to what was refreshed: on the main thread."""
        from .runs import pncrefresh

        pncrefresh.point(getattr(self, "_done", []), context)
        return super().postProcessAlgorithm(context, feedback)
