"""Shaded ways to cool places, run as QGIS runs it: the shady street is taken, the sunny one is told."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from aula_toolbox.processing.heat.heatroutes import HeatRoutes
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run

X, Y = 690_000, 7_040_000


def line(*points):
    return "LINESTRING(" + ",".join(f"{X + x} {Y + y}" for x, y in points) + ")"


@pytest.fixture(scope="module")
def given(qgis_processing):
    """Two streets from west to east: the short one in the sun, one 60 m longer in the shade; a motorway besides."""
    streets = [
        (line((0, 0), (200, 0)), "soleil", "Sentier", 5.0),
        (line((0, 0), (0, 30), (200, 30), (200, 0)), "ombre", "Sentier", 95.0),
        (line((0, 0), (200, 0)), "autoroute", "Type autoroutier", 100.0),
        (line((0, 900), (50, 900)), "ailleurs", "Sentier", 0.0),
    ]
    homes = [(f"POINT({X} {Y})", "h1", 100.0), (f"POINT({X + 20} {Y + 902})", "h2", 10.0)]
    homes.append((f"POINT({X + 205} {Y + 1})", "dedans", 5.0))
    homes.append((f"POINT({X + 5000} {Y})", "loin", 7.0))
    return {
        "INPUT": memory_layer("Point", homes, "code:string&hab:double"),
        "WEIGHT_FIELD": "hab",
        "COOL": memory_layer("Polygon", [(square(X + 201, Y - 5, 10), "parc")], "code:string"),
        "NETWORK": memory_layer("LineString", streets, "code:string&nature:string&ombre:double"),
        "SHADE_FIELD": "ombre",
        "OUTPUT": "memory:",
    }


def of(layer, name):
    return dict(zip(attributes(layer, "domicile"), attributes(layer, name)))


def test_the_shady_street_is_taken_and_the_need_is_told(given, tmp_path):
    report = tmp_path / "r.html"
    zones = memory_layer("Polygon", [(square(X - 300, Y - 300, 600), "z")], "code:string")
    ran = run(HeatRoutes, **given, ZONES=zones, ZONES_OUT="memory:", STREETS="memory:", REPORT=str(report))
    ways = ran.layer()
    assert of(ways, "longueur_m")["h1"] == pytest.approx(255, abs=0.2) and of(ways, "court_m")["h1"] == pytest.approx(
        201
    )
    assert (
        of(ways, "detour_pct")["h1"] == pytest.approx(100 * (255 / 201 - 1), abs=0.2)
        and of(ways, "ombre_pct")["h1"] > 90
    )
    assert of(ways, "acces_ombre")["h1"] == 1 and of(ways, "soleil_max_m")["h1"] == 0
    # 4 km/h: 191 m of sun on the short way, 22 on the other, ends and joins included
    assert of(ways, "gain_soleil_min")["h1"] == pytest.approx((191 - 22) * 0.06 / 4, abs=0.05)
    assert of(ways, "longueur_m")["h2"] is None and of(ways, "acces")["h2"] == 0
    assert of(ways, "acces_ombre")["dedans"] == 1 and of(ways, "longueur_m")["dedans"] == 0
    streets = dict(zip(attributes(ran.layer("STREETS"), "code"), attributes(ran.layer("STREETS"), "passants")))
    assert streets == {"soleil": 0, "ombre": 100, "autoroute": None, "ailleurs": 0}
    assert attributes(ran.layer("STREETS"), "soleil_hab_m")[1] == pytest.approx(100 * 245 * 0.05, rel=0.01)
    assert attributes(ran.layer("ZONES_OUT"), "pop") == [105] and attributes(
        ran.layer("ZONES_OUT"), "besoin_ombre_pct"
    ) == [0]
    assert "too far from the network" in ran.ear.text and "1 lines are not walked" in ran.ear.text
    html = report.read_text(encoding="utf-8")
    assert "<img" in html and "y arrivent à l" in html


def test_the_price_of_the_sun_and_the_detour_decide(given):
    free = run(HeatRoutes, **given, SUN_COST=0, STREETS="memory:")
    assert of(free.layer(), "longueur_m")["h1"] == pytest.approx(201) and of(free.layer(), "acces_ombre")["h1"] == 0
    assert attributes(free.layer("STREETS"), "rang")[0] == 1
    short = run(HeatRoutes, **given, MAX_DETOUR=1.1)
    assert of(short.layer(), "longueur_m")["h1"] == pytest.approx(201)
    reach = run(HeatRoutes, **given, MAX_DISTANCE=220)
    assert of(reach.layer(), "longueur_m")["h1"] == pytest.approx(201) and of(reach.layer(), "acces")["h1"] == 1


def test_buildings_shade_the_pavement_north_of_them(given, tmp_path):
    """A long house south of a path: from 12 to 16 h its shade lies on the path; without a field the shade is drawn."""
    rows = [(line((0, 0), (200, 0)), "sud", "Sentier"), (line((0, 60), (200, 60)), "nu", "Sentier")]
    rows.append((line((200, 0), (200, 60)), "liaison", "Sentier"))
    ring = f"{X} {Y - 14},{X + 200} {Y - 14},{X + 200} {Y - 2},{X} {Y - 2},{X} {Y - 14}"
    house = memory_layer("Polygon", [(f"POLYGON(({ring}))", 20.0)], "HAUTEUR:double")
    ran = run(
        HeatRoutes,
        **{**given, "SHADE_FIELD": None, "NETWORK": memory_layer("LineString", rows, "code:string&nature:string")},
        BUILDINGS=house,
        STREETS="memory:",
        REPORT=str(tmp_path / "r.html"),
    )
    shade = dict(zip(attributes(ran.layer("STREETS"), "code"), attributes(ran.layer("STREETS"), "ombre_rue_pct")))
    assert shade["sud"] > 80 and shade["nu"] < 5
    assert of(ran.layer(), "part_inconnue_pct")["h1"] < 5


def test_nobody_and_no_way_are_told(given, tmp_path):
    far = memory_layer("Polygon", [(square(X + 3_000, Y, 10), "parc")], "code:string")
    report = tmp_path / "r.html"
    ran = run(HeatRoutes, **{**given, "COOL": far}, REPORT=str(report))
    assert set(attributes(ran.layer(), "acces")) == {0}
    assert "a de chemin vers un lieu frais" in report.read_text(encoding="utf-8")
    empty = memory_layer("Point", [(f"POINT({X} {Y})", "h1", 0.0)], "code:string&hab:double")
    run(HeatRoutes, **{**given, "INPUT": empty}, REPORT=str(report))
    assert "habite les logements" in report.read_text(encoding="utf-8")


def test_wrong_inputs_and_cancel(given, tmp_path):
    motorway = memory_layer(
        "LineString", [(line((0, 0), (200, 0)), "a", "Type autoroutier", 0.0)], "code:string&nature:string&ombre:double"
    )
    refused(HeatRoutes, "E_NETWORK", **{**given, "NETWORK": motorway})
    refused(HeatRoutes, "SHADE_FIELD", **{**given, "SHADE_FIELD": None})
    refused(HeatRoutes, "MAX_DETOUR", **given, MAX_DETOUR=0.5)
    path = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException):
        run(HeatRoutes, Ear(cancel_at=40), **{**given, "OUTPUT": str(path)})
    assert not path.exists()
