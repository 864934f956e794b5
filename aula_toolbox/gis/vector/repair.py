"""The one repair of the house: GEOS' structure method. A hole stays a hole, what overlaps is counted once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal, ogr
from qgis.core import Qgis, QgsGeometry, QgsWkbTypes

from ...core.messages import Notes


def repaired(geometry: QgsGeometry) -> QgsGeometry:
    """A valid geometry of the same kind; null when nothing of that kind is left (a polygon without area)."""
    kind = QgsWkbTypes.geometryType(geometry.wkbType())
    return same_kind(geometry.makeValid(Qgis.MakeValidMethod.Structure), kind)


def valid(geometry: QgsGeometry) -> tuple[QgsGeometry | None, bool]:
    """The geometry repaired if it was invalid (polygons stay polygons), None when empty; whether it was repaired.

    Curves become their chords: no format of a result, and no measure, is then in doubt. Of a collection, the parts of
    the highest dimension: its points and lines say nothing of its polygons.
    """
    if geometry.isNull() or geometry.isEmpty():
        return None, False
    if QgsWkbTypes.flatType(geometry.wkbType()) == Qgis.WkbType.GeometryCollection:
        geometry = _main_parts(geometry)
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    if geometry.isGeosValid():
        return geometry, False
    fixed = repaired(geometry)
    return (None if fixed.isNull() or fixed.isEmpty() else fixed), True


def _main_parts(collection: QgsGeometry) -> QgsGeometry:
    parts = collection.asGeometryCollection()
    main = max(part.constGet().dimension() for part in parts)
    kept = [part for part in parts if part.constGet().dimension() == main]
    return QgsGeometry.collectGeometry(kept)


def same_kind(geometry: QgsGeometry, kind: Qgis.GeometryType) -> QgsGeometry:
    """A repaired geometry without the points and lines that the repair of a polygon may leave."""
    if geometry.isNull() or QgsWkbTypes.geometryType(geometry.wkbType()) == kind:
        return geometry
    parts = [part for part in geometry.asGeometryCollection() if QgsWkbTypes.geometryType(part.wkbType()) == kind]
    return QgsGeometry.collectGeometry(parts) if parts else QgsGeometry()


@contextmanager
def quiet() -> Iterator[None]:
    """What GEOS thinks of geometries stays off the console."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def is_valid_wkb(wkb: bytes) -> bool:
    """Whether GEOS finds a geometry valid (within `quiet`)."""
    geometry = ogr.CreateGeometryFromWkb(wkb)
    return geometry is not None and bool(geometry.IsValid())


def repaired_wkb(wkb: bytes) -> bytes | None:
    """The same repair for a geometry in binary; None when nothing is left."""
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    fixed = repaired(geometry)
    return None if fixed.isNull() or fixed.isEmpty() else bytes(fixed.asWkb())


def tell_repairs(layer: str, count: int, notes: Notes, changed_m2: float | None = None) -> None:
    """Say how many geometries of a layer were repaired, and what that changed when it is known; silent for none."""
    if count and changed_m2 is None:
        notes.warn("{layer}: {count} invalid geometries repaired.", layer=layer, count=count)
    elif count:
        notes.warn(
            "{layer}: {count} invalid geometries repaired ({area:.1f} m² changed).",
            layer=layer,
            count=count,
            area=float(changed_m2),
        )
