"""Short series made long by a neighbour: the error that is told against the truth that was hidden.

Method: docs/design/rain.md#extension
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from aula_toolbox.core.messages import Notes
from aula_toolbox.core.rain.extension import extend, fitness, mapped
from aula_toolbox.core.rain.readers import read_rain_files
from aula_toolbox.core.rain.series import prepare_series
from aula_toolbox.core.rain.stations import assemble
from aula_toolbox.core.rain.tables import load_tables
from tests.core.rain.rainfactory import flat

TABLES = load_tables()
CONSTANTS = TABLES.constants


@pytest.fixture(scope="module")
def pair(shared_data):
    """The Canche and the Nievre, twenty years each, 35 km apart."""
    paths = [
        shared_data / "rain" / f"camelsfr_{name}_daily_1999_2018.csv"
        for name in ("E540031001_canche_brimeux", "E645651001_nievre_etoile")
    ]
    read = read_rain_files(paths, flat, CONSTANTS, Notes())
    first, second = assemble(read, flat, Notes(), CONSTANTS)
    return replace(first, x_m=0.0, y_m=0.0), replace(second, x_m=35_000.0, y_m=0.0)


def shortened(station, years):
    keep = station.dates < np.datetime64("1999-01-01") + 365 * years + 1
    return replace(station, rain_mm=np.where(keep, station.rain_mm, np.nan))


@pytest.mark.parametrize("years", [3, 5])
def test_a_short_canche_is_found_again_within_the_error_that_is_told(pair, years):
    canche, nievre = pair
    notes = Notes()
    long, same = extend([shortened(canche, years), nievre], CONSTANTS, notes)
    assert same is nievre
    told = str(notes.warnings[0])
    assert f"{years} years of its own, made 20 by" in told
    assert f"years left out one by one: {long.extension_error_pct:.1f} %" in told
    (series,) = prepare_series([long], CONSTANTS, Notes())
    assert series.n_years == 20
    truth = canche.rain_mm.sum() / 20
    assert series.rain_mm.sum() / 20 == pytest.approx(truth, rel=0.05)
    assert abs(series.rain_mm.sum() / 20 / nievre.rain_mm.sum() * 20 - 1) > 0.15  # the neighbour's own rain is far off
    wet = (series.rain_mm >= 1).sum() / (canche.rain_mm >= 1).sum()
    assert wet == pytest.approx(1, abs=0.08)
    assert long.extension_error_pct < 12
    assert long.filled.sum() == len(canche.rain_mm) - (~np.isnan(shortened(canche, years).rain_mm)).sum()


def test_days_of_its_own_stay_as_they_are(pair):
    canche, nievre = pair
    short = shortened(canche, 4)
    long = extend([short, nievre], CONSTANTS, Notes())[0]
    own = ~np.isnan(short.rain_mm)
    assert np.array_equal(long.rain_mm[: len(own)][own], short.rain_mm[own])
    assert not long.filled[: len(own)][own].any()


def test_it_is_told_why_a_series_stays_short(pair):
    canche, nievre = pair
    far = replace(nievre, x_m=90_000.0)
    for one, other in ((shortened(canche, 3), far), (shortened(canche, 1), nievre)):
        notes = Notes()
        assert extend([one, other], CONSTANTS, notes)[0] is one
        assert "no long neighbour within 40 km has two years in common" in str(notes.facts[0])
    apart = replace(shortened(canche, 3), first_day=np.datetime64("1950-01-01"))
    assert extend([apart, nievre], CONSTANTS, Notes())[0] is apart
    nowhere = replace(shortened(canche, 3), x_m=np.nan)
    assert extend([nowhere, nievre], CONSTANTS, Notes())[0] is nowhere


def test_months_that_were_never_seen_together_are_not_guessed():
    known = (np.array([0.0, 4.0]), np.array([0.0, 8.0]), np.array([0, 0]))
    assert np.isnan(mapped(np.array([3.0]), np.array([6]), known)).all()


def test_a_dry_month_of_the_neighbour_gives_no_rain():
    known = (np.zeros(5), np.array([0.0, 0, 0, 3, 0]), np.zeros(5, dtype=int))
    assert mapped(np.array([0.0, 2.0]), np.zeros(2, dtype=int), known).tolist() == [0.0, 2.0]


def test_a_year_without_rain_has_no_error_of_its_own():
    days = np.arange("2001-01-01", "2003-01-01", dtype="datetime64[D]")
    found = fitness(days, np.zeros(730), np.zeros(730), 300)
    assert (found.bias_pct, found.wet_bias_pct) == (0.0, 0.0)
    assert fitness(days[:400], np.ones(400), np.ones(400), 300) is None
