"""Surface temperature of Landsat scenes, run as QGIS runs it."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer

from aula_toolbox.gis.raster.rasters import Raster
from aula_toolbox.processing.heat.heatlst import HeatLst
from tests.support.landsat import NORTH, WEST, raster, rows_of, scene
from tests.support.layers import memory_layer, square
from tests.support.runs import Ear, refused, run

gdal.UseExceptions()


@pytest.fixture
def scenes(tmp_path):
    folder = tmp_path / "landsat"
    scene(folder / "a", "20190715", 24, 0.25)
    scene(folder / "b", "20200808", 26)
    scene(folder / "c", "20210601", 22, satellite="LE07", uncertain=120)
    scene(folder / "d", "20220710", 30, 0.9)
    scene(folder / "e", "20220110", 2)
    return folder


def test_medians_of_the_clear_scenes(scenes, tmp_path, qgis_processing):
    out = {name: str(tmp_path / f"{name}.tif") for name in ("OUTPUT", "N_OBS", "SUHI", "SUHI_Z")}
    fields = memory_layer("Polygon", [(square(WEST + 360, NORTH - 600, 240),), (square(WEST + 360, NORTH - 240, 240),)])
    ran = run(HeatLst, FOLDER=str(scenes), REFERENCE=fields, MIN_OBS=2, SCENES="TEMPORARY_OUTPUT", **out)
    lst, count = Raster.open(out["OUTPUT"]).values(), Raster.open(out["N_OBS"]).read()
    assert count[0, 0] == 2 and count[0, 10] == 3
    assert lst[0, 10] == pytest.approx(24, abs=0.01) and lst[9, 9] == pytest.approx(32, abs=0.01)
    suhi = Raster.open(out["SUHI"]).values()
    assert suhi[9, 9] == pytest.approx(8, abs=0.01) and suhi[0, 10] == pytest.approx(0, abs=0.01)
    assert Raster.open(out["SUHI_Z"]).values()[9, 9] > 3
    for name in ("OUTPUT", "SUHI"):
        assert QgsRasterLayer(out[name], "dressed").renderer().type() == "singlebandpseudocolor"
    kept = rows_of(ran)
    assert kept["2022-07-10"] == (False, "nuageuse") and kept["2022-01-10"] == (False, "hors saison")
    assert kept["2020-08-08"] == (True, None)


def test_extent_and_least_observations(scenes, tmp_path, qgis_processing):
    extent = memory_layer("Polygon", [(square(WEST, NORTH - 300, 300),)])
    ran = run(HeatLst, FOLDER=str(scenes), EXTENT=extent, MIN_OBS=3, OUTPUT=str(tmp_path / "t.tif"))
    found = Raster.open(ran["OUTPUT"])
    assert found.grid.shape == (10, 10)
    assert np.isnan(found.values()[:, :5]).all() and np.isfinite(found.values()[:, 5:]).all()


def test_landsat_that_cannot_be_used_says_why(scenes, tmp_path, qgis_processing):
    out = {"OUTPUT": str(tmp_path / "t.tif")}
    nowhere = memory_layer("Polygon", [(square(0, 0, 1),)])
    message = refused(HeatLst, "E_LANDSAT", FOLDER=str(scenes), MONTHS="1", REFERENCE=nowhere, **out)
    assert "1 without enough reference" in message and "4 out of season" in message
    assert message.count("hors saison") == 4 and "LC08_L2SP" in message
    refused(HeatLst, "6-8", FOLDER=str(scenes), MONTHS="été", **out)
    empty = tmp_path / "empty"
    empty.mkdir()
    refused(HeatLst, "No Landsat", FOLDER=str(empty), **out)
    raster(empty / "LC08_L1TP_199025_20200808_20200918_02_T1_B10.TIF", np.ones((2, 2)))
    refused(HeatLst, "Level-1", FOLDER=str(empty), **out)
    name = scene(tmp_path / "bare", "20200808", 20, with_qa=False)
    refused(HeatLst, name, FOLDER=str(tmp_path / "bare"), **out)
    with pytest.raises(QgsProcessingException):
        run(HeatLst, Ear(cancel_at=20), FOLDER=str(scenes), **out)
    assert not (tmp_path / "t.tif").exists()
