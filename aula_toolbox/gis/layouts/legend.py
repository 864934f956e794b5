"""The legend of a map: its layers in their order, under the names of the project's groups, nothing else.

Method: docs/design/maps.md#flow
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from qgis.core import (
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsProject,
    QgsTextFormat,
    QgsTextRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize

from ...core.maps.flow import wrapped
from ...core.maps.thresholds import thresholds
from ...core.typo import safe_text
from . import symbols
from .fonts import MEASURE_DPI
from .layers import is_base, is_dressing, is_ground, is_keyed

Say = Callable[[str], str]
TITLE = "legend/title-label"
WHOLE_TITLE, WHOLE_LABEL = "aula/title", "aula/label-{rank}"
BACKGROUND_TITLE = "Fond de plan"
COLUMN_GAP_MM = 4.0
SPLIT_SHARE = 0.42  # a class longer than this share of the width is not put in half of it
SMALLER_PT = 0.5
SMALLEST_PT = 7.5
SHEET_PT, LEAST_LINES = 1.5, 8
SHOWN_PX = QSize(40, 40)


def fill_legend(legend: QgsLayoutItem | None, drawn: QgsLayoutItemMap, project: QgsProject, say: Say) -> None:
    """Show the layers of a map in its legend; texts of data are printed, never evaluated."""
    if not isinstance(legend, QgsLayoutItemLegend):
        return
    shown = [layer for layer in drawn.layers() if not (is_dressing(layer) or is_base(layer) or is_keyed(layer))]
    legend.setLinkedMap(drawn)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.removeAllChildren()
    for layer in shown:
        if not is_ground(layer):
            _add(_group(root, layer, project, say), layer, say)
    below = [layer for layer in shown if is_ground(layer)]
    is_beside = len(below) < len(shown) or any(is_keyed(layer) for layer in drawn.layers())
    group = root.addGroup(say(BACKGROUND_TITLE)) if below and is_beside else root
    for layer in below:
        _add(group, layer, say)
    for node in root.findLayers():
        _patch(legend, node)
        for rank, entry in enumerate(legend.model().layerOriginalLegendNodes(node)):
            node.setCustomProperty(WHOLE_LABEL.format(rank=rank), say(safe_text(str(entry.data(0) or ""))))
    legend.setLegendFilterByMapEnabled(_can_filter(shown))
    legend.setSplitLayer(True)
    legend.updateFilterByMap()


def _add(group: QgsLayerTree | QgsLayerTreeGroup, layer: QgsMapLayer, say: Say) -> QgsLayerTreeLayer:
    node = group.addLayer(layer)
    title = say(safe_text(layer.name()))
    node.setCustomProperty(WHOLE_TITLE, title)
    node.setCustomProperty(TITLE, title)
    return node


def _patch(legend: QgsLayoutItemLegend, node: QgsLayerTreeLayer) -> None:
    """Wide patterns are drawn closer in their patch, which would else show none of their signs."""
    layer = node.layer()
    if not isinstance(layer, QgsVectorLayer) or layer.renderer() is None:
        return
    patches = [symbols.patch(entry.symbol()) for entry in layer.renderer().legendSymbolItems()]
    for rank, symbol in enumerate(patches):
        if symbol is not None:
            QgsMapLayerLegendUtils.setLegendNodeCustomSymbol(node, rank, symbol)
    if any(symbol is not None for symbol in patches):
        legend.model().refreshLayerLegend(node)


def _group(root: QgsLayerTree, layer: QgsMapLayer, project: QgsProject, say: Say) -> QgsLayerTreeGroup:
    """The legend's group of the name of the layer's first group in the project, or the legend itself."""
    node = project.layerTreeRoot().findLayer(layer.id())
    parent = node.parent() if node is not None else None
    if parent is None or parent.parent() is None:
        return root
    last, name = root.children()[-1] if root.children() else None, say(safe_text(parent.name()))
    if isinstance(last, QgsLayerTreeGroup) and last.name() == name:
        return last
    return root.addGroup(name)


def _can_filter(layers: list[QgsMapLayer]) -> bool:
    """Classes absent from the map are left out, unless asking each layer at each page would cost too much."""
    counts = (layer.featureCount() for layer in layers if isinstance(layer, QgsVectorLayer))
    return sum(max(count, 0) for count in counts) <= thresholds()["filtre_legende_maximum"]


def draw(legend: QgsLayoutItemLegend) -> None:
    """Let QGIS leave out the classes absent from the map: it does so only when it paints, and facts come after."""
    legend.updateFilterByMap()
    QgsLayoutExporter(legend.layout()).renderRegionToImage(legend.sceneBoundingRect(), SHOWN_PX)


def height(legend: QgsLayoutItemLegend) -> float:
    """What the legend takes as it is, in mm."""
    return float(QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize().height())


def fill_sheet(legend: QgsLayoutItemLegend, width: float, most: float, columns: int) -> float | None:
    """Make a legend fill a sheet of its own: letters a step larger, as many columns as its classes allow."""
    for part in _PARTS:
        _resize(legend, part, legend.style(part).textFormat().size() + SHEET_PT)
    lines = sum(1 for _ in _entries(legend))
    allowed = (count for count in range(columns, 1, -1) if lines >= LEAST_LINES * count)
    least = next((count for count in allowed if _can_split(legend, width, count)), 1)
    return fit(legend, width, most, columns, least)


def fit(legend: QgsLayoutItemLegend, width: float, most: float, columns: int = 2, least: int = 1) -> float | None:
    """Make a legend fit a width and a height in mm: lines wrapped, columns, smaller letters; returns its height.

    columns: at most; least: columns to begin with.

    None when all of that is not enough; the legend is then as it was, in its full size. Nothing is ever left out.
    """
    if not legend.layout().atlas().enabled():
        draw(legend)
        _share_headings(legend)
    sizes = {part: legend.style(part).textFormat().size() for part in _PARTS}
    for ease in (None, _without_groups, _smaller, _smaller):
        if ease is not None:
            ease(legend)
        for count in range(least, columns + 1):
            if count > least and not _can_split(legend, width, count):
                break
            _shape(legend, width, count)
            layers = len(legend.model().rootGroup().findLayers())
            for is_split in (False, True) if 1 < count <= layers else (True,):  # a layer stays whole where it can
                legend.setSplitLayer(is_split)
                if height(legend) <= most:
                    legend.adjustBoxSize()
                    return height(legend)
    for part, size in sizes.items():
        _resize(legend, part, size)
    _shape(legend, width, 1)
    return None


def _share_headings(legend: QgsLayoutItemLegend) -> None:
    """Tables of one thing (its points, lines and areas) stand under one heading, that of the first with a class."""
    above = ""
    for node in legend.model().rootGroup().findLayers():
        if not legend.model().layerLegendNodes(node):
            continue
        title = str(node.customProperty(WHOLE_TITLE) or "")
        if title and title == above and not _is_line(legend, node):
            QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
        above = title


_PARTS = (QgsLegendStyle.Style.Group, QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.SymbolLabel)


def _measure(legend: QgsLayoutItemLegend, part: Any) -> Callable[[str], float]:
    """Width of a text in mm, in the letters of a part of the legend."""
    context = QgsLayoutUtils.createRenderContextForLayout(legend.layout(), None, MEASURE_DPI)
    # a copy: the format of a style dies with it
    held = legend.style(part)
    style = QgsTextFormat(held.textFormat())
    return lambda text: float(QgsTextRenderer.textWidth(context, style, [text])) / context.scaleFactor()


def _entries(legend: QgsLayoutItemLegend) -> Iterator[tuple[QgsLayerTreeLayer, int, str]]:
    """Node, rank and whole label of every class; rank -1 for the title of a layer."""
    model = legend.model()
    for node in model.rootGroup().findLayers():
        yield node, -1, str(node.customProperty(WHOLE_TITLE) or node.name())
        for rank, _ in enumerate(model.layerOriginalLegendNodes(node)):
            yield node, rank, str(node.customProperty(WHOLE_LABEL.format(rank=rank)) or "")


def _room(legend: QgsLayoutItemLegend, width: float, columns: int) -> float:
    """Width of a class label in one of the columns: without its symbol."""
    return (width - COLUMN_GAP_MM * (columns - 1)) / columns - legend.symbolWidth() - 2.5


def _can_split(legend: QgsLayoutItemLegend, width: float, columns: int) -> bool:
    measure = _measure(legend, QgsLegendStyle.Style.SymbolLabel)
    longest = max((measure(text) for _, rank, text in _entries(legend) if rank >= 0), default=0.0)
    return longest <= SPLIT_SHARE * 2 / columns * width


def _shape(legend: QgsLayoutItemLegend, width: float, columns: int) -> None:
    """Wrap every text for a number of columns."""
    legend.setColumnCount(columns)
    legend.setColumnSpace(COLUMN_GAP_MM)
    legend.setEqualColumnWidth(columns > 1)
    labels = _measure(legend, QgsLegendStyle.Style.SymbolLabel)
    titles = _measure(legend, QgsLegendStyle.Style.Subgroup)
    room = _room(legend, width, columns)
    whole = (width - COLUMN_GAP_MM * (columns - 1)) / columns
    for node, rank, text in list(_entries(legend)):
        if rank < 0:
            is_line = _is_line(legend, node)
            lines = wrapped(text, room if is_line else whole, labels if is_line else titles)
            node.setCustomProperty(TITLE, "\n".join(lines))
        elif text:
            QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, rank, "\n".join(wrapped(text, room, labels)))
    for node in legend.model().rootGroup().findLayers():
        legend.model().refreshLayerLegend(node)
    if not legend.layout().atlas().enabled():
        draw(legend)
    legend.adjustBoxSize()


def _is_line(legend: QgsLayoutItemLegend, node: QgsLayerTreeLayer) -> bool:
    """True for a layer of one symbol, which stands beside its name."""
    entries = legend.model().layerOriginalLegendNodes(node)
    return len(entries) == 1 and entries[0].isEmbeddedInParent()


def _without_groups(legend: QgsLayoutItemLegend) -> None:
    """The layers alone, in their order: names of groups are for the layer tree."""
    root = legend.model().rootGroup()
    if not any(isinstance(child, QgsLayerTreeGroup) for child in root.children()):
        return
    kept = [node.clone() for node in root.findLayers()]
    root.removeAllChildren()
    for node in kept:
        root.addChildNode(node)
    legend.updateFilterByMap()


def _smaller(legend: QgsLayoutItemLegend) -> None:
    """Letters half a point smaller, never below 7.5 pt."""
    for part in _PARTS:
        _resize(legend, part, max(legend.style(part).textFormat().size() - SMALLER_PT, SMALLEST_PT))


def _resize(legend: QgsLayoutItemLegend, part: Any, size: float) -> None:
    style = legend.style(part)
    letters = style.textFormat()
    letters.setSize(size)
    style.setTextFormat(letters)
    legend.setStyle(part, style)
