"""The ground of a map: the territory stands out in white from a grey outside."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsFillSymbol, QgsMapLayer, QgsSingleSymbolRenderer, QgsVectorLayer

from ...core.maps.tokens import Tokens
from .layers import is_base, is_limit
from .situation import dressing


def ground(shown: Sequence[QgsMapLayer], tokens: Tokens) -> QgsVectorLayer | None:
    """The communes or EPCI of a map in plain white, to lie below everything; None without them, or with a base map."""
    if any(is_base(layer) for layer in shown):
        return None
    limits = next((layer for layer in shown if is_limit(layer)), None)
    if limits is None:
        return None
    white = limits.clone()
    white.setLabelsEnabled(False)
    white.setRenderer(
        QgsSingleSymbolRenderer(
            QgsFillSymbol.createSimple(
                {"color": tokens.colour("papier"), "outline_color": tokens.colour("papier"), "outline_width": "0.1"}
            )
        )
    )
    return dressing(white)
