"""Watering by the balance of the soil, and the uses that a legal pack allows.

Method: docs/design/rain.md#irrigation
"""

from __future__ import annotations

import csv

import numpy as np
import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import Notes
from aula_toolbox.core.rain.days import GARDEN, calendar_weights
from aula_toolbox.core.rain.irrigation import (
    Crop,
    load_crop,
    load_soil,
    read_et0,
    soil_balance,
    watering,
    with_watering,
)
from aula_toolbox.core.rain.readers import read_rain_files
from aula_toolbox.core.rain.series import prepare_series
from aula_toolbox.core.rain.stations import assemble
from aula_toolbox.core.rain.tables import load_tables
from aula_toolbox.core.rain.uses import chosen_uses, load_uses
from tests.core.rain.rainfactory import flat

TABLES = load_tables()
CANCHE = "camelsfr_E540031001_canche_brimeux_daily_1999_2018.csv"


@pytest.fixture
def canche(shared_data):
    return shared_data / "rain" / CANCHE


@pytest.fixture
def series(canche):
    read = read_rain_files([canche], flat, TABLES.constants, Notes())
    return prepare_series(assemble(read, flat, Notes(), TABLES.constants), TABLES.constants, Notes())


def test_evapotranspiration_of_the_canche(canche):
    days, et0 = read_et0([canche], Notes())
    assert len(days) == 7305
    assert et0.sum() / 20 == pytest.approx(647.8, abs=0.1)


def test_cells_of_a_grid_are_averaged(tmp_path):
    path = tmp_path / "sim2.csv"
    lines = [f"{x};25810;2010{m:02d}{d:02d};0;0;{v}" for x, v in ((6800, 1), (6880, 3)) for m in (1, 2) for d in (1, 2)]
    path.write_text("LAMBX;LAMBY;DATE;PRENEI_Q;PRELIQ_Q;ETP_Q\n" + "\n".join(lines) + "\n")
    days, et0 = read_et0([path], Notes())
    assert et0.tolist() == [2.0] * 4
    assert str(days[0]) == "2010-01-01"


def test_files_without_evapotranspiration_or_with_another_unit_are_refused(shared_data, tmp_path):
    with pytest.raises(AulaError, match="No reference evapotranspiration"):
        read_et0([shared_data / "rain" / "palembang_daily_2004.csv"], Notes())
    path = tmp_path / "et.csv"
    path.write_text("date;et0\n" + "\n".join(f"2010-01-{day:02d};0.0003" for day in range(1, 29)))
    with pytest.raises(AulaError, match="another unit"):
        read_et0([path], Notes())


def test_the_balance_is_that_of_an_independent_loop(canche):
    """FAO-56 written again from its equations (root zone depletion, p adjusted to the day's ETc), water conserved."""
    days, et0 = read_et0([canche], Notes())
    with canche.open() as stream:
        rain = np.array([float(row["Ptot"]) for row in csv.DictReader(stream)])
    crop, _ = load_crop("POTAGER")
    kc = crop.coefficient(days)
    taw = 160.0 * crop.roots_m
    stored, given, drained, lost = taw, [], 0.0, 0.0
    for p, e, k in zip(rain, et0, kc):
        etc = e * (k if k > 0 else 0.7)
        share = min(0.8, max(0.1, 0.3 + 0.04 * (5 - etc)))
        water = taw - stored if k > 0 and taw - stored >= share * taw else 0.0
        given.append(water)
        after = stored + water + p - etc
        drained += max(after - taw, 0.0)
        lost += etc + min(after, 0.0)
        stored = min(max(after, 0.0), taw)
    ours = soil_balance(rain, et0, kc, crop, 160.0)
    assert ours == pytest.approx(np.array(given), abs=1e-9)
    assert rain.sum() + sum(given) == pytest.approx(lost + drained + stored - taw, abs=1e-6)


def test_seasons_follow_the_dates():
    crop = Crop((0.7, 1.05, 0.95), (401, 520, 815, 1015), 0.5, 0.3, 0.8)
    days = np.array(["2011-03-31", "2011-04-01", "2011-07-01", "2012-10-15", "2012-10-16"], dtype="datetime64[D]")
    assert crop.coefficient(days).round(3).tolist() == [0.0, 0.7, 1.05, 0.95, 0.0]


def test_a_lawn_of_the_artois_needs_four_times_the_flat_practice(series, canche):
    """60 L/m2 is practice; published balances give some 200 to 300 mm on a lawn of the north."""
    days, et0 = read_et0([canche], Notes())
    crop, _ = load_crop("GAZON")
    reserve, _ = load_soil("LIMON")
    found = watering(series, days, et0, crop, reserve, 5)
    assert 200 < found.year_l_m2 < 300
    assert found.years == 20
    assert found.month_mm_d.argmax() in (5, 6)
    assert found.month_mm_d[[0, 1, 10, 11]].tolist() == [0.0] * 4
    tables = with_watering(TABLES, found)
    assert tables.constants["arrosage_l_m2_an"] == pytest.approx(found.year_l_m2)
    summer = np.arange("2011-01-01", "2012-01-01", dtype="datetime64[D]")
    weights = calendar_weights(summer, GARDEN, tables.calendars)
    assert weights.sum() == pytest.approx(found.year_l_m2, rel=0.01)
    assert TABLES.constants["arrosage_l_m2_an"] == 60


def test_more_sand_more_water_and_shrubs_less(series, canche):
    days, et0 = read_et0([canche], Notes())
    lawn, _ = load_crop("GAZON")
    shrubs, _ = load_crop("ESPACE_VERT")
    sand, loam = (load_soil(name)[0] for name in ("SABLE", "LIMON"))
    by = {
        (name, reserve): watering(series, days, et0, crop, reserve, 5).year_l_m2
        for name, crop in (("lawn", lawn), ("shrubs", shrubs))
        for reserve in (sand, loam)
    }
    assert by["lawn", sand] > by["lawn", loam] > by["shrubs", sand] > by["shrubs", loam]


def test_too_few_common_years_and_unknown_rows_are_refused(series, canche):
    days, et0 = read_et0([canche], Notes())
    crop, _ = load_crop("GAZON")
    with pytest.raises(AulaError, match="fewer than 5 years in common"):
        watering(series, days[:700], et0[:700], crop, 160.0, 5)
    with pytest.raises(AulaError, match="no row RIZ"):
        load_crop("RIZ")


def test_packs_drive_the_uses():
    today, _ = load_uses("FR-2024")
    before, _ = load_uses("FR-2008")
    assert chosen_uses(["PACK"], today, "FR-2024") == ("WC", "LINGE", "SOLS", "EXTERIEUR", "ARROSAGE")
    assert "LINGE" not in before
    with pytest.raises(AulaError, match="LINGE are not allowed by the rules FR-2008"):
        chosen_uses(["WC", "LINGE"], before, "FR-2008")
    with pytest.raises(AulaError, match="FR-1900"):
        load_uses("FR-1900")
