"""The law of land consumption by its dates: the guarantee of communes, communes nouvelles, groups, hypotheses.

Method: docs/design/erc.md#law-of-land-consumption
"""

from __future__ import annotations

import pandas as pd
import pytest

from aula_toolbox.core.erc import counter, law
from aula_toolbox.core.errors import AulaError

TABLE = law.read()
TODAY = "2026-11-30"


def flows(*rows):
    """Communes of (code, reference in ha, delegated communes, right to the guarantee)."""
    years = [counter.flow_column(year) for year in range(2011, 2025)]
    return pd.DataFrame(
        [
            {"insee": code, "nom": code, "deleguees": count, "garantie_droit": right}
            | {name: ha * 1e3 if number < 10 else 0.0 for number, name in enumerate(years)}
            for code, ha, count, right in rows
        ]
    )


def rules(day=TODAY, regime=law.LAW):
    own = law.at(TABLE, day, regime)
    return counter.CounterRules(
        guarantee_ha=own.guarantee_ha or 0.0,
        has_guarantee=own.guarantee_ha is not None,
        by_delegated_ha=own.by_delegated_ha,
        delegated_max_ha=own.delegated_max_ha,
        excess_pct=own.excess_pct,
    )


def test_every_rule_says_its_article_its_dates_and_what_it_changes():
    for row in TABLE:
        assert row["article"] and row["effet"]
        if row["regime"] == law.LAW:
            assert law.checked(row["du"]) < law.checked(row["au"])
        else:  # what is not promulgated has no date, and is never the law
            assert row["du"] == row["au"] == ""
    assert law.hypotheses(TABLE) == ["plus_30_pct"]


@pytest.mark.parametrize(
    ("day", "guarantee"),
    [("2022-01-01", None), ("2023-07-21", None), ("2023-07-22", 1.0), (TODAY, 1.0), ("2032", None)],
)
def test_the_guarantee_holds_between_its_dates(day, guarantee):
    found = law.at(TABLE, law.checked(day))
    assert found.guarantee_ha == guarantee
    assert found.floor_ha(0) == (guarantee or 0.0)
    assert found.excess_pct == 0


def test_dates_that_are_none():
    for word in ("", "demain", "2026-13-01", "30/11/2026"):
        with pytest.raises(AulaError, match="is not a year"):
            law.checked(word)


@pytest.mark.parametrize(("count", "floor"), [(0, 1.0), (1, 1.5), (3, 2.5), (4, 3.0), (9, 3.0)])
def test_a_commune_nouvelle_is_guaranteed_more_up_to_two_hectares(count, floor):
    got = counter.budget(flows(("62447", 1.0, count, 1)), rules()).iloc[0]
    assert (got["plancher_ha"], got["autorise_ha"], got["garantie"]) == (floor, floor, 1)
    assert law.at(TABLE, TODAY).floor_ha(count) == floor


def test_without_a_right_or_beyond_it_the_guarantee_changes_nothing():
    got = counter.budget(flows(("a", 1.0, 4, 0), ("b", 10.0, None, 1)), rules())
    assert got["plancher_ha"].tolist() == [0.0, 1.0]
    assert got["autorise_ha"].tolist() == pytest.approx([0.5, 5.0])
    before = counter.budget(flows(("a", 1.0, 4, 1)), rules("2022-01-01")).iloc[0]
    assert (before["plancher_ha"], before["autorise_ha"]) == (0.0, pytest.approx(0.5))


def test_a_group_below_the_guarantees_of_its_communes_says_so():
    budget = counter.budget(flows(("a", 1.0, 0, 1), ("b", 1.0, 0, 1), ("c", 30.0, 0, 1)), rules())
    low, high = counter.by_group(budget, ["G", "G", "H"], rules()).to_dict("records")
    assert (low["autorise_ha"], low["plancher_ha"], low["sous_garanties"]) == (pytest.approx(1.0), 2.0, 1)
    assert "add up to 2 ha, more than this budget" in str(low["explication"])
    assert (high["sous_garanties"], high["plancher_ha"]) == (0, 1.0)
    assert "add up" not in str(high["explication"])


def test_delegated_communes_are_those_of_the_table_of_mergers():
    assert counter.delegated_of(["62447", "62001", "62549"]) == [4, 0, 0]


def test_hypotheses_stand_beside_the_law_and_change_no_guarantee():
    both = {name: rules(regime=name) for name in (law.LAW, "plus_30_pct")}
    got = counter.by_regime(flows(("a", 10.0, 0, 1), ("b", 1.0, 0, 1)), both)
    assert got["regime"].tolist() == ["droit", "droit", "plus_30_pct", "plus_30_pct"]
    assert got["autorise_ha"].tolist() == pytest.approx([5.0, 1.0, 6.5, 1.0])
    group = counter.by_group(counter.budget(flows(("a", 10.0, 0, 1)), both["plus_30_pct"]), ["G"], both["plus_30_pct"])
    assert group["autorise_ha"][0] == pytest.approx(6.5)
