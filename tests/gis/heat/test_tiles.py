"""Tiles of heights known by their names."""

from __future__ import annotations

import numpy as np
import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import Notes
from aula_toolbox.gis.heat.tiles import read_tiles
from tests.support.wall_and_tree import X, Y, raster

pytestmark = pytest.mark.usefixtures("qgis_app")


def test_kinds_are_told_apart_by_their_names(tmp_path, qgis_app):
    for name in ("LHD_FXX_0690_7040_MNS_O_0M50_LAMB93_IGN69.tif", "mnt-690.TIF", "LHD_FXX_0690_7040_MNH_O_0M50"):
        raster(tmp_path / name, np.full((4, 4), 2.0))
    raster(tmp_path / "LHD_FXX_0691_7040_MNS_O_0M50_LAMB93_IGN69.tif", np.full((4, 4), 3.0), west=X - 300 + 8)
    raster(tmp_path / "autre.tif", np.zeros((4, 4)))
    (tmp_path / "MNS.txt").write_text("no raster", encoding="utf-8")
    tiles = read_tiles(tmp_path, Notes())
    assert sorted(tiles) == ["MNH", "MNS", "MNT"]
    values = tiles["MNS"].values()
    assert values.shape == (4, 12) and np.isnan(values[:, 4:8]).all() and (values[:, 8:] == 3).all()
    assert tiles["MNS"].grid.north == Y + 300


def test_a_folder_without_tiles_is_refused(tmp_path, qgis_app):
    (tmp_path / "LHD_MNS.zip").write_bytes(b"PK")
    notes = Notes()
    with pytest.raises(AulaError, match="no tile of heights"):
        read_tiles(tmp_path, notes)
    assert "LHD_MNS.zip" in str(notes.warnings[0].values)
