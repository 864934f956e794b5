"""Polygons of one ring measured many at a time, without a geometry library: most buildings and parcels are such.

What is proven here to be simple is valid; what is not proven is not wrong, it is left to a slower look.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
Flags = NDArray[np.bool_]

_ONE = b"\x01\x00\x00\x00"
_FLAT, _HIGH = (3, 6), ((1003, 1006), (0x80000003, 0x80000006))
_FEWEST_POINTS, _MOST_POINTS = 4, 40
_CELLS = 1 << 16
_HAIR = 1e-12


def _head(kind: int) -> bytes:
    return b"\x01" + kind.to_bytes(4, "little")


def _heads() -> dict[bytes, tuple[int, int]]:
    """How a polygon of one ring begins in well-known binary (OGC 06-103r4): where its points begin, their numbers."""
    found = {}
    for (one, many), dimensions in ((_FLAT, 2), *((kinds, 3) for kinds in _HIGH)):
        found[_head(one) + _ONE] = (13, dimensions)
        found[_head(many) + _ONE + _head(one) + _ONE] = (22, dimensions)
    return found


_HEADS = _heads()


@dataclass(frozen=True)
class OutlineBlock:
    """Polygons of as many points: their rows, area (m2), perimeter (m), middle of the bounding box, surely valid."""

    rows: NDArray[np.intp]
    area_m2: Numbers
    perimeter_m: Numbers
    x_m: Numbers
    y_m: Numbers
    is_simple: Flags


def outlines(blobs: Sequence[bytes | None]) -> Iterator[OutlineBlock]:
    """Blocks of the little-endian polygons and multipolygons of one ring, with or without heights; others are left out.

    >>> square = _head(3) + _ONE + (5).to_bytes(4, "little")
    >>> square += np.array([[0, 0], [3, 0], [3, 2], [0, 2], [0, 0]], "<f8").tobytes()
    >>> (block,) = outlines([None, square])
    >>> block.rows.tolist(), block.area_m2.tolist(), block.perimeter_m.tolist(), block.is_simple.tolist()
    ([1], [6.0], [10.0], [True])
    """
    held = [blob or b"" for blob in blobs]
    length = np.fromiter(map(len, held), np.intp, len(held))
    for begin, dimensions, rows in _alike(held, length):
        count = (length[rows] - begin) // (8 * dimensions)
        is_plain = (count >= _FEWEST_POINTS) & (count <= _MOST_POINTS)
        is_plain &= begin + 8 * dimensions * count == length[rows]
        for points in np.unique(count[is_plain]).tolist():
            group = rows[is_plain & (count == points)]
            most = max(2, _CELLS // points)
            for start in range(0, len(group), most):
                part = group[start : start + most]
                raw = np.frombuffer(b"".join([held[row] for row in part.tolist()]), np.uint8).reshape(len(part), -1)
                told = np.ascontiguousarray(raw[:, begin - 4 : begin]).view("<u4").ravel()
                place = np.ascontiguousarray(raw[:, begin:]).view("<f8").reshape(len(part), points, dimensions)
                yield _measured(part, place[:, :, :2], told == points)


def _alike(held: Sequence[bytes], length: NDArray[np.intp]) -> Iterator[tuple[int, int, NDArray[np.intp]]]:
    """The rows that begin like each head: where their points begin, and of how many numbers a point is."""
    longest = max(map(len, _HEADS))
    rows = np.flatnonzero(length > longest)
    first = np.frombuffer(b"".join([held[row][:longest] for row in rows.tolist()]), np.uint8).reshape(-1, longest)
    for head, (begin, dimensions) in _HEADS.items():
        is_alike = (first[:, : len(head)] == np.frombuffer(head, np.uint8)).all(axis=1)
        yield begin, dimensions, rows[is_alike]


def _measured(rows: NDArray[np.intp], points: Numbers, is_whole: Flags) -> OutlineBlock:
    """points: polygons x points x 2, the first point again at the end."""
    # the polygons along the last axis: each step is one long row of numbers
    x, y = np.ascontiguousarray(points[:, :, 0].T), np.ascontiguousarray(points[:, :, 1].T)
    with np.errstate(invalid="ignore", over="ignore"):
        west, east, south, north = x.min(axis=0), x.max(axis=0), y.min(axis=0), y.max(axis=0)
        is_closed = is_whole & np.isfinite(east - west) & np.isfinite(north - south)
        is_closed &= (x[0] == x[-1]) & (y[0] == y[-1])
        middle_x, middle_y = (west + east) / 2.0, (south + north) / 2.0
        # near the first point, so that no digit is lost in products
        x, y = x - x[0], y - y[0]
        across, up = np.diff(x, axis=0), np.diff(y, axis=0)
        area = np.abs((x[:-1] * y[1:] - x[1:] * y[:-1]).sum(axis=0)) / 2.0
        span = np.maximum(east - west, north - south)
        is_simple = is_closed & (area > 0) & _is_simple(x, y, across, up, _HAIR * span * span)
        return OutlineBlock(rows, area, np.hypot(across, up).sum(axis=0), middle_x, middle_y, is_simple)


def _is_simple(x: Numbers, y: Numbers, across: Numbers, up: Numbers, hair: Numbers) -> Flags:
    """Whether no side of a ring meets another one but its neighbours at their common end, beyond any rounding.

    Two sides are apart when both ends of one lie on one hand of the line of the other. Sides that follow each other
    may go on straight, not back.
    """
    count = len(across)
    beside = []
    for side in range(count):
        # on which hand of the line of this side each corner lies
        hand = across[side] * (y - y[side]) - up[side] * (x - x[side])
        left, right = hand > hair, hand < -hair
        beside.append((left[:-1] & left[1:]) | (right[:-1] & right[1:]))
    ahead_across, ahead_up = np.roll(across, -1, axis=0), np.roll(up, -1, axis=0)
    goes_on = np.abs(across * ahead_up - up * ahead_across) > hair
    goes_on |= across * ahead_across + up * ahead_up > hair
    found: Flags = goes_on.all(axis=0)
    for one in range(count):
        for other in range(one + 2, count - (one == 0)):
            found &= beside[one][other] | beside[other][one]
    return found
