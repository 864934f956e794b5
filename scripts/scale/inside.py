"""The runs of the demonstration inside this process: each once, kept to be played again."""

from __future__ import annotations

import importlib
import json
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.analysis import QgsNativeAlgorithms
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from demo_steps.demo import Demo, StepError  # noqa: E402

from aula_toolbox.processing.provider import register  # noqa: E402


def start(profile: Path) -> QgsApplication:
    """QGIS with its windows and our algorithms, on a profile of its own."""
    application = QgsApplication([], True, str(profile))
    application.initQgis()
    QgsApplication.processingRegistry().addProvider(QgsNativeAlgorithms(QgsApplication.processingRegistry()))
    application.aula = register()  # its Python half lives as long as QGIS
    return application


def play(algorithm: str, inputs: dict[str, Any]) -> dict[str, Any]:
    """One run as QGIS makes it. Raises QgsProcessingException with what the user is told."""
    made = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setFeedback(feedback)
    right, why = made.checkParameterValues(inputs, context)
    if not right:
        raise QgsProcessingException(why)
    results, is_done = made.run(inputs, context, feedback, {}, False)
    if not is_done:
        raise QgsProcessingException(feedback.textLog()[-2000:])
    return results


@dataclass(frozen=True)
class Run:
    """A run that can be played again."""

    algorithm: str
    inputs: dict[str, Any]
    seconds: float


@dataclass
class Inside(Demo):
    """The demonstration without a process a run; what was run is kept in `runs`."""

    runs: list[Run] = field(default_factory=list)

    def qgis_process(self, algorithm: str, **parameters: Any) -> dict[str, Any]:
        inputs, since = json.loads(json.dumps(parameters, default=str)), time.monotonic()
        try:
            results = play(algorithm, inputs)
        except QgsProcessingException as error:
            raise StepError(f"{algorithm}: {error}") from error
        self.runs.append(Run(algorithm, inputs, time.monotonic() - since))
        return results


def demonstrate(folder: Path, subjects: list[str]) -> list[Run]:
    """Every run of some subjects of the demonstration, each made once in this process; products go to `folder`."""
    demo = Inside(output=folder)
    for subject in subjects:
        importlib.import_module(f"demo_steps.{subject}").run(demo)
    return demo.runs
