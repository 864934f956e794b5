"""The cooling model against natcap.invest 3.20.2, raster by raster.

Method: docs/design/heat.md#cooling, docs/design/heat.md#heat-at-work
"""

from __future__ import annotations

import json

import numpy as np
import pytest

from aula_toolbox.core.heat import comfort
from aula_toolbox.core.heat.classes import load_classes
from aula_toolbox.core.heat.convolution import NUMPY, fastest, masked_mean
from aula_toolbox.core.heat.cooling import (
    CoolingModel,
    CoolingSetting,
    Evapotranspiration,
    air_temperature,
    largest_et0,
)
from aula_toolbox.core.heat.kernels import exponential

CASES = ("ucm_testcase_5x6", "ucm_city200_5m_factors", "ucm_city200_5m_nodata")
EVERYWHERE = (slice(None), slice(None))


class Case:
    """Inputs of a reference case and the model built on them."""

    def __init__(self, folder):
        gdal = pytest.importorskip("osgeo.gdal")
        gdal.UseExceptions()
        self.folder, self.read = folder, lambda name: gdal.Open(str(folder / name)).ReadAsArray()
        self.facts = json.loads((folder / "result.json").read_text())
        self.classes = load_classes(folder / "in" / "biophysical.csv")
        lulc = self.read("in/lulc.tif")
        self.valid = lulc != -1
        self.index = np.full(lulc.shape, len(self.classes), np.uint8)
        for code, number in self.classes.numbers({int(c): 1 for c in np.unique(lulc[self.valid])}).items():
            self.index[lulc == code] = number
        et0 = self.read("in/et0.tif").astype(np.float32)
        largest = largest_et0(et0, np.ones(et0.shape, bool))
        setting = CoolingSetting(
            self.facts["pixel"], self.facts["green_area_cooling_distance"], self.facts["t_air_average_radius"]
        )
        self.model = CoolingModel(
            self.index, self.classes, setting, Evapotranspiration(lambda window: et0[window], largest)
        )

    def gap(self, name, values):
        expected = self.read(f"out/{name}.tif")
        return np.abs(expected - values)[self.valid].max()


@pytest.fixture(scope="module", params=CASES)
def case(request, shared_reference):
    return Case(shared_reference / "heat" / "invest_ucm" / request.param)


def test_every_raster_of_invest_is_reproduced(case):
    model, facts = case.model, case.facts
    day = model.day_capacity
    hm = model.mitigation(day)
    assert case.gap("eti", model.evapotranspiration_index(EVERYWHERE)) <= 1e-6
    assert case.gap("cc", day(EVERYWHERE)) <= 1e-6
    assert case.gap("cc_park", model.park_capacity(day)) <= 1e-6
    assert case.gap("green_area_sum", model.green_amount()) <= 1e-3
    assert case.gap("hm", hm) <= 1e-6
    assert case.gap("T_air_nomix", air_temperature(hm, facts["t_ref"], facts["uhi_max"])) <= 1e-5
    share = model.array()
    mixed = model.mixed(lambda window: hm[window], share=share)
    t_air = air_temperature(mixed, facts["t_ref"], facts["uhi_max"])
    assert case.gap("T_air", t_air) <= 1e-4
    assert np.array_equal(np.isnan(t_air), ~case.valid)
    assert share.min() >= 0 and share.max() <= 1
    if facts["rh"]:
        wbgt = comfort.wbgt_c(t_air, facts["rh"])
        assert case.gap("wbgt", wbgt) <= 1e-4
        assert case.gap("heavy_work_loss_percent", comfort.work_loss_pct(wbgt, "lourd")) == 0


def test_the_result_does_not_depend_on_the_tiles_nor_on_the_library(case):
    model, hm = case.model, case.model.mitigation(case.model.day_capacity)

    def source(window):
        return hm[window], model.known(window)

    kernel = exponential(model.setting.mixing_px)
    results = []
    for transform in {NUMPY.name: NUMPY, fastest().name: fastest()}.values():
        for tile in (None, 17, 64, 150, 1000):
            mean = np.empty(model.shape, np.float32)
            share = np.empty(model.shape, np.float32)
            masked_mean(source, model.shape, kernel, mean=mean, share=share, transform=transform, tile=tile)
            results.append(air_temperature(mean, case.facts["t_ref"], case.facts["uhi_max"]))
    for other in results[1:]:
        assert np.nanmax(np.abs(other - results[0])) <= 1e-5


def test_fast_stays_within_five_thousandths_of_a_degree(case):
    if case.model.setting.mixing_px < 20:
        assert not CoolingSetting(5, mixing_m=90, fast=True).is_fast
        return
    hm = case.model.mitigation(case.model.day_capacity)
    exact = case.model.mixed(lambda window: hm[window])
    case.model.setting = CoolingSetting(5, 150, 200, fast=True)
    assert case.model.setting.is_fast
    coarse = case.model.mixed(lambda window: hm[window])
    assert np.nanmax(np.abs(exact - coarse)) * case.facts["uhi_max"] <= 5e-3
    assert np.array_equal(np.isnan(coarse), ~case.valid)
