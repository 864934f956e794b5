"""Small questions and answers on geometries, and the union of a few."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qgis.core import Qgis, QgsGeometry, QgsGeometryEngine, QgsSpatialIndex, QgsWkbTypes

from ...core.errors import AulaError

POLYGON = Qgis.GeometryType.Polygon
SLIVER_M2 = 0.01


def index_of(geometries: Iterable[QgsGeometry | None]) -> QgsSpatialIndex:
    """A spatial index of geometries by their position."""
    index = QgsSpatialIndex()
    for row, geometry in enumerate(geometries):
        if geometry is not None and not geometry.isNull():
            index.addFeature(row, geometry.boundingBox())
    return index


def engine_of(geometry: QgsGeometry) -> QgsGeometryEngine:
    """A prepared engine: many questions on one geometry. Keep the geometry alive as long as the engine."""
    engine = QgsGeometry.createGeometryEngine(geometry.constGet())
    engine.prepareGeometry()
    return engine


def polygons_of(geometry: QgsGeometry, least_m2: float = 0.0) -> list[QgsGeometry]:
    """The single polygons of any geometry; lines and points left by a repair or an overlay have no area."""
    if geometry.isNull() or geometry.isEmpty():
        return []
    if QgsWkbTypes.isSingleType(geometry.wkbType()) and geometry.type() == POLYGON:
        parts = [geometry]
    else:
        parts = [part for part in geometry.asGeometryCollection() if part.type() == POLYGON]
        parts = [single for part in parts for single in (part.asGeometryCollection() if part.isMultipart() else [part])]
    return [part for part in parts if part.area() > least_m2]


def areal(geometry: QgsGeometry) -> QgsGeometry:
    """The polygons of a geometry as one multipolygon (null when there are none)."""
    parts = polygons_of(geometry)
    return QgsGeometry.collectGeometry(parts) if parts else QgsGeometry()


def area_of(geometry: QgsGeometry) -> float:
    """Area in m2, 0 for a null or empty geometry."""
    return 0.0 if geometry.isNull() or geometry.isEmpty() else float(geometry.area())


def union(geometries: Sequence[QgsGeometry]) -> QgsGeometry:
    """The union of polygons. Raises E_UNION when it loses what it was given.

    For a few zones. Polygons of a cover are brought together by its outlines, which cannot lose anything.
    """
    if not len(geometries):
        return QgsGeometry()
    whole = areal(QgsGeometry.unaryUnion(list(geometries)))
    largest = max(geometry.area() for geometry in geometries)
    if whole.isNull() or whole.area() < largest * (1.0 - 1e-6):
        raise AulaError(
            "Union of {count} polygons gave nothing: geometries could not be repaired. Repair the layer "
            "(Fix geometries), or draw these polygons again.",
            "E_UNION",
            count=len(geometries),
        )
    return whole
