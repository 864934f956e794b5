"""Landsat folders as they are downloaded: several paths, rows and processings of one passage, archives."""

from __future__ import annotations

import tarfile

import numpy as np
import pytest
from osgeo import gdal

from aula_toolbox.gis.raster.rasters import Raster
from aula_toolbox.processing.heat.heatlst import HeatLst
from tests.support.landsat import NORTH, SIDE, WEST, numbers, raster, rows_of, scene
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import refused, run

gdal.UseExceptions()


@pytest.fixture
def field(qgis_processing, shared_data, tmp_path):
    with tarfile.open(shared_data / "field" / "heat" / "landsat_extent_cut.tgz") as archive:
        archive.extractall(tmp_path / "landsat")
    return tmp_path / "landsat", str(shared_data / "field" / "heat" / "landsat_extent.gpkg")


def test_the_extent_is_whole_whatever_the_newest_scene_covers(field, tmp_path):
    folder, extent = field
    out = {name: str(tmp_path / f"{name}.tif") for name in ("OUTPUT", "N_OBS")}
    ran = run(HeatLst, FOLDER=str(folder), EXTENT=extent, MIN_OBS=1, SCENES="TEMPORARY_OUTPUT", **out)
    count = Raster.open(out["N_OBS"])
    assert count.grid.box.xMinimum() <= 500_300 and count.grid.box.xMaximum() >= 502_700
    seen = count.read()
    assert {2, 3} <= set(np.unique(seen).tolist())  # the newest looks at one part only
    rows = dict(zip(attributes(ran.layer("SCENES"), "date"), attributes(ran.layer("SCENES"), "part_valide_pct")))
    assert rows["2023-08-04"] < 60 and min(rows["2022-07-19"], rows["2022-08-04"]) > 90


def test_two_rows_of_one_passage_are_one_observation(tmp_path, qgis_processing):
    folder = tmp_path / "l"
    scene(folder, "20220715", 20)
    scene(folder, "20220731", 24)
    south = folder / "LC08_L2SP_199026_20220731_20220802_02_T1"
    raster(f"{south}_ST_B10.TIF", numbers(np.full((SIDE, SIDE), 25.0)))
    raster(f"{south}_QA_PIXEL.TIF", np.full((SIDE, SIDE), 64))
    out = {name: str(tmp_path / f"{name}.tif") for name in ("OUTPUT", "N_OBS")}
    ran = run(HeatLst, FOLDER=str(folder), MIN_OBS=2, SCENES="TEMPORARY_OUTPUT", **out)
    assert np.unique(Raster.open(out["N_OBS"]).read()).tolist() == [2]
    assert len(rows_of(ran)) == 2 and "3 products are 2 acquisitions" in ran.ear.text
    # twice on one day: not three looks
    refused(HeatLst, "E_EMPTY", "3", FOLDER=str(folder), MIN_OBS=3, **out)


def test_another_path_on_the_same_day_is_another_look(tmp_path, qgis_processing):
    folder = tmp_path / "l"
    scene(folder, "20220715", 20)
    other = folder / "LC08_L2SP_200025_20220715_20220802_02_T1"
    raster(f"{other}_ST_B10.TIF", numbers(np.full((SIDE, SIDE), 25.0)), west=WEST + 300)
    raster(f"{other}_QA_PIXEL.TIF", np.full((SIDE, SIDE), 64), west=WEST + 300)
    out = {name: str(tmp_path / f"{name}.tif") for name in ("OUTPUT", "N_OBS")}
    ran = run(HeatLst, FOLDER=str(folder), MIN_OBS=1, SCENES="TEMPORARY_OUTPUT", **out)
    count = Raster.open(out["N_OBS"])
    assert count.grid.shape == (SIDE, SIDE + 10)  # the union of both
    assert [int(column) for column in count.read()[5, [0, 15, 25]]] == [1, 2, 1]
    assert "seen clear" not in ran.ear.text  # all of it was
    ran = run(HeatLst, FOLDER=str(folder), MIN_OBS=2, **out)
    assert "33 % of the ground" in "\n".join(ran.ear.warnings)


def test_a_scene_beside_the_extent_is_not_called_cloudy(tmp_path, qgis_processing):
    folder = tmp_path / "l"
    scene(folder, "20220715", 20)
    other = folder / "LC09_L2SP_200025_20220723_20220802_02_T1"
    raster(f"{other}_ST_B10.TIF", numbers(np.full((SIDE, SIDE), 25.0)), west=WEST + 540)
    raster(f"{other}_QA_PIXEL.TIF", np.full((SIDE, SIDE), 64), west=WEST + 540)
    extent = memory_layer("Polygon", [(square(WEST, NORTH - 600, 600),)])
    ran = run(
        HeatLst,
        FOLDER=str(folder),
        EXTENT=extent,
        MIN_OBS=1,
        SCENES="TEMPORARY_OUTPUT",
        OUTPUT=str(tmp_path / "t.tif"),
    )
    assert rows_of(ran)["2022-07-23"] == (False, "couvre trop peu l'emprise")


def test_archives_are_told(tmp_path, qgis_processing):
    folder = tmp_path / "l"
    folder.mkdir()
    (folder / "LC08_L2SP_199025_20220715_20220802_02_T1.tar").write_bytes(b"")
    out = str(tmp_path / "t.tif")
    refused(HeatLst, "E_LANDSAT", ".tar", "extract", FOLDER=str(folder), OUTPUT=out)
    scene(folder, "20220731", 24)
    ran = run(HeatLst, FOLDER=str(folder), MIN_OBS=1, OUTPUT=out)
    assert ".tar" in "\n".join(ran.ear.warnings)


def test_an_archive_of_any_name_that_holds_scenes_is_told(shared_data, tmp_path, qgis_processing):
    """The scenes of a colleague in one file: refused by its name when alone, told beside scenes; others are nothing."""
    folder = tmp_path / "l"
    folder.mkdir()
    packed = shared_data / "field" / "heat" / "landsat_extent_cut.tgz"
    (folder / packed.name).write_bytes(packed.read_bytes())
    (folder / "autre.tgz").write_bytes(b"no archive")
    out = str(tmp_path / "t.tif")
    message = refused(HeatLst, "E_LANDSAT", packed.name, FOLDER=str(folder), OUTPUT=out)
    assert "autre" not in message
    scene(folder, "20220731", 24)
    ran = run(HeatLst, FOLDER=str(folder), MIN_OBS=1, OUTPUT=out)
    assert packed.name in "\n".join(ran.ear.warnings)
