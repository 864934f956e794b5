"""Squares of people on the map: their geometry from their identifiers, their shares in zones."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProcessingContext

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import Notes
from aula_toolbox.gis.heat import people
from aula_toolbox.gis.vector.sources import Source
from tests.support.inhabitants import SOUTH, WEST, grid
from tests.support.layers import memory_layer, square

pytestmark = pytest.mark.usefixtures("qgis_app")


def cells(layer):
    return people.read_cells(
        Source.whole(layer, QgsProcessingContext()), QgsCoordinateReferenceSystem("EPSG:2154"), Notes()
    )


def test_identifiers_make_the_squares_that_the_layer_draws(qgis_app):
    drawn, made = cells(grid()), cells(grid(geometry="None"))
    assert [shape.asWkt(0) for shape in drawn.geometries] == [shape.asWkt(0) for shape in made.geometries]
    assert made.columns["ind"].tolist() == drawn.columns["ind"].tolist() and len(made) == 16


def test_an_identifier_that_cannot_be_read_is_told(qgis_app):
    with pytest.raises(AulaError, match="here"):
        cells(memory_layer("None", [(None, 5.0, "here")], "ind:double&idcar_200m:string"))


def test_a_cell_is_shared_between_the_zones_it_lies_in(qgis_app):
    zones = [QgsGeometry.fromWkt(square(WEST, SOUTH, 300)), None]
    links, covered = people.area_links(cells(grid()), zones, lambda share: None)
    assert sorted(links.share.tolist()) == [0.25, 0.5, 0.5, 1.0] and covered.tolist() == [90_000, 0]
