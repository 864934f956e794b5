"""Reports of ERC and ZAN from facts alone: what is partial, absent or impossible is said, in six chapters."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import numpy as np
import pandas as pd
import pytest

from aula_toolbox.core import landcover
from aula_toolbox.core.erc import carbon, counter, schema_land, zan_balance
from aula_toolbox.core.erc.candidates import CRITERIA
from aula_toolbox.core.erc.options import CompensationNeed
from aula_toolbox.core.erc.portfolio import solve
from aula_toolbox.core.erc.portfolio.problem import Allocation, PortfolioAnswer
from aula_toolbox.core.erc.reports import (
    carbonstock,
    erccandidates,
    ercportfolio,
    ercsequence,
    ercvariants,
    zanbalance,
    zancounter,
)
from aula_toolbox.core.language import Language
from aula_toolbox.core.report import TITLES, GivenLayer, MapPicture, Told

NAN = float("nan")


def told(*pictures):
    drawn = {name: MapPicture(b"png") for name in pictures}
    return Told(Language(), [GivenLayer("Project", "project.gpkg")], pictures=drawn)


def text_of(html):
    """The words of a report, which is well formed and has its six chapters."""
    body = ET.fromstring(html[html.index("<main>") : html.index("</main>") + 7])
    assert [node.text for node in body.iter("h2")] == list(TITLES.values())
    return " ".join(" ".join(body.itertext()).replace("\xa0", " ").split())


SUMMARY = {
    "variante": "A",
    "ue_initiales": 10.0,
    "ha_total": 2.0,
    "ue_evitees": 4.0,
    "taux_evitement_pct": 40.0,
    "ue_reduites": 1.0,
    "taux_reduction_pct": NAN,
    "ue_residuelles": 5.0,
    "alertes": ["ZH_FONCTIONS"],
}
NEED = {
    "variante": "A",
    "cle_besoin": "zone_humide|forte|CS6.1.2",
    "code": "CS6.1.2",
    "ha_residuel": 0.5,
    "ue_requises": 5.0,
    "ha_requis": 0.75,
    "regle_echange": "meme_code",
}


def test_the_sequence_tells_each_variant_and_what_has_no_value():
    pieces = pd.DataFrame({"ue": [1.0, NAN, NAN], "code": ["CS6.1.2", "CS2.1.3", None], "ha": [1.0, 0.25, 0.125]})
    rows = [SUMMARY, {**SUMMARY, "variante": "B", "alertes": []}]
    html = ercsequence.page(told("B"), pieces, pd.DataFrame([NEED]), rows)
    text = text_of(html)
    assert "Variant A" in text and "Variant B" in text and html.count("<img") == 1
    assert "zone humide · forte · CS6.1.2" in text and "the same habitat" in text
    assert "No need: nothing of value is left" in text and "national functional method" in text
    assert "CS2.1.3 0.250" in text and "no land cover 0.125" in text and "project.gpkg" in text
    alone = text_of(ercsequence.page(told("A"), pieces.head(1), pd.DataFrame([NEED]), rows[:1]))
    assert "Variant A" not in alone and "Cover without value" not in alone


def test_codes_of_the_sequence_have_their_words_in_their_nomenclature():
    pieces = pd.DataFrame({"ue": [NAN], "code": ["CS2.2.1"], "ha": [0.25]})
    text = text_of(ercsequence.page(told("A"), pieces, pd.DataFrame([NEED]), [SUMMARY], "OCS2D"))
    assert "Plages de galets et alluvions grossiers (CS2.2.1) 0.250" in text
    assert f"{landcover.label('CS6.1.2', 'OCS2D')} (CS6.1.2)" in text


def sites(count, score=60.0):
    frame = pd.DataFrame(
        {
            "id_site": [f"s{number}" for number in range(count)],
            "rang": [float(number + 1) for number in range(count)],
            "score": score,
            "eligible": 1,
            "ue_nettes": 2.0,
            "rang_p5": 1.0,
            "rang_p95": 3.0,
            "motif": "",
            "explication": "why this one",
        }
    )
    return frame.assign(**{f"c_{name}": 12.0 for name in CRITERIA})


def candidates_text(result, unknown):
    needs = [CompensationNeed("prairie|moyenne", "prairie", "moyenne", "CS6.1.1", 4.0, None)]
    weights = dict.fromkeys(CRITERIA, 20.0)
    return text_of(erccandidates.page(told("score"), result, needs, unknown, weights))


def test_candidates_are_told_with_what_sets_them_aside():
    aside = sites(3).assign(motif="SURFACE;DISTANCE", eligible=0, rang=NAN, score=NAN)
    aside.loc[2, ["motif", "eligible"]] = ["", 1]
    unknown = pd.DataFrame({"code": [None, "CS2.1.3"], "m2": [5000.0, 2500.0]})
    text = candidates_text(pd.concat([sites(2), aside], ignore_index=True), unknown)
    assert "too small 2 SURFACE" in text and "too far 2 DISTANCE" in text, "words first, codes last"
    assert "eligible, but too few criteria are known 1 –" in text and "why this one" in text
    assert "no land cover 0.50" in text and "CS2.1.3 0.25" in text and "Sites by score" in text
    assert "No site is eligible" in candidates_text(aside, unknown.head(0))


def test_a_long_list_of_candidates_says_how_many_are_shown():
    text = candidates_text(sites(erccandidates.SHOWN + 5), pd.DataFrame({"code": [], "m2": []}))
    assert "200 of 205 ranked sites" in text and "Covers without value" not in text


def portfolio_text(status, count, criterion="cout", blocking="", gap=None):
    allocation = Allocation({}, np.zeros(1), np.zeros(1), np.zeros(1))
    answer = PortfolioAnswer(["a"], allocation, status, "milp", gap, [], blocking)
    balance = pd.DataFrame(
        {
            "cle_besoin": ["prairie|moyenne"],
            "ue_requises": 4.0,
            "ue_obtenues": 3.0,
            "ha_requis": NAN,
            "ha_obtenus": 1.0,
            "part_proche_pct": 50.0,
            "manque_ue": 1.0,
        }
    )
    sets = pd.DataFrame(
        [(rank, 100.0 * rank, 10.0, "a, b", "proved") for rank in range(1, count + 1)],
        columns=["rang", "cout_eur", "distance_m", "ids", "statut"],
    )
    chosen = pd.DataFrame({"explication": ["a gives 3 UE"]})
    return text_of(ercportfolio.page(told("chosen"), balance, sets, chosen, answer, criterion))


def test_a_portfolio_says_what_is_proved_and_what_blocks():
    text = portfolio_text(solve.PROVED, 2)
    assert "proved the cheapest" in text and "Other sets" in text and "a gives 3 UE" in text and "100 €" in text
    blocked = portfolio_text(solve.INFEASIBLE, 0, blocking="budget")
    assert (
        "What blocks: the budget." in blocked
        and "Other sets" not in blocked
        and "the needs cannot all be met" in blocked
    )
    area = portfolio_text(solve.IN_TIME, 2, ercportfolio.AREA, gap=3.2)
    assert "not proved the smallest area" in area and "3.2 %" in area and "Area (m2)" in area and "100 m2" in area


@pytest.mark.parametrize(
    "status", [value for name, value in vars(solve).items() if name in ("UNPROVED", "BUDGET", "NOT_FOUND")]
)
def test_every_end_of_a_portfolio_has_its_words(status):
    assert ercportfolio.STATUS[status] in portfolio_text(status, 1)


def stock(*qualities):
    frame = pd.DataFrame({"qualite": list(qualities), "occupation": "prairies", "ha": 10.0, "total_tc": 900.0})
    frame.loc[frame["qualite"] == carbon.ABSENT, ["total_tc", "occupation"]] = [NAN, None]
    return frame.assign(co2e_t=frame["total_tc"] * 44 / 12, sol_tc=frame["total_tc"] - 70)


def communes(covered, change=NAN):
    return pd.DataFrame(
        {
            "insee": ["62001"],
            "nom": ["Fosse"],
            "couverture_pct": covered,
            "ha_sans_valeur": 10.0,
            "total_tc": 900.0,
            "variation_tc": change,
        }
    )


def test_carbon_says_what_is_not_counted():
    html = carbonstock.page(told("pieces"), stock("observe", carbon.ABSENT), communes(80.0, -12.0))
    text = text_of(html)
    assert "Incomplete: 10 ha have no carbon value and 1 communes are not wholly covered" in text
    assert "prairies 10.0 900" in text and "-12 tC" in text and "Fosse 80.0" in text and html.count("<img") == 1
    whole = text_of(carbonstock.page(told(), stock("observe"), communes(100.0)))
    assert "every piece has a carbon value" in whole and "change between the dates" not in whole
    nothing = text_of(carbonstock.page(told("communes"), stock(carbon.ABSENT), communes(0.0)))
    assert "Carbon by occupation" not in nothing and "Change (tC)" not in nothing


def balance(state, **more):
    rows = pd.DataFrame(
        {
            "insee": ["62001", "62002"],
            "nom": ["Fosse", None],
            "statut_donnee": [state, more.pop("second", zan_balance.UNIFORM)],
            "surf_ha": 100.0,
            "couvert1_ha": 90.0,
            "couvert2_ha": 95.0,
            "solde_net_ha": 3.0,
            "flux_artif_ha": 4.0,
            "flux_desartif_ha": 1.0,
            "stock2_ha": 40.0,
            "artif2_pct": 40.0,
            "couverture_pct": 90.0,
            "non_comparable_ha": 5.0,
            "indet_seuil_ha": 0.5,
            "recouv_m2": 12.0,
            "bruit_artif_ha": 0.25,
            "bruit_desartif_ha": 0.0,
            "exempt_ha": 0.25,
            **more.pop("rows", {}),
        }
    )
    flux = pd.DataFrame({"sens": [1, -1], "seuil": 0, "cs1": "CS2.2.1", "us1": None, "cs2": "CS1.1.1.1", "us2": "US2"})
    flux["m2"] = 1e4
    facts = zanbalance.BalanceFacts("communes", rows, more.pop("flux", flux), (2018.0, 2021.0), **more)
    return text_of(zanbalance.page(told("communes"), facts))


def test_a_balance_says_what_it_rests_on():
    text = balance(zan_balance.NO_DATA, vintages=("2018", "2019"))
    assert "Incomplete: 1 communes have no land cover and 0 are covered in part; 90.0 % of the territory" in text
    assert "1 have no land cover and are not listed" in text and "Vintages mixed: 2018, 2019." in text
    assert "artificialised CS2.2.1 × – CS1.1.1.1 × US2 1.00" in text and "62002" in text and "2018 – 2021" in text
    assert "Patches under 2 500 m2" in text and "Overlaps removed in the communes: 24 m2." in text
    assert "thin strips (borders drawn anew): 0.50 ha artificialised, 0.00 ha given back" in text
    part = balance(zan_balance.PARTIAL, with_thresholds=False)
    assert "1 are covered in part" in part and "were not applied" in part and "covered in part: no rate" in part
    whole = balance(zan_balance.TO_CHECK, of_producer=True, flux=pd.DataFrame({"sens": []}))
    assert "Incomplete" not in whole and "No land changed status." in whole and "nothing is recomputed" in whole
    assert "differ by more than 0.5 ha: 62001." in whole


def test_a_balance_asks_only_for_what_it_lacks():
    lacking = balance(zan_balance.NO_DATA)
    assert "where it is missing" in lacking and "in doubt, seen on" in lacking
    whole = {"couvert1_ha": 100.0, "couvert2_ha": 100.0, "non_comparable_ha": 0.0, "indet_seuil_ha": 0.0}
    complete = balance(zan_balance.UNIFORM, rows=whole)
    assert "where it is missing" not in complete and "in doubt, seen on" not in complete
    assert "Nothing is missing here" in complete


def test_flows_are_in_words_and_those_of_a_threshold_are_called_so():
    codes = {"cs1": "CS2.2.1", "us1": "US1.1", "cs2": ["CS2.2.1", "CS1.1.1.1"], "us2": ["US1.1", None]}
    flux = pd.DataFrame({"sens": [-1, 1], "seuil": [1, 0], **codes, "m2": [2e4, 1e4]})
    text = balance(zan_balance.UNIFORM, flux=flux, nomenclature="OCS GE")
    assert "given back, by a threshold Formations herbacées (CS2.2.1) × Agriculture (US1.1)" in text
    assert "(US1.1) the same: the patch around it changed 2.00" in text
    assert "Zones bâties (CS1.1.1.1) × – 1.00" in text and "no land was taken or given back" in text
    for code in ("CS2.2.1", "US1.1", "CS1.1.1.1"):
        assert f" {code} " not in text  # no code stands without its words


def test_flows_alone_and_the_states_layer_beside():
    given = {"couvert1_ha": None, "couvert2_ha": None, "stock2_ha": None, "flux_artif_ha": -0.0, "solde_net_ha": -1e-9}
    rows = ("62001", "Fosse", "2021", 50.0, 40.0, 10.0, 25.0, 12.0, 2.0, 100.0)
    names = ["insee", "nom", *schema_land.ZAN_REFERENCE.names[2:]]
    beside = pd.DataFrame([rows, (None, None, "2021", *[None] * 7)], columns=names).fillna(value=np.nan)
    text = balance(zan_balance.FLOWS_ONLY, rows=given, second=zan_balance.NO_DATA, beside=beside)
    assert "Flows only" in text and "1 communes hold no polygon of it" in text
    assert "artificialised at date 2" not in text and "In doubt" not in text and "Exempted" not in text
    assert "Polygons whose change is not known: 10.00 ha." in text
    assert "-0" not in text and "−0" not in text
    assert "Fosse 2021 50.00 40.00 25.0 12.00 2.00" in text
    of_codes = balance(zan_balance.FLOWS_ONLY, rows=given, of_producer=True)
    assert "nothing is recomputed" in of_codes


def budget(statuses):
    count = len(statuses)
    return pd.DataFrame(
        {
            "insee": [f"6200{number}" for number in range(count)],
            "nom": ["Fosse", *[None] * (count - 1)],
            "statut": statuses,
            "ref_ha": 10.0,
            "autorise_ha": 5.0,
            "consomme_ha": 2.0,
            "reste_ha": 3.0,
            "projection_ha": 6.0,
            "depassement_ha": 1.0,
            "derniere_annee": 2022.0,
        }
    )


def test_a_land_budget_tells_who_is_in_no_sum():
    rules = counter.CounterRules()
    rows = budget([counter.WATCH, counter.NO_DATA, counter.EXCEEDED])
    groups = rows.head(1).assign(groupe="EPCI").drop(columns=["nom", "insee"])
    html = zancounter.page(told("budget"), "communes", rows, groups, rules)
    text = text_of(html)
    assert "1 communes lack a year and are in no sum." in text and "communes, 2021-2030" in text and "2021-2022" in text
    assert "EPCI 10.0 5.0 2.0 3.0 6.0 1.0 projection beyond the budget" in text and "62002 10.0" in text
    assert html.count("<img") == 1 and "it is no forecast" in text
    empty = text_of(zancounter.page(told(), "communes", budget([counter.NO_DATA]), None, rules))
    assert "Groups 10.0" not in empty and "2021-nan" not in empty


def variants(dominated):
    return pd.DataFrame(
        {
            "rang": [1.0, 2.0],
            "variante": ["A", "B"],
            "ha_enjeu_fort_residuel": [0.5, 1.0],
            "ue_residuelles": [5.0, 6.0],
            "enaf_ha": [None, 2.0],
            "cout_eur": [None, None],
            "score": [80.0, 20.0],
            "domine": [0, int(dominated)],
            "explication": ["A comes first", "B comes next"],
        }
    )


def test_variants_say_which_orders_depend_on_the_weights():
    text = text_of(ercvariants.page(told(), variants(True)))
    assert (
        "Dominated, whatever the weights: B." in text
        and "A comes first" in text
        and "2 B 1.000 6.00 2.000 – 20.0 yes" in text
    )
    assert "their order depends on the weights" in text_of(ercvariants.page(told(), variants(False)))
