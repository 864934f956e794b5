"""One A4 sheet a site, that an elected official can read."""

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

FORMATS = ("PDF_par_site", "PDF_unique", "PNG")


class FricheSheets(AulaAlgorithm):
    """Lays out the results of each site with two maps."""

    ID = "frichesheets"
    GROUP = "friches"
    NAME = mark("One A4 sheet per site")
    SUMMARY = mark(
        "Writes a sheet per friche from the results of frichequalify: two maps, the index of each use with the "
        "interval it can reach, what speaks for and against the first use, how sure it is and what to check first."
    )
    TAGS = "friche, fiche, A4, PDF, impression, élu, brownfield"
    MAIN_THREAD = True

    def parameters(self) -> Iterator[Parameter]:
        yield parameters.input_parameter(tr("Results of frichequalify: all sites, or the selected ones."))
        yield declare.vector(
            "CRITERIA", tr("Evidence of the criteria"), tr("Sources and vintages are quoted from it."), ("any",), True
        )
        yield declare.vectors(
            "BACKGROUND", tr("Background"), tr("Layers drawn under the sites, the first on top."), "map"
        )
        yield declare.choice("FORMAT", tr("Format"), tr("A PDF per site, one PDF, or pictures."), FORMATS, FORMATS[0])
        yield declare.folder_out("OUTPUT", tr("Folder of the sheets"), tr("fiche_<site_id> and index.html."))

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import HasFields

        return parameters.common_rules(HasFields("INPUT", ("site_id", "explication", "indice_lib")))

    def execute(self, job: Job) -> None:
        from .runs import frichesheets

        frichesheets.write_sheets(job, FORMATS.index(job.choice("FORMAT")))
