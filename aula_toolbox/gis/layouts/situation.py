"""The locator: where the page lies in the territory, or among the other pages of the atlas."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsLayoutItemMapOverview,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ...core.maps.templates import PREFIX
from ...core.maps.territory import outlines
from ...core.maps.tokens import Tokens
from ..vector.memory import fill
from .build import MAIN_MAP, frame
from .layers import DRESSING, LAMBERT93, PROPERTY, transformed

ROOM = 1.06
FINEST_M = 120.0  # a tenth of a millimetre on the locator


def dressing(layer: QgsVectorLayer) -> QgsVectorLayer:
    """Mark a layer as part of the page, not data: no legend, no source."""
    layer.setCustomProperty(f"{PROPERTY}role", DRESSING)
    return layer


def _memory(name: str, crs: QgsCoordinateReferenceSystem, geometries: Iterable[QgsGeometry]) -> QgsVectorLayer:
    layer = dressing(QgsVectorLayer("MultiPolygon", name, "memory"))
    layer.setCrs(crs)
    features = []
    for geometry in geometries:
        feature = QgsFeature()
        feature.setGeometry(geometry)
        features.append(feature)
    return fill(layer, features)


def territory_layer(tokens: Tokens) -> QgsVectorLayer:
    """The outlines of the EPCI of the territory."""
    shapes = (QgsGeometry.fromWkt(outline).simplify(FINEST_M) for _, _, outline in outlines())
    return _outlined(_memory("territoire", QgsCoordinateReferenceSystem(LAMBERT93), shapes), tokens)


def _outlined(layer: QgsVectorLayer, tokens: Tokens) -> QgsVectorLayer:
    look = {"color": tokens.colour("fond"), "outline_color": tokens.colour("nuit"), "outline_width": "0.25"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))
    return layer


def add_situation(
    layout: QgsPrintLayout,
    tokens: Tokens,
    subject: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    mark: QgsVectorLayer | None = None,
) -> QgsVectorLayer | None:
    """Fill the locator of a page; returns the layer it shows, to be kept alive with the layout.

    subject: what all pages together cover, in `crs`; outside the agency's territory the locator shows just that.
    mark: a layer drawn above the territory.
    """
    drawn = layout.itemById(f"{PREFIX}situation")
    main = layout.itemById(MAIN_MAP)
    if not isinstance(drawn, QgsLayoutItemMap) or not isinstance(main, QgsLayoutItemMap):
        return None
    layer = territory_layer(tokens)
    around = transformed(layer.extent(), layer.crs(), crs, layout.project() or QgsProject())
    if not around.contains(subject.center()):
        layer = _outlined(_memory("territoire", crs, [QgsGeometry.fromRect(subject)]), tokens)
        around = QgsRectangle(subject)
    around.scale(ROOM)
    frame(drawn, tokens)
    drawn.setCrs(crs)
    drawn.setLayers([layer] if mark is None else [mark, layer])
    drawn.setKeepLayerSet(True)
    drawn.zoomToExtent(around)
    _add_overview(drawn, main, tokens)
    return layer


def _add_overview(drawn: QgsLayoutItemMap, main: QgsLayoutItemMap, tokens: Tokens) -> None:
    overview = QgsLayoutItemMapOverview("page", drawn)
    overview.setLinkedMap(main)
    look = {"style": "no", "outline_color": tokens.colour("rouge"), "outline_width": "0.7", "joinstyle": "miter"}
    overview.setFrameSymbol(QgsFillSymbol.createSimple(look))
    drawn.overviews().addOverview(overview)
