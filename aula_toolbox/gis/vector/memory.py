"""Layers in memory are filled in one place: what the provider refused is told, never missing in silence."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsFeature, QgsVectorLayer

from ...core.errors import AulaError


def fill(layer: QgsVectorLayer, features: Sequence[QgsFeature], code: str = "E_MEMORY") -> QgsVectorLayer:
    """Add features to a layer in memory, all of them. Raises `code` with the provider's reason when one is refused."""
    provider = layer.dataProvider()
    before = provider.featureCount()
    is_added, _ = provider.addFeatures(list(features))
    if not is_added or provider.featureCount() - before != len(features):
        raise AulaError(
            "{layer}: {count} features could not be put in memory: {reason}",
            code,
            layer=layer.name(),
            count=len(features) - max(0, provider.featureCount() - before),
            reason=provider.lastError() or "?",
        )
    layer.updateExtents()
    return layer
