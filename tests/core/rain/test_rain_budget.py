"""Costs and paybacks by hand; the best set against every set and against a table of whole euros.

Method: docs/design/rain.md#money
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from itertools import product

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core import programme
from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.language import Language
from aula_toolbox.core.programme import IN_TIME, Outcome
from aula_toolbox.core.rain.budget import best_set
from aula_toolbox.core.rain.costs import balance, load_costs
from aula_toolbox.core.rain.reports.rainbudget import BudgetRun, page
from aula_toolbox.core.rain.tables import load_tables
from aula_toolbox.core.report import Told

CONSTANTS = load_tables().constants


def test_a_tank_costs_a_fixed_part_and_a_part_by_m3():
    costs, _ = load_costs("enterree")
    usual, low, high = costs.of(np.array([5000.0, 10_000.0, 10_001.0, 50_000.0, np.nan]))
    assert usual[0] == 2500 + 5 * 900
    assert usual[3] == 5500 + 50 * 600
    assert usual[2] >= usual[1]
    assert np.isnan(usual[4])
    assert (low[:4] < usual[:4]).all()
    assert (high[:4] > usual[:4]).all()


def test_a_larger_tank_is_never_cheaper():
    for kind in ("enterree", "aerienne"):
        usual, _, _ = load_costs(kind)[0].of(np.arange(100.0, 1_200_000.0, 500.0))
        assert (np.diff(usual) >= 0).all()


def test_costs_that_cannot_be_are_refused(tmp_path):
    with pytest.raises(AulaError, match=r"aerienne, enterree.*E_TABLE"):
        load_costs("souple")
    head = "type,volume_max_l,fixe_eur,eur_m3,bas,haut\n"
    (tmp_path / "rain_costs.csv").write_text(head + "enterree,1000,-5,10,1,1\n")
    with pytest.raises(AulaError, match="E_TABLE"):
        load_costs("enterree", tmp_path)


def test_a_payback_by_hand_and_its_interval():
    used, cost = (np.array([100.0, 5.0]),) * 3, (np.array([5000.0, 5000.0]),) * 3
    got = balance(used, cost, np.array([2.3, 2.3]), CONSTANTS)
    gain = 100 * (2.3 - 1.2 * 0.25) - 50
    assert got["gain_eur_an"][0] == pytest.approx(gain)
    assert got["retour_ans"][0] == pytest.approx(5000 / gain)
    assert np.isnan(got["retour_ans"][1])  # 10 euros of water against 50 of upkeep: never
    assert got["energie_kwh"][0] == pytest.approx(120)
    assert got["eur_m3"].tolist() == [50, 1000]
    wide = balance(
        (np.array([100.0]), np.array([80.0]), np.array([120.0])),
        (np.array([5000.0]), np.array([3000.0]), np.array([8000.0])),
        np.array([2.3]),
        CONSTANTS,
    )
    assert wide["retour_min"][0] < wide["retour_ans"][0] < wide["retour_max"][0]
    assert np.isnan(balance(used, cost, np.full(2, np.nan), CONSTANTS)["retour_ans"]).all()


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 11))
def test_no_set_brings_more(seed, count):
    random = np.random.default_rng(seed)
    worth, cost = random.integers(0, 40, count).astype(float), random.integers(0, 30, count)
    budget = int(random.integers(1, 120))
    got = best_set(worth, cost, budget)
    useful = [place for place in range(count) if worth[place] > 0 and cost[place] > 0]
    best = max(
        sum(worth[place] for place, taken in zip(useful, some) if taken)
        for some in product((0, 1), repeat=len(useful))
        if sum(cost[place] for place, taken in zip(useful, some) if taken) <= budget
    )
    assert got.proved
    assert got.value == pytest.approx(best)
    assert worth[got.chosen].sum() == pytest.approx(best)
    assert cost[got.chosen].sum() <= budget


def by_table(worth, cost, budget):
    """Best value for each whole budget, one tank after another."""
    best = np.zeros(budget + 1)
    for gain, price in zip(worth[cost <= budget], cost[cost <= budget]):
        best[price:] = np.maximum(best[price:], best[: budget + 1 - price] + gain)
    return best[budget]


def test_three_hundred_tanks_against_a_table_of_whole_euros():
    random = np.random.default_rng(2)
    cost = random.integers(500, 6000, 300)
    worth = np.round(cost * random.uniform(0.004, 0.02, 300), 2)
    for budget in (3_000, 50_000, 200_000):
        got = best_set(worth, cost, budget)
        assert got.proved
        assert got.value == pytest.approx(by_table(worth, cost, budget))


def test_a_large_budget_buys_everything_and_a_small_one_nothing():
    worth, cost = np.array([3.0, 4.0]), np.array([10, 20])
    assert best_set(worth, cost, 30).chosen.all()
    assert not best_set(worth, cost, 5).chosen.any()


@pytest.mark.parametrize("values", [None, np.ones(2)])
def test_without_a_proof_the_best_found_is_kept_and_the_bound_told(monkeypatch, values):
    monkeypatch.setattr(programme.Programme, "minimise", lambda *_: Outcome(IN_TIME, values))
    got = best_set(np.array([9.0, 9.5]), np.array([10, 11]), 20)
    assert got.chosen.sum() == 1
    assert not got.proved
    assert got.value < got.bound


def report(budget=12_000, price=2.3, goal="VOLUME", proved=True):
    used, cost = np.linspace(30, 300, 4), np.full(4, 8000.0)
    fields = pd.DataFrame(
        balance((used, used * 0.8, used * 1.2), (cost, cost * 0.6, cost * 1.5), np.full(4, price), CONSTANTS)
    )
    aid = np.full(4, 4000)
    choice = best_set(used, aid, budget)
    if not proved:
        choice = type(choice)(choice.chosen, choice.value, choice.value + 1, False)
    fields["aide_eur"], fields["choisie"], fields["used_m3"] = aid, choice.chosen.astype(float), used
    html = page(Told(Language()), BudgetRun("toits", fields, budget, goal, choice, used / 100))
    body = ET.fromstring(html[html.index("<main>") : html.index("</main>") + 7])
    assert len(list(body.iter("h2"))) == 6
    return " ".join("".join(body.itertext()).split())


def test_the_report_tells_what_the_budget_buys():
    text = report()
    assert "3tanks to aid" in text
    assert "12,000 €of aid" in text
    assert "No other set within the budget brings more (proved)." in text
    assert "never pay back" not in text
    assert "half of the tanks that pay back do so within" in text
    assert "0 of 3 no longer do" in text


def test_the_report_without_a_price_a_proof_or_a_tank():
    assert "the payback is not known" in report(price=np.nan)
    assert "ran out before a proof" in report(proved=False)
    assert "The budget buys no tank" in report(budget=100)
    assert "They hold" in report(goal="RUNOFF")
    poor = report(price=0.1)
    assert "3 of the 3 tanks never pay back" in poor
    assert "do so within" not in poor
