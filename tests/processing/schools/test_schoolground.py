"""schoolground: the real schools of Olemps, grounds rebuilt or missing, the directory, bad input, cancel.

Method: docs/design/schools.md#grounds
"""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProcessingException

from aula_toolbox.gis.vector.sources import is_null
from aula_toolbox.processing.schools.schoolground import SchoolGround
from tests.support.layers import memory_layer, square
from tests.support.runs import Ear, refused, run

X, Y = 680_000, 7_040_000
ZONE = "cleabs:string&nature:string&nature_detaillee:string&toponyme:string&fictif:string&etat_de_l_objet:string"
ROW = "identifiant_de_l_etablissement:string&nom_etablissement:string&type_etablissement:string"
ROW += "&statut_public_prive:string&nombre_d_eleves:string&latitude:double&longitude:double&code_commune:string"
OUT = {"OUTPUT": "memory:", "OUTPUT_YARDS": "memory:", "QA": "memory:"}


def rows_of(ran, name="OUTPUT"):
    layer = ran.layer(name)
    names = layer.fields().names()
    return [
        {**dict(zip(names, one.attributes())), "area": max(one.geometry().area(), 0.0)} for one in layer.getFeatures()
    ]


@pytest.fixture(scope="module")
def olemps(shared_data):
    path = shared_data / "buildings" / "olemps_12174_bdtopo_v3.gpkg"
    return {"INPUT": f"{path}|layername=zone_d_activite_ou_d_interet", "BUILDINGS": f"{path}|layername=batiment"}


@pytest.fixture(scope="module")
def reference(shared_reference):
    path = shared_reference / "housing" / "schools_reference.json"
    return {one["id"]: one for one in json.loads(path.read_text(encoding="utf-8"))["schools"]}


def test_the_real_schools_of_olemps(qgis_app, olemps, reference):
    """Two campuses: the fictitious square of the nursery is no ground, its school is one of the elementary campus."""
    found = {row["id_ecole"]: row for row in rows_of(run(SchoolGround, **olemps, **OUT))}
    assert len(found) == 2
    for key in ("SURFACTI0000000060437795", "SURFACTI0000000060437779"):
        told, row = reference[key], found[key]
        for name in ("terrain_m2", "bati_m2", "cour_m2"):
            assert row[name] == pytest.approx(told[name], abs=0.1)
        assert (row["n_bat"], row["n_bat_coupes"]) == (told["n_bat"], told["n_bat_coupes"])
        assert row["area"] == pytest.approx(told["terrain_m2"], abs=0.1)
        assert row["cour_m2"] + row["bati_m2"] + row["chutes_m2"] == pytest.approx(row["terrain_m2"], abs=0.1)
    campus = found["SURFACTI0000000060437779"]
    assert (campus["n_etab"], campus["niveau"]) == (2, "maternelle|elementaire")
    assert campus["uai"] == "0121247R|0121324Z"
    assert (campus["eleves_etat"], is_null(campus["eleves"])) == ("absent", True)


def test_what_is_to_be_checked_at_olemps(qgis_app, olemps):
    ran = run(SchoolGround, **olemps, **OUT)
    told = {row["quoi"]: row for row in rows_of(ran, "QA")}
    assert set(told) == {"fictive_rattachee", "bati_coupe"}
    assert "25 m²" in told["fictive_rattachee"]["phrase"]
    yards = rows_of(ran, "OUTPUT_YARDS")
    assert sorted(row["surf_m2"] for row in yards) == pytest.approx([2190.24, 3848.23], abs=0.1)


def zone(number, kind="Ecole primaire", fictitious="Non", state="En service", side=60.0):
    x = X + 200 * number
    return (square(x, Y, side), f"Z{number}", "Enseignement primaire", kind, f"École {number}", fictitious, state)


def town(*zones, halls=((10, 10, 20),)):
    """Zones in a row, 200 m apart, each with its halls."""
    spots = [(X + 200 * n + x, Y + y, side) for n in range(max(len(zones), 1)) for x, y, side in halls]
    return {
        "INPUT": memory_layer("Polygon", zones, ZONE, name="zones"),
        "BUILDINGS": memory_layer("Polygon", [(square(*spot),) for spot in spots], "", name="batiments"),
        **OUT,
    }


def test_a_fictitious_outline_alone_is_not_measured(qgis_app):
    ran = run(SchoolGround, **town(zone(0), zone(1, fictitious="Oui", side=5.0)))
    real, square_ = rows_of(ran)
    assert real["cour_m2"] == 3200
    assert (square_["emprise_etat"], square_["area"]) == ("emprise_fictive", 0)
    assert all(is_null(square_[name]) for name in ("terrain_m2", "cour_m2", "bati_m2", "n_bat"))
    assert "École 1" in ran.ear.text


def test_a_ground_is_rebuilt_from_parcels_of_one_owner(qgis_app):
    given = town(zone(0, fictitious="Oui", side=5.0))
    shapes = [square(X - 10, Y - 10, 50), square(X + 40, Y - 10, 50), square(X - 60, Y - 10, 50)]
    parcels = memory_layer("Polygon", [(one, f"6200100AB000{n}") for n, one in enumerate(shapes)], "idu:string")
    owners = memory_layer(
        "None",
        [(None, f"6200100AB000{n}", who) for n, who in enumerate(("216200011", "216200011", "999999999"))],
        "idu:string&siren:string",
    )
    (row,) = rows_of(run(SchoolGround, **given, PARCELS=parcels, OWNERS=owners))
    assert (row["origine"], row["emprise_etat"], row["terrain_m2"]) == ("parcelles", "estime", 5000)
    (alone,) = rows_of(run(SchoolGround, **given, PARCELS=parcels))
    assert alone["terrain_m2"] == 2500


def annuaire(*rows):
    """Rows of the directory: number, name, type, pupils, offset from the corner of the first zone (m, roughly)."""
    made = []
    for uai, name, kind, pupils, east, north, commune in rows:
        latitude = None if east is None else 50.45 + north / 111_000
        longitude = None if east is None else 2.7 + east / 71_000
        made.append((None, uai, name, kind, "Public", pupils, latitude, longitude, commune))
    return memory_layer("None", made, ROW, name="annuaire")


def test_the_directory_gives_pupils_and_tells_who_has_no_ground(qgis_app):
    """One row by its point, one beside the ground by its level, one of the same commune without any ground."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject

    to_lambert = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem("EPSG:2154"), QgsProject.instance()
    )
    corner = to_lambert.transform(QgsPointXY(2.7, 50.45))
    shape = square(corner.x(), corner.y(), 60)
    zones = [(shape, "Z0", "Enseignement primaire", "Ecole primaire", "École des Mineurs", "Non", "En service")]
    given = {
        "INPUT": memory_layer("Polygon", zones, ZONE, name="zones"),
        "BUILDINGS": memory_layer("Polygon", [(square(corner.x(), corner.y(), 10),)], "", name="batiments"),
        "DIRECTORY": annuaire(
            ("0620001A", "Ecole primaire des Mineurs", "Ecole", "120", 30, 30, "62001"),
            ("0620002B", "Ecole annexe", "Ecole", "x", 30, -30, "62001"),
            ("0620003C", "Ecole perdue", "Ecole", "40", 9000, 0, "62001"),
            ("0620004D", "Ecole d'ailleurs", "Ecole", "40", 9000, 0, "62999"),
            ("0620005E", "Collège Basly", "Collège", "400", 30, 31, "62001"),
            ("0620006F", "Lycée Condorcet", "Lycée", "900", 30, 32, "62001"),
        ),
    }
    ran = run(SchoolGround, **given, **OUT)
    found = {row["nom"]: row for row in rows_of(ran)}
    assert len(found) == 2
    main = next(row for name, row in found.items() if "Mineurs" in name)
    assert (main["n_etab"], main["eleves"], main["eleves_etat"]) == (3, 520, "partiel")
    assert main["uai"] == "0620001A|0620002B|0620005E"
    assert found["Ecole perdue"]["emprise_etat"] == "absent"
    assert [row["quoi"] for row in rows_of(ran, "QA") if row["nom"] == "Ecole perdue"] == ["annuaire_a_part"]
    assert "Ecole perdue" in ran.ear.text
    assert "x" in ran.ear.text


def test_the_result_corrected_by_hand_is_read_again(qgis_app):
    given = town(zone(0), zone(1, fictitious="Oui", side=5.0))
    first = run(SchoolGround, **given)
    again = run(SchoolGround, **{**given, "INPUT": first.layer()})
    names = ("id_ecole", "uai", "nom", "niveau", "origine", "emprise_etat", "terrain_m2", "cour_m2", "n_etab")
    assert [[row[name] for name in names] for row in rows_of(again)] == [
        [row[name] for name in names] for row in rows_of(first)
    ]


def test_points_of_the_directory_are_schools_without_ground(qgis_app):
    points = [(f"POINT({X} {Y})", "0620001A", "Ecole du point", "Ecole", "Public", "80", 0.0, 0.0, "62001")]
    given = town()
    given["INPUT"] = memory_layer("Point", points, ROW, name="annuaire")
    ran = run(SchoolGround, **given)
    (row,) = rows_of(ran)
    assert (row["id_ecole"], row["emprise_etat"], row["eleves"]) == ("0620001A", "absent", 80)
    assert [one["quoi"] for one in rows_of(ran, "QA")] == ["sans_terrain"]


def test_a_closed_school_and_sports_grounds_are_told(qgis_app):
    pitch = memory_layer("Polygon", [(square(X + 40, Y + 40, 30),), (square(X + 40, Y + 40, 30),)], "", name="sport")
    ran = run(SchoolGround, **town(zone(0, state="En ruine")), SPORT=pitch)
    (row,) = rows_of(ran)
    assert row["sport_m2"] == 400
    assert "fermee" in {one["quoi"] for one in rows_of(ran, "QA")}
    far = memory_layer("Polygon", [(square(X + 4000, Y, 30),)], "", name="sport")
    assert rows_of(run(SchoolGround, **town(zone(0)), SPORT=far))[0]["sport_m2"] == 0


def test_bad_inputs_and_cancel(qgis_app, tmp_path):
    given = town(zone(0))
    other = memory_layer("Polygon", [(square(X, Y, 60), "Z", "Mairie", "", "M", "Non", "")], ZONE, name="zones")
    refused(SchoolGround, "E_SCHOOLS", "Mairie (1)", **{**given, "INPUT": other})
    twice = memory_layer("Polygon", [zone(0), zone(0)], ZONE, name="zones")
    refused(SchoolGround, "E_DOUBLE", "Z0", **{**given, "INPUT": twice})
    table = memory_layer("None", [(None, 1)], "nombre:integer", name="annuaire")
    refused(SchoolGround, "E_FIELD", "nom_etablissement", **given, DIRECTORY=table)
    degrees = memory_layer("Point", [("POINT(2.7 50.4)", "0620001A")], "uai:string", "EPSG:2154", "annuaire")
    refused(SchoolGround, "E_CRS", "EPSG:4326", **given, DIRECTORY=degrees)
    with pytest.raises(QgsProcessingException, match=r"Cancelled|nnul"):
        run(SchoolGround, Ear(cancel_at=50), **{**given, "OUTPUT": str(tmp_path / "d.gpkg")})
    assert not list(tmp_path.iterdir())


def test_owners_must_tell_an_owner(qgis_app):
    given = town(zone(0, fictitious="Oui", side=5.0))
    parcels = memory_layer("Polygon", [(square(X - 10, Y - 10, 50), "6200100AB0001")], "idu:string")
    nobody = memory_layer("None", [(None, "6200100AB0001")], "idu:string", name="proprietaires")
    refused(SchoolGround, "E_FIELD", "siren", **given, PARCELS=parcels, OWNERS=nobody)
    fields = "departement:string&code_commune:string&prefixe:string&section:string&numero_plan:string&siren:string"
    parts = memory_layer("None", [(None, "62", "001", "00", "AB", "0001", "216200011")], fields, name="proprietaires")
    (row,) = rows_of(run(SchoolGround, **given, PARCELS=parcels, OWNERS=parts))
    assert row["terrain_m2"] == 2500
    empty = memory_layer("None", [(None, "", "x")], "uai:string&nom:string", name="annuaire")
    assert "annuaire" in run(SchoolGround, **given, DIRECTORY=empty).ear.text
