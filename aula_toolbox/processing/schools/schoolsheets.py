"""One sheet of two A4 pages a school, for a mayor and a head teacher."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputNumber

from ...core.messages import mark
from ...core.schools import schema
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class SchoolSheets(AulaAlgorithm):
    """Map, eight figures, why, what could change, order of cost, what is missing, what to check."""

    ID = "schoolsheets"
    GROUP = "schools"
    NAME = mark("School sheets")
    SUMMARY = mark(
        "Two A4 pages a school as PDF: a map of the yard, eight figures with what to know of each, why this school, "
        "what could change, bands of cost, what is missing and what to check before works. The social index is not "
        "on them."
    )
    TAGS = "école, cour d'école, fiche, PDF, maire, directeur, school, sheet"
    FIELDS = {"OUTPUT": schema.SHEETS}
    MAIN_THREAD = True

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector(
            "INPUT", tr("Schoolyards"), tr("Result of 'Schoolyards to green': all schools, or the selected ones.")
        )
        yield declare.expression(
            "FILTER", tr("Only these"), tr('An expression, such as "rang" <= 10. Empty: all of them.'), "INPUT"
        )
        yield declare.vector(
            "SCENARIO",
            tr("Before and after"),
            tr("Result of 'Schoolyards before / after', for the sheets of the schools that it holds."),
            ("any",),
            optional=True,
        )
        yield declare.vector(
            "BUILDINGS", tr("Buildings"), tr("Drawn on the map, with their shadows at 13 h."), optional=True
        )
        yield declare.raster(
            "LULC", tr("Land cover (raster)"), tr("Drawn in the ground of each school."), optional=True
        )
        yield declare.choice(
            "LULC_CLASSES",
            tr("Classes of the raster"),
            tr("chaleur: the 18 classes of the heat algorithms; cosia: the 16 classes of CoSIA (IGN)."),
            parameters.NOMENCLATURES,
            parameters.NOMENCLATURES[0],
            advanced=True,
        )
        yield declare.choice(
            "FORMAT",
            tr("Format"),
            tr("pdf: one file a school; pdf_unique: one file for all."),
            parameters.SHEET_FORMATS,
            parameters.SHEET_FORMATS[0],
        )
        yield declare.choice(
            "TEMPLATE",
            tr("Template"),
            tr("The two pages in the charter of the agency."),
            parameters.SHEET_TEMPLATES,
            parameters.SHEET_TEMPLATES[0],
            advanced=True,
        )
        yield declare.file(
            "TEMPLATE_FILE",
            tr("Own template"),
            tr("A .qpt with the item ids of the bundled templates; replaces the template."),
            "qpt",
        )
        yield declare.folder_out("FOLDER", tr("Folder of the sheets"), tr("Where the sheets go; created if absent."))
        yield declare.tables(*parameters.SHEET_TABLES)
        yield declare.layer_out("OUTPUT", tr("Sheets"), tr("One row a sheet and its file."), "any")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputNumber("OUTPUT_COUNT", tr("Number of sheets")))

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import HasFields, NotEmpty

        hint = tr("Give a result of 'Schoolyards to green'.")
        return [NotEmpty("INPUT"), HasFields("INPUT", parameters.SHEET_FIELDS, hint)]

    def execute(self, job: Job) -> None:
        from .runs import schoolsheets

        schoolsheets.run(job)
