"""The first screen of the ERC and ZAN reports: its sentences say what the numbers say, whatever these are."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aula_toolbox.core.erc import carbon, counter, zan_balance
from aula_toolbox.core.erc.portfolio import solve
from aula_toolbox.core.erc.portfolio.problem import Allocation, PortfolioAnswer
from aula_toolbox.core.erc.reports import carbonstock, ercportfolio, ercsequence, zancounter
from aula_toolbox.core.report import Brief, Figure
from tests.core.erc import test_erc_reports as made

NAN = float("nan")


def verdict(text):
    """What stands before the first chapter."""
    return text[: text.index("What is sure")]


def test_a_first_screen_is_short():
    figure = Figure("1 ha", "net")
    assert Brief(["One.", "Two."], [figure] * 3).figures[0].value == "1 ha"
    for sentences, figures in (([], []), (["a", "b", "c"], []), (["a"], [figure] * 4)):
        with pytest.raises(ValueError, match="first screen"):
            Brief(sentences, figures)


@pytest.mark.parametrize(
    ("net", "said"),
    [
        (3.0, "2018 – 2021: 6.0 ha net were artificialised."),
        (-3.0, "2018 – 2021: 6.0 ha more were given back than artificialised."),
        (0.01, "2018 – 2021: as much land was given back as was artificialised."),
        (None, "No balance can be told for 2018 – 2021"),
    ],
)
def test_a_balance_begins_with_its_sign(net, said):
    whole = verdict(made.balance(zan_balance.UNIFORM, rows={"solde_net_ha": net}))
    assert said in whole and "The 2 communes are wholly covered" in whole


def test_a_balance_of_a_part_says_so():
    assert "covered part alone: 1 communes of 2" in verdict(made.balance(zan_balance.PARTIAL))
    flows = verdict(made.balance(zan_balance.FLOWS_ONLY, rows={"couvert1_ha": None}))
    assert "flows only: no stock and no rate" in flows


def budget_text(**columns):
    rows = made.budget([counter.RESPECTED, counter.EXCEEDED]).assign(**columns)
    return verdict(made.text_of(zancounter.page(made.told(), "communes", rows, None, counter.CounterRules())))


@pytest.mark.parametrize(
    ("projected", "said"),
    [
        (6.0, "12.0 ha would be taken by 2030 where the budgets are 10.0 ha."),
        (4.0, "8.0 ha would be taken by 2030, within the 10.0 ha of the budgets."),
        (5.0, "10.0 ha would be taken by 2030: the budgets, no more."),
        (NAN, "No commune has all the years that a budget needs."),
    ],
)
def test_a_land_budget_says_which_side_the_pace_falls(projected, said):
    text = budget_text(projection_ha=projected)
    assert said in text and "1 of 2 communes would go beyond." in text


def test_a_land_budget_counts_who_lacks_a_year():
    rows = made.budget([counter.WATCH, counter.NO_DATA, counter.EXCEEDED])
    text = verdict(made.text_of(zancounter.page(made.told(), "communes", rows, None, counter.CounterRules())))
    assert "2 of 2 communes would go beyond; 1 lack a year." in text


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (-12.0, "12 tC were lost"),
        (12.0, "12 tC were gained"),
        (0.2, "it did not change"),
        (NAN, "No change can be told"),
    ],
)
def test_carbon_says_what_is_held_and_what_changed(change, said):
    html = carbonstock.page(made.told("communes"), made.stock("observe", carbon.ABSENT), made.communes(80.0, change))
    text = verdict(made.text_of(html))
    assert "Soils and plants hold about 900 tC on 10 ha." in text and said in text
    assert "about 3,300 t CO2" in text and "10 ha without a carbon value" in text


def test_carbon_without_a_value_is_not_zero():
    html = carbonstock.page(made.told(), made.stock(carbon.ABSENT), made.communes(0.0))
    text = verdict(made.text_of(html))
    assert "No carbon can be told" in text and "hold about" not in text and "0 tC" not in text


def sequence_text(*left):
    rows = [{**made.SUMMARY, "variante": name, "ue_residuelles": units} for name, units in zip("ABC", left)]
    needs = pd.DataFrame([{**made.NEED, "variante": row["variante"]} for row in rows])
    pieces = pd.DataFrame({"ue": [], "code": [], "ha": []})
    return verdict(made.text_of(ercsequence.page(made.told("A", "B"), pieces, needs, rows)))


def test_a_sequence_says_what_is_left():
    assert "Of 10.00 UE, 4.00 UE are avoided and 1.00 UE reduced: 5.00 UE are left" in sequence_text(5.0)
    two = sequence_text(7.0, 2.5)
    assert "Variant B leaves the least to compensate, 2.50 UE; variant A leaves the most, 7.00 UE." in two
    assert "The 2 variants leave the same to compensate: 5.00 UE." in sequence_text(5.0, 5.001)


def test_candidates_say_which_comes_first():
    empty = pd.DataFrame({"code": [], "m2": []})
    text = verdict(made.candidates_text(made.sites(3), empty))
    assert "3 of 3 sites examined can serve. s0 comes first, with 60 of 100." in text
    aside = made.sites(2).assign(eligible=0, rang=NAN, score=NAN, motif="SURFACE")
    assert "0 of 2 sites examined can serve. None can be ranked." in verdict(made.candidates_text(aside, empty))


def test_a_portfolio_says_when_another_set_costs_as_much(monkeypatch):
    assert "told apart" not in verdict(made.portfolio_text(solve.PROVED, 3))
    monkeypatch.setattr(ercportfolio, "NEAR", 1.0)
    assert "1 other set is within 100 % of it: they are not told apart." in verdict(
        made.portfolio_text(solve.PROVED, 3)
    )


def test_a_portfolio_without_a_site_says_so():
    chosen = verdict(made.portfolio_text(solve.PROVED, 1))
    assert "1 sites are chosen, 100 € in all: proved the cheapest" in chosen
    assert "What blocks: the budget." in verdict(made.portfolio_text(solve.INFEASIBLE, 0, blocking="budget"))
    answer = PortfolioAnswer([], Allocation({}, *[np.zeros(1)] * 3), solve.NOT_FOUND, "milp", None, [], "")
    balance = pd.DataFrame({"cle_besoin": []})
    sets = pd.DataFrame(columns=["rang", "cout_eur", "distance_m", "ids", "statut"])
    html = ercportfolio.page(made.told(), balance, sets, pd.DataFrame({"explication": []}), answer, "cout")
    assert "No site is chosen: no set that meets all needs was found" in verdict(made.text_of(html))


@given(st.floats(-50, 50), st.floats(0.0, 50), st.floats(0.0, 50))
def test_no_first_sentence_denies_its_number(net, projected, allowed):
    balance = verdict(made.balance(zan_balance.UNIFORM, rows={"solde_net_ha": net}))
    told = re.search(r"Artificialised.*?([-−]?[\d,.]+) ha net balance|([-−]?[\d,.]+) ha net balance", balance)
    shown = float((told[1] or told[2]).replace(",", "").replace("−", "-"))
    assert ("net were artificialised" in balance) == (shown > 0)
    assert ("more were given back" in balance) == (shown < 0)
    text = budget_text(projection_ha=projected, autorise_ha=allowed)
    figures = [float(value.replace(",", "")) for value in re.findall(r"([\d,.]+) ha (?:budgets|at the horizon)", text)]
    assert ("where the budgets are" in text) == (figures[1] > figures[0])
