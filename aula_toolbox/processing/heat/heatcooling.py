"""Urban cooling: the model of InVEST on any raster of classes, in less time and with honest edges."""

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


class HeatCooling(parameters.HeatAlgorithm):
    """Cooling capacity, heat mitigation and air temperature from a raster of land-cover classes."""

    ID = "heatcooling"
    GROUP = "heat"
    NAME = mark("Urban cooling (InVEST-compatible)")
    SUMMARY = mark("Air temperature of a raster of land-cover classes, with the urban cooling model of InVEST.")
    TAGS = "chaleur, heat, rafraîchissement, cooling, InVEST, température, îlot de chaleur, urban heat island"
    FIELDS = {
        "ZONES_OUT": schema.COOLING + schema.COVER + schema.WORK + schema.ENERGY,
        "BUILDINGS_OUT": schema.BUILDING_ENERGY,
    }
    STYLES = {"ZONES_OUT": "heat_cooling.qml", "BUILDINGS_OUT": "heat_buildings.qml"}

    def parameters(self) -> Iterator[declare.Parameter]:
        yield declare.raster(
            "INPUT", tr("Land-cover classes"), tr("Raster of class codes, in metres, with square pixels.")
        )
        yield parameters.classes_parameter("BIOPHYSICAL", tr("Biophysical table"))
        yield declare.choice(
            "METHOD",
            tr("Method"),
            tr("factors: shade, albedo and evapotranspiration, for the day. intensity: buildings, for the night."),
            (parameters.FACTORS, parameters.INTENSITY),
            parameters.FACTORS,
        )
        yield declare.raster(
            "ET0",
            tr("Reference evapotranspiration"),
            tr("Must cover the whole land cover. Empty: the same everywhere."),
            optional=True,
        )
        yield declare.number(
            "T_REF", tr("Countryside temperature (°C)"), tr("Air temperature of the open countryside."), 33
        )
        yield declare.number(
            "UHI_MAX", tr("Urban excess (°C)"), tr("Largest difference between town and countryside."), 2
        )
        yield from parameters.distance_parameters(advanced=False)
        yield declare.vector("ZONES", tr("Zones"), tr("Polygons to summarise the results by."), optional=True)
        yield declare.number(
            "RH", tr("Relative humidity (%)"), tr("Adds the wet-bulb globe temperature and the work lost to heat.")
        )
        yield declare.vector("BUILDINGS", tr("Buildings"), tr("Buildings to cool, with their type."), optional=True)
        yield declare.file(
            "ENERGY_TABLE",
            tr("Energy table"),
            tr("CSV with type, consumption (kWh per m2 per °C) and, if known, cost (euros per kWh)."),
            advanced=False,
        )
        yield declare.field("ENERGY_FIELD", tr("Building type"), tr("Field that holds the type."), "BUILDINGS")
        yield from parameters.model_parameters()
        yield declare.raster_out("OUTPUT", tr("Air temperature"), tr("Modelled air temperature, in °C."))
        yield declare.raster_out(
            "CC", tr("Cooling capacity"), tr("Cooling capacity of each pixel, 0 to 1."), True, by_default=False
        )
        yield declare.raster_out(
            "HM", tr("Heat mitigation"), tr("Cooling capacity with that of parks around, 0 to 1."), True, False
        )
        yield declare.raster_out("WBGT", tr("Wet-bulb globe temperature"), tr("WBGT in °C; needs RH."), True, False)
        yield declare.layer_out(
            "ZONES_OUT", tr("Cooling by zone"), tr("Zones with their means."), optional=True, by_default=False
        )
        yield declare.layer_out(
            "BUILDINGS_OUT",
            tr("Energy by building"),
            tr("Buildings with the energy they are spared."),
            optional=True,
            by_default=False,
        )

    def rules(self) -> Iterable[Rule]:
        from .runs import heatcooling

        return heatcooling.rules()

    def execute(self, job: Job) -> None:
        from .runs import heatcooling

        heatcooling.run(job)
