"""Zeros that stand for gaps, codes that stand for nothing, series unlike their neighbours.

Method: docs/design/rain.md#plausibility
"""

from __future__ import annotations

import numpy as np
import pytest
from rainfactory import every_day, flat, meteofrance, station_lines

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import Notes
from aula_toolbox.core.rain.readers import read_rain_files
from aula_toolbox.core.rain.series import prepare_series, series_table, usable_series
from aula_toolbox.core.rain.stations import assemble
from aula_toolbox.core.rain.tables import load_tables

CONSTANTS = load_tables().constants
YEARS = every_day("2001-01-01", "2012-12-31")


def read(*paths, column=""):
    notes = Notes()
    stations = assemble(read_rain_files(paths, flat, CONSTANTS, notes, column), flat, notes, CONSTANTS)
    return stations, notes


def told(notes):
    return "\n".join(str(text) for text in notes.warnings)


def rainy(number):
    return round(3 * abs(np.sin(number * 0.7)), 1) if number % 3 else 0.0


def test_three_years_coded_zero_are_missing(shared_data):
    stations, notes = read(shared_data / "field" / "rain" / "zerogap.csv")
    (series,) = prepare_series(stations, CONSTANTS, notes)
    assert stations[0].n_zeros == 1096
    assert series.n_years == 17
    assert "1096" in told(notes)
    (row,) = series_table([series], CONSTANTS).to_dict("records")
    assert row["p_moy_mm"] == pytest.approx(1006, rel=0.03)  # the same station without its gap: 1 006 mm
    assert row["n_zeros"] == 1096
    assert row["sec_max_j"] <= 30
    assert row["mois_nuls"] == 0


def test_a_summer_coded_zero_each_year_leaves_no_year(tmp_path):
    summer = np.isin(YEARS.astype("datetime64[M]").astype(int) % 12, (6, 7))  # July and August: 62 days, no long run
    path = meteofrance(tmp_path / "q.csv", station_lines("62000001", lambda n: 0.0 if summer[n] else rainy(n), YEARS))
    stations, notes = read(path)
    assert stations[0].n_zeros == int(summer.sum())
    with pytest.raises(AulaError, match="E_SHORT"):
        usable_series(prepare_series(stations, CONSTANTS, notes), CONSTANTS, notes)


def test_real_droughts_of_the_south_are_kept(shared_data):
    columns = "BREST,BORMES,LE.LUC,HYERES,METZ"
    stations, notes = read(shared_data / "rain" / "pluie_jour_9stations_1976_2015.csv", column=columns)
    assert [station.n_zeros for station in stations] == [0] * 5
    assert "missing, not as dry" not in told(notes)


def test_a_series_without_a_drop_is_no_series(tmp_path):
    path = meteofrance(tmp_path / "q.csv", station_lines("62000001", lambda n: 0.0, YEARS))
    stations, _ = read(path)
    assert not stations[0].known.any()


def test_9999_is_refused_with_its_day(shared_data):
    with pytest.raises(AulaError) as fault:
        read(shared_data / "field" / "rain" / "p9999.csv")
    assert "E_RAIN_VALUE" in str(fault.value)
    assert "9999 on 1999-01-01" in str(fault.value)


def test_every_impossible_series_is_named(tmp_path):
    lines = station_lines("62000001", lambda n: 9999 if n == 5 else rainy(n), YEARS)
    lines += station_lines("62000002", lambda n: 2000.5 if n == 7 else rainy(n), YEARS)
    lines += station_lines("62000003", lambda n: 2000 if n == 7 else rainy(n), YEARS)
    with pytest.raises(AulaError) as fault:
        read(meteofrance(tmp_path / "q.csv", lines))
    assert len(fault.value.problems) == 2


def neighbours(tmp_path, factor, years=YEARS, lon=0.6):
    lines = station_lines("62000001", rainy, YEARS, 0.5, 0.5)
    lines += station_lines("62000002", lambda n: round(factor * rainy(n), 2), years, 0.5, lon)
    return read(meteofrance(tmp_path / "q.csv", lines))[1]


def test_a_series_unlike_its_neighbour_is_told(tmp_path):
    assert "0.10 times the rain of its neighbour 62000001 (10 km)" in told(neighbours(tmp_path, 0.1))
    assert "neighbour" not in told(neighbours(tmp_path, 0.8))


def test_a_far_a_later_or_a_short_neighbour_says_nothing(tmp_path):
    assert "neighbour" not in told(neighbours(tmp_path, 0.1, lon=3.5))
    assert "neighbour" not in told(neighbours(tmp_path, 0.1, every_day("2013-01-01", "2015-12-31")))
    assert "neighbour" not in told(neighbours(tmp_path, 0.1, every_day("2012-10-01", "2013-12-31")))
