"""Shade of places hour by hour, and their visible sky."""

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
    FIELDS = {"OUTPUT": schema.SHADE}
    STYLES = {"OUTPUT": "heat_shade.qml"}

    def parameters(self) -> Iterator[declare.Parameter]:
        yield declare.vector(
            "INPUT",
            tr("Places"),
            tr("Schoolyards, squares (polygons), footways (lines, 3 m wide by default), stops (points, 5 m around)."),
            ("polygon", "line", "point"),
        )
        yield declare.raster(
            "SURFACE", tr("Surface (MNS)"), tr("Altitudes of the tops, with GROUND: LiDAR HD."), optional=True
        )
        yield declare.raster("GROUND", tr("Ground (MNT)"), tr("Altitudes of the bare ground."), optional=True)
        yield declare.raster(
            "HEIGHT", tr("Heights (MNH)"), tr("Heights above ground; the land is then taken as flat."), optional=True
        )
        yield declare.vector(
            "BUILDINGS",
            tr("Buildings"),
            tr("Footprints: they tell roofs from crowns, or make the surface with their heights without LiDAR."),
            optional=True,
        )
        yield declare.vector(
            "TREES",
            tr("Trees"),
            tr("Points (rayon_m, hauteur_m; 3 m and 8 m otherwise) or crown polygons, added to the surface."),
            ("point", "polygon"),
            optional=True,
        )
        yield declare.text("DATE", tr("Day"), tr("Written 2026-07-15. Empty: 15 July of this year."))
        yield declare.text("START", tr("From"), tr("French legal time, written 11:00."), "11:00", optional=False)
        yield declare.text("END", tr("To"), tr("French legal time, written 18:00."), "18:00", optional=False)
        yield declare.number("STEP", tr("Step (min)"), tr("Time between two suns."), 15, advanced=True)
        yield declare.number("PIXEL", tr("Pixel (m)"), tr("Side of the pixels that shade is drawn on."), 1)
        yield declare.layer_out("OUTPUT", tr("Shade of the places"), tr("Places and their shade."), "geometry")
        yield declare.raster_out(
            "MINUTES", tr("Minutes of shade"), tr("Minutes of shade of each pixel."), True, by_default=False
        )
        yield declare.raster_out("SVF", tr("Visible sky"), tr("Visible sky, trees included."), True, by_default=False)
        yield parameters.report_output()

    def rules(self) -> Iterable[Rule]:
        from .runs import heatshade

        return heatshade.RULES

    def execute(self, job: Job) -> None:
        from .runs import heatshade

        heatshade.run(job)
