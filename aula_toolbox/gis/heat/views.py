"""Trees in view of homes, canopy around them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle, QgsSpatialIndex

from ...core.errors import AulaError
from ...core.heat import kernels
from ...core.heat.canopy import AUTO, CLASSES, FULL_BYTE, HEIGHT, ONE, CanopyNumbers, canopy_share
from ...core.heat.convolution import masked_mean
from ...core.messages import Notes
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
    raster: Raster,
    box: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    asked: str,
    classes: tuple[Sequence[int], Sequence[int]],
    roofs: Sequence[QgsGeometry | None] | None,
    notes: Notes,
) -> tuple[Grid, np.ndarray]:
    """Canopy 0-1 over a box of the homes' CRS, in true metres; NaN without data.

    asked: the kind of numbers, or auto. classes: all codes of the heat classes, and those of trees. roofs: what
    stands high and is no tree, needed with heights. Raises AulaError E_CANOPY for an image or numbers of another
    kind, E_OUTSIDE when the raster does not meet the box.
    """
    if raster.data_bands > 1:
        raise AulaError(
            "{layer} has {count} bands: it is an image, not a canopy.",
            "E_CANOPY",
            layer=raster.name,
            count=raster.data_bands,
        )
    numbers = CanopyNumbers(raster.dtype == np.uint8, bool(raster.category_names))
    for part in raster.grid.bands():
        numbers.add(raster.values(part))
    kind = numbers.kind(classes[0], raster.name) if asked == AUTO else asked
    numbers.check(kind, raster.name)
    notes.info("{layer}: read as CANOPY_KIND = {kind}.", layer=raster.name, kind=kind)
    if kind == HEIGHT and roofs is None:
        raise AulaError(
            "{layer} holds heights: roofs would count as trees. Give BUILDINGS too, or a canopy without buildings.",
            "E_CANOPY",
            layer=raster.name,
        )
    grid = _ground(raster, box, crs)
    near = kind in (CLASSES, HEIGHT) or numbers.is_zero_full
    ground = raster.aligned(grid, "near" if near else "average")
    full = FULL_BYTE if numbers.is_zero_full else ONE
    canopy = np.empty(grid.shape, np.float32)
    for part in grid.bands():
        canopy[part] = canopy_share(ground.values(part), kind, classes[1], full)
    if not np.isfinite(canopy).any():
        raise AulaError(
            "{layer} does not meet the homes. Give the raster of this place.", "E_OUTSIDE", layer=raster.name
        )
    if kind == HEIGHT:
        canvas = Canvas(grid)
        canvas.draw((shape, 1) for _, shape in known(roofs or ()))
        canopy[(canvas.array() == 1) & np.isfinite(canopy)] = 0
    return grid, canopy


def _ground(raster: Raster, box: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> Grid:
    """The part of a raster's grid that a box meets; a grid of square metres when its own is of other units."""
    if raster.grid.crs == crs and raster.is_square:
        grid = raster.grid.cut(raster.grid.window_of(box))
        if not grid.size:
            raise AulaError(
                "{layer} does not meet the homes. Give the raster of this place.", "E_OUTSIDE", layer=raster.name
            )
        return grid
    return Grid.around(box, CANOPY_PIXEL_M, crs)


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
