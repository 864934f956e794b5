"""What a reader asks of any map: how far is that, and where is north. Drawn over the small maps of reports."""

from __future__ import annotations

from itertools import product

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsDistanceArea, QgsPointXY
from qgis.PyQt.QtCore import QPointF, QRect, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF

ELLIPSOID = "EPSG:7019"
INK, VEIL = "#22282c", "#d8ffffff"
#: the bar takes this share of the map's width at the most
MOST_SHARE = 0.22
MARGIN, PIXELS, THICK, HIGH = 10, 13, 4, 34
#: one pixel in this many is looked at, each way
LOOK = 4


def bar_length(most_m: float) -> float:
    """The longest of 1, 2 or 5 times a power of ten metres that holds in a length (m); 0 where nothing does.

    >>> [bar_length(most) for most in (7.0, 260.0, 1999.0, 0.4)]
    [5.0, 200.0, 1000.0, 0.0]
    """
    steps = [step * 10.0**power for power in range(7) for step in (1, 2, 5)]
    return max((step for step in steps if step <= most_m), default=0.0)


def length_text(metres: float) -> str:
    """The length as it is read, without a decimal: metres, then kilometres.

    >>> length_text(500.0), length_text(2000.0)
    ('500 m', '2 km')
    """
    number, unit = (metres / 1000, "km") if metres >= 1000 else (metres, "m")
    return f"{number:.0f}\u00a0{unit}"


def pixel_m(left: QgsPointXY, right: QgsPointXY, pixels: int, crs: QgsCoordinateReferenceSystem) -> float:
    """Metres on the ground of a pixel, along the middle of a map: true whatever its coordinate system."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, QgsCoordinateTransformContext())
    measure.setEllipsoid(ELLIPSOID)
    return float(measure.measureLine(left, right)) / max(pixels, 1)


def draw_scale(
    painter: QPainter, metres_per_pixel: float, width: int, height: int, drawn: QImage | None = None
) -> None:
    """The bar and the arrow of north in a corner of a map `width` x `height` pixels (north is up).

    drawn: the map, so that they hide none of it where another corner is emptier; the lower left one without it.
    """
    length = bar_length(MOST_SHARE * width * metres_per_pixel)
    if length <= 0:
        return
    long = length / metres_per_pixel
    text = length_text(length)
    font = QFont("Open Sans")
    font.setPixelSize(PIXELS)
    painter.save()
    painter.setFont(font)
    room = max(long, 60.0) + 34
    box = QRect(MARGIN - 4, height - MARGIN - HIGH, int(room) + 8, HIGH)
    if drawn is not None:
        box = _emptiest(drawn, box, width, height)
    top, start = box.top(), box.left() + 4
    painter.fillRect(box, QColor(VEIL))
    painter.setPen(QPen(QColor(INK), 1))
    painter.setBrush(QColor(INK))
    _north(painter, start + 8, top + 4)
    left = start + 26
    painter.drawText(QRect(left, top + 2, int(room), 18), int(Qt.AlignmentFlag.AlignLeft), text)
    painter.fillRect(QRectF(left, top + HIGH - 4 - THICK, long, THICK), QColor(INK))
    painter.restore()


def _emptiest(drawn: QImage, box: QRect, width: int, height: int) -> QRect:
    """The box in the corner where it hides the least of what is drawn; the lower left one where that gains little."""
    right, top = width - box.left() - box.width(), height - box.top() - box.height()
    corners = [box, box.translated(right - box.left(), 0)]
    corners += [QRect(one.left(), top, one.width(), one.height()) for one in corners]
    hidden = [_hidden(drawn, one) for one in corners]
    return corners[hidden.index(min(hidden))] if 2 * min(hidden) < hidden[0] else box


def _hidden(drawn: QImage, box: QRect) -> int:
    """How much is drawn under a box: pixels that are not of the paper, one in some looked at each way."""
    paper = QColor("white").rgb()
    places = product(range(box.left(), box.right(), LOOK), range(box.top(), box.bottom(), LOOK))
    return sum(drawn.pixel(x, y) != paper for x, y in places)


def _north(painter: QPainter, middle: float, top: float) -> None:
    corners = (QPointF(middle, top), QPointF(middle + 5, top + 13), QPointF(middle - 5, top + 13))
    painter.drawPolygon(QPolygonF(list(corners)))
    painter.drawText(QRectF(middle - 8, top + 12, 16, 16), int(Qt.AlignmentFlag.AlignHCenter), "N")
