"""The hall: builds and tears down the provider, the docks, the menu, the translation and the log."""

from __future__ import annotations

import contextlib
import sys
from html import escape
from typing import Any

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtGui import QAction, QIcon

from .gis import i18n, log
from .gis.i18n import tr
from .processing.base.algorithm import ICONS
from .processing.provider import AulaProvider, register

MENU = "AULA Toolbox"
PANEL_PX = 340


class AulaPlugin:
    """What QGIS holds of the plugin. `qgis_process` calls `initProcessing` alone, with no interface."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: AulaProvider | None = None
        self._translator = i18n.install()
        self._log = log.install()
        self._actions: list[QAction] = []
        self._maps: Any = None
        self._observatories: Any = None
        self._territory: Any = None

    def initProcessing(self) -> None:
        """Register the algorithms, and stand guard over the accounts of layers before a project opens."""
        self.provider = register()
        self._guard_accounts()

    def initGui(self) -> None:
        """Build what is seen in a desktop session."""
        self.initProcessing()
        self._add_action(tr("Open the toolbox"), "aula.svg", self._show_toolbox)
        self._add_action(tr("Catalogue"), "pnc.svg", self._show_catalogue, "Alt+Shift+C")
        self._add_action(tr("Maps"), "maps.svg", self._show_maps, "Alt+Shift+M")
        self._hang_observatories()
        QgsProject.instance().readProject.connect(self._guard_project)
        self._add_action(tr("My territory"), "territory.svg", self._show_territory, "Alt+Shift+T")
        # at the start of QGIS wait for the window; after an install from a zip it is there already
        if self.iface.mainWindow().isVisible():
            self._greet()
        else:
            self.iface.initializationCompleted.connect(self._greet)

    def unload(self) -> None:
        """Leave QGIS as it was found."""
        with contextlib.suppress(TypeError):  # not connected when there was no interface
            QgsProject.instance().readProject.disconnect(self._guard_project)
        for action in self._actions:
            self.iface.removePluginMenu(MENU, action)
            self.iface.unregisterMainWindowAction(action)
            action.deleteLater()
        self._actions.clear()
        if self._observatories is not None:
            self._observatories.unload()
            self._observatories = None
        if self._territory is not None:
            self._territory.close_down()
        for dock in (self._maps, self._territory.panel if self._territory is not None else None):
            if dock is not None:
                self.iface.removeDockWidget(dock)
                dock.deleteLater()
        self._maps = self._territory = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        guard = sys.modules.get(f"{__package__}.gis.net.guard")
        if guard is not None:
            guard.stop()
        log.remove(self._log)
        i18n.remove(self._translator)

    def _guard_accounts(self) -> None:
        """Nothing is imported for those who have no account to guard."""
        from .gis.settings import Settings

        if Settings.read().guards:
            from .gis.net import guard

            guard.start()

    def _guard_project(self, *_: Any) -> None:
        """Layers saved with the account itself get its decoy, and that is said."""
        if not self._has_accounts():
            return
        from .gis.pnc import accounts

        changed = accounts.guarded(QgsProject.instance())
        if changed:
            told = tr("The account of these layers is now guarded; save the project: {layers}.")
            self.iface.messageBar().pushInfo(MENU, told.format(layers=escape(", ".join(changed))))

    @staticmethod
    def _has_accounts() -> bool:
        from .gis.settings import Settings

        return '"authcfg": "' in (Settings.read().sources or "")

    def _add_action(self, title: str, icon: str, slot: Any, keys: str = "") -> None:
        action = QAction(QIcon(str(ICONS / icon)), title, self.iface.mainWindow())
        action.setObjectName(f"Aula{len(self._actions)}")
        action.triggered.connect(slot)
        if keys:
            # in QGIS' list of shortcuts, where the user may change it
            self.iface.registerMainWindowAction(action, keys)
        self.iface.addPluginToMenu(MENU, action)
        self._actions.append(action)

    def _hang_observatories(self) -> None:
        """The search from anywhere, the page of settings and the drop of records: nothing is read yet."""
        from .ui.pnc.hall import Observatories

        self._observatories = Observatories(self.iface)

    def _show_catalogue(self) -> None:
        """Open the Catalogue panel, built when it is first asked for."""
        self._observatories.show()

    def _show_maps(self) -> None:
        """Open the Maps panel, built when it is first asked for."""
        from qgis.PyQt.QtCore import Qt

        from .ui.maps.dock import MapsDock
        from .ui.place import dock_beside

        if self._maps is None:
            self._maps = MapsDock(self.iface)
            self._maps.catalogue_asked.connect(self._show_catalogue)
            dock_beside(self.iface, self._maps, Qt.DockWidgetArea.RightDockWidgetArea, PANEL_PX)
        self._maps.show()
        self._maps.raise_()

    def _show_docks(self) -> None:
        """Both panels, the Catalogue in front."""
        self._show_maps()
        self._show_catalogue()

    def _greet(self) -> None:
        """Show the territory panel on the first mornings."""
        from .ui.territory.desk import is_due

        if is_due():
            self._show_territory()

    def _show_territory(self) -> None:
        """Open the territory panel, built when it is first asked for."""
        from qgis.PyQt.QtCore import Qt

        from .ui.place import dock_beside
        from .ui.territory.desk import TerritoryDesk

        if self._territory is None:
            self._territory = TerritoryDesk(self.iface, self._show_docks, self._observatories.reveal)
            dock_beside(self.iface, self._territory.panel, Qt.DockWidgetArea.RightDockWidgetArea, PANEL_PX)
        self._territory.panel.show()
        self._territory.panel.raise_()

    def _show_toolbox(self) -> None:
        """Open the Processing toolbox on our algorithms."""
        from qgis.PyQt.QtWidgets import QDockWidget, QLineEdit

        dock = self.iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
        if dock is not None:
            dock.setVisible(True)
            search = dock.findChild(QLineEdit)
            if search is not None:
                search.setText("aula")
