"""Land cover for heat: the layers of French suppliers drawn as the classes of the heat model."""

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


class HeatLandCover(parameters.HeatAlgorithm):
    """Rasterises OCS GE or OCS2D, BD TOPO and trees into the 17 heat classes."""

    ID = "heatlandcover"
    GROUP = "heat"
    NAME = mark("Land cover for heat")
    SUMMARY = mark("Draws OCS GE or OCS2D, BD TOPO and trees as the 17 classes of the heat model.")
    TAGS = "chaleur, heat, occupation du sol, land cover, OCS GE, OCS2D, BD TOPO, rasteriser"
    FIELDS = {"SUMMARY": schema.SUMMARY}

    def parameters(self) -> Iterator[declare.Parameter]:
        yield declare.vector("EXTENT", tr("Territory"), tr("Zones or territory to describe."))
        yield declare.number(
            "MARGIN", tr("Margin (m)"), tr("Described around the territory, so that its edges are not blind."), 1100
        )
        yield declare.number(
            "PIXEL", tr("Pixel (m)"), tr("Side of the pixels; 5 m for a town, 10 m for a territory."), 5
        )
        yield from parameters.cover_parameters()
        yield declare.vector("RAILWAYS", tr("Railways"), tr("Railway lines, drawn 6 m wide."), ("line",), optional=True)
        yield parameters.trees_parameter()
        yield from parameters.nomenclature_parameters()
        yield parameters.classes_parameter("BIOPHYSICAL", tr("Biophysical table"))
        yield declare.raster_out("OUTPUT", tr("Land cover for heat"), tr("Class codes, with their colours and names."))
        yield declare.file_out(
            "BIOPHYSICAL_OUT",
            tr("Biophysical table"),
            tr("The table of the classes, in InVEST's columns."),
            "CSV (*.csv)",
            by_default=False,
        )
        yield declare.layer_out(
            "SUMMARY",
            tr("Areas by class"),
            tr("Area and share of each class, and the layers it comes from."),
            "any",
            optional=True,
        )

    def rules(self) -> Iterable[Rule]:
        from .runs import heatlandcover

        return heatlandcover.RULES

    def execute(self, job: Job) -> None:
        from .runs import heatlandcover

        heatlandcover.run(job)
