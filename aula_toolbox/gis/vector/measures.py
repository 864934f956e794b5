"""Planar measures of geometries: areas, perimeters, inner points, repaired where invalid."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
from osgeo import ogr
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext, QgsPointXY

from ...core.outlines import OutlineBlock, outlines
from .repair import quiet, repaired_wkb

AREA = "area_m2"
PERIMETER = "perimeter_m"
INNER_POINT = "inner_point"
CENTRE = "centre"
MEASURES = (AREA, PERIMETER, INNER_POINT, CENTRE)
Locate = Callable[[ogr.Geometry], "tuple[float, float]"]
_COLLECTIONS = (
    ogr.wkbGeometryCollection,
    ogr.wkbGeometryCollection25D,
    ogr.wkbGeometryCollectionM,
    ogr.wkbGeometryCollectionZM,
)


@dataclass
class Measured:
    """Planar measures, one value a row, in the metres of the measuring CRS.

    What was not asked for is NaN. Rows without geometry have area 0 and are `missing`;
    rows whose geometry was invalid were measured after repair and are `repaired`.
    """

    area_m2: np.ndarray
    perimeter_m: np.ndarray
    x_m: np.ndarray
    y_m: np.ndarray
    missing: np.ndarray
    repaired: np.ndarray


def measure(
    wkbs: Iterable[bytes | None], count: int, wanted: Iterable[str], progress: Callable[[float], None]
) -> Measured:
    """Measure `count` geometries given as WKB in a metric CRS.

    wanted: any of MEASURES. A point surely inside (INNER_POINT) costs several times an area; where a few metres
    do not matter, CENTRE is the middle of the bounding box. Points and lines have area 0.
    """
    wanted = set(wanted)
    with_perimeter = PERIMETER in wanted
    locate = _inner_point if INNER_POINT in wanted else _centre if CENTRE in wanted else None
    result = Measured(
        np.zeros(count),
        np.full(count, 0.0 if with_perimeter else np.nan),
        np.full(count, np.nan),
        np.full(count, np.nan),
        np.zeros(count, bool),
        np.zeros(count, bool),
    )
    blobs = list(wkbs)
    left = np.ones(len(blobs), bool)
    if locate is not _inner_point:
        for block in outlines(blobs):
            left[block.rows] = ~block.is_simple
            _keep(result, block, with_perimeter, locate is not None)
            progress(1.0 - left.sum() / max(count, 1))
    rows = np.flatnonzero(left).tolist()
    with quiet():
        for done, row in enumerate(rows):
            if not done % 5000:
                progress(1.0 - (len(rows) - done) / max(count, 1))
            _measure_one(result, row, blobs[row], with_perimeter, locate)
    return result


def _keep(result: Measured, block: OutlineBlock, with_perimeter: bool, with_place: bool) -> None:
    """What was measured of the simple ones of a block."""
    rows = block.rows[block.is_simple]
    result.area_m2[rows] = block.area_m2[block.is_simple]
    if with_perimeter:
        result.perimeter_m[rows] = block.perimeter_m[block.is_simple]
    if with_place:
        result.x_m[rows], result.y_m[rows] = block.x_m[block.is_simple], block.y_m[block.is_simple]


def _measure_one(result: Measured, row: int, wkb: bytes | None, with_perimeter: bool, locate: Locate | None) -> None:
    geometry = ogr.CreateGeometryFromWkb(wkb) if wkb else None
    if geometry is not None and geometry.GetGeometryType() in _COLLECTIONS:
        geometry = _surfaces(geometry)
    # what has an area is not empty: most rows are spared the question
    area = 0.0 if geometry is None else geometry.GetArea()
    if geometry is None or (area == 0 and geometry.IsEmpty()):
        result.missing[row] = True
        return
    if not geometry.IsValid():
        result.repaired[row] = True
        fixed = repaired_wkb(bytes(geometry.ExportToWkb()))
        geometry = ogr.CreateGeometryFromWkb(fixed) if fixed else None
        if geometry is None:
            return
        area = geometry.GetArea()
    result.area_m2[row] = area
    if with_perimeter:
        boundary = geometry.Boundary()
        result.perimeter_m[row] = boundary.Length() if boundary is not None else 0.0
    if locate is not None:
        result.x_m[row], result.y_m[row] = locate(geometry)


def _surfaces(collection: ogr.Geometry) -> ogr.Geometry:
    """The polygons of a collection, whose points and lines say nothing of a surface; itself without any."""
    polygons = ogr.Geometry(ogr.wkbMultiPolygon)
    for part in (collection.GetGeometryRef(number) for number in range(collection.GetGeometryCount())):
        flat = ogr.ForceToMultiPolygon(part.Clone()) if part.GetDimension() == 2 else None
        for number in range(flat.GetGeometryCount() if flat is not None else 0):
            polygons.AddGeometry(flat.GetGeometryRef(number))
    return polygons if polygons.GetGeometryCount() else collection


def _inner_point(geometry: ogr.Geometry) -> tuple[float, float]:
    inside = geometry.PointOnSurface() if geometry.GetDimension() == 2 else geometry.Centroid()
    return (inside.GetX(), inside.GetY()) if inside is not None and not inside.IsEmpty() else (np.nan, np.nan)


def _centre(geometry: ogr.Geometry) -> tuple[float, float]:
    west, east, south, north = geometry.GetEnvelope()
    return (west + east) / 2, (south + north) / 2


def transform_points(
    x: np.ndarray, y: np.ndarray, source: str, target: str, context: QgsCoordinateTransformContext
) -> tuple[np.ndarray, np.ndarray]:
    """Points of one CRS in another, both given by authority id such as `EPSG:2154`."""
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(source), QgsCoordinateReferenceSystem(target), context
    )
    points = [transform.transform(QgsPointXY(float(a), float(b))) for a, b in zip(x, y)]
    return np.array([point.x() for point in points]), np.array([point.y() for point in points])
