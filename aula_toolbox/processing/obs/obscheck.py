"""aula:obscheck, the checks of the observatories on a folder of files or a table of values, alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputNumber

from ...core.messages import mark
from ...core.obs import schema
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class ObsCheck(AulaAlgorithm):
    """One row a finding."""

    ID = "obscheck"
    GROUP = "obs"
    NAME = mark("Check values, a table, files or a project")
    SUMMARY = mark(
        "Looks for what makes a number doubtful before it is published: identities, scale, jumps, lost values, secrets "
        "that can be deduced, missing communes. Holds any table against a schema, and a QGIS project against what a "
        "server and Lizmap ask for."
    )
    TAGS = "observatoire, contrôle, vérifier, qualité, indicateur, secret, check, quality, observatory"
    FIELDS = {"OUTPUT": schema.FINDINGS}
    PACKAGES = ()

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector(
            "INPUT",
            tr("Values or table"),
            tr("A table of values as Compute indicators writes them (VALUES), or any table when a schema is given."),
            ("any",),
            optional=True,
        )
        yield declare.vector(
            "PREVIOUS",
            tr("Earlier values"),
            tr(
                "The values in force: jumps, losses and changes of scale are looked for against them. With a "
                "schema, the earlier edition of the table: rows and columns that were lost."
            ),
            ("any",),
            optional=True,
        )
        yield declare.folder(
            "FOLDER",
            tr("Folder of the producers' files"),
            tr("Files to check: codes, identities, encoding, communes that are missing."),
            advanced=False,
        )
        yield declare.file(
            "PROJECT",
            tr("QGIS project"),
            tr("A project (.qgs, .qgz) that a server is to publish."),
            "",
            advanced=False,
        )
        yield declare.text(
            "SCHEMA",
            tr("Schema of the table"),
            tr("Path of a Table Schema (JSON), or the identifier of a file in obs_fichiers.csv (lovac, dvf…)."),
            advanced=True,
        )
        yield declare.file(
            "RULES",
            tr("Own levels of the checks"),
            tr("A table with the columns id, niveau and seuil of obs_controles.csv: its rows win, one by one."),
        )
        yield parameters.year()
        yield parameters.own_tables()
        yield declare.layer_out("OUTPUT", tr("Checks"), tr("One row a finding."), "any")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputNumber("OUTPUT_BLOCKING", tr("Number of blocking findings")))
        self.addOutput(QgsProcessingOutputNumber("OUTPUT_SUSPECTS", tr("Number of values to confirm")))

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import CountGiven

        return (CountGiven(("INPUT", "FOLDER", "PROJECT")),)

    def execute(self, job: Job) -> None:
        from .runs import obscheck

        obscheck.run(job)
