"""The legend of a map: its layers in their order, under the names of the project's groups, nothing else."""

from __future__ import annotations

from qgis.core import (
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsLayoutItem,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLegendRenderer,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
)

from ...core.maps.templates import PREFIX, Template
from ...core.maps.thresholds import thresholds
from .layers import is_base, is_dressing

MOST_COLUMNS = 4


def fill_legend(legend: QgsLayoutItem | None, drawn: QgsLayoutItemMap, template: Template, project: QgsProject) -> None:
    """Show the layers of a map in its legend, in as many columns as its frame needs."""
    if not isinstance(legend, QgsLayoutItemLegend):
        return
    shown = [layer for layer in drawn.layers() if not is_dressing(layer) and not is_base(layer)]
    legend.setLinkedMap(drawn)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.removeAllChildren()
    for layer in shown:
        _group(root, layer, project).addLayer(layer)
    legend.setLegendFilterByMapEnabled(_can_filter(shown))
    legend.setSplitLayer(True)
    legend.updateFilterByMap()
    fit_columns(legend, template)


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


def fit_columns(legend: QgsLayoutItemLegend, template: Template) -> None:
    """Use more columns while the legend is higher than its frame and its frame is wide enough."""
    name = legend.id()[len(PREFIX) :]
    if name not in template:
        return
    box = template[name].box
    for columns in range(1, (MOST_COLUMNS if template.legend_columns > 1 else 1) + 1):
        legend.setColumnCount(columns)
        legend.adjustBoxSize()
        size = QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize()
        if size.height() <= box.h:
            break
