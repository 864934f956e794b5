"""Panels stand as tabs beside the others, not as slices."""

from __future__ import annotations

import pytest
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QDockWidget, QLabel, QMainWindow

from aula_toolbox.ui.place import dock_beside

LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea


class Desktop:
    def __init__(self):
        self.window = QMainWindow()
        self.window.setCentralWidget(QLabel("map"))
        self.window.resize(1200, 800)
        self.window.show()

    def mainWindow(self):
        return self.window

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)
        dock.show()

    def panel(self, name):
        dock = QDockWidget(name, self.window)
        dock.setObjectName(name)
        dock.setWidget(QLabel(name))
        return dock


@pytest.fixture
def desktop(qgis_app):
    made = Desktop()
    yield made
    sip.delete(made.window)


def test_a_panel_is_a_tab_on_the_one_that_is_there(desktop):
    territory, maps = desktop.panel("AulaTerritory"), desktop.panel("AulaMaps")
    dock_beside(desktop, territory, RIGHT, 340)
    dock_beside(desktop, maps, RIGHT, 340)
    assert desktop.window.tabifiedDockWidgets(maps) == [territory]
    QCoreApplication.processEvents()
    assert territory.width() >= 340


def test_a_panel_that_floats_or_is_elsewhere_is_left_alone(desktop):
    browser, territory = desktop.panel("Browser"), desktop.panel("AulaTerritory")
    dock_beside(desktop, browser, RIGHT, 200)
    dock_beside(desktop, territory, RIGHT, 200)
    territory.setFloating(True)
    catalogue, maps = desktop.panel("aula_catalogue"), desktop.panel("AulaMaps")
    dock_beside(desktop, catalogue, LEFT, 340)
    dock_beside(desktop, maps, RIGHT, 340)
    assert desktop.window.tabifiedDockWidgets(catalogue) == []
    assert desktop.window.tabifiedDockWidgets(maps) == []
