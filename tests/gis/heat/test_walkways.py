"""Where people walk on a network, and the shade there.

docs/design/heat.md#shaded-ways
"""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
)

from aula_toolbox.core.messages import Notes
from aula_toolbox.gis.heat.access import Ways
from aula_toolbox.gis.heat.walkways import join_homes, piece_shade, read_walkways
from aula_toolbox.gis.raster.rasters import Grid
from aula_toolbox.gis.vector.sources import Source
from tests.support.layers import memory_layer

CRS = "EPSG:2154"


def test_streets_are_walked_beside_and_motorways_not(qgis_app):
    rows = [
        (f"LINESTRING(0 {10 * y},40 {10 * y})", n) for y, n in enumerate(("Route à 1 chaussée", "Chemin", "Bretelle"))
    ]
    layer, context, notes = memory_layer("LineString", rows, "nature:string"), QgsProcessingContext(), Notes()
    source = Source(QgsProcessingFeatureSource(layer, context), context, layer)
    found = read_walkways(source, QgsCoordinateReferenceSystem(CRS), notes)
    assert [shape is not None for shape in found.shapes] == [True, True, False]
    assert found.aside_m.tolist() == [4.0, 0.0, 0.0] and "1 lines are not walked" in " ".join(map(str, notes.facts))


def test_the_shadier_side_counts_and_what_is_not_known_is_not_sun(qgis_app):
    grid = Grid(0.0, 40.0, 1.0, 40, 40, QgsCoordinateReferenceSystem(CRS))
    shade = np.zeros(grid.shape)
    shade[:20] = 1.0  # north
    shade[:, :10] = np.nan
    ways = Ways([QgsGeometry.fromWkt("LINESTRING(10 20,40 20)"), None, QgsGeometry.fromWkt("LINESTRING(0 5,10 5)")])
    found = piece_shade(ways, np.array([3.0, 0.0, 3.0]), grid, shade)
    assert found[ways.row == 0] == pytest.approx(1.0) and np.isnan(found[ways.row == 2]).all()
    outside = piece_shade(Ways([QgsGeometry.fromWkt("LINESTRING(90 5,95 5)")]), np.zeros(1), grid, shade)
    assert np.isnan(outside).all()
    joined = join_homes(ways, [QgsPointXY(30, 22), None, QgsPointXY(30, 500)], 50)
    assert joined.access_m[0] == pytest.approx(2) and joined.piece.tolist()[1:] == [-1, -1]
