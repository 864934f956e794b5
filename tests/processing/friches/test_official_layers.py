"""Layers under their official names, as they are delivered: each in its role, departments united, all told."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import ogr, osr
from qgis.core import QgsApplication, QgsVectorLayer

from aula_toolbox.core import own
from aula_toolbox.processing.friches.fricheenrich import FricheEnrich
from aula_toolbox.processing.friches.frichequalify import FricheQualify
from aula_toolbox.processing.provider import AulaProvider
from tests.support.layers import memory_layer, square
from tests.support.runs import refused, run

X, Y = 680000, 7040000
BUILDINGS = ["ID", "NATURE", "USAGE1", "USAGE2", "LEGER", "ETAT", "NB_LOGTS", "NB_ETAGES", "HAUTEUR"]
FACTS = ("Indifférenciée", "Industriel", "", "Non", "En service", "0", "1", "5")
PUBLISHED = "mutafriches_1_19"


@pytest.fixture
def sites(qgis_app):
    rows = [(square(X, Y, 100), "62001_1", "62001"), (square(X + 400, Y, 50), "62001_2", "62001")]
    return memory_layer("Polygon", rows, "site_id:string&comm_insee:string")


def far(fields: int):
    """Objects around, so that the layer covers the sites."""
    return [
        (square(x, y, 20), *["z"] * fields) for x, y in ((X - 9e3, Y - 9e3), (X + 9e3, Y + 9e3), (X - 9e3, Y + 9e3))
    ]


def layer(name: str, fields: str, *rows):
    names = fields.split()
    given = [*rows, *far(len(names))]
    return memory_layer("Polygon", given, "&".join(f"{one}:string" for one in names), name=name)


def buildings(folder: Path, department: str, cells, edition: str = "2025-06-15") -> QgsVectorLayer:
    """BATIMENT.shp of a delivery."""
    delivery = folder / f"BDTOPO_3-5_TOUSTHEMES_SHP_LAMB93_{department}_{edition}"
    delivery.mkdir()
    data = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(delivery / "BATIMENT.shp"))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(2154)
    made = data.CreateLayer("BATIMENT", crs, ogr.wkbPolygon)
    for name in BUILDINGS:
        made.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    around = [(f"{department}_{number}", shape) for number, (shape, *_) in enumerate(far(0))]
    for key, shape in [*cells, *around]:
        feature = ogr.Feature(made.GetLayerDefn())
        for name, value in zip(
            BUILDINGS, (key, "Indifférenciée", "Industriel", "", "Non", "En service", "0", "1", "5")
        ):
            feature.SetField(name, value)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(shape))
        made.CreateFeature(feature)
    data = None
    return QgsVectorLayer(str(delivery / "BATIMENT.shp"), "BATIMENT", "ogr")


def criteria(ran):
    return {
        (row["site_id"], row["critere"]): (row["valeur"], row["etat"]) for row in ran.layer("CRITERIA").getFeatures()
    }


def qualified(sites, *context, **more):
    return run(FricheQualify, INPUT=sites, CONTEXT=list(context), OUTPUT="memory:", CRITERIA="memory:", DRAWS=0, **more)


def test_two_departments_are_one_layer_and_a_building_on_the_border_counts_once(sites, tmp_path):
    both = ("BATIMENT0000001", square(X + 10, Y + 10, 20))
    pas_de_calais = buildings(tmp_path, "D062", [both, ("BATIMENT0000002", square(X + 60, Y + 60, 10))])
    nord = buildings(tmp_path, "D059", [both])
    ran = qualified(sites, pas_de_calais, nord, REPORT=str(tmp_path / "r.html"))
    assert criteria(ran)["62001_1", "surfaceBati"] == ("500", "observe")
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "bdtopo.batiment" in page
    assert "produits.csv" in page
    assert "15\u00a0juin 2025" in page
    # the same layer given twice, or two editions, stay an error
    refused(FricheQualify, "E_ROLE", INPUT=sites, OUTPUT="memory:", CONTEXT=[pas_de_calais, pas_de_calais.clone()])
    older = buildings(tmp_path, "D080", [both], "2024-03-15")
    refused(FricheQualify, "E_ROLE", INPUT=sites, OUTPUT="memory:", CONTEXT=[nord, older])


def test_parcels_of_agriculture_and_footprints_of_the_cadastre_play_no_role(sites):
    rpg = layer("RPG_Parcelles", "id_parcel code_cultu code_group surf_parc", (square(X, Y, 100), "1", "BTH", "1", "1"))
    pci = layer("BATIMENT", "TYPE", (square(X, Y, 50), "01"))
    ran = qualified(sites, rpg, pci)
    assert criteria(ran)["62001_1", "surfaceBati"][1] == "absent"
    assert "RPG_Parcelles" in ran.ear.text
    assert "BATIMENT" in ran.ear.text


def test_parks_and_reserves_of_one_layer_are_told_by_their_nature(sites):
    fields = "cleabs nature nature_detaillee toponyme"
    park = (square(X - 50, Y - 50, 200), "1", "Parc naturel régional", "", "Scarpe-Escaut")
    reserve = (square(X + 390, Y - 10, 100), "2", "Réserve naturelle", "", "Étangs")
    given = layer("parc_ou_reserve", fields, park, reserve)
    # parks count in the published rules only; a park is no reserve in either
    found = criteria(qualified(sites, given))
    assert found["62001_1", "zonageEnvironnemental"][0] != "reserve-naturelle"
    assert found["62001_2", "zonageEnvironnemental"][0] == "reserve-naturelle"
    published = criteria(qualified(sites, given, RULES=PUBLISHED))
    assert published["62001_1", "zonageEnvironnemental"][0] == "parc-naturel-regional"
    assert published["62001_2", "zonageEnvironnemental"][0] == "reserve-naturelle"
    same = run(FricheEnrich, INPUT=sites, RESERVE=[given], PARC=[given], OUTPUT="memory:", CRITERIA="memory:")
    assert criteria(same)["62001_2", "zonageEnvironnemental"] == found["62001_2", "zonageEnvironnemental"]


def test_easements_play_the_role_of_their_category(sites, tmp_path):
    fields = "IDASS IDGEN NOMASS TYPEASS"
    flood = layer("PM1_ASSIETTE_SUP_S_062", fields, (square(X, Y, 50), "1", "1", "a", "b"))
    monument = layer("AC1_GENERATEUR_SUP_S_062", "IDGEN NOMGEN TYPEGEN", (square(X, Y, 50), "1", "a", "b"))
    ran = qualified(sites, flood, monument)
    found = criteria(ran)
    assert found["62001_1", "risqueInondation"] == ("oui", "observe")
    assert found["62001_1", "zonagePatrimonial"][1] == "absent"


def test_a_name_without_its_fields_is_used_only_aloud(sites):
    ran = qualified(sites, layer("qpv", "nom", (square(X, Y, 100), "a")))
    assert criteria(ran)["62001_1", "siteEnQpv"] == ("true", "observe")
    assert "qpv" in ran.ear.text
    odd = qualified(sites, layer("RPG_Parcelles", "nom"))
    assert "<ROLE>__RPG_Parcelles" in odd.ear.text


def test_the_annulled_scheme_is_said_in_the_report(sites, tmp_path):
    given = layer("N_SRCE_RESERVOIR_S_R31", "ID_RESV NOM_RESV", (square(X, Y, 100), "1", "a"))
    ran = qualified(sites, given, REPORT=str(tmp_path / "r.html"))
    assert criteria(ran)["62001_1", "trameVerteEtBleue"][1] == "estime"
    assert "annulé" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_next_year_s_name_is_taught_in_the_profile(sites, tmp_path, monkeypatch):
    """One line beside the QGIS profile: the layer plays its role, and the report names the line."""
    given = layer("vacance_des_quartiers_2027", "code_q", (square(X, Y, 100), "a"))
    assert criteria(qualified(sites, given))["62001_1", "siteEnQpv"][1] == "absent"
    (tmp_path / "produits_locaux.csv").write_text(
        "id;comme;motif_couche;champs_requis\nqpv.2027;qpv.quartiers;^vacance_des_quartiers;code_q\n", encoding="cp1252"
    )
    monkeypatch.setattr(own, "_kept", {"folder": tmp_path})
    ran = qualified(sites, given, REPORT=str(tmp_path / "r.html"))
    assert criteria(ran)["62001_1", "siteEnQpv"] == ("true", "observe")
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "qpv.2027" in page
    assert "produits_locaux.csv" in page


def test_next_year_s_columns_are_read(sites, tmp_path, monkeypatch):
    """Vacancy under names that nobody knows: the line says which column is which, and the criterion has its value."""
    columns = "code_com:string&nb_vacants_27:double&nb_total_27:double"
    table = memory_layer("None", [(None, "62001", 40.0, 900.0)], columns, name="Vacance_2027")
    assert criteria(qualified(sites, table))["62001_1", "tauxLogementsVacants"][1] == "absent"
    taught = "logements_vacants=nb_vacants_{an};logements_total=nb_total_{an};insee=code_com"
    line = f"lovac.2027,lovac.communes,^vacance_20,code_com & nb_vacants_{{an}},{taught}"
    own_table = tmp_path / "produits_locaux.csv"
    own_table.write_text(f"id,comme,motif_couche,champs_requis,colonnes\n{line}\n", encoding="utf-8")
    monkeypatch.setattr(own, "_kept", {"folder": tmp_path})
    value, state = criteria(qualified(sites, table))["62001_1", "tauxLogementsVacants"]
    assert (float(value), state) == (4.4, "observe")  # 40 of 900


def test_the_own_table_of_a_run_comes_before_the_profile_s(tmp_path, qgis_app, monkeypatch):
    monkeypatch.setattr(own, "_kept", {})
    AulaProvider().refreshAlgorithms()
    assert own._kept == {"folder": Path(QgsApplication.qgisSettingsDirPath()) / "aula_toolbox"}
    for name in ("run", "profile"):
        (tmp_path / name).mkdir()
    own.keep(tmp_path / "profile")
    assert own.own_table("produits_locaux.csv", tmp_path / "run") is None
    for name in ("profile", "run"):
        (tmp_path / name / "produits_locaux.csv").write_text("id\n", encoding="utf-8")
        assert own.own_table("produits_locaux.csv", tmp_path / "run") == tmp_path / name / "produits_locaux.csv"
    own.keep(None)
    assert own.own_table("produits_locaux.csv") is None
