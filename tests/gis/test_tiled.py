"""Arrays of large grids on disk behave like arrays in memory, and go away."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np

from aula_toolbox.core.heat.constants import heat_constants
from aula_toolbox.gis.heat.grid import grid_array
from aula_toolbox.gis.raster.tiled import TiledArray


def test_a_grid_on_disk_reads_like_an_array_and_leaves_no_file(monkeypatch):
    random = np.random.default_rng(3)
    expected = random.random((700, 900), dtype=np.float32)
    monkeypatch.setattr("aula_toolbox.gis.raster.tiled.CACHE_BYTES", 100_000)
    stored = TiledArray(expected.shape)
    for top in range(0, 700, 64):
        stored[slice(top, min(top + 64, 700)), slice(0, 900)] = expected[top : top + 64]
    assert np.array_equal(stored[:, :], expected) and stored.shape == expected.shape
    assert np.array_equal(stored[slice(5, 6), slice(None)], expected[5:6])
    assert stored[np.array([0, 699]), np.array([899, 3])].tolist() == [expected[0, 899], expected[699, 3]]
    stored[slice(10, 20), slice(30, 40)] = np.nan
    assert np.isnan(stored[10:20, 30:40]).all() and int(np.isnan(stored[:, :]).sum()) == 100
    folder = Path(stored._folder.name)
    assert folder.is_dir() == (os.name != "posix")
    del stored
    assert not folder.exists()


def test_only_grids_beyond_the_limit_go_to_disk(monkeypatch):
    assert isinstance(grid_array((10, 10)), np.ndarray)
    monkeypatch.setitem(heat_constants(), "pixels_en_memoire", 99)
    assert isinstance(grid_array((10, 10)), TiledArray)
