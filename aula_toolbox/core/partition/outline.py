"""Directed segments brought together into rings, and rings into single polygons with their holes."""

from __future__ import annotations

import numpy as np

from .faces import crossings
from .noding import place_of
from .rings import Rings, Rows, Whole


def trace(begin: Whole, end: Whole, region: Rows) -> tuple[list[list[int]], list[int]]:
    """Closed rings of directed segments (packed ends) whose region lies on their left, and the region of each ring.

    Rings are simple: where a region touches itself at a corner, rings part there.

    >>> from aula_toolbox.core.partition.segments import packed
    >>> begin = packed(np.array([0, 2, 0]), np.array([0, 0, 2]))
    >>> rings, region = trace(begin, np.roll(begin, -1), np.zeros(3, np.intp))
    >>> sorted(rings[0]), region
    ([0, 2, 8589934592], [0])
    """
    count = len(begin)
    (x, y), (hx, hy) = place_of(begin), place_of(end)
    leaving = np.arctan2((hy - y).astype(float), (hx - x).astype(float))
    arriving = np.arctan2((y - hy).astype(float), (x - hx).astype(float))
    corner = np.concatenate([begin, end])
    owner = np.concatenate([region, region])
    angle = np.concatenate([leaving, arriving])
    is_arrival = np.repeat([False, True], count)
    order = np.lexsort((~is_arrival, angle, owner, corner))
    fresh = np.r_[True, (np.diff(corner[order]) != 0) | (np.diff(owner[order]) != 0)] if count else np.zeros(0, bool)
    place = np.arange(2 * count)
    departs = ~is_arrival[order]
    # the last departure before each place, clockwise; before the first one of a corner comes the last one
    last = np.maximum.accumulate(np.where(departs, place, -1))
    first = np.flatnonzero(fresh)
    group = np.cumsum(fresh) - 1
    ends = np.r_[first[1:], 2 * count] - 1
    in_group = last >= first[group] if count else np.zeros(0, bool)
    pick = np.where(in_group, last, last[ends[group]] if count else last)
    following = np.empty(count, np.intp)
    arrivals = order[~departs] - count
    following[arrivals] = order[pick[~departs]]
    return _rings(begin, following, region)


def _rings(begin: Whole, following: Rows, region: Rows) -> tuple[list[list[int]], list[int]]:
    seen = np.zeros(len(begin), bool).tolist()
    onward, corners = following.tolist(), begin.tolist()
    rings: list[list[int]] = []
    owners: list[int] = []
    for start in range(len(corners)):
        if seen[start]:
            continue
        ring, here = [], start
        while not seen[here]:
            seen[here] = True
            ring.append(corners[here])
            here = onward[here]
        for simple in _parted(ring):
            rings.append(simple)
            owners.append(int(region[start]))
    return rings, owners


def _parted(ring: list[int]) -> list[list[int]]:
    """A ring cut where it comes back to a corner."""
    if len(set(ring)) == len(ring):
        return [ring]
    found: list[list[int]] = []
    path: list[int] = []
    place: dict[int, int] = {}
    for corner in ring:
        if corner in place:
            begin = place[corner]
            loop = path[begin:]
            for left in loop[1:]:
                del place[left]
            del path[begin + 1 :]
            found.append(loop)
        else:
            place[corner] = len(path)
            path.append(corner)
    found.append(path)
    return [loop for loop in found if len(loop) > 2]


def singles(rings: list[list[int]], region: list[int]) -> tuple[Rings, Rows]:
    """Single polygons of traced rings, each hole with the polygon that holds it, and the region of each polygon."""
    size = np.array([len(ring) for ring in rings], np.intp)
    flat = np.array([corner for ring in rings for corner in ring], np.int64)
    x, y = place_of(flat)
    start = np.concatenate([[0], np.cumsum(size)]).astype(np.intp)
    drawn = Rings(x, y, start, np.arange(len(rings)), len(rings))
    area2 = drawn.ring_area2()
    label = np.array(region, np.intp)
    outer = np.flatnonzero(area2 > 0)
    owner = np.full(len(rings), -1, np.intp)
    owner[outer] = np.arange(len(outer))
    holes = np.flatnonzero(area2 < 0)
    owner[holes] = _holders(drawn, holes, area2, label, owner)
    kept = owner >= 0
    points = np.repeat(kept, size)
    start = np.concatenate([[0], np.cumsum(size[kept])]).astype(np.intp)
    found = Rings(x[points], y[points], start, owner[kept], len(outer))
    return sorted_by_owner(found), label[outer]


def sorted_by_owner(rings: Rings) -> Rings:
    """The same rings in the order of their polygons, outer rings first as they come."""
    outer = rings.ring_area2() > 0
    order = np.lexsort((~outer, rings.owner))
    if (order == np.arange(len(order))).all():
        return rings
    size = np.diff(rings.start)[order]
    begin = rings.start[:-1][order]
    start = np.concatenate([[0], np.cumsum(size)]).astype(np.intp)
    points = np.repeat(begin - start[:-1], size) + np.arange(int(start[-1]))
    return Rings(rings.x[points], rings.y[points], start, rings.owner[order], rings.count)


def _holders(drawn: Rings, holes: Rows, area2: Whole, label: Rows, owner: Rows) -> Rows:
    """For each hole: the smallest outer ring of its region that goes round it.

    A hole may touch that ring at a corner: the middle of its first segment is asked, on a grid twice as fine.
    """
    found = np.full(len(holes), -1, np.intp)
    if not len(holes):
        return found
    regions, ring = np.unique(label[holes]), drawn.ring_of
    is_side = (area2[ring] > 0) & np.isin(label[ring], regions)
    rows = np.flatnonzero(is_side)
    after = drawn.after
    first = drawn.start[:-1][holes]
    middle = _pack(drawn.x[first] + drawn.x[after[first]], drawn.y[first] + drawn.y[after[first]])
    begin, end = (_pack(2 * drawn.x[at], 2 * drawn.y[at]) for at in (rows, after[rows]))
    point, edge, turn = crossings(middle, label[holes], begin, end)
    side = ring[rows[edge]]
    alike = label[side] == label[holes[point]]
    point, side, turn = point[alike], side[alike], turn[alike]
    key, number = np.unique(point * len(label) + side, return_inverse=True)
    total = np.bincount(number, turn, len(key)) if len(key) else np.zeros(0)
    point, side = np.divmod(key[total != 0], len(label))
    order = np.lexsort((-area2[side], point))
    found[point[order]] = owner[side[order]]
    return found


def _pack(x: Whole, y: Whole) -> Whole:
    from .segments import packed

    return packed(x, y)
