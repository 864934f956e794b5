"""Tables that hold points, lines and polygons together: QGIS draws one kind a layer, so each has its own."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from osgeo import ogr
from qgis.core import Qgis, QgsFeatureRequest, QgsProviderRegistry, QgsVectorLayer, QgsWkbTypes

from ...core.messages import mark

LOCAL_PROVIDERS = ("ogr", "memory")
WORDS = {
    Qgis.GeometryType.Point: mark("points"),
    Qgis.GeometryType.Line: mark("lines"),
    Qgis.GeometryType.Polygon: mark("polygons"),
}


def families(layer: QgsVectorLayer) -> Counter[Qgis.GeometryType]:
    """How many features of each kind of geometry a layer of a file holds, whatever kind it declares."""
    if not layer.isSpatial() or layer.providerType() not in LOCAL_PROVIDERS:
        return Counter()
    request = QgsFeatureRequest().setNoAttributes()
    return Counter(one.geometry().type() for one in layer.getFeatures(request) if one.hasGeometry())


def parts(path: Path, name: str) -> list[tuple[str, Qgis.GeometryType, int]]:
    """The layers of a table of several kinds of geometry: address, kind, features; the largest first.

    Empty for a table of one kind, or without geometry.
    """
    dataset = ogr.Open(str(path))
    table = dataset.GetLayerByName(name) if dataset is not None else None
    if table is None or table.GetGeomType() != ogr.wkbUnknown:
        return []
    flags = Qgis.SublayerQueryFlag.ResolveGeometryType
    found = [
        (one.uri(), QgsWkbTypes.geometryType(one.wkbType()), int(one.featureCount()))
        for one in QgsProviderRegistry.instance().querySublayers(str(path), flags)
        if one.name() == name
    ]
    drawn = [one for one in found if one[1] in WORDS]
    return sorted(drawn, key=lambda one: -one[2]) if len(drawn) > 1 else []


def same_part(old: str, new: str) -> str:
    """The address of a new table, of the kind of geometry that an older address asks for."""
    registry = QgsProviderRegistry.instance()
    kind = registry.decodeUri("ogr", old).get("geometryType")
    if not kind:
        return new
    return registry.encodeUri("ogr", {**registry.decodeUri("ogr", new), "geometryType": kind})
