"""Variants, pilots, land budget and portfolio: runs over small tables, and what must be refused."""

from __future__ import annotations

import json
import sys
from html import unescape

import pytest
from qgis.core import QgsVectorLayer

from aula_toolbox.core.erc import counter
from aula_toolbox.processing.erc.ercpilots import ErcPilots
from aula_toolbox.processing.erc.ercportfolio import ErcPortfolio
from aula_toolbox.processing.erc.ercvariants import ErcVariants
from aula_toolbox.processing.erc.zancounter import ZanCounter
from tests.processing.erc.cases import box, table
from tests.support.layers import attributes, memory_layer
from tests.support.runs import Ear, refused, run

SUMMARY = "variante:string&ha_enjeu_fort_residuel:double&ue_residuelles:double&enaf_ha:double&cout_eur:double"


def test_variants(qgis_app, tmp_path):
    rows = [(None, "A", 1.1, 5.0, 2.0, None), (None, "B", 0.2, 9.0, 2.0, 20.0)]
    report = tmp_path / "report.html"
    ran = run(ErcVariants, INPUT=memory_layer("None", rows, SUMMARY), OUTPUT="memory:", REPORT=str(report))
    first, second = table(ran, "OUTPUT")
    assert (first["variante"], first["rang"], second["rang"]) == ("B", 1, 2)
    assert "La variante B touche moins" in first["explication"]
    assert "cout" in ran.ear.text
    assert first["explication"] in unescape(report.read_text())
    short = memory_layer("None", rows[:1], SUMMARY.replace("enaf_ha", "enaf"))
    refused(ErcVariants, "E_FIELD", "enaf_ha", INPUT=short, OUTPUT="memory:")


def test_pilots(qgis_app):
    rows = [(box(i * 10, 0, 10, 10), f"62{i:03d}", i % 5, i * 1.5, "nord" if i < 6 else "sud") for i in range(12)]
    layer = memory_layer("Polygon", rows, "insee:string&friches:integer&zan:double&epci:string")
    inputs = {"INPUT": layer, "INDICATORS": "friches=2;zan=-1", "K": 3, "OUTPUT": "memory:"}
    got = table(run(ErcPilots, **inputs, GROUP_FIELD="epci"), "OUTPUT")
    chosen = [row for row in got if row["retenue"] == 1]
    assert len(chosen) == 3
    assert {row["groupe"] for row in chosen} == {"nord", "sud"}
    assert {row["statut"] for row in got} == {"optimal"}
    assert all(row["c_friches"] + row["c_zan"] == pytest.approx(row["score"], abs=0.03) for row in got)
    refused(ErcPilots, "E_INDICATOR", "nope", **{**inputs, "INDICATORS": "nope=1"})
    refused(ErcPilots, "E_PILOTS", "13", **{**inputs, "K": 13})


def flows(codes, extra=(), drop=()):
    names = [counter.flow_column(year) for year in range(2011, 2025) if year not in drop]
    fields = "&".join(["idcom:string", "epci:string", *(f"{name}:double" for name in names)])
    rows = [(box(i * 100, 0, 100, 100), code, "X", *([1000.0] * len(names))) for i, code in enumerate(codes)]
    return memory_layer("Polygon", rows, fields)


def test_flows_of_a_french_excel_are_read_and_odd_ones_told(qgis_app, shared_data, tmp_path):
    """Decimal commas are figures; a word is a year without figure, told."""
    path = shared_data / "field" / "erc" / "flows_semicolon_decimal_comma_latin1.csv"
    ran = run(ZanCounter, INPUT=QgsVectorLayer(str(path), "flux", "ogr"), OUTPUT="memory:")
    (one,) = table(ran, "OUTPUT")
    assert (one["insee"], one["ref_ha"]) == ("62041", pytest.approx(1.0005, abs=1e-4))
    spoiled = tmp_path / "flux.csv"
    spoiled.write_bytes(path.read_bytes().replace(b"1000,5", b"n.d.", 1))
    told = run(ZanCounter, INPUT=QgsVectorLayer(str(spoiled), "flux", "ogr"), OUTPUT="memory:")
    assert "flux, naf11art12: values that are not numbers, unknown here: n.d. (1)." in told.ear.text
    assert attributes(told.layer(), "ref_ha") == [None]


def test_land_budget_with_groups_and_merged_communes(qgis_app, tmp_path):
    report = tmp_path / "report.html"
    ran = run(
        ZanCounter,
        INPUT=flows(["62001", "62447", "62549"]),
        GROUP_FIELD="epci",
        GUARANTEE_HA=0.5,
        OUTPUT="memory:",
        GROUPS="memory:",
        REPORT=str(report),
    )
    one, merged = table(ran, "OUTPUT")
    assert (one["insee"], one["ref_ha"], one["autorise_ha"], one["consomme_ha"]) == ("62001", 1.0, 0.5, 0.4)
    assert one["statut"] == "depassement" or one["statut"] == "vigilance"
    assert (merged["insee"], merged["ref_ha"]) == ("62447", 2.0)
    assert ran.layer().featureCount() == 2
    assert sum(feature.geometry().area() for feature in ran.layer().getFeatures()) == pytest.approx(30000)
    (group,) = table(ran, "GROUPS")
    # 0.5 ha asked as the guarantee, and 2 ha more for the commune made of four
    assert (group["ref_ha"], group["autorise_ha"], group["garantie_ha"]) == (3.0, 1.5, 1.5)
    assert (group["plancher_ha"], group["sous_garanties"]) == (3.0, 1)
    assert "jamais additionnées" in unescape(report.read_text())
    whole = run(ZanCounter, INPUT=flows(["62001", "62447", "62549"]), MERGES=False, UNIT="ha", OUTPUT="memory:")
    assert [row["ref_ha"] for row in table(whole, "OUTPUT")] == [10000.0] * 3
    refused(ZanCounter, "E_YEARS", "naf13art14", INPUT=flows(["62001"], drop=(2013,)), OUTPUT="memory:")
    refused(ZanCounter, "E_YEARS", INPUT=flows(["62001"]), REF_END=2031, OUTPUT="memory:")
    refused(ZanCounter, "E_DOUBLE", INPUT=flows(["62001", "62001"]), OUTPUT="memory:")
    refused(ZanCounter, "E_TOGETHER", INPUT=flows(["62001"]), OUTPUT="memory:", GROUPS="memory:")


def test_the_commune_nouvelle_of_four_and_what_the_guarantee_rests_on(qgis_app, shared_data):
    path = shared_data / "field" / "erc" / "commune_nouvelle.csv"
    inputs = {"INPUT": QgsVectorLayer(str(path), "flux", "ogr"), "OUTPUT": "memory:"}
    ran = run(ZanCounter, **inputs, REGIMES="memory:")
    (one,) = table(ran, "OUTPUT")
    # 4 x 0.5 ha in ten years; half of it is 1 ha; 1 ha guaranteed and 0.5 ha for each of four delegated communes
    assert (one["insee"], one["ref_ha"], one["plancher_ha"], one["autorise_ha"]) == ("62447", 2, 3, 3)
    assert "raised (0.5 ha a delegated commune, 2 ha at most): 62447" in ran.ear.text
    assert "every commune is taken as covered by a planning document" in ran.ear.text
    regimes = {row["regime"]: row["autorise_ha"] for row in table(ran, "REGIMES")}
    assert regimes == {"droit au 2026-11-30": 3, "hypothese plus_30_pct": 3}
    apart = table(run(ZanCounter, **inputs, MERGES=False), "OUTPUT")
    assert [row["plancher_ha"] for row in apart] == [1] * 4
    old = run(ZanCounter, **inputs, LAW_DATE="2022")
    assert attributes(old.layer(), "autorise_ha") == [1]
    assert "No guarantee is in force on 2022-01-01" in old.ear.text
    assert attributes(run(ZanCounter, **inputs, APPLY_GUARANTEE=False).layer(), "plancher_ha") == [0]
    assert attributes(run(ZanCounter, **inputs, GUARANTEE_HA=2).layer(), "plancher_ha") == [4]
    refused(ZanCounter, "E_DATE", "demain", **inputs, LAW_DATE="demain")


def test_delegated_communes_of_a_field_and_groups_below_their_guarantees(qgis_app):
    names = [counter.flow_column(year) for year in range(2011, 2025)]
    fields = "&".join(
        ["idcom:string", "epci:string", "deleguees:string", "doc:integer", *(f"{n}:double" for n in names)]
    )
    rows = [
        (None, code, "X", count, right, *([100.0] * 14))
        for code, count, right in (("62001", "2", 1), ("62002", None, 1), ("62003", "3", 0))
    ]
    given = {"INPUT": memory_layer("None", rows, fields), "OUTPUT": "memory:", "GROUPS": "memory:"}
    ran = run(ZanCounter, **given, GROUP_FIELD="epci", DELEGATED_FIELD="deleguees", GUARANTEE_FIELD="doc")
    assert [row["plancher_ha"] for row in table(ran, "OUTPUT")] == [2, 1, 0]
    (group,) = table(ran, "GROUPS")
    assert (group["plancher_ha"], group["sous_garanties"]) == (3, 1)
    assert "Groups with a budget below the guarantees of their communes together: X" in ran.ear.text
    assert "taken as covered" not in ran.ear.text


def test_both_vintages_of_the_territory_give_the_same_total(qgis_app, shared_data):
    """319 communes of 2026 and 322 of 2024: merged communes are summed, nothing is lost."""
    from osgeo import ogr

    dataset = ogr.Open(str(shared_data / "territory" / "aula_territory.gpkg"))
    old = sorted(feature.GetField("insee") for feature in dataset.GetLayerByName("communes"))
    new = sorted(feature.GetField("insee") for feature in dataset.GetLayerByName("communes_2026"))
    rows = table(run(ZanCounter, INPUT=flows(old), OUTPUT="memory:"), "OUTPUT")
    assert [row["insee"] for row in rows] == new
    assert (len(old), len(new)) == (322, 319)
    assert sum(row["ref_ha"] for row in rows) == pytest.approx(322.0)


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


def test_cancelled_runs_write_nothing(golden, tmp_path):
    inputs, _ = golden
    with pytest.raises(Exception, match="Cancelled"):
        run(ErcPortfolio, Ear(cancel_at=20), **{**inputs, "OUTPUT": str(tmp_path / "set.gpkg")})
    with pytest.raises(Exception, match="Cancelled"):
        run(ZanCounter, Ear(cancel_at=70), INPUT=flows(["62001"]), OUTPUT=str(tmp_path / "budget.gpkg"))
    assert not list(tmp_path.iterdir())
