"""Segments noded: where they cross, or a corner lies on a segment, both get the same point.

Corners nearer than the tolerance to a segment are taken into it, corners nearer than it to each other become one
(snap rounding, Hobby 1999, on the segments that have no exact opposite: those of a clean partition are left alone).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .boxes import BoxIndex
from .rings import Numbers, Rings, Rows, Whole
from .segments import LOOSE, Ends, Partners, packed, rematch

_HALF = 32


def place_of(number: Whole) -> tuple[Whole, Whole]:
    """Place on the grid of a packed number."""
    x = (number + (1 << (_HALF - 1))) >> _HALF
    return x, number - (x << _HALF)


@dataclass
class Active:
    """Undirected segments to be noded (low and high ends), and the directed segments that they are."""

    low: Whole
    high: Whole
    rows: Rows
    segment: Rows
    forward: NDArray[np.bool_]

    @classmethod
    def of(cls, rings: Rings, rows: Rows) -> Active:
        """The segments that start at some points."""
        ends = Ends.of(rings, rows)
        pairs = np.column_stack([ends.low, ends.high])
        order = np.lexsort((ends.high, ends.low))
        fresh = np.r_[True, (np.diff(pairs[order], axis=0) != 0).any(axis=1)] if len(rows) else np.zeros(0, bool)
        number = np.empty(len(rows), np.intp)
        number[order] = np.cumsum(fresh) - 1
        first = order[fresh]
        return cls(ends.low[first], ends.high[first], rows, number, ends.forward)


@dataclass
class Contacts:
    """Points to be put into segments (segment, share of its length, place), and corners to be moved (from, to)."""

    segment: Rows
    share: Numbers
    point: Whole
    moved: Whole
    target: Whole

    @property
    def any(self) -> bool:
        """Whether there is anything to do."""
        return bool(len(self.segment) or len(self.moved))


def contacts(active: Active, tolerance: float) -> Contacts:
    """Where segments cross or come nearer than the tolerance (in steps) without sharing that point."""
    x0, y0 = place_of(active.low)
    x1, y1 = place_of(active.high)
    reach = int(np.ceil(tolerance))
    boxes = np.column_stack([np.minimum(x0, x1), np.minimum(y0, y1), np.maximum(x0, x1), np.maximum(y0, y1)])
    grown = boxes + np.array([-reach, -reach, reach, reach])
    found: list[tuple[Rows, Numbers, Whole]] = []
    near: list[Whole] = []
    for row, other in BoxIndex(boxes).pairs(grown):
        one, two = row[row < other], other[row < other]
        flagged = np.zeros(len(one), bool)
        for segment, beside in ((one, two), (two, one)):
            for corner in (active.low, active.high):
                flagged |= _corner(active, segment, corner[beside], tolerance, found, near)
        _crossing(active, one[~flagged], two[~flagged], found)
    segment, share, point = (np.concatenate(column) for column in zip(*found)) if found else _NOTHING
    moves = np.concatenate(near) if near else np.zeros((0, 2), np.int64)
    moved, target = _clusters(moves)
    order = np.lexsort((point, share, segment))
    segment, share, point = segment[order], share[order], point[order]
    fresh = np.r_[True, (segment[1:] != segment[:-1]) | (point[1:] != point[:-1])] if len(order) else order == 0
    return Contacts(segment[fresh], share[fresh], point[fresh], moved, target)


_NOTHING = (np.zeros(0, np.intp), np.zeros(0), np.zeros(0, np.int64))


def _corner(
    active: Active,
    segment: Rows,
    corner: Whole,
    tolerance: float,
    found: list[tuple[Rows, Numbers, Whole]],
    near: list[Whole],
) -> NDArray[np.bool_]:
    """Corners near segments that do not have them: put into the segment, or joined to its nearest end."""
    low, high = active.low[segment], active.high[segment]
    (px, py), (qx, qy), (mx, my) = place_of(low), place_of(high), place_of(corner)
    dx, dy, ex, ey = qx - px, qy - py, mx - px, my - py
    length2 = dx * dx + dy * dy
    along = ex * dx + ey * dy
    across = dx * ey - dy * ex
    is_end = (corner == low) | (corner == high)
    limit = tolerance * tolerance
    to_low, to_high = ex * ex + ey * ey, (mx - qx) ** 2 + (my - qy) ** 2
    at_end = ~is_end & (np.minimum(to_low, to_high) <= limit)
    inside = (along > 0) & (along < length2) & ~is_end & ~at_end
    inside &= across.astype(float) ** 2 <= limit * length2
    if at_end.any():
        end = np.where(to_low <= to_high, low, high)
        near.append(np.column_stack([corner[at_end], end[at_end]]))
    if inside.any():
        found.append((segment[inside], along[inside] / length2[inside], corner[inside]))
    return np.asarray(at_end | inside, dtype=np.bool_)


def _crossing(active: Active, one: Rows, two: Rows, found: list[tuple[Rows, Numbers, Whole]]) -> None:
    """Segments that cross inside both: the crossing, on the grid, is put into both."""
    (px, py), (qx, qy) = place_of(active.low[one]), place_of(active.high[one])
    (rx, ry), (sx, sy) = place_of(active.low[two]), place_of(active.high[two])
    dx, dy, ex, ey = qx - px, qy - py, sx - rx, sy - ry
    side_r = dx * (ry - py) - dy * (rx - px)
    side_s = dx * (sy - py) - dy * (sx - px)
    side_p = ex * (py - ry) - ey * (px - rx)
    side_q = ex * (qy - ry) - ey * (qx - rx)
    cross = (np.sign(side_r) * np.sign(side_s) < 0) & (np.sign(side_p) * np.sign(side_q) < 0)
    if cross.any():
        one, two = one[cross], two[cross]
        share = side_p[cross] / (side_p[cross] - side_q[cross])
        other = side_r[cross] / (side_r[cross] - side_s[cross])
        x = px[cross] + np.rint(share * dx[cross]).astype(np.int64)
        y = py[cross] + np.rint(share * dy[cross]).astype(np.int64)
        point = packed(x, y)
        for segment, part in ((one, share), (two, other)):
            inner = (point != active.low[segment]) & (point != active.high[segment])
            found.append((segment[inner], part[inner], point[inner]))


def _clusters(pairs: Whole) -> tuple[Whole, Whole]:
    """Corners to be moved and where to: of corners that are near each other all go to the lowest."""
    from ..graph import components

    places, number = np.unique(pairs, return_inverse=True)
    number = number.reshape(-1, 2)
    if not len(places):
        return places, places
    group = components(len(places), number[:, 0], number[:, 1])
    # groups are numbered by their lowest member, places are sorted
    lowest = places[np.unique(group, return_index=True)[1]][group]
    away = lowest != places
    return places[away], lowest[away]


@dataclass
class Noded:
    """Rings with their partners while they are noded."""

    rings: Rings
    partner: Partners

    def loose(self) -> Rows:
        """Segments without an opposite."""
        return np.flatnonzero(self.partner == LOOSE)

    def move(self, moved: Whole, target: Whole) -> None:
        """Move corners wherever they occur; segments that shrink to a point go."""
        rings = self.rings
        place = packed(rings.x, rings.y)
        at = np.minimum(np.searchsorted(moved, place), len(moved) - 1)
        hit = np.flatnonzero(moved[at] == place)
        rings.x[hit], rings.y[hit] = place_of(target[at[hit]])
        gone = rings.doubled()
        before = self._before()
        touched = np.zeros(len(rings.x), bool)
        touched[hit] = touched[before[hit]] = True
        self._renumber(rings.without(gone), ~gone, touched & ~gone)

    def _before(self) -> Rows:
        after = self.rings.after
        before = np.empty_like(after)
        before[after] = np.arange(len(after))
        return before

    def split(self, active: Active, found: Contacts) -> None:
        """Put points into segments, in both directions of each."""
        order = np.argsort(active.segment, kind="stable")
        first = np.searchsorted(active.segment[order], found.segment, "left")
        last = np.searchsorted(active.segment[order], found.segment, "right")
        size = last - first
        which = np.repeat(np.arange(len(size)), size)
        member = order[np.repeat(first, size) + np.arange(len(which)) - np.repeat(np.cumsum(size) - size, size)]
        row, forward = active.rows[member], active.forward[member]
        share = np.where(forward, found.share[which], -found.share[which])
        sequence = np.lexsort((share, row))
        row, point = row[sequence], found.point[which[sequence]]
        x, y = place_of(point)
        rings = self.rings
        start = rings.start + np.searchsorted(row, rings.start, "left")
        kept = np.ones(len(rings.x) + len(row), bool)
        kept[row + 1 + np.arange(len(row))] = False
        wide = [np.empty(len(kept), np.int64) for _ in range(2)]
        for new, old, added in zip(wide, (rings.x, rings.y), (x, y)):
            new[kept], new[~kept] = old, added
        places = np.flatnonzero(kept)
        touched = ~kept
        touched[places[np.unique(row)]] = True
        partner = np.full(len(kept), LOOSE, np.int64)
        has = self.partner >= 0
        partner[places] = np.where(has, places[np.where(has, self.partner, 0)], self.partner)
        self.rings = Rings(wide[0], wide[1], start, rings.owner, rings.count)
        self.partner = partner
        self._settle(touched)

    def replace(self, polygons: NDArray[np.bool_], rings: Rings) -> None:
        """Give some polygons other rings; their neighbours are matched again."""
        kept = ~polygons[self.rings.owner_of]
        left = self.rings.of_polygons(~polygons)
        number = np.cumsum(kept) - 1
        old = self.partner[kept]
        has = old >= 0
        partner = np.where(has, number[np.where(has, old, 0)], old)
        partner[has & ~kept[np.where(has, old, 0)]] = LOOSE
        self.rings = left.and_(rings)
        self.partner = np.concatenate([partner, np.full(len(rings.x), LOOSE, np.int64)])
        rematch(self.rings, self.partner, self.loose())

    def _renumber(self, rings: Rings, kept: NDArray[np.bool_], touched: NDArray[np.bool_]) -> None:
        """Take over smaller rings; partners follow their rows."""
        number = np.cumsum(kept) - 1
        old = self.partner[kept]
        has = old >= 0
        lost = has & ~kept[np.where(has, old, 0)]
        self.partner = np.where(has, number[np.where(has, old, 0)], old)
        self.partner[lost] = LOOSE
        self.rings = rings
        self._settle(touched[kept])

    def _settle(self, touched: NDArray[np.bool_]) -> None:
        """Match again what was touched, what its partners are, and what was loose."""
        rows = np.flatnonzero(touched)
        other = self.partner[rows]
        touched[other[other >= 0]] = True
        rematch(self.rings, self.partner, np.flatnonzero(touched | (self.partner == LOOSE)))
