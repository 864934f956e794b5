"""Needs shared over the sites that can be used, no further than the need, with what is not sure told."""

from __future__ import annotations

from pathlib import Path

import pytest

from aula_toolbox.processing.friches.fricheportfolio import FrichePortfolio
from aula_toolbox.processing.friches.frichequalify import FricheQualify
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import refused, run

STATUSES = ("friche sans projet", "friche potentielle", "Friche avec projet", "friche reconvertie", None)


def results(statuses, side=100.0, index=80.0, robust="robuste", other=None):
    """One site of a hectare a status, good for homes."""
    rows = [
        (square(300 * row, 0, side), f"s{row}", "62119", status, side * side, index, 0, robust, other or "res")
        for row, status in enumerate(statuses)
    ]
    fields = "site_id:string&comm_insee:string&site_statut:string&surf_m2:double"
    rest = "".join(f"&i_{code}:double&ex_{code}:int" for code in ("equ", "cul", "ter", "ind", "ren", "pv"))
    rows = [(*row, *([10.0, 0] * 6)) for row in rows]
    return memory_layer("Polygon", rows, f"{fields}&i_res:double&ex_res:int&voc_robuste:string&voc1_hyp:string{rest}")


def needs(*rows, fields="territoire:string&usage:string&ha_min:double"):
    return memory_layer("None", [(None, *row) for row in rows], fields)


def shared(sites, wanted, **parameters):
    return run(FrichePortfolio, INPUT=sites, NEEDS=wanted, OUTPUT="memory:", SUMMARY="memory:", **parameters)


def test_reconverted_sites_and_those_with_a_project_are_kept_apart(qgis_app, tmp_path):
    report = tmp_path / "r.html"
    ran = shared(results(STATUSES), needs(("*", "res", 5.0)), REPORT=str(report))
    used = attributes(ran.layer(), "usage_retenu")
    assert used == ["res", "res", None, None, "res"]
    why = attributes(ran.layer(), "motif")
    assert "friche avec projet" in why[2]
    assert "friche reconvertie" in why[3]
    summary = next(ran.layer("SUMMARY").getFeatures())
    assert (summary["ha_affectes"], summary["deficit_ha"]) == (3.0, 2.0)
    assert any("1 sites without a status" in one for one in ran.ear.warnings)
    page = report.read_text(encoding="utf-8")
    assert "friche reconvertie" in page
    assert "friche avec projet" in page


def test_other_statuses_may_be_wanted(qgis_app):
    ran = shared(results(STATUSES), needs(("*", "res", 5.0)), STATUTS=["friche avec projet"])
    assert attributes(ran.layer(), "usage_retenu") == [None, None, "res", None, "res"]


def test_the_sharing_stops_at_the_need(qgis_app):
    """26 hectares of good sites, ten asked for: ten are given, the others are beyond the need."""
    ran = shared(results(["friche sans projet"] * 26), needs(("*", "res", 10.0)))
    summary = next(ran.layer("SUMMARY").getFeatures())
    assert (summary["ha_affectes"], summary["ha_au_dela"], summary["n_sites"]) == (10.0, 0.0, 10)
    why = attributes(ran.layer(), "motif")
    assert sorted(set(why)) == ["au-delà du besoin, auquel d'autres sites répondent", "répond à un besoin"]
    assert why.count("répond à un besoin") == 10


def test_what_the_last_site_holds_beyond_the_need_is_told(qgis_app):
    ran = shared(results(["friche sans projet"] * 3, side=200.0), needs(("*", "res", 5.0)))
    summary = next(ran.layer("SUMMARY").getFeatures())
    assert (summary["ha_affectes"], summary["ha_au_dela"], summary["deficit_ha"]) == (8.0, 3.0, 0.0)


def test_a_maximum_lets_the_sharing_go_to_it(qgis_app):
    fields = "territoire:string&usage:string&ha_min:double&ha_max:double"
    ran = shared(results(["friche sans projet"] * 9), needs(("*", "res", 2.0, 6.0), fields=fields))
    summary = next(ran.layer("SUMMARY").getFeatures())
    assert (summary["ha_affectes"], summary["ha_au_dela"]) == (6.0, 0.0)


@pytest.mark.parametrize(
    ("robust", "other", "count"), [("robuste", "res", 0), ("indecis", "res", 2), ("robuste", "ren", 2)]
)
def test_undecided_sites_are_counted(qgis_app, robust, other, count):
    ran = shared(results(["friche sans projet"] * 2, robust=robust, other=other), needs(("*", "res", 2.0)))
    assert next(ran.layer("SUMMARY").getFeatures())["n_indecis"] == count


def test_needs_that_cannot_be_are_refused_together(qgis_app):
    fields = "territoire:string&usage:string&ha_min:double&ha_max:double"
    rows = [("62119", "res", 9.0, 4.0), ("99999", "res", 1.0, None), ("*", "ren", None, None)]
    said = refused(FrichePortfolio, INPUT=results(STATUSES), NEEDS=needs(*rows, fields=fields), OUTPUT="memory:")
    assert said.count("E_NEEDS") == 3
    assert "ha_min = 9, ha_max = 4" in said
    assert "territoire = 99999" in said


def test_a_qualification_keeps_them_apart_too(qgis_app, tmp_path, shared_data):
    """The Ardennes: 32 reconverted sites and 51 with a project."""
    source = Path(shared_data) / "friches" / "friches_ardennes_2154.gpkg"
    report = tmp_path / "r.html"
    ran = run(FricheQualify, INPUT=f"{source}|layername=friches_surf", OUTPUT="memory:", REPORT=str(report), DRAWS=0)
    told = list(zip(attributes(ran.layer(), "site_statut"), attributes(ran.layer(), "mobilisable")))
    assert {one for one in told if one[0] in ("friche reconvertie", "friche avec projet")} == {
        ("friche reconvertie", False),
        ("friche avec projet", False),
    }
    assert sum(status == "friche reconvertie" for status, _ in told) == 32
    assert sum(status == "friche avec projet" for status, _ in told) == 51
    text = report.read_text(encoding="utf-8")
    assert "83 sites sont gardés à part par leur statut" in text.replace("\u00a0", " ")


def test_needs_are_shared(results):
    first = attributes(results.layer(), "voc1")
    ran = run(
        FrichePortfolio,
        INPUT=results.layer(),
        NEEDS=needs(("*", first[0], 1.0), ("62002", first[2], 40.0)),
        OUTPUT="memory:",
        SUMMARY="memory:",
    )
    assert ran["STATUS"].startswith("la meilleure répartition")
    summary = list(ran.layer("SUMMARY").getFeatures())
    assert summary[0]["ha_affectes"] >= 1.0
    assert summary[1]["deficit_ha"] == pytest.approx(40.0 - summary[1]["ha_affectes"])
    used = attributes(ran.layer(), "usage_retenu")
    assert used[2] == first[2]
    assert all(
        low <= high
        for low, high in zip(
            *(
                [value for value in attributes(ran.layer(), name) if value is not None]
                for name in ("cout_bas_keur", "cout_haut_keur")
            )
        )
    )


def test_wrong_needs(results):
    refused(
        FrichePortfolio,
        "E_NEEDS",
        "piscine",
        INPUT=results.layer(),
        NEEDS=needs(("*", "piscine", 1.0)),
        OUTPUT="memory:",
    )
    refused(
        FrichePortfolio,
        "E_FIELD",
        "nulle_part",
        INPUT=results.layer(),
        NEEDS=needs(("*", "res", 1.0)),
        TERRITORY_FIELD="nulle_part",
        OUTPUT="memory:",
    )
