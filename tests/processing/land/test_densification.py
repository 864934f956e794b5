"""densification: classes of a made-up town, properties, budget, the real cadastre, bad input."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from aula_toolbox.gis.vector.sources import is_null
from aula_toolbox.processing.land.densification import Densification
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run

X, Y = 680_000, 7_040_000
IDS = [f"62193000AC{number:04d}" for number in range(1, 31)]


def box(x0, y0, x1, y1):
    return f"POLYGON(({X + x0} {Y + y0},{X + x1} {Y + y0},{X + x1} {Y + y1},{X + x0} {Y + y1},{X + x0} {Y + y0}))"


def town(houses=(), ids=IDS):
    """Ten built plots of 20 x 50 m on a street, an empty one, a deep one with a house in front, one without street."""
    plots = [(box(20 * n, 0, 20 * n + 20, 50), one) for n, one in enumerate(ids[:10])]
    plots.append((box(200, 0, 220, 50), ids[10]))  # empty, on the street
    plots.append((box(220, 0, 260, 80), ids[11]))  # deep, a house in front
    plots.append((box(0, 50, 220, 80), ids[12]))  # behind the row: no street but its own ends
    built = [(box(20 * n + 3, 5, 20 * n + 17, 20), 6.0, 1) for n in range(10)]
    built.append((box(230, 3, 242, 13), 6.0, 1))
    built += [(one, 6.0, 1) for one in houses]
    return {
        "ENVELOPE": memory_layer("Polygon", [(box(-10, -10, 270, 90),)], "", name="enveloppe"),
        "PARCELS": memory_layer("Polygon", plots, "idu:string", name="parcelles"),
        "BUILDINGS": memory_layer("Polygon", built, "hauteur:double&nombre_de_logements:integer", name="batiments"),
        "PLU": memory_layer("Polygon", [(box(-10, -10, 270, 90), "UB")], "LIBELLE:string", name="zone_urba"),
        "OUTPUT": "memory:",
        "SUMMARY": "memory:",
    }


def rows_of(ran):
    return {row["uf_id"]: row for row in ran.layer().getFeatures()}


def test_each_plot_has_its_class(qgis_app):
    found = rows_of(run(Densification, **town()))
    assert {found[one]["classe"] for one in IDS[:10]} == {"bâti"}
    assert found[IDS[10]]["classe"] == "dent creuse"
    assert found[IDS[10]]["potentiel_m2"] == 1000
    assert found[IDS[11]]["classe"] == "parcelle divisible"
    assert 400 <= found[IDS[11]]["potentiel_m2"] < 3200
    assert {row["statut"] for row in found.values() if row["classe"] != "bâti"} == {"potentiel"}
    assert all(is_null(row["statut"]) for row in found.values() if row["classe"] == "bâti")
    # one dwelling a plot of 1 000 m2: ten a hectare; 30 % kept by the owners
    assert (found[IDS[10]]["logements_min"], found[IDS[10]]["logements_max"]) == (0, 0)
    kept = rows_of(run(Densification, **town(), RETENTION=False))
    assert (kept[IDS[10]]["logements_min"], kept[IDS[10]]["logements_max"]) == (1, 1)


def test_classes_and_the_rest_add_up_to_the_envelope(qgis_app, tmp_path):
    given = town()
    ran = run(Densification, **given, REPORT=str(tmp_path / "r.html"), SHEETS=str(tmp_path / "fiches"))
    envelope = next(given["ENVELOPE"].getFeatures()).geometry().area()
    inside = sum(attributes(ran.layer(), "surf_enveloppe_m2"))
    plots = sum(feature.geometry().area() for feature in given["PARCELS"].getFeatures())
    assert inside == pytest.approx(plots, abs=1)
    assert sum(attributes(ran.layer("SUMMARY"), "surf_ha")) * 10_000 == pytest.approx(inside, abs=1)
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert f"{envelope / 10_000:.2f}".replace(".", ",") in text
    (sheet,) = (tmp_path / "fiches").iterdir()
    assert sheet.name == "fiche_62193.html"
    told = sheet.read_text(encoding="utf-8")
    # the sheet of a commune adds up to its units: what is no unit is not of one commune
    assert f"{inside / 10_000:.2f}".replace(".", ",") in told
    assert IDS[11] in told


def test_units_without_built_neighbours_have_no_range_of_dwellings(qgis_app, tmp_path):
    given = town()
    given["BUILDINGS"] = memory_layer(
        "Polygon", [(box(3, 5, 17, 20), 6.0, 1)], "hauteur:double&nombre_de_logements:integer"
    )
    ran = run(Densification, **given, REPORT=str(tmp_path / "r.html"))
    assert any(is_null(value) for value in attributes(ran.layer(), "logements_max"))
    assert "fourchette de logements" in (tmp_path / "r.html").read_text(encoding="utf-8")


HOUSES = [(205, 5, 215, 15), (230, 40, 250, 60), (222, 60, 258, 78), (20, 52, 200, 78), (195, 30, 245, 45)]


@pytest.mark.parametrize("house", HOUSES)
def test_one_more_building_never_raises_the_capacity(qgis_app, house):
    before, after = (rows_of(run(Densification, **town(extra))) for extra in ((), (box(*house),)))
    assert set(before) == set(after)
    for one, row in before.items():
        assert after[one]["potentiel_m2"] <= row["potentiel_m2"] + 0.5


def test_one_more_constraint_never_raises_it_and_none_is_no_yes(qgis_app):
    given = town()
    none = rows_of(run(Densification, **given))
    assert (
        none[IDS[10]]["libre_contrainte_m2"] is None
        or none[IDS[10]]["libre_contrainte_m2"] != none[IDS[10]]["potentiel_m2"]
    )
    flood = memory_layer("Polygon", [(box(200, 0, 210, 50),)], "", name="inondation")
    wet = memory_layer("Polygon", [(box(205, 0, 235, 50),)], "", name="zone_humide")
    one = rows_of(run(Densification, **given, CONSTRAINTS=[flood]))
    two = rows_of(run(Densification, **given, CONSTRAINTS=[flood, wet]))
    assert one[IDS[10]]["libre_contrainte_m2"] == pytest.approx(500)
    assert two[IDS[10]]["libre_contrainte_m2"] == pytest.approx(0, abs=0.5)
    assert two[IDS[10]]["empeche"] == "inondation; zone_humide"
    for name in none:
        assert two[name]["libre_contrainte_m2"] <= one[name]["libre_contrainte_m2"] + 0.5


def test_friches_vacancy_and_business_land_are_classes_of_their_own(qgis_app):
    points = memory_layer("Point", [(f"POINT({X + 10} {Y + 25})",)], "", name="friches")
    vacant = [(box(20, 0, 40, 50), "vacant présumé"), (box(40, 0, 60, 50), "occupé")]
    units = memory_layer("Polygon", vacant, "etat:string", name="uf")
    zae = memory_layer("Polygon", [(box(219, -1, 262, 82),)], "", name="zae")
    ran = run(Densification, **town(), FRICHES=points, VACANT=units, ZONES=zae)
    found = rows_of(ran)
    assert found[IDS[0]]["classe"] == "friche"
    assert found[IDS[1]]["classe"] == "vacance longue"
    assert found[IDS[2]]["classe"] == "bâti"
    assert found[IDS[11]]["classe"] in ("foncier économique sous-occupé", "bâti")
    assert found[IDS[11]]["logements_max"] == 0


def test_the_budget_of_the_commune_stands_beside(qgis_app, tmp_path):
    budget = memory_layer("None", [(None, "62193", 3.5)], "insee:string&reste_ha:double", name="compteur")
    flood = memory_layer("Polygon", [(box(200, 0, 210, 50),)], "", name="inondation")
    report = tmp_path / "r.html"
    ran = run(Densification, **town(), BUDGET=budget, CONSTRAINTS=[flood], REPORT=str(report))
    assert "3,5" in report.read_text(encoding="utf-8")
    assert "hors contraintes" in report.read_text(encoding="utf-8")
    assert set(attributes(ran.layer("SUMMARY"), "reste_ha")) == {3.5}
    wrong = memory_layer("None", [(None, "62193")], "insee:string", name="compteur")
    refused(Densification, "E_FIELD", "reste_ha", **town(), BUDGET=wrong)


def test_the_real_cadastre_beside_its_plan_zones(qgis_app, shared_data, tmp_path):
    """One class a unit; the classes add up to what the parcels have inside the envelope."""
    path = shared_data / "urba" / "cadastre_edigeo.gpkg"
    parcels = QgsVectorLayer(f"{path}|layername=PARCELLE", "p", "ogr")
    middle = next(parcels.getFeatures()).geometry().centroid().asPoint()
    envelope = memory_layer(
        "Polygon", [(square(middle.x() - 200, middle.y() - 200, 400),)], "", crs=parcels.crs().authid()
    )
    x, y = middle.x(), middle.y()
    west, east = (
        f"POLYGON(({a} {y - 400},{b} {y - 400},{b} {y + 400},{a} {y + 400},{a} {y - 400}))"
        for a, b in ((x - 400, x), (x, x + 400))
    )
    halves = [(west, "UB"), (east, "UE")]
    ran = run(
        Densification,
        ENVELOPE=envelope,
        PARCELS=f"{path}|layername=PARCELLE",
        BUILDINGS=f"{path}|layername=BATIMENT",
        PLU=memory_layer("Polygon", halves, "LIBELLE:string", crs=parcels.crs().authid(), name="zone_urba"),
        OUTPUT="memory:",
        SUMMARY="memory:",
        REPORT=str(tmp_path / "r.html"),
    )
    zones = {row["zone_plu"] for row in ran.layer("SUMMARY").getFeatures()}
    assert zones == {"UB", "UE"}
    told = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "16,00" in told  # the classes and what is no unit, beside the planning zones: the 16 ha of the envelope
    inside = sum(attributes(ran.layer(), "surf_enveloppe_m2"))
    assert sum(attributes(ran.layer("SUMMARY"), "surf_ha")) * 10_000 == pytest.approx(inside, abs=1)
    assert 0 < inside <= 160_000
    assert len(set(attributes(ran.layer(), "uf_id"))) == ran.layer().featureCount()


def test_bad_inputs_and_cancel(qgis_app, tmp_path):
    given = town()
    without = {name: value for name, value in given.items() if name != "BUILDINGS"}
    refused(Densification, "E_INPUT", "BUILDINGS", **without)
    with pytest.raises(QgsProcessingException, match=r"Cancelled|nnul"):
        run(Densification, Ear(cancel_at=45), **{**given, "OUTPUT": str(tmp_path / "d.gpkg")})
    assert not list(tmp_path.iterdir())
