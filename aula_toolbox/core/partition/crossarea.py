"""Area that polygons share, without drawing the intersection: sums over pairs of segments.

The land under a segment is what lies between it and a base line; a polygon is the land under its upper segments less
the land under its lower ones, so that the area shared by two polygons is a sum over the pairs of their segments:
-sum(sign * sign' * integral of max(y - y', 0)) over the width they have in common. The sum is linear in both polygons:
parts of a partition add up to their whole by construction, holes and parts need no care, borders that coincide
bring nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .boxes import BoxIndex
from .edges import Edges, Polygons
from .rings import Flags, Numbers, Rows, Whole, counted

CHUNK = 2_000_000
USUAL_SEGMENTS = 100
"""Pairs of segments that a pair of polygons is taken to bring, for the size of the chunks."""
BY_SLAB = 2.0
"""Segments for each vertical slab in which the segments of a zone are sorted."""


@dataclass
class Slabs:
    """The segments of zones sorted into vertical slabs of equal width, zone by zone."""

    edges: Edges
    first: Rows
    """First slab of each zone (zones + 1)."""
    width: Numbers
    begin: Rows
    """First entry of each slab (slabs + 1)."""
    entry: Rows
    """Segment of each entry."""

    @classmethod
    def of(cls, edges: Edges) -> Slabs:
        """Slabs of zones."""
        many = np.diff(edges.start)
        slabs = np.maximum(np.ceil(many / BY_SLAB), 1).astype(np.intp)
        first = np.concatenate([[0], np.cumsum(slabs)]).astype(np.intp)
        wide = edges.box[:, 2] - edges.box[:, 0]
        width = np.where(np.isfinite(wide) & (wide > 0), wide / slabs, 1.0)
        zone = np.repeat(np.arange(len(edges)), many)
        low, high = (
            _slab(pick(edges.x0, edges.x1), edges.box[zone, 0], width[zone], slabs[zone])
            for pick in (np.minimum, np.maximum)
        )
        size = high - low + 1
        slab = np.repeat(first[zone] + low, size) + counted(size)
        entry = np.repeat(np.arange(len(zone)), size)
        order = np.argsort(slab, kind="stable")
        begin = np.searchsorted(slab[order], np.arange(int(first[-1]) + 1))
        return cls(edges, first, width, begin.astype(np.intp), entry[order])

    def met(self, zone: Rows, x0: Numbers, x1: Numbers) -> tuple[Rows, Rows, Numbers, Numbers]:
        """Segments of zones in the slabs of a range of x: asked row, segment, and the range to look at."""
        many = np.diff(self.first)[zone]
        left, width = self.edges.box[zone, 0], self.width[zone]
        low, high = (_slab(x, left, width, many) for x in (x0, x1))
        size = np.where((x1 > left) & (x0 < self.edges.box[zone, 2]), high - low + 1, 0)
        asked = np.repeat(np.arange(len(zone)), size)
        number = np.repeat(low, size) + counted(size)
        slab = self.first[zone[asked]] + number
        # the outer slabs reach as far as their segments do
        begin = np.where(number == 0, -np.inf, left[asked] + number * width[asked])
        end = np.where(number == many[asked] - 1, np.inf, left[asked] + (number + 1) * width[asked])
        held = self.begin[slab + 1] - self.begin[slab]
        again = np.repeat(np.arange(len(slab)), held)
        segment = self.entry[np.repeat(self.begin[slab], held) + counted(held)]
        asked = asked[again]
        return asked, segment, np.maximum(x0[asked], begin[again]), np.minimum(x1[asked], end[again])


def _slab(x: Numbers, left: Numbers, width: Numbers, many: Rows) -> Rows:
    return np.asarray(np.clip(np.floor((x - left) / width), 0, many - 1), dtype=np.intp)


@dataclass(frozen=True)
class Shared:
    """Pairs of polygons and zones that share land: rows of both, area, and whether the polygon is wholly inside."""

    zone: Rows
    row: Rows
    area: Numbers
    is_whole: Flags


def pairs(polygons: Polygons, zones: Polygons) -> tuple[Rows, Rows]:
    """Zones and polygons whose boxes meet, ordered by zone, then by polygon."""
    return BoxIndex(_outward(polygons.box)).all_pairs(_outward(zones.box))


def _outward(box: Numbers) -> Whole:
    far = 2.0**40
    whole = np.empty(box.shape, np.int64)
    whole[:, :2] = np.floor(np.clip(box[:, :2], -far, far))
    whole[:, 2:] = np.ceil(np.clip(box[:, 2:], -far, far))
    return whole


def shared(
    polygons: Polygons,
    zones: Edges,
    found: tuple[Rows, Rows] | None = None,
    least: float = 0.0,
    progress: Callable[[float], None] = lambda share: None,
) -> Shared:
    """Area that polygons share with zones, for pairs whose boxes meet; pairs that share `least` or less are left out.

    A square of 2 x 2 and one moved by 1 share 1 x 1:

    >>> x, y, after = np.array([0.0, 2, 2, 0]), np.array([0.0, 0, 2, 2]), np.array([1, 2, 3, 0])
    >>> one, other = (Edges.from_points(x + by, y + by, after, np.zeros(4, int), 1) for by in (0, 1))
    >>> shared(one, other).area.tolist()
    [1.0]
    """
    zone, row = pairs(polygons, zones) if found is None else found
    slabs = Slabs.of(zones)
    area = np.zeros(len(zone))
    is_partial = np.zeros(len(zone), bool)
    own = polygons.area
    for chunk in _chunked(np.full(len(zone), 8)):
        touches, winding = _places(polygons.box, slabs, zone[chunk], row[chunk])
        is_partial[chunk] = touches
        area[chunk] = np.where(winding != 0, own[row[chunk]], 0.0)
    partial = np.flatnonzero(is_partial)
    for chunk in _chunked(np.full(len(partial), USUAL_SEGMENTS)):
        some = partial[chunk]
        progress(float(chunk[0]) / len(partial))
        rows, place = np.unique(row[some], return_inverse=True)
        area[some] = _sums(polygons.of_rows(rows), slabs, zone[some], place)
    kept = area > least
    is_whole = ~is_partial | (area >= own[row] * (1.0 - 1e-12) - least)
    return Shared(zone[kept], row[kept], area[kept], is_whole[kept])


def _chunked(size: Rows) -> Iterator[Rows]:
    if len(size):
        group = np.cumsum(size) // CHUNK
        yield from np.split(np.arange(len(size)), np.flatnonzero(np.diff(group)) + 1)


def _places(boxes: Numbers, slabs: Slabs, zone: Rows, row: Rows) -> tuple[Flags, NDArray[np.int64]]:
    """Whether a border of the zone may meet the polygon's box; else how often the zone goes round it."""
    box, zones = boxes[row], slabs.edges
    asked, segment, _, _ = slabs.met(zone, box[:, 0], np.maximum(box[:, 2], np.nextafter(box[:, 0], np.inf)))
    left, right = zones.x0[segment], zones.x1[segment]
    low, high = np.minimum(zones.y0[segment], zones.y1[segment]), np.maximum(zones.y0[segment], zones.y1[segment])
    here = box[asked]
    beside = (np.minimum(left, right) > here[:, 2]) | (np.maximum(left, right) < here[:, 0])
    touch = ~beside & (low <= here[:, 3]) & (high >= here[:, 1])
    touches = np.zeros(len(zone), bool)
    touches[asked[touch]] = True
    # no border meets the box: all of it is where its middle is; a segment counts once, though it lies in many slabs
    middle = (here[:, 0] + here[:, 2]) / 2.0
    spans = (np.minimum(left, right) <= middle) & (np.maximum(left, right) > middle) & (high < here[:, 1])
    winding = np.zeros(len(zone), np.int64)
    key = asked * (len(zones.x0) + 1) + segment
    _, first = np.unique(key[spans], return_index=True)
    one = np.flatnonzero(spans)[first]
    np.add.at(winding, asked[one], np.where(right[one] > left[one], 1, -1))
    return touches, winding


def _sums(polygons: Edges, slabs: Slabs, zone: Rows, row: Rows) -> Numbers:
    """The area shared by each pair, by the sum over segments."""
    many = np.diff(polygons.start)[row]
    pair = np.repeat(np.arange(len(row)), many)
    edge = np.repeat(polygons.start[row], many) + counted(many)
    slanted = polygons.x0[edge] != polygons.x1[edge]
    pair, edge = pair[slanted], edge[slanted]
    ex0, ex1 = polygons.x0[edge], polygons.x1[edge]
    asked, other, low, high = slabs.met(zone[pair], np.minimum(ex0, ex1), np.maximum(ex0, ex1))
    zones = slabs.edges
    fx0, fx1, fy0, fy1 = zones.x0[other], zones.x1[other], zones.y0[other], zones.y1[other]
    low = np.maximum(low, np.minimum(fx0, fx1))
    high = np.minimum(high, np.maximum(fx0, fx1))
    ey0, ey1 = polygons.y0[edge], polygons.y1[edge]
    top = np.maximum(ey0, ey1)
    useful = (high > low) & (np.minimum(fy0, fy1) < top[asked])
    asked, low, high = asked[useful], low[useful], high[useful]
    fx0, fx1, fy0, fy1 = fx0[useful], fx1[useful], fy0[useful], fy1[useful]
    slope = ((ey1 - ey0) / (ex1 - ex0))[asked]
    ex, ey = ex0[asked], ey0[asked]
    rise = (fy1 - fy0) / (fx1 - fx0)
    before = ey + (low - ex) * slope - (fy0 + (low - fx0) * rise)
    after = ey + (high - ex) * slope - (fy0 + (high - fx0) * rise)
    both = np.maximum(before, 0.0) + np.maximum(after, 0.0)
    crossed = (before > 0) != (after > 0)
    with np.errstate(invalid="ignore", divide="ignore"):
        part = np.where(crossed, both / np.abs(before - after), 1.0)
    integral = (high - low) / 2.0 * both * np.where(crossed, part, 1.0)
    sign = np.where(((ex1 - ex0)[asked] > 0) == (fx1 > fx0), -1.0, 1.0)
    return np.bincount(pair[asked], sign * integral, len(row)).astype(np.float64)
