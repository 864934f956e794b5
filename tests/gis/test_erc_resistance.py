"""Land as a grid of costs: ways round a wall, patches smaller than a cell."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle

from aula_toolbox.core.graph import between, nearest
from aula_toolbox.gis.erc.resistance import ResistanceGrid


def box(x, y, width, height):
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + width, y + height))


def grid(ground, patches):
    crs = QgsCoordinateReferenceSystem("EPSG:2154")
    return ResistanceGrid.of(QgsRectangle(0, 0, 100, 50), 10, crs, ground, 5, patches)


def test_costs_of_cells_and_of_ways(qgis_app):
    cells = grid([(box(0, 0, 100, 50), 2), (box(40, 0, 10, 50), 100)], [box(0, 0, 20, 50), box(80, 0, 20, 50)])
    assert cells.resistance[0].tolist() == [1, 1, 2, 2, 100, 2, 2, 2, 1, 1]
    assert cells.patch[2].tolist() == [0, 0, -1, -1, -1, -1, -1, -1, 1, 1]
    ways = between(cells.arcs)
    # straight east, from the last cell of the first patch to the first of the second
    assert ways[1, 8] == pytest.approx(15 + 20 + 510 + 510 + 20 + 20 + 15)
    # one cell down and across, within the first patch
    assert ways[0, 11] == pytest.approx(10 * 2**0.5)
    assert cells.point(11).x() == 15
    assert cells.point(11).y() == 35


def test_unknown_land_and_small_patches(qgis_app):
    cells = grid([], [box(31, 31, 2, 2), QgsGeometry(), box(500, 500, 10, 10)])
    assert set(np.unique(cells.resistance)) == {1, 5}
    assert np.argwhere(cells.patch == 0).tolist() == [[1, 3]]
    assert len(cells.doors.node) == 1


def test_a_way_goes_round_a_wall_and_costs_what_it_is_said_to(qgis_app):
    # a wall with its only door at the top, two patches on either side of it
    cells = grid([(box(50, 0, 10, 40), 1000.5)], [box(0, 0, 10, 10), box(90, 0, 10, 10)])
    assert cells.resistance[4, 5] == 1000.5
    arcs = cells.arcs
    reach = nearest(arcs, cells.doors)
    for cell in (5, 44, 49, 46, 3):
        points = cells.way(cell, reach)
        line = QgsGeometry.fromPolylineXY(points)
        places = [cells.grid.pixel_of(point.x(), point.y()) for point in points]
        cost = sum(cells._step(*pair) for pair in zip(places, places[1:]))
        assert cost == pytest.approx(reach.distance[cell])
        assert not line.intersects(box(51, 1, 8, 38))
        assert cells.patch[places[-1]] == reach.goal[cell]
