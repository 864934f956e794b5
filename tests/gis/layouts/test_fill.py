"""Maps at a round scale, texts that fit, sources in the order of the legend."""

from __future__ import annotations

import pytest
from qgis.core import QgsLayoutItemLabel, QgsPrintLayout, QgsProject, QgsRectangle

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.maps.scales import is_one_two_five
from aula_toolbox.core.maps.templates import template
from aula_toolbox.core.maps.tokens import shipped_tokens
from aula_toolbox.gis.layouts.fill import citations, fill, fit_texts, item, maps_of, set_extent
from tests.gis.maps_support import CITED, content, page, plots

pytestmark = pytest.mark.usefixtures("qgis_app")


def test_a_page_without_layer_is_refused():
    project = QgsProject()
    layout = QgsPrintLayout(project)
    with pytest.raises(AulaError, match="no layer") as caught:
        fill(layout, template("carte_a3_paysage"), shipped_tokens(), content([]), project)
    assert caught.value.codes == ("E_LAYERS",)


def test_a_map_shows_the_whole_extent_at_a_scale_of_the_table():
    composed = page([plots()])
    drawn = maps_of(composed.layout)[0]
    extent = QgsRectangle(680_000, 7_030_000, 684_321, 7_031_234)
    scale = set_extent(drawn, extent)
    assert drawn.extent().contains(extent)
    assert drawn.scale() == pytest.approx(scale, rel=1e-6)
    assert scale % 50 == 0
    assert drawn.extent().center().x() == pytest.approx(extent.center().x())


def test_a_scale_that_was_chosen_is_kept_even_if_it_cuts():
    composed = page([plots()])
    drawn = maps_of(composed.layout)[0]
    extent = QgsRectangle(680_000, 7_030_000, 690_000, 7_040_000)
    assert set_extent(drawn, extent, 2500) == 2500
    assert not drawn.extent().contains(extent)


def test_a_place_without_extent_is_shown_with_its_surroundings():
    composed = page([plots()])
    drawn = maps_of(composed.layout)[0]
    point = QgsRectangle(680_000, 7_030_000, 680_000, 7_030_000)
    assert set_extent(drawn, point) > 0
    assert drawn.extent().width() > 10
    assert is_one_two_five(100) and drawn.extent().center().x() == pytest.approx(680_000)


def test_sources_come_in_the_order_of_the_layers_of_both_maps():
    first, second, other = plots(), plots(), plots()
    second.setCustomProperty("aula/source", "DREAL, zones, 2025")
    other.setCustomProperty("aula/role", "dressing")
    assert citations(content([second, first])) == ["DREAL, zones, 2025", CITED]
    assert citations(content([first], layers_2=[second])) == [CITED, "DREAL, zones, 2025"]


def test_a_long_title_is_made_smaller_not_below_three_fifths():
    short, long = page([plots()]), page([plots()], title="Un titre de carte assez long pour sa place " * 4)
    before, after = (item(one.layout, "titre").textFormat().size() for one in (short, long))
    assert 0.6 * before <= after < before
    fit_texts(short.layout)
    assert item(short.layout, "titre").textFormat().size() == before
    assert isinstance(item(short.layout, "titre"), QgsLayoutItemLabel)
    assert item(short.layout, "no such item") is None
