"""The legend of a map: its layers in their order, under the names of the project's groups, nothing else."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize

from ...core.maps.mentions import legend_title
from ...core.maps.templates import PREFIX, Template
from ...core.maps.thresholds import thresholds
from .layers import is_base, is_dressing

MOST_COLUMNS = 4
LEFT_OUT = "aula/left_out"
"""Property of a legend: names of the layers it has no room for, the lowest of the map first."""
SMALLER = 0.91  # twice: 8 pt become 6.6, above the 6.5 pt that paper allows


def fill_legend(legend: QgsLayoutItem | None, drawn: QgsLayoutItemMap, template: Template, project: QgsProject) -> None:
    """Show the layers of a map in its legend, in as many columns as its frame needs."""
    if not isinstance(legend, QgsLayoutItemLegend):
        return
    shown = [layer for layer in drawn.layers() if not is_dressing(layer) and not is_base(layer)]
    if legend.customProperty(LEFT_OUT):
        legend.setTitle(legend_title())
    legend.removeCustomProperty(LEFT_OUT)
    legend.setLinkedMap(drawn)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.removeAllChildren()
    for layer in shown:
        _group(root, layer, project).addLayer(layer)
    legend.setLegendFilterByMapEnabled(_can_filter(shown))
    legend.setSplitLayer(True)
    legend.updateFilterByMap()
    fit(legend, template)


def _group(root: QgsLayerTree, layer: QgsMapLayer, project: QgsProject) -> QgsLayerTreeGroup:
    """The legend's group of the name of the layer's first group in the project, or the legend itself."""
    node = project.layerTreeRoot().findLayer(layer.id())
    parent = node.parent() if node is not None else None
    if parent is None or parent.parent() is None:
        return root
    last = root.children()[-1] if root.children() else None
    if isinstance(last, QgsLayerTreeGroup) and last.name() == parent.name():
        return last
    return root.addGroup(parent.name())


def _can_filter(layers: list[QgsMapLayer]) -> bool:
    """Classes absent from the map are left out, unless asking each layer at each page would cost too much."""
    counts = (layer.featureCount() for layer in layers if isinstance(layer, QgsVectorLayer))
    return sum(max(count, 0) for count in counts) <= thresholds()["filtre_legende_maximum"]


def fit(legend: QgsLayoutItemLegend, template: Template) -> None:
    """Make the legend fit its frame: more columns, less of what a reader can spare, smaller letters, fewer layers."""
    name = legend.id()[len(PREFIX) :]
    if name not in template:
        return
    most, height = MOST_COLUMNS if template.legend_columns > 1 else 1, template[name].box.h
    for ease in (None, _without_groups, _one_line_a_layer, _smaller, _smaller):
        if ease is not None:
            ease(legend)
        if _in_columns(legend, height, most):
            return
    _without_the_lowest(legend, lambda: _in_columns(legend, height, most))


def _in_columns(legend: QgsLayoutItemLegend, height: float, most: int) -> bool:
    """Whether the legend fits with the fewest columns that do; with all of them when none does."""
    for columns in range(1, most + 1):
        legend.setColumnCount(columns)
        legend.adjustBoxSize()
        if QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize().height() <= height:
            return True
    return False


def _without_groups(legend: QgsLayoutItemLegend) -> None:
    """The layers alone, in their order: names of groups are for the layer tree."""
    root = legend.model().rootGroup()
    layers = [node.layer() for node in root.findLayers()]
    root.removeAllChildren()
    for layer in layers:
        root.addLayer(layer)
    legend.updateFilterByMap()


def _one_line_a_layer(legend: QgsLayoutItemLegend) -> None:
    """A layer of one class takes one line: its symbol with its name."""
    model = legend.model()
    for node in model.rootGroup().findLayers():
        if len(model.layerLegendNodes(node)) == 1:
            QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, 0, node.name())
            QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
            model.refreshLayerLegend(node)
    legend.updateFilterByMap()


def _without_the_lowest(legend: QgsLayoutItemLegend, fits: Callable[[], bool]) -> None:
    """Leave out the layers drawn below the others, and say so in the title: nothing is printed over the rest."""
    root = legend.model().rootGroup()
    count, left_out = len(root.children()), []
    _filter(legend)
    while len(root.children()) > 1 and not fits():
        lowest = root.children()[-1]
        left_out.append(lowest.name())
        root.removeChildNode(lowest)
        legend.setTitle(legend_title(count - len(left_out), count))
        _filter(legend)
    legend.setCustomProperty(LEFT_OUT, left_out)


def _filter(legend: QgsLayoutItemLegend) -> None:
    """Leave out the classes absent from the map now: QGIS does so only when it paints. Pages of an atlas differ."""
    legend.updateFilterByMap()
    if not legend.layout().atlas().enabled():
        QgsLayoutExporter(legend.layout()).renderRegionToImage(legend.sceneBoundingRect(), QSize(40, 40))


def _smaller(legend: QgsLayoutItemLegend) -> None:
    """Letters and symbols somewhat smaller."""
    for part in (QgsLegendStyle.Style.Title, QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.SymbolLabel):
        style = legend.style(part)
        letters = style.textFormat()
        letters.setSize(letters.size() * SMALLER)
        style.setTextFormat(letters)
        legend.setStyle(part, style)
    legend.setSymbolHeight(legend.symbolHeight() * SMALLER)
    legend.setSymbolWidth(legend.symbolWidth() * SMALLER)
