"""The ground of a map: the territory stands out in white from a grey outside."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsMapLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ...core.maps.tokens import Tokens
from ..vector.memory import fill
from .layers import is_base, is_limit, zone_field
from .situation import dressing

MOST_DISSOLVED = 2000  # features: more would take longer than drawing them


def ground(shown: Sequence[QgsMapLayer], tokens: Tokens) -> QgsVectorLayer | None:
    """Communes, EPCI or zones of a map in plain white, to lie below everything; None without, or with a base map."""
    if any(is_base(layer) for layer in shown):
        return None
    limits = next((layer for layer in shown if is_limit(layer) or zone_field(layer)), None)
    if limits is None:
        return None
    white = _dissolved(limits) or limits.clone()
    white.setLabelsEnabled(False)
    white.setRenderer(
        QgsSingleSymbolRenderer(
            QgsFillSymbol.createSimple(
                {"color": tokens.colour("papier"), "outline_color": tokens.colour("papier"), "outline_width": "0.1"}
            )
        )
    )
    return dressing(white)


def _dissolved(limits: QgsVectorLayer) -> QgsVectorLayer | None:
    """All of a layer as one shape: an atlas then draws its edge alone on each page. None where that is not one."""
    if not 0 < limits.featureCount() <= MOST_DISSOLVED:
        return None
    whole = QgsGeometry.unaryUnion([feature.geometry() for feature in limits.getFeatures()])
    if whole.isEmpty() or whole.type() != Qgis.GeometryType.Polygon:
        return None
    whole.convertToMultiType()
    made = QgsVectorLayer("MultiPolygon", limits.name(), "memory")
    made.setCrs(limits.crs())
    feature = QgsFeature()
    feature.setGeometry(whole)
    return fill(made, [feature])
