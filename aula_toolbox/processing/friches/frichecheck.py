"""An inventory brought to the CNIG friches standard, with its errors, contradictions and duplicates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.friches import schema
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class FricheCheck(AulaAlgorithm):
    """Cleans records and reports what is wrong; corrections never destroy."""

    ID = "frichecheck"
    GROUP = "friches"
    NAME = mark("Check and normalise a CNIG friches file")
    SUMMARY = mark(
        "Brings an inventory of friches to the CNIG standard (51 fields, version 2023-12 revised 2025-12): names of "
        "columns, lists, dates, numbers, coordinates. Reports errors, contradictions and duplicated perimeters. "
        "No row is removed and the quality table keeps every original value."
    )
    TAGS = "friche, CNIG, Cartofriches, contrôle, qualité, doublon, standard, nettoyage, brownfield"
    FIELDS = {
        "OUTPUT": schema.CHECKED,
        "QA": schema.QA,
        "SHEET": schema.CHECK.only("qa_nb_err", "qa_nb_av", "qa_msg"),
    }
    STYLES = {"OUTPUT": "friches_controle.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield parameters.input_parameter()
        yield declare.flag(
            "STRICT", tr("Stop on errors"), tr("Stops with the list of the errors instead of writing the result.")
        )
        yield declare.vector(
            "COMMUNES", tr("Communes"), tr("Fields insee and nom: names are compared with codes."), ("any",), True
        )
        yield declare.vector(
            "PARCELS",
            tr("Parcels"),
            tr("Cadastral parcels (idu, id or idpar): perimeters that are missing are rebuilt from them."),
            ("polygon",),
            True,
        )
        yield declare.number(
            "IOU",
            tr("Overlap of duplicates"),
            tr("Share (intersection over union) above which two perimeters are the same site."),
            0.9,
            advanced=True,
        )
        yield declare.matrix(
            "COLUMNS",
            tr("Columns matched by hand"),
            tr(
                "For a column that is not recognised, its name and the field of the standard that it holds; the report "
                "lists those columns, with the nearest fields."
            ),
            (tr("Column"), tr("Field of the standard")),
        )
        yield declare.flag(
            "REMEMBER",
            tr("Remember these columns"),
            tr("In the table colonnes.csv of your profile, which every algorithm of friches reads from then on."),
            True,
            advanced=True,
        )
        yield declare.layer_out("OUTPUT", tr("Checked friches"), tr("The records in the standard."), "any")
        yield declare.layer_out("QA", tr("Quality of the inventory"), tr("One row a finding."), "any", optional=True)
        yield declare.layer_out(
            "SHEET",
            tr("The same sheet, corrected"),
            tr("The columns of the file under their own names, in their order, corrected; give it the ending .xlsx."),
            "any",
            optional=True,
            by_default=False,
        )
        yield declare.file_out("REPORT", tr("Report"), tr("The findings in one page."), parameters.HTML)

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import Between

        return parameters.common_rules(Between("IOU", 0.5, 1))

    def execute(self, job: Job) -> None:
        from .runs import frichecheck

        frichecheck.run(job)
