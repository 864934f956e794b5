"""DPE read and cleaned, as QGIS runs it."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from aula_toolbox.processing.housing.housingdpe import HousingDpe
from tests.support.layers import attributes, memory_layer, saved
from tests.support.runs import Ear, refused, run

HEADER = (
    "numero_dpe,date_etablissement_dpe,etiquette_dpe,etiquette_ges,type_batiment,periode_construction,"
    "surface_habitable_logement,conso_5_usages_ef,conso_5_usages_ep,conso_5_usages_par_m2_ep,emission_ges_5_usages,"
    "code_insee_ban,coordonnee_cartographique_x_ban,coordonnee_cartographique_y_ban,_geopoint"
)
POWER = "100,12000,27600,276,800"


@pytest.fixture
def north(qgis_app, shared_data):
    return str(shared_data / "housing" / "dpe_xml_nord.csv")


@pytest.fixture
def made(tmp_path, qgis_app):
    lines = [
        f"A1,2024-01-02,E,B,maison,1948-1974,{POWER},62119,683000,7035000,",
        f'A2,2024-01-02,E,B,maison,1948-1974,{POWER},62119,,,"50.53,2.64"',
        f'A3,2024-01-02,E,B,maison,1948-1974,{POWER},97411,338000,7690000,"-20.9,55.45"',
        f"A4,2024-01-02,E,B,maison,1948-1974,{POWER},,,,nulle part",
    ]
    path = tmp_path / "dpe03existant.csv"
    path.write_text("\n".join([HEADER, *lines]), encoding="utf-8")
    return str(path)


def test_real_dpe_come_out_under_the_rule_of_2026(north):
    ran = run(HousingDpe, INPUT=[north], DATE="2026-06-01", OUTPUT="memory:", QA="memory:")
    found = dict(zip(attributes(ran.layer(), "numero_dpe"), attributes(ran.layer(), "etq")))
    assert len(found) == 31
    assert [found[number] for number in ("2159E1018555M", "2259E2655747L", "2462E3211646J")] == ["E", "D", "E"]
    assert sum(attributes(ran.layer(), "poids")) == pytest.approx(76)
    quality = dict(zip(attributes(ran.layer("QA"), "objet"), attributes(ran.layer("QA"), "nombre")))
    assert quality["lues"] == 31
    assert any("31 DPE read" in text for text in ran.ear.infos)


def test_points_lie_where_the_address_is(made):
    ran = run(HousingDpe, INPUT=[made], DATE="2026-06-01", OUTPUT="memory:")
    points = [feature.geometry() for feature in ran.layer().getFeatures()]
    assert (points[0].asPoint().x(), points[0].asPoint().y()) == (683000, 7035000)
    assert points[1].asPoint().x() == pytest.approx(674500, abs=3000)
    # X and Y of the island are in its own system: its latitude and longitude are read
    assert points[2].asPoint().x() > 5_000_000
    assert points[3].isNull() or points[3].isEmpty()
    assert any("1 DPE are not located" in text for text in ran.ear.warnings)


def test_the_rule_of_2027_bears_a_mark(made):
    ran = run(HousingDpe, INPUT=[made], RULE="2027", DATE="2026-06-01", OUTPUT="memory:")
    assert any("to be checked" in text for text in ran.ear.warnings)
    assert attributes(ran.layer(), "ep_m2")[0] == pytest.approx(204)
    auto = run(HousingDpe, INPUT=[made], DATE="2027-06-01", OUTPUT="memory:")
    assert attributes(auto.layer(), "ep_m2")[0] == pytest.approx(228)
    assert not any("to be checked" in text for text in auto.ear.warnings)


def test_a_geopackage_of_dpe_is_read(made, tmp_path):
    text = HEADER.split(",")
    fields = "&".join(f"{name}:string" for name in text)
    row = ("POINT(0 0)", *f"A1,2024-01-02,E,B,maison,1948-1974,{POWER},62119,683000,7035000,".split(","))
    layer = saved(memory_layer("Point", [row], fields), tmp_path / "dpe.gpkg")
    ran = run(HousingDpe, INPUT=[layer.source().split("|")[0]], DATE="2026-06-01", OUTPUT="memory:")
    assert attributes(ran.layer(), "etq") == ["D"]


def test_what_is_no_file_of_dpe_is_refused(tmp_path, made, north):
    other = tmp_path / "autre.csv"
    other.write_text("numero_dpe,classe_consommation_energie\n1,N\n", encoding="utf-8")
    short = tmp_path / "court.csv"
    short.write_text("numero_dpe,etiquette_dpe\n1,A\n", encoding="utf-8")
    # every file's fault is told at once
    refused(HousingDpe, "July 2021", "court.csv", INPUT=[str(other), str(short), made], OUTPUT="memory:")
    picture = tmp_path / "image.png"
    picture.write_bytes(b"\x89PNG")
    refused(HousingDpe, "E_DPE_FORMAT", "image.png", INPUT=[str(picture)], OUTPUT="memory:")
    refused(HousingDpe, "E_RULE", INPUT=[north], DATE="2019-01-01", OUTPUT="memory:")


def test_cancel_leaves_no_file(north, tmp_path):
    for moment in (1, 50, 80):
        with pytest.raises(QgsProcessingException):
            run(HousingDpe, Ear(cancel_at=moment), INPUT=[north], OUTPUT=str(tmp_path / "dpe.gpkg"))
    assert not list(tmp_path.iterdir())
