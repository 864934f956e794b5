"""Carbon of one and two dates: pedoclimatic zones, what has no value, refusals."""

from __future__ import annotations

from html import unescape

import pytest

from aula_toolbox.core.erc.carbon import Densities
from aula_toolbox.processing.erc.carbonstock import CarbonStock
from tests.processing.erc.cases import box, table
from tests.support.layers import memory_layer
from tests.support.runs import Ear, refused, run

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


def test_a_cancelled_run_writes_nothing(land, tmp_path):
    with pytest.raises(Exception, match="Cancelled"):
        run(
            CarbonStock, Ear(cancel_at=10), INPUT=land, COMMUNES=communes("62002"), OUTPUT=str(tmp_path / "carbon.gpkg")
        )
    assert not list(tmp_path.iterdir())
