"""Where layers lie: Lambert-93 under another name, metres that are none, coordinates of another system."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle, QgsVectorLayer

from aula_toolbox.gis import crs as systems

ARRAS = QgsRectangle(690_000, 7_039_000, 691_000, 7_040_000)
DEGREES = QgsRectangle(2.1, 50.2, 2.9, 50.6)
MERCATOR = QgsRectangle(300_000, 6_500_000, 301_000, 6_501_000)


@pytest.fixture
def crs(qgis_app):
    return QgsCoordinateReferenceSystem


def test_lambert_93_is_known_under_all_its_names(crs, shared_data):
    assert systems.is_lambert93(crs("EPSG:2154")) and systems.is_lambert93(crs("IGNF:LAMB93"))
    bare = crs.fromProj("+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80")
    assert bare.authid() != "EPSG:2154" and systems.is_lambert93(bare)
    for other in ("EPSG:3857", "EPSG:4326", "EPSG:27572", "EPSG:3950"):
        assert not systems.is_lambert93(crs(other)), other
    assert not systems.is_lambert93(crs())
    real = next((shared_data / "products").glob("248000747_PLUi_*/*/*ZONE_URBA*.shp"))
    layer = QgsVectorLayer(str(real), "zones", "ogr")
    assert systems.is_lambert93(layer.crs()) and systems.doubts(layer.crs(), layer.extent()) == ()


@pytest.mark.parametrize(
    "code, where, expected",
    [
        ("EPSG:2154", ARRAS, True),
        ("EPSG:2154", None, True),
        ("EPSG:27572", QgsRectangle(630_000, 2_600_000, 631_000, 2_601_000), True),
        ("EPSG:32631", QgsRectangle(480_000, 5_570_000, 481_000, 5_571_000), True),
        ("EPSG:3035", QgsRectangle(3_800_000, 3_050_000, 3_801_000, 3_051_000), True),
        ("EPSG:3857", MERCATOR, False),
        ("EPSG:3857", None, False),
        ("EPSG:3395", MERCATOR, False),
        ("EPSG:2225", QgsRectangle(6_500_000, 2_000_000, 6_501_000, 2_001_000), False),  # feet
        ("EPSG:4326", DEGREES, False),
    ],
)
def test_a_metre_is_a_metre_of_ground(crs, code, where, expected):
    assert systems.is_metric(crs(code), where) is expected
    assert (systems.metric_crs(crs(code), where).authid() == code) is expected


def test_coordinates_of_another_system_are_found_out(crs):
    assert systems.doubts(crs("EPSG:2154"), ARRAS) == ()
    assert systems.doubts(crs("EPSG:2154"), DEGREES) == ("EPSG:4326",)
    assert systems.doubts(crs("EPSG:4326"), ARRAS) == ("EPSG:2154",)
    assert systems.doubts(crs(), ARRAS) == ("EPSG:2154",)
    # a sketch at the origin fits nowhere: it is not refused
    assert systems.doubts(crs("EPSG:2154"), QgsRectangle(0, 0, 800, 800)) == ()
    # said to be web metres, Arras lies in the sea of the Netherlands
    assert systems.doubts(crs("EPSG:3857"), ARRAS) == ("EPSG:2154",)
    assert systems.doubts(crs("EPSG:3857"), MERCATOR) == ()
    assert systems.doubts(crs("EPSG:3857"), QgsRectangle(6.1e6, -2.5e6, 6.2e6, -2.4e6)) == (), "La Réunion"
    assert systems.doubts(crs("EPSG:2154"), QgsRectangle()) == ()


def test_what_is_suggested_and_told(crs):
    assert systems.suggested(crs("EPSG:4326"), DEGREES) == "EPSG:2154"
    assert systems.suggested(crs("EPSG:3857"), MERCATOR) == "EPSG:2154"
    assert systems.suggested(crs("EPSG:4326"), QgsRectangle(55, -21.4, 55.8, -20.9)) == "EPSG:32740"
    assert systems.told(crs()) == "" and systems.told(crs("EPSG:2154")) == "EPSG:2154"
    assert "lcc" in systems.told(crs.fromProj("+proj=lcc +lat_0=40 +lon_0=3 +lat_1=49 +lat_2=44 +ellps=GRS80"))
