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
    NAME = mark("Check values or files of an observatory")
    SUMMARY = mark(
        "Looks for what makes a number doubtful before it is published: identities, scale, jumps, lost values, secrets "
        "that can be deduced, missing communes."
    )
    TAGS = "observatoire, contrôle, vérifier, qualité, indicateur, secret, check, quality, observatory"
    FIELDS = {"OUTPUT": schema.FINDINGS}
    PACKAGES = ()

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector(
            "INPUT",
            tr("Values"),
            tr("A table of values as Compute indicators writes them (VALUES). Empty: only files are checked."),
            ("any",),
            optional=True,
        )
        yield declare.vector(
            "PREVIOUS",
            tr("Earlier values"),
            tr("The values in force: jumps, losses and changes of scale are looked for against them."),
            ("any",),
            optional=True,
        )
        yield declare.folder(
            "FOLDER",
            tr("Folder of the producers' files"),
            tr("Files to check: codes, identities, encoding, communes that are missing."),
            advanced=False,
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

        return (CountGiven(("INPUT", "FOLDER")),)

    def execute(self, job: Job) -> None:
        from .runs import obscheck

        obscheck.run(job)
