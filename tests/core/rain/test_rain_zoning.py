"""Rain-water zoning: an independent routing of storms, hand-made numbers, rules and coefficients that cannot be.

Method: docs/design/rain.md#rain-water-zoning
"""

from __future__ import annotations

import xml.etree.ElementTree as ET

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.language import Language
from aula_toolbox.core.rain.days import rain_days
from aula_toolbox.core.rain.reports.rainzoning import ZoningRun, page
from aula_toolbox.core.rain.schema_zoning import ZONING, ZONING_TOTALS
from aula_toolbox.core.rain.tables import load_tables
from aula_toolbox.core.rain.tank import one_tank
from aula_toolbox.core.rain.zoning import (
    Montana,
    ZoningRule,
    apply_rule,
    kept_shares,
    load_montana,
    load_rules,
    of_return,
    part_above,
    rule_named,
    storm_need,
    tank_share_m3,
)
from aula_toolbox.core.rain.zoning_totals import totals
from aula_toolbox.core.report import Told

TABLES = load_tables()
# coefficients that a technical memento of 2017 (ASTEE) prints as an example of Météo-France, 30 min to 6 h
TEN, HUNDRED = Montana(10, 30, 360, 15.096, 0.803), Montana(100, 30, 360, 37.379, 0.872)


def days_from(rain):
    return rain_days(np.datetime64("2001-01-01") + np.arange(len(rain)), np.asarray(rain, float), TABLES.calendars)


def routed(row, leak_mm_min, step=0.05):
    """A reservoir with a constant outflow, filled step by step by rains of every length, each of even intensity."""
    fullest = 0.0
    for length in np.arange(row.from_min, row.to_min + 0.5, 0.5):
        rate, level, peak = row.depth_mm(length) / length, 0.0, 0.0
        times = round(length / step)
        for _ in range(times if length < 40 else 1):  # an even rain and an even outflow: one step is exact
            span = step if length < 40 else length
            level = max(level + (rate - leak_mm_min) * span, 0.0)
            peak = max(peak, level)
        fullest = max(fullest, peak)
    return fullest


@settings(max_examples=40, deadline=None)
@given(st.floats(5, 40), st.floats(0.55, 0.9), st.floats(0.002, 0.4))
def test_the_rain_method_is_the_routing_of_every_rain(a, b, leak):
    row = Montana(10, 30, 360, a, b)
    got = storm_need([row], np.array([leak]))
    assert got.depth_mm[0] == pytest.approx(routed(row, leak), rel=1e-3, abs=1e-3)
    assert row.from_min <= got.minutes[0] <= row.to_min


def test_a_zone_by_hand():
    """1 ha wholly sealed, 3 L/s: 0.018 mm a minute; the rain of 165 minutes asks for most."""
    rule = ZoningRule("r", 8.0, 3.0, 0.0, 10.0, False)
    got = apply_rule(rule, np.array([10_000.0]), np.array([1.0]), [TEN], np.zeros(1))
    minutes = (15.096 * 0.197 / 0.018) ** (1 / 0.803)
    depth = 15.096 * min(minutes, 360) ** 0.197 - 0.018 * min(minutes, 360)
    assert got["fuite_l_s"][0] == 3
    assert got["v_abat_m3"][0] == 80
    assert got["v_ret_m3"][0] == pytest.approx(10 * depth)
    assert got["duree_mn"][0] == pytest.approx(min(minutes, 360))
    assert got["v_reste_m3"][0] == got["v_ret_m3"][0]


def test_kept_millimetres_are_deducted_only_where_the_rule_says_so():
    area, runoff = np.array([10_000.0]), np.array([0.5])
    plain, less = (
        apply_rule(ZoningRule("r", 8.0, 3.0, 0.0, 10.0, deducts), area, runoff, [TEN], np.zeros(1))["v_ret_m3"][0]
        for deducts in (False, True)
    )
    assert plain - less == pytest.approx(8.0 * 5_000 / 1000)


def test_a_small_plot_keeps_the_smallest_leak_and_tanks_are_taken_away():
    rule = ZoningRule("r", 0.0, 3.0, 0.5, 10.0, False)
    got = apply_rule(rule, np.array([200.0, 200.0]), np.ones(2), [TEN], np.array([0.0, 99.0]))
    assert got["fuite_l_s"].tolist() == [0.5, 0.5]
    assert got["v_reste_m3"][0] == got["v_ret_m3"][0] > 0
    assert got["v_reste_m3"][1] == 0


def test_without_montana_the_volume_is_unknown_and_never_zero():
    got = apply_rule(ZoningRule("r", 8.0, 3.0, 0.0, 10.0, True), np.array([100.0]), np.ones(1), None, np.ones(1))
    assert np.isnan(got["v_ret_m3"][0])
    assert np.isnan(got["v_reste_m3"][0])
    assert got["v_abat_m3"][0] == pytest.approx(0.8)


def test_a_need_at_the_end_of_the_coefficients_is_told():
    wide = [TEN, Montana(10, 360, 1440, 12.0, 0.76)]
    assert storm_need([TEN], np.array([1e-4])).is_at_end[0]
    assert not storm_need(wide, np.array([0.02])).is_at_end[0]
    assert storm_need(wide, np.array([1e-3])).minutes[0] > 360
    nothing = apply_rule(ZoningRule("r", 500.0, 0.0, 0.0, 10.0, True), np.ones(1), np.ones(1), [TEN], np.zeros(1))
    assert nothing["v_ret_m3"][0] == 0
    assert nothing["is_at_end"][0] == 0


def test_more_years_ask_for_more_and_more_leak_for_less():
    leaks = np.array([0.005, 0.02, 0.1, np.inf])
    ten, hundred = storm_need([TEN], leaks).depth_mm, storm_need([HUNDRED], leaks).depth_mm
    assert (hundred >= ten).all()
    assert (np.diff(ten) < 0).all()
    assert ten[-1] == 0


def test_shares_of_days_and_of_rain():
    days, volume = kept_shares(days_from([0.0, 0.5, 4.0, 8.0, 20.0]), 8.0)
    assert days == pytest.approx(100 * 2 / 3)
    assert volume == pytest.approx(100 * (0.5 + 4 + 8 + 8) / 32.5)
    assert np.isnan(kept_shares(days_from([0.0, 0.2]), 8.0)).all()


def test_a_tank_counts_only_where_its_inflow_stays_under_its_need():
    known = {
        "apport_m3_an": np.array([50.0, 90.0, 96.0, np.nan]),
        "d_m3_an": np.array([100.0, 100.0, 100.0, 100.0]),
        "ruis_j20_m3": np.array([2.0, np.nan, 2.0, 2.0]),
    }
    assert tank_share_m3(known, 0.95).tolist() == [2.0, 0.0, 0.0, 0.0]


# ---- tables ----

HEADER = "station,retour_ans,t_min_mn,t_max_mn,a,b\n"


def montana(tmp_path, text, station=""):
    path = tmp_path / "montana.csv"
    path.write_text(HEADER + text)
    return load_montana(path, station)[0]


def test_coefficients_of_a_station(tmp_path):
    text = "Lille,30,30,360,23.79,0.838\nLille,10,30,360,15.096,0.803\nArras,10,30,360,14,0.8\n"
    assert [row.return_years for row in montana(tmp_path, text, "Lille")] == [10, 30]
    with pytest.raises(AulaError, match=r"Arras, Lille.*E_MONTANA"):
        montana(tmp_path, text)
    with pytest.raises(AulaError, match=r"100 years; the table holds 10, 30.*E_MONTANA"):
        of_return(montana(tmp_path, text, "Lille"), 100)


@pytest.mark.parametrize(
    "row",
    ["L,10,30,360,905,0.803", "L,10,30,360,15,1.2", "L,10,30,360,15,-0.8", "L,10,360,30,15,0.8", "L,10,0,360,15,0.8"],
)
def test_coefficients_in_another_unit_or_form_are_refused(tmp_path, row):
    with pytest.raises(AulaError, match="E_MONTANA"):
        montana(tmp_path, row + "\n")


def test_rules_of_the_shipped_table_and_of_ones_own(tmp_path):
    rules, _ = load_rules()
    assert [rule.return_years for rule in rules] == [10, 30, 100]
    assert [rule.keep_mm for rule in rules] == [8, 10, 15]
    assert rule_named(rules, "") == rules[0]
    with pytest.raises(AulaError, match=r"courante, renforcee, prioritaire.*E_ZONING"):
        rule_named(rules, "verte")
    head = "regle,abattement_mm,fuite_l_s_ha,fuite_min_l_s,retour_ans,abattement_deduit\n"
    for body in ("", "a,-1,2,0,10,1\n"):
        (tmp_path / "rain_zoning_rules.csv").write_text(head + body)
        with pytest.raises(AulaError, match="E_"):
            load_rules(tmp_path)


# ---- totals and report ----


def volumes(rule, areas=(10_000.0, 5_000.0, np.nan), coefficients=(TEN,)):
    area = np.array(areas)
    fields = apply_rule(rule, area, np.full(3, 0.9), coefficients, np.zeros(3))
    frame = pd.DataFrame(
        {"regle": rule.name, "surf_m2": area, "c_ruis": 0.9, "jours_pct": 80.0, "volume_pct": 60.0, **fields}
    )
    return frame.assign(poste="A", cuve_l=np.nan, cuve_mixte_l=np.nan, part_orage_l=np.nan)


def test_totals_by_catchment_and_rule():
    rules = [ZoningRule("a", 8.0, 3.0, 0.0, 10.0, True), ZoningRule("b", 8.0, 1.0, 0.0, 10.0, True)]
    by_rule = {rule.name: volumes(rule) for rule in rules}
    table = totals(by_rule, np.array([0, 1, 1]), ["nord", "sud", "vide"])
    assert set(ZONING_TOTALS.names) <= set(table.columns)
    assert len(table) == 8
    whole = table[table["zone"].isna() & (table["regle"] == "a")].iloc[0]
    parts = table[table["zone"].notna() & (table["regle"] == "a")]
    assert parts["v_ret_m3"].sum() == pytest.approx(whole["v_ret_m3"])
    assert whole["n"] == 2
    empty = parts[parts["zone"] == "vide"].iloc[0]
    assert (empty["n"], empty["v_ret_m3"]) == (0, 0)
    assert np.isnan(empty["volume_pct"])
    assert totals({"a": volumes(rules[0], coefficients=None)}, None, [])["v_ret_m3"].isna().all()


def report(table, rules, has_storm=True):
    html = page(
        Told(Language()), ZoningRun("parcelles", table, totals({rules[0].name: table}, None, []), rules, [], has_storm)
    )
    body = ET.fromstring(html[html.index("<main>") : html.index("</main>") + 7])
    assert len(list(body.iter("h2"))) == 6
    return " ".join("".join(body.itertext()).split())


def test_the_sentence_of_a_regulation_agrees_with_the_volumes():
    rule = ZoningRule("courante", 8.0, 3.0, 0.0, 10.0, True)
    table = volumes(rule)
    assert set(ZONING.names) <= set(table.columns)
    text = report(table, [rule])
    a_hectare = table["v_ret_m3"].sum() / (table["actif_m2"].sum() / 10_000)
    assert "Sector courante: the first 8 mm of each rain" in text
    assert "80 % of the rain days and 60 % of the rain" in text
    assert f"{a_hectare:.0f} m³ a hectare of active area" in text
    assert "at most 3.0 L/s a hectare" in text


def test_a_report_without_coefficients_asks_for_them():
    rule = ZoningRule("courante", 8.0, 3.0, 0.0, 10.0, True)
    text = report(volumes(rule, coefficients=None), [rule], has_storm=False)
    assert "not known: no Montana coefficients were given" in text
    assert "Montana coefficients of the nearest station" in text
    assert "0 m³ to be held" not in text


def test_a_report_tells_floors_and_long_tables(monkeypatch):
    rule = ZoningRule("courante", 0.0, 0.01, 0.0, 10.0, False)
    monkeypatch.setattr("aula_toolbox.core.rain.reports.rainzoning.SHOWN", 0)
    text = report(volumes(rule), [rule])
    assert "here at least" in text
    assert "2 features reach the longest rain of the coefficients: a floor" in text
    assert "The first 0 rows" in text


@pytest.mark.parametrize(("inflow_m3", "counts"), [(20.0, True), (90.0, False)])
def test_one_tank_of_two_parts_holds_the_storm_of_every_length(inflow_m3, counts):
    """Independent routing: the use part full (or empty by what it holds, where it counts), the outlet above it."""
    rule = ZoningRule("x", 0.0, 3.0, 0.0, 10.0, False)
    frame = {"apport_m3_an": inflow_m3, "d_m3_an": 60.0, "ruis_j20_m3": 0.8}
    share = tank_share_m3({name: np.array([value]) for name, value in frame.items()}, 0.95)
    assert (share[0] > 0) == counts
    fields = apply_rule(rule, np.array([200.0]), np.array([0.9]), [TEN], share)
    storm_m3 = part_above(rule, fields, [TEN], share)
    leak_l_s, fullest = fields["fuite_l_s"][0], 0.0
    for length in range(30, 361, 2):
        level = -share[0] * 1000.0  # litres above the outlet
        for _ in range(length * 60):
            level += TEN.depth_mm(length) / length / 60.0 * 180.0
            level -= min(leak_l_s, max(level, 0.0))
            fullest = max(fullest, level)
    assert storm_m3[0] * 1000.0 == pytest.approx(fullest, abs=1.0)  # within a second of rain
    assert (storm_m3[0] > fields["v_reste_m3"][0]) == counts
    whole, storm = one_tank(np.array([2000.0]), storm_m3, TABLES)
    assert whole[0] == 2000.0 + storm[0]
    assert storm[0] >= fullest


def test_no_coefficients_no_part_above():
    rule = ZoningRule("x", 0.0, 3.0, 0.0, 10.0, False)
    fields = apply_rule(rule, np.array([200.0]), np.array([0.9]), None, np.array([0.8]))
    assert np.isnan(part_above(rule, fields, None, np.array([0.8]))).all()


def test_the_report_tells_the_tank_of_two_parts():
    rule = ZoningRule("courante", 8.0, 3.0, 0.0, 10.0, True)
    table = volumes(rule).assign(cuve_mixte_l=5000.0, part_orage_l=2000.0)
    assert "at most 5,000 L (median), of which 2,000 L" in report(table, [rule])
    assert "two parts" not in report(table.assign(cuve_mixte_l=np.nan), [rule])
