"""schoolyards: Olemps without a fine land cover, a quarter counted by hand, each input, bad ones, cancel.

Method: docs/design/schools.md#cover, docs/design/schools.md#neighbours
"""

from __future__ import annotations

import json
import subprocess
from html import unescape

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from aula_toolbox.gis.vector.sources import is_null
from aula_toolbox.processing.schools.schoolyards import SchoolYards
from tests.processing.schools.cases import UAI, X, Y, classes, people, quarter, raster, rows_of
from tests.support.layers import memory_layer, saved, square
from tests.support.runs import Ear, refused, run

OUT = {"OUTPUT": "memory:", "OUTPUT_YARDS": "memory:", "OUTPUT_COVER": "memory:", "QA": "memory:"}


def yards(**given):
    """A run; its result stays in memory unless a test says otherwise."""
    return run(SchoolYards, **{"OUTPUT": "memory:", **given})


def told_no(*words, **given):
    """The message of a run that is refused."""
    return refused(SchoolYards, *words, **{"OUTPUT": "memory:", **given})


@pytest.fixture(scope="module")
def lulc(tmp_path_factory):
    return classes(tmp_path_factory.mktemp("schools") / "classes.tif")


@pytest.fixture(scope="module")
def olemps(shared_data):
    path = shared_data / "buildings" / "olemps_12174_bdtopo_v3.gpkg"
    return {
        "INPUT": f"{path}|layername=zone_d_activite_ou_d_interet",
        "BUILDINGS": f"{path}|layername=batiment",
        "VEGETATION": f"{path}|layername=zone_de_vegetation",
    }


def test_the_real_yards_of_olemps_are_told_by_bounds_only(qgis_app, olemps, tmp_path):
    """BD TOPO vegetation covers 0 m2 of both yards: nothing is known of their ground, and trees are absent, not 0."""
    report = tmp_path / "r.html"
    ran = yards(**olemps, **OUT, REPORT=str(report))
    rows = rows_of(ran)
    assert sorted(row["cour_m2"] for row in rows) == pytest.approx([2190.24, 3848.23], abs=0.1)
    for row in rows:
        assert (row["imper_bas"], row["imper_haut"], row["sol_etat"]) == (0, 100, "absent")
        assert row["canopee_etat"] == "absent"
        unknown = ("imper_pct", "imper_m2", "canopee_pct", "vegetal_pct", "score", "rang", "a_vegetaliser_m2")
        assert all(is_null(row[name]) for name in (*unknown, "cout_bas_eur", "hab_300", "t_jour_c", "ips"))
        assert row["completude_pct"] == 0
        assert "sol_inconnu" in row["drapeaux"]
        assert row["ombre_etat"] == "partiel"
        assert 0 < row["ombre_13h"] < row["ombre_10h"]
    assert "can see the trees" in ran.ear.text
    text = unescape(report.read_text(encoding="utf-8"))
    assert "Aucune cour n’a de rang" in text
    assert "imperméable à" not in text


def test_a_quarter_counted_by_hand(qgis_app, lulc, tmp_path):
    """Ground, shares, neighbours, network and score of two schools."""
    ran = yards(**quarter(), **people(), LULC=lulc, **OUT)
    first, second = rows_of(ran)
    assert (first["cour_m2"], first["bati_m2"], first["uai"], first["eleves"]) == (3200, 400, UAI[0], 200)
    assert first["imper_pct"] == pytest.approx(100 * 2000 / 3200, abs=0.05)
    assert first["vegetal_pct"] == pytest.approx(37.5, abs=0.05)
    assert (first["canopee_pct"], first["canopee_etat"]) == (0, "observe")
    assert first["a_desimp_m2"] == pytest.approx(2000 - 3200 / 3, abs=1)
    assert first["cout_haut_eur"] == pytest.approx(150 * (2000 - 3200 / 3), abs=150)
    assert first["v10_cour_m3"] == pytest.approx(20.0)
    assert (second["canopee_pct"], second["ombre_pct"]) == (100, 100)
    assert (first["ombre_etat"], second["ombre_etat"]) == ("observe", "estime")
    # homes at -200 .. 300 (first) and 200 .. 700 (second) within 300 m of the ground; the park ends at -500
    assert (first["hab_300"], second["hab_300"]) == (60, 60)
    # those farther than 300 m from the park begin at -100
    assert (first["hab_sans_frais_300"], second["hab_sans_frais_300"]) == (50, 60)
    assert first["hab_500"] > first["hab_300"]
    assert (second["rang_reseau"], first["rang_reseau"]) == (1, 2)
    assert (first["rang"], second["rang"]) == (1, 2)
    assert (first["completude_pct"], first["manquants"]) == (60, "Chaleur|Social")
    sums = {}
    for row in rows_of(ran, "OUTPUT_COVER"):
        sums[row["nom"]] = sums.get(row["nom"], 0) + row["surf_m2"]
    assert list(sums.values()) == pytest.approx([3200, 3200], abs=0.5)
    assert len(rows_of(ran, "OUTPUT_YARDS")) == 2


def test_a_school_that_comes_changes_no_score(qgis_app, lulc):
    """Without its zone the second school has no ground; the score of the first one stays."""
    both = {row["id_ecole"]: row["score"] for row in rows_of(yards(**quarter(), **people(), LULC=lulc))}
    given = quarter()
    zones = given["INPUT"]
    zones.dataProvider().deleteFeatures([next(one.id() for one in zones.getFeatures() if one["cleabs"] == "Z1")])
    alone = {row["id_ecole"]: row["score"] for row in rows_of(yards(**given, **people(), LULC=lulc))}
    assert alone["Z0"] == both["Z0"]
    assert is_null(alone[UAI[1]])


def test_heat_rain_slope_and_social_position(qgis_app, lulc, tmp_path):
    degrees = np.full((50, 170), 25.0)
    degrees[:, 60:66] = 27.0
    roofs = memory_layer(
        "Polygon",
        [(square(X + 20, Y + 20, 20), 400.0, 320.0, 55.0), (square(X - 200, Y, 10), 100.0, 80.0, 9.0)],
        "toit_m2:double&ae_m2:double&util_m3_an:double",
        name="toits",
    )
    ips = memory_layer(
        "None",
        [(None, "2022-2023", UAI[0], 99.0, 95.0), (None, "2023-2024", UAI[0], 80.0, 95.0)],
        "rentree_scolaire:string&uai:string&ips:double&ips_departemental:double",
        name="ips",
    )
    ran = yards(
        **quarter(),
        LULC=lulc,
        T_DAY=raster(tmp_path / "jour.tif", degrees),
        T_NIGHT=raster(tmp_path / "nuit.tif", degrees - 8),
        DEM=raster(tmp_path / "mnt.tif", np.tile(np.arange(170.0), (50, 1))),
        RAIN_ROOFS=roofs,
        IPS=ips,
    )
    first, second = rows_of(ran)
    assert (first["t_jour_c"], first["t_nuit_c"], first["ecart_jour_c"]) == (27, 19, 2)
    assert (second["ecart_jour_c"], second["pente_pct"]) == (0, 10)
    assert "pente" in second["drapeaux"]
    assert (first["toit_m2"], first["util_m3_an"]) == (400, 55)
    assert first["v10_toit_m3"] == pytest.approx(3.2)
    assert is_null(second["toit_m2"])
    assert (first["ips"], first["ips_ecart"], first["ips_etat"]) == (80, -15, "observe")
    assert (second["ips_etat"], is_null(second["ips"])) == ("absent", True)
    assert "IPS" in ran.ear.text
    assert "Social" not in (first["raisons"] or "")


def test_the_income_of_the_iris_stands_where_no_index_is_published(qgis_app, lulc, tmp_path):
    """IPS of the first school only; IRIS of 24 000, 18 000 and a hidden one: the median told is 21 000."""
    codes = ("621930101", "621930102", "621930103")
    places = (square(X - 50, Y - 50, 200), square(X + 350, Y - 50, 200), square(X + 900, Y, 50))
    iris = memory_layer("Polygon", list(zip(places, codes)), "code_iris:string", name="iris")
    cells = [(None, codes[0], "24000"), (None, codes[1], "18000"), (None, codes[2], "ns")]
    income = memory_layer("None", cells, "IRIS:string&DISP_MED21:string", name="filosofi")
    ips = memory_layer(
        "None", [(None, UAI[0], 80.0, 95.0)], "uai:string&ips:double&ips_departemental:double", name="ips"
    )
    given = {**quarter(), "LULC": lulc, "IRIS": iris, "INCOME": income}
    ran = yards(**given, IPS=ips, REPORT=str(tmp_path / "r.html"))
    first, second = rows_of(ran)
    assert (first["social_source"], second["social_source"]) == ("ips", "revenu_iris")
    assert second["revenu_iris_eur"] == 18000
    assert second["revenu_ecart_pct"] == pytest.approx(-100 * 3000 / 21000, abs=0.06)
    assert "Social" not in (second["manquants"] or "")
    assert "ns (1)" in ran.ear.text
    assert "revenu médian de leur IRIS" in unescape((tmp_path / "r.html").read_text(encoding="utf-8"))
    told_no("E_FIELD", "DISP_MED", **{**given, "INCOME": None})


def test_trees_and_heights_over_polygons_of_cosia(qgis_app, tmp_path):
    """CoSIA by polygons; a crown over asphalt is a tree; an unknown class is told and not described."""
    covers = [
        (square(X, Y, 60), "Zone imperméable"),
        (square(X + 400, Y, 60), "Zone imperméable"),
        (square(X + 440, Y, 20), "Marécage"),
    ]
    given = {
        **quarter(),
        "LANDCOVER": memory_layer("Polygon", covers, "classe:string", name="cosia"),
        "TREES": memory_layer("Point", [(f"POINT({X + 10} {Y + 10})", 5.0)], "rayon_m:double", name="arbres"),
        "VEGETATION": memory_layer("Polygon", [(square(X + 50, Y, 10), "Bois")], "nature:string", name="vegetation"),
    }
    ran = yards(**given)
    first, _ = rows_of(ran)
    assert first["canopee_pct"] == pytest.approx(100 * 78.5 / 3200, abs=0.1)
    assert "Marécage" in ran.ear.text
    heights = np.zeros((50, 170))
    heights[24:30, 60:62] = 8.0
    canopy = raster(tmp_path / "mnh.tif", heights)
    del given["LANDCOVER"]
    tall, _ = rows_of(yards(**given, CANOPY=canopy))
    assert tall["canopee_pct"] > first["canopee_pct"]
    assert is_null(tall["imper_pct"])


def test_a_coarse_land_cover_by_polygons_sees_no_tree(qgis_app):
    covers = [(square(X - 50, Y - 50, 600), "CS1.1.1.2", "US1.1")]
    layer = memory_layer("Polygon", covers, "code_cs:string&code_us:string", name="ocsge")
    ran = yards(**quarter(), LANDCOVER=layer)
    for row in rows_of(ran):
        assert (row["imper_pct"], row["canopee_etat"], is_null(row["canopee_pct"])) == (100, "absent", True)
    assert "OCS GE" in ran.ear.text


def test_cells_networks_and_pupils_of_other_tables(qgis_app, lulc):
    cells = [(square(X - 100, Y - 100, 200), 40.0), (square(X + 300, Y - 100, 200), None)]
    given = quarter()
    del given["DIRECTORY"]
    pupils = memory_layer("None", [(None, UAI[1], "2024", "88")], "uai:string&rentree_scolaire:string&effectifs:string")
    street = memory_layer("LineString", [(f"LINESTRING({X - 600} {Y + 90},{X + 1100} {Y + 90})",)], "", name="rues")
    ran = yards(
        **given,
        LULC=lulc,
        LANDCOVER=memory_layer("Polygon", [(square(X, Y, 60), "Pelouse")], "classe:string", name="cosia"),
        POPULATION=memory_layer("Polygon", cells, "ind:double", name="carreaux"),
        EFFECTIFS=pupils,
    )
    first, second = rows_of(ran)
    assert (is_null(first["eleves"]), second["eleves"]) == (True, 88)
    assert (first["hab_300"], is_null(first["hab_sans_frais_300"]), is_null(first["rang_reseau"])) == (40, True, True)
    for words in ("200", "count nobody", "not read", "coarse for a yard"):
        assert words in ran.ear.text
    on_foot = rows_of(yards(**given, LULC=lulc, **people(), NETWORK=street))
    straight = rows_of(yards(**given, LULC=lulc, **people()))
    assert on_foot[0]["hab_300"] <= straight[0]["hab_300"]


def test_marks_of_layers_owners_and_private_schools(qgis_app, lulc, tmp_path):
    given = quarter()
    rows = [(None, UAI[0], "Ecole privée", "Ecole", "Privé", "90", None, None, "62001")]
    names = "&".join(f"{name.name()}:string" for name in given["DIRECTORY"].fields())
    given["DIRECTORY"] = memory_layer("None", rows, names, name="annuaire")
    soil = saved(memory_layer("Polygon", [(square(X, Y, 10),)], "", name="SIS 62"), tmp_path / "sis_62.gpkg")
    clay = memory_layer("Polygon", [(square(X, Y, 900), "Faible")], "alea:string", name="rga")
    other = memory_layer("Polygon", [(square(X + 400, Y, 10),)], "", name="bruit")
    parcels = memory_layer("Polygon", [(square(X - 10, Y - 10, 100), "6200100AB0001")], "idu:string", name="parcelles")
    owners = memory_layer("None", [(None, "6200100AB0001", "216200011")], "idu:string&siren:string", name="proprios")
    ran = yards(**given, LULC=lulc, FLAGS=[soil, clay, other], PARCELS=parcels, OWNERS=owners)
    first, second = rows_of(ran)
    assert first["drapeaux"] == "pollution|prive|reseaux"
    assert second["drapeaux"] == "contrainte|proprietaire_inconnu|reseaux"
    assert "bruit" in ran.ear.text


def test_bad_inputs_and_cancel(qgis_app, lulc, tmp_path):
    given = quarter()
    told_no("E_LANDCOVER", **given)
    hot = raster(tmp_path / "landsat.tif", np.full((20, 60), 40.0), 30.0)
    told_no("E_TEMPERATURE", "T_DAY", **given, LULC=lulc, T_DAY=hot)
    told_no("E_TARGET", "tiers", **given, LULC=lulc, TARGET="autre")
    nobody = memory_layer("Point", [(f"POINT({X} {Y})", 1)], "nombre:integer", name="points")
    told_no("E_FIELD", "ind", **given, LULC=lulc, POPULATION=nobody)
    told_no("E_FIELD", "ae_m2", **given, LULC=lulc, RAIN_ROOFS=nobody)
    table = memory_layer("None", [(None, UAI[0])], "uai:string", name="ips")
    told_no("E_FIELD", "ips", **given, LULC=lulc, IPS=table)
    strange = raster(tmp_path / "autre.tif", np.full((50, 170), 99.0))
    assert "99" in yards(**given, LULC=strange).ear.text
    with pytest.raises(QgsProcessingException, match=r"Cancelled|nnul"):
        run(SchoolYards, Ear(cancel_at=60), **given, LULC=lulc, OUTPUT=str(tmp_path / "d.gpkg"))
    assert not (tmp_path / "d.gpkg").exists()


def test_schools_without_any_ground(qgis_app, lulc, tmp_path):
    """Points alone: nothing is measured, nothing is invented, the report says so."""
    points = memory_layer("Point", [(f"POINT({X} {Y})", UAI[0], "Ecole")], "uai:string&nom:string", name="points")
    ran = yards(
        INPUT=points,
        BUILDINGS=quarter()["BUILDINGS"],
        TREES=memory_layer("Polygon", [(square(X, Y, 5),)], "", name="couronnes"),
        FLAGS=[memory_layer("Polygon", [(square(X, Y, 5),)], "", name="sis")],
        **people(),
        REPORT=str(tmp_path / "r.html"),
    )
    (row,) = rows_of(ran)
    assert (row["emprise_etat"], is_null(row["cour_m2"]), is_null(row["score"])) == ("absent", True, True)
    assert is_null(row["hab_300"])
    assert "Aucun terrain" in unescape((tmp_path / "r.html").read_text(encoding="utf-8"))


def test_qgis_process_writes_what_the_test_process_writes(environment, olemps, tmp_path):
    """In English, by a batch: same numbers, and a report in the language of reports."""
    given = {**olemps, "OUTPUT": str(tmp_path / "cours.gpkg"), "REPORT": str(tmp_path / "r.html")}
    done = subprocess.run(
        ["qgis_process", "--json", "run", "aula:schoolyards", "-"],
        input=json.dumps({"inputs": given}),
        env={**environment, "LANG": "en_US.UTF-8", "LANGUAGE": "en"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Cours d’école à végétaliser" in unescape((tmp_path / "r.html").read_text(encoding="utf-8"))
