"""Everything the panel does away from the main thread: reading catalogues, running the algorithms."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsFeedback,
    QgsMapLayer,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsTask,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.messages import Notes
from ...core.net.errors import CatalogueError
from ...core.pnc.catalogue import Catalogue, CatalogueSource
from ...core.pnc.query import Query
from ...core.pnc.search import Index
from ...gis.i18n import tr
from ...gis.pnc import library


class ReadTask(QgsTask):
    """Reads the sources anew and caches them."""

    read = pyqtSignal(object)

    def __init__(self, sources: list[CatalogueSource]) -> None:
        super().__init__(tr("Reading the catalogues"), QgsTask.Flag.CanCancel)
        self.sources = sources
        self.failures: dict[str, CatalogueError] = {}
        self.notes = Notes()
        self._feedback = QgsFeedback()
        self._catalogue: Catalogue | None = None
        self.index: Index | None = None

    def run(self) -> bool:
        for source in self.sources:
            if source.is_packaged:
                continue
            try:
                reading = library.fetch(source, self._feedback)
            except CatalogueError as error:
                self.failures[source.id] = error
                continue
            library.cache().save(reading)
            library.tell_reading(source, reading, self.notes)
        self._catalogue = library.known(self.sources)
        self.index = Index(self._catalogue)
        return not self.isCanceled()

    def cancel(self) -> None:
        self._feedback.cancel()
        super().cancel()

    def finished(self, result: bool) -> None:
        self.read.emit(self._catalogue if result else None)


class AskTask(QgsTask):
    """Asks the servers that hold too much to be read whole, and keeps what they answer."""

    read = pyqtSignal(object)

    def __init__(self, sources: list[CatalogueSource], query: Query) -> None:
        super().__init__(tr("Asking the servers"), QgsTask.Flag.CanCancel)
        self.sources, self.query = sources, query
        self.notes = Notes()
        self.index: Index | None = None
        self._feedback = QgsFeedback()
        self._catalogue: Catalogue | None = None

    def run(self) -> bool:
        known = library.known(self.sources)
        try:
            self._catalogue = library.widened(known, self.sources, self.query, self.notes, self._feedback)
        except CatalogueError:
            return False
        self.index = Index(self._catalogue)
        return not self.isCanceled()

    def cancel(self) -> None:
        self._feedback.cancel()
        super().cancel()

    def finished(self, result: bool) -> None:
        self.read.emit(self._catalogue if result else None)


class Ear(QgsProcessingFeedback):
    """What a run says, kept for the message bar."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []
        self.warnings: list[str] = []

    def reportError(self, error: str, is_fatal: bool = False) -> None:
        self.errors.append(error)
        super().reportError(error, is_fatal)

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)
        super().pushWarning(warning)


class Runner(QObject):
    """Runs algorithms one after the other; `done` gives id, success, results, layers, what was said."""

    done = pyqtSignal(str, bool, dict, list, object)
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
        QgsApplication.taskManager().addTask(task)

    def _executed(self, succeeded: bool, results: dict[str, Any]) -> None:
        name, _, context, ear = self._current
        layers = [context.takeResultLayer(key) for key in context.layersToLoadOnCompletion()] if succeeded else []
        self._current = None
        self.done.emit(name, succeeded, results, [layer for layer in layers if layer is not None], ear)
        self._next()


def add_to_group(layer: QgsMapLayer, title: str) -> None:
    """Put a layer in the group of its observatory, made once, at the top of the project."""
    project = QgsProject.instance()
    root = project.layerTreeRoot()
    group = root.findGroup(title) or root.insertGroup(0, title)
    project.addMapLayer(layer, False)
    group.insertLayer(0, layer)


def later(milliseconds: int, call: Callable[[], None], parent: QObject) -> Any:
    """A call that waits for silence: each new request puts it off."""
    from qgis.PyQt.QtCore import QTimer

    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(call)
    return timer
