"""The urban envelope of the ENAF classes, year after year: only what a year has changed is worked out again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
from qgis.core import Qgis, QgsGeometry, QgsGeometryEngine, QgsPolygon, QgsVertexId

from ..vector.cover import Cover
from ..vector.geometry import area_of, areal, engine_of, index_of, polygons_of, union

SEGMENTS = 8
ROUND, BEVEL = Qgis.JoinStyle.Round, Qgis.JoinStyle.Bevel
Key = tuple[int, ...]


@dataclass
class UrbanBlock:
    """Grown patches that meet, as one polygon; the patches (by their polygons) and what is left when it is shrunk."""

    shape: QgsGeometry
    keys: frozenset[Key]
    parts: list[QgsGeometry]


@dataclass
class Grown:
    """Patches already grown and their blocks: from one year to the next nearly all stay."""

    by_rows: dict[Key, QgsGeometry] = field(default_factory=dict)
    blocks: list[UrbanBlock] = field(default_factory=list)


class _Engines:
    """Prepared engines of some shapes, each made when it is first asked."""

    def __init__(self, shapes: Sequence[QgsGeometry]) -> None:
        self._shapes = shapes
        self._made: dict[int, QgsGeometryEngine] = {}

    def of(self, row: int) -> QgsGeometryEngine:
        """The engine of a shape."""
        if row not in self._made:
            self._made[row] = engine_of(self._shapes[row])
        return self._made[row]


def envelope(
    cover: Cover, is_built: np.ndarray, distance_m: float, least_m2: float, known: Grown | None = None
) -> list[QgsGeometry]:
    """The urban envelope: built polygons brought together within twice a distance, small ones dropped, holes filled.

    cover: settled. is_built: by polygon. known: what another year worked out, of the same distances; it is replaced by
    this year's.
    """
    known = known if known is not None else Grown()
    patch = cover.whole.patches(is_built.astype(np.intp))
    rows = np.flatnonzero(is_built)
    rows = rows[np.argsort(patch[rows], kind="stable")]
    parts = np.split(rows, np.flatnonzero(np.diff(patch[rows])) + 1) if len(rows) else []
    keys = {int(patch[part[0]]): tuple(part.tolist()) for part in parts}
    fresh = np.zeros(len(cover), bool)
    for key in keys.values():
        if key not in known.by_rows:
            fresh[list(key)] = True
    drawn = cover.outlines_of(patch, fresh) if fresh.any() else {}
    grown = {}
    for number, key in keys.items():
        shape = known.by_rows.get(key)
        if shape is None:
            shape = drawn[number].buffer(distance_m, SEGMENTS, Qgis.EndCapStyle.Round, ROUND, 2.0)
        grown[key] = shape
    known.blocks = _blocks(known.blocks, grown, distance_m, least_m2)
    known.by_rows = grown
    return _outermost([part for block in known.blocks for part in block.parts])


def _blocks(
    before: Sequence[UrbanBlock], grown: dict[Key, QgsGeometry], distance_m: float, least_m2: float
) -> list[UrbanBlock]:
    """The blocks of a year: those of another year that nothing came to or left, and the others made again."""
    whole = [block for block in before if block.keys <= grown.keys()]
    held = {key for block in whole for key in block.keys}
    loose = [(grown[key], frozenset([key])) for key in grown if key not in held]
    touched = _touched(whole, [shape for shape, _ in loose])
    loose += [(whole[row].shape, whole[row].keys) for row in sorted(touched)]
    made = polygons_of(union([shape for shape, _ in loose]))
    members = _members(made, loose)
    kept = [block for row, block in enumerate(whole) if row not in touched]
    return kept + [UrbanBlock(shape, keys, _shrunk(shape, distance_m, least_m2)) for shape, keys in zip(made, members)]


def _touched(blocks: Sequence[UrbanBlock], shapes: Iterable[QgsGeometry]) -> set[int]:
    """Rows of the blocks that some shapes meet."""
    shapes_of = [block.shape for block in blocks]
    tree, engines = index_of(shapes_of), _Engines(shapes_of)
    found: set[int] = set()
    for shape in shapes:
        for row in tree.intersects(shape.boundingBox()):
            if row not in found and engines.of(row).intersects(shape.constGet()):
                found.add(row)
    return found


def _members(made: Sequence[QgsGeometry], loose: Sequence[tuple[QgsGeometry, frozenset[Key]]]) -> list[frozenset[Key]]:
    """The patches of each block: each shape lies whole in one of them."""
    tree, engines = index_of(made), _Engines(made)
    found: list[set[Key]] = [set() for _ in made]
    for shape, keys in loose:
        near = tree.intersects(shape.boundingBox())
        if len(near) > 1:
            inside = shape.pointOnSurface()  # kept alive: the engine only borrows the point
            near = [row for row in near if engines.of(row).intersects(inside.constGet())]
        for row in near[:1]:
            found[row] |= keys
    return [frozenset(keys) for keys in found]


def _shrunk(block: QgsGeometry, distance_m: float, least_m2: float) -> list[QgsGeometry]:
    """A grown block taken back, without small parts and without holes; nothing when all of it is small."""
    shrunk = areal(block.buffer(-distance_m, SEGMENTS, Qgis.EndCapStyle.Round, BEVEL, 2.0))
    if area_of(shrunk) < least_m2:
        return []
    full = [QgsGeometry(QgsPolygon(part.constGet().exteriorRing().clone())) for part in polygons_of(shrunk)]
    return [part for part in full if part.area() >= least_m2]


def _outermost(parts: Sequence[QgsGeometry]) -> list[QgsGeometry]:
    """Parts that lie in no other: a hole that was filled may hold another part of the envelope, whole.

    Parts come of blocks that do not meet, so that one lies in another or outside: no union is needed.
    """
    tree, engines = index_of(parts), _Engines(parts)
    found = []
    for row, part in enumerate(parts):
        point = part.constGet().vertexAt(QgsVertexId(0, 0, 0))
        box = part.boundingBox()
        around = [
            other
            for other in tree.intersects(box)
            if other != row and parts[other].area() > part.area() and parts[other].boundingBox().contains(box)
        ]
        if not any(engines.of(other).intersects(point) for other in around):
            found.append(part)
    return found
