"""Answers of Open-Meteo: JSON and CSV, days and hours, units.

Method: docs/design/rain.md#rain-files
"""

from __future__ import annotations

import json

import numpy as np
import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import Notes
from aula_toolbox.core.rain.openmeteo import is_openmeteo, read_openmeteo
from aula_toolbox.core.rain.readers import read_rain_files
from aula_toolbox.core.rain.tables import load_tables
from aula_toolbox.core.textfile import TextFile
from tests.core.rain.rainfactory import flat

HEAD = "latitude,longitude,elevation,utc_offset_seconds,timezone,timezone_abbreviation\n50.53,2.64,31.0,0,GMT,GMT\n\n"


def read(path):
    return read_openmeteo(path, path.stem)


def openmeteo(path):
    return is_openmeteo(path, next(iter(TextFile(path).lines()), "").strip())


def test_a_csv_of_days(tmp_path):
    path = tmp_path / "bethune.csv"
    path.write_text(f"{HEAD}time,temperature_2m_max (°C),precipitation_sum (mm)\n2020-01-01,7.1,1.2\n2020-01-02,6.0,\n")
    assert openmeteo(path)
    rows = read(path)
    assert rows.rows["rr"].iloc[0] == 1.2
    assert np.isnan(rows.rows["rr"].iloc[1])
    place = rows.places["bethune"]
    assert (place.x, place.y) == (2.64, 50.53)
    everything = read_rain_files([path], flat, load_tables().constants, Notes())
    assert everything[0].rows["rr"].iloc[0] == 1.2


@pytest.mark.parametrize("kind", ["daily", "hourly"])
def test_a_json_of_days_or_hours_in_inches(tmp_path, kind):
    hours = ["2020-01-01T00:00", "2020-01-01T01:00", "2020-01-02T00:00"]
    times = ["2020-01-01", "2020-01-02"] if kind == "daily" else hours
    name, values = ("precipitation_sum", [1.0, 0.5]) if kind == "daily" else ("precipitation", [0.4, 0.6, 0.5])
    told = {
        "latitude": 50.5,
        "longitude": 2.6,
        f"{kind}_units": {"time": "iso8601", name: "inch"},
        kind: {"time": times, name: values},
    }
    path = tmp_path / "a.json"
    path.write_text(json.dumps(told))
    assert read(path).rows["rr"].round(1).tolist() == [25.4, 12.7]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (f"{HEAD}time,temperature_2m_max (°C)\n2020-01-01,7.1\n", "columns found"),
        (f"{HEAD}50.6,2.7,30,0,GMT,GMT\ntime,rain_sum (mm)\n2020-01-01,7.1\n", "expected one place"),
        (HEAD, "expected one place"),
        ('{"latitude": 1, "daily": {"time": [1], "rain_sum": [1, 2]}, "hourly": "x"', "not an answer"),
        ('{"latitude": 1, "daily": {"time": ["2020-01-01"], "rain_sum": [2]}}', "not an answer"),
    ],
)
def test_what_is_none_is_refused(tmp_path, text, word):
    path = tmp_path / "a.csv"
    path.write_text(text)
    assert openmeteo(path)
    with pytest.raises(AulaError, match=word):
        read(path)


def test_other_files_are_left_to_their_readers(tmp_path, shared_data):
    assert not openmeteo(shared_data / "rain" / "palembang_daily_2004.csv")
    assert not openmeteo(shared_data / "rain" / "safran_monthly" / "Lens_gid4788.json")
