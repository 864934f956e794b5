"""Vegetation index and albedo, run as QGIS runs them."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from osgeo import gdal

from aula_toolbox.core.heat import remote
from aula_toolbox.gis.raster.rasters import Raster
from aula_toolbox.processing.heat.heatindices import HeatIndices
from tests.support.landsat import raster
from tests.support.runs import refused, run

gdal.UseExceptions()


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
