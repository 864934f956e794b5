"""A small map for a report: shapes drawn with the style of the result, its legend beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import isnan
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter

from ..vector.geometry import area_of
from .products import load_style

WIDTH, HEIGHT, LEGEND = 860, 520, 260
LINE, SWATCH = 26, 18


def map_png(
    shapes: Sequence[QgsGeometry], columns: Mapping[str, Sequence[Any]], style: str, crs: QgsCoordinateReferenceSystem
) -> bytes | None:
    """PNG of polygons with the columns their style reads (texts and numbers); None when nothing has an area.

    Works outside the main thread: images only, no window.
    """
    kinds = {
        name: "string" if any(isinstance(value, str) for value in values) else "double"
        for name, values in columns.items()
    }
    fields = "&".join(f"field={name}:{kind}" for name, kind in kinds.items())
    layer = QgsVectorLayer(f"MultiPolygon?crs={crs.authid()}&{fields}", "map", "memory")
    features = []
    for row, shape in enumerate(shapes):
        if area_of(shape) == 0:
            continue
        feature = QgsFeature(layer.fields())
        copy = QgsGeometry(shape)
        copy.convertToMultiType()
        feature.setGeometry(copy)
        feature.setAttributes([_plain(values[row]) for values in columns.values()])
        features.append(feature)
    if not features:
        return None
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    load_style(layer, style)
    return _encoded(_drawn(layer, crs))


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, str):
        return value
    number = float(value)
    return None if isnan(number) else number


def _drawn(layer: QgsVectorLayer, crs: QgsCoordinateReferenceSystem) -> QImage:
    image = QImage(WIDTH + LEGEND, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(crs)
    settings.setOutputSize(QSize(WIDTH, HEIGHT))
    settings.setBackgroundColor(QColor("white"))
    extent = layer.extent()
    extent.scale(1.08)
    settings.setExtent(extent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.renderSynchronously()
    _legend(painter, layer)
    painter.end()
    return image


def _legend(painter: QPainter, layer: QgsVectorLayer) -> None:
    painter.setClipping(False)
    painter.resetTransform()
    font = QFont(painter.font())
    font.setPixelSize(14)
    painter.setFont(font)
    top = 12
    for item in layer.renderer().legendSymbolItems():
        if item.symbol() is None or not item.label():
            continue
        painter.drawImage(WIDTH + 8, top, item.symbol().asImage(QSize(SWATCH + 8, SWATCH)))
        painter.setPen(QColor("#22282c"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(WIDTH + 42, top, LEGEND - 46, SWATCH, int(flags), item.label())
        top += LINE


def _encoded(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data)
