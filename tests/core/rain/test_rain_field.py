"""Files and layers as they come: each was once misread.

Method: docs/design/rain.md#rain-files, docs/design/rain.md#buildings
"""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from rainfactory import every_day, flat, meteofrance, station_lines

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import Notes
from aula_toolbox.core.rain.buildings import read_buildings
from aula_toolbox.core.rain.days import CONTINUOUS, rain_days
from aula_toolbox.core.rain.indicators import indicators
from aula_toolbox.core.rain.readers import read_rain_files
from aula_toolbox.core.rain.roofs import RoofOptions, doubled_footprints, qualify_roofs
from aula_toolbox.core.rain.series import prepare_series, series_table
from aula_toolbox.core.rain.simulate import DrawOrder, simulate_block, steps_of
from aula_toolbox.core.rain.sizing import SizingOptions, size_roofs
from aula_toolbox.core.rain.stations import assemble
from aula_toolbox.core.rain.stock import Stock
from aula_toolbox.core.rain.tables import load_tables
from aula_toolbox.core.rain.tank import largest_sizes, offered_sizes

TABLES = load_tables()
CONSTANTS = TABLES.constants


def stations_of(*paths, notes=None):
    notes = notes or Notes()
    return assemble(read_rain_files(paths, flat, CONSTANTS, notes), flat, notes, CONSTANTS)


# ---- rain files ----


def test_the_interface_of_the_weather_service_loses_its_doubtful_days(shared_data):
    path = shared_data / "field" / "rain" / "dpclim.csv"
    lines = [line.split(";") for line in path.read_text().splitlines()[1:]]
    doubtful = sum(cells[3] == "2" for cells in lines)
    (station,) = stations_of(path)
    assert station.poste == "62044001"
    assert station.n_doubtful == doubtful > 0
    assert int(station.known.sum()) == len(lines) - doubtful


def test_weekly_totals_are_refused(shared_data):
    with pytest.raises(AulaError, match=r"one value every 7 days.*E_STEP"):
        stations_of(shared_data / "field" / "rain" / "weekly.csv")


def test_a_weekly_column_is_refused_even_behind_a_daily_one(tmp_path):
    rows = [f"A;{day};1" for day in every_day("2001-01-01", "2001-03-01")]
    rows += [f"B;{day};9" for day in every_day("2001-01-01", "2001-03-01")[::7]]
    (tmp_path / "two.csv").write_text("poste;date;pluie\n" + "\n".join(rows))
    with pytest.raises(AulaError, match="E_STEP"):
        stations_of(tmp_path / "two.csv")


@pytest.mark.parametrize(
    "form",
    [
        "%Y-%m-%d",
        "%Y/%m/%d",
        "%d/%m/%Y",
        "%d-%m-%Y",
        "%d.%m.%Y",
        "%Y%m%d",
        "%Y%m%d00",
        "%Y-%m-%dT06:00",
        "%d/%m/%Y 06:00",
    ],
)
def test_dates_of_many_hands(tmp_path, form):
    days = pd.date_range("2001-01-01", "2001-02-20")
    (tmp_path / "r.csv").write_text("date;pluie\n" + "\n".join(f"{day.strftime(form)};{day.day}" for day in days))
    (station,) = stations_of(tmp_path / "r.csv")
    assert station.rain_mm[19] == 20
    assert int(station.known.sum()) == len(days)


def test_days_without_leading_zeros(tmp_path):
    days = pd.date_range("2001-01-01", "2001-02-20")
    text = "\n".join(f"{day.day}/{day.month}/{day.year} 0:00;{day.day}" for day in days)
    (tmp_path / "r.csv").write_text("date;pluie\n" + text)
    assert stations_of(tmp_path / "r.csv")[0].rain_mm[19] == 20


def test_american_dates_are_refused(tmp_path):
    days = pd.date_range("2001-01-01", "2001-02-20")
    (tmp_path / "r.csv").write_text("date;pluie\n" + "\n".join(f"{day:%m/%d/%Y};1" for day in days))
    with pytest.raises(AulaError, match="E_DATE"):
        stations_of(tmp_path / "r.csv")


def test_two_files_of_one_name_are_two_series(tmp_path):
    for folder, rain in (("nord", 1), ("sud", 9)):
        (tmp_path / folder).mkdir()
        lines = "\n".join(f"{day};{rain}" for day in every_day("2001-01-01", "2001-02-01"))
        (tmp_path / folder / "pluie.csv").write_text("date;pluie\n" + lines)
    stations = stations_of(tmp_path / "nord" / "pluie.csv", tmp_path / "sud" / "pluie.csv")
    assert [one.poste for one in stations] == ["nord/pluie", "sud/pluie"]
    assert [np.nanmax(one.rain_mm) for one in stations] == [1, 9]


def test_the_rain_of_a_whole_year_is_the_sum_of_its_days(tmp_path):
    days = every_day("2001-01-01", "2006-12-31")
    path = meteofrance(tmp_path / "q.csv", station_lines("62000001", lambda n: 2.0 if n % 2 else 0.0, days))
    (row,) = series_table(prepare_series(stations_of(path), CONSTANTS, Notes()), CONSTANTS).to_dict("records")
    assert row["p_min_mm"] == pytest.approx(364, rel=1e-9)  # 182 wet days of 2 mm
    assert row["p_max_mm"] == pytest.approx(366, rel=1e-9)


def test_a_dry_year_never_covers_more_than_the_mean():
    rain = np.where(np.arange(365 * 12) < 365, 0.0, 3.0)
    days = rain_days(np.datetime64("2001-01-01") + np.arange(len(rain)), rain, TABLES.calendars)
    demand = [np.array([2.0])]
    got = indicators(
        simulate_block(steps_of(days, (CONTINUOUS,), DrawOrder.EN), np.array([30.0]), demand, DrawOrder.EN),
        days,
        (CONTINUOUS,),
        demand,
        np.array([100.0]),
        10,
    )
    assert got["cr_pct"][0] < 95
    assert got["cr_sec_pct"][0] == got["cr_pct"][0]


# ---- tanks ----


def test_a_large_roof_may_have_more_than_a_hundred_cubic_metres():
    random = np.random.default_rng(4)
    rain = np.where(random.random(3650) < 0.4, random.gamma(0.7, 7.0, 3650), 0.0)
    days = rain_days(np.datetime64("2001-01-01") + np.arange(3650), rain, TABLES.calendars)
    demand = {"continu": np.array([12000.0, 80.0, 12000.0])}
    demand.update({name: np.zeros(3) for name in ("semaine", "ecole", "jardin")})
    stock = Stock(np.array([9000.0, 80.0, 20.0]), np.full(3, np.nan), demand, np.zeros(3, np.int64), np.zeros(3, bool))
    got = size_roofs(stock, np.array([9000.0, 80.0, 20.0]), [days], SizingOptions(95.0), TABLES)
    assert got["atteint"].tolist() == [1, 1, 0]
    assert got["cuve_cible_l"][0] > 100_000
    assert got["cuve_cible_l"][0] % 10_000 == 0
    assert got["cr_cible_pct"][0] >= 95
    assert got["cuve_cible_l"][1] <= 100_000


def test_no_tank_larger_than_a_year_of_water_is_looked_at():
    sizes = offered_sizes(TABLES)
    assert largest_sizes(sizes, 100_000.0, np.array([np.nan, 60_000, 457_000, 9e9])).tolist() == [
        100_000,
        100_000,
        450_000,
        1_000_000,
    ]


# ---- buildings ----


def read(**columns):
    return read_buildings(pd.DataFrame(columns), TABLES, Notes())


@pytest.mark.parametrize("field", ["type", "DUR"])
def test_the_cadastre_tells_light_buildings_and_draws_walls(field):
    buildings = read(**{field: ["01", "02"], "commune": ["12174", "12174"]})
    assert buildings["leger"].tolist() == [0, 1]
    area, perimeter = np.array([100.0, 100.0]), np.array([40.0, 40.0])
    roofs = qualify_roofs(buildings, area, perimeter, RoofOptions(eaves_m=0.5), TABLES, Notes())
    assert roofs["toit_m2"].tolist() == [120, 120]
    assert roofs["statut"].tolist() == ["ok", "exclu"]


def test_the_cadastre_does_not_speak_against_a_field_of_light_buildings():
    assert read(NATURE=["02"], LEGER=["Non"])["leger"].tolist() == [0]


def test_demolished_buildings_of_the_register_are_excluded():
    buildings = read(
        rnb_id=["A", "B", "C", "D"], status=["constructed", "demolished", "constructionProject", "notUsable"]
    )
    area = np.full(4, 100.0)
    roofs = qualify_roofs(buildings, area, area, RoofOptions(), TABLES, Notes())
    assert roofs["statut"].tolist() == ["ok", "exclu", "exclu", "exclu"]


def test_a_footprint_given_twice_counts_once():
    notes = Notes()
    area, x = np.array([100.0, 100.0, 100.004, np.nan, np.nan]), np.array([5.0, 5.0, 900.0, 5.0, 5.0])
    doubled = doubled_footprints(area, x, np.zeros(5), notes)
    assert doubled.tolist() == [False, True, False, False, False]
    assert "1 footprints are given twice" in str(notes.warnings[0])
    buildings = read(ID=list("abcde"))
    roofs = qualify_roofs(buildings, area, area, RoofOptions(), TABLES, Notes(), doubled=doubled)
    assert roofs["statut"].tolist()[:3] == ["ok", "exclu", "ok"]
    assert roofs["motif"][1] == "doublon"


def test_rules_whose_text_was_read_say_so_and_the_tools_own_do_not():
    states = {(row["pack"], row["motif"]): row["statut_source"] for row in TABLES.legal}
    assert states["FR-2024", "erp_sensible"] == states["FR-2024", "plomb"] == "verifie"
    assert states["FR-2024", "petit"] == states["FR-2008", "erp_sensible"] == "a_confirmer"
