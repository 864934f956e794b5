"""The 3-30-300 rule: 3 trees in view, 30 % canopy, a park at 300 m."""

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


class Heat330300(parameters.HeatAlgorithm):
    """Which homes see three trees, live under enough canopy, and have a park near."""

    ID = "heat330300"
    GROUP = "heat"
    NAME = mark("3-30-300 rule")
    SUMMARY = mark("Homes with three trees in view, 30 % of canopy around and a park within 300 m.")
    TAGS = "3-30-300, arbre, canopée, parc, nature en ville, trees, canopy, park, green space"
    FIELDS = {"OUTPUT": schema.RULE_330300, "ZONES_OUT": schema.RULE_ZONES}
    STYLES = {"OUTPUT": "heat_330300.qml", "ZONES_OUT": "heat_330300_zones.qml"}

    def parameters(self) -> Iterator[declare.Parameter]:
        yield declare.vector(
            "INPUT", tr("Homes"), tr("Addresses, buildings or population cells."), ("point", "polygon")
        )
        yield declare.vector("TREES", tr("Trees"), tr("Points or crown polygons."), ("point", "polygon"), optional=True)
        yield declare.map_layer(
            "CANOPY",
            tr("Canopy"),
            tr("Polygons of canopy, or a raster: mask, tree density in %, heat classes, heights (with BUILDINGS)."),
            ("polygon", "raster"),
        )
        yield declare.choice(
            "CANOPY_KIND",
            tr("Numbers of the canopy raster"),
            tr("auto: told by the numbers themselves. mask: 0 and 1 (or 255). percent: density. height: in metres."),
            parameters.CANOPY_KINDS,
            parameters.CANOPY_KINDS[0],
            advanced=True,
        )
        yield declare.vector("PARKS", tr("Parks"), tr("Park polygons."), optional=True)
        yield declare.number(
            "VIEW", tr("View (m)"), tr("Trees nearer than this are in view; the result depends much on it."), 30
        )
        yield declare.number(
            "NEIGHBOURHOOD", tr("Neighbourhood (m)"), tr("Radius in which the canopy is measured."), 300
        )
        yield declare.number("PARK_DISTANCE", tr("Distance to a park (m)"), tr("Straight distance to the edge."), 300)
        yield declare.number(
            "PARK_MIN_AREA", tr("Smallest park (m2)"), tr("Smaller parks do not count."), 5000, advanced=True
        )
        yield declare.vector(
            "BUILDINGS", tr("Buildings"), tr("If given, a tree behind another building is not in view."), optional=True
        )
        yield declare.vector(
            "ZONES", tr("Zones"), tr("Polygons to count the homes that meet the rules by."), optional=True
        )
        yield declare.layer_out(
            "OUTPUT", tr("3-30-300 by home"), tr("Homes with each rule and their note."), "geometry"
        )
        yield declare.layer_out(
            "ZONES_OUT",
            tr("3-30-300 by zone"),
            tr("Zones with the share of homes that meet each rule."),
            optional=True,
            by_default=False,
        )

    def rules(self) -> Iterable[Rule]:
        from .runs import heat330300

        return heat330300.RULES

    def execute(self, job: Job) -> None:
        from .runs import heat330300

        heat330300.run(job)
