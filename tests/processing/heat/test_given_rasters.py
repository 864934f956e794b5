"""Rasters as they are given, through every heat algorithm that opens one: the same numbers, or a refusal that helps."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, osr

from aula_toolbox.gis.raster.rasters import Raster
from aula_toolbox.processing.heat.heat330300 import Heat330300
from aula_toolbox.processing.heat.heataccess import HeatAccess
from aula_toolbox.processing.heat.heatcooling import HeatCooling
from aula_toolbox.processing.heat.heatexposure import HeatExposure
from aula_toolbox.processing.heat.heatindices import HeatIndices
from aula_toolbox.processing.heat.heatlcz import HeatLcz
from aula_toolbox.processing.heat.heatscenario import HeatScenario
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import refused, run

gdal.UseExceptions()
WEST, SOUTH, SIDE = 690_000, 7_039_000, 1_000


@pytest.fixture
def field(qgis_processing, shared_data):
    return shared_data / "field" / "heat"


@pytest.fixture
def zones(field):
    """The two zones that lie on the ground of the rasters."""
    cells = [(square(WEST + x, SOUTH + y, 250),) for x in range(0, SIDE, 250) for y in range(0, SIDE, 250)]
    return memory_layer("Polygon", cells)


def cooling(field, name, **more):
    bio = str(field / "bio.csv")
    return run(HeatCooling, INPUT=str(field / name), BIOPHYSICAL=bio, D_COOL=100, MIX=150, **more)


def columns_of(ran, name, fields):
    return {field: attributes(ran.layer(name), field) for field in fields}


def test_cooling_reads_the_same_ground_in_both_directions(field, tmp_path):
    zones = str(field / "zsu.gpkg")
    north, south = (
        cooling(field, name, ZONES=zones, OUTPUT=str(tmp_path / name), ZONES_OUT="TEMPORARY_OUTPUT")
        for name in ("north_up.tif", "south_up.tif")
    )
    one, other = (Raster.open(ran["OUTPUT"]) for ran in (north, south))
    assert other.grid.same_lines(one.grid)
    assert np.array_equal(one.values(), other.values(), equal_nan=True)
    assert np.ptp(one.values()[[10, -10], 100]) > 0.1  # upside down would show
    names = ("t_air_c", "cc_moy", "part_valide_pct", "n_pix")
    assert columns_of(north, "ZONES_OUT", names) == columns_of(south, "ZONES_OUT", names)
    assert "southern" in south.ear.text and "southern" not in north.ear.text


def test_exposure_reads_the_same_ground_in_both_directions(field, zones):
    north, south = (
        run(HeatExposure, INPUT=zones, LULC=str(field / name), BIOPHYSICAL=str(field / "bio.csv"), OUTPUT="memory:")
        for name in ("north_up.tif", "south_up.tif")
    )
    names = ("t_jour_c", "t_nuit_c", "i_expo_jour", "expo_nuit", "motif")
    one, other = (columns_of(ran, "OUTPUT", names) for ran in (north, south))
    assert one == other and len(set(one["t_jour_c"])) > 4


@pytest.mark.parametrize(("name", "words"), [("rotated_10deg.tif", "gdalwarp -r near"), ("epsg3857.tif", "2154")])
@pytest.mark.parametrize("algorithm", [HeatCooling, HeatExposure, HeatScenario, HeatLcz, HeatIndices])
def test_rotated_or_false_metres_are_refused_with_their_remedy(algorithm, name, words, field, zones):
    path = str(field / name)
    given = {
        HeatCooling: {"INPUT": path, "BIOPHYSICAL": str(field / "bio.csv")},
        HeatExposure: {"INPUT": zones, "LULC": path},
        HeatScenario: {"INPUT": path, "AFTER": path},
        HeatLcz: {"INPUT": zones, "LULC": path, "BUILDINGS": zones},
        HeatIndices: {"NIR": path, "RED": path, "SENSOR": 3},
    }
    assert algorithm.ID and refused(algorithm, words, OUTPUT="TEMPORARY_OUTPUT", **given[algorithm])


def made(path, values, transform, epsg=2154, kind=gdal.GDT_Float32):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, kind)
    dataset.SetGeoTransform(transform)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(values)
    dataset.FlushCache()
    return str(path)


ROTATED = (WEST, 4.9, 0.9, SOUTH + SIDE, 0.9, -4.9)


@pytest.mark.parametrize("second", ["ET0", "AFTER", "RED", "QA", "LULC", "CANOPY"])
def test_no_second_raster_is_read_askew(second, field, zones, tmp_path):
    askew = made(tmp_path / "askew.tif", np.ones((200, 200), np.float32), ROTATED)
    north, bio = str(field / "north_up.tif"), str(field / "bio.csv")
    reflectance = {"NIR": north, "RED": north, "SENSOR": 3}
    homes = memory_layer("Point", [("POINT(690500 7039500)",)])
    algorithm, given = {
        "ET0": (HeatCooling, {"INPUT": north, "BIOPHYSICAL": bio}),
        "AFTER": (HeatScenario, {"INPUT": north, "BIOPHYSICAL": bio}),
        "RED": (HeatIndices, reflectance),
        "QA": (HeatIndices, reflectance),
        "LULC": (HeatAccess, {"INPUT": homes, "COOL": zones}),
        "CANOPY": (Heat330300, {"INPUT": homes}),
    }[second]
    refused(algorithm, "askew", "gdalwarp", **{"OUTPUT": "TEMPORARY_OUTPUT", **given, second: askew})


def test_canopy_in_web_mercator_keeps_true_metres(field, tmp_path):
    """300 m around a home are 300 m on the ground, whatever the raster's CRS."""
    values = np.zeros((400, 400), np.float32)
    values[:, :200] = 1
    plain = made(tmp_path / "l93.tif", values, (WEST - 500, 5, 0, SOUTH + 1500, 0, -5))
    gdal.Warp(str(tmp_path / "web.tif"), plain, dstSRS="EPSG:3857", resampleAlg="near", dstNodata=-9999)
    homes = memory_layer("Point", [("POINT(690350 7039500)",), ("POINT(690500 7039500)",), ("POINT(690700 7039500)",)])
    shares = [
        attributes(run(Heat330300, INPUT=homes, CANOPY=path, OUTPUT="memory:").layer(), "canopee_pct")
        for path in (plain, str(tmp_path / "web.tif"))
    ]
    assert shares[0][0] > 70 and shares[0][2] < 30
    assert shares[1] == pytest.approx(shares[0], abs=1.5)


def test_an_image_is_no_band(field, zones):
    irc = str(field / "irc.tif")
    refused(HeatIndices, "E_BANDS", "RED", "3 bands", NIR=irc, RED=irc, SENSOR=3, OUTPUT="TEMPORARY_OUTPUT")
    for algorithm, given in {
        HeatCooling: {"INPUT": irc, "BIOPHYSICAL": str(field / "bio.csv")},
        HeatExposure: {"INPUT": zones, "LULC": irc},
        HeatScenario: {"INPUT": irc, "AFTER": irc},
    }.items():
        refused(algorithm, "E_BANDS", OUTPUT="TEMPORARY_OUTPUT", **given)


def test_indices_without_any_pixel_are_no_result(field, tmp_path):
    eight_bits = made(tmp_path / "a.tif", np.full((20, 20), 120), (WEST, 5, 0, SOUTH + SIDE, 0, -5), kind=gdal.GDT_Byte)
    refused(HeatIndices, "E_EMPTY", NIR=eight_bits, RED=eight_bits, SENSOR=3, OUTPUT=str(tmp_path / "ndvi.tif"))


def test_a_mask_is_honoured_by_the_model(field, tmp_path):
    path = tmp_path / "masked.tif"
    dataset = gdal.GetDriverByName("GTiff").CreateCopy(str(path), gdal.Open(str(field / "north_up.tif")))
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    mask = np.full((200, 200), 255, np.uint8)
    mask[:100] = 0
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
    del dataset
    ran = run(
        HeatCooling,
        INPUT=str(path),
        BIOPHYSICAL=str(field / "bio.csv"),
        ZONES=memory_layer("Polygon", [(square(WEST, SOUTH, SIDE),)]),
        D_COOL=100,
        MIX=150,
        OUTPUT=str(tmp_path / "t.tif"),
        ZONES_OUT="memory:",
    )
    known = np.isfinite(Raster.open(ran["OUTPUT"]).values())
    assert not known[:100].any() and known[100:].all()
    assert attributes(ran.layer("ZONES_OUT"), "part_valide_pct") == [50]
