"""Trees in view of homes, canopy around them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle, QgsSpatialIndex

from ...core.errors import AulaError
from ...core.heat import kernels
from ...core.heat.convolution import masked_mean
from ..raster.rasters import Canvas, Grid, Progress, Raster, Window
from ..vector.shapes import known
from .grid import grid_array

#: pixel on which canopy polygons are drawn (m)
CANOPY_PIXEL_M = 5.0
#: less of the disc known than this is rounding noise
LEAST_SHARE = 1e-6


def trees_in_view(
    homes: Sequence[QgsGeometry | None],
    trees: Sequence[QgsGeometry | None],
    view_m: float,
    buildings: Sequence[QgsGeometry | None] | None,
    progress: Progress,
) -> np.ndarray:
    """Number of trees within `view_m` of each home's outline, and not behind another building; NaN without geometry."""
    tree_index, building_index = _index(trees), _index(buildings or [])
    count = np.full(len(homes), np.nan)
    for row, home in enumerate(homes):
        if not row % 200:
            progress(row / len(homes))
        if home is None:
            continue
        near = [trees[i] for i in tree_index.intersects(home.boundingBox().buffered(view_m))]
        near = [tree for tree in near if home.distance(tree) <= view_m]
        if buildings is not None:
            near = [tree for tree in near if not _hidden(home, tree, buildings, building_index)]
        count[row] = len(near)
    return count


def _hidden(
    home: QgsGeometry, tree: QgsGeometry, buildings: Sequence[QgsGeometry | None], index: QgsSpatialIndex
) -> bool:
    """Whether another building stands between a home and a tree."""
    sight = home.shortestLine(tree)
    inner = home.pointOnSurface()
    for row in index.intersects(sight.boundingBox()):
        building = buildings[row]
        if building.intersects(sight) and not building.touches(sight) and not building.contains(inner):
            return True
    return False


def _index(shapes: Sequence[QgsGeometry | None]) -> QgsSpatialIndex:
    index = QgsSpatialIndex()
    for row, shape in known(shapes):
        index.addFeature(row, shape.boundingBox())
    return index


def canopy_grid(
    shapes: Sequence[QgsGeometry | None], box: QgsRectangle, crs: QgsCoordinateReferenceSystem
) -> tuple[Grid, np.ndarray]:
    """Canopy polygons drawn as 0 and 1 over a box."""
    grid = Grid.around(box, CANOPY_PIXEL_M, crs)
    canvas = Canvas(grid)
    canvas.draw((shape, 1) for _, shape in known(shapes))
    return grid, canvas.array().astype(np.float32)


def canopy_of_raster(
    raster: Raster, box: QgsRectangle, share_of_class: Callable[[np.ndarray], np.ndarray]
) -> tuple[Grid, np.ndarray]:
    """Canopy 0-1 over a box, from a raster of 0 and 1, or of classes; NaN without data.

    Raises AulaError E_OUTSIDE when the raster does not meet the box. Only that part of it is read.
    """
    window = raster.grid.window_of(box)
    grid = raster.grid.cut(window)
    if not grid.size:
        raise AulaError("{layer} does not meet the homes.", "E_OUTSIDE", layer=raster.name)
    canopy = np.empty(grid.shape, np.float32)
    most = raster.largest
    for part in grid.bands():
        rows = slice(window[0].start + part[0].start, window[0].start + part[0].stop)
        values = raster.values((rows, window[1]))
        canopy[part] = values if most <= 1 else share_of_class(values)
    return grid, canopy


def share_around(
    canopy: np.ndarray, grid: Grid, points: Sequence[QgsPointXY | None], radius_m: float, progress: Progress
) -> np.ndarray:
    """Mean canopy (%) of the disc around each point; NaN outside the grid or where nothing is known."""
    kernel = kernels.disk(max(1.0, radius_m / grid.pixel))

    # every pixel may be a home, known or not: the means are taken at all of them
    def known_canopy(at: Window) -> tuple[np.ndarray, np.ndarray]:
        return np.nan_to_num(canopy[at]), np.ones(canopy[at].shape, bool)

    def is_known(at: Window) -> tuple[np.ndarray, np.ndarray]:
        return np.isfinite(canopy[at]).astype(np.float32), np.ones(canopy[at].shape, bool)

    total, share = grid_array(grid.shape), grid_array(grid.shape)
    masked_mean(known_canopy, grid.shape, kernel, mean=total, step=lambda part: progress(part / 2))
    masked_mean(is_known, grid.shape, kernel, mean=share, step=lambda part: progress(0.5 + part / 2))
    result = np.full(len(points), np.nan)
    for row, point in enumerate(points):
        place = None if point is None else grid.pixel_of(point.x(), point.y())
        if place is None:
            continue
        at = (slice(place[0], place[0] + 1), slice(place[1], place[1] + 1))
        part = float(share[at][0, 0])
        if part > LEAST_SHARE:
            result[row] = 100 * float(np.clip(total[at][0, 0] / part, 0, 1))
    return result
