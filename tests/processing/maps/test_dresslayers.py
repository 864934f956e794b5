"""A project dressed and undone: plain layers change, those that somebody styled do not, points lie above surfaces.

See docs/design/maps.md#dressed-projects.
"""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsSingleSymbolRenderer,
)

from aula_toolbox.gis.layouts.dress import BEFORE
from aula_toolbox.processing.maps.dresslayers import DressLayers
from tests.support.layers import memory_layer, square
from tests.support.runs import Ear, refused

pytestmark = pytest.mark.usefixtures("qgis_app")


def polygons(name, fields="nom:string"):
    rows = [(square(rank * 100, 0, 100), f"{rank}", "x")[: 1 + fields.count(":")] for rank in range(3)]
    layer = memory_layer("Polygon", rows, fields, name=name)
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#FF66CC"})))
    return layer


@pytest.fixture
def project():
    made = QgsProject()
    # the surface is above the points: it hides them
    for layer in (
        memory_layer("Point", [("POINT(50 50)", "a")], "nom:string", name="Points"),
        polygons("Fond"),
        polygons("Communes", "insee:string&nom:string"),
    ):
        made.addMapLayer(layer)
    yield made
    made.clear()


def dressed(project, **values):
    context = QgsProcessingContext()
    context.setProject(project)
    ear = Ear()
    results, done = DressLayers().create().run(values, context, ear, {}, False)
    assert done
    return results, ear


def layer(project, name):
    return project.mapLayersByName(name)[0]


def colour(project, name):
    return layer(project, name).renderer().symbol().color().name().upper()


def test_plain_layers_are_dressed_and_undone(project):
    before = project.layerTreeRoot().layerOrder()
    results, _ = dressed(project)
    assert results["OUTPUT_COUNT"] == 3
    assert colour(project, "Fond") != "#FF66CC"
    assert project.layerTreeRoot().layerOrder()[0].name() == "Points"
    assert BEFORE in layer(project, "Fond").styleManager().styles()
    results, _ = dressed(project, ACTION="defaire")
    assert results["OUTPUT_COUNT"] == 3 and colour(project, "Fond") == "#FF66CC"
    assert project.layerTreeRoot().layerOrder() == before
    assert BEFORE not in layer(project, "Fond").styleManager().styles()
    assert dressed(project, ACTION="defaire")[0]["OUTPUT_COUNT"] == 0


def test_dressing_twice_keeps_the_first_style(project):
    dressed(project)
    dressed(project)
    dressed(project, ACTION="defaire")
    assert colour(project, "Fond") == "#FF66CC"


def test_what_somebody_styled_is_left_and_told(project):
    layer(project, "Fond").setRenderer(QgsCategorizedSymbolRenderer("nom", []))
    results, ear = dressed(project)
    assert results["OUTPUT_COUNT"] == 2 and "Fond" in ear.text
    assert layer(project, "Fond").renderer().type() == "categorizedSymbol"


def test_without_a_project_nothing_can_be_dressed():
    refused(DressLayers, "E_LAYERS")
    with pytest.raises(QgsProcessingException):
        dressed(QgsProject())
