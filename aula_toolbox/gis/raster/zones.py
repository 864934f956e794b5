"""Zones drawn on a grid: which pixels belong to which zone, for statistics in one pass."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from osgeo import gdal
from qgis.core import QgsGeometry, QgsSpatialIndex

from ..vector.shapes import known
from .rasters import Canvas, Grid, Progress

OUTSIDE = -1
#: zones wider than this many pixels that reach outside the grid are counted by their area
LARGE = 50_000_000


class ZonePixels:
    """Pixels of each zone on a grid. Overlapping zones each keep all their pixels.

    count: pixel centres of the unbounded grid in each zone, so that a zone partly outside the raster is
    partly unknown. single: zones without any pixel centre, which take the pixel of their inner point.
    """

    def __init__(
        self, geometries: list[QgsGeometry | None], grid: Grid, progress: Progress = lambda share: None
    ) -> None:
        self.grid = grid
        self.size = len(geometries)
        self._layers = []
        inside = np.zeros(self.size)
        for rows in _without_overlap(geometries, grid):
            progress(0.5)
            layer = _draw(geometries, rows, grid)
            for window in grid.bands():
                band = layer[window]
                inside += np.bincount(band[band != OUTSIDE], minlength=self.size)
                progress(0.5 + 0.5 * window[0].stop / grid.rows)
            self._layers.append(layer)
        self.count = self._count(geometries, inside)
        self._points = self._single(geometries)
        self.single = np.zeros(self.size, bool)
        self.single[[zone for zone, _, _ in self._points]] = True
        self.count[self.single] = 1

    def pieces(self) -> Iterator[tuple[Any, np.ndarray]]:
        """Places of the grid and the zone number of each pixel there (OUTSIDE for none).

        A place indexes any array of the grid: `values[place]`.
        """
        for layer in self._layers:
            for window in self.grid.bands():
                yield window, layer[window]
        if self._points:
            zones, rows, columns = (np.array(column) for column in zip(*self._points))
            yield (rows, columns), zones

    def _count(self, geometries: list[QgsGeometry | None], inside: np.ndarray) -> np.ndarray:
        count = inside.copy()
        box = self.grid.box
        for zone, geometry in known(geometries):
            around = geometry.boundingBox()
            if box.contains(around):
                continue
            part = self.grid.part(around)
            if part.size > LARGE:
                count[zone] = max(count[zone], geometry.area() / self.grid.pixel**2)
                continue
            canvas = Canvas(part)
            canvas.draw([(geometry, 1)])
            count[zone] = np.count_nonzero(canvas.array())
        return count

    def _single(self, geometries: list[QgsGeometry | None]) -> list[tuple[int, int, int]]:
        found = []
        for zone, geometry in known(geometries):
            if self.count[zone] > 0:
                continue
            point = geometry.pointOnSurface().asPoint()
            place = self.grid.pixel_of(point.x(), point.y())
            if place is not None:
                found.append((zone, *place))
        return found


def _draw(geometries: list[QgsGeometry | None], rows: list[int], grid: Grid) -> np.ndarray:
    """Zone numbers on the grid, in the smallest type that holds them."""
    small = len(geometries) < np.iinfo(np.int16).max
    canvas = Canvas(grid, gdal.GDT_Int16 if small else gdal.GDT_Int32, OUTSIDE)
    canvas.draw((geometries[row], row) for row in rows)
    return canvas.array()


def _without_overlap(geometries: list[QgsGeometry | None], grid: Grid) -> list[list[int]]:
    """Zones in as few groups as needed for none to overlap another of its group; one group for most layers."""
    everything = [row for row, _ in known(geometries)]
    if not everything:
        return []
    canvas = Canvas(grid)
    canvas.draw(((geometry, 1) for _, geometry in known(geometries)), add=True)
    if canvas.array().max() <= 1:
        return [everything]
    index = QgsSpatialIndex()
    group_of: dict[int, int] = {}
    for row, geometry in known(geometries):
        near = [other for other in index.intersects(geometry.boundingBox()) if _overlap(geometry, geometries[other])]
        taken = {group_of[other] for other in near}
        group_of[row] = next(group for group in range(len(taken) + 1) if group not in taken)
        index.addFeature(row, geometry.boundingBox())
    return [[row for row in everything if group_of[row] == group] for group in range(max(group_of.values()) + 1)]


def _overlap(first: QgsGeometry, second: QgsGeometry | None) -> bool:
    """Whether two polygons share more than a border."""
    return second is not None and first.intersects(second) and not first.touches(second)
