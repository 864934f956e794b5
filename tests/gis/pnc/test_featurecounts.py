"""Features in a rectangle, as services count them: the rectangle goes out in the CRS and order each wants."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from qgis.core import QgsRectangle

from aula_toolbox.core.pnc.catalogue import Resource
from aula_toolbox.gis.pnc.featurecounts import _sides, _wfs_box, count_inside
from aula_toolbox.gis.pnc.probe import ServerCheck

pytestmark = pytest.mark.usefixtures("qgis_app")
#: around the origin of Lambert-93: 3 degrees east, 46.5 north
BOX = QgsRectangle(699_000, 6_599_000, 701_000, 6_601_000)


class Told:
    """A client that answers one document and remembers what it was asked."""

    def __init__(self, answer):
        self.answer, self.asked = answer, []

    def json(self, address, *_accept):
        self.asked.append(address)
        return self.answer


def query(client):
    return {key: value[0] for key, value in parse_qs(urlsplit(client.asked[0]).query).items()}


def test_an_ogc_api_is_asked_in_degrees_longitude_first():
    client = Told({"numberMatched": 24})
    check = ServerCheck(Resource("oapif", "https://h.example.org", "sites"))
    assert count_inside(client, check, BOX, "EPSG:2154") == 24
    west, south, east, north = map(float, query(client)["bbox"].split(","))
    assert (west + east) / 2 == pytest.approx(3, abs=1e-3)
    assert (south + north) / 2 == pytest.approx(46.5, abs=1e-3)
    assert west < east and south < north


@pytest.mark.parametrize(
    ("answer", "count"), [({"count": 24}, 24), ({"count": 0}, 0), ({"count": "24"}, None), ({}, None)]
)
def test_a_count_that_is_none_is_not_known(answer, count):
    client = Told(answer)
    check = ServerCheck(Resource("esrif", "https://h.example.org/FeatureServer/0"))
    assert count_inside(client, check, BOX, "EPSG:2154") == count
    assert query(client)["inSR"] == "4326" and query(client)["f"] == "json"


def test_an_image_does_not_count():
    client = Told({})
    assert count_inside(client, ServerCheck(Resource("wms", "https://h.example.org")), BOX, "EPSG:2154") is None
    assert client.asked == []


def test_wfs_takes_the_order_of_axes_of_its_crs():
    lambert, degrees = _wfs_box(BOX, "EPSG:2154", "EPSG:2154"), _wfs_box(BOX, "EPSG:2154", "EPSG:4326")
    assert lambert == "699000.0,6599000.0,701000.0,6601000.0,urn:ogc:def:crs:EPSG::2154"
    assert degrees.endswith("urn:ogc:def:crs:EPSG::4326")
    assert float(degrees.split(",")[0]) == pytest.approx(46.49, abs=0.01)
    assert _sides(BOX, "EPSG:2154", "EPSG:2154") == (699_000, 6_599_000, 701_000, 6_601_000)
