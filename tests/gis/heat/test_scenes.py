"""Landsat products of a folder: found, told apart, read where they are clear."""

from __future__ import annotations

import shutil
from datetime import date

import numpy as np
import pytest
from qgis.core import QgsRectangle

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import Notes
from aula_toolbox.gis.demo_territory import EMBEDDED
from aula_toolbox.gis.heat.scenes import FILL, Scene, common_grid, find_scenes, passages, stack
from aula_toolbox.gis.raster.rasters import Raster

SCENES = EMBEDDED / "landsat"
ONE = "LC08_L2SP_199025_20220719_20220726_02_T1"


@pytest.fixture
def folder(tmp_path):
    shutil.copytree(SCENES / ONE, tmp_path / "scenes" / ONE)
    return tmp_path / "scenes"


def code_of(caught):
    return caught.value.problems[0].code


def test_products_are_found_in_subfolders_oldest_first():
    found = find_scenes(SCENES, Notes())
    days = [files.product.day for files in found]
    assert len(found) == 6
    assert days == sorted(days)
    assert days[0] == date(2022, 7, 19)
    assert all(files.uncertainty is not None for files in found)


def test_a_scene_without_its_quality_band_is_refused(folder):
    (folder / ONE / f"{ONE}_QA_PIXEL.TIF").unlink()
    with pytest.raises(AulaError, match=f"QA_PIXEL band: {ONE}") as caught:
        find_scenes(folder, Notes())
    assert code_of(caught) == "E_LANDSAT"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("LC08_L1TP_199025_20220719_20220726_02_T1_B10.TIF", "Level-1 products"),
        (f"{ONE}.tar", "still in their archives"),
        ("photo.tif", "No Landsat Level-2 scene"),
    ],
)
def test_what_is_no_level_2_product_is_named(tmp_path, name, said):
    (tmp_path / name).write_bytes(b"")
    with pytest.raises(AulaError, match=said):
        find_scenes(tmp_path, Notes())


def test_archives_beside_what_was_read_are_told(folder):
    other = ONE.replace("20220719", "20220820")
    for name in (other, ONE):
        (folder / f"{name}.tar").write_bytes(b"")
    notes = Notes()
    assert len(find_scenes(folder, notes)) == 1
    # the archive of a product that is unpacked beside it is no loss
    assert [str(one) for one in notes.warnings] == [f"Landsat products still in their archives, not read: {other}.tar."]


def test_two_rows_of_one_path_on_one_day_are_one_passage(folder):
    row = ONE.replace("199025", "199026")
    for path in (folder / ONE).iterdir():
        shutil.copy(path, folder / path.name.replace("199025", "199026"))
    ((first, second),) = passages(find_scenes(folder, Notes()))
    assert [first.product.scene, second.product.scene] == [row, ONE]
    assert len(passages(find_scenes(SCENES, Notes()))) == 6


def test_clear_pixels_have_a_temperature_of_a_summer_day(qgis_app):
    found = find_scenes(SCENES, Notes())[:1]
    grid = common_grid(found, Raster.open(found[0].thermal).grid, None)
    scene = Scene(found, grid, FILL, 0)
    window = (slice(0, grid.rows), slice(0, grid.columns))
    values, covered = scene.lst_c(window), scene.covered(window)
    assert values.shape == grid.shape == scene.shape
    assert 0 < np.nanmean(values) < 60
    assert np.isnan(values[~covered]).all()
    assert stack([scene, scene], window).shape == (2, *grid.shape)
    # no pixel is as certain as a millionth of a kelvin
    assert np.isnan(Scene(found, grid, FILL, 1e-6).lst_c(window)).all()
    assert not (scene.water(window) & ~covered).any()


def test_an_extent_elsewhere_is_refused(qgis_app):
    found = find_scenes(SCENES, Notes())[:1]
    newest = Raster.open(found[0].thermal).grid
    with pytest.raises(AulaError, match="EXTENT does not meet") as caught:
        common_grid(found, newest, QgsRectangle(0, 0, 10, 10))
    assert code_of(caught) == "E_OUTSIDE"
