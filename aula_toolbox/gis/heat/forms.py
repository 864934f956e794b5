"""Forms of the town: facades, heights and uses of the buildings of each zone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import gdal
from qgis.core import QgsGeometry, QgsSpatialIndex

from ...core.heat.constants import heat_constants
from ...core.heat.skyview import free_facade_m2
from ..raster.rasters import Canvas, Grid, Progress
from ..vector.shapes import known

#: heights are drawn as whole centimetres
CENTIMETRES = 100.0


def height_grid(shapes: Sequence[QgsGeometry], height_m: np.ndarray, grid: Grid) -> np.ndarray:
    """Building heights on a grid (m, 0 on the ground); the highest wins."""
    canvas = Canvas(grid, gdal.GDT_Int32)
    order = np.argsort(height_m, kind="stable")
    canvas.draw((shapes[row], round(height_m[row] * CENTIMETRES)) for row in order.tolist())
    return (canvas.array() / CENTIMETRES).astype(np.float32)


def facades(shapes: Sequence[QgsGeometry], height_m: np.ndarray, progress: Progress) -> np.ndarray:
    """Free facade of each building (m2): its own less what it shares with its neighbours."""
    contact = heat_constants()["facade_contact_m"]
    index = QgsSpatialIndex()
    for row, shape in known(shapes):
        index.addFeature(row, shape.boundingBox())
    perimeter = np.array([shape.length() for shape in shapes])
    pairs: list[tuple[int, int, float]] = []
    for row, shape in known(shapes):
        if not row % 500:
            progress(row / len(shapes))
        outline = QgsGeometry(shape.constGet().boundary())
        for other in index.intersects(shape.boundingBox().buffered(contact)):
            if other > row and shape.distance(shapes[other]) <= contact:
                length = outline.intersection(shapes[other].buffer(contact, 2)).length()
                if length > 2 * contact:
                    pairs.append((row, other, length))
    table = np.array(pairs).reshape(-1, 3)
    first, second = table[:, 0].astype(np.intp), table[:, 1].astype(np.intp)
    return free_facade_m2(perimeter, height_m, first, second, table[:, 2])


@dataclass
class BuildingParts:
    """Which part of which building lies in which zone (m2)."""

    zone: np.ndarray
    building: np.ndarray
    area_m2: np.ndarray

    def total(self, values: np.ndarray, zones: int) -> np.ndarray:
        """Sum by zone of a value of the buildings, weighted by the footprint in the zone."""
        return np.bincount(self.zone, self.area_m2 * values[self.building], minlength=zones)


def footprints_in_zones(
    zones: Sequence[QgsGeometry | None], shapes: Sequence[QgsGeometry], progress: Progress
) -> BuildingParts:
    """Footprints of the buildings in each zone."""
    index = QgsSpatialIndex()
    for row, shape in known(shapes):
        index.addFeature(row, shape.boundingBox())
    found: list[tuple[int, int, float]] = []
    for number, zone in known(zones):
        if not number % 50:
            progress(number / len(zones))
        engine = QgsGeometry.createGeometryEngine(zone.constGet())
        engine.prepareGeometry()
        for row in index.intersects(zone.boundingBox()):
            shape = shapes[row]
            if engine.contains(shape.constGet()):
                found.append((number, row, shape.area()))
            elif engine.intersects(shape.constGet()):
                area = zone.intersection(shape).area()
                if area > 0:
                    found.append((number, row, area))
    table = np.array(found).reshape(-1, 3)
    return BuildingParts(table[:, 0].astype(np.intp), table[:, 1].astype(np.intp), table[:, 2])


def cells_over(territory: Sequence[QgsGeometry], grid: Grid) -> list[QgsGeometry]:
    """The square cells of a grid that touch a territory."""
    index = QgsSpatialIndex()
    for row, shape in known(territory):
        index.addFeature(row, shape.boundingBox())
    cells = []
    for line in range(grid.rows):
        for column in range(grid.columns):
            west, north = grid.west + column * grid.pixel, grid.north - line * grid.pixel
            square = QgsGeometry.fromWkt(
                f"POLYGON(({west} {north},{west + grid.pixel} {north},{west + grid.pixel} {north - grid.pixel},"
                f"{west} {north - grid.pixel},{west} {north}))"
            )
            near = index.intersects(square.boundingBox())
            if any(territory[row].intersects(square) for row in near):
                cells.append(square)
    return cells
