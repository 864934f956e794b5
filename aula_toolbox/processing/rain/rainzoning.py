"""Rain-water zoning: volumes that a rule asks of each roof, parcel or zone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.messages import mark
from ...core.rain import schema_zoning
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class RainZoning(AulaAlgorithm):
    """What a rule of a zoning asks, feature by feature, and its totals by catchment."""

    ID = "rainzoning"
    GROUP = "rain"
    NAME = mark("Rain-water zoning")
    SUMMARY = mark(
        "For each roof, parcel or zone and a rule (first millimetres kept, leak flow, return period): share of the "
        "rain days and of the rain that is kept, volume to be held by the rain method (Montana), what the tanks "
        "already proposed hold, what is left to add. Totals by sewer catchment for every rule of the table, and the "
        "sentence for the regulation. It sizes no works: a hydraulic study does."
    )
    TAGS = "pluie, rain, zonage pluvial, stormwater, PLUi, abattement, rétention, detention, débit de fuite, Montana"
    FIELDS = {"OUTPUT": schema_zoning.ZONING, "OUTPUT_TOTALS": schema_zoning.ZONING_TOTALS}
    STYLES = {"OUTPUT": "rain_zoning.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector(
            "INPUT",
            tr("Roofs, parcels or zones"),
            tr(
                "Polygons. A result of 'Rainwater potential of roofs' brings its areas, coefficients and tanks; "
                "elsewhere the area is that of the polygon."
            ),
        )
        yield parameters.rain_files()
        yield declare.file(
            "MONTANA",
            tr("Montana coefficients"),
            tr(
                "CSV with station, retour_ans, t_min_mn, t_max_mn, a, b (rain in mm = a t^(1-b), t in minutes), as "
                "Météo-France sells them. Empty: no volume to be held is computed, and it is said."
            ),
        )
        yield declare.text(
            "MONTANA_STATION",
            tr("Station of the coefficients"),
            tr("Needed when the file holds several stations."),
        )
        yield declare.text(
            "RULE_NAME",
            tr("Rule"),
            tr("Name of a row of rain_zoning_rules.csv (own table in the folder TABLES). Empty: the first row."),
        )
        yield declare.field(
            "RULE_FIELD",
            tr("Field of the rules"),
            tr("Name of the rule of each feature; where it is null the rule above holds."),
            "INPUT",
            advanced=True,
        )
        yield declare.field(
            "COEF_FIELD",
            tr("Runoff coefficients"),
            tr("Field in ]0, 1]; empty: e_ruis if it is there, else the coefficient below."),
            "INPUT",
            numeric=True,
            advanced=True,
        )
        yield declare.number(
            "RUNOFF",
            tr("Runoff coefficient"),
            tr("Where no field tells one. 1: all the rain runs off."),
            1.0,
            advanced=True,
        )
        yield declare.vector(
            "ZONES",
            tr("Sewer catchments"),
            tr("Totals by catchment. A feature belongs to the catchment of a point inside it."),
            optional=True,
        )
        yield from parameters.series_parameters()
        yield parameters.tables_parameter()
        yield declare.layer_out("OUTPUT", tr("Volumes of the zoning"), tr("The input's fields and the volumes."))
        yield declare.layer_out(
            "OUTPUT_TOTALS",
            tr("Totals by catchment and rule"),
            tr("Every rule of the table, for each catchment and for the whole layer."),
            "any",
            optional=True,
            by_default=False,
        )
        yield declare.file_out(
            "REPORT",
            tr("Report"),
            tr("The sentence and the table for the regulation, how sure they are, what to collect next."),
            "HTML (*.html)",
        )

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import Between, HasGeometry

        return [HasGeometry("INPUT", ("polygon",)), Between("RUNOFF", 0, 1, low_open=True)]

    def execute(self, job: Job) -> None:
        from .runs import rainzoning

        rainzoning.run(job)
