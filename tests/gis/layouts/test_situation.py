"""The locator: the territory where the page lies in it, else what the pages cover."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPrintLayout, QgsProject, QgsRectangle

from aula_toolbox.core.maps.tokens import shipped_tokens
from aula_toolbox.gis.layouts.fill import item
from aula_toolbox.gis.layouts.layers import is_dressing
from aula_toolbox.gis.layouts.situation import add_situation, dressing, territory_layer
from tests.gis.maps_support import page, plots

pytestmark = pytest.mark.usefixtures("qgis_app")
LAMBERT = QgsCoordinateReferenceSystem("EPSG:2154")
#: Lens, and Marseille
INSIDE = QgsRectangle(684_000, 7_037_000, 688_000, 7_041_000)
OUTSIDE = QgsRectangle(890_000, 6_245_000, 895_000, 6_250_000)


@pytest.fixture
def composed(qgis_app):
    return page([plots()], "atlas_a3_commune")


def test_the_territory_is_that_of_the_agency_and_no_data():
    layer = territory_layer(shipped_tokens())
    assert layer.featureCount() >= 1
    assert layer.crs() == LAMBERT
    assert layer.extent().contains(INSIDE.center())
    assert is_dressing(layer)
    assert not is_dressing(plots()) and is_dressing(dressing(plots()))


@pytest.mark.parametrize(("subject", "is_inside"), [(INSIDE, True), (OUTSIDE, False)])
def test_the_locator_shows_where_the_page_lies(composed, subject, is_inside):
    layer = add_situation(composed.layout, shipped_tokens(), subject, LAMBERT)
    drawn = item(composed.layout, "situation")
    assert drawn.extent().contains(subject)
    assert drawn.layers() == [layer]
    territory = territory_layer(shipped_tokens()).extent()
    assert (layer.extent() == territory) is is_inside
    assert drawn.overviews().size() >= 1


def test_what_marks_the_page_lies_above_the_territory(composed):
    mark = plots()
    layer = add_situation(composed.layout, shipped_tokens(), INSIDE, LAMBERT, mark)
    assert item(composed.layout, "situation").layers() == [mark, layer]


def test_a_page_without_locator_has_none():
    project = QgsProject()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    assert add_situation(layout, shipped_tokens(), INSIDE, LAMBERT) is None
    del layout
