"""Land as a grid of resistances: cells, ways between them, patches as goals. Planar, metric CRS."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle

from ...core.graph import Arcs, Doors, Reach
from ..raster.rasters import Canvas, Grid
from ..vector.geometry import area_of

DIAGONAL = 2.0**0.5
STEPS = [(down, across) for down in (-1, 0, 1) for across in (-1, 0, 1) if (down, across) != (0, 0)]


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
        ground: Sequence[tuple[QgsGeometry, float]],
        unknown: float,
        patches: Sequence[QgsGeometry],
    ) -> ResistanceGrid:
        """Draw the ground (the later over the earlier), then the patches, of resistance 1."""
        grid = Grid.around(box, cell_m, crs)
        values = sorted({unknown, *(cost for _, cost in ground)})
        number = {value: row for row, value in enumerate(values)}
        canvas = Canvas(grid, gdal.GDT_Int32, number[unknown])
        canvas.draw((shape, number[cost]) for shape, cost in ground if not shape.isNull() and not shape.isEmpty())
        places = Canvas(grid, gdal.GDT_Int32, -1)
        places.draw((shape, row) for row, shape in enumerate(patches) if area_of(shape) > 0)
        patch = places.array().astype(np.intp)
        _seen(patch, grid, patches)
        resistance = np.where(patch >= 0, 1.0, np.array(values, float)[canvas.array()])
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

    def way(self, cell: int, reach: Reach) -> list[QgsPointXY]:
        """Middles of the cells of the cheapest way from a cell down to its patch, both ends included."""
        distance, goal = reach.distance.reshape(self.grid.shape), reach.goal.reshape(self.grid.shape)
        rows, columns = self.grid.shape
        here = divmod(int(cell), columns)
        owner, points = goal[here], [self.point(cell)]
        while distance[here] > 0:
            around = [(here[0] + down, here[1] + across) for down, across in STEPS]
            around = [one for one in around if 0 <= one[0] < rows and 0 <= one[1] < columns and goal[one] == owner]
            # every arc costs something, so that the way only goes down
            lower = [one for one in around if distance[one] < distance[here]]
            origin = here
            here = min(lower, key=lambda one: (distance[one] + self._step(origin, one), one))
            points.append(self.point(here[0] * columns + here[1]))
        return points

    def _step(self, first: tuple[int, int], second: tuple[int, int]) -> float:
        """Cost between two neighbouring cells."""
        straight = first[0] == second[0] or first[1] == second[1]
        mean = (self.resistance[first] + self.resistance[second]) / 2.0
        return float(mean * self.grid.pixel * (1.0 if straight else DIAGONAL))

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
