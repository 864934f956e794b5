"""Context layers measured against the sites, role by role."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsProcessingContext, QgsProcessingFeatureSource

from aula_toolbox.core.friches.evidence import DECLARED, EXTENT
from aula_toolbox.core.friches.thresholds import FricheThresholds
from aula_toolbox.core.messages import Notes
from aula_toolbox.gis.crs import METRIC
from aula_toolbox.gis.friches.context import Reader, faults, joined, reach, table_of, with_points
from aula_toolbox.gis.friches.given import Given
from aula_toolbox.gis.vector.shapes import Shapes
from aula_toolbox.gis.vector.sources import Source
from tests.support.layers import memory_layer, square

pytestmark = pytest.mark.usefixtures("qgis_app")
X, Y = 690_000, 7_030_000


def source(rows, geometry="Polygon", fields="", name="couche"):
    layer, context = memory_layer(geometry, rows, fields, name=name), QgsProcessingContext()
    return Source(QgsProcessingFeatureSource(layer, context), context, layer)


def reader(*wkts, mode="aula", complete=None):
    shapes = [None if wkt is None else QgsGeometry.fromWkt(wkt) for wkt in wkts]
    notes = Notes()
    return Reader(Shapes(list(shapes), list(shapes), METRIC), FricheThresholds(mode), notes, complete), notes


def layers_of(own, **by_role):
    given = Given({role: list(sources) for role, sources in by_role.items()})
    return own.context(given, lambda _text, _percent: lambda _share: None).layers


@pytest.mark.parametrize(
    ("role", "rows", "geometry", "fields", "code"),
    [
        ("ZONE_URBA", [(square(X, Y, 5), "a")], "Polygon", "nom:string", "E_FIELD"),
        ("BPE", [(f"POINT({X} {Y})", "zzz")], "Point", "TYPEQU:string", "E_BPE"),
        ("LOVAC", [(None, 3.5)], "None", "prop_log_vac_pp_2ans:double", "E_LOVAC"),
        ("LOVAC", [(None, 3.5)], "None", "taux_vacance_pct:double", None),
        ("MAIRIE", [(None, "a")], "None", "nom:string", "E_GEOM"),
        ("MAIRIE", [(None, "2,8", "50,4")], "None", "lon:string&lat:string", None),
        ("ZONE_URBA", [(square(X, Y, 5), "U")], "Polygon", "typezone:string", None),
        ("BPE", [(f"POINT({X} {Y})", "B203")], "Point", "TYPEQU:string", None),
    ],
)
def test_a_layer_that_cannot_play_its_role_is_told_why(role, rows, geometry, fields, code):
    told = faults(role, source(rows, geometry, fields))
    assert [one.code for one in told] == ([code] if code else [])


def test_features_matter_as_far_as_the_thresholds_say():
    aula, other = FricheThresholds("aula"), FricheThresholds("mutafriches")
    assert reach("ARRET", aula) == aula["arret_m"]
    assert reach("INONDATION", aula) == 0 and reach("INONDATION", other) == other["inondation_m"]
    assert reach("N2000", aula) == aula["zone_env_proche_m"] and reach("N2000", other) == 0
    assert reach("SIS", other) == max(other["sis_m"], other["pollue_m"])
    assert reach("unknown", aula) == 0


def test_a_table_with_coordinates_becomes_points_and_unreadable_ones_are_left_out():
    table = source([(None, "2,8", "50,4"), (None, "far", "away"), (None, None, None)], "None", "lon:string&lat:string")
    notes = Notes()
    points = with_points(table, notes)
    assert (points.geometry, len(points), points.crs.authid()) == ("point", 1, "EPSG:4326")
    assert "2 rows without readable coordinates" in str(notes.warnings[0])
    polygons = source([(square(X, Y, 5),)])
    assert with_points(polygons, notes) is polygons and len(notes.warnings) == 1


def test_a_site_in_the_extent_of_a_large_layer_is_covered():
    own, notes = reader(square(X, Y, 10), square(X + 5000, Y, 10), None)
    limits = own.limits
    count = int(limits["couverture_objets_min"]) + 1
    rows = [(square(X - 500 + 10 * rank, Y - 100, 5),) for rank in range(count)]
    rows += [(square(X - 500, Y + 100, 5),), (square(X + 600, Y + 100, 5),)]
    layer = layers_of(own, ZNIEFF=[source(rows)])["ZNIEFF"]
    assert layer.cover.tolist() == [EXTENT, "", ""]
    assert layer.count == count + 2
    assert not notes.warnings


def test_a_small_layer_shows_no_extent_unless_it_is_said_to_be_complete():
    few = [(square(X + 2, Y, 5), "a")]
    own, notes = reader(square(X, Y, 10))
    assert layers_of(own, ZNIEFF=[source(few, fields="nom:string")])["ZNIEFF"].cover.tolist() == [""]
    assert "give COVERAGE" in str(notes.warnings[0])
    whole = source([(square(X - 100, Y - 100, 300),)])
    own, notes = reader(square(X, Y, 10), square(X + 190, Y, 50), complete=whole)
    layer = layers_of(own, ZNIEFF=[source(few, fields="nom:string")])["ZNIEFF"]
    # the second site is cut by the border of the zone
    assert layer.cover.tolist() == [DECLARED, ""]
    assert layer.area_m2[layer.site == 0].tolist() == pytest.approx([25])


def test_a_round_number_of_objects_proves_nothing():
    own, notes = reader(square(X, Y, 10))
    count = int(own.limits["couverture_rond"])
    rows = [(f"POINT({X - 100 + rank % 200} {Y - 100 + rank // 200})",) for rank in range(count)]
    layer = layers_of(own, MAIRIE=[source(rows, "Point")])["MAIRIE"]
    assert layer.cover.tolist() == [""]
    assert "a round number" in str(notes.warnings[0])


def test_easements_are_split_by_their_type_or_by_the_name_of_their_layer():
    own, _ = reader(square(X, Y, 10))
    typed = source([(square(X, Y, 5), "ac1"), (square(X, Y, 2), "I4")], fields="suptype:string")
    assert set(layers_of(own, SUP=[typed])) == {"AC1"}
    named = source([(square(X, Y, 5),)], name="sup_ac2_62")
    found = layers_of(own, SUP=[typed, named])
    assert (found["AC1"].count, found["AC2"].count) == (1, 1)
    assert layers_of(own, SUP=[source([(square(X, Y, 5),)], name="other")]) == {}


def test_layers_of_one_role_are_one_layer():
    own, _ = reader(square(X, Y, 10))
    parts = [
        layers_of(own, ZNIEFF=[source([(square(X, Y, 5), name)], fields="nom:string", name=name)])["ZNIEFF"]
        for name in ("nord", "sud")
    ]
    both = joined("ZNIEFF", parts)
    assert both.name == "nord, sud"
    assert both.count == 2
    assert both.attributes["nom"].tolist() == ["nord", "sud"]
    assert both.feature.tolist() == [0, 1]
    assert np.allclose(both.area_m2, 25)
    assert joined("ZNIEFF", parts[:1]) is parts[0]


def test_the_rows_of_a_table_are_those_of_its_first_layer():
    given = Given({"ABC": [source([(None, "62041")], "None", "codgeo:string")]})
    assert table_of(given, "ABC")["codgeo"].tolist() == ["62041"]
    assert table_of(given, "LOVAC") is None
