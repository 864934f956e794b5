"""Dress the layers of a project in the style of the agency in one step, and undo it in one step.

A layer that still has the colour that QGIS chose at random gets the style of the library for its fields, else one of
the categories. What somebody styled (classes, rules, several symbols) is left alone and told. Points lie above lines,
lines above surfaces, small surfaces above large ones, so that no fill hides what is below it. The style from before
stays in the layer's menu of styles.

Method: docs/design/maps.md#dressed-projects
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsSingleSymbolRenderer, QgsVectorLayer

from ...core.maps.styles import recognised
from ...core.maps.tokens import Tokens, shipped_tokens
from . import styles
from .layers import is_base, table_name

BEFORE = "Avant habillage"
_ORDER = "aula_ordre_avant"
_RANKS = {Qgis.GeometryType.Point: 0, Qgis.GeometryType.Line: 1, Qgis.GeometryType.Polygon: 2}


@dataclass
class DressedLayers:
    """Names of the layers that were dressed, and of those left as somebody styled them."""

    dressed: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)


def is_plain(layer: QgsVectorLayer) -> bool:
    """True for a layer drawn as QGIS draws what it opens: one symbol of one part, no labels."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsSingleSymbolRenderer) or layer.labelsEnabled():
        return False
    return bool(renderer.symbol().symbolLayerCount() == 1)


def dress_project(shown: Sequence[QgsMapLayer], project: QgsProject, tokens: Tokens) -> DressedLayers:
    """Dress the plain layers among those shown and order them all; the styles from before are kept beside."""
    told = DressedLayers()
    repainted = {old: new for old, new in tokens.replaced_colours(shipped_tokens()).items() if old != "#FFFFFF"}
    plain = [layer for layer in shown if isinstance(layer, QgsVectorLayer) and layer.isValid() and layer.isSpatial()]
    for rank, layer in enumerate(plain):
        if not is_plain(layer):
            told.left.append(layer.name())
            continue
        geometry = styles.GEOMETRIES.get(layer.geometryType(), "")
        style = recognised(layer.fields().names(), geometry, table_name(layer))
        manager = layer.styleManager()
        if BEFORE not in manager.styles():
            manager.addStyleFromLayer(BEFORE)
        styles.dress(layer, style, geometry, rank)
        if repainted:
            styles.repaint(layer, repainted)
        layer.triggerRepaint()
        told.dressed.append(layer.name())
    _put_in_order(shown, project)
    return told


def undress_project(shown: Sequence[QgsMapLayer], project: QgsProject) -> DressedLayers:
    """Give the layers the styles from before, and the project its order."""
    told = DressedLayers()
    for layer in shown:
        manager = layer.styleManager()
        if BEFORE in manager.styles():
            current = manager.currentStyle()
            manager.setCurrentStyle(BEFORE)
            manager.renameStyle(BEFORE, f"{current} ")
            manager.removeStyle(current)
            manager.renameStyle(f"{current} ", current)
            layer.triggerRepaint()
            told.dressed.append(layer.name())
    if project.readBoolEntry("aula", _ORDER)[0]:
        project.layerTreeRoot().setHasCustomLayerOrder(False)
        project.removeEntry("aula", _ORDER)
    return told


def _put_in_order(shown: Sequence[QgsMapLayer], project: QgsProject) -> None:
    """Draw points, lines, small surfaces, large ones, base maps: unless the project has an order of its own."""
    root = project.layerTreeRoot()
    if root.hasCustomLayerOrder() and not project.readBoolEntry("aula", _ORDER)[0]:
        return
    before = root.layerOrder()
    own = sorted(range(len(before)), key=lambda place: (*_height(before[place]), place))
    root.setHasCustomLayerOrder(True)
    root.setCustomLayerOrder([before[place] for place in own])
    project.writeEntryBool("aula", _ORDER, True)


def _height(layer: QgsMapLayer) -> tuple[int, float]:
    """How far below the top a layer lies: by its kind, and surfaces by how large one of them is."""
    if not isinstance(layer, QgsVectorLayer) or is_base(layer):
        return 4, 0.0
    rank = _RANKS.get(layer.geometryType(), 3)
    if rank < 2:
        return rank, 0.0
    box = layer.extent()
    return rank, box.width() * box.height() / max(layer.featureCount(), 1)
