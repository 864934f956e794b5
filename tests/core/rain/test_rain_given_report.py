"""Roofs given as a table, the curves of a sample, and the report.

Method: docs/design/rain.md#reports
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.language import Language
from aula_toolbox.core.messages import Message, Notes
from aula_toolbox.core.rain import curves
from aula_toolbox.core.rain.costs import load_costs
from aula_toolbox.core.rain.curves import rule_range, sample_of, tank_curve
from aula_toolbox.core.rain.given import roofs_given, traces
from aula_toolbox.core.rain.potential import PotentialOptions, count_estimates, equip_and_simulate
from aula_toolbox.core.rain.reports import rainpotential
from aula_toolbox.core.rain.reports.rainpotential_run import PotentialRun
from aula_toolbox.core.rain.reports.rainpotential_volumes import missing_inputs
from aula_toolbox.core.rain.series import StationSeries
from aula_toolbox.core.rain.simulate import DrawOrder
from aula_toolbox.core.rain.station import Station
from aula_toolbox.core.rain.stock import SimulationOptions
from aula_toolbox.core.rain.tables import load_tables
from aula_toolbox.core.report import Told
from aula_toolbox.core.report_style import printed

TABLES = load_tables()
PARTS = ("d_cst_l_j", "d_sem_l_j", "d_eco_l_j", "d_jar_l_j")


def series(years, poste="A"):
    """Rain every third day, 6 mm, over whole years from 2001."""
    dates = np.arange(np.datetime64("2001-01-01"), np.datetime64(f"{2001 + years}-01-01"))
    rain = np.where(np.arange(len(dates)) % 3 == 0, 6.0, 0.0)
    nothing = np.full(len(dates), -1, np.int8)
    nan = float("nan")
    station = Station(poste, "Lens", nan, nan, nan, nan, nan, dates[0], rain, nothing, np.zeros(len(dates), bool), 0)
    return StationSeries(station, dates, rain, tuple(range(2001, 2001 + years)), (0, len(dates)), 0.0, 0.0)


def roofs(count=40):
    """Simulated roofs, one without demand and one excluded."""
    area = np.linspace(40, 400, count)
    demand = np.linspace(20, 300, count)
    frame = pd.DataFrame(
        {
            "id_bat": [f"b{number:03}" for number in range(count)],
            "toit_m2": area,
            "ae_m2": area * 0.72,
            "e_source": "usage",
            "statut": "ok",
            "motif": None,
            "activite": None,
            "d_cst_l_j": demand,
            "d_sem_l_j": 0.0,
            "d_eco_l_j": 0.0,
            "d_jar_l_j": 0.0,
            "d_l_j": demand,
            "d_m3_an": demand * 0.36525,
            "d_source": "estime",
            "is_dwelling_estimated": False,
        }
    )
    frame.loc[0, [*PARTS, "d_l_j", "d_m3_an"]] = np.nan
    frame.loc[0, "d_source"] = "absent"
    frame.loc[1, ["statut", "motif"]] = ["exclu", "petit"]
    frame.loc[2, ["statut", "motif"]] = ["verifier", "amiante|terrasse_possible"]
    return frame


def potential(years=12, price=None, count=40):
    known, rain = roofs(count), series(years)
    options = PotentialOptions(price_eur_m3=price)
    away = np.full(len(known), np.nan)
    notes = Notes()
    result = equip_and_simulate(known, [rain], away, away, options, TABLES, notes)
    table = pd.concat([known.drop(columns=["motif"]), result], axis=1)
    table["n_estime"] = count_estimates(table, 15.0)
    costs, _ = load_costs("enterree")
    return PotentialRun("Bâtiments", table, [rain], options, "FR-2024", lambda: None, costs=costs)


def page(run, language=None):
    warned = Message("A warning of {n}", {"n": "the run"})
    told = Told(language or Language(), warnings=[warned], provenance=["aula:rainpotential"], tables=list(TABLES))
    return rainpotential.page(told, run, TABLES)


def text_of(html):
    body = ET.fromstring(html[html.index("<main>") : html.index("</main>") + 7])
    return body, " ".join("".join(body.itertext()).split())


def test_the_report_has_its_six_chapters_and_says_how_sure_it_is():
    body, text = text_of(page(potential(price=2.0)))
    assert len(list(body.iter("h2"))) == 6
    assert len(list(body.iter("svg"))) == 3
    for words in (
        "a tank is not a storm basin",
        "In nine years out of ten",
        "A warning of the run",
        "€/an",
        "dry year",
    ):
        assert words in text
    assert "1 roofs have no known demand" in text
    assert "rules FR-2024, in force since 01/09/2024" in text
    assert "All 38 simulated roofs." in text


def test_the_report_tells_what_the_tanks_would_cost():
    """The sum of the table of costs over the tanks proposed, those without reservation first."""
    run = potential()
    _, text = text_of(page(run))
    simulated = run.simulated
    usual, low, high = (np.nansum(one) / 1000 for one in run.costs.of(simulated["cuve_l"].to_numpy(dtype=float)))
    assert f"{usual:,.0f}" in text
    assert f"{low:,.0f} – {high:,.0f}" in text
    assert "No price of water was given: no payback" in text
    assert "No price of water" not in text_of(page(potential(price=2.0)))[1]
    assert "What the tanks would cost" not in text_of(page(replace(run, costs=None)))[1]


def test_short_rain_says_that_dry_years_are_unknown():
    _, text = text_of(page(potential(years=6)))
    assert "too short (under 10 valid years)" in text
    assert "In a dry year: about" not in text


def test_a_report_without_any_simulated_roof_still_stands():
    run = potential()
    run.table[["util_m3_an", "d_l_j"]] = np.nan
    run.table["motif"] = None
    run.table["poste"] = None
    body, text = text_of(page(run, Language("fr", str)))
    assert len(list(body.iter("h2"))) == 6
    assert list(body.iter("svg")) == []
    assert "0 roofs" not in text
    assert "No tank was simulated" in text
    assert "too short" not in text
    assert "0 m³/an" not in text
    assert "no series is close enough" in text
    assert "their use, their dwellings" in text


def test_a_report_of_excluded_roofs_only_asks_for_buildings():
    run = potential()
    run.table["statut"] = "exclu"
    run.table[["util_m3_an", "apport_m3_an"]] = np.nan
    _, text = text_of(page(run))
    assert "all the roofs of this layer are excluded" in text


def test_a_report_without_a_tank_that_fits_asks_for_one():
    table = potential().table.assign(util_m3_an=np.nan, d_l_j=10.0, statut="ok", motif=None)
    assert missing_inputs(table) == ["A size of tank, or a lower target: none of the tanks on sale fits."]


def test_volumes_are_told_by_status_and_by_the_roofs_that_hold_them():
    run = potential()
    run.table.loc[3:12, "statut"] = "restreint"
    simulated = run.simulated
    free = simulated.loc[simulated["statut"] == "ok", "util_m3_an"].sum()
    total = simulated["util_m3_an"].sum()
    _, text = text_of(page(run))
    number = Language().number
    assert number(free, 0, "m³/an").replace("\u00a0", " ") in text
    assert f"{number(total, 0, 'm³/an')} with the roofs to be checked or restricted".replace("\u00a0", " ") in text
    assert "restricted use: sensitive premises" in text
    ten = simulated["util_m3_an"].nlargest(10).sum()
    assert (
        f"hold {number(100 * ten / total, 0, '%')} of the volume; the first one, b039,".replace("\u00a0", " ") in text
    )
    assert "mean of all simulated roofs" not in text


def test_reasons_are_in_french_in_a_french_report():
    html = page(potential(), Language("fr", str))
    labels = {row["motif"]: row["libelle_fr"] for row in TABLES.legal.where(pack="FR-2024")}
    assert printed(labels["amiante"], "fr", quote=False) in html


def test_a_large_stock_is_sampled_and_said_so(monkeypatch):
    monkeypatch.setattr(curves, "MOST_SAMPLED", 10)
    _, text = text_of(page(potential()))
    assert "Exact simulation of 10 roofs, drawn systematically from the 38 simulated ones." in text


def test_the_curve_rises_and_bends():
    run = potential()
    sample = sample_of(run.table, ["A"], [run.series[0].days(TABLES.calendars)])
    curve = tank_curve(sample, SimulationOptions(), lambda: None)
    gains = np.diff(curve.coverage_pct) / np.diff(curve.litres_per_m2)
    assert (np.diff(curve.coverage_pct) >= -1e-9).all()
    assert (np.diff(gains) <= 1e-9).all()
    assert all(0 <= value <= 100 + 1e-9 for value in curve.coverage_pct + curve.runoff_pct + curve.wettest_pct)


def test_the_four_rules_bound_the_coverage():
    run = potential()
    sample = sample_of(run.table, ["A"], [run.series[0].days(TABLES.calendars)])
    found = rule_range(sample, SimulationOptions(), lambda: None)
    for low, high in (("YAS", "EN"), ("EN", "YBS"), ("YAS", "FSW"), ("FSW", "YBS")):
        assert found[low] <= found[high] + 1e-9


def given(**columns):
    return pd.DataFrame({"ae_m2": [50.0, 60.0], **columns})


def test_a_total_demand_is_spread_evenly():
    read = roofs_given(given(d_l_j=[40, None]), [7, 9], "layer", None, Notes())
    assert read["id_bat"].tolist() == ["fid:7", "fid:9"]
    assert read["d_cst_l_j"].tolist()[0] == 40
    assert np.isnan(read["d_l_j"][1])
    assert read["toit_m2"].isna().all()


def test_components_win_over_the_total_and_tanks_may_be_a_field():
    parts = {name: [1.0, 2.0] for name in PARTS}
    columns = given(d_l_j=[99, 99], id_bat=["a", None], statut=["ok", "exclu"], volume=[1000, -1], **parts)
    read = roofs_given(columns, [7, 9], "layer", "volume", Notes())
    assert read["d_l_j"].tolist() == [4.0, 8.0]
    assert read["id_bat"].tolist() == ["a", "fid:9"]
    assert read["cuve_l"].tolist()[0] == 1000
    assert np.isnan(read["cuve_l"][1])


def test_missing_fields_are_told_together():
    with pytest.raises(AulaError, match=r"ae_m2, d_l_j, volume.*raindemand") as caught:
        roofs_given(pd.DataFrame({"nom": ["a"]}), [1], "layer", "volume", Notes())
    assert caught.value.codes == ("E_FIELD",)


def test_traces_follow_one_another_and_skip_what_is_not_simulated():
    read = roofs_given(given(d_l_j=[40, None]), [7, 9], "layer", None, Notes())
    days = [series(5).days(TABLES.calendars)]
    table = traces(read, np.array([1000.0, 1000.0]), [0, 0], days, DrawOrder.EN, 50)
    assert set(table["id_bat"]) == {"fid:7"}
    assert len(table) == days[0].n_days
    assert len(traces(read, np.array([1000.0, 1000.0]), [-1, -1], days, DrawOrder.EN, 50)["date"]) == 0
    with pytest.raises(AulaError, match="E_TOO_MANY"):
        traces(read, np.array([1.0, 1.0]), [0, 0], days, DrawOrder.EN, 1)
