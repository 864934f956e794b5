"""Small maps for reports, as PNG bytes: shapes in the style of the result, or a grid and its zones. In any thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import isnan
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsPointXY,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QFontMetrics, QImage, QPainter, QPen, QPolygonF

from ...core.report import MapPicture
from ..crs import METRIC
from ..raster.rasters import Grid
from ..vector.geometry import area_of
from ..vector.memory import fill
from ..vector.shapes import known
from .products import load_style
from .scalebar import draw_scale, pixel_m

WIDTH, HEIGHT, LEGEND = 860, 520, 260
LINE, SWATCH, TEXT, LEGEND_TOP = 26, 18, 42, 12
FOLDED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.AlignmentFlag.AlignLeft)
GRID_WIDTH = 900
#: a site is seen when it is as wide as this part of the map
SEEN = 50
PAPER, BORDER, UNKNOWN, FRAME = "#ffffff", "#4a4a4a", "#d0d0d0", "#9aa4aa"


def styled(
    name: str,
    shapes: Sequence[QgsGeometry],
    columns: Mapping[str, Sequence[Any]],
    style: str,
    crs: QgsCoordinateReferenceSystem,
    place: QgsGeometry | None = None,
) -> dict[str, MapPicture]:
    """The map `name` of a report, as `Job.told` takes it: polygons in the style of the result; none without area.

    place: a ground (metres) outlined below and shown whole, where the result is a part of it.
    """
    layer = _layer(shapes, columns, crs)
    if layer is None:
        return {}
    load_style(layer, style)
    image = _drawn(layer, crs, None if place is None or place.isEmpty() else _ground(place))
    return {name: MapPicture(encoded(image), drawn=[key.label for key in _keys(layer)])}


def enlarged(shapes: Sequence[QgsGeometry | None]) -> list[QgsGeometry]:
    """Sites as a small map of a whole territory shows them: what is too small to be seen, points too, is a disc."""
    there = [shape for shape in shapes if shape is not None and not shape.isEmpty()]
    whole = QgsRectangle()
    for shape in there:
        whole.combineExtentWith(shape.boundingBox())
    least = max(whole.width(), whole.height()) / SEEN
    seen = []
    for shape in shapes:
        box = QgsRectangle() if shape is None else shape.boundingBox()
        if shape is None or shape.isEmpty():
            seen.append(QgsGeometry())
        elif area_of(shape) > 0 and max(box.width(), box.height()) >= least:
            seen.append(QgsGeometry(shape))
        else:
            seen.append(shape.centroid().buffer(max(least, 1.0) / 2, 12))
    return seen


def _layer(
    shapes: Sequence[QgsGeometry], columns: Mapping[str, Sequence[Any]], crs: QgsCoordinateReferenceSystem
) -> QgsVectorLayer | None:
    """A layer of polygons with the columns their style reads (texts and numbers); None when nothing can be drawn."""
    # string(0): of any length; a longer text than the 255 signs of a plain "string" would refuse the whole layer
    kinds = {
        name: "string(0)" if any(isinstance(value, str) for value in values) else "double"
        for name, values in columns.items()
    }
    fields = "&".join(f"field={name}:{kind}" for name, kind in kinds.items())
    layer = QgsVectorLayer(f"MultiPolygon?crs={crs.authid()}&{fields}", "map", "memory")
    features = []
    # the largest first: what lies over others never hides them
    areas = [area_of(shape) for shape in shapes]
    for row in sorted(range(len(shapes)), key=lambda row: -areas[row]):
        if areas[row] == 0:
            continue
        feature = QgsFeature(layer.fields())
        copy = QgsGeometry(shapes[row])
        copy.convertToMultiType()
        feature.setGeometry(copy)
        feature.setAttributes([_plain(values[row]) for values in columns.values()])
        features.append(feature)
    if not features:
        return None
    fill(layer, features)
    return layer


def _ground(place: QgsGeometry) -> QgsVectorLayer | None:
    """A layer with the outline of a territory; none when it cannot be made."""
    layer = QgsVectorLayer(f"MultiPolygon?crs={METRIC.authid()}", "place", "memory")
    feature = QgsFeature()
    feature.setGeometry(place)
    is_added, _ = layer.dataProvider().addFeatures([feature])
    if not is_added:
        return None
    layer.updateExtents()
    outline = {"color": PAPER, "outline_color": BORDER, "outline_width": "0.5"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(outline)))
    return layer


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, str):
        return value
    number = float(value)
    return None if isnan(number) else number


def _drawn(layer: QgsVectorLayer, crs: QgsCoordinateReferenceSystem, ground: QgsVectorLayer | None = None) -> QImage:
    keys = _keys(layer)
    # as high as its legend: a class that is not told is a colour that means nothing
    image = QImage(WIDTH + LEGEND, max(HEIGHT, _bottom(keys)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    settings = QgsMapSettings()
    settings.setLayers([layer] if ground is None else [layer, ground])
    settings.setDestinationCrs(crs)
    settings.setOutputSize(QSize(WIDTH, HEIGHT))
    settings.setBackgroundColor(QColor("white"))
    placing = settings.labelingEngineSettings()
    placing.setFlag(Qgis.LabelingFlag.UsePartialCandidates, False)  # a name never runs over the legend
    settings.setLabelingEngineSettings(placing)
    extent = layer.extent() if ground is None else settings.layerExtentToOutputExtent(ground, ground.extent())
    extent.scale(1.08)
    settings.setExtent(extent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.renderSynchronously()
    _dress(painter, settings, image)
    _legend(painter, keys)
    painter.end()
    return image


def _dress(painter: QPainter, settings: QgsMapSettings, image: QImage) -> None:
    """The frame, the scale and north, over the map."""
    painter.setClipping(False)
    painter.resetTransform()
    seen, middle = settings.visibleExtent(), settings.visibleExtent().center().y()
    ends = QgsPointXY(seen.xMinimum(), middle), QgsPointXY(seen.xMaximum(), middle)
    draw_scale(painter, pixel_m(*ends, WIDTH, settings.destinationCrs()), WIDTH, HEIGHT, image)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(FRAME), 1))
    painter.drawRect(0, 0, WIDTH - 1, HEIGHT - 1)


@dataclass(frozen=True)
class _Key:
    """A class of a legend: its symbol, its text, where it stands and how high its text is once it is folded."""

    symbol: QgsSymbol
    label: str
    top: int
    height: int


def _font() -> QFont:
    font = QFont("Open Sans")
    font.setPixelSize(14)
    return font


def _keys(layer: QgsVectorLayer) -> list[_Key]:
    """The classes of a layer one below the other; a long text takes the lines that it needs."""
    found, top, metrics = [], LEGEND_TOP, QFontMetrics(_font())
    for item in layer.renderer().legendSymbolItems():
        if item.symbol() is None or not item.label():
            continue
        box = metrics.boundingRect(QRect(0, 0, LEGEND - TEXT - 4, 10_000), FOLDED, item.label())
        height = max(SWATCH, box.height())
        found.append(_Key(item.symbol().clone(), item.label(), top, height))
        top += height + LINE - SWATCH
    return found


def _bottom(keys: Sequence[_Key]) -> int:
    return keys[-1].top + keys[-1].height + LEGEND_TOP if keys else 0


def _legend(painter: QPainter, keys: Sequence[_Key]) -> None:
    painter.setClipping(False)
    painter.resetTransform()
    painter.setFont(_font())
    for key in keys:
        painter.drawImage(WIDTH + 8, key.top, key.symbol.asImage(QSize(SWATCH + 8, SWATCH)))
        painter.setPen(QColor("#22282c"))
        painter.drawText(QRect(WIDTH + TEXT, key.top, LEGEND - TEXT - 4, key.height), FOLDED, key.label)


def encoded(image: QImage) -> bytes:
    """An image as a PNG file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data)


def picture_step(grid: Grid) -> int:
    """One pixel of a report's map stands for this many of the grid, both ways."""
    return max(1, -(-grid.columns // GRID_WIDTH))


def sampled(grid: Grid, values: Callable[[Any], np.ndarray]) -> np.ndarray:
    """The values of a grid at the pixels of a report's map: little to keep while the grid goes."""
    step = picture_step(grid)
    columns = np.arange(0, grid.columns, step)
    lines = [values((slice(row, row + 1), slice(0, grid.columns)))[0, columns] for row in range(0, grid.rows, step)]
    return np.stack(lines)


class GridPicture:
    """A map of a grid's ground, small enough for a report."""

    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        self.step = picture_step(grid)
        self.width, self.height = -(-grid.columns // self.step), -(-grid.rows // self.step)
        self.image = QImage(self.width, self.height, QImage.Format.Format_RGB32)
        self.image.fill(QColor(PAPER))

    def degrees(self, values: np.ndarray, bounds: Sequence[float], colours: Sequence[str]) -> None:
        """Colour sampled values (`sampled`) by the class their bounds put them in (#rrggbb); NaN stays paper."""
        painted = np.array([int(colour[1:], 16) for colour in (*colours, PAPER)], np.uint32)
        place = np.searchsorted(np.array(bounds), np.nan_to_num(values), "right")
        pixels = 0xFF000000 | painted[np.where(np.isnan(values), len(painted) - 1, place)]
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
        """The picture as a PNG file, with its scale and north."""
        dressed = self.image.copy()
        painter = QPainter(dressed)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_scale(painter, self.grid.pixel * self.step, dressed.width(), dressed.height(), self.image)
        painter.end()
        return encoded(dressed)


def chart_png(svg: str, scale: float = 2.0) -> bytes:
    """A chart of `core/charts.py` as a PNG file, for documents that know no SVG."""
    from qgis.PyQt.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(svg.encode("utf-8")))
    size = renderer.defaultSize() * scale
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(PAPER))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return encoded(image)
