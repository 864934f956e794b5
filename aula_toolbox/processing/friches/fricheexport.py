"""The standard CNIG file, read again before the run succeeds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job

FORMATS = ("CSV", "GeoJSON", "Shapefile")
ORDERS = ("latitude_longitude", "longitude_latitude")


class FricheExport(AulaAlgorithm):
    """Writes the 51 fields in order."""

    ID = "fricheexport"
    GROUP = "friches"
    NAME = mark("Write the CNIG file")
    SUMMARY = mark(
        "Writes the friches in the CNIG standard (51 fields, CSV, GeoJSON or Shapefile) to hand over, reads the CSV "
        "again with the rules of the standard, and lists beside it the errors that remain."
    )
    TAGS = "friche, CNIG, export, standard, CSV, Cartofriches, brownfield"

    def parameters(self) -> Iterator[Parameter]:
        yield parameters.input_parameter(tr("Sites of frichequalify, fricheenrich or frichecheck."))
        yield declare.choice("FORMAT", tr("Format"), tr("Format of the file."), FORMATS, FORMATS[0])
        yield declare.choice(
            "COORD_ORDER",
            tr("Order of coordinates"),
            tr("In WKT texts; the official example has latitude first."),
            ORDERS,
            ORDERS[0],
        )
        yield declare.flag(
            "EXTRA", tr("Add results"), tr("Adds columns aula_*: first use, indices, reliability, rules.")
        )
        yield declare.flag("EXCEL", tr("For Excel"), tr("Semicolons and a byte-order mark, for Excel in French."))
        yield declare.file_out(
            "OUTPUT",
            tr("CNIG file"),
            tr("The file to hand over."),
            "CSV (*.csv);;GeoJSON (*.geojson);;Shapefile (*.shp)",
            optional=False,
        )

    def rules(self) -> Iterable[Rule]:
        return parameters.common_rules()

    def execute(self, job: Job) -> None:
        from .runs import fricheexport

        fricheexport.export(job, FORMATS.index(job.choice("FORMAT")), ORDERS.index(job.choice("COORD_ORDER")) == 0)
