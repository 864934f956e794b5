"""The three panels without a mouse: the tab key goes as the eye does, and says its name to a screen reader."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QGroupBox,
    QLabel,
    QMainWindow,
    QScrollArea,
    QWidget,
)

from aula_toolbox.gis import i18n
from aula_toolbox.ui.maps.dock import MapsDock
from aula_toolbox.ui.pnc.dock import CatalogueDock
from aula_toolbox.ui.territory.desk import TerritoryDesk
from tests.support.layers import memory_layer, square

SAME_LINE_PX = 12


class Desktop(QObject):
    """What the panels use of QGIS."""

    currentLayerChanged = pyqtSignal(object)

    def __init__(self):
        super().__init__()
        self.window, self.canvas, self.layer = QMainWindow(), QgsMapCanvas(), None
        self.window.setCentralWidget(QLabel("map"))

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def activeLayer(self):
        return self.layer

    def messageBar(self):
        return None


@pytest.fixture(params=["territory", "catalogue", "maps"])
def panel(qgis_app, request, monkeypatch, tmp_path):
    monkeypatch.setenv("AULA_SOURCES", "")
    french = i18n.translator("fr")
    QgsApplication.installTranslator(french)
    desktop = Desktop()
    rows = [(square(680000, 7030000, 2000), "62001")]
    desktop.layer = memory_layer("Polygon", rows, "insee:string", name="Communes")
    QgsProject.instance().addMapLayer(desktop.layer)
    desktop.canvas.setDestinationCrs(desktop.layer.crs())
    desktop.canvas.setExtent(QgsRectangle(680000, 7030000, 682000, 7032000))
    makers = {
        "territory": lambda: TerritoryDesk(desktop, lambda: None, print).panel,
        "catalogue": lambda: CatalogueDock(desktop),
        "maps": lambda: MapsDock(desktop),
    }
    made = makers[request.param]()
    made.desktop = desktop
    desktop.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    desktop.window.resize(900, 1600)
    desktop.window.show()
    desktop.window.resizeDocks([made], [360], Qt.Orientation.Horizontal)
    if request.param == "catalogue":
        made.parts.tree.select_first()
    QCoreApplication.processEvents()
    yield made
    if request.param == "maps":
        made.page = None
    QgsProject.instance().clear()
    QgsApplication.removeTranslator(french)
    sip.delete(desktop.window)
    sip.delete(desktop.canvas)


def reached(panel):
    """The widgets that the tab key reaches, in its order, from the first on the screen."""
    found, widget = [], panel.nextInFocusChain()
    while widget is not panel:
        inside = panel.widget().isAncestorOf(widget)
        if inside and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            found.append(widget)
        widget = widget.nextInFocusChain()
    return [widget for widget in found if not isinstance(widget, QScrollArea)]


def place(panel, widget):
    corner = widget.mapTo(panel, QPoint(0, 0))
    return corner.y(), corner.x()


def named(widget):
    return widget.objectName() or type(widget).__name__


def test_the_tab_key_goes_as_the_eye_does(panel):
    widgets = reached(panel)
    assert len(widgets) >= 3
    for before, after in zip(widgets, widgets[1:]):
        (y, x), (next_y, next_x) = place(panel, before), place(panel, after)
        is_below = next_y > y - SAME_LINE_PX
        is_right = next_y > y + SAME_LINE_PX or next_x >= x
        assert is_below and is_right, [(named(widget), *place(panel, widget)) for widget in widgets]


def test_everything_that_is_reached_has_a_name_for_a_screen_reader(panel):
    for widget in reached(panel):
        label = next(
            (one for one in panel.findChildren(QLabel) if one.buddy() in (widget, widget.parentWidget())), None
        )
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        text = widget.title() if isinstance(widget, QGroupBox) else text
        told = widget.accessibleName() or text or (label.text() if label else "") or widget.toolTip()
        parent = widget.parentWidget()
        if isinstance(parent, QGroupBox):  # QGIS' own button beside the title of the box
            continue
        inner = isinstance(parent, QWidget) and not isinstance(parent, QAbstractScrollArea) and parent.accessibleName()
        assert told or inner, named(widget)
