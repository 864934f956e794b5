"""Where the sites of an inventory are, as layers and texts say."""

from __future__ import annotations

import pandas as pd
import pytest
from qgis.core import QgsCoordinateTransformContext, QgsGeometry

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.friches.findings import Findings
from aula_toolbox.core.friches.thresholds import FricheThresholds
from aula_toolbox.core.messages import Notes
from aula_toolbox.gis.crs import METRIC
from aula_toolbox.gis.friches.places import Places, perimeter
from aula_toolbox.gis.vector.shapes import Shapes
from tests.support.layers import square

pytestmark = pytest.mark.usefixtures("qgis_app")
X, Y = 690_000, 7_030_000
CONTEXT = QgsCoordinateTransformContext()
#: 3 degrees east, 46.5 north is (700 000, 6 600 000) in Lambert-93
SQUARE_DEGREES = "POLYGON((3 46.5,3.001 46.5,3.001 46.501,3 46.501,3 46.5))"
SQUARE_LATITUDE_FIRST = "POLYGON((46.5 3,46.5 3.001,46.501 3.001,46.501 3,46.5 3))"
SQUARE_JSON = '{"type":"Polygon","coordinates":[[[3,46.5],[3.001,46.5],[3.001,46.501],[3,46.501],[3,46.5]]]}'


def places(**columns):
    count = len(next(iter(columns.values())))
    empty = {name: [None] * count for name in ("site_id", "geompoint", "geomsurf")}
    records = pd.DataFrame({**empty, **columns}, dtype=object)
    return Places(records, Findings(), Notes(), CONTEXT)


def shapes(*wkts):
    made = [None if wkt is None else QgsGeometry.fromWkt(wkt) for wkt in wkts]
    return Shapes(list(made), list(made), METRIC)


def rules(own):
    return [(one.row, one.rule) for one in own.found.items]


@pytest.mark.parametrize("text", [SQUARE_DEGREES, SQUARE_LATITUDE_FIRST, SQUARE_JSON, f"SRID=4326;{SQUARE_DEGREES}"])
def test_a_perimeter_is_read_whatever_the_order_of_its_coordinates(text):
    found, crs = perimeter(text, CONTEXT)
    assert crs == "EPSG:4326"
    assert found.boundingBox().xMinimum() == pytest.approx(700_000, abs=1)
    # 0.001 degree: 76.7 m by 111.2 m at this latitude
    assert found.area() == pytest.approx(76.7 * 111.2, rel=0.01)


@pytest.mark.parametrize(
    "text", ["", "nothing", "POINT(3 46.5)", "{broken", f"SRID=999999;{square(X, Y, 5)}", square(-9e6, -9e6, 5)]
)
def test_what_is_no_perimeter_is_none(text):
    assert perimeter(text, CONTEXT) == (None, "")


def test_a_perimeter_in_metres_is_read_and_told():
    own = places(site_id=["a"], geomsurf=[square(X, Y, 10)])
    assert own.of_table().metric[0].area() == pytest.approx(100)
    assert rules(own) == [(0, "coordonnees_projetees")]


def test_without_a_readable_perimeter_the_point_is_the_place():
    own = places(site_id=["a", "b"], geompoint=["POINT(46.5 3)", None], geomsurf=["POLYGON((", None])
    found = own.of_table()
    assert found.metric[0].asPoint().x() == pytest.approx(700_000, abs=0.01)
    assert found.metric[1] is None
    assert rules(own) == [(0, "perimetre_illisible")]


def test_the_geometry_of_a_layer_wins_over_the_texts():
    own = places(site_id=["a", "b"], geomsurf=[SQUARE_DEGREES, SQUARE_DEGREES])
    found = own.of_layer(shapes(square(X, Y, 10), None), "friches")
    assert found.metric[0].area() == pytest.approx(100)
    assert found.metric[1].boundingBox().xMinimum() == pytest.approx(700_000, abs=1)
    assert found.own[1].equals(found.metric[1])


def test_lines_are_no_sites():
    line = f"LINESTRING({X} {Y},{X + 5} {Y})"
    with pytest.raises(AulaError, match="its geometries are lines") as caught:
        places(site_id=["a"]).of_layer(shapes(line), "friches")
    assert caught.value.problems[0].code == "E_GEOM"
    own = places(site_id=["a", "b"])
    found = own.of_layer(shapes(line, square(X, Y, 10)), "friches")
    assert found.metric[0] is None and found.metric[1] is not None
    assert rules(own) == [(0, "geometrie_ni_polygone_ni_point")]
    assert len(own.notes.warnings) == 1


def test_a_site_elsewhere_or_as_large_as_a_commune_is_told():
    limits = FricheThresholds()
    side = (limits["site_max_ha"] * 10_000 * 1.1) ** 0.5
    own = places(site_id=["far", "large", "good", "none"])
    own.check(shapes(square(-5e6, 0, 10), square(X, Y, side), square(X, Y, 10), None).metric, limits)
    assert rules(own) == [(0, "hors_de_france"), (1, "perimetre_demesure")]
    first, second = map(str, own.notes.warnings)
    assert "(far)" in first and "(large)" in second


def test_the_point_of_a_site_is_written_latitude_first_and_a_change_is_a_finding():
    point = "POINT(700000 6600000)"
    own = places(site_id=list("abc"), geompoint=["POINT(46.500000 3.000000)", "POINT(47.0 3.0)", None])
    texts = own.point_texts(shapes(point, square(700_000, 6_600_000, 2), None))
    assert texts[0] == "POINT(46.500000 3.000000)"
    assert texts[1].startswith("POINT(46.5000") and texts[2] is None
    assert rules(own) == [(1, "point_recalcule")]
