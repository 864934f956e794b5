"""Missing inputs asked of the Catalogue, on a local server. docs/design/territory.md#completing"""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsVectorLayer

from aula_toolbox.core.pnc.catalogue import CatalogueSource
from aula_toolbox.gis.pnc import library
from aula_toolbox.processing.territory.territory import TerritoryDiagnosis
from tests.servers.web import WebServer
from tests.servers.wfs import Wfs
from tests.support.deliveries import deliver
from tests.support.demo import TERRITORY
from tests.support.layers import attributes
from tests.support.runs import run

pytestmark = pytest.mark.slow

RECORD = {"type": "Feature", "id": "iris-contours", "properties": {"type": "dataset", "title": "IRIS"}}


class Quarters(Wfs):
    """Squares of 1 km over the demonstration territory, as IRIS."""

    def __init__(self, web):
        super().__init__(web, count=9, page=100)
        self.fields = ("code_iris", "nom_iris")

    def _feature(self, number):
        x, y = 668_500 + 1000 * (number % 3), 7_034_500 + 1000 * (number // 3)
        ring = f"{x} {y} {x + 1000} {y} {x + 1000} {y + 1000} {x} {y + 1000} {x} {y}"
        shape = (
            f'<t:geom><gml:Polygon gml:id="p{number}" srsName="urn:ogc:def:crs:EPSG::2154"><gml:exterior>'
            f"<gml:LinearRing><gml:posList>{ring}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></t:geom>"
        )
        values = "".join(f"<t:{name}>6299{number}000</t:{name}>" for name in self.fields)
        return f'<t:carres gml:id="carres.{number}">{shape}{values}</t:carres>'


@pytest.fixture
def platform(qgis_app, tmp_path, monkeypatch):
    """The national records on a server of our own, which only has the IRIS."""
    monkeypatch.setattr(library, "profile_folder", lambda: tmp_path / "profile")
    monkeypatch.setenv("AULA_OFFLINE_FOLDER", str(tmp_path / "copies"))
    web = WebServer()
    wfs = Quarters(web)
    link = {"rel": "item", "href": wfs.url, "protocol": "OGC:WFS", "name": "t:carres"}
    records = {"type": "FeatureCollection", "features": [{**RECORD, "links": [link]}]}
    web.routes["/c.json"] = lambda request: request.answer(json.dumps(records).encode(), media="application/geo+json")
    source = CatalogueSource("national", "National", "json", f"{web.url}/c.json", origins=(web.url,))
    monkeypatch.setenv("AULA_SOURCES", json.dumps([source.to_json()]))
    yield wfs
    web.stop()


@pytest.fixture
def folder(tmp_path):
    return deliver(tmp_path / "downloads", ("batiment", "Q_62"))


def diagnose(folder, target, **more):
    given = {"FOLDER": str(folder), "TERRITORY": f"{TERRITORY}|layername=commune", "CODES": "62991"}
    return run(TerritoryDiagnosis, **given, SUBJECTS=["rain"], OUTPUT_FOLDER=str(target), **more)


def test_what_is_missing_comes_from_its_service_as_a_dated_copy(registered, platform, folder, tmp_path):
    target = tmp_path / "d"
    diagnose(folder, target, COMPLETE_FROM_CATALOGUE=True)
    zones = QgsVectorLayer(str(target / "rain" / "zones.gpkg"), "zones", "ogr")
    assert zones.featureCount() > 0
    assert all(code.startswith("6299") for code in attributes(zones, "code_iris"))
    assert list((target / "catalogue").glob("*.gpkg"))
    assert "2" in (target / "index.html").read_text(encoding="utf-8")


def test_what_fails_stays_missing_and_is_told(registered, platform, folder, tmp_path):
    platform.fails = True
    ran = diagnose(folder, tmp_path / "b", COMPLETE_FROM_CATALOGUE=True)
    assert ran.ear.warnings
    assert (tmp_path / "b" / "rain" / "toits.gpkg").is_file()
    assert not (tmp_path / "b" / "rain" / "zones.gpkg").exists()
