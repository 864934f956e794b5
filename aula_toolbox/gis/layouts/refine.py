"""What a layer needs at the scale of its page: objects too small for their outline, points that names must not cover.

Method: docs/design/maps.md#generalisation
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt

from ...core.maps.thresholds import thresholds
from .layers import is_ground, is_limit, zone_field
from .legend_facts import fill_colour, is_opaque

ASKED = 2000  # features whose size is asked: enough for a median


def refined(shown: Sequence[QgsMapLayer], project: QgsProject, denominator: float) -> list[QgsMapLayer]:
    """The layers of a page as its scale asks; layers of the project are copied, never changed.

    Surfaces of which most are smaller than 0.8 mm on paper lose their outline, which would be all that is seen of them,
    and are drawn a little larger in their own colour. Points keep the names of other layers off themselves.
    """
    return [_refined(layer, project, denominator) for layer in shown]


def _refined(layer: QgsMapLayer, project: QgsProject, denominator: float) -> QgsMapLayer:
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid() or is_ground(layer):
        return layer
    is_point = layer.geometryType() == Qgis.GeometryType.Point and not layer.labelsEnabled()
    is_small = not is_point and denominator > 0 and _is_small(layer, denominator)
    if not (is_point or is_small):
        return layer
    own = layer if project.mapLayer(layer.id()) is None else layer.clone()
    if is_point:
        keep_names_off(own)
    else:
        _thicken(own)
    return own


def keep_names_off(layer: QgsVectorLayer) -> None:
    """No name of the map lies over these objects; they have none of their own."""
    settings = QgsPalLayerSettings()
    settings.drawLabels = False
    settings.fieldName, settings.isExpression = "''", True
    obstacle = settings.obstacleSettings()
    obstacle.setIsObstacle(True)
    settings.setObstacleSettings(obstacle)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _is_small(layer: QgsVectorLayer, denominator: float) -> bool:
    """True when most surfaces of a layer are smaller than what is told apart on paper."""
    is_surface = layer.geometryType() == Qgis.GeometryType.Polygon
    if not is_surface or is_limit(layer) or zone_field(layer) or layer.crs().isGeographic():
        return False
    request = QgsFeatureRequest().setNoAttributes().setLimit(ASKED)
    sizes = [feature.geometry().area() ** 0.5 for feature in layer.getFeatures(request) if feature.hasGeometry()]
    return bool(sizes) and median(sizes) / denominator * 1000 < thresholds()["objet_minimal"]


def _thicken(layer: QgsVectorLayer) -> None:
    """Outlines in the colour of the fill, half as wide as the smallest object that is seen."""
    renderer = layer.renderer()
    for entry in renderer.legendSymbolItems() if renderer is not None else ():
        if isinstance(entry.symbol(), QgsFillSymbol) and is_opaque(entry.symbol()):
            symbol = entry.symbol().clone()
            first = symbol.symbolLayer(0)
            if first.layerType() == "SimpleFill" and fill_colour(symbol):
                first.setStrokeColor(first.fillColor())
                first.setStrokeStyle(Qt.PenStyle.SolidLine)
                first.setStrokeWidth(thresholds()["objet_minimal"] / 2)
                first.setStrokeWidthUnit(Qgis.RenderUnit.Millimeters)
                renderer.setLegendSymbolItem(entry.ruleKey(), symbol)
