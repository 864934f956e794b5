"""Subjects of the diagnosis from deliveries with official names: business land, schoolyards, housing."""

from __future__ import annotations

import shutil

import pytest
from osgeo import gdal
from qgis.core import QgsVectorLayer

from aula_toolbox.processing.territory.territory import TerritoryDiagnosis
from tests.support.demo import DEMO, TERRITORY
from tests.support.layers import attributes
from tests.support.runs import run

pytestmark = pytest.mark.slow


def test_land_is_a_subject_of_the_diagnosis(registered, tmp_path):
    """Zones and parcels with official names; a rate without establishments is not made."""
    folder = tmp_path / "downloads"
    folder.mkdir()
    business = str(DEMO / "foncier.gpkg")
    parts = "idu AS id, substr(idu, 1, 5) AS commune, substr(idu, 9, 2) AS section, substr(idu, 11) AS numero"
    asked = f"SELECT geom, {parts}, 1 AS contenance FROM parcelle"
    gdal.VectorTranslate(str(folder / "zae.gpkg"), business, format="GPKG", layers=["zae"])
    parcels = folder / "cadastre-62990-parcelles.gpkg"
    options = {"SQLStatement": asked, "SQLDialect": "SQLITE", "layerName": "parcelles"}
    gdal.VectorTranslate(str(parcels), business, format="GPKG", **options)
    given = {"FOLDER": str(folder), "TERRITORY": f"{TERRITORY}|layername=commune"}
    run(TerritoryDiagnosis, **given, SUBJECTS=["land"], OUTPUT_FOLDER=str(tmp_path / "d"))
    zones = QgsVectorLayer(str(tmp_path / "d" / "land" / "zones.gpkg"), "zones", "ogr")
    whole = QgsVectorLayer(f"{business}|layername=zae", "zae", "ogr")
    assert zones.featureCount() == whole.featureCount() > 0
    page = (tmp_path / "d" / "index.html").read_text(encoding="utf-8")
    assert "unités foncières dans ces zones" in page


def test_schoolyards_are_a_subject_of_the_diagnosis(registered, tmp_path):
    """Zones, buildings and a fine land cover with official names: the grounds of the territory, with their report."""
    folder = tmp_path / "downloads"
    folder.mkdir()
    for table in ("zone_d_activite_ou_d_interet", "batiment"):
        gdal.VectorTranslate(str(folder / f"{table}.gpkg"), str(TERRITORY), format="GPKG", layers=[table])
    cover = "SELECT geom, 3 AS numero, 'Zone imperméable' AS classe FROM zone_d_activite_ou_d_interet"
    options = {"SQLStatement": cover, "SQLDialect": "SQLITE", "layerName": "cosia_D062_2024"}
    gdal.VectorTranslate(str(folder / "cosia_D062_2024.gpkg"), str(TERRITORY), format="GPKG", **options)
    given = {"FOLDER": str(folder), "TERRITORY": f"{TERRITORY}|layername=commune"}
    run(TerritoryDiagnosis, **given, SUBJECTS=["schools"], OUTPUT_FOLDER=str(tmp_path / "d"))
    grounds = QgsVectorLayer(str(tmp_path / "d" / "schools" / "cours.gpkg"), "cours", "ogr")
    assert grounds.featureCount() == 5
    assert {row["imper_pct"] for row in grounds.getFeatures()} == {100}
    assert "terrains scolaires" in (tmp_path / "d" / "index.html").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def housing_files(tmp_path_factory, housing_town):
    """The housing files of the demonstration, under the names of their producers."""
    folder = tmp_path_factory.mktemp("downloads")
    names = {"dpe": "dpe03existant_62.csv", "housing": "base-ic-logement-2022.CSV", "rpls": "RPLS_detail_62.csv"}
    names |= {"income": "BASE_TD_FILO_IRIS_2021_DISP.csv", "meters": "conso-elec-gaz-iris-2024.csv"}
    for key, name in names.items():
        shutil.copy(housing_town[key], folder / name)
    target = str(folder / "CONTOURS-IRIS_3-0__GPKG_LAMB93_FXX_2024-01-01.gpkg")
    more = "libelle_iris AS nom_iris, substr(code_iris, 6) AS iris, substr(code_iris, 1, 5) AS insee_com"
    options = {
        "SQLStatement": f"SELECT geom, code_iris, typ_iris, {more} FROM iris",
        "SQLDialect": "SQLITE",
        "layerName": "iris",
    }
    gdal.VectorTranslate(target, str(TERRITORY), format="GPKG", **options)
    return folder


def test_housing_is_a_subject_of_the_diagnosis(registered, housing_files, tmp_path):
    """DPE, census, social stock, incomes and meters are told by their fields; the figure has its interval."""
    given = {"FOLDER": str(housing_files), "TERRITORY": f"{TERRITORY}|layername=commune", "CODES": "62990"}
    ran = run(TerritoryDiagnosis, **given, SUBJECTS=["housing"], OUTPUT_FOLDER=str(tmp_path / "d"))
    assert ran["FAILED"] == 0
    zones = QgsVectorLayer(str(tmp_path / "d" / "housing" / "parc.gpkg"), "parc", "ogr")
    assert {code[:5] for code in attributes(zones, "code_iris")} == {"62990"}
    told = [row for row in zones.getFeatures() if row["etat"] == "estime"]
    assert told and all(row["fg_sel_bas"] <= row["fg_pct"] <= row["fg_sel_haut"] for row in told)
    for field in ("fg_social_pct", "vuln_haut_pct", "ef_mesure_gwh"):
        assert any(value is not None for value in attributes(zones, field)), f"{field}: a file was not recognised"
    brief = (tmp_path / "d" / "en_bref.html").read_text(encoding="utf-8")
    assert "des résidences principales seraient F ou G" in brief and "entre" in brief
    assert "ne_pas_publier" not in brief
