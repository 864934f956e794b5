"""Run an algorithm of the toolbox from a panel: layouts live on the main thread, so the run talks to the panel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject

from ...processing.base.algorithm import AulaAlgorithm


class Voice(QgsProcessingFeedback):
    """Progress and words of a run, for the panel."""

    def __init__(self, told: Callable[[float, str], None]) -> None:
        super().__init__(False)
        self._told = told
        self._words = ""
        self.progressChanged.connect(lambda value: self._told(value, self._words))

    def setProgressText(self, text: str) -> None:
        """What the run is doing: the name of the page."""
        self._words = text


@dataclass
class RunOutcome:
    """How a run ended: its results, or the message that says why not."""

    results: dict[str, Any]
    problem: str = ""


def run(algorithm: type[AulaAlgorithm], parameters: dict[str, Any], project: QgsProject, voice: Voice) -> RunOutcome:
    """Check and run an algorithm on the main thread; its message never becomes a dialog."""
    context = QgsProcessingContext()
    context.setProject(project)
    context.setFeedback(voice)
    instance = algorithm().create()
    right, reason = instance.checkParameterValues(parameters, context)
    if not right:
        return RunOutcome({}, reason)
    try:
        results, done = instance.run(parameters, context, voice, {}, False)
    except QgsProcessingException as problem:
        return RunOutcome({}, str(problem))
    if done:
        _keep_layers(results, context, project)
    return RunOutcome(dict(results)) if done else RunOutcome({}, "")


def _keep_layers(results: dict[str, Any], context: QgsProcessingContext, project: QgsProject) -> None:
    """Layers of the results that live in memory only become layers of the project."""
    for value in results.values():
        layer = context.takeResultLayer(value) if isinstance(value, str) else None
        if layer is not None:
            project.addMapLayer(layer)


def command(algorithm: type[AulaAlgorithm], parameters: dict[str, Any], project: QgsProject) -> str:
    """The same run as a `qgis_process` call; layers by their sources, so that it works outside the project."""
    context = QgsProcessingContext()
    context.setProject(project)
    instance = algorithm().create()
    words, _ = instance.asQgisProcessCommand(
        {key: _source(value, project) for key, value in parameters.items()}, context
    )
    return str(words).replace(f" run {instance.name()}", f" run aula:{instance.name()}")


def _source(value: Any, project: QgsProject) -> Any:
    if isinstance(value, list):
        return [_source(item, project) for item in value]
    layer = project.mapLayer(value) if isinstance(value, str) else None
    return layer.source() if layer is not None else value
