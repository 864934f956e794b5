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
    assert law.hypotheses(TABLE) == ["plus_30_pct", "trace_senat"]


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


def test_what_the_law_sets_apart_depends_on_the_date_and_on_the_level():
    today, before = law.at(TABLE, TODAY), law.at(TABLE, "2023-06-01")
    assert today.excluded == dict.fromkeys(("pene", "regional", "mutualise", "photovoltaique", "renaturation"), 100.0)
    # a shared project counts in its group, not in its commune
    assert set(today.excluded) - set(today.excluded_of_group) == {"mutualise"}
    assert set(before.excluded) == {"mutualise", "renaturation"}
    assert (today.can_hand_over, before.can_hand_over) == (True, False)
    trace = law.at(TABLE, TODAY, "trace_senat")
    assert set(trace.excluded) - set(today.excluded) == {"industrie", "logement_social"}
    assert trace.excess_pct == 20
    assert law.kinds(TABLE) == [*today.excluded, "industrie", "logement_social"]


def test_the_rules_in_force_are_told_with_their_texts():
    told = law.in_force(TABLE, TODAY)
    assert [row for row in told if row["regime"] == law.LAW] == [row for row in TABLE if row["regime"] == law.LAW]
    assert {row["regime"] for row in law.in_force(TABLE, "2010-01-01")} == {"plus_30_pct", "trace_senat"}


def apart(**projects):
    """A commune of 10 ha of reference that took 3 ha in three years, with projects in ha."""
    table = flows(("a", 10.0, 0, 1))
    for year in (2021, 2022, 2023):
        table[counter.flow_column(year)] = 1e4
    table = table.drop(columns=counter.flow_column(2024))
    for kind, area in projects.items():
        table[f"projet_{kind}"] = area * 1e4
    return table


def full_rules(day=TODAY, regime=law.LAW, **more):
    own = law.at(TABLE, day, regime)
    return counter.CounterRules(
        has_guarantee=own.guarantee_ha is not None,
        by_delegated_ha=own.by_delegated_ha,
        delegated_max_ha=own.delegated_max_ha,
        excess_pct=own.excess_pct,
        excluded=own.excluded,
        excluded_of_group=own.excluded_of_group,
        can_hand_over=own.can_hand_over,
        **more,
    )


@pytest.mark.parametrize(
    ("kind", "commune", "group", "pace"),
    [
        ("pene", 2.0, 2.0, 2 / 3),
        ("regional", 2.0, 2.0, 2 / 3),
        ("mutualise", 2.0, 3.0, 2 / 3),
        ("photovoltaique", 2.0, 2.0, 2 / 3),
        # given back once: the pace of what is taken stays
        ("renaturation", 2.0, 2.0, 1.0),
        ("industrie", 3.0, 3.0, 1.0),
    ],
)
def test_a_project_counts_where_the_law_says(kind, commune, group, pace):
    budget = counter.budget(apart(**{kind: 1.0}), full_rules())
    own = budget.iloc[0]
    assert (own["brut_ha"], own["consomme_ha"], own["deduit_ha"]) == pytest.approx((3.0, commune, 3.0 - commune))
    assert own["rythme_ha_an"] == pytest.approx(pace)
    assert own["reste_ha"] == pytest.approx(5.0 - commune)
    row = counter.by_group(budget, ["G"], full_rules()).iloc[0]
    assert (row["consomme_ha"], row["deduit_ha"]) == pytest.approx((group, 3.0 - group))


def test_the_same_project_counts_before_its_rule_and_under_a_hypothesis_only():
    assert counter.budget(apart(pene=1.0), full_rules("2023-06-01"))["consomme_ha"][0] == 3.0
    assert counter.budget(apart(industrie=1.0), full_rules(regime="trace_senat"))["consomme_ha"][0] == 2.0


def test_more_set_apart_than_taken_is_nothing_taken_and_never_less():
    own = counter.budget(apart(pene=2.5, renaturation=4.0), full_rules()).iloc[0]
    assert (own["consomme_ha"], own["deduit_ha"], own["rythme_ha_an"]) == pytest.approx((0.0, 3.0, 0.5 / 3))
    assert "3 ha more were taken that do not count" in str(own["explication"])
    plain = counter.budget(apart(), full_rules()).iloc[0]
    assert plain["deduit_ha"] == 0
    assert "do not count" not in str(plain["explication"])


def test_a_guarantee_that_is_handed_over_is_due_by_the_group():
    table = flows(("a", 0.5, 0, 1), ("b", 0.5, 0, 1)).assign(remise=[1, 0])
    budget = counter.budget(table, full_rules())
    assert budget["autorise_ha"].tolist() == [0.25, 1.0]
    assert budget["remis_ha"].tolist() == [1.0, 0.0]
    group = counter.by_group(budget, ["G", "G"], full_rules()).iloc[0]
    assert (group["plancher_ha"], group["remis_ha"], group["sous_garanties"]) == (2.0, 1.0, 1)
    # before the rule nothing can be handed over, and there is no guarantee either
    assert counter.budget(table, full_rules("2023-06-01"))["remis_ha"].tolist() == [0.0, 0.0]


def test_a_shared_envelope_is_taken_from_the_communes_and_kept_by_the_group():
    rules = full_rules(reserve_pct=20.0)
    budget = counter.budget(flows(("a", 10.0, 0, 0), ("b", 20.0, 0, 0)), rules)
    assert budget["autorise_ha"].tolist() == pytest.approx([4.0, 8.0])
    group = counter.by_group(budget, ["G", "G"], rules).iloc[0]
    assert (group["autorise_ha"], group["enveloppe_ha"]) == pytest.approx((15.0, 3.0))
    assert budget["autorise_ha"].sum() + group["enveloppe_ha"] == pytest.approx(group["autorise_ha"])
