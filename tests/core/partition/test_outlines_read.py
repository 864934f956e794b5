"""Outlines in binary: a blob gives its own rings and nothing of its neighbour's, whatever it counts."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.partition import wkb

SQUARE = wkb.write([np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 0.0]])])
EMPTY_MANY = b"\x01\x06\x00\x00\x00" + bytes(4)
EMPTY_ONE = b"\x01\x03\x00\x00\x00" + bytes(4)


@pytest.mark.parametrize("empty", [EMPTY_MANY, EMPTY_ONE])
@pytest.mark.parametrize("place", [0, 1, 2])
def test_an_empty_outline_takes_nothing_from_its_neighbour(empty, place):
    blobs = [SQUARE, SQUARE]
    blobs.insert(place, empty)
    read = wkb.read(blobs)
    assert read.start.tolist() == [0, 4, 8]
    assert read.geometry.tolist() == [row for row in range(3) if row != place]


@pytest.mark.parametrize("kept", [7, 12, len(SQUARE) - 16, len(SQUARE) - 1])
@pytest.mark.parametrize("behind", [0, 1])
def test_a_cut_outline_is_refused_and_not_filled_from_the_next(kept, behind):
    with pytest.raises(AulaError, match=r"1 geometries are cut or damaged.*E_GEOMETRY"):
        wkb.read([SQUARE[:kept], *[SQUARE] * behind])


@given(st.lists(st.sampled_from([SQUARE, EMPTY_MANY, EMPTY_ONE]), max_size=6), st.data())
def test_damage_in_one_blob_never_changes_another(blobs, data):
    sound = wkb.read(blobs)
    if not blobs:
        assert len(sound.points) == 0
        return
    place = data.draw(st.integers(0, len(blobs) - 1))
    damaged = bytearray(blobs[place])
    damaged[data.draw(st.integers(5, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    try:
        read = wkb.read([*blobs[:place], bytes(damaged), *blobs[place + 1 :]])
    except AulaError:
        return
    others = [row for row in range(len(blobs)) if row != place]
    for row in others:
        assert points_of(read, row).tolist() == points_of(sound, row).tolist()


def points_of(outlines, row):
    """The points of the rings of one geometry."""
    rings = np.flatnonzero(outlines.geometry == row)
    return np.concatenate([np.zeros((0, 2)), *(outlines.points[slice(*outlines.start[[k, k + 1]])] for k in rings)])
