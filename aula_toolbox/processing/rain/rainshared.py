"""Shared tanks: roofs of one parcel or campus to one tank."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.messages import mark
from ...core.rain import schema_pool as schema
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class RainShared(AulaAlgorithm):
    """Which roofs should share a tank, and what each brings."""

    ID = "rainshared"
    GROUP = "rain"
    NAME = mark("Shared tanks")
    SUMMARY = mark(
        "Roofs of one parcel or campus to one tank: the division that uses most water while each roof stays within a "
        "distance of its tank, simulated day by day, proved in parcels of few roofs. Roofs without a need (sheds, "
        "halls) bring their rain to those that lack it. Each roof tells what it brings."
    )
    TAGS = "pluie, rain, cuve commune, shared tank, campus, parcelle, mutualisation, citerne"
    FIELDS = {"OUTPUT": schema.SHARED_ROOFS, "OUTPUT_TANKS": schema.SHARED_TANKS}
    STYLES = {"OUTPUT": "rain_shared.qml", "OUTPUT_TANKS": "rain_shared_tanks.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield parameters.roofs_parameter(tr("Roofs with their demand"))
        yield parameters.rain_files()
        yield declare.vector(
            "ZONES",
            tr("Parcels or campuses"),
            tr("Polygons within which roofs may share a tank: land units, campuses, business parks."),
        )
        yield declare.number(
            "DISTANCE",
            tr("Longest connection (m)"),
            tr("From a point of the roof to the roof at which the tank stands."),
            50.0,
        )
        yield declare.number(
            "LEAST",
            tr("Least gain of a connection (m3/y)"),
            tr("A roof is connected only where that brings at least this."),
            5.0,
            advanced=True,
        )
        yield from parameters.tank_parameters(("EN", "SHARE", "LITRES", "PER_M2"))
        yield parameters.rounding_parameter()
        yield parameters.rule_parameter()
        yield parameters.loss_parameter()
        yield from parameters.series_parameters()
        yield parameters.tables_parameter()
        yield declare.layer_out("OUTPUT", tr("Roofs and their shared tank"), tr("The input's fields and the tank."))
        yield declare.layer_out(
            "OUTPUT_TANKS",
            tr("Shared tanks"),
            tr("One point a tank, at the roof where it stands."),
            "point",
            optional=True,
            by_default=False,
        )

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import Between, HasGeometry

        return [
            HasGeometry("INPUT", ("polygon", "point")),
            HasGeometry("ZONES", ("polygon",)),
            Between("DISTANCE", 1, 5000),
            Between("LEAST", 0, 10000),
            Between("INITIAL_LOSS", 0, 5),
        ]

    def execute(self, job: Job) -> None:
        from .runs import rainshared

        rainshared.run(job)
