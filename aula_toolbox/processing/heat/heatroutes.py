"""Shaded ways on foot to cool places: who has one, and which streets to shade first."""

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


class HeatRoutes(parameters.HeatAlgorithm):
    """From each home the way to a cool place that is shady and not much longer; people who have one."""

    ID = "heatroutes"
    GROUP = "heat"
    NAME = mark("Shaded ways to cool places")
    SUMMARY = mark(
        "From each home the shadiest way on foot to a cool place, beside the shortest; people who get there in the "
        "shade, and the streets where most people walk in the sun."
    )
    TAGS = (
        "itinéraire, fraîcheur, parcours ombragé, piéton, marche, lieu frais, ombre, trottoir, canicule, route, walk, "
        "shade, cool"
    )
    FIELDS = {
        "OUTPUT": schema_outdoors.ROUTES,
        "STREETS": schema_outdoors.STREETS,
        "ZONES_OUT": schema_outdoors.ROUTE_ZONES,
    }
    STYLES = {
        "OUTPUT": "heat_routes_line.qml",
        "STREETS": "heat_streets_line.qml",
        "ZONES_OUT": "heat_routes_zones.qml",
    }

    def parameters(self) -> Iterator[declare.Parameter]:
        yield declare.vector(
            "INPUT",
            tr("Homes"),
            tr("Homes, addresses or population cells (polygons count by an inner point)."),
            ("point", "polygon"),
        )
        yield declare.field(
            "WEIGHT_FIELD", tr("Inhabitants"), tr("People of each home. Empty: each counts for one."), "INPUT"
        )
        yield declare.vector("COOL", tr("Cool places"), tr("Parks, cool rooms, woods."), ("polygon", "point"))
        yield declare.vector(
            "NETWORK",
            tr("Streets and paths"),
            tr("Lines: pavements of streets and paths are walked, motorways are not."),
            ("line",),
        )
        yield declare.field(
            "SHADE_FIELD",
            tr("Shade of the lines (%)"),
            tr("For instance ombre_12_16_pct of heatshade. Empty: the shade is drawn here, from 12 to 16 h."),
            "NETWORK",
            numeric=True,
        )
        yield from parameters.relief_parameters()
        yield declare.vector("ZONES", tr("Zones"), tr("Where the people are summed."), optional=True)
        yield declare.number("MAX_DISTANCE", tr("Reach (m)"), tr("On foot, the way that is still near."), 300)
        yield declare.number(
            "SUN_COST",
            tr("Price of the sun"),
            tr("A metre in the sun counts 1 + this many metres. 0: the shortest way."),
            1,
        )
        yield declare.number(
            "MAX_DETOUR", tr("Longest detour"), tr("Longest shady way, beside the shortest."), 1.5, advanced=True
        )
        yield declare.number(
            "SPEED", tr("Speed (km/h)"), tr("4 for adults, 3 for children and old people."), 4, advanced=True
        )
        yield declare.number(
            "SNAP", tr("Distance to the network (m)"), tr("A home farther away has no way."), 100, advanced=True
        )
        yield declare.text("DATE", tr("Day"), tr("Written 2026-07-15. Empty: 15 July of this year."), advanced=True)
        yield declare.number(
            "PIXEL", tr("Pixel of the shade (m)"), tr("Side of the pixels that shade is drawn on."), 2, advanced=True
        )
        yield declare.layer_out("OUTPUT", tr("Ways"), tr("The way of each home."), "line")
        yield declare.layer_out(
            "STREETS",
            tr("Streets to shade"),
            tr("Streets with the people who walk there and the metres they walk in the sun."),
            "line",
            optional=True,
            by_default=False,
        )
        yield declare.layer_out(
            "ZONES_OUT",
            tr("People by zone"),
            tr("People near a cool place, and near one in the shade."),
            optional=True,
            by_default=False,
        )
        yield parameters.report_output()

    def rules(self) -> Iterable[Rule]:
        from .runs import heatroutes

        return heatroutes.RULES

    def execute(self, job: Job) -> None:
        from .runs import heatroutes

        heatroutes.run(job)
