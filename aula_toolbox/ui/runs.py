"""Algorithms run from a panel, one after the other, away from the main thread."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..gis.i18n import tr


class Ear(QgsProcessingFeedback):
    """What a run says, kept for the message bar."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []
        self.warnings: list[str] = []
        self.stage = ""

    def setProgressText(self, text: str) -> None:
        """What the run is doing."""
        self.stage = text
        super().setProgressText(text)

    def reportError(self, error: str, is_fatal: bool = False) -> None:
        self.errors.append(error)
        super().reportError(error, is_fatal)

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)
        super().pushWarning(warning)


class Runner(QObject):
    """Runs algorithms one after the other; `done` gives id, success, results, layers, what was said.

    `moved` gives what the run is doing, and how much of it is done (%).
    """

    done = pyqtSignal(str, bool, dict, list, object)
    moved = pyqtSignal(str, float)
    idle = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[tuple[str, dict[str, Any]]] = []
        self._current: tuple[str, QgsProcessingAlgRunnerTask, QgsProcessingContext, Ear] | None = None

    @property
    def is_busy(self) -> bool:
        """Something runs or waits."""
        return self._current is not None or bool(self._waiting)

    def start(self, algorithm: str, parameters: dict[str, Any]) -> None:
        """Run an algorithm when those before it have ended."""
        self._waiting.append((algorithm, parameters))
        self._next()

    def cancel(self) -> None:
        """Stop what runs and forget what waits."""
        self._waiting.clear()
        if self._current is not None:
            self._current[3].cancel()

    def _next(self) -> None:
        if self._current is not None:
            return
        if not self._waiting:
            self.idle.emit()
            return
        name, parameters = self._waiting.pop(0)
        algorithm = QgsApplication.processingRegistry().algorithmById(name)
        context, ear = QgsProcessingContext(), Ear()
        if algorithm is None:
            ear.errors.append(tr("The toolbox is not loaded: turn it on in Processing."))
            self.done.emit(name, False, {}, [], ear)
            self._next()
            return
        context.setProject(QgsProject.instance())
        context.setFeedback(ear)
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, ear)
        if ear.isCanceled():
            # it could not be prepared: such a task never says that it is over
            self.done.emit(name, False, {}, [], ear)
            self._next()
            return
        self._current = (name, task, context, ear)
        task.executed.connect(self._executed)
        ear.progressChanged.connect(self._moved)
        QgsApplication.taskManager().addTask(task)

    def _moved(self, share: float) -> None:
        """Told by the thread of the run, heard in that of the panel."""
        if self._current is not None:
            self.moved.emit(self._current[3].stage, share)

    def _executed(self, succeeded: bool, results: dict[str, Any]) -> None:
        name, _, context, ear = self._current
        layers = [context.takeResultLayer(key) for key in context.layersToLoadOnCompletion()] if succeeded else []
        self._current = None
        self.done.emit(name, succeeded, results, [layer for layer in layers if layer is not None], ear)
        self._next()
