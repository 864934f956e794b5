"""frichecheck on the real inventories: what the page says is found, mended or reported; nothing is lost."""

from __future__ import annotations

from collections import Counter

import pytest
from qgis.core import QgsVectorLayer

from aula_toolbox.core import own
from aula_toolbox.processing.friches.frichecheck import FricheCheck
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import refused, run


def opened_csv(path, separator):
    options = f"?delimiter={separator}&detectTypes=no&geomType=none&charset=UTF-8"
    layer = QgsVectorLayer(f"file://{path}{options}", path.stem, "delimitedtext")
    assert layer.isValid()
    return layer


def findings(ran):
    return Counter((row["gravite"], row["champ"], row["regle"]) for row in ran.layer("QA").getFeatures())


@pytest.fixture(scope="module")
def pas_de_calais(qgis_app, shared_data):
    layer = opened_csv(shared_data / "friches" / "cartofriches_extrait_dept62.csv", ";")
    communes = str(shared_data / "territory" / "aula_territory.gpkg") + "|layername=communes"
    return run(FricheCheck, INPUT=layer, COMMUNES=communes, OUTPUT="memory:", QA="memory:")


def test_the_forty_sites_of_pas_de_calais(pas_de_calais):
    found = findings(pas_de_calais)
    assert found["avertissement", "site_id", "doublon_de_perimetre"] == 2
    assert found["info", "urba_zone_type", "valeur_normalisee"] == 2
    assert found["erreur", "site_type", "valeur_hors_liste"] == 1
    assert found["info", "comm_insee", "communes_fusionnees"] == 1
    assert found["avertissement", "comm_nom", "nom_different_du_code_insee"] == 1
    assert found["avertissement", "urba_zone_type", "zone_contredite_par_son_libelle"] == 1
    assert found["info", "proprio_type", "liste_normalisee"] == 1
    assert found["info", "unite_fonciere_surface", "petit_site"] == 10
    assert found["avertissement", "site_id", "chevauchement"] == 0


def test_its_corrections_and_suggestions(pas_de_calais):
    layer = pas_de_calais.layer()
    rows = {row["site_id"]: row for row in layer.getFeatures()}
    assert len(rows) == 40
    assert rows["62413_8387"]["doublon_de"] == "62413_8392"
    assert rows["62413_8392"]["doublon_de"] == "62413_8387"
    assert rows["62447_6514"]["proprio_type"] == "G1a|X1a"
    assert "mixte - dominante habitat ou mixte - autre" in rows["62534_25367"]["qa_msg"]
    assert "62637" in rows["62637_4346"]["qa_msg"]
    assert {row["perim_source"] for row in rows.values()} == {"point"}
    assert layer.crs().authid() == "EPSG:2154"
    original = [row for row in pas_de_calais.layer("QA").getFeatures() if row["regle"] == "annee_zero"]
    assert {row["valeur"] for row in original} == {"0"}


def test_checking_a_checked_file_corrects_nothing(pas_de_calais):
    again = run(FricheCheck, INPUT=pas_de_calais.layer(), OUTPUT="memory:", QA="memory:")
    rules = {rule for (_, _, rule) in findings(again)}
    assert not {rule for rule in rules if "normalise" in rule or "zero" in rule or "recalcule" in rule}
    first, second = pas_de_calais.layer(), again.layer()
    for field in ("site_id", "urba_zone_type", "proprio_type", "local_ancien_annee", "geompoint", "bati_nombre"):
        assert attributes(first, field) == attributes(second, field)


def test_the_polygons_of_the_ardennes(qgis_app, shared_data):
    source = str(shared_data / "friches" / "friches_ardennes_2154.gpkg") + "|layername=friches_surf"
    ran = run(FricheCheck, INPUT=source, OUTPUT="memory:", QA="memory:")
    found = findings(ran)
    assert found["info", "site_type", "texte_normalise"] == 15
    assert found["info", "proprio_type", "liste_normalisee"] == 10
    assert found["avertissement", "unite_fonciere_surface", "surface_differente_du_perimetre"] == 4
    assert found["info", "unite_fonciere_surface", "nom_de_colonne"] == 1
    repaired = [row["site_id"] for row in ran.layer("QA").getFeatures() if row["regle"] == "perimetre_repare"]
    assert repaired == ["08402_01"]
    assert not [key for key in found if key[2] in ("doublon_de_perimetre", "chevauchement")]
    types = Counter(attributes(ran.layer(), "site_type"))
    assert types["friche d'équipement public"] >= 12
    assert "friches_surf: 1 invalid geometries repaired" in ran.ear.text
    assert attributes(ran.layer(), "perim_source") == ["origine"] * 164


def test_the_valid_record_of_the_standard(qgis_app, shared_data):
    layer = opened_csv(shared_data / "friches" / "cnig_fichier-valide.csv", ",")
    ran = run(FricheCheck, INPUT=layer, OUTPUT="memory:", QA="memory:")
    found = findings(ran)
    assert not [key for key in found if key[0] == "erreur"]
    assert found["avertissement", "geomsurf", "perimetre_illisible"] == 1
    assert attributes(ran.layer(), "urba_zone_formdomi") == ["0202"]


def test_strict_stops_with_every_error(qgis_app, shared_data, tmp_path):
    layer = opened_csv(shared_data / "friches" / "cartofriches_extrait_dept62.csv", ";")
    target = tmp_path / "out.gpkg"
    refused(FricheCheck, "E_CNIG", "62534_25367", "urba_zaer", INPUT=layer, STRICT=True, OUTPUT=str(target))
    assert not target.exists()


def test_perimeters_rebuilt_from_parcels_and_geometric_duplicates(qgis_app):
    parcels = memory_layer(
        "Polygon",
        [(square(600000, 7000000, 50), "62001000AA0001"), (square(600050, 7000000, 50), "62001000AA0002")],
        "idu:string",
    )
    fields = "site_id:string&comm_insee:string&unite_fonciere_refcad:string"
    table = memory_layer("None", [(None, "62001_1", "62001", "62001000AA0001|62001000AA0002|62001000AA0009")], fields)
    ran = run(FricheCheck, INPUT=table, PARCELS=parcels, OUTPUT="memory:", QA="memory:")
    feature = next(ran.layer().getFeatures())
    assert feature.geometry().area() == pytest.approx(5000)
    assert feature["perim_source"] == "parcelles"
    assert findings(ran)["avertissement", "unite_fonciere_refcad", "parcelles_introuvables"] == 1
    twins = [
        (square(0, 0, 100), "62001_1", "62001", None),
        (square(1, 0, 100), "62001_2", "62001", None),
        (square(50, 50, 100), "62001_3", "62001", None),
    ]
    ran = run(FricheCheck, INPUT=memory_layer("Polygon", twins, fields), OUTPUT="memory:", QA="memory:")
    assert attributes(ran.layer(), "doublon_de") == ["62001_2", "62001_1", None]
    assert findings(ran)["avertissement", "site_id", "chevauchement"] == 4
    refused(FricheCheck, "E_RANGE", INPUT=table, IOU=0.2, OUTPUT="memory:")


DEGREES = "POLYGON((50.42 2.82,50.42 2.83,50.43 2.83,50.43 2.82,50.42 2.82))"
SWAPPED = "polygon((2.82 50.42,2.83 50.42,2.83 50.43,2.82 50.43,2.82 50.42))"
PROJECTED = "POLYGON((687000 7037000,687100 7037000,687100 7037100,687000 7037100,687000 7037000))"


def texts(*rows):
    return memory_layer("None", [(None, *row) for row in rows], "site_id:string&geomsurf:string&geompoint:string")


def test_perimeters_as_text_in_any_crs(qgis_app):
    """Degrees in either order, Lambert-93 assumed with a warning, the CRS that an extended WKT names."""
    conic = "SRID=3950;POLYGON((1687000 9200000,1687100 9200000,1687100 9200100,1687000 9200000))"
    surfaces = (
        DEGREES,
        SWAPPED,
        PROJECTED,
        f"SRID=2154;{PROJECTED}",
        conic,
        "SRID=999999;POLYGON((1 1,2 1,2 2,1 1))",
        "POLYGON((300 1,301 1,301 2,300 1))",
    )
    rows = [(name, surface, None) for name, surface in zip("abcdefg", surfaces)]
    sites = texts(*rows, ("h", None, "SRID=2154;POINT(687050 7037050)"))
    ran = run(FricheCheck, INPUT=sites, OUTPUT="memory:", QA="memory:")
    assert ran.layer().crs().authid() == "EPSG:2154"
    rows = {row["site_id"]: row for row in ran.layer().getFeatures()}
    assert rows["a"].geometry().hausdorffDistance(rows["b"].geometry()) < 0.01
    assert rows["a"].geometry().area() == pytest.approx(1112 * 711, rel=0.02)
    assert rows["c"].geometry().area() == rows["d"].geometry().area() == 10_000
    assert rows["e"].geometry().area() == pytest.approx(5_000, rel=0.01)
    assert [rows[name]["perim_source"] for name in "abcdefgh"] == [*["origine"] * 5, "aucun", "aucun", "point"]
    told = {(row["site_id"], row["regle"]) for row in ran.layer("QA").getFeatures()}
    assert {("c", "coordonnees_projetees"), ("f", "perimetre_illisible"), ("g", "perimetre_illisible")} <= told
    assert not {("a", "coordonnees_projetees"), ("d", "coordonnees_projetees"), ("h", "coordonnees_projetees")} & told


def test_the_geometry_of_the_layer_wins_over_its_texts(qgis_app):
    rows = [(square(600000, 7000000, 50), "a", PROJECTED), (None, "b", PROJECTED), (None, "c", None)]
    layer = memory_layer("Polygon", rows, "site_id:string&geomsurf:string")
    ran = run(FricheCheck, INPUT=layer, OUTPUT="memory:", QA="memory:")
    found = {row["site_id"]: row for row in ran.layer().getFeatures()}
    assert found["a"].geometry().area() == 2_500
    assert found["b"].geometry().area() == 10_000
    assert attributes(ran.layer(), "perim_source") == ["origine", "origine", "aucun"]


@pytest.fixture
def profile(tmp_path):
    own.keep(tmp_path / "profile")
    yield tmp_path / "profile"
    own.keep(None)


SHEET_FIELDS = "Réf interne:string&Lieu-dit connu sous le nom:string&Code commune:string&Remarque libre:string"
SHEET_ROWS = [(None, "A1", "Filature DÃ©pÃ´t", "62119.0", "voir M. X"), (None, "A2", "Gare", "62041", None)]


def test_a_column_is_matched_once_and_remembered(qgis_app, profile, tmp_path):
    """A workbook of any shape goes in and comes out; the next one of the same shape is read without asking."""
    sheet = memory_layer("None", SHEET_ROWS, SHEET_FIELDS, name="tableur")
    matched = ["Réf interne", "site_id", "Lieu-dit connu sous le nom", "site_nom", "Code commune", "comm_insee"]
    out = tmp_path / "tableur.xlsx"
    report = tmp_path / "r.html"
    ran = run(FricheCheck, INPUT=sheet, COLUMNS=matched, OUTPUT="memory:", SHEET=str(out), REPORT=str(report))
    assert attributes(ran.layer(), "site_nom") == ["Filature Dépôt", "Gare"]
    assert "Remarque libre" in report.read_text(encoding="utf-8")
    back = QgsVectorLayer(str(out), "sortie", "ogr")
    names = back.fields().names()
    assert names[:4] == [one.split(":")[0] for one in SHEET_FIELDS.split("&")] and names[4] == "qa_nb_err"
    assert attributes(back, "Lieu-dit connu sous le nom") == ["Filature Dépôt", "Gare"]
    assert (
        attributes(back, "Code commune") == ["62119", "62041"] and attributes(back, "Remarque libre")[0] == "voir M. X"
    )
    again = run(FricheCheck, INPUT=sheet, OUTPUT="memory:")
    assert attributes(again.layer(), "site_id") == ["A1", "A2"] and (profile / "colonnes.csv").is_file()
    # a column may change its meaning, and a run may keep nothing
    run(FricheCheck, INPUT=sheet, COLUMNS=["Remarque libre", "site_adresse"], REMEMBER=False, OUTPUT="memory:")
    assert "Remarque" not in (profile / "colonnes.csv").read_text(encoding="utf-8")
    refused(FricheCheck, "E_COLUMN", "nulle part", INPUT=sheet, COLUMNS=["nulle part", "site_nom"], OUTPUT="memory:")
    wrong = refused(FricheCheck, INPUT=sheet, COLUMNS=["Remarque libre", "site_nome"], OUTPUT="memory:")
    assert "E_COLUMN" in wrong and "site_nom" in wrong
    taken = refused(FricheCheck, INPUT=sheet, COLUMNS=["Remarque libre", "site_nom"], OUTPUT="memory:")
    assert "held by another column" in taken
