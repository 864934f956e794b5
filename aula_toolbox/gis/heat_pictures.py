"""Small maps for the report: classes of degrees, classes of zones. Drawn with Qt's painter, in any thread."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from .products import STYLES
from .rasters import Grid
from .shapes import known

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


def write_temperature_style(raster: Path, t_ref_c: float) -> None:
    """Put beside a temperature raster the style that QGIS opens it with: classes above the countryside."""

    def shifted(found: re.Match[str]) -> str:
        label, colour, value = found.groups()
        return f'<item label="{label}" alpha="255" color="{colour}" value="{float(value) + t_ref_c}"/>'

    text = (STYLES / ANOMALY_STYLE).read_text(encoding="utf-8")
    raster.with_suffix(".qml").write_text(_ITEM.sub(shifted, text), encoding="utf-8")


class Picture:
    """A map of a grid's ground, small enough for a report."""

    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        self.step = max(1, -(-grid.columns // WIDTH))
        self.width, self.height = -(-grid.columns // self.step), -(-grid.rows // self.step)
        self.image = QImage(self.width, self.height, QImage.Format.Format_RGB32)
        self.image.fill(QColor(PAPER))

    def degrees(self, values: Callable[[Any], np.ndarray], t_ref_c: float) -> None:
        """Colour the pixels by their anomaly."""
        classes = anomaly_classes()
        bounds = np.array([bound for bound, _, _ in classes])
        colours = np.array([int(colour[1:], 16) for _, colour, _ in classes] + [int(PAPER[1:], 16)], np.uint32)
        rows, columns = np.arange(0, self.grid.rows, self.step), np.arange(0, self.grid.columns, self.step)
        pixels = np.empty((self.height, self.width), np.uint32)
        for line, row in enumerate(rows.tolist()):
            anomaly = values((slice(row, row + 1), slice(None)))[0, columns] - t_ref_c
            place = np.searchsorted(bounds, np.nan_to_num(anomaly), "right")
            pixels[line] = (
                0xFF000000 | colours[np.where(np.isnan(anomaly), len(classes), np.minimum(place, len(classes) - 1))]
            )
        image = QImage(pixels.tobytes(), self.width, self.height, 4 * self.width, QImage.Format.Format_RGB32)
        self.image = image.copy()

    def zones(self, shapes: Sequence[QgsGeometry | None], colours: Sequence[str | None] | None = None) -> None:
        """Outline the zones, and fill them when colours are given (None: not scored)."""
        painter = QPainter(self.image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(BORDER), 0.6))
        for row, shape in known(shapes):
            if colours is None:
                painter.setBrush(Qt.BrushStyle.NoBrush)
            else:
                painter.setBrush(QColor(colours[row] or UNKNOWN))
            for part in shape.asGeometryCollection():
                rings = part.asPolygon()
                if rings:
                    painter.drawPolygon(QPolygonF([self._place(point.x(), point.y()) for point in rings[0]]))
        painter.end()

    def _place(self, x: float, y: float) -> QPointF:
        scale = self.grid.pixel * self.step
        return QPointF((x - self.grid.west) / scale, (self.grid.north - y) / scale)

    def png(self) -> bytes:
        """The picture as a PNG file."""
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.image.save(buffer, "PNG")
        return bytes(data)
