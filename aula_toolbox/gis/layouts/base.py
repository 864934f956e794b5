"""A base map without a network: water, woods, roads, railways and buildings of the data of the territory.

Files are known by their fields and tables, as any layer; each scale shows what it can bear. What is missing is left
out.

Method: docs/design/maps.md#base
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsProviderSublayerDetails,
    QgsRectangle,
    QgsVectorLayer,
)

from ...core.errors import AulaError
from ...core.maps.base import BASE_LINES, BASE_STYLES, base_condition
from ...core.maps.styles import recognised
from ...core.maps.styles import styles as library
from ..results import products
from . import layers
from .legend_facts import is_opaque
from .styles import GEOMETRIES

ENDINGS = (".gpkg", ".shp")
MOST_FILES = 400  # a folder of a whole department has fewer
MOST_DRAWN = 200_000
IGN = "IGN, BD TOPO"
FILLED = 0.3  # of the extent: above that share a layer of surfaces fills the map


def base_layers(
    place: Path, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, denominator: float, lines_only: bool
) -> list[QgsVectorLayer]:
    """The layers of a base inside an extent, first on top, dressed pale; copies in memory, of what the scale shows.

    lines_only: for a map of filled units, over which only lines lie.

    Raises AulaError E_BASE when the place holds nothing of a base.
    """
    wanted = BASE_LINES if lines_only else BASE_STYLES
    found: dict[str, list[QgsVectorLayer]] = {}
    known = False
    for layer in _opened(place):
        geometry = GEOMETRIES.get(layer.geometryType(), "")
        style = recognised(layer.fields().names(), geometry, layers.table_name(layer))
        known = known or style in BASE_STYLES
        condition = base_condition(style, denominator) if style in wanted else None
        if condition is not None:
            copy = _seen(layer, extent, crs, condition)
            if copy is not None:
                found.setdefault(style, []).append(_dressed(copy, layer, style))
    if not known:
        raise AulaError(
            "{folder}: no water, woods, roads, railways or buildings of BD TOPO were found there.",
            "E_BASE",
            folder=place.name,
        )
    return [layer for style in wanted for layer in found.get(style, ())]


def _opened(place: Path) -> Iterator[QgsVectorLayer]:
    files = [place] if place.is_file() else sorted(path for path in place.rglob("*") if path.suffix.lower() in ENDINGS)
    for path in files[:MOST_FILES]:
        for one in QgsProviderRegistry.instance().querySublayers(str(path)):
            if one.type() == Qgis.LayerType.Vector:
                layer = one.toLayer(QgsProviderSublayerDetails.LayerOptions(QgsProject().transformContext()))
                if isinstance(layer, QgsVectorLayer) and layer.isValid() and layer.isSpatial():
                    yield layer


def _seen(
    layer: QgsVectorLayer, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, condition: str
) -> QgsVectorLayer | None:
    """What an extent shows of a layer, in memory; None for nothing."""
    inside = layers.transformed(extent, crs, layer.crs(), QgsProject())
    if inside.isEmpty():
        return None
    request = QgsFeatureRequest().setFilterRect(inside).setLimit(MOST_DRAWN)
    if condition:
        request.setFilterExpression(condition)
    copy = layer.materialize(request)
    return copy if copy is not None and copy.featureCount() > 0 else None


def _dressed(copy: QgsVectorLayer, layer: QgsVectorLayer, style: str) -> QgsVectorLayer:
    copy.setName(library()[style][0].label)
    products.load_style(copy, f"{style}.qml")
    copy.setLabelsEnabled(False)
    copy.setCustomProperty(layers.GROUND, True)
    copy.setCustomProperty(f"{layers.PROPERTY}source", layers.citation(layer) or IGN)
    return copy


def fills(shown: Sequence[QgsMapLayer], extent: QgsRectangle) -> bool:
    """True for a map whose first surfaces, limits apart, cover it: a choropleth, zones, land cover."""
    for layer in shown:
        if not isinstance(layer, QgsVectorLayer) or layers.is_limit(layer) or layers.is_ground(layer):
            continue
        if layer.geometryType() != Qgis.GeometryType.Polygon:
            return False
        entries = layer.renderer().legendSymbolItems() if layer.renderer() else []  # a symbol dies with its entry
        if not any(entry.symbol() is not None and is_opaque(entry.symbol()) for entry in entries):
            return False
        request = QgsFeatureRequest().setFilterRect(extent).setNoAttributes().setLimit(MOST_DRAWN)
        whole = sum(feature.geometry().area() for feature in layer.getFeatures(request) if feature.hasGeometry())
        return bool(whole >= FILLED * extent.width() * extent.height())
    return False


def with_base(shown: Sequence[QgsMapLayer], base: Sequence[QgsVectorLayer], lines_only: bool) -> list[QgsMapLayer]:
    """The layers of a map with their base: below, or its lines above the units that they fill."""
    return [*base, *shown] if lines_only else [*shown, *base]
