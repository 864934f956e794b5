"""DPE on buildings, as QGIS runs it."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from aula_toolbox.processing.housing.housingdpe import HousingDpe
from aula_toolbox.processing.housing.housinglink import HousingLink
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run

BUILDINGS = "cleabs:string&nombre_de_logements:integer&identifiants_rnb:string&usage_1:string&construction_legere:bool"
POINTS = "id_rnb:string&score_ban:double&statut_geo:string&type_log:string&etq:string&poids:double"
DONE = "adresse géocodée ban à l'adresse"


@pytest.fixture
def street(qgis_app):
    rows = [
        (square(0, 0, 10), "house", 1, "RNB000000001", "Résidentiel", False),
        (square(30, 0, 10), "block", 8, "RNB000000002/RNB000000003", "Résidentiel", False),
        (square(60, 0, 10), "church", 0, None, "Religieux", False),
        (square(90, 0, 10), "bare", 2, None, None, False),
        (square(0, 40, 4), "light", 0, None, None, True),
    ]
    return memory_layer("Polygon", rows, BUILDINGS)


def dpe(*rows):
    usual = [None, 0.9, DONE, "appartement", "E", 1.0]
    return memory_layer("Point", [(f"POINT({x} {y})", *own, *usual[len(own) :]) for x, y, *own in rows], POINTS)


def test_the_ladder_of_links_on_constructed_buildings(street):
    layer = dpe(
        (5, 5),
        (-1.9, 5),
        (-4.9, 5),
        (-5.1, 5),
        (500, 500, "RNB000000003"),
        (5, 5, None, 0.59),
        (5, 5, None, 0.9, "adresse non géocodée ban car aucune correspondance trouvée"),
        (65, 5),
        (2, 41),
    )
    ran = run(HousingLink, INPUT=layer, BUILDINGS=street, OUTPUT="memory:", OUTPUT_BUILDINGS="memory:", QA="memory:")
    out = ran.layer()
    assert attributes(out, "lien") == ["dedans", "2m", "5m", "aucun", "rnb", "aucun", "aucun", "aucun", "aucun"]
    assert attributes(out, "id_bat")[:5] == ["house", "house", "house", None, "block"]
    assert attributes(out, "dist_m")[1] == pytest.approx(1.9)
    assert attributes(out, "id_rnb")[4] == "RNB000000003"
    far = run(HousingLink, INPUT=layer, BUILDINGS=street, MAX_DISTANCE=10, OUTPUT="memory:")
    assert attributes(far.layer(), "lien")[3] == "loin"
    buildings = ran.layer("OUTPUT_BUILDINGS")
    assert attributes(buildings, "etat") == ["diagnostique", "partiel", "hors", "absent", "hors"]
    # never a label to a building that has no DPE
    for name in ("n_a", "n_e", "n_g", "fg_obs_pct"):
        assert attributes(buildings, name)[2:] == [None, None, None]
    assert "lien_douteux" in attributes(ran.layer("QA"), "controle")


def test_the_town_measures_its_own_links(housing_town, tmp_path):
    cleaned = str(tmp_path / "dpe.gpkg")
    run(HousingDpe, INPUT=[str(housing_town["dpe"])], DATE="2026-06-01", OUTPUT=cleaned)
    buildings = QgsVectorLayer(str(housing_town["buildings"]), "batiment", "ogr")
    out, built = str(tmp_path / "liens.gpkg"), str(tmp_path / "batiments.gpkg")
    ran = run(HousingLink, INPUT=cleaned, BUILDINGS=buildings, OUTPUT=out, OUTPUT_BUILDINGS=built, QA="memory:")
    layer = QgsVectorLayer(out, "liens", "ogr")
    links = attributes(layer, "lien")
    assert len(links) == QgsVectorLayer(cleaned, "dpe", "ogr").featureCount()
    assert links.count("rnb") > 0.4 * len(links)
    assert links.count("dedans") > 0.3 * len(links)
    quality = ran.layer("QA")
    shares = {
        row[1]: row[4]
        for row in zip(*(attributes(quality, name) for name in ("controle", "objet", "nombre", "sur", "part_pct")))
        if row[0] == "lien_mesure"
    }
    assert shares["dedans"] > 90
    assert any("Measured on the DPE that also name their building" in text for text in ran.ear.infos)
    table = QgsVectorLayer(built, "batiments", "ogr")
    assert table.featureCount() == buildings.featureCount()
    bare = [state for state, n in zip(attributes(table, "etat"), attributes(table, "n_dpe")) if not n]
    assert set(bare) == {"absent", "hors"}


def test_points_of_any_layer_are_linked(street):
    plain = memory_layer("Point", [("POINT(5 5)", 1), (None, 2)], "numero:integer")
    ran = run(HousingLink, INPUT=plain, BUILDINGS=street, OUTPUT="memory:", OUTPUT_BUILDINGS="memory:")
    assert attributes(ran.layer(), "lien") == ["dedans", "aucun"]
    assert set(attributes(ran.layer("OUTPUT_BUILDINGS"), "n_e")) == {None}
    ademe = memory_layer("Point", [("POINT(500 5)", "RNB000000001")], "ID_RNB:string")
    ran = run(HousingLink, INPUT=ademe, BUILDINGS=street, OUTPUT="memory:")
    assert attributes(ran.layer(), "id_bat") == ["house"]


def test_buildings_in_names_of_the_bdnb(qgis_app):
    rows = [(square(0, 0, 10), "bdnb-1", "['62498_0010_00012']"), (square(90, 0, 9), None, None), (None, "lost", None)]
    groups = memory_layer("Polygon", rows, "batiment_groupe_id:string&l_cle_interop_adr:string")
    layer = memory_layer("Point", [("POINT(50 5)", "62498_0010_00012"), ("POINT(95 5)", None)], "id_ban:string")
    ran = run(HousingLink, INPUT=layer, BUILDINGS=groups, OUTPUT="memory:")
    assert list(zip(attributes(ran.layer(), "lien"), attributes(ran.layer(), "id_bat"))) == [
        ("ban", "bdnb-1"),
        ("dedans", "#2"),
    ]


def test_wrong_layers_and_bounds_are_refused(street):
    layer = dpe((5, 5))
    refused(HousingLink, "E_GEOM", INPUT=street, BUILDINGS=street, OUTPUT="memory:")
    refused(HousingLink, "MAX_DISTANCE", INPUT=layer, BUILDINGS=street, MAX_DISTANCE=31, OUTPUT="memory:")
    empty = memory_layer("Polygon", [], BUILDINGS)
    refused(HousingLink, "E_EMPTY", INPUT=layer, BUILDINGS=empty, OUTPUT="memory:")


def test_a_cancelled_link_leaves_no_file(street, tmp_path):
    for moment in (10, 25, 80):
        with pytest.raises(QgsProcessingException):
            run(
                HousingLink,
                Ear(cancel_at=moment),
                INPUT=dpe((5, 5)),
                BUILDINGS=street,
                OUTPUT=str(tmp_path / "liens.gpkg"),
            )
    assert not list(tmp_path.iterdir())
