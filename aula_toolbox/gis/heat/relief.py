"""Heights of the ground, of roofs and of trees on one grid, from LiDAR surfaces or from buildings and trees."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPointXY,
)

from ...core import columns
from ...core.errors import AulaError
from ...core.heat.constants import heat_constants
from ...core.heat.shade import Relief, closed
from ...core.messages import Notes
from ..raster.rasters import Canvas, Grid, Raster
from ..vector.shapes import known, read_near
from ..vector.sources import Source
from .cover import read_buildings
from .forms import height_grid

SEGMENTS = 8
CENTIMETRES = 100.0
#: heights above ground hold no more than this (m): a surface of altitudes does
HIGHEST_M = 120.0


@dataclass(frozen=True)
class ReliefLayers:
    """What tells heights: altitudes of tops and ground, or heights above ground, or buildings and trees alone.

    close_canopy: the gaps of a pixel in crowns are filled: a flight without leaves sees through them.
    """

    surface: Raster | None = None
    ground: Raster | None = None
    height: Raster | None = None
    buildings: Source | None = None
    trees: Source | None = None
    close_canopy: bool = False


def read_relief(layers: ReliefLayers, grid: Grid, notes: Notes) -> tuple[Relief, np.ndarray]:
    """The relief of a grid, and where it is known. Raises AulaError E_SURFACE when heights and altitudes are mixed."""
    ground, tops, is_known = _rasters(layers, grid, notes)
    roofs, drawn = np.zeros(grid.shape, bool), np.zeros(grid.shape, np.float32)
    if layers.buildings is not None:
        found = read_buildings(layers.buildings, grid, notes if tops is None else Notes())
        drawn = height_grid(found.shapes.geometries, found.facts.height_m, grid)
        roofs = drawn > 0
    if tops is None:
        buildings = ground + drawn
        canopy = buildings.copy()
    elif layers.buildings is None:
        notes.warn("Without BUILDINGS all that stands is told as built: trees are not told apart.")
        buildings, canopy = tops, tops.copy()
    else:
        least = heat_constants()["arbre_hauteur_min_m"]
        buildings = np.where(roofs, tops, ground)
        crowns = closed(tops - ground) if layers.close_canopy else tops - ground
        canopy = np.where(crowns >= least, ground + crowns, buildings)
    if layers.trees is not None:
        canopy = np.maximum(canopy, ground + _crowns(layers.trees, grid, notes))
    canopy = np.maximum(canopy, buildings)
    bare, built, green = (values.astype(np.float32) for values in (ground, buildings, canopy))
    return Relief(bare, built, green, grid.pixel), is_known


def _rasters(layers: ReliefLayers, grid: Grid, notes: Notes) -> tuple[np.ndarray, np.ndarray | None, np.ndarray]:
    """Ground, tops (None without raster) and where both are known; heights count from the lowest ground."""
    flat = np.zeros(grid.shape, np.float32)
    everywhere = np.ones(grid.shape, bool)
    if layers.surface is not None and layers.ground is not None:
        tops, ground = layers.surface.aligned(grid, "max").values(), layers.ground.aligned(grid, "average").values()
        is_known = np.isfinite(tops) & np.isfinite(ground)
        if not is_known.any():
            raise AulaError("SURFACE and GROUND do not meet the places. Give the rasters of this place.", "E_OUTSIDE")
        if np.nanmax(tops) < HIGHEST_M and np.nanmedian(ground) > 20 and np.nanmedian(tops) < np.nanmedian(ground) / 2:
            raise AulaError(
                "{layer} holds heights above ground, not altitudes: give it as HEIGHT.",
                "E_SURFACE",
                layer=layers.surface.name,
            )
        below = int(np.count_nonzero(is_known & (tops < ground - 0.5)))
        if below:
            notes.warn("{count} pixels of the surface lie under the ground: taken as ground.", count=below)
        lowest = float(np.nanmin(ground))
        ground, tops = (np.where(is_known, values - lowest, 0) for values in (ground, tops))
        return ground, np.maximum(tops, ground), is_known
    if layers.height is not None:
        tops = layers.height.aligned(grid, "max").values()
        is_known = np.isfinite(tops)
        if not is_known.any():
            raise AulaError("HEIGHT does not meet the places. Give the raster of this place.", "E_OUTSIDE")
        if np.nanmax(tops) > HIGHEST_M:
            raise AulaError(
                "{layer} goes up to {high} m: these are altitudes. Give it as SURFACE, with GROUND.",
                "E_SURFACE",
                layer=layers.height.name,
                high=f"{np.nanmax(tops):.0f}",
            )
        notes.info("Heights above ground alone: the land is taken as flat.")
        return flat, np.maximum(np.where(is_known, tops, 0), 0), is_known
    notes.warn("Without a LiDAR survey, trees that no layer gives are absent: the shade is a minimum.")
    return flat, None, everywhere


def _crowns(source: Source, grid: Grid, notes: Notes) -> np.ndarray:
    """Heights of crowns on the grid (m, 0 elsewhere)."""
    limits = heat_constants()
    radius, height = (columns.find(notion, source.fields).field for notion in ("rayon_arbre", "hauteur"))
    shapes = read_near(source, grid.crs, grid.box, (radius, height), notes)

    def filled(name: str | None, usual: float) -> np.ndarray:
        values = shapes.numbers(name)
        return np.full(len(shapes), usual) if values is None else np.where(np.nan_to_num(values) > 0, values, usual)

    radii, heights = filled(radius, limits["houppier_m"]), filled(height, limits["houppier_hauteur_m"])
    canvas = Canvas(grid, gdal.GDT_Int32)
    order = np.argsort(heights, kind="stable").tolist()
    is_polygon = source.geometry == "polygon"
    canvas.draw(
        (
            shapes.geometries[row] if is_polygon else shapes.geometries[row].buffer(float(radii[row]), SEGMENTS),
            round(float(heights[row]) * CENTIMETRES),
        )
        for row in order
    )
    return (canvas.array() / CENTIMETRES).astype(np.float32)


def place_of(grid: Grid) -> tuple[float, float, float]:
    """Latitude and longitude of the middle of a grid, and the bearing of its north (degrees, clockwise)."""
    middle = grid.box.center()
    geographic = QgsCoordinateReferenceSystem.fromEpsgId(4326)
    transform = QgsCoordinateTransform(grid.crs, geographic, QgsCoordinateTransformContext())
    here = transform.transform(middle)
    north = transform.transform(QgsPointXY(middle.x(), middle.y() + 100))
    east = (north.x() - here.x()) * np.cos(np.radians(here.y()))
    return here.y(), here.x(), float(np.degrees(np.arctan2(east, north.y() - here.y())))


def footprints(source: Source, shapes: list[QgsGeometry | None], widths: np.ndarray | None) -> list[QgsGeometry | None]:
    """The ground of each place: polygons themselves, lines as wide as they are, points as discs."""
    if source.geometry == "polygon":
        return shapes
    limits = heat_constants()
    usual = limits["trottoir_demi_largeur_m"] if source.geometry == "line" else limits["arret_rayon_m"]
    grounds: list[QgsGeometry | None] = [None] * len(shapes)
    for row, shape in known(shapes):
        width = np.nan if widths is None else float(widths[row]) / 2
        grounds[row] = shape.buffer(width if width > 0 else usual, SEGMENTS)
    return grounds
