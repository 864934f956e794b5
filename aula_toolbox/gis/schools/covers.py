"""What a yard is made of, where it is shaded and how warm it is, on a small grid of its own.

Method: docs/design/schools.md#heat-of-a-yard
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
from qgis.core import QgsGeometry

from ...core.schools.cover import GROUPS, HEAT, NUMBER, TREE, UNKNOWN, CoverGroups
from ..crs import METRIC
from ..raster.rasters import Canvas, Grid, Raster

MOST_UNKNOWN = 0.2
"""A raster that does not know more of a yard than this says nothing of it."""


@dataclass
class YardGrid:
    """A yard drawn on a grid of small pixels; a yard smaller than a pixel has its middle."""

    grid: Grid
    inside: np.ndarray

    @classmethod
    def of(cls, shape: QgsGeometry, pixel_m: float) -> YardGrid:
        """The grid of a yard."""
        grid = Grid.around(shape.boundingBox(), pixel_m, METRIC)
        canvas = Canvas(grid)
        canvas.draw([(shape, 1)])
        inside = canvas.array() == 1
        if not inside.any():
            point = shape.pointOnSurface().asPoint()
            place = grid.pixel_of(point.x(), point.y())
            inside[place if place is not None else (0, 0)] = True
        return cls(grid, inside)

    def drawn(self, shapes: Iterable[QgsGeometry]) -> np.ndarray:
        """The pixels that shapes cover."""
        canvas = Canvas(self.grid)
        canvas.draw((shape, 1) for shape in shapes)
        return canvas.array() == 1

    def share(self, pixels: np.ndarray) -> float:
        """Share of the yard that pixels cover, 0-1."""
        return float(np.count_nonzero(pixels & self.inside)) / float(np.count_nonzero(self.inside))

    def mean(self, raster: Raster) -> float:
        """Mean of a raster in the yard; NaN when it does not know enough of it."""
        values = raster.aligned(self.grid, "near").values()[self.inside]
        known = np.isfinite(values)
        if known.mean() < 1.0 - MOST_UNKNOWN:
            return float("nan")
        return float(values[known].mean(dtype=float))


@dataclass
class CoverSources:
    """What tells the ground of yards; every one may be missing, but not all.

    lulc: classes of `nomenclature`. paint: heat classes of a grid, from layers. named: polygons with their group
    number. crowns: trees. canopy: heights of what stands on the ground.
    """

    groups: CoverGroups
    lulc: Raster | None = None
    nomenclature: str = HEAT
    paint: Callable[[Grid], np.ndarray] | None = None
    named: Callable[[Grid], list[tuple[QgsGeometry, int]]] | None = None
    crowns: Callable[[Grid], list[QgsGeometry]] | None = None
    canopy: Raster | None = None
    strangers: set[int] = field(default_factory=set)

    @property
    def sees_trees(self) -> bool:
        """Whether a source could see the trees of a yard: polygons of 200 m2 and more cannot."""
        return any(one is not None for one in (self.lulc, self.named, self.crowns, self.canopy))

    def base(self, grid: Grid) -> np.ndarray:
        """Group numbers of a grid by what describes the ground, before its trees."""
        if self.lulc is not None:
            values = np.nan_to_num(self.lulc.aligned(grid, "near").values()).astype(np.int64)
            self.strangers.update(self.groups.strangers(self.nomenclature, values))
            return self.groups.numbers(self.nomenclature, values)
        found = np.full(grid.shape, NUMBER[UNKNOWN], np.uint8)
        if self.paint is not None:
            found = self.groups.numbers(HEAT, self.paint(grid).astype(np.int64))
        if self.named is not None:
            canvas = Canvas(grid)
            canvas.draw((shape, group + 1) for shape, group in self.named(grid))
            drawn = canvas.array()
            found[drawn > 0] = drawn[drawn > 0] - 1
        return found


@dataclass
class YardCover:
    """Areas by group (m2, in the order of `GROUPS`), whether its trees could be seen, shares shaded hour by hour."""

    areas_m2: np.ndarray
    sees_trees: bool
    shaded: list[float]


def describe(
    yard: YardGrid,
    area_m2: float,
    sources: CoverSources,
    shade: Sequence[Iterable[QgsGeometry]],
    walls: Sequence[QgsGeometry],
    canopy_m: float,
) -> YardCover:
    """The ground and the shade of a yard. shade: what shadows cover, hour by hour. walls: ground of buildings and
    the strip beside them, where a model of heights sees roofs.
    """
    groups = sources.base(yard.grid)
    sees = sources.sees_trees
    trees = np.zeros(yard.grid.shape, bool)
    if sources.crowns is not None:
        trees |= yard.drawn(sources.crowns(yard.grid))
    if sources.canopy is not None:
        heights = sources.canopy.aligned(yard.grid, "near").values()
        known = np.isfinite(heights)
        trees |= (np.nan_to_num(heights) >= canopy_m) & ~yard.drawn(walls)
        if yard.share(~known) > MOST_UNKNOWN and sources.crowns is None and sources.lulc is None:
            sees = False
    groups[trees] = NUMBER[TREE]
    if sources.canopy is None and sources.crowns is None and yard.share(groups == NUMBER[UNKNOWN]) > MOST_UNKNOWN:
        # a land cover that does not reach the yard has seen no tree of it
        sees = False
    counts = np.bincount(groups[yard.inside], minlength=len(GROUPS)).astype(float)
    canopy = groups == NUMBER[TREE]
    shaded = [yard.share(yard.drawn(shapes) | canopy) for shapes in shade]
    return YardCover(area_m2 * counts / counts.sum(), sees, shaded)


def slope_pct(dem: Raster, shape: QgsGeometry) -> float:
    """Mean slope of the ground of a yard (%), from a terrain model at its own pixel; NaN where it knows nothing."""
    pixel = max(dem.grid.pixel, 1.0)
    box = shape.boundingBox().buffered(2 * pixel)
    grid = Grid.around(box, pixel, METRIC)
    heights = dem.aligned(grid).values().astype(float)
    north, east = np.gradient(heights, pixel)
    steep = 100.0 * np.hypot(north, east)
    inside = YardGrid.of(shape, pixel)
    rows = round((grid.north - inside.grid.north) / pixel)
    columns = round((inside.grid.west - grid.west) / pixel)
    part = steep[rows : rows + inside.grid.rows, columns : columns + inside.grid.columns][inside.inside]
    known = part[np.isfinite(part)]
    return float(known.mean()) if len(known) else float("nan")


def coolest(raster: Raster, share_pct: float, most: int = 4_000_000) -> float:
    """The percentile of a raster's known pixels, taken from every n-th row and column of a large one."""
    step = max(1, int(np.ceil(np.sqrt(raster.grid.size / most))))
    found = []
    for window in raster.grid.bands():
        values = raster.values(window)[::step, ::step]
        found.append(values[np.isfinite(values)])
    every = np.concatenate(found)
    return float(np.percentile(every, share_pct)) if len(every) else float("nan")
