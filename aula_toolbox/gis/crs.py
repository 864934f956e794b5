"""Where a layer lies, and whether its metres are metres: CRS that are missing, wrong or no measure of the ground."""

from __future__ import annotations

import math

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsPointXY,
    QgsRectangle,
)

METRIC = QgsCoordinateReferenceSystem("EPSG:2154")
_DEGREES = QgsCoordinateReferenceSystem("EPSG:4326")
#: systems in which French layers are delivered, the likeliest first
USUAL = ("EPSG:2154", "EPSG:4326", "EPSG:3857", *(f"EPSG:{code}" for code in range(3942, 3951)), "EPSG:27572")
#: metropolitan France in degrees, with its sea
FRANCE = QgsRectangle(-6.0, 41.0, 10.5, 51.6)
#: width of the area of use of a system that fits everywhere
_WORLD_DEGREES = 90.0
#: how far a unit of the CRS may be from a metre of ground, and how far outside its area of use a layer may lie
SCALE_TOLERANCE, MARGIN_DEGREES = 0.01, 1.0


def is_lambert93(crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether a CRS is Lambert-93, under its EPSG or IGNF name or as a bare definition (shapefiles of the PLU)."""
    if crs == METRIC or crs.authid() in ("EPSG:2154", "IGNF:LAMB93", "IGNF:RGF93LAMB93"):
        return True
    if not crs.isValid() or crs.isGeographic():
        return False
    there = QgsCoordinateTransform(crs, METRIC, QgsCoordinateTransformContext())
    try:
        moved = [there.transform(QgsPointXY(x, y)) for x, y in ((690_000, 7_040_000), (340_000, 6_290_000))]
    except QgsCsException:
        return False
    return all(
        math.hypot(a.x() - x, a.y() - y) < 0.5 for a, (x, y) in zip(moved, ((690_000, 7_040_000), (340_000, 6_290_000)))
    )


def is_metric(crs: QgsCoordinateReferenceSystem, where: QgsRectangle | None = None) -> bool:
    """Whether the unit of a projected CRS is a metre of ground, to a hundredth, in the middle of a rectangle of it.

    Web Mercator says metres and makes 1.6 of each at the latitude of Arras; feet are no metres either.
    """
    if not crs.isValid() or crs.isGeographic():
        return False
    middle = where.center() if where is not None and not where.isEmpty() else _middle(crs)
    if middle is None:
        return bool(crs.mapUnits() == Qgis.DistanceUnit.Meters)
    ruler = QgsDistanceArea()
    ruler.setSourceCrs(crs, QgsCoordinateTransformContext())
    ruler.setEllipsoid(crs.ellipsoidAcronym() or "EPSG:7030")
    step = 500.0
    try:
        ground = ruler.measureLine(QgsPointXY(middle.x() - step, middle.y()), QgsPointXY(middle.x() + step, middle.y()))
    except QgsCsException:
        return False
    return math.isfinite(ground) and abs(ground / (2 * step) - 1) <= SCALE_TOLERANCE


def _middle(crs: QgsCoordinateReferenceSystem) -> QgsPointXY | None:
    """The middle of the area of use, or Arras where that area is the world."""
    bounds = crs.bounds()
    if bounds.isEmpty():
        return None
    place = bounds.center() if bounds.width() < 90 else QgsPointXY(2.77, 50.29)
    try:
        return QgsCoordinateTransform(_DEGREES, crs, QgsCoordinateTransformContext()).transform(place)
    except QgsCsException:
        return None


def told(crs: QgsCoordinateReferenceSystem) -> str:
    """How a CRS is named to people: its authority id, else its own name; empty without a CRS.

    The « undefined » systems of GeoPackages are how these files say that nobody gave one.
    """
    if not crs.isValid() or is_undefined(crs):
        return ""
    return str(crs.authid() or crs.description() or crs.toProj())


def is_undefined(crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether a CRS is one of the two systems by which a GeoPackage says that it has none."""
    return not crs.authid() and crs.description().lower().startswith("undefined")


def metric_crs(crs: QgsCoordinateReferenceSystem, where: QgsRectangle | None = None) -> QgsCoordinateReferenceSystem:
    """The CRS itself if its metres are metres there, else Lambert-93."""
    return crs if is_metric(crs, where) else METRIC


def suggested(crs: QgsCoordinateReferenceSystem, extent: QgsRectangle) -> str:
    """The metric system to reproject to: Lambert-93 in France, else the UTM zone of the middle."""
    middle = extent.center() if crs.isGeographic() else _in_degrees(crs, extent.center())
    if middle is None or FRANCE.contains(middle):
        return "EPSG:2154"
    zone = int((middle.x() + 180) // 6) + 1
    return f"EPSG:{(32600 if middle.y() >= 0 else 32700) + zone}"


def can_lie(crs: QgsCoordinateReferenceSystem, extent: QgsRectangle) -> bool:
    """Whether coordinates can be of a CRS: they fall inside its area of use, with some margin.

    An empty extent, a point at the origin and a CRS without a stated area are never refused; the « undefined » system
    of GeoPackages is none.
    """
    if extent.isNull() or not crs.isValid():
        return True
    if crs.isGeographic():
        return abs(extent.xMinimum()) <= 360 and abs(extent.xMaximum()) <= 360 and abs(extent.yMaximum()) <= 90.001
    bounds = crs.bounds()
    if bounds.isEmpty():
        return not is_undefined(crs)
    middle = _in_degrees(crs, extent.center())
    return middle is not None and bounds.buffered(MARGIN_DEGREES).contains(middle)


def doubts(crs: QgsCoordinateReferenceSystem, extent: QgsRectangle) -> tuple[str, ...]:
    """The systems that the coordinates rather are of, when they cannot be of theirs or have none; empty without doubt.

    Coordinates that fit nowhere (a plan in a local system, a sketch at the origin) are not refused: nothing better is
    known.
    """
    fits = crs.isValid() and can_lie(crs, extent) and not _is_abroad(crs, extent)
    return () if fits else likely(extent)


def _is_abroad(crs: QgsCoordinateReferenceSystem, extent: QgsRectangle) -> bool:
    """Whether a system of the whole world (web maps) puts outside France what would lie in it as Lambert-93.

    Lambert-93 of the north said to be web metres lies in the sea of the Netherlands, where nothing contradicts it.
    """
    if crs.isGeographic() or extent.isNull() or crs.bounds().width() < _WORLD_DEGREES:
        return False
    middle = _in_degrees(crs, extent.center())
    return middle is not None and not FRANCE.contains(middle) and METRIC.authid() in likely(extent)


def likely(extent: QgsRectangle) -> tuple[str, ...]:
    """The usual French systems in which an extent would lie in metropolitan France, the likeliest first."""
    found = []
    for code in USUAL:
        crs = QgsCoordinateReferenceSystem(code)
        corners = [QgsPointXY(extent.xMinimum(), extent.yMinimum()), QgsPointXY(extent.xMaximum(), extent.yMaximum())]
        if crs.isGeographic():
            inside = all(FRANCE.contains(corner) for corner in corners)
        else:
            places = [_in_degrees(crs, corner) for corner in corners]
            area = FRANCE if code in ("EPSG:2154", "EPSG:3857") else crs.bounds().buffered(MARGIN_DEGREES)
            inside = all(place is not None and area.contains(place) for place in places)
        if inside:
            found.append(code)
    return tuple(found)


def _in_degrees(crs: QgsCoordinateReferenceSystem, point: QgsPointXY) -> QgsPointXY | None:
    try:
        place = QgsCoordinateTransform(crs, _DEGREES, QgsCoordinateTransformContext()).transform(point)
    except QgsCsException:
        return None
    return place if math.isfinite(place.x()) and math.isfinite(place.y()) else None
