"""aula:obssources, what the files of a folder are for the observatories."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputNumber

from ...core.messages import mark
from ...core.obs import schema
from ...core.observatories import BASKETS
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ..base.job import Job


class ObsSources(AulaAlgorithm):
    """One row a file, and one for each file of a basket that is not there."""

    ID = "obssources"
    GROUP = "obs"
    NAME = mark("Recognise the files of a folder")
    SUMMARY = mark(
        "Says which producer's file each one is, its year and geographic code, what it lacks, when the next is due."
    )
    TAGS = "observatoire, fichiers, insee, lovac, sitadel, millésime, reconnaître, sources, observatory, files"
    FIELDS = {"OUTPUT": schema.SOURCES}
    PACKAGES = ()

    def parameters(self) -> Iterator[Parameter]:
        yield parameters.files_folder()
        yield declare.choice(
            "OBSERVATORY",
            tr("Observatories"),
            tr("Adds a row for each file that these observatories need and that is not there."),
            BASKETS,
            multiple=True,
            optional=True,
        )
        yield declare.moment("DATE", tr("Date"), tr("The day for which what is due is told. Empty: today."), True)
        yield parameters.own_tables()
        yield declare.layer_out("OUTPUT", tr("Files"), tr("One row a file."), "any")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputNumber("OUTPUT_KNOWN", tr("Number of files recognised")))
        self.addOutput(QgsProcessingOutputNumber("OUTPUT_MISSING", tr("Number of files missing")))

    def execute(self, job: Job) -> None:
        from .runs import obssources

        obssources.run(job)
