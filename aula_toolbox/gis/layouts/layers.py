"""What a printed layer says of itself: its source, its extent, its limits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QPainter

from ...core.maps import zoning
from ...core.maps.facts import ShownLayer
from ...core.maps.mentions import month_year
from ...core.maps.styles import recognised
from ...core.maps.thresholds import thresholds
from ..vector.naming import table_name
from ..vector.sources import attribute_text

LAMBERT93 = "EPSG:2154"
# online services drawn as a background: their licence always asks for a mention
BASE_PROVIDERS = {"wms", "arcgismapserver", "vectortile", "xyzvectortiles"}
DRESSING = "habillage"
LIMITS = ("communes", "epci")
PLAIN = QPainter.CompositionMode.CompositionMode_SourceOver
PROPERTY = "aula/"
KEYED = f"{PROPERTY}key"
GROUND = f"{PROPERTY}fond"


def is_dressing(layer: QgsMapLayer) -> bool:
    """True for a layer of the page itself (veil, locator): it is no data, so it has no legend and no source."""
    return layer.customProperty(f"{PROPERTY}role", "") == DRESSING


def is_keyed(layer: QgsMapLayer) -> bool:
    """True for a layer whose legend is the key of a thematic map, which is no legend of QGIS."""
    return bool(layer.customProperty(KEYED, False))


def prints_labels(layer: QgsMapLayer) -> bool:
    """True for a layer whose names are printed, not only kept free of others."""
    if not isinstance(layer, QgsVectorLayer) or not layer.labelsEnabled() or layer.labeling() is None:
        return False
    labeling = layer.labeling()
    return not isinstance(labeling, QgsVectorLayerSimpleLabeling) or labeling.settings().drawLabels


def is_ground(layer: QgsMapLayer) -> bool:
    """True for a layer that this toolbox drew as background: roads, water, woods, buildings under a subject."""
    return bool(layer.customProperty(GROUND, False))


def is_base(layer: QgsMapLayer) -> bool:
    """True for an online base map."""
    return layer.providerType() in BASE_PROVIDERS or layer.type() == Qgis.LayerType.VectorTile


def is_ours(layer: QgsMapLayer) -> bool:
    """True for a result of this toolbox."""
    return any(line.startswith("aula:") for line in layer.metadata().history())


def citation(layer: QgsMapLayer) -> str:
    """The source of a layer as it is printed; empty when nobody wrote it."""
    own = str(layer.customProperty(f"{PROPERTY}source", "") or "").strip()
    return own or _metadata_citation(layer) or layer.serverProperties().attribution().strip() or _own_citation(layer)


def _own_citation(layer: QgsMapLayer) -> str:
    """A result of this toolbox cites what it was made of, from the provenance in its metadata, then the computation."""
    history = layer.metadata().history()
    inputs = [line.split(" = ", 1)[1] for line in history if line.startswith("input ") and " = " in line]
    if not (is_ours(layer) and inputs):
        return ""
    year = next((line[:4] for line in history if line[:4].isdigit()), "")
    return " ; ".join((*dict.fromkeys(inputs), f"calcul AULA {year}".strip()))


def _metadata_citation(layer: QgsMapLayer) -> str:
    """Producer, title and date of the layer's metadata: « Cerema, Cartofriches, octobre 2022 »."""
    metadata = layer.metadata()
    producers = [name for name in metadata.rights() if name.strip()]
    if not producers:
        return ""
    return ", ".join([*producers, *([metadata.title()] if metadata.title() else []), *_metadata_date(layer)])


def _metadata_date(layer: QgsMapLayer) -> list[str]:
    metadata = layer.metadata()
    for kind in (Qgis.MetadataDateType.Revised, Qgis.MetadataDateType.Published, Qgis.MetadataDateType.Created):
        moment = metadata.dateTime(kind)
        if moment.isValid():
            return [month_year(moment.date().toPyDate())]
    return []


def transformed(
    box: QgsRectangle, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem, project: QgsProject
) -> QgsRectangle:
    """A rectangle in another CRS; empty when it cannot be drawn there."""
    try:
        return QgsCoordinateTransform(source, target, project).transformBoundingBox(box)
    except QgsCsException:
        return QgsRectangle()


def layer_extent(layer: QgsMapLayer, crs: QgsCoordinateReferenceSystem, project: QgsProject) -> QgsRectangle:
    """The extent of a layer in the map's CRS."""
    if isinstance(layer, QgsVectorLayer):
        layer.updateExtents()
    return transformed(layer.extent(), layer.crs(), crs, project)


def is_limit(layer: QgsMapLayer) -> bool:
    """True for the communes or the EPCI, which locate what a map is about."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return False
    geometry = "polygone" if layer.geometryType() == Qgis.GeometryType.Polygon else ""
    return recognised(layer.fields().names(), geometry, table_name(layer)) in LIMITS


def page_extent(layers: Sequence[QgsMapLayer], crs: QgsCoordinateReferenceSystem, project: QgsProject) -> QgsRectangle:
    """What a map shows when no extent is given: all that it is about, limits of communes and EPCI apart.

    A layer much larger than the one on top (a region below the sites of a town) does not count. Without vector layers
    it is the extent of the top layer.
    """
    data = [layer for layer in layers if not is_dressing(layer) and layer.isValid()]
    vectors = [layer for layer in data if isinstance(layer, QgsVectorLayer) and layer.isSpatial()]
    subject = [layer for layer in vectors if not is_limit(layer)]
    for layer in [*(subject or vectors), *data]:
        extent = layer_extent(layer, crs, project)
        if not extent.isNull() and extent.isFinite():
            return _with_others(extent, [layer_extent(other, crs, project) for other in subject])
    return QgsRectangle()


def _with_others(top: QgsRectangle, others: Sequence[QgsRectangle]) -> QgsRectangle:
    whole = QgsRectangle(top)
    most = thresholds()["etendue_sujet"] * max(top.width(), top.height(), thresholds()["etendue_minimale"])
    for extent in others:
        if not extent.isNull() and extent.isFinite() and max(extent.width(), extent.height()) <= most:
            whole.combineExtentWith(extent)
    return whole


def is_inside_area(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, project: QgsProject) -> bool:
    """True for a rectangle that touches the area a CRS is made for."""
    if extent.isNull() or not extent.isFinite():
        return False
    area = crs.bounds()
    degrees = transformed(extent, crs, QgsCoordinateReferenceSystem("EPSG:4326"), project)
    return area.isNull() or (not degrees.isNull() and area.intersects(degrees))


def is_metric(crs: QgsCoordinateReferenceSystem) -> bool:
    """True where a scale is true: projected, in metres, and not Web Mercator."""
    return (
        crs.isValid()
        and not crs.isGeographic()
        and crs.mapUnits() == Qgis.DistanceUnit.Meters
        and crs.authid() != "EPSG:3857"
    )


def map_crs(project: QgsProject | None, layers: Iterable[QgsMapLayer]) -> QgsCoordinateReferenceSystem:
    """The CRS of a printed map: the project's if its scale is true, else the first layer's, else Lambert-93."""
    candidates = [project.crs()] if project is not None else []
    candidates += [layer.crs() for layer in layers if not is_base(layer)]
    return next((crs for crs in candidates if is_metric(crs)), QgsCoordinateReferenceSystem(LAMBERT93))


def features_in(
    layer: QgsMapLayer, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, project: QgsProject
) -> int | None:
    """1 when a layer has something to draw in the extent, 0 when not, None when it cannot be asked."""
    inside = transformed(extent, crs, layer.crs(), project)
    if not isinstance(layer, QgsVectorLayer):
        return None if is_base(layer) or inside.isNull() else int(layer.extent().intersects(inside))
    if not layer.isSpatial():
        return 0
    request = QgsFeatureRequest().setFilterRect(inside).setLimit(1).setNoAttributes()
    return sum(1 for _ in layer.getFeatures(request))


def effects(layer: QgsMapLayer) -> str:
    """What vector output would lose of a layer: its opacity, its blend mode, its effects; empty when nothing."""
    told = []
    if layer.opacity() < 1.0:
        told.append(f"{layer.opacity() * 100:.0f} %")
    if layer.blendMode() != PLAIN:
        told.append("mélange")
    if isinstance(layer, QgsVectorLayer):
        renderer = layer.renderer()
        effect = renderer.paintEffect() if renderer is not None else None
        if layer.featureBlendMode() != PLAIN:
            told.append("mélange")
        if effect is not None and effect.enabled() and not _is_plain(effect):
            told.append("effets")
    return ", ".join(dict.fromkeys(told))


def _is_plain(effect: Any) -> bool:
    """True for an effect that only draws the symbol."""
    if effect.type() == "effectStack":
        return all(
            _is_plain(part) for part in (effect.effect(rank) for rank in range(effect.count())) if part.enabled()
        )
    return bool(effect.type() == "drawSource")


def is_raw_name(text: str, layer: QgsMapLayer) -> bool:
    """True for a name of the database left in a legend: `fid`, `ocsge_cs_clean`."""
    words = {table_name(layer), *(layer.fields().names() if isinstance(layer, QgsVectorLayer) else ())}
    return text in words and (text == "fid" or re.search(r"_|\d", text) is not None)


def zone_field(layer: QgsMapLayer) -> str:
    """The zone type of a CNIG zoning layer, whatever its case; empty for another layer."""
    if not isinstance(layer, QgsVectorLayer):
        return ""
    return next((name for name in layer.fields().names() if name.casefold() == "typezone"), "")


def shown_layer(
    layer: QgsMapLayer, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, project: QgsProject
) -> ShownLayer:
    """The facts of a layer of a map."""
    valid = layer.isValid()
    kind = "base" if is_base(layer) else "vector" if isinstance(layer, QgsVectorLayer) else "raster"
    zones = zone_field(layer) if valid else ""
    return ShownLayer(
        layer.name(),
        kind,
        citation(layer),
        is_ours=is_ours(layer),
        is_valid=valid,
        count=features_in(layer, extent, crs, project) if valid else 0,
        effects=effects(layer) if valid else "",
        finest=finest_scale(layer),
        catalogue_state=str(layer.customProperty(f"{PROPERTY}state", "") or ""),
        is_zoning=bool(zones),
        has_labels=prints_labels(layer),
        outside_values=outside_zones(layer, zones) if zones else (),
    )


def finest_scale(layer: QgsMapLayer) -> float:
    """The finest denominator a layer may be read at: its own statement, or that of generalised communes."""
    stated = layer.customProperty(f"{PROPERTY}finest_scale", 0)
    if stated:
        return float(stated)
    generalised = "contours" in citation(layer).casefold() and "insee" in citation(layer).casefold()
    return thresholds()["limite_communes"] if generalised else 0.0


def outside_zones(layer: QgsVectorLayer, field: str) -> tuple[str, ...]:
    """Zone types of a layer that the national standard does not know."""
    values = {attribute_text(value) for value in layer.uniqueValues(layer.fields().indexOf(field))}
    return tuple(sorted(value for value in values if value and value not in zoning.standard()))
