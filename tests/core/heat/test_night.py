"""Nights in degrees: reference values, weather of the hourly base, what is refused.

Method: docs/design/heat.md#nights
"""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta

import numpy as np
import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.heat.night import (
    CALM,
    CHANGING,
    GAPS,
    HUMID,
    RAINY,
    Night,
    NightWeather,
    is_known_domain,
    read_nights,
    typical_night,
    urban_factor,
)
from aula_toolbox.core.messages import Notes


def test_reference_values(shared_reference):
    cases = json.loads((shared_reference / "heat2" / "reference.json").read_text())["uhimax"]
    for case in cases:
        night = typical_night(case["k_mean_wm2"], case["dtr_k"], case["u10_ms"])
        found = urban_factor(case["svf"], case["fveg"]) * night.weather
        assert found == pytest.approx(case["uhimax_k"], abs=1e-3)
    assert len(cases) == 3


def test_radiation_in_another_unit_is_refused():
    with pytest.raises(AulaError, match=r"0\.24 W/m2"):
        typical_night(0.24, 14, 2.5)


def test_greener_or_more_open_is_never_warmer():
    sky, plants = np.meshgrid(np.linspace(0.2, 1, 9), np.linspace(0, 1, 11))
    factor = urban_factor(sky, plants)
    assert (np.diff(factor, axis=0) < 0).all() and (np.diff(factor, axis=1) < 0).all() and factor.min() == 0
    assert is_known_domain(np.array([0.1, 0.5, 0.95, 0.5]), np.array([0.1, 0.1, 0.1, 0.8])).tolist() == [0, 1, 0, 0]


def hourly(path, days, stations=("62001001",), quality=1):
    """Three summer days by default; `days` changes the hours of each: {column: value or function of the hour}."""
    head = "NUM_POSTE;NOM_USUEL;AAAAMMJJHH;RR1;FF;T;QT;U;GLO"
    lines = [head]
    for station in stations:
        for number in range(len(days) + 1):
            changed = days[number] if number < len(days) else {}
            for hour in range(24):
                moment = datetime(2022, 7, 10) + timedelta(days=number, hours=hour)
                sun = max(0.0, 250 * np.sin(np.pi * (hour - 4) / 16))
                usual = {"RR1": 0.0, "FF": 2.5, "T": 22 - 7 * np.cos(np.pi * (hour - 3) / 12), "U": 60, "GLO": sun}
                values = {
                    name: (changed[name](hour) if callable(changed.get(name)) else changed.get(name, value))
                    for name, value in usual.items()
                }
                cells = [f"{values[name]:.1f}" if values[name] is not None else "" for name in ("RR1", "FF", "T")]
                rest = [f"{quality}", f"{values['U']:.0f}", f"{values['GLO']:.0f}"]
                lines.append(";".join([f" {station}", "ARRAS", moment.strftime("%Y%m%d%H"), *cells, *rest]))
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_clear_and_steady_nights_are_kept_and_the_others_counted(tmp_path):
    days = [
        {},
        {"RR1": lambda hour: 0.4 if hour == 15 else 0.0},
        {"U": 95},
        {"FF": lambda hour: 6.0 if hour == 12 else 2.0},
        {"FF": 0.1},
        {"T": lambda hour: None if hour == 10 else 20.0, "FF": 1.0},
        {"FF": lambda hour: 2.0},
    ]
    read = read_nights(hourly(tmp_path / "h.csv", days), "", (7,), Notes())
    assert read.station == "62001001"
    # the last day of the file has no night after it
    assert dict(read.told) == {RAINY: 1, HUMID: 1, CHANGING: 1, CALM: 1, GAPS: 2}
    assert [night.day.day for night in read.nights] == [10, 16]
    first = read.nights[0]
    assert first.range_k == pytest.approx(14, abs=0.1) and first.wind_m_s == pytest.approx(2.5)
    assert first.coldest_c == pytest.approx(15, abs=0.1)
    joules = sum(round(max(0.0, 250 * np.sin(np.pi * (hour - 4) / 16))) for hour in range(24))
    assert first.radiation_w_m2 == pytest.approx(joules * 10_000 / 86_400, rel=1e-6)


def test_a_file_that_cannot_tell_a_night_is_refused(tmp_path, shared_data):
    with pytest.raises(AulaError, match="no column GLO"):
        other = tmp_path / "o.csv"
        other.write_text("NUM_POSTE;AAAAMMJJHH;T;U;FF;RR1\n1;2022071000;1;1;1;1\n", encoding="utf-8")
        read_nights(other, "", (7,), Notes())
    two = hourly(tmp_path / "two.csv", [{}], ("62001001", "62002002"))
    with pytest.raises(AulaError, match="62001001, 62002002"):
        read_nights(two, "", (7,), Notes())
    assert read_nights(two, "62002002", (7,), Notes()).station == "62002002"
    with pytest.raises(AulaError, match="no clear and steady night"):
        read_nights(two, "62002002", (1,), Notes())
    with pytest.raises(AulaError, match=r"lacunes"):
        read_nights(hourly(tmp_path / "q.csv", [{}], quality=2), "", (7,), Notes())
    real = shared_data / "climate" / "meteofrance_H_44_extrait.csv"
    with pytest.raises(AulaError, match="no clear and steady night"):
        read_nights(real, "", (1,), Notes())


def test_the_usual_the_strong_and_the_hot_night():
    nights = [Night(date(2022, 7, day), 290, 14, 2.5, 10.0 + day) for day in range(1, 11)]
    found = NightWeather.of(nights, 18)
    assert found.count == 10 and found.usual == found.strong == found.heat_wave == nights[0].weather
    assert np.isnan(NightWeather.of(nights, 40).heat_wave) and np.isnan(NightWeather.of(nights[:1], 40).strong)
