"""Zones ranked from a potential, in their own run and in rainpotential."""

from __future__ import annotations

import pytest

from aula_toolbox.processing.rain.rainpotential import RainPotential
from aula_toolbox.processing.rain.rainzones import RainZones
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run

ROOF = "statut:string&toit_m2:double&apport_m3_an:double&util_m3_an:double&trop_m3_an:double&d_m3_an:double"
ROOF += "&n_estime:integer&ruis_j20_m3:double"


@pytest.fixture
def roofs(qgis_app):
    """Two roofs in zone A, one in B, none in C, one outside."""
    x, y = 650000, 7030000
    rows = [
        (square(x + 10, y + 10, 10), "ok", 100.0, 70.0, 40.0, 30.0, 60.0, 0, 0.2),
        (square(x + 40, y + 10, 10), "verifier", 100.0, 70.0, 50.0, 20.0, 60.0, 2, 0.3),
        (square(x + 210, y + 10, 10), "ok", 100.0, 70.0, 10.0, 60.0, 60.0, 1, 0.1),
        (square(x - 500, y, 10), "exclu", 10.0, None, None, None, None, 0, None),
    ]
    return memory_layer("Polygon", rows, ROOF, name="toitures")


@pytest.fixture
def zones(qgis_app):
    x, y = 650000, 7030000
    rows = [
        (square(x, y, 100), "A", 10, 0.2, "old"),
        (square(x + 200, y, 100), "B", 20, 0.9, "old"),
        (square(x + 400, y, 100), "C", 0, None, "old"),
    ]
    return memory_layer("Polygon", rows, "nom:string&pop_mun:integer&inondable:double&classe:string", name="zones")


def test_zones_are_summed_and_ranked(roofs, zones):
    ran = run(RainZones, INPUT=roofs, ZONES=zones, OUTPUT="memory:")
    layer = ran.layer()
    assert attributes(layer, "nom") == ["A", "B", "C"]
    assert attributes(layer, "util_m3_an") == [90, 10, 0]
    assert attributes(layer, "n_simule") == [2, 1, 0]
    assert attributes(layer, "v_m3_ha") == [90, 10, 0]
    assert attributes(layer, "pct_ep")[0] == pytest.approx(100 * 90 / (10 * 109 * 0.36525), abs=0.01)
    assert attributes(layer, "rang")[:2] == [1, 2]
    assert attributes(layer, "classe") == ["fort", "faible", "incomplet"]
    assert attributes(layer, "complet_pct")[:2] == [100, 100]
    assert any("1 buildings lie outside" in text for text in ran.ear.infos)
    assert layer.fields().names().count("classe") == 1


def test_criteria_of_the_user_make_two_axes(roofs, zones, tmp_path):
    criteria = ["v_m3_ha", "+", "2", "potentiel", "inondable", "+", "1", "enjeu"]
    report = tmp_path / "zones.html"
    ran = run(RainZones, INPUT=roofs, ZONES=zones, CRITERIA=criteria, OUTPUT="memory:", REPORT=str(report))
    assert attributes(ran.layer(), "classe") == ["levier", "besoin", "incomplet"]
    assert attributes(ran.layer(), "score_enj")[:2] == [25, 75]
    text = report.read_text(encoding="utf-8")
    assert "inondable" in text
    assert text.count("<img") == 1, "the map of the zones is on the first screen"
    assert "<svg" in text
    assert "<script" not in text


def test_a_missing_criterion_lowers_completeness(roofs, zones):
    criteria = ["v_m3_ha", "+", "1", "potentiel", "inondable", "+", "1", "potentiel"]
    rows = [(square(650000, 7030000, 100), "A", None), (square(650200, 7030000, 100), "B", 0.9)]
    some = memory_layer("Polygon", rows, "nom:string&inondable:double")
    ran = run(RainZones, INPUT=roofs, ZONES=some, CRITERIA=criteria, MIN_COMPLETE=50, OUTPUT="memory:")
    assert attributes(ran.layer(), "complet_pct") == [50, 100]
    assert attributes(ran.layer(), "score_pot") == [75, 37.5]
    strict = run(RainZones, INPUT=roofs, ZONES=some, CRITERIA=criteria, MIN_COMPLETE=60, OUTPUT="memory:")
    assert attributes(strict.layer(), "rang")[0] is None


def test_no_draw_no_stability(roofs, zones):
    ran = run(RainZones, INPUT=roofs, ZONES=zones, DRAWS=0, OUTPUT="memory:")
    assert attributes(ran.layer(), "stab_pct") == [None] * 3


def test_what_is_wrong_is_told(roofs, zones):
    refused(RainZones, "E_FIELD", "util_m3_an", INPUT=zones, ZONES=zones, OUTPUT="memory:")
    refused(
        RainZones,
        "E_CRITERIA",
        "sol",
        "v_m3_ha",
        INPUT=roofs,
        ZONES=zones,
        CRITERIA=["sol", "+", "1", "potentiel"],
        OUTPUT="memory:",
    )
    refused(RainZones, "E_RANGE", INPUT=roofs, ZONES=zones, DRAWS=6000, OUTPUT="memory:")
    refused(RainZones, "POP", INPUT=roofs, ZONES=zones, POPULATION_FIELD="POP", OUTPUT="memory:")


def test_cancel_leaves_no_file(roofs, zones, tmp_path):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException):
        run(RainZones, Ear(cancel_at=60), INPUT=roofs, ZONES=zones, OUTPUT=str(tmp_path / "zones.gpkg"))
    assert not list(tmp_path.iterdir())


def test_rainpotential_ranks_the_zones_in_the_same_run(hamlet, canche, tmp_path):
    around = memory_layer("Polygon", [(square(649900, 7029900, 1000), "H", 8)], "nom:string&pop_mun:integer")
    report = tmp_path / "rapport.html"
    ran = run(
        RainPotential,
        INPUT=hamlet,
        RAIN=canche,
        RAIN_COLUMN="Ptot",
        ZONES=around,
        OUTPUT="memory:",
        OUTPUT_ZONES="memory:",
        REPORT=str(report),
    )
    zone = next(ran.layer("OUTPUT_ZONES").getFeatures())
    used = [value for value in attributes(ran.layer(), "util_m3_an") if value is not None]
    assert zone["util_m3_an"] == pytest.approx(sum(used), abs=1)
    assert (zone["rang"], zone["classe"], zone["score_pot"]) == (1, "fort", 50)
    assert "H" in report.read_text(encoding="utf-8")


def test_zones_far_from_every_building(nantes, canche, shared_data):
    """Nantes buildings, communes of the Artois: every sum is 0, no score, no crash."""
    communes = f"{shared_data / 'territory' / 'aula_territory.gpkg'}|layername=communes"
    ran = run(
        RainPotential,
        INPUT=nantes,
        RAIN=canche,
        RAIN_COLUMN="Ptot",
        ZONES=communes,
        OUTPUT="memory:",
        OUTPUT_ZONES="memory:",
    )
    layer = ran.layer("OUTPUT_ZONES")
    assert layer.featureCount() > 300
    assert set(attributes(layer, "util_m3_an")) == {0}
    assert set(attributes(layer, "score_pot")) == {None}
    assert set(attributes(layer, "classe")) == {"incomplet"}


def test_zones_output_without_zones_warns(hamlet, canche):
    ran = run(RainPotential, INPUT=hamlet, RAIN=canche, RAIN_COLUMN="Ptot", OUTPUT="memory:", OUTPUT_ZONES="memory:")
    assert "OUTPUT_ZONES" not in ran.results
    assert any("without ZONES" in text for text in ran.ear.warnings)


@pytest.fixture(scope="module")
def territory(shared_data):
    return shared_data / "territory"


@pytest.fixture
def one_house_a_commune(qgis_app, territory):
    """A slate-roofed house and a workshop in each of the 322 communes."""
    from qgis.core import QgsVectorLayer

    communes = QgsVectorLayer(f"{territory / 'aula_territory.gpkg'}|layername=communes", "communes", "ogr")
    rows = []
    for commune in communes.getFeatures():
        point = commune.geometry().pointOnSurface().asPoint()
        rows.append((square(point.x(), point.y(), 10), f"{commune['insee']}h", "Résidentiel", 1, "2"))
        rows.append((square(point.x() + 15, point.y(), 20), f"{commune['insee']}w", "Industriel", None, None))
    return memory_layer(
        "Polygon", rows, "cleabs:string&usage_1:string&nombre_de_logements:integer&materiaux_de_la_toiture:string"
    )


def test_the_rain_gradient_of_the_territory_shows(one_house_a_commune, rain, territory):
    """Rain of the Canche near Hesdin, of the Nièvre near Lens: each commune has its own, and all are ranked."""
    posts = [
        ("POINT(2.04 50.37)", "camelsfr_E540031001_canche_brimeux_daily_1999_2018"),
        ("POINT(2.83 50.43)", "camelsfr_E645651001_nievre_etoile_daily_1999_2018"),
    ]
    stations = memory_layer("Point", posts, "id:string", "EPSG:4326")
    ran = run(
        RainPotential,
        INPUT=one_house_a_commune,
        RAIN=[str(rain / f"{name}.csv") for _, name in posts],
        RAIN_COLUMN="Ptot",
        STATIONS=stations,
        ZONES=f"{territory / 'aula_territory.gpkg'}|layername=communes",
        OUTPUT="memory:",
        OUTPUT_ZONES="memory:",
    )
    zones = {row["nom"]: row for row in ran.layer("OUTPUT_ZONES").getFeatures()}
    assert len(zones) == ran.layer("OUTPUT_ZONES").featureCount() == 322
    assert all(row["n_simule"] == 2 and row["complet_pct"] == 100 for row in zones.values())
    assert zones["Hesdin"]["apport_m3_an"] / zones["Lens"]["apport_m3_an"] == pytest.approx(1006 / 812.1, abs=0.01)
    assert zones["Hesdin"]["cr_pct"] > zones["Lens"]["cr_pct"]
    assert min(row["rang"] for row in zones.values()) == 1
    iris = run(RainZones, INPUT=ran.layer(), ZONES=str(territory / "iris_aula_2154.gpkg"), OUTPUT="memory:").layer()
    assert iris.featureCount() == 484
    kinds = {(row["n_simule"] > 0, row["classe"] == "incomplet", row["complet_pct"] > 0) for row in iris.getFeatures()}
    assert kinds == {(True, False, True), (False, True, False)}


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ({"nom_zone": "Centre Ouest", "commune_zone": "Béthune"}, "Centre Ouest (Béthune)"),
        ({"nom_zone": "Lens Nord-Est 7", "commune_zone": "Lens"}, "Lens Nord-Est 7"),
        ({"nom_zone": None, "code_zone": "62498"}, "62498"),
        ({"nom_zone": float("nan")}, "#4"),
    ],
)
def test_a_zone_is_told_by_name_and_commune(told, name):
    from aula_toolbox.processing.rain.inputs_zones import zone_name

    assert zone_name(told, 4) == name
