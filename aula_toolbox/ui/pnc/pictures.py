"""Thumbnails of the records that are looked at: fetched in a task, once, and never waited for."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsFeedback, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.net.errors import CatalogueError
from ...core.net.limits import limit
from ...core.net.safety import origin
from ...core.pnc.catalogue import CatalogueSource, Record
from ...gis.i18n import tr
from ...gis.log import LOGGER
from ...gis.net.http import Client
from ...gis.pnc import library
from .card import Card


class PictureTask(QgsTask):
    """Fetches the thumbnail of a record; a failure is silent, the placeholder stays."""

    arrived = pyqtSignal(str, bytes)

    def __init__(self, record: Record, source: CatalogueSource) -> None:
        super().__init__(tr("Thumbnail"), QgsTask.Flag.CanCancel | QgsTask.Flag.Silent)
        self.record = record
        self.source = library.with_origin(source)
        self._feedback = QgsFeedback()
        self._body = b""

    def run(self) -> bool:
        try:
            with Client.of(self.source, feedback=self._feedback) as client:
                self._body = client.get(self.record.thumbnail, "image/*", limit("vignette_octets")).body
        except CatalogueError as error:
            LOGGER.info("%s: %s", self.record.key, error)
            return False
        return True

    def cancel(self) -> None:
        self._feedback.cancel()
        super().cancel()

    def finished(self, result: bool) -> None:
        self.arrived.emit(self.record.key, self._body if result else b"")


def is_at_home(address: str, source: CatalogueSource) -> bool:
    """The picture lies where the catalogue does: another host would learn what is looked at."""
    return origin(address) in {origin(item) for item in (source.url, *source.origins)}


class Pictures(QObject):
    """The thumbnails of a session; one record at a time is asked for, those passed over are dropped."""

    def __init__(self, card: Card) -> None:
        super().__init__(card)
        self.known: dict[str, bytes] = {}
        self._card = card
        self._task: PictureTask | None = None

    def show(self, record: Record) -> None:
        """Show the thumbnail of a record now, or when it arrives."""
        if not record.thumbnail or record.key in self.known:
            self._card.show_picture(record.key, self.known.get(record.key, b""))
            return
        source = next((source for source in library.sources() if source.id == record.source), None)
        if source is None or source.is_packaged or not is_at_home(record.thumbnail, library.with_origin(source)):
            return
        self.cancel()
        self._task = PictureTask(record, source)
        self._task.arrived.connect(self._arrived)
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Ask no more."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def _arrived(self, key: str, body: bytes) -> None:
        if self._task is not None and self._task.record.key == key:
            self._task = None
        if body:
            self.known[key] = body
            self._card.show_picture(key, body)
