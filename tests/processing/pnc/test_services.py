"""Kinds that are served otherwise than by OGC services: ArcGIS, vector tiles, cloud-optimised images."""

from __future__ import annotations

import pytest
from osgeo import gdal, osr
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsRenderContext,
    QgsSelectionContext,
    QgsVectorTileLayer,
)
from qgis.PyQt.QtGui import QColor

from aula_toolbox.processing.pnc import PncLoad, PncOffline
from scripts import local_platform
from tests.processing.pnc.conftest import SITES, catalogue_route, check_sites, digest, layer_of
from tests.servers.arcgis import ArcGis
from tests.servers.files import ranged, serve_folder
from tests.support.runs import refused, run

MIDDLE = 670_000.0


def publish(sources, web, link):
    sources(catalogue_route(web, [local_platform.record("unique-aa", "Couche de service", [{"rel": "item", **link}])]))


# --- ArcGIS -----------------------------------------------------------------------------------------------------


@pytest.fixture
def arcgis(web):
    return ArcGis(web, local_platform.sites(), MIDDLE)


def test_a_feature_server_arrives_complete_in_lambert(sources, web, arcgis):
    publish(sources, web, {"href": arcgis.features})
    ran = run(PncLoad, RECORD="unique-aa")
    layer = layer_of(ran)
    assert (ran["OUTPUT_KIND"], ran["OUTPUT_COUNT"], ran["OUTPUT_WARNINGS"]) == ("esrif", 2500, "")
    assert layer.crs().authid() == "EPSG:2154" and layer.providerType() == "arcgisfeatureserver"
    check_sites(layer)


def test_a_feature_server_is_copied(sources, web, arcgis):
    publish(sources, web, {"href": f"{arcgis.features}/", "protocol": "ESRI:ArcGIS:FeatureServer"})
    (row,) = run(PncOffline, RECORDS="unique-aa", OUTPUT="TEMPORARY_OUTPUT").layer().getFeatures()
    assert (row["etat"], row["nb_ent"], row["nb_annonce"], row["epsg"]) == ("copie", 2500, 2500, 2154)
    check_sites(layer_of(run(PncLoad, RECORD="unique-aa", RESOURCE="local")))


def test_an_error_of_arcgis_is_told_though_its_status_is_200(sources, web, arcgis):
    body = b'{"error": {"code": 499, "message": "Token Required"}}'
    web.routes["/rest/services/sites/FeatureServer/0"] = lambda request: request.answer(body, media="application/json")
    publish(sources, web, {"href": arcgis.features})
    refused(PncLoad, "Token Required", RECORD="unique-aa")


@pytest.mark.parametrize("suffix", ["", "/0"])
def test_a_map_server_gives_the_right_pixels(sources, web, arcgis, suffix):
    publish(sources, web, {"href": f"{arcgis.map}{suffix}"})
    ran = run(PncLoad, RECORD="unique-aa")
    layer = layer_of(ran)
    assert (ran["OUTPUT_KIND"], ran["OUTPUT_COUNT"]) == ("esrim", -1)
    assert layer.crs().authid() == "EPSG:2154"
    box = QgsRectangle(MIDDLE - 1000, 7_010_000, MIDDLE + 1000, 7_012_000)
    block = layer.dataProvider().block(1, box, 20, 20)
    assert block.isValid()
    colours = [QColor.fromRgb(block.color(10, column)).name() for column in (1, 8, 11, 18)]
    assert colours == ["#ff0000", "#ff0000", "#0000ff", "#0000ff"]


# --- vector tiles -----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def tiles(files, tmp_path_factory):
    """The sites as vector tiles made by GDAL, zooms 6 to 9."""
    folder = tmp_path_factory.mktemp("tiles") / "t"
    options = ["MINZOOM=6", "MAXZOOM=9", "MAX_SIZE=5000000", "NAME=sites"]
    made = gdal.VectorTranslate(str(folder), str(files.paths["gpkg"]), format="MVT", datasetCreationOptions=options)
    assert made is not None
    made = None
    return folder


def sites_of(layer):
    """The sites that QGIS reads in the finest tiles, by a selection over everything."""
    context = QgsRenderContext()
    context.setCoordinateTransform(QgsCoordinateTransform(layer.crs(), layer.crs(), QgsCoordinateTransformContext()))
    chosen = QgsSelectionContext()
    chosen.setScale(100_000)
    everywhere = QgsGeometry.fromRect(QgsRectangle(200_000, 6_400_000, 400_000, 6_600_000))
    layer.selectByGeometry(
        everywhere,
        chosen,
        Qgis.SelectBehavior.SetSelection,
        Qgis.SelectGeometryRelationship.Intersect,
        Qgis.SelectionFlags(),
        context,
    )
    return {feature["site_id"] for feature in layer.selectedFeatures()}


def test_vector_tiles_hold_every_site(sources, web, tiles):
    serve_folder(web, tiles, "/tuiles", Content_Encoding="gzip")
    web.routes["/tuiles/metadata.json"] = lambda request: request.answer((tiles / "metadata.json").read_bytes())
    publish(sources, web, {"href": f"{web.url}/tuiles/{{z}}/{{x}}/{{y}}.pbf"})
    ran = run(PncLoad, RECORD="unique-aa")
    layer = layer_of(ran)
    assert isinstance(layer, QgsVectorTileLayer) and layer.isValid()
    assert (ran["OUTPUT_KIND"], ran["OUTPUT_COUNT"], ran["OUTPUT_WARNINGS"]) == ("vectortile", -1, "")
    assert layer.crs().authid() == "EPSG:3857"
    assert (layer.sourceMinZoom(), layer.sourceMaxZoom()) == (6, 9), "read in the tiles' own description"
    assert sites_of(layer) == set(SITES)


def test_vector_tiles_without_description_take_the_usual_zooms(sources, web, tiles):
    serve_folder(web, tiles, "/tuiles", Content_Encoding="gzip")
    del web.routes["/tuiles/metadata.json"]
    publish(sources, web, {"href": f"{web.url}/tuiles/{{z}}/{{x}}/{{y}}.pbf"})
    layer = layer_of(run(PncLoad, RECORD="unique-aa"))
    assert (layer.sourceMinZoom(), layer.sourceMaxZoom()) == (0, 14)


def test_vector_tiles_of_a_server_that_is_down_are_told(sources, web):
    publish(sources, web, {"href": "http://127.0.0.1:9/{z}/{x}/{y}.pbf"})
    refused(PncLoad, "127.0.0.1", RECORD="unique-aa")


# --- cloud-optimised images -------------------------------------------------------------------------------------

SIDE, PIXEL_M, WEST, NORTH = 2048, 10.0, 650_000.0, 7_040_000.0


@pytest.fixture(scope="module")
def cog(tmp_path_factory):
    """An image whose value tells its place: row // 8 + column // 8, in EPSG:2154."""
    import numpy as np

    folder = tmp_path_factory.mktemp("cog")
    plain, path = folder / "plain.tif", folder / "image.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(plain), SIDE, SIDE, 1, gdal.GDT_UInt16)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(2154)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((WEST, PIXEL_M, 0, NORTH, 0, -PIXEL_M))
    rows, columns = np.indices((SIDE, SIDE))
    dataset.GetRasterBand(1).WriteArray((rows // 8 + columns // 8).astype("uint16"))
    dataset = None
    made = gdal.Translate(str(path), str(plain), format="COG", creationOptions=["COMPRESS=NONE", "BLOCKSIZE=256"])
    assert made is not None
    made = None
    return path.read_bytes()


def value_at(layer, row, column):
    point = QgsPointXY(WEST + (column + 0.5) * PIXEL_M, NORTH - (row + 0.5) * PIXEL_M)
    value, is_there = layer.dataProvider().sample(point, 1)
    assert is_there
    return value


def test_a_cloud_optimised_image_is_read_at_a_distance_by_pieces(sources, web, cog):
    web.routes["/image.tif"] = ranged(cog)
    publish(sources, web, {"href": f"{web.url}/image.tif", "type": "image/tiff; application=geotiff"})
    ran = run(PncLoad, RECORD="unique-aa")
    layer = layer_of(ran)
    assert (ran["OUTPUT_KIND"], ran["OUTPUT_COUNT"], ran["OUTPUT_WARNINGS"]) == ("cog", -1, "")
    assert layer.crs() == QgsCoordinateReferenceSystem("EPSG:2154") and layer.width() == SIDE
    for row, column in ((0, 0), (100, 1900), (2047, 2047), (1024, 8)):
        assert value_at(layer, row, column) == row // 8 + column // 8
    pieces = [headers["Range"] for headers in web.asked("/image.tif") if "Range" in headers]
    read = sum(int(last) - int(first) + 1 for first, last in (p.removeprefix("bytes=").split("-") for p in pieces))
    assert pieces and read < len(cog) / 2, f"{read} bytes of {len(cog)}"


def test_a_cloud_optimised_image_is_copied_as_it_is(sources, web, cog, tmp_path):
    web.routes["/image.tif"] = ranged(cog)
    publish(sources, web, {"href": f"{web.url}/image.tif", "type": "image/tiff; application=geotiff"})
    (row,) = run(PncOffline, RECORDS="unique-aa", OUTPUT="TEMPORARY_OUTPUT").layer().getFeatures()
    assert (row["etat"], row["octets"]) == ("copie", len(cog))
    assert (tmp_path / "copies" / row["fichier"]).read_bytes() == cog
    layer = layer_of(run(PncLoad, RECORD="unique-aa", RESOURCE="local"))
    assert value_at(layer, 100, 1900) == 12 + 237


# --- a part of a large layer ------------------------------------------------------------------------------------

# between two rows and two columns of sites: 6 x 4 of them inside, none on the edge
PART = "641100,648200,7002900,7006900 [EPSG:2154]"
INSIDE = {f"S{row * 50 + column:05d}" for row in range(3, 7) for column in range(1, 7)}


@pytest.fixture(params=["esrif", "wfs", "oapif"])
def large(request, sources, web, arcgis, qgis_server):
    """A record of 2 500 sites, of which 30 at most may be copied, by each kind of service that holds features."""
    links = {
        "esrif": {"href": arcgis.features},
        "wfs": {"href": f"{qgis_server.url}/", "protocol": "OGC:WFS", "name": "sites"},
        "oapif": {"href": f"{qgis_server.url}/wfs3", "protocol": "OGC API - Features", "name": "sites"},
    }
    publish(sources, web, links[request.param])
    return request.param


def test_a_part_is_copied_of_a_record_that_is_too_large(large, tmp_path):
    where = {"FOLDER": str(tmp_path / "c"), "MAX_FEATURES": 30, "OUTPUT": "TEMPORARY_OUTPUT"}
    refused(PncOffline, "2500", "30", RECORDS="unique-aa", **where)
    (row,) = run(PncOffline, RECORDS="unique-aa", EXTENT=PART, **where).layer().getFeatures()
    assert (row["etat"], row["nb_ent"], row["nb_annonce"], row["epsg"]) == ("copie", 24, 24, 2154)


def test_a_study_area_is_loaded_as_a_local_layer(large):
    ran = run(PncLoad, RECORD="unique-aa", EXTENT=PART, RESOURCE=large)
    layer = layer_of(ran)
    assert (ran["OUTPUT_KIND"], ran["OUTPUT_COUNT"], ran["OUTPUT_WARNINGS"]) == ("local", 24, "")
    assert {feature["site_id"] for feature in layer.getFeatures()} == INSIDE
    assert layer.providerType() == "ogr" and large.upper() in ran.ear.text
    assert layer.crs().authid() == "EPSG:2154" and digest(layer), "with the style of its theme"
    again = run(PncLoad, RECORD="unique-aa", EXTENT=PART, RESOURCE=large)
    assert layer_of(again).source() == layer.source()


def test_a_study_area_that_is_empty_is_said_so(large):
    ran = run(PncLoad, RECORD="unique-aa", EXTENT="100000,101000,6200000,6201000 [EPSG:2154]", RESOURCE=large)
    assert ran["OUTPUT_COUNT"] == 0 and "Couche de service" in ran["OUTPUT_WARNINGS"]


def test_a_picture_has_no_part(sources, web, qgis_server):
    publish(sources, web, {"href": f"{qgis_server.url}/", "protocol": "OGC:WMS", "name": "sites"})
    refused(PncLoad, "introuvable", RECORD="unique-aa", EXTENT=PART)
