"""A layer is what was read, not what was announced; a good copy is never replaced by less."""

from __future__ import annotations

import json
from urllib.parse import urlsplit

import pytest
from qgis.core import QgsProject

from aula_toolbox.core.pnc import manifest as manifests
from aula_toolbox.gis.pnc import geopackage, library, stamp
from aula_toolbox.processing.pnc import PncLoad, PncOffline, PncRefresh
from scripts import local_platform
from tests.processing.pnc.conftest import catalogue_route, layer_of
from tests.servers.arcgis import ArcGis, say
from tests.servers.wfs import Wfs
from tests.support.runs import refused, run


@pytest.fixture
def wfs(web):
    return Wfs(web)


@pytest.fixture
def publish(sources, web):
    """A catalogue of one record, with its date."""

    def put(*links, date="2026-01-01"):
        record = local_platform.record(
            "carres-aa", "Carrés de la plateforme", [{"rel": "item", **one} for one in links]
        )
        record["properties"]["updated"] = date
        sources(catalogue_route(web, [record]))

    return put


def link(wfs: Wfs) -> dict[str, str]:
    return {"href": wfs.url, "protocol": "OGC:WFS", "name": "t:carres"}


def copied(tmp_path):
    folder = tmp_path / "copies"
    (entry,) = manifests.read(folder).entries
    return folder / entry.path, entry


def rows_of(ran):
    return list(ran.layer().getFeatures())


def test_a_service_that_behaves_is_loaded_and_copied(wfs, publish, tmp_path):
    publish(link(wfs))
    ran = run(PncLoad, RECORD="carres-aa")
    layer = layer_of(ran)
    assert (ran["OUTPUT_COUNT"], ran["OUTPUT_KIND"], ran["OUTPUT_WARNINGS"]) == (322, "wfs", "")
    assert layer.featureCount() == 322 and len({f["nom"] for f in layer.getFeatures()}) == 322
    assert stamp.LayerStamp.read(layer).count == "322"
    (row,) = rows_of(run(PncOffline, RECORDS="carres-aa", OUTPUT="TEMPORARY_OUTPUT"))
    assert (row["etat"], row["nb_ent"], row["nb_annonce"]) == ("copie", 322, 322)


@pytest.mark.parametrize("fault", ["fails", "ignores_start", "short", "empty"])
def test_a_service_that_gives_less_than_it_announces_is_not_a_layer(wfs, publish, fault):
    publish(link(wfs))
    if fault in ("fails", "ignores_start"):
        setattr(wfs, fault, True)
    else:
        wfs.given = {"short": 250, "empty": 0}[fault]
    refused(PncLoad, "322", RECORD="carres-aa")
    refused(PncOffline, "322", RECORDS="carres-aa", OUTPUT="TEMPORARY_OUTPUT")


def test_the_next_resource_serves_when_the_first_gives_nothing(wfs, publish, static, files):
    wfs.fails = True
    publish(link(wfs), {"href": f"{static.url}/sites.geojson", "type": "application/geo+json"})
    ran = run(PncLoad, RECORD="carres-aa")
    assert ran["OUTPUT_KIND"] == "geojson" and ran["OUTPUT_COUNT"] == 2500
    assert "WFS" in ran["OUTPUT_WARNINGS"]


@pytest.mark.parametrize("fault", ["fails", "ignores_start", "empty", "fields", "shapes"])
def test_a_good_copy_stays_in_force(wfs, publish, tmp_path, fault):
    """The case that lost 322 features: an update on the day the service failed."""
    publish(link(wfs))
    run(PncOffline, RECORDS="carres-aa", OUTPUT="TEMPORARY_OUTPUT")
    path, entry = copied(tmp_path)
    before = geopackage.content_hash(path, entry.layer)
    ran = run(PncLoad, RECORD="carres-aa", RESOURCE="local")
    project = QgsProject()
    layer = layer_of(ran)
    project.addMapLayer(layer, False)
    if fault in ("fails", "ignores_start"):
        setattr(wfs, fault, True)
    elif fault == "empty":
        wfs.given = wfs.announced = 0
    elif fault == "fields":
        wfs.fields = ("nom",)
    else:
        wfs.shapes = False
    publish(link(wfs), date="2026-06-01")
    rows = rows_of(run(PncRefresh, FOLDER=str(tmp_path / "copies"), ACTION="update", OUTPUT="TEMPORARY_OUTPUT"))
    assert [row["action"] for row in rows] == ["echec"], [row["message"] for row in rows]
    again, kept = copied(tmp_path)
    assert again == path and geopackage.content_hash(again, kept.layer) == before
    assert kept.count == 322 and not list((tmp_path / "copies").glob("*.part*"))


def test_fewer_fields_are_accepted_when_asked(wfs, publish, tmp_path):
    publish(link(wfs))
    run(PncOffline, RECORDS="carres-aa", OUTPUT="TEMPORARY_OUTPUT")
    wfs.fields = ("nom",)
    publish(link(wfs), date="2026-06-01")
    (row,) = rows_of(run(PncOffline, RECORDS="carres-aa", FORCE=True, OUTPUT="TEMPORARY_OUTPUT"))
    assert row["etat"] == "copie" and copied(tmp_path)[1].count == 322


def test_a_rectangle_where_the_service_counts_some_and_gives_none_is_no_copy(wfs, publish, tmp_path):
    publish(link(wfs))
    wfs.given, wfs.announced = 0, 43
    box = "690000,690400,7040000,7040200 [EPSG:2154]"
    refused(PncOffline, "43", RECORDS="carres-aa", EXTENT=box, OUTPUT="TEMPORARY_OUTPUT")
    assert not list((tmp_path / "copies").glob("*.gpkg"))
    assert json.loads(json.dumps(manifests.read(tmp_path / "copies").entries)) == []
    assert library.offline_folder() == tmp_path / "copies"


def test_a_page_of_html_behind_an_image_is_no_image(publish, web):
    web.routes["/ortho.tif"] = lambda request: request.answer(b"<html>login</html>", media="image/tiff")
    publish(image(web))
    refused(PncLoad, "HTML", RECORD="carres-aa")


def image(web):
    return {"href": f"{web.url}/ortho.tif", "type": "image/tiff; application=geotiff; profile=cloud-optimized"}


VRT = """<VRTDataset rasterXSize="2" rasterYSize="2"><VRTRasterBand dataType="Byte" band="1"><SimpleSource>
<SourceFilename relativeToVRT="0">/vsicurl/{url}/secret.tif</SourceFilename><SourceBand>1</SourceBand></SimpleSource>
</VRTRasterBand></VRTDataset>"""
TILES = """<GDAL_WMS><Service name="TMS"><ServerUrl>{url}/t/${{z}}/${{x}}/${{y}}.png</ServerUrl></Service><DataWindow>
<UpperLeftX>0</UpperLeftX><UpperLeftY>9</UpperLeftY><LowerRightX>9</LowerRightX><LowerRightY>0</LowerRightY>
<TileLevel>1</TileLevel><SizeX>512</SizeX><SizeY>512</SizeY></DataWindow><BlockSizeX>256</BlockSizeX>
<BlockSizeY>256</BlockSizeY><BandsCount>3</BandsCount></GDAL_WMS>"""


@pytest.mark.parametrize("body", [VRT, TILES])
@pytest.mark.parametrize("late", [False, True])
def test_an_image_that_is_a_description_of_others_is_refused(publish, web, body, late):
    """late: the first bytes are those of a TIFF, then the server gives something else."""
    text = body.format(url=web.url).encode()
    first = [late]

    def route(request):
        start = b"II*\0" + b"\0" * 508 if first[0] else text
        first[0] = False
        request.answer(start, media="image/tiff")

    web.routes["/ortho.tif"] = route
    publish(image(web))
    refused(PncLoad, "TIFF", RECORD="carres-aa")
    refused(PncOffline, RECORDS="carres-aa", OUTPUT="TEMPORARY_OUTPUT")
    assert {path for _, path, _ in web.requests if path not in ("/ortho.tif", "/catalogue.json")} == set()


def test_a_service_of_1_0_0_is_read_in_its_own_version(web, publish, tmp_path):
    """It counts nothing and has no pages: what is stamped is what was read."""
    old = Wfs(web, is_old=True)
    publish(link(old))
    ran = run(PncLoad, RECORD="carres-aa")
    layer = layer_of(ran)
    assert (ran["OUTPUT_COUNT"], ran["OUTPUT_KIND"], ran["OUTPUT_WARNINGS"]) == (322, "wfs", "")
    assert layer.crs().authid() == "EPSG:2154"
    assert layer.getFeature(1).geometry().boundingBox().toString(0) == "690000,7040000 : 690010,7040010"
    (row,) = rows_of(run(PncOffline, RECORDS="carres-aa", OUTPUT="TEMPORARY_OUTPUT"))
    assert (row["etat"], row["nb_ent"], row["nb_annonce"]) == ("copie", 322, None)


def test_a_service_of_1_0_0_that_fails_is_not_a_layer(web, publish):
    old = Wfs(web, is_old=True)
    old.fails = True
    publish(link(old))
    refused(PncLoad, "away", RECORD="carres-aa")
    refused(PncOffline, "away", RECORDS="carres-aa", OUTPUT="TEMPORARY_OUTPUT")


def test_a_service_of_1_0_0_that_gives_one_feature_and_then_none_is_not_a_layer(web, publish):
    """One feature comes when one is asked for, none when all are: it does not count, yet it is found out."""
    old = Wfs(web, is_old=True)
    old.most_given = 1
    publish(link(old))
    refused(PncLoad, "0", RECORD="carres-aa")
    refused(PncOffline, "0", RECORDS="carres-aa", OUTPUT="TEMPORARY_OUTPUT")


@pytest.fixture
def koop(web):
    """ArcGIS as Koop serves it: the catalogue gives the root of the service, the layer is under it."""
    arcgis = ArcGis(web, local_platform.sites()[:40], 690_000)
    root = arcgis.features.rpartition("/")[0]
    layers = [{"id": 0, "name": "sites"}]
    web.routes[urlsplit(root).path] = lambda request: say(request, {"currentVersion": 10.91, "layers": layers})
    return root, layers


def test_the_root_of_a_feature_service_leads_to_its_one_layer(koop, publish):
    root, _ = koop
    publish({"href": root, "protocol": "ESRI:ArcGIS:FeatureServer"})
    ran = run(PncLoad, RECORD="carres-aa")
    assert (ran["OUTPUT_COUNT"], ran["OUTPUT_KIND"], ran["OUTPUT_WARNINGS"]) == (40, "esrif", "")
    assert layer_of(ran).featureCount() == 40


@pytest.mark.parametrize("name", ["sites", "0"])
def test_of_several_layers_the_one_of_the_record_is_taken(koop, publish, name):
    root, layers = koop
    layers.append({"id": 1, "name": "autres"})
    publish({"href": root, "name": name})
    assert run(PncLoad, RECORD="carres-aa")["OUTPUT_COUNT"] == 40


@pytest.mark.parametrize("others", [[{"id": 1, "name": "autres"}], [{"name": "sans numéro"}]])
def test_a_root_whose_layer_is_not_known_is_told_with_what_it_offers(koop, publish, others):
    root, layers = koop
    layers.extend(others)
    publish({"href": root})
    refused(PncLoad, "sites, " + others[0]["name"], RECORD="carres-aa")
