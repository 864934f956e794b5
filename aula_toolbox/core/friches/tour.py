"""In which order to visit places: the shortest round through all of them that is found, by straight distances.

Method: docs/design/friches.md#visit
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from .criteria import Floats

Order = npt.NDArray[np.intp]
_LEAST_GAIN_M = 1e-6
_EXACT = 9  # places whose order is found by looking at every round


def distances(x: Floats, y: Floats) -> Floats:
    """Straight distances between all places (m), an array [places, places].

    >>> distances(np.array([0.0, 3]), np.array([0.0, 4])).tolist()
    [[0.0, 5.0], [5.0, 0.0]]
    """
    found: Floats = np.hypot(x[:, None] - x[None, :], y[:, None] - y[None, :])
    return found


def length(order: Order, between: Floats) -> float:
    """Metres of a closed round.

    >>> length(np.array([0, 1, 2]), distances(np.array([0.0, 3, 3]), np.array([0.0, 0, 4])))
    12.0
    """
    return float(between[order, np.roll(order, -1)].sum())


def shortest_round(x: Floats, y: Floats) -> Order:
    """The order of a closed round that begins at the first place.

    x, y: metres. Up to nine places the round is the shortest one; beyond, no part of it can be turned around and no
    place moved without making it longer (2-opt and or-opt from the nearest neighbour). Ties go to the order given.

    >>> shortest_round(np.array([0.0, 10, 0, 10]), np.array([0.0, 10, 10, 0])).tolist()
    [0, 2, 1, 3]
    """
    count = len(x)
    if count <= 3:
        return np.arange(count, dtype=np.intp)
    between = distances(np.asarray(x, dtype=float), np.asarray(y, dtype=float))
    if count <= _EXACT:
        return _one_way(_every_round(between))
    order = _nearest(between)
    while True:
        gain = _turn(order, between)
        if gain <= _LEAST_GAIN_M:
            gain = _move(order, between)
        if gain <= _LEAST_GAIN_M:
            return _one_way(order)


def _every_round(between: Floats) -> Order:
    """The shortest of all rounds, by the shortest ways through each set of places (Held and Karp)."""
    count = len(between)
    best: dict[tuple[int, int], tuple[float, int]] = {
        (1 << last, last): (float(between[0, last]), 0) for last in range(1, count)
    }
    for held in range(1, 1 << count):
        for last in range(1, count):
            if held & 1 or not held >> last & 1 or (held, last) in best:
                continue
            before = held ^ (1 << last)
            best[held, last] = min(
                (best[before, one][0] + float(between[one, last]), one) for one in range(1, count) if before >> one & 1
            )
    held = (1 << count) - 2
    _, last = min((best[held, one][0] + float(between[one, 0]), one) for one in range(1, count))
    back = []
    while last:
        back.append(last)
        held, last = held ^ (1 << last), best[held, last][1]
    return np.array([0, *reversed(back)], dtype=np.intp)


def _nearest(between: Floats) -> Order:
    """From the first place always to the nearest that is left."""
    left = np.ones(len(between), dtype=bool)
    order = np.zeros(len(between), dtype=np.intp)
    left[0] = False
    for step in range(1, len(between)):
        order[step] = int(np.argmin(np.where(left, between[order[step - 1]], np.inf)))
        left[order[step]] = False
    return order


def _turn(order: Order, between: Floats) -> float:
    """Turn around the part of the round that shortens it most; metres saved."""
    after = np.roll(order, -1)
    steps = between[order, after]
    saved = steps[:, None] + steps[None, :] - between[np.ix_(order, order)] - between[np.ix_(after, after)]
    first, second = np.unravel_index(int(np.argmax(np.triu(saved, 1))), saved.shape)
    gain = float(np.triu(saved, 1)[first, second])
    if gain > _LEAST_GAIN_M:
        order[first + 1 : second + 1] = order[first + 1 : second + 1][::-1]
    return gain


def _move(order: Order, between: Floats) -> float:
    """Move one place, or two or three that follow, to where the round becomes shorter; metres saved."""
    for size in (1, 2, 3):
        for start in range(1, len(order) - size + 1):
            part = order[start : start + size]
            rest = np.concatenate([order[:start], order[start + size :]])
            ahead = np.roll(rest, -1)
            here = float(between[rest[start - 1], part[0]] + between[part[-1], ahead[start - 1]])
            here -= float(between[rest[start - 1], ahead[start - 1]])
            there = between[rest, part[0]] + between[part[-1], ahead] - between[rest, ahead]
            place = int(np.argmin(there))
            if here - float(there[place]) > _LEAST_GAIN_M:
                order[:] = np.concatenate([rest[: place + 1], part, rest[place + 1 :]])
                return here - float(there[place])
    return 0.0


def _one_way(order: Order) -> Order:
    """Of the two ways around, the one whose second place comes first in the order given."""
    return order if order[1] <= order[-1] else np.concatenate([order[:1], order[:0:-1]])
