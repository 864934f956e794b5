"""The legend: layers in their order, in the groups of the project, in the room there is."""

from __future__ import annotations

import pytest
from qgis.core import QgsCategorizedSymbolRenderer, QgsFillSymbol, QgsProject, QgsRendererCategory

from aula_toolbox.gis.layouts import legend as legends
from aula_toolbox.gis.layouts.fill import item, maps_of
from tests.gis.maps_support import page, plots

pytestmark = pytest.mark.usefixtures("qgis_app")


def classed(count, words="Une classe"):
    layer = plots(count)
    symbol = QgsFillSymbol.createSimple({"color": "#ff0000"})
    classes = [QgsRendererCategory(rank, symbol.clone(), f"{words} {rank}") for rank in range(count)]
    layer.setRenderer(QgsCategorizedSymbolRenderer("rang", classes))
    return layer


def names(drawn):
    return [node.name() for node in drawn.model().rootGroup().findLayers()]


def test_layers_come_in_their_order_without_what_dresses_the_page():
    first, second, veil = plots(), plots(), plots()
    first.setName("Premier")
    second.setName("Second")
    veil.setCustomProperty("aula/role", "habillage")
    composed = page([first, second])
    assert names(item(composed.layout, "legende")) == ["Premier", "Second"]


def test_groups_of_the_project_head_their_layers_once():
    project = QgsProject()
    layers = [plots(), plots(), plots()]
    group = project.layerTreeRoot().addGroup("Risques")
    for layer in layers:
        project.addMapLayer(layer, False)
    for layer in layers[:2]:
        group.addLayer(layer)
    project.layerTreeRoot().addLayer(layers[2])
    composed = page([plots()])
    drawn, legend = maps_of(composed.layout)[0], item(composed.layout, "legende")
    drawn.setLayers(layers)
    legends.fill_legend(legend, drawn, project, str)
    children = legend.model().rootGroup().children()
    assert [child.name() for child in children] == ["Risques", layers[2].name()]
    assert len(children[0].children()) == 2
    project.clear()


def test_what_is_no_legend_is_left_alone():
    composed = page([plots()])
    legends.fill_legend(None, maps_of(composed.layout)[0], QgsProject(), str)
    title = item(composed.layout, "titre")
    text = title.text()
    legends.fill_legend(title, maps_of(composed.layout)[0], QgsProject(), str)
    assert title.text() == text


def test_a_legend_that_fits_says_its_height_and_keeps_its_letters():
    composed = page([classed(3)])
    legend = item(composed.layout, "legende")
    taken = legends.fit(legend, 80.0, 200.0)
    assert taken == pytest.approx(legends.height(legend))
    assert 0 < taken <= 200
    assert legend.columnCount() == 1


def test_a_legend_in_a_hurry_takes_columns_then_gives_up_unharmed():
    composed = page([classed(30)])
    legend = item(composed.layout, "legende")
    whole = legends.fit(legend, 120.0, 1000.0)
    assert legends.fit(legend, 120.0, 0.7 * whole) <= 0.7 * whole
    assert legend.columnCount() == 2
    sizes = [legend.style(part).textFormat().size() for part in legends._PARTS]
    assert legends.fit(legend, 120.0, 5.0) is None
    assert [legend.style(part).textFormat().size() for part in legends._PARTS] == sizes
    assert legend.columnCount() == 1
    assert len(legend.model().layerLegendNodes(legend.model().rootGroup().findLayers()[0])) == 30
