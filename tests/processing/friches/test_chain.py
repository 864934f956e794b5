"""Real inventories from the check to the sheets, one `qgis_process` call after the other, as a batch does it."""

from __future__ import annotations

import csv
import json
import re
import subprocess
from datetime import datetime
from pathlib import Path

import pytest
from osgeo import ogr

from tests.support.layers import memory_layer

pytestmark = pytest.mark.slow

ogr.UseExceptions()

# element patterns of the lists, where the published expression of the whole cell cannot be used
ELEMENTS = {
    "activite_code": r"[A-Z]\d\d\.\d\d[A-Z]",
    "proprio_type": r"[A-Z]\d[a-z]",
    "unite_fonciere_refcad": r"[0-9A-B]{2}\d{6}[0-9A-Z]{2}\d{4}",
}


def call(environment, algorithm, **inputs):
    """One headless run; its results."""
    done = subprocess.run(
        ["qgis_process", "--json", "run", f"aula:{algorithm}", "-"],
        input=json.dumps({"inputs": {name: str(value) for name, value in inputs.items()}}),
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, f"{algorithm}: {done.stderr}"
    assert "Traceback" not in done.stdout + done.stderr
    return json.loads(done.stdout)["results"]


def rows(path):
    """Rows of the first table of a file, as dictionaries."""
    data = ogr.Open(str(path))
    layer = data.GetLayer(0)
    return [feature.items() for feature in layer]


def chain(environment, source, folder, sheets):
    """check -> enrich -> qualify -> export -> sheets."""
    out = {
        name: folder / name
        for name in (
            "check.gpkg",
            "qa.gpkg",
            "sites.gpkg",
            "results.gpkg",
            "proof.gpkg",
            "kept.gpkg",
            "friches.csv",
            "report.html",
        )
    }
    call(environment, "frichecheck", INPUT=source, OUTPUT=out["check.gpkg"], QA=out["qa.gpkg"])
    call(environment, "fricheenrich", INPUT=out["check.gpkg"], OUTPUT=out["sites.gpkg"])
    call(
        environment,
        "frichequalify",
        INPUT=out["sites.gpkg"],
        OUTPUT=out["results.gpkg"],
        SITES=out["kept.gpkg"],
        CRITERIA=out["proof.gpkg"],
        REPORT=out["report.html"],
        DRAWS=100,
    )
    call(environment, "fricheexport", INPUT=out["kept.gpkg"], OUTPUT=out["friches.csv"])
    call(
        environment,
        "frichesheets",
        INPUT=out["results.gpkg"],
        CRITERIA=out["proof.gpkg"],
        FORMAT=sheets,
        OUTPUT=folder / "fiches",
    )
    return out


def read(path):
    with Path(path).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def faults_of(path, schema):
    """What the published schema refuses in a file: (site, field), or (*, field) for an empty required column."""
    table, wrong = read(path), set()
    assert list(table[0]) == [field["champ"] for field in schema]
    for field in schema:
        name, accepted = field["champ"], [value.strip() for value in field["enum"].split(" | ") if value.strip()]
        if field["obligatoire"] == "oui" and not any(row[name] for row in table):
            wrong.add(("*", name))
            continue
        for row in table:
            if not is_accepted(row[name], field, accepted):
                wrong.add((row["site_id"], name))
    return wrong


def is_accepted(value, field, accepted):
    if not value:
        return field["obligatoire"] != "oui"
    if field["type"] == "integer":
        return re.fullmatch(r"\d+", value) is not None
    if field["type"] == "date":
        try:
            datetime.strptime(value, field["format"])
        except ValueError:
            return False
        return True
    if field["champ"] in ELEMENTS:
        return all(re.fullmatch(ELEMENTS[field["champ"]], part) for part in value.split("|"))
    if field["pattern"]:
        return re.search(field["pattern"], value) is not None
    return value in accepted or not accepted


@pytest.fixture(scope="module")
def schema(shared_reference):
    return read(shared_reference / "friches" / "cnig_friches_schema_champs.csv")


@pytest.fixture(scope="module")
def pas_de_calais(environment, shared_data, tmp_path_factory):
    source = shared_data / "friches" / "cartofriches_extrait_dept62.csv"
    return chain(environment, source, tmp_path_factory.mktemp("pdc"), "PDF_par_site")


@pytest.fixture(scope="module")
def ardennes(environment, shared_data, tmp_path_factory):
    source = f"{shared_data / 'friches' / 'friches_ardennes_2154.gpkg'}|layername=friches_surf"
    return chain(environment, source, tmp_path_factory.mktemp("ardennes"), "PDF_unique")


def test_the_forty_sites_go_from_the_check_to_the_sheets(pas_de_calais):
    results = rows(pas_de_calais["results.gpkg"])
    assert len(results) == 40
    assert {row["voc_statut"] for row in results} <= {"classe", "donnees_insuffisantes"}
    assert all(row["explication"] for row in results)
    assert len(list((pas_de_calais["results.gpkg"].parent / "fiches").glob("fiche_*.pdf"))) == 40
    found = {(row["site_id"], row["regle"]) for row in rows(pas_de_calais["qa.gpkg"])}
    assert {("62413_8387", "doublon_de_perimetre"), ("62413_8392", "doublon_de_perimetre")} <= found  # Terril 99
    assert ("62447_6514", "communes_fusionnees") in found
    assert ("62447_6514", "liste_normalisee") in found
    assert ("62534_25367", "valeur_hors_liste") in found
    doubles = {row["site_id"]: row["alertes"] for row in results if row["alertes"]}
    assert "62413_8392" in doubles["62413_8387"]


def test_the_ardennes_go_from_the_check_to_the_sheets(ardennes):
    results = rows(ardennes["results.gpkg"])
    assert len(results) == 164
    assert {row["voc_statut"] for row in results} <= {"classe", "donnees_insuffisantes"}
    pages = subprocess.run(
        ["pdfinfo", str(ardennes["results.gpkg"].parent / "fiches" / "fiches.pdf")],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert re.search(r"^Pages:\s+164$", pages, re.MULTILINE)
    found = [row["regle"] for row in rows(ardennes["qa.gpkg"])]
    assert found.count("texte_normalise") >= 15  # typographic apostrophes
    assert found.count("liste_normalisee") == 10
    assert found.count("perimetre_repare") == 1
    types = {row["site_type"] for row in rows(ardennes["check.gpkg"])}
    assert not [kind for kind in types if kind and "’" in kind]


@pytest.mark.parametrize("inventory", ["pas_de_calais", "ardennes"])
def test_the_export_is_valid_but_for_what_it_says(request, environment, schema, inventory, tmp_path):
    """51 fields against the published schema; what is refused is what the run told; read back unchanged."""
    out = request.getfixturevalue(inventory)
    exported = out["friches.csv"]
    told = {(row["site_id"], row["champ"]) for row in read(exported.with_name("friches_erreurs.csv"))}
    assert faults_of(exported, schema) == told
    call(environment, "fricheexport", INPUT=exported, OUTPUT=tmp_path / "again.csv")
    assert (tmp_path / "again.csv").read_bytes() == exported.read_bytes()
    checked = {row["site_id"]: row for row in rows(out["check.gpkg"])}
    for row in read(exported):
        for name in ("site_nom", "site_type", "site_statut", "proprio_type", "comm_insee", "unite_fonciere_refcad"):
            assert row[name] == (checked[row["site_id"]][name] or ""), (row["site_id"], name)


def test_the_chain_tells_where_its_facts_come_from(pas_de_calais):
    """Criteria carried from run to run keep the field of the record that declares them."""
    proof = [row for row in rows(pas_de_calais["proof.gpkg"]) if row["etat"] == "saisi"]
    assert {row["source"] for row in proof if row["critere"] == "typeProprietaire"} <= {
        "CNIG : proprio_type",
        "CNIG : proprio_personne",
    }
    assert "valeur reprise" not in {row["source"] for row in proof}


def test_the_other_five_follow(environment, pas_de_calais, tmp_path, qgis_app):
    """Every algorithm of the friches runs headless on the real sites."""
    sites, results = pas_de_calais["kept.gpkg"], tmp_path / "uses.gpkg"
    call(environment, "frichevocation", INPUT=sites, RULES="mutafriches_1_19", MIN_COMPLETENESS=0, OUTPUT=results)
    assert {row["voc_statut"] for row in rows(results)} == {"classe"}
    call(environment, "fricherobustness", INPUT=sites, DRAWS=50, OUTPUT=tmp_path / "sure.gpkg")
    call(
        environment,
        "frichecompare",
        INPUT=sites,
        RULES="mutafriches_1_19",
        RULES2="mutafriches_1_11",
        OUTPUT=tmp_path / "compared.gpkg",
    )
    assert len(rows(tmp_path / "compared.gpkg")) == 40
    (tmp_path / "needs.csv").write_text("territoire,usage,ha_min\n*,res,5\n*,ren,10\n", encoding="utf-8")
    shared = call(
        environment,
        "fricheportfolio",
        INPUT=results,
        NEEDS=tmp_path / "needs.csv",
        OUTPUT=tmp_path / "shared.gpkg",
        SUMMARY=tmp_path / "summary.csv",
    )
    assert "répartition possible (prouvée)" in shared["STATUS"] or "approch" in shared["STATUS"]
    units = memory_layer("Polygon", [("POLYGON((0 0,60 0,60 60,0 60,0 0))", "u")], "idu:string")
    from tests.support.layers import saved

    saved(units, tmp_path / "units.gpkg")
    points = memory_layer("Point", [("POINT(10 10)",)])
    saved(points, tmp_path / "casias.gpkg")
    call(
        environment,
        "frichedetect",
        UNITS=tmp_path / "units.gpkg",
        POLLUE=tmp_path / "casias.gpkg",
        OUTPUT=tmp_path / "candidates.gpkg",
    )
    assert [row["ind_score"] for row in rows(tmp_path / "candidates.gpkg")] == [100.0]
