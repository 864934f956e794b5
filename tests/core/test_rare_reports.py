"""First screens and sentences of reports that real data reach rarely: each once, with what it must say."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest

from aula_toolbox.core.erc.reports import ercgraph, erclinear, ercvariants
from aula_toolbox.core.friches.reports import fricheportfolio, frichequalify_brief
from aula_toolbox.core.heat.reports import heatcomfort, heatexposure, heattrees
from aula_toolbox.core.land.reports import densification, zaeinventory, zaeinventory_sheet
from aula_toolbox.core.language import Language
from aula_toolbox.core.report import Report
from aula_toolbox.core.schools import sheet
from aula_toolbox.core.schools.reports import schoolscenario

ENGLISH = Language()


@pytest.fixture
def page():
    return Report("t", "s", ENGLISH)


def test_a_graph_whose_variants_change_nothing():
    rows = pd.DataFrame({"scenario": ["now", "A"], "taches": 3, "liens": 2, "ec": 10.0, "ecart_pct": [np.nan, 0.0]})
    assert ercgraph._brief(ENGLISH, rows).verdict[-1] == "No variant takes connectivity away."


def test_lines_of_no_footprint_and_of_two_variants():
    rows = {"variante": ["A", "B"], "total_m": [900.0, 500.0], "evite_m": 0.0, "reduit_m": 0.0, "residuel_m": 300.0}
    totals = pd.DataFrame({**rows, "groupe": "haie", "ul_residuel": 0.3})
    assert erclinear._brief(ENGLISH, totals.iloc[:0]).verdict == ["No line lies in the footprint."]
    told = erclinear._brief(ENGLISH, totals).verdict
    assert "900\u00a0m" in told[0] and told[1].startswith("These are the figures of variant A")
    assert len(erclinear._brief(ENGLISH, totals.iloc[:1]).verdict) == 1


def test_one_variant_is_compared_with_none():
    row = {"variante": "A", "rang": 1, "domine": 0, "ue_residuelles": 2.0, "ha_enjeu_fort_residuel": 0.0}
    told = ercvariants._brief(ENGLISH, pd.DataFrame([row | {"ha_enaf": 1.0, "cout_eur": np.nan, "score": 1.0}]))
    assert told.verdict[1] == "There is no other one to compare it with."


def test_sites_without_a_sure_usage_are_a_warning_of_the_portfolio(page):
    facts = SimpleNamespace(status="proved", untold=[], summary=pd.DataFrame({"n_indecis": [2, 1]}))
    fricheportfolio._sure(page, facts)
    assert "3 sites" in page.html()


def test_no_share_is_told_where_no_criterion_could_be_known():
    facts = SimpleNamespace(table=pd.DataFrame({"completude_pct": [np.nan]}), usable=np.ones(1, dtype=bool))
    assert frichequalify_brief._known(facts, ENGLISH) == ""


def test_felt_heat_without_a_place_known_in_shade_says_nothing_of_shade():
    from datetime import datetime

    from aula_toolbox.core.heat.utci import AirState

    columns = {"utci_max_c": np.array([40.0]), "gain_ombre_c": np.array([np.nan]), "stress": ["x"]}
    columns |= {"h_stress_tres_fort": np.ones(1), "utci_soleil_c": np.ones(1), "utci_ombre_c": np.array([np.nan])}
    hour = heatcomfort.HourFelt(datetime(2026, 7, 1, 15), AirState(35, 30, 1), 800, 40, 34)
    facts = heatcomfort.ComfortFacts(columns, ["a"], [hour], True, True, True, True)
    assert not any("shade" in sentence for sentence in heatcomfort._brief(ENGLISH, facts).verdict)


def test_zones_without_inhabitants_say_that_nobody_is_known():
    facts = SimpleNamespace(columns={"pop": np.array([np.nan, np.nan]), "priorite": np.array([1, 3])})
    told = heatexposure._first_sentence(facts, ENGLISH)
    assert "1 zone of 2" in told and "who lives there is not known" in told


def test_the_air_of_zones_without_any_value_has_no_figure():
    columns = {f"ano_{moment}_c": np.array([np.nan]) for moment in heatexposure.MOMENTS} | {"surf_m2": np.ones(1)}
    said, figure = heatexposure._air(columns, [False, False], ENGLISH)
    assert said.startswith("The air of no zone has a value") and figure == ""


def planted(**given):
    facts = {"whole": SimpleNamespace(count=0, day_again_pd=0.0), "people": 10.0}
    return SimpleNamespace(**{**facts, **given})


def test_trees_that_no_budget_buys_and_air_that_is_felt():
    assert heattrees._brief(ENGLISH, planted()).verdict[0].startswith("No tree is planted")
    for times, is_felt in ((0.5, False), (2.0, True)):
        whole = SimpleNamespace(day_again_pd=times * heattrees.FELT_C * 10.0)
        assert ("nobody feels it" in heattrees._air(planted(whole=whole), ENGLISH)) != is_felt


def test_a_plan_that_the_whole_model_denies_and_trees_near_a_monument_are_warnings(page):
    columns = {name: np.array([1.0]) for name in ("cumul_eur", "gain_pd", "ombre_m2_h", "pousse_pct")}
    columns |= {"avis_abf": np.array([1.0]), "zone": [None], "sol": ["square"], "gain_nuit_pd": np.array([0.0])}
    whole = heattrees.BudgetMark(1.0, 1, 500.0, 10.0, 15.0, 0.0, 0.0, 3.0, 7)
    facts = planted(columns=columns, whole=whole, marks=[whole], budget_eur=500.0, has_places=False)
    heattrees._budgets(page, facts)
    assert "differs from the prediction by 50" in page.html()
    facts.shade_again_m2_h, facts.is_frail, facts.years, facts.mixing_m = np.nan, False, 20.0, 500.0
    heattrees._sure(page, facts)
    assert "the architect is asked first" in page.html()


def test_an_envelope_without_potential_and_a_zone_with_its_profile(page):
    units = pd.DataFrame(
        {"potentiel_m2": [0.0], "libre_contrainte_m2": [np.nan], "logements_min": 0, "logements_max": 0}
    )
    sums = pd.DataFrame({"commune": ["62498"], "reste_ha": [np.nan]})
    assert densification._brief(ENGLISH, units, sums).verdict == ["No potential was found inside the envelope."]
    dials = dict.fromkeys(zaeinventory_sheet.requalify.DIALS)
    zaeinventory_sheet._dials(page, SimpleNamespace(dials=dials | {"profil": "Dense."}))
    assert "Dense." in page.html()


def test_an_inventory_without_a_visit_and_a_zone_of_no_last_inventory(page):
    zaeinventory._visits(page, pd.DataFrame(), 5)
    sites = pd.DataFrame([{"site_id": "Z1", "site_nom": "Le Parc", "taux_bas": 1.0, "taux_haut": 2.0}])
    zaeinventory._since(page, sites, {"other": (1.0, 2.0)})
    text = page.html()
    assert "What to check on site" not in text and "not in the last inventory" in text


def test_schoolyards_that_change_nothing_a_person_knows(page):
    run = schoolscenario.YardsChanged([{"cour_m2": None}], "", 1.0, {})
    schoolscenario._found(page, run)
    assert "No yard lies on the land cover" in page.html()


def changed(**given):
    row = {"cour_m2": 500.0, "vegetalise_m2": 100.0, "desimp_m2": 50.0, "dt_jour_c": -0.9, "surf_rafraichie_m2": 300.0}
    row |= {"hab_rafraichis": 12.0, "nom": "Ferry", "school_id": "1"}
    return schoolscenario.YardsChanged([row | given], "", 1.0, {"change_min_c": 0.5, "autour_m": 300.0})


def test_the_air_of_yards_unknown_felt_and_felt_by_people(page):
    assert schoolscenario._air(changed(dt_jour_c=None), ENGLISH) == "The air of the yards is not known."
    told = schoolscenario._air(changed(), ENGLISH)
    assert "300 m²" in told and "Nowhere" not in told
    assert "less than" in schoolscenario._air(changed(dt_jour_c=-1e-4), ENGLISH)
    schoolscenario._people(page, changed())
    assert "12 inhabitants" in page.html()


def test_yards_described_too_little_for_a_scheme_are_named(page):
    run = changed(vegetalise_m2=None)
    limits = dict.fromkeys(("autour_m", "change_min_c"), 1.0)
    schoolscenario._sure(page, schoolscenario.YardsChanged(run.rows, "", 1.0, limits))
    assert "left as they are: Ferry" in page.html()


def test_a_school_scored_by_the_income_around_says_so():
    (told,) = sheet._missing({"manquants": "", "social_source": sheet.words.INCOME}, ENGLISH)
    assert told.startswith("Social criterion: income of the IRIS")
