"""What a check says of a resource; real servers: `tests/processing/pnc/test_platform.py`."""

from __future__ import annotations

import pytest

from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.core.pnc.catalogue import Resource
from aula_toolbox.gis.pnc.probe import ServerCheck, epsg, esri_document, probe

RESOURCE = Resource("wfs", "https://h.example.org/wfs", "sites")


@pytest.mark.parametrize(
    ("text", "crs"),
    [
        ("EPSG:2154", "EPSG:2154"),
        ("urn:ogc:def:crs:EPSG::2154", "EPSG:2154"),
        ("http://www.opengis.net/def/crs/EPSG/0/4326", "EPSG:4326"),
        ("http://www.opengis.net/def/crs/OGC/1.3/CRS84", "OGC:CRS84"),
        ("urn:ogc:def:crs:OGC:1.3:CRS84", "OGC:CRS84"),
        ("Lambert 93", ""),
        ("2154", ""),
        ("EPSG:", ""),
        ("", ""),
    ],
)
def test_a_crs_is_read_however_it_is_written(text, crs):
    assert epsg(text) == crs


@pytest.mark.parametrize(
    ("offered", "wanted", "asked"),
    [
        (("EPSG:4326", "EPSG:2154"), "EPSG:4326", "EPSG:4326"),
        (("EPSG:4326", "EPSG:2154"), "EPSG:3857", "EPSG:2154"),
        (("EPSG:4326",), "EPSG:3857", "EPSG:4326"),
        ((), "EPSG:3857", "EPSG:3857"),
        ((), "", "EPSG:2154"),
    ],
)
def test_the_crs_wanted_comes_first_then_lambert(offered, wanted, asked):
    assert ServerCheck(RESOURCE, crs=offered).crs_to_ask(wanted) == asked


class Told:
    """A client that answers one document."""

    def __init__(self, answer):
        self.answer = answer

    def json(self, _address):
        return self.answer


@pytest.mark.parametrize("answer", [{"error": {"code": 499, "message": "Token Required"}}, ["a list"], None])
def test_an_error_of_arcgis_is_an_error_whatever_its_status(answer):
    with pytest.raises(CatalogueError) as caught:
        esri_document(Told(answer), "https://h.example.org/FeatureServer/0")
    assert caught.value.cause == "serveur"


def test_a_kind_that_needs_no_question_is_taken_as_it_is():
    resource = Resource("postgres", "service=aula", "friches")
    check = probe(None, resource)
    assert check.resource is resource
    assert (check.count, check.may_authenticate) == (None, True)
