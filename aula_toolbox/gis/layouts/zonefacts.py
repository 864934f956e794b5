"""Zones of a map as they are in the data: whether they are a partition, and whether they follow the parcels.

Method: docs/design/maps.md#checks
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ...core import reference
from ...core.maps.facts import ZoningFacts
from ...core.maps.plu.offsets import SHIFTED, figures
from ...core.maps.plu.zones import OVERLAP
from ...core.maps.styles import recognised
from ..plu.offsets import measure_edges
from ..plu.partition import FoundPlace, places_of
from ..vector.geometry import area_of
from ..vector.repair import valid
from .layers import is_metric, table_name, transformed, zone_field

PARCELS, PARCELS_NAME, MOST_PARCELS = "parcelles", "Parcelles", 20_000
Memory = dict[str, list[FoundPlace]]


def zoning_facts(
    layer: QgsMapLayer,
    shown: Sequence[QgsMapLayer],
    extent: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    project: QgsProject,
    memory: Memory,
) -> ZoningFacts | None:
    """Overlaps and gaps of a layer of zones, and the edges that the map shows against the parcels that it shows.

    memory: what was found in a layer of the same run, so that the pages of an atlas ask once. None for other layers.
    """
    if not isinstance(layer, QgsVectorLayer) or not zone_field(layer) or not is_metric(crs):
        return None
    limits = reference.constants("plu_seuils")
    if layer.id() not in memory:
        shapes = _shapes(layer, crs, project)
        memory[layer.id()] = places_of(shapes, [""] * len(shapes), limits, _silent)
    places = [one.place for one in memory[layer.id()] if one.place.area_m2 >= limits["recouvrement_visible"]]
    overlaps = sum(one.kind == OVERLAP for one in places)
    off = _beside(layer, shown, extent, crs, project, limits)
    return ZoningFacts(overlaps, len(places) - overlaps, sum(one.area_m2 for one in places), off)


def _silent(share: float) -> None:
    """Nobody waits for this measure."""


def _shapes(
    layer: QgsVectorLayer,
    crs: QgsCoordinateReferenceSystem,
    project: QgsProject,
    within: QgsRectangle | None = None,
) -> list[QgsGeometry]:
    """The shapes of a layer in a CRS, repaired; those that cannot be are empty. within: in the layer's CRS."""
    request = QgsFeatureRequest().setNoAttributes()
    if within is not None:
        request.setFilterRect(within)
    turn = QgsCoordinateTransform(layer.crs(), crs, project)
    found = []
    for feature in layer.getFeatures(request):
        shape = QgsGeometry(feature.geometry())
        if not turn.isShortCircuited():
            shape.transform(turn)
        whole, _ = valid(shape) if not shape.isEmpty() else (None, False)
        found.append(whole if whole is not None else QgsGeometry())
    return found


def _beside(
    zones: QgsVectorLayer,
    shown: Sequence[QgsMapLayer],
    extent: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    project: QgsProject,
    limits: dict[str, float],
) -> float:
    """Length of the edges on the map that lie beside the parcels (m); 0 without parcels, or with too many."""
    parcels = next((layer for layer in shown if _is_parcels(layer)), None)
    if parcels is None:
        return 0.0
    around = _shapes(parcels, crs, project, transformed(extent, crs, parcels.crs(), project))
    if not 0 < len(around) <= MOST_PARCELS:
        return 0.0
    frame = QgsGeometry.fromRect(extent)
    near = _shapes(zones, crs, project, transformed(extent, crs, zones.crs(), project))
    # where the frame cuts a zone is no edge of it: such pieces lie on the frame itself, at no distance
    seen = [shape.intersection(frame) for shape in near]
    found = measure_edges([shape for shape in seen if area_of(shape) > 0], [*around, frame], limits, _silent)
    told = figures(found.distance_m, found.length_m, limits)
    return next((one.length_m for one in told.shares if one.name == SHIFTED), 0.0)


def _is_parcels(layer: QgsMapLayer) -> bool:
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return False
    return layer.name() == PARCELS_NAME or recognised(layer.fields().names(), "polygone", table_name(layer)) == PARCELS
