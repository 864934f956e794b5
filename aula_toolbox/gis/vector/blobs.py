"""Polygons in binary taken to the coverage engine: flat, valid, on a grid."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsGeometry, QgsRectangle, QgsWkbTypes

from ...core.partition import wkb
from ...core.partition.edges import Edges
from ...core.partition.rings import PartitionGrid, Rings
from .geometry import polygons_of
from .repair import is_valid_wkb, quiet, repaired_wkb

BLOCK = 20_000
"""Polygons read at a time: what bounds the memory of reading."""
ORIGIN_M = 100_000.0
"""Origins of grids are multiples of this: layers of one place share theirs."""


@dataclass
class Taken:
    """Single polygons on a grid, the row each comes from, and what was repaired and dropped (m2)."""

    rings: Rings
    row: np.ndarray
    repaired: int
    changed_m2: float
    dropped_m2: float


def grid_of(blobs: Sequence[Any], step: float) -> PartitionGrid:
    """The grid of a layer, its origin near the first geometry."""
    first = QgsGeometry()
    for blob in blobs:
        if blob is not None:
            first.fromWkb(bytes(blob))
            if not first.isEmpty():
                break
    box = first.boundingBox()
    x, y = ((math.floor(value / ORIGIN_M) * ORIGIN_M) if math.isfinite(value) else 0.0 for value in _corner(box))
    return PartitionGrid(x, y, step)


def _corner(box: QgsRectangle) -> tuple[float, float]:
    return (box.xMinimum(), box.yMinimum()) if not box.isNull() else (0.0, 0.0)


class BlobReader:
    """Geometries in binary taken to rings on a grid, block by block."""

    def __init__(self, grid: PartitionGrid, seen: set[int] | None = None) -> None:
        self.grid, self.seen = grid, seen if seen is not None else set()
        self.repaired, self.changed, self.dropped = 0, 0.0, 0.0

    def read(self, blobs: list[Any], progress: Callable[[float], None]) -> Taken:
        """All of them; a blob is let go as soon as it is read."""
        parts: list[Rings] = []
        rows: list[np.ndarray] = []
        for begin in range(0, len(blobs), BLOCK):
            progress(begin / len(blobs))
            with quiet():
                block = [self._plain(blob) for blob in blobs[begin : begin + BLOCK]]
            blobs[begin : begin + BLOCK] = [None] * len(block)
            places = [place for place, blob in enumerate(block) if blob is not None]
            outlines = wkb.read([blob for blob in block if blob is not None])
            rings = Rings.of(outlines, self.grid)
            source = np.array(places, dtype=int)[outlines.of_part] + begin
            kept = rings.area2() > 0
            exact = Edges.of_outlines(outlines, (self.grid.x, self.grid.y)).area
            self.dropped += float(exact[~kept].sum())
            parts.append(rings.taken(np.flatnonzero(kept)))
            rows.append(source[kept])
        row = np.concatenate(rows) if rows else np.zeros(0, int)
        return Taken(Rings.joined(parts), row, self.repaired, self.changed, self.dropped)

    def _plain(self, blob: Any) -> bytes | None:
        """A valid two-dimensional polygon or multipolygon in binary; None when there is none."""
        if blob is None:
            return None
        data = bytes(blob)
        if not wkb.is_plain([data])[0]:
            data = _flat(data)
            if data is None:
                return None
        key = hash(data)
        if key in self.seen or is_valid_wkb(data):
            self.seen.add(key)
            return data
        before, fixed = _area(data), repaired_wkb(data)
        self.repaired += 1
        self.changed += abs((_area(fixed) if fixed else 0.0) - before)
        return fixed


def _flat(blob: bytes) -> bytes | None:
    """Curves straightened, heights and measures dropped, the polygons of collections taken."""
    shape = QgsGeometry()
    shape.fromWkb(blob)
    if shape.isNull() or shape.isEmpty():
        return None
    if QgsWkbTypes.isCurvedType(shape.wkbType()):
        shape = QgsGeometry(shape.constGet().segmentize())
    flat = shape.get()
    flat.dropZValue()
    flat.dropMValue()
    parts = polygons_of(shape)
    return bytes(QgsGeometry.collectGeometry(parts).asWkb()) if parts else None


def _area(blob: bytes) -> float:
    shape = QgsGeometry()
    shape.fromWkb(blob)
    return float(shape.area())


def edges_of(shapes: Sequence[QgsGeometry], grid: PartitionGrid) -> Edges:
    """Segments of polygons in metres from a grid's origin, as they are; a null geometry has none."""
    blobs = [_flat_polygon(shape) for shape in shapes]
    places = np.array([row for row, blob in enumerate(blobs) if blob is not None], dtype=np.intp)
    outlines = wkb.read([blob for blob in blobs if blob is not None])
    return Edges.of_outlines(outlines, (grid.x, grid.y), places[outlines.geometry], len(shapes))


def _flat_polygon(shape: QgsGeometry) -> bytes | None:
    if shape.isNull() or shape.isEmpty():
        return None
    blob = bytes(shape.asWkb())
    return blob if wkb.is_plain([blob])[0] else _flat(blob)
