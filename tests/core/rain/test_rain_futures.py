"""Climates to come: published changes by season, wet days, daily projections, ranges over models.

Method: docs/design/rain.md#futures
"""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import Notes
from aula_toolbox.core.rain.futures import Climate, changed, load_climates, of_projections, told_alone
from aula_toolbox.core.rain.readers import read_rain_files
from aula_toolbox.core.rain.series import prepare_series
from aula_toolbox.core.rain.stations import assemble
from aula_toolbox.core.rain.tables import load_tables
from tests.core.rain.rainfactory import flat

TABLES = load_tables()
SAME = (float("nan"),) * 12


@pytest.fixture(scope="module")
def canche(shared_data):
    path = shared_data / "rain" / "camelsfr_E540031001_canche_brimeux_daily_1999_2018.csv"
    read = read_rain_files([path], flat, TABLES.constants, Notes())
    return prepare_series(assemble(read, flat, Notes(), TABLES.constants), TABLES.constants, Notes())[0]


def months(series):
    return series.dates.astype("datetime64[M]").astype(int) % 12


def test_no_invented_climate_is_shipped_and_every_one_to_come_is_a_range():
    climates, table = load_climates()
    assert table.is_shipped
    assert climates[0].is_today
    assert not {"ete_sec", "hiver_humide"} & {one.name for one in climates}
    assert told_alone(climates) == []
    assert all("Explore2" in row["source"] for row in table if row["climat"] != "actuel")
    assert len({one.model for one in climates if not one.is_today}) == 4


@pytest.mark.parametrize("place", [1, 2, 3, 4])
def test_a_storyline_gives_the_rain_that_it_publishes(canche, place):
    """Year, winter and summer as published; spring and autumn take what is left."""
    climates, table = load_climates()
    climate = climates[place]
    told = {row["saison"]: row["pluie_pct"] for row in table if row["modele"] == climate.model}
    rain = climate.days(canche, TABLES, 0.0).net_mm
    season = {"hiver": (11, 0, 1), "ete": (5, 6, 7), "annee": range(12)}
    for name, change in told.items():
        here = np.isin(months(canche), season[name])
        assert rain[here].sum() / canche.rain_mm[here].sum() - 1 == pytest.approx(change / 100, abs=1e-9)


@pytest.mark.parametrize("wet", [-25.0, -8.0, 10.0, 30.0])
@pytest.mark.parametrize("rain", [-20.0, 0.0, 15.0])
def test_wet_days_change_in_number_and_the_total_as_told(canche, wet, rain):
    out = changed(canche, (rain,) * 12, float("nan"), (wet,) * 12)
    before, after = int((canche.rain_mm >= 1).sum()), int((out >= 1 - 1e-9).sum())
    assert after == pytest.approx(before * (1 + wet / 100), rel=0.03)
    for month in range(12):
        here = months(canche) == month
        assert out[here].sum() == pytest.approx(canche.rain_mm[here].sum() * (1 + rain / 100), rel=1e-9)
    assert (out >= 0).all()
    assert np.array_equal(out, changed(canche, (rain,) * 12, float("nan"), (wet,) * 12))  # one seed


def test_fewer_wet_days_for_the_same_rain_mean_longer_dry_spells_and_less_use(canche):
    from aula_toolbox.core.rain.days import CALENDARS
    from aula_toolbox.core.rain.stock import SimulationOptions, Stock, simulate_stock

    def used(climate):
        demand = {name: np.array([250.0 if name == "continu" else 0.0]) for name in CALENDARS}
        stock = Stock(np.array([80.0]), np.array([3000.0]), demand, np.array([0]), np.array([False]))
        return simulate_stock(stock, [climate.days(canche, TABLES, 0.0)], SimulationOptions())["util_m3_an"][0]

    assert used(Climate("x", wet_pct=(-30.0,) * 12)) < used(Climate("actuel"))


def test_seasons_in_the_words_of_the_producers_and_single_months(tmp_path):
    path = tmp_path / "tracc.csv"
    path.write_text(
        "climat;modele;saison;pluie_pct;jours_pct\n+2;A;DJF;5;2\n+2;A;JJA;-12;-9\n+2;B;Hiver;8;\n+2;B;m07;-30;\n"
        "+2;B;été;-10;\n+4;A;année;-3;-6\n",
        encoding="utf-8",
    )
    first, second, third = load_climates(path)[0]
    assert first.change_pct == (5, 5, 0, 0, 0, -12, -12, -12, 0, 0, 0, 5)
    assert first.wet_pct[5] == -9
    assert np.isnan(first.wet_pct[3])
    assert second.change_pct[5:8] == (-10, -30, -10)
    assert third.change_pct == (-3,) * 12
    assert third.wet_pct == (-6,) * 12
    assert told_alone([first, second, third]) == ["+4"]


def test_the_wide_form_of_before_is_read(tmp_path):
    names = ",".join(f"m{month:02d}" for month in range(1, 13))
    text = f"climat,{names}\nplus,{','.join(['5'] * 12)}\n"
    (tmp_path / "rain_climate_scenarios.csv").write_text(text, encoding="utf-8")
    assert load_climates(folder=tmp_path)[0][0].change_pct == (5.0,) * 12
    assert load_climates(tmp_path / "rain_climate_scenarios.csv")[0][0].change_pct == (5.0,) * 12


def test_what_cannot_be_a_climate_is_refused(tmp_path, canche):
    with pytest.raises(AulaError, match="E_TABLE"):
        load_climates(tmp_path / "absent.csv")
    path = tmp_path / "c.csv"
    path.write_text("climat,modele,saison,pluie_pct,jours_pct\nx,A,mousson,5,\n", encoding="utf-8")
    with pytest.raises(AulaError, match="mousson"):
        load_climates(path)
    free = (90.0,) * 6 + (float("nan"),) * 6
    with pytest.raises(AulaError, match="E_CLIMATE"):
        changed(canche, free, -60.0, SAME)


def test_too_little_rain_for_its_wet_days_is_shared_among_them():
    days = np.arange("2021-01-01", "2021-02-01", dtype="datetime64[D]")
    light = SimpleNamespace(dates=days, rain_mm=np.where(np.arange(31) < 10, 1.2, 0.0))
    out = changed(light, (-50.0,) * 12, float("nan"), (10.0,) * 12)
    assert out.sum() == pytest.approx(6.0)
    assert (out > 0).sum() == 11


def test_a_month_without_rain_and_one_without_a_wet_day_stay_so(canche):
    dry = SimpleNamespace(dates=canche.dates, rain_mm=np.zeros(len(canche.dates)))
    assert changed(dry, (float("nan"),) * 12, 10.0, (20.0,) * 12).sum() == 0


def test_projections_take_the_nearest_series_of_the_model(canche):
    def station(x):
        return SimpleNamespace(station=SimpleNamespace(x_m=x, y_m=0.0), days=lambda calendars, loss: x)

    observed = [station(0.0), station(100.0)]
    climate = of_projections("p", "A", observed, [station(90.0), station(5.0)])
    assert not climate.is_today
    assert [climate.days(one, TABLES, 0.0, place) for place, one in enumerate(observed)] == [5.0, 90.0]
    nowhere = of_projections("p", "A", [station(np.nan)], [station(np.nan)])
    assert np.isnan(nowhere.days(observed[0], TABLES, 0.0))
