from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from aula_toolbox.gis.vector.sources import is_null
from aula_toolbox.processing.rain.rainsimulate import RainSimulate
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run


@pytest.fixture
def house(qgis_app):
    """A roof of 95 m2 (e 0.8, filter 0.9), 120 litres a day, a tank of 3 m3; and a row without demand."""
    rows = [("POINT(650000 7030000)", 68.4, 120.0, 3000), ("POINT(650000 7030000)", 68.4, None, 3000)]
    return memory_layer("Point", rows, "ae_m2:double&d_l_j:double&cuve_l:integer")


def simulate(house, canche, **parameters):
    defaults = {"RAIN_COLUMN": "Ptot", "TANK": "FIELD", "OUTPUT": "memory:"}
    return run(RainSimulate, INPUT=house, RAIN=canche, **{**defaults, **parameters})


def test_a_house_on_the_canche(house, canche):
    (row, other) = list(simulate(house, canche).layer().getFeatures())
    assert (row["n_ans"], row["annees"]) == (20, "1999-2018")
    assert 0 < row["cr_min_pct"] < row["cr_sec_pct"] < row["cr_pct"] < row["cr_max_pct"] <= 100
    assert row["ruis_j20_pct"] < row["ruis_evit_pct"]
    assert row["apport_m3_an"] == pytest.approx(68.4 * 1.006, rel=1e-3)
    assert row["bilan_ecart"] <= 1e-9
    assert row["fiab_pct"] > 0
    assert is_null(other["util_m3_an"])
    assert other["apport_m3_an"] == pytest.approx(row["apport_m3_an"])


def test_larger_tanks_cover_more(qgis_app, canche):
    rows = [("POINT(0 0)", 68.4, 120.0, litres) for litres in (500, 1000, 3000, 10000)]
    layer = memory_layer("Point", rows, "ae_m2:double&d_l_j:double&cuve_l:integer")
    covered = attributes(simulate(layer, canche).layer(), "cr_pct")
    assert covered == sorted(covered)
    assert len(set(covered)) == 4


def test_the_rules_bound_each_other(house, canche):
    covered = {
        rule: attributes(simulate(house, canche, RULE=rule).layer(), "cr_pct")[0]
        for rule in ("YAS", "EN", "FSW", "YBS")
    }
    assert covered["YAS"] <= covered["EN"] <= covered["YBS"]
    assert covered["YAS"] <= covered["FSW"] <= covered["YBS"]


def test_days_served_can_be_left_out(house, canche):
    (row, _) = list(simulate(house, canche, RELIABILITY=False).layer().getFeatures())
    assert is_null(row["fiab_pct"])
    assert row["cr_pct"] == pytest.approx(simulate(house, canche).layer().getFeature(1)["cr_pct"], abs=1e-6)


def test_a_table_without_geometry_works_with_one_series(qgis_app, canche):
    table = memory_layer("None", [(None, 68.4, 120.0)], "ae_m2:double&d_l_j:double")
    ran = simulate(table, canche, TANK="LITRES", TANK_VALUE=3000)
    assert attributes(ran.layer(), "cuve_l") == [3000]
    assert attributes(ran.layer(), "util_m3_an")[0] > 20


def test_the_daily_trace_closes_its_balance(house, canche):
    ran = simulate(house, canche, OUTPUT_DAILY="memory:")
    trace = ran.layer("OUTPUT_DAILY")
    assert trace.featureCount() == 7305
    rows = list(trace.getFeatures())
    inflow, served, spilled = (sum(row[name] for row in rows) for name in ("apport_l", "servi_l", "trop_l"))
    first, last = rows[0], rows[-1]
    start = first["stock_l"] - first["apport_l"] + first["servi_l"] + first["trop_l"]
    assert inflow == pytest.approx(served + spilled + last["stock_l"] - start, rel=1e-4)  # litres are rounded
    # the tank starts as full as it ends: nothing is given that did not fall
    assert start == pytest.approx(last["stock_l"], abs=1)
    assert rows[0]["date"] == "1999-01-01"


def test_a_trace_of_many_roofs_is_refused(qgis_app, canche):
    layer = memory_layer("Point", [("POINT(0 0)", 50.0, 50.0)] * 51, "ae_m2:double&d_l_j:double")
    refused(
        RainSimulate,
        "E_TOO_MANY",
        INPUT=layer,
        RAIN=canche,
        RAIN_COLUMN="Ptot",
        OUTPUT="memory:",
        OUTPUT_DAILY="memory:",
    )


def test_several_series_without_places_are_refused(house, canche, rain):
    both = [*canche, str(rain / "camelsfr_E645651001_nievre_etoile_daily_1999_2018.csv")]
    refused(RainSimulate, "E_COORD", INPUT=house, RAIN=both, RAIN_COLUMN="Ptot", TANK="LITRES", OUTPUT="memory:")


def test_what_is_missing_is_told_with_the_next_step(qgis_app, canche):
    layer = memory_layer("Polygon", [(square(0, 0, 1), 1)], "nom:integer")
    refused(
        RainSimulate, "ae_m2", "rainroofs", "E_FIELD", INPUT=layer, RAIN=canche, RAIN_COLUMN="Ptot", OUTPUT="memory:"
    )


@pytest.mark.parametrize(
    ("parameters", "code"),
    [({"TANK": "EN", "TANK_VALUE": 90}, "E_TANK"), ({"INITIAL_LOSS": 9}, "E_RANGE"), ({"YEARS": "x"}, "E_YEARS")],
)
def test_wrong_parameters_are_told(house, canche, parameters, code):
    refused(RainSimulate, code, INPUT=house, RAIN=canche, RAIN_COLUMN="Ptot", OUTPUT="memory:", **parameters)


def test_four_years_of_rain_are_too_few(house, canche):
    refused(RainSimulate, "E_SHORT", INPUT=house, RAIN=canche, RAIN_COLUMN="Ptot", YEARS="2001-2004", OUTPUT="memory:")


def test_seven_years_run_with_a_warning(house, canche):
    ran = simulate(house, canche, YEARS="2001-2007")
    assert any("short (7 years)" in warning for warning in ran.ear.warnings)
    assert is_null(next(ran.layer().getFeatures())["cr_sec_pct"])


def test_cancel_leaves_no_file(house, canche, tmp_path):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(
            RainSimulate,
            Ear(cancel_at=40),
            INPUT=house,
            RAIN=canche,
            RAIN_COLUMN="Ptot",
            TANK="FIELD",
            OUTPUT=str(tmp_path / "tanks.gpkg"),
        )
    assert not list(tmp_path.iterdir())
