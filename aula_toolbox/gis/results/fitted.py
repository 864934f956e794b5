"""Geometries made to be of the type that their layer declares: files hold points and lines among polygons."""

from __future__ import annotations

from qgis.core import Qgis, QgsFeatureRequest, QgsGeometry, QgsWkbTypes

from ..vector.repair import same_kind
from ..vector.sources import Source

_READ_AS_IS = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
_SINGLE = (Qgis.WkbType.Polygon, Qgis.WkbType.LineString, Qgis.WkbType.Point)


def fitted(geometry: QgsGeometry, kind: Qgis.WkbType) -> QgsGeometry | None:
    """A geometry as a layer of a type can hold it: several parts where it declares several, chords for curves.

    Of a collection, the parts of that kind; None when nothing of the geometry is of that kind. Z and M are left to
    the provider, which adds or drops them.
    """
    found, wanted = geometry.wkbType(), QgsWkbTypes.geometryType(kind)
    if found == kind or geometry.isNull() or wanted in (Qgis.GeometryType.Unknown, Qgis.GeometryType.Null):
        return geometry
    shape = QgsGeometry(geometry)
    if QgsWkbTypes.geometryType(found) != wanted:
        shape = same_kind(shape, wanted)
        if shape.isNull():
            return None
    if QgsWkbTypes.isCurvedType(shape.wkbType()) and not QgsWkbTypes.isCurvedType(kind):
        shape = QgsGeometry(shape.constGet().segmentize())
    if QgsWkbTypes.isMultiType(kind):
        shape.convertToMultiType()
    elif QgsWkbTypes.isMultiType(shape.wkbType()) and shape.constGet().partCount() == 1:
        shape.convertToSingleType()
    return shape


def kind_of(source: Source) -> Qgis.WkbType:
    """The type that a layer with the geometries of a source must declare: that of the source, which may lie.

    A file may hold polygons of several parts in a layer of simple ones (QGIS takes the type of the first it meets).
    """
    kind = source.features.wkbType()
    flat = QgsWkbTypes.flatType(kind)
    if flat not in _SINGLE:
        return kind
    wanted, request = QgsWkbTypes.geometryType(kind), QgsFeatureRequest().setNoAttributes()
    for feature in source.features.getFeatures(request, _READ_AS_IS):
        geometry = feature.geometry()
        if geometry.wkbType() == kind or geometry.isNull():
            continue
        shape = same_kind(geometry, wanted)
        if not shape.isNull() and QgsWkbTypes.isMultiType(shape.wkbType()) and shape.constGet().partCount() > 1:
            return QgsWkbTypes.multiType(kind)
    return kind
