"""ENAF classes, carbon, risks and fragmentation: small places, real data, and what must be refused."""

from __future__ import annotations

from html import unescape

import pytest
from qgis.core import QgsGeometry, QgsVectorLayer

from aula_toolbox.core.erc.carbon import Densities
from aula_toolbox.processing.erc.carbonstock import CarbonStock
from aula_toolbox.processing.erc.riskmatrix import RiskMatrix
from aula_toolbox.processing.erc.tvbfragmentation import TvbFragmentation
from aula_toolbox.processing.erc.zanenaf import ZanEnaf
from tests.processing.erc.cases import box, table
from tests.support.layers import memory_layer
from tests.support.runs import Ear, refused, run

ENAF = "cs21:string&us21:string&p4_21:string&cs24:string&us24:string&p4_24:string"
TOWN, FIELD, FARM = ("CS1.1.1", "US5.1.1"), ("CS6.3.0", "US1.1.1"), ("CS1.1.1", "US1.1.1")


@pytest.fixture
def ocs2d(qgis_app):
    """A town of 16 ha with a hole, two farms (one 40 m from the town, one far), a field that is built in 2024."""
    rows = [
        (box(0, 0, 400, 190), *TOWN, None, *TOWN, None),
        (box(0, 210, 400, 190), *TOWN, None, *TOWN, None),
        (box(440, 0, 50, 50), *FARM, None, *FARM, None),
        (box(490, 0, 50, 50), *FARM, None, *FARM, None),
        (box(2000, 0, 50, 50), *FARM, None, *FARM, None),
        (box(1000, 1000, 100, 100), *FIELD, None, *TOWN, None),
        (box(3000, 0, 100, 100), "CS9.9.9", "US1.1.1", None, *FIELD, None),
    ]
    return memory_layer("Polygon", rows, ENAF, name="ocs2d")


def test_enaf_classes_envelope_and_flows(ocs2d):
    communes = memory_layer(
        "Polygon", [(box(-100, -100, 2500, 2000), "62001"), (box(2400, -100, 2000, 2000), "62002")], "insee:string"
    )
    ran = run(ZanEnaf, INPUT=ocs2d, COMMUNES=communes, OUTPUT="memory:", ENVELOPE="memory:", COMMUNE_TABLE="memory:")
    got = table(ran, "OUTPUT")
    assert [row["code_21"] for row in got] == ["Uh", "Uh", "Ue", "Ue", "A", "A", "XX"]
    assert [row["ctx_21"] for row in got[2:5]] == ["enveloppe", "enveloppe", "hors"]
    assert got[5]["code_24"] == "Uh"
    assert got[6]["enaf_21"] is None or got[6]["enaf_21"].isNull()
    (first, _) = table(ran, "ENVELOPE")
    assert first["surf_ha"] == pytest.approx(16, abs=0.2)
    one, two = table(ran, "COMMUNE_TABLE")
    assert one["conso_21_24_ha"] == pytest.approx(1.0)
    assert one["naf_21_ha"] == pytest.approx(1.25)
    assert two["ha_sans_classe"] == pytest.approx(1.0)
    assert "CS9.9.9" in ran.ear.text
    assert ran.layer().fields().names()[:6] == ["cs21", "us21", "p4_21", "cs24", "us24", "p4_24"]


def test_enaf_refusals(ocs2d):
    refused(ZanEnaf, "E_YEARS", "cs09", INPUT=ocs2d, YEARS="2009", OUTPUT="memory:")
    refused(ZanEnaf, "E_TOGETHER", INPUT=ocs2d, OUTPUT="memory:", COMMUNE_TABLE="memory:")
    refused(ZanEnaf, "E_RANGE", INPUT=ocs2d, OUTPUT="memory:", ENVELOPE_DISTANCE_M=-1)


COVER = "code_cs:string&code_us:string&cs24:string"


@pytest.fixture
def land(qgis_app):
    rows = [
        (box(0, 0, 100, 100), "CS2.1.1.1", "US1.2", "CS1.1.1.1"),
        (box(100, 0, 100, 100), "CS2.2.1", "US1.1", "CS2.2.1"),
        (box(200, 0, 100, 100), "CS2.2.1", None, "CS2.2.1"),
    ]
    return memory_layer("Polygon", rows, COVER, name="ocsge")


def communes(*codes):
    return memory_layer("Polygon", [(box(400 * i, 0, 400, 100), code) for i, code in enumerate(codes)], "insee:string")


def test_carbon_of_two_dates(land, tmp_path):
    hedges = memory_layer("LineString", [(f"LINESTRING({680000 + 10} 7040050,{680000 + 260} 7040050)",)])
    report = tmp_path / "report.html"
    ran = run(
        CarbonStock,
        INPUT=land,
        COVER_FIELD="code_cs",
        COVER_FIELD2="cs24",
        USE_FIELD2="code_us",
        COMMUNES=communes("62002", "99999"),
        HEDGES=hedges,
        OUTPUT="memory:",
        COMMUNE_TABLE="memory:",
        REPORT=str(report),
    )
    pieces = table(ran, "OUTPUT")
    assert [piece["qualite"] for piece in pieces] == ["observe", "estime", "absent"]
    assert {piece["zpc"] for piece in pieces} == {"3_3"}
    one, two = table(ran, "COMMUNE_TABLE")
    # one hectare of broadleaved wood is sealed: 30 - (93 + 97.25 + 6.16 + 9)
    assert one["variation_tc"] == pytest.approx(30 - 205.41, abs=0.06)
    assert one["total_tc"] == pytest.approx(30 + 55, abs=0.06)
    assert (one["ha_sans_valeur"], one["couverture_pct"]) == (1.0, 75.0)
    assert one["haies_tc"] == pytest.approx(0.25 * 101.347, abs=0.06)
    assert two["couverture_pct"] == 0
    assert "99999" in ran.ear.text
    assert "CS2.2.1" in ran.ear.text
    assert "pas des émissions annuelles" in unescape(report.read_text())


def test_carbon_of_two_layers_compares_the_common_land(land):
    later = memory_layer("Polygon", [(box(50, 0, 100, 100), "CS1.1.1.1", "US5", None)], COVER, name="later")
    ran = run(
        CarbonStock, INPUT=land, INPUT2=later, COMMUNES=communes("62002"), OUTPUT="memory:", COMMUNE_TABLE="memory:"
    )
    (row,) = table(ran, "COMMUNE_TABLE")
    assert row["total_tc"] == pytest.approx(30.0)
    assert row["variation_tc"] == pytest.approx(0.5 * (30 - 205.41) + 0.5 * (30 - 55), abs=0.06)


def test_carbon_of_communes_out_of_the_table(land):
    ran = run(CarbonStock, INPUT=land, COMMUNES=communes("99998"), OUTPUT="memory:", COMMUNE_TABLE="memory:")
    assert "give ZONE" in ran.ear.text
    assert {piece["qualite"] for piece in table(ran, "OUTPUT")} == {"absent"}
    told = run(CarbonStock, INPUT=land, COMMUNES=communes("99998"), ZONE="3_3", OUTPUT="memory:")
    assert [piece["qualite"] for piece in table(told, "OUTPUT")] == ["estime", "estime", "absent"]


def test_carbon_zones_of_the_territory(shared_data):
    from osgeo import ogr

    dataset = ogr.Open(str(shared_data / "territory" / "aula_territory.gpkg"))
    codes = [feature.GetField("insee") for feature in dataset.GetLayerByName("communes")]
    zones = Densities().zones_of(codes, {})
    counts = {}
    for zone, _ in zones.values():
        counts[zone] = counts.get(zone, 0) + 1
    assert counts == {"2_1": 95, "3_1": 85, "3_3": 84, "2_3": 51, "4_3": 4, "4_1": 3}
    assert zones["80810"] == ("3_1", "estime")


def test_carbon_refusals(land):
    bare = memory_layer("Polygon", [(box(0, 0, 10, 10), 1)], "x:integer", name="bare")
    refused(CarbonStock, "E_FIELD", INPUT=bare, COMMUNES=communes("62002"), OUTPUT="memory:")
    refused(
        CarbonStock, "E_FIELD", "cs99", INPUT=land, COVER_FIELD2="cs99", COMMUNES=communes("62002"), OUTPUT="memory:"
    )
    refused(CarbonStock, "E_WORD", "9_9", INPUT=land, COMMUNES=communes("62002"), ZONE="9_9", OUTPUT="memory:")
    refused(CarbonStock, "E_DOUBLE", INPUT=land, COMMUNES=communes("62002", "62002"), OUTPUT="memory:")


def test_risk_of_units(qgis_app):
    units = memory_layer("Polygon", [(box(0, 0, 100, 100), "a"), (box(100, 0, 100, 100), "b")], "nom:string")
    flood = memory_layer(
        "Polygon",
        [(box(0, 0, 60, 100), "Bleu"), (box(0, 0, 20, 100), "Rouge"), (box(0, 0, 20, 9), "vert")],
        "typereg:string",
        name="PPRI zonage",
    )
    hole = memory_layer("Point", [("POINT(680050 7040050)",)], name="Cavités")
    homes = memory_layer("Polygon", [(box(10, 0, 60, 100), "Résidentiel")], "usage1:string", name="batiment")
    school = memory_layer("Point", [("POINT(680005 7040050)",)], name="ERP sensibles")
    ran = run(
        RiskMatrix,
        INPUT=units,
        HAZARDS=[flood, hole],
        STAKES=[homes, school],
        OUTPUT="memory:",
        CELLS="memory:",
        MATRIX="memory:",
    )
    one, two = table(ran, "OUTPUT")
    assert (one["note_max"], one["classe_max"], one["risque_dominant"], one["enjeu_dominant"]) == (
        16,
        "tres_fort",
        "inondation",
        "erp",
    )
    assert (one["n_inondation"], one["n_cavites"]) == (16, 8)
    assert (two["note_max"], two["classe_max"]) == (0, "nul")
    assert "argiles" in one["manquants"]
    assert "minier" in ran.ear.text
    assert "typereg: vert" in ran.ear.text
    assert (one["nb_inconnus"], two["nb_inconnus"]) == (1, 0)
    cells = table(ran, "CELLS")
    red = [cell for cell in cells if cell["niveau_alea"] == 4 and cell["enjeu"] == "bati"]
    assert [cell["surf_m2"] for cell in red] == [1000]
    matrix = table(ran, "MATRIX")
    assert len(matrix) == 26
    assert sum(row["surf_m2"] for row in matrix) == pytest.approx(sum(cell["surf_m2"] for cell in cells), abs=25)
    odd = memory_layer("Polygon", [(box(0, 0, 9, 9), "x")], "zonage:string", name="avalanches")
    refused(RiskMatrix, "E_LEVEL", "avalanches", INPUT=units, HAZARDS=[odd], STAKES=[homes], OUTPUT="memory:")


def test_flood_plans_in_words_keep_their_level(qgis_app, shared_data):
    path = shared_data / "field" / "erc" / "ppri_words.gpkg"
    plan = QgsVectorLayer(f"{path}|layername=ppri", "ppri")
    extent = plan.extent()
    zone = QgsGeometry.fromRect(extent).asWkt()
    units = memory_layer("Polygon", [(zone, "a")], "nom:string", crs=plan.crs().authid())
    school = memory_layer("Polygon", [(zone,)], name="ERP sensibles", crs=plan.crs().authid())
    ran = run(RiskMatrix, INPUT=units, HAZARDS=[plan], STAKES=[school], OUTPUT="memory:", CELLS="memory:")
    (row,) = table(ran, "OUTPUT")
    assert (row["note_max"], row["classe_max"], row["nb_inconnus"]) == (16, "tres_fort", 0)
    assert {cell["niveau_alea"] for cell in table(ran, "CELLS")} == {4}
    odd = memory_layer("Polygon", [(zone, "Zone grise")], "typereg:string", name="ppri", crs=plan.crs().authid())
    refused(RiskMatrix, "E_LEVEL", "Zone grise", INPUT=units, HAZARDS=[odd], STAKES=[school], OUTPUT="memory:")


def test_a_road_as_wide_as_the_default_is_not_without_width(qgis_app):
    wood = memory_layer("Polygon", [(box(0, 0, 400, 100),)])
    units = memory_layer("Polygon", [(box(0, 0, 400, 100), "a")], "nom:string")
    lines = [("LINESTRING(680300 7039000,680300 7041000)", width) for width in (10.0, 12.0, None, 0.0)]
    roads = memory_layer("LineString", lines, "largeur:double", name="routes")
    given = {"BARRIERS": roads, "BARRIER_WIDTH_FIELD": "largeur", "OUTPUT": "memory:"}
    ran = run(TvbFragmentation, INPUT=wood, UNITS=units, **given)
    assert "2 lines without width: 10 m is used" in ran.ear.text


def test_fragmentation_of_a_cut_wood(qgis_app):
    wood = memory_layer("Polygon", [(box(0, 0, 400, 100),)])
    units = memory_layer(
        "Polygon", [(box(0, 0, 200, 100), "a"), (box(200, 0, 200, 100), "b"), (box(900, 0, 10, 10), "c")], "nom:string"
    )
    road = memory_layer("LineString", [("LINESTRING(680300 7039000,680300 7041000)", None)], "largeur:double")
    project = memory_layer("Polygon", [(box(0, 0, 100, 100),)])
    cbc = table(
        run(TvbFragmentation, INPUT=wood, UNITS=units, BARRIERS=road, PROJECT=project, OUTPUT="memory:"), "OUTPUT"
    )
    cut = table(run(TvbFragmentation, INPUT=wood, UNITS=units, BARRIERS=road, METHOD="CUT", OUTPUT="memory:"), "OUTPUT")
    free = table(run(TvbFragmentation, INPUT=wood, UNITS=units, OUTPUT="memory:"), "OUTPUT")
    assert cbc[0]["meff_ha"] == pytest.approx(2 * 2.95 / 2, abs=1e-3)
    assert cbc[0]["meff_apres_ha"] == pytest.approx(1 * 1.95 / 2, abs=1e-3)
    assert all(a["meff_ha"] >= b["meff_ha"] for a, b in zip(cbc, cut))
    assert all(a["meff_ha"] >= b["meff_ha"] for a, b in zip(free, cbc))
    assert (free[2]["nb_taches"], free[2]["meff_ha"]) == (0, 0)
    assert cbc[1]["nb_taches"] == 2


@pytest.mark.slow
def test_fragmentation_of_the_herault(qgis_app, shared_data):
    path = shared_data / "landcover" / "herault_samples.gpkg"
    inputs = {
        "INPUT": f"{path}|layername=tvb_reservoir_milboise",
        "UNITS": f"{path}|layername=communes_clermontais",
        "OUTPUT": "memory:",
    }
    before = table(run(TvbFragmentation, **inputs), "OUTPUT")
    after = table(run(TvbFragmentation, **inputs, BARRIERS=f"{path}|layername=route500_clermontais"), "OUTPUT")
    assert len(before) == len(after) == 20
    assert all(b["meff_ha"] <= a["meff_ha"] + 1e-6 for a, b in zip(before, after))
    assert all(0 <= row["coherence"] <= 1 for row in (*before, *after))


def test_cancelled_runs_write_nothing(ocs2d, land, tmp_path):
    target = str(tmp_path / "result.gpkg")
    wood = memory_layer("Polygon", [(box(0, 0, 400, 100),)])
    runs = [
        (ZanEnaf, {"INPUT": ocs2d}),
        (CarbonStock, {"INPUT": land, "COMMUNES": communes("62002")}),
        (TvbFragmentation, {"INPUT": wood, "UNITS": wood}),
    ]
    for algorithm, inputs in runs:
        with pytest.raises(Exception, match="Cancelled"):
            run(algorithm, Ear(cancel_at=10), **inputs, OUTPUT=target)
    assert not list(tmp_path.iterdir())
