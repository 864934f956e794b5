"""Valid geometries of a source, in the CRS asked for, with what had to be repaired told once."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle, QgsWkbTypes

from ..core.messages import Notes
from .sources import Source


def valid_geometries(source: Source, crs: QgsCoordinateReferenceSystem, notes: Notes) -> list[QgsGeometry | None]:
    """Geometries in the order of `source.read`; None where there is none or nothing is left after repair."""
    repaired = 0
    found: list[QgsGeometry | None] = []
    for feature in source.iterate(crs=crs):
        geometry = feature.geometry() if feature.hasGeometry() else None
        if geometry is not None and not geometry.isEmpty() and not geometry.isGeosValid():
            geometry = same_kind(geometry.makeValid(), QgsWkbTypes.geometryType(geometry.wkbType()))
            repaired += 1
        found.append(None if geometry is None or geometry.isNull() or geometry.isEmpty() else geometry)
    if repaired:
        notes.warn("{layer}: {count} invalid geometries repaired.", layer=source.name, count=repaired)
    missing = found.count(None)
    if missing:
        notes.warn("{layer}: {count} features without geometry.", layer=source.name, count=missing)
    return found


def same_kind(geometry: QgsGeometry, kind: QgsWkbTypes.GeometryType) -> QgsGeometry:
    """A repaired geometry without the points and lines that the repair of a polygon may leave."""
    if QgsWkbTypes.geometryType(geometry.wkbType()) == kind:
        return geometry
    parts = [part for part in geometry.asGeometryCollection() if QgsWkbTypes.geometryType(part.wkbType()) == kind]
    return QgsGeometry.collectGeometry(parts) if parts else QgsGeometry()


def known(geometries: list[QgsGeometry | None]) -> Iterator[tuple[int, QgsGeometry]]:
    """Row and geometry of those that are there."""
    for row, geometry in enumerate(geometries):
        if geometry is not None:
            yield row, geometry


def box_of(geometries: list[QgsGeometry | None]) -> QgsRectangle:
    """The rectangle around all geometries; null when there is none."""
    box = QgsRectangle()
    for _, geometry in known(geometries):
        box.combineExtentWith(geometry.boundingBox())
    return box
