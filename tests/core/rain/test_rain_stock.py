"""A stock of roofs: groups, blocks, assignment, and the chain to coverage.

Method: docs/design/rain.md#stock
"""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from rainfactory import every_day, flat, meteofrance, station_lines

from aula_toolbox.core.messages import Notes
from aula_toolbox.core.rain.demand import COMPONENTS
from aula_toolbox.core.rain.doubt import FIELDS as DOUBT
from aula_toolbox.core.rain.potential import (
    PotentialOptions,
    TankOptions,
    count_estimates,
    equip_and_simulate,
)
from aula_toolbox.core.rain.readers import read_rain_files
from aula_toolbox.core.rain.schema import DAILY, DEMAND, POTENTIAL, ROOFS, SIMULATION
from aula_toolbox.core.rain.series import prepare_series, usable_series
from aula_toolbox.core.rain.stations import assemble
from aula_toolbox.core.rain.stock import DETAILS, HEADLINE, SimulationOptions, Stock, simulate_stock
from aula_toolbox.core.rain.tables import load_tables
from aula_toolbox.core.rain.tank import TankMode

TABLES = load_tables()


@pytest.fixture(scope="module")
def two_series(tmp_path_factory):
    """Twelve years; the second station is 20 km away and twice as wet."""

    def rain(factor):
        return lambda n: round(factor * 6 * max(0.0, np.sin(n * 2.3) * np.sin(n * 0.11)), 1)

    days = every_day("2001-01-01", "2012-12-31")
    lines = station_lines("62000001", rain(1), days, 0.5, 0.5) + station_lines("62000002", rain(2), days, 0.5, 0.7)
    path = meteofrance(tmp_path_factory.mktemp("rain") / "q.csv", lines)
    files = read_rain_files([path], flat, TABLES.constants, Notes())
    return usable_series(
        prepare_series(assemble(files, flat, Notes(), TABLES.constants), TABLES.constants, Notes()),
        TABLES.constants,
        Notes(),
    )


def random_stock(count, seed=5):
    random = np.random.default_rng(seed)
    demand = {name: np.where(random.random(count) < 0.4, random.uniform(5, 300, count), 0.0) for name in COMPONENTS}
    return Stock(
        random.uniform(20, 300, count),
        random.choice([300.0, 1000, 3000, 10000], count),
        demand,
        random.integers(0, 2, count),
        np.zeros(count, bool),
    )


def pick(stock, rows):
    return Stock(
        stock.ae_m2[rows],
        stock.cuve_l[rows],
        {name: values[rows] for name, values in stock.demand_l_j.items()},
        stock.series[rows],
        stock.excluded[rows],
    )


@pytest.fixture(scope="module")
def days(two_series):
    return [one.days(TABLES.calendars) for one in two_series]


def test_size_of_blocks_and_order_of_roofs_change_nothing(days):
    stock = random_stock(300)
    whole = simulate_stock(stock, days, SimulationOptions())
    small = simulate_stock(stock, days, SimulationOptions(), block=7)
    shuffled = np.random.default_rng(1).permutation(300)
    mixed = simulate_stock(pick(stock, shuffled), days, SimulationOptions())
    for name in HEADLINE:
        np.testing.assert_array_equal(whole[name], small[name])
        np.testing.assert_array_equal(whole[name][shuffled], mixed[name])


def test_detailed_run_agrees_with_the_headline(days):
    stock = random_stock(120)
    quick = simulate_stock(stock, days, SimulationOptions())
    for reliability in (False, True):
        full = simulate_stock(stock, days, SimulationOptions(detailed=True, reliability=reliability))
        for name in HEADLINE:
            np.testing.assert_allclose(full[name], quick[name], rtol=1e-9, atol=1e-9)
        simulated = stock.is_simulated
        assert np.isnan(full["fiab_pct"][simulated]).all() != reliability
        assert (full["bilan_ecart"][simulated] <= 1e-9).all()
        assert set(full) == {*HEADLINE, *DETAILS}
    assert ((full["fiab_pct"][simulated] >= 0) & (full["fiab_pct"][simulated] <= 100)).all()
    assert (full["cr_min_pct"][simulated] <= full["cr_sec_pct"][simulated] + 1e-9).all()


def test_what_is_not_simulated_is_null_and_never_a_favourable_zero(days):
    nan = np.nan
    stock = Stock(
        np.array([50.0, 50, 50, nan, 50, 50]),
        np.array([1000.0, 1000, nan, 1000, 1000, 1000]),
        {
            "continu": np.array([100.0, nan, 100, 100, 0, 100]),
            **{name: np.zeros(6) for name in ("semaine", "ecole", "jardin")},
        },
        np.array([0, 0, 0, 0, 0, -1]),
        np.array([True, False, False, False, False, False]),
    )
    got = simulate_stock(stock, days, SimulationOptions())
    assert np.isnan(got["apport_m3_an"][[0, 3, 5]]).all()
    assert (got["apport_m3_an"][[1, 2, 4]] > 0).all()
    assert got["util_m3_an"][4] == 0
    assert got["trop_m3_an"][4] == got["apport_m3_an"][4]
    assert np.isnan(got["util_m3_an"][[0, 1, 2, 3, 5]]).all()
    assert np.isnan(got["cr_pct"]).all()


def test_progress_reaches_the_end_and_can_stop(days):
    stock = random_stock(50)
    seen = []
    simulate_stock(stock, days, SimulationOptions(), seen.append, block=10)
    assert seen == sorted(seen)
    assert seen[-1] == 1

    def cancel(share):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        simulate_stock(stock, days, SimulationOptions(), cancel)


# ---- the chain ----


def roofs(count=4, **columns):
    base = {
        "ae_m2": np.full(count, 70.0),
        "toit_m2": np.full(count, 100.0),
        "d_l_j": np.full(count, 100.0),
        "d_cst_l_j": np.full(count, 100.0),
        "d_sem_l_j": 0.0,
        "d_eco_l_j": 0.0,
        "d_jar_l_j": 0.0,
        "statut": "ok",
        "motif": None,
    }
    return pd.DataFrame({**base, **columns})


WEST, EAST, FAR = 50000.0, 70000.0, 200000.0


def run(frame, series, x, notes=None, **options):
    x = np.asarray(x, float)
    return equip_and_simulate(
        frame, series, x, np.full(len(x), 50000.0), PotentialOptions(**options), TABLES, notes or Notes()
    )


def test_each_side_has_its_rain(two_series):
    got = run(roofs(statut=["ok", "ok", "exclu", "ok"]), two_series, [WEST, EAST, EAST, FAR], price_eur_m3=2.0)
    assert list(got["poste"]) == ["62000001", "62000002", "62000002", None]
    assert got["cr_pct"][1] > got["cr_pct"][0] > 0
    assert list(got["motif"]) == [None, None, None, "pluie_loin"]
    assert list(got["n_ans"][:3]) == [12, 12, 12]
    assert got["annees"][0] == "2001-2012"
    assert got["cuve_l"][[0, 1]].gt(0).all()
    assert got["cuve_l"][[2, 3]].isna().all()
    assert got["eco_eur_an"][0] == pytest.approx(2 * got["util_m3_an"][0])
    assert np.isnan(got["apport_m3_an"][2])
    without_price = run(roofs(), two_series, [WEST] * 4)
    assert without_price["eco_eur_an"].isna().all()


def test_tanks_given_by_a_field(two_series):
    frame = roofs(cuve_l=[500.0, np.nan, -1.0, 5000.0])
    got = run(frame, two_series, [WEST] * 4, tank=TankOptions(TankMode.FIELD))
    assert list(got["cr_pct"].isna()) == [False, True, True, False]
    assert got["cr_pct"][3] > got["cr_pct"][0]
    assert (got["apport_m3_an"] > 0).all()


def test_initial_loss_lowers_the_resource(two_series):
    dry = run(roofs(), two_series, [WEST] * 4, initial_loss_mm=1.0)
    assert dry["apport_m3_an"][0] < run(roofs(), two_series, [WEST] * 4)["apport_m3_an"][0]


def test_a_table_without_status(two_series):
    got = run(roofs().drop(columns=["statut", "motif"]), two_series, [WEST] * 4)
    assert "motif" not in got
    assert (got["util_m3_an"] > 0).all()


def test_count_of_estimates():
    frame = pd.DataFrame(
        {
            "e_source": ["materiau", "usage", "defaut", "saisi"],
            "d_source": ["observe", "estime", "absent", "saisi"],
            "is_dwelling_estimated": [False, True, False, False],
            "dist_km": [3.0, 20.0, np.nan, 16.0],
        }
    )
    assert list(count_estimates(frame, 15.0)) == [0, 4, 1, 1]


def test_every_field_of_the_results_is_made(two_series):
    simulated = set(run(roofs(), two_series, [WEST] * 4).columns)
    assert set(POTENTIAL.names) - simulated <= set(ROOFS.names) | set(DEMAND.names) | {"n_estime", *DOUBT}
    assert set(SIMULATION.names) <= simulated | set(DETAILS)
    assert len(DAILY) == 8
