"""Ranges by draws: the fast way against the full one, what must not move, and which cause weighs most.

Method: docs/design/rain.md#uncertainty
"""

from __future__ import annotations

import csv

import numpy as np
import pandas as pd
import pytest

from aula_toolbox.core.language import Language
from aula_toolbox.core.rain.days import CALENDARS, rain_days
from aula_toolbox.core.rain.demand import DemandOptions
from aula_toolbox.core.rain.doubt import Doubt, Doubting, sampled
from aula_toolbox.core.rain.lookup import place_in
from aula_toolbox.core.rain.reports.rainpotential_doubt import range_words
from aula_toolbox.core.rain.simulate import DrawOrder, simulate_block, steps_of
from aula_toolbox.core.rain.spread import (
    ACTIVITY,
    CAUSES,
    FILTER,
    PERSONS,
    PROFILE,
    RUNOFF,
    YEARS,
    RainDraws,
    SpreadRoofs,
    block_years,
    draw,
    profile_range,
    spread_of,
    swings,
    triangular,
)
from aula_toolbox.core.rain.stock import SimulationOptions, Stock, simulate_stock
from aula_toolbox.core.rain.tables import load_tables
from aula_toolbox.core.rain.yields import DEMANDS, SIZES, used_at

TABLES = load_tables()
USES = ("WC", "LINGE")
EN = DrawOrder.EN


@pytest.fixture(scope="module")
def canche(shared_data):
    path = shared_data / "rain" / "camelsfr_E540031001_canche_brimeux_daily_1999_2018.csv"
    with path.open(newline="") as stream:
        rain = np.array([float(row["Ptot"]) for row in csv.DictReader(stream)])
    return rain_days(np.datetime64("1999-01-01") + np.arange(len(rain)), rain, TABLES.calendars)


def stock_of_roofs(count=30, calendar="continu", seed=3):
    random = np.random.default_rng(seed)
    area = random.uniform(40, 600, count)
    demand = {name: np.zeros(count) for name in CALENDARS}
    demand[calendar] = random.uniform(20, 500, count)
    return Stock(area, random.uniform(500, 9000, count), demand, np.zeros(count, np.int64), np.zeros(count, bool))


def roofs_of(stock, days, homes=True, entered=False, limit=np.inf):
    used = simulate_stock(stock, [days], SimulationOptions())["util_m3_an"]
    count = len(stock)
    return SpreadRoofs(
        used,
        np.arange(count),
        np.full(count, 4.4 if homes else np.nan),
        2.2,
        np.full(count, limit),
        np.full(count, entered),
        np.zeros((1, count), np.int64),
    )


def spread(stock, roofs, days, draws, **options):
    return spread_of(stock, roofs, [days], EN, draws, TABLES, 1, **options)


def test_the_fast_ranges_are_those_of_full_simulations(canche):
    """Every draw simulated day by day, on the days of the years it drew, one after another."""
    stock = stock_of_roofs(12)
    roofs, draws = roofs_of(stock, canche), draw([canche], "REGIONAL", USES, TABLES, 60)
    got = spread(stock, roofs, canche, draws, roof_level=False)
    volumes = np.empty((12, 60))
    for number in range(60):
        area = stock.ae_m2 * draws.factors[FILTER][number] * draws.factors[RUNOFF][number]
        asked = stock.total_l_j * draws.factors[PERSONS][number] * draws.factors[PROFILE][number]
        years = np.repeat(np.arange(20), draws.years[0][number].astype(int))
        rain = np.concatenate([canche.net_mm[slice(*canche.spans[year])] for year in years])
        days = rain_days(np.datetime64("1999-01-01") + np.arange(len(rain)), rain, TABLES.calendars)
        used = simulate_block(steps_of(days, ("continu",), EN), stock.cuve_l / area, [asked / area], EN).used
        volumes[:, number] = used * area * days.per_year / 1000.0
    low, middle, high = np.percentile(volumes, (10, 50, 90), axis=1)
    assert got.low == pytest.approx(low, rel=0.02)
    assert got.middle == pytest.approx(middle, rel=0.02)
    assert got.high == pytest.approx(high, rel=0.02)
    assert got.of_group(0) == pytest.approx(np.percentile(volumes.sum(axis=0), (10, 50, 90)), rel=0.01)


def test_without_any_doubt_the_exact_volume_stays(canche):
    stock = stock_of_roofs()
    roofs = roofs_of(stock, canche)
    draws = RainDraws({cause: np.ones(5) for cause in CAUSES}, [np.ones((5, 20))])
    got = spread(stock, roofs, canche, draws, roof_level=False)
    for values in (got.low, got.middle, got.high):
        assert values == pytest.approx(roofs.used_m3, rel=1e-9)
    assert all(cause is None for cause in got.cause)


def test_a_range_is_ordered_and_never_uses_more_than_falls(canche):
    stock = stock_of_roofs(60)
    roofs = roofs_of(stock, canche)
    draws = draw([canche], "REGIONAL", USES, TABLES, 100)
    got = spread(stock, roofs, canche, draws)
    assert (got.low <= got.middle).all()
    assert (got.middle <= got.high).all()
    most = stock.ae_m2 * canche.annual_mm / 1000.0 * 1.05 * 1.05 * 1.15 * 1.3  # filter, runoff twice, wettest years
    assert (got.high <= most).all()


def test_the_same_draws_at_each_run_and_for_any_order_of_groups(canche):
    stock = stock_of_roofs()
    roofs = roofs_of(stock, canche)
    first, second = (spread(stock, roofs, canche, draw([canche], "EN", USES, TABLES, 50)) for _ in range(2))
    assert (first.low == second.low).all()
    assert (first.sums == second.sums).all()


def test_demands_that_are_known_do_not_move(canche):
    stock = stock_of_roofs()
    draws = draw([canche], "REGIONAL", USES, TABLES, 50)
    factors = {**draws.factors, FILTER: np.ones(50), RUNOFF: np.ones(50)}
    still = RainDraws(factors, [np.ones((50, 20))])
    roofs = roofs_of(stock, canche, entered=True)
    got = spread(stock, roofs, canche, still, roof_level=False)
    assert got.low == pytest.approx(got.high)


def test_the_effective_area_never_exceeds_the_roof(canche):
    stock = stock_of_roofs()
    draws = RainDraws({**{cause: np.ones(4) for cause in CAUSES}, RUNOFF: np.full(4, 3.0)}, [np.ones((4, 20))])
    got = spread(stock, roofs_of(stock, canche, limit=1.0), canche, draws, roof_level=False)
    assert got.high == pytest.approx(roofs_of(stock, canche).used_m3)


@pytest.mark.parametrize(("homes", "moved", "cause"), [(True, PROFILE, PROFILE), (False, ACTIVITY, ACTIVITY)])
def test_the_heaviest_cause_is_the_one_that_moves(canche, homes, moved, cause):
    stock = stock_of_roofs(calendar="semaine")
    factors = {name: np.ones(80) for name in CAUSES}
    factors[moved] = np.linspace(0.3, 1.0, 80)
    got = spread(
        stock, roofs_of(stock, canche, homes=homes), canche, RainDraws(factors, [np.ones((80, 20))]), roof_level=False
    )
    assert set(got.cause) == {cause}


def test_many_households_doubt_less_than_one(canche):
    stock = stock_of_roofs(20)
    few = roofs_of(stock, canche)
    many = SpreadRoofs(few.used_m3, few.number, np.full(20, 220.0), 2.2, few.area_limit, few.entered, few.group)
    factors = {cause: np.ones(300) for cause in CAUSES}
    one, block = (spread(stock, each, canche, RainDraws(factors, [np.ones((300, 20))])) for each in (few, many))
    assert (one.high - one.low).sum() > (block.high - block.low).sum()


def test_blocks_of_years_keep_their_number_and_their_neighbours():
    counts = block_years(np.random.default_rng(0), 20, 500, 3)
    assert (counts.sum(axis=1) == 20).all()
    assert counts.mean(axis=0) == pytest.approx(np.ones(20), abs=0.25)
    lone = block_years(np.random.default_rng(0), 20, 500, 1)
    together = np.corrcoef(counts[:, 4], counts[:, 5])[0, 1]
    assert together > np.corrcoef(lone[:, 4], lone[:, 5])[0, 1] + 0.3


def test_the_profile_moves_between_the_least_and_the_most_demanding():
    low, mode, high = profile_range("REGIONAL", USES, TABLES)
    assert (low, mode) == (1.0, 1.0)
    assert high == pytest.approx(50 / 35)
    assert profile_range("EN", USES, TABLES)[0] == pytest.approx(35 / 50)
    assert profile_range("EN", ("ARROSAGE",), TABLES) == (1.0, 1.0, 1.0)
    assert set(triangular(np.random.default_rng(0), 1.0, 1.0, 1.0, 3)) == {1.0}


def test_one_cause_at_a_time_from_the_widest(canche):
    stock = stock_of_roofs()
    found = swings(stock, roofs_of(stock, canche), [canche], EN, ("REGIONAL", USES, 60), TABLES)
    assert set(found) == set(CAUSES)
    widths = [high - low for low, high in found.values()]
    assert widths == sorted(widths, reverse=True)
    assert found[ACTIVITY][0] == pytest.approx(found[ACTIVITY][1])  # homes only
    assert found[YEARS][0] < found[YEARS][1]


def potential(count=24):
    random = np.random.default_rng(8)
    frame = pd.DataFrame({"toit_m2": random.uniform(60, 300, count)})
    frame["ae_m2"] = frame["toit_m2"] * 0.72
    frame["statut"] = ["ok", "verifier", "restreint", "exclu"] * (count // 4)
    frame["poste"], frame["d_source"], frame["hab_est"], frame["cuve_l"] = "A", "estime", 4.4, 3000.0
    for name in ("d_sem_l_j", "d_eco_l_j", "d_jar_l_j"):
        frame[name] = 0.0
    frame["d_cst_l_j"] = 150.0
    return frame


def test_the_doubt_of_a_potential_by_status_and_zone(canche):
    frame = potential()
    stock = Stock(
        frame["ae_m2"].to_numpy(),
        frame["cuve_l"].to_numpy(),
        {name: np.full(24, 150.0 if name == "continu" else 0.0) for name in CALENDARS},
        np.zeros(24, np.int64),
        (frame["statut"] == "exclu").to_numpy(),
    )
    frame["util_m3_an"] = simulate_stock(stock, [canche], SimulationOptions())["util_m3_an"]
    zone = np.array([0] * 8 + [1] * 8 + [-1] * 8)
    shares = []
    doubting = Doubting(["A"], [canche], EN, DemandOptions(), TABLES, 3)
    columns = doubting.add(frame, 0, zone, shares.append)
    doubt = doubting.end(frame.iloc[sampled(np.nan_to_num(frame["util_m3_an"]) > 0)])
    assert shares[-1] == 1.0
    excluded = (frame["statut"] == "exclu").to_numpy()
    assert np.isnan(columns["util_p50"][excluded]).all()
    assert np.isfinite(columns["util_p50"][~excluded]).all()
    assert doubt.free[1] < doubt.all[1]
    assert np.isfinite(doubt.zones[:2]).all()
    assert np.isnan(doubt.zones[2]).all()
    assert (doubt.zones[:2].sum(axis=0) < doubt.all).all()
    # the whole is surer than its roofs: what differs between them evens out
    wide = np.nansum(columns["util_p90"]) - np.nansum(columns["util_p10"])
    assert doubt.all[2] - doubt.all[0] < wide
    words = range_words(Language(), doubt, float(frame["util_m3_an"].sum()))
    assert "Eight times out of ten" in words


def test_nothing_simulated_has_no_range(canche):
    frame = potential().assign(util_m3_an=np.nan)
    doubting = Doubting(["A"], [canche], EN, DemandOptions(), TABLES)
    columns = doubting.add(frame)
    assert np.isnan(columns["util_p50"]).all()
    assert doubting.end(frame.iloc[:0]) is None


def test_a_usual_value_outside_the_range_is_explained():
    three = np.array([10.0, 20.0, 30.0])
    doubt = Doubt(three, three, np.empty((0, 3)), {PROFILE: (1.0, 40.0)}, 200)
    assert "outside this range" not in range_words(Language(), doubt, 15.0)
    told = range_words(Language(), doubt, 9.0)
    assert "outside this range" in told
    assert "+1.0 to +40.0 %" in told


def test_grids_are_read_by_bits_as_by_a_search(canche):
    """The same value everywhere, at nodes too; beyond the grid the last node is read."""
    random = np.random.default_rng(5)
    size = np.concatenate([10 ** random.uniform(-3, 4, 5000), SIZES.nodes, np.zeros(3)])
    demand = np.concatenate(
        [10 ** random.uniform(-4, 3, 5000), np.full(len(SIZES.nodes), DEMANDS.nodes[7]), np.zeros(3)]
    )
    grid = random.random((len(SIZES.nodes), len(DEMANDS.nodes)))
    (row, up), (column, right) = (
        place_in(nodes, np.clip(values, nodes[0], None))
        for nodes, values in ((SIZES.nodes, size), (DEMANDS.nodes, demand))
    )
    low, high = (grid[one, column] * (1 - right) + grid[one, column + 1] * right for one in (row, row + 1))
    flat = grid.reshape(-1, 1).astype(np.float32)
    ours = used_at(flat, size[:, None].astype(np.float32), demand[:, None].astype(np.float32))[:, 0]
    assert ours == pytest.approx(low * (1 - up) + high * up, abs=1e-4)
