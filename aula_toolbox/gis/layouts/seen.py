"""What a map shows once it is drawn: layers that others cover, colours that are nowhere, rectangles without anything.

The layers are drawn small, one by one, without names and without smoothing, so that a colour is itself or is not there.

Method: docs/design/maps.md#checks
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize, QSizeF
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from ...core.maps.blank import largest_blank
from ...core.maps.templates import Box
from ...core.maps.thresholds import thresholds
from .layers import is_base, is_dressing

DPI, MOST_PX, CELL_MM = 72.0, 1000, 4.0
Mask = NDArray[np.bool_]
Pixels = NDArray[np.uint8]


@dataclass
class SeenMap:
    """What was drawn of a map: where anything is, which layers are covered, which colours are there (`#RRGGBB`)."""

    box: Box
    taken: Mask
    hidden: tuple[str, ...] = ()
    colours: frozenset[str] = field(default_factory=frozenset)


def see(drawn: QgsLayoutItemMap) -> SeenMap:
    """Draw a map and look at it. Online backgrounds are not asked for: they fill all that they lie under."""
    layers = [layer for layer in drawn.layers() or drawn.layersToRender() if layer is not None and layer.isValid()]
    settings = _settings(drawn)
    size = settings.outputSize()
    covered = np.zeros((size.height(), size.width()), dtype=np.bool_)
    taken = covered.copy()
    hidden, colours = [], frozenset[str]()
    for layer in layers:
        if is_base(layer):
            taken[:] = True
            continue
        pixels = _pixels(settings, layer)
        alpha = pixels[:, :, 3]
        own = alpha > 0
        is_data = isinstance(layer, QgsVectorLayer) and not is_dressing(layer) and own.any()
        if is_data and float((own & covered).sum()) > thresholds()["cache_maximum"] * float(own.sum()):
            hidden.append(layer.name())
        # seen through a translucent layer a class is still there: only what is opaque takes it away
        colours |= _colours(pixels[(alpha == 255) & ~covered])
        taken |= alpha == 255 if is_dressing(layer) else own
        covered |= alpha == 255
    place, rect = drawn.pagePositionWithUnits(), drawn.rect()
    return SeenMap(
        Box(place.x(), place.y(), rect.width(), rect.height()),
        taken,
        tuple(hidden),
        colours,
    )


def _settings(drawn: QgsLayoutItemMap) -> QgsMapSettings:
    rect = drawn.rect()
    dpi = min(DPI, MOST_PX * 25.4 / max(rect.width(), rect.height(), 1.0))
    size = QSize(max(round(rect.width() / 25.4 * dpi), 1), max(round(rect.height() / 25.4 * dpi), 1))
    settings = drawn.mapSettings(drawn.extent(), QSizeF(size), dpi, False)
    settings.setBackgroundColor(QColor(0, 0, 0, 0))
    for flag in (Qgis.MapSettingsFlag.Antialiasing, Qgis.MapSettingsFlag.DrawLabeling):
        settings.setFlag(flag, False)
    return settings


def _pixels(settings: QgsMapSettings, layer: QgsMapLayer) -> Pixels:
    """Rows of red, green, blue, opacity of a layer drawn alone."""
    settings.setLayers([layer])
    size = settings.outputSize()
    picture = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    painter = QPainter(picture)
    QgsMapRendererCustomPainterJob(settings, painter).renderSynchronously()
    painter.end()
    plain = picture.convertToFormat(QImage.Format.Format_RGBA8888)
    raw = np.frombuffer(plain.constBits().asstring(plain.sizeInBytes()), dtype=np.uint8)
    return raw.reshape(size.height(), plain.bytesPerLine() // 4, 4)[:, : size.width()]


def _colours(pixels: Pixels) -> frozenset[str]:
    opaque = pixels.astype(np.uint32)
    codes = np.unique(opaque[:, 0] << 16 | opaque[:, 1] << 8 | opaque[:, 2])
    return frozenset(f"#{code:06X}" for code in codes.tolist())


def blank_share(page: Box, maps: Iterable[SeenMap], others: Iterable[Box]) -> float:
    """Share of a page that its largest empty rectangle takes: nothing drawn, no item. In cells of 4 mm."""
    rows, columns = (max(int(side / CELL_MM), 1) for side in (page.h, page.w))
    taken = np.zeros((rows, columns), dtype=np.bool_)
    for seen in maps:
        _lay(taken, seen)
    for box in others:
        taken[_cells(box.y, box.h, rows), _cells(box.x, box.w, columns)] = True
    return largest_blank(taken) / taken.size


def _cells(start: float, length: float, count: int) -> slice:
    first, last = int(start / CELL_MM), int(-(-(start + length) // CELL_MM))
    return slice(min(max(first, 0), count), min(max(last, 0), count))


def _lay(page: Mask, seen: SeenMap) -> None:
    """Mark the cells of a page in which a map shows anything."""
    box, (high, wide) = seen.box, seen.taken.shape
    for row in range(*_cells(box.y, box.h, page.shape[0]).indices(page.shape[0])):
        top, low = ((edge * CELL_MM - box.y) / box.h * high for edge in (row, row + 1))
        band = seen.taken[max(int(top), 0) : max(int(low), int(top) + 1, 1)]
        if not band.size:
            continue
        across = (np.flatnonzero(band.any(axis=0)) + 0.5) / wide * box.w + box.x
        page[row, np.unique(across // CELL_MM).astype(int).clip(0, page.shape[1] - 1)] = True
