"""What is in a folder of downloads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...core.messages import mark
from ...core.territory import schema
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class Dossier(AulaAlgorithm):
    """What is in the folder, what each headline can run with, what to download next."""

    ID = "dossier"
    GROUP = "territory"
    NAME = mark("What is in my folder")
    SUMMARY = mark(
        "Looks into a folder of official downloads without reading them: which products, of which year, over which "
        "part of the territory; what each headline can run with; what to download next, first what unlocks most. "
        "Archives to unpack, damaged files and files that nobody knows are listed, never hidden."
    )
    TAGS = "dossier, téléchargements, données, inventaire, BD TOPO, OCS GE, prêt, folder, downloads, readiness"
    FIELDS = {"OUTPUT": schema.HOLDINGS, "READINESS": schema.READINESS}
    STYLES = {"OUTPUT": "dossier_fichiers.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.folder(
            "FOLDER",
            tr("Folder"),
            tr("Where the downloads lie, as they came: archives, departments, editions."),
            False,
            False,
        )
        yield from parameters.territory(optional=True)
        yield declare.tables("territoire_sujets", "territoire_rythmes")
        yield declare.layer_out("OUTPUT", tr("Files"), tr("One row a layer, with the extent that it covers."))
        yield declare.layer_out(
            "READINESS", tr("What can be run"), tr("One row an input of a headline."), "any", optional=True
        )
        yield parameters.report()
        yield declare.file_out(
            "DOSSIER",
            tr("Dossier"),
            tr("What the diagnosis and the panel read."),
            parameters.JSON,
            by_default=False,
        )

    def rules(self) -> list[Rule]:
        return []

    def execute(self, job: Job) -> None:
        from .runs.dossier import run

        run(job)
