"""The map of a school's sheet: what its yard is made of, drawn once a group, inside the ground."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsGeometry

from aula_toolbox.gis.crs import METRIC
from aula_toolbox.gis.layouts.sheets import pages_of
from aula_toolbox.gis.raster.rasters import Grid
from aula_toolbox.gis.schools.sheets import SheetMap, SheetWords, areas, layers
from tests.support.layers import square

WORDS = SheetWords("Terrain", "Autres", "Cour", "Bâtiments", "Ombre", [f"groupe {n}" for n in range(6)])


def test_groups_of_a_cover_are_shapes_inside_the_ground(qgis_app):
    ground = QgsGeometry.fromWkt(square(0, 0, 40))
    cover = np.full((50, 50), -1)
    cover[:, :20] = 0
    cover[:10, 20:] = 3
    found = areas(Grid(0, 50, 1, 50, 50, METRIC), cover, ground)
    # the grid is 10 m larger than the ground to the north and east: what lies outside is cut
    assert {group: shape.area() for group, shape in found.items()} == pytest.approx({0: 800.0, 3: 0.0})
    assert QgsGeometry.fromRect(ground.boundingBox()).contains(found[0])


def test_layers_of_the_sheets_from_top_to_bottom_without_empty_ones(qgis_app):
    ground = QgsGeometry.fromWkt(square(0, 0, 40))
    pages = pages_of([{"verdict": "a"}, {"verdict": "b"}], ["A", "B"], [ground, None], "polygon", METRIC)
    hall = QgsGeometry.fromWkt(square(10, 10, 8))
    shown = layers(pages, [SheetMap(hall, {0: ground})], [hall], WORDS, "d'après cours")
    assert [one.name() for one in shown] == ["Terrain", "Bâtiments", "Ombre", "Cour"]
    assert all(one.isValid() and one.customProperty("aula/source") == "d'après cours" for one in shown)
    assert [one.name() for one in layers(pages, [SheetMap()], [], WORDS, "")] == ["Terrain"]
    nowhere = pages_of([{"verdict": "a"}], ["A"], [None], "polygon", METRIC)
    assert layers(nowhere, [], [], WORDS, "") == []
