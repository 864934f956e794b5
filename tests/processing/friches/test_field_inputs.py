"""The inputs that broke the toolbox in the field: each right, or told."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer

from aula_toolbox.processing.friches.frichecheck import FricheCheck
from aula_toolbox.processing.friches.frichequalify import FricheQualify
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import refused, run


@pytest.fixture
def field(shared_data):
    """A file of the field by its name."""
    return lambda name: str(Path(shared_data) / "field" / "friches" / name)


def checked(source, **parameters):
    return run(FricheCheck, INPUT=source, OUTPUT="memory:", QA="memory:", **parameters)


def rules_of(ran):
    return {(row["site_id"], row["champ"], row["regle"]): row for row in ran.layer("QA").getFeatures()}


def qualified(sites, *context, **parameters):
    return run(
        FricheQualify, INPUT=sites, CONTEXT=list(context), OUTPUT="memory:", CRITERIA="memory:", DRAWS=20, **parameters
    )


def criterion(ran, name, site=None):
    return next(
        row for row in ran.layer("CRITERIA").getFeatures() if row["critere"] == name and site in (None, row["site_id"])
    )


def flood(field):
    return QgsVectorLayer(f"{field('flood_corners.gpkg')}|layername=ppri_inondation", "ppri_inondation", "ogr")


def test_a_building_given_three_times_counts_once(qgis_app, field):
    ran = qualified(field("one_site.gpkg"), field("bat_dup.gpkg"))
    assert criterion(ran, "surfaceBati")["mesure"] == pytest.approx(4900)
    assert float(criterion(ran, "surfaceBati")["valeur"]) == pytest.approx(4900)


def test_plan_zones_that_overlap_never_exceed_the_site(qgis_app, field):
    zone = (square(674400, 7047000, 60), "U", "UA"), (square(674400, 7047000, 60), "U", "UB")
    other = (square(674460, 7047000, 40), "N", "N"), (square(674400, 7047060, 100), "N", "N2")
    plan = memory_layer("Polygon", [*zone, *other], "TYPEZONE:string&LIBELLE:string", name="zone_urba")
    row = criterion(qualified(field("one_site.gpkg"), plan), "zonageReglementaire")
    assert row["valeur"] == "zone-naturelle-n"  # 56 % of the site; U twice over the same 36 %
    assert row["part_pct"] == pytest.approx(56, abs=0.01)


def test_four_squares_far_away_prove_no_absence_of_flood(qgis_app, field):
    row = criterion(qualified(field("one_site.gpkg"), flood(field)), "risqueInondation")
    assert (row["valeur"], row["etat"]) == ("non", "estime")
    assert "ne prouve pas" in row["note"]
    zone = memory_layer("Polygon", [(square(670000, 7040000, 20000),)], name="zone")
    declared = criterion(qualified(field("one_site.gpkg"), flood(field), COVERAGE=zone), "risqueInondation")
    assert (declared["valeur"], declared["etat"]) == ("non", "observe")


def test_the_published_rules_do_not_score_what_a_box_suggests(qgis_app, field):
    ran = qualified(field("one_site.gpkg"), flood(field), RULES="mutafriches_1_19")
    assert criterion(ran, "risqueInondation")["etat"] == "estime"


def test_an_answer_cut_at_a_round_number_proves_nothing(qgis_app, field):
    stops = [(f"POINT({660000 + 100 * (n % 50)} {7030000 + 900 * (n // 50)})", str(n)) for n in range(1000)]
    cut = memory_layer("Point", stops, "stop_id:string", name="arret")
    ran = qualified(field("one_site.gpkg"), cut)
    assert criterion(ran, "distanceTransportCommun")["etat"] == "absent"
    assert any("1000" in one.replace("\u202f", "") and "COVERAGE" in one for one in ran.ear.warnings)
    whole = memory_layer("Point", stops[1:], "stop_id:string", name="arret")
    stops_near = criterion(qualified(field("one_site.gpkg"), whole), "distanceTransportCommun")
    assert stops_near["etat"] in ("observe", "absent")


def test_more_vacant_than_all_housing_is_no_rate(qgis_app, field):
    lovac = memory_layer(
        "None", [(None, "62119", 90.0, 400.0)], "codgeo:string&pp_total_24:double&pp_vacant_24:double", name="lovac"
    )
    row = criterion(qualified(field("one_site.gpkg"), lovac), "tauxLogementsVacants")
    assert row["etat"] == "absent"
    assert "400" in row["note"]


@pytest.mark.parametrize(
    ("name", "site", "wanted"),
    [("cp1252_semicolon.csv", "62119_1", "Dépôt à Œuvre – l'été €"), ("mojibake.csv", "62119_1", "Dépôt à l'Œuvre")],
)
def test_texts_are_read_as_they_were_meant(qgis_app, field, name, site, wanted):
    ran = checked(field(name))
    told = {row["site_id"]: row for row in ran.layer().getFeatures()}
    assert told[site]["site_nom"] == wanted
    assert told[site]["comm_nom"] == "Béthune"
    assert told[site]["bati_etat"] == "dégradation moyenne"


@pytest.mark.parametrize("name", ["numbers.csv", "year_inf.csv"])
def test_numbers_that_cannot_be_are_told(qgis_app, field, name):
    ran = checked(field(name))
    kinds = {rule for _, _, rule in rules_of(ran)}
    assert kinds & {"nombre_impossible", "annee_impossible"}
    assert qualified(field(name)).layer().featureCount() == ran.layer().featureCount()


def test_a_layer_without_crs_is_refused(qgis_app, field):
    refused(FricheCheck, "E_CRS", INPUT=field("no_crs.gpkg"), OUTPUT="memory:")


def test_a_site_at_the_null_island_is_told(qgis_app, field):
    ran = checked(field("null_island.gpkg"))
    assert ("62119_1", "geomsurf", "hors_de_france") in rules_of(ran)
    assert ("62119_2", "geomsurf", "hors_de_france") not in rules_of(ran)
    assert any("62119_1" in one for one in ran.ear.warnings)


def test_lines_are_no_sites(qgis_app, field):
    refused(FricheCheck, "E_GEOM", INPUT=field("lines.gpkg"), OUTPUT="memory:")


def test_points_and_lines_of_a_mixed_layer_are_told(qgis_app, field):
    ran = checked(field("geom_mixed.gpkg"))
    rows = {row["site_id"]: row for row in ran.layer().getFeatures()}
    assert rows["62119_4"]["perim_source"] == "point"
    assert rows["62119_4"]["geompoint"].startswith("POINT(50.")
    assert ("62119_6", "geomsurf", "geometrie_ni_polygone_ni_point") in rules_of(ran)
    told = " ".join(ran.ear.warnings)
    assert "points" in told
    assert "lines" in told


def test_curves_become_polygons(qgis_app, field, tmp_path):
    from osgeo import ogr

    out = tmp_path / "c.gpkg"
    run(FricheCheck, INPUT=field("curve_only.gpkg"), OUTPUT=str(out))
    data = ogr.Open(str(out))
    layer = data.GetLayer(0)
    kinds = {feature.GetGeometryRef().GetGeometryName() for feature in layer}
    assert kinds == {"MULTIPOLYGON"}


def test_an_outline_of_a_department_is_told(qgis_app):
    sites = memory_layer("Polygon", [(square(640000, 7000000, 60000), "62000_1")], "site_id:string")
    ran = checked(sites)
    assert ("62000_1", "geomsurf", "perimetre_demesure") in rules_of(ran)
    assert any("360000 ha" in str(row["valeur"]) for row in rules_of(ran).values())


def test_a_table_without_one_known_column_is_refused(qgis_app):
    table = memory_layer("None", [(None, "a", 1.0)], "truc:string&machin:double", name="notes")
    refused(FricheCheck, "E_CNIG", "truc", INPUT=table, OUTPUT="memory:")


def test_a_sheet_without_header_has_it_in_its_first_row(qgis_app, field):
    ran = checked(field("excel.xlsx"))
    assert attributes(ran.layer(), "site_id")[:2] == ["62119_1", "62119_2"]
    assert attributes(ran.layer(), "site_nom")[0] == "Dépôt"
    assert ran.layer().getFeature(1).hasGeometry()


def test_coordinates_in_any_writing(qgis_app, field):
    ran = checked(field("coords.csv"))
    rows = {row["site_id"]: row for row in ran.layer().getFeatures()}
    at = {site: row.geometry().asPoint() for site, row in rows.items() if row.hasGeometry()}
    near = [site for site, point in at.items() if abs(point.x() - 674450) < 1500 and abs(point.y() - 7046900) < 6000]
    said = {site: rows[site]["geompoint"] for site in rows}
    # both orders, "lat,lon", SRID, GeoJSON, POINT Z: one place
    assert {"62119_1", "62119_2", "62119_6", "62119_7"} <= set(near), at
    assert not rows["62119_4"].hasGeometry()
    assert all(text.startswith("POINT(50.") for site, text in said.items() if site in near)
    unread = {site for site, _, rule in rules_of(ran) if rule == "coordonnees_illisibles"}
    assert not unread & set(near)
    for site, row in rows.items():
        assert row.hasGeometry() or site in unread or not said[site], (site, said[site])


def test_unreadable_dates_are_neither_before_nor_after(qgis_app, field):
    ran = checked(field("dates.csv"))
    found = rules_of(ran)
    for site in {site for site, _, rule in found if rule == "date_illisible"}:
        assert (site, "site_actu_date", "actualise_avant_identification") not in found


def test_codes_of_communes_get_their_zero_back(qgis_app):
    rows = [("POINT(680000 7040000)", "a", "1004"), ("POINT(680000 7040000)", "b", "62119.0")]
    ran = checked(memory_layer("Point", rows, "site_id:string&comm_insee:string"))
    assert attributes(ran.layer(), "comm_insee") == ["01004", "62119"]


def test_a_survey_with_two_rows_of_a_site_is_refused(qgis_app, field):
    survey = memory_layer("None", [(None, "62119_1", "oui"), (None, "62119_1", "non")], "site_id:string&c_eau:string")
    refused(FricheQualify, "E_SURVEY", "62119_1", INPUT=field("one_site.gpkg"), SURVEY=survey, OUTPUT="memory:")


def test_a_code_that_no_class_has_is_told(qgis_app, field):
    ran = qualified(field("bad_codes.gpkg"))
    told = {row["site_id"]: row["alertes"] for row in ran.layer().getFeatures()}
    assert "UA" in str(told["62119_1"])


def test_nothing_known_is_no_rank(qgis_app, field):
    ran = qualified(field("one_site.gpkg"), RULES="mutafriches_1_19", MIN_COMPLETENESS=0)
    row = next(ran.layer().getFeatures())
    assert row["voc_statut"] == "classe"  # its area is known
    bare = memory_layer("None", [(None, "62119_1")], "site_id:string")
    ran = run(FricheQualify, INPUT=bare, RULES="mutafriches_1_19", MIN_COMPLETENESS=0, OUTPUT="memory:", DRAWS=20)
    row = next(ran.layer().getFeatures())
    assert row["voc_statut"] == "donnees_insuffisantes"
    assert attributes(ran.layer(), "i_res") == [None]
    assert attributes(ran.layer(), "voc1") == [None]
    assert "ne dit rien" in row["explication"]


def test_the_headers_of_the_first_standard_are_known(qgis_app):
    """v2022-04: other names, and a day where a year is wanted now."""
    names = (
        "site_numero:string&adresse:string&tup_surface:string&tup_refcad:string&activite_date:string"
        "&prop_actuel_type:string&prop_actuel_nom:string&producteur:string&contact:string&comm_insee:string"
    )
    row = ("POINT(674450 7047050)", "62119_1", "1 rue du Puits", "5000", "62119000AP0280", "1989-12-15")
    rest = ("P5a,X1a", "COMMUNE", "AULA", "a@b.fr", "62119")
    ran = checked(memory_layer("Point", [(*row, *rest)], names))
    found = next(ran.layer().getFeatures())
    assert (found["site_id"], found["site_adresse"], found["unite_fonciere_surface"]) == (
        "62119_1",
        "1 rue du Puits",
        5000,
    )
    assert (found["unite_fonciere_refcad"], found["activite_fin_annee"]) == ("62119000AP0280", 1989)
    assert (found["proprio_type"], found["proprio_nom"]) == ("P5a|X1a", "COMMUNE")
    assert (found["source_producteur"], found["source_contact"]) == ("AULA", "a@b.fr")
