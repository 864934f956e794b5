"""Hot spots of any field: Gi* with false-discovery correction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.heat import schema
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class HeatHotSpots(parameters.HeatAlgorithm):
    """Where high values gather more than chance would have it, corrected for the number of tests."""

    ID = "heathotspots"
    GROUP = "heat"
    NAME = mark("Hot spots (Gi*)")
    SUMMARY = mark("Clusters of high and low values of a field, with a correction for the number of tests.")
    TAGS = "point chaud, hot spot, getis, gi, autocorrélation, cluster, FDR, statistique spatiale"
    FIELDS = {"OUTPUT": schema.SPOTS}
    STYLES = {"OUTPUT": "heat_hotspots.qml"}

    def parameters(self) -> Iterator[declare.Parameter]:
        yield declare.vector(
            "INPUT", tr("Zones or points"), tr("Polygons or points with the field."), ("polygon", "point")
        )
        yield declare.field("FIELD", tr("Field"), tr("The values to look at."), "INPUT", numeric=True, optional=False)
        yield declare.choice(
            "NEIGHBOURS",
            tr("Neighbours"),
            tr("contiguity: shared border or corner. distance: within DISTANCE. nearest: the K nearest."),
            parameters.NEIGHBOURS,
            optional=True,
        )
        yield declare.number("DISTANCE", tr("Distance (m)"), tr("Needed with distance."))
        yield declare.number("K", tr("Number of nearest"), tr("Used with nearest."), 8, whole=True)
        yield declare.layer_out("OUTPUT", tr("Hot spots"), tr("Features with their class, -3 to 3."), "geometry")

    def rules(self) -> Iterable[Rule]:
        from .runs import heathotspots

        return heathotspots.RULES

    def execute(self, job: Job) -> None:
        from .runs import heathotspots

        heathotspots.run(job)
