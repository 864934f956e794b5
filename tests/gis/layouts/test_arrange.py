"""Blocks find their places; what has no room goes to a second page, and is told."""

from __future__ import annotations

import pytest
from qgis.core import QgsCategorizedSymbolRenderer, QgsFillSymbol, QgsRendererCategory

from aula_toolbox.core.maps.templates import template
from aula_toolbox.gis.layouts.fill import item
from tests.gis.maps_support import page, plots

pytestmark = pytest.mark.usefixtures("qgis_app")


def cited(count):
    layer = plots()
    layer.setCustomProperty(
        "aula/source", " ; ".join(f"Producteur {rank}, un jeu de données, 2024" for rank in range(count))
    )
    return layer


def test_an_ordinary_page_needs_no_step():
    composed = page([plots()])
    assert composed.steps == []
    assert composed.sheets == 1


def test_a_title_without_subtitle_stands_in_the_middle_of_its_band():
    pages = [page([plots()], subtitle=words) for words in ("", "Sous-titre")]
    alone, both = (item(one.layout, "titre") for one in pages)
    band = template("carte_a3_paysage")["bandeau"].box
    assert alone.rect().height() == pytest.approx(band.h)
    assert both.rect().height() < band.h


def test_blocks_of_a_column_do_not_touch():
    composed = page([plots()])
    names = ("legende", "projection", "sources", "realisation", "statut")
    boxes = [item(composed.layout, name).sceneBoundingRect() for name in names if item(composed.layout, name)]
    for first in range(len(boxes)):
        for second in range(first):
            common = boxes[first].intersected(boxes[second])
            assert common.width() < 0.1 or common.height() < 0.1


def test_a_legend_goes_to_a_second_page_before_anything_is_left_out():
    composed = page([cited(40)], "carte_a4_paysage")
    first, second = (item(composed.layout, name) for name in ("sources", "sources_page_2"))
    said = first.currentText() + (second.text() if second is not None else "")
    assert "Producteur 0" in said and "Producteur 39" in said
    assert [str(step) for step in composed.steps if "page" in str(step)] or composed.sheets == 1


def test_the_second_page_is_judged_by_itself_and_counted():
    """Its title lies where the band is on the first page, which is not behind it."""
    layer = plots(40)
    symbol = QgsFillSymbol.createSimple({"color": "#E69F00"})
    names = (f"Une classe dont le nom demande plus d’une ligne dans la colonne, numéro {rank}" for rank in range(40))
    classes = [QgsRendererCategory(rank, symbol.clone(), name) for rank, name in enumerate(names)]
    layer.setRenderer(QgsCategorizedSymbolRenderer("rang", classes))
    composed = page([layer])
    assert composed.sheets == 2
    found = {finding.code: finding for finding in composed.findings()}
    assert "C15" not in found
    assert "2 pages" in found["C19"].message.render(str)
