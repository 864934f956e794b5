"""Roads on which QGIS' providers carry an account to another origin: with the guard each is closed.

Every road is also walked without the guard, where the account does arrive: a road that leads nowhere proves nothing.
"""

from __future__ import annotations

import json
import subprocess
import sys
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsAuthMethodConfig,
    QgsMapSettings,
    QgsPointXY,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QSize, QTimer

from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.core.net.guard import HEADER
from aula_toolbox.gis.net import guard
from scripts import local_platform
from tests.servers.arcgis import ArcGis
from tests.servers.web import WebServer
from tests.servers.wfs import Wfs
from tests.support.guards import forget_guards

WMS = """<?xml version="1.0"?><WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms"
 xmlns:xlink="http://www.w3.org/1999/xlink"><Service><Name>WMS</Name><Title>t</Title></Service><Capability><Request>
<GetCapabilities><Format>text/xml</Format><DCPType><HTTP><Get><OnlineResource xlink:href="{a}/wms?"/></Get></HTTP>
</DCPType></GetCapabilities><GetMap><Format>image/png</Format><DCPType><HTTP><Get>
<OnlineResource xlink:href="{b}/map?"/></Get></HTTP></DCPType></GetMap>
<GetFeatureInfo><Format>text/plain</Format><DCPType><HTTP><Get>
<OnlineResource xlink:href="{b}/info?"/></Get></HTTP></DCPType></GetFeatureInfo></Request><Layer><Title>t</Title>
<CRS>EPSG:2154</CRS><Layer queryable="1"><Name>l</Name><Title>l</Title><CRS>EPSG:2154</CRS>
<BoundingBox CRS="EPSG:2154" minx="690000" miny="7040000" maxx="691000" maxy="7041000"/>
<Style><Name>default</Name><Title>d</Title><LegendURL width="20" height="20"><Format>image/png</Format>
<OnlineResource xlink:type="simple" xlink:href="{b}/legend.png"/></LegendURL></Style></Layer></Layer></Capability>
</WMS_Capabilities>"""

WMTS = """<?xml version="1.0"?><Capabilities version="1.0.0" xmlns="http://www.opengis.net/wmts/1.0"
 xmlns:ows="http://www.opengis.net/ows/1.1" xmlns:xlink="http://www.w3.org/1999/xlink"><ows:OperationsMetadata>
<ows:Operation name="GetTile"><ows:DCP><ows:HTTP><ows:Get xlink:href="{b}/tiles?"><ows:Constraint name="GetEncoding">
<ows:AllowedValues><ows:Value>KVP</ows:Value></ows:AllowedValues></ows:Constraint></ows:Get></ows:HTTP></ows:DCP>
</ows:Operation></ows:OperationsMetadata><Contents><Layer><ows:Title>l</ows:Title><ows:Identifier>l</ows:Identifier>
<ows:WGS84BoundingBox><ows:LowerCorner>-180 -85</ows:LowerCorner><ows:UpperCorner>180 85</ows:UpperCorner>
</ows:WGS84BoundingBox><Style isDefault="true"><ows:Identifier>d</ows:Identifier></Style><Format>image/png</Format>
<TileMatrixSetLink><TileMatrixSet>s</TileMatrixSet></TileMatrixSetLink></Layer><TileMatrixSet>
<ows:Identifier>s</ows:Identifier><ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS><TileMatrix>
<ows:Identifier>0</ows:Identifier><ScaleDenominator>559082264.0287178</ScaleDenominator>
<TopLeftCorner>-20037508.3428 20037508.3428</TopLeftCorner><TileWidth>256</TileWidth><TileHeight>256</TileHeight>
<MatrixWidth>1</MatrixWidth><MatrixHeight>1</MatrixHeight></TileMatrix></TileMatrixSet></Contents></Capabilities>"""


@pytest.fixture
def servers(qgis_app):
    """The origin the user chose, and another one."""
    own, other = WebServer(), WebServer()
    other.default = lambda request: request.answer(b"<nothing/>", media="text/xml", Cache_Control="no-store")
    yield own, other
    own.stop()
    other.stop()


@pytest.fixture
def account(qgis_app):
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        assert manager.setMasterPassword("tests only", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("guarded")
    config.setConfig("username", "aula")
    config.setConfig("password", "not-in-any-file")
    assert manager.storeAuthenticationConfig(config)
    yield config.id()
    manager.removeAuthenticationConfig(config.id())
    forget_guards()


def elsewhere(other, path):
    return lambda request: request.answer(b"", 302, Location=f"{other.url}{path}?{urlsplit(request.path).query}")


def described(own, other, authcfg):
    """WFS: DescribeFeatureType redirects."""
    wfs = Wfs(own, 5)
    plain = own.routes["/wfs"]

    def route(request):
        asked = parse_qs(urlsplit(request.path).query.lower()).get("request", [""])[0]
        (elsewhere(other, "/schema") if asked == "describefeaturetype" else plain)(request)

    own.routes["/wfs"] = route
    QgsVectorLayer(f"authcfg={authcfg} typename='t:carres' url='{wfs.url}' version='2.0.0'", "x", "WFS")


def fetched(own, other, authcfg):
    """WFS: GetFeature redirects."""
    wfs = Wfs(own, 5)
    plain = own.routes["/wfs"]

    def route(request):
        asked = parse_qs(urlsplit(request.path).query.lower()).get("request", [""])[0]
        (elsewhere(other, "/features") if asked == "getfeature" else plain)(request)

    own.routes["/wfs"] = route
    layer = QgsVectorLayer(f"authcfg={authcfg} typename='t:carres' url='{wfs.url}' version='2.0.0'", "x", "WFS")
    list(layer.getFeatures())


def paged(own, other, authcfg):
    """OGC API Features: the next page is on another host."""
    served(own, authcfg, own, other)


def documented(own, other, authcfg):
    """OGC API Features: the description of the service is on another host."""
    served(own, authcfg, other, own)


def served(own, authcfg, description, following):
    """A layer of an OGC API of two pages, whose description and second page are where they are said to be."""
    place = [
        {"type": "Feature", "id": i, "properties": {"n": i}, "geometry": {"type": "Point", "coordinates": [2.7, 50.3]}}
        for i in range(2)
    ]
    collection = {"id": "c", "links": [], "extent": {"spatial": {"bbox": [[2, 50, 3, 51]]}}}
    answers = {
        "/api": {
            "title": "x",
            "links": [
                {"rel": "data", "href": f"{own.url}/api/collections", "type": "application/json"},
                {"rel": "conformance", "href": f"{own.url}/api/conformance", "type": "application/json"},
                {"rel": "service-desc", "href": f"{description.url}/api/openapi", "type": _OPENAPI},
            ],
        },
        "/api/openapi": {"openapi": "3.0.0", "info": {"title": "x"}, "paths": {}},
        "/api/conformance": {"conformsTo": ["http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core"]},
        "/api/collections": {"collections": [collection]},
        "/api/collections/c": collection,
        "/api/collections/c/items": {
            "type": "FeatureCollection",
            "features": place,
            "numberMatched": 50,
            "links": [{"rel": "next", "href": f"{following.url}/items?offset=2", "type": "application/geo+json"}],
        },
    }
    for path, answer in answers.items():
        body = json.dumps(answer).encode()
        media = (
            _OPENAPI if path.endswith("openapi") else "application/geo+json" if "items" in path else "application/json"
        )
        own.routes[path] = lambda request, body=body, media=media: request.answer(body, media=media)
    layer = QgsVectorLayer(f"authcfg={authcfg} typename='c' url='{own.url}/api'", "x", "OAPIF")
    list(layer.getFeatures())


def wms(own, other, authcfg):
    """A WMS whose images, legends and facts are on another host."""
    own.routes["/wms"] = lambda request: request.answer(
        WMS.format(a=own.url, b=other.url).encode(), media="text/xml", Cache_Control="no-store"
    )
    uri = f"crs=EPSG:2154&format=image/png&layers=l&styles=default&url={own.url}/wms&authcfg={authcfg}"
    layer = QgsRasterLayer(uri, "x", "wms")
    assert layer.isValid()
    return layer


def legend(own, other, authcfg):
    """WMS: the address of the legend is on another host."""
    layer = wms(own, other, authcfg)
    settings = QgsMapSettings()
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(64, 64))
    fetcher, loop = layer.dataProvider().getLegendGraphicFetcher(settings), QEventLoop()
    fetcher.finish.connect(loop.quit)
    fetcher.error.connect(loop.quit)
    QTimer.singleShot(20_000, loop.quit)
    fetcher.start()
    loop.exec()


def identified(own, other, authcfg):
    """WMS: what is at a place is asked of another host."""
    layer = wms(own, other, authcfg)
    place, box = QgsPointXY(690_050, 7_040_050), QgsRectangle(690_000, 7_040_000, 690_100, 7_040_100)
    layer.dataProvider().identify(place, Qgis.RasterIdentifyFormat.Text, box, 16, 16)


def tiled_by_names(own, other, authcfg):
    """WMTS: tiles are asked by their names of another host."""
    own.routes["/wmts"] = lambda request: request.answer(
        WMTS.format(b=other.url).encode(), media="text/xml", Cache_Control="no-store"
    )
    address = quote(f"{own.url}/wmts?SERVICE=WMTS&REQUEST=GetCapabilities", safe="")
    uri = f"crs=EPSG:3857&format=image/png&layers=l&styles=d&tileMatrixSet=s&url={address}&authcfg={authcfg}"
    layer = QgsRasterLayer(uri, "x", "wms")
    assert layer.isValid()
    layer.dataProvider().block(1, QgsRectangle(-2e7, -2e7, 2e7, 2e7), 16, 16)


def queried(own, other, authcfg):
    """ArcGIS: the query of the features redirects."""
    arcgis = ArcGis(own, local_platform.sites()[:5], 690_000)
    own.routes[urlsplit(arcgis.features).path + "/query"] = elsewhere(other, "/query")
    layer = QgsVectorLayer(f"authcfg={authcfg} crs='EPSG:2154' url='{arcgis.features}'", "x", "arcgisfeatureserver")
    list(layer.getFeatures())


def drawn(own, other, authcfg):
    """WMS: the capabilities give another host for the images."""
    layer = wms(own, other, authcfg)
    layer.dataProvider().block(1, QgsRectangle(690_000, 7_040_000, 690_100, 7_040_100), 16, 16)


def tiled(own, other, authcfg):
    """XYZ: tiles redirect."""
    own.default = lambda request: elsewhere(other, "/tile.png")(request)
    uri = f"type=xyz&url={own.url}/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=18&zmin=0&authcfg={authcfg}"
    layer = QgsRasterLayer(uri, "x", "wms")
    layer.dataProvider().block(1, QgsRectangle(300_000, 6_500_000, 300_100, 6_500_100), 16, 16)


_OPENAPI = "application/vnd.oai.openapi+json;version=3.0"
ROADS = [described, fetched, paged, documented, drawn, legend, identified, tiled, tiled_by_names, queried]


def accounts_seen(server) -> list[str]:
    return [headers["Authorization"] for _, _, headers in server.requests if "Authorization" in headers]


@pytest.mark.parametrize("road", ROADS)
def test_without_the_guard_the_account_reaches_the_other_host(servers, account, road):
    own, other = servers
    road(own, other, account)
    assert accounts_seen(other), "this road does not lead there: it proves nothing"


@pytest.mark.parametrize("road", ROADS)
def test_with_the_guard_it_does_not(servers, account, road):
    own, other = servers
    decoy = guard.decoy_for(account, (own.url,))
    assert decoy != account and guard.decoy_for(account, (own.url,)) == decoy
    road(own, other, decoy)
    assert accounts_seen(own), "the chosen origin gets the account"
    assert not accounts_seen(other)
    for _, _, headers in own.requests + other.requests:
        assert HEADER not in headers, "the token never travels"


def test_a_request_with_the_account_is_not_even_led_away_bare(servers, account):
    """Two walls: each hop is asked again, and Qt itself refuses to leave the origin."""
    own, other = servers
    fetched(own, other, guard.decoy_for(account, (own.url,)))
    assert accounts_seen(own) and not other.requests


def test_without_the_plugin_nothing_goes_anywhere(servers, account):
    own, other = servers
    decoy = guard.decoy_for(account, (own.url,))
    guard.stop()
    described(own, other, decoy)
    assert not accounts_seen(own) and not accounts_seen(other)


def test_origins_are_those_of_the_last_choice(servers, account):
    own, other = servers
    decoy = guard.decoy_for(account, (own.url, other.url))
    drawn(own, other, decoy)
    assert accounts_seen(other)
    assert guard.decoy_for(account, (own.url,)) == decoy
    other.requests.clear()
    drawn(own, other, decoy)
    assert not accounts_seen(other) and guard.refusals(decoy) > 0 and guard.refusals(decoy) == 0


def test_kinds_of_accounts_that_were_not_tried_are_refused(qgis_app, account):
    assert guard.decoy_for("", ()) == ""
    with pytest.raises(CatalogueError, match="Basic or API Header"):
        guard.decoy_for("nothere", ("https://x.example",))


CODE = """
import sys; sys.path.insert(0, {root!r})
from qgis.core import QgsApplication, QgsVectorLayer
app = QgsApplication([], False); app.initQgis()
from aula_toolbox.gis.net import guard
from aula_toolbox.core.net.guard import Guard
from tests.servers.web import WebServer
from tests.servers.wfs import Wfs
guard._guards = {{"t": Guard("t", "d", "a", ())}}
guard._registered.append(guard.QgsNetworkAccessManager.setRequestPreprocessor(guard._before))
guard._count_without_python()
if {broken}: guard._HEADER = None
web = WebServer(); wfs = Wfs(web, 5)
layer = QgsVectorLayer(f"http-header:X-Aula-Guard=t typename='t:carres' url='{{wfs.url}}' version='2.0.0'", "x", "WFS")
print("COUNT", len(layer)); web.stop(); guard.stop(); sys.stdout.flush()
import os; os._exit(0)
"""


@pytest.mark.parametrize("broken", [False, True])
def test_qgis_neither_freezes_on_a_length_nor_dies_of_a_fault_of_ours(root_of_project, broken):
    code = CODE.format(root=str(root_of_project), broken=broken)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0 and "COUNT 5" in done.stdout, done.stderr[-800:]


@pytest.fixture
def root_of_project(request):
    return request.config.rootpath
