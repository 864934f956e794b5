"""Felt heat of places on a hot day, hour by hour."""

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


class HeatComfort(parameters.HeatAlgorithm):
    """What a person feels in the sun and in the shade of each place on a hot day, in degrees and in words."""

    ID = "heatcomfort"
    GROUP = "heat"
    NAME = mark("Felt heat outdoors")
    SUMMARY = mark(
        "Felt temperature (UTCI) of schoolyards, stops, squares and footways on a hot day, hours of heat stress, and "
        "what shade is worth there. A model, within 2 to 3 degrees of its reference; to compare places."
    )
    TAGS = "UTCI, confort thermique, ressenti, température moyenne radiante, Tmrt, stress thermique, canicule, comfort"
    FIELDS = {"OUTPUT": schema_outdoors.COMFORT}
    STYLES = {"OUTPUT": "heat_comfort.qml"}

    def parameters(self) -> Iterator[declare.Parameter]:
        yield declare.vector(
            "INPUT",
            tr("Places"),
            tr("Schoolyards, squares (polygons), footways (lines, 3 m wide by default), stops (points, 5 m around)."),
            ("polygon", "line", "point"),
        )
        yield from parameters.relief_parameters()
        yield declare.raster(
            "LULC",
            tr("Land cover for heat"),
            tr("Raster of class codes, for the ground underfoot. Empty: paved everywhere."),
            optional=True,
        )
        yield from parameters.period_parameters()
        yield declare.file(
            "WEATHER",
            tr("Hourly weather"),
            tr("Hourly base of Météo-France (CSV) that holds the day. Empty: the four numbers, the same at all hours."),
        )
        yield declare.text("STATION", tr("Station"), tr("Its number, when the file holds several."), optional=True)
        yield declare.number("TA", tr("Air (°C)"), tr("Air temperature, without WEATHER."), 33)
        yield declare.number("RH", tr("Humidity (%)"), tr("Relative humidity, without WEATHER."), 35)
        yield declare.number("WIND", tr("Wind (m/s)"), tr("Wind at 10 m, without WEATHER."), 2)
        yield declare.number(
            "GHI",
            tr("Radiation (W/m2)"),
            tr("Global radiation when the sun is highest, without WEATHER. Empty: a clear sky."),
        )
        yield declare.number(
            "SHELTER",
            tr("Share of the wind"),
            tr("Share of the station's wind that reaches the street: its walls are not modelled."),
            1,
            advanced=True,
        )
        yield parameters.shade_pixel()
        yield declare.layer_out("OUTPUT", tr("Felt heat of the places"), tr("Places and their felt heat."), "geometry")
        yield declare.raster_out(
            "UTCI_MAX", tr("Highest felt temperature"), tr("UTCI of the hottest hour of each pixel."), True, False
        )
        yield declare.raster_out(
            "HOURS_38", tr("Hours of very strong stress"), tr("Hours at 38 °C felt or more."), True, False
        )
        yield declare.raster_out(
            "TMRT", tr("Mean radiant temperature"), tr("At the hour that is hottest over all places."), True, False
        )
        yield parameters.report_output()

    def rules(self) -> Iterable[Rule]:
        from .runs import heatcomfort

        return heatcomfort.RULES

    def execute(self, job: Job) -> None:
        from .runs import heatcomfort

        heatcomfort.run(job)
