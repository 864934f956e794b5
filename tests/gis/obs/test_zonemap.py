"""Drawn zones on the map: points inside, shares of population, contours of the folder.

See docs/design/obs.md#drawn-zones.
"""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry, QgsRectangle

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import Notes
from aula_toolbox.core.obs.geography import territory
from aula_toolbox.core.obs.sources import FoundFile
from aula_toolbox.gis.obs.zonemap import ZoneMap, ZoneShape, drawn_zones, of_product, read_zones
from tests.support.layers import memory_layer, saved, square

pytestmark = pytest.mark.usefixtures("qgis_app")


def box(west, south, east, north):
    return QgsGeometry.fromRect(QgsRectangle(west, south, east, north))


def test_points_and_shares():
    """A zone over a half of one IRIS: where three of its four people live; nothing of the one beside."""
    zones = ZoneMap([ZoneShape("QPV", "QN1", "A", box(0, 0, 50, 100)), ZoneShape("QPV", "QN2", "B", box(40, 0, 60, 9))])
    assert zones.names() == {"QPV": {"QN1": "A", "QN2": "B"}}
    assert zones.inside([(10, 50), (45, 5), (90, 90)], 2154) == [
        [("QPV", "QN1")],
        [("QPV", "QN1"), ("QPV", "QN2")],
        [],
    ]
    iris = [ZoneShape("IRIS", "one", "", box(0, 0, 100, 100)), ZoneShape("IRIS", "two", "", box(100, 0, 200, 100))]
    people = [(box(0, 0, 50, 100), 3.0), (box(50, 0, 100, 100), 1.0), (box(100, 0, 200, 100), 8.0)]
    shares = zones.shares(iris, people)
    assert shares["QPV", "QN1"] == pytest.approx({"one": 0.75})
    # 10 x 9 m of the square of three, 10 x 9 m of the square of one
    assert shares["QPV", "QN2"]["one"] == pytest.approx((3 * 90 / 5000 + 90 / 5000) / 4)


def test_degrees_are_brought_to_metres(shared_data):
    zones = read_zones(shared_data / "observatories" / "qpv2024_aula.geojson", "QPV", "code_qp", "lib_qp")
    assert len(zones) == 46
    camus = next(one for one in zones if one.code == "QN06202M")
    assert camus.name == "Camus"
    assert 10_000 < camus.shape.area() < 2_000_000
    middle = camus.shape.pointOnSurface().asPoint()
    assert ZoneMap(zones).inside([(middle.x(), middle.y())], 2154) == [[("QPV", "QN06202M")]]


def test_zones_of_the_folder_and_what_is_missing(shared_data, tmp_path):
    path = shared_data / "observatories" / "qpv2024_aula.geojson"
    found = [FoundFile(None, "reconnu", path.name, source=str(path), product="qpv.quartiers")]
    whole, notes = territory(2025), Notes()
    zones = drawn_zones(found, ("COM", "QPV"), (), False, whole, notes)
    assert (len(zones.names["QPV"]), zones.names["QPV"]["QN06202M"], zones.shares) == (46, "Camus", {})
    assert drawn_zones(found, ("COM",), (), False, whole, notes) is None
    with pytest.raises(AulaError, match="Quartiers prioritaires"):
        drawn_zones([], ("QPV",), (), False, whole, notes)
    with pytest.raises(AulaError, match="CONTOURS-IRIS"):
        drawn_zones(found, ("QPV",), (), True, whole, notes)
    away = ZoneShape("PERIM", "1", "Paris", box(650_000, 6_860_000, 651_000, 6_861_000))
    with pytest.raises(AulaError, match="No zone"):
        drawn_zones(found, ("COM",), [away], False, whole, notes)
    half = whole.only(["62119"])
    east = QgsGeometry.fromWkt(half.communes["62119"].outline).boundingBox()
    shape = box(east.xMaximum() - 3000, east.yMinimum(), east.xMaximum() + 3000, east.yMaximum())
    across = ZoneShape("PERIM", "1", "À cheval", shape)
    drawn_zones([], ("COM",), [across], False, half, notes)
    assert "À cheval" in str(notes.warnings[-1])
    assert of_product([*found, FoundFile(None, "reconnu", "x", source="x")], "qpv.quartiers").source == str(path)
    nameless = saved(memory_layer("Polygon", [(square(0, 0, 1), "a")], "nom:string"), tmp_path / "x.gpkg")
    with pytest.raises(AulaError, match="code_qp"):
        read_zones(nameless.source(), "QPV", "code_qp")
