"""Urban cooling, run as QGIS runs it: the cases of InVEST, options and refusals."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsGeometry, QgsProcessingException, QgsVectorLayer

from aula_toolbox.gis.raster.rasters import Grid, Raster
from aula_toolbox.gis.raster.zones import ZonePixels
from aula_toolbox.processing.heat.heatcooling import HeatCooling
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run

gdal.UseExceptions()
CASES = ("ucm_testcase_5x6", "ucm_city200_5m_factors", "ucm_city200_5m_nodata")


def cool(folder, tmp_path, **more):
    facts = json.loads((folder / "result.json").read_text())
    return facts, run(
        HeatCooling,
        **{
            "INPUT": str(folder / "in" / "lulc.tif"),
            "BIOPHYSICAL": str(folder / "in" / "biophysical.csv"),
            "ET0": str(folder / "in" / "et0.tif"),
            "T_REF": facts["t_ref"],
            "UHI_MAX": facts["uhi_max"],
            "D_COOL": facts["green_area_cooling_distance"],
            "MIX": facts["t_air_average_radius"],
            "RH": facts["rh"],
            "ZONES": str(folder / "in" / "aoi.gpkg"),
            "OUTPUT": str(tmp_path / "t.tif"),
            "ZONES_OUT": "TEMPORARY_OUTPUT",
            **more,
        },
    )


@pytest.mark.parametrize("name", CASES)
def test_zones_and_temperature_are_those_of_invest(name, shared_reference, tmp_path, qgis_processing):
    folder = shared_reference / "heat" / "invest_ucm" / name
    zones = str(folder / "in" / "aoi.gpkg")
    if name == "ucm_testcase_5x6":
        # InVEST's zone reaches far outside the raster; its own pixels are those of the raster's box
        _, ran = cool(folder, tmp_path)
        assert attributes(ran.layer("ZONES_OUT"), "t_air_c") == [None]
        assert attributes(ran.layer("ZONES_OUT"), "part_valide_pct")[0] == pytest.approx(100 * 30 / 64, abs=0.1)
        grid = Raster.open(folder / "in" / "lulc.tif").grid
        zones = memory_layer("Polygon", [(QgsGeometry.fromRect(grid.box).asWkt(), "Z1")], "nom:string", "EPSG:26910")
    facts, ran = cool(folder, tmp_path, ZONES=zones)
    expected = gdal.Open(str(folder / "out" / "T_air.tif")).ReadAsArray()
    known = gdal.Open(str(folder / "in" / "lulc.tif")).ReadAsArray() != -1
    found = Raster.open(ran["OUTPUT"])
    assert found.nodata == -9999
    assert np.abs(found.values() - expected)[known].max() <= 1e-4
    assert np.array_equal(np.isnan(found.values()), ~known)
    zones = {feature["nom"]: feature for feature in ran.layer("ZONES_OUT").getFeatures()}
    for zone in facts["zones"]:
        mine = zones[zone["nom"]]
        assert mine["cc_moy"] == pytest.approx(zone["avg_cc"], abs=1e-5)
        assert mine["t_air_c"] == pytest.approx(zone["avg_tmp_v"], abs=1e-4)
        if facts["rh"]:
            assert mine["wbgt_c"] == pytest.approx(zone["avg_wbgt_v"], abs=1e-4)
            assert mine["perte_leger_pct"] == zone["avg_ltls_v"] and mine["perte_lourd_pct"] == zone["avg_hvls_v"]
        if name.endswith("nodata") and zone["nom"] == "Z1":
            assert mine["part_valide_pct"] == 95.5


def test_every_output_and_option(shared_reference, tmp_path, qgis_processing):
    folder = shared_reference / "heat" / "invest_ucm" / "ucm_city200_5m_nodata"
    zones = QgsVectorLayer(str(folder / "in" / "aoi.gpkg"), "z", "ogr")
    box = zones.extent()
    buildings = memory_layer(
        "Polygon",
        [
            (square(box.xMinimum() + 100, box.yMinimum() + 100, 20), "maison"),
            (square(box.xMaximum() - 100, box.yMaximum() - 100, 20), "bureau"),
        ],
        "type:string",
        crs=zones.crs().authid(),
    )
    table = tmp_path / "energie.csv"
    table.write_text("type,consumption,cost\nmaison,0.5,0.2\nbureau,1,\n")
    names = ("CC", "HM", "WBGT")
    facts, ran = cool(
        folder,
        tmp_path,
        RH=50,
        BUILDINGS=buildings,
        ENERGY_TABLE=str(table),
        ENERGY_FIELD="type",
        BUILDINGS_OUT="TEMPORARY_OUTPUT",
        KERNEL="gaussian",
        CONTIGUOUS=True,
        PRECISION="fast",
        METHOD="intensity",
        **{name: str(tmp_path / f"{name}.tif") for name in names},
    )
    masks = [np.isnan(Raster.open(ran[name]).values()) for name in ("OUTPUT", *names)]
    assert all(np.array_equal(mask, masks[0]) for mask in masks)
    for building in ran.layer("BUILDINGS_OUT").getFeatures():
        rate = {"maison": 0.5, "bureau": 1.0}[building["type"]]
        hottest = facts["t_ref"] + facts["uhi_max"]
        assert building["energie_kwh"] == pytest.approx(rate * 400 * (hottest - building["t_air_c"]), abs=0.1)
    cost = attributes(ran.layer("BUILDINGS_OUT"), "energie_eur")
    assert cost[1] is None and cost[0] > 0
    energy = attributes(ran.layer("ZONES_OUT"), "energie_kwh")
    assert sum(energy) == pytest.approx(sum(attributes(ran.layer("BUILDINGS_OUT"), "energie_kwh")), abs=0.2)


def test_cooling_refuses_what_would_be_wrong(shared_reference, tmp_path, qgis_processing):
    folder = shared_reference / "heat" / "invest_ucm" / "ucm_city200_5m_factors" / "in"
    lulc = gdal.Open(str(folder / "lulc.tif"))
    out = {"OUTPUT": str(tmp_path / "t.tif")}
    table = tmp_path / "partial.csv"
    rows = (folder / "biophysical.csv").read_text().splitlines()
    table.write_text("\n".join(row for row in rows if not row.startswith(("3,", "7,"))))
    codes = lulc.ReadAsArray()
    message = refused(HeatCooling, INPUT=str(folder / "lulc.tif"), BIOPHYSICAL=str(table), **out)
    for code in (3, 7):
        assert f"{code} ({np.count_nonzero(codes == code)} " in message
    small = str(tmp_path / "small.tif")
    gdal.Translate(small, str(folder / "et0.tif"), srcWin=[0, 0, 100, 100])
    base = {"INPUT": str(folder / "lulc.tif"), "BIOPHYSICAL": str(folder / "biophysical.csv"), **out}
    refused(HeatCooling, "30000", "75.0 %", **base, ET0=small)
    degrees = str(tmp_path / "degrees.tif")
    gdal.Warp(degrees, lulc, dstSRS="EPSG:4326")
    refused(HeatCooling, "EPSG:4326", **{**base, "INPUT": degrees})
    oblong = str(tmp_path / "oblong.tif")
    gdal.Warp(oblong, lulc, xRes=5, yRes=10)
    refused(HeatCooling, "5 x 10", **{**base, "INPUT": oblong})
    message = refused(HeatCooling, "D_COOL", "MIX", **base, D_COOL=2, MIX=1)
    assert message.count("2.5 m") == 2
    refused(HeatCooling, "E_WEIGHTS", **base, W_SHADE=0, W_ALBEDO=0, W_ETI=0)
    refused(HeatCooling, "BUILDINGS", **base, ENERGY_TABLE=str(table))
    refused(HeatCooling, "RH", **base, WBGT=str(tmp_path / "w.tif"))
    away = memory_layer("Polygon", [(square(0, 0, 10),)])
    refused(HeatCooling, "E_OUTSIDE", **base, ZONES=away, ZONES_OUT="TEMPORARY_OUTPUT")
    assert not (tmp_path / "t.tif").exists()


def test_a_cancelled_run_leaves_nothing(shared_reference, tmp_path, qgis_processing):
    folder = shared_reference / "heat" / "invest_ucm" / "ucm_city200_5m_factors" / "in"
    with pytest.raises(QgsProcessingException):
        run(
            HeatCooling,
            Ear(cancel_at=30),
            INPUT=str(folder / "lulc.tif"),
            BIOPHYSICAL=str(folder / "biophysical.csv"),
            OUTPUT=str(tmp_path / "t.tif"),
        )
    assert not (tmp_path / "t.tif").exists()


def test_codes_and_degrees_that_look_like_nodata_are_values_unless_declared(tmp_path, qgis_processing):
    codes = np.full((30, 30), -1, np.int16)
    codes[:, 15:] = -9999
    codes[:5, :5] = 7
    table = tmp_path / "classes.csv"
    table.write_text(
        "lucode,kc,albedo,shade,green_area,building_intensity\n-1,0,0,0,0,1\n-9999,0.5,0.5,0.5,1,0\n7,1,1,1,1,0\n"
    )
    made = {}
    for nodata in (None, 7):
        path = tmp_path / f"codes_{nodata}.tif"
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), 30, 30, 1, gdal.GDT_Int16)
        dataset.SetGeoTransform((700_000, 10, 0, 6_600_000, 0, -10))
        dataset.SetProjection(QgsVectorLayer("Point?crs=EPSG:2154", "p", "memory").crs().toWkt())
        dataset.GetRasterBand(1).WriteArray(codes)
        if nodata is not None:
            dataset.GetRasterBand(1).SetNoDataValue(nodata)
        dataset = None
        settings = {"BIOPHYSICAL": str(table), "D_COOL": 30, "MIX": 30, "T_REF": -2, "UHI_MAX": 2}
        ran = run(HeatCooling, INPUT=str(path), **settings, OUTPUT=str(tmp_path / f"t_{nodata}.tif"))
        made[nodata] = Raster.open(ran["OUTPUT"])
    whole, holed = made[None].values(), made[7].values()
    assert np.isfinite(whole).all() and np.array_equal(np.isnan(holed), codes == 7)
    assert whole[20, 2] == pytest.approx(0, abs=0.05) and whole[20, 28] < -0.9, "-1 degC is a temperature like another"
    assert np.nanmin(holed) >= -2 and not (made[None].read() == -9999).any()


def test_no_iris_of_the_territory_is_empty_at_ten_metres(shared_data, qgis_processing):
    layer = QgsVectorLayer(f"{shared_data}/territory/iris_aula_2154.gpkg", "iris", "ogr")
    shapes = [feature.geometry() for feature in layer.getFeatures()]
    pixels = ZonePixels(shapes, Grid.around(layer.extent(), 10, layer.crs()))
    assert len(shapes) == 484 and not pixels.single.any() and pixels.count.min() > 500
    areas = np.array([shape.area() for shape in shapes])
    assert areas.sum() == pytest.approx(2_141e6, rel=0.001) and areas.min() == pytest.approx(5.5e4, rel=0.02)
    assert np.abs(100 * pixels.count / areas - 1).max() < 0.02
