"""Small maps for the report: classes of degrees, classes of zones. Drawn with Qt's painter, in any thread."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsGeometry, QgsRectangle
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPolygonF

from ..raster.rasters import Grid
from ..vector.shapes import known
from .products import STYLES

WIDTH = 900
PAPER, BORDER, UNKNOWN = "#ffffff", "#4a4a4a", "#d0d0d0"
ANOMALY_STYLE = "heat_anomaly_raster.qml"
_ITEM = re.compile(r'<item label="([^"]*)" alpha="255" color="(#[0-9a-f]{6})" value="([^"]*)"/>')


def anomaly_classes() -> list[tuple[float, str, str]]:
    """Upper bound (degC), colour and French label of the classes of anomaly, from their style."""
    text = (STYLES / ANOMALY_STYLE).read_text(encoding="utf-8")
    return [
        (float(value), colour, label.replace("&lt;", "<").replace("&gt;", ">"))
        for label, colour, value in _ITEM.findall(text)
    ]


def write_temperature_style(raster: Path, zero_c: float, bounds: Sequence[float] | None = None) -> None:
    """Put beside a temperature raster the style that QGIS opens it with: classes of degrees above `zero_c`.

    bounds: upper bounds of all classes but the last (degC above zero_c); those of the shipped style by default.
    """
    classes = anomaly_classes()
    if bounds is not None:
        shown = [f"{bound:.2f}".replace(".", ",") for bound in bounds]
        labels = [f"< {shown[0]} °C", *(f"{low} à {high}" for low, high in zip(shown, shown[1:])), f">= {shown[-1]} °C"]
        tops = [*bounds, classes[-1][0]]
        classes = [(top, colour, label) for top, (_, colour, _), label in zip(tops, classes, labels)]
    items = iter(classes)

    def shifted(_found: re.Match[str]) -> str:
        top, colour, label = next(items)
        return f'<item label="{escape(label)}" alpha="255" color="{colour}" value="{top + zero_c}"/>'

    text = (STYLES / ANOMALY_STYLE).read_text(encoding="utf-8")
    raster.with_suffix(".qml").write_text(_ITEM.sub(shifted, text), encoding="utf-8")


def anomaly_colours() -> list[str]:
    """Colours of the classes of anomaly, from cool to hot."""
    return [colour for _, colour, _ in anomaly_classes()]


def picture_step(grid: Grid) -> int:
    """One pixel of a report's map stands for this many of the grid, both ways."""
    return max(1, -(-grid.columns // WIDTH))


def sampled(grid: Grid, values: Callable[[Any], np.ndarray]) -> np.ndarray:
    """The values of a grid at the pixels of a report's map: little to keep while the grid goes."""
    step = picture_step(grid)
    columns = np.arange(0, grid.columns, step)
    lines = [values((slice(row, row + 1), slice(0, grid.columns)))[0, columns] for row in range(0, grid.rows, step)]
    return np.stack(lines)


class Picture:
    """A map of a grid's ground, small enough for a report."""

    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        self.step = picture_step(grid)
        self.width, self.height = -(-grid.columns // self.step), -(-grid.rows // self.step)
        self.image = QImage(self.width, self.height, QImage.Format.Format_RGB32)
        self.image.fill(QColor(PAPER))

    def degrees(self, values: np.ndarray, bounds: Sequence[float]) -> None:
        """Colour sampled values (`sampled`) by the class their bounds put them in; NaN stays paper."""
        colours = np.array([int(colour[1:], 16) for colour in (*anomaly_colours(), PAPER)], np.uint32)
        place = np.searchsorted(np.array(bounds), np.nan_to_num(values), "right")
        pixels = 0xFF000000 | colours[np.where(np.isnan(values), len(colours) - 1, place)]
        line = 4 * self.width
        image = QImage(pixels.astype(np.uint32).tobytes(), self.width, self.height, line, QImage.Format.Format_RGB32)
        self.image = image.copy()

    def zones(
        self,
        shapes: Sequence[QgsGeometry | None],
        colours: Sequence[str | None] | None = None,
        hatched: np.ndarray | None = None,
    ) -> None:
        """Outline the zones, fill them when colours are given (None: not scored), hatch those that are doubtful."""
        painter = QPainter(self.image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(BORDER), 0.6))
        for row, shape in known(shapes):
            if colours is None:
                is_doubtful = hatched is not None and bool(hatched[row])
                hatch = QBrush(QColor(BORDER), Qt.BrushStyle.BDiagPattern)
                painter.setBrush(hatch if is_doubtful else QBrush(Qt.BrushStyle.NoBrush))
            else:
                painter.setBrush(QBrush(QColor(colours[row] or UNKNOWN)))
            for part in shape.asGeometryCollection():
                rings = part.asPolygon()
                if rings:
                    painter.drawPolygon(QPolygonF([self._place(point.x(), point.y()) for point in rings[0]]))
        painter.end()

    def _place(self, x: float, y: float) -> QPointF:
        scale = self.grid.pixel * self.step
        return QPointF((x - self.grid.west) / scale, (self.grid.north - y) / scale)

    def crop(self, box: QgsRectangle) -> None:
        """Keep the part of the map that shows a box, with a little room around."""
        room = 0.02 * max(box.width(), box.height())
        corner = self._place(box.xMinimum() - room, box.yMaximum() + room)
        opposite = self._place(box.xMaximum() + room, box.yMinimum() - room)
        part = QRectF(corner, opposite).toAlignedRect().intersected(self.image.rect())
        self.image = self.image.copy(part)

    def png(self) -> bytes:
        """The picture as a PNG file."""
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.image.save(buffer, "PNG")
        return bytes(data)
