"""What the catalogue hangs in QGIS: panel, locator, Browser, options, drop of records; all taken away by `unload`.

Nothing of the catalogue is imported or read before someone asks for it.
"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgsCustomDropHandler, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QObject, Qt, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QWidget

from ...about import PACKAGE

ICON = PACKAGE / "resources" / "icons" / "pnc.svg"
WIDTH_PX = 340
SCHEME = "aula-catalogue"  # the links of the help panels


class RecordDrop(QgsCustomDropHandler):
    """Loads the records dropped on the canvas or on the layer tree."""

    def __init__(self, hall: Observatories) -> None:
        super().__init__()
        self._hall = hall

    def customUriProviderKey(self) -> str:
        return "aula"

    def handleCustomUriDrop(self, uri: Any) -> None:
        self._hall.open_record(uri.uri, False)

    def canHandleCustomUriCanvasDrop(self, uri: Any, canvas: Any) -> bool:
        return uri.providerKey == self.customUriProviderKey()

    def handleCustomUriCanvasDrop(self, uri: Any, canvas: Any) -> bool:
        if not self.canHandleCustomUriCanvasDrop(uri, canvas):
            return False
        self.handleCustomUriDrop(uri)
        return True


class SettingsPage(QgsOptionsWidgetFactory):
    """Offers our page of options; the page itself is built when it is opened."""

    def __init__(self) -> None:
        super().__init__("AULA", QIcon(str(ICON)), "aula_options")

    def createWidget(self, parent: QWidget | None) -> Any:
        from .options import OptionsPage

        return OptionsPage(parent)


class HelpLinks(QObject):
    """Follows the links of help panels; Qt hands them to an object of its own only."""

    def __init__(self, hall: Observatories) -> None:
        super().__init__()
        self._hall = hall

    @pyqtSlot(QUrl)
    def follow(self, address: QUrl) -> None:
        """`aula-catalogue:bdtopo-batiment`: show that record in the panel."""
        self._hall.reveal(address.path())


class Observatories:
    """The catalogue in a desktop session."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.dock: Any = None
        self._locator: Any = None
        self._browser: Any = None
        self._index: Any = None
        self._drop = RecordDrop(self)
        self._settings = SettingsPage()
        self._is_hung = hasattr(iface, "registerLocatorFilter")
        if self._is_hung:
            self._hang()
        self._links = HelpLinks(self)
        QDesktopServices.setUrlHandler(SCHEME, self._links.follow)

    def _hang(self) -> None:
        from .browser import BrowserProvider
        from .locator import CatalogueLocator

        self._browser = BrowserProvider(self)
        QgsApplication.dataItemProviderRegistry().addProvider(self._browser)

        self._locator = CatalogueLocator(self)
        self.iface.registerLocatorFilter(self._locator)
        self.iface.registerOptionsWidgetFactory(self._settings)
        self.iface.registerCustomDropHandler(self._drop)

    def unload(self) -> None:
        """Leave QGIS as it was found."""
        QDesktopServices.unsetUrlHandler(SCHEME)
        if self._is_hung:
            # the registry owns it, and ends it
            QgsApplication.dataItemProviderRegistry().removeProvider(self._browser)
            self._browser = None
            self.iface.deregisterLocatorFilter(self._locator)
            self.iface.unregisterOptionsWidgetFactory(self._settings)
            self.iface.unregisterCustomDropHandler(self._drop)
        if self.dock is not None:
            self.dock.close_down()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None

    def show(self) -> None:
        """Open the panel."""
        from ..place import dock_beside
        from .dock import CatalogueDock

        if self.dock is None:
            self.dock = CatalogueDock(self.iface)
            dock_beside(self.iface, self.dock, Qt.DockWidgetArea.LeftDockWidgetArea, WIDTH_PX)
        self.dock.show()
        self.dock.raise_()

    def catalogue_index(self) -> Any:
        """The words of the records known: those of the panel, else of the cache."""
        if self.dock is not None:
            return self.dock.state.index
        from ...core.pnc.search import Index
        from ...gis.pnc import library

        # QGIS prepares the locator anew at every key: the cache is read again only when it has changed
        sources = library.chosen_sources()
        state = (tuple(sources), library.cache().state(source.id for source in sources))
        if self._index is None or self._index[0] != state:
            self._index = (state, Index(library.known(sources)))
        return self._index[1]

    def reveal(self, record: str) -> None:
        """Open the panel on a record by its id."""
        self.show()
        self.dock.reveal(record)

    def open_record(self, key: str, with_card: bool) -> None:
        """Load a record, or show its card."""
        self.show()
        if with_card:
            self.dock.parts.tree.select({key})
        else:
            self.dock.load(key)
