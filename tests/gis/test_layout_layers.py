"""What a layer says of itself on a page: source, extent, effects, names."""

from __future__ import annotations

import re
import subprocess

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

from aula_toolbox.core.maps.templates import Box, template
from aula_toolbox.core.maps.tokens import shipped_tokens
from aula_toolbox.gis.layouts import layers
from aula_toolbox.gis.layouts.export import PageOutput, export_page
from aula_toolbox.gis.layouts.facts import page_facts
from aula_toolbox.gis.layouts.fill import item, maps_of
from aula_toolbox.gis.layouts.page import PageModel, compose, visible_layers
from tests.gis.maps_support import codes, content, page, plots
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
            "Bâtiments ; calcul AULA 2026",
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


def long_legend(count, name="carte_a3_paysage", words="Une classe au nom assez long pour ne pas tenir sur une ligne"):
    """A page whose legend has that many long classes, each in the map, and as many sources as plots."""
    from qgis.core import QgsCategorizedSymbolRenderer, QgsFillSymbol, QgsRendererCategory

    layer = plots(count)
    layer.setCustomProperty("aula/source", " ; ".join(f"Producteur {rank}, un jeu, 2024" for rank in range(30)))
    classes = [QgsRendererCategory(rank, QgsFillSymbol(), f"{words} {rank}") for rank in range(count)]
    layer.setRenderer(QgsCategorizedSymbolRenderer("rang", classes))
    return page([layer], name)


def column_of(composed):
    """Where the legend may stand: its column, or the block on the map."""
    block = item(composed.layout, "cartouche")
    return composed.template.columns[0] if block is None else Box(0, 0, block.rect().width(), block.rect().height())


def printed(composed):
    """Items of the first sheet with a content, by name."""
    facts = page_facts(composed.layout)
    return {item.id: item for item in facts.items if item.is_visible and item.sheet == 0}


@pytest.mark.parametrize("name", ["carte_a3_paysage", "carte_a4_paysage", "carte_a3_portrait", "zonage_a3"])
@pytest.mark.parametrize("count", [2, 12, 40])
def test_a_legend_never_leaves_its_column_and_covers_nothing(name, count):
    composed = long_legend(count, name)
    found = [str(finding.message) for finding in composed.findings() if finding.code in ("C01", "C06")]
    assert found == []
    items = printed(composed)
    if "aula_legende" in items:
        assert items["aula_legende"].box.w <= column_of(composed).w + 0.2
        assert items["aula_legende"].box.h <= column_of(composed).h + 0.2
    else:
        assert composed.sheets == 2
        assert any("page 2" in str(step) for step in composed.steps)
    lines = page_facts(composed.layout).legends[0].classes
    assert len(lines) == count  # whatever the room, no class is left out
    assert all(line.label.startswith("Une classe au nom") for line in lines)


def test_long_classes_are_wrapped_and_40_of_them_go_to_a_second_page(tmp_path):
    composed = long_legend(40, "carte_a4_paysage")
    assert composed.sheets == 2
    assert "C21" in codes(composed, "info")
    export_page(composed.layout, tmp_path / "c.pdf", PageOutput())
    told = subprocess.run(["pdftotext", str(tmp_path / "c.pdf"), "-"], capture_output=True, text=True, check=True)
    first, second = told.stdout.split("\f")[:2]
    assert "Légende : page 2" in first
    assert second.startswith("Légende")
    assert len(re.findall(r"Une classe", second)) == 40
    assert "Producteur 29" in second + first


def test_names_of_data_are_printed_and_never_evaluated(tmp_path):
    from qgis.core import QgsCategorizedSymbolRenderer, QgsFillSymbol, QgsRendererCategory

    evil = "[% 6 * 7 %]"
    layer, other = plots(), plots()
    layer.setName(f"Couche {evil}")
    layer.setRenderer(QgsCategorizedSymbolRenderer("rang", [QgsRendererCategory(0, QgsFillSymbol(), f"Classe {evil}")]))
    other.setName(f"Seule {evil}")
    layer.setCustomProperty("aula/source", f"Source {evil}")
    project = QgsProject()
    for one in (layer, other):
        project.addMapLayer(one, False)
        project.layerTreeRoot().addGroup(f"Groupe {evil}").addLayer(one)
    second = {"layers_2": [other], "map_titles": (f"Titre {evil}", "")}
    made = content([layer, other], title=f"Carte {evil}", subtitle=evil, text=evil, document=evil, **second)
    composed = compose(PageModel(template("planche_diagnostic_a3")), shipped_tokens(), made, project)
    export_page(composed.layout, tmp_path / "c.pdf", PageOutput())
    told = subprocess.run(["pdftotext", str(tmp_path / "c.pdf"), "-"], capture_output=True, text=True, check=True)
    for words in ("Couche", "Classe", "Seule", "Titre", "Carte", "Source"):
        assert words in told.stdout
    assert "42" not in told.stdout
    assert "C32" not in codes(composed)


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
