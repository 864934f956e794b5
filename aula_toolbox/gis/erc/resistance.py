"""Land as a grid of resistances: cells, ways between them, patches as goals. Planar, metric CRS."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle

from ...core.graph import Arcs, Doors
from ..raster.rasters import Canvas, Grid
from ..vector.geometry import area_of

DIAGONAL = 2.0**0.5


@dataclass
class ResistanceGrid:
    """Resistance of each cell, and the patch it belongs to (-1: none)."""

    grid: Grid
    resistance: np.ndarray
    patch: np.ndarray

    @classmethod
    def of(
        cls,
        box: QgsRectangle,
        cell_m: float,
        crs: QgsCoordinateReferenceSystem,
        ground: Sequence[tuple[QgsGeometry, int]],
        unknown: int,
        patches: Sequence[QgsGeometry],
    ) -> ResistanceGrid:
        """Draw the ground (the later over the earlier), then the patches, of resistance 1."""
        grid = Grid.around(box, cell_m, crs)
        canvas = Canvas(grid, gdal.GDT_Int32, unknown)
        canvas.draw((shape, number) for shape, number in ground if not shape.isNull() and not shape.isEmpty())
        places = Canvas(grid, gdal.GDT_Int32, -1)
        places.draw((shape, row) for row, shape in enumerate(patches) if area_of(shape) > 0)
        patch = places.array().astype(np.intp)
        _seen(patch, grid, patches)
        resistance = np.where(patch >= 0, 1.0, canvas.array().astype(float))
        return cls(grid, resistance, patch)

    @property
    def arcs(self) -> Arcs:
        """Ways between neighbouring cells, diagonals too: length x mean of both resistances."""
        rows, columns = self.grid.shape
        number = np.arange(rows * columns, dtype=np.intp).reshape(rows, columns)
        first, second, length = [], [], []
        for down, across, factor in ((0, 1, 1.0), (1, 0, 1.0), (1, 1, DIAGONAL), (1, -1, DIAGONAL)):
            here = (slice(0, rows - down), slice(max(0, -across), columns - max(0, across)))
            there = (slice(down, rows), slice(max(0, across), columns + min(0, across)))
            first.append(number[here].ravel())
            second.append(number[there].ravel())
            mean = (self.resistance[here] + self.resistance[there]).ravel() / 2.0
            length.append(mean * self.grid.pixel * factor)
        return Arcs.both(rows * columns, np.concatenate(first), np.concatenate(second), np.concatenate(length))

    @property
    def doors(self) -> Doors:
        """The cells of the patches: a way begins and ends there."""
        cells = np.flatnonzero(self.patch.ravel() >= 0).astype(np.intp)
        return Doors(cells, np.zeros(len(cells)), self.patch.ravel()[cells])

    def point(self, cell: int) -> QgsPointXY:
        """The middle of a cell."""
        row, column = divmod(int(cell), self.grid.columns)
        half = self.grid.pixel / 2.0
        return QgsPointXY(
            self.grid.west + column * self.grid.pixel + half, self.grid.north - row * self.grid.pixel - half
        )


def _seen(patch: np.ndarray, grid: Grid, patches: Sequence[QgsGeometry]) -> None:
    """A patch narrower than a cell has the cell of one of its points: it must not go missing."""
    held = set(np.unique(patch).tolist())
    for row, shape in enumerate(patches):
        if row not in held and area_of(shape) > 0:
            point = shape.pointOnSurface().asPoint()
            place = grid.pixel_of(point.x(), point.y())
            if place is not None:
                patch[place] = row
