"""Distances and common areas of sites and the features of a layer."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsRectangle,
)

from aula_toolbox.gis.crs import METRIC
from aula_toolbox.gis.vector.nearby import Targets, in_metric, measure_pairs, metric_extent, united_m2
from aula_toolbox.gis.vector.sources import Source
from tests.support.layers import memory_layer, square

pytestmark = pytest.mark.usefixtures("qgis_app")
X, Y = 690_000, 7_030_000


def source(rows, geometry="Polygon", fields="nom:string", crs="EPSG:2154"):
    layer, context = memory_layer(geometry, rows, fields, crs), QgsProcessingContext()
    return Source(QgsProcessingFeatureSource(layer, context), context, layer)


def sites(*wkts):
    return Targets([None if wkt is None else QgsGeometry.fromWkt(wkt) for wkt in wkts])


def test_each_pair_within_reach_has_its_distance_and_its_common_area():
    rows = [
        (square(X + 90, Y, 100), "half"),
        (square(X + 130, Y, 10), "near"),
        (square(X + 1000, Y, 10), "far"),
        (None, "nowhere"),
    ]
    pairs = measure_pairs(source(rows), sites(square(X, Y, 100)), 50.0, with_area=True)
    assert pairs.attributes["nom"].tolist() == ["half", "near"]
    assert pairs.distance_m.tolist() == [0, 30]
    assert pairs.area_m2.tolist() == pytest.approx([1000, 0])
    assert pairs.common is not None and pairs.common[1] is None
    assert pairs.repaired == 0


def test_without_reach_only_what_touches_counts():
    rows = [(square(X + 100, Y, 10), "border"), (square(X + 100.5, Y + 50, 10), "beside")]
    pairs = measure_pairs(source(rows), sites(square(X, Y, 100)), 0.0)
    assert pairs.attributes["nom"].tolist() == ["border"]
    assert pairs.common is None


def test_a_site_without_geometry_meets_nothing():
    pairs = measure_pairs(source([(square(X, Y, 10), "a")]), sites(None, square(X, Y, 100)), 10.0, with_area=True)
    assert pairs.target.tolist() == [1]
    assert pairs.area_m2.tolist() == pytest.approx([100])
    assert not len(measure_pairs(source([(square(X, Y, 10), "a")]), sites(None), 10.0).target)


def test_an_invalid_feature_is_repaired_and_counted():
    bow_tie = f"POLYGON(({X} {Y},{X + 10} {Y + 10},{X + 10} {Y},{X} {Y + 10},{X} {Y}))"
    pairs = measure_pairs(source([(bow_tie, "a")]), sites(square(X, Y, 100)), 0.0, with_area=True)
    assert pairs.repaired == 1
    assert pairs.area_m2.tolist() == pytest.approx([50])


def test_layers_in_degrees_are_measured_in_metres():
    # on the meridian of Lambert-93, 0.001 degree of latitude is 111 m, within the 2 per mille of the projection
    rows = [("POINT(3.0 46.501)", "north")]
    pairs = measure_pairs(source(rows, "Point", crs="EPSG:4326"), sites("POINT(700000 6600000)"), 500.0)
    assert pairs.distance_m.tolist() == pytest.approx([111], rel=0.01)


def test_the_extent_of_a_layer_is_told_in_metres_and_null_where_it_cannot_be():
    own = source([(square(X, Y, 10), "a")])
    assert metric_extent(own) == QgsRectangle(X, Y, X + 10, Y + 10)
    # metres in a layer that says it is in degrees
    nowhere = QgsRectangle(1000.0, 1000.0, 1001.0, 1001.0)
    assert in_metric(nowhere, QgsCoordinateReferenceSystem("EPSG:4326"), own).isNull()
    assert METRIC.authid() == "EPSG:2154"


def test_what_lies_in_several_polygons_counts_once():
    shapes = [QgsGeometry.fromWkt(wkt) for wkt in (square(0, 0, 10), square(5, 0, 10), square(50, 0, 1))]
    assert united_m2(shapes) == pytest.approx(151)
    assert united_m2(shapes[:1]) == pytest.approx(100)
    assert united_m2([]) == 0


def test_some_of_the_pairs_keep_their_features():
    rows = [(square(X, Y, 10), "a"), (square(X + 20, Y, 10), "b")]
    pairs = measure_pairs(source(rows), sites(square(X, Y, 100)), 0.0, with_area=True)
    kept = pairs.only(pairs.feature == 1)
    assert kept.feature.tolist() == [1]
    assert kept.attributes["nom"].tolist() == ["a", "b"]
    assert kept.common is not None and len(kept.common) == 1
