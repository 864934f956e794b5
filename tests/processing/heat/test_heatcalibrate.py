"""The model held against stations, run as QGIS runs it: a made excess is found, noise is not adopted."""

from __future__ import annotations

import re

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingException

from aula_toolbox.processing.heat.heatcalibrate import HeatCalibrate
from aula_toolbox.processing.heat.heatcooling import HeatCooling
from tests.support.layers import attributes, memory_layer
from tests.support.runs import Ear, refused, run

X, Y, PIXEL, SIDE = 690_000, 7_040_000, 20, 80


@pytest.fixture(scope="module")
def given(qgis_processing, tmp_path_factory):
    """A town of 1 600 m with its fields, and eight stations whose nights follow the model (excess of 3 degrees)."""
    folder = tmp_path_factory.mktemp("stations")
    codes = np.full((SIDE, SIDE), 6, np.uint8)
    codes[20:60, 20:60] = 10
    codes[28:52, 28:52] = 13
    path = str(folder / "c.tif")
    target = gdal.GetDriverByName("GTiff").Create(path, SIDE, SIDE, 1, gdal.GDT_Byte)
    target.SetGeoTransform((X, PIXEL, 0, Y + SIDE * PIXEL, 0, -PIXEL))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(2154)
    target.SetProjection(reference.ExportToWkt())
    target.GetRasterBand(1).WriteArray(codes)
    target.FlushCache()
    air = str(folder / "t.tif")
    run(HeatCooling, INPUT=path, METHOD="intensity", MIX=100, T_REF=0, UHI_MAX=1, MIN_PARK=1000, OUTPUT=air)
    left = gdal.Open(air).ReadAsArray()
    rows = []
    for number, at in enumerate((5, 15, 22, 26, 30, 36, 40, 44)):
        place = f"POINT({X + (at + 0.5) * PIXEL} {Y + (SIDE - at - 0.5) * PIXEL})"
        rows += [(place, f"s{number}", f"2025-07-0{n}", 17.0 + n + 3 * float(left[at, at])) for n in (1, 2, 3)]
    rows.append((f"POINT({X - 500} {Y})", "dehors", "2025-07-01", 20.0))
    rows.append((f"POINT({X + 500} {Y + 500})", "seule", "2025-08-01", 20.0))
    fields = "station:string&nuit:string&t_c:double"
    return {
        "INPUT": path,
        "STATIONS": memory_layer("Point", rows, fields),
        "NIGHT_FIELD": "nuit",
        "MIX": 100,
        "OUTPUT": "memory:",
    }


def plain(html):
    """A report whose numbers have no space inside."""
    return html.replace("\u202f", "").replace("\xa0", " ")


def test_a_made_excess_is_found_and_each_station_is_told_by_the_others(given, tmp_path):
    report = tmp_path / "r.html"
    ran = run(HeatCalibrate, **given, REPORT=str(report))
    names, states = (attributes(ran.layer(), name) for name in ("station", "etat"))
    told = dict(zip(names, states))
    assert len(names) == 10 and told["dehors"] == "hors du raster" and told["seule"] == "seule ses nuits"
    gaps = [gap for gap, state in zip(attributes(ran.layer(), "ecart_c"), states) if state == "retenue"]
    assert np.abs(gaps).max() < 0.05 and set(attributes(ran.layer(), "n_obs")) == {0, 3}
    html = report.read_text(encoding="utf-8")
    # where the next station tells most: in the fields or in the heart of the town, and it lowers the error
    place = re.search(r"prochaine station .*? (\d+),? (\d+) \(EPSG:2154\)", plain(html))
    assert X <= int(place[1]) <= X + SIDE * PIXEL and Y <= int(place[2]) <= Y + SIDE * PIXEL
    assert "à 3,0, avec la même distance" in html and "550" in html and "not adopted" not in ran.ear.text


def test_noise_is_not_adopted_and_the_day_may_be_told(given, tmp_path):
    random = np.random.default_rng(4)
    rows = [(f"POINT({X + a} {Y + a})", 18 + random.normal()) for a in (60, 300, 560, 800, 1_000, 1_300)]
    layer = memory_layer("Point", rows, "temp:double")
    report = tmp_path / "n.html"
    more = {"STATIONS": layer, "T_FIELD": "temp", "STATION_FIELD": None, "NIGHT_FIELD": None, "MOMENT": "day"}
    ran = run(HeatCalibrate, **{**given, **more}, D_COOL=60, REPORT=str(report))
    assert len(attributes(ran.layer(), "station")) == 6 and "The urban excess is not adopted" in ran.ear.text
    assert "pas adopt" in report.read_text(encoding="utf-8")


def test_altitudes_wrong_inputs_and_cancel(given, tmp_path):
    rows = [(f"POINT({X + a} {Y + a})", 18.0 - 0.0065 * a, float(a)) for a in (60, 300, 560, 800, 1_000, 1_300)]
    layer = memory_layer("Point", rows, "t_c:double&z:double")
    shared = {**given, "STATIONS": layer, "NIGHT_FIELD": None}
    level = run(HeatCalibrate, **shared, ALTITUDE_FIELD="z")
    assert np.ptp(attributes(level.layer(), "t_obs_c")) < 0.02
    refused(HeatCalibrate, "E_FIELD", **{**shared, "T_FIELD": "absent"})
    few = memory_layer("Point", rows[:3], "t_c:double&z:double")
    refused(HeatCalibrate, "E_STATIONS", **{**shared, "STATIONS": few})
    path = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException):
        run(HeatCalibrate, Ear(cancel_at=40), **{**given, "OUTPUT": str(path)})
    assert not path.exists()
