"""Land a tree can be planted on, and the ground that people walk on.

docs/design/heat.md#where-to-plant
"""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsProcessingFeatureSource

from aula_toolbox.core.heat.classes import load_classes
from aula_toolbox.core.heat.plantable import PlantingTables, class_ground
from aula_toolbox.core.messages import Notes
from aula_toolbox.gis.heat.plantable import PlantingLayers, plantable_ground, used_ground, walked_ground
from aula_toolbox.gis.raster.rasters import Grid
from aula_toolbox.gis.vector.sources import Source
from tests.support.layers import memory_layer, square

SIDE = 40


@pytest.fixture(scope="module")
def grid(qgis_app):
    return Grid(0.0, float(SIDE), 1.0, SIDE, SIDE, QgsCoordinateReferenceSystem("EPSG:2154"))


def source(layer):
    context = QgsProcessingContext()
    return Source(QgsProcessingFeatureSource(layer, context), context, layer)


def test_a_stem_stands_off_roofs_carriageways_and_crowns(grid):
    tables, classes = PlantingTables.read(), load_classes()
    numbers = np.full(grid.shape, 4, np.uint8)  # class 5, grass
    ground = class_ground(tables, classes, False, Notes())
    layers = PlantingLayers(
        {
            "BUILDINGS": source(memory_layer("Polygon", [(square(5, 5, 10), 1)], "id:int")),
            "ROADS": source(
                memory_layer("LineString", [("LINESTRING(0 30,40 30)", "Chemin", 4.0)], "NATURE:string&LARGEUR:double")
            ),
        }
    )
    crowns = np.zeros(grid.shape, bool)
    crowns[:3, :3] = True
    found = plantable_ground(layers, grid, numbers, ground, tables, crowns, Notes(), lambda share: None)
    rows, columns = np.nonzero(found.may)
    x, y = columns + 0.5, SIDE - rows - 0.5
    from_roof = np.hypot(np.maximum(np.maximum(5 - x, x - 15), 0), np.maximum(np.maximum(5 - y, y - 15), 0))
    # a circle is drawn as a polygon: a little inside
    assert from_roof.min() > 2.8 and np.abs(y - 30).min() > 2.9 and not found.may[:3, :3].any()
    assert found.needs_opinion is None and set(found.note[found.may]) == {1.0, 3.0}


def test_people_walk_beside_carriageways_and_along_paths(grid):
    rows = [("LINESTRING(0 10,40 10)", "Route à 1 chaussée"), ("LINESTRING(0 30,40 30)", "Sentier")]
    rows.append(("LINESTRING(0 20,40 20)", "Type autoroutier"))
    grounds = walked_ground(source(memory_layer("LineString", rows, "nature:string")), grid, Notes())
    assert len(grounds) == 2
    weights = used_ground({"FOOTWAYS": grounds}, grid, PlantingTables.read())
    middle = weights[:, 20]
    # y 10: carriageway of 5 m, pavements of 3 m on both sides; y 30: a path of 3 m
    assert middle[SIDE - 10] == 0 and middle[SIDE - 14] == 3 and middle[SIDE - 7] == 3 and middle[SIDE - 30] == 3
    assert middle[SIDE - 20] == 0
    bare = walked_ground(source(memory_layer("LineString", rows[:1], "id:string")), grid, Notes())
    assert bare[0].boundingBox().height() == pytest.approx(3, abs=0.1)
