"""Shade of places hour by hour, and their visible sky."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.heat import schema_outdoors
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class HeatShade(parameters.HeatAlgorithm):
    """How many minutes schoolyards, stops, squares and footways are in the shade on a summer day."""

    ID = "heatshade"
    GROUP = "heat"
    NAME = mark("Shade and visible sky")
    SUMMARY = mark(
        "Minutes of shade of schoolyards, stops, squares and footways on a summer day, by buildings and by trees, from "
        "LiDAR surfaces or from building heights and trees."
    )
    TAGS = "ombre, ombrage, soleil, cour d'école, arrêt, place, LiDAR HD, MNS, MNH, arbre, canicule, shade, shadow, sun"
    FIELDS = {"OUTPUT": schema_outdoors.SHADE}
    STYLES = {"OUTPUT": "heat_shade.qml"}

    def parameters(self) -> Iterator[declare.Parameter]:
        yield declare.vector(
            "INPUT",
            tr("Places"),
            tr("Schoolyards, squares (polygons), footways (lines, 3 m wide by default), stops (points, 5 m around)."),
            ("polygon", "line", "point"),
        )
        yield from parameters.relief_parameters()
        yield from parameters.period_parameters()
        yield declare.number("STEP", tr("Step (min)"), tr("Time between two suns."), 15, advanced=True)
        yield parameters.shade_pixel()
        yield declare.layer_out("OUTPUT", tr("Shade of the places"), tr("Places and their shade."), "geometry")
        yield declare.raster_out(
            "MINUTES", tr("Minutes of shade"), tr("Minutes of shade of each pixel."), True, by_default=False
        )
        yield declare.raster_out("SVF", tr("Visible sky"), tr("Visible sky, trees included."), True, by_default=False)
        yield declare.raster_out(
            "HOURLY",
            tr("Shade at each instant"),
            tr("One band an instant: 0 sun, 1 shade of trees, 2 shade of buildings."),
            True,
            by_default=False,
        )
        yield parameters.report_output()

    def rules(self) -> Iterable[Rule]:
        from .runs import heatshade

        return heatshade.RULES

    def execute(self, job: Job) -> None:
        from .runs import heatshade

        heatshade.run(job)
