"""One polygon has one area, whoever reads it: the repair of the house is GEOS' structure method."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProcessingContext, QgsProcessingFeatureSource

from aula_toolbox.core.messages import Notes
from aula_toolbox.gis.layouts.atlas import Choice, coverage
from aula_toolbox.gis.vector import joins, nearby
from aula_toolbox.gis.vector.cover import Cover, read_cover
from aula_toolbox.gis.vector.repair import repaired, repaired_wkb, same_kind, tell_repairs, valid
from aula_toolbox.gis.vector.shapes import read_near, read_shapes, valid_geometries
from aula_toolbox.gis.vector.sources import Source
from tests.support.layers import memory_layer

pytestmark = pytest.mark.usefixtures("qgis_app")
X, Y = 690_000, 7_030_000
METRIC = QgsCoordinateReferenceSystem("EPSG:2154")


def ring(*points):
    return "(" + ",".join(f"{X + x} {Y + y}" for x, y in (*points, points[0])) + ")"


SQUARE = ((0, 0), (100, 0), (100, 100), (0, 100))
CASES = {
    "bow tie": (f"POLYGON({ring((0, 0), (100, 100), (100, 0), (0, 100))})", 5_000),
    "hole over the border": (f"POLYGON({ring(*SQUARE)},{ring((50, 50), (150, 50), (150, 150), (50, 150))})", 7_500),
    "hole outside": (f"POLYGON({ring(*SQUARE)},{ring((200, 0), (210, 0), (210, 10), (200, 10))})", 10_100),
    "ring twice": (f"POLYGON({ring(*SQUARE, *SQUARE)})", 10_000),
    "overlapping parts": (
        f"MULTIPOLYGON(({ring(*SQUARE)}),({ring((50, 50), (150, 50), (150, 150), (50, 150))}))",
        17_500,
    ),
}


def source(wkt):
    layer = memory_layer("MultiPolygon", [(wkt, "un")], "nom:string", name="formes")
    context = QgsProcessingContext()
    return Source(QgsProcessingFeatureSource(layer, context), context, layer)


def by_shapes(wkt):
    return read_shapes(source(wkt), METRIC).areas()[0]


def by_near(wkt):
    given = source(wkt)
    return read_near(given, METRIC, given.extent(METRIC), (), Notes()).metric[0].area()


def by_geometries(wkt):
    return valid_geometries(source(wkt), METRIC, Notes())[0].area()


def by_measures(wkt):
    return source(wkt).read().measures.area_m2[0]


def by_cover(wkt):
    return read_cover(source(wkt), [], METRIC).area_m2.sum()


def by_settled_cover(wkt):
    return read_cover(source(wkt), [], METRIC).settled().area_m2.sum()


def by_memory_cover(wkt):
    return Cover.of([valid(QgsGeometry.fromWkt(wkt))[0]]).area_m2.sum()


def by_joins(wkt):
    ((_, area, _),) = joins._shapes(source(wkt), METRIC)
    return area


def by_atlas(wkt):
    given = source(wkt)
    made = coverage(given.features, Choice())
    return next(made.layer.getFeatures()).geometry().area()


def by_pairs(wkt):
    site = QgsGeometry.fromWkt(f"POLYGON({ring((-500, -500), (500, -500), (500, 500), (-500, 500))})")
    pairs = nearby.measure_pairs(source(wkt), nearby.Targets([site]), 10.0, with_area=True)
    return pairs.area_m2[0]


READERS = (
    by_shapes,
    by_near,
    by_geometries,
    by_measures,
    by_cover,
    by_settled_cover,
    by_memory_cover,
    by_joins,
    by_atlas,
    by_pairs,
)


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("name", CASES)
def test_an_invalid_polygon_has_one_area_through_every_reader(reader, name):
    wkt, area = CASES[name]
    assert not QgsGeometry.fromWkt(wkt).isGeosValid()
    assert reader(wkt) == pytest.approx(area, abs=1e-3)


@pytest.mark.parametrize("name", CASES)
def test_the_repair_is_told_once_with_what_it_changed(name):
    wkt, area = CASES[name]
    notes = Notes()
    shapes = read_shapes(source(wkt), METRIC, notes=notes)
    changed = abs(QgsGeometry.fromWkt(wkt).area() - area)
    assert shapes.repaired_rows == [0]
    assert shapes.changed_m2 == pytest.approx(changed, abs=0.1)
    (note,) = notes.warnings
    assert str(note) == f"formes: 1 invalid geometries repaired ({changed:.1f} m² changed)."


def test_what_has_no_area_is_nothing_and_other_kinds_stay_what_they_are():
    flat = QgsGeometry.fromWkt("POLYGON((0 0,10 0,0 0,0 0))")
    assert valid(flat) == (None, True)
    assert repaired_wkb(bytes(flat.asWkb())) is None
    assert valid(QgsGeometry())[0] is None
    line = QgsGeometry.fromWkt("LINESTRING(0 0,0 0)")
    assert same_kind(repaired(line), line.type()).isNull() or repaired(line).type() == line.type()
    mixed = QgsGeometry.fromWkt("GEOMETRYCOLLECTION(POINT(0 0),POLYGON((0 0,1 0,1 1,0 0)))")
    polygon = QgsGeometry.fromWkt("POLYGON((0 0,1 0,1 1,0 0))")
    assert same_kind(mixed, polygon.type()).area() == 0.5
    quiet = Notes()
    tell_repairs("formes", 0, quiet, 0.0)
    assert not quiet.warnings
