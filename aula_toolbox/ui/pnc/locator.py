"""Search of the catalogue from QGIS' locator (Ctrl+K): in what is already read, never over the network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeedback, QgsLocatorContext, QgsLocatorFilter, QgsLocatorResult
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication

from ...gis.i18n import tr

if TYPE_CHECKING:
    from ...core.pnc.search import Index

SHORTEST = 3


class CatalogueLocator(QgsLocatorFilter):
    """Prefix `pnc`; Enter loads, Ctrl+Enter opens the card."""

    def __init__(self, hall: Any, index: Index | None = None) -> None:
        super().__init__()
        # `hall` opens the panel and gives its state
        self._hall = hall
        self._index = index

    def clone(self) -> CatalogueLocator:
        """A copy for the search thread, with the index as it is now."""
        return CatalogueLocator(self._hall, self._index)

    def name(self) -> str:
        return "aula_catalogue"

    def displayName(self) -> str:
        return tr("AULA Catalogue")

    def prefix(self) -> str:
        return "pnc"

    def priority(self) -> QgsLocatorFilter.Priority:
        return QgsLocatorFilter.Priority.Medium

    def prepare(self, string: str, context: QgsLocatorContext) -> list[str]:
        """On the main thread: the records known, read once from the cache."""
        if self._index is None and len(string) >= SHORTEST:
            self._index = self._hall.catalogue_index()
        return []

    def fetchResults(self, string: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
        if len(string) < SHORTEST or self._index is None:
            return
        from ...core.net.limits import limit
        from ...core.pnc.query import Query

        for hit in self._index.find(Query(string), int(limit("resultats_localisateur"))):
            if feedback.isCanceled():
                return
            result = QgsLocatorResult()
            result.displayString = hit.record.title
            result.description = " · ".join(filter(None, (hit.record.publisher, hit.record.updated_iso[:10])))
            result.score = min(hit.score / 100, 1.0)
            result.setUserData(hit.record.key)
            self.resultFetched.emit(result)

    def triggerResult(self, result: QgsLocatorResult) -> None:
        key = result._userData()
        with_card = bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
        self._hall.open_record(str(key), with_card)
