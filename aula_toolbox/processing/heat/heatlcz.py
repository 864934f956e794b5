"""Local climate zones of any polygons or of square cells."""

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


class HeatLcz(parameters.HeatAlgorithm):
    """Class of each zone from its buildings, its ground and its sky, with the runner-up and how sure it is."""

    ID = "heatlcz"
    GROUP = "heat"
    NAME = mark("Local climate zones (LCZ)")
    SUMMARY = mark(
        "Local climate zone of each polygon or cell from buildings, roads, plants and water: forms, not heat."
    )
    TAGS = "LCZ, zone climatique locale, local climate zone, morphologie urbaine, canyon, sky view factor, chaleur"
    FIELDS = {"OUTPUT": schema.LCZ}
    STYLES = {"OUTPUT": "heat_lcz.qml"}

    def parameters(self) -> Iterator[declare.Parameter]:
        yield declare.vector(
            "INPUT", tr("Zones"), tr("Polygons to classify. Empty: square cells over EXTENT."), optional=True
        )
        yield declare.vector(
            "EXTENT", tr("Territory"), tr("Where to draw the cells when there are no zones."), optional=True
        )
        yield declare.number("CELL", tr("Cell (m)"), tr("Side of the cells."), 200)
        yield from parameters.cover_parameters()
        yield declare.vector("RAILWAYS", tr("Railways"), tr("Railway lines, drawn 6 m wide."), ("line",), optional=True)
        yield from parameters.nomenclature_parameters()
        yield declare.raster(
            "LULC",
            tr("Land cover for heat"),
            tr("Raster of class codes. If given, only the buildings are read besides it."),
            optional=True,
        )
        yield declare.vector(
            "ACTIVITY", tr("Activity areas"), tr("BD TOPO areas of activity: tell heavy industry apart."), optional=True
        )
        yield declare.number(
            "SVF_CELL", tr("Sky view cell (m)"), tr("0: 2 m up to 50 km2, else 5 m."), 0, advanced=True
        )
        yield declare.tables("heat_lcz")
        yield declare.layer_out("OUTPUT", tr("Local climate zones"), tr("Zones with their class and indicators."))

    def rules(self) -> Iterable[Rule]:
        from .runs import heatlcz

        return heatlcz.RULES

    def execute(self, job: Job) -> None:
        from .runs import heatlcz

        heatlcz.run(job)
