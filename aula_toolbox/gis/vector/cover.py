"""A land cover: single polygons of a layer with their values, made a partition by the coverage engine (m, m2)."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle

from ...core.messages import Notes
from ...core.partition import wkb
from ...core.partition.edges import GridPolygons, Polygons
from ...core.partition.partition import CoverRules, Partition, partition
from ...core.partition.rings import PartitionGrid, Rings
from .blobs import BlobReader, edges_of, grid_of
from .geometry import areal
from .repair import tell_repairs, valid
from .sources import Source

Progress = Callable[[float], None]


def silent(share: float) -> None:
    """A progress nobody listens to."""


@dataclass
class Cover:
    """Single polygons on a grid, their feature ids and columns; once settled, a partition without overlaps.

    `own` holds polygons drawn otherwise than by the grid (cut by a zone), by row.
    """

    rings: Rings
    grid: PartitionGrid
    fids: np.ndarray
    columns: dict[str, np.ndarray]
    repaired: int = 0
    changed_m2: float = 0.0
    dropped_m2: float = 0.0
    partition: Partition | None = None
    seen: set[int] = field(default_factory=set, repr=False)
    """Hashes of the geometries that were found valid: another date asks only for those it has changed."""
    own: dict[int, QgsGeometry] = field(default_factory=dict)

    @classmethod
    def of(cls, shapes: Sequence[QgsGeometry], step: float | None = None) -> Cover:
        """Polygons in memory, each part a row; feature ids are their places."""
        flat = [areal(shape) for shape in shapes]
        blobs: list[Any] = [None if shape.isNull() else bytes(shape.asWkb()) for shape in flat]
        return cls._read(np.arange(len(shapes)), blobs, {}, grid_of(blobs, step or CoverRules.read().step), silent)

    @classmethod
    def _read(
        cls,
        fids: np.ndarray,
        blobs: list[Any],
        columns: dict[str, np.ndarray],
        grid: PartitionGrid,
        progress: Progress,
        seen: set[int] | None = None,
    ) -> Cover:
        reader = BlobReader(grid, seen or set())
        taken = reader.read(blobs, progress)
        rows = taken.row
        return cls(
            taken.rings,
            grid,
            np.asarray(fids, dtype=np.int64)[rows],
            {name: values[rows] for name, values in columns.items()},
            taken.repaired,
            taken.changed_m2,
            taken.dropped_m2,
            seen=reader.seen,
        )

    def __len__(self) -> int:
        return self.rings.count

    @cached_property
    def _areas(self) -> np.ndarray:
        if self.partition is not None:
            return self.partition.area_m2
        return self.rings.area2() * (self.grid.step**2 / 2.0)

    @cached_property
    def _places(self) -> tuple[np.ndarray, np.ndarray]:
        return _places_of(self.rings)

    @property
    def area_m2(self) -> np.ndarray:
        """Area of each polygon."""
        areas = self._areas.copy()
        for row, shape in self.own.items():
            areas[row] = shape.area()
        return areas

    @property
    def whole(self) -> Partition:
        """The partition of a settled cover. Raises ValueError before that."""
        if self.partition is None:
            raise ValueError("settle the cover first")
        return self.partition

    def settled(self, priority: Sequence[float] | np.ndarray | None = None, rules: CoverRules | None = None) -> Cover:
        """The cover as a partition: overlaps go to the higher priority, then to the larger, then to the first.

        Raises E_COVER when overlaps cannot be told apart.
        """
        weight = np.zeros(len(self)) if priority is None else np.asarray(priority, float)
        made = partition(self.rings, self.grid, weight, rules or CoverRules.read())
        rows = made.source
        return Cover(
            made.rings,
            self.grid,
            self.fids[rows],
            {name: values[rows] for name, values in self.columns.items()},
            self.repaired,
            self.changed_m2,
            self.dropped_m2,
            made,
        )

    def take(self, rows: Sequence[int] | np.ndarray) -> Cover:
        """Some of the polygons, in the order of the rows; a row may come twice. What was settled is so no longer."""
        chosen = np.asarray(rows, dtype=int)
        own = {place: self.own[row] for place, row in enumerate(chosen.tolist()) if row in self.own}
        return Cover(
            self.rings.taken(chosen),
            self.grid,
            self.fids[chosen],
            {name: values[chosen] for name, values in self.columns.items()},
            self.repaired,
            self.changed_m2,
            self.dropped_m2,
            own=own,
        )

    def polygons(self) -> Polygons:
        """The polygons for sums over segments, in metres from the grid's origin."""
        found = GridPolygons.of(self.rings, self.grid.step, self._areas)
        if not self.own:
            return found
        return found.replaced(edges_of(list(self.own.values()), self.grid), np.array(list(self.own), dtype=np.intp))

    def geometry(self, row: int) -> QgsGeometry:
        """The shape of one polygon."""
        if row in self.own:
            return self.own[row]
        return next(self._drawn(self.rings, [row], self._places))

    def geometries(self, rows: Sequence[int] | np.ndarray | None = None) -> list[QgsGeometry]:
        """Shapes of some polygons (all by default)."""
        chosen = range(len(self)) if rows is None else np.asarray(rows, dtype=int).tolist()
        drawn = self._drawn(self.rings, [row for row in chosen if row not in self.own], self._places)
        return [self.own[row] if row in self.own else next(drawn) for row in chosen]

    def outline(self, rows: Sequence[int] | np.ndarray | None = None) -> list[QgsGeometry]:
        """Single polygons of some polygons of a settled cover brought together (all by default)."""
        chosen = None
        if rows is not None:
            chosen = np.zeros(len(self), bool)
            chosen[np.asarray(rows, dtype=int)] = True
        rings, _ = self.whole.outline(chosen)
        return list(self._drawn(rings, range(rings.count)))

    def outlines_of(self, patch: np.ndarray, chosen: np.ndarray) -> dict[int, QgsGeometry]:
        """The outline of each patch of the chosen polygons. patch: of each polygon (`Partition.patches`)."""
        rings, label = self.whole.outline(chosen, patch)
        return dict(zip(label.tolist(), self._drawn(rings, range(rings.count))))

    def overlaps(self) -> list[QgsGeometry]:
        """What was taken from one polygon for another, piece by piece; what three shared is there twice."""
        shapes = self.whole.overlaps.shapes
        return list(self._drawn(shapes, range(shapes.count)))

    def _drawn(
        self, rings: Rings, rows: Iterable[int], places: tuple[np.ndarray, np.ndarray] | None = None
    ) -> Iterator[QgsGeometry]:
        order, first = places or _places_of(rings)
        for row in rows:
            shape = QgsGeometry()
            lines = [rings.closed(ring, self.grid) for ring in order[first[row] : first[row + 1]]]
            shape.fromWkb(wkb.write([line for line in lines if len(line) > 3]))
            yield valid(shape)[0] or QgsGeometry.fromWkt("POLYGON EMPTY")


def _places_of(rings: Rings) -> tuple[np.ndarray, np.ndarray]:
    """Rings in the order of their polygons, and the first of each polygon."""
    order = np.argsort(rings.owner, kind="stable")
    return order, np.searchsorted(rings.owner[order], np.arange(rings.count + 1))


def read_cover(
    source: Source,
    fields: Sequence[str],
    crs: QgsCoordinateReferenceSystem,
    extent: QgsRectangle | None = None,
    progress: Progress = silent,
    like: Cover | None = None,
) -> Cover:
    """Read polygons in a metric CRS on a grid: invalid ones repaired and counted, multiparts split, slivers dropped.

    like: another date of the same land: its grid is taken.
    """
    fids, columns, blobs = source.shapes(fields, crs, extent)
    grid = grid_of(blobs, CoverRules.read().step) if like is None or not len(like) else like.grid
    objects = {name: _objects(columns[name]) for name in fields}
    return Cover._read(fids, blobs, objects, grid, progress, like.seen if like else None)


def _objects(values: Any) -> np.ndarray:
    """A column as objects: None where there is none; whole numbers that a gap made decimals are whole again."""
    listed = values.tolist() if isinstance(values, np.ndarray) else list(values)
    if isinstance(values, np.ndarray) and values.dtype.kind == "f":
        listed = [None if math.isnan(value) else int(value) if value.is_integer() else value for value in listed]
    column = np.empty(len(listed), dtype=object)
    column[:] = listed
    return column


def tell_read(cover: Cover, name: str, notes: Notes) -> None:
    """Say what was repaired and dropped."""
    tell_repairs(name, cover.repaired, notes, cover.changed_m2)
    if cover.dropped_m2 > 0.01:
        notes.info("{layer}: slivers dropped, {area} m2 in all.", layer=name, area=round(float(cover.dropped_m2), 2))


def tell_settled(cover: Cover, name: str, notes: Notes) -> None:
    """Say what overlapped, where most, and which micro-holes were filled."""
    made = cover.whole
    found = made.overlaps
    if len(found.area2):
        area = found.area2 * (cover.grid.step**2 / 2.0)
        worst = int(area.argmax())
        corner = found.shapes.start[:-1][found.shapes.owner == np.flatnonzero(found.pair == worst)[0]][0]
        x, y = cover.grid.metres(found.shapes.x[[corner]], found.shapes.y[[corner]])[0]
        notes.warn(
            "{layer}: {area} m2 of overlaps removed ({count} pairs of polygons; the largest, {most} m2, at {x}, {y}).",
            layer=name,
            area=f"{area.sum():.0f}",
            count=len(area),
            most=f"{area[worst]:.0f}",
            x=f"{x:.0f}",
            y=f"{y:.0f}",
        )
    if made.filled:
        notes.info(
            "{layer}: {count} gaps too small to be land filled ({area} m2 in all).",
            layer=name,
            count=made.filled,
            area=round(float(made.filled_m2), 2),
        )
