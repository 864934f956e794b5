"""What a legend says, and in which colours: the facts of it that the pre-flight checks need."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    Qgis,
    QgsGraduatedSymbolRenderer,
    QgsLayerTreeLayer,
    QgsLayerTreeModelLegendNode,
    QgsLayoutItemLegend,
    QgsMapLayer,
    QgsSymbol,
    QgsSymbolLegendNode,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...core.maps import colours
from ...core.maps.facts import ClassedFacts, LegendClass, LegendFacts
from .layers import is_dressing, is_ground, is_raw_name, prints_labels
from .legend import TITLE


def legend_facts(item: QgsLayoutItemLegend) -> LegendFacts:
    """The lines of a legend, as QGIS leaves them."""
    model = item.model()
    lines: list[LegendClass] = []
    for node in model.rootGroup().findLayers():
        layer = node.layer()
        if layer is None or is_dressing(layer):
            continue
        lines += [_legend_class(entry, layer, _printed(node)) for entry in model.layerLegendNodes(node)]
    return LegendFacts(item.id() or item.displayName(), tuple(lines))


def _printed(node: QgsLayerTreeLayer) -> str:
    """The title of a layer as the legend prints it."""
    return _one_line(node.customProperty(TITLE) or node.name())


def _one_line(text: object) -> str:
    return " ".join(str(text or "").split("\n")).strip()


def _legend_class(entry: QgsLayerTreeModelLegendNode, layer: QgsMapLayer, title: str) -> LegendClass:
    label = _one_line(entry.data(0))
    label = title if entry.isEmbeddedInParent() else label or title
    labelled = prints_labels(layer)
    symbol = entry.symbol() if isinstance(entry, QgsSymbolLegendNode) else None
    colour = fill_colour(symbol) if symbol is not None else ""
    marked = labelled or (symbol is not None and symbol.symbolLayerCount() > 1)
    opaque = symbol is not None and bool(colour) and is_opaque(symbol) and layer.opacity() == 1.0
    return LegendClass(
        title, label, colour, marked, is_raw_name(label, layer), is_opaque=opaque, is_ground=is_ground(layer)
    )


def fill_colour(symbol: QgsSymbol) -> str:
    """The colour that a fill shows on white paper; empty for a line, a point or an empty fill."""
    if symbol.type() != Qgis.SymbolType.Fill:
        return ""
    for layer in _fills(symbol):
        colour: QColor = layer.fillColor() if hasattr(layer, "fillColor") else layer.color()
        alpha = colour.alphaF() * symbol.opacity()
        return colours.over(colour.name(), alpha) if alpha > 0 else ""
    return ""


def is_opaque(symbol: QgsSymbol) -> bool:
    """True for a fill of which the colour on paper does not depend on what lies below it."""
    first = next(_fills(symbol), None)
    if first is None or symbol.opacity() < 1.0:
        return False
    colour: QColor = first.fillColor() if hasattr(first, "fillColor") else first.color()
    return colour.alpha() == 255


def classed_facts(layer: QgsMapLayer) -> ClassedFacts | None:
    """Surfaces in classes of a number; None for any other layer."""
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != Qgis.GeometryType.Polygon:
        return None
    renderer = layer.renderer()
    if not isinstance(renderer, QgsGraduatedSymbolRenderer):
        return None
    classes = [(one.lowerValue(), one.upperValue(), fill_colour(one.symbol())) for one in renderer.ranges()]
    kept = sorted(one for one in classes if one[2])
    index = layer.fields().indexOf(renderer.classAttribute().strip('"'))
    if len(kept) < 2:
        return None
    bounds = (*(low for low, _, _ in kept), kept[-1][1])
    alias = layer.attributeAlias(index) if index >= 0 else ""
    return ClassedFacts(renderer.classAttribute().strip('"'), alias, tuple(colour for _, _, colour in kept), bounds)


def _fills(symbol: QgsSymbol) -> Iterator[Any]:
    for rank in range(symbol.symbolLayerCount()):
        layer = symbol.symbolLayer(rank)
        if layer.enabled() and layer.layerType() == "SimpleFill" and layer.properties().get("style") != "no":
            yield layer
