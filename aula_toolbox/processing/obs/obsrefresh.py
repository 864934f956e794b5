"""aula:obsrefresh, the headline: from a folder of files to a new version, or to one that is held with questions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputString

from ...core.messages import mark
from ...core.obs import schema, words
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ..base.job import Job


class ObsRefresh(AulaAlgorithm):
    """One row an indicator that changed; the version is in the store."""

    ID = "obsrefresh"
    GROUP = "obs"
    NAME = mark("Refresh an observatory")
    SUMMARY = mark(
        "Recognises new files, computes the indicators, checks them against the version in force, and replaces it only "
        "when nothing suspicious is left unanswered."
    )
    TAGS = "observatoire, actualiser, mise à jour, version, millésime, contrôle, cron, refresh, update, observatory"
    FIELDS = {"OUTPUT": schema.CHANGES}
    PACKAGES = ()

    def parameters(self) -> Iterator[Parameter]:
        yield declare.file(
            "INPUT",
            tr("Observatory"),
            tr("The JSON file of the observatory (observatoire/1): folders of files, basket, steps, checks."),
            "json",
            optional=False,
            advanced=False,
        )
        yield declare.folder(
            "FOLDER",
            tr("Store"),
            tr("Where the versions are kept. Empty: a folder of the name of the observatory, beside its file."),
        )
        yield declare.choice(
            "MODE",
            tr("Mode"),
            tr(
                "publier: replace the version in force when nothing waits; essai: everything but that; controle: the "
                "same, for the checks; reprendre: after a cut, a corrected file or an answer; revenir: put VERSION "
                "back."
            ),
            words.MODES,
            words.MODES[0],
        )
        yield declare.choice(
            "ON_HOLD",
            tr("When a version is held"),
            tr(
                "echec: the run fails after its report is written, which a scheduled task hears, as for an output that "
                "fails; succes: it ends well."
            ),
            words.ON_HOLD,
            words.ON_HOLD[0],
            advanced=True,
        )
        yield declare.file(
            "ACCEPT", tr("Answers"), tr("Answers to suspicions. Empty: acceptations.csv of the store."), "csv"
        )
        yield declare.text(
            "VERSION", tr("Version"), tr("For revenir: the version, or the beginning of its name."), advanced=True
        )
        yield declare.moment("DATE", tr("Date"), tr("The day for which what is due is told. Empty: today."), True)
        yield parameters.own_tables()
        yield declare.layer_out("OUTPUT", tr("Changes"), tr("One row an indicator and level that changed."), "any")
        yield declare.file_out(
            "REPORT", tr("Report"), tr("What changes, what is suspicious, what is missing."), "HTML (*.html)"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputString("OUTPUT_STATE", tr("State: publie, retenu, inchange, essai, revenu")))
        self.addOutput(QgsProcessingOutputString("OUTPUT_VERSION", tr("Version")))
        self.addOutput(QgsProcessingOutputNumber("OUTPUT_CHANGES", tr("Number of indicators that changed")))
        self.addOutput(QgsProcessingOutputNumber("OUTPUT_SUSPECTS", tr("Number of values to confirm")))
        self.addOutput(QgsProcessingOutputString("OUTPUT_DUE", tr("Next file expected")))
        self.addOutput(QgsProcessingOutputString("OUTPUT_PUBLISHED", tr("Outputs that were published")))
        self.addOutput(QgsProcessingOutputNumber("OUTPUT_FAILED", tr("Number of outputs to be done again")))

    def execute(self, job: Job) -> None:
        from .runs import obsrefresh

        obsrefresh.run(job)
