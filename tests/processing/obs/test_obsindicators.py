"""Indicators from the real extracts, through the algorithm and headless."""

from __future__ import annotations

import json
import subprocess

import pytest
from qgis.core import QgsProcessingException

from aula_toolbox.gis.obs.zonemap import read_zones
from aula_toolbox.processing.obs.obsindicators import ObsIndicators
from tests.support.layers import memory_layer, saved, square
from tests.support.runs import Ear, refused, run

QPV_FILE, SIDES = "qpv2024_aula.geojson", ("xMinimum", "xMaximum", "yMinimum", "yMaximum")
IRIS_FIELDS = "code_iris:string&nom_iris:string&typ_iris:string&code_insee:string"
SQUARE_FIELDS = "idcar_200m:string&ind:double&men:double&men_pauv:double"
OUTPUTS = {"OUTPUT": "memory:", "VALUES": "memory:"}


@pytest.fixture
def extracts(shared_data):
    return shared_data / "observatories"


def values(ran):
    return {(one["indicateur"], one["code"]): one for one in ran.layer("VALUES").getFeatures()}


def test_the_map_the_values_the_checks_and_the_report(qgis_app, extracts, tmp_path, shared_reference):
    report = tmp_path / "r.html"
    ran = run(ObsIndicators, INPUT=str(extracts), REPORT=str(report), QA="memory:", **OUTPUTS)
    communes = {one["code"]: one for one in ran.layer().getFeatures()}
    assert len(communes) == 319
    assert all(not one.geometry().isEmpty() for one in communes.values())
    expected = json.loads((shared_reference / "obs" / "reference.json").read_text(encoding="utf-8"))
    wanted = expected["comparateur_P22"]["valeurs"]["62119"]
    for name, number in wanted.items():
        assert communes["62119"][name] == pytest.approx(number, abs=5e-4)
    hesdin = communes["62447"]
    assert (hesdin["nom"], hesdin["pop"], hesdin["niveau_vie_e"], hesdin["niveau_vie_c"]) == (
        "Hesdin-la-Forêt",
        4494,
        "absent",
        "absent",
    )
    assert communes["62119"]["classe"] in set("12345")
    long = values(ran)
    assert long["vacance_lovac", "CC7V"]["etat"] == "partiel"
    assert long["vacance_lovac", "CC7V"]["borne_haut"] > 0
    assert {one["controle"] for one in ran.layer("QA").getFeatures()} >= {"O06", "O09"}
    page = report.read_text(encoding="utf-8")
    for word in ("LOVAC", "Hesdin" if "Hesdin" in page else "62447", "Comment c"):
        assert word in page or word == "Comment c"
    assert ran["OUTPUT_COUNT"] == sum(
        one["valeur"] is not None and one["valeur"] == one["valeur"]
        for one in long.values()
        if one["etat"] in ("observe", "estime", "saisi")
    )


def test_chosen_communes_indicators_and_vintage(qgis_app, extracts):
    layer = memory_layer("Polygon", [(square(0, 0, 10), "62461"), (square(20, 0, 10), "62119")], "code_insee:string")
    ran = run(
        ObsIndicators,
        INPUT=str(extracts),
        INDICATORS="vacance_rp; log",
        COMMUNES=layer,
        VINTAGE=2021,
        COG="2024",
        LEVEL=["COM"],
        COMPARE=[],
        **OUTPUTS,
    )
    assert {one["code"] for one in ran.layer().getFeatures()} == {"62461", "62119"}
    assert {one["millesime"] for one in ran.layer("VALUES").getFeatures()} == {"2021"}
    ran = run(ObsIndicators, INPUT=str(extracts), INDICATORS="log", COMMUNES=layer, COG="2025", **OUTPUTS)
    assert {one["code"] for one in ran.layer().getFeatures()} == {"62447", "62119"}
    assert any("62461 > 62447" in one for one in ran.ear.warnings)


def test_what_cannot_be_is_refused(qgis_app, extracts, tmp_path):
    given = {"INPUT": str(extracts), **OUTPUTS}
    refused(ObsIndicators, "vacance_rp", "E_INDICATOR", INDICATORS="vacanse_rp", **given)
    layer = memory_layer("Polygon", [(square(0, 0, 10), "75056")], "code_insee:string")
    refused(ObsIndicators, "75056", INDICATORS="log", COMMUNES=layer, **given)
    nameless = memory_layer("Polygon", [(square(0, 0, 10), 1.5)], "surface:double")
    refused(ObsIndicators, "E_FIELD", INDICATORS="log", COMMUNES=nameless, **given)
    (tmp_path / "x.csv").write_text("a;b\n1;2\n", encoding="utf-8")
    refused(ObsIndicators, "E_NOTHING", INPUT=str(tmp_path), **OUTPUTS)
    refused(ObsIndicators, "E_FOLDER", INPUT=str(tmp_path / "nowhere"), **OUTPUTS)


def test_cancel_leaves_nothing(qgis_app, extracts, tmp_path):
    place = tmp_path / "c.gpkg"
    with pytest.raises(QgsProcessingException):
        run(ObsIndicators, Ear(cancel_at=30), INPUT=str(extracts), OUTPUT=str(place), VALUES="memory:")
    assert not place.exists()


def test_headless_in_french(environment, extracts, tmp_path):
    place = tmp_path / "v.csv"
    command = [
        "qgis_process",
        "--json",
        "run",
        "aula:obsindicators",
        f"--INPUT={extracts}",
        "--INDICATORS=vacance_lovac",
    ]
    command += [f"--OUTPUT={tmp_path / 'c.gpkg'}", f"--VALUES={place}"]
    done = subprocess.run(
        command, env={**environment, "LANG": "fr_FR.UTF-8"}, capture_output=True, timeout=240, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "secret" in place.read_text(encoding="utf-8")


def test_zones_drawn_by_the_producer_and_by_the_user(qgis_app, shared_data, tmp_path):
    """Facilities of Béthune in a neighbourhood and in two perimeters, one of them empty; people shared out by IRIS."""
    zones = {one.code: one for one in read_zones(shared_data / "observatories" / QPV_FILE, "QPV", "code_qp", "lib_qp")}
    one = zones["QN06202M"]
    inside = one.shape.pointOnSurface().asPoint()
    bpe = f"AN;TYPEQU;DEPCOM;DCIRIS;DEP;LAMBERT_X;LAMBERT_Y\n2024;B207;62119;;62;{inside.x()};{inside.y()}\n"
    (tmp_path / "bpe24.csv").write_text(bpe + "2024;B207;62119;;62;676000;7048000\n", encoding="utf-8")
    (tmp_path / QPV_FILE).write_bytes((shared_data / "observatories" / QPV_FILE).read_bytes())
    around = one.shape.buffer(300, 4)
    rows = [(around.asWkt(), "Camus et autour"), (square(676500, 7049000, 50), "Vide")]
    layer = memory_layer("Polygon", rows, "nom:string")
    given = {"INPUT": str(tmp_path), "INDICATORS": "boulangerie; pop", "LEVEL": ["COM", "QPV"], "PERIMETERS": layer}
    ran = run(ObsIndicators, **given, PERIMETER_FIELD="nom", **OUTPUTS)
    told = {key: one["valeur"] for key, one in values(ran).items() if key[1] in ("QN06202M", "1", "2", "62119")}
    assert told["boulangerie", "QN06202M"] == 1
    assert (told["boulangerie", "1"], told["boulangerie", "2"], told["boulangerie", "62119"]) == (1, 0, 2)
    own = {one["nom"]: one for one in ran.layer().getFeatures() if one["perim_id"]}
    assert (own["Camus et autour"]["boulangerie"], own["Vide"]["boulangerie"], len(own)) == (1, 0, 2)
    assert own["Vide"].geometry().area() == pytest.approx(2500)
    refused(ObsIndicators, "CONTOURS-IRIS", ESTIMATE=True, **given, **OUTPUTS)
    iris = [(around.asWkt(), "621190101", "Un", "H", "62119")]
    saved(memory_layer("Polygon", iris, IRIS_FIELDS), tmp_path / "contours_iris_2024.gpkg")
    west, east, south, north = (getattr(around.boundingBox(), side)() for side in SIDES)
    cells = [
        (f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))", "a", 100, 40, 5)
    ]
    saved(memory_layer("Polygon", cells, SQUARE_FIELDS), tmp_path / "carreaux_200m_2019.gpkg")
    population = "IRIS;COM;TYP_IRIS;LAB_IRIS;P21_POP\n621190101;62119;H;1;1000\n"
    (tmp_path / "base-ic-evol-struct-pop-2021.csv").write_text(population, encoding="utf-8")
    ran = run(ObsIndicators, ESTIMATE=True, **given, **OUTPUTS)
    people = values(ran)["pop", "QN06202M"]
    share = one.shape.area() / around.area()
    assert (people["valeur"], people["etat"]) == (pytest.approx(1000 * share, rel=1e-6), "estime")
    assert people["rang"] is None or not people["rang"]
