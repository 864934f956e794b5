"""Protocols, servers and forms: each is loaded or refused, and the page of the docs says what these tests see.

`AULA_WRITE=1` writes the page.
"""

from __future__ import annotations

import os
import re
from dataclasses import replace
from itertools import count

import pytest
from qgis.core import QgsProcessingException

from aula_toolbox.core.pnc.catalogue import CatalogueSource
from aula_toolbox.gis.pnc import library
from aula_toolbox.processing.pnc import PncLoad
from scripts import local_platform
from tests.processing.pnc.conftest import catalogue_route
from tests.processing.pnc.test_forms import MIXED, SHAPES, geojson, packed, written  # noqa: F401 - a fixture
from tests.processing.pnc.test_portals import communes
from tests.processing.pnc.test_services import arcgis, cog, tiles  # noqa: F401 - fixtures
from tests.servers.files import ranged, serve_folder
from tests.servers.portals import KINDS, OpenData
from tests.servers.wfs import Wfs
from tests.support.runs import run
from tests.support.source import ROOT

PAGE = ROOT / "docs" / "design" / "catalogue_matrix.md"
HEAD = """# What the Catalogue loads

Written by `tests/processing/pnc/test_matrix.py` (`AULA_WRITE=1` writes it), which asks each of these of servers on this
machine and reads what comes: features counted, or why nothing is loaded. Servers of others were not asked.

| what the record offers | server | what happens |
|---|---|---|
"""
SECOND = """
| kind of catalogue | server | what is read |
|---|---|---|
"""


def told(text: str) -> str:
    """A reason without the numbers of this run."""
    return re.sub(r"127\.0\.0\.1(:\d+)?", "server", text).split(" [")[0].replace("|", "/").replace("\n", " ").strip()


@pytest.fixture
def outcome(sources, web):
    """What becomes of a record with one link."""

    numbers = count()

    def one(link: dict[str, object]) -> str:
        source = catalogue_route(web, [local_platform.record("unique-aa", "Couche", [{"rel": "item", **link}])])
        # a catalogue of its own each: one that was read is not read again the same day
        sources(replace(source, id=f"s{next(numbers)}"))
        try:
            ran = run(PncLoad, RECORD="unique-aa")
        except QgsProcessingException as error:
            return f"refused: {told(str(error))}"
        features = ran["OUTPUT_COUNT"]
        layers = len(ran.context.temporaryLayerStore().mapLayers())
        more = f", {layers} layers" if layers > 1 else ""
        return f"loaded by {ran['OUTPUT_KIND']}" + (f": {features} features{more}" if features >= 0 else ": image")

    return one


@pytest.fixture
def put(web):
    """Publish bytes at an address."""

    def one(path: str, body: bytes, media: str = "application/octet-stream", **more: object) -> dict[str, object]:
        web.routes[path] = lambda request: request.answer(body, media=media)
        return {"href": f"{web.url}{path}", **more}

    return one


@pytest.fixture
def files_offered(put, written):  # noqa: F811 - the fixture
    """Forms of files -> link."""
    plain = {form: own[f"communes.{form}"] for form, own in written.items()}
    found = {f"{form}, plain": put(f"/p/communes.{form}", body) for form, body in plain.items() if form != "shp"}
    found |= {f"{form}, zipped": put(f"/z/{form}.zip", packed(own)) for form, own in written.items()}
    found |= {
        f"{form} of points, lines and polygons": put(f"/m/{form}.zip", make()) for form, (make, *_) in MIXED.items()
    }
    found |= {
        "shapefile without its table": put("/b/communes.shp", plain["shp"]),
        "GeoJSON of nested objects": put("/b/n.geojson", geojson({"area": SHAPES["area"]}).encode()),
        "GeoPackage, a label for a name": put("/b/l.gpkg", plain["gpkg"], name="Un libellé"),
        "PMTiles": put("/b/a.pmtiles", b"PMTiles\x03" + bytes(600)),
        "MBTiles": put("/b/a.mbtiles", b"SQLite format 3\x00" + bytes(52) + b"MPBX" + bytes(500)),
        "HTML called GeoTIFF": put("/b/a.tif", b"<html>login</html>", "image/tiff"),
        "VRT called GeoTIFF": put("/b/v.tif", b"<VRTDataset></VRTDataset>", "image/tiff"),
        "HTML called KML": put("/b/a.kml", b"<html>login</html>"),
        "local path": {"href": "file:///etc/passwd", "protocol": "WWW:DOWNLOAD"},
    }
    return found


@pytest.fixture
def services_offered(web, qgis_server, pygeoapi, arcgis, tiles, cog):  # noqa: F811 - the fixtures
    """Services -> server and link."""
    serve_folder(web, tiles, "/tuiles", Content_Encoding="gzip")
    web.routes["/image.tif"] = ranged(cog)
    url = f"{qgis_server.url}/"
    found = {
        f"{protocol}": ("QGIS Server", {"href": url, "protocol": protocol, "name": "sites"})
        for protocol in ("OGC:WFS", "WFS", "OGC Web Feature Service", "OGC:WMS", "OGC Web Map Service", "OGC:WMTS")
    }
    found["OGC API - Features"] = ("QGIS Server", {"href": f"{url}wfs3", "protocol": "OGC:OAF", "name": "sites"})
    found["OGC API - Features, EPSG:2154"] = (
        "pygeoapi",
        {"href": pygeoapi.url, "protocol": "OGC API - Features", "name": "sites"},
    )
    found["WFS of an unknown layer"] = ("QGIS Server", {"href": url, "protocol": "WFS", "name": "absente"})
    faults = {"": {}, ", GetFeature fails": {"fails": True}, ", same page again": {"ignores_start": True}}
    faults[", gives nothing"] = {"given": 0}
    return {
        **found,
        **{f"WFS 2.0.0{title}": ("scripted", fault) for title, fault in faults.items()},
        "ArcGIS FeatureServer": ("scripted", {"href": arcgis.features}),
        "ArcGIS MapServer": ("scripted", {"href": arcgis.map}),
        "vector tiles": ("static files", {"href": f"{web.url}/tuiles/{{z}}/{{x}}/{{y}}.pbf"}),
        "cloud-optimised GeoTIFF": ("static files", {"href": f"{web.url}/image.tif"}),
    }


def wfs_link(web, fault):
    """A scripted WFS with one fault."""
    service = Wfs(web)
    for name, value in fault.items():
        setattr(service, name, value)
    return {"href": service.url, "protocol": "OGC:WFS", "name": "t:carres"}


def catalogues(pygeoapi, pycsw, web):
    """Kind of catalogue -> server and source."""
    found = {
        "records": ("pygeoapi", CatalogueSource("a", "A", "records", pygeoapi.url)),
        "csw": ("pycsw", CatalogueSource("a", "A", "csw", pycsw.url)),
        "json": ("static files", catalogue_route(web, [local_platform.record("a", "A", [])])),
    }
    portal = OpenData(communes())
    return portal, {**found, **{kind: ("scripted", replace(portal.source(kind), id="a")) for kind in KINDS}}


def test_the_page_says_what_is_loaded_and_what_is_refused(
    outcome, web, files_offered, services_offered, pygeoapi, pycsw
):
    rows = [(title, "static files", outcome(link)) for title, link in files_offered.items()]
    for title, (server, link) in services_offered.items():
        rows.append((title, server, outcome(link if "href" in link else wfs_link(web, link))))
    rows.append(("WFS 1.0.0", "scripted", outcome(old_link(web))))
    portal, kinds = catalogues(pygeoapi, pycsw, web)
    try:
        read = [(kind, server, library.fetch(source)) for kind, (server, source) in kinds.items()]
    finally:
        portal.stop()
    text = HEAD + "".join(f"| {title} | {server} | {what} |\n" for title, server, what in rows)
    text += SECOND + "".join(
        f"| {kind} | {server} | {len(reading.records)} records{'' if reading.is_whole else ', in part'} |\n"
        for kind, server, reading in read
    )
    if os.environ.get("AULA_WRITE"):
        PAGE.write_text(text, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == text, "AULA_WRITE=1 writes the page"


def old_link(web):
    """A WFS that knows 1.0.0 alone."""
    return {"href": Wfs(web, is_old=True).url, "protocol": "OGC:WFS", "name": "t:carres"}


def test_the_page_is_there_and_names_what_is_not_loaded():
    text = PAGE.read_text(encoding="utf-8")
    assert text.count("| loaded by") > 25 and text.count("| refused:") > 8
    assert "127.0.0.1" not in text
