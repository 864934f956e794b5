"""Tank sizes: published examples, rounding, bounds.

Method: docs/design/rain.md#tank-size
"""

from __future__ import annotations

import json

import numpy as np
import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.rain.tables import load_tables
from aula_toolbox.core.rain.tank import TankMode, basis_l, raw_tank_l, round_up, size_tanks, tank_value

TABLES = load_tables()


@pytest.fixture(scope="module")
def reference(shared_reference):
    return json.loads((shared_reference / "rain" / "rain_reference.json").read_text())


def one(value):
    return np.array([float(value)])


def test_annual_yield(reference):
    for case in reference["annual_yield"]:
        area = one(case["catchment_m2"] * case["e"] * case["eta"])
        litres = basis_l(area, case["rain_mm"], one(1e9))[0]
        assert litres == pytest.approx(case["expected_l"], abs=case.get("tolerance_l", 1e-6))


def test_share_of_the_yield(reference):
    for case in reference["sizing"]:
        area = one(case["catchment_m2"] * case["coef"] * case["filter"])
        litres = raw_tank_l(TankMode.SHARE, case["share"] * 100, area, case["rain_mm"], one(1e9), area)
        assert litres[0] == pytest.approx(case["expected_l"], abs=1e-6)


def test_rules_of_size():
    area, demand, roof = one(50), one(100), one(80)
    assert raw_tank_l(TankMode.EN, 21, area, 700, demand, roof)[0] == pytest.approx(35000 * 21 / 365)
    assert raw_tank_l(TankMode.EN, 21, area, 7000, demand, roof)[0] == pytest.approx(36525 * 21 / 365)
    assert raw_tank_l(TankMode.LITRES, 3000, area, 700, demand, roof)[0] == 3000
    assert raw_tank_l(TankMode.PER_M2, 30, area, 700, demand, roof)[0] == 2400
    with pytest.raises(ValueError, match="TARGET"):
        raw_tank_l(TankMode.TARGET, 80, area, 700, demand, roof)


def test_rounding_goes_up_to_a_tank_that_is_sold():
    litres = np.array([1, 300, 301, 1999, 2000, 100000, 100001, 123456, np.nan])
    expected = [300, 300, 500, 2000, 2000, 100000, 110000, 130000]
    assert list(round_up(litres, TABLES)[:8]) == expected
    assert np.isnan(round_up(litres, TABLES)[8])
    exact = size_tanks(TankMode.EN, 21, one(50), 700, one(100), one(80), TABLES, to_market=False)
    assert exact[0] == np.floor(35000 * 21 / 365 + 0.5)
    assert size_tanks(TankMode.EN, 21, one(50), 700, one(100), one(80), TABLES)[0] == 3000
    assert size_tanks(TankMode.LITRES, 1234, one(50), 700, one(100), one(80), TABLES)[0] == 1234


def test_no_demand_or_no_rain_gives_no_tank():
    got = size_tanks(
        TankMode.LITRES, 3000, np.array([50.0, 50, 0, 50]), 700, np.array([np.nan, 0, 10, 10]), np.ones(4), TABLES
    )
    assert np.isnan(got[:3]).all()
    assert got[3] == 3000


def test_defaults_and_bounds():
    assert tank_value(TankMode.EN, None, TABLES) == 21
    assert tank_value(TankMode.TARGET, None, TABLES) == 80
    assert tank_value(TankMode.PER_M2, 45, TABLES) == 45
    with pytest.raises(AulaError, match=r"\[5, 60\].*E_TANK"):
        tank_value(TankMode.EN, 61, TABLES)


def test_a_drop_of_demand_or_of_rain_is_enough_for_a_tank():
    """Half a litre a day, half a millimetre on a square metre: little, and not nothing."""
    got = size_tanks(TankMode.LITRES, 300, np.array([1.0, 1.0]), 0.5, np.array([0.5, 10.0]), np.ones(2), TABLES)
    assert got.tolist() == [300, 300]


def test_the_bounds_of_a_rule_are_allowed():
    for value in (5, 60):
        assert tank_value(TankMode.EN, value, TABLES) == value
    for value in (4.999, 60.001):
        with pytest.raises(AulaError, match="E_TANK"):
            tank_value(TankMode.EN, value, TABLES)


def test_litres_without_the_market_are_rounded_to_the_nearest():
    sizes = [size_tanks(TankMode.LITRES, v, one(50), 700, one(10), one(80), TABLES)[0] for v in (1233.4, 1233.5)]
    assert sizes == [1233, 1234]


def test_without_rain_there_is_no_tank():
    assert np.isnan(size_tanks(TankMode.LITRES, 300, one(50), 0.0, one(10), one(80), TABLES)[0])
