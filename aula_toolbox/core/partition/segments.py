"""Segments that two polygons share: matched by hashing, without any comparison of shapes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .rings import Numbers, Rings, Rows, Whole

LOOSE, VOID = -1, -2
"""Segments without exactly one opposite; segments that one polygon has in both directions."""
BLOCK = 1 << 21
"""Segments matched at a time: what bounds the memory of matching."""
Partners = NDArray[np.int64]
_HALF = 32


def packed(x: Whole, y: Whole) -> Whole:
    """One number for each grid place (coordinates under 2^31 steps)."""
    return np.asarray((x << _HALF) + y, dtype=np.int64)


@dataclass(frozen=True)
class Ends:
    """Both ends of directed segments as packed places, in one order, and whether the segment runs in that order."""

    low: Whole
    high: Whole
    forward: NDArray[np.bool_]

    @classmethod
    def of(cls, rings: Rings, rows: Rows | None = None, after: Rows | None = None) -> Ends:
        """Ends of the segments that start at some points (all by default)."""
        after = rings.after if after is None else after
        rows = np.arange(len(rings.x)) if rows is None else rows
        begin = packed(rings.x[rows], rings.y[rows])
        end = packed(rings.x[after[rows]], rings.y[after[rows]])
        return cls(np.minimum(begin, end), np.maximum(begin, end), begin < end)

    def hashes(self) -> NDArray[np.uint64]:
        """A number for each undirected segment; equal for equal segments."""
        with np.errstate(over="ignore"):
            mixed = self.low.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)
            mixed ^= mixed >> np.uint64(29)
            mixed += self.high.astype(np.uint64)
            mixed *= np.uint64(0xBF58476D1CE4E5B9)
            mixed ^= mixed >> np.uint64(32)
            mixed *= np.uint64(0x94D049BB133111EB)
        mixed ^= mixed >> np.uint64(29)
        return mixed


def match(rings: Rings) -> Partners:
    """For each segment (by the row of its first point): the row of the opposite segment, LOOSE or VOID."""
    partner = np.full(len(rings.x), LOOSE, np.int64)
    ends, owner = Ends.of(rings), rings.owner_of
    hashes = ends.hashes()
    bits = max(0, int(np.ceil(np.log2(max(len(hashes) / BLOCK, 1)))))
    unsure = []
    for block in range(1 << bits):
        rows = np.flatnonzero(hashes >> np.uint64(64 - bits) == block) if bits else np.arange(len(hashes))
        unsure.append(_match_block(rows, hashes, ends, owner, partner))
    _match_exactly(np.concatenate(unsure), ends, owner, partner)
    return partner


def _match_block(rows: Rows, hashes: NDArray[np.uint64], ends: Ends, owner: Rows, partner: Partners) -> Rows:
    """Match the pairs of a block; give back the rows of all other groups of more than one."""
    if len(rows) < 2:
        return rows[:0]
    shift = np.uint64(max(1, int(np.ceil(np.log2(len(rows))))))
    keys = (hashes[rows] << shift) | np.arange(len(rows), dtype=np.uint64)
    keys.sort()
    place = rows[(keys & ((np.uint64(1) << shift) - np.uint64(1))).astype(np.intp)]
    group = keys >> shift
    same = np.r_[False, group[1:] == group[:-1], False]
    # a pair: equal to the one before, and neither end of it continues
    second = np.flatnonzero(same[1:-1] & ~same[:-2] & ~same[2:]) + 1
    one, two = place[second - 1], place[second]
    alike = (ends.low[one] == ends.low[two]) & (ends.high[one] == ends.high[two])
    opposite = ends.forward[one] != ends.forward[two]
    good = alike & opposite
    is_void = owner[one] == owner[two]
    for mine, other in ((one, two), (two, one)):
        partner[mine[good]] = np.where(is_void[good], VOID, other[good])
    in_group = same[1:] | same[:-1]
    in_group[second[alike]] = in_group[second[alike] - 1] = False
    return np.asarray(place[in_group], dtype=np.intp)


def _match_exactly(rows: Rows, ends: Ends, owner: Rows, partner: Partners) -> None:
    """Match rows by sorting their ends; of larger groups what one polygon has in both directions is void."""
    order = np.lexsort((ends.forward[rows], owner[rows], ends.high[rows], ends.low[rows]))
    rows = rows[order]
    low, high = ends.low[rows], ends.high[rows]
    starts = np.flatnonzero(np.r_[[True] * (len(rows) > 0), (low[1:] != low[:-1]) | (high[1:] != high[:-1])])
    size = np.diff(np.r_[starts, len(rows)])
    one = starts[size == 2]
    one, two = rows[one], rows[one + 1]
    good = ends.forward[one] != ends.forward[two]
    is_void = owner[one] == owner[two]
    for mine, other in ((one, two), (two, one)):
        partner[mine[good]] = np.where(is_void[good], VOID, other[good])
    for begin, many in zip(starts[size > 2].tolist(), size[size > 2].tolist()):
        _match_group(rows[begin : begin + many], ends.forward, owner, partner)


def _match_group(rows: Rows, forward: NDArray[np.bool_], owner: Rows, partner: Partners) -> None:
    """One group of equal segments: void pairs within a polygon first; then a single opposite pair is a match."""
    left = rows.tolist()
    for polygon in set(owner[rows].tolist()):
        own = [row for row in left if owner[row] == polygon]
        there, back = [row for row in own if forward[row]], [row for row in own if not forward[row]]
        for one, two in zip(there, back):
            partner[one] = partner[two] = VOID
            left.remove(one)
            left.remove(two)
    if len(left) == 2 and forward[left[0]] != forward[left[1]]:
        partner[left[0]], partner[left[1]] = left[1], left[0]


def rematch(rings: Rings, partner: Partners, rows: Rows) -> None:
    """Match some loose segments among themselves, in place."""
    partner[rows] = LOOSE
    ends = Ends.of(rings, rows)
    found = np.full(len(rows), LOOSE, np.int64)
    _match_exactly(np.arange(len(rows)), ends, rings.owner_of[rows], found)
    partner[rows] = np.where(found >= 0, rows[found], found)


def segment_lengths(rings: Rings, rows: Rows) -> Numbers:
    """Length of some segments, in steps."""
    end = rings.after[rows]
    return np.asarray(np.hypot(rings.x[end] - rings.x[rows], rings.y[end] - rings.y[rows]), dtype=np.float64)
