"""zaecheck: the official example and its four faults, each rule, a batch that must stop."""

from __future__ import annotations

from collections import Counter

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from aula_toolbox.processing.land.zaecheck import ZaeCheck
from tests.support.layers import memory_layer
from tests.support.runs import refused, run


def official(shared_data, name):
    path = shared_data / "sites_eco" / f"{name}.exemple.csv"
    options = "?delimiter=;&detectTypes=no&geomType=none&charset=UTF-8"
    layer = QgsVectorLayer(f"file://{path}{options}", name, "delimitedtext")
    assert layer.isValid()
    return layer


def rules_of(ran):
    return Counter((row["champ"], row["regle"]) for row in ran.layer().getFeatures())


def test_the_official_example_has_its_four_faults(qgis_app, shared_data):
    ran = run(ZaeCheck, SITE=official(shared_data, "site-eco"), OUTPUT="memory:")
    found = rules_of(ran)
    assert found["site_vocadomi", "valeur_coupee"] == 1
    assert found["site_etat", "hors_liste"] == 1
    assert found["site_moa_type", "graphie"] == 1
    assert found["site_evol_urba", "hors_liste"] == 1
    assert found["site_geompoint", "point_degres"] == 1
    cut = next(row for row in ran.layer().getFeatures() if row["regle"] == "valeur_coupee")
    assert cut["attendu"] == "entrepôts, logistique"


def test_a_batch_stops_at_errors_and_names_them(qgis_app, shared_data):
    refused(ZaeCheck, "E_CNIG", "site_vocadomi", SITE=official(shared_data, "site-eco"), STRICT=True, OUTPUT="memory:")


def test_personal_data_is_found_without_being_repeated(qgis_app, shared_data):
    ran = run(ZaeCheck, TERRAIN=official(shared_data, "terrain-eco"), OUTPUT="memory:")
    rows = [row for row in ran.layer().getFeatures() if row["regle"] == "donnee_personnelle"]
    assert {row["champ"] for row in rows} == {
        "terr_acquereur",
        "terr_cession_date",
        "terr_vente_montant",
        "terr_m2_prix",
    }
    assert not any("Lactalys" in str(value) for row in rows for value in row.attributes())


SITE = (
    "site_id:string&site_surf_brute:string&site_surf_utile:string&site_uf_nbre:integer&site_uf_vacant_nbre:integer"
    "&site_taux_vacance:integer&site_identif_date:string&site_actu_date:string"
)
FIELD_OF = "POLYGON((600000 7000000,600100 7000000,600100 7000100,600000 7000100,600000 7000000))"


@pytest.mark.parametrize(
    ("values", "field", "rule"),
    [
        (
            ("62001_SITE-ECO_00001", "10000", "0.9", 15, 2, 13, "2024-01-01", "2024-06-01"),
            "site_surf_brute",
            "surface_m2",
        ),
        (
            ("62001_SITE-ECO_00001", "3", "0.9", 15, 2, 13, "2024-01-01", "2024-06-01"),
            "site_surf_brute",
            "surface_dessin",
        ),
        (
            ("62001_SITE-ECO_00001", "1,00", "0.9", 15, 2, 20, "2024-01-01", "2024-06-01"),
            "site_taux_vacance",
            "taux_recalcule",
        ),
        (
            ("62001_SITE-ECO_00001", "1", "0.9", 2, 15, 13, "2024-01-01", "2024-06-01"),
            "site_uf_vacant_nbre",
            "unites_vacantes",
        ),
        (("62001_SITE-ECO_00001", "1", "0.9", 15, 2, 13, "2024-06-01", "2024-01-01"), "site_actu_date", "dates_ordre"),
        (
            ("62001_SITE-ECO_00001", "1", "0.9", 15, 2, 13, "01/06/2024", "2024-07-01"),
            "site_identif_date",
            "date_illisible",
        ),
        (("62001-ECO-1", "1", "0.9", 15, 2, 13, "2024-01-01", "2024-06-01"), "site_id", "identifiant_forme"),
        (
            ("62001_SITE-ECO_00001", "un", "0.9", 15, 2, 13, "2024-01-01", "2024-06-01"),
            "site_surf_brute",
            "nombre_illisible",
        ),
    ],
)
def test_each_rule_finds_its_fault(qgis_app, values, field, rule):
    layer = memory_layer("Polygon", [(FIELD_OF, *values)], SITE, name="site_eco")
    assert rules_of(run(ZaeCheck, SITE=layer, OUTPUT="memory:"))[field, rule] == 1


def test_a_right_row_has_none_of_these(qgis_app):
    row = ("62001_SITE-ECO_00001", "1,00", "0,9", 15, 2, 13, "2024-01-01", "2024-06-01")
    layer = memory_layer("Polygon", [(FIELD_OF, *row)], SITE, name="site_eco")
    found = {rule for _, rule in rules_of(run(ZaeCheck, SITE=layer, OUTPUT="memory:"))}
    assert found == {"champ_manquant"}


def test_links_and_useful_areas_are_held_together(qgis_app):
    row = ("62001_SITE-ECO_00001", "1", "0.9", 15, 2, 13, "2024-01-01", "2024-06-01")
    sites = memory_layer("Polygon", [(FIELD_OF, *row)], SITE, name="site_eco")
    fields = "terr_id:string&site_id:string&terr_surf_brute:double&terr_utile:string&terr_refcad:string"
    outside = FIELD_OF.replace("6000", "6050")
    rows = [
        (FIELD_OF, "62001_TERRAIN-ECO_00001", "62001_SITE-ECO_00001", 0.5, "oui", "62001000AB0001"),
        (outside, "62001_TERRAIN-ECO_00001", "62001_SITE-ECO_00001", 1.0, "non", "62001-AB-1"),
        (FIELD_OF, "62001_TERRAIN-ECO_00003", "62001_SITE-ECO_00009", 1.0, "oui", None),
    ]
    terrains = memory_layer("Polygon", rows, fields, name="terrain_eco")
    found = rules_of(run(ZaeCheck, SITE=sites, TERRAIN=terrains, OUTPUT="memory:"))
    assert found["site_surf_utile", "surface_utile"] == 1
    assert found["site_id", "lien_absent"] == 1
    assert found["site_id", "hors_site"] == 1
    assert found["terr_id", "identifiant_double"] == 2
    assert found["terr_refcad", "parcelle_illisible"] == 1


def test_a_table_of_something_else_is_refused(qgis_app, tmp_path):
    other = memory_layer("None", [(None, "x")], "couleur:string", name="autre")
    refused(ZaeCheck, "E_FIELD", "couleur", SITE=other, OUTPUT="memory:")
    refused(ZaeCheck, "E_CHOICE", OUTPUT="memory:")
    with pytest.raises(QgsProcessingException):
        run(ZaeCheck, SITE=other, OUTPUT=str(tmp_path / "f.gpkg"))
    assert not list(tmp_path.iterdir())


def test_the_report_gives_a_verdict(qgis_app, shared_data, tmp_path):
    run(ZaeCheck, SITE=official(shared_data, "site-eco"), OUTPUT="memory:", REPORT=str(tmp_path / "r.html"))
    assert "entrepôts, logistique" in (tmp_path / "r.html").read_text(encoding="utf-8")
