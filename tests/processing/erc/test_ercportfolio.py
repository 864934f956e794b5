"""Least-cost portfolio: golden case, rules that block, sites that overlap."""

from __future__ import annotations

import json
import sys
from html import unescape

import pytest

from aula_toolbox.processing.erc.ercportfolio import ErcPortfolio
from tests.processing.erc.cases import box, table
from tests.support.layers import memory_layer
from tests.support.runs import Ear, refused, run

OPTIONS = "id_site:string&bloc:string&famille:string&code:string&valeur:double&ha:double&ue_nettes:double"

NEEDS = "cle_besoin:string&famille:string&classe_valeur:string&code:string&ue_requises:double&ha_requis:double"

CODES = {"prairie": "CS6.1.1", "zone_humide": "CS6.1.2"}


@pytest.fixture
def golden(qgis_app, shared_reference):
    case = json.loads((shared_reference / "erc" / "portfolio_golden.json").read_text())
    sites, options = [], []
    for number, site in enumerate(case["sites"]):
        sites.append((box(number * 200, 0, 100, 100), site["id"], float(site["cost"]), 0.0))
        options += [
            (None, site["id"], family, family, CODES[family], 6.0, 1.0, units)
            for family, units in site["gains"].items()
        ]
    needs = [(None, family, family, "High", CODES[family], units, None) for family, units in case["needs"].items()]
    return {
        "INPUT": memory_layer("Polygon", sites, "id_site:string&cout_eur:double&distance_m:double"),
        "OPTIONS": memory_layer("None", options, OPTIONS),
        "NEEDS": memory_layer("None", needs, NEEDS),
        "OUTPUT": "memory:",
        "BALANCE": "memory:",
        "SETS": "memory:",
    }, case


def test_golden_portfolio(golden, tmp_path):
    inputs, case = golden
    report = tmp_path / "report.html"
    ran = run(ErcPortfolio, **inputs, REPORT=str(report))
    chosen = table(ran, "OUTPUT")
    assert [row["id_site"] for row in chosen] == ["S2", "S4"]
    assert sum(row["cout_eur"] for row in chosen) == case["milp"]["cost"]
    balance = table(ran, "BALANCE")
    assert {(row["statut"], row["chemin"], row["manque_ue"]) for row in balance} == {("optimal", "scipy milp", 0.0)}
    sets = table(ran, "SETS")
    assert [row["statut"] for row in sets] == ["retenu", "ex aequo", "suivant", "suivant", "suivant"]
    assert "not asked" in ran.ear.text
    assert "ha_requis is empty" in ran.ear.text
    assert "prouvé le moins cher" in unescape(report.read_text())


def test_portfolio_without_costs_infeasible_and_without_scipy(golden, monkeypatch):
    inputs, _ = golden
    free = memory_layer(
        "Polygon",
        [(box(i * 200, 0, 100 + i, 100), f"S{i}", None) for i in range(1, 7)],
        "id_site:string&cout_eur:double",
    )
    ran = run(ErcPortfolio, **{**inputs, "INPUT": free})
    assert {row["critere_cout"] for row in table(ran, "BALANCE")} == {"surface"}
    some = memory_layer(
        "Polygon", [(box(0, 0, 9, 9), "S1", 5.0), (box(20, 0, 9, 9), "S2", None)], "id_site:string&cout_eur:double"
    )
    refused(ErcPortfolio, "E_COST", "S2", **{**inputs, "INPUT": some})
    refused(ErcPortfolio, "E_RANGE", "PROXIMITY_SHARE", **inputs, PROXIMITY_SHARE=2)
    short = run(ErcPortfolio, **inputs, MAX_SITES=1)
    assert {row["contrainte_bloquante"] for row in table(short, "BALANCE")} == {"", "max_sites"}
    assert {row["statut"] for row in table(short, "BALANCE")} == {"infaisable"}
    assert "the largest number of sites" in short.ear.text
    assert "Needs cannot be met" in short.ear.text
    for name in ("scipy", "scipy.optimize"):
        monkeypatch.setitem(sys.modules, name, None)
    refused(ErcPortfolio, "E_SCIPY", "apt install python3-scipy", "conda", "OSGeo4W", **inputs)


def test_area_alone_missing_is_not_told_as_covered(golden):
    """Units are there, the area is not: neither "covered" nor "0 UE are missing"."""
    inputs, case = golden
    wide = [(None, family, family, "High", CODES[family], units, 99.0) for family, units in case["needs"].items()]
    ran = run(ErcPortfolio, **{**inputs, "NEEDS": memory_layer("None", wide, NEEDS)})
    balance = table(ran, "BALANCE")
    assert {(row["statut"], row["contrainte_bloquante"], row["manque_ue"]) for row in balance} == {
        ("infaisable", "ha_requis", 0.0)
    }
    assert all("il manque de la surface ou des UE à proximité" in row["explication"] for row in balance)
    assert "Area or units nearby are missing" in ran.ear.text
    assert "0,00 UE are missing" not in ran.ear.text


def test_more_than_asked_nearby_is_the_whole_need_and_no_more(golden):
    """The area asks for more units than the need: the share of the need covered nearby stays a share."""
    inputs, case = golden
    wide = [(None, family, family, "High", CODES[family], 0.5 * units, 2.0) for family, units in case["needs"].items()]
    rows = [
        (box(number * 200, 0, 100, 100), site["id"], float(site["cost"]), 1)
        for number, site in enumerate(case["sites"])
    ]
    near = memory_layer("Polygon", rows, "id_site:string&cout_eur:double&palier:integer")
    ran = run(ErcPortfolio, **{**inputs, "INPUT": near, "NEEDS": memory_layer("None", wide, NEEDS)})
    balance = table(ran, "BALANCE")
    assert max(row["taux_couverture_pct"] for row in balance) > 100.0
    assert [row["part_proche_pct"] for row in balance] == [100.0] * len(balance)


def test_overlapping_forced_and_ineligible_sites(qgis_app):
    rows = [
        (box(0, 0, 100, 100), "A", 1.0, "", 1),
        (box(50, 0, 100, 100), "B", 1.0, "", 1),
        (box(500, 0, 100, 100), "C", 9.0, "", 1),
        (box(900, 0, 100, 100), "D", 0.0, "", 0),
        (box(1300, 0, 100, 100), "E", 9.0, "interdit", 1),
    ]
    options = [(None, key, "b", "prairie", "CS6.1.1", 4.0, 1.0, 2.0) for key in "ABCDE"]
    ran = run(
        ErcPortfolio,
        INPUT=memory_layer("Polygon", rows, "id_site:string&cout_eur:double&choix:string&eligible:integer"),
        OPTIONS=memory_layer("None", options, OPTIONS),
        NEEDS=memory_layer("None", [(None, "prairie|moyenne", "prairie", "moyenne", "CS6.1.1", 4.0, None)], NEEDS),
        CHOICE_FIELD="choix",
        OUTPUT="memory:",
    )
    assert [row["id_site"] for row in table(ran, "OUTPUT")] == ["A", "C"]
    assert "overlap" in ran.ear.text


def test_a_cancelled_run_writes_nothing(golden, tmp_path):
    inputs, _ = golden
    with pytest.raises(Exception, match="Cancelled"):
        run(ErcPortfolio, Ear(cancel_at=20), **{**inputs, "OUTPUT": str(tmp_path / "set.gpkg")})
    assert not list(tmp_path.iterdir())
