from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from aula_toolbox.core.rain.schema import POTENTIAL
from aula_toolbox.gis.vector.sources import is_null
from aula_toolbox.processing.rain.rainpotential import RainPotential
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run


def potential(layer, canche, **parameters):
    return run(
        RainPotential, **{"INPUT": layer, "RAIN": canche, "RAIN_COLUMN": "Ptot", "OUTPUT": "memory:", **parameters}
    )


def test_nantes_with_the_canche_series(nantes, canche, tmp_path):
    target, report = tmp_path / "nantes.gpkg", tmp_path / "nantes.html"
    potential(nantes, canche, OUTPUT=str(target), REPORT=str(report), WATER_PRICE=2.0)
    layer = QgsVectorLayer(str(target), "n", "ogr")
    assert layer.featureCount() == 8639
    assert set(POTENTIAL.names) <= set(layer.fields().names())
    rows = list(layer.getFeatures())
    for row in rows:
        if row["statut"] == "exclu":
            assert is_null(row["apport_m3_an"])
        if not is_null(row["util_m3_an"]):
            assert 0 <= row["cr_pct"] <= 100
            assert row["util_m3_an"] <= row["apport_m3_an"] + 0.01  # two decimals
            assert row["eco_eur_an"] == pytest.approx(2 * row["util_m3_an"], abs=0.02)
    simulated = [row for row in rows if not is_null(row["util_m3_an"])]
    assert len(simulated) > 5000
    html = report.read_text(encoding="utf-8")
    body = ET.fromstring(html[html.index("<main>") : html.index("</main>") + 7])
    assert len(list(body.iter("h2"))) == 6
    assert "bassin d’orage" in html.replace("&#x27;", "'")
    for word in ("autorisé", "interdit", "conforme", "potentiel certain"):
        assert word not in html


def test_two_placed_series_rule_their_own_side(qgis_app, rain, tmp_path):
    """Buildings east and west of the territory take different series, and get different coverages."""
    rivers = ("E540031001_canche_brimeux", "E645651001_nievre_etoile")
    files = [str(rain / f"camelsfr_{river}_daily_1999_2018.csv") for river in rivers]
    places = memory_layer(
        "Point",
        [
            ("POINT(620000 7030000)", "camelsfr_E540031001_canche_brimeux_daily_1999_2018"),
            ("POINT(680000 7030000)", "camelsfr_E645651001_nievre_etoile_daily_1999_2018"),
        ],
        "poste:string",
    )
    rows = [
        (square(621000, 7030000, 12), "west", "Résidentiel", 2),
        (square(679000, 7030000, 12), "east", "Résidentiel", 2),
    ]
    layer = memory_layer("Polygon", rows, "cleabs:string&usage_1:string&nombre_de_logements:integer")
    result = potential(layer, files, STATIONS=places).layer()
    posts = attributes(result, "poste")
    assert "canche" in posts[0]
    assert "nievre" in posts[1]
    assert attributes(result, "dist_km") == pytest.approx([1.0, 1.0], abs=0.1)
    west, east = attributes(result, "cr_pct")
    assert west > east
    refused(RainPotential, "E_COORD", INPUT=layer, RAIN=files, RAIN_COLUMN="Ptot", OUTPUT="memory:")


def test_a_hamlet_row_by_row(hamlet, canche):
    layer = potential(hamlet, canche).layer()
    assert attributes(layer, "statut") == ["ok", "ok", "ok", "exclu", "exclu"]
    assert attributes(layer, "motif")[3] == "petit"
    assert attributes(layer, "motif")[4] == "geom"
    tanks = attributes(layer, "cuve_l")
    assert tanks[3] is None
    assert all(litres > 0 for litres in tanks[:3])
    assert attributes(layer, "eco_eur_an") == [None] * 5
    assert attributes(layer, "regle")[0] == "EN"


def test_footprints_show_their_resource_only(qgis_app, shared_data, canche):
    path = shared_data / "buildings" / "osm_south_brittany" / "building_test.geojson"
    ran = potential(str(path), canche)
    layer = ran.layer()
    assert set(attributes(layer, "d_source")) == {"absent"}
    large = [row for row in layer.getFeatures() if row["toit_m2"] >= 20]
    assert all(row["apport_m3_an"] > 0 and is_null(row["cuve_l"]) for row in large)
    assert "resource only" in ran.ear.text


def test_short_rain_is_refused(hamlet, rain):
    refused(
        RainPotential,
        "E_SHORT",
        INPUT=hamlet,
        RAIN=[str(rain / "Q_13_latest-2025-2026_RR-T-Vent.csv")],
        OUTPUT="memory:",
    )


def test_monthly_rain_is_refused(hamlet, rain):
    refused(
        RainPotential,
        "E_MONTHLY",
        INPUT=hamlet,
        RAIN=[str(rain / "safran_monthly" / "Lens_gid4788.json")],
        OUTPUT="memory:",
    )


def test_a_broken_archive_is_named(hamlet, rain, tmp_path):
    import gzip

    whole = gzip.compress((rain / "palembang_daily_2004.csv").read_bytes())
    (tmp_path / "cut.csv.gz").write_bytes(whole[: len(whole) // 2])
    refused(RainPotential, "E_GZIP", "cut.csv.gz", INPUT=hamlet, RAIN=[str(tmp_path / "cut.csv.gz")], OUTPUT="memory:")


def test_all_problems_of_the_parameters_come_together(hamlet, canche):
    message = refused(
        RainPotential,
        "FILTER",
        "PERSONS",
        "EAVES",
        INPUT=hamlet,
        RAIN=canche,
        FILTER=2,
        PERSONS=9,
        EAVES=3,
        OUTPUT="memory:",
    )
    assert message.count("E_RANGE") == 3


def test_an_empty_layer_gives_an_empty_result(qgis_app, canche, tmp_path):
    ran = potential(memory_layer("Polygon", [], "cleabs:string"), canche, REPORT=str(tmp_path / "r.html"))
    assert ran.layer().featureCount() == 0
    assert any("empty" in warning for warning in ran.ear.warnings)
    assert (tmp_path / "r.html").is_file()


def test_geographic_buildings_are_measured_in_lambert_93(qgis_app, canche):
    rows = [(square(2.6, 50.4, 0.0002), "a", "Résidentiel", 1)]
    layer = memory_layer("Polygon", rows, "cleabs:string&usage_1:string&nombre_de_logements:integer", "EPSG:4326")
    result = potential(layer, canche).layer()
    assert attributes(result, "toit_m2")[0] == pytest.approx(317, rel=0.02)
    assert result.crs().authid() == "EPSG:4326"


def test_cancel_leaves_nothing(nantes, canche, tmp_path):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(
            RainPotential,
            Ear(cancel_at=80),
            INPUT=nantes,
            RAIN=canche,
            RAIN_COLUMN="Ptot",
            OUTPUT=str(tmp_path / "n.gpkg"),
            REPORT=str(tmp_path / "n.html"),
        )
    assert not list(tmp_path.iterdir())


def test_the_balance_of_the_soil_and_the_pack_drive_the_demand(qgis_app, canche, tmp_path):
    """A school with a sports ground of 1 000 m2; a house: floors are added by the pack of 2024."""
    rows = [
        (square(650000, 7030000, 20), "Sportif", None, 1000.0),
        (square(650100, 7030000, 10), "Résidentiel", 1, None),
    ]
    fields = "usage_1:string&nombre_de_logements:integer&arrose:double"
    layer = memory_layer("Polygon", rows, fields, name="toits")
    given = {"INPUT": layer, "RAIN": canche, "WATERED_FIELD": "arrose", "OUTPUT": "memory:"}
    plain = attributes(run(RainPotential, **given, USES=["WC", "ARROSAGE"]).layer(), "d_l_j")
    ran = run(RainPotential, **given, USES=["WC", "ARROSAGE"], ET0=canche, CROP="SPORT")
    wet = attributes(ran.layer(), "d_l_j")
    assert "Watering by the balance of the soil: 248 L/m2" in ran.ear.text
    assert wet[0] - plain[0] == pytest.approx((248 - 60) * 1000 / 365.25, rel=0.01)
    assert wet[1] == plain[1]
    whole = attributes(run(RainPotential, **given, USES=["PACK"]).layer(), "d_l_j")
    assert whole[1] - plain[1] == pytest.approx(2.2 * (13 + 6.5 + 3.3), abs=0.1)
    assert "not allowed by the rules FR-2008" in refused(RainPotential, **given, RULE_PACK="FR-2008")
