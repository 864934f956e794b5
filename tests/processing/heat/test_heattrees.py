"""Where to plant first, run as QGIS runs it: trees where people and the sun are, none where none can stand."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingException

from aula_toolbox.processing.heat.heatscenario import HeatScenario
from aula_toolbox.processing.heat.heattrees import HeatTrees
from aula_toolbox.processing.heat.runs.heattrees_told import fitted_bounds
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run

X, Y, PIXEL, SIDE = 690_000, 7_040_000, 5, 120


def classes():
    """A town of 600 m: grass west, paved ground and buildings east, a road, a pond, a wood, undescribed ground."""
    codes = np.full((SIDE, SIDE), 5, np.uint8)
    codes[:, 60:] = 10
    codes[10:30, 70:90] = 12
    codes[58:62, :] = 9
    codes[90:110, 5:25] = 1
    codes[90:110, 30:50] = 2
    codes[:5, :] = 16
    return codes


def written(path, codes):
    target = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, 1, gdal.GDT_Byte)
    target.SetGeoTransform((X, PIXEL, 0, Y + SIDE * PIXEL, 0, -PIXEL))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(2154)
    target.SetProjection(reference.ExportToWkt())
    target.GetRasterBand(1).WriteArray(codes)
    target.GetRasterBand(1).SetNoDataValue(0)
    target.FlushCache()
    return str(path)


def line(x0, y0, x1, y1):
    return f"LINESTRING({X + x0} {Y + y0},{X + x1} {Y + y1})"


@pytest.fixture(scope="module")
def given(qgis_processing, tmp_path_factory):
    cells = [
        (square(X + i * 200, Y + j * 200, 200), 10.0 + 90 * i, 3.0, 4.0, 1.0, 2.0) for i in range(3) for j in range(3)
    ]
    zones = [(square(X, Y, 300), "ouest", 0), (square(X + 300, Y, 300), "est", 1)]
    return {
        "INPUT": written(tmp_path_factory.mktemp("trees") / "c.tif", classes()),
        "POPULATION": memory_layer(
            "Polygon", cells, "ind:double&ind_0_3:double&ind_4_5:double&ind_65_79:double&ind_80p:double"
        ),
        "ZONES": memory_layer("Polygon", zones, "code:string&priorite:int"),
        "BUILDINGS": memory_layer("Polygon", [(square(X + 350, Y + 450, 100), 9.0)], "HAUTEUR:double"),
        "ROADS": memory_layer(
            "LineString", [(line(0, 300, 600, 300), "Route à 1 chaussée", 20.0)], "NATURE:string&LARGEUR:double"
        ),
        "FOOTWAYS": memory_layer("LineString", [(line(20, 200, 580, 200), 1)], "id:int"),
        "BUDGET": 12_000,
        "D_COOL": 60,
        "MIX": 80,
        "MIN_PARK": 0.5,
        "OUTPUT": "memory:",
    }


def pixel_of(layer):
    points = [feature.geometry().asPoint() for feature in layer.getFeatures()]
    return [(int((Y + SIDE * PIXEL - p.y()) // PIXEL), int((p.x() - X) // PIXEL)) for p in points], points


def test_trees_stand_where_they_may_and_where_they_help(given, tmp_path):
    report, pareto = tmp_path / "r.html", tmp_path / "p.csv"
    gain, land = tmp_path / "g.tif", tmp_path / "l.tif"
    ran = run(HeatTrees, **given, REPORT=str(report), PARETO=str(pareto), GAIN=str(gain), PLANTABLE=str(land))
    layer = ran.layer()
    places, points = pixel_of(layer)
    codes = classes()
    assert len(places) == 20 and {int(codes[place]) for place in places} <= {5, 10}
    # 12 000 euros: grass costs 600, and the sun of the footway is within the shade of a tree
    assert set(attributes(layer, "type_sol")) == {"pleine_terre"} and attributes(layer, "cumul_eur")[-1] == 12_000
    assert all(abs(p.y() - Y - 300) >= 11 for p in points)
    shade = attributes(layer, "ombre_m2_h")
    assert min(shade) >= 0 and max(shade) > 20 and attributes(layer, "rang") == list(range(1, 21))
    assert {round(p.y() - Y) // 20 for p in points} <= {8, 9, 10, 11, 12}
    gaps = [a.distance(b) for n, a in enumerate(points) for b in points[n + 1 :]]
    assert min(gaps) >= 8
    # the whole model again
    rows = list(csv.DictReader(pareto.open(encoding="utf-8-sig")))
    told = [row for row in rows if row["recalcul_pd"]]
    assert len(rows) == 20 and len(told) == 3 and float(told[-1]["budget_pct"]) == 100
    assert abs(float(told[-1]["ecart_pct"])) < 2 and "Buried networks are not known" in ran.ear.text
    values = gdal.Open(str(gain)).ReadAsArray()
    # more people in the east: a tree counts more there
    assert values[80, 100] > values[80, 10] > 0 and land.with_suffix(".qml").exists()
    note = gdal.Open(str(land)).ReadAsArray()
    assert note[20, 20] == 3 and note[60, 50] == -9999 and note[100, 10] == -9999 and note[100, 40] == -9999
    assert note[2, 2] == -9999 and note[100, 100] == -2
    html = report.read_text(encoding="utf-8")
    assert "<img" in html and "<svg" in html and "personne ne le ressent" in html and "ouest" in html


def test_the_plan_goes_into_the_scenario_as_it_is(given):
    trees = run(HeatTrees, **{**given, "SIZE": "grand", "SHADE_WEIGHT": 0.0})
    shared = {name: given[name] for name in ("INPUT", "D_COOL", "MIX", "MIN_PARK")}
    ran = run(HeatScenario, **shared, PROJECTS=trees.layer(), OUTPUT="memory:", MIN_CHANGE=0.001)
    assert attributes(ran.layer(), "surf_modifiee_m2")[0] > 0 and attributes(ran.layer(), "surf_rafraichie_m2")[0] > 0
    assert set(attributes(trees.layer(), "motif")) == {"air"}


def test_parcels_parking_monuments_and_crowns_are_minded(given):
    # paved ground beside buildings is out: note under -3
    public = memory_layer("Polygon", [(square(X + 400, Y + 20, 100), 1)], "id:int")
    ran = run(
        HeatTrees,
        **given,
        PUBLIC=public,
        PARKING=memory_layer("Polygon", [(square(X + 400, Y + 20, 50), 1)], "id:int"),
        HERITAGE=memory_layer("Polygon", [(square(X + 400, Y + 20, 30), 1)], "id:int"),
        NETWORKS=memory_layer("LineString", [(line(400, 100, 500, 100), 1)], "id:int"),
        TREES=memory_layer("Point", [(f"POINT({X + 480} {Y + 50})", 6.0)], "rayon_m:double"),
        EXCLUDED=memory_layer("Polygon", [(square(X + 460, Y + 60, 30), 1)], "id:int"),
    )
    _, points = pixel_of(ran.layer())
    assert all(X + 400 <= p.x() <= X + 500 and Y + 20 <= p.y() <= Y + 120 for p in points)
    assert all(np.hypot(p.x() - X - 480, p.y() - Y - 50) > 6 for p in points)
    kinds = dict(zip(attributes(ran.layer(), "type_sol"), attributes(ran.layer(), "cout_eur")))
    assert kinds.get("desimpermeabilisation") == 2500 and "Without PUBLIC" not in ran.ear.text
    for point, kind, asked in zip(points, attributes(ran.layer(), "type_sol"), attributes(ran.layer(), "avis_abf")):
        inside = point.x() < X + 450 and point.y() < Y + 70
        assert (kind == "fosse_stationnement") == inside
        assert bool(asked) == (point.x() < X + 430 and point.y() < Y + 50)


def test_the_frail_the_first_zones_and_nobody(given, tmp_path):
    frail = run(HeatTrees, **given, PEOPLE="frail", EQUITY=100, REPORT=str(tmp_path / "f.html"))
    assert attributes(frail.layer(), "priorite")[0] == 1
    assert "personnes sont comptées\u00a0: moins de 6" in (tmp_path / "f.html").read_text(encoding="utf-8")
    nobody = memory_layer("Polygon", [(square(X, Y, 200), 0.0)], "ind:double")
    report = tmp_path / "n.html"
    ran = run(HeatTrees, **{**given, "POPULATION": nobody, "ZONES": None}, REPORT=str(report))
    assert "Nobody lives on the raster" in ran.ear.text and set(attributes(ran.layer(), "motif")) == {"ombre"}
    assert attributes(ran.layer(), "zone")[0] is None and report.exists()


def test_without_places_the_air_decides_and_the_report_says_no_shade(given, tmp_path):
    report = tmp_path / "a.html"
    ran = run(HeatTrees, **{**given, "FOOTWAYS": None, "EQUITY": 10, "ZONES": None}, REPORT=str(report))
    assert set(attributes(ran.layer(), "motif")) == {"air"} and set(attributes(ran.layer(), "ombre_m2_h")) == {0}
    assert "EQUITY changes nothing" in ran.ear.text and "ombre nouvelle" not in report.read_text(encoding="utf-8")
    far = memory_layer("LineString", [(line(9_000, 0, 9_100, 0), 1)], "id:int")
    again = run(HeatTrees, **{**given, "FOOTWAYS": far, "ZONES": None})
    assert set(attributes(again.layer(), "ombre_m2_h")) == {0}


def test_what_cannot_be_planned_is_refused(given, tmp_path):
    refused(HeatTrees, "E_PLANT", **{**given, "BUDGET": 100})
    water = memory_layer("Polygon", [(square(X + 30, Y + 60, 60), "eau", 1)], "code:string&priorite:int")
    refused(HeatTrees, "E_PLANT", **{**given, "ZONES": water})
    away = memory_layer("Polygon", [(square(X + 9_000, Y, 60), "loin", 1)], "code:string&priorite:int")
    refused(HeatTrees, "E_OUTSIDE", **{**given, "ZONES": away})
    alone = memory_layer("Polygon", [(square(X, Y, 200), 5.0)], "ind:double")
    refused(HeatTrees, "E_FIELD", **{**given, "POPULATION": alone, "PEOPLE": "frail"})
    refused(HeatTrees, "E_TIME", **given, DATE="15/07/2026")
    refused(HeatTrees, "SHADE_WEIGHT", **given, SHADE_WEIGHT=2)
    refused(HeatTrees, "E_LUCODE", **given, TREE_CLASS=99)


def test_the_legend_of_the_map_fits_what_is_shown():
    bounds = [0.02, 0.05, 0.1, 0.2, 0.5]
    small, none = np.full((4, 4), 0.004), np.zeros((4, 4))
    assert fitted_bounds(bounds, small) == pytest.approx([0.0002, 0.0005, 0.001, 0.002, 0.005])
    assert fitted_bounds(bounds, none) == bounds and fitted_bounds(bounds, none * np.nan) == bounds


def test_land_that_nothing_describes_is_told(given):
    north = memory_layer("Polygon", [(square(X, Y + 560, 40), "nord", 0)], "code:string&priorite:int")
    ran = run(HeatTrees, **{**given, "ZONES": north})
    assert "62 % of the land is described by no layer" in ran.ear.text


def test_a_cancelled_run_leaves_nothing(given, tmp_path):
    path = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException):
        run(HeatTrees, Ear(cancel_at=40), **{**given, "OUTPUT": str(path)})
    assert not path.exists()
