"""The urban heat island of clear nights, by zone, in degrees."""

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


class HeatNight(parameters.HeatAlgorithm):
    """How much warmer than the countryside each zone gets on a clear night: its sky, its plants, the weather."""

    ID = "heatnight"
    GROUP = "heat"
    NAME = mark("Urban heat island of clear nights")
    SUMMARY = mark(
        "Largest gap to the countryside on a clear calm night, by zone, from visible sky, vegetation and weather. "
        "A formula fitted on other towns, right to about 1 degree; no measure."
    )
    TAGS = "îlot de chaleur urbain, ICU, nuit, nocturne, UHI, urban heat island, ciel visible, canicule, météo, night"
    FIELDS = {"OUTPUT": schema_outdoors.NIGHT}
    STYLES = {"OUTPUT": "heat_night.qml"}

    def parameters(self) -> Iterator[declare.Parameter]:
        yield declare.vector("INPUT", tr("Zones"), tr("Blocks, IRIS or cells to tell the night of."))
        yield from parameters.cover_parameters()
        yield from parameters.nomenclature_parameters()
        yield declare.raster(
            "LULC",
            tr("Land cover for heat"),
            tr("Raster of class codes. If given, only the buildings are read besides it."),
            optional=True,
        )
        yield declare.file(
            "WEATHER",
            tr("Hourly weather"),
            tr("Hourly base of Météo-France (CSV) with a station in the open countryside. Empty: the three numbers."),
        )
        yield declare.text("STATION", tr("Station"), tr("Its number, when the file holds several."), optional=True)
        yield declare.text("MONTHS", tr("Months"), tr("Written like 6-8."), "6-8")
        yield from parameters.night_parameters()
        yield declare.number(
            "VEG_RADIUS", tr("Reach of plants (m)"), tr("Distance within which vegetation counts."), 250, advanced=True
        )
        yield declare.number(
            "SVF_RADIUS", tr("Reach of the sky (m)"), tr("Distance within which streets count."), 100, advanced=True
        )
        yield declare.layer_out("OUTPUT", tr("Heat island by night"), tr("Zones with their gap to the countryside."))
        yield parameters.report_output()

    def rules(self) -> Iterable[Rule]:
        from .runs import heatnight

        return heatnight.RULES

    def execute(self, job: Job) -> None:
        from .runs import heatnight

        heatnight.run(job)
