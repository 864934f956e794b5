"""Surface temperature, indices and the 3-30-300 rule, run as QGIS runs them."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsProcessingException, QgsRasterLayer

from aula_toolbox.core.heat import remote
from aula_toolbox.gis.raster.rasters import Raster
from aula_toolbox.processing.heat.heat330300 import Heat330300
from aula_toolbox.processing.heat.heatindices import HeatIndices
from aula_toolbox.processing.heat.heatlst import HeatLst
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run

gdal.UseExceptions()
WEST, NORTH, PIXEL, SIDE = 700_000, 6_600_600, 30, 20


def raster(path, values, kind=gdal.GDT_UInt16, west=WEST, pixel=PIXEL, epsg=2154, nodata=None):
    values = np.atleast_2d(values)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, kind)
    dataset.SetGeoTransform((west, pixel, 0, NORTH, 0, -pixel))
    dataset.SetProjection(QgsCoordinateReferenceSystem(f"EPSG:{epsg}").toWkt())
    dataset.GetRasterBand(1).WriteArray(values)
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.FlushCache()
    return str(path)


def numbers(celsius):
    return np.rint((celsius + 273.15 - 149.0) / 0.00341802)


def scene(folder, day, warmth, clouds=0.0, satellite="LC08", with_qa=True, uncertain=None):
    """A small scene: a warm square in cooler fields, and a cloudy share on the left."""
    name = f"{satellite}_L2SP_199025_{day}_{day}_02_T1"
    thermal = "ST_B6" if satellite[1] in "ET" else "ST_B10"
    values = np.full((SIDE, SIDE), float(warmth))
    values[8:12, 8:12] += 8
    quality = np.full((SIDE, SIDE), 64)
    quality[:, : int(clouds * SIDE)] = 8
    folder.mkdir(parents=True, exist_ok=True)
    raster(folder / f"{name}_{thermal}.TIF", numbers(values))
    if with_qa:
        raster(folder / f"{name}_QA_PIXEL.TIF", quality)
    if uncertain is not None:
        raster(folder / f"{name}_ST_QA.TIF", np.full((SIDE, SIDE), uncertain), gdal.GDT_Int16)
    return name


@pytest.fixture
def scenes(tmp_path):
    folder = tmp_path / "landsat"
    scene(folder / "a", "20190715", 24, 0.25)
    scene(folder / "b", "20200808", 26)
    scene(folder / "c", "20210601", 22, satellite="LE07", uncertain=120)
    scene(folder / "d", "20220710", 30, 0.9)
    scene(folder / "e", "20220110", 2)
    return folder


def rows_of(ran):
    layer = ran.layer("SCENES")
    return {
        day: (kept, why) for day, kept, why in zip(*(attributes(layer, name) for name in ("date", "retenue", "motif")))
    }


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


def test_indices_of_real_samples(shared_data, tmp_path, qgis_processing):
    with (shared_data / "satellite" / "landsat8_echantillons_spectral_spyndex.csv").open() as stream:
        rows = [row for row in csv.DictReader(stream) if row["class"] == "Vegetation"]
    bands = {"BLUE": "SR_B2", "RED": "SR_B4", "NIR": "SR_B5", "SWIR1": "SR_B6", "SWIR2": "SR_B7"}
    given = {}
    for name, column in bands.items():
        values = np.array([float(row[column]) for row in rows], np.float32)
        digits = np.rint((values + 0.2) / 0.0000275)
        given[name] = raster(tmp_path / f"{name}.tif", digits)
    out = {name: str(tmp_path / f"{name}_out.tif") for name in ("OUTPUT", "ALBEDO")}
    run(HeatIndices, SENSOR="landsat8-9", **given, **out)
    assert np.median(Raster.open(out["OUTPUT"]).values()) == pytest.approx(0.7484, abs=1e-3)
    assert np.median(Raster.open(out["ALBEDO"]).values()) == pytest.approx(0.1266, abs=1e-3)
    quality = raster(tmp_path / "qa.tif", np.where(np.arange(len(rows)) < 5, 8, 64))
    run(HeatIndices, SENSOR="landsat8-9", **given, QA=quality, **out)
    assert np.isnan(Raster.open(out["OUTPUT"]).values()[0, :5]).all()


def test_indices_refuse_a_guess(tmp_path, qgis_processing):
    red, nir = (raster(tmp_path / f"{n}.tif", np.full((4, 4), v)) for n, v in (("r", 1500), ("n", 4000)))
    out = {"OUTPUT": str(tmp_path / "o.tif")}
    refused(HeatIndices, "E_BASELINE", SENSOR="sentinel2", RED=red, NIR=nir, **out)
    refused(HeatIndices, "SWIR1", SENSOR="landsat8-9", RED=red, NIR=nir, ALBEDO=str(tmp_path / "a.tif"), **out)
    for baseline, expected in (("after", (0.3 - 0.05) / 0.35), ("before", (0.4 - 0.15) / 0.55)):
        run(HeatIndices, SENSOR="sentinel2", S2_BASELINE=baseline, RED=red, NIR=nir, **out)
        assert Raster.open(out["OUTPUT"]).values()[0, 0] == pytest.approx(expected, abs=1e-5)
    assert remote.S2_BASELINES == ("after", "before", "applied")


def place():
    homes = memory_layer("Polygon", [(square(0, 0, 10), "a"), (square(500, 0, 10), "b"), (None, "c")], "code:string")
    trees = memory_layer("Point", [(f"POINT({x} 5)",) for x in (20, 25, 30, 38, 45, 520)])
    parks = memory_layer("Polygon", [(square(150, 0, 100),), (square(515, 0, 20),)])
    canopy = memory_layer("Polygon", [(square(-400, -400, 500),)])
    return {"INPUT": homes, "TREES": trees, "PARKS": parks, "CANOPY": canopy}


def test_the_three_rules_home_by_home(qgis_processing):
    ran = run(Heat330300, **place(), OUTPUT="TEMPORARY_OUTPUT").layer()
    assert attributes(ran, "n_arbres") == [4, 1, None] and attributes(ran, "r3") == [1, 0, None]
    canopy = attributes(ran, "canopee_pct")
    disc = QgsGeometry.fromPointXY(QgsPointXY(5, 5)).buffer(300, 90)
    covered = disc.intersection(QgsGeometry.fromWkt(square(-400, -400, 500))).area() / disc.area()
    assert canopy[0] == pytest.approx(100 * covered, abs=1)
    assert canopy[1] == 0 and attributes(ran, "r30") == [1, 0, None]
    assert attributes(ran, "dist_parc_m")[0] == pytest.approx(145) and attributes(ran, "r300") == [1, 1, None]
    assert attributes(ran, "score") == [3, 1, None] and attributes(ran, "score_part") == ["3/3", "1/3", None]


def test_a_missing_layer_is_not_a_rule_met_and_walls_hide_trees(tmp_path, qgis_processing):
    layers = place()
    wall = memory_layer("Polygon", [("POLYGON((21 -50,23 -50,23 50,21 50,21 -50))",), (square(0, 0, 10),)])
    ran = run(Heat330300, **{**layers, "CANOPY": None, "BUILDINGS": wall}, OUTPUT="TEMPORARY_OUTPUT").layer()
    assert attributes(ran, "n_arbres") == [1, 1, None] and attributes(ran, "visibilite")[0] == "ligne de vue"
    assert attributes(ran, "score") == [None] * 3 and attributes(ran, "score_part") == ["1/2", "1/2", None]
    codes = np.full((40, 40), 5)
    codes[:, 20:] = 2
    cover = raster(tmp_path / "codes.tif", codes, gdal.GDT_Byte, nodata=0)
    homes = memory_layer("Point", [(f"POINT({WEST + x} {NORTH - 600})",) for x in (100, 600, 1100)])
    found = run(Heat330300, INPUT=homes, CANOPY=cover, OUTPUT="TEMPORARY_OUTPUT").layer()
    assert attributes(found, "canopee_pct") == [0, pytest.approx(50, abs=6), 100]
    far = memory_layer("Point", [("POINT(0 0)",)])
    refused(Heat330300, "E_OUTSIDE", INPUT=far, CANOPY=cover, OUTPUT="TEMPORARY_OUTPUT")
    nowhere = memory_layer("Point", [(None, "a")], "code:string")
    bare = run(Heat330300, INPUT=nowhere, CANOPY=cover, OUTPUT="TEMPORARY_OUTPUT").layer()
    assert attributes(bare, "canopee_pct") == [None]
    refused(Heat330300, "TREES", INPUT=homes, OUTPUT="TEMPORARY_OUTPUT")
    with pytest.raises(QgsProcessingException):
        run(Heat330300, Ear(cancel_at=60), **layers, OUTPUT=str(tmp_path / "x.gpkg"))
