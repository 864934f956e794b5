"""The land budget at the edges of its period: the year of the horizon, the guarantee, and the numbers that it tells."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from aula_toolbox.core.erc import counter
from aula_toolbox.core.errors import AulaError


def flows(reference=1000.0, since=(500.0,) * 4, **more):
    row = {counter.flow_column(2011 + i): reference for i in range(10)}
    row |= {counter.flow_column(2021 + i): value for i, value in enumerate(since)}
    return pd.DataFrame([{"insee": "62001", "nom": "A", **row, **more}])


RULES = counter.CounterRules(guarantee_ha=0.1)


def test_the_year_of_the_horizon_is_the_last_that_counts():
    columns = [counter.flow_column(year) for year in range(2011, 2033)]
    reference, since = counter.years_of(columns, RULES)
    assert (reference[0], reference[-1], since[0], since[-1]) == (2011, 2020, 2021, 2030)
    got = counter.budget(flows(since=(400.0,) * 12), RULES).iloc[0]
    assert got["derniere_annee"] == 2030
    assert got["consomme_ha"] == pytest.approx(0.4)
    assert got["projection_ha"] == pytest.approx(0.4), "nothing is left to project"


def test_one_year_before_the_horizon_one_year_is_projected():
    got = counter.budget(flows(since=(450.0,) * 9), RULES).iloc[0]
    assert got["projection_ha"] == pytest.approx(0.45)
    assert got["rythme_ha_an"] == pytest.approx(0.045)


def test_a_hole_before_the_last_year_is_named():
    columns = [counter.flow_column(year) for year in (*range(2011, 2023), 2025)]
    with pytest.raises(AulaError, match=r"2011-2025: naf23art24, naf24art25\."):
        counter.years_of(columns, RULES)


def test_the_sentence_tells_one_decimal():
    said = str(counter.budget(flows(5234.0, (1261.0, 1261.0)), RULES)["explication"][0])
    assert said == "Budget 2021-2030: 2,6 ha; 0,3 ha taken in 2 years, 2,4 ha left. At this pace, 1,3 ha in 2030."
    said = str(counter.budget(flows(1000.0, (1261.0, 1261.0)), RULES)["explication"][0])
    assert said.endswith("0,3 ha taken in 2 years. At this pace, 1,3 ha in 2030, 0,8 ha too many.")


@pytest.mark.parametrize(
    ("taken", "status", "excess"),
    [(500.0, counter.RESPECTED, 0.0), (510.0, counter.WATCH, 0.01), (5000.0, counter.WATCH, 4.5), (5010.0, "x", 0.0)],
)
def test_taking_the_whole_budget_is_no_excess(taken, status, excess):
    """Half of one hectare in ten years: 500 m2 a year is the pace itself, 5 000 in the first year the whole of it."""
    got = counter.budget(flows(since=(taken,)), RULES).iloc[0]
    if status == "x":
        assert got["statut"] == counter.EXCEEDED
        return
    assert (got["statut"], got["depassement_ha"]) == (status, pytest.approx(excess))


@pytest.mark.parametrize(("reference", "raised"), [(199.0, 1), (200.0, 0), (201.0, 0)])
def test_the_guarantee_raises_smaller_budgets_only(reference, raised):
    got = counter.budget(flows(reference), RULES).iloc[0]
    planned = reference * 10 / 1e4 / 2
    assert (got["garantie"], got["autorise_ha"]) == (raised, pytest.approx(max(planned, 0.1)))
    assert got["garantie_ha"] == pytest.approx(max(0.0, 0.1 - planned))
    none = counter.budget(flows(reference), counter.CounterRules(guarantee_ha=0.1, has_guarantee=False)).iloc[0]
    assert (none["garantie"], none["autorise_ha"]) == (0, pytest.approx(planned))


def test_a_commune_that_may_take_nothing_has_no_rate():
    rules = counter.CounterRules(has_guarantee=False)
    got = counter.budget(flows(0.0, (0.0,)), rules).iloc[0]
    assert np.isnan(got["taux_consomme_pct"]) and got["statut"] == counter.RESPECTED


def test_uses_are_told_only_with_all_their_years():
    uses = {counter.use_column(2021 + i, "hab"): 100.0 for i in range(4)}
    assert counter.budget(flows(**uses), RULES)["hab_ha"][0] == pytest.approx(0.04)
    del uses[counter.use_column(2023, "hab")]
    assert np.isnan(counter.budget(flows(**uses), RULES)["hab_ha"][0])


def test_the_reduction_of_a_group_is_the_mean_of_its_communes_or_its_own():
    table = pd.concat([flows(1000.0, land="a"), flows(3000.0, land="b")], ignore_index=True)
    communes = counter.budget(table, RULES, {"a": 60.0, "b": 40.0})
    (group,) = counter.by_group(communes, ["G", "G"], RULES).to_dict("records")
    assert group["objectif_pct"] == pytest.approx((60 * 1 + 40 * 3) / 4)
    assert group["autorise_ha"] == pytest.approx(4 * 0.55)
    assert (group["derniere_annee"], group["garantie"]) == (2024, 0)
    (own,) = counter.by_group(communes, ["G", "G"], RULES, {"G": 25.0}).to_dict("records")
    assert own["autorise_ha"] == pytest.approx(3.0)
    raised = counter.budget(flows(100.0), RULES)
    assert counter.by_group(raised, ["G"], RULES)["garantie"][0] == 1
    empty = counter.budget(flows(0.0, (0.0,)), counter.CounterRules(has_guarantee=False))
    assert counter.by_group(empty, ["G"], RULES)["objectif_pct"][0] == 50


def test_a_commune_without_data_takes_the_figures_of_its_group_away():
    table = pd.concat([flows(), flows(since=(500.0, None, 500.0, 500.0))], ignore_index=True)
    (group,) = counter.by_group(counter.budget(table, RULES), ["G", "G"], RULES).to_dict("records")
    assert np.isnan(group["consomme_ha"]) and group["statut"] == counter.NO_DATA
    assert group["ref_ha"] == pytest.approx(2.0)
