"""The page as it will be printed, redrawn a moment after the last change."""

from __future__ import annotations

import time
from collections.abc import Callable

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPixmap, QWheelEvent
from qgis.PyQt.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ...gis.i18n import tr

WAIT_MS = 400
SLOW_S = 0.5
WIDTH_PX = 800
LARGE_PX = 1800
SCREEN_SHARE = 0.85
MOST_ZOOM = 4.0
VEIL = 130


class Preview(QWidget):
    """Draws by itself while drawing is quick; a page that takes longer waits for its button."""

    def __init__(self, draw: Callable[[int], QImage | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("apercu")
        self._draw = draw
        self._image: QImage | None = None
        self.is_stale = True
        self._zoom = 1.0
        self.seconds = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self.redraw)
        self._page = QLabel()
        self._page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._page.setAccessibleName(tr("Preview of the page"))
        self._area = QScrollArea()
        self._area.setWidget(self._page)
        self._area.setWidgetResizable(True)
        self._area.setMinimumHeight(190)
        self._area.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.button = QPushButton(tr("Refresh the preview"))
        self.button.setObjectName("actualiser")
        self.button.clicked.connect(self.redraw)
        self.button.hide()
        self.large: QDialog | None = None
        self.enlarge = QPushButton(tr("Enlarge"))
        self.enlarge.setObjectName("agrandir")
        self.enlarge.setToolTip(tr("The page in a window of its own"))
        self.enlarge.clicked.connect(self.show_large)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        buttons = QHBoxLayout()
        buttons.addWidget(self.enlarge)
        buttons.addWidget(self.button)
        column.addLayout(buttons)

    def outdated(self) -> None:
        """What is shown is no longer the page of the fields: it turns grey."""
        self.is_stale = True
        self._show()

    def changed(self) -> None:
        """Something changed: redraw in a moment, or offer to, when drawing is slow."""
        self.outdated()
        if self.seconds > SLOW_S:
            self.button.show()
        else:
            self._timer.start()

    def redraw(self) -> None:
        """Draw the page now."""
        self._timer.stop()
        start = time.perf_counter()
        self._image = self._draw(WIDTH_PX)
        self.seconds = time.perf_counter() - start
        self.is_stale = self._image is None
        self.button.setVisible(self.seconds > SLOW_S)
        self._show()

    def show_large(self) -> None:
        """Draw the page again, large, in a window of its own; one at a time."""
        picture = self._draw(LARGE_PX)
        if picture is None:
            return
        if self.large is not None:
            self.large.close()
        self.large = _window(picture, self)
        self.large.show()

    def _show(self) -> None:
        if self._image is None:
            self._page.clear()
            return
        width = max(round((self._area.viewport().width() - 4) * self._zoom), 40)
        mode = Qt.TransformationMode.SmoothTransformation
        shown = self._image.scaledToWidth(width, mode)
        self._page.setPixmap(QPixmap.fromImage(_greyed(shown) if self.is_stale else shown))
        height = round(width * self._image.height() / self._image.width()) + 6
        self._area.setFixedHeight(max(min(height, 420), 120))

    def resizeEvent(self, event: object) -> None:
        """Fit the page to the width of the panel."""
        super().resizeEvent(event)
        self._show()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom in and out."""
        step = 1.2 if event.angleDelta().y() > 0 else 1 / 1.2
        self._zoom = min(max(self._zoom * step, 1.0), MOST_ZOOM)
        self._show()
        event.accept()


def _window(page: QImage, parent: QWidget) -> QDialog:
    """A window as large as the screen allows, the page in it."""
    window = QDialog(parent)
    window.setObjectName("apercu_grand")
    window.setWindowTitle(tr("Preview of the page"))
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    shown = QLabel()
    shown.setPixmap(QPixmap.fromImage(page))
    shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
    area = QScrollArea()
    area.setWidget(shown)
    area.setWidgetResizable(True)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(area)
    room = parent.screen().availableGeometry()
    most = room.width() * SCREEN_SHARE, room.height() * SCREEN_SHARE
    window.resize(round(min(page.width() + 24, most[0])), round(min(page.height() + 24, most[1])))
    return window


def _greyed(page: QImage) -> QImage:
    """A page that is no longer that of the fields: without colours, and pale."""
    grey = page.convertToFormat(QImage.Format.Format_Grayscale8).convertToFormat(QImage.Format.Format_ARGB32)
    painter = QPainter(grey)
    painter.fillRect(grey.rect(), QColor(255, 255, 255, VEIL))
    painter.end()
    return grey
