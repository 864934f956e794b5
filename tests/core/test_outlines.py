"""Rings measured many at a time: what is called simple is simple by whole numbers, and measured as by hand."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from aula_toolbox.core.outlines import outlines

FLAT, FLAT_MANY, HIGH, HIGH_MANY, HIGH_OLD = 3, 6, 1003, 1006, 0x80000003
EAST, NORTH = 650_000, 7_000_000


def blob(ring, kind=FLAT, rings=1):
    """A polygon of one ring as well-known binary; the places of whole numbers lie around a point of Lambert-93."""

    def word(number):
        return number.to_bytes(4, "little")

    points = np.array([*ring, ring[0]], float) + (EAST, NORTH)
    if kind > FLAT_MANY:
        points = np.column_stack([points, np.full(len(points), 31.5)])
    many = {FLAT_MANY: FLAT, HIGH_MANY: HIGH}.get(kind)
    begin = b"" if many is None else b"\x01" + word(kind) + word(1)
    return begin + b"\x01" + word(many or kind) + word(rings) + word(len(points)) + points.astype("<f8").tobytes()


def hand(a, b, c):
    return np.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))


def is_on(a, b, c):
    """Whether c lies on the segment from a to b."""
    return hand(a, b, c) == 0 and all(min(p, q) <= r <= max(p, q) for p, q, r in zip(a, b, c))


def meet(a, b, c, d):
    crosses = hand(a, b, c) * hand(a, b, d) < 0 and hand(c, d, a) * hand(c, d, b) < 0
    return crosses or is_on(a, b, c) or is_on(a, b, d) or is_on(c, d, a) or is_on(c, d, b)


def is_simple(ring):
    sides = list(zip(ring, [*ring[1:], ring[0]]))
    count = len(sides)
    for one, other in itertools.combinations(range(count), 2):
        if other == one + 1 or (one == 0 and other == count - 1):
            first, last = (one, other) if other == one + 1 else (other, one)
            if is_on(*sides[first], sides[last][1]) or is_on(*sides[last], sides[first][0]):
                return False
        elif meet(*sides[one], *sides[other]):
            return False
    return len(set(ring)) == count


def test_what_is_called_simple_is_simple():
    draw = np.random.default_rng(20261201)
    rings = [
        [tuple(point) for point in draw.integers(0, size, (count, 2)).tolist()]
        for count, size in itertools.product((3, 4, 5, 6, 8), (4, 9, 1000))
        for _ in range(40)
    ]
    found = {}
    for block in outlines([blob(ring) for ring in rings]):
        found.update(zip(block.rows.tolist(), zip(block.is_simple.tolist(), block.area_m2.tolist())))
    assert len(found) == len(rings)
    truth = [is_simple(ring) for ring in rings]
    said = [found[row][0] for row in range(len(rings))]
    assert not [ring for ring, one, own in zip(rings, said, truth) if one and not own]
    assert sum(said) > 0.9 * sum(truth) > 50, "few are left to the slower look"
    for row, ring in enumerate(rings):
        after = [*ring[1:], ring[0]]
        twice = abs(sum(a * d - b * c for (a, b), (c, d) in zip(ring, after)))
        assert found[row][1] == pytest.approx(twice / 2, abs=1e-6)


L_SHAPE = [(0, 0), (20, 0), (20, 10), (10, 10), (10, 30), (0, 30)]


@pytest.mark.parametrize("kind", [FLAT, FLAT_MANY, HIGH, HIGH_MANY, HIGH_OLD])
def test_a_building_is_measured_with_or_without_heights(kind):
    (block,) = outlines([None, b"", blob(L_SHAPE, kind), b"\x01"])
    assert block.rows.tolist() == [2] and block.is_simple.tolist() == [True]
    assert (block.area_m2[0], block.perimeter_m[0]) == (400, 100)
    assert (block.x_m[0], block.y_m[0]) == (EAST + 10, NORTH + 15)


def test_what_is_not_proven_is_left():
    nan = [(0, 0), (5, 0), (5, float("nan"))]
    bow, spike, again = (
        [(0, 0), (9, 9), (9, 0), (0, 9)],
        [(0, 0), (9, 0), (9, 9), (9, -5)],
        [(0, 0), (0, 0), (5, 0), (5, 5)],
    )
    open_ring = blob(L_SHAPE)[:-8] + b"\0" * 8
    rows = [blob(bow), blob(spike), blob(again), blob(nan), open_ring, blob([(0, 0), (5, 0), (9, 0)])]
    assert not any(block.is_simple.any() for block in outlines(rows))
    # with a hole, of other points than it says, of many points, in the other order of bytes: not even looked at
    lying = bytearray(blob(L_SHAPE))
    lying[9] = 99
    wide = [(int(1e4 * np.cos(turn)), int(1e4 * np.sin(turn))) for turn in np.linspace(0, 6, 60)]
    assert list(outlines([blob(L_SHAPE, rings=2), blob(L_SHAPE)[:-3], blob(wide), b"\0" + blob(L_SHAPE)[1:]])) == []
    (block,) = outlines([bytes(lying)])
    assert block.is_simple.tolist() == [False]
