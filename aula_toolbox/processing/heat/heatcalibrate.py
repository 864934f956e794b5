"""The cooling model held against stations: which urban excess they tell, and how sure it is."""

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


class HeatCalibrate(parameters.HeatAlgorithm):
    """The urban excess that stations tell, with the error of each station told by the others."""

    ID = "heatcalibrate"
    GROUP = "heat"
    NAME = mark("Calibration on stations")
    SUMMARY = mark(
        "Urban excess of the cooling model from measured air temperatures, each station told by the others, and if "
        "it is sure enough to be used."
    )
    TAGS = "calage, calibration, station, mesure, température, validation, îlot de chaleur, leave one out, capteur"
    FIELDS = {"OUTPUT": schema_outdoors.STATIONS}
    STYLES = {"OUTPUT": "heat_stations_point.qml"}

    def parameters(self) -> Iterator[declare.Parameter]:
        yield declare.raster("INPUT", tr("Land-cover classes"), tr("Raster of class codes, in metres (LULC_OUT)."))
        yield declare.vector(
            "STATIONS",
            tr("Stations"),
            tr("Points with a measured air temperature; several rows a station, one a night, are welcome."),
            ("point",),
        )
        yield declare.field("T_FIELD", tr("Temperature (°C)"), tr("Found when named t_c."), "STATIONS", "t_c", True)
        yield declare.field(
            "STATION_FIELD", tr("Station"), tr("Empty: rows at one place are one station."), "STATIONS", "station"
        )
        yield declare.field(
            "NIGHT_FIELD", tr("Night or day"), tr("Date of each row. Empty: all rows are of one moment."), "STATIONS"
        )
        yield declare.field(
            "ALTITUDE_FIELD",
            tr("Altitude (m)"),
            tr("Temperatures are brought to the mean altitude, 6.5 °C a kilometre."),
            "STATIONS",
            numeric=True,
            advanced=True,
        )
        yield declare.choice(
            "MOMENT",
            tr("Moment"),
            tr("Whether the temperatures are of the night or of the day."),
            (parameters.NIGHT, parameters.DAY),
            parameters.NIGHT,
        )
        yield from parameters.distance_parameters()
        yield from parameters.model_parameters()
        yield declare.raster(
            "ET0",
            tr("Reference evapotranspiration"),
            tr("Must cover the whole land cover. Empty: the same everywhere."),
            optional=True,
            advanced=True,
        )
        yield parameters.classes_parameter("BIOPHYSICAL", tr("Biophysical table"))
        yield declare.layer_out("OUTPUT", tr("Stations and their errors"), tr("One point a station."), "point")
        yield parameters.report_output()

    def rules(self) -> Iterable[Rule]:
        from .runs import heatcalibrate

        return heatcalibrate.RULES

    def execute(self, job: Job) -> None:
        from .runs import heatcalibrate

        heatcalibrate.run(job)
