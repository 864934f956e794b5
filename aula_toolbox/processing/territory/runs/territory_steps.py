"""A step of a diagnosis: a headline run as a batch runs it, what it gave, what it warned of."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from ....core.territory import journal
from ....core.territory.readiness import DossierSubject, InputState
from .. import inputs


@dataclass
class SubjectRun:
    """What a subject gave: its line of the journal, the files there, what its inputs lack."""

    subject: DossierSubject
    step: journal.StepDone
    folder: Path
    inputs: list[InputState] = field(default_factory=list)

    @property
    def is_there(self) -> bool:
        """Whether its results can be shown."""
        return self.step.state in (journal.DONE, journal.AGAIN)


class HeadlineEar(QgsProcessingFeedback):
    """What a headline tells goes on to the run; its warnings are kept for the journal."""

    def __init__(self, behind: QgsProcessingFeedback) -> None:
        super().__init__(False)
        self.heard: list[str] = []
        self._behind = behind
        behind.canceled.connect(self.cancel)

    def pushWarning(self, warning: str) -> None:
        self.heard.append(warning)
        self._behind.pushWarning(warning)

    def pushInfo(self, info: str) -> None:
        self._behind.pushInfo(info)

    def isCanceled(self) -> bool:
        return self._behind.isCanceled() or super().isCanceled()


def run_headline(
    algorithm: str, parameters: dict[str, Any], ear: HeadlineEar, context: QgsProcessingContext | None = None
) -> None:
    """A headline as a batch runs it. Raises QgsProcessingException with its own words."""
    made = inputs.headline(algorithm)
    context = context or QgsProcessingContext()
    right, reason = made.checkParameterValues(parameters, context)
    if not right:
        raise QgsProcessingException(reason)
    made.run(parameters, context, ear, {}, False)
