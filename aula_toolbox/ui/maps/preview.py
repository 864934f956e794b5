"""The page as it will be printed, redrawn a moment after the last change."""

from __future__ import annotations

import time
from collections.abc import Callable

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QImage, QPixmap, QWheelEvent
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ...gis.i18n import tr

WAIT_MS = 400
SLOW_S = 0.5
WIDTH_PX = 800
MOST_ZOOM = 4.0


class Preview(QWidget):
    """Draws by itself while drawing is quick; a page that takes longer waits for its button."""

    def __init__(self, draw: Callable[[int], QImage | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("apercu")
        self._draw = draw
        self._image: QImage | None = None
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        column.addWidget(self.button)

    def changed(self) -> None:
        """Something changed: redraw in a moment, or offer to, when drawing is slow."""
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
        self.button.setVisible(self.seconds > SLOW_S)
        self._show()

    def _show(self) -> None:
        if self._image is None:
            self._page.clear()
            return
        width = max(round((self._area.viewport().width() - 4) * self._zoom), 40)
        mode = Qt.TransformationMode.SmoothTransformation
        self._page.setPixmap(QPixmap.fromImage(self._image.scaledToWidth(width, mode)))
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
