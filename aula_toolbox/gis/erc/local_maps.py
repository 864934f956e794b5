"""Maps of the local report as PNG: names, scale, legend and source on each. In any thread: images only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QImage, QPainter, QPainterPath, QPen, QPolygonF

from ...core.charts import round_step
from ..results.pictures import encoded
from ..vector.geometry import area_of, index_of

WIDTH, HEIGHT, BAND = 1400, 900, 150
INK, SOFT, OUTSIDE, INSIDE = "#22282c", "#5b6770", "#eceff1", "#ffffff"
MARGIN = 1.08
LEAST_PIXELS = 4.0
PLACE = "#6a3d9a"


@dataclass(frozen=True)
class PlaceName:
    """A text on the map, at the middle of a shape."""

    text: str
    shape: QgsGeometry
    is_strong: bool = False


@dataclass(frozen=True)
class MapFill:
    """Shapes of one colour and its words in the legend; `numbers` are written on the shapes."""

    words: str
    colour: str
    shapes: Sequence[QgsGeometry]
    pattern: Qt.BrushStyle = Qt.BrushStyle.SolidPattern
    numbers: Sequence[int] = ()


class LocalMap:
    """A map of one territory among its neighbours; room_m: land shown beyond it."""

    def __init__(self, outline: QgsGeometry, room_m: float = 0.0) -> None:
        self.image = QImage(WIDTH, HEIGHT + BAND, QImage.Format.Format_RGB32)
        self.image.fill(QColor("white"))
        box = QgsRectangle(outline.boundingBox())
        box.grow(room_m)
        box.scale(MARGIN)
        self.pixel_m = max(box.width() / WIDTH, box.height() / HEIGHT, 1e-6)
        self._west = box.center().x() - self.pixel_m * WIDTH / 2
        self._north = box.center().y() + self.pixel_m * HEIGHT / 2
        self._outline = outline

    @property
    def extent(self) -> QgsRectangle:
        """The land that the map shows."""
        south, east = self._north - self.pixel_m * HEIGHT, self._west + self.pixel_m * WIDTH
        return QgsRectangle(self._west, south, east, self._north)

    def png(self, around: Sequence[PlaceName], fills: Sequence[MapFill], source: str, words: tuple[str, str]) -> bytes:
        """Draw it. around: outlines with their names. source: its line at the foot. words: `North`, title of legend."""
        painter = QPainter(self.image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(QRectF(0, 0, WIDTH, HEIGHT))
        painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), QColor(OUTSIDE))
        seen = [one for one in around if one.shape.boundingBoxIntersects(self.extent)]
        for one in seen:
            self._shape(painter, one.shape, QBrush(Qt.BrushStyle.NoBrush), QPen(QColor("#aab4bb"), 1.5))
        self._shape(painter, self._outline, QBrush(QColor(INSIDE)), QPen(Qt.PenStyle.NoPen))
        for one in seen:
            if one.is_strong:
                self._shape(painter, one.shape, QBrush(Qt.BrushStyle.NoBrush), QPen(QColor("#aab4bb"), 1.5))
        for fill in fills:
            for shape in fill.shapes:
                self._fill(painter, shape, fill)
        self._shape(painter, self._outline, QBrush(Qt.BrushStyle.NoBrush), QPen(QColor(INK), 3.5))
        self._names(painter, seen)
        self._numbers(painter, fills)
        painter.setClipping(False)
        painter.setPen(QPen(QColor(SOFT), 1))
        painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
        painter.drawRect(QRectF(0.5, 0.5, WIDTH - 1, HEIGHT - 1))
        self._foot(painter, fills, source, words[0])
        painter.end()
        return encoded(self.image)

    def _place(self, point: QgsPointXY) -> QPointF:
        return QPointF((point.x() - self._west) / self.pixel_m, (self._north - point.y()) / self.pixel_m)

    def _shape(self, painter: QPainter, shape: QgsGeometry, brush: QBrush, pen: QPen) -> None:
        path = QPainterPath()
        for part in shape.asGeometryCollection():
            for ring in part.asPolygon():
                path.addPolygon(QPolygonF([self._place(point) for point in ring]))
        painter.setPen(pen)
        painter.setBrush(brush)
        painter.drawPath(path)

    def _fill(self, painter: QPainter, shape: QgsGeometry, fill: MapFill) -> None:
        """A shape too small to be seen is drawn as a dot: a place that counts must show."""
        box = shape.boundingBox()
        pen = QPen(QColor(fill.colour), 1.2)
        if max(box.width(), box.height()) / self.pixel_m < LEAST_PIXELS:
            painter.setPen(pen)
            painter.setBrush(QBrush(QColor(fill.colour)))
            painter.drawEllipse(self._place(box.center()), LEAST_PIXELS, LEAST_PIXELS)
        else:
            self._shape(painter, shape, QBrush(QColor(fill.colour), fill.pattern), pen)

    def _names(self, painter: QPainter, around: Sequence[PlaceName]) -> None:
        """Names at the middle of what is seen of each outline; one that would lie on another is left out."""
        window = QgsGeometry.fromRect(self.extent)
        taken: list[QRectF] = []
        for one in sorted(around, key=lambda name: (not name.is_strong, -area_of(name.shape))):
            seen = one.shape.intersection(window)
            if area_of(seen) < 0.002 * area_of(window):
                continue
            painter.setFont(_font(24 if one.is_strong else 20, one.is_strong))
            size = painter.fontMetrics().size(0, one.text)
            middle = self._place(seen.pointOnSurface().asPoint())
            box = QRectF(middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height())
            box.moveLeft(min(max(box.left(), 6), WIDTH - size.width() - 6))
            if any(box.intersects(other) for other in taken):
                continue
            taken.append(box)
            _written(painter, box, one.text, INK if one.is_strong else SOFT)

    def _numbers(self, painter: QPainter, fills: Sequence[MapFill]) -> None:
        painter.setFont(_font(20, True))
        for fill in fills:
            for number, shape in zip(fill.numbers, fill.shapes):
                middle = self._place(shape.pointOnSurface().asPoint())
                painter.setPen(QPen(QColor("white"), 2))
                painter.setBrush(QBrush(QColor(fill.colour)))
                painter.drawEllipse(middle, 17, 17)
                box = QRectF(middle.x() - 17, middle.y() - 17, 34, 34)
                painter.setPen(QColor("white"))
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(number))

    def _foot(self, painter: QPainter, fills: Sequence[MapFill], source: str, north: str) -> None:
        """Legend, scale bar, north and source under the map."""
        painter.setFont(_font(24))
        left = 10.0
        for fill in (one for one in fills if one.shapes):
            painter.setPen(QPen(QColor(fill.colour), 2))
            painter.setBrush(QBrush(QColor(fill.colour), fill.pattern))
            painter.drawRect(QRectF(left, HEIGHT + 22, 40, 24))
            painter.setPen(QColor(INK))
            wide = painter.fontMetrics().size(0, fill.words).width()
            painter.drawText(QPointF(left + 50, HEIGHT + 42), fill.words)
            left += wide + 90
        step = round_step(self.pixel_m * WIDTH / 8, 1)
        length = step / self.pixel_m
        bar = QRectF(WIDTH - length - 110, HEIGHT + 30, length, 8)
        painter.fillRect(bar, QColor(INK))
        told = f"{step / 1000:g} km".replace(".", ",") if step >= 1000 else f"{step:g} m"
        painter.drawText(QPointF(bar.left(), HEIGHT + 66), told)
        top = QPointF(WIDTH - 45, HEIGHT + 14)
        arrow = [
            top,
            QPointF(top.x() - 12, top.y() + 34),
            QPointF(top.x(), top.y() + 26),
            QPointF(top.x() + 12, top.y() + 34),
        ]
        painter.setBrush(QBrush(QColor(INK)))
        painter.drawPolygon(QPolygonF(arrow))
        painter.drawText(QRectF(WIDTH - 75, HEIGHT + 46, 60, 28), int(Qt.AlignmentFlag.AlignCenter), north)
        painter.setFont(_font(21))
        painter.setPen(QColor(SOFT))
        box = QRectF(10, HEIGHT + 88, WIDTH - 20, BAND - 92)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap), source)


def neighbours_of(outline: QgsGeometry, shapes: Sequence[QgsGeometry]) -> list[int]:
    """The rows of the shapes that a map of the outline may show."""
    box = QgsRectangle(outline.boundingBox())
    box.grow(max(box.width(), box.height()))
    return sorted(index_of(shapes).intersects(box))


def _font(pixels: int, is_bold: bool = False) -> QFont:
    font = QFont("Open Sans")
    font.setPixelSize(pixels)
    font.setBold(is_bold)
    return font


def _written(painter: QPainter, box: QRectF, text: str, colour: str) -> None:
    """A text with a white border, readable on any ground."""
    path = QPainterPath()
    path.addText(box.left(), box.bottom() - painter.fontMetrics().descent(), painter.font(), text)
    painter.strokePath(path, QPen(QColor("white"), 5))
    painter.fillPath(path, QBrush(QColor(colour)))
