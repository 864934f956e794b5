"""Which polygon holds each point: hundreds of thousands of points, hundreds of polygons, no temporary layer."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPoint

from .repair import valid
from .sources import Source

OUTSIDE = -1


def polygon_of_points(
    polygons: Source,
    x_m: np.ndarray,
    y_m: np.ndarray,
    crs: QgsCoordinateReferenceSystem,
    smallest: bool = False,
    progress: Callable[[float], None] = lambda share: None,
) -> np.ndarray:
    """Row of the polygon that holds each point, in the order of `polygons.read`; OUTSIDE for none.

    x_m, y_m: points in `crs`; NaN is outside. A point in several polygons, or on a shared border, goes to
    the first one, or to the smallest when `smallest`.
    """
    return holders(list(_shapes(polygons, crs)), x_m, y_m, smallest, progress)


def holders(
    shapes: list[tuple[int, float, QgsGeometry]],
    x_m: np.ndarray,
    y_m: np.ndarray,
    smallest: bool = False,
    progress: Callable[[float], None] = lambda share: None,
) -> np.ndarray:
    """The same for polygons in memory, each with its row and area."""
    order = sorted(range(len(shapes)), key=lambda row: shapes[row][1]) if smallest else range(len(shapes))
    holder = np.full(len(x_m), OUTSIDE, dtype=np.int64)
    by_x = np.argsort(x_m, kind="stable")
    sorted_x = x_m[by_x]
    for done, place in enumerate(order):
        progress(done / max(len(shapes), 1))
        row, _, shape = shapes[place]
        box = shape.boundingBox()
        first = np.searchsorted(sorted_x, box.xMinimum(), "left")
        last = np.searchsorted(sorted_x, box.xMaximum(), "right")
        near = by_x[first:last]
        near = near[(y_m[near] >= box.yMinimum()) & (y_m[near] <= box.yMaximum()) & (holder[near] == OUTSIDE)]
        holder[near[_inside(shape, x_m[near], y_m[near])]] = row
    return holder


def _shapes(polygons: Source, crs: QgsCoordinateReferenceSystem) -> Iterator[tuple[int, float, QgsGeometry]]:
    """Row, area and valid geometry of each polygon that has one."""
    for row, feature in enumerate(polygons.iterate(crs=crs)):
        geometry, _ = valid(feature.geometry())
        if geometry is not None:
            yield row, geometry.area(), geometry


def _inside(shape: QgsGeometry, x_m: np.ndarray, y_m: np.ndarray) -> np.ndarray:
    """Which points touch the shape, border included."""
    engine = QgsGeometry.createGeometryEngine(shape.constGet())
    engine.prepareGeometry()
    return np.fromiter(
        (engine.intersects(QgsPoint(x, y)) for x, y in zip(x_m.tolist(), y_m.tolist())), dtype=bool, count=len(x_m)
    )
