"""What a stock uses: means of DPE carried to dwellings, energy that adds up, classes without a mean.

Method: docs/design/housing.md#consumption
"""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from aula_toolbox.core.housing.consumption import QUANTITIES, profiles, used
from aula_toolbox.core.housing.frame import Axes, place
from aula_toolbox.core.housing.tables import CLASSES, HousingTables

HOUSE, FLAT = 0, 1
F, G = CLASSES.index("F"), CLASSES.index("G")
ONE = {"insee": "62498", "type_log": "maison", "annee": 1900.0, "periode": None, "energie_ch": "Gaz naturel"}
ONE |= {"etq": "F", "poids": 1.0, "surf_m2": 100.0, "nb_log": 1.0, "ef_m2": 300.0, "ep_m2": 320.0, "ges_m2": 60.0}
ONE |= {"elec_kwh": 500.0}


@pytest.fixture(scope="module")
def axes():
    return Axes.of(HousingTables.read())


def means(axes, *rows):
    table = pd.DataFrame([{**ONE, **row} for row in rows])
    placed = place(table, np.zeros(len(table), int), ["62498"], axes)
    return profiles(table, placed, np.ones(len(table), bool), axes)


def test_the_mean_of_a_dwelling_weighs_its_dpe_and_shares_a_building(axes):
    """Two houses of 30 000 and 10 000 kWh, the second drawn three times as likely; a building of four flats."""
    rows = [{}, {"ef_m2": 100.0, "poids": 3.0}, {"type_log": "appartement", "surf_m2": 200.0, "nb_log": 4.0}]
    found, gas = means(axes, *rows), axes.fuels.index("gaz")
    assert found[QUANTITIES.index("ef"), HOUSE, gas, F] == pytest.approx((30_000 + 3 * 10_000) / 4)
    assert found[QUANTITIES.index("ef"), FLAT, gas, F] == pytest.approx(300 * 200 / 4)
    assert found[QUANTITIES.index("elec"), FLAT, gas, F] == pytest.approx(500 / 4)


def test_a_class_without_dpe_takes_its_type_then_all_then_nothing(axes):
    oil, gas = axes.fuels.index("fioul"), axes.fuels.index("gaz")
    found = means(axes, {}, {"type_log": "appartement", "ef_m2": 200.0, "energie_ch": "Fioul domestique"})[0]
    assert found[HOUSE, oil, F] == found[HOUSE, gas, F] == 30_000
    assert found[FLAT, gas, F] == found[FLAT, oil, F] == 20_000
    assert np.isnan(found[:, :, G]).all()
    assert means(axes, {})[0, FLAT, gas, F] == 30_000


def test_a_dpe_without_one_of_the_figures_counts_for_none(axes):
    """Half a DPE would make the electricity of some and the energy of others."""
    found = means(axes, {}, {"elec_kwh": np.nan, "ef_m2": 900.0})
    assert found[0, HOUSE, axes.fuels.index("gaz"), F] == 30_000


def test_a_zone_with_dwellings_of_a_class_without_mean_is_unknown(axes):
    """Never a sum over what happens to be known; half a dwelling, in expectation, is not one."""
    expected = np.zeros((3, axes.cells, len(CLASSES)))
    expected[:, 0, F] = 10
    expected[1, 0, G], expected[2, 0, G] = 2, 0.3
    told = np.full((len(QUANTITIES), 2, len(axes.fuels), len(CLASSES)), 1e6)
    told[:, :, :, G] = np.nan
    found = used(expected, told, axes)
    for name, values in found.items():
        assert np.isnan(values[1]).all() and np.isfinite(values[[0, 2]]).all(), name
    assert found["ef_gwh"][0] == pytest.approx(10)


def test_energy_by_fuel_adds_up_to_the_energy(axes):
    """Electricity is told once, whatever heats: the rest goes to the fuel, that of electric dwellings to the others."""
    random = np.random.default_rng(5)
    expected = random.uniform(0, 40, (4, axes.cells, len(CLASSES)))
    told = random.uniform(5_000, 20_000, (len(QUANTITIES), 2, len(axes.fuels), len(CLASSES)))
    told[QUANTITIES.index("elec")] = told[QUANTITIES.index("ef")] * random.uniform(0.1, 0.9, told.shape[1:])
    found = used(expected, told, axes)
    by_fuel = found["par_energie_kwh"]
    np.testing.assert_allclose(by_fuel.sum(axis=1) / 1e6, found["ef_gwh"])
    wired = by_fuel[:, [axes.fuels.index("electricite"), axes.fuels.index("gaz")]].sum(axis=1)
    np.testing.assert_allclose(found["reseaux_gwh"], wired / 1e6)
    assert (by_fuel >= 0).all()
