"""Plates of a regulatory plan: sheets that cover the whole document, with an assembly plan, as layered PDF."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputString

from ...core.maps.choices import NATIONAL, PAPERS, PLATE_SCALES, READINGS
from ...core.maps.schema import PLATES
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job

GIVEN = ("FOLDER", "ARCHIVE", "LAYERS")


class ZoningPlates(AulaAlgorithm):
    """Print the plates of a regulatory plan."""

    ID = "zoningplates"
    GROUP = "maps"
    NAME = mark("Plates of a regulatory plan")
    SUMMARY = mark(
        "Covers a planning document (PLU, PLUi, municipal map) with sheets of one format at one scale: the fewest that "
        "hold it all, with overlap, the numbers of the neighbours, an assembly plan, the approval block and the table "
        "of reserved sites. One PDF a sheet, whose layers (zones, prescriptions, information, servitudes, cadastre) a "
        "reader can switch; each is opened again before it is delivered."
    )
    TAGS = "PLU, PLUi, règlement graphique, plan de zonage, planches, tableau d'assemblage, emplacement réservé, plates"
    FIELDS = {"OUTPUT": PLATES}
    STYLES = {"OUTPUT": "plu_planches.qml"}
    MAIN_THREAD = True
    PACKAGES = ()

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputNumber("OUTPUT_PAGES", tr("Number of plates")))
        self.addOutput(QgsProcessingOutputString("OUTPUT_WARNINGS", tr("What the checks found, one line each")))

    def parameters(self) -> Iterator[Parameter]:
        yield declare.folder(
            "FOLDER", tr("Folder of the delivery"), tr("Its tables are recognised by their names."), advanced=False
        )
        archive = tr("The same folder in a ZIP or TAR.")
        yield declare.file("ARCHIVE", tr("Archive of the delivery"), archive, "", advanced=False)
        yield declare.vectors(
            "LAYERS",
            tr("Tables without their folder"),
            tr("Zones or sectors, prescriptions, information, servitudes, dressing; by name, else by their fields."),
        )
        yield declare.vector("PARCELS", tr("Parcels"), tr("Drawn below the zones."), optional=True)
        yield declare.vector("BUILDINGS", tr("Buildings"), tr("Drawn below the zones."), optional=True)
        yield declare.text("TITLE", tr("Title"), tr("Empty: the kind of document and its code."))
        yield declare.number("SCALE", tr("Scale"), tr("Denominator, 1 000 to 10 000."), 5000.0)
        yield declare.number(
            "SCALE_URBAN",
            tr("Scale of the urban zones"),
            tr("Finer plates over zones U and AU, numbered after the others. 0, or not finer: none."),
            2000.0,
        )
        yield declare.choice("PAPER", tr("Paper"), tr("In landscape."), PAPERS, "A1")
        yield declare.choice(
            "READING",
            tr("Reading of the zones"),
            tr(
                "national: a colour a type. plan: a shade a label, each named in the legend, as on a plan on paper. "
                "noir: greys under prescriptions in black."
            ),
            READINGS,
            NATIONAL,
        )
        yield declare.number(
            "OVERLAP_MM", tr("Overlap (mm)"), tr("What neighbours share at least, on paper."), 20.0, advanced=True
        )
        yield declare.flag(
            "OPPOSABLE",
            tr("Adopted sheet"),
            tr("The authority has adopted this sheet: the words « sans valeur réglementaire » are left out."),
            advanced=True,
        )
        yield declare.moment(
            "PRESCRIBED", tr("Prescribed on"), tr("Day of the prescription, for the title block."), advanced=True
        )
        yield declare.moment(
            "PROPOSED", tr("Draft adopted on"), tr("Day the draft was adopted, for the title block."), advanced=True
        )
        yield declare.text(
            "SOURCES", tr("Sources"), tr("Replaces the line that is written from the layers."), advanced=True
        )
        yield declare.moment(
            "DATE", tr("Date"), tr("Month printed on the page and date of the file. Empty: today."), advanced=True
        )
        yield declare.number(
            "DPI", tr("Resolution (dpi)"), tr("Of what is an image in the PDF."), 300, True, advanced=True
        )
        yield declare.file(
            "TOKENS", tr("Charter of the agency"), tr("Token file (JSON). Empty: that of the settings."), "json"
        )
        yield declare.tables("plu_couleurs_zones")
        yield declare.folder_out("OUTPUT_FOLDER", tr("Folder of the plates"), tr("It must exist."))
        yield declare.layer_out("OUTPUT", tr("Plates"), tr("One row a plate, with its file."))

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import Between, CountGiven

        return (
            CountGiven(GIVEN, 1),
            Between("SCALE", *PLATE_SCALES),
            Between("SCALE_URBAN", 0, PLATE_SCALES[1]),
            Between("OVERLAP_MM", 0, 60),
            Between("DPI", 72, 600),
        )

    def execute(self, job: Job) -> None:
        from .runs import zoningplates

        zoningplates.run(job)
