"""What a layer says of itself on a page: source, extent, effects, names."""

from __future__ import annotations

import pytest
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsLayerMetadata,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QDateTime
from qgis.PyQt.QtGui import QPainter

from aula_toolbox.gis.layouts import layers
from aula_toolbox.gis.layouts.fill import maps_of
from aula_toolbox.gis.layouts.page import visible_layers
from tests.gis.maps_support import codes, page, plots
from tests.support.layers import memory_layer, square

pytestmark = pytest.mark.usefixtures("qgis_app")
LAMBERT = QgsCoordinateReferenceSystem("EPSG:2154")


def described(**facts):
    layer = plots(cited=False)
    metadata = QgsLayerMetadata()
    metadata.setRights(facts.get("rights", []))
    metadata.setTitle(facts.get("title", ""))
    metadata.setHistory(facts.get("history", []))
    if "day" in facts:
        metadata.setDateTime(Qgis.MetadataDateType.Published, QDateTime.fromString(facts["day"], "yyyy-MM-dd"))
    layer.setMetadata(metadata)
    return layer


@pytest.mark.parametrize(
    ("facts", "citation"),
    [
        ({"rights": ["Cerema"], "title": "Cartofriches", "day": "2022-10-10"}, "Cerema, Cartofriches, octobre 2022"),
        ({"rights": ["IGN"]}, "IGN"),
        ({"title": "Sans producteur"}, ""),
        (
            {"history": ["aula:rainroofs 0.1", "2026-03-02 10:00", "input INPUT = Bâtiments", "parameter X = 1"]},
            "AULA Toolbox 2026, d'après Bâtiments",
        ),
    ],
)
def test_the_source_comes_from_the_provenance_of_the_layer(facts, citation):
    layer = described(**facts)
    assert layers.citation(layer) == citation
    assert layers.is_ours(layer) is ("history" in facts)


def test_what_a_person_wrote_comes_first():
    layer = described(rights=["IGN"])
    layer.setCustomProperty("aula/source", " IGN, 2025 ")
    assert layers.citation(layer) == "IGN, 2025"


def test_a_result_without_source_is_a_warning_and_needs_a_status():
    layer = described(history=["aula:rainroofs 0.1"])
    composed = page([layer], status="")
    assert "C05" in codes(composed, "avertissement")
    assert "C20" in codes(composed, "avertissement")


def test_effects_that_vectors_would_lose_are_named():
    layer = plots()
    assert layers.effects(layer) == ""
    layer.setOpacity(0.5)
    layer.setBlendMode(QPainter.CompositionMode.CompositionMode_Multiply)
    assert layers.effects(layer) == "50 %, mélange"


def test_an_empty_layer_gives_its_place_to_the_next():
    empty = memory_layer("Polygon", [], "nom:string")
    full = memory_layer("Polygon", [(square(680000, 7030000, 500), "a")], "nom:string")
    assert layers.page_extent([empty, full], LAMBERT, QgsProject()) == QgsRectangle(680000, 7030000, 680500, 7030500)
    assert layers.page_extent([], LAMBERT, QgsProject()).isNull()


def test_a_broken_layer_blocks_and_is_named(tmp_path):
    broken = QgsRasterLayer(str(tmp_path / "absent.tif"), "Orthophoto")
    composed = page([plots(), broken])
    found = [str(line.message) for line in composed.findings() if line.code == "C03"]
    assert found == ["Invalid or unreachable layers: Orthophoto."]


def test_names_of_the_database_are_told_in_the_legend():
    layer = memory_layer("Polygon", [(square(680000, 7030000, 500), 1)], "ocsge_cs:integer", name="ocsge_cs")
    layer.setCustomProperty("aula/source", "IGN")
    assert "C14" in codes(page([layer]))


def test_a_legend_too_long_for_its_frame_gives_up_groups_then_titles_then_size_then_layers():
    from datetime import date

    from qgis.core import QgsLegendRenderer

    from aula_toolbox.core.maps.templates import template
    from aula_toolbox.core.maps.tokens import shipped_tokens
    from aula_toolbox.gis.layouts.fill import Content
    from aula_toolbox.gis.layouts.page import PageModel, compose

    def legend_of(count):
        project = QgsProject()
        layers = [plots() for _ in range(count)]
        for number, layer in enumerate(layers):
            layer.setName(f"Couche {number}")
            project.addMapLayer(layer, False)
            project.layerTreeRoot().addGroup(f"Groupe {number}").addLayer(layer)
        content = Content("t", layers, LAMBERT, date(2026, 3, 2))
        composed = compose(PageModel(template("atlas_a3_commune")), shipped_tokens(), content, project)
        legend = composed.layout.itemById("aula_legende")
        height = QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize().height()
        return composed, legend, height

    frame = template("atlas_a3_commune")["legende"].box.h
    _short, legend, height = legend_of(2)
    assert [node.name() for node in legend.model().rootGroup().children()] == ["Groupe 0", "Groupe 1"]
    assert height <= frame
    _long, legend, height = legend_of(6)
    assert [node.name() for node in legend.model().rootGroup().children()] == [f"Couche {n}" for n in range(6)]
    assert height <= frame
    crowded, legend, height = legend_of(60)
    lines = [node.name() for node in legend.model().rootGroup().children()]
    assert height <= frame
    assert 6 < len(lines) < 60
    assert lines == [f"Couche {n}" for n in range(len(lines))]
    assert legend.title() == f"Légende ({len(lines)} couches sur 60)"
    told = [finding for finding in crowded.findings() if finding.code == "C14" and "no room" in finding.message.text]
    assert told and "Couche 59" in told[0].message.values["names"]


def test_groups_of_the_project_are_kept_in_the_legend():
    from datetime import date

    from aula_toolbox.core.maps.templates import template
    from aula_toolbox.core.maps.tokens import shipped_tokens
    from aula_toolbox.gis.layouts.fill import Content
    from aula_toolbox.gis.layouts.page import PageModel, compose

    project = QgsProject()
    one, two, three = plots(), plots(), plots()
    group = project.layerTreeRoot().addGroup("Foncier")
    for layer in (one, two, three):
        project.addMapLayer(layer, False)
    group.addLayer(one)
    group.addLayer(two)
    project.layerTreeRoot().addLayer(three)
    content = Content("t", [one, two, three], LAMBERT, date(2026, 3, 2))
    composed = compose(PageModel(template("carte_a4_paysage")), shipped_tokens(), content, project)
    root = composed.layout.itemById("aula_legende").model().rootGroup()
    assert [node.name() for node in root.children()] == ["Foncier", three.name()]
    assert len(root.children()[0].children()) == 2
    assert list(visible_layers(project)) == [one, two, three]
    copy = composed.copied_to(project)
    again = composed.copied_to(project)
    assert isinstance(copy, QgsPrintLayout)
    assert copy.name() == "t"
    assert again.name() != "t"
    assert maps_of(copy)[0].layers() == [one, two, three]


def test_the_page_is_drawn_for_the_preview():
    image = page([plots()]).picture(400)
    assert (image.width(), image.height()) == (400, 283)
