"""Where a panel goes: a tab beside those that are there, wide enough to be read, never a slice of what is left."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget

RIGHT = ("ProcessingToolbox", "ResultsViewer", "AulaTerritory", "AulaMaps")
LEFT = ("Browser", "aula_catalogue")


def dock_beside(iface: Any, dock: QDockWidget, area: Qt.DockWidgetArea, width: int) -> None:
    """Add a panel to a side of the window, as a tab on the ones we share it with."""
    window = iface.mainWindow()
    others = RIGHT if area == Qt.DockWidgetArea.RightDockWidgetArea else LEFT
    iface.addDockWidget(area, dock)
    for name in others:
        other = window.findChild(QDockWidget, name)
        is_beside = other is not None and other is not dock and other.isVisible() and not other.isFloating()
        if is_beside and window.dockWidgetArea(other) == area:
            window.tabifyDockWidget(other, dock)
            break
    if window.dockWidgetArea(dock) == area and dock.width() < width:
        window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)
