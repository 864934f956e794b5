"""Sheets of schools painted as PDF: two A4 pages a school, texts that can be searched, a map without photograph."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from qgis.core import QgsGeometry, QgsRectangle
from qgis.PyQt.QtCore import QMarginsF, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen, QPolygonF

from ...core.errors import AulaError
from ...core.language import Language
from ...core.schools.sheet import SchoolSheet, SheetFigure
from ..raster.rasters import Grid
from ..vector.geometry import polygons_of

DPI, WIDTH, HEIGHT, MARGIN = 150, 210.0, 297.0, 14.0
INK, SOFT, LINE, WASH, ACCENT = "#22282c", "#5b6770", "#d7dce0", "#f4f6f7", "#00705a"
GROUND, BUILT, SHADE = "#e9edf0", "#5b6770", "#3c465070"
#: a shadow over the ground, as the legend shows it
SHADE_KEY = "#9aa1a8"
#: colours of the groups of a cover, in their order
COVERS = ("#b9c0c6", "#d8c9a8", "#cfe8cf", "#4f9d69", "#9ec9e2", "#ffffff")
MAP_MM, LOOK_M = 92.0, 12.0
_WRAP = Qt.TextFlag.TextWordWrap


@dataclass
class SheetMap:
    """What the map of a school shows, in metres: the ground, buildings, shadows at 13 h, and a cover on a grid."""

    ground: QgsGeometry
    buildings: Sequence[QgsGeometry] = ()
    shade: Sequence[QgsGeometry] = ()
    grid: Grid | None = None
    cover: np.ndarray | None = None
    legend: Sequence[tuple[str, str]] = field(default_factory=tuple)


class SchoolPainter:
    """Paints sheets into a PDF; sizes are millimetres."""

    def __init__(self, path: Path, title: str, language: Language) -> None:
        self._writer = QPdfWriter(str(path))
        self._writer.setResolution(DPI)
        self._writer.setTitle(title)
        page = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
        self._writer.setPageLayout(page)
        self._painter = QPainter()
        self._language = language
        self.pages = 0
        if not self._painter.begin(self._writer):
            raise AulaError("{file}: the PDF cannot be written.", "E_WRITE", file=path.name)

    def close(self) -> None:
        """End the file."""
        self._painter.end()

    def add(self, sheet: SchoolSheet, drawn: SheetMap | None) -> None:
        """The two pages of a school."""
        top = self._page(sheet)
        if drawn is None:
            self._box(MARGIN, top, MAP_MM, 30, WASH)
            self._text(self._language.tr("No ground is known: no map."), MARGIN + 4, top + 12, MAP_MM - 8, 10, SOFT)
        else:
            self._map(drawn, MARGIN, top)
        left = MARGIN + MAP_MM + 6
        line = top + self._text(sheet.verdict, left, top, WIDTH - MARGIN - left, 11.5) + 4
        if drawn is not None:
            self._legend(drawn, left, max(line, top + 40))
        self._figures(sheet.figures, top + MAP_MM + 14)
        self._second(sheet)

    def _page(self, sheet: SchoolSheet) -> float:
        """Begin a page with its head and its foot; where what follows begins."""
        if self.pages:
            self._writer.newPage()
        self.pages += 1
        used = self._text(sheet.name, MARGIN, MARGIN, WIDTH - 2 * MARGIN, 18, INK, True)
        used += self._text(sheet.subtitle, MARGIN, MARGIN + used + 0.5, WIDTH - 2 * MARGIN, 10, SOFT)
        self._box(MARGIN, MARGIN + used + 2, WIDTH - 2 * MARGIN, 1.2, ACCENT)
        label = self._language.tr("Pre-diagnosis: no planting plan, no estimate of works, no advice on soils.")
        self._text(label, MARGIN, HEIGHT - MARGIN - 10, WIDTH - 2 * MARGIN, 8, INK, True)
        self._text(sheet.source, MARGIN, HEIGHT - MARGIN - 5, WIDTH - 2 * MARGIN, 7, SOFT)
        return MARGIN + used + 7

    def _figures(self, figures: Sequence[SheetFigure], top: float) -> None:
        width = (WIDTH - 2 * MARGIN - 6) / 2
        for rank, one in enumerate(figures):
            left, place = MARGIN + (rank % 2) * (width + 6), top + (rank // 2) * 27
            self._box(left, place, width, 24, WASH)
            self._box(left, place, 1.2, 24, ACCENT if one.is_stated else LINE)
            self._text(one.label, left + 4, place + 1.5, width - 6, 9)
            self._text(one.value, left + 4, place + 7.5, width - 6, 15, INK if one.is_stated else SOFT, one.is_stated)
            self._text(one.note, left + 4, place + 16.5, width - 6, 8, SOFT)

    def _second(self, sheet: SchoolSheet) -> None:
        line = self._page(sheet)
        whole = WIDTH - 2 * MARGIN
        for title, lines in sheet.parts:
            line += self._text(title, MARGIN, line, whole, 13, INK, True) + 1.5
            for said in lines:
                self._box(MARGIN, line + 1.6, 1.2, 1.2, ACCENT)
                line += self._text(said, MARGIN + 4, line, whole - 4, 10) + 1.6
            line += 4

    # --- map --------------------------------------------------------------------------------------------------

    def _map(self, drawn: SheetMap, left: float, top: float) -> None:
        """The ground at the largest scale that fits, north up, with its scale bar."""
        box = drawn.ground.boundingBox().buffered(LOOK_M)
        scale = MAP_MM / max(box.width(), box.height())
        middle = box.center()
        half = MAP_MM / scale / 2
        view = QgsRectangle(middle.x() - half, middle.y() - half, middle.x() + half, middle.y() + half)
        self._painter.save()
        self._painter.setClipRect(QRectF(self._px(left), self._px(top), self._px(MAP_MM), self._px(MAP_MM)))
        self._box(left, top, MAP_MM, MAP_MM, "#fbfcfc")

        def place(x: float, y: float) -> QPointF:
            return QPointF(
                self._px(left + (x - view.xMinimum()) * scale), self._px(top + (view.yMaximum() - y) * scale)
            )

        self._shape(drawn.ground, place, GROUND, None)
        if drawn.grid is not None and drawn.cover is not None:
            self._cells(drawn.grid, drawn.cover, place)
        for shape in drawn.shade:
            self._shape(shape.intersection(drawn.ground), place, SHADE, None)
        for shape in drawn.buildings:
            self._shape(shape, place, BUILT, "#ffffff")
        self._shape(drawn.ground, place, None, INK)
        self._painter.restore()
        self._scale(left, top + MAP_MM + 2, scale)
        self._box(left + MAP_MM - 8, top, 8, 14.5, "#ffffff")
        self._text("N", left + MAP_MM - 6, top + 2, 6, 11, INK, True)
        self._box(left + MAP_MM - 4.7, top + 7, 0.5, 6, INK)

    def _cells(self, grid: Grid, cover: np.ndarray, place: object) -> None:
        for row, column in zip(*np.nonzero(cover >= 0)):
            x, y = grid.west + column * grid.pixel, grid.north - row * grid.pixel
            colour = COVERS[int(cover[row, column])]
            rectangle = QRectF(place(x, y), place(x + grid.pixel, y - grid.pixel))  # type: ignore[operator]
            self._painter.fillRect(rectangle.adjusted(0, 0, 1, 1), QColor(colour))

    def _shape(self, shape: QgsGeometry, place: object, fill: str | None, outline: str | None) -> None:
        brush = QBrush(Qt.BrushStyle.NoBrush)
        if fill is not None:
            colour = QColor(fill[:7])
            colour.setAlpha(int(fill[7:] or "ff", 16))
            brush = QBrush(colour)
        self._painter.setBrush(brush)
        pen = QPen(Qt.PenStyle.NoPen) if outline is None else QPen(QColor(outline), self._px(0.3))
        self._painter.setPen(pen)
        for part in polygons_of(shape):
            ring = part.asPolygon()[0]
            points = [place(point.x(), point.y()) for point in ring]  # type: ignore[operator]
            self._painter.drawPolygon(QPolygonF(points))

    def _scale(self, left: float, top: float, scale: float) -> None:
        """A bar of a round length."""
        length = next(one for one in (100, 50, 20, 10, 5, 2, 1) if one * scale <= MAP_MM / 2.5 or one == 1)
        self._box(left, top, length * scale, 0.8, INK)
        self._text(f"{length} m", left, top + 1.2, 40, 8)

    def _legend(self, drawn: SheetMap, left: float, top: float) -> None:
        for colour, label in drawn.legend:
            self._box(left, top + 0.6, 4.5, 3, colour[:7])
            top += max(5.0, self._text(label, left + 6.5, top, WIDTH - MARGIN - left - 7, 8.5) + 1.2)

    # --- signs ------------------------------------------------------------------------------------------------

    def _px(self, millimetres: float) -> float:
        return millimetres * DPI / 25.4

    def _text(
        self, text: str, left: float, top: float, width: float, size: float, colour: str = INK, is_bold: bool = False
    ) -> float:
        """A text that breaks into lines; its height."""
        if not text:
            return 0.0
        font = QFont("Open Sans")
        font.setPointSizeF(size)
        font.setBold(is_bold)
        font.setStyleStrategy(QFont.StyleStrategy.PreferNoShaping)
        self._painter.setFont(font)
        self._painter.setPen(QPen(QColor(colour)))
        place = QRectF(self._px(left), self._px(top), self._px(width), self._px(250))
        drawn = self._painter.drawText(place, int(_WRAP), text)
        box = drawn if drawn is not None else self._painter.boundingRect(place, int(_WRAP), text)
        return box.height() * 25.4 / DPI

    def _box(self, left: float, top: float, width: float, height: float, colour: str) -> None:
        self._painter.fillRect(QRectF(self._px(left), self._px(top), self._px(width), self._px(height)), QColor(colour))
