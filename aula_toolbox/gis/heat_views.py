"""Trees in view of homes, canopy around them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle, QgsSpatialIndex

from ..core.heat import kernels
from ..core.heat.convolution import masked_mean
from .rasters import Canvas, Grid, Progress, Raster
from .shapes import known

#: pixel on which canopy polygons are drawn (m)
CANOPY_PIXEL_M = 5.0


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


def canopy_of_raster(raster: Raster, share_of_class: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
    """Canopy 0-1 of a raster of 0 and 1, or of classes; NaN without data."""
    values = raster.values()
    return values if np.nanmax(values, initial=0) <= 1 else share_of_class(values)


def share_around(
    canopy: np.ndarray, grid: Grid, points: Sequence[QgsPointXY | None], radius_m: float, progress: Progress
) -> np.ndarray:
    """Mean canopy (%) of the disc around each point; NaN outside the grid or where nothing is known."""
    known_ = np.isfinite(canopy)
    # every pixel may be a home, known or not: the mean is taken at all of them
    kernel = kernels.disk(max(1.0, radius_m / grid.pixel))
    total, share = np.empty(canopy.shape, np.float32), np.empty(canopy.shape, np.float32)
    everywhere = np.ones(canopy.shape, bool)
    filled = np.where(known_, canopy, 0).astype(np.float32)
    masked_mean(lambda at: (filled[at], everywhere[at]), grid.shape, kernel, mean=total, step=progress)
    masked_mean(
        lambda at: (known_[at].astype(np.float32), everywhere[at]), grid.shape, kernel, mean=share, step=progress
    )
    result = np.full(len(points), np.nan)
    for row, point in enumerate(points):
        place = None if point is None else grid.pixel_of(point.x(), point.y())
        if place is not None and share[place] > 1e-6:
            result[row] = 100 * float(np.clip(total[place] / share[place], 0, 1))
    return result
