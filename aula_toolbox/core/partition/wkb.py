"""Polygons in well-known binary (OGC 06-103r4) read and written many at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import AulaError

Rows = NDArray[np.intp]
Numbers = NDArray[np.float64]
POLYGON, MULTIPOLYGON = 3, 6


@dataclass(frozen=True)
class Outlines:
    """Rings of polygons: coordinates (points, 2), first point of each ring (rings + 1), part and geometry of each.

    A ring repeats its first point at its end. The first ring of a part is its outer ring.
    """

    points: Numbers
    start: Rows
    part: Rows
    geometry: Rows

    @property
    def starts_part(self) -> NDArray[np.bool_]:
        """Which rings are the first of their part, the outer ones."""
        return np.append([True] * (len(self.part) > 0), self.part[1:] != self.part[:-1]).astype(np.bool_)

    @property
    def of_part(self) -> Rows:
        """Geometry of each part."""
        return self.geometry[self.starts_part]


def is_plain(blobs: Sequence[bytes | None]) -> NDArray[np.bool_]:
    """Which blobs are little-endian polygons or multipolygons without Z or M: the others are converted before.

    >>> is_plain([None, b""]).tolist()
    [False, False]
    """
    return np.array([blob is not None and blob[:5] in _HEADS for blob in blobs], bool)


_HEADS = tuple(b"\x01" + kind.to_bytes(4, "little") for kind in (POLYGON, MULTIPOLYGON))


def read(blobs: Sequence[bytes]) -> Outlines:
    """The rings of plain polygons (see `is_plain`), in the order of the blobs; an empty polygon has none.

    Raises AulaError E_GEOMETRY when a blob counts more than it holds.

    >>> square = write([np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 0.0]])])
    >>> read([square, square]).start.tolist()
    [0, 4, 8]
    """
    whole = b"".join(blobs)
    raw = np.frombuffer(whole, np.uint8)
    ends = np.cumsum([len(blob) for blob in blobs], dtype=np.intp) if len(blobs) else np.zeros(0, np.intp)
    cursor = np.concatenate([[0], ends[:-1]]).astype(np.intp) if len(blobs) else ends
    found = _walk(raw, cursor, ends)
    geometry, part, place, count = (np.concatenate(column) if column else np.zeros(0, np.intp) for column in found)
    order = np.lexsort((place, geometry))
    geometry, part, place, count = geometry[order], part[order], place[order], count[order]
    pieces = [whole[at : at + 16 * number] for at, number in zip(place.tolist(), count.tolist())]
    points = np.frombuffer(b"".join(pieces), "<f8").reshape(-1, 2)
    part = np.cumsum(np.r_[True, (part[1:] != part[:-1]) | (geometry[1:] != geometry[:-1])]) - 1 if len(part) else part
    return Outlines(points, np.concatenate([[0], np.cumsum(count)]).astype(np.intp), part.astype(np.intp), geometry)


def _walk(raw: NDArray[np.uint8], cursor: Rows, ends: Rows) -> tuple[list[Rows], list[Rows], list[Rows], list[Rows]]:
    """Geometry, part, first byte and number of points of every ring: one ring of all geometries at each step.

    Blobs lie one behind another: one that counts more than it holds would take from the next, and is refused.
    """
    _within(cursor + 9, ends)
    is_multi = _number(raw, cursor + 1) == MULTIPOLYGON if len(cursor) else np.zeros(0, bool)
    parts = np.ones(len(cursor), np.intp)
    parts[is_multi] = _number(raw, cursor[is_multi] + 5)
    rows = np.flatnonzero(parts > 0)
    cursor, parts, ends = (cursor + np.where(is_multi, 9, 0))[rows], parts[rows], ends[rows]
    left = np.zeros(len(cursor), np.intp)
    number = np.full(len(cursor), -1, np.intp)
    geometry: list[Rows] = []
    part: list[Rows] = []
    place: list[Rows] = []
    count: list[Rows] = []
    while len(rows):
        begins = left == 0
        if begins.any():
            _within(cursor[begins] + 9, ends[begins])
            left[begins] = _number(raw, cursor[begins] + 5)
            cursor[begins] += 9
            number[begins] += 1
            parts[begins] -= 1
        full = left > 0
        _within(cursor[full] + 4, ends[full])
        points = _number(raw, cursor[full])
        geometry.append(rows[full])
        part.append(number[full])
        place.append(cursor[full] + 4)
        count.append(points)
        cursor[full] += 4 + 16 * points
        _within(cursor, ends)
        left[full] -= 1
        going = (left > 0) | (parts > 0)
        rows, cursor, left, number = rows[going], cursor[going], left[going], number[going]
        parts, ends = parts[going], ends[going]
    return geometry, part, place, count


def _within(cursor: Rows, ends: Rows) -> None:
    if (cursor > ends).any():
        raise AulaError(
            "{count} geometries are cut or damaged: their outlines count more points than are there.",
            "E_GEOMETRY",
            count=int((cursor > ends).sum()),
        )


def _number(raw: NDArray[np.uint8], at: Rows) -> Rows:
    """The unsigned 32-bit numbers at some bytes."""
    four = raw[at[:, None] + np.arange(4)].astype(np.intp)
    return np.asarray(four @ (256 ** np.arange(4)), dtype=np.intp)


def write(rings: Sequence[Numbers]) -> bytes:
    """One polygon of closed rings (points, 2), the outer one first."""
    head = b"\x01\x03\x00\x00\x00" + len(rings).to_bytes(4, "little")
    return head + b"".join(
        len(ring).to_bytes(4, "little") + np.ascontiguousarray(ring, "<f8").tobytes() for ring in rings
    )
