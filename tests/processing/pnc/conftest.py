"""A private profile for every test of the catalogue, and the real servers, started once."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext

from aula_toolbox.core.pnc.catalogue import CatalogueSource
from aula_toolbox.gis.pnc import library
from aula_toolbox.gis.pnc.stamp import LayerStamp
from scripts import local_platform
from tests.servers.web import WebServer
from tests.support.machine import missing

SITES = {row[0]: row[2] for row in local_platform.sites()}


@pytest.fixture(autouse=True)
def profile(qgis_app, tmp_path, monkeypatch):
    """No cache, no copies, no sources but the packaged one."""
    monkeypatch.setattr(library, "profile_folder", lambda: tmp_path / "profile")
    monkeypatch.setenv("AULA_SOURCES", "[]")
    monkeypatch.setenv("AULA_OFFLINE_FOLDER", str(tmp_path / "copies"))
    return tmp_path


@pytest.fixture
def sources(monkeypatch):
    """Choose the sources of a test."""

    def choose(*chosen: CatalogueSource) -> None:
        monkeypatch.setenv("AULA_SOURCES", json.dumps([source.to_json() for source in chosen]))

    return choose


def started(make, *arguments):
    """A server, or a skip that tells what is missing; in CI nothing may be missing."""
    try:
        return make(*arguments)
    except local_platform.MissingError as absent:
        missing(str(absent))


@dataclass
class Files:
    """The fixture data on disk."""

    folder: Path
    paths: dict[str, Path]


@pytest.fixture(scope="session")
def files(qgis_app, tmp_path_factory):
    folder = tmp_path_factory.mktemp("platform")
    paths = local_platform.write_files(folder)
    local_platform.qgis_project(paths["gpkg"], folder / "sites.qgs")
    return Files(folder, paths)


@pytest.fixture(scope="session")
def qgis_server(files):
    server = started(local_platform.qgis_server, files.folder / "sites.qgs", files.folder)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def pygeoapi(files, qgis_server):
    port = local_platform.free_port()
    records = local_platform.platform_records(qgis_server.url, f"http://127.0.0.1:{port}")
    server = started(local_platform.pygeoapi, files.paths["geojson"], records, files.folder, port)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def pycsw(files, qgis_server):
    text = local_platform.ISO.format(id="iso-sites", title="Friches au catalogue CSW", url=f"{qgis_server.url}/")
    other = local_platform.ISO.format(id="iso-deux", title="Autre fiche", url=f"{qgis_server.url}/")
    server = started(local_platform.pycsw, {"iso": text, "deux": other}, files.folder)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def postgis(files):
    server = started(local_platform.postgis, files.folder, "x" * 12)
    yield server
    server.stop()


@pytest.fixture
def web():
    """A web server of our own."""
    server = WebServer()
    yield server
    server.stop()


@pytest.fixture
def static(web, files):
    """The fixture files over HTTP, with tags, and a catalogue of them."""

    def serve(kind: str):
        body = files.paths[kind].read_bytes()

        def route(request):
            if request.headers.get("If-None-Match") == '"v1"':
                request.answer(b"", 304, ETag='"v1"')
            else:
                request.answer(body, media="application/octet-stream", ETag='"v1"')

        return route

    for kind in ("gpkg", "geojson", "csv"):
        web.routes[f"/sites.{kind}"] = serve(kind)
    return web


def catalogue_route(server: WebServer, records, path: str = "/catalogue.json"):
    """Serve records as one JSON document and return its source."""
    document = {"type": "FeatureCollection", "features": records}
    server.routes[path] = lambda request: request.answer(json.dumps(document).encode(), media="application/geo+json")
    return CatalogueSource("local", "Local", "json", server.url + path, origins=(server.url,))


def layer_of(ran):
    """The layer that pncload made; it outlives the run."""
    return ran.layer()


def digest(layer):
    """The hash of the style a loaded layer was given."""
    return LayerStamp.read(layer).style_sha256


def check_sites(layer, tolerance=1.0):
    """The same 2 500 ids and areas by every road (1 m2 after a reprojection)."""
    lambert = QgsCoordinateReferenceSystem("EPSG:2154")
    change = QgsCoordinateTransform(layer.crs(), lambert, QgsCoordinateTransformContext())
    found = {}
    for feature in layer.getFeatures():
        geometry = feature.geometry()
        geometry.transform(change)
        found[feature["site_id"]] = geometry.area()
        assert float(feature["unite_fonciere_surface"]) == SITES[feature["site_id"]]
    assert set(found) == set(SITES)
    assert max(abs(area - SITES[site]) for site, area in found.items()) < tolerance
