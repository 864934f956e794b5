"""Ground to de-seal: places in order, and the lists of car parks and roofs that the law asks to look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.messages import mark
from ...core.rain import schema_ground as schema
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job

TABLES = ("ocs2d_ocsge", "rain_desealing", "rain_infiltration", "rain_obligations", "rain_owners", "rain_sealed")


class Desealing(AulaAlgorithm):
    """Where to let the rain in, and what a dated law asks to look at."""

    ID = "desealing"
    GROUP = "rain"
    NAME = mark("Ground to de-seal")
    SUMMARY = mark(
        "Crosses the sealed ground of parcels, car parks and squares (OCS GE, OCS2D) with the infiltration of the "
        "soils and with what speaks against it (cavities, clay, polluted sites, water table, slope), and puts the "
        "places in order. What is not known is told and never favourable. Beside it, the list of car parks of more "
        "than 1 500 m2 and of roofs of more than 500 m2 to look at, commune by commune, public ones first: to be "
        "checked, never a verdict."
    )
    TAGS = "désimperméabilisation, desealing, infiltration, parking, ombrières, APER, 2024-1023, pluie, rain, OCS GE"
    FIELDS = {"OUTPUT": schema.DESEALING, "OUTPUT_LIST": schema.OBLIGATIONS}
    STYLES = {"OUTPUT": "desealing.qml", "OUTPUT_LIST": "rain_obligations.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector(
            "INPUT", tr("Places"), tr("Polygons to put in order: parcels, car parks, squares, schoolyards.")
        )
        yield declare.field(
            "TYPE_FIELD", tr("Kind of place"), tr("Field that tells car parks, squares, parcels apart."), "INPUT"
        )
        yield declare.field(
            "OWNER_FIELD",
            tr("Owner"),
            tr("Field with the owner, or its group in the file of legal persons: public ones come first."),
            "INPUT",
        )
        yield declare.vector(
            "LANDCOVER",
            tr("Land cover"),
            tr("OCS GE or OCS2D with its codes: the sealed ground. A place that it does not cover is unknown."),
            optional=True,
        )
        yield declare.nomenclature()
        yield from self._ground()
        yield from self._constraints()
        yield from self._lists()
        yield declare.tables(*TABLES, "rain_constants", "rain_building_values", "synonymes")
        yield declare.layer_out("OUTPUT", tr("Places in order"), tr("The input's fields and what was found."))
        yield declare.layer_out(
            "OUTPUT_LIST",
            tr("Car parks and roofs to check"),
            tr("Those above, or just below, a size of the law."),
            "polygon",
            optional=True,
            by_default=False,
        )
        yield declare.folder_out(
            "SHEETS",
            tr("Folder of the sheets"),
            tr("One report a commune, fiche_COMMUNE.html; created if absent. Empty: none."),
            optional=True,
        )
        yield declare.file_out("REPORT", tr("Report"), tr("Places, doubts, and one sheet a commune."), "HTML (*.html)")

    def _ground(self) -> Iterator[Parameter]:
        yield declare.vector(
            "SOILS",
            tr("Soils"),
            tr("Polygons with an infiltration: a word or texture of rain_infiltration.csv, a class 1 to 4, or m/s."),
            optional=True,
        )
        yield declare.field("SOIL_FIELD", tr("Infiltration"), tr("Field of the soils."), "SOILS")
        yield declare.raster(
            "SLOPE", tr("Slope (%)"), tr("Raster of slopes in per cent, made by QGIS from a terrain model."), True
        )

    def _constraints(self) -> Iterator[Parameter]:
        yield declare.vector(
            "CAVITIES", tr("Cavities"), tr("Points or polygons of underground cavities."), ("any",), optional=True
        )
        yield declare.vector(
            "POLLUTED",
            tr("Polluted sites"),
            tr("Points or polygons of polluted sites and former industry."),
            ("any",),
            optional=True,
        )
        yield declare.vector("CLAY", tr("Swelling clay"), tr("Polygons with the level of exposure."), optional=True)
        yield declare.field("CLAY_FIELD", tr("Level of clay"), tr("fort, moyen, faible, or 3, 2, 1."), "CLAY")
        yield declare.vector(
            "GROUNDWATER", tr("Water table"), tr("Polygons of rising water tables (three classes)."), optional=True
        )
        yield declare.field(
            "GROUNDWATER_FIELD", tr("Class of the water table"), tr("Field of the water table."), "GROUNDWATER"
        )

    def _lists(self) -> Iterator[Parameter]:
        yield declare.vector(
            "PARKING",
            tr("Car parks"),
            tr("Polygons of car parks (BD TOPO equipement_de_transport, OSM): touching pieces are one car park."),
            optional=True,
        )
        yield declare.vector(
            "ROOFS", tr("Roofs"), tr("A result of 'Qualify roofs' (rainroofs), or buildings."), optional=True
        )
        yield declare.vector("ZONES", tr("Communes"), tr("Polygons of the communes: one sheet each."), optional=True)

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import HasGeometry, Together

        return [
            *(HasGeometry(name, ("polygon",)) for name in ("INPUT", "LANDCOVER", "SOILS", "CLAY", "GROUNDWATER")),
            *(HasGeometry(name, ("polygon",)) for name in ("PARKING", "ROOFS", "ZONES")),
            Together(("SOILS", "SOIL_FIELD")),
            Together(("CLAY", "CLAY_FIELD")),
            Together(("GROUNDWATER", "GROUNDWATER_FIELD")),
        ]

    def execute(self, job: Job) -> None:
        from .runs import desealing

        desealing.run(job)
