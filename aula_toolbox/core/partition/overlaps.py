"""Overlaps of a partition: found, listed, and given to the polygon that comes first."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .boxes import BoxIndex
from .faces import Faces, crossings, windings
from .noding import Active, Noded, contacts, place_of
from .outline import singles, trace
from .rings import Flags, Rings, Rows, Whole
from .segments import VOID, packed

ROUNDS = 12


@dataclass
class Overlaps:
    """What was covered twice: the polygon that keeps it, the one that yields, twice the area in square steps, shape."""

    winner: Rows
    loser: Rows
    area2: Whole
    shapes: Rings
    """Single polygons of the overlaps."""
    pair: Rows
    """Which pair each shape belongs to."""

    @classmethod
    def none(cls) -> Overlaps:
        """No overlap."""
        rows = np.zeros(0, np.intp)
        empty = np.zeros(0, np.int64)
        return cls(rows, rows, empty, Rings(empty, empty, np.zeros(1, np.intp), rows, 0), rows)

    def and_(self, other: Overlaps) -> Overlaps:
        """These overlaps and others."""
        moved = Rings(
            other.shapes.x,
            other.shapes.y,
            other.shapes.start,
            other.shapes.owner + self.shapes.count,
            other.shapes.count + self.shapes.count,
        )
        return Overlaps(
            np.concatenate([self.winner, other.winner]),
            np.concatenate([self.loser, other.loser]),
            np.concatenate([self.area2, other.area2]),
            self.shapes.and_(moved),
            np.concatenate([self.pair, other.pair + len(self.winner)]),
        )


@dataclass
class Border:
    """The segments without an opposite, the faces they make, and how often each face is covered."""

    active: Active
    net: Whole
    faces: Faces
    winding: Whole

    @classmethod
    def of(cls, noded: Noded) -> Border:
        """Faces of the loose segments. They tell all overlaps and gaps: what is shared by two polygons cancels out."""
        active = Active.of(noded.rings, noded.loose())
        net = np.zeros(len(active.low), np.int64)
        np.add.at(net, active.segment, np.where(active.forward, 1, -1))
        faces = Faces.of(active.low, active.high)
        return cls(active, net, faces, windings(faces, net))

    def area2(self, least: int) -> int:
        """Twice the area that is covered so many times or more, each time beyond counted again."""
        return int((np.maximum(self.winding - least + 1, 0) * self.faces.area2).sum())


def node(noded: Noded, tolerance: float, polygons: Flags | None = None) -> None:
    """Node the loose segments, or all segments of some polygons and of what they touch, until nothing moves."""
    for _ in range(ROUNDS):
        if polygons is None:
            rows = noded.loose()
        else:
            own = polygons[noded.rings.owner_of] & (noded.partner != VOID)
            other = noded.partner[own]
            own[other[other >= 0]] = True
            rows = np.flatnonzero(own)
        active = Active.of(noded.rings, rows)
        found = contacts(active, tolerance)
        if not found.any:
            return
        if len(found.moved):
            noded.move(found.moved, found.target)
        else:
            noded.split(active, found)


def involved(noded: Noded, border: Border) -> Flags:
    """Polygons that may cover what is covered more than once."""
    faces, rings = border.faces, noded.rings
    found = np.zeros(rings.count, bool)
    twice = border.winding >= 2
    half = np.flatnonzero(twice[faces.cycle])
    if not len(half):
        return found
    edges = np.unique(half >> 1)
    is_edge = np.zeros(len(border.net), bool)
    is_edge[edges] = True
    found[rings.owner_of[border.active.rows[is_edge[border.active.segment]]]] = True
    boxes = rings.boxes()
    index = BoxIndex(boxes)
    (x, y), (hx, hy) = place_of(border.active.low[edges]), place_of(border.active.high[edges])
    sides = np.column_stack([np.minimum(x, hx), np.minimum(y, hy), np.maximum(x, hx), np.maximum(y, hy)])
    for _, rows in index.pairs(sides):
        found[rows] = True
    # polygons that lie wholly inside what is covered twice: asked at the middle of their first segment
    full = np.flatnonzero(np.diff(rings.start) > 0)
    first = rings.start[:-1][full]
    after = rings.after[first]
    fresh = ~found[rings.owner[full]] & _inside_any(boxes[rings.owner[full]], border, half)
    first, after, owner = first[fresh], after[fresh], rings.owner[full][fresh]
    middle = packed(rings.x[first] + rings.x[after], rings.y[first] + rings.y[after])
    begin, end = (packed(*(2 * part for part in place_of(ends))) for ends in (border.active.low, border.active.high))
    point, edge, turn = crossings(middle, owner, begin, end)
    count = np.zeros(len(middle), np.int64)
    np.add.at(count, point, turn * border.net[edge])
    found[owner[count >= 2]] = True
    return found


def _inside_any(boxes: Whole, border: Border, half: Rows) -> Flags:
    """Boxes that meet the box of a border whose face is covered twice."""
    x, y = place_of(border.faces.tail[half])
    cycle, number = np.unique(border.faces.cycle[half], return_inverse=True)
    far = np.iinfo(np.int64).max
    around = np.tile(np.array([far, far, -far, -far]), (len(cycle), 1))
    np.minimum.at(around[:, 0], number, x)
    np.minimum.at(around[:, 1], number, y)
    np.maximum.at(around[:, 2], number, x)
    np.maximum.at(around[:, 3], number, y)
    met = np.zeros(len(boxes), bool)
    for rows, _ in BoxIndex(around).pairs(boxes):
        met[rows] = True
    return met


def resolve(noded: Noded, dirty: Flags, position: Rows) -> Overlaps:
    """Give every face of some polygons to the one that comes first. Changes the rings.

    position: the lower comes first; no two are equal.
    """
    rings = noded.rings
    rows = np.flatnonzero(dirty[rings.owner_of] & (noded.partner != VOID))
    active = Active.of(rings, rows)
    faces = Faces.of(active.low, active.high)
    owner = rings.owner_of[rows]
    covers = _covers(faces, active, owner)
    rank = position.tolist()
    winner = np.array([min(cover, key=rank.__getitem__) if cover else -1 for cover in covers], np.intp)
    left, right = winner[faces.cycle], winner[faces.cycle[np.arange(len(faces.cycle)) ^ 1]]
    half = np.flatnonzero((left != right) & (left >= 0))
    drawn, region = trace(faces.tail[half], faces.tail[half ^ 1], left[half])
    flat = np.array([corner for ring in drawn for corner in ring], np.int64)
    x, y = place_of(flat)
    ring = np.repeat(np.arange(len(drawn)), [len(one) for one in drawn])
    found = _listed(faces, covers, winner)
    noded.replace(dirty, Rings.by_ring(x, y, ring, np.array(region, np.intp), rings.count))
    return found


def _covers(faces: Faces, active: Active, owner: Rows) -> list[dict[int, int]]:
    """By border: the polygons that cover its face, and how many times each."""
    begin = np.where(active.forward, active.low[active.segment], active.high[active.segment])
    end = np.where(active.forward, active.high[active.segment], active.low[active.segment])
    own = faces.component[faces.cycle[::2]][active.segment]
    point, edge, turn = crossings(faces.corner, np.arange(len(faces.corner)), begin, end, own)
    base: list[dict[int, int]] = [{} for _ in range(len(faces.corner))]
    for component, polygon, step in zip(point.tolist(), owner[edge].tolist(), turn.tolist()):
        _add(base[component], polygon, step)
    by_edge: list[list[tuple[int, int]]] = [[] for _ in range(len(active.low))]
    steps = np.where(active.forward, 1, -1).tolist()
    for number, polygon, step in zip(active.segment.tolist(), owner.tolist(), steps):
        by_edge[number].append((polygon, step))
    found: list[dict[int, int]] = [{} for _ in range(faces.count)]
    for component, border in enumerate(faces.outer.tolist()):
        found[border] = base[component]
    for known, half, reached in faces.tree():
        cover = dict(found[known])
        for polygon, step in by_edge[half >> 1]:
            _add(cover, polygon, -step if half & 1 else step)
        found[reached] = cover
    # a polygon folded over itself by the snapping counts less than once: that face is not its own
    return [{polygon: many for polygon, many in cover.items() if many > 0} for cover in found]


def _add(cover: dict[int, int], polygon: int, step: int) -> None:
    many = cover.get(polygon, 0) + step
    if many:
        cover[polygon] = many
    else:
        del cover[polygon]


def _listed(faces: Faces, covers: list[dict[int, int]], winner: NDArray[np.intp]) -> Overlaps:
    """The overlaps by pair of polygons, with their area and their shape."""
    areas, own = faces.area2.tolist(), winner.tolist()
    total: dict[tuple[int, int], int] = {}
    pairs_of: list[set[tuple[int, int]]] = []
    for border, cover in enumerate(covers):
        pairs = {(own[border], polygon) for polygon in cover if polygon != own[border]}
        pairs_of.append(pairs)
        for pair in pairs:
            total[pair] = total.get(pair, 0) + areas[border]
    names = {pair: number for number, pair in enumerate(sorted(total))}
    twice = np.array([bool(pairs) for pairs in pairs_of])
    half = np.flatnonzero(twice[faces.cycle])
    sides: list[tuple[int, int]] = []
    for here, left, right in zip(half.tolist(), faces.cycle[half].tolist(), faces.cycle[half ^ 1].tolist()):
        sides += [(here, names[pair]) for pair in pairs_of[left] - pairs_of[right]]
    edge = np.array(sides, np.intp).reshape(-1, 2)
    drawn, region = trace(faces.tail[edge[:, 0]], faces.tail[edge[:, 0] ^ 1], edge[:, 1])
    shapes, pair_of = singles(drawn, region)
    ordered = sorted(total)
    return Overlaps(
        np.array([winner for winner, _ in ordered], np.intp),
        np.array([loser for _, loser in ordered], np.intp),
        np.array([total[pair] for pair in ordered], np.int64),
        shapes,
        pair_of,
    )
