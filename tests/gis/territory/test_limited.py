"""Inputs limited to a territory, departments united. docs/design/territory.md#limits"""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateTransformContext, QgsGeometry, QgsVectorLayer

from aula_toolbox.core.errors import AulaError
from aula_toolbox.gis.territory.limited import OWNED, TOUCHING, WHOLE, DossierLayer, is_placed, limited
from tests.support.layers import attributes, memory_layer, saved, square

AREA = QgsGeometry.fromWkt(square(680_000, 7_040_000, 1000))


def given(path, key=("cleabs",)):
    return DossierLayer(str(path), "", "polygon", True, key)


def department(path, rows, fields):
    shapes = [(square(680_000 + x, 7_040_000, 10), *values) for x, values in rows]
    saved(memory_layer("Polygon", shapes, fields), path)
    return given(path)


def test_two_departments_are_one_layer_and_what_both_hold_counts_once(qgis_app, tmp_path):
    rows = [(0, ("a", 1)), (500, ("b", 2)), (5000, ("far", 3))]
    one = department(tmp_path / "62.gpkg", rows, "cleabs:string&h:integer")
    two = department(tmp_path / "59.gpkg", [(500, (2, "b")), (700, (4, "c"))], "h:integer&cleabs:string")
    target = tmp_path / "out.gpkg"
    _, doubled = limited([one, two], AREA, target, QgsCoordinateTransformContext(), lambda: None)
    layer = QgsVectorLayer(str(target), "out", "ogr")
    assert doubled == 1
    assert sorted(zip(attributes(layer, "cleabs"), attributes(layer, "h"))) == [("a", 1), ("b", 2), ("c", 4)]


def test_a_layer_that_cannot_be_opened_is_named(qgis_app, tmp_path):
    rest = (AREA, tmp_path / "o.gpkg", QgsCoordinateTransformContext(), lambda: None)
    with pytest.raises(AulaError) as refused:
        limited([given(tmp_path / "absent.gpkg")], *rest)
    assert refused.value.codes == ("E_OPEN",)
    with pytest.raises(AulaError):
        limited([], *rest)


def test_tables_and_rasters_are_handed_on():
    assert DossierLayer("a.csv", "", "none", True).is_plain
    assert DossierLayer("a.gpkg", "x", "polygon", False).uri == "a.gpkg|layername=x"


def test_a_national_table_of_places_is_limited_too(qgis_app, tmp_path):
    rows = [f'"{square(680_000 + x, 7_040_000, 10)}",{name}' for name, x in (("here", 0), ("far", 90_000))]
    table = tmp_path / "friches.csv"
    table.write_text("\n".join(["geometry,site_id", *rows]), encoding="utf-8")
    plain = tmp_path / "table.csv"
    plain.write_text("site_id,nom\na,b\n", encoding="utf-8")
    here, there = (DossierLayer(str(path), "", "none", True, ("site_id",)) for path in (table, plain))
    assert is_placed(here) and not is_placed(there) and not is_placed(given(tmp_path / "layer.gpkg"))
    target = tmp_path / "out.gpkg"
    limited([here], AREA, target, QgsCoordinateTransformContext(), lambda: None)
    assert attributes(QgsVectorLayer(str(target), "out", "ogr"), "site_id") == ["here"]


def test_what_lies_on_a_border_belongs_to_the_territory_of_its_inside_point(qgis_app, tmp_path):
    """A neighbour that only touches, a building with a corner here, a point, a shape without area."""
    shapes = [
        (square(680_000, 7_040_000, 1000), "own"),
        (square(681_000, 7_040_000, 1000), "neighbour"),
        (square(680_990, 7_040_100, 40), "corner"),
        (square(680_970, 7_040_300, 40), "mostly"),
    ]
    path = tmp_path / "communes.gpkg"
    saved(memory_layer("Polygon", shapes, "insee:string"), path)
    found = {}
    for rule in (TOUCHING, OWNED, WHOLE):
        target = tmp_path / f"{rule}.gpkg"
        limited([given(path)], AREA, target, QgsCoordinateTransformContext(), lambda: None, rule)
        found[rule] = sorted(attributes(QgsVectorLayer(str(target), "out", "ogr"), "insee"))
    assert found[TOUCHING] == ["corner", "mostly", "neighbour", "own"]
    assert found[OWNED] == ["mostly", "own"]
    assert found[WHOLE] == ["own"]
    whole = QgsGeometry.fromWkt(square(681_000, 7_040_000, 1000))
    other = tmp_path / "other.gpkg"
    limited([given(path)], whole, other, QgsCoordinateTransformContext(), lambda: None, OWNED)
    there = attributes(QgsVectorLayer(str(other), "out", "ogr"), "insee")
    assert sorted([*there, *found[OWNED]]) == ["corner", "mostly", "neighbour", "own"], "each once, none lost"


def test_pieces_that_share_a_key_are_no_copies_of_each_other(qgis_app, tmp_path):
    """A land cover that was cut into pieces: each is kept, the same piece again is not, another file's neither."""
    cover, neighbour = tmp_path / "a.gpkg", tmp_path / "b.gpkg"
    pieces = [(square(680_000 + 20 * step, 7_040_000, 10), "one") for step in (0, 1, 2, 2)]
    saved(memory_layer("Polygon", pieces, "ID:string"), cover)
    saved(memory_layer("Polygon", [(square(680_500, 7_040_000, 10), "one")], "ID:string"), neighbour)
    files = [DossierLayer(str(path), path.stem, "polygon", True, ("id",)) for path in (cover, neighbour)]
    target, doubled = limited(files, AREA, tmp_path / "c.gpkg", QgsCoordinateTransformContext(), lambda: None)
    assert doubled == 2
    assert QgsVectorLayer(str(target), "c", "ogr").featureCount() == 3
