"""What the panel of the Catalogue does away from the main thread: reading catalogues."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsFeedback,
    QgsMapLayer,
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
