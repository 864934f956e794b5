"""The order of a dressed project: by kind and size, unless the project has one of its own."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject

from aula_toolbox.core.maps.tokens import shipped_tokens
from aula_toolbox.gis.layouts.dress import dress_project, is_plain, undress_project
from aula_toolbox.gis.layouts.style_build import labels
from tests.support.layers import memory_layer, square

pytestmark = pytest.mark.usefixtures("qgis_app")


def project_of(*layers):
    project = QgsProject()
    for layer in layers:
        project.addMapLayer(layer)
    return project


def shapes():
    large = memory_layer("Polygon", [(square(0, 0, 1000), "a")], "nom:string", name="Grande")
    small = memory_layer("Polygon", [(square(0, 0, 10), "a")], "nom:string", name="Petite")
    line = memory_layer("LineString", [("LINESTRING(0 0,1 1)", "a")], "nom:string", name="Ligne")
    return line, small, large


def test_small_surfaces_lie_above_large_ones_below_lines():
    project = project_of(*shapes())
    told = dress_project(project.layerTreeRoot().layerOrder(), project, shipped_tokens())
    assert sorted(told.dressed) == ["Grande", "Ligne", "Petite"] and told.left == []
    assert [layer.name() for layer in project.layerTreeRoot().layerOrder()] == ["Ligne", "Petite", "Grande"]
    project.clear()


def test_an_order_of_the_project_is_kept():
    project = project_of(*shapes())
    root = project.layerTreeRoot()
    own = list(reversed(root.layerOrder()))
    root.setHasCustomLayerOrder(True)
    root.setCustomLayerOrder(own)
    dress_project(own, project, shipped_tokens())
    assert root.layerOrder() == own
    undress_project(own, project)
    assert root.hasCustomLayerOrder()
    project.clear()


def test_labels_are_somebody_s_work():
    layer = shapes()[1]
    assert is_plain(layer)
    layer.setLabeling(labels("nom"))
    layer.setLabelsEnabled(True)
    assert not is_plain(layer)
