"""The lights of the subjects: told by their shape as well as by their colour."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from ...core.messages import mark
from ...core.territory import words

SIDE_PX, LINE_PX = 32, 4
#: read on a light and on a dark ground
COLOURS = {words.GREEN: "#2e9d5f", words.AMBER: "#e69f00", words.RED: "#d1495b"}
TURN = 16 * 360
FILLED = {words.GREEN: TURN, words.AMBER: TURN // 2, words.RED: 0}
LIGHTS = {
    words.GREEN: mark("ready"),
    words.AMBER: mark("with less"),
    words.RED: mark("not yet"),
}


def icon(light: str) -> QIcon:
    """A full disc, a half one, a ring: ready, ready with less, not ready."""
    picture = QPixmap(SIDE_PX, SIDE_PX)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(COLOURS[light])
    disc = QRectF(LINE_PX, LINE_PX, SIDE_PX - 2 * LINE_PX, SIDE_PX - 2 * LINE_PX)
    painter.setPen(QPen(colour, LINE_PX))
    painter.drawEllipse(disc)
    if FILLED[light]:
        painter.setBrush(colour)
        painter.drawPie(disc, TURN // 4, FILLED[light])
    painter.end()
    return QIcon(picture)
