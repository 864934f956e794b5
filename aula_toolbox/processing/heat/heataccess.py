"""Access to cool places: straight or on foot, by day and by night."""

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


class HeatAccess(parameters.HeatAlgorithm):
    """Distance of homes to the nearest cool place, and the inhabitants who have none near enough."""

    ID = "heataccess"
    GROUP = "heat"
    NAME = mark("Access to cool places")
    SUMMARY = mark("Distance from homes to the nearest cool place, by day and by night, straight or along a network.")
    TAGS = "chaleur, heat, lieux frais, cool places, parc, accès, distance, 300 m, îlot de fraîcheur"
    FIELDS = {"OUTPUT": schema.ACCESS, "ZONES_OUT": schema.ACCESS_ZONES}
    STYLES = {"OUTPUT": "heat_access.qml", "ZONES_OUT": "heat_access_zones.qml"}

    def parameters(self) -> Iterator[declare.Parameter]:
        yield declare.vector(
            "INPUT", tr("Homes"), tr("Addresses, buildings or population cells."), ("point", "polygon")
        )
        yield declare.field(
            "WEIGHT_FIELD", tr("Inhabitants"), tr("Empty: each home counts one."), "INPUT", numeric=True
        )
        yield declare.vector("COOL", tr("Cool places"), tr("Parks, water, cool buildings."), ("point", "polygon"))
        yield declare.field(
            "COOL_NIGHT_FIELD", tr("Open at night"), tr("Field that is true where one may enter at night."), "COOL"
        )
        yield declare.number(
            "MIN_AREA", tr("Smallest place (m2)"), tr("Smaller polygons are left out."), 0, advanced=True
        )
        yield declare.number("MAX_DISTANCE", tr("Largest distance (m)"), tr("Beyond, a home has no access."), 300)
        yield declare.vector(
            "NETWORK",
            tr("Walkable network"),
            tr("Lines to walk along. Empty: straight distance."),
            ("line",),
            optional=True,
        )
        yield declare.number(
            "SNAP",
            tr("Joining distance (m)"),
            tr("Homes farther from the network take 1.3 times the straight distance."),
            100,
            advanced=True,
        )
        yield declare.raster("LULC", tr("Land cover for heat"), tr("Tells how wooded the places are."), optional=True)
        yield declare.vector(
            "ZONES", tr("Zones"), tr("Polygons to count the inhabitants without a cool place by."), optional=True
        )
        yield declare.layer_out(
            "OUTPUT", tr("Access of homes"), tr("Homes with their distance to a cool place."), "geometry"
        )
        yield declare.layer_out(
            "ZONES_OUT",
            tr("Access by zone"),
            tr("Zones with the inhabitants too far."),
            optional=True,
            by_default=False,
        )

    def rules(self) -> Iterable[Rule]:
        from .runs import heataccess

        return heataccess.RULES

    def execute(self, job: Job) -> None:
        from .runs import heataccess

        heataccess.run(job)
