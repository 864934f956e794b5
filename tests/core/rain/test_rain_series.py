"""Gaps, valid years, statistics, and the file that is written.

Method: docs/design/rain.md#missing-days
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from rainfactory import every_day, flat, meteofrance, station_lines

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import Notes
from aula_toolbox.core.rain.assign import nearest_series
from aula_toolbox.core.rain.readers import read_rain_files
from aula_toolbox.core.rain.schema import SERIES
from aula_toolbox.core.rain.series import (
    prepare_series,
    series_table,
    usable_series,
    write_series,
    year_window,
)
from aula_toolbox.core.rain.stations import assemble
from aula_toolbox.core.rain.tables import load_tables

TABLES = load_tables()
CONSTANTS = TABLES.constants


def stations_of(*paths, notes=None, column=""):
    notes = notes or Notes()
    return assemble(read_rain_files(paths, flat, CONSTANTS, notes, column), flat, notes, CONSTANTS)


def prepared(*paths, notes=None, **options):
    notes = notes or Notes()
    return prepare_series(stations_of(*paths, notes=notes), CONSTANTS, notes, **options)


def rainy(number):
    return round(3 * abs(np.sin(number * 0.7)), 1) if number % 3 else 0.0


YEARS = every_day("2001-01-01", "2012-12-31")


@pytest.fixture
def two_stations(tmp_path):
    """A has 30 days without value in 2005; B is 10 km away, twice as wet; C is far."""
    gap = range(1500, 1530)
    lines = station_lines("62000001", lambda n: None if n in gap else rainy(n), YEARS, 0.5, 0.5)
    lines += station_lines("62000002", lambda n: round(2 * rainy(n), 1), YEARS, 0.5, 0.6)
    lines += station_lines("62000003", rainy, YEARS, 3.5, 0.5)
    return meteofrance(tmp_path / "q.csv", lines)


def test_a_gap_is_filled_from_the_nearest_in_proportion(two_stations):
    notes = Notes()
    series = prepared(two_stations, notes=notes)
    one = series[0]
    assert one.station.source == "62000002"
    assert one.station.filled.sum() == 30
    expected = [rainy(n) for n in range(1500, 1530)]
    assert one.station.rain_mm[1500:1530] == pytest.approx(expected, abs=0.02)
    assert one.missing_pct == pytest.approx(100 * 30 / len(YEARS))
    assert one.filled_pct == one.missing_pct
    assert "never set to 0" in str(notes.facts[0])
    assert len(one.dates) == len(YEARS)


def test_without_filling_the_year_is_left_out(two_stations):
    one = prepared(two_stations, fill_km=0.0)[0]
    assert one.n_years == 11
    assert 2005 not in one.years
    assert len(one.dates) == len(YEARS) - 365
    kept = prepared(two_stations, fill_km=0.0, max_gap_pct=20.0)[0]
    assert kept.n_years == 12
    assert len(kept.dates) == len(YEARS) - 30  # the missing days leave the calendar: no rain, no demand
    assert not np.isin(np.datetime64("2005-02-15"), kept.dates)


def test_the_ratio_is_clipped_and_needs_a_year_in_common(tmp_path):
    gap = range(400, 410)
    lines = station_lines("62000001", lambda n: None if n in gap else 1.0, YEARS[:1000])
    wet = meteofrance(tmp_path / "a.csv", lines + station_lines("62000002", lambda n: 10.0, YEARS[:1000], 0.5, 0.51))
    assert prepared(wet)[0].station.rain_mm[400] == 5.0  # ratio 0.1 clipped to 0.5
    brief = meteofrance(tmp_path / "b.csv", lines + station_lines("62000002", lambda n: 1.0, YEARS[300:500], 0.5, 0.51))
    assert np.isnan(prepared(brief)[0].station.rain_mm[400])


def test_days_before_the_first_observation_stay_missing(tmp_path):
    lines = station_lines("62000001", lambda n: None if n < 100 else rainy(n), YEARS)
    lines += station_lines("62000002", rainy, YEARS, 0.5, 0.51)
    one = prepared(meteofrance(tmp_path / "a.csv", lines))[0]
    assert one.years[0] == 2002
    assert not one.station.filled.any()


def test_years_wanted(two_stations):
    assert year_window(" 1996-2025 ") == (1996, 2025)
    assert year_window("") is None
    assert prepared(two_stations, years=(2003, 2006))[0].years == (2003, 2004, 2005, 2006)
    for text in ("2010-2000", "1996", "a-b"):
        with pytest.raises(AulaError, match="E_YEARS"):
            year_window(text)


def test_thirty_years_at_most(shared_data):
    path = shared_data / "rain" / "pluie_jour_9stations_1976_2015.csv"
    notes = Notes()
    series = prepare_series(stations_of(path, column="BORMES,LE.LUC"), CONSTANTS, notes)
    table = series_table(series, CONSTANTS).set_index("poste")
    assert list(table["n_ans"]) == [30, 30]
    assert table.loc["LE.LUC", "n_sup200"] >= 1
    assert table.loc["BORMES", "n_jours"] == 10957 - 4


def test_statistics_of_the_camels_series(shared_data):
    folder = shared_data / "rain"
    table = series_table(prepared(*sorted(folder.glob("camelsfr_*.csv"))), CONSTANTS)
    assert list(table["n_jours"]) == [7305, 7305]
    assert list(table["n_ans"]) == [20, 20]
    assert list(table["p_moy_mm"]) == pytest.approx([1006.0, 812.1], abs=0.05)
    assert list(table["j_1mm"]) == pytest.approx([158.65, 140.85], abs=0.005)
    assert list(table["etat"]) == ["bon", "bon"]
    assert list(table["annees"]) == ["1999-2018"] * 2
    assert set(SERIES.names) <= set(table.columns)


def test_one_year_of_the_real_file_is_too_short(shared_data):
    notes = Notes()
    series = prepared(shared_data / "rain" / "Q_13_latest-2025-2026_RR-T-Vent.csv", notes=notes)
    table = series_table(series, CONSTANTS).set_index("nom")
    assert set(table["etat"]) == {"insuffisant"}
    assert table.loc["CAP COURONNE", "n_jours"] == 0
    assert np.isnan(table.loc["CAP COURONNE", "p_moy_mm"])
    assert table.loc["MIMET", "n_jours"] == 356
    assert sorted(set(table["n_jours"])) == [0, 356, 365]
    assert any("CAP COURONNE" in str(warning) for warning in notes.warnings)
    with pytest.raises(AulaError, match=r"5 valid years .*1\).*previous-1950.*E_SHORT"):
        usable_series(series, CONSTANTS, notes)


def test_no_series_at_all():
    """Cells of a grid far from the buildings: older years would change nothing."""
    with pytest.raises(AulaError, match=r"more than 12 km away.*E_SHORT"):
        usable_series([], CONSTANTS, Notes())


def test_years_with_gaps_are_not_told_to_be_too_few(shared_data):
    """The interface's layout with a tenth of its days doubtful: twenty years, none complete enough."""
    notes = Notes()
    series = prepared(shared_data / "field" / "rain" / "dpclim.csv", notes=notes)
    with pytest.raises(AulaError, match=r"0 of 20.*5 % of missing days \(731 doubtful") as caught:
        usable_series(series, CONSTANTS, notes)
    assert "previous-1950" not in str(caught.value)


def test_short_series_run_with_a_warning(tmp_path):
    lines = station_lines("62000001", rainy, YEARS[: 365 * 7])
    lines += station_lines("62000002", rainy, YEARS[: 365 * 2], 0.5, 0.9)
    notes = Notes()
    kept = usable_series(prepared(meteofrance(tmp_path / "a.csv", lines)), CONSTANTS, notes)
    assert [one.poste for one in kept] == ["62000001"]
    told = " ".join(str(warning) for warning in notes.warnings)
    assert "62000001 POSTE is short (7 years)" in told
    assert "62000002 POSTE left out" in told


def test_the_written_file_is_a_rain_file(two_stations, tmp_path):
    series = prepared(two_stations)
    write_series(tmp_path / "out.csv", series)
    again = prepared(tmp_path / "out.csv", fill_km=0.0)
    for before, after in zip(series, again):
        assert after.rain_mm == pytest.approx(before.rain_mm, abs=0.005)
        assert after.station.filled.sum() == before.station.filled.sum()
        assert after.station.lon == pytest.approx(before.station.lon)
        assert after.years == before.years
    days = again[0].days(TABLES.calendars, 0.5)
    assert days.net_mm.max() == pytest.approx(again[0].rain_mm.max() - 0.5)


# ---- which series for which roof ----


def located(tmp_path, *places):
    lines = []
    for number, (lat, lon) in enumerate(places, 1):
        lines += station_lines(f"6200000{number}", rainy, YEARS, lat, lon)
    return prepared(meteofrance(tmp_path / "q.csv", lines))


def test_each_roof_takes_the_nearest(tmp_path):
    series = located(tmp_path, (0.5, 0.5), (0.5, 0.6))
    x = np.array([50000.0, 59000, 55000, 150000, np.nan])
    notes = Notes()
    got = nearest_series(series, x, np.full(5, 50000.0), CONSTANTS, notes)
    assert list(got.series) == [0, 1, 0, -1, -1]  # half way: the smaller identifier
    assert list(got.dist_km[:4]) == pytest.approx([0, 1, 5, 90])
    assert list(got.is_too_far) == [False, False, False, True, False]
    told = " ".join(str(warning) for warning in notes.warnings)
    assert "more than 15 km" in told
    assert "more than 40 km" in told


def test_a_cell_of_a_grid_serves_where_no_gauge_is_near(tmp_path):
    """A cell at 1 km, a gauge at 9 km: the gauge; a cell at 1 km, a gauge at 30 km: the cell."""
    gauge, cell, other = located(tmp_path, (0.5, 0.5), (0.5, 0.6), (0.5, 0.8))
    series = [gauge, *(replace(one, station=replace(one.station, is_grid=True)) for one in (cell, other))]
    notes = Notes()
    got = nearest_series(series, np.array([59000.0, 81000, np.nan]), np.full(3, 50000.0), CONSTANTS, notes)
    assert list(got.series) == [0, 2, -1]
    assert got.dist_km[:2].tolist() == pytest.approx([9, 1])
    assert "1 roofs take a gauge within 15 km, 2 the cell of a grid" in str(notes.facts[0])


def test_one_series_needs_no_coordinates(tmp_path):
    series = located(tmp_path, ("", ""))
    notes = Notes()
    got = nearest_series(series, np.array([0.0, 30000]), np.zeros(2), CONSTANTS, notes)
    assert list(got.series) == [0, 0]
    assert np.isnan(got.dist_km).all()
    assert "has no coordinates" in str(notes.warnings[0])
    assert "single rain series for 30 km" in str(notes.warnings[1])
    nearest_series(series, np.full(2, np.nan), np.full(2, np.nan), CONSTANTS, Notes())


def test_one_located_series_serves_roofs_without_point(tmp_path):
    series = located(tmp_path, (0.5, 0.5))
    got = nearest_series(series, np.array([np.nan, 51000]), np.array([np.nan, 50000]), CONSTANTS, Notes())
    assert list(got.series) == [0, 0]
    assert got.dist_km[1] == pytest.approx(1)
    nearest_series(series, np.full(2, np.nan), np.full(2, np.nan), CONSTANTS, Notes())


def test_several_series_without_coordinates(tmp_path):
    series = located(tmp_path, (0.5, 0.5), ("", ""))
    with pytest.raises(AulaError, match=r"62000002.*E_COORD"):
        nearest_series(series, np.zeros(1), np.zeros(1), CONSTANTS, Notes())
