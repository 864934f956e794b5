"""The balance of a project: ranges that hold their middle, scenarios that differ where they must, a year of return.

Method: docs/design/friches.md#balance
"""

from __future__ import annotations

import math

import numpy as np
import pytest

from aula_toolbox.core.charts import range_bars
from aula_toolbox.core.friches import balance, balance_words, effect_tables
from aula_toolbox.core.friches.balance import EURO, LAND, NONE, SITE, UNKNOWN, DerelictSite, balances, break_even
from aula_toolbox.core.friches.effects import SiteCommune, UsePeriod
from aula_toolbox.core.friches.reports import frichebilan
from aula_toolbox.core.friches.reports.frichebilan import BilanFacts
from aula_toolbox.core.friches.schema import USAGE_NAMES
from aula_toolbox.core.friches.schema_bilan import BALANCE
from aula_toolbox.core.language import Language
from tests.core.friches.test_friches_reports import TOLD, text_of

PERIOD, TOWN = UsePeriod(2027, 30), SiteCommune(25_000, 15e6, 1500.0)


def weighed(usage="res", **changed):
    given = {"area_m2": 20_000.0, "built_m2": 4000.0, "pollution": UNKNOWN, "commune": TOWN, **changed}
    return balances([DerelictSite("a", usage=usage, **given)], PERIOD, 200, 1)[0]


def facts_of(found, **more):
    rows = [{"site_nom": None, **balance_words.site_row(one, PERIOD, Language())} for one in found]
    return BilanFacts("sites", found, rows, PERIOD, **more)


@pytest.fixture(scope="module")
def every_use():
    return {usage: weighed(usage) for usage in USAGE_NAMES}


def test_ranges_hold_their_middle_and_euros_are_added_to_euros_only(every_use):
    for one in every_use.values():
        for row in balance_words.effect_rows(one, Language()):
            for name in ("friche", "terre", "ecart"):
                assert row[f"{name}_bas"] <= row[name] <= row[f"{name}_haut"]
        money = [effect for effect in one.effects[SITE] if effect.unit == EURO]
        assert one.euros(SITE).sum() == pytest.approx(sum(effect.values.sum() for effect in money))
        families = [one.euros(SITE, (family,)) for family in balance_words.FAMILIES]
        assert np.sum(families, axis=0) == pytest.approx(one.euros(SITE))
        assert set(balance_words.WORDS) >= {effect.key for effect in one.effects[SITE] + one.effects[LAND]}


def test_by_hand_with_middle_values():
    """The first draw is the middle value of every coefficient."""
    one = weighed("res", pollution=NONE)
    first = {scenario: {effect.key: effect.values[0] for effect in one.effects[scenario]} for scenario in (SITE, LAND)}
    assert first[SITE]["demolition"].sum() == -4000 * 75
    assert first[SITE]["desamiantage"].sum() == -4000 * 0.5 * 75
    assert first[SITE]["depollution"].sum() == 0
    sealed = 4000 + 0.45 * 16_000 - 0.55 * 20_000
    assert first[SITE]["desimpermeabilisation"].sum() == pytest.approx(-sealed * 10)
    assert first[SITE]["travaux"].sum() == pytest.approx(-20_000 * 60 * 1.09)
    assert first[LAND]["reseaux"].sum() == pytest.approx(-86_289 * 2)
    assert first[LAND]["enaf_consommes"].sum() == 2 and first[SITE]["enaf_consommes"].sum() == 0
    assert first[SITE]["garde"][0] == 22_000 * 2 + 7 * 4000
    # infiltration: what ran off before less what runs off after, 750 mm
    before = 4000 * 0.95 + 7200 * 0.9 + 8800 * 0.2
    after = 20_000 * (0.25 * 0.95 + 0.3 * 0.9 + 0.1 * 0.6 + 0.25 * 0.2 + 0.1 * 0.1)
    assert first[SITE]["infiltration"].sum() == pytest.approx((before - after) * 0.75)


def test_what_only_the_town_or_only_the_farm_has(every_use):
    one = every_use["res"]
    assert one.of(LAND, "voiture") is None and one.of(SITE, "marge_agricole") is None
    assert (one.of(LAND, "marge_agricole").total < 0).all()
    assert every_use["pv"].of(SITE, "carbone_energie") is not None and every_use["pv"].of(LAND, "reseaux") is None
    assert every_use["ren"].of(SITE, "carbone_sols").total.mean() > 0


def test_what_is_not_known_is_left_out_and_never_zero():
    lost = weighed(commune=None)
    assert lost.left_out == ["deplacements", "fraicheur", "valeur_immobiliere"] and lost.of(SITE, "voiture") is None
    unpriced = weighed(commune=SiteCommune(25_000, 15e6, math.nan))
    assert unpriced.left_out == ["valeur_immobiliere"] and unpriced.of(SITE, "voiture") is not None
    assert weighed(area_m2=500.0, built_m2=100.0).left_out, "too small for what is around to change"
    unknown = weighed(built_m2=math.nan)
    wide, known = unknown.of(SITE, "demolition").total, weighed().of(SITE, "demolition").total
    assert np.ptp(wide) > np.ptp(known), "what is not known makes the range wider"
    assert weighed(has_guard=False).of(SITE, "garde").total.mean() < weighed().of(SITE, "garde").total.mean()
    row = balance_words.site_row(lost, PERIOD, Language())
    assert row["non_compte"] == "trips, cooling of buildings spared, value of the homes around"


def test_a_site_does_not_depend_on_the_others():
    sites = [DerelictSite(name, 10_000.0, 1000.0, NONE, "ter", TOWN) for name in ("a", "b")]
    both, alone = balances(sites, PERIOD, 50, 3), balances(sites[1:], PERIOD, 50, 3)
    assert both[1].euros(SITE) == pytest.approx(alone[0].euros(SITE))
    assert both[0].euros(SITE) == pytest.approx(both[1].euros(SITE))


def test_a_year_of_return_is_told_where_half_of_the_draws_meet_it():
    never = np.array([[-5.0, 1, 1], [-5.0, 1, 1], [-1.0, 1, 1]])
    assert break_even(never, 2027) == (None, pytest.approx(1 / 3))
    year, share = break_even(np.array([[1.0, 0, 0]]), 2027)
    assert year == (2027.0, 2027.0, 2027.0) and share == 1


def test_the_export_holds_what_the_national_tool_asks():
    row = balance_words.for_national_tool(weighed(built_m2=math.nan), {"site_id": "a"})
    assert row["nature"] == "FRICHE" and row["sol_bati_m2"] == "" and row["plancher_logement_m2"] == 11_000
    soils = [value for name, value in row.items() if name.startswith("projet_sol_")]
    assert sum(soils) == 20_000 and row["demolition_eur"] < 0


def test_the_report_says_what_the_rows_say(every_use):
    found = [every_use["ind"], every_use["ren"]]
    facts = facts_of(found, skipped=1, usages={"ind": "Industrie"})
    text = text_of(frichebilan.page(TOLD, facts))
    euros = {scenario: sum(one.euros(scenario).sum(axis=1) for one in found) for scenario in (SITE, LAND)}
    share = (euros[SITE] > euros[LAND]).mean()
    assert ("In every draw" in text) == (share == 1)
    middle = Language().number(float(np.median(euros[SITE])) / 1e6, 1, "M€").replace("\xa0", " ")
    assert (
        middle in text
        and "1 site without a use or an area, or kept apart, is left out" in text
        and "Industrie" in text
        and "Bénéfriches" in text
    )
    for row in facts.rows:
        year = f"{row['retour']} ({row['retour_bas']} – {row['retour_haut']})"
        assert (year in text) == (row["retour"] is not None)
    assert all(one.source.split(",")[0] in text for one in effect_tables.coefficients().values())


@pytest.mark.parametrize(
    ("gap", "is_apart"),
    [(np.linspace(-4e6, 6e6, 50), False), (np.linspace(1e6, 6e6, 50), True), (np.linspace(-6e6, -1e6, 50), True)],
)
def test_a_difference_whose_range_holds_zero_tells_nothing_apart(gap, is_apart):
    said = frichebilan._answer(gap, Language())
    assert ("are not told apart" in said) is not is_apart


def test_a_bad_balance_is_told_as_such():
    poor = weighed("ind", commune=None, built_m2=20_000.0, has_guard=False)
    text = text_of(frichebilan.page(TOLD, facts_of([poor])))
    assert "people around" not in text, "what is not counted is not told as zero"
    assert "no year of return" in text and "lack effects" in text and "of the draws; difference" in text
    assert "–" in text
    assert "nothing could be weighed" in text_of(frichebilan.page(TOLD, BilanFacts("sites", [], [], PERIOD)))
    many = facts_of([weighed()] * 41)
    assert "The other 1 sites" in text_of(frichebilan.page(TOLD, many))


def test_bars_show_their_range():
    svg = range_bars([("a", "#000000", (1.0, 2.0, 3.0)), ("a", "#ffffff", (-1.0, 0.0, 1.0))], "k€", Language(), "x")
    assert svg.count("<rect") == 2 and svg.count(">a</text>") == 1 and "2\xa0k€" in svg


def test_every_table_is_whole():
    assert set(effect_tables.programmes()) == set(USAGE_NAMES)
    for one in effect_tables.programmes().values():
        assert sum(one.soils.values()) == pytest.approx(1)
    assert all(one.low <= one.middle <= one.high for one in effect_tables.coefficients().values())
    assert len(effect_tables.communes()) > 300 and "site_id" in BALANCE
    assert {one.status for one in effect_tables.coefficients().values()} == {"verifie", "a_confirmer"}
    assert balance.KNOWN != balance.NONE
