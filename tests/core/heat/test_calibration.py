"""The model of the air held against stations: closed forms, adoption, noise.

docs/design/heat.md#stations
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.heat.calibration import (
    StationMeans,
    at_mean_height,
    fit_stations,
    left_out_by_radius,
    station_means,
)
from aula_toolbox.core.heat.reports import heatcalibrate
from aula_toolbox.core.language import Language


def stations(count, noise, seed, uhi=3.2, spread=1500.0, signal=True):
    """Stations from the centre to the fields of a made town, one night."""
    random = np.random.default_rng(seed)
    distance = 2800 * np.sqrt(random.random(count))
    x = 0.25 + 0.5 * np.exp(-((distance / spread) ** 2)) + random.normal(0, 0.03, count)
    t = 20 + (uhi * x if signal else 0.0) + random.normal(0, noise, count)
    return station_means(np.arange(count), np.zeros(count, int), x, t)


def test_without_noise_the_excess_is_found_and_nights_may_differ():
    random = np.random.default_rng(2)
    x = random.random(8)
    station, night = np.repeat(np.arange(8), 5), np.tile(np.arange(5), 8)
    t = np.array([18.0, 21, 16, 19, 20])[night] + 3.2 * x[station]
    t[3] = np.nan  # an hour that is missing changes nothing
    fit = fit_stations(station_means(station, night, x[station], t))
    assert fit.uhi_c == pytest.approx(3.2, abs=1e-6) and fit.rmse_left_out_c == pytest.approx(0, abs=1e-6)
    assert fit.error_c < 1e-6 and not fit.doubts and fit.p <= 0.05


def test_the_closed_form_is_that_of_explicit_fits():
    means = stations(9, 0.4, 5)
    fit = fit_stations(means)
    x, t = means.x, means.t_c
    for out in range(9):
        kept = np.arange(9) != out
        slope, level = np.polyfit(x[kept], t[kept], 1)
        assert fit.left_out_c[out] == pytest.approx(means.level_c + slope * x[out] + level, abs=1e-9)
    slope, level = np.polyfit(x + means.level_x, t + means.level_c, 1)
    assert (fit.uhi_c, fit.t_ref_c) == pytest.approx((slope, level))
    assert left_out_by_radius([(200.0, means)]) == [(200.0, fit.rmse_left_out_c)]


def test_twelve_good_stations_are_adopted_and_noise_is_not():
    good = [fit_stations(stations(12, 0.3, seed)) for seed in range(40)]
    assert np.median([fit.uhi_c for fit in good]) == pytest.approx(3.2, abs=0.5)
    assert np.mean([not fit.doubts for fit in good]) >= 0.8
    noise = [fit_stations(stations(12, 0.3, seed, signal=False)) for seed in range(40)]
    assert np.mean([not fit.doubts for fit in noise]) <= 0.1
    alike = fit_stations(stations(12, 0.3, 3, spread=30_000.0))
    assert any("too much alike" in doubt.render() for doubt in alike.doubts)


def test_each_doubt_is_told():
    few = fit_stations(stations(5, 2.0, 1))
    told = " ".join(doubt.render() for doubt in few.doubts)
    assert "5 stations" in told and "at random" in told and "to within" in told
    steep = StationMeans(
        np.linspace(-0.3, 0.3, 8), 20 * np.linspace(-0.3, 0.3, 8), np.arange(8), 0.5, 20.0, np.ones(8, int)
    )
    assert "cannot be" in fit_stations(steep).doubts[0].render()


def test_what_cannot_be_fitted_is_refused():
    with pytest.raises(AulaError, match="E_STATIONS"):
        station_means(np.arange(3), np.zeros(3, int), np.linspace(0, 1, 3), np.ones(3))
    with pytest.raises(AulaError, match="same ground"):
        fit_stations(station_means(np.arange(6), np.zeros(6, int), np.full(6, 0.4), np.arange(6.0)))
    # one station a night tells nothing of the others
    with pytest.raises(AulaError, match="0 stations"):
        station_means(np.arange(6), np.arange(6), np.linspace(0, 1, 6), np.ones(6))


def test_altitudes():
    same = np.array([20.0, 21.0])
    assert at_mean_height(same, None) is same and at_mean_height(same, np.full(2, np.nan)) is same


@pytest.mark.parametrize(
    ("skill", "p", "words"),
    [
        (0.49, 0.001, ("takes away 49", "less than once out of 100")),
        (-0.2, 0.4, ("its error is 20", "as well 40 times")),
    ],
)
def test_a_line_that_is_no_better_is_not_told_as_one(skill, p, words):
    fit = replace(fit_stations(stations(9, 0.4, 5)), skill=skill, p=p)
    told = heatcalibrate._line(fit, Language()).replace("\xa0", " ")
    assert all(one in told for one in words) and ("takes away" in told) == (skill > 0)
